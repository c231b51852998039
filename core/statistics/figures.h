// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/statistics/statistics.h"

class Database;

// Counts a year. The catalogue says which type counts in which group, which indicators, and which columns a table
// always has; nothing of it stands here. A transfer to another house is not new there, what was cancelled is nowhere.
FigureTable countFigures(const Database &database, const Catalogue &catalogue, const FigureQuery &query,
                         const CountProgress &progress = {});

// Names what counts: the rules of this program and the content of the catalogue.
QString figureDefinition(const Catalogue &catalogue);
// Houses that have had a counted dossier, by code.
QStringList countedHouses(const FigureTable &table);
