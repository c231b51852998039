// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/log.h"
#include "server/metrics.h"
#include "tests/server/rawclient.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void answersOnAConnectionThatStaysOpen();
    void refusesWhatCouldBeReadInTwoWays_data();
    void refusesWhatCouldBeReadInTwoWays();
    void readsChunks();
    void readsTheQuery();
    void answersWhatIsAskedAtOnceInOrder();
    void answersHeadWithoutABody();
    void tellsAClientToGoOn();
    void closesAnOldClientsConnection();
    void anExceptionIsAnAnswer();
    void refusesAHeaderThatIsTwo();
    void offersNoOldTls_data();
    void offersNoOldTls();
    void tellsWhoForgotTls();
    void believesOnlyAProxy();
    void refusesToStartWithoutAHandler();
    void refusesAPortThatIsTaken();

private:
    std::unique_ptr<TestServer> m_server{}; // as it is unless told otherwise
    QMutex m_mutex{};
    QByteArray m_log{};
    QByteArray logged()
    {
        const QMutexLocker lock(&m_mutex);
        return m_log;
    }
};

void TestHttpServer::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_server->start();
}

void TestHttpServer::cleanupTestCase()
{
    m_server.reset();
}

void TestHttpServer::init()
{
    openGate();
    m_log.clear();
    setLogSink([this](const QByteArray &line) {
        const QMutexLocker lock(&m_mutex);
        m_log += line;
    });
}

void TestHttpServer::cleanup()
{
    setLogSink({});
    QTRY_COMPARE(Metrics::gauge("justitiehuis_http_connections").value(), 0); // none is left behind
}

void TestHttpServer::answersOnAConnectionThatStaysOpen()
{
    RawClient client(m_server->port(), m_server->trusted());
    QVERIFY(client.isConnected());
    for (int i = 0; i < 3; ++i) {
        const auto reply = client.ask("GET", "/hello");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray(R"({"hello":true})"));
        QCOMPARE(reply.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(reply.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE(reply.headers.value("x-content-type-options"), QByteArray("nosniff"));
        const auto date = QLocale::c().toDateTime(QString::fromLatin1(reply.headers.value("date")),
                                                  u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        QVERIFY(std::abs(date.secsTo(
                    QDateTime(QDateTime::currentDateTimeUtc().date(), QDateTime::currentDateTimeUtc().time()))) < 10);
        QVERIFY(!reply.headers.contains("server"));
        QVERIFY(!reply.headers.contains("connection"));
    }
    QCOMPARE(client.ask("POST", "/echo", "a\0b"_ba).body, "a\0b"_ba);
    const auto nothing = client.ask("GET", "/nothing");
    QCOMPARE(nothing.status, 204);
    QVERIFY(!nothing.headers.contains("content-length"));
    client.send(head("GET /hello HTTP/1.1", "Connection: close\r\n"));
    QCOMPARE(client.reply().headers.value("connection"), QByteArray("close"));
    QVERIFY(client.closes());
}

void TestHttpServer::refusesWhatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto post = [](const QByteArray &headers, const QByteArray &body = "hello") {
        return head("POST /echo HTTP/1.1", headers) + body;
    };
    const auto get = [](const QByteArray &target) { return head("GET " + target + " HTTP/1.1"); };
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("a length and chunks") << post("Content-Length: 5\r\n" + chunked, "0\r\n\r\n") << 400;
    QTest::newRow("chunks and a length") << post(chunked + "Content-Length: 5\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("two lengths that differ") << post("Content-Length: 5\r\nContent-Length: 6\r\n") << 400;
    QTest::newRow("two lengths that are equal") << post("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("a list of lengths") << post("Content-Length: 5, 5\r\n") << 400;
    QTest::newRow("a length below nought") << post("Content-Length: -1\r\n") << 400;
    QTest::newRow("a length with a sign") << post("Content-Length: +5\r\n") << 400;
    QTest::newRow("a length that overflows") << post("Content-Length: 99999999999999999999999\r\n") << 400;
    QTest::newRow("no number as length") << post("Content-Length: 0x5\r\n") << 400;
    QTest::newRow("chunks twice") << post(chunked + chunked, "0\r\n\r\n") << 400;
    QTest::newRow("an encoding before the chunks") << post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("an encoding that is none") << post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n") << 400;
    QTest::newRow("chunks of an old client") << head("POST /echo HTTP/1.0", chunked) + "0\r\n\r\n" << 400;
    QTest::newRow("space before the colon") << head("GET /hello HTTP/1.1", "Accept : x\r\n") << 400;
    QTest::newRow("space before the colon of the length") << post("Content-Length : 5\r\n") << 400;
    QTest::newRow("a folded header") << head("GET /hello HTTP/1.1", "Accept: x\r\n y\r\n") << 400;
    QTest::newRow("a header folded with a tab") << head("GET /hello HTTP/1.1", "Accept: x\r\n\ty\r\n") << 400;
    QTest::newRow("a nought in a header") << head("GET /hello HTTP/1.1", "Accept: x\0y\r\n"_ba) << 400;
    QTest::newRow("a control character in a header") << head("GET /hello HTTP/1.1", "Accept: x\x01y\r\n") << 400;
    QTest::newRow("bytes above ASCII in a header") << head("GET /hello HTTP/1.1", "Accept: \xc3\xa9\r\n") << 400;
    QTest::newRow("a header without a name") << head("GET /hello HTTP/1.1", ": x\r\n") << 400;
    QTest::newRow("a line that is no header") << head("GET /hello HTTP/1.1", "Accept\r\n") << 400;
    QTest::newRow("bare line feeds") << QByteArray("GET /hello HTTP/1.1\nHost: a\n\r\n\r\n") << 400;
    QTest::newRow("a bare carriage return") << head("GET /hello HTTP/1.1", "Accept: x\ry\r\n") << 400;
    QTest::newRow("a permission twice") << head("GET /hello HTTP/1.1", "Authorization: a\r\nAuthorization: b\r\n")
                                        << 400;
    QTest::newRow("no host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << head("GET /hello HTTP/1.1", "Host: other\r\n") << 400;
    QTest::newRow("a whole URL") << get("http://localhost/hello") << 400;
    QTest::newRow("another machine's path") << get("//other/hello") << 400;
    QTest::newRow("a star") << head("OPTIONS * HTTP/1.1") << 400;
    QTest::newRow("no slash") << get("hello") << 400;
    QTest::newRow("a folder up") << get("/a/../hello") << 400;
    QTest::newRow("a folder up at the end") << get("/a/..") << 400;
    QTest::newRow("a folder up, encoded") << get("/a/%2e%2E/hello") << 400;
    QTest::newRow("the same folder") << get("/./hello") << 400;
    QTest::newRow("an empty segment") << get("/a//hello") << 400;
    QTest::newRow("an encoded slash") << get("/a%2Fhello") << 400;
    QTest::newRow("a backslash") << get("/a\\hello") << 400;
    QTest::newRow("an encoded backslash") << get("/a%5chello") << 400;
    QTest::newRow("an encoded nought") << get("/hello%00") << 400;
    QTest::newRow("an encoded nought in the query") << get("/hello?q=%00") << 400;
    QTest::newRow("an encoded line end") << get("/hello%0d%0a") << 400;
    QTest::newRow("a percent and no number") << get("/hello%zz") << 400;
    QTest::newRow("a percent at the end") << get("/hello%4") << 400;
    QTest::newRow("a percent and no number in the query") << get("/hello?q=%") << 400;
    QTest::newRow("no UTF-8") << get("/hello%ff") << 400;
    QTest::newRow("bytes above ASCII in the path") << get("/hell\xc3\xb6") << 400;
    QTest::newRow("a name twice in the query") << get("/hello?q=1&q=2") << 400;
    QTest::newRow("a fragment") << get("/hello#a") << 400;
    QTest::newRow("a space in the path") << get("/hel lo") << 400;
    QTest::newRow("no version") << head("GET /hello") << 400;
    QTest::newRow("an old version") << head("GET /hello HTTP/0.9") << 505;
    QTest::newRow("a new version") << head("GET /hello HTTP/2.0") << 505;
    QTest::newRow("an unknown method") << head("BREW /hello HTTP/1.1") << 501;
    QTest::newRow("a method in small letters") << head("get /hello HTTP/1.1") << 501;
    QTest::newRow("a tunnel") << QByteArray("CONNECT other:443 HTTP/1.1\r\nHost: other:443\r\n\r\n") << 405;
    QTest::newRow("a trace") << head("TRACE /hello HTTP/1.1") << 405;
    QTest::newRow("no HTTP at all") << QByteArray("\x16\x03\x01\x02\x00\x01") + "abcdef" << 400;
    QTest::newRow("an empty line first") << "\r\n" + get("/hello") << 400;
    QTest::newRow("an expectation nobody knows") << post("Content-Length: 5\r\nExpect: wonders\r\n") << 417;
    QTest::newRow("no number before a chunk") << post(chunked, "x\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk below nought") << post(chunked, "-5\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk longer than it says") << post(chunked, "3\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("a chunk that ends in a line feed") << post(chunked, "5\nhello\n0\n\n") << 400;
    QTest::newRow("a chunk that overflows") << post(chunked, "fffffffffffffffff\r\nhello\r\n") << 400;
    QTest::newRow("an endless word after a chunk's size") << post(chunked, "5;" + QByteArray(40000, 'a')) << 400;
    QTest::newRow("tiny chunks with long words")
        << post(chunked, QByteArray("1;" + QByteArray(2000, 'a') + "\r\nx\r\n").repeated(60) + "0\r\n\r\n") << 400;
    QTest::newRow("a length after the last chunk")
        << post(chunked, "5\r\nhello\r\n0\r\nContent-Length: 3\r\n\r\n") << 400;
    QTest::newRow("a header that is too long") << head("GET /hello HTTP/1.1", "X-A: " + QByteArray(20000, 'a')) << 431;
    QTest::newRow("ten megabytes of header")
        << "GET /hello HTTP/1.1\r\n" + QByteArray("X-A: b\r\n").repeated(1300000) << 431;
    QTest::newRow("a path that is too long") << get('/' + QByteArray(20000, 'a')) << 431;
    QTest::newRow("a body that is too long") << post("Content-Length: 9000000\r\n", {}) << 413;
    QTest::newRow("a chunk that is too long") << post(chunked, "900000\r\n") << 413;
    QTest::newRow("a body that is too long, asked before")
        << post("Content-Length: 9000000\r\nExpect: 100-continue\r\n", {}) << 413;
}

void TestHttpServer::refusesWhatCouldBeReadInTwoWays()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    // What stands behind it must not be taken for a request.
    RawClient client(m_server->port(), m_server->trusted());
    QVERIFY(client.isConnected());
    client.send(request + head("GET /hello HTTP/1.1"));
    const auto reply = client.reply();
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QVERIFY(reply.body.startsWith(R"({"error":")"));
    QVERIFY(client.rest().isEmpty());
    QVERIFY(client.closes());
    QCOMPARE(m_server->get("/hello").status, 200);
}

void TestHttpServer::readsChunks()
{
    RawClient client(m_server->port(), m_server->trusted());
    client.send(head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "5\r\nhello\r\n");
    client.send("6;name=\"a word\"\r\n world\r\n");
    client.send("0\r\nX-Sum: 1\r\n\r\n" + head("GET /hello HTTP/1.1"));
    QCOMPARE(client.reply().body, QByteArray("hello world"));
    QCOMPARE(client.reply().status, 200);
    // What follows the body cannot say who asks.
    client.send(head("POST /seen HTTP/1.1", "Transfer-Encoding: chunked\r\nAuthorization: mine\r\n"));
    client.send("0\r\nAuthorization: stolen\r\n\r\n");
    QVERIFY(client.reply().body.endsWith(" mine"));
    client.send(head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n"));
    QByteArray sent;
    for (int i = 0; i < 64; ++i) {
        const QByteArray part(100000, char('a' + i % 26));
        sent += part;
        client.send(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
    }
    client.send("0\r\n\r\n");
    QVERIFY(client.reply().body == sent);
}

void TestHttpServer::readsTheQuery()
{
    QVERIFY(m_server->get("/seen?q=a+b%2Bc%26%C3%A9&empty&r=/%2F").body.endsWith(" a b+c&\xc3\xa9"));
    QCOMPARE(m_server->get("/hell%6F?").status, 200);
    QCOMPARE(m_server->get("/hello/").status, 404);
}

void TestHttpServer::answersWhatIsAskedAtOnceInOrder()
{
    RawClient client(m_server->port(), m_server->trusted());
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += head("POST /echo HTTP/1.1", "Content-Length: 3\r\n") + QByteArray::number(100 + i);
    client.send(all);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.reply().body, QByteArray::number(100 + i));
}

void TestHttpServer::answersHeadWithoutABody()
{
    RawClient client(m_server->port(), m_server->trusted());
    const auto reply = client.ask("HEAD", "/hello");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("content-length"), QByteArray("14"));
    QCOMPARE(client.ask("HEAD", "/listen?channels=a").status, 200);
    QCOMPARE(client.ask("GET", "/hello").status, 200);
}

void TestHttpServer::tellsAClientToGoOn()
{
    RawClient client(m_server->port(), m_server->trusted());
    client.send(head("POST /echo HTTP/1.1", "Content-Length: 5\r\nExpect: 100-continue\r\n"));
    QCOMPARE(client.until("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("hello");
    QCOMPARE(client.reply().body, QByteArray("hello"));
    client.send(head("POST /echo HTTP/1.1", "Content-Length: 5\r\nExpect: 100-continue\r\n") + "hello");
    QCOMPARE(client.reply().body, QByteArray("hello")); // who does not wait needs no word
    client.send(head("POST /echo HTTP/1.1", "Content-Length: 5\r\nExpect: 100-continue\r\n") + "he");
    QTest::qWait(50);
    client.send("llo");
    QCOMPARE(client.reply().body, QByteArray("hello"));
}

void TestHttpServer::closesAnOldClientsConnection()
{
    RawClient client(m_server->port(), m_server->trusted());
    client.send("GET /hello HTTP/1.0\r\n\r\n");
    QCOMPARE(client.reply().status, 200);
    QVERIFY(client.closes());
}

void TestHttpServer::anExceptionIsAnAnswer()
{
    RawClient client(m_server->port(), m_server->trusted());
    for (const auto *path : {"/throw", "/throw/other"}) {
        const auto reply = client.ask("GET", path);
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.body, QByteArray(R"({"error":"internal"})"));
    }
    QCOMPARE(client.ask("GET", "/hello").status, 200);
    QCOMPARE(logged().count("handler_threw"), 2);
    QVERIFY(!logged().contains("Peeters"));
}

void TestHttpServer::refusesAHeaderThatIsTwo()
{
    const auto reply = m_server->get("/split");
    QCOMPARE(reply.status, 500);
    QVERIFY(!reply.headers.contains("x-other"));
}

void TestHttpServer::offersNoOldTls_data()
{
    QTest::addColumn<char>("minor");
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray tooOld = "\x46";
    const QByteArray noCommon = "\x28";
    QTest::newRow("TLS 1.0") << char(1) << QByteArray::fromHex("c009") << tooOld;
    QTest::newRow("TLS 1.1") << char(2) << QByteArray::fromHex("c009") << tooOld;
    QTest::newRow("TLS 1.2 with CBC") << char(3) << QByteArray::fromHex("c023") << noCommon;
    QTest::newRow("TLS 1.2 with CBC and SHA-1") << char(3) << QByteArray::fromHex("c009") << noCommon;
    QTest::newRow("TLS 1.2 with GCM") << char(3) << QByteArray::fromHex("c02b") << QByteArray();
}

void TestHttpServer::offersNoOldTls()
{
    QFETCH(char, minor);
    QFETCH(QByteArray, cipher);
    QFETCH(QByteArray, answer);
    RawClient client(m_server->port());
    client.send(clientHello(minor, cipher));
    if (answer.isEmpty()) { // a handshake goes on: the server says hello
        QCOMPARE(client.until("\x02").at(0), '\x16');
        return;
    }
    const auto alert = client.rest();
    QCOMPARE(alert.size(), 7);
    QCOMPARE(alert.at(0), '\x15');
    QCOMPARE(alert.right(1), answer);
}

void TestHttpServer::tellsWhoForgotTls()
{
    RawClient client(m_server->port());
    client.send(head("GET /hello HTTP/1.1"));
    const auto reply = client.reply();
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, QByteArray(R"({"error":"tls_required"})"));
    QVERIFY(client.closes());
}

void TestHttpServer::believesOnlyAProxy()
{
    const auto request =
        head("GET /seen HTTP/1.1", "X-Real-IP: 10.1.2.3\r\nX-Request-Id: 0123456789abcdef\r\nX-Client-Fp: aa\r\n");
    RawClient direct(m_server->port(), m_server->trusted());
    direct.send(request);
    const auto own = direct.reply().body.split(' ');
    QCOMPARE(own.value(0), QByteArray("127.0.0.1"));
    QCOMPARE(own.value(1).size(), 36);
    QCOMPARE(own.value(2), QByteArray());

    TestServer behind(false);
    behind.options.behindProxy = true;
    behind.start();
    RawClient proxied(behind.port());
    proxied.send(request);
    QCOMPARE(proxied.reply().body, QByteArray("10.1.2.3 0123456789abcdef aa "));
    QVERIFY(logged().contains(R"("id":"0123456789abcdef")"));
    proxied.send(head("GET /seen HTTP/1.1", "X-Request-Id: \"Jan Peeters\"\r\n"));
    QCOMPARE(proxied.reply().status, 200);
    QVERIFY(!logged().contains("Peeters"));
}

void TestHttpServer::refusesToStartWithoutAHandler()
{
    HttpOptions options;
    options.tls = false;
    int made = 0;
    std::mutex mutex;
    HttpServer server(options, [&]() -> std::unique_ptr<HttpHandler> {
        const std::lock_guard lock(mutex);
        if (++made == 2)
            throw std::runtime_error("no database");
        return nullptr;
    });
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"server.noHandler"_s);
    QVERIFY(!logged().contains("no database"));
}

void TestHttpServer::refusesAPortThatIsTaken()
{
    TestServer other(false);
    other.options.port = m_server->port();
    HttpServer server(other.options, [] { return std::unique_ptr<HttpHandler>(); });
    const auto started = server.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"server.cannotListen"_s);
    other.options.bind = u"no address"_s;
    HttpServer nowhere(other.options, [] { return std::unique_ptr<HttpHandler>(); });
    QCOMPARE(nowhere.start().error().code, u"server.badBind"_s);
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
