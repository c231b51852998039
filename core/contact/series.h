// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/deadline/offset.h"
#include "core/deadline/workcalendar.h"
#include "core/workpenalty/workpenalty.h"

// Contacts that return: from the first day on, every so long, so many or until a day (both bounds hold when both are
// given).
struct SeriesRule
{
    QDate first{};
    Duration every{};
    int count = 0; // 0: no bound
    QDate until{};

    bool operator==(const SeriesRule &) const = default;
};

// What a contact has to make way for.
struct SeriesObstacles
{
    WorkCalendar service{CalendarKind::Service};
    QList<Absence> absences{};     // of whoever holds the contact
    QList<Placement> placements{}; // days of the roster are days of work
};

// Why a day will not do.
struct DayObstacle
{
    enum class Kind { None, Weekend, Named, Away, Work };

    Kind kind = Kind::None;
    Label name{}; // of the holiday or closing day

    bool operator==(const DayObstacle &) const = default;
};
DayObstacle obstacleOn(QDate day, const SeriesObstacles &obstacles);

struct SeriesDay
{
    QDate wanted{};
    QDate date{}; // the first day from the wanted one on that is free; invalid when there is none within a month
    DayObstacle why{};

    bool isMoved() const { return date != wanted; }
    bool operator==(const SeriesDay &) const = default;
};

inline constexpr int longestSeries = 60;

// The real days, in order, each later than the one before. The steps are counted from the first day, so a contact that
// was moved does not move those after it, and the 31st comes back after a short month. Empty when the rule has no
// bound or no step; a day that would be moved past `until` is left out.
QList<SeriesDay> seriesDays(const SeriesRule &rule, const SeriesObstacles &obstacles);
