// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/syncclient.h"
#include "core/sync/syncserver.h"
#include "core/sync/wire.h"
#include "tests/postgres/engineplace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

// The disk is full, the database is away, at the first statement, at the second, at every one in turn: what there was
// before, or what there is after, and the next try ends as if nothing had been.
class TestSyncFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerTakesAllOrNothing_data();
    void theServerTakesAllOrNothing();
    void theDeviceTakesAllOrNothing();
    void tornAnswersAreNotTaken();
};

namespace {

const QDateTime moment(QDate(2027, 3, 18), QTime(16, 0), Qt::UTC);

SyncActor actor()
{
    return {.account = AnyId::create(),
            .device = AnyId::create(),
            .staff = AnyId::create(),
            .login = u"otto"_s,
            .name = u"Otto"_s,
            .role = u"JUSTICE_ASSISTANT"_s,
            .house = u"LEU"_s,
            .organisation = {},
            .deviceName = u"otto"_s,
            .laptop = false};
}

// Hears when what it read was undone.
class ForgettingRules : public SyncRules
{
public:
    Outcome check(const SyncActor &, const SyncTxn &, Database &) override { return {}; }
    void forget() override { ++forgotten; }
    int forgotten = 0;
};

struct Device
{
    QTemporaryDir folder{};
    std::unique_ptr<Database> database{};
    std::unique_ptr<SyncClient> client{};

    explicit Device(const AnyId &session)
    {
        database = std::move(*Database::open({.file = folder.filePath(u"device.db"_s)}));
        for (const auto &[key, value] : {std::pair{u"house"_s, u"LEU"_s}, {u"epoch"_s, u"0"_s}, {u"cursor"_s, u"0"_s}})
            database->query("INSERT INTO sync_state (key, value) VALUES (?, ?)", key, value);
        client = std::make_unique<SyncClient>(*database, SyncClient::Options{.clientVersion = u"test"_s});
        if (!client->setSession(session))
            qFatal("no session");
    }
    void act(const std::function<void(Recorder &)> &work)
    {
        Transaction transaction(*database);
        database->query(
            "INSERT INTO sync_ctx (mid) SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'act'),"
            " 0) + 1");
        Recorder recorder(*database, u"LEU"_s);
        work(recorder);
        writeTrail(*database,
                   {.name = u"registerPerson"_s,
                    .login = u"otto"_s,
                    .device = u"otto"_s,
                    .house = u"LEU"_s,
                    .happenedAt = moment,
                    .recordedAt = moment},
                   recorder.entries());
        database->query("DELETE FROM sync_ctx");
        transaction.commit();
    }
};

qint64 numberIn(Database &database, const char *sql)
{
    auto query = database.query(sql);
    return query.next() ? query.number(0) : -1;
}

} // namespace

void TestSyncFaults::theServerTakesAllOrNothing_data()
{
    QTest::addColumn<EnginePlace::Engine>("engine");
    QTest::addColumn<bool>("afterwards");
    for (const auto &[name, engine] : EnginePlace::engines)
        for (const bool afterwards : {false, true})
            QTest::addRow("%s, %s", name, afterwards ? "answer lost" : "not done") << engine << afterwards;
}

void TestSyncFaults::theServerTakesAllOrNothing()
{
    QFETCH(const EnginePlace::Engine, engine);
    QFETCH(const bool, afterwards);
    EnginePlace place(engine);
    auto database = place.open();
    ForgettingRules rules;
    SyncServer server(*database, &rules);
    const auto who = actor();
    const auto session = server.beginSession(who, u"test"_s, moment);
    QVERIFY(session);
    Device device(*session);
    AnyId person;
    for (int n = 1, done = 0; done < 2 && n < 400; ++n) {
        device.act([&](Recorder &recorder) {
            person = recorder.insert("person", {{"family_name", u"Verzonnen %1"_s.arg(n)}});
        });
        device.act([&](Recorder &recorder) { recorder.update("person", person, {{"phone", QString::number(n)}}); });
        const auto before = numberIn(*database, "SELECT count(*) FROM txn_log");
        const auto request = device.client->nextPush(moment);
        QVERIFY(request);
        QCOMPARE(request->txns.size(), 2);
        database->failAtStatement(n, u"storage.full"_s, afterwards);
        rules.forgotten = 0;
        auto answer = server.push(who, *request, moment);
        QCOMPARE(rules.forgotten, answer ? 0 : 1);
        done += database->isFaultPending(); // it came through without meeting the fault
        database->failAtStatement(0);
        if (!database->isConnected())
            QVERIFY(database->reconnect());
        const auto after = numberIn(*database, "SELECT count(*) FROM txn_log");
        QVERIFY2(after == before || after == before + 2, qPrintable(u"statement %1 left half"_s.arg(n)));
        if (answer)
            QCOMPARE(after, before + 2); // what was said to be taken in is
        answer = server.push(who, *request, moment);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
        QCOMPARE(answer->refusal, SyncRefusal::None);
        QCOMPARE(numberIn(*database, "SELECT count(*) FROM txn_log"), before + 2);
        QVERIFY(device.client->takePush(*request, *answer));
        QCOMPARE(device.client->pending(), 0);
    }
    QVERIFY(server.logFindings().isEmpty());
    // Every number was given out once.
    QCOMPARE(numberIn(*database, "SELECT count(*) FROM record"),
             numberIn(*database, "SELECT count(DISTINCT seq) FROM record"));
}

void TestSyncFaults::theDeviceTakesAllOrNothing()
{
    auto database = EnginePlace(EnginePlace::Engine::Sqlite).open();
    SyncServer server(*database);
    const auto who = actor();
    const auto session = server.beginSession(who, u"test"_s, moment);
    const auto other = server.beginSession(who, u"test"_s, moment);
    QVERIFY(session && other);
    Device writer(*session);
    Device reader(*other);
    int total = 0;
    for (int n = 1, done = 0; done < 2 && n < 300; ++n) {
        for (int i = 0; i < 3; ++i)
            writer.act([&](Recorder &recorder) {
                recorder.insert("person", {{"family_name", u"V%1"_s.arg(++total)}});
            });
        const auto push = writer.client->nextPush(moment);
        const auto pushed = server.push(who, *push, moment);
        QVERIFY(pushed && writer.client->takePush(*push, *pushed));
        const auto before = numberIn(*reader.database, "SELECT count(*) FROM person");
        const auto request = reader.client->nextPull(false);
        const auto answer = server.pull(who, *request, moment);
        QVERIFY(answer);
        reader.database->failAtStatement(n, u"storage.full"_s);
        auto taken = reader.client->takePull(*request, *answer);
        done += reader.database->isFaultPending();
        reader.database->failAtStatement(0);
        const auto after = numberIn(*reader.database, "SELECT count(*) FROM person");
        QVERIFY(after == before || after == total);
        QCOMPARE(bool(taken), after == total);
        if (!taken) {
            QCOMPARE(numberIn(*reader.database, "SELECT count(*) FROM sync_ctx"), qint64(0));
            const auto again = reader.client->nextPull(true);
            const auto whole = server.pull(who, *again, moment);
            taken = reader.client->takePull(*again, *whole);
            QVERIFY(taken);
            QVERIFY(!reader.client->sumDiffered());
        }
        QCOMPARE(numberIn(*reader.database, "SELECT count(*) FROM person"), qint64(total));
    }
    QVERIFY(verifyTrail(*reader.database).findings.isEmpty());
}

void TestSyncFaults::tornAnswersAreNotTaken()
{
    auto database = EnginePlace(EnginePlace::Engine::Sqlite).open();
    SyncServer server(*database);
    const auto who = actor();
    const auto session = server.beginSession(who, u"test"_s, moment);
    Device writer(*session);
    for (int i = 0; i < 3; ++i)
        writer.act([&](Recorder &recorder) { recorder.insert("person", {{"family_name", u"V%1"_s.arg(i)}}); });
    const auto push = writer.client->nextPush(moment);
    const auto pushed = server.push(who, *push, moment);
    QVERIFY(pushed);
    const auto other = server.beginSession(who, u"test"_s, moment);
    Device reader(*other);
    const auto request = reader.client->nextPull(true);
    const auto answer = server.pull(who, *request, moment);
    QVERIFY(answer);
    // Cut at every byte: never taken for whole.
    for (const auto &bytes : {encode(*answer), encode(*pushed)}) {
        const bool isPull = bytes.contains("newView");
        for (qsizetype at = 0; at < bytes.size() - 1; ++at) {
            const auto torn = bytes.left(at);
            if (isPull) {
                const auto read = decodePullAnswer(torn);
                QVERIFY2(!read || read->rows.size() == answer->rows.size(), qPrintable(QString::number(at)));
            } else if (const auto read = decodePushAnswer(torn)) {
                QVERIFY(read->txns.size() <= pushed->txns.size());
            }
        }
    }
    const auto gzip = packed(encode(*answer));
    for (qsizetype at = 0; at < gzip.size(); ++at)
        QVERIFY(!unpacked(gzip.left(at), 1 << 20));
    QCOMPARE(unpacked(packed(QByteArray(1 << 21, 'x')), 1 << 20).error().code, u"sync.tooLarge"_s);
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_syncfaults.moc"
