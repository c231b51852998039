// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/typeeditor.h"

#include "core/catalogue/jsonplace.h"
#include "core/publication/gaps.h"
#include "ui/base/accessibility.h"
#include "ui/base/keeptimer.h"
#include "ui/base/keybutton.h"
#include "ui/base/lowarea.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/translation.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TypeEditor::TypeEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_world{.workspace = workspace, .body = [this] { return m_body; }},
      m_typing(new KeepTimer(200, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    connect(m_typing, &KeepTimer::timeout, this, [this] {
        keepDraft();
        judge();
    });
    const auto onKey = [this](const QKeySequence &keys, auto then) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(); });
    const auto step = [this](int by) {
        const auto *focus = focusWidget();
        for (qsizetype i = 0; i < m_forms.size(); ++i)
            if (m_forms[i].second->isAncestorOf(focus))
                return goTo(m_forms[(i + by + m_forms.size()) % m_forms.size()].first);
        if (!m_forms.isEmpty())
            goTo(m_forms.first().first);
    };
    onKey(QKeySequence(Qt::ALT | Qt::Key_PageDown), [step] { step(1); });
    onKey(QKeySequence(Qt::ALT | Qt::Key_PageUp), [step] { step(-1); });
}

QString TypeEditor::draftKey(const AnyId &version)
{
    return u"catalogue/"_s + version.toString();
}

void TypeEditor::build()
{
    m_forms.clear();
    m_heads.clear();
    for (auto *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater();
    }
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *sections = new QVBoxLayout(inside);
    sections->setContentsMargins(px(24), px(8), px(24), px(24));
    sections->setSpacing(px(8));
    QList<QWidget *> order;
    int number = 0;
    for (const auto &section : typeForm()) {
        auto *title = new PlainLabel(u"%1  %2"_s.arg(++number).arg(section.title));
        title->setBold(true);
        title->setWordWrap(true);
        auto *question = new PlainLabel(section.question, TextSize::Small, Colour::Muted);
        question->setWordWrap(true);
        auto *form =
            new MemberForm(section.members, m_world, u"type"_s + section.code.at(0).toUpper() + section.code.mid(1));
        setName(form, section.title);
        sections->addSpacing(px(12));
        sections->addWidget(title);
        sections->addWidget(question);
        sections->addWidget(form);
        sections->addSpacing(px(8));
        sections->addWidget(new Rule);
        m_forms << QPair(section.code, form);
        m_heads.insert(section.code, title);
        order << form;
        connect(form, &MemberForm::edited, this, &TypeEditor::take);
    }
    sections->addStretch();
    m_area = new QScrollArea;
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_message = new MessageLine;
    m_kept = new PlainLabel({}, TextSize::Small, Colour::Muted);
    m_kept->setElide(PlainLabel::Elide::Right);
    auto *save = new KeyButton(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::PortableText));
    save->setText(tr("Save"));
    setName(save, tr("Save the version"));
    setButtonKind(save, ButtonKind::Primary);
    connect(save, &QPushButton::clicked, this, [this] { this->save(); });
    auto *foot = new QWidget;
    auto *footLine = new QHBoxLayout(foot);
    footLine->setContentsMargins(px(24), px(8), px(24), px(8));
    footLine->addWidget(m_kept, 1);
    footLine->addWidget(save);
    auto *messages = new QWidget;
    auto *messageLine = new QVBoxLayout(messages);
    messageLine->setContentsMargins(px(24), 0, px(24), 0);
    messageLine->addWidget(m_message);
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->addWidget(m_area, 1);
    whole->addWidget(messages);
    whole->addWidget(new Rule);
    whole->addWidget(foot);
    setReadingOrder(this, order + QList<QWidget *>{m_message, save});
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int at) {
        QString section = m_forms.first().first;
        for (const auto &[code, form] : std::as_const(m_forms))
            if (m_heads.value(code)->y() <= at + px(40))
                section = code;
        m_section = section;
        Q_EMIT sectionShown(section);
    });
}

void TypeEditor::begin(const KeptTypeVersion &version)
{
    if (!m_version.id.isNull() && m_version.id != version.id)
        close();
    m_version = version;
    m_body = version.body;
    m_section.clear();
    build();
    if (const auto draft = m_workspace.draft(draftKey(version.id)); !draft.isEmpty() && draft != m_body) {
        m_body = draft;
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here, and not saved yet."));
    }
    showAll();
    judge();
}

void TypeEditor::close()
{
    if (m_version.id.isNull())
        return;
    m_typing->stop();
    if (isChanged() && !save())
        keepDraft();
    m_version = {};
    m_body = {};
}

void TypeEditor::undone(const KeptTypeVersion &version)
{
    if (version.id != m_version.id || version == m_version)
        return;
    const bool mine = isChanged();
    if (mine && version.body != m_version.body && version.body != m_body) // never replaced without a word
        m_message->showMessage(Tone::Soon,
                               tr("This version was changed elsewhere meanwhile. Saving puts what stands here "
                                  "in its place."));
    m_version = version;
    if (!mine)
        m_body = version.body;
    showAll();
    judge();
}

void TypeEditor::showAll()
{
    for (const auto &[code, form] : std::as_const(m_forms))
        form->showValue(m_body);
}

void TypeEditor::take(const QString &place, const QJsonValue &value)
{
    m_body = withValueAtPlace(m_body, place, value).toObject();
    showAll();
    m_message->clear();
    m_typing->start();
}

void TypeEditor::judge()
{
    m_findings = publicationGaps(m_workspace.catalogue(), m_body);
    Q_EMIT changed();
}

void TypeEditor::reloadBlocks()
{
    if (m_version.id.isNull())
        return;
    showAll();
    judge();
}

void TypeEditor::keepDraft()
{
    m_typing->stop();
    if (m_version.id.isNull())
        return;
    const auto key = draftKey(m_version.id);
    if (!isChanged()) {
        m_workspace.dropDraft(key);
        return;
    }
    if (auto kept = m_workspace.saveDraft(key, m_body, tr("%1, version %2").arg(m_version.code).arg(m_version.version));
        !kept)
        m_message->showMessage(Tone::Over, problemText(m_workspace, kept.error()));
    else
        m_kept->setText(tr("Draft kept, %1").arg(m_workspace.clock().now().toString(u"HH:mm"_s)));
}

bool TypeEditor::save()
{
    if (m_typing->isActive()) {
        keepDraft();
        judge();
    }
    if (!isChanged())
        return true;
    const auto done = m_workspace.write(
        {.name = u"editVersion"_s, .with = {{u"version"_s, m_version.id.toString()}, {u"body"_s, m_body}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return false;
    }
    m_version.body = m_body;
    m_workspace.dropDraft(draftKey(m_version.id));
    m_kept->setText(tr("Saved, %1").arg(m_workspace.clock().now().toString(u"HH:mm"_s)));
    Q_EMIT said(sayingText(m_workspace, done->saying));
    return true;
}

void TypeEditor::scrollTo(const QString &section)
{
    auto *head = m_heads.value(section);
    if (!head)
        return;
    showInAreas(head, px(24)); // where the whole page scrolls
    m_area->verticalScrollBar()->setValue(head->y() - px(8));
    m_section = section; // also where there is not so much left to scroll
}

void TypeEditor::goTo(const QString &section)
{
    for (const auto &[code, form] : std::as_const(m_forms))
        if (const auto order = readingOrder(form); code == section && !order.isEmpty())
            order.first()->setFocus(Qt::OtherFocusReason);
    scrollTo(section);
    Q_EMIT sectionShown(section);
}

void TypeEditor::takeFocus()
{
    if (!m_forms.isEmpty())
        goTo(m_section.isEmpty() ? m_forms.first().first : m_section);
}

void TypeEditor::reveal(const QString &place)
{
    QWidget *field = nullptr;
    for (const auto &[code, form] : std::as_const(m_forms))
        if (!field)
            field = form->reveal(place);
    if (!field)
        return goTo(m_forms.first().first);
    field->setFocus(Qt::OtherFocusReason);
    // A row that was just opened has its place after the layout.
    QTimer::singleShot(0, field, [field] { showInAreas(field, px(60)); });
}

void TypeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_version.id.isNull()) {
        build();
        showAll();
        judge();
    }
    QWidget::changeEvent(event);
}

void TypeEditor::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepDraft();
    QWidget::hideEvent(event);
}
