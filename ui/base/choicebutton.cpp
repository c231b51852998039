// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/choicebutton.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

ChoiceButton::ChoiceButton(const QString &id, Shape shape, QWidget *parent)
    : QPushButton(parent), m_id(id), m_shape(shape)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
}

void ChoiceButton::setChoice(const QString &text, int count)
{
    setText(count < 0 ? text : text + u' ' + QLocale().toString(count)); // 30.297
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const
{
    const auto metrics = textMetrics(TextSize::Small, true); // bold, so that choosing moves nothing
    auto shown = text();
    shown.remove(u'&');
    return {metrics.horizontalAdvance(shown) + px(m_shape == Shape::Segment ? 20 : 18), metrics.height() + px(10)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const auto &c = colours();
    QPainter painter(this);
    const auto ground = isChecked() ? c.sel : underMouse() && isEnabled() ? c.accentSoft : c.surface;
    if (m_shape == Shape::Segment) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), px(3), px(3));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (!m_first)
            painter.fillRect(0, 0, 1, height(), c.line);
    } else {
        paintFrame(&painter, rect(), isChecked() ? c.accent : c.muted, ground);
    }
    painter.setFont(textFont(TextSize::Small, isChecked()));
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusFrame(&painter, rect());
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}
