// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/takeover.h"

#include "core/acts/recorder.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "core/sync/serverrecords.h"
#include "core/workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

// What others hang on comes first; who is linked comes before the people, so that each of these is written once.
QList<QByteArray> tablesInOrder()
{
    QList<QByteArray> tables{"staff", "dossier", "dossier_person"};
    for (const auto &table : synchronisedTables())
        if (!tables.contains(table.name))
            tables << table.name;
    return tables;
}

int takeTable(ServerRecords &records, const Database &house, const QByteArray &table)
{
    QList<QByteArray> columns;
    {
        auto info = house.query("SELECT name FROM pragma_table_info(?)", QString::fromLatin1(table));
        while (info.next())
            if (!QStringList{u"id"_s, u"seq"_s, u"extra"_s}.contains(info.text(0)))
                columns << info.text(0).toLatin1();
    }
    int taken = 0;
    auto rows = house.queryText("SELECT id, " + columns.join(", ") + " FROM " + table);
    while (rows.next()) {
        const auto id = rows.id(0);
        if (records.read(table, id).row.exists)
            continue;
        MergedRow row;
        row.exists = true;
        row.created = {records.head() + 1, AnyId::of({"taken over", id.bytes()}), {}};
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.body.insert(QString::fromLatin1(columns[i]), journalValue(rows.value(static_cast<int>(i) + 1)));
        records.write(table, id, {}, row);
        ++taken;
    }
    return taken;
}

int takeActs(ServerRecords &records, const Database &house)
{
    int taken = 0;
    auto acts = house.query("SELECT mid, id FROM act ORDER BY mid");
    while (acts.next()) {
        const auto id = acts.id(1);
        if (records.read("act", id).row.exists)
            continue;
        QJsonArray journal;
        auto lines = house.query("SELECT op, tbl, row, grp, before, after FROM journal WHERE mid = ? ORDER BY n",
                                 acts.number(0));
        while (lines.next())
            journal << QJsonObject{{u"op"_s, lines.id(0).toString()}, {u"t"_s, lines.text(1)},
                                   {u"id"_s, lines.id(2).toString()}, {u"g"_s, lines.text(3)},
                                   {u"was"_s, lines.object(4)},       {u"set"_s, lines.object(5)}};
        auto body = actAsJson(house, acts.number(0));
        body.insert(u"journal"_s, journal);
        const auto actHouse = body.value("house"_L1).toString();
        RowPlace place{.scope = u"h:"_s + actHouse, .house = actHouse, .dossier = {}, .facet = {}, .person = {}};
        if (!idIn(body, "dossier").isNull())
            place = records.placeOf("document", {}, {{u"dossier"_s, body.value("dossier"_L1)}});
        else if (const auto person = idIn(body, "person"); !person.isNull())
            place = {.scope = u"p"_s, .house = actHouse, .dossier = {}, .facet = {}, .person = person};
        records.writeAct(id, place, compactJson(body));
        ++taken;
    }
    return taken;
}

} // namespace

Result<int> takeOverHouse(Database &server, const QString &folder)
{
    auto house = Database::open({.file = Workspace::databaseFile(folder), .readOnly = true});
    if (!house)
        return tl::make_unexpected(house.error());
    try {
        ServerRecords records(server);
        int taken = 0;
        // A table at a time: a failure leaves whole tables, and the next time goes on.
        for (const auto &table : tablesInOrder()) {
            Transaction transaction(server);
            records.begin();
            taken += takeTable(records, **house, table);
            records.end();
            transaction.commit();
        }
        Transaction transaction(server);
        records.begin();
        taken += takeActs(records, **house);
        auto counters = (*house)->query("SELECT house, year, last FROM number_counter");
        while (counters.next())
            server.query("INSERT INTO number_counter (house, year, last) VALUES (?, ?, ?) ON CONFLICT (house, year)"
                         " DO UPDATE SET last = CASE WHEN excluded.last > number_counter.last THEN excluded.last"
                         " ELSE number_counter.last END",
                         counters.text(0), counters.number(1), counters.number(2));
        records.end();
        transaction.commit();
        return taken;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
