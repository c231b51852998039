// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/keybar.h"

#include "ui/base/keycap.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;

KeyBar::KeyBar(const QString &name, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(name);
    setShape(RoundedSouth);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
}

int KeyBar::addPart(const QString &text, int count)
{
    const int index = addTab(text);
    setPart(index, text, count);
    if (index < 10)
        connect(new QShortcut(QKeySequence(u"Alt+%1"_s.arg((index + 1) % 10)), this), &QShortcut::activated, this,
                [this, index] { setCurrentIndex(index); });
    return index;
}

void KeyBar::setPart(int index, const QString &text, int count)
{
    setTabText(index, count < 0 ? text : text + u' ' + QString::number(count));
}

void KeyBar::paintEvent(QPaintEvent *)
{
    const auto &c = colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(0, 0, width(), 1, c.line);
    for (int i = 0; i < count(); ++i) {
        const auto tab = tabRect(i);
        if (!isTabVisible(i))
            continue;
        const bool current = i == currentIndex();
        if (current)
            painter.fillRect(tab.left() + px(8), 0, tab.width() - px(16), px(3), c.accent);
        int left = tab.left() + px(10);
        if (const auto key = keys(i); !key.isEmpty()) {
            const auto size = keyCapSize(key);
            paintKeyCap(&painter, QRect(left, tab.top(), size.width(), tab.height()), key);
            left += size.width() + px(8);
        }
        painter.setFont(textFont(TextSize::Small, current));
        painter.setPen(current ? c.text : c.muted);
        painter.drawText(QRect(left, tab.top(), tab.right() - left, tab.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, tabText(i));
        if (current && hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusFrame(&painter, tab.adjusted(px(4), px(4), -px(4), -px(3)));
    }
}

QSize KeyBar::tabSizeHint(int index) const
{
    const auto metrics = textMetrics(TextSize::Small, true); // bold, so that choosing moves nothing
    const auto key = keys(index);
    const int cap = key.isEmpty() ? 0 : keyCapSize(key).width() + px(8);
    if (!isTabVisible(index)) // Qt keeps room for the hint of a hidden one
        return {0, std::max(px(36), metrics.height() + px(16))};
    return {cap + metrics.horizontalAdvance(tabText(index)) + px(22), std::max(px(36), metrics.height() + px(16))};
}

QSize KeyBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

// Only the first says Alt: the others follow it.
QString KeyBar::keys(int index) const
{
    return index == 0 ? u"Alt+1"_s : index < 10 ? QString::number((index + 1) % 10) : QString();
}
