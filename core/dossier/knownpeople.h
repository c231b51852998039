// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/person/duplicates.h"

// Those who look alike, as this reader may know it: who stands only in dossiers that are hidden from him is
// not offered and not confirmed, and only dossiers he may see are counted.
QList<LookAlike> knownLookAlikes(const Database &database, const PersonSought &sought, const Staff &reader,
                                 int limit = 5);
