// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/serverrecords.h"

#include "core/storage/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonArray versionArray(const FieldVersion &version)
{
    return {version.seq, version.op.toString(), version.act.toString()};
}

QString versionsText(const MergedRow &row)
{
    if (row.groups.isEmpty()) // as most rows stand
        return u"{\"\":[%1,\"%2\",\"%3\"]}"_s.arg(row.created.seq)
            .arg(row.created.op.toString(), row.created.act.toString());
    QJsonObject versions{{QString(), versionArray(row.created)}};
    for (auto it = row.groups.begin(); it != row.groups.end(); ++it)
        versions.insert(QString::fromLatin1(it.key()), versionArray(*it));
    return QString::fromUtf8(compactJson(versions));
}

void readVersions(const QJsonObject &versions, MergedRow &row)
{
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const auto pair = it.value().toArray();
        const FieldVersion version{pair.at(0).toInteger(), AnyId::fromString(pair.at(1).toString()),
                                   AnyId::fromString(pair.at(2).toString())};
        if (it.key().isEmpty())
            row.created = version;
        else
            row.groups.insert(it.key().toLatin1(), version);
    }
}

bool ofDossier(const QByteArray &table, const QJsonObject &body)
{
    const auto &tables = synchronisedTables();
    const auto known = std::find_if(tables.begin(), tables.end(), [&](const auto &one) { return table == one.name; });
    // A table of a newer program says by its columns where it belongs.
    return known == tables.end() ? body.contains("dossier"_L1) : known->ofDossier;
}

} // namespace

QString ServerRecords::state(const char *key, const QString &otherwise) const
{
    auto query = m_database.query("SELECT value FROM server_state WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.text(0) : otherwise;
}

void ServerRecords::setState(const char *key, const QString &value)
{
    m_database.query("INSERT INTO server_state (key, value) VALUES (?, ?)"
                     " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                     QString::fromLatin1(key), value);
}

void ServerRecords::begin()
{
    m_head = numberOf("head");
}

void ServerRecords::end()
{
    setState("head", QString::number(m_head));
}

ServerRecords::Record ServerRecords::read(const QByteArray &table, const AnyId &id) const
{
    Record record;
    auto query = m_database.query("SELECT body, fv, seq, scope, house, dossier, facet, person FROM record"
                                  " WHERE tbl = ? AND id = ?",
                                  QString::fromLatin1(table), id);
    if (!query.next())
        return record;
    record.row.exists = true;
    record.row.body = query.object(0);
    readVersions(query.object(1), record.row);
    record.seq = query.number(2);
    record.place = {query.text(3), query.text(4), query.id(5), query.text(6), query.id(7)};
    return record;
}

std::optional<RowPlace> ServerRecords::standingPlace(const QByteArray &table, const AnyId &id) const
{
    auto query = m_database.query("SELECT scope, house, dossier, facet, person FROM record WHERE tbl = ? AND id = ?",
                                  QString::fromLatin1(table), id);
    if (!query.next())
        return {};
    return RowPlace{query.text(0), query.text(1), query.id(2), query.text(3), query.id(4)};
}

RowPlace ServerRecords::placeOf(const QByteArray &table, const AnyId &id, const QJsonObject &body) const
{
    const auto house = body.value("house"_L1).toString();
    if (isCatalogueTable(table))
        return {.scope = u"c"_s, .house = house, .dossier = {}, .facet = {}, .person = {}};
    if (table == "staff")
        return {.scope = u"s"_s, .house = house, .dossier = {}, .facet = {}, .person = {}};
    if (isPersonTable(table))
        return {.scope = u"p"_s,
                .house = house,
                .dossier = {},
                .facet = {},
                .person = table == "person" ? id : idIn(body, "person")};
    if (table == "dossier") {
        const auto facet = body.value("facet"_L1).toString();
        return {.scope = dossierScope(house, facet), .house = house, .dossier = id, .facet = facet, .person = {}};
    }
    if (table == "conflict" && idIn(body, "dossier").isNull()) {
        const auto about = body.value("tbl"_L1).toString().toLatin1();
        if (isCatalogueTable(about))
            return {.scope = u"c"_s, .house = house, .dossier = {}, .facet = {}, .person = {}};
        if (about == "staff")
            return {.scope = u"s"_s, .house = house, .dossier = {}, .facet = {}, .person = {}};
        if (const auto person = idIn(body, "person"); !person.isNull())
            return {.scope = u"p"_s, .house = house, .dossier = {}, .facet = {}, .person = person};
    }
    if (const auto dossier = idIn(body, "dossier");
        (ofDossier(table, body) || table == "conflict") && !dossier.isNull()) {
        auto query =
            m_database.query("SELECT scope, house, facet FROM record WHERE tbl = 'dossier' AND id = ?", dossier);
        if (query.next())
            return {.scope = query.text(0),
                    .house = query.text(1),
                    .dossier = dossier,
                    .facet = query.text(2),
                    .person = {}};
        // Its dossier is not here: nobody holds it until that comes.
        return {.scope = u"d::"_s, .house = house, .dossier = dossier, .facet = {}, .person = {}};
    }
    return {.scope = u"h:"_s + house, .house = house, .dossier = {}, .facet = {}, .person = {}};
}

RowPlace ServerRecords::write(const QByteArray &table, const AnyId &id, const Record &before, const MergedRow &row,
                              const QByteArray &text)
{
    const auto place = placeOf(table, id, row.body);
    const auto seq = next();
    const auto deleted = row.isDeleted() ? 1 : 0;
    m_database.query(
        "INSERT INTO record (tbl, id, scope, house, dossier, facet, person, seq, created_seq, deleted, body, fv)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (tbl, id) DO UPDATE SET scope = excluded.scope, house = excluded.house,"
        " dossier = excluded.dossier, facet = excluded.facet, person = excluded.person, seq = excluded.seq,"
        " deleted = excluded.deleted, body = excluded.body, fv = excluded.fv",
        QString::fromLatin1(table), id, place.scope, place.house, place.dossier, place.facet, place.person, seq,
        row.created.seq, deleted, QString::fromUtf8(text.isEmpty() ? compactJson(row.body) : text), versionsText(row));
    if (table == "dossier_person")
        linkPerson(id, row.body, place);
    if (table == "dossier" || table == "contact" || table == "transfer" || table == "dossier_principal" ||
        table == "monitoring" || table == "detention" || table == "intervention")
        hold(table, id, row.body, place);
    if (table == "equipment" || table == "fitting")
        keepSerial(table, id, row.body, place);
    if (table == "document" || table == "report")
        keepBlobReference(table, id, row.body, place);
    if (table == "dossier" && before.row.exists && before.place.scope != place.scope)
        rehouse(id, before.place, place);
    return place;
}

void ServerRecords::writeAct(const AnyId &id, const RowPlace &place, const QByteArray &body)
{
    const auto seq = next();
    m_database.query(
        "INSERT INTO record (tbl, id, scope, house, dossier, facet, person, seq, created_seq, deleted, body,"
        " fv) VALUES ('act', ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '{}') ON CONFLICT (tbl, id) DO NOTHING",
        id, place.scope, place.house, place.dossier, place.facet, place.person, seq, seq, QString::fromUtf8(body));
}

void ServerRecords::touchPerson(const AnyId &person)
{
    QList<std::pair<QString, AnyId>> rows;
    {
        auto query = m_database.query("SELECT tbl, id FROM record WHERE person = ? ORDER BY seq", person);
        while (query.next())
            rows << std::pair{query.text(0), query.id(1)};
    }
    for (const auto &[table, id] : std::as_const(rows))
        m_database.query("UPDATE record SET seq = ? WHERE tbl = ? AND id = ?", next(), table, id);
}

void ServerRecords::linkPerson(const AnyId &source, const QJsonObject &body, const RowPlace &place)
{
    const auto person = idIn(body, "person");
    const bool stands = body.value("deleted"_L1).toInt() == 0;
    AnyId former;
    {
        auto query = m_database.query("SELECT person FROM link WHERE source = ?", source);
        if (query.next())
            former = query.id(0);
    }
    if (!former.isNull() && (!stands || former != person))
        m_database.query("DELETE FROM link WHERE source = ?", source);
    if (!stands || person.isNull() || former == person)
        return;
    m_database.query("INSERT INTO link (source, person, dossier, scope) VALUES (?, ?, ?, ?)"
                     " ON CONFLICT (source) DO NOTHING",
                     source, person, place.dossier, place.scope);
    // Who holds the dossier may hold the person from now on: its rows come by again.
    touchPerson(person);
}

// Single dossiers somebody holds for a reason of his own: his caseload, an appointment, a transfer to his house; the
// centre that monitors, the technician who visits, the prison where somebody is held.
void ServerRecords::hold(const QByteArray &table, const AnyId &source, const QJsonObject &body, const RowPlace &place)
{
    const bool stands = body.value("deleted"_L1).toInt() == 0;
    if (table == "dossier") {
        auto facets = state("facets").split(u',', Qt::SkipEmptyParts);
        if (!place.facet.isEmpty() && !facets.contains(place.facet))
            setState("facets", (facets << place.facet).join(u','));
    }
    AnyId staff;
    QString on;
    QString house;
    if (table == "dossier") {
        const auto state = body.value("state"_L1).toString();
        if (state != u"CLOSED")
            staff = idIn(body, "assistant");
    } else if (table == "contact") {
        if (body.value("state"_L1).toString() == u"PLANNED") {
            staff = idIn(body, "staff");
            on = body.value("starts_at"_L1).toString().left(10);
        }
    } else if (table == "dossier_principal") {
        if (const auto court = body.value("court"_L1).toString(); !court.isEmpty())
            house = u"court:"_s + court;
    } else if (table == "monitoring") {
        if (const auto centre = body.value("centre"_L1).toString(); centre != place.house)
            house = centre;
    } else if (table == "detention") {
        if (const auto prison = body.value("prison"_L1).toString();
            !prison.isEmpty() && body.value("until_on"_L1).toString().isEmpty())
            house = u"prison:"_s + prison;
    } else if (table == "intervention") {
        staff = idIn(body, "technician");
        on = body.value("starts_at"_L1).toString().left(10);
        if (on.isEmpty())
            staff = {};
    } else if (body.value("state"_L1).toString() == u"SENT") {
        house = body.value("to_house"_L1).toString();
    }
    m_database.query("DELETE FROM holder WHERE source = ?", source);
    if (stands && (!staff.isNull() || !house.isEmpty()))
        m_database.query("INSERT INTO holder (source, dossier, staff, house, on_date) VALUES (?, ?, ?, ?, ?)", source,
                         place.dossier, staff, house, on);
}

void ServerRecords::keepBlobReference(const QByteArray &table, const AnyId &id, const QJsonObject &body,
                                      const RowPlace &place)
{
    const auto sha256 = body.value("sha256"_L1).toString();
    m_database.query("DELETE FROM blob_ref WHERE tbl = ? AND row = ?", QString::fromLatin1(table), id);
    if (sha256.size() == 64 && body.value("deleted"_L1).toInt() == 0)
        m_database.query("INSERT INTO blob_ref (sha256, tbl, row, dossier, scope) VALUES (?, ?, ?, ?, ?)"
                         " ON CONFLICT (sha256, tbl, row) DO NOTHING",
                         sha256, QString::fromLatin1(table), id, place.dossier, place.scope);
}

// Whose a device is that sends: found by its serial, when nothing else of it is known yet.
void ServerRecords::keepSerial(const QByteArray &table, const AnyId &id, const QJsonObject &body, const RowPlace &place)
{
    m_database.query("DELETE FROM device_serial WHERE source = ?", id);
    const auto serial = body.value("serial"_L1).toString();
    if (serial.isEmpty() || body.value("deleted"_L1).toInt() != 0)
        return;
    const bool worn = table == "fitting";
    m_database.query("INSERT INTO device_serial (source, serial, supplier, equipment, dossier, fitted_at, removed_at)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?)",
                     id, serial, worn ? QString() : body.value("supplier"_L1).toString(),
                     worn ? idIn(body, "equipment") : id, worn ? place.dossier : AnyId(),
                     body.value("fitted_at"_L1).toString(), body.value("removed_at"_L1).toString());
    if (worn) // a technician's laptop was out of reach: what the device told meanwhile finds its dossier now
        m_database.query("UPDATE event_intake SET state = 'NEW' WHERE state = 'LOOSE' AND serial = ?", serial);
}

void ServerRecords::rehouse(const AnyId &dossier, const RowPlace &from, const RowPlace &to)
{
    m_database.query("INSERT INTO leaving (seq, dossier, scope) VALUES (?, ?, ?)", next(), dossier, from.scope);
    QList<std::pair<QString, AnyId>> rows;
    QList<AnyId> persons;
    {
        auto query = m_database.query(
            "SELECT tbl, id FROM record WHERE dossier = ? AND NOT (tbl = 'dossier' AND id = ?) ORDER BY seq", dossier,
            dossier);
        while (query.next())
            rows << std::pair{query.text(0), query.id(1)};
        auto links = m_database.query("SELECT DISTINCT person FROM link WHERE dossier = ?", dossier);
        while (links.next())
            persons << links.id(0);
    }
    for (const auto &[table, id] : std::as_const(rows))
        m_database.query("UPDATE record SET seq = ?, scope = ?, house = ?, facet = ? WHERE tbl = ? AND id = ?", next(),
                         to.scope, to.house, to.facet, table, id);
    m_database.query("UPDATE link SET scope = ? WHERE dossier = ?", to.scope, dossier);
    m_database.query("UPDATE blob_ref SET scope = ? WHERE dossier = ?", to.scope, dossier);
    std::sort(persons.begin(), persons.end());
    for (const auto &person : std::as_const(persons))
        touchPerson(person);
}

bool ServerRecords::isLinked(const AnyId &person, const Holding &holding, const QString &house) const
{
    auto links = m_database.query("SELECT scope, dossier FROM link WHERE person = ?", person);
    bool any = false;
    while (links.next()) {
        any = true;
        if (holding.keys.contains(links.text(0)) ||
            std::binary_search(holding.dossiers.begin(), holding.dossiers.end(), links.id(1)))
            return true;
    }
    if (any && !holding.peopleOfHouse)
        return false;
    auto own = m_database.query("SELECT house FROM record WHERE tbl = 'person' AND id = ?", person);
    return own.next() && own.text(0) == house;
}
