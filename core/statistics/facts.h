// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/statistics/knownrows.h"

// Every dossier as it was known, with the group its type counts in. Types the catalogue does not know are left out.
QList<CountedDossier> countedDossiers(const KnownRows &rows, const Catalogue &catalogue, const QStringList &hidden);

// The type of a dossier as it is pinned; any version of it when that one is gone.
const DossierType *countedType(const Catalogue &catalogue, const QString &type, int version);
