// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/checker.h"
#include "core/planning/reasons.h"
#include "core/planning/route.h"
#include "core/planning/search.h"
#include "core/planning/vroom.h"

#include <QJsonDocument>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;

// The planner: whether a visit fits is exact, a plan is always right, the same seed gives the same plan, and every
// visit that is left is told why.
class TestPlanning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fittingIsExact_data();
    void fittingIsExact();
    void aRouteThatChangedIsAsIfMadeAnew();
    void everyPlanIsRight_data();
    void everyPlanIsRight();
    void theSameSeedGivesTheSamePlan();
    void anUrgentVisitIsNeverGivenUpForMany();
    void whatStandsIsKept();
    void itStopsWhenAsked();
    void oneIsFoundThatIsBest();
    void extremesAreAnswered();
    void aVroomProblemIsSolved();
    void thePublishedVroomProblemIsSolved_data();
    void thePublishedVroomProblemIsSolved();
    void aShipmentIsBroughtInOneGo();
    void vroomWhatIsLeftIsToldWhy();
    void vroomWhatCannotBeReadIsTold_data();
    void vroomWhatCannotBeReadIsTold();

private:
    static PlanProblem invented(std::mt19937 &random, int jobs, int shifts, bool metric);
};

PlanProblem TestPlanning::invented(std::mt19937 &random, int jobs, int shifts, bool metric)
{
    const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    PlanProblem problem;
    PlanMatrix matrix{.places = jobs + 2};
    std::vector<std::pair<int, int>> where;
    for (int i = 0; i < matrix.places; ++i)
        where.emplace_back(any(0, 60), any(0, 60));
    for (int a = 0; a < matrix.places; ++a)
        for (int b = 0; b < matrix.places; ++b)
            matrix.time.push_back(a == b   ? 0
                                  : metric ? std::abs(where[size_t(a)].first - where[size_t(b)].first) +
                                                 std::abs(where[size_t(a)].second - where[size_t(b)].second)
                                  : any(0, 30) == 0 ? planNever
                                                    : any(1, 60));
    matrix.cost = matrix.time;
    problem.matrices = {matrix};
    for (int i = 0; i < jobs; ++i) {
        PlanJob job{.place = i + 2, .service = any(0, 30)};
        int from = any(0, 120);
        for (int window = any(0, 3); window > 0; --window) {
            const int until = from + any(0, 90);
            job.windows.push_back({from, until});
            from = until + any(1, 60);
        }
        if (any(0, 2) == 0)
            job.skills = {any(0, 2)};
        job.delivery = {any(0, 3)};
        job.pickup = {any(0, 3)};
        job.level = any(0, 2);
        problem.jobs.push_back(job);
    }
    for (int i = 0; i < shifts; ++i) {
        PlanShift shift{
            .start = any(0, 9) == 0 ? -1 : any(0, 1), .end = any(0, 1), .hours = {any(0, 40), any(200, 420)}};
        int from = shift.hours.from + any(0, 60);
        for (int breaks = any(0, 2); breaks > 0; --breaks) {
            PlanBreak pause{.length = any(0, 30)};
            for (int window = any(0, 2); window > 0; --window) {
                const int until = from + any(0, 60);
                pause.windows.push_back({from, until});
                from = until + any(1, 40);
            }
            shift.breaks.push_back(pause);
        }
        shift.skills = {0, any(1, 2)};
        if (any(0, 1) == 0)
            shift.capacity = {any(3, 12)};
        if (any(0, 4) == 0)
            shift.mostJobs = any(1, 4);
        if (any(0, 4) == 0)
            shift.mostTravel = any(40, 200);
        shift.opening = any(0, 50);
        problem.shifts.push_back(shift);
    }
    return problem;
}

void TestPlanning::fittingIsExact_data()
{
    QTest::addColumn<bool>("metric");
    QTest::newRow("ways that keep to the triangle") << true;
    QTest::newRow("any ways, with holes") << false;
}

// What two rows of times say of every place is what walking the whole route, with each break at each place, says.
void TestPlanning::fittingIsExact()
{
    QFETCH(const bool, metric);
    std::mt19937 random(7);
    int fits = 0, fitsNot = 0;
    for (int round = 0; round < 4000; ++round) {
        const auto problem = invented(random, 6, 1, metric);
        std::uint64_t versions = 0;
        PlanRoute route(problem, 0, &versions);
        for (int job = 0; job < 6; ++job) {
            std::optional<std::int64_t> least;
            for (int place = 0; place <= route.size(); ++place) {
                auto with = route.jobs();
                with.insert(with.begin() + place, job);
                PlanAnswer answer{.shifts = {with}};
                for (int left = 0; left < 6; ++left)
                    if (std::find(with.begin(), with.end(), left) == with.end())
                        answer.left.push_back(left);
                PlanRoute made(problem, 0, &versions);
                made.set(with);
                answer.cost = made.cost();
                auto faults = planFaults(problem, answer);
                std::erase_if(faults, [](const std::string &one) { return one.find("skill") != std::string::npos; });
                const bool right = faults.empty();
                QVERIFY2(route.fits(job, place) == right,
                         qPrintable(u"round %1: %2"_s.arg(round).arg(right ? u"it fits"_s
                                                                           : QString::fromStdString(faults.front()))));
                QVERIFY(!right || made.isFeasible());
                ++(right ? fits : fitsNot);
                if (right && (!least || made.cost() - route.cost() < *least))
                    least = made.cost() - route.cost();
            }
            const auto best = route.best(job);
            QCOMPARE(best.place >= 0, least.has_value());
            if (!least)
                continue;
            QCOMPARE(best.added, *least);
            const auto before = route.cost();
            route.insert(best.place, job);
            QCOMPARE(route.cost() - before, best.added);
        }
    }
    QVERIFY2(fits > 10000 && fitsNot > 10000, qPrintable(u"%1 %2"_s.arg(fits).arg(fitsNot)));
}

// A change renews only what it touches: nothing of before is left in it.
void TestPlanning::aRouteThatChangedIsAsIfMadeAnew()
{
    std::mt19937 random(17);
    for (int round = 0; round < 300; ++round) {
        const auto problem = invented(random, 12, 1, round % 2 == 0);
        const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        std::uint64_t versions = 0;
        PlanRoute route(problem, 0, &versions);
        for (int change = 0; change < 30; ++change) {
            const auto before = route.version();
            if (route.size() < 8 && any(0, 2) > 0) {
                int job = any(0, 11);
                while (std::find(route.jobs().begin(), route.jobs().end(), job) != route.jobs().end())
                    job = any(0, 11);
                route.insert(any(0, route.size()), job); // whether it fits or not
            } else if (route.size() > 0) {
                const int from = any(0, route.size() - 1);
                route.remove(from, any(1, route.size() - from));
            } else {
                continue;
            }
            QVERIFY(route.version() != before);
            PlanRoute anew(problem, 0, &versions);
            anew.set(route.jobs());
            QCOMPARE(route.cost(), anew.cost());
            QCOMPARE(route.isFeasible(), anew.isFeasible());
            for (int job = 0; job < 12; ++job) {
                QCOMPARE(route.best(job).place, anew.best(job).place);
                for (int place = 0; place <= route.size(); ++place)
                    QCOMPARE(route.fits(job, place), anew.fits(job, place));
            }
        }
    }
}

void TestPlanning::everyPlanIsRight_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestPlanning::everyPlanIsRight()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto problem = invented(random, 40, 6, seed % 2 == 0);
    const auto first = searchPlan(problem, {.iterations = 0});
    const auto better = searchPlan(problem, {.iterations = 3000, .seed = quint64(seed), .threads = 1 + seed % 2});
    for (const auto &answer : {first, better}) {
        const auto faults = planFaults(problem, answer);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }
    // By levels first, then by cost.
    auto a = first.leftByLevel, b = better.leftByLevel;
    a.resize(3, 0);
    b.resize(3, 0);
    QVERIFY(b < a || (a == b && better.cost <= first.cost));
    for (const int job : better.left)
        QVERIFY(!whyLeft(problem, better, job).empty());
}

void TestPlanning::theSameSeedGivesTheSamePlan()
{
    std::mt19937 random(3);
    const auto problem = invented(random, 60, 5, true);
    const auto one = searchPlan(problem, {.iterations = 2000, .seed = 5});
    const auto other = searchPlan(problem, {.iterations = 2000, .seed = 5});
    QVERIFY(one.shifts == other.shifts && one.left == other.left);
    QCOMPARE(one.cost, other.cost);
}

void TestPlanning::anUrgentVisitIsNeverGivenUpForMany()
{
    // One urgent visit takes the whole day; ten others would fit in it.
    PlanProblem problem;
    problem.matrices = {{.places = 12, .time = std::vector<int>(144, 1), .cost = std::vector<int>(144, 1)}};
    problem.jobs.push_back({.place = 1, .service = 95, .level = 0});
    for (int i = 0; i < 10; ++i)
        problem.jobs.push_back({.place = i + 2, .service = 5, .level = 1});
    problem.shifts = {{.start = 0, .end = 0, .hours = {0, 100}}};
    const auto answer = searchPlan(problem, {.iterations = 3000});
    QCOMPARE(answer.shifts.front(), std::vector<int>{0});
    QCOMPARE(answer.leftByLevel, (std::vector<int>{0, 10}));
}

void TestPlanning::whatStandsIsKept()
{
    std::mt19937 random(11);
    auto problem = invented(random, 30, 4, true);
    const auto before = searchPlan(problem, {.iterations = 2000});
    for (size_t shift = 0; shift < problem.shifts.size(); ++shift) {
        problem.shifts[shift].jobs = before.shifts[shift];
        problem.shifts[shift].frozen = std::min<int>(2, int(before.shifts[shift].size()));
    }
    const auto after = searchPlan(problem, {.iterations = 2000, .seed = 9, .warm = false});
    QVERIFY(planFaults(problem, after).empty()); // what is frozen did not move
    // Nor where plans are mixed: for so many rounds there are several.
    for (quint64 seed = 1; seed <= 5; ++seed)
        QVERIFY(planFaults(problem, searchPlan(problem, {.iterations = 20000, .seed = seed})).empty());
    // Without a step what stands is what comes out.
    const auto same = searchPlan(problem, {.iterations = 0});
    QVERIFY(same.shifts == before.shifts);
}

void TestPlanning::itStopsWhenAsked()
{
    std::mt19937 random(2);
    const auto problem = invented(random, 80, 6, true);
    std::atomic<bool> stop = false;
    int told = 0;
    PlanSearch search{.seconds = 600, .threads = 2, .stop = &stop};
    search.improved = [&](const PlanAnswer &best) {
        QVERIFY(planFaults(problem, best).empty());
        if (++told == 2)
            stop = true;
    };
    const auto answer = searchPlan(problem, search);
    QVERIFY(answer.stopped);
    QVERIFY(told >= 2);
    QVERIFY(planFaults(problem, answer).empty());
}

// Few enough to try all orders.
void TestPlanning::oneIsFoundThatIsBest()
{
    std::mt19937 random(21);
    for (int round = 0; round < 10; ++round) {
        auto problem = invented(random, 6, 1, true);
        problem.shifts.front().hours = {0, 100000};
        problem.shifts.front().breaks.clear();
        problem.shifts.front().capacity.clear();
        problem.shifts.front().mostJobs = 99;
        problem.shifts.front().mostTravel = planNever;
        for (auto &job : problem.jobs) {
            job.windows.clear();
            job.skills.clear();
        }
        std::vector<int> order{0, 1, 2, 3, 4, 5};
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        std::uint64_t versions = 0;
        do {
            PlanRoute route(problem, 0, &versions);
            route.set(order);
            least = std::min(least, route.cost());
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(searchPlan(problem, {.iterations = 3000}).cost, least);
    }
}

void TestPlanning::extremesAreAnswered()
{
    PlanProblem problem;
    QVERIFY(searchPlan(problem).left.empty());
    problem.jobs = {{.place = 0}};
    QCOMPARE(searchPlan(problem).left, std::vector<int>{0}); // nobody works
    problem.matrices = {{.places = 2, .time = {0, planNever, planNever, 0}, .cost = {0, planNever, planNever, 0}}};
    problem.shifts = {{.start = 1, .end = 1, .hours = {0, 100}}};
    const auto unreachable = searchPlan(problem, {.iterations = 100});
    QCOMPARE(unreachable.left, std::vector<int>{0});
    QVERIFY(whyLeft(problem, unreachable, 0).front().obstacle == PlanObstacle::Alone);
    // Two thousand visits at one place.
    problem.matrices = {{.places = 1, .time = {0}, .cost = {0}}};
    problem.jobs.assign(2000, {.place = 0, .service = 1});
    problem.shifts.assign(3, {.start = 0, .end = 0, .hours = {0, 100}});
    const auto many = searchPlan(problem, {.iterations = 20});
    QCOMPARE(int(many.left.size()), 1700);
    QVERIFY(planFaults(problem, many).empty());
}

// Windows, skills, breaks, priorities and a matrix of one's own.
void TestPlanning::aVroomProblemIsSolved()
{
    const auto json = QJsonDocument::fromJson(R"({
        "vehicles": [
            {"id": 1, "start_index": 0, "end_index": 0, "skills": [1], "capacity": [4], "time_window": [0, 1000],
             "breaks": [{"id": 7, "time_windows": [[300, 400]], "service": 50}]},
            {"id": 2, "start_index": 0, "end_index": 0, "skills": [1, 2], "capacity": [4], "time_window": [0, 1000]}],
        "jobs": [
            {"id": 11, "location_index": 1, "service": 100, "delivery": [1], "skills": [1], "time_windows": [[100, 200]]},
            {"id": 12, "location_index": 2, "service": 100, "delivery": [1], "skills": [2], "description": "two"},
            {"id": 13, "location_index": 3, "setup": 20, "service": 100, "pickup": [2], "priority": 10}],
        "matrices": {"car": {"durations": [[0,50,60,70],[50,0,30,40],[60,30,0,20],[70,40,20,0]]}}})")
                          .object();
    const auto given = readVroom(json);
    QVERIFY2(given.has_value(), qPrintable(given ? QString() : given.error().code));
    const auto answer = searchPlan(given->problem, {.iterations = 2000});
    QVERIFY(planFaults(given->problem, answer).empty());
    const auto solution = vroomSolution(*given, answer, 3);
    QCOMPARE(solution["code"_L1].toInt(), 0);
    QVERIFY(solution["unassigned"_L1].toArray().isEmpty());
    const auto summary = solution["summary"_L1].toObject();
    // All by the second vehicle: 50 + 30 + 20 + 70; two vehicles would drive more.
    QCOMPARE(summary["cost"_L1].toInt(), 170);
    QCOMPARE(summary["service"_L1].toInt(), 300);
    QCOMPARE(summary["setup"_L1].toInt(), 20);
    QCOMPARE(summary["priority"_L1].toInt(), 10);
    const auto route = solution["routes"_L1].toArray().first().toObject();
    QCOMPARE(route["vehicle"_L1].toInt(), 2);
    const auto steps = route["steps"_L1].toArray();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps.first()["type"_L1].toString(), u"start"_s);
    QCOMPARE(steps.last()["type"_L1].toString(), u"end"_s);
    QCOMPARE(steps.last()["duration"_L1].toInt(), 170);
    // With the first one ill to the second skill's work, the first takes its break in time.
    auto alone = json;
    auto vehicles = alone["vehicles"_L1].toArray();
    vehicles.removeLast();
    alone["vehicles"_L1] = vehicles;
    const auto second = readVroom(alone);
    const auto less = vroomSolution(*second, searchPlan(second->problem, {.iterations = 2000}), 3);
    QCOMPARE(less["unassigned"_L1].toArray().size(), 1);
    bool paused = false;
    for (const auto &step : less["routes"_L1].toArray().first().toObject()["steps"_L1].toArray())
        if (step["type"_L1] == u"break"_s) {
            paused = true;
            const int begins = step["arrival"_L1].toInt() + step["waiting_time"_L1].toInt();
            QVERIFY(begins >= 300 && begins <= 400);
        }
    QVERIFY(paused);
}

// Without a service for ways they are straight, at the speed of a town: in the open country of the example too slow for
// all of it, which is answered with why. At the speed of its roads all is done.
void TestPlanning::thePublishedVroomProblemIsSolved_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<bool>("all");
    QTest::newRow("as published") << 1.0 << false;
    QTest::newRow("at the speed of its roads") << 1.2 << true;
}

// The first example of VROOM's own documentation, as it is published: windows, skills, breaks, loads and a shipment.
void TestPlanning::thePublishedVroomProblemIsSolved()
{
    QFETCH(double, speed);
    QFETCH(bool, all);
    auto json = QJsonDocument::fromJson(R"({
        "vehicles": [
            {"id": 1, "start": [2.35044, 48.71764], "end": [2.35044, 48.71764], "capacity": [4], "skills": [1, 14],
             "time_window": [28800, 43200], "breaks": [{"id": 1, "service": 300, "time_windows": [[36000, 37800]]}]},
            {"id": 2, "start": [2.35044, 48.71764], "end": [2.35044, 48.71764], "capacity": [4], "skills": [2, 14],
             "time_window": [28800, 43200], "breaks": [{"id": 2, "service": 300, "time_windows": [[36000, 37800]]}]}],
        "jobs": [
            {"id": 1, "service": 300, "delivery": [1], "location": [1.98935, 48.701], "skills": [1],
             "time_windows": [[32400, 36000]]},
            {"id": 2, "service": 300, "delivery": [1], "location": [2.03655, 48.61128], "skills": [1]},
            {"id": 5, "service": 300, "delivery": [1], "location": [2.28325, 48.5958], "skills": [14]},
            {"id": 6, "service": 300, "delivery": [1], "location": [2.89357, 48.90736], "skills": [14]}],
        "shipments": [
            {"amount": [1], "skills": [2], "pickup": {"id": 4, "service": 300, "location": [2.41808, 49.22619]},
             "delivery": {"id": 3, "service": 300, "location": [2.39719, 49.07611]}}]})")
                    .object();
    if (all) {
        auto vehicles = json["vehicles"_L1].toArray();
        for (auto vehicle : vehicles) {
            auto faster = vehicle.toObject();
            faster.insert(u"speed_factor"_s, speed);
            vehicle = faster;
        }
        json["vehicles"_L1] = vehicles;
    }
    const auto given = readVroom(json);
    QVERIFY2(given.has_value(), qPrintable(given ? QString() : given.error().code));
    const auto answer = searchPlan(given->problem, {.iterations = 5000});
    QVERIFY(planFaults(given->problem, answer).empty());
    const auto solution = vroomSolution(*given, answer, 3);
    QCOMPARE(solution["unassigned"_L1].toArray().isEmpty(), all);
    QSet<int> left;
    for (const auto &one : solution["unassigned"_L1].toArray()) {
        left << one["id"_L1].toInt();
        QCOMPARE(one["reasons"_L1].toArray().size(), 2); // of both vehicles
    }
    const auto summary = solution["summary"_L1].toObject();
    QCOMPARE(summary["routes"_L1].toInt(), 2);
    QCOMPARE(summary["service"_L1].toInt(), (6 - int(left.size()) + 2) * 300); // the stops and two breaks
    QCOMPARE(summary["cost"_L1], summary["duration"_L1]);
    // Read from the answer alone, against the question alone.
    QHash<int, QList<int>> stops; // of each vehicle, breaks as 0
    for (const auto &one : solution["routes"_L1].toArray()) {
        const auto route = one.toObject();
        const auto steps = route["steps"_L1].toArray();
        int free = steps.first()["arrival"_L1].toInt();
        int paused = 0; // on the way from there
        qint64 driven = 0;
        QVERIFY(free >= 28800);
        for (const auto &value : steps) {
            const auto step = value.toObject();
            const int begins = step["arrival"_L1].toInt() + step["waiting_time"_L1].toInt();
            const int way = int(step["duration"_L1].toInteger() - driven);
            driven = step["duration"_L1].toInteger();
            QVERIFY(step["arrival"_L1].toInt() >= free + way + paused);
            if (step["type"_L1] == u"break"_s) {
                paused += step["service"_L1].toInt();
            } else {
                free = begins + step["service"_L1].toInt();
                paused = 0;
            }
            const int load = step["load"_L1][0].toInt();
            QVERIFY(load >= 0 && load <= 4);
            if (step["type"_L1] == u"break"_s)
                QVERIFY(begins >= 36000 && begins <= 37800);
            if (step["type"_L1] == u"job"_s && step["id"_L1] == 1)
                QVERIFY(begins >= 32400 && begins <= 36000);
            if (step["type"_L1] != u"start"_s && step["type"_L1] != u"end"_s)
                stops[route["vehicle"_L1].toInt()] << (step["type"_L1] == u"break"_s ? 0 : step["id"_L1].toInt());
        }
        QVERIFY(free <= 43200);
        QCOMPARE(steps.last()["type"_L1].toString(), u"end"_s);
        QCOMPARE(steps.last()["load"_L1][0].toInt(), 0);
    }
    for (const int job : {1, 2, 0})
        QCOMPARE(stops[1].count(job), 1);
    QCOMPARE(stops[2].count(0), 1);
    for (const int job : {4, 3})
        QCOMPARE(stops[2].count(job), left.contains(job) ? 0 : 1);
    QCOMPARE(left.contains(4), left.contains(3));
    if (!left.contains(4))
        QCOMPARE(stops[2].indexOf(3), stops[2].indexOf(4) + 1);
    for (const int job : {5, 6})
        QCOMPARE(stops[1].count(job) + stops[2].count(job), left.contains(job) ? 0 : 1);
}

void TestPlanning::aShipmentIsBroughtInOneGo()
{
    const auto solved = [](const QByteArray &shipment, const QByteArray &more = {}) {
        const auto given = readVroom(QJsonDocument::fromJson(R"({
            "vehicles": [{"id": 1, "start_index": 0, "end_index": 0, "capacity": [1]})" +
                                                             more + R"(],
            "matrices": {"car": {"durations": [[0, 50, 60], [50, 0, 30], [60, 30, 0]]}},
            "shipments": [)" + shipment + "]}")
                                         .object());
        return given ? vroomSolution(*given, searchPlan(given->problem, {.iterations = 200}), 1) : QJsonObject();
    };
    const auto steps = [](const QJsonObject &solution) { return solution["routes"_L1][0]["steps"_L1].toArray(); };
    const auto simple = solved(R"({"amount": [1], "pickup": {"id": 1, "location_index": 1, "service": 10},
                                   "delivery": {"id": 1, "location_index": 2, "setup": 5, "service": 20}})");
    QCOMPARE(steps(simple).size(), 4);
    QCOMPARE(simple["summary"_L1]["cost"_L1].toInt(), 140); // 50 + 30 + 60
    QCOMPARE(steps(simple)[1]["type"_L1].toString(), u"pickup"_s);
    QCOMPARE(steps(simple)[1]["load"_L1][0].toInt(), 1);
    QCOMPARE(steps(simple)[2]["type"_L1].toString(), u"delivery"_s);
    QCOMPARE(steps(simple)[2]["arrival"_L1].toInt(), 90);
    QCOMPARE(steps(simple)[2]["duration"_L1].toInt(), 80);
    QCOMPARE(steps(simple)[2]["load"_L1][0].toInt(), 0);
    QCOMPARE(steps(simple)[3]["arrival"_L1].toInt(), 175);
    // Where the delivery opens after the pick-up closes, one waits there.
    const auto waits = solved(R"({"pickup": {"id": 1, "location_index": 1, "time_windows": [[0, 100]]},
                                  "delivery": {"id": 1, "location_index": 2, "time_windows": [[500, 600]]}})");
    QCOMPARE(steps(waits)[2]["arrival"_L1].toInt() + steps(waits)[2]["waiting_time"_L1].toInt(), 500);
    QCOMPARE(steps(waits)[2]["waiting_time"_L1].toInt(), 370);
    // What is too much for the vehicle is left, both ends of it.
    const auto heavy = solved(R"({"amount": [2], "pickup": {"id": 7, "location_index": 1},
                                  "delivery": {"id": 8, "location_index": 2}})");
    QCOMPARE(heavy["unassigned"_L1].toArray().size(), 2);
    QCOMPARE(heavy["unassigned"_L1][1]["type"_L1].toString(), u"delivery"_s);
    QCOMPARE(heavy["unassigned"_L1][1]["reasons"_L1][0]["code"_L1].toString(), u"LOAD"_s);
    // A faster vehicle is there sooner, never later.
    const auto two = solved(R"({"pickup": {"id": 1, "location_index": 1}, "delivery": {"id": 1, "location_index": 2,
                                "time_windows": [[60, 81]]}})",
                            R"(, {"id": 2, "start_index": 0, "end_index": 0, "speed_factor": 2})");
    QVERIFY(two["unassigned"_L1].toArray().isEmpty());
    const int there = steps(two)[2]["arrival"_L1].toInt() + steps(two)[2]["waiting_time"_L1].toInt();
    QVERIFY(there >= 60 && there <= 81);
}

void TestPlanning::vroomWhatIsLeftIsToldWhy()
{
    const auto given = readVroom(QJsonDocument::fromJson(R"({
        "vehicles": [{"id": 1, "start": [4.35, 50.85], "skills": [1], "capacity": [1], "time_window": [0, 3600]},
                     {"id": 2, "start": [4.35, 50.85], "capacity": [1], "time_window": [0, 600]}],
        "jobs": [{"id": 1, "location": [4.36, 50.85], "service": 3000, "skills": [1], "priority": 5},
                 {"id": 2, "location": [4.36, 50.86], "service": 900, "skills": [1]},
                 {"id": 3, "location": [4.36, 50.86], "delivery": [5]},
                 {"id": 4, "location": [5.57, 50.63], "service": 60},
                 {"id": 5, "location": [4.35, 50.85], "service": 60}]})")
                                     .object());
    QVERIFY(given.has_value());
    const auto solution = vroomSolution(*given, searchPlan(given->problem, {.iterations = 500}), 1);
    QHash<int, QStringList> reasons;
    for (const auto &one : solution["unassigned"_L1].toArray())
        for (const auto &reason : one["reasons"_L1].toArray())
            for (const auto &vehicle : reason["vehicles"_L1].toArray())
                reasons[one["id"_L1].toInt()] << reason["code"_L1].toString() + QString::number(vehicle.toInt());
    QCOMPARE(reasons.value(2), (QStringList{u"SKILL2"_s, u"NO_ROOM1"_s}));
    QCOMPARE(reasons.value(3), (QStringList{u"LOAD1"_s, u"LOAD2"_s}));
    QCOMPARE(reasons.value(4), (QStringList{u"WINDOW1"_s, u"WINDOW2"_s}));
    QCOMPARE(reasons.size(), 3);
}

void TestPlanning::vroomWhatCannotBeReadIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const QByteArray &json) {
        QTest::newRow(name) << json << QString::fromLatin1(code);
    };
    row("nothing", "vroom.notAProblem", "{}");
    row("a shipment from nowhere", "vroom.nowhere",
        R"({"vehicles": [{"id": 1, "start": [4, 50]}], "shipments": [{}]})");
    row("a shipment too late", "vroom.shipments",
        R"({"vehicles": [{"id": 1, "start": [4, 50]}], "shipments": [{
            "pickup": {"id": 1, "location": [4, 50], "service": 60, "time_windows": [[100, 200]]},
            "delivery": {"id": 1, "location": [4, 50], "time_windows": [[0, 150]]}}]})");
    row("a shipment outside", "vroom.outsideMatrix",
        R"({"vehicles": [{"id": 1, "start_index": 0}], "matrices": {"car": {"durations": [[0]]}}, "shipments": [{
            "pickup": {"id": 1, "location_index": 0}, "delivery": {"id": 1, "location_index": 4}}]})");
    row("a shipment twice", "vroom.idTwice",
        R"({"vehicles": [{"id": 1, "start": [4, 50]}], "shipments": [
            {"pickup": {"id": 1, "location": [4, 50]}, "delivery": {"id": 1, "location": [4, 50]}},
            {"pickup": {"id": 1, "location": [4, 50]}, "delivery": {"id": 2, "location": [4, 50]}}]})");
    row("nowhere", "vroom.nowhere", R"({"vehicles": [{"id": 1}], "jobs": []})");
    row("a hole in a matrix", "vroom.matrixShape",
        R"({"vehicles": [{"id": 1, "start_index": 0}], "jobs": [], "matrices": {"car": {"durations": [[0, 1], [1]]}}})");
    row("outside", "vroom.outsideMatrix",
        R"({"vehicles": [{"id": 1, "start_index": 3}], "jobs": [], "matrices": {"car": {"durations": [[0]]}}})");
    row("no matrix", "vroom.noMatrix",
        R"({"vehicles": [{"id": 1, "profile": "bike", "start_index": 0}], "jobs": [], "matrices": {"car": {"durations": [[0]]}}})");
    row("twice", "vroom.idTwice",
        R"({"vehicles": [{"id": 1, "start": [4, 50]}], "jobs": [{"id": 1, "location": [4, 50]}, {"id": 1, "location": [4, 50]}]})");
    row("a window that ends before it begins", "vroom.notReadable",
        R"({"vehicles": [{"id": 1, "start": [4, 50], "time_window": [9, 3]}], "jobs": []})");
    row("words for a number", "vroom.notReadable",
        R"({"vehicles": [{"id": 1, "start": [4, 50]}], "jobs": [{"id": 1, "location": [4, 50], "service": "long"}]})");
    row("a step of no job", "vroom.noSuchJob",
        R"({"vehicles": [{"id": 1, "start": [4, 50], "steps": [{"type": "job", "id": 9}]}], "jobs": []})");
}

void TestPlanning::vroomWhatCannotBeReadIsTold()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    const auto given = readVroom(QJsonDocument::fromJson(json).object());
    QVERIFY(!given.has_value());
    QCOMPARE(given.error().code, code);
}

QTEST_GUILESS_MAIN(TestPlanning)
#include "tst_planning.moc"
