// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/celldelegate.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>

// What a model gives for a cell with a sentence of its own: its Tone; such a cell wraps and has the sign.
inline constexpr int LineToneRole = Qt::UserRole + 40;

// The cells of lines that are typed: Enter and Tab go on to the next one, a block that is pasted goes to the sheet, and
// what is being typed is known before the cell is left.
class LineDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit LineDelegate(QObject *parent);

    void setTakesBlocks() { m_takesBlocks = true; }
    static bool isBlock(const QString &text);

    QLineEdit *editor() const { return m_editor; }
    QModelIndex editing() const { return m_editor ? QModelIndex(m_index) : QModelIndex(); }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void typing() const;
    void blockPasted(const QString &text); // lines of a spreadsheet, with the cell still open

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool m_takesBlocks = false;
    mutable QPointer<QLineEdit> m_editor{};
    mutable QPersistentModelIndex m_index{};
};
