// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/trail.h"

// Taking acts back and doing them again, each by an ordinary act: history only grows.

// Puts back what the journal says was there before the act; refused when a row no longer holds what it wrote, when it
// has left the house, or when this user could not have done it.
Result<Saying> revertAct(ActContext &context, qint64 mid);

// Something this user did, as it stands now.
struct DoneAct
{
    TrailEntry act{};
    bool stands = true;  // else it was taken back
    qint64 toChange = 0; // the act to revert for taking it back, or for doing it again; 0: it has left the house

    bool operator==(const DoneAct &other) const { return act.mid == other.act.mid && toChange == other.toChange; }
};
// Newest first; taking back and doing again are no lines of their own.
QList<DoneAct> doneActs(const Database &database, const QString &login, int limit);
// What undo takes back now, and what redo does again: 0 when there is nothing. Redo ends with the next act that is new.
qint64 lastUndoableAct(const Database &database, const QString &login);
qint64 lastRedoableAct(const Database &database, const QString &login);
