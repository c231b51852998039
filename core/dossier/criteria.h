// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/dossier/dossierstore.h"

// Which dossiers someone wants to see, apart from what he types to search: what a saved filter keeps.
struct DossierCriteria
{
    // Of the next date that the justice assistant owes. Late: before today. Week, month: due within 7 or 31 days, and
    // what is late with it. None: nothing is owed.
    enum class Next { Any, Late, Week, Month, None };

    bool house = false;                     // of the whole house; else of the reader
    QString state = QStringLiteral("OPEN"); // "OPEN" for all that run, "CLOSED", or empty for both
    QString type{};                         // code
    QString assistant{};                    // login, of a house; "-" for dossiers that nobody has
    Next next = Next::Any;
    int quietDays = 0; // no contact was held in so many days; 0 asks nothing

    bool operator==(const DossierCriteria &) const = default;
};

QJsonObject criteriaJson(const DossierCriteria &criteria);
DossierCriteria readCriteria(const QJsonObject &json); // what it does not know is as when not asked
// What a store is asked for this reader on this day; what the role may not see stays hidden.
DossierStore::Filter storeFilter(const Database &database, const DossierCriteria &criteria, const Staff &reader,
                                 QDate today);

// A choice of dossiers kept by name, of one colleague or shared with the house.
struct SavedFilter
{
    using Id = ::Id<SavedFilter>;

    Id id{};
    Staff::Id staff{};
    QString owner{}; // name of the colleague
    QString name{};
    bool shared = false;
    DossierCriteria criteria{};

    bool operator==(const SavedFilter &) const = default;
};

// Those this reader may use, his own first, by name.
QList<SavedFilter> savedFilters(const Database &database, const Staff &reader);
