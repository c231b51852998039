// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/server/rawclient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 8000;

struct Gate
{
    std::mutex mutex{};
    std::condition_variable changed{};
    bool open = true;
    int waiting = 0;
};

Gate &gate()
{
    static Gate one;
    return one;
}

void passGate()
{
    std::unique_lock lock(gate().mutex);
    ++gate().waiting;
    gate().changed.notify_all();
    gate().changed.wait(lock, [] { return gate().open; });
    --gate().waiting;
}

// Says which thread made it, and that no other ever uses it.
class TestHandler : public HttpHandler
{
public:
    explicit TestHandler(TestServer &server) : m_server(server) {}

    HttpAnswer answer(const HttpRequest &request) override
    {
        if (std::this_thread::get_id() != m_thread)
            std::abort();
        HttpAnswer answer;
        answer.route = request.path;
        if (request.path == "/hello") {
            answer.body = R"({"hello":true})";
        } else if (request.path == "/echo") {
            answer.type = "application/octet-stream";
            answer.body = request.body;
        } else if (request.path == "/big") {
            answer.body = QByteArray(request.query.value("size").toInt(), 'x');
        } else if (request.path == "/gate") {
            passGate();
            answer.body = R"({"passed":true})";
        } else if (request.path == "/throw") {
            throw std::runtime_error("Jan Peeters was typed here");
        } else if (request.path == "/throw/other") {
            throw 7;
        } else if (request.path == "/split") {
            answer.headers.emplace_back("X-Note", "one\r\nX-Other: two");
        } else if (request.path == "/nothing") {
            answer.status = 204;
        } else if (request.path == "/seen") {
            answer.body = request.peer.toLatin1() + ' ' + request.id + ' ' + request.headers.value("x-client-fp") +
                          ' ' + request.query.value("q") + request.headers.value("authorization");
        } else if (request.path == "/listen") {
            answer.listen = request.query.value("channels").split(',');
            answer.body = request.query.value("first");
            if (request.query.contains("meanwhile")) // said by another while this question was being answered
                m_server.server->publish(answer.listen.first(), request.query.value("meanwhile"));
        } else {
            answer.status = 404;
        }
        return answer;
    }

private:
    TestServer &m_server;
    std::thread::id m_thread = std::this_thread::get_id();
};

} // namespace

QByteArray head(const QByteArray &line, const QByteArray &headers)
{
    return line + "\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray clientHello(char minor, const QByteArray &cipher)
{
    const QByteArray curves = QByteArray::fromHex("000a00040002001700"
                                                  "0b00020100"
                                                  "000d000400020403");
    auto body = QByteArray("\x03") + minor + QByteArray(32, 'r') + QByteArray(1, '\0') + QByteArray::fromHex("0002") +
                cipher + QByteArray::fromHex("0100") + QByteArray(1, '\0') + char(curves.size()) + curves;
    const auto size = [](qsizetype n) { return QByteArray(1, char(n >> 8)) + char(n & 0xff); };
    body = QByteArray::fromHex("0100") + size(body.size()) + body;
    return QByteArray::fromHex("160301") + size(body.size()) + body;
}

void openGate()
{
    const std::lock_guard lock(gate().mutex);
    gate().open = true;
    gate().changed.notify_all();
}

void closeGate()
{
    const std::lock_guard lock(gate().mutex);
    gate().open = false;
}

int waitingAtGate()
{
    const std::lock_guard lock(gate().mutex);
    return gate().waiting;
}

qint64 residentKilobytes()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#endif
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

RawClient::RawClient(quint16 port, const QSslCertificate &trusted)
{
    if (trusted.isNull()) {
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(u"127.0.0.1"_s, port);
        m_socket->waitForConnected(patience);
        return;
    }
    auto socket = std::make_unique<QSslSocket>();
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({trusted});
    socket->setSslConfiguration(configuration);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port);
    socket->waitForEncrypted(patience);
    m_socket = std::move(socket);
}

RawClient::~RawClient() = default;

bool RawClient::isConnected() const
{
    const auto *const secure = qobject_cast<QSslSocket *>(m_socket.get());
    return m_socket->state() == QAbstractSocket::ConnectedState && (secure == nullptr || secure->isEncrypted());
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool RawClient::sendAll(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0)
        if (!m_socket->waitForBytesWritten(patience))
            return false;
    return isConnected();
}

bool RawClient::more(int within)
{
    // In short steps: a socket that is reset while it waits is not told so before the next one.
    QElapsedTimer time;
    time.start();
    while (m_socket->bytesAvailable() == 0) {
        const auto left = static_cast<int>(within - time.elapsed());
        if (m_socket->state() != QAbstractSocket::ConnectedState || left <= 0)
            return false;
        m_socket->waitForReadyRead(std::min(left, 50));
    }
    m_in += m_socket->readAll();
    return true;
}

Reply RawClient::reply(bool toHead)
{
    while (!m_in.contains("\r\n\r\n"))
        if (!more(patience))
            return {};
    if (!m_in.startsWith("HTTP/1.1 "))
        return {};
    Reply reply;
    const auto end = m_in.indexOf("\r\n\r\n");
    const auto lines = m_in.left(end).split('\n');
    m_in.remove(0, end + 4);
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const auto &line : lines.mid(1))
        reply.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    const auto length = toHead ? 0 : reply.headers.value("content-length").toLongLong();
    while (m_in.size() < length)
        if (!more(patience))
            return {};
    reply.body = m_in.left(length);
    m_in.remove(0, length);
    return reply;
}

QByteArray RawClient::until(const QByteArray &mark)
{
    while (!m_in.contains(mark) && more(patience)) {
    }
    const auto place = m_in.indexOf(mark);
    const auto part = m_in.left(place < 0 ? m_in.size() : place + mark.size());
    m_in.remove(0, part.size());
    return part;
}

QByteArray RawClient::rest()
{
    while (more(patience)) {
    }
    return std::exchange(m_in, {});
}

bool RawClient::closes(int within)
{
    QElapsedTimer time;
    time.start();
    while (m_socket->state() != QAbstractSocket::UnconnectedState && time.elapsed() < within)
        more(static_cast<int>(within - time.elapsed()));
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

void RawClient::readNothing()
{
    m_socket->setReadBufferSize(1);
}

void RawClient::readAgain()
{
    m_socket->setReadBufferSize(0);
}

Reply RawClient::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    auto request = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    send(request + "\r\n" + body);
    return reply(method == "HEAD");
}

TestServer::TestServer(bool tls)
{
    options.tls = tls;
    if (!tls)
        return;
    const auto files = ownCertificate(m_folder.path(), options.bind, QDateTime::currentDateTimeUtc());
    if (!files)
        qFatal("no certificate");
    options.certificate = files->certificate;
    options.key = files->key;
    m_trusted = QSslCertificate::fromPath(files->certificate).value(0);
}

TestServer::~TestServer()
{
    openGate();
    if (server)
        server->stop(std::chrono::milliseconds(0));
}

void TestServer::start()
{
    server = std::make_unique<HttpServer>(options, [this] { return std::make_unique<TestHandler>(*this); });
    if (const auto started = server->start(); !started)
        qFatal("the server did not start: %s", qPrintable(started.error().code));
}

Reply TestServer::get(const QByteArray &target) const
{
    RawClient client(port(), m_trusted);
    return client.ask("GET", target);
}
