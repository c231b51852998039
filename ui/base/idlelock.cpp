// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/idlelock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <ctime>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

IdleLock::IdleLock(qint64 seconds, QObject *parent, std::function<qint64()> now)
    : QObject(parent), m_seconds(seconds), m_now(std::move(now)), m_last(m_now())
{
    qApp->installEventFilter(this);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &IdleLock::look);
    timer->start(5'000);
#ifdef QT_DBUS_LIB
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(onSleep(bool)));
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s,
                                         u"Lock"_s, this, SLOT(onSessionLocked()));
    QDBusConnection::sessionBus().connect({}, {}, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, this,
                                          SLOT(onScreenLocked(bool)));
    QDBusConnection::sessionBus().connect({}, {}, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, this,
                                          SLOT(onScreenLocked(bool)));
#endif
}

qint64 IdleLock::sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return time.tv_sec;
}

void IdleLock::look()
{
    if (m_seconds > 0 && m_now() - m_last >= m_seconds)
        Q_EMIT nobodyThere();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_last = m_now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleLock::onSleep(bool begins)
{
    if (begins)
        Q_EMIT nobodyThere();
}

void IdleLock::onScreenLocked(bool isLocked)
{
    if (isLocked)
        Q_EMIT nobodyThere();
}

void IdleLock::onSessionLocked()
{
    Q_EMIT nobodyThere();
}
