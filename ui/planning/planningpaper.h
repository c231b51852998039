// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/paper.h"
#include "ui/planning/planningdesk.h"

// The board as it is shown, on A3 or A4; and for each technician a sheet of his day.
Result<PaperWork> boardOnPaper(const Workspace &workspace, const PlanningDesk &desk);
Result<PaperWork> daySheetsOnPaper(const Workspace &workspace, const PlanningDesk &desk);
// A calendar for each technician of the days that are shown, in a folder: how many were written.
Result<int> writeCalendars(const Workspace &workspace, const PlanningDesk &desk, const QString &folder);
