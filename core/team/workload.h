// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/catalogue/catalogue.h"
#include "core/dossier/dossier.h"

// What one colleague carries: the open dossiers, each weighed by the version of its type.
struct StaffLoad
{
    Staff staff{};
    int dossiers = 0;
    double weight = 0;
    int late = 0;              // terms
    QList<Absence> absences{}; // now or soon, by first day

    bool isAwayOn(QDate day) const;
    bool mayTake(const Dossier &dossier, QDate on) const; // there on that day, and not kept from it by the role
    bool operator==(const StaffLoad &) const = default;
};

// One dossier that goes to someone; to nobody when none of those asked may have it.
struct Handing
{
    Dossier dossier{};
    Staff::Id to{};

    bool operator==(const Handing &) const = default;
};

double weightOf(const Catalogue &catalogue, const Dossier &dossier); // 1 for a type that is not known

// Who carries least of those who may take it; those who are away only when nobody else is there.
Staff::Id lightest(const QList<StaffLoad> &loads, const Dossier &dossier, QDate on);
// The heaviest first, each to who then carries least; in the order the dossiers came.
QList<Handing> spread(const Catalogue &catalogue, const QList<Dossier> &dossiers, QList<StaffLoad> takers, QDate on);
// The loads as they would be afterwards; what a dossier weighs leaves who has it now.
QList<StaffLoad> loadsAfter(const Catalogue &catalogue, QList<StaffLoad> loads, const QList<Handing> &handings);
