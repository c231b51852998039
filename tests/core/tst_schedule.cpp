// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/monitoring/schedule.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

// Schedules of people under electronic monitoring: what holds when, and what keeps one from being approved (SC1 to
// SC8).
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyMayLeaveWithoutARule();
    void aLeaveOverMidnight();
    void anExceptionGoesBeforeARule();
    void anObligationGoesBeforeALeave();
    void theNightTheClockChanges_data();
    void theNightTheClockChanges();
    void anEventIsJudgedByTheVersionOfThen();
    void theMarginIsTimeOnTheWay();
    void whatIsScheduledNeverOverlaps();

    void remandHasNoWeeklyLeave();
    void workHasItsLimits_data();
    void workHasItsLimits();
    void anExceptionNeedsProofAndEnd();
    void aConditionGoesBeforeALeave();
    void nothingChangesThePast();
    void whoAsksDoesNotApprove();
    void everyProblemHasItsSentence();

private:
    static Moment at(const char *iso) { return *readMoment(QString::fromLatin1(iso)); }
    static ScheduleRule rule(int weekday, const char *from, const char *to, const char *kind = "MAY_LEAVE")
    {
        return {.weekday = weekday,
                .from = QTime::fromString(QString::fromLatin1(from), u"HH:mm"_s),
                .to = QTime::fromString(QString::fromLatin1(to), u"HH:mm"_s),
                .kind = QString::fromLatin1(kind)};
    }
    static ScheduleVersion version(const QList<ScheduleRule> &rules, int number = 1,
                                   const char *from = "2027-01-01T00:00")
    {
        return {.number = number,
                .validFrom = at(from),
                .rules = rules,
                .exceptions = {},
                .requestedBy = u"lena"_s,
                .approvedBy = u"dirk"_s};
    }
    static QStringList problems(const ScheduleVersion &one, const ScheduleLaw &law = {},
                                const QList<ScheduleVersion> &earlier = {}, const QList<ScheduleRule> &curfews = {},
                                const QString &approver = u"dirk"_s)
    {
        QStringList codes;
        for (const auto &problem : scheduleProblems(one, earlier, law, curfews, approver, at("2026-12-01T09:00")))
            codes << problem.code;
        return codes;
    }
};

void TestSchedule::nobodyMayLeaveWithoutARule()
{
    // The standard schedule up to three years: out between 8 and 12.
    const QList<ScheduleVersion> versions{version({rule(1, "08:00", "12:00")})};
    const auto monday = stateAt(versions, at("2027-01-04T08:00"));
    QVERIFY(monday.mayBeAway);
    QCOMPARE(monday.kind, u"MAY_LEAVE"_s);
    QCOMPARE(monday.version, 1);
    QVERIFY(!stateAt(versions, at("2027-01-04T07:59")).mayBeAway);
    QVERIFY(!stateAt(versions, at("2027-01-04T12:00")).mayBeAway);
    QVERIFY(!stateAt(versions, at("2027-01-05T09:00")).mayBeAway); // a Tuesday
    QCOMPARE(stateAt(versions, at("2026-12-28T09:00")).version, 0);
    auto asked = versions;
    asked[0].approvedBy.clear();
    QVERIFY(!stateAt(asked, at("2027-01-04T09:00")).mayBeAway);
}

void TestSchedule::aLeaveOverMidnight()
{
    const QList<ScheduleVersion> versions{version({rule(7, "22:00", "06:00", "WORK")})};
    QVERIFY(stateAt(versions, at("2027-01-03T23:00")).mayBeAway);
    QVERIFY(stateAt(versions, at("2027-01-04T05:59")).mayBeAway); // Monday, of Sunday's rule
    QVERIFY(!stateAt(versions, at("2027-01-04T06:00")).mayBeAway);
    const auto times = scheduledTimes(versions, at("2027-01-04T00:00"), at("2027-01-05T00:00"));
    QCOMPARE(times.size(), 1);
    QCOMPARE(times[0].from, at("2027-01-04T00:00")); // cut to what was asked
    QCOMPARE(times[0].seconds(), 6 * 3600);
}

void TestSchedule::anExceptionGoesBeforeARule()
{
    auto one = version({rule(1, "08:00", "12:00")});
    one.exceptions = {{.from = at("2027-01-04T10:00"),
                       .to = at("2027-01-04T14:00"),
                       .kind = u"MEDICAL"_s,
                       .reason = u"scan"_s,
                       .proven = true},
                      {.from = at("2027-01-11T08:00"),
                       .to = at("2027-01-11T12:00"),
                       .kind = u"MUST_BE_HOME"_s,
                       .reason = u"visit of the technician"_s,
                       .proven = false}};
    const auto times = scheduledTimes({one}, at("2027-01-04T00:00"), at("2027-01-12T00:00"));
    QCOMPARE(times.size(), 3);
    QCOMPARE(times[0].kind, u"MAY_LEAVE"_s);
    QCOMPARE(times[0].to, at("2027-01-04T10:00"));
    QCOMPARE(times[1].kind, u"MEDICAL"_s);
    QVERIFY(times[1].isException);
    QCOMPARE(times[2].kind, u"MUST_BE_HOME"_s);
    QVERIFY(!stateAt({one}, at("2027-01-11T09:00")).mayBeAway);
}

void TestSchedule::anObligationGoesBeforeALeave()
{
    const auto one = version({rule(1, "08:00", "18:00", "WORK"), rule(1, "12:00", "13:00", "MUST_BE_HOME")});
    const auto times = scheduledTimes({one}, at("2027-01-04T00:00"), at("2027-01-05T00:00"));
    QCOMPARE(times.size(), 3);
    QCOMPARE(times[1].kind, u"MUST_BE_HOME"_s);
    QCOMPARE(times[2].from, at("2027-01-04T13:00"));
    QVERIFY(!stateAt({one}, at("2027-01-04T12:30")).mayBeAway);
}

void TestSchedule::theNightTheClockChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("hours");
    QTest::newRow("an ordinary night") << u"2027-03-20T12:00"_s << 12;
    QTest::newRow("summer time begins") << u"2027-03-27T12:00"_s << 11;
    QTest::newRow("winter time begins") << u"2027-10-30T12:00"_s << 13;
}

void TestSchedule::theNightTheClockChanges()
{
    QFETCH(const QString, from);
    QFETCH(const int, hours);
    const auto start = *readMoment(from);
    const auto one = version({rule(6, "20:00", "08:00", "MUST_BE_HOME")});
    const auto times = scheduledTimes({one}, start, later(start, 26 * 3600));
    QCOMPARE(times.size(), 1);
    QCOMPARE(times[0].seconds(), hours * 3600);
    // A rule in the hour that is jumped over begins when the clock goes on.
    const auto jumped = version({rule(7, "02:30", "04:00")});
    const auto night = scheduledTimes({jumped}, start, later(start, 26 * 3600));
    QCOMPARE(night.size(), 1);
    QCOMPARE(night[0].seconds(), hours == 11 ? 1800 : hours == 13 ? 9000 : 5400);
}

void TestSchedule::anEventIsJudgedByTheVersionOfThen()
{
    const QList<ScheduleVersion> versions{version({rule(1, "08:00", "12:00")}, 1),
                                          version({rule(1, "13:00", "17:00")}, 2, "2027-01-11T10:00"),
                                          version({}, 3, "2027-02-01T00:00")};
    QCOMPARE(stateAt(versions, at("2027-01-11T09:59")).version, 1);
    QVERIFY(stateAt(versions, at("2027-01-11T09:59")).mayBeAway);
    QVERIFY(!stateAt(versions, at("2027-01-11T10:00")).mayBeAway); // on the very minute
    QVERIFY(stateAt(versions, at("2027-01-11T13:00")).mayBeAway);
    QVERIFY(!stateAt(versions, at("2027-02-01T14:00")).mayBeAway);
    const auto times = scheduledTimes(versions, at("2027-01-11T00:00"), at("2027-01-12T00:00"));
    QCOMPARE(times.size(), 2);
    QCOMPARE(times[0].to, at("2027-01-11T10:00"));
    QCOMPARE(times[0].version, 1);
    QCOMPARE(times[1].version, 2);
}

void TestSchedule::theMarginIsTimeOnTheWay()
{
    const QList<ScheduleVersion> versions{version({rule(1, "08:00", "12:00")})};
    QVERIFY(!stateAt(versions, at("2027-01-04T07:45"), 0).mayBeAway);
    const auto early = stateAt(versions, at("2027-01-04T07:45"), 20);
    QVERIFY(early.mayBeAway && early.onlyByMargin);
    QVERIFY(!stateAt(versions, at("2027-01-04T07:45"), 10).mayBeAway);
    QVERIFY(stateAt(versions, at("2027-01-04T12:20"), 20).mayBeAway);
    QVERIFY(!stateAt(versions, at("2027-01-04T12:21"), 20).mayBeAway);
    const auto during = stateAt(versions, at("2027-01-04T09:00"), 20);
    QVERIFY(during.mayBeAway && !during.onlyByMargin);
}

void TestSchedule::whatIsScheduledNeverOverlaps()
{
    QRandomGenerator random(41);
    const char *const kinds[] = {"MUST_BE_HOME", "MAY_LEAVE", "WORK", "THERAPY"};
    for (int world = 0; world < 60; ++world) {
        QList<ScheduleVersion> versions;
        for (int number = 1; number <= 3; ++number) {
            auto one = version({}, number);
            one.validFrom = later(at("2027-03-22T00:00"), random.bounded(8 * 86400));
            for (int i = random.bounded(8); i > 0; --i)
                one.rules << ScheduleRule{.weekday = 1 + random.bounded(7),
                                          .from = QTime(random.bounded(24), random.bounded(2) * 30),
                                          .to = QTime(random.bounded(24), 15),
                                          .kind = QString::fromLatin1(kinds[random.bounded(4)])};
            if (random.bounded(2)) {
                const auto from = later(at("2027-03-24T00:00"), random.bounded(6 * 86400));
                one.exceptions << ScheduleException{.from = from,
                                                    .to = later(from, 60 + random.bounded(20 * 3600)),
                                                    .kind = u"COURT"_s,
                                                    .reason = {},
                                                    .proven = true};
            }
            versions << one;
        }
        const auto from = at("2027-03-25T00:00");
        const auto to = at("2027-03-31T00:00");
        const auto times = scheduledTimes(versions, from, to);
        for (qsizetype i = 0; i < times.size(); ++i) {
            QVERIFY(times[i].seconds() > 0);
            QVERIFY(secondsBetween(from, times[i].from) >= 0 && secondsBetween(times[i].to, to) >= 0);
            QVERIFY(i == 0 || secondsBetween(times[i - 1].to, times[i].from) >= 0);
        }
        // What is asked of one moment is what stands in the list of all.
        for (int i = 0; i < 40; ++i) {
            const auto moment = later(from, random.bounded(6 * 86400 - 7200));
            QString kind;
            for (const auto &one : times)
                if (secondsBetween(one.from, moment) >= 0 && secondsBetween(moment, one.to) > 0)
                    kind = one.kind;
            QCOMPARE(stateAt(versions, moment).kind, kind);
        }
    }
}

void TestSchedule::remandHasNoWeeklyLeave()
{
    const ScheduleLaw remand{.mayRecur = false};
    QCOMPARE(problems(version({rule(1, "08:00", "12:00")}), remand), QStringList{u"schedule.noRecurringLeave"_s});
    QCOMPARE(problems(version({rule(1, "08:00", "12:00", "MUST_BE_HOME")}), remand), QStringList());
    QCOMPARE(problems(version({rule(1, "08:00", "12:00")})), QStringList());
}

void TestSchedule::workHasItsLimits_data()
{
    QTest::addColumn<QList<ScheduleRule>>("rules");
    QTest::addColumn<QStringList>("codes");
    const QStringList fine, tooLong{u"schedule.workTooLong"_s}, tooMany{u"schedule.workTooManyDays"_s};
    QTest::newRow("twelve hours") << QList{rule(1, "06:00", "18:00", "WORK")} << fine;
    QTest::newRow("a minute more") << QList{rule(1, "06:00", "18:01", "WORK")} << tooLong;
    QTest::newRow("two blocks with a break")
        << QList{rule(1, "06:00", "14:00", "WORK"), rule(1, "15:00", "21:00", "WORK")} << fine;
    QTest::newRow("two that touch") << QList{rule(1, "06:00", "14:00", "WORK"), rule(1, "14:00", "19:00", "TRAINING")}
                                    << tooLong;
    QTest::newRow("over midnight and the end of the week")
        << QList{rule(7, "20:00", "03:00", "WORK"), rule(1, "03:00", "09:00", "WORK")} << tooLong;
    QTest::newRow("therapy is no work") << QList{rule(1, "06:00", "14:00", "WORK"),
                                                 rule(1, "14:00", "19:00", "THERAPY")}
                                        << fine;
    QList<ScheduleRule> six, seven;
    for (int day = 1; day <= 7; ++day) {
        if (day < 7)
            six << rule(day, "08:00", "16:00", "WORK");
        seven << rule(day, "08:00", "16:00", "WORK");
    }
    QTest::newRow("six days") << six << fine;
    QTest::newRow("seven days") << seven << tooMany;
    QTest::newRow("no day") << QList{rule(8, "08:00", "16:00", "WORK")} << QStringList{u"schedule.badRule"_s};
    QTest::newRow("no time") << QList{rule(1, "08:00", "08:00", "WORK")} << QStringList{u"schedule.badRule"_s};
}

void TestSchedule::workHasItsLimits()
{
    QFETCH(const QList<ScheduleRule>, rules);
    QFETCH(const QStringList, codes);
    QCOMPARE(problems(version(rules)), codes);
}

void TestSchedule::anExceptionNeedsProofAndEnd()
{
    auto one = version({});
    one.exceptions = {{.from = at("2027-01-04T10:00"), .to = {}, .kind = u"COURT"_s, .reason = {}, .proven = true}};
    QCOMPARE(problems(one), QStringList{u"schedule.exceptionWithoutEnd"_s});
    one.exceptions[0].to = at("2027-01-04T09:00");
    QCOMPARE(problems(one), QStringList{u"schedule.exceptionWithoutEnd"_s});
    one.exceptions[0].to = at("2027-01-04T12:00");
    QCOMPARE(problems(one), QStringList());
    one.exceptions[0].proven = false;
    QCOMPARE(problems(one), QStringList{u"schedule.exceptionWithoutProof"_s});
    QCOMPARE(problems(one, {.provenKinds = {u"MEDICAL"_s}}), QStringList());
}

void TestSchedule::aConditionGoesBeforeALeave()
{
    const auto curfew = rule(7, "22:00", "06:00", "MUST_BE_HOME");
    const QStringList against{u"schedule.againstCondition"_s};
    QCOMPARE(problems(version({rule(7, "20:00", "23:00")}), {}, {}, {curfew}), against);
    QCOMPARE(problems(version({rule(1, "05:00", "09:00")}), {}, {}, {curfew}), against); // the morning after
    QCOMPARE(problems(version({rule(1, "06:00", "09:00")}), {}, {}, {curfew}), QStringList());
}

void TestSchedule::nothingChangesThePast()
{
    QCOMPARE(problems(version({}, 1, "2026-12-01T08:59")), QStringList{u"schedule.inThePast"_s});
    QCOMPARE(problems(version({}, 1, "2026-12-01T09:00")), QStringList());
    const auto next = version({}, 2, "2027-02-01T00:00");
    QCOMPARE(problems(version({}, 3, "2027-01-20T00:00"), {}, {next}), QStringList{u"schedule.beforeAnother"_s});
    QCOMPARE(problems(version({}, 3, "2027-02-01T00:00"), {}, {next}), QStringList()); // in its place
}

void TestSchedule::whoAsksDoesNotApprove()
{
    QCOMPARE(problems(version({}), {}, {}, {}, u"lena"_s), QStringList{u"schedule.ownRequest"_s});
    QCOMPARE(problems(version({}), {}, {}, {}, {}), QStringList()); // nobody signs yet: only looked at
}

void TestSchedule::everyProblemHasItsSentence()
{
    for (const auto &code :
         {u"badRule"_s, u"noRecurringLeave"_s, u"againstCondition"_s, u"workTooLong"_s, u"workTooManyDays"_s,
          u"exceptionWithoutEnd"_s, u"exceptionWithoutProof"_s, u"inThePast"_s, u"beforeAnother"_s, u"ownRequest"_s})
        QVERIFY2(hasSentence(u"schedule."_s + code), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
