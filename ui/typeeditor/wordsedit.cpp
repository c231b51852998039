// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/wordsedit.h"

#include "ui/base/accessibility.h"
#include "ui/base/choicebutton.h"
#include "ui/base/field.h"
#include "ui/base/plainlabel.h"
#include "ui/base/translation.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

QString languageName(const QString &code)
{
    return code == u"nl"   ? WordsEdit::tr("Dutch")
           : code == u"fr" ? WordsEdit::tr("French")
           : code == u"de" ? WordsEdit::tr("German")
                           : WordsEdit::tr("English");
}

} // namespace

WordsEdit::WordsEdit(const FormMember &member, const EditorWorld &world)
    : MemberEdit(member, world), m_code(languageCode(currentLanguage())), m_group(new QButtonGroup(this))
{
    if (member.kind == FormMember::Kind::LongWords) {
        m_long = new QPlainTextEdit;
        m_long->setTabChangesFocus(true);
        m_long->setFixedHeight(px(70));
        connect(m_long, &QPlainTextEdit::textChanged, this, &WordsEdit::take);
    } else {
        m_line = new Field;
        connect(m_line, &QLineEdit::textEdited, this, &WordsEdit::take);
    }
    input()->installEventFilter(this);
    m_label = static_cast<PlainLabel *>(buddyLabel(member.label, input()));
    auto *languages = new QHBoxLayout;
    languages->setSpacing(0);
    for (const auto language : allLanguages) {
        auto *button = new ChoiceButton(languageCode(language), ChoiceButton::Shape::Segment);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::ClickFocus); // the key is in the text itself
        button->setFirst(m_languages.isEmpty());
        m_group->addButton(button);
        m_languages << button;
        languages->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] {
            show(button->id());
            input()->setFocus(Qt::OtherFocusReason);
        });
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_label, 1);
    head->addLayout(languages);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(input());
    setReadingOrder(this, {input()});
    show(m_code);
}

QWidget *WordsEdit::input() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_long;
}

QString WordsEdit::typed() const
{
    return m_line ? m_line->text() : m_long->toPlainText();
}

void WordsEdit::showValue(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    m_one = value.isString();
    m_absent = value.isUndefined() || value.isNull();
    for (const auto language : allLanguages) {
        const auto code = languageCode(language);
        texts.insert(code, m_one ? value.toString() : value.toObject().value(code).toString());
    }
    if (texts == m_texts)
        return;
    m_texts = texts;
    show(m_code);
}

QJsonValue WordsEdit::value() const
{
    if (m_one)
        return m_texts.value(u"nl"_s);
    QJsonObject label;
    for (const auto language : allLanguages)
        if (const auto code = languageCode(language); !m_texts.value(code).isEmpty())
            label.insert(code, m_texts.value(code));
    return label.isEmpty() && m_absent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(label);
}

// In front comes another language; what was typed stays.
void WordsEdit::show(const QString &code)
{
    m_code = code;
    m_filling = true;
    const auto text = m_texts.value(code);
    if (typed() != text) {
        if (m_line)
            m_line->setText(text);
        else
            m_long->setPlainText(text);
    }
    m_filling = false;
    mark();
}

void WordsEdit::mark()
{
    const bool any = std::any_of(m_texts.begin(), m_texts.end(), [](const QString &text) { return !text.isEmpty(); });
    QStringList missing;
    for (auto *button : std::as_const(m_languages)) {
        const bool lacks = any && m_texts.value(button->id()).isEmpty();
        if (lacks)
            missing << languageName(button->id());
        button->setChecked(button->id() == m_code);
        button->setChoice(button->id().toUpper() + (lacks ? u" !"_s : QString()), -1);
        const auto named = m_member.label + u": "_s + languageName(button->id());
        setName(button, lacks ? tr("%1, missing").arg(named) : named);
        button->setToolTip(lacks ? tr("%1 is missing").arg(languageName(button->id())) : QString());
    }
    auto told = tr("%1. Ctrl+Page Down: the next language.").arg(languageName(m_code));
    if (!missing.isEmpty())
        told += u' ' + tr("Missing: %1.").arg(missing.join(u", "_s));
    input()->setAccessibleDescription(told);
    setFieldState(input(), any && m_texts.value(m_code).isEmpty() ? FieldState::Missing : FieldState::Normal);
}

void WordsEdit::take()
{
    if (m_filling)
        return;
    m_texts[m_code] = typed();
    const bool none = std::all_of(m_texts.begin(), m_texts.end(), [](const QString &text) { return text.isEmpty(); });
    if (m_one) // from here on each language says its own
        m_one = false;
    mark();
    if (none)
        m_absent = true; // nothing is left of it
    Q_EMIT edited({}, value());
}

QWidget *WordsEdit::reveal(const QString &place)
{
    if (isLanguageCode(place)) {
        show(place);
    } else {
        for (const auto language : allLanguages) // the first that is missing
            if (const auto code = languageCode(language); m_texts.value(code).isEmpty()) {
                show(code);
                break;
            }
    }
    return input();
}

bool WordsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == input() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool next = key->key() == Qt::Key_PageDown;
        if (key->modifiers() == Qt::ControlModifier && (next || key->key() == Qt::Key_PageUp)) {
            for (int i = 0; i < m_languages.size(); ++i)
                if (m_languages[i]->id() == m_code) {
                    show(m_languages[(i + (next ? 1 : 3)) % 4]->id());
                    break;
                }
            announce(input(), spokenName(input()) + u", "_s + languageName(m_code));
            return true;
        }
    }
    return MemberEdit::eventFilter(watched, event);
}
