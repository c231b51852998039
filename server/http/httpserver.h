// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "server/http/exchange.h"

#include <chrono>

// How much of everything is accepted before it is refused.
struct HttpLimits
{
    qint64 header = 16LL * 1024;
    qint64 body = 8LL * 1024 * 1024;
    qint64 bodiesTogether = 256LL * 1024 * 1024; // of all requests being read or answered
    int connections = 4096;
    int streams = 3000;
    int queue = 256; // requests that wait for a worker
};

// How long everything may take. "Rest" is a time without any progress, "whole" the time of all of it.
struct HttpTimes
{
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds bodyRest{15'000};
    std::chrono::milliseconds bodyWhole{120'000};
    std::chrono::milliseconds writeRest{30'000};
    std::chrono::milliseconds writeWhole{300'000};
    std::chrono::milliseconds idle{75'000};         // between two requests
    std::chrono::milliseconds heartbeat{20'000};    // between two signs of life of a stream
    std::chrono::milliseconds streamLife{1800'000}; // then the client comes back and is known again
    std::chrono::milliseconds linger{3'000};        // for a refused client to read why
};

// Where and how an HttpServer listens.
struct HttpOptions
{
    QString bind = QStringLiteral("127.0.0.1");
    quint16 port = 0; // 0: any that is free
    bool tls = true;
    QString certificate{}; // PEM files
    QString key{};
    // Behind a proxy X-Real-IP and X-Request-Id are the proxy's word; without one they are removed from every request.
    bool behindProxy = false;
    int ioThreads = 2;
    int workers = 4;
    HttpLimits limits{};
    HttpTimes times{};
};

// HTTP/1.1 over TLS or plain. Connections are kept on a few threads, requests are answered on others, so that a slow
// answer delays nobody's connection. Refuses what is malformed, too large, too slow or too much, and says so.
class HttpServer
{
public:
    HttpServer(HttpOptions options, HandlerFactory factory);
    ~HttpServer(); // stops, without waiting for clients
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    Outcome start(); // Problem "server.…"
    quint16 port() const;

    // Sends the data to every stream that listens to the channel; from any thread.
    void publish(const QByteArray &channel, const QByteArray &data);

    // No new connections, what was asked is answered, streams are closed. After the limit connections are broken off.
    // True when nothing was. Comes back when every thread has ended; that a handler returns is the handler's duty.
    bool stop(std::chrono::milliseconds limit);

private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};
