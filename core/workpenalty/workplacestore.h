// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workpenalty/workpenalty.h"

class Database;

// The work places that take someone on that day, by name.
QList<Workplace> workplaces(const Database &database, QDate on);
