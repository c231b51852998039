// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/rowlayout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

// Each card in the first lane that is free when it begins.
RowLayout::Row lanesOf(const BoardRow &row, int atMost)
{
    RowLayout::Row made;
    made.laneOf.fill(-1, row.cards.size());
    QList<int> order(row.cards.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return row.cards[a].from < row.cards[b].from; });
    std::array<qint64, RowLayout::mostLanes> freeFrom{};
    freeFrom.fill(std::numeric_limits<qint64>::min());
    for (const int card : std::as_const(order)) {
        int lane = 0;
        while (lane < atMost && freeFrom[lane] > row.cards[card].from)
            ++lane;
        if (lane == atMost) {
            ++made.counted;
            continue;
        }
        made.laneOf[card] = lane;
        made.inLane[lane] << card;
        made.lanes = std::max(made.lanes, lane + 1);
        freeFrom[lane] = std::max(row.cards[card].until, row.cards[card].from + 1);
    }
    return made;
}

} // namespace

RowLayout::RowLayout(const BoardScene &scene, const TimeAxis &axis, const RowMeasures &measures,
                     const QSet<QString> &folded, const QHash<AnyId, int> &atMost)
    : m_measures(measures), m_axis(axis)
{
    int y = 0;
    int groupLine = -1;
    QHash<AnyId, Pair> begun;
    m_rows.reserve(scene.rows.size());
    for (int i = 0; i < scene.rows.size(); ++i) {
        const auto &row = scene.rows[i];
        if (!row.group.isEmpty() && (groupLine < 0 || m_lines[groupLine].group != row.group)) {
            groupLine = int(m_lines.size());
            m_lines << Line{
                .group = row.group, .isOpen = !folded.contains(row.group), .y = y, .height = measures.group};
            y += measures.group;
        } else if (row.group.isEmpty()) {
            groupLine = -1;
        }
        for (int card = 0; card < row.cards.size(); ++card)
            if (row.cards[card].hasTwo) {
                auto &pair = begun[row.cards[card].visit];
                if (pair.upper >= 0)
                    m_pairs << Pair{pair.upper, pair.upperCard, i, card};
                pair = {.upper = i, .upperCard = card};
            }
        const int fixed = atMost.value(row.staff, 0);
        m_rows << lanesOf(row, fixed ? fixed : mostLanes);
        auto &made = m_rows.last();
        made.lanes = std::max(made.lanes, fixed);
        if (groupLine >= 0) {
            ++m_lines[groupLine].count;
            if (!m_lines[groupLine].isOpen)
                continue;
        }
        made.line = int(m_lines.size());
        m_lines << Line{.row = i, .group = row.group, .y = y, .height = measures.row(made.lanes)};
        y += m_lines.last().height;
    }
}

int RowLayout::height() const
{
    return m_lines.isEmpty() ? 0 : m_lines.last().y + m_lines.last().height;
}

int RowLayout::firstLineFrom(int y) const
{
    return int(std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                [](int value, const Line &line) { return value < line.y + line.height; }) -
               m_lines.begin());
}

int RowLayout::lineAt(int y) const
{
    if (y < 0)
        return -1;
    const int line = firstLineFrom(y);
    return line < m_lines.size() ? line : -1;
}

int RowLayout::rowBeside(int row, int by) const
{
    for (int i = row + by; i >= 0 && i < m_rows.size(); i += by)
        if (m_rows[i].line >= 0)
            return i;
    return -1;
}

QRect RowLayout::rowRect(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows[row].line < 0)
        return {};
    const auto &line = m_lines[m_rows[row].line];
    return {0, line.y, int(std::ceil(m_axis.width())), line.height};
}

QRect RowLayout::sentenceRect(int row) const
{
    const auto whole = rowRect(row);
    if (whole.isNull())
        return {};
    return {whole.left(), whole.bottom() + 1 - m_measures.gap - m_measures.sentence, whole.width(),
            m_measures.sentence};
}

int RowLayout::laneTop(int row, int lane) const
{
    return rowRect(row).top() + m_measures.pad + lane * (m_measures.card + m_measures.gap);
}

QRect RowLayout::cardRect(int row, const BoardCard &card, int lane) const
{
    if (rowRect(row).isNull() || lane < 0)
        return {};
    const int left = qRound(m_axis.x(card.from));
    const int right = qRound(m_axis.x(card.until));
    return {left, laneTop(row, lane), std::max(1, right - left), m_measures.card};
}

QRect RowLayout::cardRect(const BoardScene &scene, int row, int card) const
{
    return cardRect(row, scene.rows[row].cards[card], m_rows[row].laneOf[card]);
}

QRect RowLayout::spanRect(int row, qint64 from, qint64 until) const
{
    const auto whole = rowRect(row);
    const int left = qRound(m_axis.x(from));
    return {left, whole.top(), qRound(m_axis.x(until)) - left, whole.height()};
}

RowLayout::Hit RowLayout::hit(const BoardScene &scene, const QPoint &at) const
{
    Hit found;
    found.line = lineAt(at.y());
    if (found.line < 0)
        return found;
    const auto &line = m_lines[found.line];
    if (line.row < 0) {
        found.isGroup = true;
        return found;
    }
    found.row = line.row;
    const auto &row = m_rows[line.row];
    const int inside = at.y() - line.y - m_measures.pad;
    const int lane = inside < 0 ? -1 : inside / (m_measures.card + m_measures.gap);
    if (lane < 0 || lane >= row.lanes || inside % (m_measures.card + m_measures.gap) >= m_measures.card)
        return found;
    const auto &cards = row.inLane[lane];
    const auto &of = scene.rows[line.row].cards;
    // Cards of a lane stand apart: the last that begins before the pointer, or a narrow neighbour that is nearer.
    const auto after = std::upper_bound(cards.begin(), cards.end(), at.x(),
                                        [&](int x, int card) { return x < qRound(m_axis.x(of[card].from)); });
    int best = m_measures.leastHit;
    const auto weigh = [&](int card) {
        const auto rect = cardRect(line.row, of[card], lane);
        const int air = std::max(0, m_measures.leastHit - rect.width() + 1) / 2;
        const int away = std::max({0, rect.left() - at.x(), at.x() - rect.right()});
        if (away <= air && away < best) {
            best = away;
            found.card = card;
        }
    };
    if (after != cards.begin())
        weigh(*(after - 1));
    if (after != cards.end())
        weigh(*after);
    if (after - cards.begin() > 1)
        weigh(*(after - 2));
    return found;
}
