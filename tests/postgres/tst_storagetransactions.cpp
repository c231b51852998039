// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/postgres/engineplace.h"

#include <QtTest>

#include <atomic>
#include <chrono>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QString valueOf(const Database &database, const QString &key)
{
    auto found = database.query("SELECT value FROM server_state WHERE key = ?", key);
    return found.next() ? found.text(0) : u"none"_s;
}

int count(const Database &database, const char *table)
{
    auto found = database.queryText(QByteArray("SELECT count(*) FROM ") + table);
    return found.next() ? found.integer(0) : -1;
}

void keep(const Database &database, const QString &key, const QString &value)
{
    database.query("INSERT INTO server_state (key, value) VALUES (?, ?)", key, value);
}

// Any number of the next numbers, from the one place they come from.
qint64 draw(const Database &database, int many)
{
    auto head = database.query("UPDATE server_state SET value = CAST(CAST(value AS BIGINT) + ? AS TEXT)"
                               " WHERE key = 'head' RETURNING CAST(value AS BIGINT)",
                               many);
    return head.next() ? head.number(0) - many : -1;
}

void record(const Database &database, qint64 seq)
{
    database.query("INSERT INTO record (tbl, id, scope, house, facet, seq, created_seq, deleted, body, fv)"
                   " VALUES ('contact', ?, 's', 'GEN', '', ?, ?, 0, '{}', '{}')",
                   AnyId::create(), seq, seq);
}

} // namespace

// Transactions, snapshots and savepoints of a server's schema: the same on every engine, each test runs on all of them.
class TestStorageTransactions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void whatIsNotCommittedIsGone();
    void anErrorSpoilsATransaction();
    void aSavepointMendsAnError();
    void savepointsStandInEachOther();
    void transactionsDoNotNest();
    void aSnapshotStaysOfItsMoment();
    void aSnapshotWritesNothing();
    void onlyOneWrites();
    void whoWaitsTooLongIsToldSo();
    void aReaderByNumberSkipsNothing();

    void everyFaultLeavesAllOrNothing_data();
    void everyFaultLeavesAllOrNothing();
    void aFaultIsAskedForOnce();

private:
    std::unique_ptr<EnginePlace> m_place{};
};

void TestStorageTransactions::initTestCase_data()
{
    QTest::addColumn<EnginePlace::Engine>("engine");
    for (const auto &[name, engine] : EnginePlace::engines)
        QTest::newRow(name) << engine;
}

void TestStorageTransactions::init()
{
    QFETCH_GLOBAL(EnginePlace::Engine, engine);
    m_place = std::make_unique<EnginePlace>(engine);
}

void TestStorageTransactions::cleanup()
{
    m_place.reset();
}

void TestStorageTransactions::whatIsNotCommittedIsGone()
{
    const auto database = m_place->open();
    {
        Transaction transaction(*database);
        keep(*database, u"a"_s, u"1"_s);
        QCOMPARE(count(*database, "server_state"), 1);
    }
    QCOMPARE(count(*database, "server_state"), 0);
    {
        Transaction transaction(*database);
        keep(*database, u"b"_s, u"1"_s);
        transaction.commit();
    }
    const auto other = m_place->open();
    QCOMPARE(valueOf(*other, u"b"_s), u"1"_s);
}

void TestStorageTransactions::anErrorSpoilsATransaction()
{
    const auto database = m_place->open();
    keep(*database, u"a"_s, u"1"_s);
    for (const bool prepares : {false, true}) {
        Transaction transaction(*database);
        keep(*database, u"b"_s, u"1"_s);
        if (prepares)
            QCOMPARE(storageCodeOf([&] { (void)database->query("SELECT nothing FROM nowhere"); }), u"storage.failed"_s);
        else
            QCOMPARE(storageCodeOf([&] { keep(*database, u"a"_s, u"2"_s); }), u"storage.notUnique"_s);
        QCOMPARE(storageCodeOf([&] { keep(*database, u"c"_s, u"1"_s); }), u"storage.failed"_s);
        QCOMPARE(storageCodeOf([&] { (void)valueOf(*database, u"a"_s); }), u"storage.failed"_s);
        QCOMPARE(storageCodeOf([&] { const Savepoint part(*database); }), u"storage.failed"_s);
        QCOMPARE(storageCodeOf([&] { transaction.commit(); }), u"storage.failed"_s);
    }
    QCOMPARE(count(*database, "server_state"), 1);
    // Outside a transaction an error spoils nothing, and the next transaction begins clean.
    QCOMPARE(storageCodeOf([&] { keep(*database, u"a"_s, u"2"_s); }), u"storage.notUnique"_s);
    Transaction transaction(*database);
    keep(*database, u"b"_s, u"1"_s);
    transaction.commit();
    QCOMPARE(count(*database, "server_state"), 2);
}

void TestStorageTransactions::aSavepointMendsAnError()
{
    const auto database = m_place->open();
    Transaction transaction(*database);
    keep(*database, u"before"_s, u"1"_s);
    for (const auto *wrong : {"INSERT INTO server_state (key, value) VALUES ('before', '2')",
                              "SELECT nothing FROM nowhere", "INSERT INTO server_state (key, value) VALUES (NULL, '')"})
        QVERIFY(storageCodeOf([&] {
                    Savepoint part(*database);
                    keep(*database, u"in it"_s, u"1"_s);
                    database->query(wrong);
                    part.release();
                }) != u"done");
    QCOMPARE(count(*database, "server_state"), 1); // what stood in the part is gone with it
    {
        Savepoint part(*database);
        keep(*database, u"kept"_s, u"1"_s);
        part.release();
    }
    {
        const Savepoint part(*database);
        keep(*database, u"left"_s, u"1"_s);
    }
    keep(*database, u"after"_s, u"1"_s);
    transaction.commit();
    const auto other = m_place->open();
    auto keys = other->query("SELECT key FROM server_state ORDER BY key");
    QStringList found;
    while (keys.next())
        found << keys.text(0);
    QCOMPARE(found, QStringList({u"after"_s, u"before"_s, u"kept"_s}));
}

void TestStorageTransactions::savepointsStandInEachOther()
{
    const auto database = m_place->open();
    {
        Transaction transaction(*database);
        Savepoint outer(*database);
        keep(*database, u"outer"_s, u"1"_s);
        for (int i = 0; i < 3; ++i) {
            Savepoint inner(*database);
            keep(*database, u"inner %1"_s.arg(i), u"1"_s);
            if (i == 1)
                inner.release();
        }
        outer.release();
        transaction.commit();
    }
    QCOMPARE(count(*database, "server_state"), 2);
    QCOMPARE(valueOf(*database, u"inner 1"_s), u"1"_s);
    {
        Transaction transaction(*database);
        {
            const Savepoint outer(*database);
            Savepoint inner(*database);
            database->query("DELETE FROM server_state");
            inner.release();
        }
        transaction.commit();
    }
    QCOMPARE(count(*database, "server_state"), 2); // released into a part that was itself undone
}

void TestStorageTransactions::transactionsDoNotNest()
{
    const auto database = m_place->open();
    QCOMPARE(storageCodeOf([&] { const Savepoint part(*database); }), u"storage.failed"_s);
    {
        Transaction transaction(*database);
        keep(*database, u"a"_s, u"1"_s);
        QCOMPARE(storageCodeOf([&] { const Transaction inner(*database); }), u"storage.failed"_s);
        QCOMPARE(storageCodeOf([&] { transaction.commit(); }), u"storage.failed"_s);
    }
    QCOMPARE(count(*database, "server_state"), 0);
    {
        const Snapshot snapshot(*database);
        QCOMPARE(storageCodeOf([&] { const Transaction inner(*database); }), u"storage.failed"_s);
    }
    const Snapshot again(*database);
    QCOMPARE(count(*database, "server_state"), 0);
}

void TestStorageTransactions::aSnapshotStaysOfItsMoment()
{
    const auto writer = m_place->open();
    const auto reader = m_place->open();
    keep(*writer, u"a"_s, u"1"_s);
    auto snapshot = std::make_unique<Snapshot>(*reader);
    // It was made before this, though nothing has been read in it yet.
    {
        Transaction transaction(*writer);
        keep(*writer, u"b"_s, u"1"_s);
        writer->query("UPDATE server_state SET value = '2' WHERE key = 'a'");
        transaction.commit();
    }
    QCOMPARE(count(*writer, "server_state"), 2);
    QCOMPARE(count(*reader, "server_state"), 1);
    QCOMPARE(valueOf(*reader, u"a"_s), u"1"_s);
    writer->query("DELETE FROM server_state WHERE key = 'a'");
    QCOMPARE(valueOf(*reader, u"a"_s), u"1"_s);
    snapshot.reset();
    snapshot = std::make_unique<Snapshot>(*reader);
    QCOMPARE(valueOf(*reader, u"a"_s), u"none"_s);
    QCOMPARE(valueOf(*reader, u"b"_s), u"1"_s);
    snapshot.reset();
    Transaction transaction(*reader); // and after it the connection writes
    keep(*reader, u"c"_s, u"1"_s);
    transaction.commit();
    QCOMPARE(count(*writer, "server_state"), 2);
}

void TestStorageTransactions::aSnapshotWritesNothing()
{
    const auto database = m_place->open();
    {
        const Snapshot snapshot(*database);
        QCOMPARE(storageCodeOf([&] { keep(*database, u"a"_s, u"1"_s); }), u"storage.readOnly"_s);
    }
    QCOMPARE(count(*database, "server_state"), 0);
    keep(*database, u"a"_s, u"1"_s);
    QCOMPARE(count(*database, "server_state"), 1);
}

void TestStorageTransactions::onlyOneWrites()
{
    m_place->open(); // once, so that the threads find the schema
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    std::atomic<int> done{0};
    const auto write = [&] {
        const auto own = m_place->open();
        for (int i = 0; i < 20; ++i) {
            Transaction transaction(*own);
            const int now = ++inside;
            for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            --inside;
            transaction.commit();
            ++done;
        }
    };
    std::thread one(write);
    std::thread other(write);
    one.join();
    other.join();
    QCOMPARE(done.load(), 40);
    QCOMPARE(most.load(), 1);
}

void TestStorageTransactions::whoWaitsTooLongIsToldSo()
{
    const auto writer = m_place->open();
    const auto waiter = std::move(*m_place->tryOpen({.busyTimeoutMs = 300}));
    Transaction transaction(*writer);
    keep(*writer, u"a"_s, u"1"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(storageCodeOf([&] { const Transaction late(*waiter); }), u"storage.busy"_s);
    QVERIFY(timer.elapsed() >= 250);
    QCOMPARE(count(*waiter, "server_state"), 0); // reading waits for nobody
    transaction.commit();
    Transaction next(*waiter); // and it is its turn again
    keep(*waiter, u"b"_s, u"1"_s);
    next.commit();
    QCOMPARE(count(*writer, "server_state"), 2);
}

// Eight who write with pauses between drawing their numbers and committing them, and one who asks "what came after the
// last I saw": numbers become visible in their order, so he misses none.
void TestStorageTransactions::aReaderByNumberSkipsNothing()
{
    constexpr int writers = 8;
    constexpr int rounds = 50;
    const auto database = m_place->open();
    keep(*database, u"head"_s, u"0"_s);
    std::atomic<int> running{writers};
    std::atomic<qint64> written{0};
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            std::mt19937 dice(static_cast<unsigned>(writer));
            const auto own = m_place->open();
            for (int round = 0; round < rounds; ++round) {
                try {
                    Transaction transaction(*own);
                    const int many = 1 + static_cast<int>(dice() % 12);
                    const auto from = draw(*own, many);
                    for (int i = 1; i <= many; ++i)
                        record(*own, from + i);
                    std::this_thread::sleep_for(std::chrono::microseconds(dice() % 2000));
                    if (dice() % 10 == 0)
                        continue; // given up: its numbers are drawn again by another
                    transaction.commit();
                    written += many;
                } catch (const StorageError &error) {
                    qWarning() << error.problem().code << error.problem().details;
                    ++failures;
                }
                std::this_thread::sleep_for(std::chrono::microseconds(dice() % 2000));
            }
            --running;
        });
    QList<qint64> seen;
    qint64 last = 0;
    for (bool more = true; more;) {
        more = running > 0; // one more look after the last has ended
        auto rows = database->query("SELECT seq FROM record WHERE seq > ? ORDER BY seq LIMIT 100", last);
        while (rows.next())
            seen << rows.number(0);
        if (!seen.isEmpty() && seen.last() > last) {
            last = seen.last();
            more = true;
        }
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QVERIFY(written > 1500);
    QCOMPARE(seen.size(), written.load());
    for (qsizetype i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], i + 1); // in order, without gap, none twice
    QCOMPARE(count(*database, "record"), static_cast<int>(seen.size()));
    QCOMPARE(valueOf(*database, u"head"_s), QString::number(seen.size()));
}

void TestStorageTransactions::everyFaultLeavesAllOrNothing_data()
{
    QTest::addColumn<bool>("afterwards");
    QTest::newRow("before the statement") << false;
    QTest::newRow("after it, its answer lost") << true;
}

void TestStorageTransactions::everyFaultLeavesAllOrNothing()
{
    QFETCH(bool, afterwards);
    const auto database = m_place->open();
    const auto look = m_place->open();
    keep(*database, u"head"_s, u"0"_s);
    const auto work = [&] {
        Transaction transaction(*database);
        const auto from = draw(*database, 2);
        record(*database, from + 1);
        {
            Savepoint part(*database);
            record(*database, from + 2);
            part.release();
        }
        transaction.commit();
    };
    const auto code = u"storage.disk"_s;
    int faults = 0;
    int committed = 0;
    for (int n = 1;; ++n) {
        QVERIFY(n < 50);
        const int before = count(*look, "record");
        database->failAtStatement(n, code, afterwards);
        const auto ended = storageCodeOf(work);
        const bool reached = !database->isFaultPending();
        database->failAtStatement(0);
        const int after = count(*look, "record");
        QCOMPARE(valueOf(*look, u"head"_s), QString::number(after));
        QVERIFY2(after == before || after == before + 2, qPrintable(u"%1: %2, %3"_s.arg(n).arg(before).arg(after)));
        if (!reached) {
            QCOMPARE(ended, u"done"_s);
            QCOMPARE(after, before + 2);
            break;
        }
        QCOMPARE(ended, code);
        ++faults;
        committed += after - before;
        // The connection is free again, and the same work is done whole.
        QCOMPARE(storageCodeOf(work), u"done"_s);
        QCOMPARE(count(*look, "record"), after + 2);
    }
    QCOMPARE(faults, 7);                     // begin, draw, record, savepoint, record, release, commit
    QCOMPARE(committed, afterwards ? 2 : 0); // only the answer to the commit can be lost with all of it done
}

void TestStorageTransactions::aFaultIsAskedForOnce()
{
    const auto database = m_place->open();
    database->failAtStatement(2);
    QVERIFY(database->isFaultPending());
    keep(*database, u"a"_s, u"1"_s);
    QCOMPARE(storageCodeOf([&] { keep(*database, u"b"_s, u"1"_s); }), u"storage.failed"_s);
    QVERIFY(!database->isFaultPending());
    keep(*database, u"c"_s, u"1"_s);
    QCOMPARE(count(*database, "server_state"), 2);
    database->failAtStatement(1);
    database->failAtStatement(0);
    keep(*database, u"d"_s, u"1"_s);
    // A fault inside a part is mended with the part, as any error is.
    Transaction transaction(*database);
    database->failAtStatement(2, u"storage.full"_s);
    QCOMPARE(storageCodeOf([&] {
                 Savepoint part(*database);
                 keep(*database, u"e"_s, u"1"_s);
                 part.release();
             }),
             u"storage.full"_s);
    keep(*database, u"f"_s, u"1"_s);
    transaction.commit();
    QCOMPARE(count(*database, "server_state"), 4);
}

QTEST_GUILESS_MAIN(TestStorageTransactions)
#include "tst_storagetransactions.moc"
