// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/teampart.h"

#include "ui/base/celldelegate.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <numeric>

QString TeamPart::termText(const TeamTerm &term) const
{
    const auto *type = m_workspace.catalogue().type(term.dossier.type, term.dossier.version);
    const auto *rule = type ? type->term(term.term) : nullptr;
    return rule ? rule->name.in(currentLanguage()) : term.term;
}

QTableView *teamTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(px(110));
    return table;
}

void fitColumns(QTableView *table, const QList<int> &widths, const QList<int> &growing)
{
    auto *header = table->horizontalHeader();
    table->verticalHeader()->setDefaultSectionSize(px(34));
    header->setMinimumSectionSize(px(20));
    header->setSectionResizeMode(QHeaderView::Interactive);
    const int room = table->viewport()->width();
    const int extra = std::max(0, room - px(std::accumulate(widths.begin(), widths.end(), 0)));
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, px(widths[i]) + (growing.contains(i) ? extra / int(growing.size()) : 0));
    header->setStretchLastSection(true);
}

QString weightText(double weight)
{
    return QLocale().toString(weight, 'f', 1);
}
