// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/keybutton.h"

#include "ui/base/keycap.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

KeyButton::KeyButton(const QString &keys, QWidget *parent) : QPushButton(parent), m_keys(keys)
{
    setToolTip(keys);
}

QSize KeyButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(keyCapSize(m_keys).width() + px(8), 0);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const auto cap = keyCapSize(m_keys);
    auto label = option;
    label.rect.setRight(label.rect.right() - cap.width() - px(8));
    style()->drawControl(QStyle::CE_PushButtonLabel, &label, &painter, this);
    const QRect place(option.rect.right() - cap.width() - px(11), (height() - cap.height()) / 2, cap.width(),
                      cap.height());
    if (buttonKind(this) == ButtonKind::Primary && isEnabled()) {
        paintFrame(&painter, place, colours().surface, Qt::transparent);
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(colours().surface);
        painter.drawText(place, Qt::AlignCenter, m_keys);
    } else {
        paintKeyCap(&painter, place, m_keys);
    }
}
