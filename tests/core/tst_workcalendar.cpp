// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/notice.h"
#include "core/deadline/workcalendar.h"

#include <QElapsedTimer>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEaster_data();
    void findsEaster();
    void namesTheTenLegalHolidaysOf2027();
    void namesHolidaysInFourLanguages();
    void keepsBothNamesWhenTwoHolidaysMeet();
    void closesTheServiceOnItsOwnDaysOnly();
    void readsClosingDays();
    void refusesAClosingDayThatDoesNotExist();
    void countsWorkingDays_data();
    void countsWorkingDays();
    void countsLikeSomeoneWithACalendarOnTheWall();
    void countsBetweenTwoDays();
    void knowsItsBounds();
    void isCheapToAsk();
    void findsTheFirstDayAfterANotice_data();
    void findsTheFirstDayAfterANotice();
};

namespace {

ClosingDays flemishDays()
{
    ClosingDays days;
    days.yearly = {{7, 11, {{u"Feestdag van de Vlaamse Gemeenschap"_s, {}, {}, {}}}},
                   {11, 2, {{u"Allerzielen"_s, {}, {}, {}}}},
                   {12, 26, {{u"Tweede kerstdag"_s, {}, {}, {}}}}};
    days.single = {{QDate(2027, 5, 7), {{u"Brugdag"_s, {}, {}, {}}}, false}};
    return days;
}

const WorkCalendar &legal()
{
    static const WorkCalendar calendar;
    return calendar;
}

const WorkCalendar &service()
{
    static const WorkCalendar calendar(CalendarKind::Service, flemishDays());
    return calendar;
}

} // namespace

void TestWorkCalendar::findsEaster_data()
{
    QTest::addColumn<QDate>("expected");
    QTest::newRow("1943, the latest possible") << QDate(1943, 4, 25);
    QTest::newRow("2000") << QDate(2000, 4, 23);
    QTest::newRow("2008, in March") << QDate(2008, 3, 23);
    QTest::newRow("2024") << QDate(2024, 3, 31);
    QTest::newRow("2025") << QDate(2025, 4, 20);
    QTest::newRow("2026") << QDate(2026, 4, 5);
    QTest::newRow("2027") << QDate(2027, 3, 28);
    QTest::newRow("2028") << QDate(2028, 4, 16);
    QTest::newRow("2029") << QDate(2029, 4, 1);
    QTest::newRow("2030") << QDate(2030, 4, 21);
    QTest::newRow("2038, the latest possible") << QDate(2038, 4, 25);
    QTest::newRow("2049, an exception of the tables") << QDate(2049, 4, 18);
    QTest::newRow("2076, an exception of the tables") << QDate(2076, 4, 19);
}

void TestWorkCalendar::findsEaster()
{
    QFETCH(QDate, expected);
    QCOMPARE(easter(expected.year()), expected);
}

void TestWorkCalendar::namesTheTenLegalHolidaysOf2027()
{
    const QList<std::pair<QDate, QString>> expected{
        {QDate(2027, 1, 1), u"Nieuwjaar"_s},          {QDate(2027, 3, 29), u"Paasmaandag"_s},
        {QDate(2027, 5, 1), u"Dag van de Arbeid"_s},  {QDate(2027, 5, 6), u"Hemelvaartsdag"_s},
        {QDate(2027, 5, 17), u"Pinkstermaandag"_s},   {QDate(2027, 7, 21), u"Nationale feestdag"_s},
        {QDate(2027, 8, 15), u"O.L.V.-Hemelvaart"_s}, {QDate(2027, 11, 1), u"Allerheiligen"_s},
        {QDate(2027, 11, 11), u"Wapenstilstand"_s},   {QDate(2027, 12, 25), u"Kerstmis"_s}};
    const auto days = legalHolidays(2027);
    QCOMPARE(days.size(), expected.size());
    for (qsizetype i = 0; i < days.size(); ++i) {
        QCOMPARE(days.at(i).date, expected.at(i).first);
        QCOMPARE(days.at(i).name.in(Language::Nl), expected.at(i).second);
        QVERIFY(days.at(i).legal);
        QVERIFY(!legal().isWorkingDay(days.at(i).date));
        QVERIFY(legal().nameOf(days.at(i).date) == std::optional(days.at(i).name));
    }
}

void TestWorkCalendar::namesHolidaysInFourLanguages()
{
    for (const auto &day : legalHolidays(2027))
        for (const auto &text : day.name.texts)
            QVERIFY(!text.isEmpty());
    const auto name = *legal().nameOf(QDate(2027, 5, 6));
    QCOMPARE(name.in(Language::Fr), u"Ascension"_s);
    QCOMPARE(name.in(Language::De), u"Christi Himmelfahrt"_s);
    QCOMPARE(name.in(Language::En), u"Ascension Day"_s);
    QVERIFY(!legal().nameOf(QDate(2027, 5, 5)));
}

void TestWorkCalendar::keepsBothNamesWhenTwoHolidaysMeet()
{
    // Easter on 23 March 2008: Ascension Day fell on 1 May.
    const auto days = legalHolidays(2008);
    QCOMPARE(days.size(), 10);
    QCOMPARE(std::count_if(days.begin(), days.end(), [](const DayName &day) { return day.date == QDate(2008, 5, 1); }),
             2);
}

void TestWorkCalendar::closesTheServiceOnItsOwnDaysOnly()
{
    const QDate allSouls(2027, 11, 2);
    const QDate bridge(2027, 5, 7);
    QVERIFY(legal().isWorkingDay(allSouls));
    QVERIFY(!legal().nameOf(allSouls));
    QVERIFY(!service().isWorkingDay(allSouls));
    QCOMPARE(service().nameOf(allSouls)->in(Language::Nl), u"Allerzielen"_s);
    QVERIFY(!service().namedDay(allSouls)->legal);
    QVERIFY(!service().isWorkingDay(bridge));
    QVERIFY(service().isWorkingDay(bridge.addYears(2))); // 7 May 2029, a Monday
    QVERIFY(!service().isWorkingDay(QDate(2027, 11, 1)));
    QCOMPARE(service().namedDays(2027).size(), 14);
    QCOMPARE(service().namedDays(2028).size(), 13);
    QCOMPARE(legal().namedDays(2027).size(), 10);

    // The closing days do not reach a legal calendar.
    const WorkCalendar calendar(CalendarKind::Legal, flemishDays());
    QVERIFY(calendar.isWorkingDay(bridge));
    QCOMPARE(calendar.namedDays(2027).size(), 10);
}

void TestWorkCalendar::readsClosingDays()
{
    const auto days = flemishDays();
    const auto again = readClosingDays(toJson(days));
    QVERIFY(again.has_value());
    QVERIFY(*again == days);
}

void TestWorkCalendar::refusesAClosingDayThatDoesNotExist()
{
    const auto yearly = [](const QString &day) {
        return readClosingDays({{u"yearly"_s, QJsonArray{QJsonObject{{u"day"_s, day}}}}});
    };
    QVERIFY(yearly(u"02-29"_s).has_value());
    QCOMPARE(yearly(u"02-30"_s).error().code, u"deadline.badClosingDay"_s);
    QCOMPARE(yearly(u"7-11"_s).error().code, u"deadline.badClosingDay"_s);
    const auto single = readClosingDays({{u"single"_s, QJsonArray{QJsonObject{{u"date"_s, u"2027-02-29"_s}}}}});
    QCOMPARE(single.error().code, u"deadline.badClosingDay"_s);
}

void TestWorkCalendar::countsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("no day is the day itself, even a Sunday") << QDate(2027, 2, 28) << 0 << QDate(2027, 2, 28);
    QTest::newRow("one from a Friday is Monday") << QDate(2027, 2, 26) << 1 << QDate(2027, 3, 1);
    QTest::newRow("one from a Saturday is Monday") << QDate(2027, 2, 27) << 1 << QDate(2027, 3, 1);
    QTest::newRow("five skip a weekend and Ascension") << QDate(2027, 4, 29) << 5 << QDate(2027, 5, 7);
    QTest::newRow("one before Good Friday's week") << QDate(2027, 3, 26) << 1 << QDate(2027, 3, 30);
    QTest::newRow("back over Easter") << QDate(2027, 3, 30) << -1 << QDate(2027, 3, 26);
    QTest::newRow("back from a Sunday") << QDate(2027, 2, 28) << -1 << QDate(2027, 2, 26);
    QTest::newRow("five back over 1 November") << QDate(2027, 11, 5) << -5 << QDate(2027, 10, 28);
    QTest::newRow("over the end of the year") << QDate(2027, 12, 31) << 1 << QDate(2028, 1, 3);
}

void TestWorkCalendar::countsWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QFETCH(QDate, expected);
    QCOMPARE(legal().addWorkingDays(from, days), expected);
    if (days == 1)
        QCOMPARE(legal().nextWorkingDay(from), expected);
    if (days == -1)
        QCOMPARE(legal().previousWorkingDay(from), expected);
}

void TestWorkCalendar::countsLikeSomeoneWithACalendarOnTheWall()
{
    std::mt19937_64 random(20270301);
    for (int i = 0; i < 20000; ++i) {
        const auto &calendar = i % 2 == 0 ? legal() : service();
        const auto from = QDate(1990, 1, 1).addDays(static_cast<qint64>(random() % 40000));
        const auto n = static_cast<int>(random() % 61) - 30;
        auto date = from;
        for (int left = std::abs(n); left > 0;) {
            date = date.addDays(n > 0 ? 1 : -1);
            const auto closed = date.dayOfWeek() >= 6 || calendar.nameOf(date).has_value();
            QCOMPARE(calendar.isWorkingDay(date), !closed);
            left -= closed ? 0 : 1;
        }
        QCOMPARE(calendar.addWorkingDays(from, n), date);
    }
}

void TestWorkCalendar::countsBetweenTwoDays()
{
    QCOMPARE(legal().workingDaysBetween(QDate(2027, 4, 30), QDate(2027, 5, 7)), 5);
    QCOMPARE(legal().workingDaysBetween(QDate(2027, 5, 6), QDate(2027, 5, 6)), 0);
    QCOMPARE(legal().workingDaysBetween(QDate(2027, 5, 7), QDate(2027, 5, 7)), 1);
    QCOMPARE(legal().workingDaysBetween(QDate(2027, 5, 7), QDate(2027, 5, 6)), 0);
    QCOMPARE(legal().workingDaysBetween(QDate(2026, 1, 1), QDate(2026, 12, 31)), 261 - 8); // two holidays on a weekend
}

void TestWorkCalendar::knowsItsBounds()
{
    QVERIFY(!legal().addWorkingDays(QDate(2027, 1, 1), std::numeric_limits<int>::max()).isValid());
    QVERIFY(!legal().addWorkingDays(QDate(2027, 1, 1), std::numeric_limits<int>::min()).isValid());
    QVERIFY(!legal().addWorkingDays(QDate(1500, 1, 1), 1).isValid());
    QVERIFY(!legal().addWorkingDays(QDate(), 1).isValid());
    QVERIFY(!legal().isWorkingDay(QDate()));
    QVERIFY(!legal().nameOf(QDate()));
    QVERIFY(legal().isWorkingDay(QDate(2500, 1, 4))); // a Monday outside the calendar
    QVERIFY(!legal().isWorkingDay(QDate(2500, 1, 3)));
    QCOMPARE(legal().addWorkingDays(QDate(2210, 12, 30), 1), QDate(2210, 12, 31));
    QVERIFY(!legal().addWorkingDays(QDate(2210, 12, 31), 1).isValid());
}

void TestWorkCalendar::isCheapToAsk()
{
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (int i = 0; i < 100000; ++i)
        sum += legal().addWorkingDays(QDate(2027, 1, 1).addDays(i % 1000), 250).toJulianDay();
    QVERIFY(sum > 0);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestWorkCalendar::findsTheFirstDayAfterANotice_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("letter of 10 November, over Armistice Day and a weekend")
        << Notice::Letter << QDate(2026, 11, 10) << QDate(2026, 11, 16);
    QTest::newRow("letter on Christmas Eve") << Notice::Letter << QDate(2026, 12, 24) << QDate(2026, 12, 30);
    QTest::newRow("registered with receipt, presented on a Friday")
        << Notice::RegisteredWithReceipt << QDate(2026, 11, 13) << QDate(2026, 11, 14);
    QTest::newRow("handed over against a receipt") << Notice::HandedOver << QDate(2026, 11, 10) << QDate(2026, 11, 11);
}

void TestWorkCalendar::findsTheFirstDayAfterANotice()
{
    QFETCH(Notice, notice);
    QFETCH(QDate, date);
    QFETCH(QDate, expected);
    QCOMPARE(firstDayAfterNotice(notice, date, legal()), expected);
}

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
