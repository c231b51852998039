// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/knownpeople.h"

#include "core/access/permissions.h"
#include "core/dossier/dossierstore.h"

#include <algorithm>

QList<LookAlike> knownLookAlikes(const Database &database, const PersonSought &sought, const Staff &reader, int limit)
{
    constexpr int lookedAt = 40; // what is hidden does not push away what may be seen
    const DossierStore store(database);
    QList<LookAlike> known;
    for (auto one : lookAlikes(database, sought, std::max(limit, lookedAt))) {
        if (known.size() == limit)
            break;
        if (!store.mayShow(one.person.id, reader))
            continue;
        const auto dossiers = store.ofPerson(one.person.id, reader);
        one.openDossiers =
            static_cast<int>(std::count_if(dossiers.begin(), dossiers.end(), [&](const Dossier &dossier) {
                return dossier.isOpen() && maySee(reader.role, dossier.facet);
            }));
        known << one;
    }
    return known;
}
