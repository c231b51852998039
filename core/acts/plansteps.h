// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/visitsteps.h"

// How a plan is changed, whatever act does it: all of it is written, then the rules weigh the days that were touched.

// One visit: where it comes to stand, or that it is taken off.
struct PlanLine
{
    VisitFile file{};
    bool off = false;
    Staff technician{};
    AnyId second{};
    QDateTime from{};
    int minutes = 0;
    AnyId vehicle{};
    bool pinned = false;
    QStringList equipment{}; // serials or ids that are kept for it
    bool confirmed = false;  // the person knows the time
};
// What the parameters of one visit say; refused when there is no such visit, technician or moment.
Result<PlanLine> planLine(ActContext &context, const Values &values);

// Writes the lines and weighs them. `seen`: tokens of technicians' days as the author saw them (LOGIN/DAY/TOKEN);
// refused "plan.changedSince" when one is another now. What is allowed with a reason alone is refused without one.
Outcome changePlan(ActContext &context, QList<PlanLine> &lines, const QString &reason, const QStringList &seen);
