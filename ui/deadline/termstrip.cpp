// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/termstrip.h"

#include "core/base/sentence.h"
#include "core/deadline/holidays.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TermStripWords
{
    Q_DECLARE_TR_FUNCTIONS(TermStripWords)
};

// Cells share the width to the pixel.
QRect cellRect(const QRect &strip, qsizetype index, qsizetype count)
{
    const auto left = strip.left() + int(index * strip.width() / count);
    const auto right = strip.left() + int((index + 1) * strip.width() / count);
    const int gap = right - left > px(5) ? std::max(1, px(2)) : 1;
    return {left, strip.top(), right - left - (index + 1 < count ? gap : 0), strip.height()};
}

void paintDays(QPainter *painter, const QRect &rect, const TermStrip &strip, const QColor &ink)
{
    const auto &c = colours();
    const auto count = strip.cells.size();
    for (qsizetype i = 0; i < count; ++i) {
        const auto &day = strip.cells[i];
        auto cell = cellRect(rect, i, count);
        if (!day.working)
            cell.setTop(cell.bottom() - cell.height() / 2 + 1);
        switch (day.state) {
        case DayCell::State::Gone:
            painter->fillRect(cell, ink);
            break;
        case DayCell::State::Today:
            painter->fillRect(cell.adjusted(-1, -1, 1, 1), c.text);
            painter->fillRect(cell.adjusted(1, 1, -1, -1), ink);
            break;
        case DayCell::State::Left:
            painter->fillRect(cell, ink);
            painter->fillRect(cell.adjusted(1, 1, -1, -1), c.surface);
            break;
        }
    }
}

void paintYears(QPainter *painter, const QRect &rect, const TermStrip &strip, const QColor &ink)
{
    auto bar = rect;
    bar.setHeight(px(8));
    bar.moveCenter(rect.center());
    const int length = std::max(1, strip.length);
    const auto at = [&](qint64 days) { return bar.left() + 1 + int(days * (bar.width() - 2) / length); };
    painter->fillRect(bar, ink);
    painter->fillRect(bar.adjusted(1, 1, -1, -1), colours().surface);
    painter->fillRect(QRect(bar.left(), bar.top(), at(strip.daysGone) - bar.left(), bar.height()), ink);
    for (int year = strip.first.year() + 1; year <= strip.last.year(); ++year)
        if (const auto turn = strip.first.daysTo(QDate(year, 1, 1)); turn > strip.daysGone && turn < length)
            painter->fillRect(QRect(at(turn), bar.top() + 1, 1, bar.height() - 2), ink);
}

} // namespace

QString termDayText(const TermStrip &strip)
{
    return TermStripWords::tr("day %1 of %2").arg(QLocale().toString(strip.daysGone), QLocale().toString(strip.length));
}

QString termStripText(const TermStrip &strip)
{
    if (!strip.last.isValid())
        return TermStripWords::tr("not started yet");
    const auto left = termTag(strip.daysLeft).text;
    return strip.daysLeft < 0 ? TermStripWords::tr("%Ln day(s)", nullptr, strip.length) + u", "_s + left
                              : termDayText(strip) + u", "_s + left;
}

void paintTermStrip(QPainter *painter, const QRect &cell, const TermStrip &strip, Tone tone)
{
    const auto ink = colour(toneColour(tone));
    if (!strip.cells.isEmpty())
        paintDays(painter, cell, strip, ink);
    else if (strip.last.isValid())
        paintYears(painter, cell, strip, ink);
}

TermStripWidget::TermStripWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TermStripWidget::setStrip(const TermStrip &strip, int nearDays)
{
    m_strip = strip;
    m_nearDays = nearDays;
    setVisible(strip.last.isValid());
    name();
    update();
}

QSize TermStripWidget::sizeHint() const
{
    return {px(400), px(16)};
}

QSize TermStripWidget::minimumSizeHint() const
{
    return {px(124), px(16)};
}

void TermStripWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTermStrip(&painter, rect().adjusted(1, px(2), -1, -px(2)), m_strip, termTone(m_strip.daysLeft, m_nearDays));
}

void TermStripWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QWidget::changeEvent(event);
}

bool TermStripWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_strip.cells.isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto index = qBound(0, int(help->pos().x() * m_strip.cells.size() / std::max(1, width())),
                                  int(m_strip.cells.size()) - 1);
        auto words = fullDate(m_strip.cells[index].date, currentLanguage());
        if (const auto holiday = legalHolidayName(m_strip.cells[index].date))
            words += u", "_s + holiday->in(currentLanguage());
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void TermStripWidget::name()
{
    setAccessibleName(termStripText(m_strip));
}
