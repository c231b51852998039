// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/paper/sheet.h"

class SheetWriter;

// What one carries to an appointment or a home visit: who and where, who lives there, what a colleague must know, what
// the contact is for, what is to be looked at, the last contacts, room to write, whom to call. What is not known about
// safety is said not to be known.
Result<Sheet> visitSheet(const Workspace &workspace, const Dossier::Id &dossier, const AnyId &contact,
                         Language language);
void writeVisit(SheetWriter &writer, const DossierView &view, const Contact &contact);
// The appointment at hand in a dossier: the next one, or else the first that was not recorded yet; null when none is.
const Contact *visitAtHand(const DossierFile &file, QDate today);
// With whom it is: the one the dossier is about where he is expected.
const Person *visited(const DossierView &view, const Contact &contact);
