// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/demo/demo.h"
#include "core/demo/invention.h"

// A believable centre of electronic monitoring: people connected, waiting and gone in the proportions of the figures of
// 2018 to 2023, their devices, the stock, technicians and a day of visits. Invented throughout.
struct CentrePlan
{
    int connected = 0;
    int waiting = 0;
    int gone = 0; // over `years`
    int years = 10;
    int technicians = 4;
};

Result<DemoMade> makeCentre(Workspace &workspace, Invention &invention, const CentrePlan &plan,
                            const DemoProgress &progress);
