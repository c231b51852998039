// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/moment.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86400;

const QTimeZone &brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

// Seconds since 1970 as if the clock in Belgium showed universal time.
qint64 clockSeconds(const Moment &moment)
{
    return QDateTime(moment.date, moment.time, Qt::UTC).toSecsSinceEpoch();
}

qint64 offsetAt(qint64 utc)
{
    return brussels().offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

// What a clock reading can mean: the offsets before and after a change nearby, and which of the two it fits.
struct Reading
{
    qint64 early = 0;
    qint64 late = 0;
    bool fitsEarly = false;
    bool fitsLate = false;

    bool isTwice() const { return fitsEarly && fitsLate && early != late; }
};

Reading reading(qint64 clock)
{
    Reading found;
    found.early = offsetAt(clock - secondsOfDay);
    found.late = offsetAt(clock + secondsOfDay);
    found.fitsEarly = offsetAt(clock - found.early) == found.early;
    found.fitsLate = offsetAt(clock - found.late) == found.late;
    return found;
}

qint64 offsetOf(const Moment &moment)
{
    const auto found = reading(clockSeconds(moment));
    if (found.isTwice())
        return moment.secondPass ? found.late : found.early;
    return !found.fitsEarly && found.fitsLate ? found.late : found.early;
}

qint64 toUtc(const Moment &moment)
{
    return clockSeconds(moment) - offsetOf(moment);
}

Moment fromUtc(qint64 utc)
{
    const auto offset = offsetAt(utc);
    const auto shown = QDateTime::fromSecsSinceEpoch(utc + offset, Qt::UTC);
    const auto found = reading(utc + offset);
    return {shown.date(), shown.time(), found.isTwice() && offset == found.late};
}

} // namespace

Result<Moment> readMoment(QStringView iso)
{
    static const QRegularExpression form(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})"
        "(?:T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"_s);
    const auto text = iso.toString();
    const auto bad = [&] { return badInput(u"deadline.badMoment"_s, {{u"text"_s, text}}); };
    const auto match = form.match(text);
    if (!match.hasMatch() || text.contains(u'\n'))
        return bad();

    Moment moment;
    moment.date = QDate::fromString(match.captured(1), u"yyyy-MM-dd"_s);
    if (!moment.date.isValid())
        return bad();
    if (match.captured(2).isEmpty())
        return moment;
    // Before 1900 the clock in Belgium differed from universal time by minutes and seconds, which nobody could write
    // down.
    if (moment.date.year() < firstYear || moment.date.year() > lastYear)
        return badInput(u"deadline.outOfRange"_s, {{u"first"_s, firstYear}, {u"last"_s, lastYear}});
    moment.time = QTime::fromString(match.captured(2) + (match.captured(3).isEmpty() ? u":00"_s : match.captured(3)),
                                    u"HH:mm:ss"_s);
    if (!moment.time.isValid())
        return bad();
    const auto zone = match.captured(4);
    if (zone.isEmpty()) {
        if (!clockShows(moment))
            return badInput(u"deadline.noSuchClockTime"_s, {{u"text"_s, text}});
        return moment;
    }
    qint64 offset = 0;
    if (zone != u"Z"_s) {
        const auto hours = zone.mid(1, 2).toInt();
        const auto minutes = zone.mid(4, 2).toInt();
        if (hours > 14 || minutes > 59)
            return bad();
        offset = (zone.startsWith(u'-') ? -1 : 1) * (hours * 3600LL + minutes * 60LL);
    }
    return fromUtc(clockSeconds(moment) - offset);
}

QString writeMoment(const Moment &moment)
{
    if (!moment.isValid())
        return {};
    auto date = moment.date.toString(u"yyyy-MM-dd"_s);
    if (!moment.hasTime())
        return date;
    const auto minutes = utcOffset(moment) / 60;
    const auto hour = std::abs(minutes) / 60;
    return date + u'T' + moment.time.toString(u"HH:mm:ss"_s) + (minutes < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

bool clockShows(const Moment &moment)
{
    if (!moment.hasTime())
        return true;
    const auto found = reading(clockSeconds(moment));
    return found.fitsEarly || found.fitsLate;
}

int utcOffset(const Moment &moment)
{
    return moment.hasTime() ? static_cast<int>(offsetOf(moment)) : 0;
}

Moment later(const Moment &moment, qint64 seconds)
{
    Q_ASSERT(moment.isValid() && moment.hasTime());
    return fromUtc(toUtc(moment) + seconds);
}

qint64 secondsBetween(const Moment &from, const Moment &to)
{
    return toUtc(to) - toUtc(from);
}

QDate nextClockChange(const Moment &moment)
{
    if (!moment.isValid() || !moment.hasTime())
        return {};
    const auto change = brussels().nextTransition(QDateTime::fromSecsSinceEpoch(toUtc(moment), Qt::UTC));
    return change.atUtc.isValid() ? fromUtc(change.atUtc.toSecsSinceEpoch()).date : QDate();
}
