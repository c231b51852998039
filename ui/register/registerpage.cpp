// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/registerpage.h"

#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/deadline/whypanel.h"
#include "ui/register/consequences.h"
#include "ui/register/mandateform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_typing(new KeepTimer(150, this))
{
    connect(m_typing, &KeepTimer::timeout, this, &RegisterPage::recompute);
    build();
}

void RegisterPage::build()
{
    m_form = new MandateForm(m_workspace);
    m_consequences = new Consequences(m_workspace);
    setHelp(m_consequences, {.act = u"panel"_s, .parameter = u"consequences"_s});
    auto *formHost = new QWidget;
    m_left = new QVBoxLayout(formHost);
    m_left->setContentsMargins(px(24), px(12), px(24), px(12));
    m_left->addWidget(m_form);
    m_left->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(formHost);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(12));
    m_columns->addWidget(scroll, 792);
    m_columns->addWidget(m_consequences, 400);

    m_message = new MessageLine;
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(px(24), 0, px(24), px(8));
    messages->addWidget(m_message);
    m_saved = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_saved->setElide(PlainLabel::Elide::Right);
    m_later = new QPushButton(tr("Go on later"));
    m_save = new KeyButton(u"Ctrl+Enter"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *foot = new QFrame;
    foot->setAutoFillBackground(true);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(px(24), px(10), px(24), px(10));
    footLayout->setSpacing(px(12));
    footLayout->addWidget(m_saved, 1);
    footLayout->addWidget(m_later);
    footLayout->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(columns, 1);
    layout->addLayout(messages);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
    m_why = new WhyPanel(this);
    setReadingOrder(this, m_form->readingOrder() + QList<QWidget *>{m_consequences, m_message, m_later, m_save, m_why});
    connectParts();
    arrange();
}

void RegisterPage::connectParts()
{
    connect(m_form, &MandateForm::edited, m_typing, &KeepTimer::start);
    connect(m_consequences, &Consequences::explained, m_why,
            qOverload<const WhyContent &, const QWidget *>(&WhyPanel::explain));
    connect(m_save, &QPushButton::clicked, this, &RegisterPage::save);
    connect(m_later, &QPushButton::clicked, this, &RegisterPage::leave);
    connect(m_message, &MessageLine::acted, this, &RegisterPage::startAgain);
    const auto onKey = [this](const QKeySequence &keys, auto *receiver, auto what) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, what);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), this, &RegisterPage::save);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), this, &RegisterPage::save);
    onKey(QKeySequence(Qt::Key_Escape), this, &RegisterPage::leave);
}

void RegisterPage::begin()
{
    m_form->fillChoices();
    const auto kept = m_workspace.draft(u"registerMandate"_s);
    clear();
    if (!kept.isEmpty()) {
        restore(kept);
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."), tr("Start again"));
    }
    m_form->takeFocus();
}

void RegisterPage::recompute()
{
    m_form->echo();
    m_save->setText(tr("Register"));
    const auto view = m_form->canBeRehearsed() ? m_workspace.rehearse(m_form->act()) : Result<DossierView>(refused({}));
    m_form->showFollower(view ? &*view : nullptr);
    if (view) {
        m_consequences->showView(*view);
        setHelpType(this, view->type);
        if (m_form->state() != m_saidAbout)
            m_message->clear();
        if (const int missing = static_cast<int>(view->missing.size()); missing > 0)
            m_save->setText(tr("Register, %n item(s) to follow", nullptr, missing));
    } else {
        m_consequences->showNothing();
        m_form->showRefusal(view.error());
        if (!view.error().code.isEmpty())
            m_message->showMessage(
                view.error().kind == Problem::Kind::Refused ? Tone::Over : Tone::Soon,
                problemText(m_workspace, view.error()) +
                    (view.error().article.isEmpty() ? QString() : u" ("_s + view.error().article + u')'));
    }
    keepDraft();
}

void RegisterPage::save()
{
    m_saidAbout = m_form->state(); // what is said now stays until something is typed
    if (const auto fault = m_form->turnToFault(); !fault.isEmpty()) {
        m_message->showMessage(Tone::Over, fault);
        return;
    }
    const auto done = m_workspace.write(m_form->act());
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        if (auto *wrong = m_form->showRefusal(done.error()))
            wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_typing->stop();
    m_workspace.dropDraft(u"registerMandate"_s);
    clear();
    Q_EMIT said(sayingText(m_workspace, done->saying));
    Q_EMIT registered(Dossier::Id(done->made), sayingText(m_workspace, done->saying));
}

void RegisterPage::leave()
{
    m_typing->stop();
    keepDraft();
    Q_EMIT left();
}

void RegisterPage::keepDraft()
{
    const auto state = m_form->state();
    if (state == m_untouched)
        return;
    if (auto kept = m_workspace.saveDraft(u"registerMandate"_s, state, tr("Register a mandate")); !kept)
        m_saved->setText(problemText(m_workspace, kept.error()));
    else
        m_saved->setText(tr("Draft kept, %1").arg(m_workspace.clock().now().toString(u"HH:mm"_s)));
}

void RegisterPage::startAgain()
{
    m_workspace.dropDraft(u"registerMandate"_s);
    clear();
    m_form->takeFocus();
}

void RegisterPage::restore(const QJsonObject &state)
{
    m_form->restore(state);
    m_saidAbout = m_form->state();
    m_typing->start();
}

void RegisterPage::clear()
{
    m_form->clear();
    m_consequences->forget();
    m_message->clear();
    m_saved->setText({});
    m_saidAbout = {};
    m_untouched = m_form->state();
    recompute();
}

void RegisterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_form) {
        // Words stand in many small labels: the page is made anew around what was typed.
        const auto state = m_form->state();
        for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            delete child;
        for (auto *shortcut : findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            delete shortcut;
        delete layout();
        build();
        m_form->fillChoices();
        restore(state);
    }
    QWidget::changeEvent(event);
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window what follows stands below the form and scrolls with it.
void RegisterPage::arrange()
{
    const bool narrow = width() < px(960);
    if (narrow == m_consequences->isBelow())
        return;
    m_consequences->setBelow(narrow);
    if (narrow)
        m_left->insertWidget(m_left->count() - 1, m_consequences);
    else
        m_columns->addWidget(m_consequences, 400);
}
