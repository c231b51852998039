// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/report/pdf.h"
#include "core/workspace.h"

// A paper of the house for its own people: its text and the head it goes out under.
struct Sheet
{
    ReportText text{};
    Letterhead head{};

    bool operator==(const Sheet &) const = default;
};

Result<QByteArray> sheetPdf(const Sheet &sheet);
// A dossier this user may see; one that is hidden from him is not confirmed, as everywhere.
Result<DossierView> seenDossier(const Workspace &workspace, const Dossier::Id &id);
