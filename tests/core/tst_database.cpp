// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/support/sampledata.h"

#include <QProcess>
#include <QtTest>

#include <atomic>
#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsTheDesignSays();
    void everyTableIsStrict();
    void opensByTheNameOfAVfs();
    void statementsAreFreeAgainWhenTheirQueryEnds();
    void theSameStatementMayRunInsideItself();
    void valuesComeBackAsTheyWent();
    void whatIsNotCommittedIsGone();
    void brokenSqlIsThrown();

    void aBackupWhileWritingIsWhole();
    void aBackupIsRestoredAndTheFormerFileStays();
    void noBackupIsLeftHalfWritten();
    void whatIsNoBackupIsRefused_data();
    void whatIsNoBackupIsRefused();

    void filesThatAreNotOursAreRefused_data();
    void filesThatAreNotOursAreRefused();
    void aBrokenPageIsFound();
    void aBrokenFileBecomesAProblemAtTheDoor();
    void aReadOnlyPlaceIsSaidSo();
    void aFullDiskStopsAnActWhole();
    void aFileThatCannotGrowStopsAnActWhole();

private:
    static std::unique_ptr<Database> open(const QString &file, const QString &vfs = {});
    static QString problem(const QString &file, bool readOnly = false);
    static void raw(const QString &file, const QByteArray &sql);
    static void fillWithPeople(SampleHouse &house);
    static void breakPages(const QString &file);
    static void fillUntilRefused(SampleHouse &house, const QStringList &expected);
};

std::unique_ptr<Database> TestDatabase::open(const QString &file, const QString &vfs)
{
    auto database = Database::open({.file = file, .vfs = vfs});
    if (!database)
        throw std::runtime_error(qPrintable(database.error().code));
    return std::move(*database);
}

QString TestDatabase::problem(const QString &file, bool readOnly)
{
    const auto database = Database::open({.file = file, .vfs = {}, .readOnly = readOnly});
    return database ? u"opened"_s : database.error().code;
}

// Another program, or an older or newer one of ours.
void TestDatabase::raw(const QString &file, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(file.toUtf8().constData(), &handle), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    const auto said = QByteArray(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    QVERIFY2(said.isEmpty(), said.constData());
}

void TestDatabase::fillWithPeople(SampleHouse &house)
{
    for (int i = 0; i < 60; ++i)
        house.person(u"Lang%1"_s.arg(i), u"Fiktief"_s, {{u"otherLanguages"_s, QJsonArray{QString(20000, u'x')}}});
}

// The newest pages are overwritten; the header and the schema, which are older, stay.
void TestDatabase::breakPages(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto bytes = file.readAll();
    QVERIFY(bytes.size() > 40 * 4096);
    for (qsizetype page = bytes.size() / 4096 * 9 / 10; page < bytes.size() / 4096; ++page)
        for (int i = 0; i < 200; ++i)
            bytes[page * 4096 + i] = static_cast<char>(~bytes[page * 4096 + i]);
    file.seek(0);
    file.write(bytes);
}

void TestDatabase::opensAsTheDesignSays()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    const auto pragma = [&](const QByteArray &name) {
        auto query = database->queryText("PRAGMA " + name);
        return query.next() ? query.text(0) : QString();
    };
    QCOMPARE(pragma("journal_mode"), u"wal"_s);
    QCOMPARE(pragma("foreign_keys"), u"1"_s);
    QCOMPARE(pragma("synchronous"), u"2"_s); // full: what was answered survives the power
    QCOMPARE(pragma("secure_delete"), u"1"_s);
    QCOMPARE(pragma("trusted_schema"), u"0"_s);
    QCOMPARE(database->schemaVersion(), Database::newestSchemaVersion());
    QVERIFY(database->integrityFindings().isEmpty());
}

void TestDatabase::everyTableIsStrict()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    auto tables =
        database->query("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'");
    int strict = 0;
    while (tables.next()) {
        if (tables.text(0).startsWith(u"sqlite_") || tables.text(0).startsWith(u"search_words"))
            continue;
        QVERIFY2(tables.boolean(1), qPrintable(tables.text(0)));
        ++strict;
    }
    QVERIFY(strict > 40);
    const auto badNumber = [&] {
        return database->query("INSERT INTO number_counter (house, year, last) VALUES ('GEN', 'no year', 1)");
    };
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)badNumber());
}

void TestDatabase::opensByTheNameOfAVfs()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"met spatie & teken%.db"_s);
    {
        const auto database = open(file, u"unix-none"_s);
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES ('a', 'lena', '', 'een')");
    }
    QVERIFY(QFile::exists(file));
    auto found = open(file)->query("SELECT body FROM local_draft");
    QVERIFY(found.next());
    QCOMPARE(found.text(0), u"een"_s);
    const auto unknown = Database::open({.file = folder.filePath(u"b.db"_s), .vfs = u"no-such-vfs"_s});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"storage.cannotOpen"_s);
}

void TestDatabase::statementsAreFreeAgainWhenTheirQueryEnds()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    for (int i = 0; i < 3; ++i)
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES (?, 'lena', '', '')",
                        u"key %1"_s.arg(i));
    for (int round = 0; round < 5; ++round) {
        auto query = database->query("SELECT key FROM local_draft ORDER BY key");
        QVERIFY(query.next());
        QCOMPARE(query.text(0), u"key 0"_s); // left half read: the next use begins again
    }
    // A half-read statement that ended holds no lock: another connection may write and empty the log.
    const auto other = open(folder.filePath(u"a.db"_s));
    auto checkpoint = other->query("PRAGMA wal_checkpoint(TRUNCATE)");
    QVERIFY(checkpoint.next());
    QCOMPARE(checkpoint.integer(0), 0);
}

void TestDatabase::theSameStatementMayRunInsideItself()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    for (int i = 0; i < 4; ++i)
        database->query("INSERT INTO number_counter (house, year, last) VALUES ('GEN', ?, ?)", 2020 + i, i);
    const auto rows = [&] {
        return database->query("SELECT year FROM number_counter WHERE house = ? ORDER BY year", "GEN");
    };
    QStringList pairs;
    auto outer = rows();
    while (outer.next()) {
        auto inner = rows();
        while (inner.next())
            if (inner.integer(0) < outer.integer(0))
                pairs << u"%1<%2"_s.arg(inner.integer(0)).arg(outer.integer(0));
    }
    QCOMPARE(pairs.size(), 6);
    QCOMPARE(pairs.last(), u"2022<2023"_s);
}

void TestDatabase::valuesComeBackAsTheyWent()
{
    SampleHouse house;
    auto &database = house.database();
    const auto id = AnyId::create();
    database.script("CREATE TEMP TABLE kept (a, b, c, d, e, f, g, h)");
    database.query("INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, AnyId(), QDate(2027, 2, 28), QDate(),
                   QString(), true, QJsonObject{{u"é"_s, 1}},
                   QDateTime(QDate(2027, 7, 1), QTime(12, 0, 0, 5), Qt::UTC));
    auto row = database.query("SELECT a, b, c, d, e, f, g, h, typeof(a), typeof(b), typeof(d), typeof(e) FROM kept");
    QVERIFY(row.next());
    QVERIFY(row.id(0) == id);
    QVERIFY(row.id(1).isNull() && row.isNull(1));
    QCOMPARE(row.date(2), QDate(2027, 2, 28));
    QVERIFY(!row.date(3).isValid());
    QCOMPARE(row.boolean(5), true);
    QCOMPARE(row.object(6).value(u"é"_s).toInt(), 1);
    QCOMPARE(row.moment(7), QDateTime(QDate(2027, 7, 1), QTime(12, 0, 0, 5), Qt::UTC));
    QCOMPARE(row.text(8), u"blob"_s);
    QCOMPARE(row.text(9), u"null"_s);
    QCOMPARE(row.text(10), u"null"_s);
    QCOMPARE(row.text(11), u"text"_s); // an empty text is not an unknown one
}

void TestDatabase::whatIsNotCommittedIsGone()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    const auto count = [&] {
        auto query = database->query("SELECT count(*) FROM local_draft");
        query.next();
        return query.integer(0);
    };
    {
        Transaction transaction(*database);
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES ('a', 'lena', '', '')");
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
    const auto fails = [&] {
        Transaction transaction(*database);
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES ('b', 'lena', '', '')");
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES ('b', 'lena', '', '')");
        transaction.commit();
    };
    QVERIFY_THROWS_EXCEPTION(StorageError, fails());
    QCOMPARE(count(), 0);
    {
        Transaction transaction(*database);
        database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES ('c', 'lena', '', '')");
        transaction.commit();
    }
    QCOMPARE(count(), 1);
}

void TestDatabase::brokenSqlIsThrown()
{
    const QTemporaryDir folder;
    const auto database = open(folder.filePath(u"a.db"_s));
    QVERIFY_THROWS_EXCEPTION(StorageError, (void)database->query("SELECT nothing FROM nowhere"));
    QVERIFY_THROWS_EXCEPTION(StorageError, database->script("CREATE TABLE half (a"));
    QVERIFY_THROWS_EXCEPTION(
        StorageError,
        (void)database->query(
            "INSERT INTO journal (mid, n, op, tbl, row, grp, after) VALUES (99, 0, x'', '', x'', '', '')"));
}

void TestDatabase::aBackupWhileWritingIsWhole()
{
    SampleHouse house;
    house.dossier();
    std::atomic<bool> go{true};
    std::atomic<int> pairs{0};
    const auto file = house.databaseFile();
    std::thread writer([&] {
        const auto own = open(file);
        for (int i = 0; go; ++i) {
            Transaction transaction(*own);
            for (const auto *half : {"left", "right"})
                own->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES (?, 'lena', '', '')",
                           u"%1 %2"_s.arg(i).arg(QLatin1StringView(half)));
            transaction.commit();
            ++pairs;
        }
    });
    while (pairs < 5)
        std::this_thread::yield();
    QList<QString> backups;
    for (int i = 0; i < 5; ++i) {
        backups << house.folder() + u"/backup%1.db"_s.arg(i);
        const auto kept = house.database().backUpTo(backups.last());
        if (!kept)
            qWarning() << kept.error().code << kept.error().details;
    }
    go = false;
    writer.join();
    for (const auto &backup : std::as_const(backups)) {
        QVERIFY(QFile::exists(backup));
        const auto copy = open(backup);
        QVERIFY(copy->integrityFindings().isEmpty());
        auto count = copy->query("SELECT count(*), (SELECT count(*) FROM dossier) FROM local_draft");
        QVERIFY(count.next());
        QVERIFY(count.integer(0) >= 10);
        QCOMPARE(count.integer(0) % 2, 0); // a transaction is in it whole or not at all
        QCOMPARE(count.integer(1), 1);
    }
}

void TestDatabase::aBackupIsRestoredAndTheFormerFileStays()
{
    SampleHouse house;
    house.dossier();
    const auto before = house.content();
    const auto backup = house.folder() + u"/kopie.db"_s;
    QVERIFY(house.database().backUpTo(backup).has_value());
    house.person(u"Nakomer"_s, u"Nele"_s);
    const auto later = house.content();
    QVERIFY(before != later);
    house.close();
    const auto restored = restoreDatabase(backup, house.databaseFile());
    QVERIFY2(restored.has_value(), qPrintable(restored ? QString() : restored.error().code));
    QVERIFY(QFile::exists(house.databaseFile() + u".before-restore"_s));
    QVERIFY(!QFile::exists(house.databaseFile() + u".restoring"_s));
    house.reopen();
    QCOMPARE(difference(before, house.content()), QString());
    QVERIFY(QFile::exists(backup));
    house.close();
    QVERIFY(restoreDatabase(house.databaseFile() + u".before-restore"_s, house.databaseFile()).has_value());
    house.reopen();
    QCOMPARE(difference(later, house.content()), QString());
}

void TestDatabase::noBackupIsLeftHalfWritten()
{
    SampleHouse house;
    const auto nowhere = house.database().backUpTo(house.folder() + u"/no/such/folder/kopie.db"_s);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, u"storage.backupFailed"_s);
    // An older back-up stays until the new one is whole.
    const auto backup = house.folder() + u"/kopie.db"_s;
    QVERIFY(house.database().backUpTo(backup).has_value());
    house.person();
    QVERIFY(house.database().backUpTo(backup).has_value());
    QVERIFY(!QFile::exists(backup + u".part"_s));
    // A stopped one leaves the older as it was, and says so.
    QList<int> heard;
    house.person();
    const auto stopped = house.database().backUpTo(backup, [&](int percent) {
        heard << percent;
        return false;
    });
    QCOMPARE(stopped.error().code, u"storage.backupStopped"_s);
    QCOMPARE(heard.size(), 1);
    QVERIFY(!QFile::exists(backup + u".part"_s));
    auto persons = open(backup)->query("SELECT count(*) FROM person");
    QVERIFY(persons.next());
    QCOMPARE(persons.integer(0), 1);
}

void TestDatabase::whatIsNoBackupIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("a file that is not there") << u"missing"_s << u"storage.noSuchFile"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"storage.noSuchFile"_s;
    QTest::newRow("a letter") << u"text"_s << u"storage.damaged"_s;
    QTest::newRow("a back-up with broken pages") << u"broken"_s << u"storage.backupDamaged"_s;
    QTest::newRow("the database of another program") << u"foreign"_s << u"storage.notABackup"_s;
    QTest::newRow("another program's database with a version of its own")
        << u"foreignVersion"_s << u"storage.notABackup"_s;
    QTest::newRow("a back-up of a newer program") << u"newer"_s << u"storage.newerProgram"_s;
}

void TestDatabase::whatIsNoBackupIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    SampleHouse house;
    house.dossier();
    const auto backup = house.folder() + u"/kopie.db"_s;
    if (what == u"empty" || what == u"text") {
        QFile file(backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(what == u"text" ? QByteArray("Geachte heer, hierbij de gegevens.").repeated(200) : QByteArray());
    } else if (what == u"foreign") {
        raw(backup, "CREATE TABLE recipe (name TEXT);");
    } else if (what == u"foreignVersion") {
        raw(backup, "CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1;");
    } else if (what != u"missing") {
        fillWithPeople(house);
        QVERIFY(house.database().backUpTo(backup).has_value());
        if (what == u"newer")
            raw(backup, "PRAGMA user_version = 9999;");
        else
            breakPages(backup);
    }
    const auto before = house.content();
    house.close();
    const auto restored = restoreDatabase(backup, house.databaseFile());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    house.reopen();
    QCOMPARE(difference(before, house.content()), QString()); // nothing was touched
}

void TestDatabase::filesThatAreNotOursAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("written by a newer program")
        << QByteArray("PRAGMA user_version = 9999;") << u"storage.newerProgram"_s;
    QTest::newRow("another program's database")
        << QByteArray("CREATE TABLE recipe (name TEXT);") << u"storage.notOurs"_s;
    QTest::newRow("another program's database with a version of its own")
        << QByteArray("CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1;") << u"storage.notOurs"_s;
    QTest::newRow("an empty database of nobody") << QByteArray("CREATE TABLE a (b); DROP TABLE a;") << u"opened"_s;
}

void TestDatabase::filesThatAreNotOursAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"a.db"_s);
    raw(file, sql);
    const auto size = QFileInfo(file).size();
    QCOMPARE(problem(file), code);
    if (code != u"opened") {
        QCOMPARE(QFileInfo(file).size(), size);
        QVERIFY(problem(file, true) != u"opened"_s); // neither for reading only
    }
}

void TestDatabase::aBrokenPageIsFound()
{
    SampleHouse house;
    fillWithPeople(house);
    house.close();
    breakPages(house.databaseFile());
    const auto database = Database::open({.file = house.databaseFile(), .vfs = {}, .readOnly = true});
    QVERIFY(database.has_value());
    QVERIFY(!(*database)->integrityFindings().isEmpty());
}

void TestDatabase::aBrokenFileBecomesAProblemAtTheDoor()
{
    SampleHouse house;
    fillWithPeople(house);
    house.close();
    breakPages(house.databaseFile());
    // Either it is seen on opening, or the first look that meets the page says so; it is never thrown past the door.
    const auto opened = Workspace::open({.folder = house.folder(), .login = u"lena"_s});
    QString code = opened ? u"opened"_s : opened.error().code;
    if (opened) {
        const auto read = (*opened)->read([](const Database &database) {
            QStringList names;
            auto tables =
                database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_words%'");
            while (tables.next())
                names << tables.text(0);
            for (const auto &name : names) {
                auto rows = database.queryText("SELECT * FROM " + name.toUtf8());
                while (rows.next()) {
                }
            }
            return names.size();
        });
        QVERIFY(!read);
        code = read.error().code;
    }
    QCOMPARE(code, u"storage.damaged"_s);
    // A header that is no header.
    QFile file(house.databaseFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("not a database at all");
    file.close();
    QFile::remove(house.databaseFile() + u"-wal"_s);
    QCOMPARE(problem(house.databaseFile()), u"storage.damaged"_s);
}

void TestDatabase::aReadOnlyPlaceIsSaidSo()
{
    const auto folderName = qEnvironmentVariable("READ_ONLY_FOLDER");
    const auto expectRefusal = [](const QString &folder, const QString &file) {
        QCOMPARE(problem(folder + u"/new.db"_s), u"storage.readOnly"_s);
        QCOMPARE(problem(file), u"storage.readOnly"_s);
        const auto workspace = Workspace::open({.folder = folder, .mayCreate = true, .house = u"GEN"_s});
        QVERIFY(!workspace);
        QCOMPARE(workspace.error().code, u"storage.readOnly"_s);
    };
    if (!folderName.isEmpty()) { // the second run, as nobody
        expectRefusal(folderName, folderName + u"/a.db"_s);
        return;
    }
    const QTemporaryDir folder;
    const auto inside = folder.filePath(u"map"_s);
    QVERIFY(QDir().mkdir(inside));
    open(inside + u"/a.db"_s);
    const auto allReadOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto search = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(inside + u"/a.db"_s, allReadOnly));
    QVERIFY(QFile::setPermissions(folder.path(), allReadOnly | search | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(inside, allReadOnly | search));
    if (geteuid() == 0) {
        // Root may write anywhere: the same test again as somebody who may not.
        QProcess again;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"READ_ONLY_FOLDER"_s, inside);
        again.setProcessEnvironment(environment);
        again.start(u"setpriv"_s, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                   QCoreApplication::applicationFilePath(), u"aReadOnlyPlaceIsSaidSo"_s});
        QVERIFY(again.waitForFinished(60000));
        QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0,
                 (again.readAllStandardOutput() + again.readAllStandardError()).constData());
    } else {
        expectRefusal(inside, inside + u"/a.db"_s);
    }
    QVERIFY(QFile::setPermissions(inside, allReadOnly | search | QFile::WriteOwner));
}

// Registers people until there is no room: the last is refused whole, and what was answered before is still there.
void TestDatabase::fillUntilRefused(SampleHouse &house, const QStringList &expected)
{
    const auto text = QString(20000, u'x');
    QString code;
    QMap<QString, QStringList> before;
    qint64 acts = 0;
    int registered = 0;
    while (code.isEmpty() && registered < 2000) {
        before = house.content();
        acts = house.count("act");
        const auto done = house.act(u"registerPerson"_s, {{u"familyName"_s, u"Volle%1"_s.arg(registered)},
                                                          {u"otherLanguages"_s, QJsonArray{text}}});
        if (done)
            ++registered;
        else
            code = done.error().code;
    }
    QVERIFY(registered > 0);
    QVERIFY2(expected.contains(code), qPrintable(code));
    QCOMPARE(difference(before, house.content()), QString());
    QCOMPARE(house.count("act"), acts);
    QCOMPARE(house.count("sync_ctx"), 0);
}

void TestDatabase::aFullDiskStopsAnActWhole()
{
    SampleHouse house;
    house.dossier();
    auto pages = house.database().query("PRAGMA page_count");
    QVERIFY(pages.next());
    house.database().script("PRAGMA max_page_count = " + QByteArray::number(pages.integer(0) + 40));
    fillUntilRefused(house, {u"storage.full"_s});
    house.database().script("PRAGMA max_page_count = 1000000");
    house.person(u"Ruimte"_s); // with room again work goes on
    QVERIFY(house.database().integrityFindings().isEmpty());
}

// The system itself refuses to let a file grow, as a full disk does, on any machine and for anybody.
void TestDatabase::aFileThatCannotGrowStopsAnActWhole()
{
    const QTemporaryDir folder;
    const auto file = folder.path() + u"/data/justitiehuis.db"_s;
    const auto open = [&] {
        return Workspace::open(
            {.folder = folder.path() + u"/data"_s, .login = u"setup"_s, .mayCreate = true, .house = u"GEN"_s});
    };
    int registered = 0;
    const auto registerOne = [&](Workspace &workspace) {
        const auto done = workspace.write(
            {.name = u"registerPerson"_s,
             .with = {{u"familyName"_s, u"Vol"_s}, {u"otherLanguages"_s, QJsonArray{QString(20000, u'y')}}}});
        if (done)
            ++registered;
        return done ? QString() : done.error().code;
    };
    const auto rows = [](const Workspace &workspace) {
        return workspace
            .read([](const Database &database) {
                auto count = database.query("SELECT count(*), (SELECT count(*) FROM act) FROM person");
                count.next();
                return std::pair{count.integer(0), count.integer(1)};
            })
            .value_or(std::pair{-1, -1});
    };
    {
        auto opened = open();
        QVERIFY(opened.has_value());
        QCOMPARE(registerOne(**opened), QString());
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        auto *const handler = std::signal(SIGXFSZ, SIG_IGN);
        const auto lift = qScopeGuard([&] {
            setrlimit(RLIMIT_FSIZE, &before);
            std::signal(SIGXFSZ, handler);
        });
        auto small = before;
        small.rlim_cur = 3 << 20;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        QString code;
        while (code.isEmpty() && registered < 2000)
            code = registerOne(**opened);
        QVERIFY(registered > 5);
        QVERIFY2(code == u"storage.full" || code == u"storage.disk", qPrintable(code));
        QCOMPARE(rows(**opened), (std::pair{registered, registered}));
        opened->reset();
        QCOMPARE(problem(file, true), u"opened"_s);
    }
    // With room again everything that was answered is there and work goes on.
    auto opened = open();
    QVERIFY(opened.has_value());
    QCOMPARE(rows(**opened), (std::pair{registered, registered}));
    QVERIFY((*opened)->database().integrityFindings().isEmpty());
    QCOMPARE(registerOne(**opened), QString());
    QCOMPARE(rows(**opened), (std::pair{registered, registered}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
