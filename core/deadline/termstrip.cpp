// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/termstrip.h"

#include <algorithm>

TermStrip termStrip(QDate first, const DueDate &due, QDate today, const WorkCalendar &calendar)
{
    TermStrip strip{.first = first, .last = due.due.date, .today = today};
    if (!first.isValid() || !due.due.isValid() || !today.isValid())
        return strip;
    strip.length = static_cast<int>(std::max<qint64>(first.daysTo(due.due.date), 0));
    strip.daysGone = static_cast<int>(std::clamp<qint64>(first.daysTo(today), 0, strip.length));
    strip.daysLeft = static_cast<int>(today.daysTo(due.due.date));
    if (strip.length > TermStrip::mostCells)
        return strip;
    for (auto date = first.addDays(1); date <= strip.last; date = date.addDays(1))
        strip.cells << DayCell{.date = date,
                               .state = date < today    ? DayCell::State::Gone
                                        : date == today ? DayCell::State::Today
                                                        : DayCell::State::Left,
                               .working = calendar.isWorkingDay(date),
                               .raw = date == due.raw.date,
                               .due = date == due.due.date};
    return strip;
}
