// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/workpenalty/workpenalty.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestWorkPenalty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAreCountedByTheClock_data();
    void minutesAreCountedByTheClock();
    void minutesAreSpoken_data();
    void minutesAreSpoken();
    void onlyWhatWasAcceptedCounts();
    void theForecastFollowsThePace_data();
    void theForecastFollowsThePace();
    void hoursThatCannotBeAreRefused_data();
    void hoursThatCannotBeAreRefused();
    void nightWorkOverMidnightIsOneShift();
    void theLastHoursFitExactly();
    void aCorrectionReplacesItsHours();
    void hoursOfThePlaceWaitForTheAssistant();
    void anotherPlaceKeepsTheHours();
    void theLawSaysHowManyHours_data();
    void theLawSaysHowManyHours();

private:
    // 100 hours of work since 1 February 2027 at a place that is open on weekdays; today is 1 March.
    struct Penalty
    {
        Penalty()
        {
            dossier = id(house.dossier(u"WORK_PENALTY"_s,
                                       {{u"hours"_s, 100},
                                        {u"decision"_s, QJsonObject{{u"decidedOn"_s, u"2027-01-15"_s},
                                                                    {u"principal"_s, u"CORRECTIONAL_COURT"_s}}}}));
            house.at(u"2027-03-01T18:00"_s);
            place = id(house.made(
                u"registerWorkplace"_s,
                {{u"name"_s, u"Fictief Park"_s},
                 {u"openDays"_s, QJsonArray{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s}}}));
            house.done(u"startPlacement"_s,
                       {{u"dossier"_s, dossier}, {u"workplace"_s, place}, {u"from"_s, u"2027-02-01"_s}});
        }
        QJsonObject hours(const QString &on, const QString &from, const QString &to, QJsonObject more = {})
        {
            for (const auto &[name, value] :
                 {std::pair{u"dossier"_s, dossier}, {u"on"_s, on}, {u"from"_s, from}, {u"to"_s, to}})
                if (!value.isEmpty())
                    more.insert(name, value);
            return more;
        }
        WorkBalance balance()
        {
            const auto file = house.file(Dossier::Id::fromString(dossier));
            return workBalance(file.dossier.hoursImposed, file.hours);
        }
        SampleHouse house{};
        QString dossier{};
        QString place{};
    };
};

void TestWorkPenalty::minutesAreCountedByTheClock_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("minutes");
    QTest::newRow("a morning") << u"08:30"_s << u"12:30"_s << 0 << 240;
    QTest::newRow("a day with a break") << u"08:00"_s << u"16:36"_s << 30 << 486;
    QTest::newRow("over midnight") << u"22:00"_s << u"02:15"_s << 0 << 255;
    QTest::newRow("until midnight") << u"20:00"_s << u"00:00"_s << 0 << 240;
    QTest::newRow("from midnight") << u"00:00"_s << u"04:00"_s << 0 << 240;
    QTest::newRow("one minute") << u"08:00"_s << u"08:01"_s << 0 << 1;
    QTest::newRow("a break longer than the work") << u"08:00"_s << u"08:30"_s << 45 << -15;
    QTest::newRow("no beginning") << QString() << u"12:00"_s << 0 << 0;
}

void TestWorkPenalty::minutesAreCountedByTheClock()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, pause);
    QFETCH(int, minutes);
    QCOMPARE(workedMinutes(QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s), pause), minutes);
}

void TestWorkPenalty::minutesAreSpoken_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("whole hours") << 480 << u"nl"_s << u"8 u"_s;
    QTest::newRow("hours and minutes") << 450 << u"nl"_s << u"7 u 30"_s;
    QTest::newRow("a few minutes") << 5 << u"fr"_s << u"0 h 05"_s;
    QTest::newRow("German") << 65 << u"de"_s << u"1 Std. 05"_s;
    QTest::newRow("too much done") << -90 << u"en"_s << u"−1 h 30"_s;
}

void TestWorkPenalty::minutesAreSpoken()
{
    QFETCH(int, minutes);
    QFETCH(QString, language);
    QFETCH(QString, spoken);
    QCOMPARE(spokenMinutes(minutes, language), spoken);
}

void TestWorkPenalty::onlyWhatWasAcceptedCounts()
{
    QList<WorkHours> hours;
    for (const auto &[state, minutes] : {std::pair{u"ACCEPTED"_s, 240},
                                         {u"ACCEPTED"_s, 61},
                                         {u"PROVISIONAL"_s, 100},
                                         {u"REJECTED"_s, 500},
                                         {u"CORRECTED"_s, 500},
                                         {u"ABSENT"_s, 0}})
        hours << WorkHours{.minutes = minutes, .state = state};
    const auto balance = workBalance(600, hours);
    QCOMPARE(balance.accepted, 301);
    QCOMPARE(balance.provisional, 100);
    QCOMPARE(balance.absences, 1);
    QCOMPARE(balance.left(), 299);
    QCOMPARE(balance.leftWithProvisional(), 199);
}

void TestWorkPenalty::theForecastFollowsThePace_data()
{
    QTest::addColumn<int>("doneHours");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("atRisk");
    QTest::newRow("nothing worked yet") << 0 << QDate(2027, 6, 1) << false << false;
    QTest::newRow("the first day") << 8 << QDate(2027, 1, 1) << false << false;
    QTest::newRow("half the hours in half the year") << 51 << QDate(2027, 7, 1) << true << false;
    QTest::newRow("too slow") << 20 << QDate(2027, 7, 1) << true << true;
    QTest::newRow("all done") << 100 << QDate(2027, 12, 30) << true << false;
    QTest::newRow("the year is over") << 90 << QDate(2028, 2, 1) << true << true;
}

void TestWorkPenalty::theForecastFollowsThePace()
{
    QFETCH(int, doneHours);
    QFETCH(QDate, today);
    QFETCH(bool, known);
    QFETCH(bool, atRisk);
    const WorkBalance balance{.imposed = 6000, .accepted = doneHours * 60};
    const auto forecast = workForecast(balance, QDate(2027, 1, 1), QDate(2028, 1, 1), today);
    QCOMPARE(forecast.known, known);
    QCOMPARE(forecast.atRisk, atRisk);
    if (known && balance.left() > 0) {
        // At this pace the rest ends on the day that is told: the same number of days for the same number of minutes.
        const auto days = QDate(2027, 1, 1).daysTo(today);
        const auto expected = today.addDays(std::lround(double(balance.left()) * double(days) / (doneHours * 60)));
        QVERIFY(std::abs(forecast.expectedEnd.daysTo(expected)) <= 1);
        QCOMPARE(forecast.atRisk, forecast.monthsNeeded > forecast.monthsLeft);
    }
    QVERIFY(!workForecast(balance, QDate(), QDate(2028, 1, 1), today).known);
}

void TestWorkPenalty::hoursThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &on, const QString &from, const QString &to,
                        const QString &code) { QTest::newRow(name) << on << from << to << code; };
    row("tomorrow", u"2027-03-02"_s, u"08:00"_s, u"12:00"_s, u"work.ahead"_s);
    row("before the place", u"2027-01-29"_s, u"08:00"_s, u"12:00"_s, u"work.noPlacementThen"_s);
    row("on a Saturday, when the place is closed", u"2027-02-06"_s, u"08:00"_s, u"12:00"_s, u"work.placeClosed"_s);
    row("at the same time twice", u"2027-02-08"_s, u"11:59"_s, u"13:00"_s, u"work.overlaps"_s);
    row("more than eight hours on one day", u"2027-02-08"_s, u"12:00"_s, u"16:01"_s, u"work.aboveDay"_s);
    row("more than eight hours at once", u"2027-02-09"_s, u"08:00"_s, u"16:01"_s, u"work.aboveDay"_s);
    row("no hours at all", u"2027-02-09"_s, QString(), QString(), u"act.fieldMissing"_s);
    row("a beginning without an end", u"2027-02-09"_s, u"08:00"_s, QString(), u"act.fieldMissing"_s);
    row("a clock that does not exist", u"2027-02-09"_s, u"25:00"_s, u"26:00"_s, u"act.fieldNotATime"_s);
}

void TestWorkPenalty::hoursThatCannotBeAreRefused()
{
    QFETCH(QString, on);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    Penalty penalty;
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"12:00"_s));
    QCOMPARE(penalty.house.refusal(u"recordHours"_s, penalty.hours(on, from, to)), code);
    QCOMPARE(penalty.balance().provisional, 240);
    // Right beside it is no overlap, and eight hours are eight hours.
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"12:00"_s, u"16:00"_s));
    QCOMPARE(penalty.balance().provisional, 480);
}

void TestWorkPenalty::nightWorkOverMidnightIsOneShift()
{
    Penalty penalty;
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"22:00"_s, u"02:00"_s));
    QCOMPARE(penalty.balance().provisional, 240);
    QCOMPARE(penalty.house.refusal(u"recordHours"_s, penalty.hours(u"2027-02-09"_s, u"01:30"_s, u"03:00"_s)),
             u"work.overlaps"_s);
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-09"_s, u"02:00"_s, u"03:00"_s));
    QCOMPARE(penalty.balance().provisional, 300);
}

void TestWorkPenalty::theLastHoursFitExactly()
{
    Penalty penalty;
    for (int day = 1; day <= 16; ++day) // 12 weekdays of 8 hours are 96
        if (const QDate on(2027, 2, day); on.dayOfWeek() <= 5)
            penalty.house.done(u"recordHours"_s, penalty.hours(on.toString(Qt::ISODate), u"08:00"_s, u"16:00"_s,
                                                               {{u"accepted"_s, true}}));
    QCOMPARE(penalty.balance().left(), 240);
    QCOMPARE(penalty.house.refusal(u"recordHours"_s, penalty.hours(u"2027-02-17"_s, u"08:00"_s, u"12:01"_s)),
             u"work.aboveImposed"_s);
    penalty.house.done(u"recordHours"_s,
                       penalty.hours(u"2027-02-17"_s, u"08:00"_s, u"12:00"_s, {{u"accepted"_s, true}}));
    QCOMPARE(penalty.balance().left(), 0);
    QCOMPARE(penalty.house.refusal(u"recordHours"_s, penalty.hours(u"2027-02-18"_s, u"08:00"_s, u"08:01"_s)),
             u"work.aboveImposed"_s);
}

void TestWorkPenalty::aCorrectionReplacesItsHours()
{
    Penalty penalty;
    const auto wrong = penalty.house.made(
        u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"16:00"_s, {{u"accepted"_s, true}}));
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"12:00"_s,
                                                       {{u"accepted"_s, true}, {u"corrects"_s, id(wrong)}}));
    QCOMPARE(penalty.balance().accepted, 240);
    QCOMPARE(penalty.house.file(Dossier::Id::fromString(penalty.dossier)).hours.size(),
             2); // what was recorded stays to be read
    QCOMPARE(penalty.house.refusal(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"11:00"_s,
                                                                   {{u"corrects"_s, id(wrong)}})),
             u"work.nothingToCorrect"_s);
}

void TestWorkPenalty::hoursOfThePlaceWaitForTheAssistant()
{
    Penalty penalty;
    penalty.house.done(u"recordHours"_s, penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"12:00"_s));
    const auto refusedHours =
        penalty.house.made(u"recordHours"_s, penalty.hours(u"2027-02-09"_s, u"08:00"_s, u"12:00"_s));
    QCOMPARE(penalty.balance().accepted, 0);
    QCOMPARE(penalty.house.refusal(
                 u"decideHours"_s,
                 {{u"dossier"_s, penalty.dossier}, {u"accept"_s, false}, {u"hours"_s, QJsonArray{id(refusedHours)}}}),
             u"act.fieldMissing"_s);
    penalty.house.done(u"decideHours"_s, {{u"dossier"_s, penalty.dossier},
                                          {u"accept"_s, false},
                                          {u"reason"_s, u"niet getekend"_s},
                                          {u"hours"_s, QJsonArray{id(refusedHours)}}});
    penalty.house.done(u"decideHours"_s, {{u"dossier"_s, penalty.dossier}});
    QCOMPARE(penalty.balance().accepted, 240);
    QCOMPARE(penalty.balance().provisional, 0);
    QCOMPARE(penalty.house.refusal(u"decideHours"_s, {{u"dossier"_s, penalty.dossier}}), u"work.nothingToDecide"_s);
    QCOMPARE(penalty.house.refusal(u"decideHours"_s,
                                   {{u"dossier"_s, penalty.dossier}, {u"hours"_s, QJsonArray{id(refusedHours)}}}),
             u"work.alreadyDecided"_s);
}

void TestWorkPenalty::anotherPlaceKeepsTheHours()
{
    Penalty penalty;
    penalty.house.done(u"recordHours"_s,
                       penalty.hours(u"2027-02-08"_s, u"08:00"_s, u"12:00"_s, {{u"accepted"_s, true}}));
    const auto other = penalty.house.made(u"registerWorkplace"_s, {{u"name"_s, u"Verzonnen Kade"_s}});
    penalty.house.done(u"startPlacement"_s, {{u"dossier"_s, penalty.dossier},
                                             {u"workplace"_s, id(other)},
                                             {u"from"_s, u"2027-02-15"_s},
                                             {u"formerEnded"_s, u"verhuisd"_s}});
    const auto file = penalty.house.file(Dossier::Id::fromString(penalty.dossier));
    QCOMPARE(file.placements.size(), 2);
    QCOMPARE(file.placements.first().until, QDate(2027, 2, 15));
    QCOMPARE(penalty.balance().accepted, 240);
    penalty.house.done(u"recordHours"_s,
                       penalty.hours(u"2027-02-20"_s, u"08:00"_s, u"12:00"_s)); // open on Saturdays too
    const auto now = penalty.house.file(Dossier::Id::fromString(penalty.dossier));
    QVERIFY(now.hours.last().placement == now.placements.last().id);
}

void TestWorkPenalty::theLawSaysHowManyHours_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("decidedOn");
    QTest::addColumn<bool>("lawful");
    QTest::newRow("the least a police court may give") << u"POLICE_COURT"_s << 20. << u"2025-01-15"_s << true;
    QTest::newRow("a minute less") << u"POLICE_COURT"_s << 19.99 << u"2025-01-15"_s << false;
    QTest::newRow("the most a police court may give") << u"POLICE_COURT"_s << 45. << u"2025-01-15"_s << true;
    QTest::newRow("an hour more") << u"POLICE_COURT"_s << 46. << u"2025-01-15"_s << false;
    QTest::newRow("the least of the correctional court") << u"CORRECTIONAL_COURT"_s << 46. << u"2025-01-15"_s << true;
    QTest::newRow("less than that") << u"CORRECTIONAL_COURT"_s << 45. << u"2025-01-15"_s << false;
    QTest::newRow("the most there is") << u"CORRECTIONAL_COURT"_s << 300. << u"2025-01-15"_s << true;
    QTest::newRow("more than there is") << u"CORRECTIONAL_COURT"_s << 300.5 << u"2025-01-15"_s << false;
}

void TestWorkPenalty::theLawSaysHowManyHours()
{
    QFETCH(QString, principal);
    QFETCH(double, hours);
    QFETCH(QString, decidedOn);
    QFETCH(bool, lawful);
    SampleHouse house;
    auto with = house.mandate(*house.catalogue().type(u"WORK_PENALTY"_s, QDate(2027, 1, 15)));
    with.insert(u"decision"_s, QJsonObject{{u"decidedOn"_s, decidedOn}, {u"principal"_s, principal}});
    with.insert(u"hours"_s, hours);
    const auto answer = house.act(u"registerMandate"_s, with);
    QCOMPARE(answer.has_value(), lawful);
    if (!lawful) {
        QCOMPARE(answer.error().code, u"mandate.hoursOutsideLaw"_s);
        QVERIFY(!answer.error().article.isEmpty());
        const auto *type = house.catalogue().type(u"WORK_PENALTY"_s, QDate::fromString(decidedOn, Qt::ISODate));
        for (const auto language : allLanguages) { // the law is named in the language of the reader
            house.workspace().setLanguage(language);
            QCOMPARE(house.act(u"registerMandate"_s, with).error().article, type->legal.first().text.in(language));
        }
    }
}

QTEST_GUILESS_MAIN(TestWorkPenalty)
#include "tst_workpenalty.moc"
