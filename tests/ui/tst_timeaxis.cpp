// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/boardscene.h"
#include "ui/planning/rowlayout.h"
#include "ui/planning/timeaxis.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate monday(2027, 4, 12);
const QDate shortDay(2027, 3, 28); // 23 hours
const QDate longDay(2027, 10, 31); // 25 hours

qint64 at(QDate day, int hour, int minute = 0)
{
    return TimeAxis::momentOf(day, hour * 60 + minute);
}

BoardRow rowOf(const QList<QPair<int, int>> &minutes)
{
    BoardRow row{.staff = AnyId::of({"row"})};
    int number = 0;
    for (const auto &[from, until] : minutes)
        row.cards << BoardCard{.visit = AnyId::of({"card", QByteArray::number(number++)}),
                               .from = TimeAxis::momentOf(monday, from),
                               .until = TimeAxis::momentOf(monday, until)};
    return row;
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theClockOfBelgium()
    {
        QCOMPARE(at(QDate(2027, 1, 15), 12), 1800010800LL); // 11:00 UTC
        QCOMPARE(at(QDate(2027, 7, 15), 12), 1815645600LL); // 10:00 UTC
        QCOMPARE(TimeAxis::clock(at(monday, 9, 5)), u"09:05"_s);
        QCOMPARE(TimeAxis::span(at(monday, 9, 5), at(monday, 10)), u"09:05–10:00"_s);
        QCOMPARE(TimeAxis::dateOf(at(monday, 0)), monday);
        QCOMPARE(TimeAxis::dateOf(at(monday, 0) - 1), monday.addDays(-1));
        QCOMPARE(TimeAxis::minuteOf(at(monday, 26)), 120); // two o'clock that night
        QCOMPARE(TimeAxis::dateOf(at(monday, 26)), monday.addDays(1));
    }

    void aDayOfTwentyThreeHours()
    {
        QCOMPARE(at(shortDay.addDays(1), 0) - at(shortDay, 0), 23 * 3600LL);
        QCOMPARE(at(shortDay, 3) - at(shortDay, 1), 3600LL); // there is no two o'clock
        const TimeAxis axis(shortDay, {{.from = 0, .until = 6 * 60}}, 1);
        QCOMPARE(axis.width(), 300.0);
        QCOMPARE(axis.x(at(shortDay, 1)), 60.0);
        QCOMPARE(axis.x(at(shortDay, 3)), 120.0);
        QCOMPARE(TimeAxis::clock(axis.moment(119)), u"01:59"_s);
        QCOMPARE(TimeAxis::clock(axis.moment(121)), u"03:01"_s);
        QCOMPARE(axis.marks().size(), 6); // 0 1 3 4 5 6
        QCOMPARE(axis.marks()[2].hour, 3);
        // Every step stands on the grid and none stands still.
        qint64 moment = at(shortDay, 0);
        for (int i = 0; i < 19; ++i) {
            const auto next = axis.step(moment, 15, 1);
            QCOMPARE(next - moment, 900LL);
            QCOMPARE(TimeAxis::minuteOf(next) % 15, 0);
            moment = next;
        }
    }

    void aDayOfTwentyFiveHours()
    {
        QCOMPARE(at(longDay.addDays(1), 0) - at(longDay, 0), 25 * 3600LL);
        QCOMPARE(at(longDay, 3) - at(longDay, 2), 2 * 3600LL); // two o'clock comes twice
        const TimeAxis axis(longDay, {{.from = 0, .until = 6 * 60}}, 1);
        QCOMPARE(axis.width(), 420.0);
        QCOMPARE(TimeAxis::clock(axis.moment(121)), u"02:01"_s);
        QCOMPARE(TimeAxis::clock(axis.moment(181)), u"02:01"_s);
        QVERIFY(axis.moment(121) != axis.moment(181));
        // What is moved keeps its length over the change.
        const qint64 length = 3 * 3600;
        const auto from = TimeAxis::snap(axis.moment(63), 5);
        QCOMPARE(TimeAxis::clock(from), u"01:05"_s);
        QCOMPARE(TimeAxis::clock(from + length), u"03:05"_s);
        QCOMPARE(axis.x(from + length) - axis.x(from), 180.0);
    }

    void hiddenHours()
    {
        const TimeAxis axis(monday, {{}, {}, {}}, 2); // 07:45 to 18:15
        QCOMPARE(axis.days().size(), 3);
        QCOMPARE(axis.width(), 3 * 630 * 2.0);
        QCOMPARE(axis.x(at(monday, 7, 45)), 0.0);
        QCOMPARE(axis.x(at(monday, 23)), 1260.0); // in the night: where the day ends
        QCOMPARE(axis.x(at(monday.addDays(1), 7, 45)), 1260.0);
        QCOMPARE(axis.moment(1260), at(monday.addDays(1), 7, 45));
        QCOMPARE(axis.moment(1259), at(monday, 18, 14) + 30);
        QVERIFY(!axis.isShown(at(monday, 20)));
        QVERIFY(axis.isShown(at(monday, 18, 15)));
        QVERIFY(!axis.isShown(at(monday, 7)));
        QCOMPARE(axis.moment(-50), at(monday, 7, 45));
        QCOMPARE(axis.moment(99999), at(monday.addDays(2), 18, 15));
        // There and back, over all of it.
        for (double x = 0; x < axis.width(); x += 7)
            QVERIFY(std::abs(axis.x(axis.moment(x)) - x) < 0.05);
        // A step goes over the night.
        QCOMPARE(axis.step(at(monday, 18, 10), 15, 1), at(monday.addDays(1), 7, 45));
        QCOMPARE(axis.step(at(monday.addDays(1), 7, 45), 15, -1), at(monday, 18));
        QCOMPARE(axis.step(at(monday, 7, 45), 15, -1), at(monday, 7, 45));
    }

    void anEveningMakesTheDayWider()
    {
        BoardScene scene{.first = monday, .last = monday.addDays(2)};
        auto row = rowOf({});
        row.spans << BoardSpan{.from = at(monday.addDays(1), 20), .until = at(monday.addDays(2), 2)};
        scene.rows << row;
        const auto hours = TimeAxis::hoursOf(scene, {});
        QCOMPARE(hours.size(), 3);
        QCOMPARE(hours[0], TimeAxis::Hours{});
        QCOMPARE(hours[1].until, 26 * 60 + 15);
        const TimeAxis axis(monday, hours, 1);
        QCOMPARE(axis.x(at(monday.addDays(2), 2)) - axis.x(at(monday.addDays(1), 20)), 360.0);
        // A night that reaches into the next day is shown once.
        const TimeAxis joined(monday, {{.from = 0, .until = 30 * 60}, {.from = 0, .until = 24 * 60}}, 1);
        QCOMPARE(joined.width(), 48 * 60.0);
        QCOMPARE(joined.marks().size(), 49);
    }

    void snapsByTheWallClock()
    {
        QCOMPARE(TimeAxis::snap(at(monday, 9, 2) + 29, 5), at(monday, 9));
        QCOMPARE(TimeAxis::snap(at(monday, 9, 2) + 30, 5), at(monday, 9, 5));
        QCOMPARE(TimeAxis::snap(at(monday, 9, 7), 15), at(monday, 9));
        QCOMPARE(TimeAxis::snap(at(monday, 9, 8), 15), at(monday, 9, 15));
        QCOMPARE(TimeAxis::snap(at(monday, 9, 8) + 1, 0), at(monday, 9, 8) + 1);
        QCOMPARE(TimeAxis::snap(at(monday, 23, 59), 15), at(monday.addDays(1), 0));
        QCOMPARE(TimeAxis::minuteOf(TimeAxis::snap(at(shortDay, 10, 22), 45)), 10 * 60 + 30); // from midnight
    }

    void fitsAndZooms()
    {
        TimeAxis axis(monday, {{}, {}}, 1);
        axis.setScale(axis.fitting(768));
        QCOMPARE(qRound(axis.width()), 768);
        for (const double level : TimeAxis::levels()) {
            axis.setScale(level);
            QCOMPARE(axis.width(), 2 * 630 * level);
        }
        QCOMPARE(TimeAxis().width(), 0.0);
        QCOMPARE(TimeAxis().x(5), 0.0);
    }

    void lanesOfARow()
    {
        BoardScene scene{.first = monday, .last = monday};
        scene.rows << rowOf({{540, 600}, {570, 630}, {580, 640}, {590, 650}, {600, 660}, {700, 760}});
        const TimeAxis axis(monday, {{}}, 1);
        const RowMeasures measures;
        const RowLayout layout(scene, axis, measures);
        const auto &row = layout.row(0);
        QCOMPARE(row.lanes, 3);
        QCOMPARE(row.laneOf, (QList<int>{0, 1, 2, -1, 0, 0})); // what touches does not overlap
        QCOMPARE(row.counted, 1);
        QCOMPARE(layout.rowRect(0).height(), 4 + 3 * 39 + 16 + 3);
        // No two cards lie over each other.
        for (int a = 0; a < 6; ++a)
            for (int b = a + 1; b < 6; ++b)
                QVERIFY(!layout.cardRect(scene, 0, a).intersects(layout.cardRect(scene, 0, b)));
        QVERIFY(layout.cardRect(scene, 0, 3).isNull());
        // A row that may not grow counts the more.
        const RowLayout held(scene, axis, measures, {}, {{scene.rows[0].staff, 1}});
        QCOMPARE(held.rowRect(0).height(), 62);
        QCOMPARE(held.row(0).counted, 3);
    }

    void groupsFold()
    {
        BoardScene scene{.first = monday, .last = monday};
        for (int i = 0; i < 6; ++i) {
            auto row = rowOf({{540, 600}});
            row.staff = AnyId::of({"staff", QByteArray::number(i)});
            row.group = i < 4 ? u"Oost"_s : u"West"_s;
            scene.rows << row;
        }
        const TimeAxis axis(monday, {{}}, 1);
        const RowLayout open(scene, axis, {});
        QCOMPARE(open.height(), 6 * 62 + 2 * 28);
        QCOMPARE(open.lines().first().count, 4);
        QVERIFY(open.hit(scene, {100, 10}).isGroup);
        QCOMPARE(open.hit(scene, {100, 40}).row, 0);
        QCOMPARE(open.lineAt(-1), -1);
        QCOMPARE(open.lineAt(open.height()), -1);
        const RowLayout folded(scene, axis, {}, {u"Oost"_s});
        QCOMPARE(folded.height(), 2 * 62 + 2 * 28);
        QVERIFY(folded.rowRect(0).isNull());
        QCOMPARE(folded.rowBeside(-1, 1), 4);
        QCOMPARE(folded.rowBeside(4, -1), -1);
    }

    void narrowCardsAreFound()
    {
        BoardScene scene{.first = monday, .last = monday};
        scene.rows << rowOf({{600, 601}, {610, 670}, {700, 701}});
        const TimeAxis axis(monday, {{}}, 0.15);
        const RowLayout layout(scene, axis, {});
        const int y = layout.laneTop(0, 0) + 10;
        for (const int card : {0, 2}) {
            const auto rect = layout.cardRect(scene, 0, card);
            QCOMPARE(rect.width(), 1);
            int found = 0;
            for (int x = rect.left() - 12; x <= rect.left() + 12; ++x)
                found += layout.hit(scene, {x, y}).card == card;
            QVERIFY2(found >= (card ? 6 : 3), qPrintable(QString::number(found)));
            QCOMPARE(layout.hit(scene, {rect.left(), y}).card, card);
        }
        QCOMPARE(layout.hit(scene, {layout.cardRect(scene, 0, 2).left() + 20, y}).card, -1);
        QCOMPARE(layout.hit(scene, {layout.cardRect(scene, 0, 2).left(), layout.rowRect(0).bottom()}).card, -1);
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
