// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossierstore.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Dossier readDossier(const Query &query, int first)
{
    int c = first;
    Dossier dossier;
    dossier.id = query.id<Dossier>(c++);
    dossier.number = query.text(c++);
    dossier.type = query.text(c++);
    dossier.version = query.integer(c++);
    dossier.variant = query.text(c++);
    dossier.facet = query.text(c++);
    dossier.state = query.text(c++);
    dossier.phase = query.text(c++);
    dossier.language = query.text(c++);
    dossier.legalEventOn = query.date(c++);
    dossier.receivedOn = query.date(c++);
    dossier.assistant = query.id<Staff>(c++);
    dossier.team = query.text(c++);
    dossier.duration = query.text(c++);
    dossier.hoursImposed = query.integer(c++);
    dossier.closedOn = query.date(c++);
    dossier.outcome = query.text(c++);
    dossier.closingNote = query.text(c++);
    dossier.previousPhase = query.id<Dossier>(c++);
    dossier.title = query.text(c++);
    dossier.house = query.text(c++);
    dossier.seq = query.number(c++);
    return dossier;
}

Result<Dossier> DossierStore::byId(const Dossier::Id &id) const
{
    auto query = m_database.query("SELECT " DOSSIER_COLUMNS "FROM dossier WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"dossier.notFound"_s, {{u"dossier"_s, id.toString()}});
    return readDossier(query);
}

Result<Dossier> DossierStore::byNumber(const QString &number) const
{
    auto query = m_database.query("SELECT " DOSSIER_COLUMNS "FROM dossier WHERE number = ? AND deleted = 0", number);
    if (!query.next())
        return refused(u"dossier.notFound"_s, {{u"dossier"_s, number}});
    return readDossier(query);
}

namespace {

// WHERE and its values for a filter.
std::pair<QByteArray, QVariantList> condition(const DossierStore::Filter &filter)
{
    QByteArray where = " WHERE dossier.deleted = 0";
    QVariantList values;
    if (!filter.house.isEmpty()) {
        where += " AND dossier.house = ?";
        values << filter.house;
    }
    if (!filter.assistant.isNull()) {
        where += " AND dossier.assistant = ?";
        values << columnValue(filter.assistant);
    }
    if (!filter.type.isEmpty()) {
        where += " AND dossier.type = ?";
        values << filter.type;
    }
    if (filter.state == u"OPEN") {
        where += " AND dossier.state IN ('REGISTERED', 'RUNNING', 'SUSPENDED')";
    } else if (!filter.state.isEmpty()) {
        where += " AND dossier.state = ?";
        values << filter.state;
    }
    for (const auto &facet : filter.hiddenFacets) {
        where += " AND dossier.facet <> ?";
        values << facet;
    }
    if (filter.unassigned)
        where += " AND dossier.assistant IS NULL";
    if (filter.none)
        where += " AND 0";
    if (!filter.among.isEmpty()) {
        where += " AND dossier.id IN (" + QByteArrayList(filter.among.size(), "?").join(",") + ")";
        for (const auto &id : filter.among)
            values << columnValue(id);
    }
    const QByteArray owed = "EXISTS (SELECT 1 FROM deadline WHERE deadline.dossier = dossier.id"
                            " AND deadline.state = 'OPEN' AND deadline.actor = 'JA' AND deadline.due ";
    if (filter.dueUntil.isValid()) {
        where += " AND " + owed + "<= ?)";
        values << columnValue(filter.dueUntil);
    }
    if (filter.nothingDue)
        where += " AND NOT " + owed + "IS NOT NULL)";
    if (filter.quietSince.isValid()) {
        where += " AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.dossier = dossier.id AND contact.deleted = 0"
                 " AND contact.state = 'DONE' AND contact.starts_at >= ?)";
        values << columnValue(filter.quietSince);
    }
    return {where, values};
}

// What has nothing to sort by stands last, whichever way.
QByteArray orderOf(const DossierStore::Filter &filter)
{
    using Order = DossierStore::Order;
    const QByteArray way = filter.descending ? " DESC" : "";
    const QByteArray then = ", dossier.received_on DESC, dossier.number DESC";
    switch (filter.order) {
    case Order::Received:
        return " ORDER BY dossier.received_on" + way + ", dossier.number" + way;
    case Order::Person:
        return " ORDER BY dossier.title = '', dossier.title COLLATE NOCASE" + way + then;
    case Order::Type:
        return " ORDER BY dossier.type" + way + ", dossier.variant" + way + then;
    case Order::Number:
        return " ORDER BY dossier.number" + way;
    case Order::Assistant:
        return " ORDER BY staff.name IS NULL, staff.name" + way + then;
    case Order::State:
        return " ORDER BY dossier.state" + way + then;
    case Order::Next:
        return " ORDER BY next IS NULL, substr(next, instr(next, '|') + 1)" + way + then;
    case Order::LastContact:
        return " ORDER BY last_contact IS NULL, last_contact" + way + then;
    case Order::Closed:
        return " ORDER BY dossier.closed_on IS NULL, dossier.closed_on" + way + then;
    }
    return {};
}

} // namespace

QList<DossierStore::Row> DossierStore::rows(const Filter &filter) const
{
    const auto [where, values] = condition(filter);
    auto query = m_database.queryText(
        "SELECT " DOSSIER_COLUMNS ", coalesce(dossier.title, ''), coalesce(staff.name, ''),"
        " (SELECT term || '|' || due FROM deadline WHERE deadline.dossier = dossier.id AND deadline.state = 'OPEN'"
        "    AND deadline.due IS NOT NULL AND deadline.actor = 'JA' ORDER BY due LIMIT 1) AS next,"
        " (SELECT substr(max(starts_at), 1, 10) FROM contact WHERE contact.dossier = dossier.id"
        "    AND contact.deleted = 0 AND contact.state = 'DONE') AS last_contact"
        " FROM dossier LEFT JOIN staff ON staff.id = dossier.assistant" +
            where + orderOf(filter) + " LIMIT ? OFFSET ?",
        values + QVariantList{filter.limit, filter.offset});
    QList<Row> rows;
    while (query.next()) {
        Row row;
        row.dossier = readDossier(query);
        row.person = query.text(22);
        row.assistant = query.text(23);
        const auto next = query.text(24);
        if (const auto bar = next.indexOf(u'|'); bar >= 0) {
            row.nextTerm = next.left(bar);
            row.nextDue = QDate::fromString(next.mid(bar + 1, 10), Qt::ISODate);
        }
        row.lastContact = query.date(25);
        rows << row;
    }
    if (!filter.among.isEmpty())
        std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            return filter.among.indexOf(a.dossier.id) < filter.among.indexOf(b.dossier.id);
        });
    return rows;
}

int DossierStore::count(const Filter &filter) const
{
    const auto [where, values] = condition(filter);
    auto query = m_database.queryText("SELECT count(*) FROM dossier" + where, values);
    return query.next() ? query.integer(0) : 0;
}

bool DossierStore::mayShow(const Person::Id &person, const Staff &reader) const
{
    const auto known = ofPerson(person, reader);
    return std::any_of(known.begin(), known.end(),
                       [&](const Dossier &one) { return maySee(reader.role, one.facet); }) ||
           (!isPartner(reader.role) && known.isEmpty());
}

QList<Dossier> DossierStore::ofPerson(const Person::Id &person, const Staff &reader) const
{
    auto dossiers = ofPerson(person);
    if (isPartner(reader.role))
        dossiers.removeIf(
            [shared = sharedWith(m_database, reader)](const Dossier &one) { return !shared.contains(one.id); });
    return dossiers;
}

QList<Dossier> DossierStore::ofPerson(const Person::Id &person) const
{
    auto query = m_database.query(
        "SELECT DISTINCT " DOSSIER_COLUMNS "FROM dossier_person JOIN dossier ON dossier.id = dossier_person.dossier"
        " WHERE dossier_person.person = ? AND dossier_person.deleted = 0 AND dossier.deleted = 0"
        " ORDER BY dossier.received_on DESC",
        person);
    QList<Dossier> dossiers;
    while (query.next())
        dossiers << readDossier(query);
    return dossiers;
}

QList<Dossier::Id> DossierStore::openDossiers() const
{
    auto query = m_database.query(
        "SELECT id FROM dossier WHERE state IN ('REGISTERED', 'RUNNING', 'SUSPENDED') AND deleted = 0");
    QList<Dossier::Id> ids;
    while (query.next())
        ids << query.id<Dossier>(0);
    return ids;
}
