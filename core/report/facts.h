// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"
#include "core/dossier/requirements.h"

// What the person the dossier is about can give himself of what is missing: what a letter asks.
QList<MissingItem> askedOfPerson(const DossierFile &file, const DossierType &type, const Catalogue &catalogue);
// Whom a letter goes to: the person the dossier is about, or the one the appointment is with.
const Person *addressee(const DossierFile &file, const DossierType &type, const Report &report);
// Whom it goes to, by name: the principal of a report, the person of a letter.
QString receiverName(const DossierFile &file, const DossierType &type, const Report &report, const Catalogue &catalogue,
                     Language language);
// The first appointment still to come; null when none is planned.
const Contact *nextAppointment(const DossierFile &file, QDate today);
// The appointment a letter is about: its own, or else the next.
const Contact *appointmentOf(const DossierFile &file, const Report &report, QDate today);
// Where a contact takes place, for someone who has to go there: the house and the room, where the person lives, or the
// medium. Empty when it is not known or may not stand on paper.
QString placeOf(const Contact &contact, const DossierFile &file, const Person *person, const Catalogue &catalogue,
                Language language);
// The facts a report or letter can carry, filled from the dossier: nothing known is typed again.
QJsonObject reportFacts(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                        const Surroundings &with, const Report &report);
// Every field a template may name ("person.name", "conditions[].text").
const QStringList &reportFields();
