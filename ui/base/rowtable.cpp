// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/rowtable.h"

#include "ui/base/celldelegate.h"
#include "ui/base/plaintable.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <numeric>

RowTable::RowTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    dressTable(this);
    connect(model, &QAbstractItemModel::modelReset, this, &RowTable::fit);
}

void RowTable::setWidths(const QList<int> &widths, const QList<int> &growing)
{
    m_widths = widths;
    m_growing = growing;
    fit();
}

void RowTable::fit()
{
    auto *header = horizontalHeader();
    setMinimumHeight(px(110));
    verticalHeader()->setDefaultSectionSize(px(34));
    if (header->count() != m_widths.size())
        return;
    header->setMinimumSectionSize(px(20));
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int extra = std::max(0, viewport()->width() - px(std::accumulate(m_widths.begin(), m_widths.end(), 0)));
    for (int i = 0; i < m_widths.size(); ++i)
        header->resizeSection(i, px(m_widths[i]) + (m_growing.contains(i) ? extra / int(m_growing.size()) : 0));
    header->setStretchLastSection(true);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
