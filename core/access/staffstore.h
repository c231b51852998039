// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/base/result.h"

class Database;
class Query;

#define STAFF_COLUMNS                                                                                                  \
    "staff.id, staff.login, staff.name, staff.role, staff.team, staff.language, staff.house, staff.from_on, "          \
    "staff.until_on, staff.organisation "

Staff readStaff(const Query &query, int first = 0);

class StaffStore
{
public:
    explicit StaffStore(const Database &database) : m_database(database) {}

    Result<Staff> byLogin(const QString &login) const;
    Result<Staff> byId(const Staff::Id &id) const;
    QList<Staff> all() const;

private:
    const Database &m_database;
};
