// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/postgres/engineplace.h"
#include "tests/postgres/testpostgres.h"

#include <QtTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;

// What only PostgreSQL does: addresses, logging in, a connection that is lost, its own kinds of error.
class TestStorageServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void opensByEveryFormOfItsAddress();
    void whatCannotBeReachedIsSaid_data();
    void whatCannotBeReachedIsSaid();
    void aPasswordIsNeverRepeated();
    void theConnectionIsAsAsked();
    void aSumStaysExact();
    void aLostConnectionIsSaidAndMended();
    void aServerThatBreaksDownKeepsWhatWasAnswered();
    void anEndedSessionSpoilsNothingElse();
    void aDeadlockIsBusy();
    void numbersPastTheLockWouldBeSkipped();
    void manyStatementsAreFreedQuietly();
    void aBrokenTableIsFound();

private:
    static Result<std::unique_ptr<Database>> tryOpen(const QString &address, Database::Options options = {});
    static std::unique_ptr<Database> open(const QString &address, Database::Options options = {});
    static int count(const Database &database);
    static void keep(const Database &database, const QString &key);
    static qint64 numberOf(const Database &database, const char *sql);

    TestPostgres *m_server = nullptr;
};

void TestStorageServer::initTestCase()
{
    m_server = &TestPostgres::shared();
}

Result<std::unique_ptr<Database>> TestStorageServer::tryOpen(const QString &address, Database::Options options)
{
    options.file = address;
    options.schema = Database::Schema::Server;
    return Database::open(options);
}

std::unique_ptr<Database> TestStorageServer::open(const QString &address, Database::Options options)
{
    auto database = tryOpen(address, std::move(options));
    if (!database)
        throw std::runtime_error(qPrintable(sentence(database.error().code, Language::En, database.error().details)));
    return std::move(*database);
}

int TestStorageServer::count(const Database &database)
{
    return static_cast<int>(numberOf(database, "SELECT count(*) FROM server_state"));
}

void TestStorageServer::keep(const Database &database, const QString &key)
{
    database.query("INSERT INTO server_state (key, value) VALUES (?, '')", key);
}

qint64 TestStorageServer::numberOf(const Database &database, const char *sql)
{
    auto query = database.query(sql);
    return query.next() ? query.number(0) : -1;
}

void TestStorageServer::opensByEveryFormOfItsAddress()
{
    const auto name = m_server->freshDatabase();
    keep(*open(m_server->address(name)), u"a"_s);
    const auto port = QString::number(m_server->port());
    auto shortForm = m_server->address(name, u"sslmode=disable&connect_timeout=3&tcp_user_timeout=5000"_s);
    shortForm.replace(u"postgresql://"_s, u"postgres://"_s);
    const QStringList forms{shortForm, m_server->socketAddress(name),
                            m_server->address(name).replace(u"@127.0.0.1:%1/"_s.arg(port), u"@/"_s) +
                                u"?host=127.0.0.1,127.0.0.1&target_session_attrs=read-write&port=1,"_s + port};
    for (const auto &form : forms) {
        const auto database = open(form);
        QCOMPARE(count(*database), 1);
        QVERIFY(!open(database->file().contains(u"host=/"_s) ? database->file() + u"&user="_s + m_server->user()
                                                             : m_server->address(name))
                     ->tables()
                     .isEmpty());
    }
}

void TestStorageServer::whatCannotBeReachedIsSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("another password") << u":wacht"_s << u":gok"_s << u"storage.noServer"_s;
    QTest::newRow("another user") << u"//justitiehuis"_s << u"//somebody"_s << u"storage.noServer"_s;
    QTest::newRow("another port") << u":PORT/"_s << u":1/"_s << u"storage.noServer"_s;
    QTest::newRow("another host") << u"127.0.0.1"_s << u"no-such-host.invalid"_s << u"storage.noServer"_s;
    QTest::newRow("no such database") << u"/DATABASE"_s << u"/nowhere"_s << u"storage.noServer"_s;
    QTest::newRow("a certificate is asked for")
        << u"/DATABASE"_s << u"/DATABASE?sslmode=verify-full"_s << u"storage.noServer"_s;
    QTest::newRow("no database") << u"/DATABASE"_s << u"/"_s << u"storage.badAddress"_s;
    QTest::newRow("an option nobody knows") << u"/DATABASE"_s << u"/DATABASE?colour=red"_s << u"storage.badAddress"_s;
    QTest::newRow("an option that would undo ours")
        << u"/DATABASE"_s << u"/DATABASE?options=-cfsync%3Doff"_s << u"storage.badAddress"_s;
    QTest::newRow("an option within an option")
        << u"/DATABASE"_s << u"/DATABASE?sslcert=a%3Bsslmode%3Ddisable"_s << u"storage.badAddress"_s;
    QTest::newRow("no address at all") << u"@127.0.0.1:PORT"_s << u"@a b:c:d"_s << u"storage.badAddress"_s;
}

void TestStorageServer::whatCannotBeReachedIsSaid()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    const auto name = m_server->freshDatabase();
    const auto fill = [&](QString text) {
        return text.replace(u"PORT"_s, QString::number(m_server->port())).replace(u"DATABASE"_s, name);
    };
    auto address = m_server->address(name);
    QVERIFY(address.contains(fill(from)));
    address.replace(fill(from), fill(to));
    QElapsedTimer timer;
    timer.start();
    const auto refused = tryOpen(address);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(!refused.error().details.value(u"detail"_s).toString().isEmpty());
    QVERIFY(timer.elapsed() < 30000);
}

void TestStorageServer::aPasswordIsNeverRepeated()
{
    const auto name = m_server->freshDatabase();
    const auto shown = open(m_server->address(name))->file();
    QCOMPARE(shown, u"postgresql://justitiehuis@127.0.0.1:%1/%2"_s.arg(m_server->port()).arg(name));
    const auto secret = u"geheim7"_s;
    for (const auto &address : {u"postgresql://a:geheim7@127.0.0.1:1/b"_s, u"postgresql://a:geheim7@127.0.0.1:1/"_s,
                                u"postgresql:///b?password=geheim7&host=/nowhere&user=a"_s,
                                u"postgresql://a:geheim7@x y/b"_s, u"postgresql://a:geheim7@h/b?q=1"_s}) {
        for (const auto schema : {Database::Schema::Server, Database::Schema::House}) {
            const auto refused = Database::open({.file = address, .schema = schema});
            QVERIFY(!refused);
            QVERIFY2(!QJsonDocument(refused.error().details).toJson().contains(secret.toUtf8()), qPrintable(address));
        }
    }
}

void TestStorageServer::theConnectionIsAsAsked()
{
    const auto name = m_server->freshDatabase();
    // Whatever the database was told to do by itself.
    for (const auto *wrong : {"standard_conforming_strings = off", "default_transaction_isolation = 'serializable'",
                              "bytea_output = 'escape'", "client_encoding = 'LATIN1'", "statement_timeout = 1"})
        m_server->asSuperuser(u"ALTER DATABASE %1 SET %2"_s.arg(name, QLatin1StringView(wrong)));
    const auto database =
        open(m_server->address(name), {.statementTimeoutMs = 12345, .applicationName = u"server; 'één' \\ twee"_s});
    const auto setting = [&](const char *key) {
        auto query = database->query("SELECT current_setting(?)", key);
        return query.next() ? query.text(0) : QString();
    };
    QCOMPARE(setting("standard_conforming_strings"), u"on"_s);
    QCOMPARE(setting("statement_timeout"), u"12345ms"_s);
    auto encoding = database->query("SELECT CAST(pg_client_encoding() AS TEXT)");
    QVERIFY(encoding.next());
    QCOMPARE(encoding.text(0), u"UTF8"_s);
    QCOMPARE(setting("bytea_output"), u"hex"_s);
    QVERIFY2(setting("application_name").startsWith(u"server"), qPrintable(setting("application_name")));
    const auto text = u"\\ ' \\x41 \U0001F600"_s;
    database->query("INSERT INTO server_state (key, value) VALUES ('a', ?)", text);
    auto row = database->query("SELECT value FROM server_state");
    QVERIFY(row.next());
    QCOMPARE(row.text(0), text);
    {
        Transaction transaction(*database);
        QCOMPARE(setting("transaction_isolation"), u"read committed"_s);
    }
    const Snapshot snapshot(*database);
    QCOMPARE(setting("transaction_isolation"), u"repeatable read"_s);
    QCOMPARE(setting("transaction_read_only"), u"on"_s);
}

void TestStorageServer::aSumStaysExact()
{
    const auto database = open(m_server->address(m_server->freshDatabase()));
    for (int i = 0; i < 2; ++i)
        database->query("INSERT INTO number_counter (house, year, last) VALUES ('GEN', ?, ?)", i,
                        (qint64(1) << 53) + 1 - i);
    QCOMPARE(numberOf(*database, "SELECT sum(last) FROM number_counter"), (qint64(1) << 54) + 1);
}

void TestStorageServer::aLostConnectionIsSaidAndMended()
{
    const auto address = m_server->address(m_server->freshDatabase());
    const auto database = open(address);
    keep(*database, u"before"_s);
    QVERIFY(database->isConnected());
    const auto interrupted = [&] {
        Transaction transaction(*database);
        keep(*database, u"lost"_s);
        m_server->stop();
        transaction.commit();
    };
    QCOMPARE(storageCodeOf(interrupted), u"storage.connectionLost"_s);
    QVERIFY(!database->isConnected());
    QCOMPARE(storageCodeOf([&] { count(*database); }), u"storage.connectionLost"_s);
    QCOMPARE(storageCodeOf([&] { const Snapshot snapshot(*database); }), u"storage.connectionLost"_s);
    const auto early = database->reconnect();
    QVERIFY(!early);
    QCOMPARE(early.error().code, u"storage.noServer"_s);
    QCOMPARE(tryOpen(address).error().code, u"storage.noServer"_s);
    QVERIFY(storageCodeOf([&] { count(*database); }) != u"done"); // asked again before the server is back
    m_server->start();
    const auto again = database->reconnect();
    QVERIFY2(again.has_value(), qPrintable(again ? QString() : again.error().details.value(u"detail"_s).toString()));
    QVERIFY(database->isConnected());
    QCOMPARE(count(*database), 1); // what was not committed is gone
    Transaction transaction(*database);
    keep(*database, u"after"_s);
    transaction.commit();
    QCOMPARE(count(*open(address)), 2);
}

void TestStorageServer::aServerThatBreaksDownKeepsWhatWasAnswered()
{
    const auto address = m_server->address(m_server->freshDatabase());
    open(address);
    std::atomic<int> answered{0};
    std::atomic<bool> lost{false};
    QString code;
    std::thread writer([&] {
        const auto own = open(address);
        code = storageCodeOf([&] {
            for (int i = 0;; ++i) {
                Transaction transaction(*own);
                keep(*own, u"%1 left"_s.arg(i));
                keep(*own, u"%1 right"_s.arg(i));
                transaction.commit();
                answered = i + 1;
            }
        });
        lost = true;
    });
    while (answered < 50 && !lost)
        std::this_thread::yield();
    m_server->breakDown();
    writer.join();
    QCOMPARE(code, u"storage.connectionLost"_s);
    m_server->start();
    const auto database = open(address);
    const int found = count(*database);
    QVERIFY(answered >= 50);
    // The last one may have been committed without its answer having arrived.
    QVERIFY2(found == 2 * answered || found == 2 * (answered + 1), qPrintable(u"%1 %2"_s.arg(found).arg(answered)));
    QCOMPARE(database->integrityFindings(), QStringList());
}

void TestStorageServer::anEndedSessionSpoilsNothingElse()
{
    const auto name = m_server->freshDatabase();
    const auto one = open(m_server->address(name));
    const auto other = open(m_server->address(name));
    const auto backend = numberOf(*one, "SELECT pg_backend_pid()");
    auto interrupted = [&] {
        Transaction transaction(*one);
        keep(*one, u"a"_s);
        m_server->asSuperuser(u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(backend));
        keep(*one, u"b"_s);
    };
    QCOMPARE(storageCodeOf(interrupted), u"storage.connectionLost"_s);
    Transaction transaction(*other); // the lock of the one that is gone is free
    keep(*other, u"c"_s);
    transaction.commit();
    QVERIFY(one->reconnect().has_value());
    QCOMPARE(count(*one), 1);
}

void TestStorageServer::aDeadlockIsBusy()
{
    const auto address = m_server->address(m_server->freshDatabase());
    {
        const auto database = open(address);
        keep(*database, u"a"_s);
        keep(*database, u"b"_s);
    }
    // Only past the writers' lock can two of them meet: each has one row and asks for that of the other.
    std::barrier both(2);
    const auto touch = [&](const char *mine, const char *other) {
        const auto own = open(address);
        const auto set = [&](const char *key) { own->query("UPDATE server_state SET value = 'x' WHERE key = ?", key); };
        own->script("BEGIN");
        set(mine);
        both.arrive_and_wait();
        const auto code = storageCodeOf([&] { set(other); });
        own->script("ROLLBACK");
        return code;
    };
    QString first;
    std::thread other([&] { first = touch("a", "b"); });
    const auto second = touch("b", "a");
    other.join();
    QCOMPARE(QStringList({first, second}).filter(u"storage.busy"_s).size(), 1);
    QCOMPARE(QStringList({first, second}).filter(u"done"_s).size(), 1);
}

// Without the lock of Transaction the order of numbers is not that in which they become visible: that this happens
// shows that the test which finds nothing missing would have found it.
void TestStorageServer::numbersPastTheLockWouldBeSkipped()
{
    const auto name = m_server->freshDatabase();
    const auto early = open(m_server->address(name));
    const auto late = open(m_server->address(name));
    const auto reader = open(m_server->address(name));
    early->script("CREATE SEQUENCE number");
    const auto leave = [](const Database &database) {
        database.query("INSERT INTO leaving (seq, dossier, scope) VALUES (nextval('number'), ?, 's')", AnyId::create());
    };
    early->script("BEGIN");
    leave(*early);
    leave(*late);
    const auto last = numberOf(*reader, "SELECT max(seq) FROM leaving");
    early->script("COMMIT");
    QCOMPARE(last, 2);
    auto rows = reader->query("SELECT count(*) FROM leaving WHERE seq > ?", last);
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 0); // number 1 came after, and nobody who follows will ever read it
    QCOMPARE(numberOf(*reader, "SELECT count(*) FROM leaving"), 2);
}

void TestStorageServer::manyStatementsAreFreedQuietly()
{
    static QStringList said;
    said.clear();
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) { said << message; });
    const auto restore = qScopeGuard([&] { qInstallMessageHandler(before); });
    const auto address = m_server->address(m_server->freshDatabase());
    {
        const auto database = open(address);
        Transaction transaction(*database);
        keep(*database, u"a"_s);
        const auto nested = [&] {
            // A statement of its own, made and freed while its transaction has failed.
            auto outer = database->query("SELECT key FROM server_state");
            auto inner = database->query("SELECT key FROM server_state");
            keep(*database, u"a"_s);
        };
        QCOMPARE(storageCodeOf([&] {
                     Savepoint part(*database);
                     nested();
                 }),
                 u"storage.notUnique"_s);
        QCOMPARE(storageCodeOf(nested), u"storage.notUnique"_s);
    }
    {
        const auto database = open(address);
        for (int i = 0; i < 20; ++i)
            database->queryText("SELECT " + QByteArray::number(i));
        m_server->asSuperuser(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'"_s.arg(m_server->user()));
        QCOMPARE(storageCodeOf([&] { count(*database); }), u"storage.connectionLost"_s);
        QVERIFY(database->reconnect().has_value());
        QCOMPARE(count(*database), 0);
    }
    QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
}

void TestStorageServer::aBrokenTableIsFound()
{
    const auto name = m_server->freshDatabase();
    const auto address = m_server->address(name);
    QString table;
    {
        const auto database = open(address);
        for (int i = 0; i < 200; ++i)
            database->query("INSERT INTO server_state (key, value) VALUES (?, ?)", QString::number(i),
                            u"x"_s.repeated(300));
        QCOMPARE(database->integrityFindings(), QStringList());
        table = m_server->asSuperuser(u"SELECT pg_relation_filepath('server_state')"_s, name).value(0);
    }
    m_server->stop();
    QFile file(m_server->dataFolder() + u'/' + table);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 3 * 8192);
    QVERIFY(file.seek(8192));
    QCOMPARE(file.write(QByteArray(100, '\x5a')), 100);
    file.close();
    m_server->start();
    const auto database = open(address);
    const auto findings = database->integrityFindings();
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().startsWith(u"server_state: "), qPrintable(findings.first()));
    QCOMPARE(storageCodeOf([&] { numberOf(*database, "SELECT sum(length(value)) FROM server_state"); }),
             u"storage.damaged"_s);
}

QTEST_GUILESS_MAIN(TestStorageServer)
#include "tst_storageserver.moc"
