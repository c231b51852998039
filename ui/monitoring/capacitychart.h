// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/capacity.h"

#include <QtCharts/QChartView>

// People connected: what was, what is expected as a line in its band, what there is room for, and how earlier forecasts
// came out. What it shows stands in words in the table beside it; it follows the theme.
class CapacityChart : public QChartView
{
    Q_OBJECT
public:
    explicit CapacityChart(QWidget *parent = nullptr);

    void show(const CapacityForecast &forecast, const CapacityMeans &means, const QList<int> &past,
              const QList<BackTest> &tests); // past: each day up to today
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    CapacityForecast m_forecast{};
    CapacityMeans m_means{};
    QList<int> m_past{};
    QList<BackTest> m_tests{};
};
