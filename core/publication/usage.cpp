// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/usage.h"

#include "core/catalogue/typecodes.h"
#include "core/publication/versionstore.h"

using namespace Qt::StringLiterals;

int runningDossiers(const Database &database, const QString &type, int version)
{
    auto count = database.query("SELECT count(*) FROM dossier WHERE type = ? AND version = ? AND deleted = 0"
                                " AND state IN ('REGISTERED', 'RUNNING', 'SUSPENDED')",
                                type, version);
    return count.next() ? count.integer(0) : 0;
}

QList<ItemUse> itemUses(const Catalogue &catalogue, const Database &database, const QString &list, const QString &code)
{
    QList<ItemUse> uses;
    const auto look = [&](const QString &type, int version, const QString &state, const QJsonObject &body) {
        const auto places = placesOfCode(body, list, code);
        if (!places.isEmpty())
            uses << ItemUse{.type = type,
                            .version = version,
                            .state = state,
                            .places = places,
                            .running = runningDossiers(database, type, version)};
    };
    for (const auto &type : catalogue.types())
        look(type.code, type.version, u"PUBLISHED"_s, type.source);
    for (const auto &kept : keptTypeVersions(database))
        if (!kept.isLaw())
            look(kept.code, kept.version, kept.state, kept.body);
    std::sort(uses.begin(), uses.end(), [](const ItemUse &one, const ItemUse &other) {
        return std::pair(one.type, one.version) < std::pair(other.type, other.version);
    });
    return uses;
}
