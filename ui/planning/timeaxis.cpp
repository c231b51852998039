// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/timeaxis.h"

#include "ui/planning/boardscene.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLong = 86400;

// Seconds between the clock of Belgium and UTC, which only change twice a year: asked of the zone once per stretch.
qint64 offsetAt(qint64 moment)
{
    static const QTimeZone zone("Europe/Brussels");
    thread_local qint64 from = 1;
    thread_local qint64 until = 0;
    thread_local qint64 offset = 0;
    if (moment >= from && moment < until)
        return offset;
    const auto at = QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
    offset = zone.offsetFromUtc(at);
    const auto before = zone.previousTransition(at.addSecs(1));
    const auto after = zone.nextTransition(at);
    from = before.atUtc.isValid() ? before.atUtc.toSecsSinceEpoch() : moment;
    until = after.atUtc.isValid() ? after.atUtc.toSecsSinceEpoch() : moment + 1;
    return offset;
}

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

qint64 epochDay(QDate date)
{
    return date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
}

} // namespace

TimeAxis::TimeAxis(QDate first, const QList<Hours> &days, double pixelsPerMinute) : m_scale(pixelsPerMinute)
{
    for (int i = 0; i < days.size(); ++i) {
        const auto date = first.addDays(i);
        Day day{.date = date, .from = momentOf(date, days[i].from), .until = momentOf(date, days[i].until)};
        // A night that is still shown is not shown again.
        if (!m_days.isEmpty())
            day.from = std::max(day.from, m_days.last().until);
        if (day.until > day.from)
            m_days << day;
    }
    for (int i = 0; i < m_days.size(); ++i)
        for (qint64 at = floorTo(m_days[i].from + 3599, 3600); at <= m_days[i].until; at += 3600)
            if (i + 1 >= m_days.size() || at < m_days[i + 1].from)
                m_marks << Mark{.moment = at, .day = i, .hour = minuteOf(at) / 60};
    place();
}

QList<TimeAxis::Hours> TimeAxis::hoursOf(const BoardScene &scene, const Hours &usual)
{
    const int count = scene.first.isValid() && scene.last >= scene.first ? int(scene.first.daysTo(scene.last)) + 1 : 0;
    QList<Hours> days(count, usual);
    constexpr int air = 15;
    const auto widen = [&](qint64 from, qint64 until) {
        const auto date = dateOf(from);
        const auto at = scene.first.daysTo(date);
        if (at < 0 || at >= count || until <= from)
            return;
        auto &day = days[at];
        const int begins = minuteOf(from);
        const int ends = begins + int((until - from + 59) / 60);
        if (begins < day.from)
            day.from = std::max(0, (begins - air) / 15 * 15);
        if (ends > day.until)
            day.until = std::min(36 * 60, (ends + air + 14) / 15 * 15);
    };
    for (const auto &row : scene.rows) {
        for (const auto &span : row.spans)
            if (span.kind == BoardSpan::Kind::Shift)
                widen(span.from, span.until);
        for (const auto &card : row.cards)
            widen(card.from, card.until);
    }
    return days;
}

const QList<double> &TimeAxis::levels()
{
    static const QList<double> all{0.15, 0.27, 0.5, 1, 1.9, 3};
    return all;
}

double TimeAxis::fitting(double width) const
{
    double minutes = 0;
    for (const auto &day : m_days)
        minutes += double(day.until - day.from) / 60;
    return minutes > 0 ? width / minutes : m_scale;
}

void TimeAxis::setScale(double pixelsPerMinute)
{
    m_scale = pixelsPerMinute;
    place();
}

void TimeAxis::place()
{
    double x = 0;
    for (auto &day : m_days) {
        day.x = x;
        x += double(day.until - day.from) * m_scale / 60;
    }
    for (auto &mark : m_marks)
        mark.x = m_days[mark.day].x + double(mark.moment - m_days[mark.day].from) * m_scale / 60;
}

double TimeAxis::width() const
{
    return m_days.isEmpty() ? 0 : m_days.last().x + double(m_days.last().until - m_days.last().from) * m_scale / 60;
}

int TimeAxis::dayAt(qint64 moment) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), moment,
                                        [](qint64 value, const Day &day) { return value < day.from; });
    return int(after - m_days.begin()) - 1;
}

double TimeAxis::x(qint64 moment) const
{
    const int at = dayAt(moment);
    if (at < 0)
        return 0;
    const auto &day = m_days[at];
    return day.x + double(std::min(moment, day.until) - day.from) * m_scale / 60;
}

qint64 TimeAxis::moment(double x) const
{
    if (m_days.isEmpty())
        return 0;
    const auto after =
        std::upper_bound(m_days.begin(), m_days.end(), x, [](double value, const Day &day) { return value < day.x; });
    const auto &day = after == m_days.begin() ? m_days.first() : *(after - 1);
    return std::clamp(day.from + qint64(std::llround((x - day.x) * 60 / m_scale)), day.from, day.until);
}

bool TimeAxis::isShown(qint64 moment) const
{
    const int at = dayAt(moment);
    return at >= 0 && moment <= m_days[at].until;
}

qint64 TimeAxis::step(qint64 moment, int minutes, int direction) const
{
    const qint64 length = qint64(minutes) * 60;
    const qint64 offset = offsetAt(moment);
    const qint64 onGrid = floorTo(moment + offset, length) - offset;
    qint64 to = direction > 0 ? onGrid + length : onGrid == moment ? moment - length : onGrid;
    // In the night that a change of the clock makes shorter, an hour's grid stands elsewhere.
    to = snap(to, minutes);
    if (m_days.isEmpty())
        return to;
    if (direction > 0) {
        for (const auto &day : m_days)
            if (to < day.until)
                return std::max(to, snap(day.from + length / 2 - 1, minutes));
        return moment;
    }
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day)
        if (to >= day->from)
            return std::min(to, snap(day->until - length / 2 - 1, minutes));
    return moment;
}

qint64 TimeAxis::momentOf(QDate date, int minute)
{
    const qint64 local = epochDay(date) * dayLong + qint64(minute) * 60;
    // The offset of the day before is the right one until the clock changes.
    const qint64 earlier = local - offsetAt(local - dayLong / 2);
    if (offsetAt(earlier) == offsetAt(local - dayLong / 2))
        return earlier;
    return local - offsetAt(earlier);
}

QDate TimeAxis::dateOf(qint64 moment)
{
    return QDate(1970, 1, 1).addDays(floorTo(moment + offsetAt(moment), dayLong) / dayLong);
}

int TimeAxis::minuteOf(qint64 moment)
{
    const qint64 local = moment + offsetAt(moment);
    return int((local - floorTo(local, dayLong)) / 60);
}

QString TimeAxis::clock(qint64 moment)
{
    const int minute = minuteOf(moment);
    const auto digit = [](int value) { return QChar(u'0' + value); };
    const QChar text[] = {digit(minute / 600), digit(minute / 60 % 10), u':', digit(minute % 60 / 10),
                          digit(minute % 10)};
    return QString(text, 5);
}

QString TimeAxis::span(qint64 from, qint64 until)
{
    return clock(from) + u'–' + clock(until);
}

qint64 TimeAxis::snap(qint64 moment, int minutes)
{
    if (minutes <= 0)
        return moment;
    const qint64 length = qint64(minutes) * 60;
    const qint64 offset = offsetAt(moment);
    const qint64 local = moment + offset;
    const qint64 midnight = floorTo(local, dayLong);
    return midnight + floorTo(local - midnight + length / 2, length) - offset;
}
