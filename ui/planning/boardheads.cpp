// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardcardpaint.h"
#include "ui/planning/boardlayers.h"
#include "ui/planning/boardwords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// So many hours from one written hour to the next that they stay apart.
int hourStep(const TimeAxis &axis, const BoardInk &ink)
{
    const double room = ink.smallMetrics.horizontalAdvance(u"00:00"_s) + ink.px(10);
    for (const int hours : {1, 2, 3, 4, 6, 12})
        if (hours * 60 * axis.scale() >= room)
            return hours;
    return 0;
}

// The longest way to write a day that all of them have room for.
QString dayForm(const TimeAxis &axis, const BoardInk &ink)
{
    const QLocale locale;
    for (const auto &form : {u"dddd d MMMM"_s, u"ddd d MMMM"_s, u"ddd d MMM"_s, u"ddd d"_s})
        if (std::all_of(axis.days().begin(), axis.days().end(), [&](const TimeAxis::Day &day) {
                const double width = double(day.until - day.from) * axis.scale() / 60;
                return ink.smallBoldMetrics.horizontalAdvance(locale.toString(day.date, form)) + ink.px(10) <= width;
            }))
            return form;
    return u"d"_s;
}

void paintNow(QPainter *painter, const BoardView &view, const BoardInk &ink, const QRect &strip, int top)
{
    const auto text = TimeAxis::clock(view.scene.now);
    const int wide = ink.smallBoldMetrics.horizontalAdvance(text) + ink.px(14);
    const int high = ink.smallMetrics.height() + ink.px(2);
    const int x = strip.left() + qRound(view.axis().x(view.scene.now)) - view.offset.x();
    const QRect badge(x - wide / 2, top, wide, high);
    painter->fillRect(QRect(x, badge.bottom(), 1, strip.bottom() - badge.bottom() + 1), colour(Colour::Over));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Colour::Over));
    painter->drawRoundedRect(badge, ink.scale * 4, ink.scale * 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    ink.line(painter, badge, text, true, colour(Colour::Surface), Qt::AlignHCenter);
}

void paintLoad(QPainter *painter, const BoardInk &ink, const BoardRow &row, int loadAfter, const QRect &line)
{
    const QRect bar(line.left(), line.top() + (line.height() - ink.px(5)) / 2, ink.px(26), ink.px(5));
    ink.frame(painter, bar, between(Colour::Line, Colour::Muted, 0.2), colour(Colour::Surface));
    const auto part = [&](int minutes) {
        return row.room > 0 ? std::min(bar.width(), qRound(double(bar.width()) * minutes / row.room)) : 0;
    };
    painter->fillRect(QRect(bar.left(), bar.top(), part(row.load), bar.height()), colour(Colour::Muted));
    if (loadAfter > row.load)
        painter->fillRect(QRect(bar.left() + part(row.load), bar.top(), part(loadAfter) - part(row.load), bar.height()),
                          colour(Colour::Accent));
    QRect words(bar.right() + ink.px(6), line.top(), line.right() - bar.right() - ink.px(6), line.height());
    if (loadAfter >= 0 && loadAfter != row.load) {
        const auto put = [&](const QString &text, bool bold, const QColor &tone) {
            words.setLeft(words.left() + ink.line(painter, words, text, bold, tone));
        };
        put(QString::number(row.load) + u' ', false, colour(Colour::Muted));
        put(u"→ "_s + QString::number(loadAfter), true, colour(Colour::Accent));
        put(u" / "_s + QString::number(row.room), false, colour(Colour::Muted));
        return;
    }
    const auto text = !row.loadWords.isEmpty() ? row.loadWords
                      : row.room > 0           ? BoardWords::tr("%1 / %2 min").arg(row.load).arg(row.room)
                                               : BoardWords::tr("away");
    ink.line(painter, words, text, false, colour(Colour::Muted));
}

void paintName(QPainter *painter, const BoardInk &ink, const BoardRow &row, int loadAfter, bool isTarget,
               const QRect &rect)
{
    if (isTarget)
        painter->fillRect(rect, colour(Colour::Sel));
    const int left = rect.left() + ink.px(8);
    const int width = rect.width() - ink.px(12);
    // Three lines in the height of a row of one lane; a taller row keeps them at its top.
    const int high = std::min(rect.height(), ink.rows().row(1));
    const int title = ink.boldMetrics.height();
    const int line = ink.smallMetrics.height();
    int top = rect.top() + std::max(0, (high - title - 2 * line + ink.px(4)) / 2);
    painter->setFont(ink.bold);
    painter->setPen(colour(Colour::Text));
    painter->drawText(left, top + ink.boldMetrics.ascent(),
                      ink.boldMetrics.elidedText(row.name, Qt::ElideRight, width));
    top += title - ink.px(2);
    ink.line(painter, {left, top, width, line}, row.under, false, colour(Colour::Muted));
    top += line - ink.px(1);
    paintLoad(painter, ink, row, loadAfter, {left, top, width, line});
}

} // namespace

void paintBoardHours(QPainter *painter, const BoardView &view, const BoardInk &ink, const QRect &strip)
{
    const auto &axis = view.axis();
    painter->save();
    painter->setClipRect(strip, Qt::IntersectClip);
    painter->fillRect(strip, colour(Colour::Surface));
    const bool hasDays = axis.days().size() > 1;
    const int line = ink.smallMetrics.height();
    const int top = hasDays ? strip.bottom() - line - ink.px(3) : strip.top() + (strip.height() - line) / 2;
    const bool hasNow = view.scene.now != 0 && axis.isShown(view.scene.now);
    const int nowX = hasNow ? strip.left() + qRound(axis.x(view.scene.now)) - view.offset.x() : 0;
    const int wide = ink.smallMetrics.horizontalAdvance(u"00:00"_s) + ink.px(4);
    const auto form = hasDays ? dayForm(axis, ink) : QString();
    if (hasDays)
        for (qsizetype i = 0; i < axis.days().size(); ++i) {
            const auto &day = axis.days()[i];
            const double ends = i + 1 < axis.days().size() ? axis.days()[i + 1].x : axis.width();
            const int left = strip.left() + qRound(day.x) - view.offset.x();
            const int right = strip.left() + qRound(ends) - view.offset.x();
            if (right < strip.left() || left > strip.right())
                continue;
            painter->fillRect(QRect(left, strip.top(), 1, strip.height()), colour(i ? Colour::Muted : Colour::Line));
            // The name stays in view for as long as there is something of the day.
            const int from = std::max(left, strip.left()) + ink.px(6);
            const int room = std::min(right, strip.right()) - from - ink.px(4);
            const bool isToday = hasNow && TimeAxis::dateOf(view.scene.now) == day.date;
            ink.line(painter, {from, strip.top() + ink.px(4), room, line}, QLocale().toString(day.date, form), true,
                     colour(isToday ? Colour::Over : Colour::Text));
        }
    if (const int step = hourStep(axis, ink))
        for (const auto &mark : axis.marks()) {
            const int x = strip.left() + qRound(mark.x) - view.offset.x();
            if (mark.hour % step || x < strip.left() - wide || x > strip.right() + wide)
                continue;
            if (hasNow && std::abs(x - nowX) < wide)
                continue;
            // At the joint of two days there is room for neither of their hours.
            const auto &day = axis.days()[mark.day];
            const int left = strip.left() + qRound(day.x) - view.offset.x();
            const int right = mark.day + 1 < axis.days().size()
                                  ? strip.left() + qRound(axis.days()[mark.day + 1].x) - view.offset.x()
                                  : strip.left() + qRound(axis.width()) - view.offset.x();
            const int at = std::max(left + ink.px(1), x - wide / 2);
            if (hasDays && (at > x - wide / 2 + ink.px(4) || at + wide > right + ink.px(2)))
                continue;
            ink.line(painter, {std::min(at, right - wide), top, wide, line}, TimeAxis::clock(mark.moment), false,
                     colour(Colour::Muted), Qt::AlignHCenter);
        }
    if (hasNow)
        paintNow(painter, view, ink, strip, top - ink.px(1));
    painter->fillRect(QRect(strip.left(), strip.bottom(), strip.width(), 1), between(Colour::Line, Colour::Muted, 0.3));
    painter->restore();
}

void paintBoardNames(QPainter *painter, const BoardView &view, const BoardInk &ink, const BoardOverlay &overlay,
                     const QRect &strip, const QRect &dirty)
{
    painter->save();
    painter->setClipRect(dirty, Qt::IntersectClip);
    painter->fillRect(dirty, colour(Colour::Surface));
    const auto &lines = view.layout.lines();
    const auto *carry = overlay.carry && overlay.carry->at.isValid() ? overlay.carry : nullptr;
    const int down = strip.top() - view.offset.y();
    for (int i = view.layout.firstLineFrom(dirty.top() - down); i < lines.size(); ++i) {
        const auto &line = lines[i];
        const QRect rect(strip.left(), line.y + down, strip.width(), line.height);
        if (rect.top() > dirty.bottom())
            break;
        if (line.row < 0) {
            painter->fillRect(rect, colour(Colour::Window));
            const int side = ink.px(16);
            const int left = ink.isPaper ? ink.px(8) : ink.px(24); // paper does not fold so
            if (!ink.isPaper)
                ink.icon(painter, {rect.left() + ink.px(4), rect.top() + (rect.height() - side) / 2, side, side},
                         line.isOpen ? Icon::ChevronDown : Icon::ChevronRight, colour(Colour::Muted));
            const auto count = QString::number(line.count);
            const int room = ink.smallMetrics.horizontalAdvance(count) + ink.px(8);
            ink.line(painter, rect.adjusted(left, 0, -room - ink.px(4), 0), line.group, true, colour(Colour::Text));
            ink.line(painter, rect.adjusted(0, 0, -ink.px(8), 0), count, false, colour(Colour::Muted), Qt::AlignRight);
        } else {
            const bool isTarget = carry && carry->at.row == line.row;
            paintName(painter, ink, view.scene.rows[line.row],
                      isTarget ? carry->effect.loadAfter : view.scene.rows[line.row].loadAfter, isTarget, rect);
        }
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                          between(Colour::Line, Colour::Muted, 0.15));
    }
    painter->fillRect(QRect(strip.right(), strip.top(), 1, strip.height()), colour(Colour::Line));
    painter->restore();
}
