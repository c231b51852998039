// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardcarry.h"

#include <algorithm>

int BoardView::cardIndex(int row, const AnyId &visit) const
{
    if (row < 0 || row >= scene.rows.size() || visit.isNull())
        return -1;
    const auto &cards = scene.rows[row].cards;
    for (int i = 0; i < cards.size(); ++i)
        if (cards[i].visit == visit)
            return i;
    return -1;
}

const BoardCard *BoardView::card(int row, const AnyId &visit) const
{
    const int index = cardIndex(row, visit);
    return index < 0 ? nullptr : &scene.rows[row].cards[index];
}

int BoardView::rowOf(const AnyId &visit) const
{
    for (int i = 0; i < scene.rows.size(); ++i)
        if (cardIndex(i, visit) >= 0)
            return i;
    return -1;
}

bool BoardCarry::holds(const AnyId &visit) const
{
    return std::any_of(held.begin(), held.end(), [&](const Held &one) { return one.card.visit == visit; });
}

QList<AnyId> BoardCarry::visits() const
{
    QList<AnyId> all;
    for (const auto &one : held)
        all << one.card.visit;
    return all;
}

const BoardVerdict &BoardCarry::verdict(int row) const
{
    static const BoardVerdict none;
    if (row == at.row && at.isValid() && effect.verdict.fit != BoardVerdict::Fit::Unknown)
        return effect.verdict;
    return row >= 0 && row < verdicts.size() ? verdicts[row] : none;
}

QList<BoardGhostPlace> ghostPlaces(const BoardView &view, const BoardCarry &carry, int snapMinutes)
{
    QList<BoardGhostPlace> places;
    if (!carry.at.isValid())
        return places;
    for (const auto &one : carry.held) {
        BoardGhostPlace place{.row = carry.at.row, .card = one.card};
        for (int i = 0; i < std::abs(one.rows) && place.row >= 0; ++i)
            place.row = view.layout.rowBeside(place.row, one.rows > 0 ? 1 : -1);
        const qint64 from = one.after ? TimeAxis::snap(carry.at.from + one.after, snapMinutes) : carry.at.from;
        place.card.until = from + (one.card.until - one.card.from);
        place.card.from = from;
        if (place.row >= 0)
            places << place;
    }
    return places;
}
