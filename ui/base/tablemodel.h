// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <utility>

// What views and proxies may ask a TableModel beside the roles of Qt.
enum TableRole {
    SortRole = Qt::UserRole, // to sort by: a date, a number; the text when a column gives nothing else
    IdRole                   // given by the whole row
};

template <typename Value>
struct Column
{
    QString title{};
    std::function<QVariant(const Value &)> text{};
    std::function<QVariant(const Value &)> sortBy{};  // for SortRole
    std::function<QVariant(const Value &)> picture{}; // for Qt::DecorationRole
    std::function<QVariant(const Value &)> spoken{};  // for a screen reader; else the text
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

// A list of columns over a list of values; the contract with the view is sealed here. Sorting and filtering by proxy.
template <typename Value>
class TableModel : public QAbstractTableModel
{
public:
    explicit TableModel(QList<Column<Value>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    const QList<Value> &rows() const { return m_rows; }
    const Value &at(const QModelIndex &index) const { return m_rows.at(index.row()); }

    void setRows(QList<Value> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    // One row changed in place: selection and scroll position stay.
    void setRow(int row, Value value)
    {
        m_rows[row] = std::move(value);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    // Columns may be renamed when the language changes.
    void setColumns(QList<Column<Value>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }

    void setIdOf(std::function<QVariant(const Value &)> idOf) { m_idOf = std::move(idOf); }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[section].title;
        if (role == Qt::TextAlignmentRole)
            return int(m_columns[section].alignment);
        return {};
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &column = m_columns[index.column()];
        const auto &value = m_rows[index.row()];
        const auto ask = [&value](const auto &function) { return function ? function(value) : QVariant(); };
        switch (role) {
        case Qt::DisplayRole:
            return ask(column.text);
        case Qt::DecorationRole:
            return ask(column.picture);
        case Qt::TextAlignmentRole:
            return int(column.alignment);
        case Qt::AccessibleTextRole:
            return column.spoken ? column.spoken(value) : ask(column.text);
        case SortRole:
            return column.sortBy ? column.sortBy(value) : ask(column.text);
        case IdRole:
            return ask(m_idOf);
        default:
            return more(value, index.column(), role);
        }
    }

protected:
    // Roles of one model for its own delegate.
    virtual QVariant more(const Value &, int, int) const { return {}; }

private:
    QList<Column<Value>> m_columns;
    QList<Value> m_rows{};
    std::function<QVariant(const Value &)> m_idOf{};
};
