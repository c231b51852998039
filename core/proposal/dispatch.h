// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/proposal/autoplan.h"
#include "core/proposal/places.h"
#include "core/proposal/ways.h"
#include "core/workspace.h"

// The plan as this user sees it now: the days from `first` to `last`, and so far ahead as room is sought on.
DayPlan planOf(const Workspace &workspace, const Database &database, QDate first, QDate last);
// As far ahead as a visit may be planned, or what gives way for it may go.
DayPlan planAhead(const Workspace &workspace, const Database &database, QDate first);
