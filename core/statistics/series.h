// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/statistics.h"

// A figure over the years: what is counted here, and what was published of all houses together.
struct SeriesYear
{
    int year = 0;
    double value = 0;
    bool isRunning = false; // not over yet: counted up to today
    int published = -1;     // -1: not known
    QString breakNote{};    // why it cannot be compared with the year before; empty: it can

    bool operator==(const SeriesYear &) const = default;
};

// One of the three official columns, of a group or (empty) of a whole table, from the first year with a dossier to the
// year of the table's clock; out of the dossiers that were read for one year.
QList<SeriesYear> figureSeries(const FigureTable &table, const Catalogue &catalogue, const QString &tableCode,
                               const QString &group, const QString &indicator, Language language);
