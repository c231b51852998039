// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/boardmodel.h"

using namespace Qt::StringLiterals;

void BoardModel::setBoard(const Board &board)
{
    beginResetModel();
    m_board = board;
    m_column = std::clamp(m_column, 0, std::max(0, int(board.columns.size()) - 1));
    endResetModel();
}

const BoardItem *BoardModel::item(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_board.items.size() ? &m_board.items[index.row()] : nullptr;
}

void BoardModel::setPlace(int column, int minute)
{
    m_column = column;
    m_minute = minute;
    Q_EMIT dataChanged(place(), place());
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_board.columns.isEmpty() ? 0 : int(m_board.items.size()) + 1;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (const auto *one = item(index)) {
        if (role == Qt::DisplayRole)
            return one->title;
        if (role == Qt::AccessibleTextRole)
            return one->spoken;
        if (role == Qt::ToolTipRole)
            return one->spoken.toHtmlEscaped();
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto &column = m_board.columns[m_column];
    QStringList parts{column.spoken, clockText(m_minute), tr("free"), column.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}
