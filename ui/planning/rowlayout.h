// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardscene.h"
#include "ui/planning/timeaxis.h"

#include <QHash>
#include <QRect>
#include <QSet>

#include <array>

// Heights of the drawing, in pixels.
struct RowMeasures
{
    int pad = 4; // above the cards
    int card = 36;
    int gap = 3; // under each lane of cards, and under the sentence
    int sentence = 16;
    int group = 28;
    int leastHit = 6; // how wide a card is to the hand, at least

    int row(int lanes) const { return pad + lanes * (card + gap) + sentence + gap; }
    bool operator==(const RowMeasures &) const = default;
};

// Where rows and cards stand under each other. Cards of one row that overlap stand in lanes, at most three; what finds
// no lane is counted.
class RowLayout
{
public:
    static constexpr int mostLanes = 3;

    struct Line
    {
        int row = -1; // -1: the line above a group
        QString group{};
        int count = 0; // rows of the group
        bool isOpen = true;
        int y = 0;
        int height = 0;
    };
    struct Row
    {
        int line = -1; // -1: folded away
        int lanes = 1;
        int counted = 0;                            // cards without a lane
        QList<int> laneOf{};                        // per card; -1: only counted
        std::array<QList<int>, mostLanes> inLane{}; // cards, by when they begin
    };
    struct Pair // of a visit of two technicians: its cards in two rows
    {
        int upper = -1;
        int upperCard = -1;
        int lower = -1;
        int lowerCard = -1;
    };
    struct Hit
    {
        int line = -1;
        int row = -1;
        int card = -1;
        bool isGroup = false;
    };

    RowLayout() = default;
    // `atMost`: lanes of a row that may not grow now, because something is held above it.
    RowLayout(const BoardScene &scene, const TimeAxis &axis, const RowMeasures &measures,
              const QSet<QString> &folded = {}, const QHash<AnyId, int> &atMost = {});

    const RowMeasures &measures() const { return m_measures; }
    const QList<Line> &lines() const { return m_lines; }
    const QList<Pair> &pairs() const { return m_pairs; }
    const Row &row(int index) const { return m_rows[index]; }
    int height() const;
    int lineAt(int y) const;              // -1 above and below
    int firstLineFrom(int y) const;       // the first that ends below y
    int rowBeside(int row, int by) const; // the next that is shown; -1: none
    QRect rowRect(int row) const;         // over all of the axis; null when folded away
    QRect sentenceRect(int row) const;
    int laneTop(int row, int lane) const;
    QRect cardRect(int row, const BoardCard &card, int lane) const;
    QRect cardRect(const BoardScene &scene, int row, int card) const; // null when it is only counted
    QRect spanRect(int row, qint64 from, qint64 until) const;         // as high as the row
    Hit hit(const BoardScene &scene, const QPoint &at) const;
    const TimeAxis &axis() const { return m_axis; }
    void setAxis(const TimeAxis &axis) { m_axis = axis; } // the same days at another scale

private:
    RowMeasures m_measures{};
    TimeAxis m_axis{};
    QList<Line> m_lines{};
    QList<Row> m_rows{};
    QList<Pair> m_pairs{};
};
