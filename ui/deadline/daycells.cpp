// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/deadline/daycells.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString shortDay(QDate date)
{
    return QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat).remove(u'.') + u' ' + QString::number(date.day());
}

} // namespace

DayCells::DayCells(const QList<DayCell> &days, QDate today, Tone tone, QWidget *parent)
    : QWidget(parent), m_days(days), m_today(today), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const auto &day : m_days)
        spoken << (fullDate(day.date, currentLanguage()) + u' ' + word(day)).trimmed();
    setAccessibleName(spoken.join(u", "_s));
}

QString DayCells::word(const DayCell &day) const
{
    return day.due ? tr("due date") : day.raw ? tr("computed") : day.date == m_today ? tr("today") : QString();
}

QSize DayCells::sizeHint() const
{
    const auto metrics = textMetrics(TextSize::Small, true);
    int width = 0;
    for (const auto &day : m_days)
        width = std::max({width, metrics.horizontalAdvance(shortDay(day.date)), metrics.horizontalAdvance(word(day))});
    return {int(m_days.size()) * (width + px(12)), 2 * metrics.height() + px(8)};
}

QSize DayCells::minimumSizeHint() const
{
    return sizeHint();
}

void DayCells::paintEvent(QPaintEvent *)
{
    const auto &c = colours();
    QPainter painter(this);
    const int count = int(m_days.size());
    for (int i = 0; i < count; ++i) {
        const auto &day = m_days[i];
        const int left = i * width() / count;
        QRect cell(left, 0, (i + 1) * width() / count - left - (i + 1 < count ? px(4) : 0), height());
        const auto ink = day.due ? colour(toneColour(m_tone)) : day.working || day.raw ? c.text : c.muted;
        const auto frame = day.due ? ink : day.raw ? c.text : c.line;
        const auto ground = day.due ? colour(toneGround(m_tone)) : day.working ? c.surface : c.window;
        paintFrame(&painter, cell, frame, ground, day.raw && !day.due);
        painter.setFont(textFont(TextSize::Small, day.due));
        painter.setPen(ink);
        const auto words = word(day);
        painter.drawText(cell.adjusted(1, px(3), -1, -px(3)), Qt::AlignHCenter | Qt::AlignTop,
                         words.isEmpty() ? shortDay(day.date) : shortDay(day.date) + u'\n' + words);
    }
}
