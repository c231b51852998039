// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/proposal/dispatch.h"

using namespace Qt::StringLiterals;

DayPlan planOf(const Workspace &workspace, const Database &database, QDate first, QDate last)
{
    return readDayPlan(database, workspace.catalogue(), {.first = first, .last = last, .now = workspace.clock().now()});
}

DayPlan planAhead(const Workspace &workspace, const Database &database, QDate first)
{
    const int days = std::clamp(workspace.catalogue().numberParameter(u"planningHorizonDays"_s, 14), 1, 90);
    return planOf(workspace, database, first, first.addDays(days - 1));
}
