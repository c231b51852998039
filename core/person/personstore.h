// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/person/person.h"

class Database;
class Query;

#define PERSON_COLUMNS                                                                                                 \
    "person.id, person.family_name, person.given_name, person.also_known_as, person.birth_date, person.sex,"           \
    " person.national_number, person.language, person.other_languages, person.phone, person.email, "                   \
    "person.deceased_on,"                                                                                              \
    " person.secret_address, person.merged_into, person.seq "

Person readPerson(const Query &query, int first = 0);
PersonAddress readAddress(const Query &query);
PersonNote readPersonNote(const Query &query);

class PersonStore
{
public:
    explicit PersonStore(const Database &database) : m_database(database) {}

    Result<Person> byId(const Person::Id &id) const;
    QList<PersonAddress> addresses(const Person::Id &id) const;
    QList<PersonNote> notes(const Person::Id &id) const;
    QList<Person> all(int limit, int offset) const;
    // Everyone in the running dossiers of one assistant, by name.
    QList<Person> ofAssistant(const AnyId &assistant) const;

private:
    const Database &m_database;
};
