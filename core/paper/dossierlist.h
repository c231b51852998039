// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierstore.h"
#include "core/paper/sheet.h"

// The list of dossiers as it is shown: what it was narrowed to at the head, one row a dossier. `cut`: there are more.
Sheet dossierListSheet(const Workspace &workspace, const QList<DossierStore::Row> &rows, const QString &filter,
                       bool cut, Language language);
