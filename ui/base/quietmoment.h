// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

// Waits until nobody is in the middle of something: no key for a while, no dialog and no menu open, the window in
// front. What opens by itself opens then.
class QuietMoment : public QObject
{
    Q_OBJECT
public:
    explicit QuietMoment(QWidget *window);

    void await(); // `came` says it once; already waiting, it goes on waiting
    void stop();
    bool isAwaited() const { return m_timer.isActive(); }
    void setQuiet(int milliseconds) { m_quiet = milliseconds; }

Q_SIGNALS:
    void came();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget *m_window;
    QTimer m_timer{};
    QElapsedTimer m_since{}; // the last key
    int m_quiet = 3000;
};
