// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/dispatch/dayplan.h"
#include "core/travel/traveltable.h"

#include <functional>

// Ways a service measured are kept in the house's own table, by an act: so they are the same on every computer, also
// without a line, and where the service gives no answer the program reckons as before.
using TableOf = std::function<Result<PlanMatrix>(const QList<TravelPlace> &)>;

// The service the house has chosen (parameter planningServices), or none.
TableOf chosenTable(const Catalogue &catalogue);
// Postcodes of the plan between which the table has nothing yet, at most so many; fewer than two: nothing to ask.
QStringList unmeasured(const DayPlan &plan, int most = 60);
// The act that writes what the service says of all ways between them; an act without a name where there is nothing to
// write.
Result<Act> measureWays(const DayPlan &plan, const TableOf &table, int most = 60);
