// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QWidget>

class PlanBoard;

// Under the board: devices that are free, people at work each hour under the hours of the board, and the days ahead.
class CapacityStrip : public QWidget
{
    Q_OBJECT
public:
    CapacityStrip(Workspace &workspace, PlanningDesk &desk, const PlanBoard &board, QWidget *parent = nullptr);

    void reload();
    QString spoken() const; // the same numbers in words

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override;

private:
    struct Device
    {
        QString name{};
        int free = 0;
        int all = 0;
    };
    struct Hour
    {
        qint64 from = 0;
        qint64 until = 0;
        int busy = 0;
        int there = 0;
    };
    struct DayLoad
    {
        QDate on{};
        int percent = 0;
    };
    void paintDevices(QPainter &painter, const QRect &in);
    void paintHours(QPainter &painter, const QRect &in);
    void paintDays(QPainter &painter, const QRect &in);

    Workspace &m_workspace;
    PlanningDesk &m_desk;
    const PlanBoard &m_board;
    QList<Device> m_devices{};
    QList<Hour> m_hours{};
    QList<DayLoad> m_days{};
};
