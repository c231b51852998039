// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/detailcolumn.h"

#include "ui/base/accessibility.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/messageline.h"
#include "ui/base/panel.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

void empty(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

DetailColumn::DetailColumn(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_empty(new EmptyState(Icon::Bracelet, {})),
      m_area(new QScrollArea),
      m_content(new QWidget),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_under(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_facts(new QWidget),
      m_factsLayout(new QGridLayout(m_facts)),
      m_steps(new QWidget),
      m_stepsLayout(new QGridLayout(m_steps)),
      m_buttons(new QWidget),
      m_buttonsLayout(new FlowLayout(px(6), px(6), m_buttons)),
      m_message(new MessageLine),
      m_form(new ActForm(workspace)),
      m_lists(new QWidget),
      m_listsLayout(new QVBoxLayout(m_lists)),
      m_looked(new QTimer(this))
{
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_under->setWordWrap(true);
    m_factsLayout->setContentsMargins(0, 0, 0, 0);
    m_factsLayout->setHorizontalSpacing(px(12));
    m_factsLayout->setVerticalSpacing(px(4));
    m_factsLayout->setColumnStretch(1, 1);
    m_stepsLayout->setContentsMargins(0, 0, 0, 0);
    m_stepsLayout->setHorizontalSpacing(px(8));
    m_stepsLayout->setVerticalSpacing(px(4));
    m_stepsLayout->setColumnStretch(1, 1);
    m_steps->setObjectName(u"steps"_s);
    m_listsLayout->setContentsMargins(0, 0, 0, 0);
    m_listsLayout->setSpacing(px(4));
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(10));
    for (auto *widget :
         std::initializer_list<QWidget *>{m_title, m_under, m_facts, m_steps, m_buttons, m_message, m_form, m_lists})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_area);
    inner->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    m_looked->setSingleShot(true);
    m_looked->setInterval(1000);
    connect(m_looked, &QTimer::timeout, this, [this] {
        if (auto logged = m_workspace.logAccess(u"CONSULT"_s, u"monitoring"_s, m_view.about, m_view.dossier); !logged)
            Q_EMIT said(problemText(m_workspace, logged.error()));
    });
    connect(m_form, &ActForm::said, this, &DetailColumn::said);
    connect(m_form, &ActForm::left, this, [this] {
        m_buttons->setVisible(!m_view.acts.isEmpty());
        m_facts->show();
        m_steps->setVisible(!m_view.steps.isEmpty());
        Q_EMIT left();
    });
    connect(m_form, &ActForm::done, this, [this](const QString &act) { Q_EMIT done(act); });
    clear();
}

void DetailColumn::setEmptyText(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

bool DetailColumn::isBusy() const
{
    return m_form->isVisibleTo(this);
}

void DetailColumn::clear()
{
    m_view = {};
    m_looked->stop();
    m_area->hide();
    m_empty->show();
}

void DetailColumn::show(const DetailView &view)
{
    if (!view.about.isNull() && view.about != m_view.about && isVisible())
        m_looked->start();
    m_view = view;
    m_empty->hide();
    m_area->show();
    m_title->setText(view.title);
    m_under->setText(view.under);
    m_under->setVisible(!view.under.isEmpty());
    m_message->clear();
    empty(m_factsLayout);
    int row = 0;
    for (const auto &[what, is] : view.facts) {
        if (is.isEmpty())
            continue;
        auto *value = new PlainLabel(is);
        value->setWordWrap(true);
        m_factsLayout->addWidget(new PlainLabel(what, TextSize::Small, Colour::Muted), row, 0, Qt::AlignTop);
        m_factsLayout->addWidget(value, row++, 1);
    }
    showSteps();
    empty(m_buttonsLayout);
    for (const auto &act : view.acts) {
        const bool next = &act == &view.acts.first();
        auto *button = new QPushButton(icon(act.icon, next ? Colour::Surface : Colour::Text), act.text);
        if (next)
            setButtonKind(button, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, [this, act] { perform(act); });
        m_buttonsLayout->addWidget(button);
    }
    if (!view.dossier.isNull()) {
        auto *open = new QPushButton(icon(Icon::Folder, Colour::Text), tr("Open the dossier"));
        connect(open, &QPushButton::clicked, this, [this, id = view.dossier] { Q_EMIT dossierWanted(id); });
        m_buttonsLayout->addWidget(open);
    }
    m_buttons->setVisible(!isBusy() && m_buttonsLayout->count() > 0);
    empty(m_listsLayout);
    for (const auto &[head, lines] : view.lists) {
        if (lines.isEmpty())
            continue;
        auto *title = new PlainLabel(head, TextSize::Small, Colour::Muted);
        title->setBold(true);
        title->setContentsMargins(0, px(8), 0, 0);
        m_listsLayout->addWidget(title);
        for (const auto &line : lines) {
            auto *label = new PlainLabel(line);
            label->setWordWrap(true);
            m_listsLayout->addWidget(label);
        }
    }
}

void DetailColumn::showSteps()
{
    empty(m_stepsLayout);
    m_steps->setVisible(!m_view.steps.isEmpty());
    if (m_view.steps.isEmpty())
        return;
    auto *head = new PlainLabel(m_view.stepsHead, TextSize::Small, Colour::Muted);
    head->setBold(true);
    m_stepsLayout->addWidget(head, 0, 0, 1, 3);
    int row = 1;
    for (const auto &step : m_view.steps) {
        auto *sign =
            new IconLabel(step.isDone ? Icon::CheckCircle : Icon::Circle, step.isDone ? Colour::Ok : Colour::Muted);
        auto *text = new PlainLabel(step.text);
        text->setWordWrap(true);
        auto *beside = new PlainLabel(step.beside, TextSize::Small, Colour::Muted);
        m_stepsLayout->addWidget(sign, row, 0);
        m_stepsLayout->addWidget(text, row, 1);
        m_stepsLayout->addWidget(beside, row++, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void DetailColumn::focusNext()
{
    if (const auto *item = m_buttonsLayout->itemAt(0))
        item->widget()->setFocus(Qt::OtherFocusReason);
}

QString DetailColumn::next() const
{
    return m_view.acts.isEmpty() ? QString() : m_view.acts.first().act;
}

void DetailColumn::begin(int act)
{
    if (act >= 0 && act < m_view.acts.size())
        perform(m_view.acts[act]);
}

void DetailColumn::perform(const DetailAct &act)
{
    m_message->clear();
    if (!act.schedule.isNull())
        return Q_EMIT scheduleWanted(act.schedule);
    const auto request = act.request();
    if (!request.isReady()) {
        Q_EMIT began();
        m_form->begin(request);
        m_buttons->hide();
        // A sheet to draw on needs the room.
        if (std::any_of(request.inputs.begin(), request.inputs.end(),
                        [](const ActInput &one) { return one.kind == ActInput::Kind::Picture; }))
            for (auto *widget : {m_facts, m_steps})
                widget->hide();
        return;
    }
    const auto done = m_workspace.write({.name = request.act, .with = request.with});
    if (!done) {
        const auto sentence = problemText(m_workspace, done.error());
        m_message->showMessage(Tone::Over, sentence);
        Q_EMIT refused(sentence);
        return;
    }
    Q_EMIT said(sayingText(m_workspace, done->saying));
}

QList<QWidget *> DetailColumn::parts() const
{
    return {m_buttons, m_form};
}
