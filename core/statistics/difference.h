// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/freezestore.h"

// A dossier that came into a figure or went out of it since it was frozen, and why.
struct CountChange
{
    enum class Way { Came, Went };

    Way way = Way::Came;
    Dossier::Id dossier{}; // null when its registration was taken back
    QString number{};
    QString title{};
    QString facet{};
    QString table{};
    QString group{};
    QString indicator{};
    QString reason{}; // REGISTERED_AFTER, CANCELLED …: "figures.reason.REGISTERED_AFTER" says it
    QJsonObject places{};

    QString figure() const;
    bool operator==(const CountChange &) const = default;
};

struct FigureChange
{
    Figure figure{}; // as counted again
    double frozen = 0;

    bool operator==(const FigureChange &) const = default;
};

struct FigureDifference
{
    FrozenFigures frozen{};
    FigureTable now{};
    QList<FigureChange> figures{}; // whose value differs
    QList<CountChange> dossiers{}; // of the official columns: by figure, then number

    // Came less went, of one figure: what was frozen and this give what is counted now.
    int balance(const QString &code) const;
};

FigureDifference figureDifference(const Database &database, const Catalogue &catalogue, const FrozenFigures &frozen,
                                  const FigureQuery &again, const CountProgress &progress = {});
QString changeSentence(const CountChange &change, const Catalogue &catalogue, Language language);
