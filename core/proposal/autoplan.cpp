// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/proposal/autoplan.h"

#include "core/planning/checker.h"
#include "core/travel/vroomservice.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int otherDay = 3600;    // seconds of driving a visit on another day is worth
constexpr int otherHand = 900;    // and with another technician that day
constexpr int slackOfADay = 300;  // what is earlier keeps room for what comes later
constexpr double fairness = 0.05; // of the seconds a technician has more than the mean, for each hour added
constexpr int mostWeighed = 3000; // visits at once: many more than anybody can make on the days of a plan
constexpr int mostWalks = 20'000; // places that are tried to say why something is left
constexpr int fewWalks = 1'000;   // and when one was told to stop

std::size_t index(int number)
{
    return std::size_t(number);
}

// By five minutes, as the hours people are told: what the search finds can then be told.
int tellable(int seconds)
{
    constexpr int grid = 300;
    return seconds >= planNever ? seconds : (seconds + grid - 1) / grid * grid;
}

// A plan as a problem for the search, and its answer as a plan again.
class Mapping
{
public:
    Mapping(const DayPlan &plan, const AutoplanWish &wish) : m_given(plan), m_wish(wish), m_work(plan.plan)
    {
        readWish();
    }

    Autoplan run();

private:
    void readWish();
    void displace();
    bool isAsked(int duty) const { return !m_wish.duties || m_wish.duties->contains(duty); }
    bool isStopped() const { return m_wish.stop && *m_wish.stop; }
    bool isGraded(const QString &rule, PlanGrade grade) const { return m_given.rules.gradeOf(rule) == grade; }
    void placePairs(const QElapsedTimer &clock);
    void choose();
    void addShift(int duty);
    void addJobs();
    void addMatrix();
    int node(int arrive, int leave);
    std::vector<PlanWindow> windowsOf(int visit) const;
    std::int32_t price(int visit, int duty) const;
    void takeAnswer(const PlanAnswer &answer);
    std::vector<PlanRemark> wrongIn(int duty) const;
    void giveUp(int duty, int visit);
    void keepWhatIsRight();
    void tellLeft(Autoplan &found) const;
    int travelOf(const DutyPlan &plan) const;

    const DayPlan &m_given;
    const AutoplanWish &m_wish;
    DutyPlan m_work; // as it becomes
    PlanProblem m_problem{};
    std::vector<int> m_jobs{};                  // visit of each job
    std::vector<int> m_jobOf{};                 // job of each visit, or -1
    std::vector<int> m_shifts{};                // duty of each shift
    std::vector<std::pair<int, int>> m_nodes{}; // where one arrives, and where one leaves
    QHash<std::pair<int, int>, int> m_nodeOf{};
    std::vector<char> m_stays{};   // of each job: it keeps duty and moment
    std::vector<int> m_ownShift{}; // of each job: the shift it stands in now, or -1
    std::vector<int> m_stood{};    // duty of each visit in the plan that was given, or -1
    std::vector<int> m_loads{};    // seconds, of each duty before anything is put in
    QList<int> m_asked{};          // visits to be planned
    QList<int> m_surplus{};        // more than can be weighed: the least urgent
    QList<int> m_paired{};
    QStringList m_kinds{};
    double m_meanLoad = 0;
};

int Mapping::node(int arrive, int leave)
{
    const std::pair wanted(arrive, leave);
    const auto known = m_nodeOf.constFind(wanted);
    if (known != m_nodeOf.constEnd())
        return *known;
    m_nodes.push_back(wanted);
    m_nodeOf.insert(wanted, int(m_nodes.size()) - 1);
    return int(m_nodes.size()) - 1;
}

// The duty of each visit, the first of two; -1: it stands nowhere.
std::vector<int> dutiesOf(const DutyPlan &plan)
{
    std::vector<int> found(plan.visits.size(), -1);
    for (int duty = int(plan.stops.size()) - 1; duty >= 0; --duty)
        for (const auto &stop : plan.stops[index(duty)])
            found[index(stop.visit)] = duty;
    return found;
}

// What can be planned of what was asked, each once; of more than these days can hold by far only the most urgent.
void Mapping::readWish()
{
    m_stood = dutiesOf(m_work);
    QSet<int> seen;
    for (const int visit : m_wish.visits)
        if (visit >= 0 && visit < int(m_work.visits.size()) && !m_work.visits[index(visit)].isFixed &&
            !seen.contains(visit)) {
            seen.insert(visit);
            m_asked << visit;
        }
    int room = 0;
    for (const auto &of : m_work.duties)
        room = std::min(mostWeighed, room + std::clamp(of.mostVisits, 0, 100) * 3);
    const auto most = std::max(300, room);
    if (m_asked.size() <= most)
        return;
    auto byUrgency = m_asked;
    std::stable_sort(byUrgency.begin(), byUrgency.end(), [&](int a, int b) {
        return std::tuple(m_work.visits[index(a)].level, m_work.visits[index(a)].latest) <
               std::tuple(m_work.visits[index(b)].level, m_work.visits[index(b)].latest);
    });
    m_surplus = byUrgency.mid(most);
    const QSet<int> without(m_surplus.begin(), m_surplus.end());
    m_asked.removeIf([&](int visit) { return without.contains(visit); });
}

// Whoever is away, or does not work that day, makes no visits: when the plan is worked out anew they go to others.
void Mapping::displace()
{
    if (!m_wish.moveOthers)
        return;
    for (int duty = 0; duty < int(m_work.duties.size()); ++duty) {
        const auto &of = std::as_const(m_work).duties[index(duty)];
        if ((!of.isAbsent && of.worksThen) || !isAsked(duty))
            continue;
        const auto stops = m_work.stops[index(duty)];
        for (const auto &stop : stops)
            if (!std::as_const(m_work).visits[index(stop.visit)].isFixed && stop.from >= m_work.now) {
                takeOut(m_work, stop.visit);
                m_work.visits[index(stop.visit)].isPinned = false;
                if (!m_asked.contains(stop.visit))
                    m_asked << stop.visit;
            }
    }
}

// What two technicians make is placed first, the most urgent before; from then on it stays.
void Mapping::placePairs(const QElapsedTimer &clock)
{
    auto order = m_asked;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return std::tuple(m_work.visits[index(a)].level, m_work.visits[index(a)].latest) <
               std::tuple(m_work.visits[index(b)].level, m_work.visits[index(b)].latest);
    });
    for (const int visit : std::as_const(order)) {
        if (m_work.visits[index(visit)].crew < 2)
            continue;
        m_paired << visit;
        if (isStopped() || (m_wish.iterations < 0 && double(clock.elapsed()) > std::max(0.5, m_wish.seconds) * 1000) ||
            m_stood[index(visit)] >= 0)
            continue;
        std::vector<int> duties;
        for (int duty = 0; duty < int(m_work.duties.size()); ++duty)
            if (isAsked(duty))
                duties.push_back(duty);
        if (duties.empty()) // none given would ask them all
            continue;
        auto answers = placements(m_work, m_given.rules, {.visit = visit, .mostMoved = 0, .stop = m_wish.stop}, duties);
        if (answers.empty() || !answers.front().placing)
            continue;
        carryOut(m_work, *answers.front().placing, visit);
    }
}

// Days that are right as they stand; one that cannot be driven is left to a person.
void Mapping::choose()
{
    double load = 0;
    int counted = 0;
    m_loads.assign(m_work.duties.size(), 0);
    for (int duty = 0; duty < int(m_work.duties.size()); ++duty) {
        if (!isAsked(duty))
            continue;
        const auto &of = m_work.duties[index(duty)];
        if (of.isAbsent || !of.worksThen || of.hours.until <= m_work.now)
            continue;
        m_shifts.push_back(duty);
        m_loads[index(duty)] = checkDuty(m_work, m_given.rules, duty, m_work.stops[index(duty)]).load;
        load += m_loads[index(duty)];
        ++counted;
    }
    m_meanLoad = counted > 0 ? load / counted : 0;
}

std::vector<PlanWindow> Mapping::windowsOf(int visit) const
{
    auto windows = startsOf(m_work.visits[index(visit)]);
    std::vector<PlanWindow> found;
    for (auto window : windows) {
        window.from = std::max(window.from, m_work.now);
        if (!isGraded(u"LATE"_s, PlanGrade::Costs) && m_work.visits[index(visit)].latest >= m_work.now)
            window.until = std::min(window.until, m_work.visits[index(visit)].latest);
        if (window.from <= window.until)
            found.push_back(window);
    }
    if (found.empty())
        found.push_back({planNever - 2, planNever - 2}); // it can be nowhere
    return found;
}

std::int32_t Mapping::price(int visit, int duty) const
{
    const auto &one = m_work.visits[index(visit)];
    const auto &of = m_work.duties[index(duty)];
    int cost = 0;
    for (const auto &remark : remarksOf(m_work, m_given.rules, visit, duty))
        cost += remark.cost;
    if (one.latest < planNever && !one.latestIsHard && of.hours.from > one.latest) {
        const int days = (of.hours.from - one.latest + 86399) / 86400;
        cost += std::min(days, 20) * std::min(days, 20) *
                std::clamp(m_given.rules.weights.value(u"LATE"_s, 60), 0, 6000) * 60;
    }
    const int stands = m_stood[index(visit)];
    if (stands >= 0 && stands != duty)
        cost += m_work.duties[index(stands)].day != of.day ? otherDay : otherHand;
    if (stands < 0)
        cost += std::max(0, of.day) * slackOfADay;
    const double over = m_loads[index(duty)] - m_meanLoad;
    cost += int(std::max(-1800.0, std::min(1800.0, over * fairness * one.minutes / 60)));
    return std::max(0, cost);
}

void Mapping::addShift(int duty)
{
    const auto &of = m_work.duties[index(duty)];
    PlanShift shift{.hours = {tellable(std::max(of.hours.from, m_work.now)), of.hours.until},
                    .mostJobs = of.mostVisits};
    int place = of.start;
    int fixed = 0;
    int breakFrom = -1;
    const auto &stops = m_work.stops[index(duty)];
    for (const auto &stop : stops) {
        const auto &visit = m_work.visits[index(stop.visit)];
        if (!visit.isFixed)
            continue;
        ++fixed;
        place = visit.leaves;
        shift.hours.from = tellable(std::max(shift.hours.from, stop.from + m_work.serviceOf(stop.visit)));
    }
    if (fixed > 0)
        breakFrom = checkDuty(m_work, m_given.rules, duty, stops).breakFrom;
    shift.start = place < 0 ? -1 : node(place, place);
    shift.end = of.end < 0 ? -1 : node(of.end, of.end);
    shift.mostJobs = std::max(0, of.mostVisits - fixed);
    if (isGraded(u"MOST"_s, PlanGrade::Costs)) // more is allowed
        shift.mostJobs = std::numeric_limits<int>::max();
    // A break that is behind him is behind him.
    if (of.breakLength > 0 && of.breakWindow.until >= shift.hours.from && !(breakFrom >= 0 && breakFrom < m_work.now))
        shift.breaks.push_back({of.breakLength, {of.breakWindow}});
    for (const auto &kind : std::as_const(m_kinds))
        shift.capacity.push_back(std::max(0, of.parts.value(kind)));
    m_problem.shifts.push_back(std::move(shift));
}

void Mapping::addJobs()
{
    m_jobOf.assign(m_work.visits.size(), -1);
    const auto add = [&](int visit, std::vector<PlanWindow> windows) {
        const auto &one = m_work.visits[index(visit)];
        PlanJob job{.place = node(one.place, one.leaves),
                    .service = m_work.serviceOf(visit),
                    .windows = std::move(windows),
                    .level = one.level};
        for (const auto &kind : std::as_const(m_kinds))
            job.delivery.push_back(one.partsThere.contains(kind) && isGraded(u"EQUIPMENT_THERE"_s, PlanGrade::Costs)
                                       ? 0
                                       : int(one.parts.count(kind)));
        m_stays.push_back(0);
        m_ownShift.push_back(-1);
        m_jobOf[index(visit)] = int(m_jobs.size());
        m_jobs.push_back(visit);
        m_problem.jobs.push_back(std::move(job));
    };
    // What stands on the chosen days.
    for (std::size_t shift = 0; shift < m_shifts.size(); ++shift)
        for (const auto &stop : m_work.stops[index(m_shifts[shift])]) {
            const auto &one = m_work.visits[index(stop.visit)];
            if (one.isFixed)
                continue;
            // A visit of two is one job on each of its days.
            const bool stays = !m_wish.moveOthers || !one.mayMove() || one.crew > 1;
            if (stays)
                add(stop.visit, {{stop.from, stop.from}});
            else
                add(stop.visit, windowsOf(stop.visit));
            m_problem.shifts[shift].jobs.push_back(int(m_jobs.size()) - 1);
            m_stays.back() = stays ? 1 : 0;
            m_ownShift.back() = int(shift);
            if (one.crew > 1)
                m_jobOf[index(stop.visit)] = -1;
        }
    const auto stands = dutiesOf(m_work);
    const QSet<int> paired(m_paired.begin(), m_paired.end());
    for (const int visit : std::as_const(m_asked))
        if (m_jobOf[index(visit)] < 0 && !paired.contains(visit) && stands[index(visit)] < 0)
            add(visit, windowsOf(visit));
    // Where each may stand, and what it costs there.
    const auto count = m_jobs.size() * m_shifts.size();
    m_problem.placing.assign(count, 0);
    m_problem.barred.assign(count, 0);
    for (std::size_t job = 0; job < m_jobs.size(); ++job) {
        const bool stays = m_stays[job] != 0 || isStopped();
        for (std::size_t shift = 0; shift < m_shifts.size(); ++shift) {
            const auto at = job * m_shifts.size() + shift;
            if (m_ownShift[job] == int(shift))
                continue;
            if (stays) {
                m_problem.barred[at] = 1;
                continue;
            }
            const auto remarks = remarksOf(m_work, m_given.rules, m_jobs[job], m_shifts[shift]);
            m_problem.barred[at] =
                hasGrade(remarks, PlanGrade::Never) || hasGrade(remarks, PlanGrade::WithReason) ? 1 : 0;
            if (m_problem.barred[at] == 0)
                m_problem.placing[at] = price(m_jobs[job], m_shifts[shift]);
        }
    }
}

void Mapping::addMatrix()
{
    PlanMatrix matrix{.places = int(m_nodes.size())};
    for (const auto &from : m_nodes)
        for (const auto &to : m_nodes)
            matrix.time.push_back(tellable(m_work.travel.slowest(from.second, to.first)));
    matrix.cost = matrix.time;
    m_problem.matrices.push_back(std::move(matrix));
}

void Mapping::takeAnswer(const PlanAnswer &answer)
{
    for (std::size_t shift = 0; shift < m_shifts.size(); ++shift) {
        const int duty = m_shifts[shift];
        auto &stops = m_work.stops[index(duty)];
        std::vector<RetimeWish> order;
        for (const auto &stop : stops)
            if (m_work.visits[index(stop.visit)].isFixed)
                order.push_back({.visit = stop.visit, .from = stop.from, .second = stop.second, .holds = true});
        auto sorted = m_problem.shifts[shift].jobs;
        auto now = answer.shifts[shift];
        const bool asItWas = sorted == now;
        if (asItWas)
            continue;
        auto loose = order;
        for (const int job : now) {
            const int visit = m_jobs[index(job)];
            const auto stood =
                std::find_if(stops.begin(), stops.end(), [&](const DutyStop &one) { return one.visit == visit; });
            const bool stays = m_stays[index(job)] != 0;
            const int from = stood == stops.end() ? -1 : stood->from;
            const int second = stood == stops.end() ? -1 : stood->second;
            order.push_back({.visit = visit, .from = from, .second = second, .holds = stays});
            loose.push_back({.visit = visit, .from = stays ? from : -1, .second = second, .holds = stays});
        }
        // As near to the hours of now as can be; else as early as can be, which the search knows to be possible.
        auto timed = retime(m_work, duty, order);
        if (!timed)
            timed = retime(m_work, duty, loose);
        if (timed) {
            stops = std::move(*timed);
            continue;
        }
        const auto drive = driveOf(m_problem, int(shift), now);
        std::vector<DutyStop> driven;
        for (const auto &stop : stops)
            if (m_work.visits[index(stop.visit)].isFixed)
                driven.push_back(stop);
        for (const auto &stop : drive.stops)
            if (stop.job >= 0)
                driven.push_back({.visit = m_jobs[index(stop.job)], .from = stop.begins});
        stops = std::move(driven);
    }
}

int Mapping::travelOf(const DutyPlan &plan) const
{
    int sum = 0;
    for (const int duty : m_shifts)
        sum += checkDuty(plan, m_given.rules, duty, plan.stops[index(duty)]).travel;
    return sum;
}

// What nobody may, or nobody may without a reason, and was not so before.
std::vector<PlanRemark> Mapping::wrongIn(int duty) const
{
    const auto &was = m_given.plan.stops[index(duty)];
    const auto &is = m_work.stops[index(duty)];
    if (was == is)
        return {};
    auto fresh = newRemarks(checkDuty(m_given.plan, m_given.rules, duty, was).remarks,
                            checkDuty(m_work, m_given.rules, duty, is).remarks);
    std::erase_if(fresh, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
    for (const auto &stop : is) // an hour that comes twice cannot be told
        if (m_work.isRepeated(stop.from))
            fresh.push_back({.rule = u"ROOM"_s, .visit = stop.visit, .places = {}});
    return fresh;
}

// A visit that was put in is taken out again; where it is none of these, all days that changed visits with this one
// stand as they were given.
void Mapping::giveUp(int duty, int visit)
{
    const auto &stops = m_work.stops[index(duty)];
    if (visit < 0 || m_stood[index(visit)] >= 0) {
        visit = -1;
        for (const auto &stop : stops)
            if (m_stood[index(stop.visit)] < 0)
                visit = stop.visit;
    }
    if (visit >= 0) {
        takeOut(m_work, visit);
        return;
    }
    const auto stands = dutiesOf(m_work);
    std::vector<int> open{duty};
    std::vector<char> back(m_work.duties.size(), 0);
    back[index(duty)] = 1;
    while (!open.empty()) {
        const int one = open.back();
        open.pop_back();
        const auto follow = [&](const DutyPlan &plan) {
            for (const auto &stop : plan.stops[index(one)])
                for (const int other : std::array{stands[index(stop.visit)], m_stood[index(stop.visit)]})
                    if (other >= 0 && back[index(other)] == 0) {
                        back[index(other)] = 1;
                        open.push_back(other);
                    }
        };
        follow(m_work);
        follow(m_given.plan);
    }
    for (std::size_t one = 0; one < back.size(); ++one)
        if (back[one] != 0)
            m_work.stops[one] = m_given.plan.stops[one];
}

// The search knows ways and hours; the rules have the last word, also where the house made them stricter.
void Mapping::keepWhatIsRight()
{
    bool isRight = false;
    for (qsizetype round = 0; !isRight && round <= m_work.visits.size() + m_work.duties.size(); ++round) {
        isRight = true;
        for (int duty = 0; duty < int(m_work.duties.size()); ++duty)
            if (const auto wrong = wrongIn(duty); !wrong.empty()) {
                giveUp(duty, wrong.front().visit);
                isRight = false;
            }
        auto apart = newRemarks(overlapsBetween(m_given.plan, m_given.rules), overlapsBetween(m_work, m_given.rules));
        std::erase_if(apart, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        if (!apart.empty()) {
            giveUp(dutyOf(m_work, apart.front().visit), apart.front().visit);
            isRight = false;
        }
    }
}

// The reason that holds for most days, by the days that could have had it; where so many are left, of some days.
void Mapping::tellLeft(Autoplan &found) const
{
    int walks = isStopped() ? fewWalks : mostWalks;
    const auto each = std::max<std::size_t>(3, index(walks) / std::max<std::size_t>(1, index(int(found.left.size()))));
    const auto step = std::max<std::size_t>(1, m_shifts.size() / each);
    const QSet<int> surplus(m_surplus.begin(), m_surplus.end());
    for (const int visit : std::as_const(found.left)) {
        std::vector<std::pair<int, PlanRemark>> counted;
        const bool isTried = !surplus.contains(visit) && walks > 0;
        if (!isTried)
            counted.emplace_back(1, PlanRemark{.rule = u"TOO_MANY"_s, .visit = visit, .places = {}});
        for (std::size_t shift = 0; isTried && shift < m_shifts.size(); shift += step) {
            const int duty = m_shifts[shift];
            // Two technicians are sought at many hours.
            walks -= m_work.visits[index(visit)].crew > 1 ? 40 : 1;
            const auto answer =
                placeIn(m_work, m_given.rules, {.visit = visit, .mostMoved = 0, .stop = m_wish.stop}, duty);
            if (answer.why.empty())
                continue;
            const auto &why = answer.why.front();
            const auto same = std::find_if(counted.begin(), counted.end(),
                                           [&](const auto &one) { return one.second.rule == why.rule; });
            if (same == counted.end())
                counted.emplace_back(1, why);
            else
                ++same->first;
        }
        std::stable_sort(counted.begin(), counted.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        if (counted.empty())
            counted.emplace_back(1, m_shifts.empty()
                                        ? PlanRemark{.rule = u"NO_DUTY"_s, .visit = visit, .places = {}}
                                        : PlanRemark{.rule = u"ROOM"_s,
                                                     .visit = visit,
                                                     .places = {{u"minutes"_s, m_work.visits[index(visit)].minutes}}});
        for (auto &one : counted)
            found.why[visit].push_back(std::move(one.second));
    }
}

Autoplan Mapping::run()
{
    QElapsedTimer clock;
    clock.start();
    Autoplan found;
    displace();
    placePairs(clock);
    choose();
    for (const int visit : std::as_const(m_asked))
        for (const auto &kind : m_work.visits[index(visit)].parts)
            if (!m_kinds.contains(kind))
                m_kinds << kind;
    // A kind nobody has is told as such, and keeps nothing from being planned.
    m_kinds.removeIf([&](const QString &kind) {
        return isGraded(u"EQUIPMENT"_s, PlanGrade::Costs) &&
               std::none_of(m_shifts.begin(), m_shifts.end(),
                            [&](int duty) { return m_work.duties[index(duty)].parts.value(kind) > 0; });
    });
    for (const int duty : m_shifts)
        addShift(duty);
    addJobs();
    addMatrix();
    // A day that cannot be driven as it stands takes no part.
    for (std::size_t shift = 0; shift < m_shifts.size(); ++shift) {
        auto &own = m_problem.shifts[shift].jobs;
        std::stable_sort(own.begin(), own.end(), [&](int a, int b) {
            return m_problem.jobs[index(a)].windows.front().from < m_problem.jobs[index(b)].windows.front().from;
        });
        std::vector<std::pair<int, int>> byHour;
        for (const int job : own)
            for (const auto &stop : m_work.stops[index(m_shifts[shift])])
                if (stop.visit == m_jobs[index(job)])
                    byHour.emplace_back(stop.from, job);
        std::sort(byHour.begin(), byHour.end());
        own.clear();
        for (const auto &[from, job] : byHour)
            own.push_back(job);
        if (!driveOf(m_problem, int(shift), own).possible || int(own.size()) > m_problem.shifts[shift].mostJobs) {
            for (std::size_t job = 0; job < m_jobs.size(); ++job)
                if (std::find(own.begin(), own.end(), int(job)) == own.end())
                    m_problem.barred[job * m_shifts.size() + shift] = 1;
            m_problem.shifts[shift].frozen = int(own.size());
        }
    }
    found.travelBefore = travelOf(m_given.plan);
    PlanSearch search{.seconds = m_wish.seconds,
                      .iterations = m_wish.iterations,
                      .seed = m_wish.seed,
                      .threads = m_wish.threads,
                      .warm = !m_wish.moveOthers,
                      .stop = m_wish.stop};
    if (m_wish.improved)
        search.improved = [&](const PlanAnswer &best) { m_wish.improved(int(best.left.size()), best.cost); };
    PlanAnswer answer;
    if (isStopped()) { // what stands stays
        found.stopped = true;
    } else if (!m_jobs.empty() && !m_shifts.empty()) {
        auto other = m_wish.engine ? m_wish.engine(m_problem) : Result<PlanAnswer>(PlanAnswer{});
        if (m_wish.engine && other)
            answer = std::move(*other);
        else
            answer = searchPlan(m_problem, search);
        if (!other)
            found.engine = other.error();
    }
    found.iterations = answer.iterations;
    found.stopped = found.stopped || answer.stopped;
    if (answer.shifts.size() == m_shifts.size())
        takeAnswer(answer);
    keepWhatIsRight();
    // What differs is the proposal.
    const auto stands = dutiesOf(m_work);
    const auto momentOf = [](const DutyPlan &plan, int duty, int visit) {
        for (const auto &stop : duty < 0 ? std::vector<DutyStop>() : plan.stops[index(duty)])
            if (stop.visit == visit)
                return stop.from;
        return 0;
    };
    for (int visit = 0; visit < int(m_work.visits.size()); ++visit) {
        const int before = m_stood[index(visit)];
        const int after = stands[index(visit)];
        const int was = momentOf(m_given.plan, before, visit), is = momentOf(m_work, after, visit);
        if (before == after && (before < 0 || was == is))
            continue;
        PlanChangeLine line{.visit = visit, .why = {u"plan.why.auto"_s, {}}};
        if (before >= 0) {
            line.fromPerson = m_work.duties[index(before)].technician;
            line.from = was;
        }
        if (after >= 0) {
            line.toPerson = m_work.duties[index(after)].technician;
            line.to = is;
            for (const auto &stop : m_work.stops[index(after)])
                if (stop.visit == visit)
                    line.second = stop.second;
        }
        line.kind = before < 0        ? PlanChangeLine::Kind::New
                    : after < 0       ? PlanChangeLine::Kind::Back
                    : before == after ? PlanChangeLine::Kind::Hour
                                      : PlanChangeLine::Kind::Moved;
        if (line.kind == PlanChangeLine::Kind::New)
            line.why = {u"plan.why.new"_s, {}};
        found.lines << line;
    }
    std::stable_sort(found.lines.begin(), found.lines.end(), [](const PlanChangeLine &a, const PlanChangeLine &b) {
        return std::tuple(int(a.kind), a.to) < std::tuple(int(b.kind), b.to);
    });
    for (const int visit : m_asked + m_surplus)
        if (stands[index(visit)] < 0)
            found.left << visit;
    for (const int visit : std::as_const(found.left)) {
        const int level = std::clamp(m_work.visits[index(visit)].level, 0, 9);
        while (found.leftByLevel.size() <= level)
            found.leftByLevel << 0;
        ++found.leftByLevel[level];
    }
    tellLeft(found);
    found.travelAfter = travelOf(m_work);
    found.milliseconds = clock.elapsed();
    return found;
}

} // namespace

Autoplan planMany(const DayPlan &plan, const AutoplanWish &wish)
{
    return Mapping(plan, wish).run();
}

QList<int> openIn(const DayPlan &plan, const QString &region)
{
    QList<int> found;
    for (int visit = 0; visit < int(plan.lines.size()); ++visit) {
        const auto &line = plan.lines[visit].visit;
        if (line.state == u"OPEN" && (region.isEmpty() || line.region.isEmpty() || line.region == region))
            found << visit;
    }
    return found;
}

QList<int> dutiesIn(const DayPlan &plan, const QString &region)
{
    QList<int> found;
    for (int duty = 0; duty < int(plan.days.size()); ++duty) {
        const auto &regions = plan.plan.duties[index(duty)].regions;
        if (region.isEmpty() || regions.isEmpty() || regions.contains(region))
            found << duty;
    }
    return found;
}

std::function<Result<PlanAnswer>(const PlanProblem &)> chosenEngine(const Catalogue &catalogue,
                                                                    const std::atomic<bool> *stop)
{
    const auto base = catalogue.parameter(u"planningServices"_s).toObject().value("engine"_L1).toString();
    if (base.isEmpty())
        return {};
    constexpr int patience = 60'000;
    return [service = TravelService{QUrl(base), patience, stop}](const PlanProblem &problem) {
        return planByService(service, problem);
    };
}

DayPlan withMore(const DayPlan &plan, int technicians)
{
    auto more = plan;
    for (int extra = 0; extra < technicians; ++extra) {
        DayPlan::Who who;
        who.name = u"+"_s + QString::number(extra + 1);
        who.technician.mostVisits = 5;
        const int number = int(more.people.size());
        more.people << who;
        for (auto on = plan.first; on <= plan.last; on = on.addDays(1)) {
            // The day as most have it.
            for (int duty = 0; duty < int(plan.days.size()); ++duty) {
                const auto &of = plan.plan.duties[index(duty)];
                if (plan.days[duty].on != on || of.isAbsent || !of.worksThen || !of.hoursKnown || of.isOnCall)
                    continue;
                auto copy = of;
                copy.technician = number;
                copy.name = who.name;
                copy.regions.clear();
                copy.skills.clear();
                copy.languages.clear();
                more.plan.duties.push_back(copy);
                more.plan.stops.emplace_back();
                auto day = plan.days[duty];
                day.who = number;
                more.days << day;
                break;
            }
        }
    }
    return more;
}
