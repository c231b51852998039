// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dispatch/dayplan.h"
#include "core/workspace.h"
#include "ui/planning/boardscene.h"
#include "ui/theme/icons.h"

// How a visit looks and sounds in the planning window, wherever it is shown. `duty`: in which row; -1: on none.
BoardCard cardOf(const Workspace &workspace, const DayPlan &plan, int visit, int duty = -1);
QString visitIconName(const QString &kind);
Icon visitIcon(const QString &kind);
// "vandaag", "nog 2 dagen", "ma 19 · 7 d": until when it has to be done.
QString dueWords(const DayPlan &plan, int visit, QDate today, Language language);
// "Gent", "gevangenis Fictiegem": where it is.
QString placeWords(const Workspace &workspace, const VisitLine &line);
QString stateWords(BoardCard::State state); // "planned", "done"
// What may be done to a card: planned and not begun.
bool mayMoveVisit(const DayPlan &plan, int visit);
