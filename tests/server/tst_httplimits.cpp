// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/log.h"
#include "server/metrics.h"
#include "tests/server/rawclient.h"

#include <QTcpSocket>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

quint64 refusedFor(const QByteArray &reason)
{
    return Metrics::counter("justitiehuis_http_refused_total", {{"reason", reason}}).value();
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLogLevel(LogLevel::Error); }
    void init() { openGate(); }

    void refusesHundredsOfMegabytesWithLittleMemory_data();
    void refusesHundredsOfMegabytesWithLittleMemory();
    void refusesBodiesThatAreTooMuchTogether();
    void closesWhoIsSlow_data();
    void closesWhoIsSlow();
    void aTrickleDoesNotKeepAConnection();
    void closesWhoDoesNotRead();
    void answersWhileHundredsAreIdle();
    void refusesConnectionsAboveTheMost();
    void aSlowHandlerDelaysNobodyElse();
    void refusesWhatDoesNotFitTheQueue();
    void stopAnswersWhatWasAsked();
    void stopDoesNotWaitForEver();
};

void TestHttpLimits::refusesHundredsOfMegabytesWithLittleMemory_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("chunked");
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << true;
    QTest::newRow("with its length") << QByteArray("Content-Length: 209715200\r\n") << false;
}

void TestHttpLimits::refusesHundredsOfMegabytesWithLittleMemory()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, chunked);
    constexpr int megabyte = 1024 * 1024;
    const QByteArray data(megabyte, 'x');
    TestServer server;
    server.start();
    RawClient client(server.port(), server.trusted());
    const auto before = residentKilobytes();
    qint64 most = before;
    client.send(head("POST /echo HTTP/1.1", header));
    int sent = 0;
    while (sent < 200 && client.sendAll(chunked ? "100000\r\n" + data + "\r\n" : data)) {
        ++sent;
        most = std::max(most, residentKilobytes());
    }
    QCOMPARE(client.reply().status, 413);
    QVERIFY(client.closes());
    QVERIFY2(most - before < 48 * 1024, qPrintable(QString::number(most - before)));
    QVERIFY2(sent < 200, "it listened to the end");
    QCOMPARE(server.get("/hello").status, 200);
}

void TestHttpLimits::refusesBodiesThatAreTooMuchTogether()
{
    TestServer server(false);
    server.options.limits.bodiesTogether = 600'000;
    server.start();
    RawClient first(server.port());
    first.send(head("POST /echo HTTP/1.1", "Content-Length: 500000\r\n") + QByteArray(400000, 'a'));
    QTest::qWait(50);
    RawClient second(server.port());
    second.send(head("POST /echo HTTP/1.1", "Content-Length: 500000\r\n") + QByteArray(400000, 'b'));
    const auto reply = second.reply();
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    first.send(QByteArray(100000, 'a'));
    QCOMPARE(first.reply().body.size(), 500000);
    QVERIFY(QTest::qWaitFor(
        [&] { return RawClient(server.port()).ask("POST", "/echo", QByteArray(500000, 'c')).status == 200; }));
}

void TestHttpLimits::closesWhoIsSlow_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status"); // 0: closed without a word
    QTest::newRow("half a header") << true << QByteArray("GET /hello HTTP/1.1\r\nHo") << 408;
    QTest::newRow("nothing") << true << QByteArray() << 0;
    QTest::newRow("half a body") << true << head("POST /echo HTTP/1.1", "Content-Length: 5\r\n") + "he" << 408;
    QTest::newRow("half a chunk") << true << head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "5\r\nhe"
                                  << 408;
    QTest::newRow("half a header, plain") << false << QByteArray("GET /hello HTTP/1.1\r\nHo") << 408;
    QTest::newRow("nothing, plain") << false << QByteArray() << 0;
    QTest::newRow("no second request") << true << head("GET /hello HTTP/1.1") << 200;
}

void TestHttpLimits::closesWhoIsSlow()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, sent);
    QFETCH(int, status);
    TestServer server(tls);
    server.options.times.header = server.options.times.bodyRest = server.options.times.idle = 300ms;
    server.start();
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(std::make_unique<RawClient>(server.port(), server.trusted()));
        slow.back()->send(sent);
    }
    QElapsedTimer time;
    time.start();
    QCOMPARE(server.get("/hello").status, 200);
    QVERIFY2(time.elapsed() < 250, qPrintable(QString::number(time.elapsed())));
    for (const auto &client : slow) {
        QCOMPARE(client->reply().status, status);
        QVERIFY(client->closes());
    }
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

void TestHttpLimits::aTrickleDoesNotKeepAConnection()
{
    TestServer server(false);
    server.options.times.header = server.options.times.bodyWhole = 400ms;
    server.start();
    for (const auto &start :
         {QByteArray("GET /hello HTTP/1.1\r\nX-A: "), head("POST /echo HTTP/1.1", "Content-Length: 4000\r\n")}) {
        RawClient client(server.port());
        client.send(start);
        QElapsedTimer time;
        time.start();
        while (!client.closes(20) && time.elapsed() < 5000)
            client.send("a");
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    }
    // A handshake that is never finished.
    TestServer secure;
    secure.options.times.handshake = 300ms;
    secure.start();
    RawClient silent(secure.port());
    RawClient started(secure.port());
    started.send(clientHello(3, QByteArray::fromHex("c02b")).left(20));
    QVERIFY(silent.closes(3000));
    QVERIFY(started.closes(3000));
}

void TestHttpLimits::closesWhoDoesNotRead()
{
    TestServer server(false);
    server.options.times.writeRest = 200ms;
    server.start();
    const auto before = refusedFor("slow_reader");
    RawClient client(server.port());
    client.readNothing();
    client.send(head("GET /big?size=30000000 HTTP/1.1"));
    QTRY_COMPARE_WITH_TIMEOUT(refusedFor("slow_reader"), before + 1, 5000);
}

void TestHttpLimits::answersWhileHundredsAreIdle()
{
    TestServer server;
    server.start();
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 300; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(u"127.0.0.1"_s, server.port());
        QVERIFY(idle.back()->waitForConnected(5000));
    }
    const auto &connections = Metrics::gauge("justitiehuis_http_connections");
    QTRY_VERIFY(connections.value() >= 300);
    QElapsedTimer time;
    time.start();
    QCOMPARE(server.get("/hello").status, 200);
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
}

void TestHttpLimits::refusesConnectionsAboveTheMost()
{
    TestServer server(false);
    server.options.limits.connections = 3;
    server.start();
    std::vector<std::unique_ptr<RawClient>> kept;
    for (int i = 0; i < 3; ++i) {
        kept.push_back(std::make_unique<RawClient>(server.port()));
        QCOMPARE(kept.back()->ask("GET", "/hello").status, 200);
    }
    RawClient above(server.port());
    QVERIFY(above.closes());
    QCOMPARE(kept.front()->ask("GET", "/hello").status, 200);
    kept.pop_back();
    QVERIFY(QTest::qWaitFor([&] { return server.get("/hello").status == 200; }));
}

void TestHttpLimits::aSlowHandlerDelaysNobodyElse()
{
    TestServer server;
    server.options.workers = 3;
    server.options.ioThreads = 1;
    server.start();
    closeGate();
    RawClient one(server.port(), server.trusted());
    RawClient two(server.port(), server.trusted());
    one.send(head("GET /gate HTTP/1.1"));
    two.send(head("GET /gate HTTP/1.1"));
    QTRY_COMPARE(waitingAtGate(), 2);
    QElapsedTimer time;
    time.start();
    QCOMPARE(server.get("/hello").status, 200); // with a handshake of its own
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    openGate();
    QCOMPARE(one.reply().status, 200);
    QCOMPARE(two.reply().status, 200);
}

void TestHttpLimits::refusesWhatDoesNotFitTheQueue()
{
    TestServer server(false);
    server.options.workers = 1;
    server.options.limits.queue = 1;
    server.start();
    closeGate();
    const auto &queue = Metrics::gauge("justitiehuis_http_queue");
    RawClient runs(server.port());
    runs.send(head("GET /gate HTTP/1.1"));
    QTRY_COMPARE(waitingAtGate(), 1);
    RawClient waits(server.port());
    waits.send(head("GET /hello HTTP/1.1"));
    QTRY_COMPARE(queue.value(), 1);
    RawClient above(server.port());
    const auto reply = above.ask("GET", "/hello");
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    openGate();
    QCOMPARE(runs.reply().status, 200);
    QCOMPARE(waits.reply().status, 200);
    QCOMPARE(above.ask("GET", "/hello").status, 200); // its connection was kept
    QCOMPARE(queue.value(), 0);
}

void TestHttpLimits::stopAnswersWhatWasAsked()
{
    TestServer server;
    server.start();
    closeGate();
    RawClient runs(server.port(), server.trusted());
    runs.send(head("GET /gate HTTP/1.1"));
    RawClient begun(server.port(), server.trusted());
    const auto &bytes = Metrics::counter("justitiehuis_http_bytes_in_total");
    const auto before = bytes.value();
    begun.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nX-A: " + QByteArray(5000, 'a') + "\r\nContent-Len");
    QTRY_VERIFY(bytes.value() > before + 5000);
    RawClient idle(server.port(), server.trusted());
    QCOMPARE(idle.ask("GET", "/hello").status, 200);
    QTcpSocket silent;
    silent.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(silent.waitForConnected(5000));
    QTRY_COMPARE(waitingAtGate(), 1);

    const auto port = server.port();
    bool all = false;
    std::jthread stopping([&] { all = server.server->stop(5s); });
    QVERIFY(idle.closes());
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(!late.waitForConnected(2000));
    begun.send("gth: 5\r\n\r\nhello");
    const auto reply = begun.reply();
    QCOMPARE(reply.body, QByteArray("hello"));
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    openGate();
    QCOMPARE(runs.reply().status, 200);
    stopping.join();
    QVERIFY(all);
}

void TestHttpLimits::stopDoesNotWaitForEver()
{
    TestServer server(false);
    server.start();
    closeGate();
    RawClient client(server.port());
    client.send(head("GET /gate HTTP/1.1"));
    QTRY_COMPARE(waitingAtGate(), 1);
    RawClient half(server.port());
    const auto &bytes = Metrics::counter("justitiehuis_http_bytes_in_total");
    const auto before = bytes.value();
    half.send("GET /hello HT");
    QTRY_VERIFY(bytes.value() > before);
    bool all = true;
    std::jthread stopping([&] { all = server.server->stop(100ms); });
    QVERIFY(client.closes()); // broken off, while its handler still runs
    QVERIFY(half.closes());
    openGate();
    stopping.join();
    QVERIFY(!all);
}

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
