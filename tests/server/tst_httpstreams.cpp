// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/log.h"
#include "server/metrics.h"
#include "tests/server/rawclient.h"

#include <QTcpSocket>
#include <QtTest>

#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

qint64 streams()
{
    return Metrics::gauge("justitiehuis_http_streams").value();
}

// Opens a stream and reads up to its first event.
std::unique_ptr<RawClient> listening(const TestServer &server, const QByteArray &query)
{
    auto client = std::make_unique<RawClient>(server.port(), server.trusted());
    const auto before = streams();
    client->send(head("GET /listen?" + query + " HTTP/1.1"));
    if (!client->until("\r\n\r\n").startsWith("HTTP/1.1 200 ") || !QTest::qWaitFor([&] { return streams() > before; }))
        return nullptr;
    return client;
}

} // namespace

class TestHttpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLogLevel(LogLevel::Error); }
    void cleanup() { QTRY_COMPARE(streams(), 0); }

    void saysWhatIsPublished();
    void missesNothingSaidWhileItWasAskedFor();
    void showsASignOfLife();
    void aSlowListenerFindsOnlyTheNewest();
    void endsWhenTheClientGoesOrSpeaks();
    void endsWhenItHasLivedLongEnough();
    void refusesStreamsAboveTheMost();
    void stopEndsThem();
    void aThousandThatWaitAreCheap();
};

void TestHttpStreams::saysWhatIsPublished()
{
    TestServer server;
    server.start();
    RawClient one(server.port(), server.trusted());
    one.send(head("GET /listen?channels=house,lena&first=start HTTP/1.1"));
    const auto begin = one.until("\r\n\r\n");
    QVERIFY(begin.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(begin.contains("\r\nContent-Type: text/event-stream\r\n"));
    QVERIFY(begin.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(begin.contains("\r\nX-Accel-Buffering: no\r\n"));
    QVERIFY(!begin.contains("Content-Length"));
    QCOMPARE(one.until("\n\n"), QByteArray("data: start\n\n"));
    const auto two = listening(server, "channels=house");
    QVERIFY(two);
    server.server->publish("house", "17");
    server.server->publish("nobody", "0");
    QCOMPARE(one.until("\n\n"), QByteArray("data: 17\n\n"));
    QCOMPARE(two->until("\n\n"), QByteArray("data: 17\n\n"));
    std::thread([&] { server.server->publish("lena", "one\r\ntwo\nevent: forged\rthree"); }).join();
    QCOMPARE(one.until("\n\n"), QByteArray("data: one\ndata: two\ndata: event: forged\ndata: three\n\n"));
    server.server->publish("house", "18");
    QCOMPARE(one.until("\n\n"), QByteArray("data: 18\n\n"));
    QCOMPARE(two->until("\n\n"), QByteArray("data: 18\n\n")); // and nothing that was not for it
}

void TestHttpStreams::missesNothingSaidWhileItWasAskedFor()
{
    TestServer server(false);
    server.start();
    server.server->publish("lena", "long ago");
    RawClient client(server.port());
    client.send(head("GET /listen?channels=house,lena&first=start&meanwhile=now HTTP/1.1"));
    client.until("\r\n\r\n");
    QCOMPARE(client.until("start\n\n"), QByteArray("data: start\n\n"));
    QCOMPARE(client.until("\n\n"), QByteArray("data: now\n\n"));
    server.server->publish("lena", "later");
    QCOMPARE(client.until("\n\n"), QByteArray("data: later\n\n"));
}

void TestHttpStreams::showsASignOfLife()
{
    TestServer server;
    server.options.times.heartbeat = 100ms;
    server.options.times.idle = server.options.times.header = 150ms; // not of a stream
    server.start();
    const auto client = listening(server, "channels=house");
    QVERIFY(client);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client->until("\n\n"), QByteArray(": \n\n"));
    server.server->publish("house", "17");
    QVERIFY(client->until("17\n\n").endsWith("data: 17\n\n"));
}

void TestHttpStreams::aSlowListenerFindsOnlyTheNewest()
{
    TestServer server(false);
    server.start();
    const auto client = listening(server, "channels=big,small");
    QVERIFY(client);
    client->readNothing();
    const auto before = residentKilobytes();
    constexpr int published = 600;
    for (int i = 1; i <= published; ++i) {
        server.server->publish("big", QByteArray(200'000, 'x') + QByteArray::number(i));
        server.server->publish("small", QByteArray::number(i));
    }
    QVERIFY2(residentKilobytes() - before < 40'000, "what nobody takes is heaped up");
    client->readAgain();
    QByteArray all;
    QList<int> big;
    while (!big.contains(published)) {
        const auto event = client->until("\n\n");
        QVERIFY(event.endsWith("\n\n"));
        if (event.startsWith("data: x"))
            big << event.mid(6 + 200'000).trimmed().toInt();
        else
            all += event;
    }
    QVERIFY2(big.size() < published / 4, qPrintable(QString::number(big.size())));
    QVERIFY(std::is_sorted(big.begin(), big.end()));
    if (!all.endsWith("data: 600\n\n"))
        all += client->until("\n\n");
    QVERIFY(all.endsWith("data: 600\n\n"));
}

void TestHttpStreams::endsWhenTheClientGoesOrSpeaks()
{
    TestServer server;
    server.start();
    auto client = listening(server, "channels=house");
    QVERIFY(client);
    client.reset();
    QTRY_COMPARE(streams(), 0);
    client = listening(server, "channels=house");
    QVERIFY(client);
    client->send(head("GET /hello HTTP/1.1"));
    QVERIFY(client->closes());
    QTRY_COMPARE(streams(), 0);
    server.server->publish("house", "17");
    QCOMPARE(server.get("/hello").status, 200);
}

void TestHttpStreams::endsWhenItHasLivedLongEnough()
{
    TestServer server(false);
    server.options.times.streamLife = 200ms;
    server.start();
    const auto client = listening(server, "channels=house");
    QVERIFY(client);
    QVERIFY(client->closes(3000));
}

void TestHttpStreams::refusesStreamsAboveTheMost()
{
    TestServer server(false);
    server.options.limits.streams = 2;
    server.start();
    const auto one = listening(server, "channels=house");
    auto two = listening(server, "channels=house");
    QVERIFY(one && two);
    RawClient above(server.port());
    const auto reply = above.ask("GET", "/listen?channels=house");
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    QCOMPARE(above.ask("GET", "/hello").status, 200);
    two.reset();
    QTRY_COMPARE(streams(), 1);
    QVERIFY(listening(server, "channels=house"));
}

void TestHttpStreams::stopEndsThem()
{
    TestServer server;
    server.start();
    const auto client = listening(server, "channels=house");
    QVERIFY(client);
    server.server->publish("house", "last");
    QVERIFY(server.server->stop(3s));
    QCOMPARE(client->rest(), QByteArray("data: last\n\n"));
}

void TestHttpStreams::aThousandThatWaitAreCheap()
{
    constexpr int many = 1500;
    rlimit files{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    QVERIFY2(files.rlim_cur >= 2 * many + 200,
             "this machine lets a program have too few connections: raise ulimit -Hn");
    TestServer server(false);
    server.options.limits.queue = many; // all of them ask at once
    server.start();
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(clients.back()->waitForConnected(5000));
    }
    QTRY_COMPARE(Metrics::gauge("justitiehuis_http_connections").value(), many);
    const auto before = residentKilobytes();
    for (const auto &client : clients) {
        client->write(head("GET /listen?channels=house HTTP/1.1"));
        client->flush();
    }
    QTRY_COMPARE_WITH_TIMEOUT(streams(), many, 10000);
    const auto grown = residentKilobytes() - before;
    QVERIFY2(grown < many * 24, qPrintable(QString::number(grown)));
    QElapsedTimer time;
    time.start();
    server.server->publish("house", "17");
    QCOMPARE(server.get("/hello").status, 200);
    for (const auto &client : clients) {
        QByteArray came;
        while (!came.endsWith("data: 17\n\n") && client->waitForReadyRead(5000))
            came += client->readAll();
        QVERIFY(came.endsWith("data: 17\n\n"));
    }
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(server.server->stop(5s));
}

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_httpstreams.moc"
