// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// Where one was in the window: the dossiers that were open, and the page in front. Kept by ids, no names.
struct Session
{
    QList<Dossier::Id> open{};
    QString page{}; // "dossier", "contact", "report", "register", or the name of a place
    Dossier::Id dossier{};
    AnyId about{}; // the planned contact, the report
    int part = 0;  // of the dossier, from 1
    QDate day{};

    bool operator==(const Session &) const = default;
};

void keepSession(Workspace &workspace, const Session &session);
// Dossiers this user may no longer see are not in it.
Session keptSession(const Workspace &workspace);
