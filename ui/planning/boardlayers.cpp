// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardlayers.h"

#include "ui/planning/boardcardpaint.h"
#include "ui/planning/boardwords.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class BoardLayers
{
public:
    BoardLayers(QPainter *painter, const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay,
                const QRect &dirty)
        : m_painter(painter),
          m_view(view),
          m_layout(view.layout),
          m_axis(view.layout.axis()),
          m_ink(ink),
          m_overlay(overlay),
          m_dirty(dirty.translated(view.offset)),
          m_right(int(m_axis.width())),
          m_from(m_axis.moment(m_dirty.left() - ink.px(8))),
          m_until(m_axis.moment(m_dirty.right() + ink.px(8)))
    {
        const auto &lines = m_layout.lines();
        for (int i = m_layout.firstLineFrom(m_dirty.top()); i < lines.size() && lines[i].y <= m_dirty.bottom(); ++i)
            m_lines << i;
    }

    void all()
    {
        m_painter->translate(-m_view.offset);
        m_painter->fillRect(m_dirty, colour(Colour::Surface));
        onRows([this](int row, const QRect &rect) { ground(row, rect); });
        hours();
        onRows([this](int row, const QRect &rect) { absences(row, rect); });
        onRows([this](int row, const QRect &) { ways(row); });
        onRows([this](int row, const QRect &) { cards(row); });
        partners();
        onRows([this](int row, const QRect &) { sentence(row); });
        lineEdges();
        held();
        now();
        band();
        chip();
        m_painter->translate(m_view.offset);
    }

private:
    const BoardCarry *carry() const { return m_overlay.carry && m_overlay.carry->isHeld() ? m_overlay.carry : nullptr; }
    bool isTarget(int row) const { return carry() && carry()->at.isValid() && carry()->at.row == row; }

    template <typename Paint>
    void onRows(const Paint &paint)
    {
        for (const int line : std::as_const(m_lines))
            if (const int row = m_layout.lines()[line].row; row >= 0)
                paint(row, m_layout.rowRect(row));
    }

    QRect inside(const QRect &rect) const { return rect.intersected(m_dirty); }

    void ground(int row, const QRect &rect)
    {
        m_painter->fillRect(inside(rect), offShiftGround());
        const auto tint = carry() ? lookOf(carry()->verdict(row).fit).tint : std::nullopt;
        const auto onShift = tint ? colour(*tint) : shiftGround();
        for (const auto &span : m_view.scene.rows[row].spans) {
            if (span.until <= m_from || span.from >= m_until)
                continue;
            if (span.kind == BoardSpan::Kind::Shift) {
                m_painter->fillRect(inside(m_layout.spanRect(row, span.from, span.until)), onShift);
            } else if (span.kind == BoardSpan::Kind::OnCall) {
                // On call is not at work: a ground between, with a line that says so.
                const auto place = m_layout.spanRect(row, span.from, span.until);
                m_painter->fillRect(inside(place), between(Colour::Window, Colour::AccentSoft, 0.6));
                m_painter->setPen(QPen(colour(Colour::Accent), 1, Qt::DotLine));
                m_painter->drawLine(place.left(), place.top() + 1, place.right(), place.top() + 1);
            }
        }
    }

    // Every full hour that is far enough from the one before it.
    void hours()
    {
        if (m_layout.lines().isEmpty())
            return;
        QList<QLine> lines, days;
        for (const auto &mark : m_axis.marks()) {
            const int x = qRound(mark.x);
            if (x >= m_dirty.left() && x <= m_dirty.right() && hasLine(mark))
                lines << QLine(x, m_dirty.top(), x, std::min(m_dirty.bottom(), m_layout.height() - 1));
        }
        for (qsizetype i = 1; i < m_axis.days().size(); ++i)
            if (const int x = qRound(m_axis.days()[i].x); x >= m_dirty.left() && x <= m_dirty.right())
                days << QLine(x, m_dirty.top(), x, std::min(m_dirty.bottom(), m_layout.height() - 1));
        m_painter->setPen(colour(Colour::Line));
        m_painter->drawLines(lines);
        m_painter->setPen(colour(Colour::Muted));
        m_painter->drawLines(days);
    }

    bool hasLine(const TimeAxis::Mark &mark) const
    {
        const double hour = 60 * m_axis.scale();
        return hour >= m_ink.px(12) || mark.hour % (hour >= m_ink.px(6) ? 2 : 4) == 0;
    }

    void absences(int row, const QRect &rect)
    {
        for (const auto &span : m_view.scene.rows[row].spans) {
            const bool isSeen = span.until > m_from && span.from < m_until;
            if (!isSeen || (span.kind != BoardSpan::Kind::Absence && span.kind != BoardSpan::Kind::OnCall))
                continue;
            const auto place = m_layout.spanRect(row, span.from, span.until);
            if (span.kind == BoardSpan::Kind::Absence) {
                m_painter->fillRect(inside(place), offShiftGround());
                // The sentence is read on plain ground.
                m_ink.hatch(m_painter,
                            inside(place.adjusted(0, 0, 0, m_layout.sentenceRect(row).top() - place.bottom() - 1)));
            }
            const int wide = m_ink.smallMetrics.horizontalAdvance(span.words) + m_ink.px(14);
            const int left = std::max(place.left(), m_view.offset.x()) + m_ink.px(8);
            if (span.words.isEmpty() || left + m_ink.px(40) > place.right())
                continue;
            const QRect tag(left, rect.top() + m_ink.px(10), std::min(wide, place.right() - left - m_ink.px(4)),
                            std::max(m_ink.px(22), m_ink.smallMetrics.height()));
            m_ink.frame(m_painter, tag, colour(Colour::Line), colour(Colour::Surface));
            m_ink.line(m_painter, tag.adjusted(m_ink.px(6), 0, -m_ink.px(4), 0), span.words, false,
                       colour(Colour::Text));
        }
    }

    // Minutes stand above the bar where there is room, else a car.
    void way(int row, qint64 from, qint64 until, bool isShort)
    {
        const int day = m_axis.dayAt(until - 1);
        if (day < 0)
            return;
        const int left = qRound(m_axis.x(std::max(from, m_axis.days()[day].from)));
        const int right = qRound(m_axis.x(until));
        if (right <= left)
            return;
        const auto minutes = QString::number((until - from) / 60);
        const int top = m_layout.laneTop(row, 0);
        const int middle = top + m_layout.measures().card / 2;
        const auto bar = isShort ? colour(Colour::Over) : between(Colour::Muted, Colour::Line, 0.5);
        const int thick = m_ink.px(4);
        m_painter->fillRect(QRect(left, middle - thick / 2, right - left, thick), bar);
        const QRect above(left, top - m_ink.px(1), right - left, middle - thick / 2 - top + m_ink.px(1));
        const auto tone = colour(isShort ? Colour::Over : Colour::Muted);
        const int words = m_ink.smallMetrics.horizontalAdvance(minutes);
        if (m_axis.scale() >= m_ink.scale && words + m_ink.px(4) <= right - left)
            m_ink.line(m_painter, above, isShort ? minutes + u'!' : minutes, isShort, tone, Qt::AlignHCenter);
        else if (right - left >= m_ink.px(16) && m_axis.scale() >= m_ink.scale * 0.5)
            m_ink.icon(m_painter,
                       QRect(0, 0, m_ink.px(14), m_ink.px(14))
                           .translated((left + right) / 2 - m_ink.px(7), above.bottom() - m_ink.px(14)),
                       isShort ? Icon::Warning : Icon::Car, tone);
    }

    void ways(int row)
    {
        const auto &one = m_view.scene.rows[row];
        const bool hasRoom = m_axis.scale() >= m_ink.scale * 0.35; // else they would hide the cards
        for (const auto &card : one.cards)
            if (card.travel > 0 && hasRoom && card.from > m_from && card.from - card.rest - card.travel < m_until &&
                !isMoved(row, card))
                way(row, card.from - card.rest - card.travel, card.from - card.rest, card.travelIsShort);
        if (one.wayHome > 0 && !one.cards.isEmpty() && hasRoom)
            if (const qint64 leaves = lastOf(row); leaves > 0)
                way(row, leaves, leaves + one.wayHome, false);
        for (const auto &span : one.spans)
            if (span.kind == BoardSpan::Kind::Break && hasRoom && span.until > m_from && span.from < m_until)
                rest(m_layout.spanRect(row, span.from, span.until), m_layout.laneTop(row, 0));
    }

    // When the last card of a row is over, as the drop would leave it, and the break that follows it.
    qint64 lastOf(int row) const
    {
        const auto &one = m_view.scene.rows[row];
        qint64 last = 0;
        for (const auto &card : one.cards)
            if (!isMoved(row, card) && !(isTarget(row) && carry()->holds(card.visit)))
                last = std::max(last, card.until);
        if (isTarget(row)) {
            for (const auto &moved : carry()->effect.moved)
                if (!moved.leaves && m_view.card(row, moved.visit))
                    last = std::max(last, moved.until);
            for (const auto &ghost : m_overlay.ghosts)
                if (ghost.row == row)
                    last = std::max(last, ghost.card.until);
        }
        for (const auto &span : one.spans)
            if (span.kind == BoardSpan::Kind::Break && span.from >= last && span.from < last + one.wayHome)
                return span.until;
        return last;
    }

    void rest(const QRect &place, int top)
    {
        const int height = m_layout.measures().card;
        if (place.width() < m_ink.px(5))
            return;
        QPen pen(colour(Colour::Muted), m_ink.isPaper ? 0.7 : 1);
        pen.setDashPattern({3, 3});
        m_painter->setPen(pen);
        m_painter->drawLine(place.left(), top, place.left(), top + height - 1);
        m_painter->drawLine(place.right(), top, place.right(), top + height - 1);
        if (place.width() >= m_ink.px(18))
            m_ink.icon(m_painter,
                       {place.center().x() - m_ink.px(7), top + height / 2 - m_ink.px(7), m_ink.px(14), m_ink.px(14)},
                       Icon::Cup, colour(Colour::Muted));
    }

    // A card that the drop would move away: it stands in the lane of the sentence while that is so.
    bool isMoved(int row, const BoardCard &card) const
    {
        return isTarget(row) && std::any_of(carry()->effect.moved.begin(), carry()->effect.moved.end(),
                                            [&](const auto &one) { return one.visit == card.visit; });
    }

    void cards(int row)
    {
        const auto &of = m_view.scene.rows[row].cards;
        const auto &place = m_layout.row(row);
        for (int lane = 0; lane < place.lanes; ++lane) {
            const auto &cards = place.inLane[lane];
            auto at = std::lower_bound(cards.begin(), cards.end(), m_from,
                                       [&](int card, qint64 value) { return of[card].until < value; });
            for (; at != cards.end() && of[*at].from <= m_until; ++at) {
                const auto rect = m_layout.cardRect(row, of[*at], lane);
                card(row, of[*at], rect);
                if (rect.width() < m_ink.px(leastWithIcon) && m_axis.scale() >= m_ink.scale * 0.2) {
                    const auto next = at + 1;
                    beside(of[*at], rect, next == cards.end() ? m_right : qRound(m_axis.x(of[*next].from)));
                }
            }
        }
        if (place.counted > 0)
            counted(row, place.counted);
    }

    // The icon of a card that is too narrow for it, where the next one leaves room.
    void beside(const BoardCard &card, const QRect &rect, int next)
    {
        const int side = m_ink.px(12);
        const int left = rect.right() + m_ink.px(2);
        if (left + side <= next)
            m_ink.icon(m_painter, {left, rect.top() + (rect.height() - side) / 2, side, side}, cardIcon(card),
                       colour(card.state == BoardCard::State::Done ? Colour::Muted : Colour::Text));
    }

    void card(int row, const BoardCard &card, const QRect &rect)
    {
        if (isMoved(row, card))
            return;
        CardLook look{.isSelected = m_overlay.selected.contains(card.visit),
                      .hasFocus =
                          m_overlay.hasFocus && !carry() && row == m_overlay.focusRow && card.visit == m_overlay.focus,
                      .isLifted = carry() && carry()->holds(card.visit)};
        if (look.isLifted)
            look.isSelected = false;
        paintCard(m_painter, m_ink, rect, card, look);
        if (look.isSelected && card.promisedUntil > card.promisedFrom)
            bracket(row, card);
    }

    // Between when and when it was promised: under the card.
    void bracket(int row, const BoardCard &card)
    {
        const int left = qRound(m_axis.x(card.promisedFrom));
        const int right = std::max(left + 2, qRound(m_axis.x(card.promisedUntil)));
        const int y = m_layout.sentenceRect(row).top() + m_ink.px(1);
        const int tooth = m_ink.px(4);
        m_painter->fillRect(QRect(left, y, right - left, 2), colour(Colour::Accent));
        m_painter->fillRect(QRect(left, y - tooth, 2, tooth), colour(Colour::Accent));
        m_painter->fillRect(QRect(right - 2, y - tooth, 2, tooth), colour(Colour::Accent));
    }

    void counted(int row, int count)
    {
        const auto text = u'+' + QString::number(count);
        auto lane = m_layout.sentenceRect(row);
        const int wide = m_ink.smallBoldMetrics.horizontalAdvance(text) + m_ink.px(10);
        lane.setLeft(std::min(m_right, m_view.offset.x() + m_view.size.width()) - wide);
        lane.setWidth(wide);
        m_ink.line(m_painter, lane, text, true, colour(Colour::Soon));
    }

    // A line between the two rows of a visit of two.
    void partners()
    {
        for (const auto &pair : m_layout.pairs()) {
            const auto upper = m_layout.cardRect(m_view.scene, pair.upper, pair.upperCard);
            const auto lower = m_layout.cardRect(m_view.scene, pair.lower, pair.lowerCard);
            if (upper.isNull() || lower.isNull())
                continue;
            const int x = upper.right() - std::min(m_ink.px(6), upper.width() / 2);
            const QRect line(x, upper.bottom() + 1, 2, lower.top() - upper.bottom() - 1);
            if (line.intersects(m_dirty))
                m_painter->fillRect(inside(line), colour(Colour::Accent));
        }
    }

    void sentence(int row)
    {
        auto lane = m_layout.sentenceRect(row);
        if (!lane.intersects(m_dirty))
            return;
        const auto &one = m_view.scene.rows[row];
        lane.setLeft(m_view.offset.x() + m_ink.px(8));
        lane.setRight(std::min(m_right, m_view.offset.x() + m_view.size.width()) - m_ink.px(6));
        const bool atRest = !carry() || carry()->verdict(row).fit == BoardVerdict::Fit::Unknown;
        auto look = atRest ? VerdictLook{} : lookOf(carry()->verdict(row).fit);
        if (atRest && one.noteWarns)
            look = {Icon::Warning, Colour::Soon, {}};
        const auto &text = atRest ? one.note : carry()->verdict(row).sentence;
        if (isTarget(row))
            oldPlaces(row, &lane);
        if (text.isEmpty() && !look.sign)
            return;
        const int side = m_ink.px(14);
        if (look.sign)
            m_ink.icon(m_painter, {lane.left(), lane.top() + (lane.height() - side) / 2, side, side}, *look.sign,
                       colour(look.tone));
        if (look.sign)
            lane.setLeft(lane.left() + side + m_ink.px(4));
        m_ink.line(m_painter, lane, text.isEmpty() ? word(carry()->verdict(row).fit) : text,
                   !atRest && look.tone != Colour::Muted, colour(look.tone));
    }

    static QString word(BoardVerdict::Fit fit)
    {
        return fit == BoardVerdict::Fit::Fits       ? BoardWords::tr("Fits")
               : fit == BoardVerdict::Fit::WithCost ? BoardWords::tr("Fits at a cost")
                                                    : BoardWords::tr("Not possible");
    }

    // Where the moved cards stood, and where they go; the sentence ends before them.
    void oldPlaces(int row, QRect *lane)
    {
        int taken = 0;
        for (const auto &moved : carry()->effect.moved) {
            const int index = m_view.cardIndex(row, moved.visit);
            if (index < 0)
                continue;
            const auto &card = m_view.scene.rows[row].cards[index];
            const auto letter = card.letter.isEmpty() ? QString() : card.letter;
            const auto words = u"→ "_s + (!moved.words.isEmpty() ? moved.words : TimeAxis::clock(moved.from));
            const int left = std::max(qRound(m_axis.x(card.from)), taken);
            const int wide = std::max(m_ink.px(16), qRound(m_axis.x(card.until)) - qRound(m_axis.x(card.from)));
            const QRect box(left, lane->top() + 1, std::min(wide, m_ink.px(36)), lane->height() - 2);
            if (left - m_ink.px(8) < lane->right() && left > lane->left())
                lane->setRight(std::min(lane->right(), left - m_ink.px(8)));
            m_ink.frame(m_painter, box, colour(Colour::Text), colour(Colour::Surface), 1, true);
            m_ink.line(m_painter, box, letter, true, colour(Colour::Text), Qt::AlignHCenter);
            const int text =
                m_ink.line(m_painter, {box.right() + m_ink.px(4), lane->top(), m_ink.px(140), lane->height()}, words,
                           false, colour(Colour::Text));
            taken = box.right() + text + m_ink.px(12);
        }
    }

    void lineEdges()
    {
        for (const int index : std::as_const(m_lines)) {
            const auto &line = m_layout.lines()[index];
            const QRect rect(0, line.y, m_right, line.height);
            if (line.row < 0) {
                m_painter->fillRect(inside(rect), colour(Colour::Window));
                m_painter->fillRect(inside({0, line.y, m_right, 1}), colour(Colour::Line));
            }
            m_painter->fillRect(inside({0, rect.bottom(), m_right, 1}), between(Colour::Line, Colour::Muted, 0.15));
        }
    }

    void bestPlace(int row)
    {
        const auto &verdict = carry()->verdict(row);
        if (isTarget(row) || verdict.bestFrom == 0 || verdict.bestUntil <= verdict.bestFrom ||
            verdict.fit == BoardVerdict::Fit::Refused)
            return;
        const int left = qRound(m_axis.x(verdict.bestFrom));
        const QRect box(left, m_layout.laneTop(row, 0), qRound(m_axis.x(verdict.bestUntil)) - left,
                        m_layout.measures().card);
        const auto look = lookOf(verdict.fit);
        const auto &cards = m_view.scene.rows[row].cards;
        // Where others would make room they stay readable under it, and the sentence tells.
        if (std::any_of(cards.begin(), cards.end(), [&](const BoardCard &one) {
                return one.from < verdict.bestUntil && one.until > verdict.bestFrom;
            })) {
            m_ink.frame(m_painter, QRectF(box).adjusted(-1, -2, 1, 2), colour(look.tone), Qt::transparent, 2, true);
            return;
        }
        m_ink.frame(m_painter, box, colour(look.tone), colour(look.tint.value_or(Colour::Surface)), 1, true);
        const auto span = TimeAxis::span(verdict.bestFrom, verdict.bestUntil);
        const auto words = BoardWords::tr("%1 best place").arg(span);
        const bool fits = m_ink.smallMetrics.horizontalAdvance(words) + m_ink.px(8) <= box.width();
        m_ink.line(m_painter, box.adjusted(m_ink.px(3), 0, -m_ink.px(3), 0), fits ? words : span, false,
                   colour(look.tone), Qt::AlignHCenter);
    }

    void held()
    {
        if (!carry())
            return;
        onRows([this](int row, const QRect &) { bestPlace(row); });
        if (!carry()->at.isValid())
            return;
        const int target = carry()->at.row;
        for (const auto &moved : carry()->effect.moved)
            if (const auto *card = m_view.card(target, moved.visit);
                card && !moved.leaves && moved.until > moved.from) {
                auto shown = *card;
                shown.from = moved.from;
                shown.until = moved.until;
                if (shown.travel > 0)
                    way(target, shown.from - shown.rest - shown.travel, shown.from - shown.rest, shown.travelIsShort);
                paintCard(m_painter, m_ink, m_layout.cardRect(target, shown, 0), shown, {.isRetimed = true});
            }
        const auto frame = m_layout.rowRect(target);
        const int left = m_view.offset.x();
        m_ink.frame(m_painter,
                    QRectF(left, frame.top(), std::min(m_right - left, m_view.size.width()), frame.height() - 1),
                    colour(Colour::Accent), Qt::transparent, 2);
        for (const auto &ghost : m_overlay.ghosts) {
            if (carry()->effect.travel > 0 && ghost.row == target && &ghost == &m_overlay.ghosts.first())
                way(target, ghost.card.from - carry()->effect.travel, ghost.card.from, false);
            auto rect = m_layout.cardRect(ghost.row, ghost.card, 0);
            rect.setWidth(std::max(rect.width(), m_ink.px(6)));
            paintCard(m_painter, m_ink, rect, ghost.card, {.isGhost = true});
        }
    }

    void now()
    {
        if (m_view.scene.now == 0 || !m_axis.isShown(m_view.scene.now))
            return;
        const int x = qRound(m_axis.x(m_view.scene.now));
        m_painter->fillRect(inside({x, m_dirty.top(), 1, std::max(m_layout.height(), m_dirty.bottom() + 1)}),
                            colour(Colour::Over));
    }

    void band()
    {
        if (m_overlay.band.isNull())
            return;
        auto fill = colour(Colour::Accent);
        fill.setAlpha(40);
        m_painter->fillRect(m_overlay.band, fill);
        m_painter->setPen(colour(Colour::Accent));
        m_painter->drawRect(m_overlay.band.adjusted(0, 0, -1, -1));
    }

    void chip()
    {
        const auto at = chipRect(m_view, m_ink, m_overlay);
        if (at.isNull())
            return;
        const auto rect = at.translated(m_view.offset);
        const auto &effect = carry()->effect;
        const auto look = lookOf(effect.verdict.fit);
        m_ink.frame(m_painter, rect, colour(look.tone), colour(Colour::Surface), 1);
        auto text = rect.adjusted(m_ink.px(8), m_ink.px(4), -m_ink.px(8), -m_ink.px(4));
        const int side = m_ink.px(16);
        const int high = m_ink.boldMetrics.height();
        m_ink.icon(m_painter, {text.left(), text.top() + (high - side) / 2, side, side},
                   look.sign.value_or(Icon::Clock), colour(look.tone));
        text.setLeft(text.left() + side + m_ink.px(8));
        m_painter->setFont(m_ink.bold);
        m_painter->setPen(colour(Colour::Text));
        m_painter->drawText(text.left(), text.top() + m_ink.boldMetrics.ascent(),
                            m_ink.boldMetrics.elidedText(effect.head, Qt::ElideRight, text.width()));
        m_ink.line(m_painter, {text.left(), text.top() + high, text.width(), m_ink.smallMetrics.height()}, effect.line,
                   false, colour(Colour::Text));
    }

    QPainter *m_painter;
    const BoardView &m_view;
    const RowLayout &m_layout;
    const TimeAxis &m_axis;
    const BoardInk &m_ink;
    const BoardOverlay &m_overlay;
    QRect m_dirty;
    int m_right;
    qint64 m_from;
    qint64 m_until;
    QList<int> m_lines{};
};

} // namespace

QRect chipRect(const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay)
{
    const auto *carry = overlay.carry;
    if (!carry || !carry->isHeld() || !carry->at.isValid() || carry->effect.head.isEmpty())
        return {};
    const auto &effect = carry->effect;
    const int words =
        std::max(ink.boldMetrics.horizontalAdvance(effect.head), ink.smallMetrics.horizontalAdvance(effect.line));
    const bool hasLine = !effect.line.isEmpty();
    const QSize size(std::min(words + ink.px(42), std::max(ink.px(120), view.size.width() - ink.px(16))),
                     ink.boldMetrics.height() + (hasLine ? ink.smallMetrics.height() : 0) + ink.px(8));
    const auto row = view.layout.rowRect(carry->at.row).translated(-view.offset);
    // Under the row, so that it stays readable; above it at the bottom, and never over the edge.
    const int anchor =
        carry->byKeys ? qRound(view.axis().x(carry->at.from)) - view.offset.x() : carry->pointer.x() - size.width() / 3;
    int top = row.bottom() + ink.px(6);
    if (top + size.height() > view.size.height())
        top = row.top() - size.height() - ink.px(6);
    const int most = std::max(ink.px(8), view.size.width() - size.width() - ink.px(8));
    return {QPoint(std::clamp(anchor, ink.px(8), most), std::max(0, top)), size};
}

QRegion overlayRegion(const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay)
{
    QRegion region;
    if (!overlay.band.isNull())
        region += overlay.band.translated(-view.offset);
    if (!overlay.carry || !overlay.carry->at.isValid())
        return region;
    const QRect seen({0, 0}, view.size);
    // The row whole: its sentence and what would move in it change with each step.
    region += view.layout.rowRect(overlay.carry->at.row).translated(-view.offset).intersected(seen);
    const int air = ink.px(4);
    for (const auto &ghost : overlay.ghosts)
        region += view.layout.cardRect(ghost.row, ghost.card, 0)
                      .adjusted(-air, -air, air + ink.px(6), air)
                      .translated(-view.offset);
    region += chipRect(view, ink, overlay).adjusted(-1, -1, 1, 1);
    return region;
}

void paintBoardRows(QPainter *painter, const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay,
                    const QRect &dirty)
{
    BoardLayers(painter, view, ink, overlay, dirty).all();
}
