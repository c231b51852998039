// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// The real server program with many clients that wait for news while others push, over TLS on this machine:
//   bench_server [STREAMS] [PUSHES A SECOND] [SECONDS] [postgres]
// Clients and server share the processors: what is measured is what both need.
#include "core/sync/serverlink.h"
#include "core/sync/wire.h"
#include "tests/postgres/testpostgres.h"
#include "tests/sync/testserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <cstdio>
#include <deque>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList benchHouses =
    u"ANT MEC TUR HAS TON GEN DEN OUD BRU KOR IEP VEU LEU ARL BXL CHA DIN HUY LIE MAR MON NAM NEU NIV TOU VER EUP"_s
        .split(u' ');

qint64 kilobytesOf(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (file.open(QIODevice::ReadOnly))
        for (const auto &line : file.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(static_cast<qsizetype>(qstrlen(name)) + 1).simplified().split(' ').first().toLongLong();
    return 0;
}

double processorSecondsOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto all = file.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong()) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

void sayTimes(const char *what, QList<double> times)
{
    if (times.isEmpty()) {
        std::printf("%-46s nothing\n", what);
        return;
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) {
        return times[std::min(times.size() - 1, static_cast<qsizetype>(static_cast<double>(times.size()) * part))];
    };
    std::printf("%-46s p50 %.1f  p95 %.1f  p99 %.1f  longest %.1f ms  (%lld)\n", what, at(0.5), at(0.95), at(0.99),
                times.last(), static_cast<long long>(times.size()));
    std::fflush(stdout);
}

void sayMemory(const char *what, const TestServer &server)
{
    std::printf("%-46s %.1f MB\n", what, static_cast<double>(kilobytesOf(server.pid(), "VmRSS:")) / 1024);
    std::fflush(stdout);
}

void pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// One device of one house: signed up as any, then with a connection of its own.
struct Pusher
{
    QString house{};
    QByteArray access{};
    AnyId session{};
    std::unique_ptr<QSslSocket> socket{};
    qint64 mid = 0;
    std::deque<double> due{}; // when what waits should have gone
    double asked = 0;
    bool isAsking = false;
    QByteArray answer{};
};

struct Told // at one stream
{
    int house = 0;
    qint64 head = 0;
    double at = 0;
};

class ServerBench
{
public:
    ServerBench(TestServer &server, int streams) : m_server(server), m_streams(streams) { m_clock.start(); }

    void signUp();
    void openStreams();
    void push(int aSecond, int seconds);

private:
    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    std::unique_ptr<QSslSocket> socket() const;
    void sendNext(int house);
    void hear(int house);

    TestServer &m_server;
    int m_streams;
    QByteArray m_certificate{}; // of the server
    QElapsedTimer m_clock{};
    std::vector<Pusher> m_pushers{};
    std::vector<std::unique_ptr<QSslSocket>> m_waiting{};
    int m_standing = 0;
    QList<double> m_answers{};
    QHash<std::pair<int, qint64>, double> m_sent{}; // by house and head
    std::vector<Told> m_told{};
    int m_refused = 0;
};

std::unique_ptr<QSslSocket> ServerBench::socket() const
{
    auto socket = std::make_unique<QSslSocket>();
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(m_certificate));
    socket->setSslConfiguration(tls);
    return socket;
}

void ServerBench::signUp()
{
    m_certificate = ServerLink::certificateOf(QUrl(m_server.url())).value_or(QByteArray());
    for (const auto &house : benchHouses) {
        const auto login = u"bench"_s + house.toLower();
        m_server.addAccount(login, u"TEAM_LEADER"_s, house);
        ServerLink link({.url = QUrl(m_server.url()), .certificate = m_certificate});
        const auto reply = link.call(u"/v1/enrol"_s, {{u"code"_s, m_server.code(login, false)},
                                                      {u"password"_s, u"een verzonnen wachtwoord"_s},
                                                      {u"device"_s, login},
                                                      {u"version"_s, u"bench"_s}});
        Pusher pusher{.house = house};
        pusher.access = reply ? reply->json().value("access"_L1).toString().toLatin1() : QByteArray();
        if (pusher.access.isEmpty()) {
            std::printf("no account in %s\n", qPrintable(house));
            continue;
        }
        link.setToken(pusher.access);
        if (const auto begun = link.call(u"/v1/session"_s, {}))
            pusher.session = AnyId::fromString(begun->json().value("session"_L1).toString());
        m_pushers.push_back(std::move(pusher));
    }
    for (size_t i = 0; i < m_pushers.size(); ++i) {
        m_pushers[i].socket = socket();
        QObject::connect(m_pushers[i].socket.get(), &QSslSocket::readyRead, [this, i] { hear(static_cast<int>(i)); });
        m_pushers[i].socket->connectToHostEncrypted(u"127.0.0.1"_s, m_server.port());
        m_pushers[i].socket->waitForEncrypted(5000);
    }
}

void ServerBench::openStreams()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < m_streams; ++i) {
        const auto house = static_cast<int>(static_cast<size_t>(i) % m_pushers.size());
        auto stream = socket();
        auto *wire = stream.get();
        QObject::connect(wire, &QSslSocket::encrypted, [this, wire, house] {
            wire->write("GET /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nAuthorization: "
                        "Bearer " +
                        m_pushers[static_cast<size_t>(house)].access + "\r\n\r\n");
        });
        QObject::connect(wire, &QSslSocket::readyRead, [this, wire, house] {
            const auto bytes = wire->readAll();
            if (bytes.contains("hello"))
                ++m_standing;
            for (auto at = bytes.indexOf("data: "); at >= 0; at = bytes.indexOf("data: ", at + 6)) {
                const auto end = bytes.indexOf('\n', at);
                if (const auto head = bytes.mid(at + 6, end - at - 6).trimmed().toLongLong(); head > 0)
                    m_told.push_back({house, head, now()});
            }
        });
        wire->connectToHostEncrypted(u"127.0.0.1"_s, m_server.port());
        m_waiting.push_back(std::move(stream));
        while (m_standing + 40 < i && timer.elapsed() < 120000) // as computers come in the morning, not all at once
            pause(5);
    }
    while (m_standing < m_streams && timer.elapsed() < 120000)
        pause(20);
    std::printf("%d of %d streams stand after %.1f s\n", m_standing, m_streams,
                static_cast<double>(timer.elapsed()) / 1000);
}

void ServerBench::sendNext(int house)
{
    auto &pusher = m_pushers[static_cast<size_t>(house)];
    if (pusher.isAsking || pusher.due.empty())
        return;
    pusher.asked = pusher.due.front();
    pusher.due.pop_front();
    pusher.isAsking = true;
    const auto mid = ++pusher.mid;
    const auto name = u"Verzonnen %1"_s.arg(mid);
    const QJsonObject parameters{{u"familyName"_s, name}};
    SyncTxn txn{.txn = AnyId::create(), .mid = mid, .previous = mid - 1};
    txn.act = {{u"name"_s, u"registerPerson"_s},
               {u"happened_at"_s, u"2026-11-28T10:00:00"_s},
               {u"recorded_at"_s, u"2026-11-28T09:00:00.000Z"_s},
               {u"parameters"_s, QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact))},
               {u"sentence"_s, u"{}"_s}};
    SyncOp op{.op = AnyId::create(), .table = "person", .row = AnyId::create()};
    op.set = {{u"family_name"_s, name}, {u"given_name"_s, u""_s}, {u"house"_s, pusher.house}, {u"deleted"_s, 0}};
    txn.ops << op;
    PushRequest request;
    request.session = pusher.session;
    request.clientVersion = u"bench"_s;
    request.txns << txn;
    const auto body = encode(request);
    pusher.socket->write("POST /v1/push HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n"
                         "Authorization: Bearer " +
                         pusher.access + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void ServerBench::hear(int house)
{
    auto &pusher = m_pushers[static_cast<size_t>(house)];
    pusher.answer += pusher.socket->readAll();
    const auto end = pusher.answer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto head = pusher.answer.left(end).toLower();
    const auto length = head.indexOf("content-length:");
    const auto size = head.mid(length + 15, head.indexOf('\r', length) - length - 15).trimmed().toLongLong();
    if (pusher.answer.size() < end + 4 + size)
        return;
    const auto answer = decodePushAnswer(pusher.answer.mid(end + 4, size));
    pusher.answer.clear();
    pusher.isAsking = false;
    if (!answer || answer->txns.size() != 1 || answer->txns.first().result != SyncResult::Applied) {
        if (m_refused++ == 0)
            std::printf("refused: %s\n", head.left(40).constData());
    } else {
        m_answers << now() - pusher.asked;
        m_sent.insert({house, answer->head}, pusher.asked);
    }
    sendNext(house);
}

void ServerBench::push(int aSecond, int seconds)
{
    m_answers.clear();
    m_sent.clear();
    m_told.clear();
    const auto used = processorSecondsOf(m_server.pid());
    const auto from = now();
    const int all = aSecond * seconds;
    for (int i = 0; i < all;) {
        for (; i < all && from + i * 1000.0 / aSecond <= now(); ++i) {
            const auto house = static_cast<int>(static_cast<size_t>(i) % m_pushers.size());
            m_pushers[static_cast<size_t>(house)].due.push_back(from + i * 1000.0 / aSecond);
            sendNext(house);
        }
        pause(1);
    }
    const auto stop = now() + 20000;
    while (m_answers.size() + m_refused < all && now() < stop)
        pause(5);
    pause(500);
    const auto took = (now() - from - 500) / 1000;
    std::printf("%d pushes in %.1f s, %d refused; server used %.2f processors\n", all, took, m_refused,
                (processorSecondsOf(m_server.pid()) - used) / took);
    sayTimes("push, from when it was due to its answer", m_answers);
    QList<double> notices;
    for (const auto &told : m_told)
        if (const auto sent = m_sent.constFind({told.house, told.head}); sent != m_sent.constEnd())
            notices << told.at - *sent;
    sayTimes("push, from when it was due to a waiting client", notices);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    qputenv("JH_KEYRING", "file");
    const auto arguments = QCoreApplication::arguments();
    const int streams = arguments.size() > 1 ? arguments[1].toInt() : 1500;
    const int aSecond = arguments.size() > 2 ? arguments[2].toInt() : 100;
    const int seconds = arguments.size() > 3 ? arguments[3].toInt() : 20;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < static_cast<rlim_t>(streams) + 200) {
        std::printf("only %llu file handles here\n", static_cast<unsigned long long>(limit.rlim_cur));
        return 1;
    }
    QString database;
    if (arguments.contains(u"postgres"_s)) {
        auto &engine = TestPostgres::shared();
        database = engine.address(engine.freshDatabase());
    }
    TestServer server(database);
    if (!server.start())
        return 1;
    sayMemory("memory of the server, nobody there", server);
    ServerBench bench(server, streams);
    bench.signUp();
    sayMemory("with a device in every house", server);
    bench.push(20, 5);
    sayMemory("and 100 acts over all houses", server);
    bench.openStreams();
    sayMemory("with all streams", server);
    bench.push(aSecond, seconds);
    sayMemory("after the pushes", server);
    bench.push(aSecond, seconds);
    sayMemory("and as many again", server);
    return 0;
}
