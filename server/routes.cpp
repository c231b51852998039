// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/routes.h"

#include "server/http/answerhead.h"
#include "server/metrics.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::optional<Routes::Places> placesOf(const QByteArrayList &pattern, const QByteArrayList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    Routes::Places places;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i].startsWith('{') && !path[i].isEmpty())
            places.insert(pattern[i].mid(1, pattern[i].size() - 2), path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return places;
}

} // namespace

void Routes::add(const QByteArray &method, const QByteArray &pattern, Function function)
{
    m_routes << Route{method, pattern, pattern.split('/'), std::move(function)};
}

HttpAnswer Routes::answer(const HttpRequest &request)
{
    const auto method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const auto segments = request.path.split('/');
    QByteArrayList allowed;
    for (const auto &route : m_routes) {
        const auto places = placesOf(route.segments, segments);
        if (!places)
            continue;
        if (route.method != method) {
            allowed << route.method;
            continue;
        }
        auto answer = route.function(request, *places);
        answer.route = route.pattern;
        return answer;
    }
    if (allowed.isEmpty())
        return errorAnswer(404, "not_found");
    if (allowed.contains("GET"))
        allowed << "HEAD";
    auto answer = errorAnswer(405, "method");
    answer.headers.append({"Allow", allowed.join(", ")});
    return answer;
}

HttpAnswer jsonAnswer(const QJsonObject &object, int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

void addOwnRoutes(Routes &routes, const QByteArray &version)
{
    routes.add("GET", "/health", [version](const HttpRequest &, const Routes::Places &) {
        return jsonAnswer({{u"status"_s, u"ok"_s}, {u"version"_s, QString::fromLatin1(version)}});
    });
    routes.add("GET", "/metrics", [](const HttpRequest &request, const Routes::Places &) {
        if (request.peer != u"::1" && !request.peer.startsWith(u"127."))
            return errorAnswer(404, "not_found");
        HttpAnswer answer;
        answer.type = "text/plain; version=0.0.4; charset=utf-8";
        answer.body = Metrics::text();
        return answer;
    });
}
