// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/boardpainter.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class BoardPainter
{
public:
    BoardPainter(QPainter *painter, const Board &board, const WeekLayout &layout, const BoardState &state)
        : m_painter(painter),
          m_board(board),
          m_layout(layout),
          m_state(state),
          m_bold(textFont(TextSize::Small, true)),
          m_small(textFont(TextSize::Small)),
          m_boldMetrics(textMetrics(TextSize::Small, true)),
          m_smallMetrics(textMetrics(TextSize::Small))
    {
    }

    void all()
    {
        const QRect whole({0, 0}, m_layout.measures().size);
        m_painter->fillRect(whole, colour(Colour::Surface));
        m_painter->save();
        m_painter->setClipRect(whole.adjusted(0, m_layout.top(), 0, 0));
        ground();
        hours();
        nowLine();
        for (int i = 0; i < m_board.items.size(); ++i)
            if (!m_board.items[i].isAllDay())
                item(i, inView(m_layout.item(i)));
        place();
        ghost();
        m_painter->restore();
        head();
    }

private:
    QRect inView(const QRect &inGrid) const { return inGrid.translated(0, m_layout.top() - m_state.offset); }
    int yInView(int minute) const { return m_layout.y(minute) + m_layout.top() - m_state.offset; }

    void ground()
    {
        const int bottom = m_layout.measures().size.height();
        for (int i = 0; i < m_board.columns.size(); ++i) {
            const auto &column = m_board.columns[i];
            auto place = m_layout.column(i);
            place.setTop(m_layout.top());
            const auto &window = colour(Colour::Window);
            if (column.isClosed || column.isAbsent) {
                m_painter->fillRect(place, window);
            } else {
                const int opens = yInView(WeekLayout::dayStarts);
                const int closes = yInView(WeekLayout::dayEnds);
                m_painter->fillRect(QRect(place.left(), place.top(), place.width(), opens - place.top()), window);
                m_painter->fillRect(QRect(place.left(), closes, place.width(), bottom - closes), window);
            }
            if (column.isAbsent)
                m_painter->fillRect(place, QBrush(colour(Colour::Line), Qt::BDiagPattern));
        }
    }

    int minuteNow() const { return m_state.now.hour() * 60 + m_state.now.minute(); }
    bool isNowShown() const
    {
        return m_state.now.isValid() && std::any_of(m_board.columns.begin(), m_board.columns.end(),
                                                    [](const BoardColumn &column) { return column.isToday; });
    }

    void hours()
    {
        const int axis = m_layout.measures().axis;
        const int right = m_layout.measures().size.width();
        m_painter->setFont(m_small);
        for (int hour = 0; hour <= 24; ++hour) {
            const int y = yInView(hour * 60);
            m_painter->setPen(colour(Colour::Line));
            m_painter->drawLine(axis, y, right, y);
            m_painter->setPen(colour(Colour::Muted));
            const bool underNow = isNowShown() &&
                                  std::abs(yInView(minuteNow()) - y) < m_smallMetrics.height() * 3 / 2 &&
                                  yInView(minuteNow()) >= y - m_smallMetrics.height() / 2;
            if (hour < 24 && !underNow)
                m_painter->drawText(QRect(0, y + 2, axis - px(6), m_smallMetrics.height()), Qt::AlignRight,
                                    clockText(hour * 60));
        }
        m_painter->setPen(colour(Colour::Line));
        for (int i = 0; i < m_board.columns.size(); ++i) {
            const int x = m_layout.column(i).left();
            m_painter->drawLine(x, m_layout.top(), x, m_layout.measures().size.height());
        }
    }

    void line(const QRect &rect, const QFont &font, const QFontMetrics &metrics, const QColor &pen, const QString &text)
    {
        m_painter->setFont(font);
        m_painter->setPen(pen);
        m_painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                            metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }

    static QColor groundOf(const BoardItem &one)
    {
        if (one.kind == BoardItem::Kind::Busy || one.kind == BoardItem::Kind::Absence)
            return colour(Colour::Window);
        if (one.kind == BoardItem::Kind::Held)
            return colour(Colour::Surface);
        return colour(one.tone == Tone::Neutral ? Colour::Surface : toneGround(one.tone));
    }

    void item(int index, const QRect &rect)
    {
        const auto clip = m_painter->clipBoundingRect();
        if (rect.isNull() || (m_painter->hasClipping() && !clip.intersects(rect)))
            return;
        const auto &one = m_board.items[index];
        const bool current = index == m_state.current;
        const bool lifted = index == m_state.ghost.item;
        paintFrame(m_painter, rect, colour(current ? Colour::Accent : Colour::Line),
                   lifted                        ? colour(Colour::Window)
                   : current && m_state.hasFocus ? colour(Colour::Sel)
                                                 : groundOf(one),
                   lifted);
        const auto tone = colour(one.tone == Tone::Neutral ? Colour::Muted : toneColour(one.tone));
        m_painter->fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), tone);
        const int side = px(14);
        auto inner = rect.adjusted(px(7), 0, -px(4), 0);
        const int height = m_boldMetrics.height();
        const bool roomy = inner.width() > px(60);
        const bool two = !one.isAllDay() && rect.height() >= 2 * height + 2;
        const int top =
            one.isAllDay() || !two ? rect.center().y() - height / 2 + (rect.height() % 2 ? 0 : 1) : rect.top() + px(2);
        if (roomy || inner.width() <= side + px(8)) {
            paintIcon(m_painter, {inner.left(), top + (height - side) / 2, side, side}, one.icon, tone);
            inner.setLeft(inner.left() + side + px(4));
        }
        QRect first(inner.left(), top, inner.width(), height);
        // How it stands is a sign too, never only a colour; in a narrow lane it goes to the line of the time.
        const bool hasSign = one.kind == BoardItem::Kind::Held || one.isToRecord;
        const auto sign = [&](const QRect &in) {
            paintIcon(m_painter, {in.right() - side, in.top() + (height - side) / 2, side, side},
                      one.isToRecord           ? Icon::Pencil
                      : one.tone != Tone::Over ? Icon::Check
                                               : Icon::PersonCross,
                      tone);
        };
        const bool signFirst = hasSign && first.width() > px(64);
        if (signFirst) {
            sign(first);
            first.setRight(first.right() - side - px(3));
        }
        if (first.width() > px(10))
            line(first, m_bold, m_boldMetrics, colour(Colour::Text), one.title);
        if (one.isAllDay() && !one.detail.isEmpty()) {
            first.setLeft(first.left() + m_boldMetrics.horizontalAdvance(one.title) + px(5));
            if (first.width() > px(24))
                line(first, m_small, m_smallMetrics, colour(Colour::Text), one.detail);
        }
        if (two) {
            auto second = QRect(rect.left() + px(7), top + height, rect.width() - px(10), m_smallMetrics.height());
            const auto span = clockSpan(one.from, one.minutes);
            const int start = m_smallMetrics.horizontalAdvance(clockText(one.from));
            if (hasSign && !signFirst && second.width() > start + side)
                sign(second);
            line(second, m_small, m_smallMetrics, colour(Colour::Text),
                 m_smallMetrics.horizontalAdvance(span) <= second.width() ? span : clockText(one.from));
            if (rect.height() >= 3 * height + 2)
                line(second.translated(0, height), m_small, m_smallMetrics,
                     colour(current && m_state.hasFocus ? Colour::Text : Colour::Muted), one.detail);
        }
        if (current && m_state.hasFocus)
            paintFocusFrame(m_painter, rect);
    }

    // The empty place under the cursor: half an hour with its time.
    void place()
    {
        if (m_state.current >= 0 || !m_state.hasFocus || m_state.ghost.isShown())
            return;
        const auto rect = inView(m_layout.range(m_state.placeColumn, m_state.placeMinute, 30));
        m_painter->fillRect(rect, colour(Colour::Sel));
        paintFocusFrame(m_painter, rect);
        line(rect.adjusted(px(7), 0, -px(4), 0), m_small, m_smallMetrics, colour(Colour::Text),
             clockText(m_state.placeMinute));
    }

    void ghost()
    {
        const auto &ghost = m_state.ghost;
        if (!ghost.isShown())
            return;
        const auto rect = inView(m_layout.range(ghost.column, ghost.from, ghost.minutes));
        paintFrame(m_painter, rect, colour(Colour::Accent), colour(Colour::Sel), true);
        const int height = m_boldMetrics.height();
        const auto inner = rect.adjusted(px(7), px(1), -px(4), 0);
        line({inner.left(), inner.top(), inner.width(), height}, m_bold, m_boldMetrics, colour(Colour::Text),
             clockSpan(ghost.from, ghost.minutes));
        if (rect.height() > 2 * height)
            line({inner.left(), inner.top() + height, inner.width(), height}, m_small, m_smallMetrics,
                 colour(Colour::Text), ghost.title);
    }

    void nowLine()
    {
        if (!isNowShown())
            return;
        const int y = yInView(minuteNow());
        m_painter->setPen(colour(Colour::Over));
        m_painter->drawLine(m_layout.measures().axis, y, m_layout.measures().size.width(), y);
        for (int i = 0; i < m_board.columns.size(); ++i)
            if (m_board.columns[i].isToday)
                m_painter->fillRect(QRect(m_layout.column(i).left(), y - 1, m_layout.column(i).width(), 3),
                                    colour(Colour::Over));
        const int axis = m_layout.measures().axis;
        const QRect tag(px(2), y - m_smallMetrics.height() / 2, axis - px(6), m_smallMetrics.height() + 1);
        m_painter->fillRect(tag, colour(Colour::Over));
        m_painter->setFont(m_bold);
        m_painter->setPen(colour(Colour::Surface));
        m_painter->drawText(tag, Qt::AlignCenter, m_state.now.toString(u"HH:mm"_s));
    }

    void head()
    {
        const auto &measures = m_layout.measures();
        m_painter->fillRect(QRect(0, 0, measures.size.width(), m_layout.top()), colour(Colour::Surface));
        const auto title = textMetrics(TextSize::Body, true);
        for (int i = 0; i < m_board.columns.size(); ++i) {
            const auto &column = m_board.columns[i];
            const auto place = m_layout.column(i);
            const QRect all(place.left(), 0, place.width(), measures.head);
            if (column.isClosed || column.isAbsent)
                m_painter->fillRect(QRect(place.left(), 0, place.width(), m_layout.top()), colour(Colour::Window));
            if (column.isToday) {
                m_painter->fillRect(all, colour(Colour::AccentSoft));
                m_painter->fillRect(QRect(place.left(), measures.head - px(3), place.width(), px(3)),
                                    colour(Colour::Accent));
            }
            const auto inner = all.adjusted(px(8), px(2), -px(4), -px(3));
            const bool two = !column.detail.isEmpty();
            line({inner.left(), two ? inner.top() : inner.center().y() - title.height() / 2, inner.width(),
                  title.height()},
                 textFont(TextSize::Body, true), title, colour(Colour::Text),
                 title.horizontalAdvance(column.title) <= inner.width() ? column.title : column.shortTitle);
            if (two)
                line({inner.left(), inner.top() + title.height() - px(1), inner.width(), m_smallMetrics.height()},
                     m_small, m_smallMetrics, colour(column.isToday ? Colour::Text : Colour::Muted), column.detail);
            m_painter->setPen(colour(Colour::Line));
            m_painter->drawLine(place.left(), 0, place.left(), m_layout.top());
        }
        for (int i = 0; i < m_board.items.size(); ++i)
            if (m_board.items[i].isAllDay())
                item(i, m_layout.item(i));
        for (int i = 0; i < m_board.columns.size(); ++i)
            if (const int more = m_layout.countedIn(i)) {
                const auto rect = m_layout.counted(i);
                line(rect.adjusted(px(7), 0, 0, 0), m_small, m_smallMetrics, colour(Colour::Text),
                     QCoreApplication::translate("Board", "and %n more", nullptr, more));
                if (m_state.hasFocus && m_state.current >= 0 && m_board.items[m_state.current].column == i &&
                    m_board.items[m_state.current].isAllDay() && m_layout.item(m_state.current).isNull())
                    paintFocusFrame(m_painter, rect);
            }
        m_painter->setPen(colour(Colour::Line));
        m_painter->drawLine(0, measures.head, measures.size.width(), measures.head);
        m_painter->setPen(colour(Colour::Muted));
        m_painter->drawLine(0, m_layout.top() - 1, measures.size.width(), m_layout.top() - 1);
    }

    QPainter *m_painter;
    const Board &m_board;
    const WeekLayout &m_layout;
    const BoardState &m_state;
    QFont m_bold;
    QFont m_small;
    QFontMetrics m_boldMetrics;
    QFontMetrics m_smallMetrics;
};

} // namespace

void paintBoard(QPainter *painter, const Board &board, const WeekLayout &layout, const BoardState &state)
{
    BoardPainter(painter, board, layout, state).all();
}
