// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/statistics.h"

// Figures in words: the same for the window, the command line and paper.
QString figureName(const Catalogue &catalogue, const Figure &figure,
                   Language language); // "closed dossiers …: completed"
QString partName(const Catalogue &catalogue, const Figure &figure, Language language);  // empty without a part
QString groupName(const Catalogue &catalogue, const Figure &figure, Language language); // "all of …" for a whole table
QString tableName(const Catalogue &catalogue, const QString &table, Language language);
QString indicatorDefinition(const Catalogue &catalogue, const QString &indicator, Language language);
QString figureUnit(const Catalogue &catalogue, const Figure &figure, Language language); // "days", empty for dossiers
QString spokenValue(double value, Language language);                                    // 16 606; 23,5
QString hiddenValue(); // "*": small itself, or hidden so that a small one cannot be computed

// Rows that export to a third party leave out are those that would tell of few; values of `hidden` become null.
QJsonArray figuresJson(const FigureTable &table, const Catalogue &catalogue, Language language,
                       const QSet<QString> &hidden = {});
QByteArray figuresCsv(const FigureTable &table, const Catalogue &catalogue, Language language,
                      const QSet<QString> &hidden = {}, bool thirdParty = false);
