// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/storage/database.h"

// A version of a type that uses a code of a list, where in it, and how many dossiers run on it.
struct ItemUse
{
    QString type{};
    int version = 0;
    QString state{}; // PUBLISHED, or that of a concept
    QStringList places{};
    int running = 0;

    bool operator==(const ItemUse &) const = default;
};
QList<ItemUse> itemUses(const Catalogue &catalogue, const Database &database, const QString &list, const QString &code);
int runningDossiers(const Database &database, const QString &type, int version);
