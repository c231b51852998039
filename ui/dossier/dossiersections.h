// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

// The parts of a dossier, in the order of their keys.
enum class DossierSection { Overview, Decisions, Contacts, Conditions, Papers, People, History };

// A part shown as a table: each row has a cell for every title.
struct SectionTable
{
    QStringList titles{};
    QList<QStringList> rows{};
};

// Empty for the overview, which is no table.
SectionTable sectionTable(const Workspace &workspace, const DossierView &view, DossierSection section);
