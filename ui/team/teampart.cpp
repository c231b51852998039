// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/team/teampart.h"

#include "ui/base/celldelegate.h"
#include "ui/base/plaintable.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>

#include <numeric>

QString TeamPart::termText(const TeamTerm &term) const
{
    const auto *type = m_workspace.catalogue().type(term.dossier.type, term.dossier.version);
    const auto *rule = type ? type->term(term.term) : nullptr;
    return rule ? rule->name.in(currentLanguage()) : term.term;
}

TeamTable::TeamTable(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    dressTable(this);
    connect(model, &QAbstractItemModel::modelReset, this, &TeamTable::fit);
}

void TeamTable::setWidths(const QList<int> &widths, const QList<int> &growing)
{
    m_widths = widths;
    m_growing = growing;
    fit();
}

void TeamTable::fit()
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

void TeamTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TeamTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

QString weightText(double weight)
{
    return QLocale().toString(weight, 'f', 1);
}
