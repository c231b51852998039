// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/celldelegate.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(px(20), 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto text = cell.text;
    const auto sign = cell.icon;
    cell.text.clear();
    cell.icon = {};
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    auto room = option.rect.adjusted(px(10), 0, -px(10), 0);
    if (!sign.isNull()) {
        const int size = px(16);
        sign.paint(painter, QRect(room.left(), room.center().y() - size / 2, size, size));
        room.setLeft(room.left() + size + px(6));
    }
    painter->save();
    painter->setFont(textFont(TextSize::Body, index.column() == 0));
    painter->setPen(colour(Colour::Text));
    const auto line = text.section(u'\n', 0, 0);
    painter->drawText(room, int(cell.displayAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(line, option.textElideMode, room.width()));
    painter->restore();
}
