// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "ui/monitoring/monitoringpart.h"

class DetailColumn;
class PlainLabel;
class RowTable;
template <typename Value>
class TableModel;

// Who waits to be connected, in the order of the rule, and why somebody stands elsewhere.
class QueuePart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit QueuePart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    int waiting() const override;

private:
    void showChosen();

    TableModel<QueueLine> *m_model;
    RowTable *m_table;
    PlainLabel *m_rule;
    DetailColumn *m_detail;
    QWidget *m_sides;
};
