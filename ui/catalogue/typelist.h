// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/publication/versionstore.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

// A type in the list, or the heading of its family (without a code).
struct TypeRow
{
    QString code{};
    QString shortName{};
    QString name{};
    QString group{};
    int version = 0;   // in force on the day; 0: none
    QString found{};   // everything it can be found by, folded
    QString written{}; // the state of its version being written, "CONCEPT"; empty: none

    bool isHeading() const { return code.isEmpty(); }
    bool operator==(const TypeRow &) const = default;
};

// Every dossier type once, by family, with the version in force on a day; those that answer to what was typed.
class TypeListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setTypes(const Catalogue &catalogue, QDate on, Language language, const QList<KeptTypeVersion> &written = {});
    void setTyped(const QString &typed);
    const TypeRow &at(const QModelIndex &index) const { return m_rows.at(index.row()); }
    QModelIndex find(const QString &code) const;
    QModelIndex first() const; // that is a type
    int types() const;         // shown now, headings left aside

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void filter();

    QList<TypeRow> m_all{};
    QList<TypeRow> m_rows{};
    QString m_typed{};
};

// Two lines: the short name with its version, and the group in which it counts.
class TypeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
