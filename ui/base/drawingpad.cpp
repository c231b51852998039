// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/drawingpad.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int frame = 2;          // that of the focus
constexpr double leastStep = 1.2; // units between two points: a hand that rests makes none
constexpr qsizetype mostBack = 200;
const QColor hintColour(95, 99, 110); // on white, in any theme
const QColor lineColour(140, 146, 158);

} // namespace

DrawingPad::DrawingPad(InkSheet sheet, QWidget *parent) : QWidget(parent)
{
    m_ink.sheet = sheet;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::CrossCursor);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tell();
}

int DrawingPad::heightForWidth(int width) const
{
    const auto size = sheetSize(m_ink, m_photo);
    return static_cast<int>(std::lround((width - 2 * frame) * size.height() / size.width())) + 2 * frame;
}

QSize DrawingPad::sizeHint() const
{
    const int width = px(440);
    return {width, heightForWidth(width)};
}

QSize DrawingPad::minimumSizeHint() const
{
    return {px(200), px(60)};
}

QRectF DrawingPad::sheetRect() const
{
    const auto inside = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
    return {inside.topLeft(), sheetSize(m_ink, m_photo).scaled(inside.size(), Qt::KeepAspectRatio)};
}

void DrawingPad::setInk(const Ink &ink)
{
    m_before.clear();
    put(ink);
}

void DrawingPad::setPhoto(const PictureBytes &photo)
{
    m_before << m_ink;
    auto ink = m_ink;
    ink.strokes.clear(); // they were drawn on another sheet
    ink.photo = photo;
    put(ink);
    Q_EMIT drawn();
}

void DrawingPad::takeBack()
{
    if (m_isDrawing)
        end();
    if (m_before.isEmpty())
        return;
    put(m_before.takeLast());
    Q_EMIT drawn();
}

void DrawingPad::clear()
{
    if (m_ink.isEmpty())
        return;
    m_before << m_ink;
    put({.sheet = m_ink.sheet, .strokes = {}, .photo = {}});
    Q_EMIT drawn();
}

void DrawingPad::put(const Ink &ink)
{
    if (ink.photo != m_ink.photo)
        m_photo = QImage::fromData(ink.photo.content);
    m_ink = ink;
    m_stroke.clear();
    m_isDrawing = false;
    fit();
    update();
    tell();
}

// What a screen reader says of it beside its name.
void DrawingPad::tell()
{
    if (m_ink.isEmpty())
        setAccessibleDescription(
            tr("Nothing drawn yet. Draw with a mouse, a pen or a finger, or choose a picture below."));
    else if (m_ink.photo.content.isEmpty())
        setAccessibleDescription(tr("%n stroke(s) drawn.", nullptr, static_cast<int>(m_ink.strokes.size())));
    else
        setAccessibleDescription(
            tr("A picture, with %n stroke(s) drawn on it.", nullptr, static_cast<int>(m_ink.strokes.size())));
}

void DrawingPad::begin(QPointF at, double pressure)
{
    m_isDrawing = true;
    m_stroke.clear();
    go(at, pressure);
}

void DrawingPad::go(QPointF at, double pressure)
{
    if (!m_isDrawing)
        return;
    const auto sheet = sheetRect();
    const auto size = sheetSize(m_ink, m_photo);
    const double scale = size.width() / sheet.width();
    // Beyond its edge the line goes along the edge.
    const InkPoint point{std::clamp((at.x() - sheet.left()) * scale, 0.0, size.width()),
                         std::clamp((at.y() - sheet.top()) * scale, 0.0, size.height()), pressure};
    if (!m_stroke.isEmpty() && std::hypot(point.x - m_stroke.last().x, point.y - m_stroke.last().y) < leastStep)
        return;
    m_stroke << point;
    // Only where the line went: a slow laptop follows a quick hand.
    const auto from = std::max<qsizetype>(0, m_stroke.size() - 4);
    QRectF touched;
    for (auto i = from; i < m_stroke.size(); ++i)
        touched |= QRectF(sheet.left() + m_stroke[i].x / scale - 8, sheet.top() + m_stroke[i].y / scale - 8, 16, 16);
    update(touched.toAlignedRect());
}

void DrawingPad::end()
{
    if (!m_isDrawing)
        return;
    m_isDrawing = false;
    if (m_stroke.isEmpty())
        return;
    m_before << m_ink;
    if (m_before.size() > mostBack)
        m_before.removeFirst();
    m_ink.strokes << std::exchange(m_stroke, {});
    update();
    tell();
    Q_EMIT drawn();
}

bool DrawingPad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // the act of the program is taken back elsewhere
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: {
        // The first finger draws; a hand that rests on the screen does not.
        const auto *touch = static_cast<QTouchEvent *>(event);
        if (!isEnabled() || touch->points().isEmpty())
            break;
        const auto at = touch->points().first().position();
        if (event->type() == QEvent::TouchBegin)
            begin(at, 0.5);
        else
            go(at, 0.5);
        if (event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel)
            end();
        event->accept();
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void DrawingPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

// A layout that asks no height for its width leaves it the one of the sheet all the same.
void DrawingPad::fit()
{
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
}

void DrawingPad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void DrawingPad::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

void DrawingPad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), 0.5);
}

void DrawingPad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        go(event->position(), 0.5);
}

void DrawingPad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void DrawingPad::tabletEvent(QTabletEvent *event)
{
    const double pressure = event->pressure() > 0 ? event->pressure() : 0.5;
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        begin(event->position(), pressure);
    else if (event->type() == QEvent::TabletMove)
        go(event->position(), pressure);
    else if (event->type() == QEvent::TabletRelease)
        end();
    event->accept();
}

void DrawingPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const auto sheet = sheetRect();
    const auto size = sheetSize(m_ink, m_photo);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / size.width(), sheet.width() / size.width());
    paintInk(&painter, m_ink, m_photo);
    paintStroke(&painter, m_ink.sheet, m_stroke);
    painter.restore();
    if (m_ink.sheet == InkSheet::Signature && m_photo.isNull()) { // one signs above a line, which is not kept
        painter.setPen(QPen(lineColour, 1));
        const double y = std::round(sheet.top() + sheet.height() * 0.74) + 0.5;
        painter.drawLine(QPointF(sheet.left() + sheet.width() * 0.06, y),
                         QPointF(sheet.right() - sheet.width() * 0.06, y));
    }
    if (m_ink.isEmpty() && m_stroke.isEmpty()) {
        painter.setPen(hintColour);
        painter.setFont(textFont(TextSize::Small));
        const bool plan = m_ink.sheet == InkSheet::Plan;
        painter.drawText(plan ? sheet : sheet.adjusted(0, sheet.height() * 0.76, 0, 0), Qt::AlignCenter,
                         plan ? tr("Draw the plan here") : tr("Sign here"));
    }
    const auto edge = sheet.toAlignedRect().adjusted(-frame, -frame, frame, frame);
    if (hasFocus())
        paintFocusFrame(&painter, edge);
    else
        paintFrame(&painter, edge.adjusted(1, 1, -1, -1), colour(Colour::Muted), Qt::transparent);
}
