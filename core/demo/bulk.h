// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/demo/demo.h"
#include "core/demo/invention.h"

// How much to write, and how it is spread.
struct BulkPlan
{
    int running = 0;
    int closed = 0;
    int contactsPerDossier = 0;
    int years = 15;
    bool allHouses = false; // the whole of Flanders instead of one house
};

// Rows straight into the tables, a thousand dossiers a transaction, each under one act of the trail.
Result<DemoMade> writeBulk(Workspace &workspace, Invention &invention, const BulkPlan &plan, QDate today,
                           const DemoProgress &progress);
