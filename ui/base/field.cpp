// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/field.h"

#include "ui/base/keycap.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

Field::Field(QWidget *parent) : QLineEdit(parent) {}

Field::Field(Icon sign, QWidget *parent) : QLineEdit(parent)
{
    setSign(sign, {});
}

void Field::setSign(Icon sign, const QString &spoken)
{
    if (!m_sign) {
        m_sign = addAction(icon(sign, Colour::Muted), LeadingPosition);
        connect(m_sign, &QAction::triggered, this, &Field::signPressed);
    }
    m_sign->setIcon(icon(sign, Colour::Muted));
    m_sign->setText(spoken);
    m_sign->setToolTip(spoken);
}

void Field::setKeys(const QString &keys)
{
    m_keys = keys;
    setTextMargins(0, 0, keys.isEmpty() ? 0 : keyCapSize(keys).width() + px(4), 0);
}

void Field::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_keys.isEmpty())
        return;
    QPainter painter(this);
    paintKeyCap(&painter, rect().adjusted(0, 0, -px(8), 0), m_keys, Qt::AlignRight);
}
