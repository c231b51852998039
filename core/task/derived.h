// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/changeset.h"
#include "core/dossier/deadlines.h"

class Database;

// Writes deadlines and tasks of these dossiers again, from their facts, and of those whose wishes are about them.
void refreshDossiers(Database &database, const Catalogue &catalogue, const Surroundings &with,
                     const QSet<Dossier::Id> &ids);
QHash<Dossier::Id, Dossier> relatedDossiers(const Database &database, const DossierFile &file);
