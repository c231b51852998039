// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/flowlayout.h"

#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(int across, int down, QWidget *parent) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

void FlowLayout::setTrailing()
{
    m_trailing = true;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    invalidate();
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (auto *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    least += QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    return {least.width(), std::max(least.height(), m_lines)};
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (auto *item : m_items)
        if (!item->isEmpty()) {
            const auto hint = item->sizeHint();
            width += hint.width() + (width > 0 ? m_across : 0);
            height = std::max(height, hint.height());
        }
    const auto margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (const int lines = arrange(rect, true); lines != m_lines) {
        m_lines = lines;
        update();
    }
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const auto margins = contentsMargins();
    const auto room = rect.marginsRemoved(margins);
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left();
    int y = room.top();
    int height = 0;
    const auto finish = [&] {
        const int shift = m_trailing && !line.isEmpty() ? room.right() - line.last().second.right() : 0;
        if (move)
            for (const auto &[item, place] : std::as_const(line))
                item->setGeometry(place.translated(shift, (height - place.height()) / 2));
        line.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(room.width(), item->minimumSize().width()));
        const int itemHeight = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (!line.isEmpty() && x + width > room.left() + room.width()) {
            finish();
            x = room.left();
            y += height + m_down;
            height = 0;
        }
        line << std::pair{item, QRect(x, y, width, itemHeight)};
        x += width + m_across;
        height = std::max(height, itemHeight);
    }
    finish();
    return y + height - rect.top() + margins.bottom();
}
