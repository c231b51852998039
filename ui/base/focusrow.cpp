// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/focusrow.h"

#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

namespace {

bool asks(int key)
{
    return key == Qt::Key_F1 || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

FocusRow::FocusRow(QWidget *parent) : QFrame(parent) {}

void FocusRow::setAsked(bool asked)
{
    m_asked = asked;
    setFocusPolicy(asked ? Qt::StrongFocus : Qt::NoFocus);
}

// F1 on the row is meant for the row, not for the page around it.
bool FocusRow::event(QEvent *event)
{
    if (m_asked && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && asks(key->key())) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FocusRow::keyPressEvent(QKeyEvent *event)
{
    if (m_asked && event->modifiers() == Qt::NoModifier && asks(event->key()))
        Q_EMIT asked();
    else
        QFrame::keyPressEvent(event);
}

void FocusRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_asked && event->button() == Qt::LeftButton)
        Q_EMIT asked();
}

void FocusRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    for (auto *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(this, 0, 0);
    update();
}

void FocusRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FocusRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Sel));
    paintFocusFrame(&painter, rect());
}
