// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/person/person.h"

class Database;

// Someone already registered who may be the same, with the reasons why he looks so (keys of sentences).
struct LookAlike
{
    Person person{};
    QString address{};
    int openDossiers = 0;
    double likeness = 0; // 0 to 1
    QStringList reasons{};

    bool operator==(const LookAlike &) const = default;
};

// What is known while it is being typed: any part may be empty.
struct PersonSought
{
    QString familyName{};
    QString givenName{};
    QString birthDate{};
    QString nationalNumber{};
    Person::Id except{};
};

// The likeliest first, at most `limit`; nothing below a likeness of one half.
QList<LookAlike> lookAlikes(const Database &database, const PersonSought &sought, int limit = 5);
