// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslConfiguration;
class QTimer;

// HTTPS to the central server, from one thread. Certificates are checked, always: against those of the system, or
// against the one that was pinned at enrolment. Redirects are not followed, answers have a largest size, silence has an
// end.
class ServerLink : public QObject
{
    Q_OBJECT

public:
    struct Server
    {
        QUrl url{};
        QByteArray certificate{}; // PEM of what was pinned; empty: the system's authorities
    };
    struct Reply
    {
        int status = 0;
        QByteArray body{};
        QJsonObject json() const;
    };

    explicit ServerLink(Server server, QObject *parent = nullptr);
    ~ServerLink() override;

    void setToken(const QByteArray &access) { m_token = access; }
    // Waits for the answer; the thread's own events go on meanwhile. A Problem where there was none: "sync.noServer"
    // (not reached), "sync.badCertificate", "sync.badAnswer" (not our server: a portal of a hotel, a proxy's page).
    Result<Reply> call(const char *method, const QString &path, const QByteArray &body = {},
                       const char *type = "application/json");
    Result<Reply> call(const QString &path, const QJsonObject &body);
    // A Problem for an answer that is a refusal ({"error": …}).
    static Outcome refusal(const Reply &reply);

    // Hears of changes until it is stopped or the line falls silent: `changed` says so; `leasesMoved` that others who
    // plan took up a visit or let go of it, which changes no row.
    void listen();
    void stopListening();
    bool isListening() const { return m_events != nullptr; }

    // The certificate a server shows, asked without saying anything to it; its SHA-256 is compared by a person.
    static Result<QByteArray> certificateOf(const QUrl &url);
    static QString fingerprint(const QByteArray &pem);

Q_SIGNALS:
    void changed();
    void leasesMoved();
    void lineLost();

private:
    QNetworkRequest request(const QString &path) const;

    Server m_server;
    std::unique_ptr<QSslConfiguration> m_tls;
    QNetworkAccessManager *m_manager;
    QByteArray m_token{};
    QNetworkReply *m_events = nullptr;
    QTimer *m_silence;
};
