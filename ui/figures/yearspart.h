// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/series.h"
#include "ui/figures/figurespart.h"

class Combo;
class Segmented;
class YearChart;
template <typename Value>
class TableModel;

// A group over the years, as bars and as the table that says the same; where the series breaks both say so.
class YearsPart : public FiguresPart
{
    Q_OBJECT
public:
    explicit YearsPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setTable(const std::shared_ptr<const FigureTable> &table) override;
    QWidget *first() const override;

private:
    void fill();

    std::shared_ptr<const FigureTable> m_table{};
    Combo *m_group;
    Segmented *m_indicator;
    Segmented *m_of;
    YearChart *m_chart;
    TableModel<SeriesYear> *m_years;
    FigureView *m_view;
    WrappedWords *m_note;
};
