// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/http/exchange.h"

#include <QJsonObject>

// The table of what can be asked. A pattern's segment in braces takes any one segment of the path and gives it by name:
// "/v1/dossiers/{id}". HEAD is answered by what answers GET; a path that is known by other methods only, with 405.
class Routes : public HttpHandler
{
public:
    using Places = QHash<QByteArray, QByteArray>;
    using Function = std::function<HttpAnswer(const HttpRequest &, const Places &)>;

    void add(const QByteArray &method, const QByteArray &pattern, Function function);
    HttpAnswer answer(const HttpRequest &request) override;

private:
    struct Route
    {
        QByteArray method{};
        QByteArray pattern{};
        QByteArrayList segments{};
        Function function{};
    };
    QList<Route> m_routes{};
};

HttpAnswer jsonAnswer(const QJsonObject &object, int status = 200);

// GET /health, and GET /metrics for who asks from this machine.
void addOwnRoutes(Routes &routes, const QByteArray &version);
