// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/deadlines.h"

// A contact the type requires, for whom, and the contact that fulfilled it.
struct Requirement
{
    QString kind{};
    Person::Id person{}; // null: once for the dossier
    QDate fulfilledOn{};
    AnyId fulfilledBy{};
    QDate plannedOn{};

    bool isFulfilled() const { return fulfilledOn.isValid(); }
    bool operator==(const Requirement &) const = default;
};
QList<Requirement> requirements(const DossierFile &file, const DossierType &type);

// What a contact of that kind with those people would fulfil of what is still open.
QList<Fulfilment> wouldFulfil(const DossierFile &file, const DossierType &type, const QString &kind,
                              const QList<ContactPerson> &people);

// What the file needs and does not have, and who owes it (list "debtor").
struct MissingItem
{
    QString what{};
    QString debtor{};
    QDate askedOn{};

    bool operator==(const MissingItem &) const = default;
};
// "eerste huisbezoek", "afschrift van het vonnis": what is missing in words; free words as they are.
QString missingName(const QString &what, const Catalogue &catalogue, Language language);
QList<MissingItem> missingItems(const DossierFile &file, const DossierType &type);

// A signal that the facts so far allow to be offered: the trigger of the type, and how many facts stand behind it.
struct OfferedSignal
{
    const SignalTrigger *trigger = nullptr;
    int count = 0;
    AnyId lastFact{};
};
// Only those that wait for a count and have reached it, and about which no choice was made since.
QList<OfferedSignal> offeredSignals(const DossierFile &file, const DossierType &type);
int noShows(const DossierFile &file);
