// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/plaintable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

void dressTable(QTableView *table)
{
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(34));
    table->horizontalHeader()->setHighlightSections(false);
}

void fitColumns(QTableView *table, int room, ColumnPlan plan)
{
    int sum = 0;
    for (int i = 0; i < plan.widths.size(); ++i)
        sum += plan.gone.contains(i) ? 0 : plan.widths[i];
    for (const int column : plan.leaving)
        if (sum > room && !plan.gone.contains(column)) {
            plan.gone << column;
            sum -= plan.widths[column];
        }
    auto *header = table->horizontalHeader();
    header->setMinimumSectionSize(px(20));
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int extra = std::max(0, room - sum);
    for (int i = 0; i < plan.widths.size(); ++i) {
        header->setSectionHidden(i, plan.gone.contains(i));
        header->resizeSection(i, plan.widths[i] + (plan.growing.contains(i) ? int(extra * plan.share) : 0));
    }
}
