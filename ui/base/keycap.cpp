// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/keycap.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

QSize keyCapSize(const QString &keys)
{
    const auto metrics = textMetrics(TextSize::Small);
    return {metrics.horizontalAdvance(keys) + px(11), metrics.height() + px(2)};
}

void paintKeyCap(QPainter *painter, const QRect &cell, const QString &keys, Qt::Alignment alignment)
{
    QRect rect(QPoint(), keyCapSize(keys));
    rect.moveCenter(cell.center());
    if (alignment & Qt::AlignRight)
        rect.moveRight(cell.right());
    else if (alignment & Qt::AlignLeft)
        rect.moveLeft(cell.left());
    paintFrame(painter, rect, colours().line, colours().window);
    painter->save();
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(colours().muted);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter->restore();
}

KeyCap::KeyCap(const QKeySequence &keys, QWidget *parent) : KeyCap(keys.toString(QKeySequence::PortableText), parent) {}

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(text());
}

QSize KeyCap::minimumSizeHint() const
{
    return keyCapSize(text());
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(&painter, rect(), text());
}
