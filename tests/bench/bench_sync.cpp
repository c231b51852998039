// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// Synchronisation over real HTTPS on this machine, beside the same rows put straight into SQLite and PostgreSQL:
//   bench_sync [ROWS [DOSSIERS]] [--no-postgres]    one line per measurement, in seconds; nothing is left behind
#include "core/acts/trail.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/syncloop.h"
#include "core/sync/wire.h"
#include "tests/postgres/testpostgres.h"
#include "tests/sync/serverrows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(const char *what, qint64 milliseconds, const QString &more = {})
{
    std::printf("%-66s %8.3f s  %s\n", what, static_cast<double>(milliseconds) / 1000, qPrintable(more));
    std::fflush(stdout);
}

double megabytes(const char *name) // of this process
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly))
        for (const auto &line : file.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

double processor() // seconds this process used
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double processorOf(qint64 pid) // seconds another process used
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto all = file.readAll();
    const auto parts = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return (parts.value(11).toDouble() + parts.value(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

qint64 bareInsert(Database &database, int rows, const AnyId &dossier, bool guarded)
{
    QElapsedTimer timer;
    timer.start();
    Transaction transaction(database);
    if (guarded)
        database.query("INSERT INTO sync_ctx (mid) VALUES (0)");
    for (int i = 0; i < rows; ++i) {
        const auto body = contactBody(i, dossier);
        database.query(
            "INSERT INTO contact (id, dossier, kind, medium, state, outcome, starts_at, ends_at, place, staff,"
            " people, fulfils, summary, promised, proof_due, corrects, house, facet, seq, deleted, extra) VALUES"
            " (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, 0, '{}')",
            AnyId::create(), dossier, body.value("kind"_L1).toString(), body.value("medium"_L1).toString(),
            body.value("state"_L1).toString(), body.value("outcome"_L1).toString(),
            body.value("starts_at"_L1).toString(), body.value("ends_at"_L1).toString(),
            body.value("place"_L1).toString(), u"[]"_s, u"[]"_s, body.value("summary"_L1).toString(), u""_s, u"LEU"_s,
            u"OFFENDER"_s, qint64(i + 1));
    }
    if (guarded)
        database.query("DELETE FROM sync_ctx");
    transaction.commit();
    return timer.elapsed();
}

// The first download of an enrolled folder, as a round does it, with each part timed.
int download(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    qputenv("JH_KEYRING", "file");
    const auto folder = QString::fromLocal8Bit(argv[2]);
    auto workspace = Workspace::open({.folder = folder, .login = u"setup"_s});
    SyncRound round(**workspace, ServerAccount::load(folder), u"bench"_s);
    qint64 deriving = 0;
    SyncClient client((*workspace)->database(),
                      {.clientVersion = u"bench"_s, .derive = [&](Database &, const ChangeSet &changes) {
                           QElapsedTimer timer;
                           timer.start();
                           (*workspace)->deriveForeign(changes);
                           deriving = timer.elapsed();
                       }});
    const auto before = megabytes("VmRSS:");
    const auto processorBefore = processor();
    QElapsedTimer timer;
    timer.start();
    if (!round.authorise())
        return 1;
    const auto session = round.link().call(u"/v1/session"_s, {{u"version"_s, u"bench"_s}});
    if (!session || !client.setSession(AnyId::fromString(session->json().value("session"_L1).toString())))
        return 1;
    qint64 asking = 0, keeping = 0;
    qsizetype rows = 0;
    for (;;) {
        const auto request = client.nextPull(false);
        QElapsedTimer part;
        part.start();
        const auto reply = round.link().call("POST", u"/v1/pull"_s, encode(*request), "application/x-ndjson");
        asking += part.restart();
        const auto answer = reply ? decodePullAnswer(reply->body) : Result<PullAnswer>(PullAnswer());
        const auto next =
            answer ? client.takePull(*request, *answer) : Result<SyncClient::Next>(SyncClient::Next::Wait);
        if (!next || *next == SyncClient::Next::Wait)
            return 1;
        rows += answer->rows.size();
        if (answer->more)
            keeping += part.elapsed();
        if (*next == SyncClient::Next::Nothing)
            break;
    }
    const auto all = timer.elapsed();
    say("first download over HTTPS into the tables, index apart", all - deriving,
        u"%1 rows; %2 ms waiting for the server, %3 ms keeping pages"_s.arg(rows).arg(asking).arg(keeping));
    say("  with the search index and the derived terms", all,
        u"%1 s of processor; memory before %2 MB, at most %3 MB more"_s.arg(processor() - processorBefore, 0, 'f', 2)
            .arg(before, 0, 'f', 0)
            .arg(megabytes("VmHWM:") - before, 0, 'f', 0));
    return 0;
}

} // namespace

int measure(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    qputenv("JH_KEYRING", "file");
    auto given = application.arguments().mid(1);
    const bool postgresToo = given.removeAll(u"--no-postgres"_s) == 0;
    const int rows = given.isEmpty() ? 100000 : given[0].toInt();
    const int dossiers = given.size() > 1 ? given[1].toInt() : rows / 100; // a hundred in each, as in a house
    const auto dossier = AnyId::create();
    QTemporaryDir folder;

    {
        auto house = Database::open({.file = folder.filePath(u"bare.db"_s)});
        (*house)->script("PRAGMA foreign_keys = OFF;");
        say("the rows straight into SQLite, their table and indexes", bareInsert(**house, rows, dossier, true));
    }
    if (postgresToo) {
        auto &engine = TestPostgres::shared();
        const auto name = engine.freshDatabase();
        auto postgres = Database::open({.file = engine.address(name), .schema = Database::Schema::Server});
        (*postgres)->script(
            "CREATE TABLE contact (id bytea PRIMARY KEY, dossier bytea, kind text, medium text, state text,"
            " outcome text, starts_at text, ends_at text, place text, staff bytea, people text, fulfils text,"
            " summary text, promised text, proof_due text, corrects bytea, house text, facet text,"
            " seq bigint, deleted bigint, extra text);");
        say("the same into PostgreSQL, without indexes beside its key", bareInsert(**postgres, rows, dossier, false));
    }

    TestServer server;
    QList<AnyId> all{dossier};
    while (all.size() < dossiers)
        all << AnyId::create();
    fillServer(server.databaseFile(), rows, all);
    if (!server.start())
        qFatal("no server");
    server.addAccount(u"lena"_s, u"TEAM_LEADER"_s, u"LEU"_s);
    const auto certificate = ServerLink::certificateOf(QUrl(server.url()));
    const auto first = folder.filePath(u"first"_s);
    const auto account = enrolHere(server, *certificate, u"lena"_s, first);
    {
        QProcess device; // a process of its own: its memory is the device's alone
        device.setProcessChannelMode(QProcess::ForwardedChannels);
        device.start(QCoreApplication::applicationFilePath(), {u"--download"_s, first});
        if (!device.waitForFinished(120000) || device.exitCode() != 0)
            qFatal("no download");
    }
    {
        // 500 acts of 20 changes each, held against the rules.
        auto house = Database::open({.file = Workspace::databaseFile(first)});
        for (int act = 0; act < 500; ++act) {
            Transaction transaction(**house);
            (*house)->query("INSERT INTO sync_ctx (mid) VALUES (1)");
            Recorder recorder(**house, u"LEU"_s);
            for (int i = 0; i < 20; ++i)
                recorder.insert("person", {{"family_name", u"Verzonnen %1"_s.arg(act * 20 + i)}});
            writeTrail(**house,
                       {.name = u"registerPerson"_s,
                        .login = u"lena"_s,
                        .role = u"TEAM_LEADER"_s,
                        .device = u"lena"_s,
                        .house = u"LEU"_s,
                        .happenedAt = QDateTime::currentDateTime(),
                        .recordedAt = QDateTime::currentDateTimeUtc(),
                        .parameters = {{u"familyName"_s, u"Verzonnen %1"_s.arg(act)}}},
                       recorder.entries());
            (*house)->query("DELETE FROM sync_ctx");
            transaction.commit();
        }
        auto workspace = Workspace::open({.folder = first, .lock = false});
        SyncRound round(**workspace, account, u"bench"_s);
        if (auto may = round.authorise(); !may)
            qFatal("authorise: %s", qPrintable(may.error().code));
        QElapsedTimer timer;
        timer.start();
        qint64 answering = 0;
        int acts = 0, kept = 0;
        const auto ownBefore = processor();
        const auto serverBefore = processorOf(server.pid());
        for (;;) {
            const auto request = round.client().nextPush(QDateTime::currentDateTimeUtc());
            if (!request || request->txns.isEmpty())
                break;
            const auto bytes = encode(*request);
            QElapsedTimer asked;
            asked.start();
            const auto reply = round.link().call("POST", u"/v1/push"_s, bytes, "application/x-ndjson");
            answering += asked.elapsed();
            const auto answer = reply ? decodePushAnswer(reply->body) : Result<PushAnswer>(PushAnswer());
            if (!answer || answer->txns.isEmpty() || !round.client().takePush(*request, *answer))
                qFatal("push");
            for (const auto &txn : answer->txns) {
                ++acts;
                kept += txn.result != SyncResult::Applied;
            }
        }
        say("push of 10,000 changes in 500 acts", timer.elapsed(),
            u"%1 acts, %2 kept; %3 ms waiting for the server; processor: device %4 s, server %5 s"_s.arg(acts)
                .arg(kept)
                .arg(answering)
                .arg(processor() - ownBefore, 0, 'f', 2)
                .arg(processorOf(server.pid()) - serverBefore, 0, 'f', 2));
        timer.restart();
        const auto report = round.run();
        say("and their numbers back, searched for and derived", timer.elapsed(),
            report ? u"%1 rows"_s.arg(report->received) : report.error().code);
    }
    {
        // From one window's commit to another's: both on their own threads, as in the program.
        server.addAccount(u"otto"_s, u"JUSTICE_ASSISTANT"_s, u"LEU"_s);
        const auto second = folder.filePath(u"second"_s);
        enrolHere(server, *certificate, u"otto"_s, second);
        SyncLoop a(first, u"bench"_s, Language::Nl), b(second, u"bench"_s, Language::Nl);
        QEventLoop loop;
        int received = 0;
        QObject::connect(&b, &SyncLoop::received, &loop, [&] {
            ++received;
            loop.quit();
        });
        a.start();
        b.start();
        QTimer::singleShot(15000, &loop, &QEventLoop::quit);
        loop.exec(); // the first download
        QEventLoop rest;
        QTimer::singleShot(1500, &rest, &QEventLoop::quit);
        rest.exec();
        auto workspace = Workspace::open({.folder = first, .lock = false});
        QList<qint64> times;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto done = (*workspace)->write({u"registerPerson"_s, {{u"familyName"_s, u"Snel %1"_s.arg(i)}}});
            if (!done)
                qFatal("write: %s", qPrintable(done.error().code));
            a.wake();
            QTimer::singleShot(10000, &loop, &QEventLoop::quit);
            loop.exec();
            times << timer.elapsed();
        }
        std::sort(times.begin(), times.end());
        say("from one client's commit to the other's, median of 10", times[5], u"longest %1 ms"_s.arg(times.last()));
    }
    return 0;
}

int main(int argc, char *argv[])
{
    try {
        return argc > 2 && qstrcmp(argv[1], "--download") == 0 ? download(argc, argv) : measure(argc, argv);
    } catch (const StorageError &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.problem().details.value("detail"_L1).toString()));
        return 1;
    }
}
