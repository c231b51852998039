// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/simulation.h"

#include "core/acts/trail.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

enum Fault { LostRequest, LostAnswer, Doubled, Late, ServerRestore, DeviceImage, GrantChange, Torn };

const char *const houses[] = {"LEU", "GEN"};

QByteArray keyOf(const QByteArray &table, const AnyId &row)
{
    return table + ' ' + row.bytes();
}

bool holds(const QJsonObject &body, const QJsonObject &part)
{
    for (auto it = part.begin(); it != part.end(); ++it)
        if (body.value(it.key()) != it.value())
            return false;
    return true;
}

} // namespace

const char *flawName(Flaw flaw)
{
    static const char *const names[] = {"none",
                                        "lost acknowledgement",
                                        "cursor skip",
                                        "blind overwrite",
                                        "double apply",
                                        "dropped quarantine",
                                        "forgotten purge",
                                        "purged outbox",
                                        "forgotten when acked",
                                        "ignored own pending",
                                        "last writer wins",
                                        "stale pull",
                                        "mixed resume",
                                        "dropped conflict",
                                        "create hides pulled",
                                        "narrative overwritten",
                                        "unheeded restore"};
    return names[static_cast<int>(flaw)];
}

struct Simulation::Device
{
    int number = 0;
    SyncActor actor{};
    QString file{};
    std::unique_ptr<Database> database{};
    std::unique_ptr<SyncClient> client{};
    bool hasImage = false;
    int made = 0;       // dossiers, for their numbers
    QList<AnyId> own{}; // acts made here and still here: what its disk was set back over is only on the server
    QList<AnyId> ownInImage{};
};

Simulation::Simulation(const Options &options)
    : m_options(options),
      m_random(static_cast<quint32>(options.seed)),
      m_folder(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/jh-sim-XXXXXX"_s : u"jh-sim-XXXXXX"_s),
      m_now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC)
{
    AnyId::seed(options.seed);
    for (auto &fault : m_faults)
        fault = chance(60) ? 1 + pick(12) : 0;
    openServer();
    {
        // The people of both houses: known to the server from the start.
        Transaction transaction(*m_serverDatabase);
        ServerRecords records(*m_serverDatabase);
        records.begin();
        for (int house = 0; house < 2; ++house)
            for (int i = 0; i < 4; ++i) {
                const auto id = AnyId::create();
                m_staff[house].push_back(id);
                MergedRow row;
                row.exists = true;
                row.created = {records.head() + 1, AnyId::create(), AnyId::create()};
                row.body = {{u"login"_s, u"%1%2"_s.arg(QLatin1StringView(houses[house])).arg(i)},
                            {u"name"_s, u"Invented %1"_s.arg(i)},
                            {u"role"_s, u"JUSTICE_ASSISTANT"_s},
                            {u"house"_s, QString::fromLatin1(houses[house])},
                            {u"deleted"_s, 0}};
                records.write("staff", id, {}, row);
            }
        records.setState("facets", u"OFFENDER"_s);
        records.end();
        transaction.commit();
    }
    backUpServer();
    for (int i = 0; i < options.devices; ++i) {
        auto device = std::make_unique<Device>();
        device->number = i;
        const int house = i % 2;
        device->file = m_folder.filePath(u"device%1.db"_s.arg(i));
        device->actor = {.account = AnyId::create(),
                         .device = AnyId::create(),
                         .staff = m_staff[house][static_cast<size_t>(i / 2) % 4],
                         .login = u"%1%2"_s.arg(QLatin1StringView(houses[house])).arg(i / 2 % 4),
                         .name = u"Invented"_s,
                         .role = u"JUSTICE_ASSISTANT"_s,
                         .house = QString::fromLatin1(houses[house]),
                         .organisation = {},
                         .deviceName = u"device%1"_s.arg(i),
                         .laptop = i >= 2 && chance(50)};
        openDevice(*device, true);
        m_devices.push_back(std::move(device));
    }
}

Simulation::~Simulation()
{
    AnyId::seed(0);
}

void Simulation::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = u"seed %1, after %2 operations: %3\n  %4"_s.arg(m_options.seed)
                      .arg(m_totals.operations)
                      .arg(what, m_events.mid(std::max<qsizetype>(0, m_events.size() - 50)).join(u"\n  "_s));
}

QString Simulation::token()
{
    return u"<t%1>"_s.arg(++m_token);
}

void Simulation::openServer()
{
    m_server.reset();
    m_serverDatabase.reset();
    const auto file = m_options.serverDatabase.isEmpty() ? m_folder.filePath(u"server.db"_s) : m_options.serverDatabase;
    auto database = Database::open({.file = file, .schema = Database::Schema::Server});
    if (!database)
        qFatal("server: %s", qPrintable(database.error().code));
    m_serverDatabase = std::move(*database);
    m_server = std::make_unique<SyncServer>(*m_serverDatabase);
}

void Simulation::openDevice(Device &device, bool fresh)
{
    device.client.reset();
    device.database.reset();
    auto database = Database::open({.file = device.file});
    if (!database)
        qFatal("device: %s", qPrintable(database.error().code));
    device.database = std::move(*database);
    device.client = std::make_unique<SyncClient>(
        *device.database, SyncClient::Options{.clientVersion = u"simulated"_s,
                                              .laptop = device.actor.laptop,
                                              .mostTxns = 1 + pick(20),
                                              .pageRows = m_faults[Torn] ? 3 + pick(40) : 20000});
    if (!fresh)
        return;
    for (const auto &[key, value] : {std::pair{u"house"_s, device.actor.house},
                                     {u"epoch"_s, u"0"_s},
                                     {u"cursor"_s, u"0"_s},
                                     {u"device"_s, device.actor.deviceName}})
        device.database->query("INSERT INTO sync_state (key, value) VALUES (?, ?)", key, value);
    newSession(device);
}

void Simulation::newSession(Device &device)
{
    const auto session = m_server->beginSession(device.actor, u"simulated"_s, m_now);
    if (!session || !device.client->setSession(*session))
        wrong(u"no session"_s);
}

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
                                    .happenedAt = m_now,
                                    .recordedAt = m_now},
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

void Simulation::send(int number, bool pull)
{
    auto &device = *m_devices[size_t(number)];
    Message message{.device = number, .isPull = pull};
    if (pull) {
        const auto request = device.client->nextPull(chance(20));
        if (!request)
            return wrong(u"no pull"_s);
        message.pull = *request;
    } else {
        const auto request = device.client->nextPush(m_now);
        if (!request)
            return wrong(u"no push"_s);
        if (request->txns.isEmpty())
            return;
        message.push = *request;
        if (m_options.flaw == Flaw::IgnoredOwnPending)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    op.baseSeq = message.push.cursor;
        if (m_options.flaw == Flaw::BlindOverwrite)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    op.baseSeq = qint64(1) << 40;
        if (m_options.flaw == Flaw::NarrativeOverwritten)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    if (op.group == "note")
                        op.baseSeq = qint64(1) << 40;
    }
    m_air.push_back(message);
}

QHash<QByteArray, QJsonObject> Simulation::recordsOf(const PushRequest &request)
{
    QHash<QByteArray, QJsonObject> bodies;
    ServerRecords records(*m_serverDatabase);
    for (const auto &txn : request.txns)
        for (const auto &op : txn.ops)
            if (const auto record = records.read(op.table, op.row); record.row.exists)
                bodies.insert(keyOf(op.table, op.row), record.row.body);
    return bodies;
}

// What the server says it did is what it did, and nothing went under that its author had not seen.
void Simulation::checkPush(const Device &device, const PushRequest &request, const PushAnswer &answer,
                           const QHash<QByteArray, QJsonObject> &before)
{
    QHash<AnyId, const SyncTxn *> sent;
    for (const auto &txn : request.txns)
        sent.insert(txn.txn, &txn);
    auto state = before; // follows the acts one by one
    ServerRecords records(*m_serverDatabase);
    for (const auto &txn : answer.txns) {
        const auto *known = sent.value(txn.txn);
        if (!known || txn.repeated) {
            m_totals.repeated += txn.repeated;
            continue;
        }
        m_totals.conflicts += txn.result == SyncResult::Conflict;
        m_totals.quarantined += txn.result == SyncResult::Quarantined || txn.result == SyncResult::NeedsReview;
        for (const auto &op : known->ops) {
            const auto said =
                std::find_if(txn.ops.begin(), txn.ops.end(), [&](const OpAnswer &one) { return one.op == op.op; });
            const bool applied = said == txn.ops.end() || said->applied;
            auto &body = state[keyOf(op.table, op.row)];
            if (op.table == "conflict")
                continue;
            if (!applied) {
                if (said->conflict.isNull()) {
                    auto kept = m_serverDatabase->query("SELECT body FROM quarantine WHERE txn = ?", txn.txn);
                    if (!kept.next())
                        wrong(u"device %1: a refused act is nowhere"_s.arg(device.number));
                } else {
                    const auto conflict = records.read("conflict", said->conflict);
                    const auto losing =
                        QJsonDocument::fromJson(conflict.row.body.value("losing"_L1).toString().toUtf8()).object();
                    // His next change to the same took its place: he knew it.
                    bool later = false;
                    for (const auto &other : request.txns)
                        for (const auto &next : other.ops)
                            later = later || (other.mid > known->mid && next.row == op.row && next.group == op.group &&
                                              next.set == losing);
                    if (!op.creates() && losing != op.set && !later)
                        wrong(u"device %1: a conflict does not hold what came in"_s.arg(device.number));
                }
                continue;
            }
            if (op.creates()) {
                if (body.isEmpty())
                    body = op.set;
                else
                    for (auto it = op.set.begin(); it != op.set.end(); ++it)
                        body.insert(it.key(), it.value());
                continue;
            }
            bool seen = holds(body, op.before) || holds(body, op.set);
            // What he had seen or written himself before: a value of its own token stands again only where nobody else
            // wrote since, or the server was set back.
            auto own = device.database->query("SELECT before, after FROM journal WHERE row = ? AND mid < ?"
                                              " AND (grp = ? OR grp = '')",
                                              op.row, known->mid, QString::fromLatin1(op.group));
            while (!seen && own.next())
                for (int column = 0; column < 2 && !seen; ++column) {
                    const auto one = own.object(column);
                    bool same = !one.isEmpty();
                    for (auto it = op.set.begin(); it != op.set.end(); ++it)
                        same = same && (!one.contains(it.key()) || one.value(it.key()) == body.value(it.key()));
                    seen = same;
                }
            const bool narrative = op.group == "note" && op.table == "dossier_person";
            if (narrative) {
                // What was there stays, and what was added is there once.
                const auto stood = body.value("note"_L1).toString();
                const auto now = records.read(op.table, op.row).row.body.value("note"_L1).toString();
                if (!seen)
                    for (const auto &line : stood.split(u'\n', Qt::SkipEmptyParts))
                        if (!now.contains(line))
                            wrong(u"device %1: a note lost %2"_s.arg(device.number).arg(line));
                for (const auto &line : now.split(u'\n', Qt::SkipEmptyParts))
                    if (now.count(line) > 1)
                        wrong(u"device %1: a note holds %2 twice"_s.arg(device.number).arg(line));
                body.insert(u"note"_s, now);
                continue;
            }
            if (!seen)
                wrong(u"device %1: %2.%3 was %4, its author had seen %5 and wrote %6\n%7"_s.arg(device.number)
                          .arg(QString::fromLatin1(op.table), QString::fromLatin1(op.group),
                               QString::fromUtf8(compactJson(body)), QString::fromUtf8(compactJson(op.before)),
                               QString::fromUtf8(compactJson(op.set)), historyOf(device, op.row)));
            for (auto it = op.set.begin(); it != op.set.end(); ++it)
                body.insert(it.key(), it.value());
        }
    }
}

void Simulation::answerPush(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    auto request = message.push;
    if (m_options.flaw == Flaw::DoubleApply && chance(30)) {
        // Taken in under names of its own; the answer is lost, and it comes again.
        const auto session = m_server->beginSession(device.actor, {}, m_now);
        request.session = session ? *session : AnyId();
        for (auto &txn : request.txns)
            txn.txn = AnyId::create();
        if (const auto taken = m_server->push(device.actor, request, m_now); !taken)
            wrong(u"the server fails"_s);
        return;
    }
    // Over the wire and back: what is written is what is read.
    const auto read = decodePush(encode(request));
    if (!read || read->txns.size() != request.txns.size())
        return wrong(u"a push cannot be read"_s);
    if (m_options.flaw == Flaw::LostAcknowledgement && chance(30)) {
        PushAnswer answer;
        answer.epoch = request.epoch;
        answer.head = request.cursor;
        for (const auto &txn : request.txns)
            answer.txns << TxnAnswer{.txn = txn.txn, .seq = 1};
        message.pushAnswer = answer;
        return;
    }
    const auto before = recordsOf(*read);
    QString backup;
    auto answer = m_server->push(device.actor, *read, m_now);
    if (!answer)
        return wrong(u"the server fails: "_s + answer.error().code +
                     answer.error().details.value("detail"_L1).toString());
    if (m_options.flaw == Flaw::DroppedQuarantine)
        m_serverDatabase->query("DELETE FROM quarantine");
    if (m_options.flaw == Flaw::DroppedConflict || m_options.flaw == Flaw::LastWriterWins) {
        ServerRecords records(*m_serverDatabase);
        for (const auto &txn : std::as_const(answer->txns))
            for (const auto &op : txn.ops)
                if (!op.conflict.isNull()) {
                    if (m_options.flaw == Flaw::LastWriterWins)
                        for (const auto &one : read->txns)
                            for (const auto &change : one.ops)
                                if (change.op == op.op) {
                                    auto record = records.read(change.table, change.row);
                                    for (auto it = change.set.begin(); it != change.set.end(); ++it)
                                        record.row.body.insert(it.key(), it.value());
                                    m_serverDatabase->query("UPDATE record SET body = ? WHERE tbl = ? AND id = ?",
                                                            record.row.body, QString::fromLatin1(change.table),
                                                            change.row);
                                }
                    m_serverDatabase->query("DELETE FROM record WHERE tbl = 'conflict' AND id = ?", op.conflict);
                }
        if (m_options.flaw == Flaw::LastWriterWins)
            for (auto &txn : answer->txns)
                txn.ops.clear();
    }
    checkPush(device, *read, *answer, before);
    const auto back = decodePushAnswer(encode(*answer));
    if (!back)
        return wrong(u"an answer to a push cannot be read"_s);
    message.pushAnswer = *back;
}

void Simulation::answerPull(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    auto answer = m_server->pull(device.actor, message.pull, m_now);
    if (!answer)
        return wrong(u"the server fails a pull: "_s + answer.error().code +
                     answer.error().details.value("detail"_L1).toString());
    ++m_totals.pulls;
    m_totals.tornPulls += answer->more;
    if (m_options.flaw == Flaw::CursorSkip && !answer->rows.isEmpty() && chance(10))
        answer->rows.removeAt(pick(int(answer->rows.size())));
    if (m_options.flaw == Flaw::ForgottenPurge) {
        answer->lost.clear();
        answer->lostKeys.clear();
    }
    const auto back = decodePullAnswer(encode(*answer));
    if (!back)
        return wrong(u"an answer to a pull cannot be read"_s);
    message.pullAnswer = *back;
}

void Simulation::take(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    Result<SyncClient::Next> next = SyncClient::Next::Nothing;
    if (message.pullAnswer) {
        auto answer = *message.pullAnswer;
        auto request = message.pull;
        if (m_options.flaw == Flaw::StalePull || m_options.flaw == Flaw::MixedResume) {
            const auto now = device.client->nextPull(false);
            const bool other = now && (m_options.flaw == Flaw::StalePull || !request.going.isNull());
            if (other && answer.refusal == SyncRefusal::None && now->session == request.session) {
                answer.baseView = now->view;
                request = *now;
            }
        }
        if (m_options.flaw == Flaw::PurgedOutbox)
            for (const auto &dossier : std::as_const(answer.lost))
                device.database->query(
                    "DELETE FROM outbox_txn WHERE mid IN (SELECT mid FROM journal WHERE dossier = ?)", dossier);
        if (m_options.flaw == Flaw::UnheededRestore && answer.refusal == SyncRefusal::Epoch)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        if (m_options.flaw == Flaw::CreateHidesPulled) {
            for (auto it = answer.rows.begin(); it != answer.rows.end();) {
                auto own = device.database->query(
                    "SELECT 1 FROM outbox_txn JOIN journal ON journal.mid = outbox_txn.mid WHERE journal.row = ?"
                    " AND journal.grp = '' AND outbox_txn.state = 'pending'",
                    it->row);
                it = own.next() && it->table != "act" ? answer.rows.erase(it) : it + 1;
            }
        }
        next = device.client->takePull(request, answer);
        if (next && device.client->sumDiffered()) {
            checkDevice(device);
            wrong(u"device %1: its rows do not come down to the server's sum"_s.arg(device.number));
        }
    } else if (message.pushAnswer) {
        if (m_options.flaw == Flaw::UnheededRestore && message.pushAnswer->refusal == SyncRefusal::Epoch)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        next = device.client->takePush(message.push, *message.pushAnswer);
        if (m_options.flaw == Flaw::ForgottenWhenAcked)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        m_totals.forks += message.pushAnswer->refusal == SyncRefusal::Fork;
    }
    if (!next)
        return wrong(u"device %1 fails: %2 %3"_s.arg(device.number)
                         .arg(next.error().code, next.error().details.value("detail"_L1).toString()));
    if (*next == SyncClient::Next::NewSession)
        newSession(device);
    if (*next == SyncClient::Next::Wait && !m_suspectedOpen)
        wrong(u"device %1 waits for an operator"_s.arg(device.number));
}

void Simulation::deliver(Message message)
{
    if (!m_wrong.isEmpty())
        return;
    if (!message.pushAnswer && !message.pullAnswer) {
        if (chance(m_faults[LostRequest])) {
            ++m_totals.lostMessages;
            return;
        }
        if (chance(m_faults[Doubled]))
            m_air.push_back(message);
        m_events << u"%1 of %2"_s.arg(message.isPull ? u"pull"_s : u"push"_s).arg(message.device);
        message.isPull ? answerPull(message) : answerPush(message);
        if ((!message.pushAnswer && !message.pullAnswer) || chance(m_faults[LostAnswer])) {
            ++m_totals.lostMessages;
            return;
        }
        if (chance(m_faults[Late])) {
            m_air.push_back(message);
            return;
        }
    }
    take(message);
}

void Simulation::backUpServer()
{
    if (!m_options.restores)
        return;
    const auto file = m_folder.filePath(u"server.backup"_s);
    QFile::remove(file);
    if (const auto kept = m_serverDatabase->backUpTo(file); !kept)
        return wrong(u"no back-up: "_s + kept.error().code);
    m_serverBackedUp = true;
    ServerRecords records(*m_serverDatabase);
    m_backupHead = records.numberOf("head");
    if (const auto said = m_server->declareDurable(m_backupHead); !said)
        wrong(u"durable"_s);
}

void Simulation::restoreServer()
{
    if (!m_serverBackedUp || !m_options.restores)
        return;
    m_events << u"server restored to %1"_s.arg(m_backupHead);
    m_server.reset();
    m_serverDatabase.reset();
    const auto file = m_folder.filePath(u"server.db"_s);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::copy(m_folder.filePath(u"server.backup"_s), file);
    openServer();
    ++m_totals.restores;
    if (const auto epoch = m_server->declareRestored(); !epoch)
        wrong(u"restored"_s);
    // The back-up is of the time before: one of now takes its place, or a second restore would forget the first.
    backUpServer();
    // Sessions begun since then are unknown: devices hear of it and begin one.
}

void Simulation::imageOf(Device &device)
{
    const auto file = device.file + u".image"_s;
    QFile::remove(file);
    device.hasImage = bool(device.database->backUpTo(file));
    device.ownInImage = device.own;
}

void Simulation::restoreImage(Device &device)
{
    if (!device.hasImage)
        return;
    m_events << u"device %1 set back"_s.arg(device.number);
    device.client.reset();
    device.database.reset();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(device.file + suffix);
    QFile::copy(device.file + u".image"_s, device.file);
    device.own = device.ownInImage;
    openDevice(device, false);
    ++m_totals.imageRestores;
}

void Simulation::grantChange()
{
    auto &device = *m_devices[size_t(pick(int(m_devices.size())))];
    // Somebody changes house, or gets another role: what he may hold is another from now on.
    m_events << u"rights of %1 change"_s.arg(device.number);
    device.actor.role = device.actor.role == u"JUSTICE_ASSISTANT" ? u"VICTIM_ASSISTANT"_s : u"JUSTICE_ASSISTANT"_s;
}

void Simulation::step()
{
    ++m_totals.steps;
    m_now = m_now.addSecs(1 + pick(600));
    const int what = pick(100);
    if (what < 45)
        act(*m_devices[size_t(pick(int(m_devices.size())))]);
    else if (what < 60)
        send(pick(int(m_devices.size())), false);
    else if (what < 75)
        send(pick(int(m_devices.size())), true);
    else if (what < 97 && !m_air.empty()) {
        const auto at = static_cast<size_t>(chance(80) ? 0 : pick(int(m_air.size())));
        const auto message = m_air[at];
        m_air.erase(m_air.begin() + static_cast<std::ptrdiff_t>(at));
        deliver(message);
    } else if (what == 97) {
        if (chance(20))
            backUpServer();
        else if (m_faults[ServerRestore] && chance(m_faults[ServerRestore] * 2))
            restoreServer();
    } else if (what == 98 && m_faults[DeviceImage]) {
        auto &device = *m_devices[size_t(pick(int(m_devices.size())))];
        chance(60) ? imageOf(device) : restoreImage(device);
    } else if (what == 99 && m_faults[GrantChange] && chance(40)) {
        grantChange();
    }
}

// The storm is over: everything is sent, everything arrives.
void Simulation::heal()
{
    m_air.clear();
    std::fill(std::begin(m_faults), std::end(m_faults), 0);
    const auto talk = [&](int number, bool pull) {
        m_air.clear();
        send(number, pull);
        if (m_air.empty())
            return;
        const auto message = m_air.front();
        m_air.clear();
        deliver(message);
    };
    for (int round = 0; round < 60 && m_wrong.isEmpty(); ++round) {
        bool quiet = true;
        for (int i = 0; i < int(m_devices.size()) && m_wrong.isEmpty(); ++i) {
            auto &device = *m_devices[size_t(i)];
            const auto cursor = device.client->cursor();
            for (int n = 0; n < 100 && device.client->pending() > 0 && m_wrong.isEmpty(); ++n)
                talk(i, false);
            for (int n = 0; n < 2000 && m_wrong.isEmpty(); ++n) {
                talk(i, true);
                auto state = device.database->query("SELECT value FROM sync_state WHERE key = 'stage_head'");
                if (!state.next() || state.text(0).isEmpty())
                    break;
            }
            quiet = quiet && device.client->pending() == 0 && device.client->cursor() == cursor;
        }
        if (quiet)
            return;
    }
    wrong(u"no rest after sixty rounds"_s);
}

// What the device and the server know of a row, for who has to find out.
QString Simulation::historyOf(const Device &device, const AnyId &row) const
{
    QStringList lines;
    auto own =
        device.database->query("SELECT journal.mid, journal.tbl, journal.grp, outbox_txn.state, outbox_txn.ack_seq,"
                               " outbox_txn.outcome, journal.op, journal.base_seq, journal.after_own FROM journal LEFT "
                               "JOIN outbox_txn ON outbox_txn.mid ="
                               " journal.mid WHERE journal.row = ? ORDER BY journal.mid",
                               row);
    while (own.next())
        lines << u"act %1 %2.%3 %4 at %5 %6: %7 on %8 after %9"_s.arg(own.number(0))
                     .arg(own.text(1), own.text(2), own.text(3), own.text(4), own.text(5), own.id(6).toString(),
                          own.text(7), own.id(8).toString());
    auto server = m_serverDatabase->query("SELECT tbl, scope, seq, fv, body FROM record WHERE id = ?", row);
    while (server.next())
        lines << u"server %1 in %2 at %3: %4 %5"_s.arg(server.text(0), server.text(1), server.text(2), server.text(3),
                                                       server.text(4));
    auto state = device.database->query("SELECT key, value FROM sync_state");
    while (state.next())
        lines << state.text(0) + u'=' + state.text(1);
    auto there = m_serverDatabase->query("SELECT key, value FROM server_state");
    while (there.next())
        lines << u"server "_s + there.text(0) + u'=' + there.text(1);
    auto acts = m_serverDatabase->query("SELECT seq, body FROM record WHERE tbl = 'act' AND dossier = ?", row);
    while (acts.next())
        lines << u"server act at %1: %2"_s.arg(acts.number(0)).arg(acts.text(1).left(600));
    return lines.join(u"\n    "_s);
}

// What is here is what may be held, to the letter.
void Simulation::checkDevice(const Device &one)
{
    ServerRecords records(*m_serverDatabase);
    const auto *device = &one;
    const auto session = m_server->beginSession(device->actor, {}, m_now);
    PullRequest request;
    request.session = session ? *session : AnyId();
    request.epoch = records.numberOf("epoch");
    QHash<QByteArray, QJsonObject> may;
    for (bool more = true; more;) {
        const auto answer = m_server->pull(device->actor, request, m_now);
        if (!answer || answer->refusal != SyncRefusal::None)
            return wrong(u"no whole picture"_s);
        for (const auto &row : answer->rows)
            if (row.table != "act") {
                auto body = QJsonDocument::fromJson(row.f).object();
                body.insert(u"#"_s, row.seq);
                may.insert(keyOf(row.table, row.row), body);
            }
        more = answer->more;
        request.going = answer->newView;
        if (!answer->rows.isEmpty())
            request.after = answer->rows.last().seq;
    }
    for (const auto &table : synchronisedTables()) {
        QList<QByteArray> columns;
        {
            auto info =
                device->database->query("SELECT name FROM pragma_table_info(?)", QString::fromLatin1(table.name));
            while (info.next())
                if (!QStringList{u"id"_s, u"seq"_s, u"extra"_s}.contains(info.text(0)))
                    columns << info.text(0).toLatin1();
        }
        auto rows = device->database->queryText("SELECT id, " + columns.join(", ") + ", seq FROM " + table.name);
        while (rows.next()) {
            const auto seq = rows.number(static_cast<int>(columns.size()) + 1);
            if (seq == 0 && device->client->pending() > 0)
                continue;
            const auto server = may.find(keyOf(table.name, rows.id(0)));
            if (server == may.end()) {
                wrong(u"device %1%4 holds %2 %3, which it may not: %5"_s.arg(device->number)
                          .arg(QString::fromLatin1(table.name), rows.id(0).toString(),
                               device->actor.laptop ? u" (laptop)"_s : QString(), historyOf(*device, rows.id(0))));
                continue;
            }
            if (seq != server->value("#"_L1).toInteger())
                wrong(u"device %1 has %2 at %3, the server at %4"_s.arg(device->number)
                          .arg(QString::fromLatin1(table.name))
                          .arg(seq)
                          .arg(server->value("#"_L1).toInteger()));
            for (qsizetype i = 0; i < columns.size() && device->client->pending() == 0; ++i) {
                const auto column = QString::fromLatin1(columns[i]);
                if (server->contains(column) &&
                    journalValue(rows.value(static_cast<int>(i) + 1)) != server->value(column))
                    wrong(u"device %1: %2.%3 is %4, on the server %5\n%6"_s.arg(device->number)
                              .arg(QString::fromLatin1(table.name), column,
                                   rows.value(static_cast<int>(i) + 1).toString(),
                                   server->value(column).toVariant().toString(), historyOf(*device, rows.id(0))));
            }
            may.erase(server);
        }
    }
    for (auto it = may.begin(); it != may.end(); ++it)
        wrong(u"device %1 has no %2"_s.arg(device->number)
                  .arg(QString::fromLatin1(it.key().left(it.key().indexOf(' ')))));
}

void Simulation::checkAll()
{
    for (const auto &device : m_devices) {
        // Everything made here is known there.
        for (const auto &id : std::as_const(device->own)) {
            auto known = m_serverDatabase->query("SELECT 1 FROM txn_log WHERE txn = ?", id);
            if (!known.next()) {
                auto act = device->database->query("SELECT act.mid, act.name, state, ack_seq, journal.row FROM act"
                                                   " LEFT JOIN outbox_txn ON outbox_txn.mid = act.mid LEFT JOIN journal"
                                                   " ON journal.mid = act.mid WHERE act.id = ?",
                                                   id);
                const bool here = act.next();
                wrong(u"device %1: act %2 never came: %3"_s.arg(device->number)
                          .arg(id.toString(),
                               here ? u"%1 %2 %3 %4 %5"_s.arg(act.number(0))
                                          .arg(act.text(1), act.text(2), act.text(3), historyOf(*device, act.id(4)))
                                    : u"gone here"_s));
            }
        }
        checkDevice(*device);
        auto later = device->database->query("SELECT tbl FROM later_row");
        while (later.next())
            wrong(u"device %1: a row of %2 does not fit"_s.arg(device->number).arg(later.text(0)));
        if (const auto check = verifyTrail(*device->database); !check.findings.isEmpty())
            wrong(u"device %1: %2"_s.arg(device->number).arg(check.findings.first()));
    }
    if (const auto findings = m_server->logFindings(); !findings.isEmpty())
        wrong(findings.first());
    // Nothing was taken in twice: a change has one place in the log.
    QSet<QString> taken;
    auto log = m_serverDatabase->query("SELECT body FROM txn_log ORDER BY n");
    while (log.next())
        for (const auto &one : log.object(0).value("ops"_L1).toArray()) {
            const auto op = one.toObject().value("op"_L1).toString();
            if (taken.contains(op))
                wrong(u"change %1 was taken in twice"_s.arg(op));
            taken.insert(op);
        }
    // Nothing was written twice: a text one adds to holds every addition once.
    auto notes = m_serverDatabase->query("SELECT body FROM record WHERE tbl = 'dossier_person'");
    while (notes.next())
        for (const auto &line : notes.object(0).value("note"_L1).toString().split(u'\n', Qt::SkipEmptyParts))
            if (notes.object(0).value("note"_L1).toString().count(line) > 1)
                wrong(u"%1 stands twice"_s.arg(line));
}

QString Simulation::run()
{
    while (m_totals.operations < m_options.operations && m_totals.steps < m_options.operations * 20 &&
           m_wrong.isEmpty())
        step();
    if (m_wrong.isEmpty())
        heal();
    if (m_wrong.isEmpty())
        checkAll();
    return m_wrong;
}

QByteArray Simulation::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto rows = m_serverDatabase->query("SELECT tbl, seq, body FROM record ORDER BY seq");
    while (rows.next())
        hash.addData((rows.text(0) + rows.text(2)).toUtf8() + QByteArray::number(rows.number(1)));
    return hash.result().toHex();
}
