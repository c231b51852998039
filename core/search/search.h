// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/catalogue/catalogue.h"
#include "core/changeset.h"
#include "core/dossier/dossier.h"

class Database;

// Something found: a person or a dossier, with why it was found.
struct Found
{
    QString kind{}; // "person", "dossier"
    AnyId id{};
    Dossier::Id dossier{};
    QString title{};
    QString detail{};
    QString number{};
    double rank = 0;

    bool operator==(const Found &) const = default;
};

// By name, number, register number, birth date, address or phone, in any order of words, accents and particles folded.
// What the role may not see is not found, and its existence is not confirmed.
QList<Found> search(const Database &database, const QString &typed, const QString &role, int limit);
// The same for somebody: a partner finds only what is shared with him.
QList<Found> search(const Database &database, const QString &typed, const Staff &reader, int limit);

// The dossiers this one opened last, the last first; what his role may not see any more is left out.
QList<Dossier> lastOpened(const Database &database, const Staff &staff, int limit);

// After a change: people, dossiers, and what was written in them.
void refreshSearch(Database &database, const Catalogue &catalogue, const QSet<Dossier::Id> &dossiers,
                   const QSet<Person::Id> &persons);
