// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/route.h"

#include <algorithm>
#include <stdexcept>

namespace {

constexpr int notYet = std::numeric_limits<int>::min(); // a time that was never worked out

// Breaks that are taken while one stands still: from each layer to the next.
void takeBreaks(const std::vector<PlanBreak> &breaks, int *moments)
{
    for (std::size_t layer = 0; layer < breaks.size(); ++layer)
        if (moments[layer] < planNever) {
            const int begins = earliestIn(breaks[layer].windows, moments[layer]);
            if (begins < planNever)
                moments[layer + 1] = std::min(moments[layer + 1], begins + breaks[layer].length);
        }
}

// The same backwards: the latest moment from which a break can be taken and the rest be done.
void leaveBreaks(const std::vector<PlanBreak> &breaks, int *moments)
{
    for (std::size_t layer = breaks.size(); layer-- > 0;)
        if (moments[layer + 1] > -planNever)
            moments[layer] =
                std::max(moments[layer], latestIn(breaks[layer].windows, moments[layer + 1] - breaks[layer].length));
}

int amount(const std::vector<int> &amounts, std::size_t kind)
{
    return kind < amounts.size() ? amounts[kind] : 0;
}

int part(int way)
{
    return way < planNever ? way : 0;
}

} // namespace

PlanRoute::PlanRoute(const PlanProblem &problem, int shift, std::uint64_t *versions)
    : m_problem(&problem),
      m_of(&problem.shifts[static_cast<std::size_t>(shift)]),
      m_matrix(&problem.matrices[static_cast<std::size_t>(m_of->matrix)]),
      m_versions(versions),
      m_shift(shift),
      m_layers(static_cast<int>(m_of->breaks.size()) + 1),
      m_frozen(m_of->frozen)
{
    if (m_layers > planMostBreaks + 1)
        throw std::length_error("a shift has too many breaks");
    set({});
}

PlanRoute::Stop PlanRoute::stopOf(int job) const
{
    const auto &what = m_problem->jobs[static_cast<std::size_t>(job)];
    Stop stop{.job = job,
              .place = what.place,
              .service = what.service,
              .brought = amount(what.delivery, 0),
              .taken = amount(what.pickup, 0)};
    stop.several = what.windows.size() > 1;
    if (what.windows.size() == 1) {
        stop.from = what.windows.front().from;
        stop.until = what.windows.front().until;
    }
    return stop;
}

void PlanRoute::link(int index)
{
    auto &from = m_stops[static_cast<std::size_t>(index)];
    const auto &to = stop(index + 1);
    from.time = m_matrix->timeOf(from.place, to.place);
    from.cost = m_matrix->costOf(from.place, to.place);
}

void PlanRoute::set(std::vector<int> jobs)
{
    m_jobs = std::move(jobs);
    const int n = size();
    m_stops.assign(1, {.place = m_of->start});
    for (const int job : m_jobs)
        m_stops.push_back(stopOf(job));
    m_stops.push_back({.place = m_of->end});
    m_departure.assign(cell(n + 2, m_layers), notYet);
    m_latest.assign(cell(n + 2, m_layers), notYet);
    std::fill_n(m_departure.begin(), m_layers, planNever);
    m_departure[0] = m_of->hours.from;
    takeBreaks(m_of->breaks, m_departure.data());
    std::fill_n(m_latest.end() - m_layers, m_layers, -planNever);
    m_latest.back() = m_of->hours.until;
    leaveBreaks(m_of->breaks, &m_latest[cell(n + 1, m_layers)]);
    m_travel = 0;
    m_cost = n > 0 ? m_of->opening : 0;
    for (int i = 0; i <= n; ++i) {
        link(i);
        m_travel += n > 0 ? part(stop(i).time) : 0;
        m_cost += (n > 0 ? stop(i).cost : 0) + (i > 0 ? m_problem->placingOf(stop(i).job, m_shift) : 0);
    }
    renew(1, n);
}

void PlanRoute::insert(int place, int job)
{
    const auto what = stopOf(job);
    const auto former = m_jobs.empty() ? 0 : stop(place).time;
    m_cost += addedAt(what, place) + m_problem->placingOf(job, m_shift);
    m_jobs.insert(m_jobs.begin() + place, job);
    m_stops.insert(m_stops.begin() + place + 1, what);
    const auto row = static_cast<std::ptrdiff_t>(cell(place + 1, m_layers));
    m_departure.insert(m_departure.begin() + row, static_cast<std::size_t>(m_layers), notYet);
    m_latest.insert(m_latest.begin() + row, static_cast<std::size_t>(m_layers), notYet);
    link(place);
    link(place + 1);
    m_travel += part(stop(place).time) + part(stop(place + 1).time) - part(former);
    renew(place + 1, place + 1);
}

void PlanRoute::remove(int from, int count)
{
    for (int i = from; i < from + count; ++i) {
        m_cost -= stop(i).cost + m_problem->placingOf(stop(i + 1).job, m_shift);
        m_travel -= part(stop(i).time);
    }
    m_cost -= stop(from + count).cost;
    m_travel -= part(stop(from + count).time);
    m_jobs.erase(m_jobs.begin() + from, m_jobs.begin() + from + count);
    m_stops.erase(m_stops.begin() + from + 1, m_stops.begin() + from + 1 + count);
    const auto first = static_cast<std::ptrdiff_t>(cell(from + 1, m_layers));
    const auto last = static_cast<std::ptrdiff_t>(cell(from + 1 + count, m_layers));
    m_departure.erase(m_departure.begin() + first, m_departure.begin() + last);
    m_latest.erase(m_latest.begin() + first, m_latest.begin() + last);
    link(from);
    if (m_jobs.empty()) {
        m_cost -= m_of->opening;
    } else {
        m_cost += stop(from).cost;
        m_travel += part(stop(from).time);
    }
    renew(from + 1, from);
}

// When the service begins of who arrives then.
int PlanRoute::begins(const Stop &what, int arrival) const
{
    if (what.several)
        return earliestIn(m_problem->jobs[static_cast<std::size_t>(what.job)].windows, arrival);
    return arrival > what.until ? planNever : std::max(arrival, what.from);
}

// On to a visit: along the way, breaks on arrival, the service, breaks after it.
void PlanRoute::goTo(const int *before, int way, const Stop &what, int *here) const
{
    for (int layer = 0; layer < m_layers; ++layer)
        here[layer] = before[layer] < planNever && way < planNever ? before[layer] + way : planNever;
    takeBreaks(m_of->breaks, here);
    for (int layer = 0; layer < m_layers; ++layer)
        if (here[layer] < planNever) {
            const int moment = begins(what, here[layer]);
            here[layer] = moment < planNever ? moment + what.service : planNever;
        }
    takeBreaks(m_of->breaks, here);
}

bool PlanRoute::depart(int index)
{
    const auto &here = stop(index);
    const int way = stop(index - 1).time;
    int *row = &m_departure[cell(index, m_layers)];
    if (m_layers == 1) {
        int moment = *departure(index - 1);
        moment = moment < planNever && way < planNever ? begins(here, moment + way) : planNever;
        moment = moment < planNever ? moment + here.service : planNever;
        const bool changed = moment != *row;
        *row = moment;
        return changed;
    }
    int moments[planMostBreaks + 1];
    goTo(departure(index - 1), way, here, moments);
    const bool changed = !std::equal(moments, moments + m_layers, row);
    std::copy_n(moments, m_layers, row);
    return changed;
}

bool PlanRoute::arrive(int index)
{
    const auto &here = stop(index);
    const auto last = [&](int moment) {
        if (moment <= -planNever)
            return -planNever;
        if (here.several)
            return latestIn(m_problem->jobs[static_cast<std::size_t>(here.job)].windows, moment - here.service);
        return moment - here.service < here.from ? -planNever : std::min(moment - here.service, here.until);
    };
    const int *next = latest(index + 1);
    int *row = &m_latest[cell(index, m_layers)];
    if (m_layers == 1) {
        const int moment = last(*next > -planNever && here.time < planNever ? *next - here.time : -planNever);
        const bool changed = moment != *row;
        *row = moment;
        return changed;
    }
    int moments[planMostBreaks + 1];
    for (int layer = 0; layer < m_layers; ++layer)
        moments[layer] = next[layer] > -planNever && here.time < planNever ? next[layer] - here.time : -planNever;
    leaveBreaks(m_of->breaks, moments);
    for (int layer = 0; layer < m_layers; ++layer)
        moments[layer] = last(moments[layer]);
    leaveBreaks(m_of->breaks, moments);
    const bool changed = !std::equal(moments, moments + m_layers, row);
    std::copy_n(moments, m_layers, row);
    return changed;
}

void PlanRoute::renew(int first, int last)
{
    const int n = size();
    m_version = ++*m_versions;
    for (int i = first; i <= n && depart(i); ++i)
        ;
    for (int i = last; i >= 1 && arrive(i); --i)
        ;
    m_feasible = n == 0;
    for (int layer = 0; layer < m_layers && n > 0; ++layer)
        m_feasible = m_feasible || (departure(0)[layer] < planNever && stop(0).time < planNever &&
                                    departure(0)[layer] + stop(0).time <= latest(1)[layer]);
    if (!m_of->capacity.empty())
        renewLoads();
}

int PlanRoute::brought(const Stop &what, std::size_t kind) const
{
    return kind == 0 ? what.brought : amount(m_problem->jobs[static_cast<std::size_t>(what.job)].delivery, kind);
}

int PlanRoute::taken(const Stop &what, std::size_t kind) const
{
    return kind == 0 ? what.taken : amount(m_problem->jobs[static_cast<std::size_t>(what.job)].pickup, kind);
}

void PlanRoute::renewLoads()
{
    const int n = size();
    const std::size_t kinds = m_of->capacity.size();
    m_loadBefore.resize((static_cast<std::size_t>(n) + 1) * kinds);
    m_loadAfter.resize((static_cast<std::size_t>(n) + 1) * kinds);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        int *before = m_loadBefore.data() + kind;
        int *after = m_loadAfter.data() + kind;
        int load = 0;
        for (int i = 1; i <= n; ++i)
            load += brought(stop(i), kind);
        *before = *after = load;
        // After i visits; the highest so far, and then the highest from there on.
        bool rises = false;
        for (int i = 1; i <= n; ++i) {
            const int less = brought(stop(i), kind);
            const int more = taken(stop(i), kind);
            load += more - less;
            rises = rises || more > less;
            before[kinds] = std::max(*before, load);
            after[kinds] = load;
            before += kinds;
            after += kinds;
        }
        for (int i = n; rises && i > 0; --i, after -= kinds)
            *(after - kinds) = std::max(*(after - kinds), *after);
        m_feasible = m_feasible && m_loadAfter[kind] <= m_of->capacity[kind];
    }
}

bool PlanRoute::timesFit(const Stop &what, int place) const
{
    const int in = m_matrix->timeOf(stop(place).place, what.place);
    const int out = m_matrix->timeOf(what.place, stop(place + 1).place);
    if (in >= planNever || out >= planNever)
        return false;
    const int *before = departure(place);
    const int *after = latest(place + 1);
    if (m_layers == 1) {
        if (*before >= planNever)
            return false;
        const int moment = begins(what, *before + in);
        return moment < planNever && moment + what.service + out <= *after;
    }
    int here[planMostBreaks + 1];
    goTo(before, in, what, here);
    for (int layer = 0; layer < m_layers; ++layer)
        if (here[layer] < planNever && here[layer] + out <= after[layer])
            return true;
    return false;
}

bool PlanRoute::loadFits(const Stop &what, int place) const
{
    const auto &capacity = m_of->capacity;
    for (std::size_t kind = 0; kind < capacity.size(); ++kind) {
        const std::size_t here = cell(place, static_cast<int>(capacity.size())) + kind;
        if (m_loadBefore[here] + brought(what, kind) > capacity[kind] ||
            m_loadAfter[here] + taken(what, kind) > capacity[kind])
            return false;
    }
    return true;
}

bool PlanRoute::fitsAt(const Stop &what, int place) const
{
    if (!timesFit(what, place) || !loadFits(what, place))
        return false;
    if (m_of->mostTravel >= planNever)
        return true;
    const int former = m_jobs.empty() ? 0 : stop(place).time;
    return m_travel + m_matrix->timeOf(stop(place).place, what.place) +
               m_matrix->timeOf(what.place, stop(place + 1).place) - former <=
           m_of->mostTravel;
}

bool PlanRoute::fits(int job, int place) const
{
    return size() < m_of->mostJobs && place >= m_frozen && place <= size() && fitsAt(stopOf(job), place);
}

// Whether the load leaves room anywhere, and whether it depends on the place.
bool PlanRoute::loadFitsSomewhere(const Stop &what, bool *byPlace) const
{
    const auto &capacity = m_of->capacity;
    const std::size_t last = static_cast<std::size_t>(size()) * capacity.size();
    *byPlace = false;
    for (std::size_t kind = 0; kind < capacity.size(); ++kind) {
        const int pickup = taken(what, kind);
        if (m_loadBefore[kind] + brought(what, kind) > capacity[kind] ||
            m_loadAfter[last + kind] + pickup > capacity[kind])
            return false;
        *byPlace = *byPlace || pickup > 0 || m_loadBefore[last + kind] > m_loadBefore[kind];
    }
    return true;
}

// One window at most, no breaks, no limit of the way: the most frequent, quicker.
PlanPlace PlanRoute::bestSimple(const Stop &what, bool loadByPlace) const
{
    PlanPlace best;
    const int n = size();
    const int earliest = what.from + what.service;
    for (int place = m_frozen; place <= n; ++place) {
        const int before = m_departure[static_cast<std::size_t>(place)];
        const int after = m_latest[static_cast<std::size_t>(place) + 1];
        if (before > what.until)
            break;
        if (after < earliest)
            continue;
        const int former = stop(place).place;
        const int next = stop(place + 1).place;
        const int in = m_matrix->timeOf(former, what.place);
        if (before + in > what.until || in >= planNever)
            continue;
        const int out = m_matrix->timeOf(what.place, next);
        if (std::max(before + in, what.from) + what.service + out > after)
            continue;
        const auto added = addedAt(what, place);
        if (best.place >= 0 && added >= best.added)
            continue;
        if (loadByPlace && !loadFits(what, place))
            continue;
        best = {place, added};
    }
    return best;
}

PlanPlace PlanRoute::best(int job) const
{
    PlanPlace best;
    const int n = size();
    const auto what = stopOf(job);
    bool loadByPlace = false;
    if (n >= m_of->mostJobs || !loadFitsSomewhere(what, &loadByPlace))
        return best;
    if (m_layers == 1 && !what.several && m_of->mostTravel >= planNever) {
        best = bestSimple(what, loadByPlace);
    } else {
        const auto &windows = m_problem->jobs[static_cast<std::size_t>(job)].windows;
        const int last = windows.empty() ? planNever : windows.back().until;
        const int first = (windows.empty() ? -planNever : windows.front().from) + what.service;
        for (int place = m_frozen; place <= n; ++place) {
            // Later along the route nothing is earlier; before this place the rest could not be done any more.
            const int *before = departure(place);
            const int *after = latest(place + 1);
            if (*std::min_element(before, before + m_layers) > last)
                break;
            if (*std::max_element(after, after + m_layers) < first)
                continue;
            const auto added = addedAt(what, place);
            if ((best.place < 0 || added < best.added) && fitsAt(what, place))
                best = {place, added};
        }
    }
    if (best.place >= 0)
        best.added += m_problem->placingOf(job, m_shift);
    return best;
}
