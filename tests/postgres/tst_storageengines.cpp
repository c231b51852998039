// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/postgres/engineplace.h"
#include "tests/postgres/testpostgres.h"
#include "tests/support/sampledata.h"

#include <QtTest>

#include <atomic>
#include <sqlite3.h>
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

} // namespace

// What core/storage promises of a server's schema, the same on every engine: each test runs on all of them.
class TestStorageEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();

    void aNewDatabaseHasTheWholeSchema();
    void openingTwiceChangesNothing();
    void manyOpenANewOneAtOnce();
    void textsComeBackAsTheyWent_data();
    void textsComeBackAsTheyWent();
    void bytesComeBackAsTheyWent_data();
    void bytesComeBackAsTheyWent();
    void numbersComeBackAsTheyWent_data();
    void numbersComeBackAsTheyWent();
    void whatIsUnknownStaysUnknown();
    void aTextWithAZeroIsRefused();
    void halfACharacterIsReplaced();
    void theSameStatementMayRunInsideItself();
    void anUpsertKeepsOneRow();
    void aScriptSaysWhichEverPartFailed();
    void changesAreCounted();

    void theLogsOnlyGrow_data();
    void theLogsOnlyGrow();
    void whatExistsIsNotUnique();
    void aStatementThatTakesTooLongIsStopped();
    void aNewerSchemaIsRefused();
    void anotherProgramsTablesAreRefused();
    void aHouseIsNoServer();
    void whatIsWholeHasNoFindings();

private:
    std::unique_ptr<EnginePlace> m_place{};
};

void TestStorageEngines::initTestCase_data()
{
    QTest::addColumn<EnginePlace::Engine>("engine");
    for (const auto &[name, engine] : EnginePlace::engines)
        QTest::newRow(name) << engine;
}

void TestStorageEngines::init()
{
    QFETCH_GLOBAL(EnginePlace::Engine, engine);
    m_place = std::make_unique<EnginePlace>(engine);
}

void TestStorageEngines::cleanup()
{
    m_place.reset();
}

void TestStorageEngines::aNewDatabaseHasTheWholeSchema()
{
    const auto database = m_place->open();
    QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion(Database::Schema::Server));
    QVERIFY(database->schemaVersion() >= 1);
    const auto tables = database->tables();
    for (const auto *table :
         {"server_state", "record", "link", "holder", "leaving", "txn_log", "account", "device", "enrolment", "token",
          "session", "view", "quarantine", "parked", "blob", "blob_part", "blob_ref", "access_log", "number_counter"}) {
        QVERIFY2(tables.contains(QString::fromLatin1(table)), table);
        QCOMPARE(count(*database, table), 0);
    }
    QVERIFY(!tables.contains(u"journal"_s));
}

void TestStorageEngines::openingTwiceChangesNothing()
{
    {
        const auto database = m_place->open();
        keep(*database, u"epoch"_s, u"1"_s);
    }
    const auto database = m_place->open();
    const auto beside = m_place->open();
    QCOMPARE(valueOf(*database, u"epoch"_s), u"1"_s);
    QCOMPARE(valueOf(*beside, u"epoch"_s), u"1"_s);
    const auto reading = m_place->tryOpen({.readOnly = true});
    QVERIFY(reading.has_value());
    QCOMPARE(valueOf(**reading, u"epoch"_s), u"1"_s);
    QVERIFY(storageCodeOf([&] { keep(**reading, u"head"_s, u"1"_s); }) != u"done");
    QCOMPARE(valueOf(*database, u"head"_s), u"none"_s);
}

void TestStorageEngines::manyOpenANewOneAtOnce()
{
    std::atomic<int> opened{0};
    std::vector<std::thread> programs;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&] {
            const auto database = m_place->tryOpen();
            if (!database)
                qWarning() << database.error().code;
            opened += database && (*database)->tables().contains(u"record"_s) ? 1 : 0;
        });
    for (auto &program : programs)
        program.join();
    QCOMPARE(opened.load(), 4);
    QCOMPARE(m_place->open()->schemaVersion(), Database::newestSchemaVersion(Database::Schema::Server));
}

void TestStorageEngines::textsComeBackAsTheyWent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null, which is empty") << QString();
    QTest::newRow("four languages") << u"één zaak, déjà vu, Übergang, “so”"_s;
    QTest::newRow("beyond the sixteen bits") << u"\U0001F600 en \U00020000 en e\u0301"_s;
    QTest::newRow("what SQL would end at") << u"it's \"so\" \\' \\\\ ? :name $1 -- ; DROP TABLE record; \\x41 %_"_s;
    QTest::newRow("control characters") << u"a\tb\r\nc\u0001\u001f\u007f\u0085\u2028\ufeff"_s;
    QTest::newRow("JSON") << u"{\"é\":\"\\u0041\\\\\\n\",\"n\":[1,2.50,null]}"_s;
    QTest::newRow("spaces at the ends") << u"  a  "_s;
    QTest::newRow("what looks like a number") << u"007"_s;
    QTest::newRow("five megabytes") << u"ab'c\\é\U0001F600 "_s.repeated(5 * 1024 * 1024 / 9);
}

void TestStorageEngines::textsComeBackAsTheyWent()
{
    QFETCH(QString, text);
    const auto database = m_place->open();
    keep(*database, u"one"_s, text);
    database->queryWith("INSERT INTO server_state (key, value) VALUES (?, ?)", {u"two"_s, text});
    for (const auto &key : {u"one"_s, u"two"_s}) {
        auto row = database->query("SELECT value FROM server_state WHERE key = ?", key);
        QVERIFY(row.next());
        QVERIFY(row.text(0) == text); // compared without printing megabytes
        QVERIFY(!row.isNull(0));
        QCOMPARE(row.bytes(0), text.toUtf8());
        QVERIFY(!row.next());
    }
    auto same = database->query("SELECT count(*) FROM server_state WHERE value = ?", text);
    QVERIFY(same.next());
    QCOMPARE(same.integer(0), 2);
}

void TestStorageEngines::bytesComeBackAsTheyWent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("an id") << AnyId::create().bytes();
    QTest::newRow("zeros") << QByteArray(16, '\0');
    QTest::newRow("every byte") << all;
    QTest::newRow("what looks like an escape") << QByteArray("\\x41\\000''");
    QTest::newRow("five megabytes") << all.repeated(5 * 1024 * 4);
}

void TestStorageEngines::bytesComeBackAsTheyWent()
{
    QFETCH(QByteArray, bytes);
    const auto database = m_place->open();
    const auto id = AnyId::create();
    database->query("INSERT INTO parked (id, session, at, bytes, reason) VALUES (?, ?, '', ?, '')", id, AnyId::create(),
                    bytes);
    auto row = database->query("SELECT bytes, id, length(bytes) FROM parked WHERE id = ?", id);
    QVERIFY(row.next());
    QVERIFY(row.bytes(0) == bytes);
    QVERIFY(!row.isNull(0));
    QVERIFY(row.value(0).typeId() == QMetaType::QByteArray);
    QVERIFY(row.id(1) == id);
    QCOMPARE(row.number(2), bytes.size());
    auto same = database->query("SELECT count(*) FROM parked WHERE bytes = ?", bytes);
    QVERIFY(same.next());
    QCOMPARE(same.integer(0), 1);
}

void TestStorageEngines::numbersComeBackAsTheyWent_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("none") << qint64(0);
    QTest::newRow("below none") << qint64(-1);
    QTest::newRow("beyond 32 bits") << (qint64(1) << 32) + 7;
    QTest::newRow("beyond what a double keeps") << (qint64(1) << 53) + 1;
    QTest::newRow("the highest") << std::numeric_limits<qint64>::max();
    QTest::newRow("the lowest") << std::numeric_limits<qint64>::min();
}

void TestStorageEngines::numbersComeBackAsTheyWent()
{
    QFETCH(qint64, number);
    const auto database = m_place->open();
    database->query("INSERT INTO number_counter (house, year, last) VALUES ('GEN', ?, ?)", 2027, number);
    auto row = database->query("SELECT last, year, sum(last), count(*), max(last) = ? FROM number_counter"
                               " WHERE last = ? GROUP BY last, year",
                               number, number);
    QVERIFY(row.next());
    QCOMPARE(row.number(0), number);
    QCOMPARE(row.text(0), QString::number(number));
    QCOMPARE(row.integer(1), 2027);
    QCOMPARE(row.number(2), number);
    QCOMPARE(row.number(3), 1);
    QVERIFY(row.boolean(4));
    database->query("UPDATE number_counter SET last = ?", true);
    auto flag = database->query("SELECT last FROM number_counter");
    QVERIFY(flag.next());
    QVERIFY(flag.boolean(0));
    QCOMPARE(flag.number(0), 1);
}

void TestStorageEngines::whatIsUnknownStaysUnknown()
{
    const auto database = m_place->open();
    const auto moment = QDateTime(QDate(2027, 7, 1), QTime(12, 0, 0, 5), Qt::UTC);
    const auto none = QVariant(QMetaType::fromType<QString>());
    const auto insert = [&](const AnyId &id, const AnyId &staff, const QVariant &until) {
        database->query("INSERT INTO account (id, login, name, house, role, staff, language, password, state, failed,"
                        " blocked_until, changed_at) VALUES (?, ?, '', 'GEN', '', ?, 'nl', '', '', 0, ?, ?)",
                        id, id.toString(), staff, until, moment);
    };
    const auto unknown = AnyId::create();
    const auto known = AnyId::create();
    insert(unknown, AnyId(), none);
    insert(known, known, recordedMoment(moment));
    for (const auto &id : {unknown, known}) {
        auto row =
            database->query("SELECT staff, blocked_until, organisation, changed_at FROM account WHERE id = ?", id);
        QVERIFY(row.next());
        QCOMPARE(row.isNull(0), id == unknown);
        QCOMPARE(row.isNull(1), id == unknown);
        QVERIFY(row.id(0) == (id == known ? known : AnyId()));
        QCOMPARE(row.moment(1), id == known ? moment : QDateTime());
        QCOMPARE(row.text(1).isEmpty(), id == unknown);
        QVERIFY(!row.isNull(2)); // its default is an empty text
        QCOMPARE(row.text(2), u""_s);
        QCOMPARE(row.text(3), u"2027-07-01T12:00:00.005Z"_s);
    }
    auto counted = database->query("SELECT count(*), count(staff) FROM account WHERE staff IS NULL");
    QVERIFY(counted.next());
    QCOMPARE(counted.integer(0), 1);
    QCOMPARE(counted.integer(1), 0);
    QVERIFY(storageCodeOf([&] { insert(AnyId(), known, none); }) != u"done"); // what must be known is asked for
}

void TestStorageEngines::aTextWithAZeroIsRefused()
{
    const auto database = m_place->open();
    const auto zero = u"a"_s + QChar(u'\0') + u"b"_s;
    QCOMPARE(storageCodeOf([&] { keep(*database, u"a"_s, zero); }), u"storage.failed"_s);
    QCOMPARE(storageCodeOf([&] { database->queryWith("SELECT * FROM server_state WHERE key = ?", {zero}); }),
             u"storage.failed"_s);
    QCOMPARE(count(*database, "server_state"), 0);
    keep(*database, u"a"_s, u"b"_s);
    QCOMPARE(valueOf(*database, u"a"_s), u"b"_s);
}

void TestStorageEngines::halfACharacterIsReplaced()
{
    const auto database = m_place->open();
    keep(*database, u"half"_s, u"a"_s + QChar(0xd83d) + u"bc"_s);
    QCOMPARE(valueOf(*database, u"half"_s), u"a?bc"_s);
}

void TestStorageEngines::theSameStatementMayRunInsideItself()
{
    const auto database = m_place->open();
    for (int i = 0; i < 4; ++i)
        database->query("INSERT INTO number_counter (house, year, last) VALUES ('GEN', ?, ?)", 2020 + i, i);
    const auto rows = [&] {
        return database->query("SELECT year FROM number_counter WHERE house = ? ORDER BY year", "GEN");
    };
    for (int round = 0; round < 3; ++round) {
        QStringList pairs;
        auto outer = rows();
        while (outer.next()) {
            auto inner = rows();
            while (inner.next())
                if (inner.integer(0) < outer.integer(0))
                    pairs << u"%1<%2"_s.arg(inner.integer(0)).arg(outer.integer(0));
            keep(*database, u"%1 %2"_s.arg(round).arg(outer.integer(0)), {}); // another table is written meanwhile
        }
        QCOMPARE(pairs.size(), 6);
        QCOMPARE(pairs.last(), u"2022<2023"_s);
        auto half = rows();
        QVERIFY(half.next());
        QCOMPARE(half.integer(0), 2020); // left half read: the next use begins again
    }
    QCOMPARE(count(*database, "server_state"), 3 * 4);
}

void TestStorageEngines::anUpsertKeepsOneRow()
{
    const auto database = m_place->open();
    const auto put = [&](const QString &value) {
        database->query("INSERT INTO server_state (key, value) VALUES (?, ?)"
                        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                        "head", value);
    };
    put(u"1"_s);
    put(u"2"_s);
    QCOMPARE(valueOf(*database, u"head"_s), u"2"_s);
    auto drawn = database->query("UPDATE server_state SET value = CAST(CAST(value AS BIGINT) + ? AS TEXT)"
                                 " WHERE key = 'head' RETURNING CAST(value AS BIGINT)",
                                 40);
    QVERIFY(drawn.next());
    QCOMPARE(drawn.number(0), 42);
    auto all = database->query("SELECT count(*), coalesce(max(value), '') FROM server_state");
    QVERIFY(all.next());
    QCOMPARE(all.integer(0), 1);
    QCOMPARE(all.text(1), u"42"_s);
}

void TestStorageEngines::aScriptSaysWhichEverPartFailed()
{
    const auto database = m_place->open();
    const QByteArrayList parts{"INSERT INTO server_state (key, value) VALUES ('a', '')",
                               "INSERT INTO server_state (key, value) VALUES ('b', '')",
                               "INSERT INTO server_state (key, value) VALUES ('c', '')"};
    for (qsizetype wrong = 0; wrong < parts.size(); ++wrong) {
        auto script = parts;
        script[wrong] = parts[wrong] + ", ('d', NULL)";
        QCOMPARE(storageCodeOf([&] {
                     Transaction transaction(*database);
                     database->script(script.join(";\n"));
                     transaction.commit();
                 }),
                 u"storage.failed"_s);
        QCOMPARE(count(*database, "server_state"), 0);
    }
    database->script(parts.join(";\n") + ';');
    QCOMPARE(count(*database, "server_state"), 3);
}

void TestStorageEngines::changesAreCounted()
{
    const auto database = m_place->open();
    for (int i = 0; i < 3; ++i)
        keep(*database, QString::number(i), u"a"_s);
    QCOMPARE(database->changes(), 1);
    database->query("UPDATE server_state SET value = 'b' WHERE key <> '0'");
    QCOMPARE(count(*database, "server_state"), 3); // a look in between counts nothing
    QCOMPARE(database->changes(), 2);
    database->query("INSERT INTO server_state (key, value) VALUES ('0', '') ON CONFLICT DO NOTHING");
    QCOMPARE(database->changes(), 0);
    {
        Transaction transaction(*database);
        database->query("DELETE FROM server_state");
        transaction.commit();
    }
    QCOMPARE(database->changes(), 3);
}

void TestStorageEngines::theLogsOnlyGrow_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const auto *table : {"txn_log", "access_log"}) {
        const QByteArray name(table);
        QTest::addRow("a change in %s", table) << "UPDATE " + name + " SET hash = prev_hash";
        QTest::addRow("a change of its number in %s", table) << "UPDATE " + name + " SET n = n + 1 WHERE n = 1";
        QTest::addRow("a row less in %s", table) << "DELETE FROM " + name + " WHERE n = 1";
        QTest::addRow("all gone from %s", table) << "DELETE FROM " + name;
    }
    QTest::newRow("one over another in access_log")
        << QByteArray("INSERT INTO access_log (n, role, at, action, object, prev_hash, hash)"
                      " SELECT n, 'x', at, action, object, prev_hash, hash FROM access_log WHERE n = 1"
                      " ON CONFLICT (n) DO UPDATE SET role = excluded.role");
}

void TestStorageEngines::theLogsOnlyGrow()
{
    QFETCH(QByteArray, sql);
    const auto database = m_place->open();
    const auto id = AnyId::create();
    const auto hash = QByteArray(32, '\x11');
    database->query("INSERT INTO txn_log (n, txn, session, mid, account, device, house, server_time, client_time,"
                    " clock_offset, client_version, act, body, outcome, seq, prev_hash, hash)"
                    " VALUES (1, ?, ?, 7, ?, ?, 'GEN', '', '', 0, '', 'a', '{}', '{}', 1, ?, ?)",
                    id, id, id, id, QByteArray(32, '\0'), hash);
    database->query("INSERT INTO access_log (n, role, at, action, object, prev_hash, hash)"
                    " VALUES (1, 'r', '', 'a', 'o', ?, ?)",
                    QByteArray(32, '\0'), hash);
    QCOMPARE(storageCodeOf([&] { database->queryText(sql); }), u"storage.appendOnly"_s);
    if (m_place->isPostgres())
        QCOMPARE(storageCodeOf([&] { database->script("TRUNCATE txn_log"); }), u"storage.appendOnly"_s);
    else
        QVERIFY(storageCodeOf([&] { database->script("REPLACE INTO txn_log SELECT * FROM txn_log"); }) != u"done");
    for (const auto *table : {"txn_log", "access_log"}) {
        auto row = database->queryText(QByteArray("SELECT n, hash FROM ") + table);
        QVERIFY(row.next());
        QCOMPARE(row.number(0), 1);
        QCOMPARE(row.bytes(1), hash);
        QVERIFY(!row.next());
    }
    auto role = database->query("SELECT role FROM access_log");
    QVERIFY(role.next());
    QCOMPARE(role.text(0), u"r"_s);
}

void TestStorageEngines::whatExistsIsNotUnique()
{
    const auto database = m_place->open();
    keep(*database, u"a"_s, u"1"_s);
    QCOMPARE(storageCodeOf([&] { keep(*database, u"a"_s, u"2"_s); }), u"storage.notUnique"_s); // primary key
    const auto record = [&](const AnyId &id, qint64 seq) {
        database->query("INSERT INTO record (tbl, id, scope, house, facet, seq, created_seq, deleted, body, fv)"
                        " VALUES ('contact', ?, 's', 'GEN', '', ?, ?, 0, '{}', '{}')",
                        id, seq, seq);
    };
    const auto id = AnyId::create();
    record(id, 1);
    QCOMPARE(storageCodeOf([&] { record(AnyId::create(), 1); }), u"storage.notUnique"_s); // index
    QCOMPARE(storageCodeOf([&] { record(id, 2); }), u"storage.notUnique"_s);              // two columns
    const auto leave = [&] { database->query("INSERT INTO leaving (seq, dossier, scope) VALUES (5, ?, 's')", id); };
    leave();
    QCOMPARE(storageCodeOf(leave), u"storage.notUnique"_s); // a number
    record(AnyId::create(), 2);
    QCOMPARE(count(*database, "record"), 2);
    QCOMPARE(valueOf(*database, u"a"_s), u"1"_s);
    // What is wrong in another way has another code.
    const auto none = QVariant(QMetaType::fromType<QString>());
    QCOMPARE(storageCodeOf([&] {
                 database->queryWith("INSERT INTO server_state (key, value) VALUES (?, ?)", {u"b"_s, none});
             }),
             u"storage.failed"_s);
}

void TestStorageEngines::aStatementThatTakesTooLongIsStopped()
{
    const auto database = m_place->open(200);
    const auto forever = [&] {
        auto query = database->query("WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted"
                                     " WHERE n < 1000000000) SELECT count(*) FROM counted");
        query.next();
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(storageCodeOf(forever), u"storage.tooSlow"_s);
    QVERIFY(timer.elapsed() < 20000);
    keep(*database, u"a"_s, u"1"_s); // and the connection is as good as before
    {
        Transaction transaction(*database);
        QCOMPARE(storageCodeOf([&] {
                     Savepoint part(*database);
                     keep(*database, u"b"_s, u"1"_s);
                     forever();
                     part.release();
                 }),
                 u"storage.tooSlow"_s);
        keep(*database, u"c"_s, u"1"_s);
        transaction.commit();
    }
    QCOMPARE(count(*database, "server_state"), 2);
    QTest::qWait(300); // the limit is each statement's own, not that of the connection
    QCOMPARE(valueOf(*database, u"c"_s), u"1"_s);
}

void TestStorageEngines::aNewerSchemaIsRefused()
{
    {
        const auto database = m_place->open();
        keep(*database, u"a"_s, u"1"_s);
        if (m_place->isPostgres())
            database->script("INSERT INTO schema_version (version) VALUES (9999)");
        else
            database->script("PRAGMA user_version = 9999");
    }
    for (const bool readOnly : {false, true}) {
        const auto refused = m_place->tryOpen({.readOnly = readOnly});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"storage.newerProgram"_s);
    }
}

void TestStorageEngines::anotherProgramsTablesAreRefused()
{
    if (m_place->isPostgres()) {
        const auto name = m_place->file().section(u'/', -1);
        TestPostgres::shared().asSuperuser(u"CREATE TABLE public.recipe (name text)"_s, name);
    } else {
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(m_place->file().toUtf8().constData(), &handle), SQLITE_OK);
        QCOMPARE(sqlite3_exec(handle, "CREATE TABLE recipe (name TEXT)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
    }
    for (const bool readOnly : {false, true}) {
        const auto refused = m_place->tryOpen({.readOnly = readOnly});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"storage.notOurs"_s);
    }
}

void TestStorageEngines::aHouseIsNoServer()
{
    const auto asHouse = [&](const QString &file, bool readOnly) {
        const auto opened = Database::open({.file = file, .readOnly = readOnly});
        return opened ? u"opened"_s : opened.error().code;
    };
    const auto asServer = [&](const QString &file, bool readOnly) {
        const auto opened = Database::open({.file = file, .readOnly = readOnly, .schema = Database::Schema::Server});
        return opened ? u"opened"_s : opened.error().code;
    };
    m_place->open();
    SampleHouse house;
    const auto content = house.content();
    house.close();
    for (const bool readOnly : {false, true}) {
        QCOMPARE(asHouse(m_place->file(), readOnly),
                 m_place->isPostgres() ? u"storage.houseIsAFile"_s : u"storage.notOurs"_s);
        QCOMPARE(asServer(house.databaseFile(), readOnly), u"storage.notOurs"_s);
        QCOMPARE(asServer(m_place->file(), readOnly), u"opened"_s);
    }
    house.reopen();
    QCOMPARE(difference(content, house.content()), QString()); // it was not touched
}

void TestStorageEngines::whatIsWholeHasNoFindings()
{
    const auto database = m_place->open();
    keep(*database, u"a"_s, u"é"_s.repeated(100000));
    QCOMPARE(database->integrityFindings(), QStringList());
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"copy.db"_s);
    const auto kept = database->backUpTo(copy);
    if (m_place->isPostgres()) {
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, u"storage.backupByPostgres"_s);
        QVERIFY(!QFile::exists(copy));
        return;
    }
    QVERIFY(kept.has_value());
    const auto again = Database::open({.file = copy, .readOnly = true, .schema = Database::Schema::Server});
    QVERIFY(again.has_value());
    QCOMPARE(valueOf(**again, u"a"_s), u"é"_s.repeated(100000));
}

QTEST_GUILESS_MAIN(TestStorageEngines)
#include "tst_storageengines.moc"
