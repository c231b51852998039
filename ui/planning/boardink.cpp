// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardink.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>

namespace {

// Icons as they are painted time and again, found without a name being made for them.
const QPixmap &keptPixmap(Icon name, const QColor &colour, int size, double ratio)
{
    static QHash<quint64, QPixmap> kept;
    const quint64 key = (quint64(colour.rgb() & 0xFFFFFF) << 32) | (quint64(name) << 20) |
                        (quint64(size & 0xFFF) << 8) | quint64(qRound(ratio * 8) & 0xFF);
    auto found = kept.constFind(key);
    if (found == kept.constEnd()) {
        if (kept.size() > 1000)
            kept.clear();
        found = kept.insert(key, iconPixmap(name, colour, size, ratio));
    }
    return *found;
}

BoardInk inkOf(const QFont &body, double scale)
{
    BoardInk ink{.scale = scale};
    ink.body = body;
    ink.small = body;
    ink.small.setPixelSize(std::max(1, qRound(12 * scale)));
    ink.body.setPixelSize(std::max(1, qRound(14 * scale)));
    ink.smallBold = ink.small;
    ink.smallBold.setBold(true);
    ink.bold = ink.body;
    ink.bold.setBold(true);
    ink.smallMetrics = QFontMetrics(ink.small);
    ink.smallBoldMetrics = QFontMetrics(ink.smallBold);
    ink.boldMetrics = QFontMetrics(ink.bold);
    return ink;
}

} // namespace

BoardInk BoardInk::ofWindow(double pixelRatio)
{
    const auto font = QApplication::font();
    auto ink = inkOf(font, QFontInfo(font).pixelSize() / 14.0);
    ink.small = textFont(TextSize::Small);
    ink.smallBold = textFont(TextSize::Small, true);
    ink.body = textFont(TextSize::Body);
    ink.bold = textFont(TextSize::Body, true);
    ink.smallMetrics = QFontMetrics(ink.small);
    ink.smallBoldMetrics = QFontMetrics(ink.smallBold);
    ink.boldMetrics = QFontMetrics(ink.bold);
    ink.pixelRatio = pixelRatio;
    return ink;
}

BoardInk BoardInk::ofPaper(double scale)
{
    auto ink = inkOf(QApplication::font(), scale);
    ink.pixelRatio = 6;
    ink.isPaper = true;
    return ink;
}

RowMeasures BoardInk::rows() const
{
    // The drawn heights, or what two lines of text need when letters are taller than drawn.
    const int line = smallMetrics.height();
    return {.pad = px(4),
            .card = std::max(px(36), 2 * (line - px(1))),
            .gap = px(3),
            .sentence = std::max(px(16), line),
            .group = px(28),
            .leastHit = px(6)};
}

void BoardInk::icon(QPainter *painter, const QRect &in, Icon name, const QColor &colour) const
{
    const int size = std::min(in.width(), in.height());
    QRect square(0, 0, size, size);
    square.moveCenter(in.center());
    painter->drawPixmap(square.topLeft(), keptPixmap(name, colour, size, pixelRatio));
}

int BoardInk::line(QPainter *painter, const QRect &in, const QString &text, bool isBold, const QColor &colour,
                   Qt::Alignment alignment) const
{
    const auto &metrics = isBold ? smallBoldMetrics : smallMetrics;
    if (in.width() < px(6) || text.isEmpty())
        return 0;
    int width = metrics.horizontalAdvance(text);
    const bool cut = width > in.width();
    const auto shown = cut ? metrics.elidedText(text, Qt::ElideRight, in.width()) : text;
    if (cut)
        width = std::min(in.width(), metrics.horizontalAdvance(shown));
    painter->setFont(isBold ? smallBold : small);
    painter->setPen(colour);
    const int x = alignment & Qt::AlignRight     ? in.right() + 1 - width
                  : alignment & Qt::AlignHCenter ? in.left() + (in.width() - width) / 2
                                                 : in.left();
    painter->drawText(x, in.top() + (in.height() - metrics.height()) / 2 + metrics.ascent(), shown);
    return width;
}

void BoardInk::hatch(QPainter *painter, const QRect &rect) const
{
    const auto tone = between(Colour::Line, Colour::Muted, 0.45);
    if (!isPaper) {
        painter->fillRect(rect, QBrush(tone, Qt::BDiagPattern));
        return;
    }
    // A pattern counts in dots of the printer, which are too fine.
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setPen(QPen(tone, 0.6));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += px(7))
        painter->drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter->restore();
}

void BoardInk::frame(QPainter *painter, const QRectF &rect, const QColor &line, const QColor &fill, double width,
                     bool dashed) const
{
    QPen pen(line, width * (isPaper ? 0.7 : 1));
    if (dashed) {
        pen.setCapStyle(Qt::FlatCap); // else thick dashes would run into each other
        pen.setDashPattern({3 / width, 2 / width});
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const double in = width / 2;
    painter->drawRoundedRect(rect.adjusted(in, in, -in, -in), scale * 4, scale * 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
}

QColor between(Colour one, Colour other, double share)
{
    const auto &a = colour(one);
    const auto &b = colour(other);
    const auto mixed = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {mixed(a.red(), b.red()), mixed(a.green(), b.green()), mixed(a.blue(), b.blue())};
}

QColor shiftGround()
{
    return isDark() ? between(Colour::Window, Colour::Surface, 0.8) : colour(Colour::Window);
}

QColor offShiftGround()
{
    return isDark() ? between(Colour::Window, Colour::Line, -0.2) : between(Colour::Window, Colour::Line, 0.55);
}
