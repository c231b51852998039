// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierfile.h"

// The running dossiers of a type, oldest id first, with what a move asks of them (no title, no assistant).
QList<Dossier> runningDossiers(const Database &database, const QString &type);

// Of many dossiers at once what terms and moves are computed from, in one question per table: no names, no notes, no
// hours, no money. At most `lawFactsAtOnce`. Throws StorageError.
inline constexpr qsizetype lawFactsAtOnce = 200;
QList<DossierFile> loadLawFacts(const Database &database, const QList<Dossier> &dossiers);
