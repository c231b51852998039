// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/dateedit.h"

#include "core/base/sentence.h"
#include "core/deadline/holidays.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/messageline.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

DateEdit::DateEdit(DateHint hint, QWidget *parent, EchoPlace place)
    : QWidget(parent),
      m_hint(hint),
      m_wanted(place),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_field(new Field(Icon::Calendar)),
      m_echo(new EchoLine),
      m_today([] { return QDate::currentDate(); })
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_echo, 1);
    arrange(place);
    setFocusProxy(m_field);
    m_field->setSign(Icon::Calendar, tr("Open the calendar"));
    m_field->installEventFilter(this);
    connect(m_field, &Field::signPressed, this, &DateEdit::openCalendar);
    connect(m_field, &QLineEdit::textChanged, this, [this] { read(false); });
    connect(m_field, &QLineEdit::editingFinished, this, [this] { read(true); });
    read(false);
}

bool DateEdit::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

bool DateEdit::hasError() const
{
    return !isEmpty() && !m_date;
}

QString DateEdit::typed() const
{
    return m_field->text();
}

QString DateEdit::keepable() const
{
    return m_date ? shortDate(*m_date) : typed();
}

void DateEdit::setDate(const std::optional<QDate> &date)
{
    m_field->setText(date ? shortDate(*date) : QString());
}

void DateEdit::setTyped(const QString &typed)
{
    m_field->setText(typed);
}

void DateEdit::setLimits(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
    read(false);
}

void DateEdit::setMissing(const QString &sentence)
{
    m_missing = sentence;
    m_field->setPlaceholderText(sentence.isEmpty() ? QString() : tr("not known yet"));
    read(false);
}

void DateEdit::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    m_readText.clear();
    read(false);
}

void DateEdit::setComment(std::function<QString(QDate)> comment)
{
    m_comment = std::move(comment);
    read(false);
}

void DateEdit::read(bool finished)
{
    const auto text = m_field->text();
    const auto before = m_date;
    // "gi" typed on Tuesday stays that Monday when the field is left on Wednesday.
    if (m_readText != text) {
        m_readText = text;
        m_understood = readDate(text, m_today(), m_hint, currentLanguage());
    }
    if (isEmpty()) {
        m_date.reset();
        m_echo->setEcho(Tone::Soon, Icon::Warning, m_missing);
        setFieldState(m_field, m_missing.isEmpty() ? FieldState::Normal : FieldState::Missing);
    } else {
        const auto problem =
            m_understood ? problemWith(*m_understood) : tr("This is no date; type for example 21/7/2026");
        m_date = problem.isEmpty() ? m_understood : std::nullopt;
        setFieldState(m_field, m_date ? FieldState::Normal : FieldState::Error);
        if (m_date)
            m_echo->setEcho(Tone::Ok, Icon::Check, inWords(*m_date));
        else if (finished)
            m_echo->setError(problem);
        else
            m_echo->setEcho(Tone::Over, Icon::Warning, problem);
    }
    m_field->setAccessibleDescription(m_echo->text());
    if (m_date != before)
        Q_EMIT dateChanged(m_date);
}

QString DateEdit::problemWith(QDate date) const
{
    const bool past = m_hint == DateHint::Past || m_hint == DateHint::Birth;
    if (past && date > m_today())
        return tr("%1 lies in the future.").arg(fullDate(date, currentLanguage()));
    if (m_earliest.isValid() && date < m_earliest)
        return tr("%1 is too early: not before %2.").arg(fullDate(date, currentLanguage()), shortDate(m_earliest));
    if (m_latest.isValid() && date > m_latest)
        return tr("%1 is too late: not after %2.").arg(fullDate(date, currentLanguage()), shortDate(m_latest));
    return {};
}

QString DateEdit::inWords(QDate date) const
{
    auto words = fullDate(date, currentLanguage());
    if (const auto holiday = legalHolidayName(date))
        words = tr("%1 (legal holiday: %2)").arg(words, holiday->in(currentLanguage()));
    const auto today = m_today();
    QString comment = m_comment ? m_comment(date) : QString();
    if (comment.isEmpty() && !m_comment) {
        const auto days = today.daysTo(date);
        if (days == 0)
            comment = tr("today");
        else if (days == 1)
            comment = tr("tomorrow");
        else if (days == -1)
            comment = tr("yesterday");
        else if (m_hint == DateHint::Birth && date < today) {
            int age = today.year() - date.year();
            if (date.addYears(age) > today)
                --age;
            comment = tr("%n year(s) old", nullptr, age);
        } else if (m_hint == DateHint::Future && days < 0)
            comment = tr("lies in the past");
    }
    return comment.isEmpty() ? words : words + u", "_s + comment;
}

void DateEdit::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setLocale(QLocale(languageCode(currentLanguage()) + u"_BE"_s));
    calendar->setSelectedDate(m_date.value_or(m_today()));
    QTextCharFormat weekend;
    weekend.setForeground(colours().muted);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    const auto choose = [this, calendar](QDate date) {
        setDate(date);
        calendar->close();
        m_field->setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->adjustSize();
    auto at = m_field->mapToGlobal(QPoint(0, m_field->height() + 2));
    if (const auto room = screen()->availableGeometry(); at.y() + calendar->height() > room.bottom())
        at.setY(m_field->mapToGlobal(QPoint()).y() - calendar->height() - 2);
    calendar->move(at);
    calendar->show();
    calendar->setFocus();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::showEvent(QShowEvent *event)
{
    passLabelOn(this, m_field);
    QWidget::showEvent(event);
}

void DateEdit::arrange(EchoPlace place)
{
    const bool under = place == EchoPlace::Under;
    m_layout->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(px(under ? 2 : 12));
    m_field->setMinimumWidth(px(m_wanted == EchoPlace::Beside && !under ? 300 : 160));
    m_field->setMaximumWidth(m_wanted == EchoPlace::Beside ? px(300) : QWIDGETSIZE_MAX);
    m_echo->setWrapped(under);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(under);
    setSizePolicy(policy);
}

void DateEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < px(300 + 12 + 240);
    const auto place = narrow ? EchoPlace::Under : m_wanted;
    if ((m_layout->direction() == QBoxLayout::TopToBottom) != (place == EchoPlace::Under))
        arrange(place);
}

QSize DateEdit::minimumSizeHint() const
{
    return {px(160), m_layout->minimumSize().height()}; // narrower than it lies now: it turns
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(
            this, [this] { passLabelOn(this, m_field); }, Qt::QueuedConnection);
        m_field->setSign(Icon::Calendar, tr("Open the calendar"));
        if (!m_missing.isEmpty())
            m_field->setPlaceholderText(tr("not known yet"));
        read(false);
    }
    QWidget::changeEvent(event);
}
