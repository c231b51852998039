// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"

// Someone is away, and who stands in; both days included.
struct Absence
{
    using Id = ::Id<Absence>;

    Id id{};
    Staff::Id staff{};
    QDate from{};
    QDate until{};
    QString reason{}; // list "absence_reason"
    Staff::Id standIn{};
    QString note{};

    bool contains(QDate day) const { return from <= day && day <= until; }
    bool operator==(const Absence &) const = default;
};

// Whether this user may record and read the absences of others, with their reasons.
inline bool leadsOthers(const Staff &user)
{
    return user.role == u"TEAM_LEADER" || user.role == u"HOUSE_DIRECTOR";
}
