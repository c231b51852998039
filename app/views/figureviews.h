// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/difference.h"
#include "core/workspace.h"

// Figures as JSON: the contract of the command line, and what a scenario expects of them.
// What this user may have counted: of the facets his role sees.
FigureQuery figureQuery(const Workspace &workspace, int year);
// Frozen tables are about every dossier: refused for who sees only part of them.
Outcome maySeeFrozen(const Workspace &workspace);
Result<FrozenFigures> lastFrozen(const Workspace &workspace, int year);

QJsonObject figureTableJson(const Workspace &workspace, const FigureTable &whole, Language language,
                            bool thirdParty = false);
QJsonObject frozenJson(const Workspace &workspace, const FrozenFigures &frozen, const QString &house, Language language,
                       bool thirdParty = false);
QJsonObject differenceJson(const Workspace &workspace, const FigureDifference &difference, Language language);
QJsonArray figureRowsJson(const FigureTable &table, const QString &code);
QJsonArray publishedJson(const Catalogue &catalogue, Language language);
QJsonArray qualityJson(const Workspace &workspace, const QString &type, Language language);

// {"show": "statistics", "year": 2027, "of": "frozen" | "difference" | "rows" | "thirdParty" | "published", …}
Result<QJsonValue> figuresShown(const Workspace &workspace, const QJsonObject &line, Language language);
