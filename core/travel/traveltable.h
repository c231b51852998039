// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"
#include "core/travel/servicelink.h"

#include <QList>

// Degrees.
struct TravelPlace
{
    double longitude = 0;
    double latitude = 0;
};

// How long one drives between places, as a service measures it that speaks the language of OSRM's tables. Many places
// are asked in blocks. Seconds, also as the cost; planNever where there is no way. A Problem says why there is no
// table: "travel.*" of ServiceLink, "travel.badPlace". Who asks then falls back on a table of his own.
Result<PlanMatrix> travelTable(const TravelService &service, const QList<TravelPlace> &places);
