// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/plaintable.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

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
    const auto stays = [&](int column) { return !plan.gone.contains(column); };
    const auto giving = std::max<qsizetype>(1, std::count_if(plan.growing.begin(), plan.growing.end(), stays));
    const int lack = std::max(0, sum - room) / int(giving); // nothing more can go: those that grow give way
    for (int i = 0; i < plan.widths.size(); ++i) {
        const int change = plan.growing.contains(i) ? int(extra * plan.share) - lack : 0;
        header->setSectionHidden(i, !stays(i));
        header->resizeSection(i, std::max(plan.widths[i] + change, std::min(plan.widths[i], px(90))));
    }
}
