// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/act/actform.h"
#include "ui/dossier/dossiersections.h"

// An act a part of the dossier offers now: for the whole part, or for the row that is chosen.
struct OfferedAct
{
    QString text{};
    Icon icon = Icon::Plus;
    bool ofRow = false;
    std::function<ActRequest()> request{};
    enum class Opens {
        Form,
        HoursSheet,
        ContactSeries,
        Letter,
        VisitSheet,
        Document,
        DocumentCopy
    } opens = Opens::Form; // what the button leads to
};

// What can be done in a part of this dossier, everything that is known filled in; `row` is the id of the chosen row,
// null when there is none. Empty for a dossier that is closed.
QList<OfferedAct> offeredActs(const Workspace &workspace, const DossierView &view, DossierSection section,
                              const AnyId &row);
// Another date for a term, with the reason.
ActRequest overrideForm(const DossierView &view, const Deadline &deadline);
// What concerns the dossier as a whole: hand over, close, open again, suspend, who does what.
QList<OfferedAct> wholeActs(const Workspace &workspace, const DossierView &view);
