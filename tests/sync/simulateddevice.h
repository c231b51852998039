// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/sync/simulation.h"

inline constexpr const char *houses[] = {"LEU", "GEN"};

struct Simulation::Device
{
    int number = 0;
    SyncActor actor{};
    QString file{};
    std::unique_ptr<Database> database{};
    std::unique_ptr<SyncClient> client{};
    bool hasImage = false;
    qint64 clockOff = 0; // seconds ahead of the server's
    int made = 0;        // dossiers, for their numbers
    QList<AnyId> own{};  // acts made here and still here: what its disk was set back over is only on the server
    QList<AnyId> ownInImage{};
};
