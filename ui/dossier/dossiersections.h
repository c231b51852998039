// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// The parts of a dossier, in the order of their keys.
enum class DossierSection {
    Overview,
    Terms,
    Decisions,
    Contacts,
    Conditions,
    Hours,
    Payments,
    Papers,
    People,
    History
};

// A part shown as a table: each row has a cell for every title, and the id of what it shows.
struct SectionTable
{
    QStringList titles{};
    QList<QStringList> rows{};
    QList<AnyId> ids{};
};

// Whether the dossier has this part: hours where hours are imposed, payments where something is to be paid.
bool hasSection(const Workspace &workspace, const DossierView &view, DossierSection section);

// What a row of the terms is known by: a term is derived and has no row of its own.
AnyId termRow(const Deadline &deadline);
// Empty for the overview, which is no table.
SectionTable sectionTable(const Workspace &workspace, const DossierView &view, DossierSection section);
