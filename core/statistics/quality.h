// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

class Database;

// How one field of a dossier type is used: a field that is seldom filled, or that nothing reads, can go.
struct FieldQuality
{
    enum class Kind { Standard, Own, Party, Condition };

    Kind kind = Kind::Standard;
    QString code{};           // "duration"; "NO_DRUGS/place" of a condition
    QString name{};           // in the language asked for
    int asked = 0;            // dossiers (or conditions) that could have it
    int filled = 0;           // of these have it
    int changed = 0;          // of these had it changed after it was filled in
    QStringList templates{};  // kinds of report or letter that print it (list "report")
    QStringList indicators{}; // figures that count it (list "statistic")

    bool isUsed() const { return !templates.isEmpty() || !indicators.isEmpty(); }
    bool operator==(const FieldQuality &) const = default;
};

// Of all versions of a type together.
QList<FieldQuality> fieldQuality(const Database &database, const Catalogue &catalogue, const QString &type,
                                 Language language);
