// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/weeklayout.h"

#include <algorithm>

WeekLayout::WeekLayout(const Board &board, const BoardMeasures &measures) : m_measures(measures)
{
    // Weekend days are narrower: little stands on them.
    double parts = 0;
    for (const auto &column : board.columns)
        parts += column.isNarrow ? 0.55 : 1;
    double at = 0;
    const int width = std::max(0, measures.size.width() - measures.axis);
    m_lefts = {measures.axis};
    for (const auto &column : board.columns) {
        at += column.isNarrow ? 0.55 : 1;
        m_lefts << measures.axis + static_cast<int>(width * at / parts);
    }

    QHash<int, int> rows;
    for (const auto &item : board.items)
        if (item.isAllDay())
            ++rows[item.column];
    int highest = 1;
    for (const auto count : std::as_const(rows))
        highest = std::max(highest, std::min(count, stripRows));
    m_strip = highest * measures.row + 6;
    m_hour = std::max(measures.hour, (measures.size.height() - top()) * 60 / (dayEnds - dayStarts));

    m_items.resize(board.items.size());
    QHash<int, int> used;
    for (qsizetype first = 0; first < board.items.size();) {
        const auto &item = board.items[first];
        const auto place = column(item.column);
        if (item.isAllDay()) {
            const int row = used[item.column]++;
            if (row < stripRows - (rows[item.column] > stripRows ? 1 : 0))
                m_items[first] = {place.left() + 2, measures.head + 3 + row * measures.row, place.width() - 4,
                                  measures.row - 2};
            else
                ++m_counted[item.column];
            ++first;
            continue;
        }
        // Those that overlap share the width: a lane each, the first that is free.
        qsizetype end = first;
        int until = 0;
        QList<int> lanes; // when each is free again
        QList<int> laneOf;
        while (end < board.items.size() && board.items[end].column == item.column &&
               (end == first || board.items[end].from < until)) {
            const auto &one = board.items[end];
            until = std::max(until, one.until());
            const auto free = std::find_if(lanes.begin(), lanes.end(), [&](int busy) { return busy <= one.from; });
            laneOf << static_cast<int>(free - lanes.begin());
            if (free == lanes.end())
                lanes << one.until();
            else
                *free = one.until();
            ++end;
        }
        for (auto i = first; i < end; ++i) {
            const auto &one = board.items[i];
            const int lane = laneOf[i - first];
            const int inner = place.width() - 4;
            const int left = place.left() + 2 + inner * lane / int(lanes.size());
            const int right = place.left() + 2 + inner * (lane + 1) / int(lanes.size());
            m_items[i] = {left, y(one.from) + 1, std::max(4, right - left - (lane + 1 < lanes.size() ? 2 : 0)),
                          std::max(measures.leastItem, y(one.until()) - y(one.from) - 2)};
        }
        first = end;
    }
}

QRect WeekLayout::column(int index) const
{
    if (index < 0 || index >= columnCount())
        return {};
    return {m_lefts[index], 0, m_lefts[index + 1] - m_lefts[index], m_measures.size.height()};
}

int WeekLayout::columnAt(int x) const
{
    for (int i = 0; i < columnCount(); ++i)
        if (x >= m_lefts[i] && x < m_lefts[i + 1])
            return i;
    return -1;
}

int WeekLayout::minuteAt(int gridY) const
{
    return std::clamp(gridY * 60 / m_hour, 0, 24 * 60 - 1);
}

QRect WeekLayout::counted(int index) const
{
    const auto place = column(index);
    return {place.left() + 2, m_measures.head + 3 + (stripRows - 1) * m_measures.row, place.width() - 4,
            m_measures.row - 2};
}

QRect WeekLayout::range(int index, int from, int minutes) const
{
    const auto place = column(index);
    return {place.left() + 2, y(from) + 1, place.width() - 4, y(from + minutes) - y(from) - 2};
}

int snapped(int minute)
{
    return (minute + 7) / 15 * 15;
}
