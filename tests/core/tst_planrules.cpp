// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/placing.h"

#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;

PlanRules usual()
{
    PlanRules rules;
    for (const auto *code : {"NO_DUTY", "SKILL", "LANGUAGE", "REGION", "ON_CALL", "WINDOW", "PROMISE", "HOURS", "LOAD",
                             "MOST", "BREAK", "TRAVEL", "NO_WAY"})
        rules.grades.insert(QString::fromLatin1(code), PlanGrade::WithReason);
    for (const auto &[code, weight] : {std::pair{"LATE", 60},
                                       {"REGION_WISH", 900},
                                       {"OVERTIME", 120},
                                       {"EQUIPMENT", 1800},
                                       {"EQUIPMENT_THERE", 300}}) {
        rules.grades.insert(QString::fromLatin1(code), PlanGrade::Costs);
        rules.weights.insert(QString::fromLatin1(code), weight);
    }
    return rules;
}

// One technician from eight to half past four, half an hour between any two places.
DutyPlan oneDay(int technicians = 1)
{
    DutyPlan plan;
    for (int number = 0; number < technicians; ++number)
        plan.duties.push_back({.technician = number,
                               .name = u"T%1"_s.arg(number + 1),
                               .hours = {8 * hour, 16 * hour + 1800},
                               .breakLength = 1800,
                               .breakWindow = {10 * hour, 14 * hour},
                               .start = plan.travel.place(u"1000"_s),
                               .end = plan.travel.place(u"1000"_s)});
    plan.stops.resize(plan.duties.size());
    const QStringList codes{u"1000"_s, u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s, u"1005"_s, u"1006"_s, u"1007"_s};
    for (const auto &a : codes)
        for (const auto &b : codes)
            if (a < b)
                plan.travel.setMinutes(a, b, 30);
    return plan;
}

int add(DutyPlan &plan, int minutes, int from = -1, const QString &postcode = {}, int duty = 0)
{
    const int number = int(plan.visits.size());
    const int place = plan.travel.place(postcode.isEmpty() ? u"100%1"_s.arg(number % 7 + 1) : postcode);
    plan.visits.push_back({.title = u"V%1"_s.arg(number), .minutes = minutes, .place = place, .leaves = place});
    if (from >= 0)
        plan.stops[size_t(duty)].push_back({.visit = number, .from = from});
    return number;
}

QStringList rulesOf(const std::vector<PlanRemark> &remarks)
{
    QStringList rules;
    for (const auto &remark : remarks)
        rules << remark.rule;
    rules.sort();
    return rules;
}

QStringList wrongAt(const DutyPlan &plan, int visit, int from, int duty = 0, int second = -1)
{
    auto remarks = placedAt(plan, usual(), visit, duty, from, second).check.remarks;
    return rulesOf(remarks);
}

} // namespace

// The rules of a plan: each says what it is for, at its bound and one step past it; and whatever stands on a day, what
// is proposed breaks none of them.
class TestPlanRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayAddsUp();
    void hoursAndOvertime();
    void theBreakNeedsItsPlace();
    void oneVisitAtATime();
    void waysAreDriven();
    void windowsPromisesAndPrisons();
    void datesOfTheLaw();
    void whoMayAndWhoCan();
    void devicesInTheVehicle();
    void twoPersonsAtOnce();
    void whatGivesWay();
    void aNightAndTheDayAfter();
    void waysFromATableAndFromTheMap();
    void strangeDaysAreAnswered();
    void randomDaysStayRight();
};

void TestPlanRules::aDayAddsUp()
{
    auto plan = oneDay();
    add(plan, 60, 9 * hour);
    add(plan, 45, 10 * hour + 1800);
    const auto check = checkDuty(plan, usual(), 0, plan.stops[0]);
    QCOMPARE(check.load, (60 + 45 + 3 * 30) * 60);
    QCOMPARE(check.travel, 90 * 60);
    QCOMPARE(check.leaves, 8 * hour + 1800);
    QCOMPARE(check.back, 11 * hour + 15 * 60 + 1800 + 1800); // and the break after the last visit
    QVERIFY2(check.remarks.empty(), qPrintable(rulesOf(check.remarks).join(u' ')));
    // What is told of the cost is the sum of what is told of each.
    QCOMPARE(check.cost(), check.travel);
}

void TestPlanRules::hoursAndOvertime()
{
    auto plan = oneDay();
    const int visit = add(plan, 60);
    QCOMPARE(wrongAt(plan, visit, 15 * hour), QStringList()); // back at half past four exactly
    QCOMPARE(wrongAt(plan, visit, 15 * hour + 60), QStringList{u"HOURS"_s});
    QCOMPARE(wrongAt(plan, visit, 8 * hour + 1800), QStringList());
    QCOMPARE(wrongAt(plan, visit, 8 * hour + 1800 - 60), QStringList{u"HOURS"_s});
    plan.duties[0].overtime = 30 * 60;
    QCOMPARE(wrongAt(plan, visit, 15 * hour + 60), QStringList{u"OVERTIME"_s});
    QCOMPARE(wrongAt(plan, visit, 15 * hour + 30 * 60), QStringList{u"OVERTIME"_s});
    QCOMPARE(wrongAt(plan, visit, 15 * hour + 31 * 60), QStringList{u"HOURS"_s});
    plan.duties[0].hoursKnown = false;
    QCOMPARE(wrongAt(plan, visit, 20 * hour), QStringList());
    plan.duties[0].hoursKnown = true;
    plan.duties[0].worksThen = false;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"NO_DUTY"_s});
    plan.duties[0].worksThen = true;
    plan.duties[0].isAbsent = true;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"ABSENT"_s});
}

void TestPlanRules::theBreakNeedsItsPlace()
{
    auto plan = oneDay();
    plan.duties[0].breakWindow = {12 * hour, 13 * hour};                        // it begins between these
    add(plan, 90, 10 * hour + 1800);                                            // until noon
    const int second = add(plan, 60);                                           // half an hour away
    QCOMPARE(wrongAt(plan, second, 13 * hour), QStringList());                  // break at noon, then the way
    QCOMPARE(wrongAt(plan, second, 12 * hour + 1800), QStringList{u"BREAK"_s}); // driving at noon, busy until 13:30
    QCOMPARE(wrongAt(plan, second, 14 * hour), QStringList());
    plan.duties[0].breakWindow = {12 * hour, 13 * hour + 1800};
    QCOMPARE(wrongAt(plan, second, 12 * hour + 1800), QStringList()); // it can be taken afterwards
}

void TestPlanRules::oneVisitAtATime()
{
    auto plan = oneDay();
    const int first = add(plan, 60, 9 * hour);
    plan.visits[size_t(first)].isPinned = true;
    const int second = add(plan, 30);
    QCOMPARE(wrongAt(plan, second, 9 * hour + 1800), QStringList{u"OVERLAP"_s});
    QCOMPARE(wrongAt(plan, second, 10 * hour), QStringList{u"TRAVEL"_s});
    QCOMPARE(wrongAt(plan, second, 10 * hour + 1800), QStringList());
    for (int i = 0; i < 5; ++i)
        add(plan, 5, 11 * hour + i * 2400, u"1001"_s);
    QVERIFY(wrongAt(plan, second, 15 * hour).contains(u"MOST"_s));
    plan.duties[0].mostVisits = 7;
    QVERIFY(!wrongAt(plan, second, 15 * hour).contains(u"MOST"_s));
}

void TestPlanRules::waysAreDriven()
{
    auto plan = oneDay();
    const int unknown = add(plan, 30, -1, u"7777"_s); // not in the table, and no middle of it
    QVERIFY(wrongAt(plan, unknown, 10 * hour).isEmpty());
    QVERIFY(!plan.travel.isKnown(plan.duties[0].start, plan.visits[size_t(unknown)].place));
    plan.travel.setMinutes(u"1000"_s, u"7777"_s, -1);
    QVERIFY(wrongAt(plan, unknown, 10 * hour).contains(u"NO_WAY"_s));
    QVERIFY(!placeIn(plan, usual(), {.visit = unknown}, 0).placing);
    // One door of a house from the other: nothing to drive.
    const int a = add(plan, 30, 10 * hour, u"1001"_s);
    const int b = add(plan, 30, -1, u"1001"_s);
    Q_UNUSED(a)
    QCOMPARE(wrongAt(plan, b, 10 * hour + 1800), QStringList());
}

void TestPlanRules::windowsPromisesAndPrisons()
{
    auto plan = oneDay();
    const int visit = add(plan, 30);
    plan.visits[0].hours = {{10 * hour, 11 * hour}, {14 * hour, 15 * hour}};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList());
    QCOMPARE(wrongAt(plan, visit, 11 * hour), QStringList());
    QCOMPARE(wrongAt(plan, visit, 11 * hour + 1), QStringList{u"WINDOW"_s});
    QCOMPARE(wrongAt(plan, visit, 14 * hour), QStringList());
    plan.visits[0].isInPrison = true;
    QCOMPARE(wrongAt(plan, visit, 13 * hour), QStringList{u"PRISON_HOURS"_s});
    plan.visits[0].hours.clear();
    plan.visits[0].isPromised = true;
    plan.visits[0].promise = {10 * hour, 10 * hour + 1800};
    QCOMPARE(wrongAt(plan, visit, 10 * hour + 1800), QStringList());
    QCOMPARE(wrongAt(plan, visit, 10 * hour + 1801), QStringList{u"PROMISE"_s});
    // Between a promise and the hours of a prison that have nothing in common there is no place.
    plan.visits[0].hours = {{12 * hour, 16 * hour}};
    const auto answer = placeIn(plan, usual(), {.visit = visit}, 0);
    QVERIFY(!answer.placing);
    QVERIFY(!answer.why.empty());
}

void TestPlanRules::datesOfTheLaw()
{
    auto plan = oneDay();
    const int visit = add(plan, 30);
    plan.visits[0].earliest = 12 * hour;
    QCOMPARE(wrongAt(plan, visit, 12 * hour - 1), QStringList{u"NOT_BEFORE"_s});
    QCOMPARE(wrongAt(plan, visit, 12 * hour), QStringList());
    plan.visits[0].latest = 13 * hour;
    QCOMPARE(wrongAt(plan, visit, 13 * hour + 1), QStringList{u"LATE"_s}); // allowed, and it costs
    plan.visits[0].latestIsHard = true;
    QCOMPARE(wrongAt(plan, visit, 13 * hour), QStringList());
    QCOMPARE(wrongAt(plan, visit, 13 * hour + 1), QStringList{u"DEADLINE"_s});
    // What is too late already is done all the same.
    plan.now = 14 * hour;
    QCOMPARE(wrongAt(plan, visit, 14 * hour), QStringList{u"LATE"_s});
    QVERIFY(wrongAt(plan, visit, 13 * hour).contains(u"PAST"_s));
}

void TestPlanRules::whoMayAndWhoCan()
{
    auto plan = oneDay();
    const int visit = add(plan, 30);
    auto &one = plan.visits[0];
    one.skills = {u"GPS"_s, u"PRISON"_s};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList()); // nobody wrote down what he can
    plan.duties[0].skills = {u"RF"_s, u"PRISON"_s};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"SKILL"_s});
    plan.duties[0].skills << u"GPS"_s;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList());
    one.language = u"fr"_s;
    plan.duties[0].languages = {u"nl"_s};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"LANGUAGE"_s});
    one.language.clear();
    one.region = u"EAST"_s;
    plan.duties[0].regions = {u"WEST"_s};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"REGION_WISH"_s});
    plan.duties[0].regionsOnly = true;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"REGION"_s});
    plan.duties[0].regions.clear();
    plan.duties[0].isOnCall = true;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"ON_CALL"_s});
    one.level = 1;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList());
    one.barred = {0};
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"BARRED"_s});
    // Of him alone it is said, and never why.
    QCOMPARE(remarksOf(plan, usual(), visit, 0).front().places.keys(), QStringList{u"technician"_s});
    QVERIFY(!placeIn(plan, usual(), {.visit = visit}, 0).placing);
}

void TestPlanRules::devicesInTheVehicle()
{
    auto plan = oneDay();
    plan.duties[0].parts = {{u"TAG"_s, 1}};
    const int first = add(plan, 30, 9 * hour);
    plan.visits[size_t(first)].parts = {u"TAG"_s};
    const int second = add(plan, 30);
    plan.visits[size_t(second)].parts = {u"TAG"_s};
    QCOMPARE(wrongAt(plan, second, 12 * hour), QStringList{u"EQUIPMENT"_s}); // the first takes the only one
    plan.visits[size_t(second)].partsThere = {{u"TAG"_s, u"GPS-000451"_s}};
    const auto placing = placedAt(plan, usual(), second, 0, 12 * hour);
    QCOMPARE(rulesOf(placing.check.remarks), QStringList{u"EQUIPMENT_THERE"_s});
    QCOMPARE(placing.check.remarks.front().places.value(u"serial"_s).toString(), u"GPS-000451"_s);
    plan.visits[size_t(first)].parts.clear(); // kept for it already
    QCOMPARE(wrongAt(plan, second, 12 * hour), QStringList());
}

void TestPlanRules::twoPersonsAtOnce()
{
    auto plan = oneDay(2);
    const int visit = add(plan, 60);
    plan.visits[0].crew = 2;
    QCOMPARE(wrongAt(plan, visit, 10 * hour), QStringList{u"CREW"_s});
    QCOMPARE(wrongAt(plan, visit, 10 * hour, 0, 0), QStringList{u"CREW"_s}); // not with himself
    QCOMPARE(wrongAt(plan, visit, 10 * hour, 0, 1), QStringList());
    auto answer = placeIn(plan, usual(), {.visit = visit}, 0);
    QVERIFY(answer.placing);
    QCOMPARE(answer.placing->second, 1);
    auto after = plan;
    carryOut(after, *answer.placing, visit);
    QCOMPARE(after.stops[0].front().from, after.stops[1].front().from);
    QCOMPARE(after.stops[0].front().second, 1);
    QCOMPARE(after.stops[1].front().second, 0);
    // The second is busy until eleven: then it begins when both are there.
    const int busy = add(plan, 120, 9 * hour, u"1001"_s, 1);
    plan.visits[size_t(busy)].isPinned = true;
    answer = placeIn(plan, usual(), {.visit = visit}, 0);
    QVERIFY(answer.placing);
    QVERIFY2(answer.placing->from >= 11 * hour, qPrintable(QString::number(answer.placing->from)));
    plan.duties[1].isAbsent = true;
    answer = placeIn(plan, usual(), {.visit = visit}, 0);
    QVERIFY(!answer.placing);
    QCOMPARE(answer.why.front().rule, u"CREW"_s);
}

// The numbers of the day on which a remand comes in: 365 minutes, 545 refused, 485 and 495 not enough, 435.
void TestPlanRules::whatGivesWay()
{
    auto plan = oneDay();
    const int a = add(plan, 60, 9 * hour), d = add(plan, 45, 10 * hour + 1800), c = add(plan, 30, 11 * hour + 2700);
    const int e = add(plan, 20, 13 * hour + 900), b = add(plan, 30, 14 * hour + 1800);
    // Another day on which what gives way can be.
    auto next = plan.duties[0];
    next.day = 1;
    next.hours = {24 * hour + 8 * hour, 24 * hour + 16 * hour + 1800};
    next.breakWindow = {34 * hour, 38 * hour};
    plan.duties.push_back(next);
    plan.stops.emplace_back();
    for (const int visit : {a, b, d}) {
        plan.visits[size_t(visit)].latest = 24 * hour - 1;
        plan.visits[size_t(visit)].latestIsHard = true;
    }
    plan.visits[size_t(c)].latest = 5 * 24 * hour - 1;
    plan.visits[size_t(e)].latest = 3 * 24 * hour - 1;
    QCOMPARE(checkDuty(plan, usual(), 0, plan.stops[0]).load, 365 * 60);
    const int k = add(plan, 150);
    plan.visits[size_t(k)].level = 0;
    plan.visits[size_t(k)].hours = {{12 * hour, 16 * hour}};
    plan.now = 10 * hour + 300;
    plan.visits[size_t(a)].isFixed = true;
    auto answer = placeIn(plan, usual(), {.visit = k, .mostMoved = 0}, 0);
    QVERIFY(!answer.placing);
    QCOMPARE(rulesOf(answer.why), (QStringList{u"LOAD"_s, u"MOST"_s}));
    QCOMPARE(answer.tried.front().load, 545 * 60);
    QCOMPARE(answer.tried.front().visits, 6);
    answer = placeIn(plan, usual(), {.visit = k, .mostMoved = 1}, 0);
    QVERIFY(!answer.placing);
    answer = placeIn(plan, usual(), {.visit = k, .mostMoved = 3}, 0);
    QVERIFY(answer.placing);
    QList<int> loads;
    for (const auto &tried : answer.tried)
        if (tried.moved.size() == 1)
            loads << tried.load / 60;
    std::sort(loads.begin(), loads.end());
    QCOMPARE(loads, (QList<int>{485, 495}));
    QCOMPARE(answer.placing->check.load, 435 * 60);
    QCOMPARE(answer.placing->from, 12 * hour + 900);
    QCOMPARE(answer.placing->moved.size(), size_t(2));
    for (const auto &moved : answer.placing->moved) {
        QVERIFY(moved.visit == c || moved.visit == e);
        QVERIFY(moved.to <= plan.visits[size_t(moved.visit)].latest);
        QCOMPARE(moved.toDuty, 1);
    }
}

void TestPlanRules::aNightAndTheDayAfter()
{
    auto plan = oneDay();
    plan.duties[0].hours = {20 * hour, 26 * hour}; // until two in the night
    plan.duties[0].breakLength = 0;
    const int visit = add(plan, 60);
    QCOMPARE(wrongAt(plan, visit, 23 * hour + 1800), QStringList());
    QCOMPARE(wrongAt(plan, visit, 24 * hour + 1800), QStringList());
    QCOMPARE(wrongAt(plan, visit, 24 * hour + 1801), QStringList{u"HOURS"_s});
    // The busy hours are those of the clock, also of the next day.
    QCOMPARE(plan.secondOfDay(24 * hour + 60), 60);
    QCOMPARE(plan.secondOfDay(-60), 86340);
}

void TestPlanRules::waysFromATableAndFromTheMap()
{
    TravelTimes travel;
    travel.setMiddle(u"90"_s, 51.054, 3.725);
    travel.setMiddle(u"2000"_s, 51.220, 4.403);
    const int gent = travel.place(u"9000"_s), antwerpen = travel.place(u"2000"_s), nowhere = travel.place(u"5555"_s);
    const int quiet = travel.seconds(gent, antwerpen, 11 * hour);
    QVERIFY2(quiet > 60 * 60 && quiet < 100 * 60,
             qPrintable(QString::number(quiet / 60))); // some 51 km as the crow flies
    QCOMPARE(travel.seconds(gent, antwerpen, 8 * hour), (quiet * 130 / 100 + 59) / 60 * 60);
    QCOMPARE(travel.slowest(gent, antwerpen), (quiet * 130 / 100 + 59) / 60 * 60);
    QCOMPARE(travel.seconds(antwerpen, gent, 11 * hour), quiet);
    QCOMPARE(travel.seconds(gent, gent, 0), 0);
    QCOMPARE(travel.seconds(-1, gent, 0), 0);
    QCOMPARE(travel.seconds(gent, nowhere, 0), 45 * 60);
    QVERIFY(!travel.isKnown(gent, nowhere));
    QCOMPARE(travel.seconds(gent, travel.place(u"9000"_s, u"door"_s), 0), 10 * 60);
    travel.setMinutes(u"9000"_s, u"2000"_s, 40);
    QCOMPARE(travel.seconds(gent, antwerpen, 8 * hour), 40 * 60); // as it stands in the table, at any hour
    QCOMPARE(travel.seconds(antwerpen, gent, 8 * hour), 40 * 60);
    travel.setMinutes(u"2000"_s, u"9000"_s, 50);
    QCOMPARE(travel.seconds(antwerpen, gent, 8 * hour), 50 * 60);
    travel.setAnswered(gent, antwerpen, 1234);
    QCOMPARE(travel.seconds(gent, antwerpen, 8 * hour), 1234);
    const auto matrix = travel.matrix();
    QCOMPARE(matrix.places, travel.places());
    QCOMPARE(matrix.timeOf(gent, antwerpen), 1234);
}

void TestPlanRules::strangeDaysAreAnswered()
{
    DutyPlan nothing;
    QVERIFY(placements(nothing, usual(), {.visit = 0}).empty());
    auto plan = oneDay();
    const int long_ = add(plan, 720);
    auto answer = placeIn(plan, usual(), {.visit = long_, .mostMoved = 3}, 0);
    QVERIFY(!answer.placing);
    QVERIFY(!answer.why.empty());
    const int none = add(plan, 0);
    QVERIFY(placeIn(plan, usual(), {.visit = none}, 0).placing);
    plan.visits[size_t(none)].earliest = 20 * hour; // after all there is
    QVERIFY(!placeIn(plan, usual(), {.visit = none}, 0).placing);
    // A day that is wrong already is not made worse, and does not stop who mends it.
    auto broken = oneDay();
    const int first = add(broken, 60, 9 * hour), second = add(broken, 60, 9 * hour + 1800);
    const auto before = checkDuty(broken, usual(), 0, broken.stops[0]).remarks;
    QVERIFY(hasGrade(before, PlanGrade::Never));
    auto mended = broken;
    takeOut(mended, second);
    QVERIFY(newRemarks(before, checkDuty(mended, usual(), 0, mended.stops[0]).remarks).empty());
    Q_UNUSED(first)
    std::atomic<bool> stop{true};
    QVERIFY(placements(plan, usual(), {.visit = none, .stop = &stop}).empty());
}

// Any day, any visit: what is proposed breaks no rule, moves nothing in silence, and tells the cost it has.
void TestPlanRules::randomDaysStayRight()
{
    const int days = qEnvironmentVariableIntValue("PLAN_DAYS") > 0 ? qEnvironmentVariableIntValue("PLAN_DAYS") : 10'000;
    std::mt19937 random(20270412);
    const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    const auto rules = usual();
    int placed = 0, gave = 0, paired = 0, refused = 0;
    for (int round = 0; round < days; ++round) {
        DutyPlan plan;
        const int people = any(1, 4), spans = any(1, 2);
        plan.now = any(0, 1) == 0 ? 0 : any(7, 15) * hour;
        for (int who = 0; who < people; ++who)
            for (int day = 0; day < spans; ++day) {
                const int from = day * 24 * hour + any(6, 10) * hour;
                Duty duty{.technician = who,
                          .name = u"T%1"_s.arg(who),
                          .day = day,
                          .hours = {from, from + any(4, 10) * hour},
                          .overtime = any(0, 2) * 1800,
                          .breakLength = any(0, 1) * 1800,
                          .mostVisits = any(3, 7)};
                duty.breakWindow = {duty.hours.from + hour, duty.hours.until - hour};
                duty.start = duty.end = any(0, 5) == 0 ? -1 : plan.travel.place(QString::number(1000 + any(0, 9)));
                duty.isAbsent = any(0, 19) == 0;
                if (any(0, 3) == 0)
                    duty.skills = {u"RF"_s};
                plan.duties.push_back(duty);
            }
        plan.stops.resize(plan.duties.size());
        for (int a = 1000; a < 1010; ++a)
            for (int b = a + 1; b < 1010; ++b)
                plan.travel.setMinutes(QString::number(a), QString::number(b), any(0, 60) == 0 ? -1 : any(3, 50));
        const int count = any(1, 12);
        for (int i = 0; i < count; ++i) {
            const int number = add(plan, any(1, 12) * 10, -1, QString::number(1000 + any(0, 9)));
            auto &visit = plan.visits[size_t(number)];
            if (any(0, 3) == 0)
                visit.leaves = plan.travel.place(QString::number(1000 + any(0, 9)));
            visit.level = any(0, 3);
            visit.crew = any(0, 7) == 0 ? 2 : 1;
            if (any(0, 2) == 0)
                visit.latest = any(1, 3) * 24 * hour - 1;
            visit.latestIsHard = visit.latest < planNever && any(0, 1) == 0;
            if (any(0, 4) == 0)
                visit.hours = {{any(6, 12) * hour, any(13, 20) * hour}};
            if (any(0, 5) == 0)
                visit.skills = {any(0, 1) == 0 ? u"RF"_s : u"GPS"_s};
            if (any(0, 6) == 0)
                visit.barred = {any(0, people - 1)};
        }
        // All are planned one after the other, the last ones with others giving way.
        for (int visit = 0; visit < count; ++visit) {
            const auto before = plan;
            auto answers = placements(plan, rules, {.visit = visit, .mostMoved = visit > count / 2 ? 2 : 0});
            QCOMPARE(answers.size(), plan.duties.size());
            for (const auto &answer : answers)
                if (!answer.placing)
                    QVERIFY2(!answer.why.empty(), "a place is refused without a reason");
            if (!answers.front().placing) {
                ++refused;
                continue;
            }
            const auto &placing = *answers.front().placing;
            carryOut(plan, placing, visit);
            ++placed;
            gave += placing.moved.empty() ? 0 : 1;
            paired += placing.second >= 0 ? 1 : 0;
            // No rule is broken anywhere that was not broken before.
            for (int duty = 0; duty < int(plan.duties.size()); ++duty) {
                const auto was = checkDuty(before, rules, duty, before.stops[size_t(duty)]);
                const auto is = checkDuty(plan, rules, duty, plan.stops[size_t(duty)]);
                const auto fresh = newRemarks(was.remarks, is.remarks);
                QVERIFY2(!hasGrade(fresh, PlanGrade::Never) && !hasGrade(fresh, PlanGrade::WithReason),
                         qPrintable(u"round %1: %2"_s.arg(round).arg(rulesOf(fresh).join(u' '))));
                // Seen again by a walk that knows no rule: one place at a time.
                const auto &stops = plan.stops[size_t(duty)];
                for (size_t i = 1; i < stops.size(); ++i)
                    QVERIFY2(stops[i - 1].from + plan.serviceOf(stops[i - 1].visit) <= stops[i].from,
                             qPrintable(u"round %1: two at once"_s.arg(round)));
            }
            // Nothing moved that was not told.
            for (int other = 0; other < count; ++other) {
                if (other == visit)
                    continue;
                int was = -1, is = -1;
                const int from = dutyOf(before, other, &was), to = dutyOf(plan, other, &is);
                if (from == to && was == is)
                    continue;
                const auto told = [&](const std::vector<Giving> &list) {
                    return std::any_of(list.begin(), list.end(), [&](const Giving &one) {
                        return one.visit == other && one.fromDuty == from && one.from == was && one.toDuty == to &&
                               one.to == is;
                    });
                };
                QVERIFY2(told(placing.moved) || told(placing.shifted),
                         qPrintable(u"round %1: a visit moved in silence"_s.arg(round)));
            }
            // What it was said to come to is what it comes to.
            const auto whole = checkDuty(plan, rules, placing.duty, plan.stops[size_t(placing.duty)]);
            QCOMPARE(whole.load, placing.check.load);
            QCOMPARE(whole.cost(), placing.check.cost());
        }
    }
    qInfo("%d days: %d placed, %d with others giving way, %d by two, %d refused", days, placed, gave, paired, refused);
    QVERIFY(placed > days);
    QVERIFY(gave > 0 && paired > 0 && refused > 0);
}

QTEST_APPLESS_MAIN(TestPlanRules)
#include "tst_planrules.moc"
