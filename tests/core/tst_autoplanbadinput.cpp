// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/planwords.h"
#include "tests/support/plandays.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;

// The planner asked what cannot be: nothing to plan with, ten thousand at once, days that are broken, parameters of
// nobody. It answers with reasons, and stops when it is told to.
class TestAutoplanBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRegionIsPlannedByThoseWhoGoThere();
    void nothingToPlanWith();
    void tenThousandAndStopped();
    void thousandsAtOnePlace();
    void manyForTwoAndStopped();
    void aBrokenDayCanBeMended();
    void theRulesOfTheHouseAreKept();
    void absurdParameters();
    void absurdDates();
};

void TestAutoplanBadInput::nothingToPlanWith()
{
    PlanningHouse all(4);
    auto plan = planFrom(all, monday, 2);
    QVERIFY(planMany(plan, {.visits = {}, .iterations = 50}).lines.isEmpty()); // nothing to be planned
    // Numbers that are no visits, and each visit twice.
    const int one = plan.visit(all.visits[0]);
    const auto odd = planMany(plan, {.visits = {-1, one, one, 99'999, one}, .iterations = 50});
    QCOMPARE(odd.lines.size() + odd.left.size(), 1);
    QVERIFY(proposePlaces(plan, {.visit = -1}).places.isEmpty());
    QVERIFY(proposePlaces(plan, {.visit = 99'999}).places.isEmpty());
    // Nobody to plan with.
    auto empty = plan;
    empty.plan.duties.clear();
    empty.plan.stops.clear();
    empty.days.clear();
    empty.people.clear();
    const auto none = planMany(empty, wishFor(empty, all.visits));
    QCOMPARE(none.left.size(), all.visits.size());
    for (const int visit : none.left)
        QVERIFY(!none.why.value(visit).empty());
    QVERIFY(proposePlaces(empty, {.visit = one}).places.isEmpty());
    QVERIFY(withMore(empty, 2).days.isEmpty());
    // All of it pinned: nothing moves, and what is asked still finds what is free.
    for (int i = 0; i < 4; ++i)
        all.put(all.visits[i * 2], u"t%1"_s.arg(i + 1), u"2027-04-12T10:00"_s);
    for (int i = 0; i < 4; ++i)
        all.house.done(u"pinIntervention"_s, {{u"intervention"_s, id(all.visits[i * 2])}});
    plan = planFrom(all, monday);
    auto wish = wishFor(plan, {all.visits[1]});
    wish.moveOthers = true;
    const auto found = planMany(plan, wish);
    for (const auto &line : found.lines)
        QCOMPARE(line.visit, plan.visit(all.visits[1]));
    // Places without a way between them, all of them: told as such.
    plan = planFrom(all, monday);
    for (int a = 0; a < plan.plan.travel.places(); ++a)
        for (int b = 0; b < plan.plan.travel.places(); ++b)
            if (a != b)
                plan.plan.travel.setAnswered(a, b, planNever);
    const auto unreachable = planMany(plan, wishFor(plan, {all.visits[1], all.visits[3]}));
    QCOMPARE(unreachable.left.size(), 2);
    for (const int visit : unreachable.left)
        QVERIFY(
            !remarkTexts(plan, unreachable.why.value(visit), all.house.catalogue(), Language::Fr, monday).isEmpty());
    const auto refused = proposePlaces(plan, {.visit = plan.visit(all.visits[1])});
    QVERIFY(refused.places.isEmpty());
    for (const auto &place : refused.refused)
        QVERIFY(!refusedText(plan, refused.visit, place, all.house.catalogue(), Language::De).isEmpty());
}

void TestAutoplanBadInput::tenThousandAndStopped()
{
    PlanningHouse all(2);
    const auto plan = planFrom(all, monday, 5);
    const auto many = withCopies(plan, plan.visit(all.visits[0]), 10'000);
    AutoplanWish wish{.seconds = 30};
    for (int visit = 0; visit < int(many.lines.size()); ++visit)
        wish.visits << visit;
    for (const int after : {0, 250}) {
        std::atomic<bool> stop{false};
        wish.stop = &stop;
        QElapsedTimer since;
        std::thread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(after));
            since.start();
            stop = true;
        });
        const auto found = planMany(many, wish);
        other.join();
        QVERIFY2(since.elapsed() < patience,
                 qPrintable(u"stopped after %1 ms, ended %2 ms later"_s.arg(after).arg(since.elapsed())));
        QVERIFY(found.stopped);
        QCOMPARE(found.lines.size() + found.left.size(), many.lines.size());
        for (const int visit : found.left)
            QVERIFY(!found.why.value(visit).empty());
        auto remarks = remarksWith(many, found.lines);
        std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        QVERIFY(remarks.empty());
    }
    // In its own time: little more than what it was given.
    QElapsedTimer clock;
    clock.start();
    wish.stop = nullptr;
    wish.seconds = 0.2;
    const auto found = planMany(many, wish);
    QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(found.lines.size() >= 60);
}

void TestAutoplanBadInput::thousandsAtOnePlace()
{
    PlanningHouse all(2);
    const auto plan = planFrom(all, monday, 2);
    const auto many = withCopies(plan, plan.visit(all.visits[0]), 2'000, true);
    AutoplanWish wish{.iterations = 300};
    for (int visit = 0; visit < int(many.lines.size()); ++visit)
        wish.visits << visit;
    QElapsedTimer clock;
    clock.start();
    const auto found = planMany(many, wish);
    QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(found.lines.size() + found.left.size(), many.lines.size());
    QVERIFY(found.lines.size() >= 30);
}

void TestAutoplanBadInput::manyForTwoAndStopped()
{
    PlanningHouse all(2);
    auto plan = planFrom(all, monday, 5);
    plan.plan.visits[std::size_t(plan.visit(all.visits[0]))].crew = 2;
    const auto many = withCopies(plan, plan.visit(all.visits[0]), 400);
    AutoplanWish wish{.seconds = 30};
    for (int visit = 0; visit < int(many.lines.size()); ++visit)
        wish.visits << visit;
    std::atomic<bool> stop{false};
    wish.stop = &stop;
    QElapsedTimer since;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        since.start();
        stop = true;
    });
    const auto found = planMany(many, wish);
    other.join();
    QVERIFY2(since.elapsed() < patience, qPrintable(QString::number(since.elapsed())));
    auto remarks = remarksWith(many, found.lines);
    std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
    QVERIFY(remarks.empty());
}

// A day that is wrong already, by what happened: each step that makes it better is taken.
void TestAutoplanBadInput::aBrokenDayCanBeMended()
{
    PlanningHouse all;
    for (const auto &[visit, moment] :
         {std::pair{0, "10:00"}, {2, "10:10"}, {4, "10:20"}, {6, "07:10"}, {8, "15:50"}, {10, "16:00"}}) {
        const auto starts = u"2027-04-12T"_s + QString::fromLatin1(moment);
        setColumns(all.house, "intervention", all.visits[visit],
                   {{"technician", all.house.workspace()
                                       .read([&](const Database &database) {
                                           auto query = database.query("SELECT id FROM staff WHERE login = 't1'");
                                           query.next();
                                           return query.value(0);
                                       })
                                       .value()},
                    {"starts_at", starts},
                    {"ends_at", starts},
                    {"state", u"PLANNED"_s}});
    }
    auto plan = planFrom(all, monday);
    QVERIFY(!broken(plan).isEmpty());
    const auto wrong = broken(plan).size();
    // Worked out anew it is not made worse, and what is proposed can be carried out.
    auto wish = wishFor(plan, {all.visits[1], all.visits[3]});
    wish.moveOthers = true;
    const auto found = planMany(plan, wish);
    if (!found.lines.isEmpty()) {
        const auto done = all.house.workspace().write(changeAct(plan, found.lines, u"herstel"_s));
        QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
        QVERIFY(broken(planFrom(all, monday)).size() <= wrong);
    }
    // One after the other to somebody else.
    for (const int visit : {2, 4, 6, 8, 10}) {
        plan = planAhead(all.house.workspace(), all.house.database(), monday);
        const auto places = proposePlaces(plan, {.visit = plan.visit(all.visits[visit])});
        QVERIFY(!places.places.isEmpty());
        const auto done = all.house.workspace().write(changeAct(plan, places.places.first().lines, u"herstel"_s));
        QVERIFY2(done, qPrintable(done ? QString() : problemSentence(done.error(), Language::Nl)));
    }
    QCOMPARE(broken(planFrom(all, monday)), QStringList());
}

// Grades are data: what a house forbids or allows holds for the act and for the search.
void TestAutoplanBadInput::theRulesOfTheHouseAreKept()
{
    PlanningHouse all(12);
    const auto plan = planFrom(all, monday, 2);
    const auto right = [&](const DayPlan &of, const Autoplan &found) {
        auto remarks = remarksWith(of, found.lines);
        std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        return remarks.empty();
    };
    for (const auto *rule : {"LATE", "OVERTIME", "EQUIPMENT", "EQUIPMENT_THERE", "REGION_WISH", "MOST", "LOAD", "BREAK",
                             "HOURS", "TRAVEL", "WINDOW", "PROMISE", "SKILL"}) {
        auto strict = plan;
        gradeRule(strict, QString::fromLatin1(rule), PlanGrade::Never);
        for (qsizetype i = 0; i < strict.plan.visits.size(); ++i) {
            strict.plan.visits[i].latest = int(i % 3) * 86400 - 1 + 43200;
            if (i % 4 == 0)
                strict.plan.visits[i].parts = {u"ANKLE_TAG_RF"_s};
        }
        const auto found = planMany(strict, wishFor(strict, all.visits));
        QVERIFY2(right(strict, found), rule);
        QVERIFY2(!found.lines.isEmpty(), rule);
        for (const int left : found.left)
            QVERIFY2(!found.why.value(left).empty(), rule);
    }
    // More than the number of visits is allowed where it only costs.
    auto loose = plan;
    for (auto &duty : loose.plan.duties)
        duty.mostVisits = 1;
    const auto few = planMany(loose, wishFor(loose, all.visits));
    QCOMPARE(few.lines.size(), 8);
    gradeRule(loose, u"MOST"_s, PlanGrade::Costs);
    const auto more = planMany(loose, wishFor(loose, all.visits));
    QVERIFY(more.lines.size() > 12);
    QVERIFY(right(loose, more));
}

void TestAutoplanBadInput::absurdParameters()
{
    PlanningHouse all(2);
    const auto visit = all.visits[0];
    for (const auto &[code, value] : {std::pair{"travelKmPerHour", "0"},
                                      {"travelKmPerHour", "1000000000"},
                                      {"travelKmPerHour", "-50"},
                                      {"travelRoadPercent", "0"},
                                      {"travelRoadPercent", "2000000000"},
                                      {"travelMinutesAtLeast", "-600"},
                                      {"travelSamePostcode", "2000000000"},
                                      {"travelUnknown", "-2000000000"},
                                      {"travelBusyPercent", "0"},
                                      {"travelBusyPercent", "2000000000"},
                                      {"planningHorizonDays", "0"},
                                      {"planningHorizonDays", "-3"},
                                      {"planningHorizonDays", "2000000000"},
                                      {"promiseMinutes", "0"},
                                      {"visitsPerDay", "0"}}) {
        all.house.as(u"cato"_s);
        const auto set = all.house.act(u"setParameter"_s, {{u"code"_s, QString::fromLatin1(code)},
                                                           {u"value"_s, QString::fromLatin1(value)},
                                                           {u"reason"_s, u"proef"_s}});
        all.house.as(u"dina"_s);
        if (!set)
            continue; // refused: as well
        const auto plan = all.plan();
        for (int a = 0; a < plan.plan.travel.places(); ++a)
            for (int b = 0; b < plan.plan.travel.places(); ++b)
                for (const int hour : {3, 8}) {
                    const int way = plan.plan.travel.seconds(a, b, hour * 3600);
                    QVERIFY2(way >= 0 && way < planNever, code);
                }
        (void)proposePlaces(plan, {.visit = plan.visit(visit)});
        if (!QByteArray(code).startsWith("planning")) // the same days, only more of them
            (void)planMany(plan, wishFor(plan, all.visits, 20));
        const auto done = all.house.act(u"planIntervention"_s, at(visit, u"t1"_s, u"2027-04-12T10:00"_s));
        if (done) {
            (void)all.house.act(u"tellVisits"_s, {{u"interventions"_s, QJsonArray{id(visit)}}});
            QVERIFY(all.house.act(u"unplanIntervention"_s, {{u"intervention"_s, id(visit)}, {u"reason"_s, u"weg"_s}}));
        }
        all.house.as(u"cato"_s);
        (void)all.house.workspace().undo(all.house.workspace().lastUndoable());
        all.house.as(u"dina"_s);
    }
}

void TestAutoplanBadInput::absurdDates()
{
    PlanningHouse all(4);
    const auto visit = all.visits[0];
    for (const auto &moment : {u"1900-01-01T10:00"_s, u"0001-01-01T10:00"_s, u"2027-02-30T10:00"_s, u"2027-04-12"_s,
                               u"2027-04-12T25:00"_s, u"gisteren"_s, u""_s, u"2027-04-11T23:59"_s}) {
        const auto done = all.house.act(u"planIntervention"_s, at(visit, u"t1"_s, moment));
        QVERIFY2(!done, qPrintable(moment));
        QVERIFY(!problemSentence(done.error(), Language::En).isEmpty());
    }
    // Very late, and very far.
    setColumns(all.house, "intervention", visit, {{"latest_on", u"1999-12-31"_s}, {"earliest_on", u""_s}});
    setColumns(all.house, "intervention", all.visits[1],
               {{"latest_on", u"9999-12-31"_s}, {"earliest_on", u"1900-01-01"_s}});
    auto plan = all.plan();
    const auto late = proposePlaces(plan, {.visit = plan.visit(visit)});
    QVERIFY(!late.places.isEmpty());
    for (const auto &place : late.places)
        QVERIFY(place.placing.check.cost() > 0);
    QVERIFY(!proposePlaces(plan, {.visit = plan.visit(all.visits[1])}).places.isEmpty());
    const auto many = planMany(plan, wishFor(plan, all.visits));
    QVERIFY(many.left.isEmpty());
    // Days of a plan that are no days, or the wrong way round.
    DayPlanWish wish{.first = QDate(), .last = QDate(), .now = QDateTime(monday, QTime(9, 0))};
    QCOMPARE(readDayPlan(all.house.database(), all.house.catalogue(), wish).first, monday);
    wish.first = monday;
    wish.last = monday.addDays(-4);
    QCOMPARE(readDayPlan(all.house.database(), all.house.catalogue(), wish).last, monday);
}

// A region is planned by those who go there; where nobody does, nobody is sent, and what is left is told.
void TestAutoplanBadInput::aRegionIsPlannedByThoseWhoGoThere()
{
    PlanningHouse all;
    auto plan = planFrom(all, monday);
    QVERIFY(plan.lines.size() > 3 && !plan.days.isEmpty());
    for (auto &line : plan.lines)
        line.visit.region = u"NORTH"_s;
    plan.lines[0].visit.region.clear();
    plan.lines[1].visit.region = u"EAST"_s;
    plan.lines[2].visit.state = u"CANCELLED"_s;
    const auto open = openIn(plan, u"NORTH"_s);
    QCOMPARE(open.size(), plan.lines.size() - 2);
    QVERIFY(open.contains(0) && !open.contains(1) && !open.contains(2));
    QCOMPARE(openIn(plan, {}).size(), plan.lines.size() - 1);
    QCOMPARE(dutiesIn(plan, {}).size(), plan.days.size());
    QCOMPARE(dutiesIn(plan, u"NORTH"_s).size(), plan.days.size()); // who was given no region goes everywhere
    for (auto &duty : plan.plan.duties)
        duty.regions = {u"EAST"_s};
    QCOMPARE(dutiesIn(plan, u"EAST"_s).size(), plan.days.size());
    AutoplanWish wish{.visits = open, .duties = dutiesIn(plan, u"NORTH"_s), .iterations = 200};
    QVERIFY(wish.duties->isEmpty());
    plan.plan.visits[std::size_t(open.first())].crew = 2; // what two make is placed apart
    const auto found = planMany(plan, wish);
    QVERIFY(found.lines.isEmpty());
    QCOMPARE(found.left.size(), open.size());
    wish.duties.reset();
    QVERIFY(!planMany(plan, wish).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestAutoplanBadInput)
#include "tst_autoplanbadinput.moc"
