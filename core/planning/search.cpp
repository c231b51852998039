// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/search.h"

#include "core/planning/route.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <span>
#include <thread>
#include <tuple>

namespace {

constexpr double meanRemoved = 8;
constexpr int longestString = 10;
constexpr double splitChance = 0.8; // of a string, at most
constexpr double splitVisits = 8;   // over the visits of the route: rarer in a long one
constexpr double splitGrows = 0.01;
const double logOfNoBlink = std::log(1 - 0.01); // a place is overlooked so often
constexpr double huntChance = 0.3;              // the ruin begins at a visit that is left
constexpr std::size_t mostNeighbours = 300;
constexpr double warmStart = 2; // times the mean way of the first plan
constexpr double coolStart = 0.2;
constexpr double coldEnd = 0.03;
// The time is spent on some plans from nothing, then on mixes of the best two of them.
constexpr int fresh = 4;
constexpr double freshPart = 0.15; // of the time, each
constexpr int mixes = 4;
constexpr double mixStart = 0.5;  // times the mean way
constexpr double mixLeast = 0.25; // so many of its routes at least, and at most that many less than all
// With fewer rounds than this times the number of visits to the power of 2.5 one plan takes all the time.
constexpr double enoughRounds = 0.6;

// One of a list, by its number.
auto &of(auto &list, std::ptrdiff_t number)
{
    return list[static_cast<std::size_t>(number)];
}

// Small, quick and the same on every machine (xorshift64*).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL) { next(); }
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
    Known(const PlanProblem &given, const std::atomic<bool> *stopped);

    bool isStopped() const { return stop && stop->load(std::memory_order_relaxed); }

    const PlanProblem &problem;
    const std::atomic<bool> *stop = nullptr;
    std::vector<std::vector<int>> shiftsOf{};   // where a visit may stand
    std::vector<std::vector<int>> neighbours{}; // nearest first
    std::vector<std::int64_t> weight{};         // of a visit that is left
    std::vector<std::int64_t> spared{};         // when it is put in, at most
    std::vector<int> kindOf{};                  // shifts that are alike have the same number
    std::vector<std::array<int, 6>> keys{};     // by which visits are put in: load, far, near, width, early, late
};

std::int64_t boundOnCosts(const PlanProblem &problem)
{
    std::int64_t longest = 0, dearest = 0;
    for (const auto &matrix : problem.matrices)
        for (const int cost : matrix.cost)
            longest = std::max<std::int64_t>(longest, cost < planNever ? cost : 0);
    for (const auto placing : problem.placing)
        dearest = std::max<std::int64_t>(dearest, std::abs(placing));
    std::int64_t bound = 1 + (longest + dearest) * std::ssize(problem.jobs) + longest * std::ssize(problem.shifts);
    for (const auto &shift : problem.shifts)
        bound += shift.opening;
    return bound;
}

// One of a level weighs more than all of the levels behind it and every cost together; where numbers would grow too
// large the last levels share a weight.
std::vector<std::int64_t> weights(const PlanProblem &problem)
{
    constexpr std::int64_t most = std::int64_t(1) << 61;
    std::map<int, std::int64_t, std::greater<>> levels; // how many there are, the last first
    for (const auto &job : problem.jobs)
        ++levels[job.level];
    std::int64_t below = boundOnCosts(problem);
    std::int64_t weight = 0;
    for (auto &[level, value] : levels) {
        if (weight == 0 || below < most / (std::ssize(problem.jobs) + 1))
            weight = below + 1;
        below += weight * value;
        value = weight;
    }
    std::vector<std::int64_t> result;
    for (const auto &job : problem.jobs)
        result.push_back(levels[job.level]);
    return result;
}

// Stopped in the middle it knows of no more places: what stands stays, the rest is left.
Known::Known(const PlanProblem &given, const std::atomic<bool> *stopped)
    : problem(given), stop(stopped), weight(weights(given))
{
    const std::size_t jobs = problem.jobs.size();
    const std::size_t shifts = problem.shifts.size();
    shiftsOf.resize(jobs);
    neighbours.resize(jobs);
    keys.resize(jobs);
    spared = weight;
    std::vector<PlanRoute> alone;
    std::vector<PlanShift> bare = problem.shifts;
    std::uint64_t versions = 0;
    for (std::size_t shift = 0; shift < shifts; ++shift) {
        alone.emplace_back(problem, static_cast<int>(shift), &versions);
        bare[shift].jobs.clear();
        bare[shift].frozen = 0;
        const bool asBefore = problem.placing.empty() && problem.barred.empty();
        const auto end = bare.begin() + static_cast<std::ptrdiff_t>(shift);
        kindOf.push_back(static_cast<int>(std::find(asBefore ? bare.begin() : end, end, *end) - bare.begin()));
    }
    for (std::size_t job = 0; job < jobs && !isStopped(); ++job)
        for (std::size_t shift = 0; shift < shifts; ++shift)
            if (mayStand(problem, static_cast<int>(job), static_cast<int>(shift)) &&
                (alone[shift].frozen() > 0 || alone[shift].best(static_cast<int>(job)).place >= 0))
                shiftsOf[job].push_back(static_cast<int>(shift));

    const auto &matrix = problem.matrices.front();
    std::vector<std::pair<std::int64_t, int>> near;
    for (std::size_t job = 0; job < jobs && !isStopped(); ++job) {
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
        const int far = matrix.timeOf(problem.shifts.front().start, one.place);
        const int amount = std::accumulate(one.delivery.begin(), one.delivery.end(), 0) +
                           std::accumulate(one.pickup.begin(), one.pickup.end(), 0);
        const int load = one.delivery.empty() && one.pickup.empty() ? one.service : amount;
        int width = one.windows.empty() ? planNever : 0;
        for (const auto &window : one.windows)
            width += std::min(planNever, window.until) - std::max(0, window.from);
        keys[job] = {-load,
                     -far,
                     far,
                     width,
                     one.windows.empty() ? 0 : one.windows.front().from,
                     one.windows.empty() ? -planNever : -one.windows.back().until};
        std::int64_t least = 0; // a way is never less than nothing, a placing can be
        for (const int shift : shiftsOf[job])
            least = std::min(least, problem.placingOf(static_cast<int>(job), shift));
        spared[job] = weight[job] - least;
    }
}

using Routes = std::vector<std::vector<int>>;

// One chain of changes.
class Chain
{
public:
    Chain(const Known &known, std::uint64_t seed);

    void begin(); // what stands already, and the rest put in
    void mix();   // of the best two that were found
    void iterate(double temperature);
    std::int64_t bestCost() const { return m_found.front().cost; }
    PlanAnswer best() const;

    std::int64_t iterations = 0;
    bool stopped = false;

private:
    struct Slot
    {
        std::uint64_t version = std::numeric_limits<std::uint64_t>::max();
        PlanPlace place{};
    };
    struct Found
    {
        std::int64_t cost = 0;
        Routes routes{};
        std::vector<int> left{};
    };

    void set(const Routes &routes);
    void ruin();
    void cut(int shift, int job);
    void takeOut(int shift, int from, int count);
    void order();
    bool recreate(bool blink, double limit);
    int cheapest(int job, bool blink, PlanPlace *best);
    void remember(int shift);
    void settle();
    void keep();

    const Known &m_known;
    const PlanProblem &m_problem;
    Dice m_dice;
    std::uint64_t m_versions = 0;
    std::vector<PlanRoute> m_routes{};
    std::vector<int> m_shiftOf{}; // -1: left
    std::vector<int> m_left{};
    std::vector<Slot> m_slots{}; // what was found cheapest, by visit and shift
    std::int64_t m_cost = 0;
    std::vector<Found> m_found{}; // the best of each beginning, the cheapest first
    std::size_t m_now = 0;        // that of this one
    int m_untilBlink = 0;
    // Of the iteration that is going on.
    std::vector<PlanRoute> m_saved{}; // of each shift, as it was before it was first changed
    std::vector<int> m_changed{};     // those
    std::size_t m_opened = 0;         // so many of them by taking out
    std::vector<int> m_leftBefore{}, m_removed{}, m_empties{}, m_unknown{};
    std::vector<char> m_touched{}, m_removedNow{};
    std::vector<std::tuple<int, int, int>> m_keys{}; // level, key, visit
};

Chain::Chain(const Known &known, std::uint64_t seed)
    : m_known(known),
      m_problem(known.problem),
      m_dice(seed),
      m_shiftOf(known.problem.jobs.size(), -1),
      m_slots(known.problem.jobs.size() * known.problem.shifts.size()),
      m_touched(known.problem.shifts.size(), 0),
      m_removedNow(known.problem.jobs.size(), 0)
{
    m_routes.reserve(m_problem.shifts.size());
    for (std::size_t shift = 0; shift < m_problem.shifts.size(); ++shift)
        m_routes.emplace_back(m_problem, static_cast<int>(shift), &m_versions);
}

void Chain::begin()
{
    Routes routes;
    for (const auto &shift : m_problem.shifts)
        routes.push_back(shift.jobs);
    set(routes);
}

void Chain::set(const Routes &routes)
{
    std::fill(m_shiftOf.begin(), m_shiftOf.end(), -1);
    m_left.clear();
    m_cost = 0;
    for (int shift = 0; shift < static_cast<int>(m_routes.size()); ++shift) {
        auto &route = of(m_routes, shift);
        route.set(of(routes, shift));
        // What is not frozen and cannot stand there any more is put in anew.
        while (!route.isFeasible() && route.size() > route.frozen())
            route.remove(route.size() - 1, 1);
        for (const int job : route.jobs())
            of(m_shiftOf, job) = shift;
        m_cost += route.cost();
    }
    for (int job = 0; job < static_cast<int>(m_shiftOf.size()); ++job)
        if (of(m_shiftOf, job) < 0) {
            m_left.push_back(job);
            m_removed.push_back(job);
            of(m_removedNow, job) = 1;
            m_cost += of(m_known.weight, job);
        }
    m_saved = m_routes;
    recreate(false, std::numeric_limits<double>::infinity());
    settle();
    m_now = m_found.size();
    m_found.emplace_back();
    keep();
}

// Some neighbouring routes of the best plan, the others from the next best as far as their visits do not stand yet.
void Chain::mix()
{
    std::size_t second = 1;
    while (second + 1 < m_found.size() && m_found[second].cost == m_found.front().cost)
        ++second;
    const auto &one = m_found.front().routes;
    const auto &other = m_found[std::min(second, m_found.size() - 1)].routes;
    Routes mixed(m_routes.size());
    std::vector<char> stands(m_shiftOf.size(), 0);
    const auto stand = [&](std::ptrdiff_t shift, const std::vector<int> &jobs) {
        for (const int job : jobs)
            of(stands, job) = 1;
        of(mixed, shift) = jobs;
    };
    const auto used = std::ssize(one) - std::count(one.begin(), one.end(), std::vector<int>());
    const double kept = mixLeast + (1 - 2 * mixLeast) * m_dice.part();
    auto wanted = std::lround(static_cast<double>(used) * kept);
    for (const int job : of(m_known.neighbours, m_dice.below(static_cast<int>(m_shiftOf.size())))) {
        const auto route = std::ranges::find_if(one, [&](const auto &in) { return std::ranges::count(in, job) > 0; });
        if (route != one.end() && !of(stands, job) && wanted-- > 0)
            stand(route - one.begin(), *route);
    }
    for (int shift = 0; shift < static_cast<int>(other.size()); ++shift) {
        auto rest = of(other, shift);
        std::erase_if(rest, [&](int job) { return of(stands, job) != 0; });
        if (of(m_problem.shifts, shift).frozen == 0 && rest.size() * 2 <= of(other, shift).size())
            continue;   // too little of it: that is put in anew
        int to = shift; // or another that is the same
        for (int free = 0; !of(mixed, to).empty() && free < static_cast<int>(mixed.size()); ++free)
            if (of(mixed, free).empty() && of(other, free).empty() &&
                of(m_known.kindOf, free) == of(m_known.kindOf, to))
                to = free;
        if (of(mixed, to).empty())
            stand(to, rest);
    }
    set(mixed);
}

void Chain::remember(int shift)
{
    if (of(m_touched, shift))
        return;
    of(m_touched, shift) = 1;
    m_changed.push_back(shift);
    of(m_saved, shift) = of(m_routes, shift);
}

// The iteration is over, what stands now stays.
void Chain::settle()
{
    for (const int shift : m_changed)
        of(m_touched, shift) = 0;
    for (const int job : m_removed)
        of(m_removedNow, job) = 0;
    m_changed.clear();
    m_opened = 0;
    m_removed.clear();
}

void Chain::takeOut(int shift, int from, int count)
{
    if (count == 0)
        return;
    remember(shift);
    auto &route = of(m_routes, shift);
    for (int i = from; i < from + count; ++i) {
        const int job = of(route.jobs(), i);
        of(m_shiftOf, job) = -1;
        of(m_removedNow, job) = 1;
        m_removed.push_back(job);
        m_left.push_back(job);
        m_cost += of(m_known.weight, job);
    }
    m_cost -= route.cost();
    route.remove(from, count);
    m_cost += route.cost();
}

// A string of the route that has the visit in it; sometimes some in its middle stay.
void Chain::cut(int shift, int job)
{
    const auto &route = of(m_routes, shift);
    const int at = static_cast<int>(std::ranges::find(route.jobs(), job) - route.jobs().begin());
    const int loose = route.size() - route.frozen();
    if (at < route.frozen() || loose <= 0)
        return;
    const int length = 1 + m_dice.below(std::min(loose, longestString));
    int kept = 0;
    if (length > 1 && length < loose && m_dice.part() < std::min(splitChance, splitVisits / route.size())) {
        kept = 1;
        while (length + kept < loose && m_dice.part() > splitGrows)
            ++kept;
    }
    const int whole = length + kept;
    const int lowest = std::max(route.frozen(), at - whole + 1);
    const int highest = std::min(at, route.size() - whole);
    const int from = lowest + (highest > lowest ? m_dice.below(highest - lowest + 1) : 0);
    const int front = kept == 0 ? 0 : m_dice.below(length + 1);
    takeOut(shift, from + front + kept, length - front);
    takeOut(shift, from, front);
}

void Chain::ruin()
{
    const auto used = std::ranges::count_if(m_routes, [](const PlanRoute &one) { return !one.isEmpty(); });
    if (used == 0)
        return;
    const double mean = static_cast<double>(m_shiftOf.size() - m_left.size()) / static_cast<double>(used);
    const double strings = 4 * meanRemoved / (1 + std::min<double>(longestString, mean)) - 1;
    const int count = static_cast<int>(1 + m_dice.part() * strings);
    int seed = m_dice.below(static_cast<int>(m_shiftOf.size()));
    const bool hunting = !m_left.empty() && m_dice.part() < huntChance;
    for (int i = 0; hunting && i < 3; ++i) {
        const int one = of(m_left, m_dice.below(static_cast<int>(m_left.size())));
        if (i == 0 || of(m_known.weight, one) > of(m_known.weight, seed))
            seed = one;
    }
    const auto &may = of(m_known.shiftsOf, seed);
    for (const int job : of(m_known.neighbours, seed)) {
        const int shift = of(m_shiftOf, job);
        if (shift >= 0 && !of(m_touched, shift) && (!hunting || std::binary_search(may.begin(), may.end(), shift)))
            cut(shift, job);
        if (std::ssize(m_changed) >= count)
            break;
    }
    m_opened = m_changed.size();
}

// The order in which what is out is put back, by one of several keys; a level always before those behind it.
void Chain::order()
{
    constexpr std::array<std::size_t, 17> picks{6, 6, 6, 6, 0, 0, 0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5}; // 6: by chance
    const auto pick = picks[static_cast<std::size_t>(m_dice.below(17))];
    m_keys.clear();
    for (const int job : m_left)
        m_keys.emplace_back(of(m_problem.jobs, job).level,
                            pick < 6 ? of(m_known.keys, job)[pick] : m_dice.below(planNever), job);
    std::sort(m_keys.begin(), m_keys.end());
}

// In which shift a visit costs least. What was found is remembered until the route changes; of a route that is being
// changed it would not hold for long.
int Chain::cheapest(int job, bool blink, PlanPlace *best)
{
    // Where no route was opened nothing can have become possible for what was left before.
    const bool removed = of(m_removedNow, job) != 0;
    const auto &may = of(m_known.shiftsOf, job);
    Slot *slots = &m_slots[static_cast<std::size_t>(job) * m_routes.size()];
    int where = -1;
    const auto offer = [&](int shift, const PlanPlace &place) {
        if (place.place >= 0 && (where < 0 || place.added < best->added)) {
            where = shift;
            *best = place;
        }
    };
    m_empties.clear();
    m_unknown.clear();
    for (const int shift : removed ? std::span(may) : std::span<const int>(m_changed).first(m_opened)) {
        if (!removed && !std::binary_search(may.begin(), may.end(), shift))
            continue;
        const auto &route = of(m_routes, shift);
        if (route.isEmpty()) {
            const int kind = of(m_known.kindOf, shift);
            if (std::find(m_empties.begin(), m_empties.end(), kind) != m_empties.end())
                continue;
            m_empties.push_back(kind);
        }
        if (blink && m_untilBlink-- == 0)
            m_untilBlink = m_dice.passes(logOfNoBlink);
        else if (slots[shift].version == route.version())
            offer(shift, slots[shift].place);
        else
            m_unknown.push_back(shift);
    }
    for (const int shift : m_unknown) {
        const auto &route = of(m_routes, shift);
        if (of(m_touched, shift)) {
            offer(shift, where < 0 ? route.best(job) : route.best(job, best->added));
        } else {
            slots[shift] = {route.version(), route.best(job)};
            offer(shift, slots[shift].place);
        }
    }
    return where;
}

// Given up, with false, as soon as it cannot cost less than the limit any more: what is still to be put in only adds.
bool Chain::recreate(bool blink, double limit)
{
    order();
    m_left.clear();
    std::int64_t waiting = 0;
    for (const auto &[level, key, job] : m_keys)
        waiting += of(m_known.spared, job);
    for (const auto &[level, key, job] : m_keys) {
        if (static_cast<double>(m_cost - waiting) >= limit)
            return false;
        waiting -= of(m_known.spared, job);
        PlanPlace best;
        const int where = m_known.isStopped() ? -1 : cheapest(job, blink, &best);
        if (where < 0 || best.added >= of(m_known.weight, job)) {
            m_left.push_back(job);
            continue;
        }
        remember(where);
        auto &route = of(m_routes, where);
        m_cost -= route.cost() + of(m_known.weight, job);
        route.insert(best.place, job);
        m_cost += route.cost();
        of(m_shiftOf, job) = where;
    }
    return true;
}

void Chain::iterate(double temperature)
{
    const auto before = m_cost;
    m_leftBefore = m_left;
    const double limit = static_cast<double>(before) - temperature * std::log(1.0 - m_dice.part());
    ruin();
    const bool accepted = recreate(true, limit) && (m_cost == before || static_cast<double>(m_cost) < limit);
    for (const int shift : m_changed) // what is as it was gets its version back, and what is remembered of it holds
        if (!accepted || of(m_routes, shift).jobs() == of(m_saved, shift).jobs())
            std::swap(of(m_routes, shift), of(m_saved, shift));
    if (!accepted) {
        for (const int shift : m_changed)
            for (const int job : of(m_routes, shift).jobs())
                of(m_shiftOf, job) = shift;
        m_left = m_leftBefore;
        for (const int job : m_left)
            of(m_shiftOf, job) = -1;
        m_cost = before;
    }
    settle();
    if (m_cost < m_found[m_now].cost)
        keep();
}

void Chain::keep()
{
    auto &found = m_found[m_now];
    found.cost = m_cost;
    found.left = m_left;
    found.routes.resize(m_routes.size());
    for (std::size_t shift = 0; shift < m_routes.size(); ++shift)
        found.routes[shift] = m_routes[shift].jobs();
    for (; m_now > 0 && m_found[m_now - 1].cost > m_cost; --m_now)
        std::swap(m_found[m_now - 1], m_found[m_now]);
}

PlanAnswer Chain::best() const
{
    const auto &found = m_found.front();
    PlanAnswer answer{.shifts = found.routes, .left = found.left, .leftByLevel = {}, .cost = found.cost};
    answer.iterations = iterations;
    std::sort(answer.left.begin(), answer.left.end());
    for (const int job : answer.left) {
        const int level = of(m_problem.jobs, job).level;
        if (static_cast<int>(answer.leftByLevel.size()) <= level)
            answer.leftByLevel.resize(static_cast<std::size_t>(level) + 1, 0);
        ++of(answer.leftByLevel, level);
        answer.cost -= of(m_known.weight, job);
    }
    return answer;
}

} // namespace

bool mayStand(const PlanProblem &problem, int job, int shift)
{
    const auto &has = of(problem.shifts, shift).skills;
    const auto &needs = of(problem.jobs, job).skills;
    return !problem.isBarred(job, shift) && std::all_of(needs.begin(), needs.end(), [&](int skill) {
        return std::find(has.begin(), has.end(), skill) != has.end();
    });
}

PlanAnswer searchPlan(const PlanProblem &problem, const PlanSearch &search)
{
    if (problem.jobs.empty() || problem.shifts.empty() || problem.matrices.empty()) {
        PlanAnswer answer{.shifts = Routes(problem.shifts.size()), .left = std::vector<int>(problem.jobs.size())};
        std::iota(answer.left.begin(), answer.left.end(), 0);
        return answer;
    }
    const auto started = std::chrono::steady_clock::now();
    const Known known(problem, search.stop);
    const int threads = std::max(1, search.threads);
    std::vector<std::unique_ptr<Chain>> chains(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
        of(chains, i) = std::make_unique<Chain>(known, search.seed + static_cast<std::uint64_t>(i) * 1000003ULL);
    const auto run = [&](int number) {
        auto &chain = *of(chains, number);
        chain.begin();
        // As warm as some ways of the first plan are long, with what it costs to open a shift; in the end a part of
        // one.
        const auto first = chain.best();
        const auto empty = std::count(first.shifts.begin(), first.shifts.end(), std::vector<int>());
        const auto ways = std::ssize(problem.jobs) - std::ssize(first.left) + std::ssize(first.shifts) - empty;
        const double way = ways > 0 ? std::max(1.0, static_cast<double>(first.cost) / static_cast<double>(ways)) : 1;
        auto told = started - std::chrono::seconds(1); // the first plan is told at once
        int begun = 1;
        double from = 0; // what is being begun, of the whole time
        double until = search.warm ? freshPart : 1;
        double hot = way * (search.warm ? warmStart : coolStart);
        double temperature = hot;
        for (;; ++chain.iterations) {
            if (chain.iterations % 32 == 0) {
                const auto now = std::chrono::steady_clock::now();
                double part = 1;
                if (search.iterations > 0)
                    part = static_cast<double>(chain.iterations) / static_cast<double>(search.iterations);
                else if (search.iterations < 0 && search.seconds > 0)
                    part = std::chrono::duration<double>(now - started).count() / search.seconds;
                if (number == 0 && search.improved && now - told > std::chrono::milliseconds(200)) {
                    told = now;
                    search.improved(chain.best());
                }
                chain.stopped = search.stop && search.stop->load(std::memory_order_relaxed);
                if (chain.stopped || part >= 1)
                    break;
                const double enough = enoughRounds * std::pow(static_cast<double>(problem.jobs.size()), 2.5);
                if (begun == 1 && part > 0.02 && static_cast<double>(chain.iterations) / part < enough)
                    until = 1;
                if (part >= until) {
                    from = until;
                    if (begun++ < fresh) {
                        until = from + freshPart;
                        chain.begin();
                    } else {
                        until = from + (1 - fresh * freshPart) / mixes;
                        hot = way * mixStart;
                        chain.mix();
                    }
                }
                temperature = hot * std::pow(way * coldEnd / hot, (part - from) / (until - from));
            }
            chain.iterate(temperature);
        }
    };
    {
        std::vector<std::jthread> others; // waited for
        for (int i = 1; i < threads; ++i)
            others.emplace_back(run, i);
        run(0);
    }
    const auto cheaper = [](const auto &one, const auto &other) { return one->bestCost() < other->bestCost(); };
    auto answer = (*std::min_element(chains.begin(), chains.end(), cheaper))->best();
    answer.iterations = 0;
    for (const auto &chain : chains) {
        answer.iterations += chain->iterations;
        answer.stopped = answer.stopped || chain->stopped;
    }
    return answer;
}
