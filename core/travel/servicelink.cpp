// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/travel/servicelink.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = qint64(64) * 1024 * 1024;
constexpr qsizetype longestMessage = 300; // of what a service says

} // namespace

ServiceLink::ServiceLink(const TravelService &service)
    : m_service(service), m_until(service.milliseconds), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

ServiceLink::~ServiceLink() = default;

QUrl ServiceLink::urlOf(const QString &path) const
{
    auto url = m_service.base;
    auto base = url.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path);
    return url;
}

Result<QJsonObject> ServiceLink::get(const QString &path, const QString &query)
{
    auto url = urlOf(path);
    url.setQuery(query);
    return ask(url, nullptr);
}

Result<QJsonObject> ServiceLink::post(const QString &path, const QJsonObject &body)
{
    return ask(urlOf(path), &body);
}

Problem ServiceLink::badAnswer(const QString &detail) const
{
    return {Problem::Kind::Storage,
            u"travel.badAnswer"_s,
            {{u"server"_s, m_service.base.host()}, {u"detail"_s, detail}},
            {}};
}

Problem ServiceLink::refusal(const QString &message) const
{
    return {Problem::Kind::Storage,
            u"travel.refused"_s,
            {{u"server"_s, m_service.base.host()}, {u"detail"_s, message.left(longestMessage)}},
            {}};
}

Result<QJsonObject> ServiceLink::ask(const QUrl &url, const QJsonObject *body)
{
    const auto server = m_service.base.host();
    const auto tooSlow = [&] {
        return failed(u"travel.tooSlow"_s,
                      {{u"server"_s, server}, {u"seconds"_s, QString::number((m_service.milliseconds + 999) / 1000)}});
    };
    if (m_until.hasExpired())
        return tooSlow();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(
        body ? m_manager->post(request, QJsonDocument(*body).toJson(QJsonDocument::Compact)) : m_manager->get(request));
    QByteArray answer;
    bool tooLarge = false;
    const auto take = [&] {
        tooLarge = tooLarge || answer.size() + reply->bytesAvailable() > largestAnswer;
        if (tooLarge)
            reply->abort();
        else
            answer += reply->readAll();
    };
    QEventLoop loop;
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    end.start(std::chrono::milliseconds(m_until.remainingTime()));
    QTimer look; // whether one was told to stop
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_service.stop && *m_service.stop)
            loop.quit();
    });
    if (m_service.stop)
        look.start(std::chrono::milliseconds(50));
    if (!reply->isFinished())
        loop.exec();
    const bool finished = reply->isFinished();
    QObject::disconnect(reply.get(), nullptr, &loop, nullptr);
    if (!finished) { // too late, or the thread is being ended
        reply->abort();
        return tooSlow();
    }
    if (tooLarge)
        return tl::make_unexpected(badAnswer(u"> %1 MB"_s.arg(largestAnswer / 1024 / 1024)));
    answer += reply->readAll();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status < 400 && reply->error() != QNetworkReply::NoError))
        return failed(u"travel.noService"_s, {{u"server"_s, server}, {u"detail"_s, reply->errorString()}});
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(answer, &error);
    if (!document.isObject())
        return tl::make_unexpected(badAnswer(u"HTTP %1, %2"_s.arg(status).arg(error.errorString())));
    return document.object();
}
