// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/sidebyside.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>

SideBySide::SideBySide(QWidget *list, int listShare, QWidget *detail, int detailShare, int roomy, QWidget *parent)
    : QWidget(parent),
      m_list(list),
      m_detail(detail),
      m_roomy(roomy),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(16));
    m_layout->addWidget(list, listShare);
    m_layout->addWidget(detail, detailShare);
}

QSize SideBySide::minimumSizeHint() const
{
    const auto least = [](const QWidget *widget) {
        return widget->minimumSizeHint().expandedTo(widget->minimumSize());
    };
    const bool below = m_layout->direction() == QBoxLayout::TopToBottom;
    if (below && m_atWork)
        return least(m_detail);
    return {std::max(least(m_list).width(), least(m_detail).width()),
            below ? least(m_list).height() + m_layout->spacing() + least(m_detail).height()
                  : std::max(least(m_list).height(), least(m_detail).height())};
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() < px(m_roomy) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == direction)
        return;
    m_layout->setDirection(direction);
    share();
}

void SideBySide::setAtWork(bool atWork)
{
    m_atWork = atWork;
    share();
}

void SideBySide::share()
{
    m_list->setVisible(!m_atWork || m_layout->direction() == QBoxLayout::LeftToRight);
    updateGeometry();
}
