// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/absencestore.h"

#include "core/access/staffstore.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

#define ABSENCE_COLUMNS                                                                                                \
    "absence.id, absence.staff, absence.from_on, absence.until_on, absence.reason, absence.stand_in, absence.note "

namespace {

Absence readAbsence(const Query &query)
{
    return {.id = query.id<Absence>(0),
            .staff = query.id<Staff>(1),
            .from = query.date(2),
            .until = query.date(3),
            .reason = query.text(4),
            .standIn = query.id<Staff>(5),
            .note = query.text(6)};
}

} // namespace

Result<Absence> AbsenceStore::byId(const Absence::Id &id) const
{
    auto query = m_database.query("SELECT " ABSENCE_COLUMNS "FROM absence WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"absence.notFound"_s);
    return readAbsence(query);
}

QList<Absence> AbsenceStore::of(const QList<Staff::Id> &staff, QDate first, QDate last) const
{
    QList<Absence> found;
    if (staff.isEmpty())
        return found;
    QVariantList values;
    for (const auto &one : staff)
        values << columnValue(one);
    values << columnValue(first) << columnValue(last);
    auto query = m_database.queryText("SELECT " ABSENCE_COLUMNS "FROM absence WHERE staff IN (?" +
                                          QByteArray(", ?").repeated(staff.size() - 1) +
                                          ") AND until_on >= ? AND from_on <= ? AND deleted = 0 ORDER BY from_on",
                                      values);
    while (query.next())
        found << readAbsence(query);
    return found;
}

QList<Staff> AbsenceStore::coveredBy(const Staff::Id &standIn, QDate day) const
{
    auto query = m_database.query("SELECT " STAFF_COLUMNS "FROM absence JOIN staff ON staff.id = absence.staff"
                                  " WHERE absence.stand_in = ? AND absence.until_on >= ? AND absence.from_on <= ?"
                                  " AND absence.deleted = 0 AND staff.deleted = 0 ORDER BY staff.name",
                                  standIn, day, day);
    QList<Staff> covered;
    while (query.next())
        covered << readStaff(query);
    return covered;
}
