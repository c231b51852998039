// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardcarry.h"
#include "ui/planning/boardink.h"

// The board in its layers, from the ground up. Only what touches `dirty` is painted; both are in what is seen of it.
void paintBoardRows(QPainter *painter, const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay,
                    const QRect &dirty);
// The hours above it and the names beside it, each over a strip of its own that scrolls along.
void paintBoardHours(QPainter *painter, const BoardView &view, const BoardInk &ink, const QRect &strip);
void paintBoardNames(QPainter *painter, const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay,
                     const QRect &strip, const QRect &dirty);

// What a drag touches, in what is seen: what was there and what will be there is painted anew, and nothing else.
QRegion overlayRegion(const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay);
QRect chipRect(const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay);
