// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"

#include <QSet>

class Database;

// Partners see just what is theirs: a prison the mandates of who is in its custody, an investigating judge the cases of
// his court. With a server their device holds nothing else; in a shared data folder this says the same.

bool isPartner(const QString &role);
// Dossiers that are shared with this partner now. Throws StorageError.
QSet<AnyId> sharedWith(const Database &database, const Staff &partner);
// True for everyone of the house; of a partner whether the dossier is shared with him.
bool mayOpen(const Database &database, const Staff &staff, const AnyId &dossier);
