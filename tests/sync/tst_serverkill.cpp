// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncround.h"
#include "tests/sync/testserver.h"

#include <QSslCertificate>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;

// The server is killed a hundred times while twenty devices send: what it said it had, it has, once.
class TestServerKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereOnce();
};

namespace {

constexpr int clients = 20;
constexpr int kills = 100;

struct Client
{
    QTemporaryDir parent{};
    std::unique_ptr<QThread> thread{};
    int written = 0;
    int rounds = 0;
    QString trouble{};
    QString folder() const { return parent.filePath(u"data"_s); }
};

// Acts, and sends what it can; that the server is away is nothing special.
void work(Client &client, const std::atomic<bool> &stop)
{
    auto workspace = Workspace::open({.folder = client.folder(), .clock = {}, .language = Language::Nl, .lock = false});
    if (!workspace) {
        client.trouble = workspace.error().code;
        return;
    }
    SyncRound round(**workspace, ServerAccount::load(client.folder()), u"test"_s);
    while (!stop) {
        const auto done = (*workspace)
                              ->write({u"registerPerson"_s,
                                       {{u"familyName"_s, u"Verzonnen %1"_s.arg(client.written)},
                                        {u"givenName"_s, AnyId::create().toString().right(12)}}});
        if (!done) {
            client.trouble = done.error().code;
            return;
        }
        ++client.written;
        if (round.run())
            ++client.rounds;
        else
            QThread::msleep(20);
    }
}

} // namespace

void TestServerKill::whatWasAcknowledgedIsThereOnce()
{
    qputenv("JH_KEYRING", "file");
    TestServer server;
    QVERIFY(server.start());
    const auto certificate = ServerLink::certificateOf(QUrl(server.url()));
    QVERIFY(certificate);
    std::vector<std::unique_ptr<Client>> all;
    for (int i = 0; i < clients; ++i) {
        const auto login = u"user%1"_s.arg(i);
        server.addAccount(login, u"TEAM_LEADER"_s, i % 2 ? u"LEU"_s : u"GEN"_s);
        auto client = std::make_unique<Client>();
        const auto account = enrol({.server = QUrl(server.url()),
                                    .code = server.code(login, false),
                                    .password = u"een verzonnen wachtwoord"_s,
                                    .deviceName = login,
                                    .certificate = *certificate,
                                    .folder = client->folder()},
                                   u"test"_s);
        QVERIFY2(account, qPrintable(account ? QString() : account.error().code));
        // Who works is known only once the house has come down.
        auto workspace = Workspace::open({.folder = client->folder()});
        QVERIFY(workspace);
        const auto first = SyncRound(**workspace, *account, u"test"_s).run();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().code));
        all.push_back(std::move(client));
    }
    std::atomic<bool> stop = false;
    for (auto &client : all) {
        client->thread.reset(QThread::create([&stop, one = client.get()] { work(*one, stop); }));
        client->thread->start();
    }
    for (int i = 0; i < kills; ++i) {
        QThread::msleep(i % 10 ? 40 + (i * 37) % 150 : 400); // now and then a conversation comes to its end
        server.kill();
        QVERIFY(server.start());
    }
    stop = true;
    int written = 0, rounds = 0;
    for (auto &client : all) {
        QVERIFY(client->thread->wait(60000));
        QVERIFY2(client->trouble.isEmpty(), qPrintable(client->trouble));
        written += client->written;
        rounds += client->rounds;
    }
    // Between the kills it did work: much of what was written had been acknowledged.
    int waiting = 0;
    for (const auto &client : all) {
        auto house = Database::open({.file = Workspace::databaseFile(client->folder()), .readOnly = true});
        QVERIFY(house);
        auto pending = (*house)->query("SELECT count(*) FROM outbox_txn WHERE state = 'pending'");
        QVERIFY(pending.next());
        waiting += pending.integer(0);
    }
    QVERIFY2(written - waiting > 100, qPrintable(QString::number(written - waiting)));

    // All that is left goes now; then every act stands in the log, once, and what was acknowledged among them.
    for (auto &client : all) {
        auto workspace = Workspace::open({.folder = client->folder()});
        QVERIFY(workspace);
        SyncRound round(**workspace, ServerAccount::load(client->folder()), u"test"_s);
        const auto report = round.run(true);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code));
        QCOMPARE(round.client().pending(), 0);
    }
    auto database = Database::open({.file = server.databaseFile(), .schema = Database::Schema::Server});
    QVERIFY(database);
    QHash<AnyId, int> log;
    int people = 0;
    {
        auto rows = (*database)->query("SELECT txn FROM txn_log");
        while (rows.next())
            ++log[rows.id(0)];
        auto persons = (*database)->query("SELECT count(*) FROM record WHERE tbl = 'person'");
        QVERIFY(persons.next());
        people = persons.integer(0);
    }
    int own = 0;
    for (auto &client : all) {
        auto house = Database::open({.file = Workspace::databaseFile(client->folder()), .readOnly = true});
        QVERIFY(house);
        auto device = (*house)->query("SELECT value FROM sync_state WHERE key = 'device'");
        QVERIFY(device.next());
        auto acts = (*house)->query("SELECT id FROM act WHERE device = ?", device.text(0));
        while (acts.next()) {
            ++own;
            QCOMPARE(log.value(acts.id(0)), 1);
        }
    }
    QCOMPARE(own, written);
    QCOMPARE(log.size(), written);
    QCOMPARE(people, written);
    QVERIFY(server.command({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    qInfo("%d acts, %d acknowledged between the kills, %d whole conversations, %d kills", written, written - waiting,
          rounds, kills);
}

QTEST_GUILESS_MAIN(TestServerKill)
#include "tst_serverkill.moc"
