// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "server/scratchhouse.h"

// An act nobody has to think of, about one dossier (or, null, about what stands in none of a house). Whether it is
// really due its own rule says when it is tried.
struct DailyChore
{
    QString house{}; // of the centre
    AnyId dossier{};
    Act act{};
};

// What may be due on that day, by what the law of the centre says: visits for batteries, positions that were kept long
// enough. Found without reading any dossier. Throws StorageError.
QList<DailyChore> choresOf(const Database &server, const Catalogue &catalogue, QDate today);

// The rows such an act is about, so many at a time; none: there is nothing to do.
QList<RowsWanted> rowsOf(const Database &server, const DailyChore &chore);
