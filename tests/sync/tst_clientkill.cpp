// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/trail.h"
#include "core/sealedfolder.h"
#include "tests/sync/serverrows.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStorageInfo>
#include <QThread>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

// The client's own bad days: it is killed while a house comes down, and its disk is full. What was there before stands
// there whole, what was written goes to the server once, and the next time goes on.
//   CLIENT_KILLS=300    how often it is killed
class TestClientKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedWhileItPulls_data();
    void killedWhileItPulls();
    void aFullDiskIsSaidAndNothingIsLost();
    void aFullDiskOfTheServerIsWaitedOut();

private:
    static bool smallDisk(const QString &at);
    static bool roomOn(const QString &disk, qint64 kilobytes);
    void enrol(const QString &folder);
    void verifyWhole(const QString &folder, const QList<AnyId> &acts);

    TestServer m_server{};
    QByteArray m_certificate{};
    int m_devices = 0;
};

namespace {

constexpr int dossiers = 30;
constexpr int contacts = 3000;

void synchronise(QProcess &process, const QString &folder)
{
    process.start(QStringLiteral(COMMAND_LINE), {u"sync"_s, u"--data"_s, folder});
    QVERIFY(process.waitForStarted());
}

AnyId written(const QString &folder)
{
    auto workspace = Workspace::open({.folder = folder, .login = u"setup"_s, .lock = false});
    if (!workspace)
        qFatal("open: %s", qPrintable(workspace.error().code));
    static int number = 0;
    const auto done = (*workspace)->write({u"registerPerson"_s, {{u"familyName"_s, u"Verzonnen %1"_s.arg(++number)}}});
    if (!done)
        qFatal("write: %s", qPrintable(done.error().code));
    return done->act;
}

qint64 numberIn(const Database &database, const char *sql)
{
    auto query = database.query(sql);
    return query.next() ? query.number(0) : -1;
}

} // namespace

void TestClientKill::initTestCase()
{
    qputenv("JH_KEYRING", "file");
    qputenv("JH_PASSPHRASE", TestDevice::password.toUtf8());
    QList<AnyId> all;
    while (all.size() < dossiers)
        all << AnyId::create();
    fillServer(m_server.databaseFile(), contacts, all);
    QVERIFY(m_server.start());
    const auto certificate = ServerLink::certificateOf(QUrl(m_server.url()));
    QVERIFY(certificate);
    m_certificate = *certificate;
}

void TestClientKill::enrol(const QString &folder)
{
    const auto login = u"user%1"_s.arg(++m_devices);
    m_server.addAccount(login, u"TEAM_LEADER"_s, u"LEU"_s);
    enrolHere(m_server, m_certificate, login, folder);
}

// Seen by this test and what it starts from now on.
bool TestClientKill::smallDisk(const QString &at)
{
    return unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("small", qPrintable(at), "tmpfs", 0, "size=64m") == 0;
}

// Beside what is used.
bool TestClientKill::roomOn(const QString &disk, qint64 kilobytes)
{
    const QStorageInfo info(disk);
    const auto size = (info.bytesTotal() - info.bytesFree()) / 1024 + kilobytes;
    return mount("small", qPrintable(disk), "tmpfs", MS_REMOUNT, qPrintable(u"size=%1k"_s.arg(size))) == 0;
}

// All has come, and all that was written is on the server, once.
void TestClientKill::verifyWhole(const QString &folder, const QList<AnyId> &acts)
{
    {
        auto workspace = Workspace::open({.folder = folder, .login = u"setup"_s});
        QVERIFY(workspace);
        SyncRound round(**workspace, ServerAccount::load(folder), u"test"_s);
        const auto report = round.run(true);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code));
        QVERIFY(!round.client().sumDiffered());
        QCOMPARE(round.client().pending(), 0);
    }
    auto house = Database::open({.file = Workspace::databaseFile(folder)});
    QVERIFY(house);
    auto check = (*house)->query("PRAGMA integrity_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
    QCOMPARE(numberIn(**house, "SELECT count(*) FROM contact"), contacts);
    QCOMPARE(numberIn(**house, "SELECT count(*) FROM note_entry"), contacts);
    (*house)->query("INSERT INTO note_words (note_words) VALUES ('integrity-check')");
    (*house)->query("INSERT INTO search_words (search_words) VALUES ('integrity-check')");
    QCOMPARE(numberIn(**house, "SELECT count(*) FROM stage"), 0);
    const auto findings = verifyTrail(**house).findings;
    QVERIFY2(findings.isEmpty(), qPrintable(findings.value(0)));
    auto server = Database::open({.file = m_server.databaseFile(), .schema = Database::Schema::Server});
    QVERIFY(server);
    for (const auto &act : acts) {
        auto log = (*server)->query("SELECT count(*) FROM txn_log WHERE txn = ?", act);
        QVERIFY(log.next());
        QCOMPARE(log.integer(0), 1);
    }
    QCOMPARE(numberIn(**server, "SELECT count(*) FROM record WHERE tbl = 'person'"),
             numberIn(**house, "SELECT count(*) FROM person"));
}

void TestClientKill::killedWhileItPulls_data()
{
    QTest::addColumn<bool>("enciphered");
    QTest::newRow("readable") << false;
    QTest::newRow("enciphered") << true;
}

void TestClientKill::killedWhileItPulls()
{
    QFETCH(const bool, enciphered);
    const int asked = qEnvironmentVariableIntValue("CLIENT_KILLS");
    const int kills = asked ? asked : enciphered ? 3 : 8; // each of an enciphered one weighs its password first
    QTemporaryDir parent;
    const auto folder = parent.filePath(u"data"_s);
    enrol(folder);
    if (enciphered)
        QVERIFY(SealedFolder(folder).encipher(TestDevice::password));
    QElapsedTimer timer;
    timer.start();
    {
        QProcess first;
        synchronise(first, folder);
        QVERIFY(first.waitForFinished(60000));
        QCOMPARE(first.exitCode(), 0);
    }
    const auto whole = timer.elapsed();
    QList<AnyId> acts;
    int killed = 0;
    for (int n = 0; n < kills; ++n) {
        acts << written(folder);
        {
            auto house = Database::open({.file = Workspace::databaseFile(folder)});
            QVERIFY(house);
            // What was being replaced stands there until all of the new has come.
            QCOMPARE(numberIn(**house, "SELECT count(*) FROM contact"), contacts);
            QCOMPARE(numberIn(**house, "SELECT count(*) FROM note_entry"), contacts);
            QCOMPARE(numberIn(**house, "SELECT count(*) FROM sync_ctx"), 0);
            (*house)->query("UPDATE sync_state SET value = '' WHERE key = 'view'"); // all is asked for again
        }
        QProcess client;
        synchronise(client, folder);
        QThread::msleep(static_cast<unsigned long>(whole * (20 + n * 37 % 75) / 100));
        client.kill();
        client.waitForFinished();
        killed += client.exitStatus() == QProcess::CrashExit;
    }
    QVERIFY(killed > 0);
    verifyWhole(folder, acts);
    qInfo("%d of %d killed, a whole run is %lld ms", killed, kills, whole);
}

void TestClientKill::aFullDiskIsSaidAndNothingIsLost()
{
    QTemporaryDir parent;
    const auto disk = parent.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    QVERIFY2(smallDisk(disk), "no small disk can be made here: neither as root nor in a name space of the user");
    const auto folder = disk + u"/data"_s;
    enrol(folder);
    QList<AnyId> acts{written(folder)};
    int full = 0;
    bool isDone = false;
    for (const int kilobytes : {4, 40, 100, 200, 400, 800, 1600, 3200, 6400, 64000}) {
        QVERIFY(roomOn(disk, kilobytes));
        QProcess client;
        synchronise(client, folder);
        QVERIFY(client.waitForFinished(60000));
        QCOMPARE(client.exitStatus(), QProcess::NormalExit);
        isDone = client.exitCode() == 0;
        const auto said = client.readAllStandardOutput() + client.readAllStandardError();
        QVERIFY(roomOn(disk, 2000));
        if (isDone)
            break;
        ++full;
        QVERIFY2(said.contains("storage.full"), said.left(400).constData());
        auto house = Database::open({.file = Workspace::databaseFile(folder)});
        QVERIFY(house);
        QCOMPARE(numberIn(**house, "SELECT count(*) FROM contact"), 0); // nothing half
        QCOMPARE(numberIn(**house, "SELECT count(*) FROM act"), acts.size());
        QCOMPARE(numberIn(**house, "SELECT count(*) FROM sync_ctx"), 0);
    }
    QVERIFY(isDone); // once there was room it went on by itself
    QVERIFY(full >= 4);
    verifyWhole(folder, acts);
    qInfo("the disk was full %d times", full);
    QCOMPARE(umount2(qPrintable(disk), MNT_DETACH), 0);
}

void TestClientKill::aFullDiskOfTheServerIsWaitedOut()
{
    TestServer server;
    const auto disk = QFileInfo(server.databaseFile()).absolutePath();
    QVERIFY2(smallDisk(disk), "no small disk can be made here: neither as root nor in a name space of the user");
    QVERIFY(server.start());
    server.addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    const TestDevice device(u"lena"_s);
    auto answer = device.signUp(server.url(), server, false);
    QVERIFY2(answer.code == 0, answer.said());
    QList<AnyId> acts;
    int full = 0;
    for (const int kilobytes : {0, 4, 12, 20, 32, 48, 64}) {
        QVERIFY(roomOn(disk, kilobytes));
        for (int i = 0; i < 25; ++i)
            acts << written(device.folder());
        answer = device.sync();
        if (answer.code == 0)
            continue; // the log had room enough
        ++full;
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.refusedBy() == u"sync.serverCannotKeep"_s, answer.said()); // not: make room here
        QVERIFY2(answer.out.contains("storage.full"), answer.said());
        QVERIFY(!device.run({u"sync"_s, u"unsent"_s}).json.value("unsent"_L1).toArray().isEmpty());
    }
    QVERIFY(full >= 2);
    QVERIFY(roomOn(disk, 20'000));
    answer = device.sync();
    QVERIFY2(answer.code == 0, answer.said()); // the same server, without a restart
    QVERIFY(device.run({u"sync"_s, u"unsent"_s}).json.value("unsent"_L1).toArray().isEmpty());
    auto database =
        Database::open({.file = server.databaseFile(), .readOnly = true, .schema = Database::Schema::Server});
    QVERIFY(database);
    for (const auto &act : acts) {
        auto log = (*database)->query("SELECT count(*) FROM txn_log WHERE txn = ?", act);
        QVERIFY(log.next());
        QCOMPARE(log.integer(0), 1);
    }
    QCOMPARE((*database)->integrityFindings(), QStringList());
    QCOMPARE(server.stop(), 0);
    database->reset();
    QCOMPARE(umount2(qPrintable(disk), MNT_DETACH), 0);
    qInfo("the server's disk was full %d times", full);
}

// A small disk takes root; who is not, is so in a name space of his own.
int main(int argc, char *argv[])
{
    if (geteuid() != 0 && qEnvironmentVariableIsEmpty("IN_OWN_NAMESPACE")) {
        qputenv("IN_OWN_NAMESPACE", "1");
        std::vector<char *> again{const_cast<char *>("unshare"), const_cast<char *>("--map-root-user"),
                                  const_cast<char *>("--mount")};
        again.insert(again.end(), argv, argv + argc);
        again.push_back(nullptr);
        execvp("unshare", again.data()); // comes back only when it cannot
    }
    QCoreApplication application(argc, argv);
    TestClientKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clientkill.moc"
