// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardink.h"

// A card that is narrower has no room for its icon, which then stands beside it.
constexpr int leastWithIcon = 15;

// How a card is shown beside what it says itself.
struct CardLook
{
    bool isSelected = false;
    bool hasFocus = false;
    bool isLifted = false;  // it is held: its old place
    bool isGhost = false;   // held, where it would stand
    bool isRetimed = false; // it would stand here after the drop
};

void paintCard(QPainter *painter, const BoardInk &ink, const QRect &rect, const BoardCard &card, const CardLook &look);
// The marks of a card, the most telling first.
QList<QPair<Icon, Colour>> cardMarks(const BoardCard &card);
Icon cardIcon(const BoardCard &card);
// The sign, the colour and the tint of a verdict.
struct VerdictLook
{
    std::optional<Icon> sign{};
    Colour tone = Colour::Muted;
    std::optional<Colour> tint{};
};
VerdictLook lookOf(BoardVerdict::Fit fit);
