// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/typetext.h"
#include "ui/monitoring/weekgrid.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(Colour::Surface));
    painter.setClipRect(viewport()->rect().adjusted(0, m_head, 0, 0));
    paintGround(painter);
    paintCurfews(painter);
    for (int i = 0; i < m_rules.size(); ++i)
        paintBlock(painter, i);
    paintCursor(painter);
    painter.setClipping(false);
    paintHead(painter);
}

void WeekGrid::paintGround(QPainter &painter)
{
    const int weekend = m_lefts[5] + 1;
    painter.fillRect(QRect(weekend, m_head, viewport()->width() - weekend, viewport()->height()),
                     colour(Colour::Window));
    painter.setFont(textFont(TextSize::Small));
    const int height = textMetrics(TextSize::Small).height();
    for (int hour = 0; hour < 24; ++hour) {
        painter.setPen(colour(Colour::Line));
        painter.drawLine(m_lefts[0], y(hour * 60), viewport()->width(), y(hour * 60));
        painter.setPen(colour(Colour::Muted));
        painter.drawText(QRect(0, y(hour * 60) + 1, m_lefts[0] - px(6), height), Qt::AlignRight, gridClock(hour * 60));
    }
    painter.setPen(colour(Colour::Line));
    for (const int left : m_lefts)
        painter.drawLine(left, m_head, left, viewport()->height());
}

void WeekGrid::paintCurfews(QPainter &painter)
{
    const auto metrics = textMetrics(TextSize::Small);
    painter.setFont(textFont(TextSize::Small));
    auto hatch = colour(Colour::Muted);
    hatch.setAlphaF(0.45F); // under the words of a block
    for (const auto &curfew : std::as_const(m_curfews))
        for (const auto &piece : pieces(gridSpan(curfew))) {
            painter.fillRect(piece, QBrush(hatch, Qt::BDiagPattern));
            const auto word = metrics.elidedText(tr("Condition"), Qt::ElideRight, piece.width() - px(8));
            const QRect ground(piece.left() + px(2), piece.bottom() - metrics.height(),
                               metrics.horizontalAdvance(word) + px(4), metrics.height());
            painter.fillRect(ground, colour(Colour::Surface));
            painter.setPen(colour(Colour::Text));
            painter.drawText(ground, Qt::AlignCenter, word);
        }
}

void WeekGrid::paintBlock(QPainter &painter, int rule)
{
    const auto &kind = kindOf(m_rules[rule].kind);
    const bool lifted = m_ghost.isShown() && m_ghostRule == rule;
    const bool current = rule == m_current && !m_ghost.isShown();
    const auto bold = textMetrics(TextSize::Small, true);
    const auto small = textMetrics(TextSize::Small);
    const auto span = gridSpan(m_rules[rule]);
    for (const auto &piece : piecesOf(rule)) {
        paintFrame(&painter, piece, colour(current ? Colour::Accent : Colour::Muted),
                   colour(lifted ? Colour::Window : toneGround(kind.tone)), lifted);
        painter.fillRect(QRect(piece.left(), piece.top(), px(3), piece.height()), colour(toneColour(kind.tone)));
        auto line = piece.adjusted(px(6), 0, -px(2), 0);
        line.setHeight(std::min(piece.height(), bold.height() + px(1)));
        painter.setPen(colour(Colour::Text));
        const auto write = [&](const QString &text, const QFontMetrics &metrics, bool isBold) {
            painter.setFont(textFont(TextSize::Small, isBold));
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, bold.height());
        };
        const auto name = capital(kind.name);
        const bool wraps = bold.horizontalAdvance(name) > line.width() && piece.height() >= 3 * bold.height();
        if (wraps) { // on two lines where there is room
            int words = 0;
            while (bold.horizontalAdvance(name.section(u' ', 0, words + 1)) <= line.width())
                ++words;
            const auto first = name.section(u' ', 0, words);
            write(first, bold, true);
            if (first != name)
                write(name.mid(first.size() + 1), bold, true);
        } else if (piece.height() >= bold.height() - px(3)) {
            write(name, bold, true);
        }
        if (piece.height() >= 2 * bold.height()) {
            const auto times = gridTimes(span);
            const bool whole = small.horizontalAdvance(times) <= line.width();
            write(whole ? times : times.left(6), small, false);
            if (!whole && line.bottom() <= piece.bottom())
                write(times.mid(6), small, false);
        }
        if (current && hasFocus())
            paintFocusFrame(&painter, piece);
    }
}

void WeekGrid::paintCursor(QPainter &painter)
{
    painter.setFont(textFont(TextSize::Small, true));
    if (m_ghost.isShown()) {
        for (const auto &piece : pieces(m_ghost)) {
            paintFrame(&painter, piece, colour(Colour::Accent), colour(Colour::Sel), true);
            painter.setPen(colour(Colour::Text));
            painter.drawText(piece.adjusted(px(6), 0, -px(2), 0), Qt::AlignLeft | Qt::AlignTop, gridTimes(m_ghost));
        }
    } else if (m_current < 0 && hasFocus()) {
        const int from = m_cursor % (24 * 60);
        const auto place = range(m_cursor / (24 * 60), from, from + 15);
        painter.fillRect(place, colour(Colour::Sel));
        paintFocusFrame(&painter, place.adjusted(0, 0, 0, px(2)));
    }
}

void WeekGrid::paintHead(QPainter &painter)
{
    painter.fillRect(QRect(0, 0, viewport()->width(), m_head), colour(Colour::Surface));
    painter.setPen(colour(Colour::Line));
    painter.drawLine(0, m_head - 1, viewport()->width(), m_head - 1);
    painter.setFont(textFont(TextSize::Body, true));
    painter.setPen(colour(Colour::Text));
    const auto metrics = textMetrics(TextSize::Body, true);
    bool whole = true; // all of them, or none
    for (int day = 0; day < 7; ++day)
        whole = whole && metrics.horizontalAdvance(capital(weekdayText(day + 1, true))) <
                             m_lefts[day + 1] - m_lefts[day] - px(4);
    for (int day = 0; day < 7; ++day)
        painter.drawText(QRect(m_lefts[day], 0, m_lefts[day + 1] - m_lefts[day], m_head), Qt::AlignCenter,
                         capital(weekdayText(day + 1, whole)));
}
