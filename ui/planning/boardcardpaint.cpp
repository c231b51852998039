// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardcardpaint.h"

#include "ui/planning/boardwords.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// The body of a card, which depends on little: many cards have the same.
struct CardBody
{
    int width = 0;
    int height = 0;
    QRgb fill = 0;
    QRgb line = 0;
    QRgb stripe = 0;
    int strokes = 0; // of the stripe: 0 whole, 1 dotted, 2 long dashes
    int sliver = 0;  // of a sliver, which has no mark: 0 as it is, 1 its lower half, 2 its upper half, 3 twice as wide
    bool isDashed = false;
    bool isThick = false;

    bool operator==(const CardBody &) const = default;
};

size_t qHash(const CardBody &body, size_t seed = 0)
{
    return qHashMulti(seed, body.width, body.height, body.fill, body.line, body.stripe, body.strokes, body.sliver,
                      body.isDashed, body.isThick);
}

void paintStripe(QPainter *painter, const QRectF &stripe, const CardBody &body)
{
    const double wide = stripe.width();
    const double stroke = body.strokes == 0 ? stripe.height() : body.strokes == 1 ? wide * 0.75 : wide * 2;
    const double step = body.strokes == 0 ? stripe.height() : body.strokes == 1 ? wide * 1.75 : wide * 3;
    const int count = int(std::ceil(stripe.height() / step));
    for (int i = 0; i < count; ++i) {
        const double top = stripe.top() + i * step;
        painter->fillRect(QRectF(stripe.left(), top, wide, std::min(stroke, stripe.bottom() - top)),
                          QColor(body.stripe));
    }
}

void paintBody(QPainter *painter, const BoardInk &ink, const QRectF &rect, const CardBody &body)
{
    const double wide = body.isThick ? 2 : 1;
    if (rect.width() < ink.px(leastWithIcon)) {
        // A sliver has no corners: its ground, its edge, and its state at the left for as wide as there is.
        const double edge = body.isThick && rect.width() > 6 ? 2 : 1;
        painter->fillRect(rect, QColor(body.line));
        if (rect.width() > 4 * edge)
            painter->fillRect(rect.adjusted(edge, edge, -edge, -edge), QColor(body.fill));
        const double thick = std::min(rect.width(), ink.scale * (body.sliver == 3 ? 6 : 3));
        if ((body.strokes || body.sliver) && rect.width() > 3)
            painter->fillRect(QRectF(rect.left(), rect.top(), thick, rect.height()), QColor(body.fill));
        // How it stands shows in the form too, not only in the colour.
        const double half = rect.height() / 2;
        const QRectF stripe(rect.left(), rect.top() + (body.sliver == 1 ? half : 0), thick,
                            body.sliver == 1 || body.sliver == 2 ? half : rect.height());
        if (body.stripe)
            paintStripe(painter, stripe, body);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const double in = wide / 2;
    QPainterPath outline;
    const double radius = ink.scale * (rect.width() < ink.px(24) ? 2 : 4);
    outline.addRoundedRect(rect.adjusted(in, in, -in, -in), radius, radius);
    painter->fillPath(outline, QColor(body.fill));
    if (body.stripe) {
        painter->save();
        painter->setClipPath(outline, Qt::IntersectClip);
        paintStripe(painter, QRectF(rect.left(), rect.top(), ink.px(4), rect.height()), body);
        painter->restore();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    QPen pen(QColor(body.line), wide * (ink.isPaper ? 0.7 : 1));
    if (body.isDashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3 / wide, 2 / wide});
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void paintBody(QPainter *painter, const BoardInk &ink, const QRect &rect, const CardBody &body)
{
    if (ink.isPaper || rect.width() > 800) {
        paintBody(painter, ink, QRectF(rect), body);
        return;
    }
    static QHash<CardBody, QPixmap> kept;
    static double keptRatio = 0;
    if (keptRatio != ink.pixelRatio || kept.size() > 800) {
        kept.clear();
        keptRatio = ink.pixelRatio;
    }
    auto found = kept.constFind(body);
    if (found == kept.constEnd()) {
        QPixmap pixmap((QSizeF(rect.size()) * ink.pixelRatio).toSize());
        pixmap.setDevicePixelRatio(ink.pixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter inner(&pixmap);
        paintBody(&inner, ink, QRectF({0, 0}, QSizeF(rect.size())), body);
        inner.end();
        found = kept.insert(body, pixmap);
    }
    painter->drawPixmap(rect.topLeft(), *found);
}

CardBody bodyOf(const BoardCard &card, const CardLook &look, const QSize &size)
{
    using State = BoardCard::State;
    CardBody body{.width = size.width(), .height = size.height()};
    const bool isOver = card.state == State::Done || card.state == State::Failed;
    const auto fill = isOver || card.family == BoardCard::Family::Technical ? Colour::Window
                      : card.family == BoardCard::Family::Connect           ? Colour::AccentSoft
                                                                            : Colour::Surface;
    body.fill = colour(fill).rgb();
    body.line = between(Colour::Muted, Colour::Line, isOver ? 0.5 : 0.25).rgb();
    switch (card.state) {
    case State::Planned:
        body.stripe = colour(Colour::Muted).rgb();
        body.strokes = 1;
        break;
    case State::Promised:
        body.stripe = colour(Colour::Accent).rgb();
        break;
    case State::EnRoute:
        body.stripe = colour(Colour::Accent).rgb();
        body.strokes = 2;
        break;
    case State::Busy:
        body.stripe = colour(Colour::Text).rgb();
        body.sliver = 3;
        break;
    case State::Done:
        body.stripe = colour(Colour::Ok).rgb();
        body.sliver = 1;
        break;
    case State::Failed:
        body.stripe = colour(Colour::Over).rgb();
        body.sliver = 2;
        break;
    }
    if (look.isGhost || look.isSelected) {
        body.fill = colour(look.isGhost ? Colour::Surface : Colour::Sel).rgb();
        body.line = colour(Colour::Accent).rgb();
        body.isThick = true;
        if (look.isGhost)
            body.stripe = colour(Colour::Accent).rgb();
    }
    if (look.isRetimed) {
        body.fill = colour(Colour::Surface).rgb();
        body.line = colour(Colour::Accent).rgb();
        body.isDashed = true;
    }
    if (!card.heldBy.isEmpty())
        body.isDashed = true;
    if (look.isLifted) {
        body.fill = shiftGround().rgb();
        body.line = colour(Colour::Muted).rgb();
        body.isDashed = true;
        body.stripe = 0;
        body.isThick = false;
    }
    return body;
}

class CardWriter
{
public:
    CardWriter(QPainter *painter, const BoardInk &ink, const QRect &rect, const BoardCard &card, const CardLook &look)
        : m_painter(painter),
          m_ink(ink),
          m_card(card),
          m_look(look),
          m_side(ink.px(14)),
          m_inner(rect.adjusted(ink.px(7), ink.px(1), -ink.px(4), -ink.px(1)))
    {
        const bool quiet = look.isLifted || card.state == BoardCard::State::Done;
        m_text = colour(quiet ? Colour::Muted : Colour::Text);
    }

    void write(int width)
    {
        const int half = m_inner.height() / 2;
        m_first = QRect(m_inner.left(), m_inner.top(), m_inner.width(), half);
        m_second = QRect(m_inner.left(), m_inner.top() + half, m_inner.width(), m_inner.height() - half);
        if (m_look.isGhost && width >= m_ink.px(60))
            ghost();
        else if (width >= m_ink.px(45))
            roomy(width >= m_ink.px(60));
        else if (width >= m_ink.px(30))
            narrow();
        else if (width >= m_ink.px(leastWithIcon))
            least(width);
    }

private:
    QRect square(int left, const QRect &in) const
    {
        return {left, in.top() + (in.height() - m_side) / 2, m_side, m_side};
    }

    int letter(int left)
    {
        if (m_card.letter.isEmpty())
            return left;
        const int wide =
            m_ink.line(m_painter, {left, m_first.top(), m_ink.px(40), m_first.height()}, m_card.letter, true, m_text);
        return left + wide + m_ink.px(3);
    }

    // From the right; answers how much is left at the left of them.
    int marks(const QRect &in, int left, int most = 4)
    {
        int right = in.right() + 1;
        const auto all = cardMarks(m_card);
        for (qsizetype i = 0; i < all.size() && i < most; ++i) {
            if (right - m_side < left)
                break;
            right -= m_side;
            m_ink.icon(m_painter, square(right, in), all[i].first, colour(all[i].second));
            right -= m_ink.px(1);
        }
        return right;
    }

    void roomy(bool hasPlace)
    {
        int left = letter(m_first.left());
        m_ink.icon(m_painter, square(left, m_first), cardIcon(m_card), m_text);
        left += m_side + m_ink.px(2);
        marks(m_first, left);
        const auto held = m_card.heldBy.isEmpty() ? QString() : BoardWords::tr("%1 moves this").arg(m_card.heldBy);
        const auto words = !held.isEmpty()                       ? held
                           : hasPlace && !m_card.place.isEmpty() ? m_card.place
                                                                 : TimeAxis::clock(m_card.from);
        m_ink.line(m_painter, m_second, words, false, m_text);
    }

    void ghost()
    {
        int left = m_first.left();
        m_ink.icon(m_painter, square(left, m_first), cardIcon(m_card), colour(Colour::Accent));
        left += m_side + m_ink.px(4);
        const auto words = m_card.letter.isEmpty() ? m_card.place : m_card.letter + u' ' + m_card.place;
        m_ink.line(m_painter, {left, m_first.top(), m_first.right() + 1 - left, m_first.height()}, words, true, m_text);
        m_ink.line(m_painter, m_second, TimeAxis::span(m_card.from, m_card.until), false, m_text);
    }

    void narrow()
    {
        const int middle = m_inner.center().x() - m_side / 2;
        if (m_card.letter.isEmpty())
            m_ink.icon(m_painter, square(middle, m_first), cardIcon(m_card), m_text);
        else
            m_ink.icon(m_painter, square(letter(m_first.left()), m_first), cardIcon(m_card), m_text);
        const auto count = std::min<qsizetype>(cardMarks(m_card).size(), m_inner.width() / m_side);
        if (count == 0)
            return;
        const int wide = int(count) * m_side;
        marks({m_inner.center().x() - wide / 2, m_second.top(), wide + 1, m_second.height()}, 0, int(count));
    }

    void least(int width)
    {
        const int side = std::min(m_side, width - m_ink.px(4));
        const int left = m_inner.left() - m_ink.px(7) + m_ink.px(4) + (width - m_ink.px(5) - side) / 2;
        const auto marked = cardMarks(m_card);
        const int top = marked.isEmpty() ? m_inner.center().y() - side / 2 : m_first.center().y() - side / 2;
        m_ink.icon(m_painter, {left, top, side, side}, cardIcon(m_card), m_text);
        if (!marked.isEmpty())
            m_ink.icon(m_painter, {left, m_second.center().y() - side / 2, side, side}, marked.first().first,
                       colour(marked.first().second));
    }

    QPainter *m_painter;
    const BoardInk &m_ink;
    const BoardCard &m_card;
    const CardLook &m_look;
    int m_side;
    QRect m_inner;
    QRect m_first{};
    QRect m_second{};
    QColor m_text{};
};

} // namespace

QList<QPair<Icon, Colour>> cardMarks(const BoardCard &card)
{
    using State = BoardCard::State;
    QList<QPair<Icon, Colour>> marks;
    switch (card.state) {
    case State::Planned:
        break;
    case State::Promised:
        marks.append({Icon::Phone, Colour::Accent});
        break;
    case State::EnRoute:
        marks.append({Icon::Car, Colour::Accent});
        break;
    case State::Busy:
        marks.append({Icon::Play, Colour::Accent});
        break;
    case State::Done:
        marks.append({Icon::Check, Colour::Ok});
        break;
    case State::Failed:
        marks.append({Icon::Cross, Colour::Over});
        break;
    }
    if (card.isLate)
        marks.append({Icon::Warning, Colour::Over});
    else if (card.isUrgent)
        marks.append({Icon::Warning, Colour::Soon});
    if (card.lacksEquipment)
        marks.append({Icon::Parcel, Colour::Soon});
    if (card.isPinned)
        marks.append({Icon::Lock, Colour::Muted});
    if (card.hasTwo)
        marks.append({Icon::People, Colour::Text});
    return marks;
}

Icon cardIcon(const BoardCard &card)
{
    return iconNamed(card.icon).value_or(Icon::Work);
}

VerdictLook lookOf(BoardVerdict::Fit fit)
{
    switch (fit) {
    case BoardVerdict::Fit::Unknown:
        break;
    case BoardVerdict::Fit::Fits:
        return {Icon::Check, Colour::Ok, Colour::OkSoft};
    case BoardVerdict::Fit::WithCost:
        return {Icon::Warning, Colour::Soon, Colour::SoonSoft};
    case BoardVerdict::Fit::Refused:
        return {Icon::Cross, Colour::Muted, {}};
    }
    return {};
}

void paintCard(QPainter *painter, const BoardInk &ink, const QRect &rect, const BoardCard &card, const CardLook &look)
{
    paintBody(painter, ink, rect, bodyOf(card, look, rect.size()));
    CardWriter(painter, ink, rect, card, look).write(rect.width());
    if (look.hasFocus) {
        const int out = ink.px(2);
        ink.frame(painter, QRectF(rect).adjusted(-out, -out, out, out), colour(Colour::Accent), Qt::transparent, 2);
    }
}
