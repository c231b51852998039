// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/register/echoedline.h"

#include "ui/base/accessibility.h"
#include "ui/base/messageline.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

EchoedLine::EchoedLine(QWidget *field, EchoLine *echo, QWidget *parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_field(field), m_echo(echo)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(field);
    m_layout->addWidget(echo, 1);
    arrange(false);
}

QSize EchoedLine::minimumSizeHint() const
{
    return {px(160), m_layout->minimumSize().height()};
}

void EchoedLine::showEvent(QShowEvent *event)
{
    passLabelOn(this, m_field);
    QWidget::showEvent(event);
}

void EchoedLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool under = width() < px(300 + 12 + 240);
    if (under != (m_layout->direction() == QBoxLayout::TopToBottom))
        arrange(under);
}

void EchoedLine::arrange(bool under)
{
    m_layout->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(px(under ? 2 : 12));
    m_field->setMinimumWidth(px(under ? 160 : 300));
    m_field->setMaximumWidth(px(300));
    m_echo->setWrapped(under);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(under);
    setSizePolicy(policy);
}

QLabel *addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *line)
{
    auto *buddy = buddyLabel(label, field);
    buddy->setMinimumWidth(px(148));
    form->addRow(buddy, line);
    return buddy;
}

QLabel *addEchoedRow(QFormLayout *form, const QString &label, QWidget *field, EchoLine *echo)
{
    return addFormRow(form, label, field, new EchoedLine(field, echo));
}
