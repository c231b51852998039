// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/act/actinput.h"

#include "core/payment/payment.h"
#include "core/workpenalty/workpenalty.h"
#include "ui/act/pictureinput.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/drawingpad.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/timeedit.h"
#include "ui/base/translation.h"
#include "ui/register/readduration.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// "1.200", "1200,50" and "1 200.5" are all understood; in doubt nothing.
std::optional<double> readAmount(QString typed)
{
    typed = typed.trimmed().remove(u'€').remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f)).trimmed();
    static const QRegularExpression thousands(u"^\\d{1,3}([.]\\d{3})+(,\\d{1,2})?$"_s);
    static const QRegularExpression plain(u"^\\d+([.,]\\d{1,2})?$"_s);
    if (thousands.match(typed).hasMatch())
        return typed.remove(u'.').replace(u',', u'.').toDouble();
    if (plain.match(typed).hasMatch())
        return typed.replace(u',', u'.').toDouble();
    return {};
}

} // namespace

ActInputWidget::ActInputWidget(const ActInput &input, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_input(input), m_today(std::move(today))
{
    using Kind = ActInput::Kind;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    switch (input.kind) {
    case Kind::Choice:
        m_combo = new Combo;
        m_combo->setItems(input.items);
        m_target = m_combo;
        layout->addWidget(m_combo);
        connect(m_combo, &Combo::chosen, this, &ActInputWidget::edited);
        connect(m_combo, &QLineEdit::textEdited, this, &ActInputWidget::edited);
        break;
    case Kind::Several: {
        auto *host = new QWidget;
        auto *ticks = new FlowLayout(px(12), px(4), host);
        for (const auto &item : input.items) {
            auto *tick = new QCheckBox(item.label);
            setName(tick, input.label + u": "_s + item.label);
            connect(tick, &QCheckBox::toggled, this, &ActInputWidget::edited);
            ticks->addWidget(tick);
            m_several << tick;
        }
        m_target = m_several.value(0);
        layout->addWidget(host);
        break;
    }
    case Kind::Date:
    case Kind::Moment: {
        m_date = new DateEdit(input.hint, nullptr, EchoPlace::Under);
        m_date->setToday(m_today);
        m_target = m_date->field();
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        line->addWidget(m_date, 1);
        if (input.kind == Kind::Moment) {
            m_time = new TimeEdit;
            setName(m_time->field(), input.label + u": "_s + tr("time"));
            line->addWidget(m_time, 0, Qt::AlignTop);
            connect(m_time, &TimeEdit::timeChanged, this, &ActInputWidget::edited);
        }
        layout->addLayout(line);
        connect(m_date, &DateEdit::dateChanged, this, &ActInputWidget::edited);
        connect(m_date->field(), &QLineEdit::textEdited, this, &ActInputWidget::edited);
        break;
    }
    case Kind::Time:
        m_time = new TimeEdit;
        m_target = m_time->field();
        layout->addWidget(m_time, 0, Qt::AlignLeft);
        connect(m_time, &TimeEdit::timeChanged, this, &ActInputWidget::edited);
        break;
    case Kind::Text:
        m_text = new QPlainTextEdit;
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(px(96));
        m_target = m_text;
        layout->addWidget(m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &ActInputWidget::edited);
        break;
    case Kind::Picture:
        m_picture = new PictureInput(input.label, input.sheet, input.items);
        m_target = m_picture->pad();
        layout->addWidget(m_picture);
        connect(m_picture, &PictureInput::edited, this, &ActInputWidget::edited);
        break;
    case Kind::Tick:
        m_tick = new QCheckBox(input.label);
        m_target = m_tick;
        layout->addWidget(m_tick);
        connect(m_tick, &QCheckBox::toggled, this, &ActInputWidget::edited);
        break;
    case Kind::Line:
    case Kind::Money:
    case Kind::Hours:
    case Kind::Number:
    case Kind::Duration:
        m_line = new Field;
        m_target = m_line;
        m_echo = new EchoLine;
        layout->addWidget(m_line);
        if (input.kind != Kind::Line)
            layout->addWidget(m_echo);
        connect(m_line, &QLineEdit::textEdited, this, [this] {
            echo();
            Q_EMIT edited();
        });
        break;
    }
    // The label stands in here: a screen reader looks for it among the field's neighbours.
    if (input.kind != Kind::Tick)
        layout->insertWidget(0, buddyLabel(input.label, m_target));
    if (m_date)
        passLabelOn(m_date, m_date->field());
    else if (m_time)
        passLabelOn(m_time, m_time->field());
    if (!input.note.isEmpty()) {
        auto *note = new PlainLabel(input.note, TextSize::Small, Colour::Muted);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    if (!input.value.isUndefined() && !input.value.isNull())
        setTyped(input.value);
    if (!input.source.isEmpty()) {
        auto *from = new PlainLabel(input.source, TextSize::Small, Colour::Muted);
        from->setWordWrap(true);
        layout->addWidget(from);
    }
    if (m_combo && input.needed && m_combo->currentId().isEmpty())
        setFieldState(m_combo, FieldState::Missing);
}

bool ActInputWidget::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // A form asks no height for a width once it was laid out: a sheet to draw on keeps the one it needs.
    if (m_picture && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

bool ActInputWidget::isEmpty() const
{
    if (!m_several.isEmpty())
        return std::none_of(m_several.begin(), m_several.end(),
                            [](const QCheckBox *tick) { return tick->isChecked(); });
    if (m_combo)
        return m_combo->text().isEmpty();
    if (m_date)
        return m_date->isEmpty() && (!m_time || m_time->isEmpty());
    if (m_time)
        return m_time->isEmpty();
    if (m_text)
        return m_text->toPlainText().trimmed().isEmpty();
    if (m_tick)
        return !m_tick->isChecked();
    if (m_picture)
        return m_picture->isEmpty();
    return m_line->text().trimmed().isEmpty();
}

bool ActInputWidget::hasError() const
{
    return !isEmpty() && value().isUndefined();
}

QJsonValue ActInputWidget::value() const
{
    if (isEmpty())
        return QJsonValue::Undefined;
    if (!m_several.isEmpty())
        return typed();
    if (m_combo)
        return m_combo->currentId().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_combo->currentId());
    if (m_date) {
        if (!m_date->date() || m_date->hasError() || (m_time && m_time->hasError()))
            return QJsonValue::Undefined;
        const auto day = m_date->date()->toString(Qt::ISODate);
        return m_time && m_time->time() ? day + u'T' + m_time->time()->toString(u"HH:mm"_s) : day;
    }
    if (m_time)
        return m_time->time() ? QJsonValue(m_time->time()->toString(u"HH:mm"_s)) : QJsonValue(QJsonValue::Undefined);
    if (m_text)
        return m_text->toPlainText().trimmed();
    if (m_tick)
        return m_input.whenTicked;
    if (m_picture)
        return m_picture->value();
    const auto typed = m_line->text().trimmed();
    switch (m_input.kind) {
    case ActInput::Kind::Money: {
        const auto amount = readAmount(typed);
        return amount ? QJsonValue(*amount) : QJsonValue(QJsonValue::Undefined);
    }
    case ActInput::Kind::Hours: {
        const auto minutes = readHours(typed);
        return minutes ? QJsonValue(*minutes / 60.0) : QJsonValue(QJsonValue::Undefined);
    }
    case ActInput::Kind::Number: {
        bool ok = false;
        const auto number = typed.toInt(&ok);
        return ok ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    case ActInput::Kind::Duration: {
        const auto duration = readSpokenDuration(typed);
        return duration ? QJsonValue(writeDuration(*duration)) : QJsonValue(QJsonValue::Undefined);
    }
    default:
        return typed;
    }
}

void ActInputWidget::echo()
{
    const auto read = value();
    const auto language = currentLanguage();
    if (isEmpty())
        return m_echo->clear();
    if (read.isUndefined()) {
        setFieldState(m_line, FieldState::Error);
        switch (m_input.kind) {
        case ActInput::Kind::Money:
            return m_echo->setError(tr("Type an amount in euro, for example 1200,50."));
        case ActInput::Kind::Hours:
            return m_echo->setError(tr("Type hours, for example 7:30 or 7,5."));
        case ActInput::Kind::Duration:
            return m_echo->setError(tr("Type a length, for example 6 months or 1 year."));
        default:
            return m_echo->setError(tr("Type a whole number."));
        }
    }
    setFieldState(m_line, FieldState::Normal);
    switch (m_input.kind) {
    case ActInput::Kind::Money:
        return m_echo->setEcho(Tone::Ok, Icon::Check,
                               spokenMoney(std::llround(read.toDouble() * 100), languageCode(language)));
    case ActInput::Kind::Hours:
        return m_echo->setEcho(
            Tone::Ok, Icon::Check,
            spokenMinutes(static_cast<int>(std::lround(read.toDouble() * 60)), languageCode(language)));
    case ActInput::Kind::Duration:
        return m_echo->setEcho(Tone::Ok, Icon::Check, durationText(*readDuration(read.toString()), language));
    default:
        return m_echo->clear();
    }
}

QJsonValue ActInputWidget::typed() const
{
    if (!m_several.isEmpty()) {
        QJsonArray ticked;
        for (qsizetype i = 0; i < m_several.size(); ++i)
            if (m_several[i]->isChecked())
                ticked << m_input.items[i].id;
        return ticked;
    }
    if (m_combo)
        return m_combo->currentId();
    if (m_date)
        return m_date->keepable() + (m_time && !m_time->isEmpty() ? u'T' + m_time->typed() : QString());
    if (m_time)
        return m_time->typed();
    if (m_text)
        return m_text->toPlainText();
    if (m_tick)
        return m_tick->isChecked();
    if (m_picture)
        return m_picture->typed();
    return m_line->text();
}

void ActInputWidget::setTyped(const QJsonValue &typed)
{
    for (qsizetype i = 0; i < m_several.size(); ++i)
        m_several[i]->setChecked(typed.toArray().contains(m_input.items[i].id));
    const auto text = typed.toVariant().toString();
    if (m_combo) {
        m_combo->setCurrentId(text);
    } else if (m_date) {
        const auto day = text.section(u'T', 0, 0);
        if (const auto date = QDate::fromString(day, Qt::ISODate); date.isValid())
            m_date->setDate(date);
        else
            m_date->setTyped(day);
        if (m_time)
            m_time->setTime(readTime(text.section(u'T', 1)));
    } else if (m_time) {
        m_time->setTime(readTime(text));
    } else if (m_text) {
        m_text->setPlainText(text);
    } else if (m_picture) {
        m_picture->setTyped(typed);
    } else if (m_tick) {
        m_tick->setChecked(typed.toBool());
    } else if (m_line) {
        const auto length = readDuration(text);
        m_line->setText(m_input.kind == ActInput::Kind::Duration && length ? durationText(*length, currentLanguage())
                                                                           : text);
        echo();
    }
}
