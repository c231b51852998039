// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/agenda/board.h"

#include <QRect>

// Measures of the drawing, in pixels.
struct BoardMeasures
{
    QSize size{};  // of the viewport
    int axis = 48; // width of the hours at the left
    int head = 44; // height of the names of the columns
    int row = 22;  // height of one line in the strip
    int hour = 48; // height of one hour, at least
    int leastItem = 20;
};

// Where everything stands on the board: a function of what is on it and how large it is. The head and the strip stay;
// the grid below them has its own height and scrolls.
class WeekLayout
{
public:
    static constexpr int stripRows = 4; // more than these are told by their number
    static constexpr int dayStarts = 8 * 60;
    static constexpr int dayEnds = 18 * 60;

    WeekLayout() = default;
    WeekLayout(const Board &board, const BoardMeasures &measures);

    const BoardMeasures &measures() const { return m_measures; }
    int top() const { return m_measures.head + m_strip; } // where the grid begins, in the viewport
    int strip() const { return m_strip; }
    int hour() const { return m_hour; }
    int gridHeight() const { return 24 * m_hour; }
    int y(int minute) const { return minute * m_hour / 60; } // in the grid
    int columnCount() const { return int(m_lefts.size()) - 1; }
    QRect column(int index) const; // left and width, over the whole viewport
    int columnAt(int x) const;     // -1 beside them
    int minuteAt(int gridY) const; // not snapped

    // Of an item: in the grid when it has a time (y from midnight), else in the viewport. Null when it is among the
    // others that are only counted.
    const QRect &item(int index) const { return m_items[index]; }
    int countedIn(int column) const { return m_counted.value(column); }
    QRect counted(int column) const;                      // where their number stands
    QRect range(int column, int from, int minutes) const; // in the grid

private:
    BoardMeasures m_measures{};
    int m_strip = 0;
    int m_hour = 48;
    QList<int> m_lefts{0};
    QList<QRect> m_items{};
    QHash<int, int> m_counted{};
};

// To the quarter of an hour.
int snapped(int minute);
