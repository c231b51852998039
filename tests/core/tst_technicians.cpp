// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/monitoring/shifts.h"
#include "tests/support/equipmentcentre.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// Who visits, and when he works. Today is a Monday, 25 January 2027.
class TestTechnicians : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<Centre>();
        house().at(u"2027-01-25T09:00"_s);
        house().as(u"dina"_s);
    }

    void whatAPlanAsksIsKept();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void theKeeperOnlyGivesVehicles();
    void aWeekComesBack();
    void aNewWeekNeverChangesThePast();
    void aDayStandsBeforeTheWeek();
    void onCallStandsBesideTheDay();
    void whoIsAwayDoesNotWork();
    void nobodyWorksBeforeHeBeginsOrAfterHeLeft();
    void aBreakLiesWithinItsShift_data();
    void aBreakLiesWithinItsShift();
    void allOfItIsTakenBack();

private:
    SampleHouse &house() { return m_centre->house; }
    Technician technician()
    {
        const auto staff = StaffStore(house().database()).byLogin(u"bout"_s);
        return VisitStore(house().database()).technician(staff->id).value_or(Technician());
    }
    QStringList worked(QDate first, QDate last)
    {
        QStringList lines;
        for (const auto &one : ShiftStore(house().database()).worked(first, last))
            lines << one.on.toString(u"ddd d"_s) + one.from.toString(u" HH:mm"_s) + one.to.toString(u"-HH:mm"_s) +
                         (one.onCall ? u" on call"_s : QString());
        return lines;
    }
    void week(const QStringList &days, const QString &from, const QString &to, QJsonObject more = {})
    {
        more.insert(u"staff"_s, u"bout"_s);
        more.insert(u"weekdays"_s, QJsonArray::fromStringList(days));
        more.insert(u"from"_s, from);
        more.insert(u"to"_s, to);
        house().done(u"setWeek"_s, more);
    }

    std::unique_ptr<Centre> m_centre{};
    const QDate m_monday{2027, 1, 25};
};

void TestTechnicians::whatAPlanAsksIsKept()
{
    house().done(u"setTechnician"_s, {{u"staff"_s, u"bout"_s},
                                      {u"regions"_s, QJsonArray{u"CENTRE"_s, u"WEST"_s}},
                                      {u"regionsOnly"_s, true},
                                      {u"skills"_s, QJsonArray{u"GPS"_s}},
                                      {u"languages"_s, QJsonArray{u"nl"_s, u"fr"_s}},
                                      {u"vehicle"_s, u"1-fik-001"_s}, // by its plate
                                      {u"mostVisits"_s, 6},
                                      {u"mostSets"_s, 8},
                                      {u"overtimeMinutes"_s, 60},
                                      {u"startPlace"_s, u"DEPOT"_s},
                                      {u"homePostcode"_s, u"9000"_s},
                                      {u"onCall"_s, true},
                                      {u"from"_s, u"2027-01-01"_s}});
    auto one = technician();
    QCOMPARE(one.regions, QStringList({u"CENTRE"_s, u"WEST"_s}));
    QVERIFY(one.regionsOnly);
    QCOMPARE(one.skills, QStringList{u"GPS"_s});
    QCOMPARE(one.languages, QStringList({u"nl"_s, u"fr"_s}));
    QCOMPARE(one.vehicle.toString(), m_centre->vehicle);
    QCOMPARE(one.mostVisits, 6);
    QCOMPARE(one.mostSets, 8);
    QCOMPARE(one.overtimeMinutes, 60);
    QCOMPARE(one.startPlace, u"DEPOT"_s);
    QVERIFY(one.onCall);
    QCOMPARE(one.from, QDate(2027, 1, 1));
    // What is not said stays; what is emptied goes.
    house().done(u"setTechnician"_s, {{u"staff"_s, u"bout"_s}, {u"skills"_s, QJsonArray()}, {u"regionsOnly"_s, false}});
    one = technician();
    QCOMPARE(one.skills, QStringList());
    QVERIFY(!one.regionsOnly);
    QCOMPARE(one.regions.size(), 2);
    QCOMPARE(one.mostSets, 8);
}

void TestTechnicians::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QJsonObject>("with");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &with, const QString &code) {
        QTest::newRow(name) << with << code;
    };
    row("no technician", {{u"staff"_s, u"stan"_s}}, u"visit.notATechnician"_s);
    row("no such region", {{u"regions"_s, QJsonArray{u"MOON"_s}}}, u"act.fieldNotInList"_s);
    row("no such skill", {{u"skills"_s, QJsonArray{u"JUGGLING"_s}}}, u"act.fieldNotInList"_s);
    row("no such language", {{u"languages"_s, QJsonArray{u"xx"_s}}}, u"act.fieldNotInList"_s);
    row("no such vehicle", {{u"vehicle"_s, u"1-FIK-999"_s}}, u"equipment.noSuchVehicle"_s);
    row("no visit a day", {{u"mostVisits"_s, 0}}, u"visit.mostOutside"_s);
    row("a night of overtime", {{u"overtimeMinutes"_s, 241}}, u"visit.overtimeOutside"_s);
    row("a lorry", {{u"mostSets"_s, 201}}, u"visit.setsOutside"_s);
    row("no postcode", {{u"homePostcode"_s, u"Gent"_s}}, u"visit.postcode"_s);
    row("gone before he comes", {{u"from"_s, u"2027-03-01"_s}, {u"until"_s, u"2027-02-01"_s}},
        u"visit.untilBeforeFrom"_s);
}

void TestTechnicians::whatCannotBeIsRefused()
{
    QFETCH(QJsonObject, with);
    QFETCH(QString, code);
    if (!with.contains(u"staff"_s))
        with.insert(u"staff"_s, u"bout"_s);
    QCOMPARE(house().refusal(u"setTechnician"_s, with), code);
    QCOMPARE(house().count("technician"), 0);
}

void TestTechnicians::theKeeperOnlyGivesVehicles()
{
    house().as(u"stan"_s);
    house().done(u"assignVehicle"_s, {{u"staff"_s, u"bout"_s}, {u"vehicle"_s, m_centre->vehicle}});
    QCOMPARE(technician().vehicle.toString(), m_centre->vehicle);
    house().done(u"assignVehicle"_s, {{u"staff"_s, u"bout"_s}, {u"vehicle"_s, QString()}});
    QVERIFY(technician().vehicle.isNull());
    const QJsonObject who{{u"staff"_s, u"bout"_s}};
    QCOMPARE(house().refusal(u"setTechnician"_s, who), u"access.notYourRole"_s);
    QCOMPARE(house().refusal(u"setWeek"_s, {{u"staff"_s, u"bout"_s}, {u"weekdays"_s, QJsonArray{u"MONDAY"_s}}}),
             u"access.notYourRole"_s);
    QCOMPARE(house().refusal(u"assignVehicle"_s, {{u"staff"_s, u"dina"_s}}), u"visit.notATechnician"_s);
    house().as(u"bout"_s);
    QCOMPARE(house().refusal(u"assignVehicle"_s, who), u"access.notYourRole"_s);
}

void TestTechnicians::aWeekComesBack()
{
    week({u"MONDAY"_s, u"WEDNESDAY"_s}, u"08:00"_s, u"16:30"_s);
    QCOMPARE(worked(m_monday, m_monday.addDays(9)), QStringList({u"Mon 25 08:00-16:30"_s, u"Wed 27 08:00-16:30"_s,
                                                                 u"Mon 1 08:00-16:30"_s, u"Wed 3 08:00-16:30"_s}));
    // One day of it changed, one taken away: the other days stay.
    week({u"WEDNESDAY"_s}, u"13:00"_s, u"21:00"_s);
    QCOMPARE(worked(m_monday, m_monday.addDays(6)), QStringList({u"Mon 25 08:00-16:30"_s, u"Wed 27 13:00-21:00"_s}));
    house().done(u"setWeek"_s, {{u"staff"_s, u"bout"_s}, {u"weekdays"_s, QJsonArray{u"MONDAY"_s}}, {u"off"_s, true}});
    QCOMPARE(worked(m_monday, m_monday.addDays(6)), QStringList{u"Wed 27 13:00-21:00"_s});
    QCOMPARE(house().count("shift_week", "deleted = 0"), 1);
}

void TestTechnicians::aNewWeekNeverChangesThePast()
{
    week({u"MONDAY"_s}, u"08:00"_s, u"16:00"_s);
    week({u"MONDAY"_s}, u"10:00"_s, u"18:00"_s, {{u"since"_s, u"2027-02-08"_s}});
    QCOMPARE(worked(m_monday, m_monday.addDays(14)),
             QStringList({u"Mon 25 08:00-16:00"_s, u"Mon 1 08:00-16:00"_s, u"Mon 8 10:00-18:00"_s}));
    QCOMPARE(house().refusal(u"setWeek"_s, {{u"staff"_s, u"bout"_s},
                                            {u"weekdays"_s, QJsonArray{u"MONDAY"_s}},
                                            {u"from"_s, u"08:00"_s},
                                            {u"to"_s, u"16:00"_s},
                                            {u"since"_s, u"2027-01-24"_s}}),
             u"visit.weekInThePast"_s);
}

void TestTechnicians::aDayStandsBeforeTheWeek()
{
    week({u"MONDAY"_s, u"TUESDAY"_s}, u"08:00"_s, u"16:30"_s);
    const auto day = [&](const QString &on, QJsonObject more) {
        more.insert(u"staff"_s, u"bout"_s);
        more.insert(u"on"_s, on);
        return more;
    };
    house().done(u"setShift"_s, day(u"2027-01-25"_s, {{u"from"_s, u"12:00"_s}, {u"to"_s, u"20:00"_s}}));
    house().done(u"setShift"_s, day(u"2027-01-26"_s, {{u"off"_s, true}}));
    QCOMPARE(worked(m_monday, m_monday.addDays(7)), QStringList({u"Mon 25 12:00-20:00"_s, u"Mon 1 08:00-16:30"_s}));
    // Off twice is nothing to take away; and a shift again makes it a day of work.
    QCOMPARE(house().refusal(u"setShift"_s, day(u"2027-01-26"_s, {{u"off"_s, true}})), u"visit.noShift"_s);
    house().done(u"setShift"_s, day(u"2027-01-26"_s, {{u"from"_s, u"07:00"_s}, {u"to"_s, u"11:00"_s}}));
    house().done(u"setShift"_s, day(u"2027-01-25"_s, {{u"off"_s, true}})); // what was written for it goes too
    QCOMPARE(worked(m_monday, m_monday.addDays(6)), QStringList{u"Tue 26 07:00-11:00"_s});
}

void TestTechnicians::onCallStandsBesideTheDay()
{
    week({u"MONDAY"_s}, u"08:00"_s, u"16:30"_s);
    week({u"MONDAY"_s}, u"18:00"_s, u"02:00"_s, {{u"onCall"_s, true}});
    QCOMPARE(worked(m_monday, m_monday), QStringList({u"Mon 25 08:00-16:30"_s, u"Mon 25 18:00-02:00 on call"_s}));
    // Another time for the day leaves the night as it is.
    house().done(u"setShift"_s,
                 {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-01-25"_s}, {u"from"_s, u"09:00"_s}, {u"to"_s, u"17:00"_s}});
    QCOMPARE(worked(m_monday, m_monday), QStringList({u"Mon 25 09:00-17:00"_s, u"Mon 25 18:00-02:00 on call"_s}));
    house().done(u"setShift"_s, {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-01-25"_s}, {u"off"_s, true}});
    QCOMPARE(worked(m_monday, m_monday), QStringList());
}

void TestTechnicians::whoIsAwayDoesNotWork()
{
    week({u"MONDAY"_s, u"TUESDAY"_s}, u"08:00"_s, u"16:30"_s);
    const QJsonObject away{
        {u"staff"_s, u"bout"_s}, {u"from"_s, u"2027-01-25"_s}, {u"until"_s, u"2027-01-25"_s}, {u"reason"_s, u"SICK"_s}};
    house().as(u"stan"_s);
    QCOMPARE(house().refusal(u"recordAbsence"_s, away), u"absence.notYours"_s);
    house().as(u"dina"_s); // who plans
    auto other = away;
    other.insert(u"staff"_s, u"stan"_s); // who is no technician
    QCOMPARE(house().refusal(u"recordAbsence"_s, other), u"absence.notYours"_s);
    const auto made = house().made(u"recordAbsence"_s, away);
    QCOMPARE(worked(m_monday, m_monday.addDays(1)), QStringList{u"Tue 26 08:00-16:30"_s});
    house().done(u"cancelAbsence"_s, {{u"absence"_s, id(made)}});
    QCOMPARE(worked(m_monday, m_monday.addDays(1)).size(), 2);
}

void TestTechnicians::nobodyWorksBeforeHeBeginsOrAfterHeLeft()
{
    week({u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s}, u"08:00"_s, u"16:30"_s);
    house().done(u"setTechnician"_s,
                 {{u"staff"_s, u"bout"_s}, {u"from"_s, u"2027-01-26"_s}, {u"until"_s, u"2027-01-27"_s}});
    QCOMPARE(worked(m_monday, m_monday.addDays(13)), QStringList{u"Tue 26 08:00-16:30"_s});
}

void TestTechnicians::aBreakLiesWithinItsShift_data()
{
    QTest::addColumn<QStringList>("times"); // from, to, break from, break to
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &times, int minutes, const QString &code = {}) {
        QTest::newRow(name) << times << minutes << code;
    };
    const QString none;
    row("wherever", {u"08:00"_s, u"16:30"_s, none, none}, 30);
    row("at noon", {u"08:00"_s, u"16:30"_s, u"12:00"_s, u"13:30"_s}, 30);
    row("as long as its room", {u"08:00"_s, u"16:30"_s, u"12:00"_s, u"12:30"_s}, 30);
    row("in the night", {u"20:00"_s, u"02:00"_s, u"23:30"_s, u"00:30"_s}, 30);
    row("no room", {u"08:00"_s, u"16:30"_s, u"12:00"_s, u"12:20"_s}, 30, u"visit.breakOutside"_s);
    row("before the shift", {u"08:00"_s, u"16:30"_s, u"07:00"_s, u"09:00"_s}, 30, u"visit.breakOutside"_s);
    row("after the shift", {u"08:00"_s, u"16:30"_s, u"16:00"_s, u"17:00"_s}, 30, u"visit.breakOutside"_s);
    row("half said", {u"08:00"_s, u"16:30"_s, u"12:00"_s, none}, 30, u"visit.breakOutside"_s);
    row("the whole shift", {u"08:00"_s, u"09:00"_s, none, none}, 60, u"visit.breakTooLong"_s);
    row("less than nothing", {u"08:00"_s, u"09:00"_s, none, none}, -5, u"visit.breakTooLong"_s);
    row("no hours", {none, none, none, none}, 30, u"visit.shiftTimes"_s);
    row("no time at all", {u"08:00"_s, u"08:00"_s, none, none}, 0, u"visit.shiftTimes"_s);
}

void TestTechnicians::aBreakLiesWithinItsShift()
{
    QFETCH(QStringList, times);
    QFETCH(int, minutes);
    QFETCH(QString, code);
    QJsonObject with{{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-01-25"_s}, {u"breakMinutes"_s, minutes}};
    for (const auto &[name, time] :
         {std::pair{u"from"_s, times[0]}, {u"to"_s, times[1]}, {u"breakFrom"_s, times[2]}, {u"breakTo"_s, times[3]}})
        if (!time.isEmpty())
            with.insert(name, time);
    if (!code.isEmpty()) {
        QCOMPARE(house().refusal(u"setShift"_s, with), code);
        return;
    }
    house().done(u"setShift"_s, with);
    const auto shift = ShiftStore(house().database()).worked(m_monday, m_monday).first();
    QCOMPARE(shift.breakMinutes, minutes);
    QCOMPARE(shift.breakFrom, QTime::fromString(times[2], u"HH:mm"_s));
}

void TestTechnicians::allOfItIsTakenBack()
{
    const auto before = house().content();
    QList<qint64> done;
    house().done(u"setTechnician"_s, {{u"staff"_s, u"bout"_s}, {u"regions"_s, QJsonArray{u"WEST"_s}}});
    done << house().lastAct();
    week({u"MONDAY"_s}, u"08:00"_s, u"16:30"_s);
    done << house().lastAct();
    week({u"MONDAY"_s}, u"09:00"_s, u"17:30"_s);
    done << house().lastAct();
    house().done(u"setShift"_s, {{u"staff"_s, u"bout"_s}, {u"on"_s, u"2027-01-25"_s}, {u"off"_s, true}});
    done << house().lastAct();
    house().done(u"assignVehicle"_s, {{u"staff"_s, u"bout"_s}, {u"vehicle"_s, m_centre->vehicle}});
    done << house().lastAct();
    while (!done.isEmpty())
        QVERIFY(house().workspace().undo(done.takeLast()));
    QCOMPARE(house().content(), before);
    week({u"MONDAY"_s}, u"08:00"_s, u"16:30"_s); // the row that was taken back stands again
    QCOMPARE(worked(m_monday, m_monday), QStringList{u"Mon 25 08:00-16:30"_s});
}

QTEST_GUILESS_MAIN(TestTechnicians)
#include "tst_technicians.moc"
