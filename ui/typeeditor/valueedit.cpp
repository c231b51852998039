// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/valueedit.h"

#include "core/deadline/offset.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/register/readduration.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using MemberKind = FormMember::Kind;

std::optional<QString> readSpokenOffset(const QString &typed)
{
    auto text = typed.simplified().toLower();
    if (text.isEmpty())
        return {};
    if (const auto exact = readOffset(text.toUpper()))
        return writeOffset(*exact);
    static const QRegularExpression byDecision(
        u"beslissing|vonnis|décision|jugement|entscheidung|urteil|decision|judgment"_s);
    static const QRegularExpression before(
        u"\\b(vooraf|voordien|voor|vóór|à l[’']avance|avant|im voraus|vorher|davor|vor|before|in advance)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression fraction(u"^(\\d+)\\s*/\\s*(\\d+)\\b"_s);
    static const QRegularExpression working(
        u"^(\\d{1,4})\\s*(werkdag(?:en)?|wd|jours? ouvrables?|(?:werk|arbeits)tage?n?|working days?)$"_s);
    static const QRegularExpression hours(u"^(\\d{1,4})\\s*(uur|uren|u|h|heures?|stunden?|hours?)$"_s);
    if (const auto part = fraction.match(text); part.hasMatch()) {
        const Offset offset{.unit = Offset::Unit::Fraction,
                            .numerator = part.captured(1).toInt(),
                            .denominator = part.captured(2).toInt()};
        const auto written = writeOffset(offset);
        return readOffset(written) ? std::optional(written) : std::nullopt;
    }
    Offset offset;
    if (const auto match = before.match(text); match.hasMatch()) {
        offset.before = true;
        text.remove(before);
        text = text.simplified();
    } else if (byDecision.match(text).hasMatch()) {
        return u"PARAM"_s;
    }
    const auto one = [&](Offset::Unit unit, int amount) {
        offset.unit = unit;
        offset.amount = amount;
        const auto written = writeOffset(offset);
        return readOffset(written) ? std::optional(written) : std::nullopt;
    };
    if (const auto match = working.match(text); match.hasMatch())
        return one(Offset::Unit::WorkingDays, match.captured(1).toInt());
    if (const auto match = hours.match(text); match.hasMatch())
        return one(Offset::Unit::Hours, match.captured(1).toInt());
    static const QRegularExpression sameDay(u"^0\\s*(dag(?:en)?|d|jours?|j|tage?n?|t|days?)$"_s);
    if (sameDay.match(text).hasMatch())
        return one(Offset::Unit::Days, 0);
    const auto length = readSpokenDuration(text);
    if (!length)
        return {};
    const bool single = (length->years != 0) + (length->months != 0) + (length->days != 0) + (length->hours != 0) == 1;
    if (!single)
        return {};
    return length->years    ? one(Offset::Unit::Years, length->years)
           : length->months ? one(Offset::Unit::Months, length->months)
           : length->days   ? one(Offset::Unit::Days, length->days)
                            : one(Offset::Unit::Hours, length->hours);
}

ValueEdit::ValueEdit(const FormMember &member, const EditorWorld &world)
    : MemberEdit(member, world), m_line(new Field), m_echo(new EchoLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    auto *label = buddyLabel(member.label, m_line);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(m_echo);
    m_echo->setWrapped(true);
    m_echo->setVisible(member.kind != MemberKind::Line);
    m_line->setMaximumWidth(px(member.kind == MemberKind::Line ? 560 : 280));
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        echo();
        Q_EMIT edited({}, value());
    });
}

void ValueEdit::showValue(const QJsonValue &value)
{
    if (value == m_shown && m_line->text() == m_shownText)
        return;
    if (this->value() == value) { // as it was just typed: left in the words of who types
        m_shown = value;
        m_shownText = m_line->text();
        return;
    }
    m_shown = value;
    m_shownText = memberText(m_world.catalogue(), m_member, value);
    m_line->setText(m_shownText);
    echo();
}

QJsonValue ValueEdit::value() const
{
    const auto typed = m_line->text().trimmed();
    if (m_line->text() == m_shownText)
        return m_shown;
    if (typed.isEmpty())
        return m_shown.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonValue::Undefined);
    bool ok = false;
    switch (m_member.kind) {
    case MemberKind::Number: {
        const int number = typed.toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue(typed);
    }
    case MemberKind::Real: {
        const double number = QString(typed).replace(u',', u'.').toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(typed);
    }
    case MemberKind::Offset:
        return readSpokenOffset(typed).value_or(typed);
    case MemberKind::Amount:
        typed.toInt(&ok);
        if (ok) // a number of hours is written as text
            return typed;
        [[fallthrough]];
    case MemberKind::Length: {
        const auto length = readSpokenDuration(typed);
        return length ? writeDuration(*length) : typed;
    }
    default:
        return typed;
    }
}

void ValueEdit::echo()
{
    const auto read = value();
    setFieldState(m_line, FieldState::Normal);
    if (m_line->text().trimmed().isEmpty() || m_member.kind == MemberKind::Line)
        return m_echo->clear();
    const auto wrong = [this](const QString &sentence) {
        setFieldState(m_line, FieldState::Error);
        m_echo->setError(sentence);
    };
    const auto language = currentLanguage();
    switch (m_member.kind) {
    case MemberKind::Offset:
        if (const auto offset = readOffset(read.toString()))
            m_echo->setEcho(Tone::Ok, Icon::Check, offsetText(*offset, language));
        else
            wrong(tr("Type how far it runs, for example 1 month, 5 working days, 10 days before or 1/3."));
        return;
    case MemberKind::Length:
        if (const auto length = readDuration(read.toString()))
            m_echo->setEcho(Tone::Ok, Icon::Check, durationText(*length, language));
        else
            wrong(tr("Type a length, for example 6 months or 1 year."));
        return;
    case MemberKind::Amount: {
        bool number = false;
        read.toString().toInt(&number);
        if (const auto length = readDuration(read.toString()))
            m_echo->setEcho(Tone::Ok, Icon::Check, durationText(*length, language));
        else if (!number)
            wrong(tr("Type a length, for example 6 months, or a number of hours."));
        else
            m_echo->clear();
        return;
    }
    default:
        if (read.isDouble())
            m_echo->clear();
        else
            wrong(tr("Type a number."));
    }
}

QWidget *ValueEdit::reveal(const QString &)
{
    return m_line;
}

TickEdit::TickEdit(const FormMember &member, const EditorWorld &world)
    : MemberEdit(member, world), m_tick(new QCheckBox)
{
    // The words stand beside it, where they can wrap; a click on them counts.
    auto *label = buddyLabel(member.label, m_tick);
    label->setWordWrap(true);
    label->installEventFilter(this);
    setName(m_tick, member.label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_tick, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    connect(m_tick, &QCheckBox::clicked, this, [this] {
        m_absent = false;
        Q_EMIT edited({}, value());
    });
}

void TickEdit::showValue(const QJsonValue &value)
{
    m_absent = value.isUndefined();
    m_tick->setChecked(value.toBool());
}

QJsonValue TickEdit::value() const
{
    return m_absent && !m_tick->isChecked() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_tick->isChecked());
}

bool TickEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        m_tick->click();
    return MemberEdit::eventFilter(watched, event);
}

QWidget *TickEdit::reveal(const QString &)
{
    return m_tick;
}
