// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/workcalendar.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace {

constexpr int firstCalendarYear = 1890;
constexpr int lastCalendarYear = 2210;

} // namespace

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

// One bit a day, and before each word of 64 days the number of working days that came earlier: rank and select.
struct WorkCalendar::Days
{
    CalendarKind kind = CalendarKind::Legal;
    ClosingDays closing{};
    qint64 first = QDate(firstCalendarYear, 1, 1).toJulianDay();
    qint64 count = QDate(lastCalendarYear + 1, 1, 1).toJulianDay() - QDate(firstCalendarYear, 1, 1).toJulianDay();
    std::vector<quint64> bits{};
    std::vector<int> before{};

    bool holds(qint64 index) const { return index >= 0 && index < count; }
    bool isSet(qint64 index) const { return bits[static_cast<size_t>(index / 64)] >> (index % 64) & 1; }
    void clear(QDate date)
    {
        if (const auto index = date.toJulianDay() - first; date.isValid() && holds(index))
            bits[static_cast<size_t>(index / 64)] &= ~(quint64(1) << (index % 64));
    }

    // How many working days lie before the day with this index.
    int rank(qint64 index) const
    {
        const auto word = static_cast<size_t>(index / 64);
        const auto below = (quint64(1) << (index % 64)) - 1;
        return before[word] + std::popcount(bits[word] & below);
    }

    // The index of the working day that has this many before it, or -1.
    qint64 select(qint64 rank) const
    {
        if (rank < 0 || rank >= before.back())
            return -1;
        const auto word = std::upper_bound(before.begin(), before.end(), static_cast<int>(rank)) - before.begin() - 1;
        auto left = bits[static_cast<size_t>(word)];
        for (auto skip = rank - before[static_cast<size_t>(word)]; skip > 0; --skip)
            left &= left - 1;
        return word * 64 + std::countr_zero(left);
    }
};

WorkCalendar::WorkCalendar(CalendarKind kind, const ClosingDays &closingDays)
{
    auto days = std::make_shared<Days>();
    days->kind = kind;
    if (kind == CalendarKind::Service)
        days->closing = closingDays;

    days->bits.resize(static_cast<size_t>(days->count / 64 + 1));
    for (qint64 index = 0; index < days->count; ++index)
        if ((days->first + index) % 7 < 5) // Julian day 0 was a Monday
            days->bits[static_cast<size_t>(index / 64)] |= quint64(1) << (index % 64);
    for (int year = firstCalendarYear; year <= lastCalendarYear; ++year) {
        for (const auto &holiday : legalHolidays(year))
            days->clear(holiday.date);
        for (const auto &day : days->closing.yearly)
            days->clear(QDate(year, day.month, day.day));
    }
    for (const auto &day : days->closing.single)
        days->clear(day.date);

    days->before.reserve(days->bits.size() + 1);
    int sum = 0;
    for (const auto word : days->bits) {
        days->before.push_back(sum);
        sum += std::popcount(word);
    }
    days->before.push_back(sum);
    m_days = std::move(days);
}

CalendarKind WorkCalendar::kind() const
{
    return m_days->kind;
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    const auto index = date.toJulianDay() - m_days->first;
    return date.isValid() && (m_days->holds(index) ? m_days->isSet(index) : !isWeekend(date));
}

QDate WorkCalendar::nextWorkingDay(QDate date) const
{
    return addWorkingDays(date, 1);
}

QDate WorkCalendar::previousWorkingDay(QDate date) const
{
    return addWorkingDays(date, -1);
}

std::optional<DayName> WorkCalendar::namedDay(QDate date) const
{
    if (auto name = legalHolidayName(date))
        return DayName{date, *name, true};
    for (const auto &day : m_days->closing.single)
        if (day.date == date && date.isValid())
            return DayName{date, day.name, false};
    for (const auto &day : m_days->closing.yearly)
        if (day.month == date.month() && day.day == date.day())
            return DayName{date, day.name, false};
    return {};
}

std::optional<Label> WorkCalendar::nameOf(QDate date) const
{
    const auto day = namedDay(date);
    return day ? std::optional(day->name) : std::nullopt;
}

QList<DayName> WorkCalendar::namedDays(int year) const
{
    auto days = legalHolidays(year);
    for (const auto &day : m_days->closing.yearly)
        if (QDate::isValid(year, day.month, day.day))
            days << DayName{QDate(year, day.month, day.day), day.name, false};
    for (const auto &day : m_days->closing.single)
        if (day.date.isValid() && day.date.year() == year)
            days << DayName{day.date, day.name, false};
    std::stable_sort(days.begin(), days.end(), [](const DayName &a, const DayName &b) { return a.date < b.date; });
    return days;
}

QDate WorkCalendar::addWorkingDays(QDate date, int n) const
{
    if (n == 0 || !date.isValid())
        return date;
    const auto index = date.toJulianDay() - m_days->first;
    if (!m_days->holds(index))
        return {};
    const qint64 rank = m_days->rank(index);
    const auto found = n > 0 ? m_days->select(rank + n - (m_days->isSet(index) ? 0 : 1)) : m_days->select(rank + n);
    return found < 0 ? QDate() : QDate::fromJulianDay(m_days->first + found);
}

int WorkCalendar::workingDaysBetween(QDate first, QDate last) const
{
    if (!first.isValid() || !last.isValid() || last < first)
        return 0;
    const auto bound = [this](qint64 day) { return std::clamp<qint64>(day - m_days->first, 0, m_days->count); };
    return m_days->rank(bound(last.toJulianDay() + 1)) - m_days->rank(bound(first.toJulianDay()));
}
