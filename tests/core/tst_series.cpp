// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/contact/series.h"
#include "core/workpenalty/roster.h"

#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QStringList dates(const QList<SeriesDay> &days)
{
    QStringList list;
    for (const auto &day : days)
        list << (day.date.isValid() ? day.date.toString(Qt::ISODate) : u"none"_s);
    return list;
}

Placement placement(const QJsonArray &roster, QDate from = QDate(2026, 1, 1), QDate until = {})
{
    return {.from = from, .until = until, .roster = roster};
}

QJsonObject shift(const QString &day, const QString &from, const QString &to)
{
    return {{u"day"_s, day}, {u"from"_s, from}, {u"to"_s, to}};
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTwoWeeks()
    {
        const auto days = seriesDays({.first = QDate(2026, 11, 26), .every = {.days = 14}, .count = 4}, {});
        QCOMPARE(dates(days), QStringList({u"2026-11-26"_s, u"2026-12-10"_s, u"2026-12-24"_s, u"2027-01-07"_s}));
        for (const auto &day : days)
            QVERIFY(!day.isMoved() && day.why.kind == DayObstacle::Kind::None);
    }

    void holidaysMoveOnlyTheirOwnDay()
    {
        // Friday 25 December is Christmas, Friday 1 January New Year: Monday takes their place.
        const auto days = seriesDays({.first = QDate(2026, 12, 18), .every = {.days = 7}, .count = 4}, {});
        QCOMPARE(dates(days), QStringList({u"2026-12-18"_s, u"2026-12-28"_s, u"2027-01-04"_s, u"2027-01-08"_s}));
        QCOMPARE(days[1].wanted, QDate(2026, 12, 25));
        QCOMPARE(days[1].why.kind, DayObstacle::Kind::Named);
        QVERIFY(!days[1].why.name.isEmpty());
        QVERIFY(!days[3].isMoved());
    }

    void closingDaysOfTheServiceAndWeekends()
    {
        const SeriesObstacles closed{
            .service = WorkCalendar(CalendarKind::Service, {.single = {{.date = QDate(2026, 12, 7)}}})};
        const auto days = seriesDays({.first = QDate(2026, 12, 5), .every = {.days = 9}, .count = 2}, closed);
        QCOMPARE(dates(days), QStringList({u"2026-12-08"_s, u"2026-12-14"_s})); // Saturday, and Monday is closed
        QCOMPARE(days[0].why.kind, DayObstacle::Kind::Weekend);
        QCOMPARE(obstacleOn(QDate(2026, 12, 7), closed).kind, DayObstacle::Kind::Named);
    }

    void absencesAndDaysOfWork()
    {
        const SeriesObstacles obstacles{.absences = {{.from = QDate(2026, 12, 1), .until = QDate(2026, 12, 4)}},
                                        .placements = {placement({shift(u"MONDAY"_s, u"08:30"_s, u"12:30"_s)})}};
        const auto days = seriesDays({.first = QDate(2026, 12, 3), .every = {.days = 7}, .count = 2}, obstacles);
        // Away until Friday, weekend, work on Monday: Tuesday.
        QCOMPARE(dates(days), QStringList({u"2026-12-08"_s, u"2026-12-10"_s}));
        QCOMPARE(days[0].why.kind, DayObstacle::Kind::Away);
        QCOMPARE(obstacleOn(QDate(2026, 12, 7), obstacles).kind, DayObstacle::Kind::Work);
        QCOMPARE(obstacleOn(QDate(2026, 12, 8), obstacles).kind, DayObstacle::Kind::None);
    }

    void theEndOfAMonthComesBack()
    {
        const auto days = seriesDays({.first = QDate(2027, 3, 31), .every = {.months = 1}, .count = 3}, {});
        QCOMPARE(dates(days), QStringList({u"2027-03-31"_s, u"2027-04-30"_s, u"2027-05-31"_s}));
    }

    void bothBoundsHold()
    {
        const SeriesRule weekly{
            .first = QDate(2026, 11, 30), .every = {.days = 7}, .count = 10, .until = QDate(2026, 12, 14)};
        QCOMPARE(seriesDays(weekly, {}).size(), 3);
        auto two = weekly;
        two.count = 2;
        QCOMPARE(seriesDays(two, {}).size(), 2);
        auto past = weekly; // Christmas would go to the Monday after the last day
        past.first = QDate(2026, 12, 18);
        past.until = QDate(2026, 12, 26);
        QCOMPARE(dates(seriesDays(past, {})), QStringList({u"2026-12-18"_s}));
    }

    void whatCannotEndOrStep()
    {
        QVERIFY(seriesDays({.first = QDate(2026, 11, 30), .every = {.days = 7}}, {}).isEmpty());
        QVERIFY(seriesDays({.first = QDate(2026, 11, 30), .count = 3}, {}).isEmpty());
        QVERIFY(seriesDays({.every = {.days = 7}, .count = 3}, {}).isEmpty());
        QCOMPARE(seriesDays({.first = QDate(2026, 11, 30), .count = 1}, {}).size(), 1);
        QCOMPARE(seriesDays({.first = QDate(2026, 11, 30), .every = {.days = 1}, .count = 5000}, {}).size(),
                 longestSeries);
    }

    void noFreeDayWithinAMonthIsSaid()
    {
        const SeriesObstacles away{.absences = {{.from = QDate(2026, 12, 1), .until = QDate(2027, 1, 31)}}};
        const auto days = seriesDays({.first = QDate(2026, 12, 3), .every = {.days = 7}, .count = 1}, away);
        QCOMPARE(dates(days), QStringList({u"none"_s}));
    }

    void daysNeverRepeat()
    {
        const SeriesObstacles away{.absences = {{.from = QDate(2026, 12, 1), .until = QDate(2026, 12, 6)}}};
        const auto days = seriesDays({.first = QDate(2026, 11, 30), .every = {.days = 1}, .count = 12}, away);
        for (int i = 1; i < days.size(); ++i)
            QVERIFY(days[i - 1].date < days[i].date);
    }

    void theRosterSkipsHolidaysAndClosingDays()
    {
        const auto work =
            placement({shift(u"FRIDAY"_s, u"13:00"_s, u"16:00"_s), shift(u"FRIDAY"_s, u"08:30"_s, u"12:30"_s)},
                      QDate(2026, 12, 1), QDate(2027, 1, 20));
        const WorkCalendar service(CalendarKind::Service, {.single = {{.date = QDate(2026, 12, 11)}}});
        const auto shifts = rosterShifts(work, QDate(2026, 11, 1), QDate(2027, 12, 31), service);
        QStringList found;
        for (const auto &one : shifts)
            found << one.on.toString(u"MM-dd "_s) + one.from.toString(u"HH:mm"_s);
        QCOMPARE(found, QStringList({u"12-04 08:30"_s, u"12-04 13:00"_s, u"12-18 08:30"_s, u"12-18 13:00"_s,
                                     u"01-08 08:30"_s, u"01-08 13:00"_s, u"01-15 08:30"_s, u"01-15 13:00"_s}));
        QCOMPARE(shifts[0].minutes(), 240);
    }

    void theRosterSaysWhenItIsDone()
    {
        const auto work = placement({shift(u"MONDAY"_s, u"08:00"_s, u"16:00"_s)});
        const WorkCalendar service(CalendarKind::Service);
        QCOMPARE(rosterEnd(work, QDate(2026, 11, 24), 16 * 60, service), QDate(2026, 12, 7));
        QCOMPARE(rosterEnd(work, QDate(2026, 11, 24), 16 * 60 + 1, service), QDate(2026, 12, 14));
        QCOMPARE(rosterEnd(work, QDate(2026, 11, 24), 0, service), QDate(2026, 11, 24));
        QVERIFY(!rosterEnd(placement({}), QDate(2026, 11, 24), 60, service).isValid());
        auto ended = work;
        ended.until = QDate(2026, 12, 1);
        QVERIFY(!rosterEnd(ended, QDate(2026, 11, 24), 16 * 60, service).isValid());
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
