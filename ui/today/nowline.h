// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTime>
#include <QWidget>

// The moment between what has been and what is still to come today: its time, and a line.
class NowLine : public QWidget
{
    Q_OBJECT

public:
    explicit NowLine(QTime now, QWidget *parent = nullptr);

    void setNow(QTime now);
    QTime now() const { return m_now; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTime m_now;
};
