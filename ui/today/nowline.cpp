// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/nowline.h"

#include "ui/base/accessibility.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

NowLine::NowLine(QTime now, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setNow(now);
}

void NowLine::setNow(QTime now)
{
    m_now = now;
    setName(this, tr("Now, %1").arg(now.toString(u"HH:mm"_s)));
    update();
}

QSize NowLine::sizeHint() const
{
    return {px(120), textMetrics(TextSize::Small).height() + px(4)};
}

void NowLine::paintEvent(QPaintEvent *)
{
    const auto &c = colours();
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    const auto time = m_now.toString(u"HH:mm"_s);
    const QRect badge(px(8), 0, painter.fontMetrics().horizontalAdvance(time) + px(10), height());
    painter.fillRect(badge.right() + px(10), height() / 2 - 1, width(), 2, c.accent);
    paintFrame(&painter, badge, c.accent, c.accent);
    painter.setPen(c.surface);
    painter.drawText(badge, Qt::AlignCenter, time);
}

void NowLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setNow(m_now);
    QWidget::changeEvent(event);
}
