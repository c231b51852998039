// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/search/search.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/base/searchtext.h"
#include "core/dossier/dossierstore.h"
#include "core/person/nationalnumber.h"
#include "core/person/personstore.h"
#include "core/search/notes.h"
#include "core/storage/database.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

void put(Database &database, const QString &kind, const AnyId &id, const Dossier::Id &dossier, const QString &access,
         const QString &words)
{
    qint64 n = 0;
    {
        auto old = database.query("SELECT n, words, access FROM search_entry WHERE kind = ? AND id = ?", kind, id);
        if (old.next()) {
            n = old.number(0);
            const auto oldWords = old.text(1);
            if (oldWords == words && old.text(2) == access)
                return;
            database.query("INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', ?, ?)", n,
                           oldWords);
        }
    }
    if (words.isEmpty()) {
        if (n)
            database.query("DELETE FROM search_entry WHERE n = ?", n);
        return;
    }
    if (n) {
        database.query("UPDATE search_entry SET words = ?, access = ? WHERE n = ?", words, access, n);
    } else {
        database.query("INSERT INTO search_entry (kind, id, dossier, access, words) VALUES (?, ?, ?, ?, ?)", kind, id,
                       dossier, access, words);
        auto row = database.query("SELECT last_insert_rowid()");
        row.next();
        n = row.number(0);
    }
    database.query("INSERT INTO search_words (rowid, words) VALUES (?, ?)", n, words);
}

QString dateWords(const QString &iso)
{
    const auto date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? date.toString(u"dd MM yyyy ddMMyyyy"_s) : iso;
}

} // namespace

void refreshSearch(Database &database, const Catalogue &catalogue, const QSet<Dossier::Id> &dossiers,
                   const QSet<Person::Id> &persons)
{
    refreshNotes(database, catalogue, dossiers);
    auto people = persons;
    for (const auto &id : dossiers) {
        const auto dossier = DossierStore(database).byId(id);
        QString words;
        if (dossier) {
            words = folded(dossier->number) + u' ' + QString(dossier->number).remove(u'-').toLower() + u' ' +
                    folded(dossier->title);
            auto references = database.query(
                "SELECT reference FROM dossier_principal WHERE dossier = ? AND deleted = 0 AND reference <> ''", id);
            while (references.next())
                words += u' ' + folded(references.text(0));
        }
        put(database, u"dossier"_s, id, id, dossier ? dossier->facet : QString(), words);
        auto members = database.query("SELECT person FROM dossier_person WHERE dossier = ?", id);
        while (members.next())
            people << members.id<Person>(0);
    }
    const PersonStore store(database);
    for (const auto &id : std::as_const(people)) {
        const auto person = store.byId(id);
        QString words;
        QString access;
        if (person && person->mergedInto.isNull()) {
            words = folded(person->familyName + u' ' + person->givenName + u' ' + person->alsoKnownAs) + u' ' +
                    soundOf(person->familyName) + u' ' + person->nationalNumber + u' ' + dateWords(person->birthDate) +
                    u' ' + QString(person->phone).remove(u' ') + u' ' + folded(person->email);
            if (!person->secretAddress)
                for (const auto &address : store.addresses(id))
                    words += u' ' + folded(address.street + u' ' + address.number + u' ' + address.postcode + u' ' +
                                           address.municipality);
            // Seen by those who may see at least one of the dossiers; by all when there is none yet.
            auto facets = database.query(
                "SELECT DISTINCT dossier.facet FROM dossier_person JOIN dossier ON dossier.id = dossier_person.dossier"
                " WHERE dossier_person.person = ? AND dossier_person.deleted = 0 AND dossier.deleted = 0",
                id);
            QStringList all;
            while (facets.next())
                all << facets.text(0);
            access = all.join(u' ');
        }
        put(database, u"person"_s, id, {}, access, words);
    }
}

QList<Found> search(const Database &database, const QString &typed, const QString &role, int limit)
{
    QList<Found> found;
    // A register number or a date is searched as its digits, however it was typed.
    static const QRegularExpression numeric(u"^[\\d .\\-/]{6,}$"_s);
    auto text = typed;
    if (numeric.match(typed.trimmed()).hasMatch()) {
        auto digits = typed;
        digits.remove(QRegularExpression(u"[ .\\-/]"_s));
        if (digits.size() == 11)
            text = digits;
    }
    const auto wanted = prefixQuery(text);
    if (wanted.isEmpty())
        return found;
    const auto hidden = hiddenFacets(role);
    // Weighing means looking at all that answers. What half the house answers to ("GEN-") is not weighed but told
    // newest first: the next letters narrow it down.
    constexpr int mostWeighed = 500;
    auto many = database.query("SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH ? LIMIT ?)",
                               wanted, mostWeighed);
    const bool weigh = many.next() && many.integer(0) < mostWeighed;
    auto query = database.queryText(
        QByteArray("SELECT search_entry.kind, search_entry.id, search_entry.dossier, search_entry.access, ") +
            (weigh ? "search_words.rank" : "0.0") +
            " FROM search_words JOIN search_entry ON search_entry.n = search_words.rowid"
            " WHERE search_words MATCH ? ORDER BY " +
            (weigh ? "search_words.rank" : "search_words.rowid DESC") + " LIMIT ?",
        {wanted, hidden.isEmpty() ? limit : -1}); // what is hidden does not push away what may be seen
    struct Hit
    {
        QString kind;
        AnyId id;
        double rank;
    };
    QList<Hit> hits;
    while (query.next() && (limit < 0 || hits.size() < limit)) {
        const auto facets = query.text(3).split(u' ', Qt::SkipEmptyParts);
        const bool seen = facets.isEmpty() || std::any_of(facets.begin(), facets.end(), [&](const QString &facet) {
                              return !hidden.contains(facet);
                          });
        if (seen)
            hits << Hit{query.text(0), query.id(1), query.value(4).toDouble()};
    }
    const PersonStore persons(database);
    const DossierStore dossiers(database);
    for (const auto &hit : std::as_const(hits)) {
        Found one{.kind = hit.kind, .id = hit.id, .rank = hit.rank};
        if (hit.kind == u"person") {
            const auto person = persons.byId(Person::Id(hit.id));
            if (!person)
                continue;
            one.title = person->displayName();
            one.detail = person->birthDate;
            for (const auto &dossier : dossiers.ofPerson(person->id)) {
                if (hidden.contains(dossier.facet))
                    continue;
                one.dossier = dossier.id;
                one.number = dossier.number;
                break;
            }
        } else {
            const auto dossier = dossiers.byId(Dossier::Id(hit.id));
            if (!dossier)
                continue;
            one.title = dossier->title;
            one.detail = dossier->type;
            one.dossier = dossier->id;
            one.number = dossier->number;
        }
        found << one;
    }
    return found;
}

QList<Found> search(const Database &database, const QString &typed, const Staff &reader, int limit)
{
    if (!isPartner(reader.role))
        return search(database, typed, reader.role, limit);
    const auto shared = sharedWith(database, reader);
    const DossierStore dossiers(database);
    QList<Found> found;
    for (auto one : search(database, typed, reader.role, -1)) {
        if (one.kind == u"person") { // with the dossier through which he may know him
            one.dossier = {};
            for (const auto &dossier : dossiers.ofPerson(Person::Id(one.id)))
                if (one.dossier.isNull() && shared.contains(dossier.id)) {
                    one.dossier = dossier.id;
                    one.number = dossier.number;
                }
        }
        if (shared.contains(one.dossier) && found.size() < limit)
            found << one;
    }
    return found;
}

QList<Dossier> lastOpened(const Database &database, const Staff &staff, int limit)
{
    constexpr int lookedBack = 200; // opening the same one again and again fills no more than this
    QList<Dossier> found;
    QSet<Dossier::Id> seen;
    auto query = database.query("SELECT dossier FROM access_log WHERE login = ? AND action = 'CONSULT' AND object = "
                                "'dossier' ORDER BY n DESC LIMIT ?",
                                staff.login, lookedBack);
    while (query.next() && found.size() < limit) {
        const auto id = query.id<Dossier>(0);
        if (seen.contains(id))
            continue;
        seen << id;
        if (const auto dossier = DossierStore(database).byId(id); dossier && maySee(staff.role, dossier->facet))
            found << *dossier;
    }
    return found;
}
