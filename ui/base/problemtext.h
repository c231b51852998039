// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// A Problem, or what an act did, in the language of the window.
QString problemText(const Workspace &workspace, const Problem &problem);
QString sayingText(const Workspace &workspace, const Saying &saying);
// How a date stands in lists: "ma 1 mrt", with the year when it is not this one.
QString listDate(QDate date, QDate today);
