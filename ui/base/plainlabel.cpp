// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/plainlabel.h"

#include <QEvent>
#include <QPainter>

PlainLabel::PlainLabel(const QString &text, TextSize size, Colour role, QWidget *parent)
    : QLabel(parent), m_size(size), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void PlainLabel::setRole(Colour role)
{
    m_role = role;
    dress();
}

void PlainLabel::setBold(bool bold)
{
    m_bold = bold;
    dress();
}

void PlainLabel::setElide(Elide elide)
{
    m_elide = elide;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const auto whole = QLabel::minimumSizeHint();
    if (wordWrap()) // the layout asks heightForWidth; the height of the narrowest would leave holes
        return {std::min(whole.width(), fontMetrics().averageCharWidth() * 16), fontMetrics().height()};
    if (m_elide == Elide::No)
        return whole;
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * 6), whole.height()};
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    const auto room = contentsRect();
    if (m_elide == Elide::No || fontMetrics().horizontalAdvance(text()) <= room.width()) {
        if (m_elide != Elide::No)
            setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(text().toHtmlEscaped());
    QPainter painter(this);
    painter.setPen(colour(m_role));
    painter.drawText(
        room, int(alignment()) | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), m_elide == Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight, room.width()));
}

void PlainLabel::dress()
{
    setFont(textFont(m_size, m_bold));
    auto dressed = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text}) // the second on a ground of base
        dressed.setColor(role, colour(m_role));
    setPalette(dressed);
}
