// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <memory>
#include <mutex>

// Who listens to what. A listener that is slow finds only the newest of each channel; from any thread.
class Channels
{
public:
    // One stream. `wake` is called from the thread that publishes, once until the listener takes what came.
    struct Listener
    {
        QList<QByteArray> channels{};
        std::function<void()> wake{};

    private:
        friend class Channels;
        QHash<QByteArray, QByteArray> m_waiting{};
        QList<QByteArray> m_order{}; // channels of what waits, the longest waiting first
    };

    // How far publishing is. Who joins with the mark of when his question came misses nothing published since.
    quint64 mark() const;
    void join(const std::shared_ptr<Listener> &listener, quint64 since);
    void leave(const std::shared_ptr<Listener> &listener);
    void publish(const QByteArray &channel, const QByteArray &data);
    QList<QByteArray> take(Listener &listener);

private:
    struct Last
    {
        quint64 number = 0;
        QByteArray data{};
    };
    static bool put(Listener &listener, const QByteArray &channel, const QByteArray &data);
    void forgetOld();

    mutable std::mutex m_mutex{};
    quint64 m_number = 0;
    QHash<QByteArray, QSet<std::shared_ptr<Listener>>> m_listeners{};
    QHash<QByteArray, Last> m_last{};
};
