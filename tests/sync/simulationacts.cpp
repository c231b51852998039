// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What people do on their devices while the storm goes on.
#include "core/acts/trail.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/sync/simulateddevice.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void Simulation::write(Device &device, const QString &name, const AnyId &dossier,
                       const std::function<void(Recorder &)> &work)
{
    auto &database = *device.database;
    try {
        Transaction transaction(database);
        database.query(
            "INSERT INTO sync_ctx (mid) SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'act'),"
            " 0) + 1");
        Recorder recorder(database, device.actor.house);
        work(recorder);
        if (recorder.entries().isEmpty())
            return;
        const auto id = writeTrail(database,
                                   {.name = name,
                                    .staff = Staff::Id(device.actor.staff),
                                    .login = device.actor.login,
                                    .role = device.actor.role,
                                    .device = device.actor.deviceName,
                                    .house = device.actor.house,
                                    .dossier = Dossier::Id(dossier),
                                    .happenedAt = clockOf(device),
                                    .recordedAt = clockOf(device)},
                                   recorder.entries());
        database.query("DELETE FROM sync_ctx");
        transaction.commit();
        device.own << id;
        ++m_totals.operations;
    } catch (const StorageError &error) {
        wrong(u"device %1 cannot write %2: %3"_s.arg(device.number)
                  .arg(name, error.problem().details.value("detail"_L1).toString()));
    }
}

bool Simulation::edit(Device &device, const char *table, const AnyId &row, const char *column, const QString &value)
{
    AnyId dossier;
    if (tableSchema(table).ofDossier) {
        auto query = device.database->queryText(QByteArray("SELECT dossier FROM ") + table + " WHERE id = ?",
                                                {columnValue(row)});
        if (query.next())
            dossier = query.id(0);
    }
    write(device, u"edit"_s, dossier, [&](Recorder &recorder) { recorder.update(table, row, {{column, value}}); });
    return true;
}

void Simulation::act(Device &device)
{
    auto &database = *device.database;
    const auto rows = [&](const QByteArray &sql) {
        QList<AnyId> ids;
        auto query = database.queryText(sql);
        while (query.next())
            ids << query.id(0);
        return ids;
    };
    const auto any = [&](const QList<AnyId> &ids) { return ids.isEmpty() ? AnyId() : ids[pick(int(ids.size()))]; };
    const auto dossier = any(rows("SELECT id FROM dossier WHERE deleted = 0 ORDER BY id"));
    const int kind = pick(100);
    if (dossier.isNull() || kind < 8) {
        const auto number = u"%1-2026-V%2.%3"_s.arg(device.actor.house).arg(device.number).arg(++device.made);
        const auto id = AnyId::create();
        write(device, u"registerMandate"_s, id, [&](Recorder &recorder) {
            recorder.insert("dossier",
                            {{"number", number},
                             {"type", u"PROBATION"_s},
                             {"version", 1},
                             {"facet", u"OFFENDER"_s},
                             {"state", u"RUNNING"_s},
                             {"assistant", columnValue(device.actor.staff)},
                             {"title", token()},
                             {"house", device.actor.house}},
                            id);
            Dossier made;
            made.id = Dossier::Id(id);
            made.facet = u"OFFENDER"_s;
            made.house = device.actor.house;
            // Mostly someone new; at times someone known already.
            auto person = chance(30) ? any(rows("SELECT id FROM person WHERE deleted = 0 ORDER BY id")) : AnyId();
            if (person.isNull())
                person = recorder.insert("person", {{"family_name", token()}, {"phone", token()}});
            recorder.insert("dossier_person", made, {{"person", columnValue(person)}, {"role", u"SUBJECT"_s}});
        });
        return;
    }
    const auto openDossier = [&] {
        Dossier known;
        known.id = Dossier::Id(dossier);
        auto query = database.query("SELECT facet, house FROM dossier WHERE id = ?", dossier);
        if (query.next()) {
            known.facet = query.text(0);
            known.house = query.text(1);
        }
        return known;
    };
    if (kind < 25) {
        write(device, u"recordContact"_s, dossier, [&](Recorder &recorder) {
            recorder.insert("contact", openDossier(),
                            {{"kind", u"HOME_VISIT"_s},
                             {"medium", u"PHYSICAL"_s},
                             {"state", u"HELD"_s},
                             {"starts_at", u"2026-11-24T10:00"_s},
                             {"summary", token()}});
        });
    } else if (kind < 40) {
        if (const auto person = any(rows("SELECT id FROM person WHERE deleted = 0 ORDER BY id")); !person.isNull())
            edit(device, "person", person, chance(50) ? "phone" : "email", token());
    } else if (kind < 55) {
        if (const auto row = any(rows("SELECT id FROM contact WHERE deleted = 0 ORDER BY id")); !row.isNull())
            edit(device, "contact", row, chance(50) ? "summary" : "place", token());
    } else if (kind < 65) {
        if (const auto row = any(rows("SELECT id FROM dossier_person WHERE deleted = 0 ORDER BY id")); !row.isNull()) {
            auto query = database.query("SELECT note FROM dossier_person WHERE id = ?", row);
            query.next();
            const auto old = query.text(0);
            edit(device, "dossier_person", row, "note", old.isEmpty() ? token() : QString(old + u'\n' + token()));
        }
    } else if (kind < 72) {
        if (const auto row = any(rows("SELECT id FROM contact WHERE deleted = 0 ORDER BY id")); !row.isNull())
            write(device, u"remove"_s, {}, [&](Recorder &recorder) { recorder.remove("contact", row); });
    } else if (kind < 82) {
        // The same field of the same dossier is the same row, whoever makes it.
        const auto code = chance(50) ? u"A"_s : u"B"_s;
        const auto id = AnyId::of({"dossier_field", dossier.bytes(), code.toLatin1()});
        auto known = database.query("SELECT 1 FROM dossier_field WHERE id = ?", id);
        const bool there = known.next();
        write(device, u"completeMandate"_s, dossier, [&](Recorder &recorder) {
            if (there)
                recorder.update("dossier_field", id, {{"value", token()}});
            else
                recorder.insert("dossier_field", openDossier(), {{"code", code}, {"value", token()}}, id);
        });
    } else if (kind < 90) {
        const auto conflict = any(rows("SELECT id FROM conflict WHERE state = 'OPEN' ORDER BY id"));
        if (conflict.isNull())
            return;
        QString table, group;
        AnyId row;
        QJsonObject losing;
        {
            auto query = database.query("SELECT tbl, row, grp, losing FROM conflict WHERE id = ?", conflict);
            query.next();
            table = query.text(0);
            row = query.id(1);
            group = query.text(2);
            losing = query.object(3);
        }
        bool there = false;
        {
            auto query = database.queryText("SELECT 1 FROM " + table.toLatin1() + " WHERE id = ?", {columnValue(row)});
            there = query.next();
        }
        const bool takeLosing = chance(50) && there && group != u"deleted";
        write(device, u"resolveConflict"_s, {}, [&](Recorder &recorder) {
            recorder.update("conflict", conflict,
                            {{"state", u"RESOLVED"_s},
                             {"resolution", takeLosing ? u"LOSING"_s : u"KEPT"_s},
                             {"resolved_by", device.actor.login}});
            if (!takeLosing)
                return;
            Recorder::Fields fields;
            QList<QByteArray> names;
            for (auto it = losing.begin(); it != losing.end(); ++it)
                names << it.key().toLatin1();
            for (const auto &name : std::as_const(names))
                fields << std::pair{name.constData(), columnFromJournal(losing.value(QLatin1StringView(name)))};
            recorder.update(table.toLatin1().constData(), row, fields);
        });
    } else if (kind < 96) {
        const int house = device.actor.house == QLatin1StringView(houses[0]) ? 0 : 1;
        write(device, u"assignAssistant"_s, dossier, [&](Recorder &recorder) {
            recorder.update("dossier", dossier, {{"assistant", columnValue(m_staff[house][size_t(pick(4))])}});
        });
    } else {
        write(device, u"acceptTransfer"_s, dossier, [&](Recorder &recorder) {
            recorder.update("dossier", dossier, {{"house", QString::fromLatin1(houses[pick(2)])}});
        });
    }
}
