// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/base/result.h"

class Database;

// Questions about who is away and who stands in.
class AbsenceStore
{
public:
    explicit AbsenceStore(const Database &database) : m_database(database) {}

    Result<Absence> byId(const Absence::Id &id) const;
    // Absences of these people that touch the days from first to last, by first day.
    QList<Absence> of(const QList<Staff::Id> &staff, QDate first, QDate last) const;
    // Whose work this one does on that day.
    QList<Staff> coveredBy(const Staff::Id &standIn, QDate day) const;

private:
    const Database &m_database;
};
