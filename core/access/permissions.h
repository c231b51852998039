// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

// Access groups ("facets") of dossiers that a role may not see at all: victim and offender files of the same facts are
// never in the same hands.
QStringList hiddenFacets(const QString &role);
bool maySee(const QString &role, const QString &facet);
