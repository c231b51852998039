// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

// Tells the clients that wait on this process of what was taken in: by this process at once, and by others on the same
// database as soon as its head is seen to have moved.
class Notices
{
public:
    using Publish = std::function<void(const QByteArray &channel, const QByteArray &data)>;

    explicit Notices(Publish publish) : m_publish(std::move(publish)) {}
    ~Notices() { stop(); }
    Notices(const Notices &) = delete;
    Notices &operator=(const Notices &) = delete;

    void tell(const QByteArray &channel, const QByteArray &data); // from any thread
    // Looks at the head of the database until `stop`, on a thread and with a connection of its own.
    void watch(const QString &database);
    void stop();

private:
    void look(const QString &database);
    void tellLater(const QByteArray &channel, qint64 head); // unless it was told that far already

    Publish m_publish;
    std::mutex m_mutex{};
    std::condition_variable m_stopped{};
    bool m_stopping = false;
    QHash<QByteArray, qint64> m_told{}; // by channel, up to which number
    std::thread m_thread{};
};
