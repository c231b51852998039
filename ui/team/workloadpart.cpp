// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/workloadpart.h"

#include "ui/team/loadtable.h"

#include <QVBoxLayout>

WorkloadPart::WorkloadPart(Workspace &workspace, QWidget *parent) : TeamPart(workspace, parent), m_table(new LoadTable)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT reassignWanted(m_table->at(index)); });
}

void WorkloadPart::name()
{
    m_table->name(tr("Workload"));
}

void WorkloadPart::setView(const TeamView &view)
{
    const int kept = m_table->currentIndex().row();
    m_table->setLoads(view.loads, view.loads, view.today);
    m_table->selectRow(std::clamp(kept, 0, std::max(0, int(view.loads.size()) - 1)));
}

QWidget *WorkloadPart::first() const
{
    return m_table;
}
