// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/series.h"

#include "core/workpenalty/roster.h"

#include <algorithm>

namespace {

constexpr int furthestMove = 31;

QDate stepped(const SeriesRule &rule, int steps)
{
    const auto &every = rule.every;
    return rule.first.addMonths((every.years * 12 + every.months) * steps).addDays(qint64(every.days) * steps);
}

} // namespace

DayObstacle obstacleOn(QDate day, const SeriesObstacles &obstacles)
{
    using Kind = DayObstacle::Kind;
    if (const auto name = obstacles.service.nameOf(day))
        return {Kind::Named, *name};
    if (!obstacles.service.isWorkingDay(day))
        return {Kind::Weekend};
    if (std::any_of(obstacles.absences.begin(), obstacles.absences.end(),
                    [&](const Absence &absence) { return absence.contains(day); }))
        return {Kind::Away};
    if (std::any_of(obstacles.placements.begin(), obstacles.placements.end(),
                    [&](const Placement &placement) { return worksOn(placement, day); }))
        return {Kind::Work};
    return {};
}

QList<SeriesDay> seriesDays(const SeriesRule &rule, const SeriesObstacles &obstacles)
{
    QList<SeriesDay> days;
    const bool steps = rule.every.years * 12 + rule.every.months > 0 || rule.every.days > 0;
    if (!rule.first.isValid() || (rule.count <= 0 && !rule.until.isValid()) || (!steps && rule.count != 1))
        return days;
    const int most = rule.count > 0 ? std::min(rule.count, longestSeries) : longestSeries;
    QDate last;
    for (int i = 0; i < most; ++i) {
        const auto wanted = stepped(rule, i);
        if (!wanted.isValid() || (rule.until.isValid() && wanted > rule.until))
            break;
        SeriesDay day{.wanted = wanted, .why = obstacleOn(wanted, obstacles)};
        auto free = last.isValid() ? std::max(wanted, last.addDays(1)) : wanted;
        for (int moved = 0; moved <= furthestMove; ++moved, free = free.addDays(1))
            if (obstacleOn(free, obstacles).kind == DayObstacle::Kind::None) {
                day.date = free;
                break;
            }
        if (day.date.isValid()) {
            if (rule.until.isValid() && day.date > rule.until)
                continue;
            last = day.date;
        }
        days << day;
    }
    return days;
}
