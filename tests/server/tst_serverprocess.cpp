// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/server/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

// The real program on a folder of its own.
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SERVER_PROGRAM), arguments);
        if (m_process.waitForStarted(5000) && m_process.waitForReadyRead(10000))
            m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    QUrl url() const { return QUrl(m_ready.value("listening"_L1).toString()); }
    quint16 port() const { return static_cast<quint16>(url().port(0)); }
    QString fingerprint() const { return m_ready.value("fingerprint"_L1).toString(); }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    int exitCode()
    {
        const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(10000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process{};
    QJsonObject m_ready{};
};

} // namespace

class TestServerProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereItListens();
    void answersWhatItWasAskedWhenItMustStop_data();
    void answersWhatItWasAskedWhenItMustStop();
    void keepsItsCertificate();
    void worksBehindAProxy();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
};

void TestServerProcess::tellsWhereItListens()
{
    QTemporaryDir folder;
    Program program({u"--data"_s, folder.path(), u"--port"_s, u"0"_s});
    QCOMPARE(program.url().scheme(), u"https"_s);
    QCOMPARE(program.url().host(), u"127.0.0.1"_s);
    const auto certificate = QSslCertificate::fromPath(folder.filePath(u"server-certificate.pem"_s)).value(0);
    QCOMPARE(program.fingerprint().toLatin1(), certificate.digest(QCryptographicHash::Sha256).toHex());
    RawClient client(program.port(), certificate);
    const auto health = client.ask("GET", "/health");
    QCOMPARE(health.status, 200);
    const auto json = QJsonDocument::fromJson(health.body).object();
    QCOMPARE(json.value("status"_L1).toString(), u"ok"_s);
    QVERIFY(!json.value("version"_L1).toString().isEmpty());
    QCOMPARE(client.ask("HEAD", "/health").status, 200);
    const auto figures = client.ask("GET", "/metrics");
    QVERIFY(figures.body.contains("\njustitiehuis_http_requests_total{route=\"/health\",status=\"200\"} 2\n"));
    QVERIFY(figures.body.contains("\njustitiehuis_http_connections 1\n"));
    QCOMPARE(client.ask("GET", "/unknown").body, QByteArray(R"({"error":"not_found"})"));
    const auto post = client.ask("POST", "/health", "{}");
    QCOMPARE(post.status, 405);
    QCOMPARE(post.headers.value("allow"), QByteArray("GET, HEAD"));
    QCOMPARE(client.ask("GET", "/health?person=Jan%20Peeters").status, 200);
    program.signal(SIGTERM);
    QCOMPARE(program.exitCode(), 0);
    const auto log = program.errors();
    QVERIFY(!log.contains("Peeters"));
    QVERIFY(!log.contains("unknown"));
    int requests = 0;
    for (const auto &line : log.trimmed().split('\n')) {
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(line, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, line.constData());
        requests += object.value("event"_L1).toString() == u"request" ? 1 : 0;
    }
    QCOMPARE(requests, 6);
}

void TestServerProcess::answersWhatItWasAskedWhenItMustStop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServerProcess::answersWhatItWasAskedWhenItMustStop()
{
    QFETCH(int, number);
    QTemporaryDir folder;
    Program program({u"--data"_s, folder.path(), u"--port"_s, u"0"_s});
    const auto certificate = QSslCertificate::fromPath(folder.filePath(u"server-certificate.pem"_s)).value(0);
    RawClient idle(program.port(), certificate);
    QCOMPARE(idle.ask("GET", "/health").status, 200);
    RawClient client(program.port(), certificate);
    client.send("GET /health HTTP/1.1\r\nX-A: " + QByteArray(8000, 'a') + "\r\nHost: lo");
    static const QRegularExpression read(u"\njustitiehuis_http_bytes_in_total (\\d+)\n"_s);
    QVERIFY(QTest::qWaitFor([&] {
        const auto figures = QString::fromUtf8(idle.ask("GET", "/metrics").body);
        return read.match(figures).captured(1).toLongLong() > 8000;
    }));
    program.signal(number);
    QVERIFY(idle.closes());
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, program.port());
    QVERIFY(!late.waitForConnected(2000));
    client.send("calhost\r\n\r\n");
    const auto reply = client.reply();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.headers.value("connection"), QByteArray("close"));
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.errors().contains(R"("all_answered":true)"));
}

void TestServerProcess::keepsItsCertificate()
{
    QTemporaryDir folder;
    QStringList prints;
    for (int i = 0; i < 2; ++i) {
        Program program({u"--data"_s, folder.path(), u"--port"_s, u"0"_s});
        prints << program.fingerprint();
        program.signal(SIGTERM);
        QCOMPARE(program.exitCode(), 0);
    }
    QCOMPARE(prints[0].size(), 64);
    QCOMPARE(prints[0], prints[1]);
}

void TestServerProcess::worksBehindAProxy()
{
    QTemporaryDir folder;
    Program program({u"--data"_s, folder.path(), u"--port"_s, u"0"_s, u"--plain"_s});
    QCOMPARE(program.url().scheme(), u"http"_s);
    RawClient client(program.port());
    QCOMPARE(client.ask("GET", "/metrics").status, 200);
    client.send(head("GET /metrics HTTP/1.1", "X-Real-IP: 10.1.2.3\r\n")); // somebody from outside
    QCOMPARE(client.reply().status, 404);
    QVERIFY(!QFile::exists(folder.filePath(u"server-key.pem"_s)));
}

void TestServerProcess::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no folder") << QStringList{u"--port"_s, u"0"_s} << 2 << QByteArray("Give with --data the folder");
    QTest::newRow("a wrong port") << QStringList{u"--data"_s, u"DIR"_s, u"--port"_s, u"abc"_s} << 2
                                  << QByteArray("--port: this value cannot be used");
    QTest::newRow("others can reach it") << QStringList{u"--data"_s, u"DIR"_s, u"--bind"_s, u"0.0.0.0"_s} << 2
                                         << QByteArray("Give a certificate and its key.");
    QTest::newRow("no such certificate") << QStringList{u"--data"_s,       u"DIR"_s,   u"--certificate"_s,
                                                        u"DIR/none.pem"_s, u"--key"_s, u"DIR/none.pem"_s}
                                         << 1 << QByteArray("There is no readable certificate in the file");
    QTest::newRow("no such address") << QStringList{u"--data"_s, u"DIR"_s, u"--bind"_s, u"127.0.0.1.5"_s, u"--plain"_s}
                                     << 1 << QByteArray("is not an IP address");
}

void TestServerProcess::saysWhyItDoesNotStart()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    QTemporaryDir folder;
    Program program(arguments.replaceInStrings(u"DIR"_s, folder.path()));
    QCOMPARE(program.exitCode(), code);
    const auto errors = program.errors();
    QVERIFY2(errors.contains(says), errors.constData());
}

QTEST_GUILESS_MAIN(TestServerProcess)
#include "tst_serverprocess.moc"
