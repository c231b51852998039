// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/figurespart.h"

#include "ui/base/celldelegate.h"
#include "ui/base/plaintable.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>

WrappedWords::WrappedWords(TextSize size, Colour role) : PlainLabel({}, size, role)
{
    setWordWrap(true);
}

void WrappedWords::say(const QString &words)
{
    setText(words);
    setMinimumHeight(std::max(0, heightForWidth(width())));
}

void WrappedWords::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    if (const auto height = std::max(0, heightForWidth(width())); height != minimumHeight())
        setMinimumHeight(height);
}

FigureView::FigureView(QAbstractItemModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new CellDelegate(this));
    dressTable(this);
    connect(model, &QAbstractItemModel::modelReset, this, &FigureView::fit);
}

void FigureView::setWidths(const QList<int> &widths, const QList<int> &growing, const QList<int> &leaving)
{
    m_leaving = leaving;
    m_widths = widths;
    m_growing = growing;
    fit();
}

void FigureView::fit()
{
    if (maximumHeight() == QWIDGETSIZE_MAX) // else its page says how high it is
        setMinimumHeight(px(140));
    verticalHeader()->setDefaultSectionSize(px(34));
    if (horizontalHeader()->count() != m_widths.size())
        return;
    ColumnPlan plan{.widths = {}, .leaving = m_leaving, .growing = m_growing};
    for (const auto width : std::as_const(m_widths))
        plan.widths << px(width);
    plan.share = m_growing.isEmpty() ? 1 : 1.0 / double(m_growing.size());
    fitColumns(this, viewport()->width(), plan);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FigureView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
