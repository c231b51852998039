// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <functional>

// Says when nobody is at the computer: no key and no pointer for so many seconds (also those it slept), the screen was
// locked, or it is about to sleep.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    // `now`: seconds that go on while the computer sleeps.
    explicit IdleLock(qint64 seconds, QObject *parent = nullptr, std::function<qint64()> now = sinceBoot);

    void look(); // by itself every few seconds
    bool eventFilter(QObject *watched, QEvent *event) override;
    static qint64 sinceBoot();

Q_SIGNALS:
    void nobodyThere();

private Q_SLOTS:
    void onSleep(bool begins);
    void onScreenLocked(bool isLocked);
    void onSessionLocked();

private:
    qint64 m_seconds;
    std::function<qint64()> m_now;
    qint64 m_last;
};
