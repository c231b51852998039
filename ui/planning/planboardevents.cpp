// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// What reaches the board from mouse, keys and drags, handed to its controller.
#include "ui/planning/planboard.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

bool PlanBoard::event(QEvent *event)
{
    // While something is held, keys that are shortcuts elsewhere belong to it.
    if (event->type() == QEvent::ShortcutOverride && isHolding()) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

bool PlanBoard::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const auto text = isHolding() ? QString() : toolTipAt(help->pos()); !text.isEmpty())
            QToolTip::showText(help->globalPos(), u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    case QEvent::Leave:
        hover({-1, -1});
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString PlanBoard::toolTipAt(const QPoint &at) const
{
    const auto hit = m_view.layout.hit(m_view.scene, at + m_view.offset);
    return hit.card < 0 ? QString() : m_view.scene.rows[hit.row].cards[hit.card].spoken;
}

void PlanBoard::hover(const QPoint &at)
{
    const auto hit = m_view.layout.hit(m_view.scene, at + m_view.offset);
    const bool isIn = viewport()->rect().contains(at) && hit.card >= 0;
    const auto visit = isIn ? m_view.scene.rows[hit.row].cards[hit.card].visit : AnyId();
    if (visit == m_hovered)
        return;
    m_hovered = visit;
    const bool mayMove = isIn && m_view.scene.rows[hit.row].cards[hit.card].mayMove && !m_controller->isReadOnly();
    viewport()->setCursor(!isIn ? Qt::ArrowCursor : mayMove ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    Q_EMIT hovered(visit);
}

void PlanBoard::keyPressEvent(QKeyEvent *event)
{
    if (m_controller->key(event))
        event->accept();
    else
        event->ignore();
}

void PlanBoard::mousePressEvent(QMouseEvent *event)
{
    m_menuOff = event->button() == Qt::RightButton && isHolding();
    m_pointer = event->pos();
    m_controller->press(event->pos(), event->button(), event->modifiers());
}

void PlanBoard::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    m_pointerModifiers = event->modifiers();
    if (!(event->buttons() & Qt::LeftButton))
        return hover(event->pos());
    m_controller->move(event->pos(), event->modifiers());
    scrollAtEdge();
}

void PlanBoard::mouseReleaseEvent(QMouseEvent *event)
{
    m_edgeTimer.stop();
    m_controller->release(event->pos(), event->button(), event->modifiers());
    hover(event->pos());
}

void PlanBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_controller->doubleClick(event->pos());
}

void PlanBoard::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        // Over the names the strip sends it, in its own measure: then the middle stays.
        const auto at = viewport()->mapFromGlobal(event->globalPosition().toPoint());
        if (event->angleDelta().y())
            zoomBy(event->angleDelta().y() > 0 ? 1 : -1, viewport()->rect().contains(at) ? at.x() : -1);
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    if (isHolding() && m_controller->state() == BoardController::State::Carrying)
        m_controller->move(m_pointer, m_pointerModifiers);
}

void PlanBoard::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (std::exchange(m_menuOff, false) || isHolding())
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto rect = rectOf(currentRow(), current());
        const auto at = rect.isNull() ? viewport()->rect().center() : rect.bottomLeft();
        Q_EMIT menuWanted(current(), viewport()->mapToGlobal(at));
        return;
    }
    const auto at = viewport()->mapFromGlobal(event->globalPos());
    const auto hit = m_view.layout.hit(m_view.scene, at + m_view.offset);
    Q_EMIT menuWanted(hit.card < 0 ? AnyId() : m_view.scene.rows[hit.row].cards[hit.card].visit, event->globalPos());
}

// Near an edge the board comes along, for as long as the pointer stays there.
void PlanBoard::scrollAtEdge()
{
    const bool isHeld = m_controller->state() == BoardController::State::Carrying ||
                        m_controller->state() == BoardController::State::Band ||
                        (m_controller->state() == BoardController::State::Dragged && !m_controller->carry().isOut);
    const auto inner = viewport()->rect().adjusted(m_ink.px(16), m_ink.px(16), -m_ink.px(16), -m_ink.px(16));
    if (!isHeld || inner.contains(m_pointer)) {
        m_edgeTimer.stop();
        return;
    }
    if (!m_edgeTimer.isActive())
        m_edgeTimer.start(30, this);
}

void PlanBoard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_loadTimer.timerId()) {
        m_loadTimer.stop();
        m_saysLoading = true;
        viewport()->update();
        return;
    }
    if (event->timerId() != m_edgeTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const int edge = m_ink.px(16);
    const auto by = [edge](int at, int size) {
        const int out = at < edge ? at - edge : at > size - edge ? at - (size - edge) : 0;
        return std::clamp(out, -edge * 2, edge * 2);
    };
    const auto before = m_view.offset;
    horizontalScrollBar()->setValue(before.x() + by(m_pointer.x(), viewport()->width()));
    verticalScrollBar()->setValue(before.y() + by(m_pointer.y(), viewport()->height()));
    if (m_view.offset == before)
        return;
    if (m_controller->state() == BoardController::State::Dragged)
        m_controller->dragMove(m_pointer, m_pointerModifiers);
    else
        m_controller->move(m_pointer, m_pointerModifiers);
}

void PlanBoard::carryOut(const QList<AnyId> &visits)
{
    m_edgeTimer.stop();
    auto *carried = mimeOf(visits);
    Qt::DropAction done = Qt::IgnoreAction;
    if (m_dragOut) {
        done = m_dragOut(carried);
        delete carried;
    } else {
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        const auto words = m_controller->carry().held.first().card.place;
        const QSize size(m_ink.smallBoldMetrics.horizontalAdvance(words) + m_ink.px(40), m_ink.px(28));
        QPixmap picture((QSizeF(size) * devicePixelRatioF()).toSize());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        m_ink.frame(&painter, QRectF({0, 0}, QSizeF(size)), colour(Colour::Accent), colour(Colour::Surface), 2);
        m_ink.icon(&painter, {m_ink.px(8), m_ink.px(7), m_ink.px(14), m_ink.px(14)}, Icon::Transfer,
                   colour(Colour::Accent));
        m_ink.line(&painter, {m_ink.px(28), 0, size.width() - m_ink.px(32), size.height()}, words, true,
                   colour(Colour::Text));
        painter.end();
        drag->setPixmap(picture);
        drag->setHotSpot({m_ink.px(12), m_ink.px(14)});
        const QPointer<PlanBoard> alive(this);
        done = drag->exec(Qt::MoveAction);
        if (!alive)
            return;
    }
    m_controller->dragEnded(done == Qt::MoveAction);
}

void PlanBoard::dragEnterEvent(QDragEnterEvent *event)
{
    const auto visits = visitsOf(event->mimeData());
    m_pointer = event->position().toPoint();
    if (visits.isEmpty() || !m_controller->dragEnter(visits, m_pointer, event->modifiers()))
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void PlanBoard::dragMoveEvent(QDragMoveEvent *event)
{
    m_pointer = event->position().toPoint();
    m_pointerModifiers = event->modifiers();
    m_controller->dragMove(m_pointer, m_pointerModifiers);
    scrollAtEdge();
    // Also beside the rows: letting go there puts it back with a sentence.
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void PlanBoard::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_edgeTimer.stop();
    m_controller->dragLeave();
    event->accept();
}

void PlanBoard::dropEvent(QDropEvent *event)
{
    m_edgeTimer.stop();
    const bool isTaken = m_controller->drop(event->position().toPoint(), event->modifiers());
    event->setDropAction(isTaken ? Qt::MoveAction : Qt::IgnoreAction);
    event->setAccepted(isTaken);
}

void PlanBoard::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        m_controller->ensureFocus();
    viewport()->update();
    tellFocus();
}

void PlanBoard::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_controller->state() == BoardController::State::KeyCarrying &&
        event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_controller->cancel();
    viewport()->update();
}
