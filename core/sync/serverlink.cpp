// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/serverlink.h"

#include "core/sync/wire.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int transferTimeout = 30000; // milliseconds without a byte
constexpr qint64 largestAnswer = qint64(128) * 1024 * 1024;
constexpr int longestSilence = 60000; // the server says something every twenty seconds

} // namespace

QJsonObject ServerLink::Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ServerLink::ServerLink(Server server, QObject *parent)
    : QObject(parent),
      m_server(std::move(server)),
      m_tls(std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration())),
      m_manager(new QNetworkAccessManager(this)),
      m_silence(new QTimer(this))
{
    m_tls->setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_server.certificate.isEmpty())
        m_tls->setCaCertificates(QSslCertificate::fromData(m_server.certificate, QSsl::Pem));
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setTransferTimeout(transferTimeout);
    m_silence->setSingleShot(true);
    m_silence->setInterval(longestSilence);
    connect(m_silence, &QTimer::timeout, this, &ServerLink::stopListening);
}

ServerLink::~ServerLink()
{
    if (m_events) {
        disconnect(m_events, nullptr, this, nullptr);
        m_events->abort();
    }
}

QNetworkRequest ServerLink::request(const QString &path) const
{
    auto url = m_server.url;
    const auto query = path.indexOf(u'?');
    url.setPath(query < 0 ? path : path.left(query));
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    QNetworkRequest request(url);
    request.setSslConfiguration(*m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    return request;
}

Result<ServerLink::Reply> ServerLink::call(const char *method, const QString &path, const QByteArray &body,
                                           const char *type)
{
    auto request = this->request(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray(type));
    auto payload = body;
    if (body.size() > 2048 && qstrcmp(type, "application/octet-stream") != 0) {
        payload = packed(body);
        request.setRawHeader("Content-Encoding", "gzip");
    }
    std::unique_ptr<QNetworkReply> reply(m_manager->sendCustomRequest(request, method, payload));
    Reply answer;
    bool tooLarge = false;
    const auto take = [&] {
        if (answer.body.size() + reply->bytesAvailable() > largestAnswer) {
            tooLarge = true;
            reply->abort();
            return;
        }
        answer.body += reply->readAll();
    };
    connect(reply.get(), &QNetworkReply::readyRead, this, take);
    QEventLoop loop;
    connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (!reply->isFinished()) { // the thread is being ended
        reply->abort();
        return failed(u"sync.noServer"_s, {{u"server"_s, m_server.url.host()}, {u"detail"_s, QString()}});
    }
    if (tooLarge)
        return failed(u"sync.badAnswer"_s, {{u"server"_s, m_server.url.host()}});
    take();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        return failed(u"sync.badCertificate"_s,
                      {{u"server"_s, m_server.url.host()}, {u"detail"_s, reply->errorString()}});
    if (answer.status == 0)
        return failed(u"sync.noServer"_s, {{u"server"_s, m_server.url.host()}, {u"detail"_s, reply->errorString()}});
    // A portal that asks for a room number answers too; ours says what it speaks.
    const auto kind = reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (!answer.body.isEmpty() && !kind.startsWith(u"application/json") && !kind.startsWith(u"application/x-ndjson") &&
        !kind.startsWith(u"application/octet-stream"))
        return failed(u"sync.badAnswer"_s, {{u"server"_s, m_server.url.host()}});
    return answer;
}

Result<ServerLink::Reply> ServerLink::call(const QString &path, const QJsonObject &body)
{
    return call("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Outcome ServerLink::refusal(const Reply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    const auto object = reply.json();
    const auto code = object.value("error"_L1).toString();
    // Its disk, not the one of this computer: there is nothing to make room for here.
    if (code.startsWith("storage."_L1))
        return failed(u"sync.serverCannotKeep"_s, {{u"code"_s, code}});
    return tl::make_unexpected(Problem{reply.status >= 500 ? Problem::Kind::Storage : Problem::Kind::Refused,
                                       code.contains(u'.') ? code : u"sync.serverFails"_s,
                                       object.value("details"_L1).toObject(),
                                       {}});
}

void ServerLink::listen()
{
    if (m_events)
        return;
    auto request = this->request(u"/v1/events"_s);
    request.setTransferTimeout(longestSilence);
    m_events = m_manager->get(request);
    connect(m_events, &QNetworkReply::readyRead, this, [this] {
        m_silence->start();
        const auto bytes = m_events->readAll();
        const auto leases = bytes.count("data: leases");
        if (bytes.count("data:") > leases)
            Q_EMIT changed();
        if (leases > 0)
            Q_EMIT leasesMoved();
    });
    connect(m_events, &QNetworkReply::finished, this, &ServerLink::stopListening);
    m_silence->start();
}

void ServerLink::stopListening()
{
    if (!m_events)
        return;
    auto *events = m_events;
    m_events = nullptr;
    m_silence->stop();
    disconnect(events, nullptr, this, nullptr);
    events->abort();
    events->deleteLater();
    Q_EMIT lineLost();
}

Result<QByteArray> ServerLink::certificateOf(const QUrl &url)
{
    // It is not trusted, and so the line breaks before anything was said on it; but it has been shown.
    QSslSocket socket;
    socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    socket.waitForEncrypted(10000);
    if (socket.peerCertificate().isNull())
        return failed(u"sync.noServer"_s, {{u"server"_s, url.host()}, {u"detail"_s, socket.errorString()}});
    const auto pem = socket.peerCertificate().toPem();
    socket.abort();
    return pem;
}

QString ServerLink::fingerprint(const QByteArray &pem)
{
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    return certificates.isEmpty()
               ? QString()
               : QString::fromLatin1(certificates.first().digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}
