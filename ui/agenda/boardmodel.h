// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/agenda/board.h"

#include <QAbstractListModel>

// The things on the board in reading order, and as the last row the empty place the cursor stands on: a screen reader
// hears both by their text.
class BoardModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setBoard(const Board &board);
    const Board &board() const { return m_board; }
    const BoardItem *item(const QModelIndex &index) const; // null for the empty place
    QModelIndex place() const { return index(rowCount() - 1); }
    void setPlace(int column, int minute);
    int placeColumn() const { return m_column; }
    int placeMinute() const { return m_minute; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Board m_board{};
    int m_column = 0;
    int m_minute = 8 * 60;
};
