// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/person/duplicates.h"

#include "core/base/searchtext.h"
#include "core/person/personstore.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// How far two folded words lie apart, in letters added, dropped, changed or exchanged with their neighbour.
int distance(const QString &a, const QString &b)
{
    const auto columns = b.size() + 1;
    QList<int> before(columns), last(columns), row(columns);
    for (qsizetype j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j < columns; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = last;
        last = row;
    }
    return last[columns - 1];
}

struct Judged
{
    double likeness = 0;
    QStringList reasons{};
};

Judged judge(const Person &person, const PersonSought &sought)
{
    Judged judged;
    if (!sought.nationalNumber.isEmpty() && person.nationalNumber == sought.nationalNumber)
        return {1, {u"duplicate.sameNumber"_s}};
    const auto family = folded(sought.familyName);
    const auto given = folded(sought.givenName);
    const auto otherFamily = folded(person.familyName);
    const auto otherGiven = folded(person.givenName);

    double name = 0;
    if (!family.isEmpty()) {
        const bool same = family == otherFamily && (given.isEmpty() || given == otherGiven);
        const bool exchanged = !given.isEmpty() && family == otherGiven && given == otherFamily;
        const bool soundsAlike = soundOf(sought.familyName) == soundOf(person.familyName);
        const int apart = distance(family, otherFamily);
        if (same) {
            name = given.isEmpty() ? 0.5 : 0.6;
            judged.reasons << u"duplicate.sameName"_s;
        } else if (exchanged) {
            name = 0.55;
            judged.reasons << u"duplicate.namesExchanged"_s;
        } else if (family == otherFamily || soundsAlike || apart <= (family.size() > 5 ? 2 : 1)) {
            const bool givenAlike = !given.isEmpty() && (otherGiven.contains(given) || given.contains(otherGiven) ||
                                                         distance(given, otherGiven) <= 2 ||
                                                         soundOf(sought.givenName) == soundOf(person.givenName));
            name = givenAlike ? 0.5 : family == otherFamily || soundsAlike ? 0.3 : 0.2;
            judged.reasons << (family == otherFamily ? u"duplicate.sameFamilyName"_s : u"duplicate.soundsAlike"_s);
        }
    }
    double birth = 0;
    if (!sought.birthDate.isEmpty() && !person.birthDate.isEmpty()) {
        if (sought.birthDate == person.birthDate) {
            birth = 0.4;
            judged.reasons << u"duplicate.sameBirth"_s;
        } else if (sought.birthDate.mid(5) == person.birthDate.mid(5) && sought.birthDate.size() == 10) {
            birth = 0.15;
            judged.reasons << u"duplicate.sameDayAndMonth"_s;
        } else if (sought.birthDate.left(4) == person.birthDate.left(4)) {
            birth = 0.1;
            judged.reasons << u"duplicate.sameYear"_s;
        } else {
            birth = -0.1;
        }
    }
    judged.likeness = name + birth;
    // A given name that is plainly another one says it is a relative rather than the same person.
    if (!given.isEmpty() && !otherGiven.isEmpty() && name < 0.5 && given != otherGiven)
        judged.likeness -= 0.1;
    return judged;
}

} // namespace

QList<LookAlike> lookAlikes(const Database &database, const PersonSought &sought, int limit)
{
    QHash<Person::Id, Person> candidates;
    const auto collect = [&](Query query) {
        while (query.next()) {
            const auto person = readPerson(query);
            if (person.id != sought.except)
                candidates.insert(person.id, person);
        }
    };
    if (!sought.nationalNumber.isEmpty())
        collect(database.query("SELECT " PERSON_COLUMNS
                               "FROM person WHERE national_number = ? AND deleted = 0 AND merged_into IS NULL LIMIT 20",
                               sought.nationalNumber));
    if (!sought.familyName.isEmpty()) {
        const auto family = folded(sought.familyName);
        collect(
            database.query("SELECT " PERSON_COLUMNS
                           "FROM person WHERE sort_name >= ? AND sort_name < ? AND deleted = 0 AND merged_into IS NULL"
                           " LIMIT 400",
                           QString(family + u' '), QString(family + u'!')));
        collect(database.query("SELECT " PERSON_COLUMNS
                               "FROM person WHERE sound = ? AND deleted = 0 AND merged_into IS NULL LIMIT 400",
                               soundOf(sought.familyName)));
        if (!sought.givenName.isEmpty())
            collect(database.query("SELECT " PERSON_COLUMNS
                                   "FROM person WHERE sort_name >= ? AND sort_name < ? AND deleted = 0"
                                   " AND merged_into IS NULL LIMIT 100",
                                   QString(folded(sought.givenName) + u' '), QString(folded(sought.givenName) + u'!')));
    }
    if (sought.birthDate.size() == 10)
        collect(database.query("SELECT " PERSON_COLUMNS
                               "FROM person WHERE birth_date = ? AND birth_date <> '' AND deleted = 0"
                               " AND merged_into IS NULL LIMIT 200",
                               sought.birthDate));

    QList<LookAlike> found;
    for (const auto &person : std::as_const(candidates)) {
        const auto judged = judge(person, sought);
        if (judged.likeness >= 0.5)
            found << LookAlike{.person = person,
                               .address = {},
                               .openDossiers = 0,
                               .likeness = std::min(judged.likeness, 1.0),
                               .reasons = judged.reasons};
    }
    std::sort(found.begin(), found.end(), [](const LookAlike &a, const LookAlike &b) {
        return a.likeness == b.likeness ? a.person.id < b.person.id : a.likeness > b.likeness;
    });
    if (found.size() > limit)
        found.resize(limit);
    const PersonStore store(database);
    for (auto &one : found) {
        if (const auto addresses = store.addresses(one.person.id); !addresses.isEmpty() && !one.person.secretAddress)
            one.address = addresses.first().oneLine();
        auto open = database.query(
            "SELECT count(DISTINCT dossier.id) FROM dossier_person JOIN dossier ON dossier.id = dossier_person.dossier"
            " WHERE person = ? AND dossier_person.deleted = 0 AND state IN ('REGISTERED', 'RUNNING', 'SUSPENDED')",
            one.person.id);
        one.openDossiers = open.next() ? open.integer(0) : 0;
    }
    return found;
}
