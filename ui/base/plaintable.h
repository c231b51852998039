// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QSet>

class QTableView;

// A table of rows as they all are here: one row chosen at a time, no grid, no Tab trap.
void dressTable(QTableView *table);

// Gives the columns their widths in `room`; where it is too narrow those of `leaving` go, the first of them first, and
// what is left over goes to `growing`, `share` parts of it each; what is still lacking these give.
struct ColumnPlan
{
    QList<int> widths{}; // in pixels
    QList<int> leaving{};
    QList<int> growing{};
    double share = 1;
    QSet<int> gone{}; // whatever the room
};
void fitColumns(QTableView *table, int room, ColumnPlan plan);
