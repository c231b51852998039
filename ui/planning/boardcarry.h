// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardscene.h"
#include "ui/planning/rowlayout.h"

#include <QPoint>
#include <QSet>
#include <QSize>

// What is shown and where: the controller, the painting and a screen reader look at the same.
struct BoardView
{
    BoardScene scene{};
    RowLayout layout{};
    QPoint offset{}; // how far it is scrolled
    QSize size{};    // of what is seen of it

    const TimeAxis &axis() const { return layout.axis(); }
    const BoardCard *card(int row, const AnyId &visit) const;
    int cardIndex(int row, const AnyId &visit) const; // -1: not in that row
    int rowOf(const AnyId &visit) const;              // the first; -1: on no row
};

// A row and a moment in it. One function makes it of a point, for the ghost, the chip and the drop.
struct BoardPlacement
{
    int row = -1;
    qint64 from = 0;

    bool isValid() const { return row >= 0; }
    bool operator==(const BoardPlacement &) const = default;
};

// Where one of the held visits would stand.
struct BoardLanding
{
    AnyId visit{};
    AnyId staff{};
    qint64 from = 0;
    AnyId leaves{}; // on whose row it was taken up; null: it comes from elsewhere

    bool operator==(const BoardLanding &) const = default;
};

// What is held over the board: one card, or all that were chosen, as they stood to each other.
struct BoardCarry
{
    struct Held
    {
        BoardCard card{};
        int row = -1;     // where it stood; -1: it comes from elsewhere
        int rows = 0;     // so many shown rows under the first
        qint64 after = 0; // so many seconds after it
    };

    QList<Held> held{}; // the first is the one that was taken
    qint64 grip = 0;    // seconds between its beginning and the pointer
    BoardPlacement at{};
    BoardEffect effect{};
    QList<BoardVerdict> verdicts{}; // by row
    QPoint pointer{};               // in what is seen
    bool byKeys = false;
    bool isOut = false; // the mouse carries it outside the board

    bool isHeld() const { return !held.isEmpty(); }
    bool holds(const AnyId &visit) const;
    QList<AnyId> visits() const;
    const BoardVerdict &verdict(int row) const;
};

// Where each of them stands now, on the grid of so many minutes (0: as they were to each other).
struct BoardGhostPlace
{
    int row = -1;
    BoardCard card{}; // with its new times
};
QList<BoardGhostPlace> ghostPlaces(const BoardView &view, const BoardCarry &carry, int snapMinutes);

// What the painting shows beside the scene.
struct BoardOverlay
{
    const BoardCarry *carry = nullptr;
    QList<BoardGhostPlace> ghosts{};
    QSet<AnyId> selected{};
    int focusRow = -1;
    AnyId focus{};
    bool hasFocus = false;
    QRect band{}; // of a selection that is drawn; over the whole board
};
