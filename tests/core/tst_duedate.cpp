// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/deadline/duedate.h"
#include "core/deadline/notice.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDueDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesTermsInDays_data();
    void computesTermsInDays();
    void computesTheScenarios_data();
    void computesTheScenarios();
    void computesTermsInHours_data();
    void computesTermsInHours();
    void givesEachStepItsPlace();
    void addsPauses_data();
    void addsPauses();
    void marksARunningPauseProvisional();
    void prolongsUpToTheMaximum();
    void takesAFractionOfTheMeasure_data();
    void takesAFractionOfTheMeasure();
    void asksTheRightCalendar();
    void startsATermFromANotice();
    void startsAgainAtEachReport();
    void keepsTheRhythmOfContacts();
    void keepsAnOverrideBesideTheComputedDate();
    void refusesWhatCannotBeComputed_data();
    void refusesWhatCannotBeComputed();
    void refusesToRollOutOfItsYears();
    void replayRefusesABrokenTrace();
};

namespace {

Moment at(const QString &iso)
{
    const auto moment = readMoment(iso);
    return moment ? *moment : Moment{};
}

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

const WorkCalendar &legal()
{
    static const WorkCalendar calendar;
    return calendar;
}

const WorkCalendar &service()
{
    static const WorkCalendar calendar(
        CalendarKind::Service, {{{11, 2, {{u"Allerzielen"_s, {}, {}, {}}}}, {7, 11, {{u"11 juli"_s, {}, {}, {}}}}},
                                {{QDate(2027, 5, 7), {{u"Brugdag"_s, {}, {}, {}}}, false}}});
    return calendar;
}

TermRequest term(const QString &from, const QString &offset, TermKind kind = TermKind::Deadline, bool roll = false)
{
    TermRequest request;
    request.from = at(from);
    request.offset = *readOffset(offset);
    request.kind = kind;
    request.roll = roll;
    return request;
}

QList<Step::Kind> kinds(const DueDate &due)
{
    QList<Step::Kind> all;
    for (const auto &step : due.steps)
        all << step.kind;
    return all;
}

void addTermColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("offset");
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<bool>("roll");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("due");
}

struct Row
{
    const char *name = "";
    QString from{};
    QString offset{};
    TermKind kind = TermKind::Deadline;
    bool roll = false;
    QString raw{};
    QString due{};
};

void addRows(const QList<Row> &rows)
{
    addTermColumns();
    for (const auto &row : rows)
        QTest::newRow(row.name) << row.from << row.offset << row.kind << row.roll << row.raw << row.due;
}

constexpr auto rolls = true;
constexpr auto stays = false;

} // namespace

void TestDueDate::computesTermsInDays_data()
{
    using enum TermKind;
    addRows({
        // Vectors of an independent reference on art. 52 to 54.
        {"15 days from 23 November", u"2026-11-23"_s, u"P15D"_s, Deadline, rolls, u"2026-12-08"_s, u"2026-12-08"_s},
        {"15 days end on Christmas, a Friday", u"2026-12-10"_s, u"P15D"_s, Deadline, rolls, u"2026-12-25"_s,
         u"2026-12-28"_s},
        {"15 days end on the Saturday before Easter", u"2026-03-20"_s, u"P15D"_s, Deadline, rolls, u"2026-04-04"_s,
         u"2026-04-07"_s},
        {"8 days end on Ascension Day", u"2026-05-06"_s, u"P8D"_s, Deadline, rolls, u"2026-05-14"_s, u"2026-05-15"_s},
        {"15 days end on the National Day", u"2026-07-06"_s, u"P15D"_s, Deadline, rolls, u"2026-07-21"_s,
         u"2026-07-22"_s},
        {"1 month ends on a Sunday", u"2026-10-15"_s, u"P1M"_s, Deadline, rolls, u"2026-11-15"_s, u"2026-11-16"_s},
        {"1 month from 31 January in a leap year", u"2028-01-31"_s, u"P1M"_s, Deadline, rolls, u"2028-02-29"_s,
         u"2028-02-29"_s},
        {"1 month from 31 January, end on a Saturday", u"2026-01-31"_s, u"P1M"_s, Deadline, rolls, u"2026-02-28"_s,
         u"2026-03-02"_s},

        // The end of the month (R2).
        {"31 January and 2 months is 31 March", u"2027-01-31"_s, u"P2M"_s, Deadline, stays, u"2027-03-31"_s,
         u"2027-03-31"_s},
        {"31 January and 3 months is 30 April", u"2027-01-31"_s, u"P3M"_s, Deadline, stays, u"2027-04-30"_s,
         u"2027-04-30"_s},
        {"28 February and 1 month is 28 March", u"2027-02-28"_s, u"P1M"_s, Deadline, stays, u"2027-03-28"_s,
         u"2027-03-28"_s},
        {"29 February and 1 year is 28 February", u"2028-02-29"_s, u"P1Y"_s, End, stays, u"2029-02-28"_s,
         u"2029-02-28"_s},
        {"29 February and 4 years is 29 February", u"2028-02-29"_s, u"P4Y"_s, End, stays, u"2032-02-29"_s,
         u"2032-02-29"_s},
        {"29 February and 12 months is 28 February", u"2028-02-29"_s, u"P12M"_s, End, stays, u"2029-02-28"_s,
         u"2029-02-28"_s},
        {"31 December and 2 months is the last of February", u"2027-12-31"_s, u"P2M"_s, End, stays, u"2028-02-29"_s,
         u"2028-02-29"_s},
        {"no 29 February in 2100", u"2096-02-29"_s, u"P4Y"_s, End, stays, u"2100-02-28"_s, u"2100-02-28"_s},
        {"31 March less 1 month is 28 February", u"2027-03-31"_s, u"-P1M"_s, LatestBefore, stays, u"2027-02-28"_s,
         u"2027-02-28"_s},
        {"29 February less 1 year is 28 February", u"2028-02-29"_s, u"-P1Y"_s, LatestBefore, stays, u"2027-02-28"_s,
         u"2027-02-28"_s},

        // Easter week 2027: Good Friday works, Easter Monday does not.
        {"Good Friday is a working day", u"2027-03-25"_s, u"P1D"_s, Deadline, rolls, u"2027-03-26"_s, u"2027-03-26"_s},
        {"Easter Saturday rolls over three days", u"2027-03-25"_s, u"P2D"_s, Deadline, rolls, u"2027-03-27"_s,
         u"2027-03-30"_s},
        {"Easter Monday rolls to Tuesday", u"2027-03-15"_s, u"P14D"_s, Deadline, rolls, u"2027-03-29"_s,
         u"2027-03-30"_s},
        {"2 working days over Easter", u"2027-03-25"_s, u"P2WD"_s, Deadline, rolls, u"2027-03-30"_s, u"2027-03-30"_s},
        {"New Year on a Friday rolls to Monday", u"2026-12-31"_s, u"P1D"_s, Deadline, rolls, u"2027-01-01"_s,
         u"2027-01-04"_s},
        {"a holiday on a Sunday is not moved", u"2027-08-13"_s, u"P3D"_s, Deadline, rolls, u"2027-08-16"_s,
         u"2027-08-16"_s},

        // Which kinds roll.
        {"END stays on a Sunday, even when asked to roll", u"2027-02-14"_s, u"P14D"_s, End, rolls, u"2027-02-28"_s,
         u"2027-02-28"_s},
        {"a reminder stays without roll", u"2027-02-27"_s, u"P1D"_s, Reminder, stays, u"2027-02-28"_s, u"2027-02-28"_s},
        {"a reminder rolls when asked", u"2027-02-27"_s, u"P1D"_s, Reminder, rolls, u"2027-02-28"_s, u"2027-03-01"_s},
        {"NOT_BEFORE rolls forward when asked", u"2027-02-14"_s, u"P14D"_s, NotBefore, rolls, u"2027-02-28"_s,
         u"2027-03-01"_s},

        // Counted back.
        {"10 days before, on a Saturday, stays", u"2027-04-20"_s, u"-P10D"_s, LatestBefore, stays, u"2027-04-10"_s,
         u"2027-04-10"_s},
        {"10 days before, on a Saturday, rolls back to Friday", u"2027-04-20"_s, u"-P10D"_s, LatestBefore, rolls,
         u"2027-04-10"_s, u"2027-04-09"_s},
        {"back over Easter Monday and the weekend", u"2027-04-08"_s, u"-P10D"_s, LatestBefore, rolls, u"2027-03-29"_s,
         u"2027-03-26"_s},
        {"5 working days before a hearing after Ascension", u"2027-05-10"_s, u"-P5WD"_s, LatestBefore, rolls,
         u"2027-04-30"_s, u"2027-04-30"_s},
        {"1 working day before a Monday", u"2027-03-01"_s, u"-P1WD"_s, LatestBefore, stays, u"2027-02-26"_s,
         u"2027-02-26"_s},
        {"6 months before, on a Sunday", u"2027-11-09"_s, u"-P6M"_s, LatestBefore, stays, u"2027-05-09"_s,
         u"2027-05-09"_s},

        // Working days.
        {"5 working days from a Saturday", u"2027-02-27"_s, u"P5WD"_s, Deadline, stays, u"2027-03-05"_s,
         u"2027-03-05"_s},
        {"14 working days over three weekends and 1 and 11 November", u"2027-10-29"_s, u"P14WD"_s, Deadline, stays,
         u"2027-11-22"_s, u"2027-11-22"_s},
        {"no working days on a Sunday stay there", u"2027-02-28"_s, u"P0WD"_s, Deadline, stays, u"2027-02-28"_s,
         u"2027-02-28"_s},
        {"no working days on a Sunday roll when asked", u"2027-02-28"_s, u"P0WD"_s, Deadline, rolls, u"2027-02-28"_s,
         u"2027-03-01"_s},

        // A clock time does not matter where days count.
        {"the hour of the event is dropped", u"2027-01-29T23:59"_s, u"P1M"_s, Deadline, rolls, u"2027-02-28"_s,
         u"2027-03-01"_s},
        {"the same day", u"2027-03-01T09:00"_s, u"P0D"_s, Deadline, rolls, u"2027-03-01"_s, u"2027-03-01"_s},
        {"the last day we reckon with", u"2200-12-30"_s, u"P1D"_s, End, stays, u"2200-12-31"_s, u"2200-12-31"_s},
    });
}

void TestDueDate::computesTermsInDays()
{
    QFETCH(QString, from);
    QFETCH(QString, offset);
    QFETCH(TermKind, kind);
    QFETCH(bool, roll);
    QFETCH(QString, raw);
    QFETCH(QString, due);
    const auto result = dueDate(term(from, offset, kind, roll), legal());
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().code));
    QCOMPARE(writeMoment(result->raw), raw);
    QCOMPARE(writeMoment(result->due), due);
    QCOMPARE(result->rolled, raw != due);
    QVERIFY(!result->provisional);
    QCOMPARE(writeMoment(*replay(result->steps)), due);
}

void TestDueDate::computesTheScenarios_data()
{
    using enum TermKind;
    addRows({
        {"S1 E2 first report of probation", u"2027-01-29"_s, u"P1M"_s, Deadline, rolls, u"2027-02-28"_s,
         u"2027-03-01"_s},
        {"S1 E4 next report six months after the last", u"2027-02-26"_s, u"P6M"_s, IntervalMax, rolls, u"2027-08-26"_s,
         u"2027-08-26"_s},
        {"S1 E5 end of the trial period", u"2027-01-15"_s, u"P3Y"_s, End, stays, u"2030-01-15"_s, u"2030-01-15"_s},
        {"S1 E5 last day for a revocation", u"2030-01-15"_s, u"P1Y"_s, Deadline, stays, u"2031-01-15"_s,
         u"2031-01-15"_s},
        {"S1 E6 appeal after a clarified condition", u"2027-04-01"_s, u"P1M"_s, Deadline, rolls, u"2027-05-01"_s,
         u"2027-05-03"_s},
        {"S1 E6 summons before the hearing", u"2027-04-20"_s, u"-P10D"_s, LatestBefore, stays, u"2027-04-10"_s,
         u"2027-04-10"_s},
        {"S2 E1 report of the social study", u"2027-02-12"_s, u"P3M"_s, Deadline, rolls, u"2027-05-12"_s,
         u"2027-05-12"_s},
        {"S4 E5 first report after the connection", u"2027-04-12T09:41"_s, u"P1M"_s, Deadline, rolls, u"2027-05-12"_s,
         u"2027-05-12"_s},
        {"S4 E5 next report, 11 November is a holiday", u"2027-05-11"_s, u"P6M"_s, IntervalMax, rolls, u"2027-11-11"_s,
         u"2027-11-12"_s},
        {"S6 E3 decision within five working days", u"2027-04-29"_s, u"P5WD"_s, Deadline, stays, u"2027-05-07"_s,
         u"2027-05-07"_s},
        {"S7 E1 last day of the work penalty", u"2027-03-10"_s, u"P12M"_s, End, stays, u"2028-03-10"_s,
         u"2028-03-10"_s},
        {"S8 E4 first report of the learning track", u"2027-09-06"_s, u"P1M"_s, Deadline, rolls, u"2027-10-06"_s,
         u"2027-10-06"_s},
        {"S8 E4 end of a measure of nine months", u"2027-10-06"_s, u"PARAM"_s, End, stays, u"2028-07-06"_s,
         u"2028-07-06"_s},
        {"S8 E6 first report of version 2", u"2028-01-03"_s, u"P2M"_s, Deadline, rolls, u"2028-03-03"_s,
         u"2028-03-03"_s},
        {"S9 E2 first offer to the victims", u"2027-04-30"_s, u"P5WD"_s, Deadline, stays, u"2027-05-10"_s,
         u"2027-05-10"_s},
    });
}

void TestDueDate::computesTheScenarios()
{
    QFETCH(QString, from);
    QFETCH(QString, offset);
    QFETCH(TermKind, kind);
    QFETCH(bool, roll);
    QFETCH(QString, raw);
    QFETCH(QString, due);
    auto request = term(from, offset, kind, roll);
    if (offset == u"PARAM"_s)
        request.given = Duration{.months = 9};
    const auto result = dueDate(request, legal());
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().code));
    QCOMPARE(writeMoment(result->raw), raw);
    QCOMPARE(writeMoment(result->due), due);
    QCOMPARE(writeMoment(*replay(result->steps)), due);
}

void TestDueDate::computesTermsInHours_data()
{
    using enum TermKind;
    addRows({
        {"24 hours over midnight", u"2027-04-29T03:12"_s, u"PT24H"_s, Deadline, stays, u"2027-04-30T03:12:00+02:00"_s,
         u"2027-04-30T03:12:00+02:00"_s},
        {"2 hours over midnight and the end of the year", u"2027-12-31T23:30"_s, u"PT2H"_s, Deadline, stays,
         u"2028-01-01T01:30:00+01:00"_s, u"2028-01-01T01:30:00+01:00"_s},
        {"24 hours when the clock goes forward", u"2027-03-27T10:00"_s, u"PT24H"_s, Deadline, stays,
         u"2027-03-28T11:00:00+02:00"_s, u"2027-03-28T11:00:00+02:00"_s},
        {"24 hours when the clock goes back", u"2027-10-30T10:00"_s, u"PT24H"_s, Deadline, stays,
         u"2027-10-31T09:00:00+01:00"_s, u"2027-10-31T09:00:00+01:00"_s},
        {"1 hour to the hour that passes again", u"2027-10-31T02:30:00+02:00"_s, u"PT1H"_s, Deadline, stays,
         u"2027-10-31T02:30:00+01:00"_s, u"2027-10-31T02:30:00+01:00"_s},
        {"1 hour over the hour that is missing", u"2027-03-28T01:30"_s, u"PT1H"_s, Deadline, stays,
         u"2027-03-28T03:30:00+02:00"_s, u"2027-03-28T03:30:00+02:00"_s},
        {"24 hours back over the missing hour", u"2027-03-28T11:00"_s, u"-PT24H"_s, LatestBefore, stays,
         u"2027-03-27T10:00:00+01:00"_s, u"2027-03-27T10:00:00+01:00"_s},
        {"48 hours end on a Sunday and do not roll", u"2027-02-26T16:00"_s, u"PT48H"_s, Deadline, rolls,
         u"2027-02-28T16:00:00+01:00"_s, u"2027-02-28T16:00:00+01:00"_s},
        {"at once, with the service's half hour", u"2027-04-29T23:45"_s, u"PT0H"_s, AtOnce, stays,
         u"2027-04-30T00:15:00+02:00"_s, u"2027-04-30T00:15:00+02:00"_s},
        {"at once keeps the hour when the catalogue says P0D", u"2027-04-29T23:45"_s, u"P0D"_s, AtOnce, stays,
         u"2027-04-30T00:15:00+02:00"_s, u"2027-04-30T00:15:00+02:00"_s},
        {"at once without an hour is that day", u"2027-04-29"_s, u"PT0H"_s, AtOnce, stays, u"2027-04-29"_s,
         u"2027-04-29"_s},
        {"an hour given in universal time", u"2027-04-29T01:12:00Z"_s, u"PT24H"_s, Deadline, stays,
         u"2027-04-30T03:12:00+02:00"_s, u"2027-04-30T03:12:00+02:00"_s},
    });
}

void TestDueDate::computesTermsInHours()
{
    QFETCH(QString, from);
    QFETCH(QString, offset);
    QFETCH(TermKind, kind);
    QFETCH(bool, roll);
    QFETCH(QString, raw);
    QFETCH(QString, due);
    auto request = term(from, offset, kind, roll);
    request.graceMinutes = 30;
    const auto result = dueDate(request, legal());
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().code));
    QCOMPARE(writeMoment(result->raw), raw);
    QCOMPARE(writeMoment(result->due), due);
    QVERIFY(!result->rolled);
    QCOMPARE(writeMoment(*replay(result->steps)), due);
    const auto changes = kinds(*result).count(Step::Kind::ClockChange);
    QCOMPARE(changes, result->due.hasTime() && utcOffset(request.from) != utcOffset(result->due) ? 1 : 0);
}

void TestDueDate::givesEachStepItsPlace()
{
    using enum Step::Kind;
    const auto report = *dueDate(term(u"2027-01-29"_s, u"P1M"_s, TermKind::Deadline, rolls), legal());
    QCOMPARE(kinds(report), (QList{Anchor, DayNotCounted, Months, Clamp, RolledWeekend}));
    QCOMPARE(report.steps.at(3).amount, 29);
    QCOMPARE(report.steps.at(3).at.date, day(u"2027-02-28"_s));
    QCOMPARE(report.steps.at(4).at.date, day(u"2027-03-01"_s));
    QCOMPARE(report.steps.at(4).article, u"53"_s);

    const auto appeal = *dueDate(term(u"2027-04-01"_s, u"P1M"_s, TermKind::Deadline, rolls), legal());
    QCOMPARE(kinds(appeal), (QList{Anchor, DayNotCounted, Months, RolledHoliday})); // 1 May on a Saturday; no clamp
    const auto ordinary = *dueDate(term(u"2027-02-12"_s, u"P3M"_s, TermKind::Deadline, rolls), legal());
    QCOMPARE(kinds(ordinary), (QList{Anchor, DayNotCounted, Months}));

    const auto easterTerm = *dueDate(term(u"2026-03-20"_s, u"P15D"_s, TermKind::Deadline, rolls), legal());
    QCOMPARE(kinds(easterTerm), (QList{Anchor, DayNotCounted, Days, RolledHoliday}));
    QCOMPARE(easterTerm.steps.last().days.size(), 3);
    QCOMPARE(easterTerm.steps.last().days.last().name.in(Language::Nl), u"Paasmaandag"_s);

    const auto decision = *dueDate(term(u"2027-04-29"_s, u"P5WD"_s), legal());
    QCOMPARE(kinds(decision), (QList{Anchor, DayNotCounted, SkippedDay, SkippedDay, WorkingDays}));
    QCOMPARE(decision.steps.at(2).days.size(), 2); // the weekend of 1 and 2 May
    QCOMPARE(decision.steps.at(3).days.first().name.in(Language::Nl), u"Hemelvaartsdag"_s);

    const auto many = *dueDate(term(u"2027-10-29"_s, u"P14WD"_s), legal());
    QCOMPARE(kinds(many), (QList{Anchor, DayNotCounted, SkippedDay, SkippedDay, SkippedDay, WorkingDays}));
    QCOMPARE(many.steps.at(2).amount, 8); // four weekends as one step
    QCOMPARE(many.steps.at(2).from, day(u"2027-10-30"_s));
    QCOMPARE(many.steps.at(2).until, day(u"2027-11-21"_s));

    const auto decades = *dueDate(term(u"2027-01-04"_s, u"P5000WD"_s), legal());
    QCOMPARE(decades.steps.size(), 5); // weekends and holidays each as one step

    const auto end = *dueDate(term(u"2027-02-14"_s, u"P14D"_s, TermKind::End), legal());
    QCOMPARE(kinds(end), (QList{Anchor, DayNotCounted, Days, NotRolled}));
    QCOMPARE(end.steps.last().term, TermKind::End);

    const auto summer = *dueDate(term(u"2027-03-27T10:00"_s, u"PT24H"_s), legal());
    QCOMPARE(kinds(summer), (QList{Anchor, Hours, ClockChange}));
    QCOMPARE(summer.steps.last().from, day(u"2027-03-28"_s));
    QCOMPARE(summer.steps.last().amount, 60);
    const auto winter = *dueDate(term(u"2027-10-30T10:00"_s, u"PT24H"_s), legal());
    QCOMPARE(winter.steps.last().from, day(u"2027-10-31"_s));
    QCOMPARE(winter.steps.last().amount, -60);
}

void TestDueDate::addsPauses_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<QStringList>("pauses");
    QTest::addColumn<QString>("due");
    // All from Monday 1 March 2027; today is 10 March.
    const auto row = [](const char *name, const QString &offset, const QStringList &pauses, const QString &due) {
        QTest::newRow(name) << offset << pauses << due;
    };
    row("ten days inside the term", u"P1M"_s, {u"2027-03-05/2027-03-15"_s}, u"2027-04-11"_s);
    row("a pause that ends before the term", u"P1M"_s, {u"2027-02-01/2027-02-20"_s}, u"2027-04-01"_s);
    row("a pause that begins after the term", u"P1M"_s, {u"2027-04-02/2027-05-01"_s}, u"2027-04-01"_s);
    row("a pause that begins on the last day", u"P1M"_s, {u"2027-04-01/2027-04-11"_s}, u"2027-04-11"_s);
    row("the day of the event itself adds nothing", u"P1M"_s, {u"2027-03-01/2027-03-02"_s}, u"2027-04-01"_s);
    row("a pause from before the event counts from the day after it", u"P1M"_s, {u"2027-02-20/2027-03-04"_s},
        u"2027-04-03"_s);
    row("a pause of no day", u"P1M"_s, {u"2027-03-05/2027-03-05"_s}, u"2027-04-01"_s);
    row("overlapping pauses count once", u"P1M"_s, {u"2027-03-05/2027-03-15"_s, u"2027-03-10/2027-03-20"_s},
        u"2027-04-16"_s);
    row("a pause inside another adds nothing", u"P1M"_s, {u"2027-03-05/2027-03-15"_s, u"2027-03-07/2027-03-09"_s},
        u"2027-04-11"_s);
    row("a later pause is reached because of the first", u"P1M"_s,
        {u"2027-03-05/2027-03-15"_s, u"2027-04-05/2027-04-10"_s}, u"2027-04-16"_s);
    row("the same two the other way round", u"P1M"_s, {u"2027-04-05/2027-04-10"_s, u"2027-03-05/2027-03-15"_s},
        u"2027-04-16"_s);
    row("a pause longer than the term", u"P10D"_s, {u"2027-03-02/2027-06-01"_s}, u"2027-06-10"_s);
    row("working days add working days", u"P5WD"_s, {u"2027-03-03/2027-03-05"_s}, u"2027-03-10"_s);
    row("a weekend adds nothing to working days", u"P5WD"_s, {u"2027-03-06/2027-03-08"_s}, u"2027-03-08"_s);
    row("working days over Easter Monday", u"P15WD"_s, {u"2027-03-08/2027-03-15"_s}, u"2027-03-30"_s);
    row("still running: to today", u"P1M"_s, {u"2027-03-06/"_s}, u"2027-04-06"_s);
    row("counted back: a fixed event does not move", u"-P10D"_s, {u"2027-02-20/2027-02-24"_s}, u"2027-02-19"_s);
}

void TestDueDate::addsPauses()
{
    QFETCH(QString, offset);
    QFETCH(QStringList, pauses);
    QFETCH(QString, due);
    auto request = term(u"2027-03-01"_s, offset);
    request.today = day(u"2027-03-10"_s);
    for (const auto &pause : pauses)
        request.pauses << *readPause(pause);
    const auto result = dueDate(request, legal());
    QVERIFY(result.has_value());
    QCOMPARE(writeMoment(result->due), due);
    QCOMPARE(writeMoment(*replay(result->steps)), due);
}

void TestDueDate::marksARunningPauseProvisional()
{
    auto request = term(u"2027-03-01"_s, u"P1M"_s, TermKind::Deadline, rolls);
    request.today = day(u"2027-03-10"_s);
    request.pauses = {{day(u"2027-03-06"_s), {}, u"Opname in het ziekenhuis."_s}};
    const auto running = *dueDate(request, legal());
    QVERIFY(running.provisional);
    QCOMPARE(running.steps.last().kind, Step::Kind::Provisional);

    request.pauses.first().until = day(u"2027-03-11"_s);
    const auto closed = *dueDate(request, legal());
    QVERIFY(!closed.provisional);
    QCOMPARE(closed.due, running.due); // what closes today changes nothing

    request.pauses.first() = {day(u"2027-05-01"_s), {}, {}}; // after the term
    QVERIFY(!dueDate(request, legal())->provisional);
    request.pauses.first() = {day(u"2027-03-20"_s), {}, {}}; // announced: nothing counted yet, and yet to come
    QVERIFY(dueDate(request, legal())->provisional);
}

void TestDueDate::prolongsUpToTheMaximum()
{
    auto request = term(u"2027-03-10"_s, u"P12M"_s, TermKind::End);
    request.prolongations = {{{.months = 6}, day(u"2028-02-01"_s), u"Ziekte."_s}};
    request.maximumProlongation = Duration{.years = 1};
    QCOMPARE(writeMoment(dueDate(request, legal())->due), u"2028-09-10"_s);

    request.prolongations << Prolongation{{.months = 6}, day(u"2028-08-01"_s), {}};
    const auto twice = *dueDate(request, legal());
    QCOMPARE(writeMoment(twice.due), u"2029-03-10"_s); // exactly the maximum; a Saturday, and END stays
    QCOMPARE(kinds(twice).count(Step::Kind::Prolonged), 2);

    request.prolongations << Prolongation{{.days = 1}, day(u"2029-03-01"_s), {}};
    const auto above = dueDate(request, legal());
    QVERIFY(!above.has_value());
    QCOMPARE(above.error().code, u"deadline.prolongationAboveMaximum"_s);
    QCOMPARE(above.error().kind, Problem::Kind::Refused);
    QCOMPARE(above.error().details.value("latest"_L1).toString(), u"2029-03-10"_s);

    // Prolonged before it is rolled.
    auto report = term(u"2027-01-29"_s, u"P1M"_s, TermKind::Deadline, rolls);
    report.prolongations = {{{.days = 6}, day(u"2027-02-20"_s), {}}};
    const auto rolled = *dueDate(report, legal());
    QCOMPARE(writeMoment(rolled.raw), u"2027-03-06"_s);
    QCOMPARE(writeMoment(rolled.due), u"2027-03-08"_s);
}

void TestDueDate::takesAFractionOfTheMeasure_data()
{
    QTest::addColumn<QString>("offset");
    QTest::addColumn<TermKind>("kind");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("due");
    // The measure starts on 1 January 2027.
    QTest::newRow("a third of 90 days") << u"FRACTION_1_3"_s << TermKind::NotBefore << u"2027-04-01"_s
                                        << u"2027-01-31"_s;
    QTest::newRow("a third of 91 days is rounded up")
        << u"FRACTION_1_3"_s << TermKind::NotBefore << u"2027-04-02"_s << u"2027-02-01"_s;
    QTest::newRow("a third of 92 days is rounded up")
        << u"FRACTION_1_3"_s << TermKind::NotBefore << u"2027-04-03"_s << u"2027-02-01"_s;
    QTest::newRow("a deadline is rounded down")
        << u"FRACTION_1_3"_s << TermKind::Deadline << u"2027-04-03"_s << u"2027-01-31"_s;
    QTest::newRow("the whole") << u"FRACTION_1_1"_s << TermKind::NotBefore << u"2027-04-03"_s << u"2027-04-03"_s;
    QTest::newRow("nothing") << u"FRACTION_0_3"_s << TermKind::NotBefore << u"2027-04-03"_s << u"2027-01-01"_s;
}

void TestDueDate::takesAFractionOfTheMeasure()
{
    QFETCH(QString, offset);
    QFETCH(TermKind, kind);
    QFETCH(QString, end);
    QFETCH(QString, due);
    auto request = term(u"2027-01-01"_s, offset, kind);
    request.measure = Measure{day(u"2027-01-01"_s), day(end)};
    const auto result = dueDate(request, legal());
    QVERIFY(result.has_value());
    QCOMPARE(writeMoment(result->due), due);
    QCOMPARE(writeMoment(*replay(result->steps)), due);
}

void TestDueDate::asksTheRightCalendar()
{
    const auto request = term(u"2027-10-29"_s, u"P1WD"_s);
    QCOMPARE(writeMoment(dueDate(request, legal())->due), u"2027-11-02"_s);
    QCOMPARE(writeMoment(dueDate(request, service())->due), u"2027-11-03"_s);

    const auto bridge = term(u"2027-05-01"_s, u"P5D"_s, TermKind::Deadline, rolls);
    QCOMPARE(writeMoment(dueDate(bridge, legal())->due), u"2027-05-07"_s);
    const auto closed = *dueDate(bridge, service());
    QCOMPARE(writeMoment(closed.due), u"2027-05-10"_s);
    QVERIFY(closed.steps.last().article.isEmpty()); // not by the Judicial Code
}

void TestDueDate::startsATermFromANotice()
{
    // Art. 53bis: the first day counts, so the event is the day before it.
    auto request = term(u"2026-11-10"_s, u"P15D"_s, TermKind::Deadline, rolls);
    request.from.date = firstDayAfterNotice(Notice::Letter, request.from.date, legal()).addDays(-1);
    QCOMPARE(writeMoment(dueDate(request, legal())->due), u"2026-11-30"_s);
}

void TestDueDate::startsAgainAtEachReport()
{
    const auto reports = dueAfterEach(term(u"2027-01-29"_s, u"P6M"_s, TermKind::IntervalMax, rolls),
                                      {at(u"2027-05-11"_s), at(u"2027-08-31"_s)}, legal());
    QVERIFY(reports.has_value());
    QStringList dates;
    for (const auto &report : *reports)
        dates << writeMoment(report.due);
    QCOMPARE(dates, (QStringList{u"2027-07-29"_s, u"2027-11-12"_s, u"2028-02-29"_s}));
    QVERIFY(!dueAfterEach(term(u"2027-01-29"_s, u"P6M"_s), {Moment{}}, legal()).has_value());
}

void TestDueDate::keepsTheRhythmOfContacts()
{
    const auto contacts =
        occurrences(term(u"2027-01-31"_s, u"P1M"_s, TermKind::IntervalMax, rolls), day(u"2027-06-30"_s), legal());
    QVERIFY(contacts.has_value());
    QStringList dates;
    for (const auto &contact : *contacts)
        dates << writeMoment(contact.due);
    QCOMPARE(dates, (QStringList{u"2027-03-01"_s, u"2027-03-31"_s, u"2027-04-30"_s, u"2027-05-31"_s, u"2027-06-30"_s}));

    QCOMPARE(occurrences(term(u"2027-01-31"_s, u"P0D"_s), day(u"2027-06-30"_s), legal()).error().code,
             u"deadline.noRhythm"_s);
    QCOMPARE(occurrences(term(u"2027-01-31"_s, u"P1D"_s), QDate(2200, 12, 31), legal())->size(), 1000);
    QCOMPARE(occurrences(term(u"2199-12-31"_s, u"P6M"_s), QDate(2300, 12, 31), legal())->size(), 2);
}

void TestDueDate::keepsAnOverrideBesideTheComputedDate()
{
    const auto computed = *dueDate(term(u"2027-01-29"_s, u"P1M"_s, TermKind::Deadline, rolls), legal());
    const auto other = overridden(computed, at(u"2027-03-15"_s), u"Afgesproken met de probatiecommissie."_s);
    QVERIFY(other.has_value());
    QCOMPARE(writeMoment(other->due), u"2027-03-15"_s);
    QCOMPARE(other->raw, computed.raw);
    QCOMPARE(other->steps.size(), computed.steps.size() + 1);
    QCOMPARE(writeMoment(*replay(other->steps)), u"2027-03-15"_s);
    QCOMPARE(overridden(computed, at(u"2027-03-15"_s), u" "_s).error().code, u"deadline.overrideNeedsReason"_s);
    QCOMPARE(overridden(computed, {}, u"reden"_s).error().code, u"deadline.outOfRange"_s);
}

void TestDueDate::refusesWhatCannotBeComputed_data()
{
    QTest::addColumn<TermRequest>("request");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const TermRequest &request, const QString &code) {
        QTest::newRow(name) << request << u"deadline."_s + code;
    };
    row("no start", TermRequest{}, u"startMissing"_s);
    row("a parameter the decision did not give", term(u"2027-01-01"_s, u"PARAM"_s), u"parameterMissing"_s);
    row("a fraction of no measure", term(u"2027-01-01"_s, u"FRACTION_1_3"_s), u"measureMissing"_s);
    auto request = term(u"2027-01-01"_s, u"FRACTION_1_3"_s);
    request.measure = Measure{day(u"2027-02-01"_s), day(u"2027-01-01"_s)};
    row("a measure that ends before it starts", request, u"measureBackwards"_s);
    request.measure = Measure{day(u"2027-02-01"_s), {}};
    row("a measure without an end", request, u"measureMissing"_s);
    row("hours from a day without a clock time", term(u"2027-01-01"_s, u"PT24H"_s), u"hoursNeedTime"_s);
    row("past the year 2200", term(u"2200-12-31"_s, u"P1D"_s), u"outOfRange"_s);
    row("before the year 1900", term(u"1900-01-01"_s, u"-P1D"_s), u"outOfRange"_s);
    row("a start before 1900", term(u"1899-12-31"_s, u"P1D"_s), u"outOfRange"_s);
    row("999,999 days", term(u"2027-01-01"_s, u"P999999D"_s), u"outOfRange"_s);
    row("999,999 working days", term(u"2027-01-01"_s, u"P999999WD"_s), u"outOfRange"_s);
    row("999,999 months", term(u"2027-01-01"_s, u"P999999M"_s), u"outOfRange"_s);
    row("999,999 years back", term(u"2027-01-01"_s, u"-P999999Y"_s), u"outOfRange"_s);
    request = term(u"2027-01-01"_s, u"P1Y"_s);
    request.offset.amount = std::numeric_limits<int>::max();
    row("the largest number of years", request, u"outOfRange"_s);
    request.offset.amount = std::numeric_limits<int>::min();
    row("the smallest number of years", request, u"negativeAmount"_s);
    request = term(u"2027-01-01"_s, u"P1M"_s);
    request.pauses = {{day(u"2027-01-10"_s), {}, {}}};
    row("a running pause without today", request, u"todayMissing"_s);
    request.pauses = {{day(u"2027-01-10"_s), day(u"2027-01-05"_s), {}}};
    row("a pause that ends before it starts", request, u"pauseBackwards"_s);
    request.pauses = {{{}, day(u"2027-01-05"_s), {}}};
    row("a pause without a start", request, u"outOfRange"_s);
    request = term(u"2027-01-01"_s, u"-P10D"_s);
    request.prolongations = {{{.days = 1}, {}, {}}};
    row("prolonging what is counted back", request, u"prolongBefore"_s);
    request = term(u"2027-01-01"_s, u"P1M"_s);
    request.prolongations = {{{.hours = 1}, {}, {}}};
    row("prolonging a day by an hour", request, u"hoursNeedTime"_s);
    request = term(u"2027-03-28T04:00"_s, u"PT1H"_s);
    request.from.time = QTime(2, 30);
    row("the hour that summer time jumps over", request, u"noSuchClockTime"_s);
}

void TestDueDate::refusesWhatCannotBeComputed()
{
    QFETCH(TermRequest, request);
    QFETCH(QString, code);
    const auto result = dueDate(request, legal());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, code);
    QVERIFY(hasSentence(code));
}

void TestDueDate::refusesToRollOutOfItsYears()
{
    const auto request = term(u"2199-12-31"_s, u"P1Y"_s, TermKind::Deadline, rolls); // to a Wednesday
    QCOMPARE(writeMoment(dueDate(request, legal())->due), u"2200-12-31"_s);
    const WorkCalendar closed(CalendarKind::Service, {{}, {{QDate(2200, 12, 31), {}, false}}});
    QCOMPARE(dueDate(request, closed).error().code, u"deadline.outOfRange"_s);
}

void TestDueDate::replayRefusesABrokenTrace()
{
    QVERIFY(!replay({}).has_value());
    auto steps = dueDate(term(u"2027-01-29"_s, u"P1M"_s), legal())->steps;
    QVERIFY(replay(steps).has_value());
    steps[2].amount = std::numeric_limits<int>::max();
    QVERIFY(!replay(steps).has_value());
    QVERIFY(!replay(steps.mid(1)).has_value());
    QVERIFY(!replay({steps.first(), Step{.kind = Step::Kind::Hours, .amount = 1}}).has_value());
    QVERIFY(!replay({steps.first(), Step{.kind = Step::Kind::Fraction}}).has_value());
}

QTEST_GUILESS_MAIN(TestDueDate)
#include "tst_duedate.moc"
