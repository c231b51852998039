// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"

// Who plans visits, and keeps who makes them.
const QStringList &plannerRoles();
// They also write down when a technician is away.
bool mayPlanAbsenceOf(const Staff &user, const Staff &staff);
