// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/agenda/weeklayout.h"

#include <QTime>

class QPainter;

// An appointment that is being moved, or a range that is being drawn: not yet written.
struct BoardGhost
{
    int column = -1;
    int from = 0;
    int minutes = 0;
    QString title{};
    int item = -1; // which one it is of; -1: a new one

    bool isShown() const { return column >= 0; }
};

// What the drawing depends on beside the board and its layout.
struct BoardState
{
    int offset = 0;   // how far the grid is scrolled
    int current = -1; // row of the item under the cursor; -1: the empty place
    int placeColumn = 0;
    int placeMinute = 0;
    bool hasFocus = false;
    QTime now{};
    BoardGhost ghost{};
};

void paintBoard(QPainter *painter, const Board &board, const WeekLayout &layout, const BoardState &state);
