// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

// One request as it was read whole and found well formed.
struct HttpRequest
{
    QByteArray method{};
    QByteArray path{};                       // decoded, begins with '/', without the query
    QHash<QByteArray, QByteArray> query{};   // decoded
    QHash<QByteArray, QByteArray> headers{}; // names in lower case
    QByteArray body{};                       // as it was sent: Content-Encoding is the handler's to undo
    QString peer{};                          // the address of who asks
    QByteArray id{};                         // names this request in the log
};

// What is answered. With channels to listen to it is a stream of events that stays open, and `body` is its first event.
struct HttpAnswer
{
    int status = 200;
    QByteArray type = QByteArrayLiteral("application/json");
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QList<QByteArray> listen{};
    QByteArray route{}; // the pattern that answered ("/v1/dossiers/{id}"), for figures and log; never the path itself
};

// Answers requests one by one, on the one thread it was made on: it may own what other threads must not touch.
class HttpHandler
{
public:
    HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;
    virtual ~HttpHandler() = default;

    virtual HttpAnswer answer(const HttpRequest &request) = 0;
};

// Called once on each worker thread.
using HandlerFactory = std::function<std::unique_ptr<HttpHandler>()>;
