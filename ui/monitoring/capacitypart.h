// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/capacity.h"
#include "ui/monitoring/monitoringpart.h"

#include <QFutureWatcher>

class CapacityChart;
class Field;
class MessageLine;
class PlainLabel;
class RowTable;
template <typename Value>
class TableModel;

// How much can be monitored: who is connected and who waits, the coming eight weeks as a band with what runs out first,
// what would help, and how earlier forecasts came out. It is read on a thread of its own.
class CapacityPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit CapacityPart(Workspace &workspace, QWidget *parent = nullptr);
    ~CapacityPart() override;

    void name() override;
    void reload() override;
    QWidget *first() const override;
    void wait() { m_reading.waitForFinished(); } // for tests and pictures

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Known
    {
        QList<MonitoredSpan> spans{};
        CapacityMeans means{};
        QList<BackTest> tests{};
        QList<int> past{};
        QDate today{};
    };
    struct FormLine
    {
        QString form{};
        int connected = 0;
        int waiting = 0;
        double daysToConnect = -1;
        int days = 0;

        bool operator==(const FormLine &) const = default;
    };

    void read();
    void show();
    void showNothing(const CapacityMeans &means);
    QString bottleneckText(const CapacityForecast &made) const;

    QFutureWatcher<Result<Known>> m_reading{};
    Known m_known{};
    bool m_stale = true;
    MessageLine *m_answer;
    PlainLabel *m_facts;
    PlainLabel *m_moreLabel;
    Field *m_more;
    PlainLabel *m_serviceLabel;
    Field *m_service;
    CapacityChart *m_chart;
    TableModel<ForecastWeek> *m_weeks;
    RowTable *m_weeksTable;
    TableModel<FormLine> *m_forms;
    RowTable *m_formsTable;
    PlainLabel *m_tests;
};
