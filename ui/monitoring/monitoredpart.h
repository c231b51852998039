// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "ui/monitoring/monitoringpart.h"

class Combo;
class DetailColumn;
class PlainLabel;
class QLineEdit;
class QTimer;
class RowTable;
template <typename Value>
class TableModel;

// Everyone under monitoring: found by name, number or serial, by state and region; the chosen one in full at the right.
class MonitoredPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit MonitoredPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    void choose(const Monitoring::Id &id);
    void openSchedule(const Monitoring::Id &id = {}); // of the chosen one when not given

private:
    void showChosen();

    TableModel<MonitoringLine> *m_model;
    RowTable *m_table;
    QLineEdit *m_text;
    Combo *m_state;
    Combo *m_region;
    PlainLabel *m_count;
    DetailColumn *m_detail;
    QWidget *m_sides;
    QTimer *m_typing;
};
