// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

Staff readStaff(const Query &query, int first)
{
    int c = first;
    Staff staff;
    staff.id = query.id<Staff>(c++);
    staff.login = query.text(c++);
    staff.name = query.text(c++);
    staff.role = query.text(c++);
    staff.team = query.text(c++);
    staff.language = query.text(c++);
    staff.house = query.text(c++);
    staff.from = query.date(c++);
    staff.until = query.date(c++);
    staff.organisation = query.text(c++);
    return staff;
}

Result<Staff> StaffStore::byLogin(const QString &login) const
{
    auto query = m_database.query("SELECT " STAFF_COLUMNS "FROM staff WHERE login = ? AND deleted = 0", login);
    if (!query.next())
        return refused(u"access.noSuchUser"_s, {{u"login"_s, login}});
    return readStaff(query);
}

Result<Staff> StaffStore::byId(const Staff::Id &id) const
{
    auto query = m_database.query("SELECT " STAFF_COLUMNS "FROM staff WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"access.noSuchUser"_s, {{u"login"_s, id.toString()}});
    return readStaff(query);
}

QList<Staff> StaffStore::all() const
{
    auto query = m_database.query("SELECT " STAFF_COLUMNS "FROM staff WHERE deleted = 0 ORDER BY name");
    QList<Staff> all;
    while (query.next())
        all << readStaff(query);
    return all;
}
