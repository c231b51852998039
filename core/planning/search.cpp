// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/search.h"

#include "core/planning/route.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

constexpr double meanRemoved = 10;
constexpr int longestString = 10;
constexpr double splitChance = 0.5;
constexpr double splitGrows = 0.01;
const double logOfNoBlink = std::log(1 - 0.01); // a place is overlooked so often
constexpr double huntChance = 0.3;              // the ruin begins at a visit that is left
constexpr std::size_t mostNeighbours = 300;
constexpr double warmStart = 2; // times the mean way of the first plan
constexpr double coolStart = 0.2;
constexpr double coldEnd = 0.07;

// Small, quick and the same on every machine (xorshift64*).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL)
    {
        for (int i = 0; i < 8; ++i)
            next();
    }
    std::uint64_t next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545F4914F6CDD1DULL;
    }
    double part() { return static_cast<double>(next() >> 11) * 0x1.0p-53; } // [0, 1)
    // How often in a row something of this chance does not happen.
    int passes(double logOfNot) { return static_cast<int>(std::min(1e9, std::log(1.0 - part()) / logOfNot)); }
    int below(int count) { return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32); }

private:
    std::uint64_t m_state;
};

// What follows from the problem and is the same for every thread.
struct Known
{
    explicit Known(const PlanProblem &given);

    const PlanProblem &problem;
    std::vector<std::vector<int>> shiftsOf{};   // where a visit may stand
    std::vector<std::vector<int>> neighbours{}; // nearest first
    std::vector<std::int64_t> weight{};         // of a visit that is left
    std::vector<int> kindOf{};                  // shifts that are alike have the same number
    std::vector<double> width{}, opens{}, closes{}, far{}, load{};
};

std::int64_t boundOnCosts(const PlanProblem &problem)
{
    std::int64_t bound = 1;
    std::int64_t longest = 0;
    for (const auto &matrix : problem.matrices)
        for (const int cost : matrix.cost)
            if (cost < planNever)
                longest = std::max<std::int64_t>(longest, cost);
    std::int64_t dearest = 0;
    for (const auto placing : problem.placing)
        dearest = std::max<std::int64_t>(dearest, std::abs(placing));
    bound += (longest + dearest) * static_cast<std::int64_t>(problem.jobs.size() + problem.shifts.size());
    for (const auto &shift : problem.shifts)
        bound += shift.opening;
    return bound;
}

// One of a level weighs more than all of the levels behind it and every cost together; where numbers would grow too
// large the last levels share a weight.
std::vector<std::int64_t> weights(const PlanProblem &problem)
{
    constexpr std::int64_t most = std::int64_t(1) << 61;
    std::vector<int> levels;
    for (const auto &job : problem.jobs)
        levels.push_back(job.level);
    std::sort(levels.begin(), levels.end(), std::greater<>());
    std::vector<std::int64_t> result(problem.jobs.size());
    std::int64_t below = boundOnCosts(problem);
    std::int64_t weight = below;
    for (std::size_t i = 0; i < levels.size();) {
        std::size_t end = i;
        while (end < levels.size() && levels[end] == levels[i])
            ++end;
        if (i == 0 || below < most / static_cast<std::int64_t>(problem.jobs.size() + 1))
            weight = below + 1;
        for (std::size_t job = 0; job < problem.jobs.size(); ++job)
            if (problem.jobs[job].level == levels[i])
                result[job] = weight;
        below += weight * static_cast<std::int64_t>(end - i);
        i = end;
    }
    return result;
}

Known::Known(const PlanProblem &given) : problem(given), weight(weights(given))
{
    const std::size_t jobs = problem.jobs.size();
    const std::size_t shifts = problem.shifts.size();
    shiftsOf.resize(jobs);
    std::vector<PlanRoute> alone;
    std::uint64_t versions = 0;
    alone.reserve(shifts);
    for (std::size_t shift = 0; shift < shifts; ++shift) {
        alone.emplace_back(problem, static_cast<int>(shift), &versions);
        const auto alike = [&](std::size_t other) {
            const auto &a = problem.shifts[shift];
            const auto &b = problem.shifts[other];
            const bool breaks = std::equal(
                a.breaks.begin(), a.breaks.end(), b.breaks.begin(), b.breaks.end(),
                [](const PlanBreak &x, const PlanBreak &y) { return x.length == y.length && x.windows == y.windows; });
            return breaks && a.start == b.start && a.end == b.end && a.hours == b.hours && a.capacity == b.capacity &&
                   a.skills == b.skills && a.matrix == b.matrix && a.opening == b.opening && a.mostJobs == b.mostJobs &&
                   a.mostTravel == b.mostTravel && problem.placing.empty() && problem.barred.empty();
        };
        int kind = static_cast<int>(shift);
        for (std::size_t other = 0; other < shift && kind == static_cast<int>(shift); ++other)
            if (alike(other))
                kind = kindOf[other];
        kindOf.push_back(kind);
    }
    for (std::size_t job = 0; job < jobs; ++job)
        for (std::size_t shift = 0; shift < shifts; ++shift)
            if (mayStand(problem, static_cast<int>(job), static_cast<int>(shift)) &&
                (alone[shift].frozen() > 0 || alone[shift].best(static_cast<int>(job)).place >= 0))
                shiftsOf[job].push_back(static_cast<int>(shift));

    const auto &matrix = problem.matrices.front();
    neighbours.resize(jobs);
    std::vector<std::pair<std::int64_t, int>> near;
    for (std::size_t job = 0; job < jobs; ++job) {
        near.clear();
        const auto &one = problem.jobs[job];
        for (std::size_t other = 0; other < jobs; ++other) {
            const auto &second = problem.jobs[other];
            // Two visits that are never on the same day are far from each other.
            std::int64_t apart = matrix.timeOf(one.place, second.place);
            if (!one.windows.empty() && !second.windows.empty()) {
                const int gap = std::max(one.windows.front().from - second.windows.back().until,
                                         second.windows.front().from - one.windows.back().until);
                apart += std::max(0, gap) / 4;
            }
            near.emplace_back(apart, static_cast<int>(other));
        }
        const auto count = std::min(near.size(), mostNeighbours);
        std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end());
        for (std::size_t i = 0; i < count; ++i)
            neighbours[job].push_back(near[i].second);
        double open = 0;
        for (const auto &window : one.windows)
            open += window.until - window.from;
        width.push_back(one.windows.empty() ? planNever : open);
        opens.push_back(one.windows.empty() ? 0 : one.windows.front().from);
        closes.push_back(one.windows.empty() ? planNever : one.windows.back().until);
        const int depot = problem.shifts.empty() ? -1 : problem.shifts.front().start;
        far.push_back(matrix.timeOf(depot, one.place));
        double amount = one.service;
        if (!one.delivery.empty() || !one.pickup.empty()) {
            amount = 0;
            for (const int part : one.delivery)
                amount += part;
            for (const int part : one.pickup)
                amount += part;
        }
        load.push_back(amount);
    }
}

// One chain of changes.
class Chain
{
public:
    Chain(const Known &known, std::uint64_t seed);

    void begin(); // what stands already, and the rest put in
    bool iterate(double temperature);
    std::int64_t cost() const { return m_cost; }
    std::int64_t bestCost() const { return m_bestCost; }
    double meanWay() const; // of what stands, with what opening a shift costs spread over it
    PlanAnswer best() const;

private:
    struct Slot
    {
        std::uint64_t version = 0;
        PlanPlace place{};
    };

    PlanPlace placeIn(int job, int shift);
    void ruin();
    void cut(int shift, int job, int longest);
    void takeOut(int shift, int from, int count);
    bool recreate(bool blink, double limit);
    void order();
    void remember(int shift);
    void keepBest();

    const Known &m_known;
    const PlanProblem &m_problem;
    Dice m_dice;
    std::uint64_t m_versions = 0;
    std::vector<PlanRoute> m_routes{};
    std::vector<int> m_shiftOf{}; // -1: left
    std::vector<int> m_left{};
    std::vector<Slot> m_slots{};
    std::int64_t m_cost = 0;
    std::int64_t m_bestCost = 0;
    std::vector<std::vector<int>> m_best{};
    std::vector<int> m_bestLeft{};
    // Of the iteration that is going on.
    std::vector<PlanRoute> m_saved{}; // of each shift, as it was before it was first changed
    std::vector<int> m_changed{};     // those
    std::vector<int> m_leftBefore{};
    std::vector<char> m_touched{};
    std::vector<char> m_cutNow{};
    std::vector<int> m_cutShifts{};
    std::vector<char> m_removedNow{};
    std::vector<int> m_removed{};
    std::vector<int> m_removedFrom{};
    std::int64_t m_before = 0;
    std::vector<std::pair<double, int>> m_keys{};
    std::vector<int> m_empties{};
    int m_untilBlink = 0;
};

Chain::Chain(const Known &known, std::uint64_t seed)
    : m_known(known),
      m_problem(known.problem),
      m_dice(seed),
      m_shiftOf(known.problem.jobs.size(), -1),
      m_slots(known.problem.jobs.size() * known.problem.shifts.size()),
      m_touched(known.problem.shifts.size(), 0),
      m_cutNow(known.problem.shifts.size(), 0),
      m_removedNow(known.problem.jobs.size(), 0)
{
    m_routes.reserve(m_problem.shifts.size());
    for (std::size_t shift = 0; shift < m_problem.shifts.size(); ++shift)
        m_routes.emplace_back(m_problem, static_cast<int>(shift), &m_versions);
}

void Chain::begin()
{
    for (std::size_t shift = 0; shift < m_routes.size(); ++shift) {
        auto &route = m_routes[shift];
        const auto &standing = m_problem.shifts[shift].jobs;
        route.set(standing);
        // What is not frozen and cannot stand there any more is put in anew.
        while (!route.isFeasible() && route.size() > route.frozen())
            route.remove(route.size() - 1, 1);
        for (const int job : route.jobs())
            m_shiftOf[static_cast<std::size_t>(job)] = static_cast<int>(shift);
        m_cost += route.cost();
    }
    for (std::size_t job = 0; job < m_shiftOf.size(); ++job)
        if (m_shiftOf[job] < 0) {
            m_left.push_back(static_cast<int>(job));
            m_removedNow[job] = 1;
            m_removed.push_back(static_cast<int>(job));
            m_cost += m_known.weight[job];
        }
    m_saved = m_routes;
    recreate(false, std::numeric_limits<double>::infinity());
    m_changed.clear();
    std::fill(m_touched.begin(), m_touched.end(), 0);
    for (const int job : m_removed)
        m_removedNow[static_cast<std::size_t>(job)] = 0;
    m_removed.clear();
    m_bestCost = m_cost;
    keepBest();
}

// Remembered until the route changes; of a route that is being changed it would not hold for long.
PlanPlace Chain::placeIn(int job, int shift)
{
    const auto &route = m_routes[static_cast<std::size_t>(shift)];
    if (m_touched[static_cast<std::size_t>(shift)])
        return route.best(job);
    auto &slot = m_slots[static_cast<std::size_t>(job) * m_routes.size() + static_cast<std::size_t>(shift)];
    if (slot.version != route.version()) {
        slot.version = route.version();
        slot.place = route.best(job);
    }
    return slot.place;
}

void Chain::remember(int shift)
{
    auto &touched = m_touched[static_cast<std::size_t>(shift)];
    if (touched)
        return;
    touched = 1;
    m_changed.push_back(shift);
    m_saved[static_cast<std::size_t>(shift)] = m_routes[static_cast<std::size_t>(shift)];
}

void Chain::takeOut(int shift, int from, int count)
{
    remember(shift);
    auto &route = m_routes[static_cast<std::size_t>(shift)];
    for (int i = from; i < from + count; ++i) {
        const int job = route.jobs()[static_cast<std::size_t>(i)];
        m_shiftOf[static_cast<std::size_t>(job)] = -1;
        m_removedNow[static_cast<std::size_t>(job)] = 1;
        m_removed.push_back(job);
        m_removedFrom.push_back(shift);
        m_left.push_back(job);
        m_cost += m_known.weight[static_cast<std::size_t>(job)];
    }
    m_cost -= route.cost();
    route.remove(from, count);
    m_cost += route.cost();
}

// A string of the route that has the visit in it; sometimes some in its middle stay.
void Chain::cut(int shift, int job, int longest)
{
    const auto &route = m_routes[static_cast<std::size_t>(shift)];
    const auto &jobs = route.jobs();
    const int at = static_cast<int>(std::find(jobs.begin(), jobs.end(), job) - jobs.begin());
    const int loose = route.size() - route.frozen();
    if (at < route.frozen() || loose <= 0)
        return;
    const int length = 1 + m_dice.below(std::min(loose, longest));
    int kept = 0;
    if (length > 1 && length < loose && m_dice.part() < splitChance) {
        kept = 1;
        while (length + kept < loose && m_dice.part() > splitGrows)
            ++kept;
    }
    const int whole = length + kept;
    const int lowest = std::max(route.frozen(), at - whole + 1);
    const int highest = std::min(at, route.size() - whole);
    const int from = lowest + (highest > lowest ? m_dice.below(highest - lowest + 1) : 0);
    if (kept == 0)
        return takeOut(shift, from, length);
    const int front = m_dice.below(length + 1);
    if (length - front > 0)
        takeOut(shift, from + front + kept, length - front);
    if (front > 0)
        takeOut(shift, from, front);
}

void Chain::ruin()
{
    int used = 0;
    int planned = 0;
    for (const auto &route : m_routes) {
        used += route.isEmpty() ? 0 : 1;
        planned += route.size();
    }
    if (planned == 0)
        return;
    const double mean = static_cast<double>(planned) / std::max(1, used);
    const double longest = std::min<double>(longestString, mean);
    const double strings = 4 * meanRemoved / (1 + longest) - 1;
    const int count = static_cast<int>(1 + m_dice.part() * strings);
    int seed = -1;
    bool hunting = false;
    if (!m_left.empty() && m_dice.part() < huntChance) {
        hunting = true;
        for (int i = 0; i < 3; ++i) {
            const int one = m_left[static_cast<std::size_t>(m_dice.below(static_cast<int>(m_left.size())))];
            if (seed < 0 ||
                m_known.weight[static_cast<std::size_t>(one)] > m_known.weight[static_cast<std::size_t>(seed)])
                seed = one;
        }
    } else {
        seed = m_dice.below(static_cast<int>(m_problem.jobs.size()));
    }
    const auto &may = m_known.shiftsOf[static_cast<std::size_t>(seed)];
    int cuts = 0;
    for (const int job : m_known.neighbours[static_cast<std::size_t>(seed)]) {
        const int shift = m_shiftOf[static_cast<std::size_t>(job)];
        if (shift < 0 || m_cutNow[static_cast<std::size_t>(shift)] ||
            (hunting && !std::binary_search(may.begin(), may.end(), shift)))
            continue;
        m_cutNow[static_cast<std::size_t>(shift)] = 1;
        m_cutShifts.push_back(shift);
        cut(shift, job, longestString);
        if (++cuts >= count)
            break;
    }
}

// The order in which what is out is put back, by one of several keys; a level always before those behind it.
void Chain::order()
{
    const int pick = m_dice.below(17);
    m_keys.clear();
    for (const int job : m_left) {
        const auto i = static_cast<std::size_t>(job);
        const double key = pick < 4    ? m_dice.part()
                           : pick < 8  ? -m_known.load[i]
                           : pick < 10 ? -m_known.far[i]
                           : pick < 11 ? m_known.far[i]
                           : pick < 13 ? m_known.width[i]
                           : pick < 15 ? m_known.opens[i]
                                       : -m_known.closes[i];
        m_keys.emplace_back(key, job);
    }
    std::sort(m_keys.begin(), m_keys.end(), [&](const auto &a, const auto &b) {
        const int first = m_problem.jobs[static_cast<std::size_t>(a.second)].level;
        const int second = m_problem.jobs[static_cast<std::size_t>(b.second)].level;
        return first != second ? first < second : a < b;
    });
}

// Given up, with false, as soon as it cannot cost less than the limit any more: what is still to be put in only adds.
bool Chain::recreate(bool blink, double limit)
{
    order();
    m_left.clear();
    auto &empties = m_empties;
    std::int64_t waiting = 0;
    for (const auto &[key, job] : m_keys)
        waiting += m_known.weight[static_cast<std::size_t>(job)];
    for (const auto &[key, job] : m_keys) {
        if (static_cast<double>(m_cost - waiting) >= limit)
            return false;
        const auto i = static_cast<std::size_t>(job);
        waiting -= m_known.weight[i];
        // Where no route was opened nothing can have become possible for what was left before.
        const auto &candidates = m_removedNow[i] ? m_known.shiftsOf[i] : m_cutShifts;
        int where = -1;
        PlanPlace best;
        empties.clear();
        for (const int shift : candidates) {
            if (!m_removedNow[i] && !std::binary_search(m_known.shiftsOf[i].begin(), m_known.shiftsOf[i].end(), shift))
                continue;
            if (m_routes[static_cast<std::size_t>(shift)].isEmpty()) {
                const int kind = m_known.kindOf[static_cast<std::size_t>(shift)];
                if (std::find(empties.begin(), empties.end(), kind) != empties.end())
                    continue;
                empties.push_back(kind);
            }
            if (blink && m_untilBlink-- == 0) {
                m_untilBlink = m_dice.passes(logOfNoBlink);
                continue;
            }
            const auto place = placeIn(job, shift);
            if (place.place >= 0 && (where < 0 || place.added < best.added)) {
                where = shift;
                best = place;
            }
        }
        if (where < 0 || best.added >= m_known.weight[i]) {
            m_left.push_back(job);
            continue;
        }
        remember(where);
        auto &route = m_routes[static_cast<std::size_t>(where)];
        m_cost -= route.cost() + m_known.weight[i];
        route.insert(best.place, job);
        m_cost += route.cost();
        m_shiftOf[i] = where;
    }
    return m_cost == m_before || static_cast<double>(m_cost) < limit;
}

double Chain::meanWay() const
{
    double cost = 0;
    double ways = 0;
    for (const auto &route : m_routes) {
        cost += static_cast<double>(route.cost());
        ways += route.isEmpty() ? 0 : route.size() + 1;
    }
    return ways > 0 ? std::max(1.0, cost / ways) : 1;
}

bool Chain::iterate(double temperature)
{
    m_before = m_cost;
    m_leftBefore = m_left;
    const double limit = static_cast<double>(m_cost) - temperature * std::log(1.0 - m_dice.part());
    ruin();
    const bool accepted = recreate(true, limit);
    for (const int shift : m_changed) { // what is as it was gets its version back, and what is remembered of it holds
        auto &route = m_routes[static_cast<std::size_t>(shift)];
        auto &saved = m_saved[static_cast<std::size_t>(shift)];
        if (!accepted || route.jobs() == saved.jobs())
            std::swap(route, saved);
    }
    if (!accepted) {
        for (std::size_t i = 0; i < m_removed.size(); ++i)
            m_shiftOf[static_cast<std::size_t>(m_removed[i])] = m_removedFrom[i];
        m_left = m_leftBefore;
        for (const int job : m_left)
            m_shiftOf[static_cast<std::size_t>(job)] = -1;
        m_cost = m_before;
    }
    for (const int shift : m_changed)
        m_touched[static_cast<std::size_t>(shift)] = 0;
    for (const int shift : m_cutShifts)
        m_cutNow[static_cast<std::size_t>(shift)] = 0;
    for (const int job : m_removed)
        m_removedNow[static_cast<std::size_t>(job)] = 0;
    m_changed.clear();
    m_cutShifts.clear();
    m_removed.clear();
    m_removedFrom.clear();
    if (m_cost >= m_bestCost)
        return false;
    m_bestCost = m_cost;
    keepBest();
    return true;
}

void Chain::keepBest()
{
    m_best.resize(m_routes.size());
    for (std::size_t shift = 0; shift < m_routes.size(); ++shift)
        m_best[shift] = m_routes[shift].jobs();
    m_bestLeft = m_left;
}

PlanAnswer Chain::best() const
{
    PlanAnswer answer{.shifts = m_best, .left = m_bestLeft, .leftByLevel = {}, .cost = m_bestCost};
    std::sort(answer.left.begin(), answer.left.end());
    for (const int job : answer.left) {
        const auto level = static_cast<std::size_t>(m_problem.jobs[static_cast<std::size_t>(job)].level);
        if (answer.leftByLevel.size() <= level)
            answer.leftByLevel.resize(level + 1, 0);
        ++answer.leftByLevel[level];
        answer.cost -= m_known.weight[static_cast<std::size_t>(job)];
    }
    return answer;
}

} // namespace

bool mayStand(const PlanProblem &problem, int job, int shift)
{
    const auto &has = problem.shifts[static_cast<std::size_t>(shift)].skills;
    const auto &needs = problem.jobs[static_cast<std::size_t>(job)].skills;
    return !problem.isBarred(job, shift) && std::all_of(needs.begin(), needs.end(), [&](int skill) {
        return std::find(has.begin(), has.end(), skill) != has.end();
    });
}

PlanAnswer searchPlan(const PlanProblem &problem, const PlanSearch &search)
{
    if (problem.jobs.empty() || problem.shifts.empty() || problem.matrices.empty()) {
        PlanAnswer answer;
        answer.shifts.resize(problem.shifts.size());
        for (std::size_t job = 0; job < problem.jobs.size(); ++job)
            answer.left.push_back(static_cast<int>(job));
        return answer;
    }
    const auto started = Clock::now();
    const Known known(problem);
    const int threads = std::max(1, search.threads);
    std::vector<std::unique_ptr<Chain>> chains;
    std::vector<std::int64_t> counts(static_cast<std::size_t>(threads), 0);
    std::vector<char> stopped(static_cast<std::size_t>(threads), 0);
    for (int i = 0; i < threads; ++i)
        chains.push_back(std::make_unique<Chain>(known, search.seed + static_cast<std::uint64_t>(i) * 1000003ULL));
    const auto run = [&](int number) {
        auto &chain = *chains[static_cast<std::size_t>(number)];
        auto &count = counts[static_cast<std::size_t>(number)];
        chain.begin();
        // As warm as some ways of the first plan are long, in the end as a small part of one.
        const double way = chain.meanWay();
        const double hottest = way * (search.warm ? warmStart : coolStart);
        const double coolest = way * coldEnd;
        auto told = started;
        const auto tell = [&](Clock::time_point now) {
            if (number == 0 && search.improved && now - told > std::chrono::milliseconds(200)) {
                told = now;
                auto best = chain.best();
                best.iterations = count;
                search.improved(best);
            }
        };
        if (number == 0 && search.improved)
            search.improved(chain.best());
        double part = 0;
        double temperature = hottest;
        for (;; ++count) {
            if (count % 32 == 0) {
                const auto now = Clock::now();
                part =
                    search.iterations >= 0
                        ? (search.iterations == 0 ? 1.0
                                                  : static_cast<double>(count) / static_cast<double>(search.iterations))
                    : search.seconds <= 0 ? 1.0
                                          : std::chrono::duration<double>(now - started).count() / search.seconds;
                if (search.stop && search.stop->load(std::memory_order_relaxed)) {
                    stopped[static_cast<std::size_t>(number)] = 1;
                    break;
                }
                if (part >= 1)
                    break;
                temperature = hottest * std::pow(coolest / hottest, part);
                tell(now);
            }
            chain.iterate(temperature);
        }
    };
    std::vector<std::thread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(run, i);
    run(0);
    for (auto &other : others)
        other.join();
    std::size_t best = 0;
    std::int64_t iterations = 0;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        iterations += counts[i];
        if (chains[i]->bestCost() < chains[best]->bestCost())
            best = i;
    }
    auto answer = chains[best]->best();
    answer.iterations = iterations;
    answer.stopped = std::any_of(stopped.begin(), stopped.end(), [](char one) { return one != 0; });
    return answer;
}
