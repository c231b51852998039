// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/statistics/statistics.h"

class Database;

// A dossier as it stood in a frozen count: in which house it was new, open and closed (empty: it was not).
struct FrozenDossier
{
    QString number{};
    QString facet{};
    QString table{};
    QString group{};
    QDate received{};
    QDate closed{};
    QString newIn{};
    QString openIn{};
    QString closedIn{};

    const QString &houseOf(const QString &indicator) const;
    bool operator==(const FrozenDossier &) const = default;
};

// A count of a year as it was handed in, with what counted it and the dossiers behind its three official columns.
struct FrozenFigures
{
    using Id = ::Id<FrozenFigures>;

    Id id{};
    int year = 0;
    QDateTime frozenAt{};
    QString staffName{};
    QString definition{};
    QString note{};
    QList<Figure> figures{};
    QStringList leftOut{};
    QList<FrozenDossier> dossiers{};
    qint64 act = 0; // that froze it; 0 when it was frozen elsewhere

    KnownCut cut() const; // what it saw
};

// What is kept of a count.
QJsonObject frozenBody(const FigureTable &table);
// Those of a year (0: of all), newest first; without their figures and dossiers.
QList<FrozenFigures> frozenFigures(const Database &database, int year);
Result<FrozenFigures> frozenFigures(const Database &database, const FrozenFigures::Id &id);
// The table as it was frozen, of all houses or of one (then the three official columns, which the dossiers tell).
FigureTable tableOf(const FrozenFigures &frozen, const QString &house = {});
