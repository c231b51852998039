// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "core/paper/sheet.h"

// The list of what a count showed otherwise than the books, as it was closed or as it stands now: `differences` is laid
// out as those of a closed one. `place`: as one says it.
Sheet stockTakeSheet(const Workspace &workspace, const StockTake &take, const QString &place,
                     const QJsonArray &differences, Language language);
// The same to be pasted in a table: a line each, its parts divided by tabs.
QString stockTakeText(const Workspace &workspace, const QJsonArray &differences, Language language);
