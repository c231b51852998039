// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/paper/sheet.h"
#include "core/statistics/freezestore.h"

// The figures of a year on paper: the official groups, the other figures, what each means, what was not counted. A
// frozen table says so; for a third party what is small is hidden.
Sheet figuresSheet(const Workspace &workspace, const FigureTable &table, const FrozenFigures *frozen,
                   const QSet<QString> &hidden, bool thirdParty, Language language);
