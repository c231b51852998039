// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/base/tag.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace {

// Between frame, sign and words.
constexpr int inset = 6;
constexpr int gap = 5;
constexpr int sign = 16;

struct TermWords
{
    Q_DECLARE_TR_FUNCTIONS(TermWords)
};

} // namespace

Colour toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Colour::Muted;
    case Tone::Accent:
        return Colour::Accent;
    case Tone::Over:
        return Colour::Over;
    case Tone::Soon:
        return Colour::Soon;
    case Tone::Ok:
        return Colour::Ok;
    }
    return Colour::Text;
}

Colour toneGround(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Colour::Surface;
    case Tone::Accent:
        return Colour::AccentSoft;
    case Tone::Over:
        return Colour::OverSoft;
    case Tone::Soon:
        return Colour::SoonSoft;
    case Tone::Ok:
        return Colour::OkSoft;
    }
    return Colour::Surface;
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Icon::Calendar;
    case Tone::Accent:
        return Icon::Info;
    case Tone::Over:
        return Icon::Warning;
    case Tone::Soon:
        return Icon::Clock;
    case Tone::Ok:
        return Icon::CheckCircle;
    }
    return Icon::Info;
}

Tone termTone(int daysLeft, int nearDays)
{
    return daysLeft < 0 ? Tone::Over : daysLeft <= nearDays ? Tone::Soon : Tone::Neutral;
}

TagText termTag(int daysLeft, int nearDays)
{
    const auto tone = termTone(daysLeft, nearDays);
    const auto text = daysLeft < 0    ? TermWords::tr("%Ln day(s) overdue", nullptr, -daysLeft)
                      : daysLeft == 0 ? TermWords::tr("today")
                                      : TermWords::tr("%Ln day(s) left", nullptr, daysLeft);
    return {tone, toneIcon(tone), text};
}

QSize tagSize(const TagText &tag)
{
    const auto metrics = textMetrics(TextSize::Small);
    return {px(2 * inset + sign + gap) + metrics.horizontalAdvance(tag.text) + 1,
            std::max(px(20), metrics.height() + 2)};
}

void paintTag(QPainter *painter, const QRect &cell, const TagText &tag, Qt::Alignment alignment)
{
    auto size = tagSize(tag);
    size.setWidth(std::min(size.width(), cell.width()));
    QRect rect(QPoint(), size);
    rect.moveTop(cell.top() + (cell.height() - size.height()) / 2);
    if (alignment & Qt::AlignRight)
        rect.moveRight(cell.right());
    else
        rect.moveLeft(cell.left());
    paintFrame(painter, rect, tag.tone == Tone::Neutral ? colours().line : QColor(Qt::transparent),
               colour(toneGround(tag.tone)));
    const auto ink = colour(toneColour(tag.tone));
    paintIcon(painter, QRect(rect.left() + px(inset), rect.top(), px(sign), rect.height()), tag.icon, ink);
    painter->save();
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(ink);
    const auto words = rect.adjusted(px(inset + sign + gap), 0, -px(inset) + 1, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(tag.text, Qt::ElideRight, words.width()));
    painter->restore();
}

Tag::Tag(const TagText &tag, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(tag);
}

void Tag::setTag(const TagText &tag)
{
    m_tag = tag;
    setText(tag.text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(m_tag);
}

QSize Tag::minimumSizeHint() const
{
    return tagSize(m_tag);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, rect(), m_tag);
}
