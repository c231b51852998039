// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class PlanBoard;

// The board for a screen reader: a table whose rows are technicians and whose cells are their visits, in order of time.
void installBoardAccessibility();
void boardSceneChanged(PlanBoard *board);
void boardSelectionChanged(PlanBoard *board);
// The cursor stands elsewhere; while something is held, what its place says is the name of what has the focus.
void boardFocusChanged(PlanBoard *board, bool isHolding);
