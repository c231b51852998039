// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/iconlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

IconLabel::IconLabel(Icon icon, Colour role, int drawn, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_role(role), m_drawn(drawn)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Colour role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {px(m_drawn), px(m_drawn)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, colour(m_role));
}
