// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/syncpart.h"

#include "ui/base/celldelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

SyncTable::SyncTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(this);
    setMinimumHeight(px(110));
    connect(model, &QAbstractItemModel::modelReset, this, &SyncTable::fit);
}

void SyncTable::setPlan(const ColumnPlan &plan)
{
    m_plan = plan;
    fit();
}

// As high as its rows: what stands below may have the rest.
QSize SyncTable::sizeHint() const
{
    const int rows = std::min(model()->rowCount(), 500) * verticalHeader()->defaultSectionSize();
    return {px(600), horizontalHeader()->sizeHint().height() + rows + px(4)};
}

void SyncTable::fit()
{
    if (horizontalHeader()->count() != m_plan.widths.size())
        return;
    auto plan = m_plan;
    for (auto &width : plan.widths)
        width = px(width);
    fitColumns(this, viewport()->width(), plan);
    horizontalHeader()->setStretchLastSection(true);
    updateGeometry();
}

void SyncTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}
