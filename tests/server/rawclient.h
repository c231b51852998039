// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/certificate.h"
#include "server/http/httpserver.h"

#include <QHash>
#include <QSslCertificate>
#include <QTemporaryDir>

class QTcpSocket;

// One answer as it came over the wire. Status 0: none came.
struct Reply
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers{}; // names in lower case
    QByteArray body{};
};

// A client that sends exactly the bytes it is told to, over TLS or plain, and waits at most a few seconds for anything.
class RawClient
{
public:
    explicit RawClient(quint16 port,
                       const QSslCertificate &trusted = QSslCertificate()); // without a certificate: plain
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const;
    void send(const QByteArray &bytes);
    bool sendAll(const QByteArray &bytes); // false when the server does not take them
    Reply reply(bool toHead = false);
    QByteArray until(const QByteArray &mark); // everything up to and with it, or what came
    QByteArray rest();                        // everything until the server closes
    bool closes(int within = 5000);           // what comes before is thrown away
    void readNothing();                       // leaves what comes where it is, with the server in the end
    void readAgain();

    Reply ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});

private:
    bool more(int within);
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_in{};
};

// The lines of a request up to its body, with the header Host and others.
QByteArray head(const QByteArray &line, const QByteArray &headers = {});
// The first message of a TLS handshake that offers one version (3 is TLS 1.2) and one cipher.
QByteArray clientHello(char minor, const QByteArray &cipher);

// A server on any free port with a handler for tests: see rawclient.cpp for what it answers.
class TestServer
{
public:
    explicit TestServer(bool tls = true);
    ~TestServer();

    HttpOptions options{};
    void start();
    quint16 port() const { return server->port(); }
    const QSslCertificate &trusted() const { return m_trusted; } // null when plain
    Reply get(const QByteArray &target) const;                   // on a connection of its own

    std::unique_ptr<HttpServer> server{};

private:
    QTemporaryDir m_folder{};
    QSslCertificate m_trusted{};
};

// What the handlers of "/gate" wait for.
void openGate();
void closeGate();
int waitingAtGate();

qint64 residentKilobytes(); // of this process; nought under a sanitizer, which keeps what was freed
