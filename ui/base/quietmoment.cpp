// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/quietmoment.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

QuietMoment::QuietMoment(QWidget *window) : QObject(window), m_window(window)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QuietMoment::look);
}

void QuietMoment::await()
{
    if (isAwaited())
        return;
    qApp->installEventFilter(this);
    m_since.start();
    m_timer.start(m_quiet);
}

void QuietMoment::stop()
{
    m_timer.stop();
    qApp->removeEventFilter(this);
}

bool QuietMoment::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod ||
        event->type() == QEvent::MouseButtonPress)
        m_since.start();
    return QObject::eventFilter(watched, event);
}

void QuietMoment::look()
{
    const auto left = m_quiet - m_since.elapsed();
    const bool busy = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    if (left > 0 || busy || !m_window->isActiveWindow()) {
        m_timer.start(static_cast<int>(left > 0 ? left : m_quiet / 4 + 1));
        return;
    }
    stop();
    Q_EMIT came();
}
