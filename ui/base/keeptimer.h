// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

// When to keep what is being typed: as soon as the typing rests, and while it does not rest every so often, so that
// someone who types without a pause loses no more than someone who stops.
class KeepTimer : public QObject
{
    Q_OBJECT
public:
    explicit KeepTimer(int restMilliseconds, QObject *parent = nullptr) : QObject(parent)
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restMilliseconds);
        m_most.setSingleShot(true);
        m_most.setInterval(1000);
        connect(&m_rest, &QTimer::timeout, this, &KeepTimer::reached);
        connect(&m_most, &QTimer::timeout, this, &KeepTimer::reached);
    }

    bool isActive() const { return m_most.isActive(); } // something was typed that is not kept yet
    void stop()
    {
        m_rest.stop();
        m_most.stop();
    }

public Q_SLOTS:
    void start()
    {
        m_rest.start();
        if (!m_most.isActive())
            m_most.start();
    }

Q_SIGNALS:
    void timeout();

private:
    void reached()
    {
        stop();
        Q_EMIT timeout();
    }

    QTimer m_rest{};
    QTimer m_most{};
};
