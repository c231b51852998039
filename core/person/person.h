// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QStringList>

// A person is registered once; what a dossier is to him is a role in that dossier.
struct Person
{
    using Id = ::Id<Person>;

    Id id{};
    QString familyName{};
    QString givenName{};
    QString alsoKnownAs{};
    QString birthDate{};      // 1991-06-04, 1991-06, 1991 or empty
    QString sex{};            // list "sex"
    QString nationalNumber{}; // 11 digits or empty
    QString language{};
    QStringList otherLanguages{};
    QString phone{};
    QString email{};
    QDate deceasedOn{};
    bool secretAddress = false; // never on a document of another dossier than the one it was given in
    Id mergedInto{};
    qint64 seq = 0;

    QString displayName() const { return givenName.isEmpty() ? familyName : QString(givenName + u' ' + familyName); }
    bool operator==(const Person &) const = default;
};

struct PersonAddress
{
    AnyId id{};
    Person::Id person{};
    QString kind{}; // RESIDENCE, STAY, MAIL, PRISON, HOUSE (no fixed address: at the house of justice)
    QString street{};
    QString number{};
    QString box{};
    QString postcode{};
    QString municipality{};
    QString country{};
    QDate from{};
    QDate until{};
    QString note{};

    QString oneLine() const;
    bool operator==(const PersonAddress &) const = default;
};

// "Droomlaan 12 bus 3, 9000 Gent" taken apart, with the words for a box of the three languages. What does not have that
// shape is kept whole as the street.
PersonAddress readAddress(QStringView typed);

// What a colleague must know before going there; shown in every dossier of the person.
struct PersonNote
{
    AnyId id{};
    Person::Id person{};
    QString kind{}; // list "safety_note"
    QString text{};
    QDate from{};
    QDate until{};

    bool operator==(const PersonNote &) const = default;
};

// "Fantasie, Fons" or "Fons Fantasie" taken apart.
struct NameParts
{
    QString family{};
    QString given{};
};
NameParts nameParts(QStringView typed);
