// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/templateedit.h"

#include "core/report/examplefile.h"
#include "core/report/facts.h"
#include "core/report/template.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/keeptimer.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TemplateEdit::TemplateEdit(const FormMember &member, const EditorWorld &world)
    : MemberEdit(member, world),
      m_kind(new Combo),
      m_own(new QCheckBox(tr("For this type alone"))),
      m_language(new Segmented(tr("Language of the text"))),
      m_text(new QPlainTextEdit),
      m_echo(new EchoLine),
      m_fact(new Combo),
      m_preview(new PlainLabel({}, TextSize::Small)),
      m_keep(new QPushButton(tr("Keep the text"))),
      m_message(new MessageLine),
      m_typing(new KeepTimer(200, this))
{
    m_language->setWraps();
    QList<Choice> languages;
    for (const auto language : allLanguages)
        languages << Choice{.id = languageCode(language), .text = languageCode(language).toUpper()};
    m_language->setChoices(languages);
    m_language->setCurrent(languageCode(currentLanguage()));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(px(220));
    setName(m_text, tr("Text"));
    m_echo->setWrapped(true);
    m_preview->setWordWrap(true);
    m_kind->setMaximumWidth(px(480));
    m_fact->setMaximumWidth(px(480));
    m_fact->setPlaceholderText(tr("Type a part of a fact"));
    QList<PopupItem> facts;
    for (const auto &field : reportFields())
        facts << PopupItem{.id = field, .label = field};
    m_fact->setItems(facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(6));
    auto *kindLabel = buddyLabel(member.label, m_kind);
    auto *factLabel = buddyLabel(tr("Put in a fact"), m_fact);
    auto *previewLabel = new PlainLabel(tr("What it says, with invented people"), TextSize::Small, Colour::Muted);
    for (auto *label : {kindLabel, factLabel, static_cast<QLabel *>(previewLabel)})
        label->setWordWrap(true);
    for (auto *part : std::initializer_list<QWidget *>{kindLabel, m_kind, m_own, m_language, m_text, m_echo, factLabel,
                                                       m_fact, m_message})
        layout->addWidget(part);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addWidget(previewLabel);
    layout->addWidget(m_preview);
    setHelp(m_text, {.act = u"setTemplate"_s, .parameter = u"text"_s});
    setHelp(m_kind, {.act = u"setTemplate"_s, .parameter = u"report"_s});
    setHelp(m_own, {.act = u"setTemplate"_s, .parameter = u"type"_s});
    setHelp(m_language, {.act = u"setTemplate"_s, .parameter = u"language"_s});
    setHelp(m_fact, {.act = u"control"_s, .parameter = u"typeFact"_s});
    setReadingOrder(this, {m_kind, m_own, m_language, m_text, m_fact, m_message, m_keep});
    connect(m_kind, &Combo::chosen, this, [this](const QString &id) {
        if (!id.isEmpty())
            fill();
    });
    connect(m_language, &Segmented::chosen, this, &TemplateEdit::fill);
    connect(m_own, &QCheckBox::toggled, this, &TemplateEdit::fill);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_typing->start();
    });
    connect(m_typing, &KeepTimer::timeout, this, [this] {
        check();
        keepDraft();
    });
    connect(m_keep, &QPushButton::clicked, this, &TemplateEdit::keep);
    connect(m_fact, &Combo::chosen, this, [this](QString id) { // its own: the line is emptied under it
        if (id.isEmpty())
            return;
        m_fact->setCurrentId({});
        const auto list = id.endsWith(u"[]");
        const auto name = id.section(u"[]."_s, -1);
        m_text->insertPlainText(list ? u"{{#%1}}\n- \n{{/%1}}"_s.arg(id.chopped(2)) : u"{{%1}}"_s.arg(name));
        m_text->setFocus(Qt::OtherFocusReason);
    });
    m_text->setEnabled(false);
    m_keep->setEnabled(false);
}

QString TemplateEdit::typeCode() const
{
    return m_own->isChecked() ? m_world.body().value("code"_L1).toString() : QString();
}

QString TemplateEdit::draftKey(const QString &type, const QString &kind, const QString &language)
{
    return u"template/"_s + type + u'/' + kind + u'/' + language;
}

void TemplateEdit::showRow(const QJsonObject &row)
{
    QList<PopupItem> items;
    const auto add = [&](const QString &kind) {
        const bool there =
            std::any_of(items.begin(), items.end(), [&](const PopupItem &one) { return one.id == kind; });
        if (!kind.isEmpty() && !there)
            items << PopupItem{.id = kind,
                               .label = capital(m_world.catalogue().name(u"report"_s, kind, currentLanguage()))};
    };
    for (const auto &report : row.value("reports"_L1).toArray())
        add(report.toObject().value("kind"_L1).toString());
    add(u"INVITATION"_s);
    add(u"INFORMATION_REQUEST"_s);
    if (items != m_kind->items())
        m_kind->setItems(items);
}

QString TemplateEdit::kept() const
{
    const auto kind = m_kind->currentId();
    const auto language = m_language->current();
    const auto of = [&](const QString &type) {
        const auto *own = m_world.catalogue().ownTemplate(type, kind, language);
        return own ? own->text : shippedTemplate(type, kind, language);
    };
    // A text for this type alone begins as the one it has now.
    if (const auto own = of(typeCode()); !own.isEmpty())
        return own;
    return of({});
}

void TemplateEdit::fill()
{
    if (m_kind->currentId().isEmpty())
        return;
    if (m_typing->isActive())
        keepDraft();
    m_typing->stop();
    m_opened = draftKey(typeCode(), m_kind->currentId(), m_language->current());
    m_message->clear();
    const auto draft = m_world.workspace.draft(m_opened).value("text"_L1).toString();
    m_filling = true;
    m_text->setPlainText(draft.isEmpty() ? kept() : draft);
    m_filling = false;
    m_text->setEnabled(true);
    m_keep->setEnabled(true);
    if (!draft.isEmpty())
        m_message->showMessage(Tone::Accent, tr("What you were typing is still here."));
    check();
}

void TemplateEdit::check()
{
    const auto text = m_text->toPlainText();
    const auto right = checkTemplate(text, m_kind->text(), reportFields());
    if (!right) {
        m_echo->setError(problemText(m_world.workspace, right.error()));
        setFieldState(m_text, FieldState::Error);
        return;
    }
    setFieldState(m_text, FieldState::Normal);
    m_echo->clear();
    const auto type = m_world.catalogue().readType(m_world.body()).type;
    const auto shown = exampleReport(m_world.catalogue(), type, m_world.workspace.house(), m_kind->currentId(), text,
                                     m_world.workspace.clock().today(), languageFromCode(m_language->current()));
    m_preview->setText(shown ? shown->plain().trimmed() : problemText(m_world.workspace, shown.error()));
}

void TemplateEdit::keepDraft()
{
    m_typing->stop();
    if (m_opened.isEmpty())
        return;
    const auto text = m_text->toPlainText();
    if (text == kept())
        m_world.workspace.dropDraft(m_opened);
    else if (auto done =
                 m_world.workspace.saveDraft(m_opened, {{u"text"_s, text}}, tr("Text of %1").arg(m_kind->text()));
             !done)
        m_message->showMessage(Tone::Over, problemText(m_world.workspace, done.error()));
}

void TemplateEdit::keep()
{
    const auto done = m_world.workspace.write({.name = u"setTemplate"_s,
                                               .with = {{u"type"_s, typeCode()},
                                                        {u"report"_s, m_kind->currentId()},
                                                        {u"language"_s, m_language->current()},
                                                        {u"text"_s, m_text->toPlainText()}}});
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_world.workspace, done.error()));
        if (const int line = done.error().details.value("line"_L1).toInt(); line > 0)
            m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line - 1)));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_typing->stop();
    m_world.workspace.dropDraft(m_opened);
    m_message->showMessage(Tone::Ok, sayingText(m_world.workspace, done->saying));
}

void TemplateEdit::open(const QString &kind, const QString &language, bool ownType)
{
    m_own->setChecked(ownType);
    if (!language.isEmpty())
        m_language->setCurrent(language);
    m_kind->setCurrentId(kind);
    fill();
}

QWidget *TemplateEdit::reveal(const QString &)
{
    return m_kind;
}

void TemplateEdit::hideEvent(QHideEvent *event)
{
    if (m_typing->isActive())
        keepDraft();
    MemberEdit::hideEvent(event);
}
