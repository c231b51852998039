// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/monitoring/monitoringpart.h"
#include "ui/monitoring/technicianforms.h"

class DetailColumn;
class EmptyState;
class Field;
class QStackedWidget;
class RowTable;
template <typename Value>
class TableModel;

// Who visits: what each can, what he drives, when he works and when he is away.
class TechniciansPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit TechniciansPart(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void name() override;
    void reload() override;
    QWidget *first() const override;
    bool goOn(const QString &draft) override;

private:
    void showList();
    void showChosen();

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Field *m_filter;
    TableModel<TechnicianLine> *m_model;
    RowTable *m_table;
    DetailColumn *m_detail;
    QList<TechnicianLine> m_all{};
    AnyId m_chosen{};
};
