// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <atomic>
#include <memory>

class QNetworkAccessManager;

// Where ways are measured or plans are made.
struct TravelService
{
    QUrl base{};
    int milliseconds = 10000;                // for all of a question, in however many parts it is put
    const std::atomic<bool> *stop = nullptr; // no longer waited for
};

// HTTP to such a service for one question, from one thread; its time runs from the beginning. Certificates are checked,
// redirects are not followed, answers have a largest size.
class ServiceLink
{
public:
    explicit ServiceLink(const TravelService &service);
    ~ServiceLink();

    // Waits for the answer, a JSON object whatever the service thinks of the question; the thread's own events go on
    // meanwhile. A Problem where there was none: "travel.noService" (not reached, or broken off), "travel.tooSlow",
    // "travel.badAnswer" (something else answers there).
    Result<QJsonObject> get(const QString &path, const QString &query);
    Result<QJsonObject> post(const QString &path, const QJsonObject &body);

    Problem badAnswer(const QString &detail) const;
    Problem refusal(const QString &message) const; // "travel.refused": it says why it does not answer

private:
    Result<QJsonObject> ask(const QUrl &url, const QJsonObject *body);
    QUrl urlOf(const QString &path) const;

    TravelService m_service;
    QDeadlineTimer m_until;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};
