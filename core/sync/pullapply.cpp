// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/pullapply.h"

#include "core/acts/trail.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/sync/rowjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

PullApply::PullApply(Database &database, const With &with) : m_database(database), m_with(with) {}

PullApply::Table *PullApply::table(const QByteArray &name)
{
    if (const auto found = m_tables.find(name.toStdString()); found != m_tables.end())
        return &found->second;
    const auto &known = synchronisedTables();
    const auto schema = std::find_if(known.begin(), known.end(), [&](const auto &one) { return name == one.name; });
    if (schema == known.end())
        return nullptr;
    Table table{.name = name, .ofDossier = schema->ofDossier};
    QByteArray columns = "id, seq, extra";
    QByteArray values = "?, ?, ?";
    QByteArray sets = "seq = excluded.seq, extra = excluded.extra";
    const auto defaults = columnDefaults(m_database, name);
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        const auto latin = it.key().toLatin1();
        table.columns.insert(it.key(), static_cast<int>(table.names.size()));
        table.names << latin;
        columns += ", " + latin;
        values += ", ?";
        sets += ", " + latin + " = excluded." + latin;
        table.defaults << columnFromJournal(it.value());
        table.plain.push_back({.kind = it.value().isString()   ? RowScan::Member::Kind::Text
                                       : it.value().isDouble() ? RowScan::Member::Kind::Number
                                                               : RowScan::Member::Kind::Null,
                               .number = it.value().toInteger(),
                               .text = it.value().toString().toUtf8()});
    }
    // A frozen count refuses to be written over even by itself: it is put in its place as a whole.
    table.insert = name == "figure_freeze"
                       ? QByteArray("INSERT OR REPLACE INTO ") + name + " (" + columns + ") VALUES (" + values + ')'
                       : QByteArray("INSERT INTO ") + name + " (" + columns + ") VALUES (" + values +
                             ") ON CONFLICT (id) DO UPDATE SET " + sets;
    return &m_tables.emplace(name.toStdString(), std::move(table)).first->second;
}

void PullApply::loadOwn()
{
    auto rows = m_database.query(
        "SELECT journal.op, journal.tbl, journal.row, journal.grp, journal.before, journal.after, outbox_txn.state,"
        " outbox_txn.ack_seq, outbox_txn.outcome FROM outbox_txn JOIN journal ON journal.mid = outbox_txn.mid"
        " WHERE outbox_txn.state IN ('pending', 'acked') ORDER BY journal.mid, journal.n");
    while (rows.next()) {
        OwnOp op{.op = rows.id(0),
                 .table = rows.text(1).toLatin1(),
                 .row = rows.id(2),
                 .group = rows.text(3).toLatin1(),
                 .before = rows.object(4),
                 .set = rows.object(5)};
        op.covered = rows.text(6) == u"acked" && rows.number(7) <= m_with.cursor;
        if (op.covered) {
            const auto refusedOps = rows.object(8).value("notApplied"_L1).toArray();
            op.applied = !refusedOps.contains(op.op.toString());
            if (op.applied) {
                if (op.group.isEmpty())
                    m_arrived << std::pair{op.table, op.row};
                continue;
            }
        }
        m_own[{op.table, op.row}] << op;
    }
}

void PullApply::begin()
{
    m_database.query("INSERT INTO sync_ctx (mid) VALUES (0)");
    loadOwn();
    for (auto it = m_own.begin(); it != m_own.end(); ++it)
        m_awaited << it.key();
    m_awaited.unite({m_arrived.begin(), m_arrived.end()});
    if (!m_with.full) {
        auto shadows = m_database.query("SELECT tbl, id FROM shadow");
        while (shadows.next())
            m_awaited << std::pair{shadows.text(0).toLatin1(), shadows.id(1)};
        return;
    }
    // All the device holds is replaced; what was made here and the server has never seen stays.
    {
        auto dossiers = m_database.query("SELECT id FROM dossier");
        while (dossiers.next())
            m_changes.dossiers << dossiers.id<Dossier>(0);
        auto persons = m_database.query("SELECT id FROM person");
        while (persons.next())
            m_changes.persons << persons.id<Person>(0);
    }
    for (const auto &one : synchronisedTables()) {
        m_changes.tables << one.name;
        m_database.queryText(QByteArray("DELETE FROM ") + one.name +
                             " WHERE seq > 0 OR id NOT IN (SELECT journal.row FROM journal JOIN outbox_txn ON"
                             " outbox_txn.mid = journal.mid WHERE outbox_txn.state IN ('pending', 'acked') AND"
                             " journal.grp = '')");
    }
    m_changes.catalogue = true;
    m_peopleMoved = true;
    m_database.query("DELETE FROM shadow");
    m_database.query("DELETE FROM later_row");
}

// Where a dossier belongs is what the server says, not what is being written here.
void PullApply::takeOut(const QString &house, const QString &facet)
{
    QList<AnyId> dossiers;
    {
        auto rows = m_database.query("SELECT id FROM dossier WHERE house = ? AND facet = ?", house, facet);
        while (rows.next())
            if (!m_own.contains({"dossier", rows.id(0)}))
                dossiers << rows.id(0);
    }
    auto *known = table("dossier");
    for (auto it = m_own.begin(); it != m_own.end(); ++it) {
        if (it.key().first != "dossier")
            continue;
        qint64 seq = 0;
        const auto body = serverVersion(*known, it.key().second, seq);
        if (body && body->value("house"_L1).toString() == house && body->value("facet"_L1).toString() == facet)
            dossiers << it.key().second;
    }
    for (const auto &dossier : std::as_const(dossiers))
        purge(dossier);
}

void PullApply::purgeKey(const QString &key)
{
    const auto parts = key.split(u':');
    if (parts.size() == 3 && parts[0] == u"d")
        takeOut(parts[1], parts[2]);
    if (parts.size() == 2 && parts[0] == u"h")
        for (const auto &one : synchronisedTables())
            if (!one.ofDossier && qstrcmp(one.name, "dossier") != 0 && qstrncmp(one.name, "person", 6) != 0 &&
                qstrcmp(one.name, "staff") != 0 && qstrncmp(one.name, "catalogue_", 10) != 0 &&
                qstrcmp(one.name, "parameter") != 0)
                m_database.queryText(QByteArray("DELETE FROM ") + one.name + " WHERE house = ? AND seq > 0",
                                     {parts[1]});
    if (parts.size() == 2 && parts[0] == u"h") // what is of no dossier is of the house
        for (const auto *table : {"device_event", "watch_note"})
            m_database.queryText(
                QByteArray("DELETE FROM ") + table + " WHERE dossier IS NULL AND house = ? AND seq > 0", {parts[1]});
    if (key == u"s")
        m_database.query("DELETE FROM staff WHERE seq > 0");
}

void PullApply::purge(const AnyId &dossier)
{
    m_changes.dossiers << Dossier::Id(dossier);
    m_changes.tables << "dossier";
    m_peopleMoved = true;
    for (const auto &one : synchronisedTables()) {
        if (!one.ofDossier)
            continue;
        m_database.queryText(QByteArray("DELETE FROM shadow WHERE tbl = ? AND id IN (SELECT id FROM ") + one.name +
                                 " WHERE dossier = ?)",
                             {QString::fromLatin1(one.name), columnValue(dossier)});
        m_database.queryText(QByteArray("DELETE FROM ") + one.name + " WHERE dossier = ?", {columnValue(dossier)});
    }
    m_database.query("DELETE FROM shadow WHERE tbl = 'dossier' AND id = ?", dossier);
    m_database.query("DELETE FROM dossier WHERE id = ?", dossier);
    // Its history leaves too, once nothing of it has to be sent any more or again.
    m_database.query("INSERT INTO sync_state (key, value) VALUES ('purge_waiting', '1') ON CONFLICT (key) DO NOTHING");
}

std::optional<QJsonObject> PullApply::current(Table &table, const AnyId &id, qint64 &seq) const
{
    QByteArray columns = "seq";
    for (const auto &name : table.names)
        columns += ", " + name;
    auto query = m_database.queryText("SELECT " + columns + " FROM " + table.name + " WHERE id = ?", {columnValue(id)});
    if (!query.next())
        return {};
    seq = query.number(0);
    QJsonObject body;
    for (qsizetype i = 0; i < table.names.size(); ++i)
        body.insert(QString::fromLatin1(table.names[i]), journalValue(query.value(static_cast<int>(i) + 1)));
    return body;
}

void PullApply::put(Table &table, const AnyId &id, qint64 seq, const QJsonObject &body)
{
    QVariantList values{columnValue(id), seq, QString()};
    values += table.defaults;
    QJsonObject extra;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto column = table.columns.constFind(it.key());
        if (column != table.columns.constEnd())
            values[*column + 3] = columnFromJournal(it.value());
        else if (it.key() != u"extra")
            extra.insert(it.key(), it.value());
    }
    values[2] = extra.isEmpty() ? u"{}"_s : QString::fromUtf8(compactJson(extra));
    m_database.queryText(table.insert, values);
}

// Whether what was scanned fits this table as it stands: a column of a newer program is read the long way.
bool PullApply::takes(Table &table)
{
    const auto &members = m_scan.members();
    if (table.order.size() < members.size())
        table.order.resize(members.size());
    m_places.resize(members.size());
    for (size_t i = 0; i < members.size(); ++i) {
        auto &[name, place] = table.order[i];
        if (name != members[i].name) {
            const auto column = table.columns.constFind(QString::fromUtf8(members[i].name));
            if (column == table.columns.constEnd() && members[i].name != "extra")
                return false;
            name = members[i].name.toByteArray();
            place = column == table.columns.constEnd() ? -1 : *column + 3;
        }
        m_places[i] = place;
    }
    return true;
}

void PullApply::putScanned(Table &table, const SyncRow &row)
{
    using Kind = RowScan::Member::Kind;
    if (!table.writer)
        table.writer = std::make_unique<RowWriter>(m_database, table.insert);
    auto &writer = *table.writer;
    const auto id = row.row.bytes();
    writer.bindBytes(0, id);
    writer.bind(1, row.seq);
    writer.bindText(2, "{}");
    const auto bind = [&](int place, const auto &value) {
        if (value.kind == Kind::Text)
            writer.bindText(place, value.text);
        else if (value.kind == Kind::Number)
            writer.bind(place, value.number);
        else
            writer.bindNull(place);
    };
    for (size_t i = 0; i < table.plain.size(); ++i)
        bind(static_cast<int>(i) + 3, table.plain[i]);
    AnyId dossier;
    AnyId person;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto &member = m_scan.members()[i];
        if (m_places[i] < 0)
            continue;
        if (member.kind != Kind::Id) {
            bind(m_places[i], member);
            continue;
        }
        writer.bindBytes(m_places[i], member.idBytes());
        if (member.name == "dossier")
            dossier = AnyId::fromBytes(QByteArray::fromRawData(member.idBytes().data(), 16));
        else if (member.name == "person")
            person = AnyId::fromBytes(QByteArray::fromRawData(member.idBytes().data(), 16));
    }
    writer.run();
    if (!table.isNoted || table.name == "dossier" || table.name == "person" || dossier != m_lastDossier ||
        !person.isNull())
        note(table.name, row.row, dossier, person);
    table.isNoted = true;
    m_lastDossier = dossier;
}

void PullApply::note(const QByteArray &table, const AnyId &id, const QJsonObject &body)
{
    note(table, id, idIn(body, "dossier"), idIn(body, "person"));
}

void PullApply::note(const QByteArray &table, const AnyId &id, const AnyId &dossier, const AnyId &person)
{
    m_changes.tables << table;
    if (table == "dossier")
        m_changes.dossiers << Dossier::Id(id);
    else if (!dossier.isNull())
        m_changes.dossiers << Dossier::Id(dossier);
    if (table == "person")
        m_changes.persons << Person::Id(id);
    else if (!person.isNull())
        m_changes.persons << Person::Id(person);
    if (table == "dossier_person")
        m_peopleMoved = true;
    if (table == "parameter" || table.startsWith("catalogue_"))
        m_changes.catalogue = true;
}

// For a newer program, or for who looks after this one.
void PullApply::keep(const SyncRow &row)
{
    m_database.query("INSERT INTO later_row (tbl, id, seq, body) VALUES (?, ?, ?, ?) ON CONFLICT (tbl, id)"
                     " DO UPDATE SET seq = excluded.seq, body = excluded.body",
                     QString::fromLatin1(row.table), row.row, row.seq, QString::fromUtf8(row.f));
}

Outcome PullApply::row(const SyncRow &row)
{
    auto *known = row.table == "act" ? nullptr : table(row.table);
    const std::pair key{known ? known->name : QByteArray(), row.row}; // its name is shared by all rows of the table
    if (known && !m_awaited.isEmpty() && m_awaited.contains(key))
        m_seen << key;
    const auto own = known && !m_own.isEmpty() ? m_own.value(key) : QList<OwnOp>();
    const auto doesNotFit = [](const StorageError &error) {
        const auto &code = error.problem().code;
        return code == u"storage.failed" || code == u"storage.notUnique";
    };
    if (known && own.isEmpty() && m_scan.read(row.f) && takes(*known)) {
        try {
            putScanned(*known, row);
        } catch (const StorageError &error) {
            if (!doesNotFit(error))
                throw;
            keep(row); // no other row waits for it
        }
        return {};
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(row.f, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return badInput(u"sync.unreadable"_s, {{u"detail"_s, QString::fromLatin1(row.table)}});
    auto body = document.object();
    if (row.table == "act") {
        act(row, body);
        return {};
    }
    if (!known) {
        keep(row);
        return {};
    }
    const auto server = body;
    bool covers = false;
    for (const auto &op : own)
        if (!op.covered) {
            covers = true;
            if (!op.group.isEmpty()) // what was made here and stands there is there already
                for (auto it = op.set.begin(); it != op.set.end(); ++it)
                    body.insert(it.key(), it.value());
        }
    try {
        put(*known, row.row, row.seq, body);
    } catch (const StorageError &error_) {
        if (!doesNotFit(error_))
            throw;
        keep(row);
        return {};
    }
    if (covers)
        m_database.query("INSERT INTO shadow (tbl, id, seq, body) VALUES (?, ?, ?, ?) ON CONFLICT (tbl, id)"
                         " DO UPDATE SET seq = excluded.seq, body = excluded.body",
                         QString::fromLatin1(row.table), row.row, row.seq, server);
    note(row.table, row.row, body);
    return {};
}

void PullApply::act(const SyncRow &row, const QJsonObject &body)
{
    {
        auto known = m_database.query("SELECT mid FROM act WHERE id = ?", row.row);
        if (known.next())
            return;
    }
    TrailEntry entry{.id = row.row,
                     .name = body.value("name"_L1).toString(),
                     .staff = Staff::Id(idIn(body, "staff")),
                     .login = body.value("login"_L1).toString(),
                     .role = body.value("role"_L1).toString(),
                     .device = body.value("device"_L1).toString(),
                     .house = body.value("house"_L1).toString(),
                     .dossier = Dossier::Id(idIn(body, "dossier")),
                     .person = Person::Id(idIn(body, "person")),
                     .happenedAt = QDateTime::fromString(body.value("happened_at"_L1).toString(), Qt::ISODate),
                     .recordedAt = QDateTime::fromString(body.value("recorded_at"_L1).toString(), Qt::ISODateWithMs),
                     .clockFixed = body.value("clock_fixed"_L1).toInt() != 0,
                     .catalogue = body.value("catalogue"_L1).toString(),
                     .parameters = QJsonDocument::fromJson(body.value("parameters"_L1).toString().toUtf8()).object()};
    const auto saying = QJsonDocument::fromJson(body.value("sentence"_L1).toString().toUtf8()).object();
    entry.saying = {saying.value("key"_L1).toString(), saying.value("places"_L1).toObject()};
    if (const auto undone = idIn(body, "undoes"); !undone.isNull()) {
        auto mid = m_database.query("SELECT mid FROM act WHERE id = ?", undone);
        if (mid.next())
            entry.undoes = mid.number(0);
    }
    QList<Recorder::Entry> changes;
    for (const auto &one : body.value("journal"_L1).toArray()) {
        const auto op = one.toObject();
        const auto group = op.value("g"_L1).toString().toLatin1();
        Recorder::Entry change{.op = AnyId::fromString(op.value("op"_L1).toString()),
                               .table = op.value("t"_L1).toString().toLatin1(),
                               .row = AnyId::fromString(op.value("id"_L1).toString()),
                               .group = group};
        change.dossier = entry.dossier;
        if (!group.isEmpty())
            change.before = compactJson(op.value("was"_L1).toObject());
        change.after = compactJson(op.value("set"_L1).toObject());
        changes << change;
    }
    writeForeignTrail(m_database, entry, changes);
    if (const auto off = body.value("clock_off"_L1).toInteger(); off != 0)
        m_database.query("INSERT INTO act_clock (act, seconds) VALUES (?, ?) ON CONFLICT DO NOTHING", row.row, off);
    m_changes.tables << "act";
    if (!entry.dossier.isNull())
        m_changes.dossiers << entry.dossier;
}

// The row as the server last said it, without what was written here since; nothing when it was made here and the server
// never took it in.
std::optional<QJsonObject> PullApply::serverVersion(Table &known, const AnyId &id, qint64 &seq) const
{
    {
        auto shadow = m_database.query("SELECT seq, body FROM shadow WHERE tbl = ? AND id = ?",
                                       QString::fromLatin1(known.name), id);
        if (shadow.next()) {
            seq = shadow.number(0);
            return shadow.object(1);
        }
    }
    auto body = current(known, id, seq);
    if (!body)
        return {};
    const auto own = m_own.value({known.name, id});
    for (auto op = own.crbegin(); op != own.crend(); ++op) {
        if (op->group.isEmpty()) {
            if (op->covered)
                return {};
        } else {
            for (auto it = op->before.begin(); it != op->before.end(); ++it)
                body->insert(it.key(), it.value());
        }
    }
    return body;
}

// What the server did not take over gives way to what stands there, with what is still on its way on top.
void PullApply::revert(const QByteArray &name, const AnyId &id)
{
    auto *known = table(name);
    qint64 seq = 0;
    if (!known)
        return;
    auto visible = current(*known, id, seq);
    if (!visible)
        return;
    auto body = serverVersion(*known, id, seq);
    note(name, id, *visible);
    if (!body) {
        m_database.queryText("DELETE FROM " + name + " WHERE id = ?", {columnValue(id)});
        return;
    }
    for (const auto &op : m_own.value({name, id}))
        if (!op.covered && !op.group.isEmpty())
            for (auto it = op.set.begin(); it != op.set.end(); ++it)
                body->insert(it.key(), it.value());
    put(*known, id, seq, *body);
    note(name, id, *body);
}

void PullApply::dropUnlinkedPeople()
{
    QList<AnyId> gone;
    {
        auto rows = m_database.queryText(
            QByteArray("SELECT id FROM person WHERE seq > 0 AND id NOT IN (SELECT person FROM dossier_person WHERE"
                       " deleted = 0)") +
                (m_with.laptop ? "" : " AND house <> ?"),
            m_with.laptop ? QVariantList() : QVariantList{m_with.house});
        while (rows.next())
            gone << rows.id(0);
    }
    for (const auto &id : std::as_const(gone)) {
        for (const auto *name : {"person_address", "person_note"})
            m_database.queryText(QByteArray("DELETE FROM ") + name + " WHERE person = ? AND seq > 0",
                                 {columnValue(id)});
        m_database.query("DELETE FROM conflict WHERE person = ?", id);
        m_database.query("DELETE FROM person WHERE id = ?", id);
        m_changes.persons << Person::Id(id);
        m_changes.tables << "person";
    }
}

void PullApply::finish()
{
    for (auto it = m_own.begin(); it != m_own.end(); ++it)
        if (!m_seen.contains(it.key()) &&
            std::any_of(it->begin(), it->end(), [](const OwnOp &op) { return op.covered; }))
            revert(it.key().first, it.key().second);
    // What was made here and is on the server, but did not come back: it is no longer for this device.
    for (const auto &key : std::as_const(m_arrived))
        if (!m_seen.contains(key))
            if (auto *known = table(key.first)) {
                m_database.queryText("DELETE FROM " + known->name + " WHERE id = ? AND seq = 0",
                                     {columnValue(key.second)});
                m_peopleMoved = m_peopleMoved || key.first == "dossier_person";
            }
    // The server's version is kept beside only where something of one's own is still on top.
    QList<std::pair<QByteArray, AnyId>> shadows;
    {
        auto rows = m_database.query("SELECT tbl, id FROM shadow");
        while (rows.next())
            shadows << std::pair{rows.text(0).toLatin1(), rows.id(1)};
    }
    for (const auto &key : std::as_const(shadows)) {
        const auto own = m_own.value(key);
        // An answer that came after the row: what was on top is in it by now, perhaps in another shape.
        if (!m_seen.contains(key))
            revert(key.first, key.second);
        if (std::none_of(own.begin(), own.end(), [](const OwnOp &op) { return !op.covered; }))
            m_database.query("DELETE FROM shadow WHERE tbl = ? AND id = ?", QString::fromLatin1(key.first), key.second);
    }
    if (m_peopleMoved)
        dropUnlinkedPeople();
    bool waiting = false;
    {
        auto query = m_database.query("SELECT 1 FROM sync_state WHERE key = 'purge_waiting'");
        waiting = query.next();
    }
    if (!waiting)
        return;
    m_database.query(
        "INSERT INTO act_gone (mid, hash) SELECT mid, hash FROM act WHERE dossier IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM dossier WHERE dossier.id = act.dossier) AND mid NOT IN (SELECT mid FROM outbox_txn)");
    m_database.query("DELETE FROM journal WHERE mid IN (SELECT mid FROM act_gone)");
    m_database.query(
        "DELETE FROM act_clock WHERE act IN (SELECT act.id FROM act JOIN act_gone ON act_gone.mid = act.mid)");
    m_database.query("DELETE FROM act WHERE mid IN (SELECT mid FROM act_gone)");
    m_database.query("DELETE FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM document) AND sha256 NOT IN"
                     " (SELECT sha256 FROM report)");
    auto left = m_database.query("SELECT count(*) FROM act WHERE dossier IS NOT NULL AND NOT EXISTS"
                                 " (SELECT 1 FROM dossier WHERE dossier.id = act.dossier)");
    left.next();
    if (left.integer(0) == 0)
        m_database.query("DELETE FROM sync_state WHERE key = 'purge_waiting'");
}

RowSum PullApply::sum() const
{
    RowSum sum;
    for (const auto &one : synchronisedTables()) {
        auto rows = m_database.queryText(QByteArray("SELECT id, seq FROM ") + one.name + " WHERE seq > 0");
        while (rows.next())
            sum.add(one.name, rows.id(0), rows.number(1));
    }
    auto later = m_database.query("SELECT tbl, id, seq FROM later_row");
    while (later.next())
        sum.add(later.text(0).toLatin1(), later.id(1), later.number(2));
    return sum;
}
