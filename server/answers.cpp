// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/answers.h"

#include "core/sync/wire.h"
#include "server/routes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

HttpAnswer problemAnswer(const Problem &problem)
{
    int status = 422;
    if (problem.code == u"server.notSignedIn" || problem.code == u"server.wrongSupplierKey" ||
        problem.code == u"server.wrongPassword" || problem.code == u"server.wrongCode")
        status = 401;
    else if (problem.code == u"server.revoked" || problem.code == u"server.accountClosed" ||
             problem.code == u"sync.onlyWhoLeads")
        status = 403;
    else if (problem.code == u"server.noSuchDossier")
        status = 404;
    else if (problem.code == u"server.tooManyTries" || problem.code == u"server.tooManyEvents")
        status = 429;
    else if (problem.code == u"sync.unreadable")
        status = 400;
    else if (problem.code == u"sync.tooLarge")
        status = 413;
    else if (problem.kind == Problem::Kind::Storage)
        status = 503;
    auto answer = jsonAnswer({{u"error"_s, problem.code}, {u"details"_s, problem.details}}, status);
    if (status == 503 || status == 429)
        answer.headers << std::pair{QByteArray("Retry-After"), QByteArray(status == 503 ? "5" : "60")};
    return answer;
}

Result<QByteArray> bodyOf(const HttpRequest &request, qsizetype most)
{
    const auto encoding = request.headers.value("content-encoding");
    if ((encoding.isEmpty() || encoding == "identity") && request.body.size() <= most)
        return request.body;
    if (encoding.isEmpty() || encoding == "identity")
        return badInput(u"sync.tooLarge"_s, {{u"most"_s, QString::number(most)}});
    if (encoding == "gzip")
        return unpacked(request.body, most);
    return badInput(u"sync.unreadable"_s, {{u"detail"_s, u"encoding"_s}});
}

Result<QJsonObject> jsonOf(const HttpRequest &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return tl::make_unexpected(body.error());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return badInput(u"sync.unreadable"_s, {{u"detail"_s, u"json"_s}});
    return document.object();
}
