// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/workcalendar.h"
#include "core/workpenalty/workpenalty.h"

// One time of work as the roster of a placement plans it.
struct RosterShift
{
    QDate on{};
    QTime from{};
    QTime to{}; // not after from: the next day

    int minutes() const { return workedMinutes(from, to, 0); }
    bool operator==(const RosterShift &) const = default;
};

bool worksOn(const Placement &placement, QDate day); // the roster has that weekday while the placement runs
// The shifts from first to last, both included, by day and time; none on a holiday or a closing day.
QList<RosterShift> rosterShifts(const Placement &placement, QDate first, QDate last, const WorkCalendar &service);
// The day on which the roster reaches that many minutes, counted from that day on; invalid when it never does.
QDate rosterEnd(const Placement &placement, QDate from, int minutes, const WorkCalendar &service);
