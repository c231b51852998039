// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/partners.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

bool isPartner(const QString &role)
{
    return role == u"PRISON_CLERK" || role == u"INVESTIGATING_JUDGE";
}

QSet<AnyId> sharedWith(const Database &database, const Staff &partner)
{
    QSet<AnyId> shared;
    if (partner.organisation.isEmpty())
        return shared;
    const auto gather = [&](Query &&rows) {
        while (rows.next())
            shared.insert(rows.id(0));
    };
    if (partner.role == u"INVESTIGATING_JUDGE")
        gather(database.query("SELECT dossier FROM dossier_principal WHERE court = ? AND deleted = 0",
                              partner.organisation));
    if (partner.role == u"PRISON_CLERK")
        gather(database.query("SELECT dossier FROM detention WHERE prison = ? AND until_on = '' AND deleted = 0",
                              partner.organisation));
    return shared;
}

bool mayOpen(const Database &database, const Staff &staff, const AnyId &dossier)
{
    return !isPartner(staff.role) || sharedWith(database, staff).contains(dossier);
}
