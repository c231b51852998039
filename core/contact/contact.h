// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/person/person.h"

struct ContactPerson
{
    Person::Id person{};
    bool present = true;

    bool operator==(const ContactPerson &) const = default;
};

// What a contact fulfils of the contacts the type requires: the kind, and for whom where it is per person.
struct Fulfilment
{
    QString kind{};
    Person::Id person{};

    bool operator==(const Fulfilment &) const = default;
};

// A talk, visit, call or letter: planned, done or called off. Once done it is never changed; a correction is a new one.
struct Contact
{
    using Id = ::Id<Contact>;

    Id id{};
    QString kind{};     // list "contact"
    QString medium{};   // list "medium"
    QString state{};    // PLANNED, DONE, CANCELLED
    QString outcome{};  // list "contact_outcome"
    QString startsAt{}; // 2027-02-16T10:00, clock in Belgium
    QString endsAt{};
    QString place{};
    Staff::Id staff{};
    QList<ContactPerson> people{};
    QList<Fulfilment> fulfils{};
    QString summary{};
    QString promised{};
    QDate proofDue{};
    Id corrects{};

    QDate date() const { return QDate::fromString(startsAt.left(10), Qt::ISODate); }
    bool operator==(const Contact &) const = default;
};

struct SignalChoice
{
    AnyId id{};
    QString trigger{}; // list "signal_trigger"
    QString choice{};  // RAISED, NOT_REPORTED
    QString reason{};
    QString chosenAt{};
    Contact::Id contact{};

    bool operator==(const SignalChoice &) const = default;
};
