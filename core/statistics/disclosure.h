// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/statistics.h"

class Catalogue;

// What a third party gets to begin with: a group in which nothing was counted has no row there, so that its zeros need
// not be hidden and take no other figure with them.
FigureTable withoutEmptyGroups(const FigureTable &table);
// What does not leave the house: figures smaller than the size the organisation sets, and as many others as it takes
// that none of them can be computed from what is shown. Means of the whole table are left out, they tell too much.
QSet<QString> hiddenFigures(const FigureTable &table, const Catalogue &catalogue);
// The same on plain cells: each sum is a list of cells of which the last is the total of the others.
QSet<QString> hiddenCells(const QHash<QString, double> &cells, const QList<QStringList> &sums, double smallest);
// Whether a hidden cell follows from the shown ones by those sums alone.
QStringList computableCells(const QSet<QString> &hidden, const QList<QStringList> &sums);
