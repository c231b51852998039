// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"
#include "core/dossier/requirements.h"

// What the person the dossier is about can give himself of what is missing: what a letter asks.
QList<MissingItem> askedOfPerson(const DossierFile &file, const DossierType &type, const Catalogue &catalogue);
// The facts a report or letter can carry, filled from the dossier: nothing known is typed again.
QJsonObject reportFacts(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                        const Surroundings &with, const Report &report);
// Every field a template may name ("person.name", "conditions[].text").
const QStringList &reportFields();
