// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/agenda/icalendar.h"
#include "core/dispatch/dayplan.h"
#include "core/paper/sheet.h"

// The day of each technician on a page of its own: hours and ways, whom, where, with what, what was told.
Sheet routeSheets(const Workspace &workspace, const DayPlan &plan, const QList<int> &duties, Language language);
// The same as events of his calendar, of the days of the plan.
QList<CalendarVisit> calendarVisits(const Workspace &workspace, const DayPlan &plan, int person, Language language);
