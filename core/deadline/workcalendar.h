// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/holidays.h"

#include <memory>

enum class CalendarKind {
    Legal,  // Saturday, Sunday and the ten legal holidays: for terms of law
    Service // the closing days of the service too: for appointments
};

bool isWeekend(QDate date);

// Which days are working days. A value: cheap to copy, never changing, read from any thread. The days are counted once,
// when it is made, for the years 1890 to 2210; outside them only weekends are known.
class WorkCalendar
{
public:
    explicit WorkCalendar(CalendarKind kind = CalendarKind::Legal, const ClosingDays &closingDays = {});

    CalendarKind kind() const;
    bool isWorkingDay(QDate date) const;
    QDate nextWorkingDay(QDate date) const;     // the first one later than date
    QDate previousWorkingDay(QDate date) const; // the last one earlier than date

    std::optional<Label> nameOf(QDate date) const; // of the holiday or closing day, also on a weekend
    std::optional<DayName> namedDay(QDate date) const;
    QList<DayName> namedDays(int year) const; // in date order

    // The n-th working day after date, the day itself not counted (R1); n < 0 counts back, 0 gives date itself.
    // An invalid date when it lies outside the calendar.
    QDate addWorkingDays(QDate date, int n) const;
    int workingDaysBetween(QDate first, QDate last) const; // both included; 0 when last is earlier

private:
    struct Days;
    std::shared_ptr<const Days> m_days;
};
