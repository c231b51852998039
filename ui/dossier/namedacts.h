// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/dossieracts.h"

// An act of a dossier as it is looked for by its name, with what it is about where that was named: "Een contact
// plannen: huisbezoek".
struct NamedAct
{
    DossierSection section = DossierSection::Overview; // the part it belongs to; the overview for the whole dossier
    QString name{};
    OfferedAct act{};
};

// Those of the dossier that have the words typed in their name, or in a kind they can be of.
QList<NamedAct> namedActs(const Workspace &workspace, const DossierView &view, const QString &typed, int limit);
