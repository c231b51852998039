// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/personstore.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

Person readPerson(const Query &query, int first)
{
    int c = first;
    Person person;
    person.id = query.id<Person>(c++);
    person.familyName = query.text(c++);
    person.givenName = query.text(c++);
    person.alsoKnownAs = query.text(c++);
    person.birthDate = query.text(c++);
    person.sex = query.text(c++);
    person.nationalNumber = query.text(c++);
    person.language = query.text(c++);
    const auto others = query.text(c++);
    if (others.size() > 2)
        for (const auto &language : QJsonDocument::fromJson(others.toUtf8()).array())
            person.otherLanguages << language.toString();
    person.phone = query.text(c++);
    person.email = query.text(c++);
    person.deceasedOn = query.date(c++);
    person.secretAddress = query.boolean(c++);
    person.mergedInto = query.id<Person>(c++);
    person.seq = query.number(c++);
    return person;
}

PersonAddress readAddress(const Query &query)
{
    int c = 0;
    PersonAddress address;
    address.id = query.id(c++);
    address.person = query.id<Person>(c++);
    address.kind = query.text(c++);
    address.street = query.text(c++);
    address.number = query.text(c++);
    address.box = query.text(c++);
    address.postcode = query.text(c++);
    address.municipality = query.text(c++);
    address.country = query.text(c++);
    address.from = query.date(c++);
    address.until = query.date(c++);
    address.note = query.text(c++);
    return address;
}

PersonNote readPersonNote(const Query &query)
{
    PersonNote note;
    note.id = query.id(0);
    note.person = query.id<Person>(1);
    note.kind = query.text(2);
    note.text = query.text(3);
    note.from = query.date(4);
    note.until = query.date(5);
    return note;
}

Result<Person> PersonStore::byId(const Person::Id &id) const
{
    auto query = m_database.query("SELECT " PERSON_COLUMNS "FROM person WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"person.notFound"_s, {{u"person"_s, id.toString()}});
    return readPerson(query);
}

QList<PersonAddress> PersonStore::addresses(const Person::Id &id) const
{
    auto query = m_database.query(
        "SELECT id, person, kind, street, number, box, postcode, municipality, country, from_on, until_on, note"
        " FROM person_address WHERE person = ? AND deleted = 0 ORDER BY from_on DESC",
        id);
    QList<PersonAddress> addresses;
    while (query.next())
        addresses << readAddress(query);
    return addresses;
}

QList<PersonNote> PersonStore::notes(const Person::Id &id) const
{
    auto query = m_database.query("SELECT id, person, kind, text, from_on, until_on FROM person_note"
                                  " WHERE person = ? AND deleted = 0 ORDER BY from_on DESC",
                                  id);
    QList<PersonNote> notes;
    while (query.next())
        notes << readPersonNote(query);
    return notes;
}

QList<Person> PersonStore::all(int limit, int offset) const
{
    auto query = m_database.query("SELECT " PERSON_COLUMNS "FROM person WHERE deleted = 0 AND merged_into IS NULL"
                                  " ORDER BY sort_name, id LIMIT ? OFFSET ?",
                                  limit, offset);
    QList<Person> persons;
    while (query.next())
        persons << readPerson(query);
    return persons;
}

QList<Person> PersonStore::ofAssistant(const AnyId &assistant) const
{
    auto query = m_database.query("SELECT DISTINCT " PERSON_COLUMNS ", person.sort_name FROM dossier"
                                  " JOIN dossier_person ON dossier_person.dossier = dossier.id"
                                  " JOIN person ON person.id = dossier_person.person"
                                  " WHERE dossier.assistant = ? AND dossier.state IN ('REGISTERED', 'RUNNING',"
                                  " 'SUSPENDED') AND dossier.deleted = 0 AND dossier_person.deleted = 0"
                                  " ORDER BY person.sort_name",
                                  assistant);
    QList<Person> people;
    while (query.next())
        people << readPerson(query);
    return people;
}
