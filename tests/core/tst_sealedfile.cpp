// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/keyslots.h"
#include "core/storage/pageseal.h"
#include "core/storage/sealedfiles.h"
#include "core/storage/sealedvfs.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "tests/support/crashvfs.h"
#include "tests/support/sampledata.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QtTest>

#include <random>
#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// The enciphered data folder: that nothing of it can be read, nothing changed unseen, and nothing lost by a power cut.
class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCipherIsThePublishedOne_data();
    void theCipherIsThePublishedOne();
    void aPageBelongsToItsPlace();

    void nothingOfItCanBeRead();
    void withoutItsKeyItIsLocked();
    void everyConnectionOfTheProgramOpensIt();
    void aSecondProgramIsKeptOut();
    void everyChangedPageIsFound();
    void pagesThatAreSwappedAreFound();
    void aLogThatIsCutOrChangedEndsThere();
    void whatWouldSpillIsRefused();

    void aReadableHouseBecomesSealed();
    void aBackUpIsSealedToo();
    void aBackUpOpensElsewhereWithItsPassphrase();

    void aPassphraseOpensAndChanges();
    void aWeakPassphraseIsRefused();
    void damagedKeysAreSaidSo_data();
    void damagedKeysAreSaidSo();
    void theServerCanGiveANewPassphrase();

    void noPowerCutLosesWhatWasCommitted();
    void theHarnessSeesADiskThatIsNotWaitedFor();

private:
    struct Cuts
    {
        int cuts = 0;
        int commits = 0;
        int lost = 0;
        int broken = 0;
    };
    static Cuts cutPower(int rounds, const QByteArray &synchronous);
    static std::unique_ptr<Database> opened(const QString &file);
    static QString problemOf(const QString &file);
    static void fill(Database &database, int rows);
    static QStringList findingsOf(const QString &file);
};

namespace {

constexpr KeySlots::Effort little{.passes = 1, .memory = 8192};
const auto passphrase = u"zeven paarse paraplu's"_s;
const QByteArray marker = "Vermeulen-onleesbaar";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

FileKey::Held keyOfBytes(char byte)
{
    return FileKey::of(QByteArray(FileKey::size, byte));
}

// A file that is enciphered as soon as there is one.
struct GivenFile
{
    GivenFile() { SealedFiles::give(file, FileKey::random()); }
    ~GivenFile() { SealedFiles::takeBack(file); }
    GivenFile(const GivenFile &) = delete;
    GivenFile &operator=(const GivenFile &) = delete;

    QTemporaryDir folder{};
    QString file = folder.filePath(u"a.db"_s);
};

} // namespace

std::unique_ptr<Database> TestSealedFile::opened(const QString &file)
{
    auto database = Database::open({.file = file});
    if (!database)
        throw std::runtime_error(qPrintable(database.error().code));
    return std::move(*database);
}

QString TestSealedFile::problemOf(const QString &file)
{
    const auto database = Database::open({.file = file});
    return database ? u"opened"_s : database.error().code;
}

void TestSealedFile::fill(Database &database, int rows)
{
    Transaction transaction(database);
    for (int i = 0; i < rows; ++i)
        database.query("INSERT INTO local_draft (key, login, saved_at, body) VALUES (?, ?, '', ?)", u"k%1"_s.arg(i),
                       QString::fromLatin1(marker), QString::fromLatin1(marker.repeated(40)));
    transaction.commit();
}

QStringList TestSealedFile::findingsOf(const QString &file)
{
    const auto database = Database::open({.file = file});
    return database ? (*database)->integrityFindings() : QStringList{database.error().code};
}

void TestSealedFile::theCipherIsThePublishedOne_data()
{
    // The test vectors of the specification (C2SP, XAES-256-GCM).
    QTest::addColumn<char>("key");
    QTest::addColumn<QByteArray>("bound");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("most significant bit 0")
        << '\x01' << QByteArray() << QByteArray("ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271");
    QTest::newRow("most significant bit 1") << '\x03' << QByteArray("c2sp.org/XAES-256-GCM")
                                            << QByteArray("986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d");
}

void TestSealedFile::theCipherIsThePublishedOne()
{
    QFETCH(const char, key);
    QFETCH(const QByteArray, bound);
    QFETCH(const QByteArray, sealed);
    PageSeal::Nonce nonce{};
    const QByteArrayView letters("ABCDEFGHIJKLMNOPQRSTUVWX");
    std::copy(letters.begin(), letters.end(), nonce.begin());
    QByteArray text = "XAES-256-GCM";
    PageSeal::Tag tag{};
    QVERIFY(PageSeal::encipher(*keyOfBytes(key), nonce, bound, text, tag));
    QCOMPARE((text + QByteArray(reinterpret_cast<const char *>(tag.data()), 16)).toHex(), sealed);
    QVERIFY(PageSeal::decipher(*keyOfBytes(key), nonce, bound, text, tag));
    QCOMPARE(text, "XAES-256-GCM");
    tag[3] ^= 1;
    QVERIFY(!PageSeal::decipher(*keyOfBytes(key), nonce, bound, text, tag));
}

void TestSealedFile::aPageBelongsToItsPlace()
{
    const auto key = FileKey::random();
    PageSeal main(*key, PageSeal::Kind::Main);
    PageSeal log(*key, PageSeal::Kind::Log);
    std::vector<unsigned char> plain(PageSeal::pageSize, 'a'), sealed(PageSeal::pageSize), back(PageSeal::pageSize);
    std::fill(plain.end() - PageSeal::reserved, plain.end(), 0);
    QVERIFY(main.seal(plain.data(), sealed.data(), 8192));
    QVERIFY(main.open(sealed.data(), back.data(), 8192));
    QVERIFY(back == plain);
    QVERIFY(!main.open(sealed.data(), back.data(), 4096));
    QVERIFY(std::ranges::all_of(back, [](auto byte) { return byte == 0; }));
    QVERIFY(!log.open(sealed.data(), back.data(), 8192));
    auto again = sealed;
    QVERIFY(main.seal(plain.data(), again.data(), 8192));
    QVERIFY2(again != sealed, "the same page twice may not be seen to be the same");
}

void TestSealedFile::nothingOfItCanBeRead()
{
    const GivenFile given;
    const auto &file = given.file;
    {
        const auto database = opened(file);
        fill(*database, 300);
        // While it is open, all of it still in the log.
        for (const auto &path : {file, file + u"-wal"_s}) {
            const auto bytes = contentOf(path);
            QVERIFY(!bytes.isEmpty());
            QVERIFY2(!bytes.contains(marker) && !bytes.contains("local_draft") && !bytes.contains("SQLite"),
                     qPrintable(path));
        }
    }
    QDirIterator all(given.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        const auto bytes = contentOf(all.next());
        ++files;
        QVERIFY(!bytes.contains(marker) && !bytes.contains("CREATE TABLE"));
    }
    QCOMPARE(files, 1); // no journal, no shared memory, nothing spilled
    const auto database = opened(file);
    auto drafts = database->query("SELECT count(*), min(login) FROM local_draft");
    QVERIFY(drafts.next());
    QCOMPARE(drafts.integer(0), 300);
    QCOMPARE(drafts.text(1).toUtf8(), marker);
    QCOMPARE(database->integrityFindings(), QStringList());
}

void TestSealedFile::withoutItsKeyItIsLocked()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"a.db"_s);
    const auto key = KeySlots::create(KeySlots::fileOf(folder.path()), passphrase, little);
    QVERIFY(key);
    SealedFiles::give(file, *key);
    fill(*opened(file), 3);
    SealedFiles::takeBack(file);
    QCOMPARE(problemOf(file), u"storage.locked"_s);
    SealedFiles::give(file, FileKey::random());
    QCOMPARE(problemOf(file), u"storage.damaged"_s);
    QFile::remove(KeySlots::fileOf(folder.path())); // a file of chance is no database of ours
    SealedFiles::takeBack(file);
    QCOMPARE(problemOf(file), u"storage.damaged"_s);
}

void TestSealedFile::everyConnectionOfTheProgramOpensIt()
{
    const GivenFile given;
    const auto &file = given.file;
    const auto writer = opened(file);
    fill(*writer, 50);
    int seen = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto reader = opened(file);
        auto drafts = reader->query("SELECT count(*) FROM local_draft");
        seen = drafts.next() ? drafts.integer(0) : -1;
    }));
    thread->start();
    QVERIFY(thread->wait(10'000));
    QCOMPARE(seen, 50);
}

void TestSealedFile::aSecondProgramIsKeptOut()
{
    const GivenFile given;
    const auto &file = given.file;
    const auto database = opened(file);
    fill(*database, 1);
    QProcess locks; // what the kernel knows of who holds which file
    locks.start(u"cat"_s, {u"/proc/locks"_s});
    QVERIFY(locks.waitForFinished());
    QVERIFY(locks.readAllStandardOutput().contains(' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' '));
    QVERIFY(!QFile::exists(file + u"-shm"_s));
}

void TestSealedFile::everyChangedPageIsFound()
{
    const GivenFile given;
    const auto &file = given.file;
    fill(*opened(file), 200);
    const auto whole = contentOf(file);
    QCOMPARE(whole.size() % PageSeal::pageSize, 0);
    std::mt19937 chance(5);
    int unseen = 0;
    const auto pages = static_cast<int>(whole.size() / PageSeal::pageSize);
    for (int i = 0; i < 60; ++i) {
        auto changed = whole;
        const int page = i < 5 ? i : static_cast<int>(chance() % unsigned(pages));
        const auto at = qint64(page) * PageSeal::pageSize + static_cast<int>(chance() % PageSeal::pageSize);
        changed[at] = static_cast<char>(changed[at] ^ (1 << chance() % 8));
        write(file, changed);
        unseen += findingsOf(file).isEmpty() ? 1 : 0;
    }
    QCOMPARE(unseen, 0);
    write(file, whole);
    QCOMPARE(findingsOf(file), QStringList());
}

void TestSealedFile::pagesThatAreSwappedAreFound()
{
    const GivenFile given;
    const auto &file = given.file;
    fill(*opened(file), 200);
    auto bytes = contentOf(file);
    const auto last = bytes.size() - PageSeal::pageSize;
    const auto one = bytes.mid(last, PageSeal::pageSize);
    bytes.replace(last, PageSeal::pageSize, bytes.mid(last - PageSeal::pageSize, PageSeal::pageSize));
    bytes.replace(last - PageSeal::pageSize, PageSeal::pageSize, one);
    write(file, bytes);
    QVERIFY(!findingsOf(file).isEmpty());
}

void TestSealedFile::aLogThatIsCutOrChangedEndsThere()
{
    // Whatever becomes of the log: the database opens, whole, with the first so many of its transactions.
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"a.db"_s);
    const auto key = FileKey::random();
    SealedFiles::give(file, key);
    QByteArray main, log;
    {
        const auto database = opened(file);
        database->script("PRAGMA wal_checkpoint(TRUNCATE)");
        for (int i = 0; i < 12; ++i)
            database->query("INSERT INTO local_draft (key, login, saved_at, body) VALUES (?, 'lena', '', ?)",
                            u"%1"_s.arg(i, 3, 10, QChar(u'0')), QString::fromLatin1(marker.repeated(30)));
        main = contentOf(file);
        log = contentOf(file + u"-wal"_s);
    }
    QVERIFY(log.size() > 12 * 4120);
    std::mt19937 chance(7);
    QSet<int> counts;
    for (int i = 0; i < 80; ++i) {
        auto changed = log;
        const auto at = static_cast<qsizetype>(chance() % unsigned(log.size()));
        if (i % 2)
            changed.truncate(at);
        else
            changed[at] = static_cast<char>(changed[at] ^ 0x20);
        write(file, main);
        write(file + u"-wal"_s, changed);
        const auto database = opened(file);
        QCOMPARE(database->integrityFindings(), QStringList());
        auto rows = database->query("SELECT count(*), max(key) FROM local_draft");
        QVERIFY(rows.next());
        if (rows.integer(0) > 0)
            QCOMPARE(rows.text(1).toInt() + 1, rows.integer(0)); // the first ones, none missing in between
        counts << rows.integer(0);
    }
    QVERIFY(counts.size() > 6);
    SealedFiles::takeBack(file);
}

void TestSealedFile::whatWouldSpillIsRefused()
{
    const GivenFile given;
    const auto &file = given.file;
    const auto database = opened(file);
    fill(*database, 3000);
    const auto sorted = [&] {
        auto rows = database->query("SELECT a.body, b.key FROM local_draft a, local_draft b WHERE b.key < 'k12' ORDER "
                                    "BY a.body || b.key DESC LIMIT 1 OFFSET 20000");
        return rows.next();
    };
    QVERIFY(sorted()); // in memory, as every connection of ours is set
    database->script("PRAGMA temp_store = FILE; PRAGMA cache_size = 10");
    QVERIFY_THROWS_EXCEPTION(StorageError, sorted()); // rather than readable on the disk
}

void TestSealedFile::aReadableHouseBecomesSealed()
{
    SampleHouse house;
    house.person(QString::fromLatin1(marker));
    const auto dossier = house.dossier();
    const auto before = house.content();
    const auto file = house.databaseFile();
    house.close();
    const auto keys = KeySlots::fileOf(house.folder());
    const auto key = KeySlots::create(keys, passphrase, little);
    QVERIFY(key);
    const auto sealed = SealedFiles::seal(file, **key);
    QVERIFY2(sealed, qPrintable(sealed ? QString() : sealed.error().details.value(u"detail"_s).toString()));
    QVERIFY(SealedFiles::formOf(file) == SealedFiles::Form::Sealed);
    QCOMPARE(problemOf(file), u"storage.locked"_s);
    SealedFiles::give(file, *KeySlots::open(keys, passphrase));
    house.reopen();
    QCOMPARE(house.content(), before);
    QCOMPARE(house.database().integrityFindings(), QStringList());
    QCOMPARE(house.view(dossier).file.dossier.id, dossier);
    house.person(QString::fromLatin1(marker));
    house.close();
    QDirIterator all(house.folder(), QDir::Files | QDir::Hidden);
    while (all.hasNext())
        QVERIFY2(!contentOf(all.next()).contains(marker), qPrintable(all.filePath()));
    SealedFiles::takeBack(file);
}

void TestSealedFile::aBackUpIsSealedToo()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"a.db"_s);
    const auto backup = folder.filePath(u"kept.db"_s);
    const auto key = KeySlots::create(KeySlots::fileOf(folder.path()), passphrase, little);
    QVERIFY(key);
    SealedFiles::give(file, *key);
    {
        const auto database = opened(file);
        fill(*database, 100);
        const auto kept = database->backUpTo(backup);
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().details.value(u"detail"_s).toString()));
        QVERIFY(!contentOf(backup).contains(marker));
        QVERIFY(!contentOf(backup).contains("SQLite"));
        QVERIFY(!QFile::exists(backup + u".part-wal"_s));
        database->query("DELETE FROM local_draft");
    }
    const auto restored = restoreDatabase(backup, file);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().code));
    auto drafts = opened(file)->query("SELECT count(*) FROM local_draft");
    QVERIFY(drafts.next());
    QCOMPARE(drafts.integer(0), 100);
    SealedFiles::takeBack(file);
}

void TestSealedFile::aBackUpOpensElsewhereWithItsPassphrase()
{
    const QTemporaryDir first, second;
    const auto file = first.filePath(u"a.db"_s);
    const auto backup = first.filePath(u"kept.db"_s);
    const auto key = KeySlots::create(KeySlots::fileOf(first.path()), passphrase, little);
    QVERIFY(key);
    SealedFiles::give(file, *key);
    {
        const auto database = opened(file);
        fill(*database, 100);
        QVERIFY(database->backUpTo(backup));
    }
    SealedFiles::takeBack(file);
    const auto elsewhere = second.filePath(u"b.db"_s);
    QCOMPARE(restoreDatabase(backup, elsewhere).error().code, u"storage.locked"_s);
    SealedFiles::give(backup, *KeySlots::open(KeySlots::fileOfBackup(backup), passphrase));
    QVERIFY(restoreDatabase(backup, elsewhere));
    SealedFiles::takeBack(backup);
    SealedFiles::give(elsewhere, *KeySlots::open(KeySlots::fileOf(second.path()), passphrase));
    QCOMPARE(findingsOf(elsewhere), QStringList());
    // And a readable one that is restored where data are enciphered does not stay readable.
    const auto plain = first.filePath(u"plain.db"_s);
    fill(*opened(plain), 5);
    QVERIFY(SealedFiles::formOf(plain) == SealedFiles::Form::Plain);
    QVERIFY(restoreDatabase(plain, elsewhere));
    QVERIFY(SealedFiles::formOf(elsewhere) == SealedFiles::Form::Sealed);
    QCOMPARE(findingsOf(elsewhere), QStringList());
    SealedFiles::takeBack(elsewhere);
}

void TestSealedFile::aPassphraseOpensAndChanges()
{
    const QTemporaryDir folder;
    const auto keys = KeySlots::fileOf(folder.path());
    const auto made = KeySlots::create(keys, passphrase, little);
    QVERIFY(made);
    QCOMPARE(KeySlots::create(keys, passphrase, little).error().code, u"store.keysThere"_s);
    QVERIFY(QFile::permissions(keys).testFlag(QFile::ReadOwner) &&
            !QFile::permissions(keys).testFlag(QFile::ReadOther));
    const auto opened = KeySlots::open(keys, passphrase);
    QVERIFY(opened);
    QVERIFY(std::equal((*made)->bytes(), (*made)->bytes() + FileKey::size, (*opened)->bytes()));
    QCOMPARE(KeySlots::open(keys, passphrase + u"!"_s).error().code, u"store.wrongPassphrase"_s);
    const auto other = u"negen gele gieters"_s;
    QVERIFY(KeySlots::changePassphrase(keys, **made, other, little));
    QCOMPARE(KeySlots::open(keys, passphrase).error().code, u"store.wrongPassphrase"_s);
    QVERIFY(std::equal((*made)->bytes(), (*made)->bytes() + FileKey::size, (*KeySlots::open(keys, other))->bytes()));
    // What it costs to guess is what was meant, when nothing else is said.
    const QTemporaryDir usual;
    QVERIFY(KeySlots::create(KeySlots::fileOf(usual.path()), passphrase));
    const auto slot = QJsonDocument::fromJson(contentOf(KeySlots::fileOf(usual.path())))[u"slots"_s][0].toObject();
    QCOMPARE(slot[u"passes"_s].toInteger(), 3);
    QCOMPARE(slot[u"memory"_s].toInteger(), 256LL * 1024 * 1024);
}

void TestSealedFile::aWeakPassphraseIsRefused()
{
    QCOMPARE(KeySlots::isGood(u"kort"_s).error().code, u"store.passphraseShort"_s);
    QCOMPARE(KeySlots::isGood(u"aaaabbbbccccaaaa"_s).error().code, u"store.passphraseSimple"_s);
    QVERIFY(KeySlots::isGood(passphrase));
}

void TestSealedFile::damagedKeysAreSaidSo_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("no json") << QByteArray("{") << QByteArray("!") << u"store.keysDamaged"_s;
    QTest::newRow("another format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2")
                                    << u"store.keysDamaged"_s;
    QTest::newRow("cheaper") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 9216")
                             << u"store.wrongPassphrase"_s;
    QTest::newRow("endless") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 819200000000")
                             << u"store.keysDamaged"_s;
    QTest::newRow("slow") << QByteArray("\"passes\": 1") << QByteArray("\"passes\": 900000") << u"store.keysDamaged"_s;
    QTest::newRow("no salt") << QByteArray("\"salt\"") << QByteArray("\"pepper\"") << u"store.keysDamaged"_s;
    QTest::newRow("no slot") << QByteArray("\"passphrase\"") << QByteArray("\"nothing\"") << u"store.keysDamaged"_s;
}

void TestSealedFile::damagedKeysAreSaidSo()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, code);
    const QTemporaryDir folder;
    const auto keys = KeySlots::fileOf(folder.path());
    QVERIFY(KeySlots::create(keys, passphrase, little));
    auto bytes = contentOf(keys);
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    write(keys, bytes);
    QCOMPARE(KeySlots::open(keys, passphrase).error().code, code);
}

void TestSealedFile::theServerCanGiveANewPassphrase()
{
    const QTemporaryDir folder;
    const auto keys = KeySlots::fileOf(folder.path());
    const auto made = KeySlots::create(keys, passphrase, little);
    QVERIFY(made);
    QByteArray open(32, 0), secret(32, 0);
    crypto_box_keypair(reinterpret_cast<unsigned char *>(open.data()),
                       reinterpret_cast<unsigned char *>(secret.data()));
    QVERIFY(!KeySlots::hasRescue(keys));
    QCOMPARE(KeySlots::rescued(contentOf(keys), open, secret, u"negen gele gieters"_s, little).error().code,
             u"store.noRescue"_s);
    QVERIFY(KeySlots::addRescue(keys, **made, open));
    const auto once = contentOf(keys);
    QVERIFY(KeySlots::addRescue(keys, **made, open));
    QCOMPARE(contentOf(keys), once);
    QVERIFY(KeySlots::hasRescue(keys));
    QVERIFY(KeySlots::open(keys, passphrase)); // the other way stays
    const auto rescued = KeySlots::rescued(once, open, secret, u"negen gele gieters"_s, little);
    QVERIFY(rescued);
    write(keys, *rescued);
    const auto again = KeySlots::open(keys, u"negen gele gieters"_s);
    QVERIFY(again);
    QVERIFY(std::equal((*made)->bytes(), (*made)->bytes() + FileKey::size, (*again)->bytes()));
    secret[5] = static_cast<char>(secret[5] ^ 1);
    QCOMPARE(KeySlots::rescued(once, open, secret, passphrase, little).error().code, u"store.noRescue"_s);
}

// Transactions on a disk whose power fails: after each cut the file must open, be whole, and hold every transaction
// that was committed (and at most the one under way).
TestSealedFile::Cuts TestSealedFile::cutPower(int rounds, const QByteArray &synchronous)
{
    CrashVfs::install();
    registerSealedVfs("sealed-crash", "crash");
    Cuts result;
    std::mt19937 chance(11);
    const QTemporaryDir folder;
    for (int round = 0; round < rounds; ++round) {
        const auto file = folder.filePath(u"%1.db"_s.arg(round));
        SealedFiles::give(file, FileKey::random());
        int committed = 0;
        for (int life = 0; life < 4; ++life) {
            sqlite3 *database = nullptr;
            const bool isOpen =
                sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                "sealed-crash") == SQLITE_OK;
            const auto run = [&](const QByteArray &sql) {
                return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
            };
            const auto number = [&](const char *sql) {
                sqlite3_stmt *statement = nullptr;
                int value = -1;
                if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK &&
                    sqlite3_step(statement) == SQLITE_ROW)
                    value = sqlite3_column_int(statement, 0);
                sqlite3_finalize(statement);
                return value;
            };
            const bool isWhole =
                isOpen &&
                run("PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = " + QByteArray::number(chance() % 12 + 1) +
                    "; PRAGMA synchronous = " + synchronous +
                    "; CREATE TABLE IF NOT EXISTS t (n INTEGER, filler TEXT);"
                    "CREATE INDEX IF NOT EXISTS i ON t (n, filler)") &&
                number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'") == 0;
            const int there = number("SELECT coalesce(max(n), 0) FROM t");
            if (!isWhole || there != number("SELECT count(DISTINCT n) FROM t")) {
                ++result.broken;
                sqlite3_close(database);
                break;
            }
            if (there < committed)
                ++result.lost;
            committed = there;
            CrashVfs::cutAt(static_cast<int>(chance() % 400 + 2), chance());
            while (!CrashVfs::isCut()) {
                QByteArray work = "BEGIN;";
                for (auto rows = chance() % 8 + 1; rows > 0; --rows)
                    work += "INSERT INTO t VALUES (" + QByteArray::number(committed + 1) + ", hex(zeroblob(" +
                            QByteArray::number(chance() % 3000) + ")));";
                if (committed > 6 && chance() % 3 == 0)
                    work += "UPDATE t SET filler = 'short' WHERE n = " + QByteArray::number(committed - 5) + ";";
                if (!run(work + "COMMIT"))
                    break;
                ++committed;
                ++result.commits;
            }
            sqlite3_close(database);
            CrashVfs::putBack();
            ++result.cuts;
        }
        SealedFiles::takeBack(file);
    }
    return result;
}

void TestSealedFile::noPowerCutLosesWhatWasCommitted()
{
    bool isSaid = false;
    const int asked = qEnvironmentVariableIntValue("POWER_CUTS", &isSaid);
    const auto result = cutPower(isSaid ? asked / 4 : 60, "FULL");
    qInfo("%d power cuts, %d transactions: %d lost, %d files broken", result.cuts, result.commits, result.lost,
          result.broken);
    QCOMPARE(result.lost, 0);
    QCOMPARE(result.broken, 0);
    QVERIFY(result.commits > result.cuts);
}

void TestSealedFile::theHarnessSeesADiskThatIsNotWaitedFor()
{
    const auto result = cutPower(20, "OFF");
    QVERIFY(result.lost + result.broken > 0);
}

QTEST_GUILESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
