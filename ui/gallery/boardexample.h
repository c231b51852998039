// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/boardscene.h"

// Invented people and places on a planning board: for the gallery, for tests and for measuring.

// Ten technicians on Monday 12 April 2027, seven minutes past ten.
BoardScene exampleDay();
// What each of them says when `heldVisit` is held over the board.
QList<BoardVerdict> exampleVerdicts();
BoardEffect exampleEffect(const BoardScene &scene, int row, qint64 from, qint64 until);
BoardCard heldVisit(); // Kwinten Verzonnen, 150 minutes, on no row
// So many technicians in groups, over so many days, with so many visits in all; always the same.
BoardScene exampleWeek(int technicians, int days, int visits);
AnyId exampleId(int number);
