// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"

// What a dossier still lacks when it is to be closed: a code of the list "closing_need" and what it is about.
struct ClosingGap
{
    QString need{};
    QString about{}; // readable, in the language asked for

    bool operator==(const ClosingGap &) const = default;
};
QList<ClosingGap> closingGaps(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                              const Surroundings &with);
