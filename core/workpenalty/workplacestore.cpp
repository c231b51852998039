// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workpenalty/workplacestore.h"

#include "core/storage/database.h"

QList<Workplace> workplaces(const Database &database, QDate on)
{
    QList<Workplace> found;
    auto query = database.query("SELECT id, name, supervisor, phone, email, address, open_days, from_on, until_on"
                                " FROM workplace WHERE deleted = 0 AND (until_on IS NULL OR until_on > ?)"
                                " ORDER BY name, id",
                                on);
    while (query.next()) {
        Workplace one{.id = query.id<Workplace>(0),
                      .name = query.text(1),
                      .supervisor = query.text(2),
                      .phone = query.text(3),
                      .email = query.text(4),
                      .address = query.object(5),
                      .from = query.date(7),
                      .until = query.date(8)};
        for (const auto &day : query.array(6))
            one.openDays << day.toString();
        found << one;
    }
    return found;
}
