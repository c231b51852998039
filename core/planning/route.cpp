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
    Stop stop{.job = &what, .place = what.place, .service = what.service};
    stop.firstBrought = amount(what.delivery, 0);
    stop.firstTaken = amount(what.pickup, 0);
    if (!what.windows.empty()) {
        stop.from = what.windows.front().from;
        stop.until = what.windows.back().until;
    }
    return stop;
}

void PlanRoute::link(int index)
{
    auto &from = m_stops[static_cast<std::size_t>(index)];
    const auto &to = stop(index + 1);
    from.time = m_jobs.empty() ? 0 : m_matrix->timeOf(from.place, to.place);
    from.cost = m_jobs.empty() ? -m_of->opening : m_matrix->costOf(from.place, to.place);
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
    m_cost = m_of->opening;
    for (int i = 0; i <= n; ++i) {
        link(i);
        m_travel += part(stop(i).time);
        m_cost += stop(i).cost + (i < n ? m_problem->placingOf(m_jobs[static_cast<std::size_t>(i)], m_shift) : 0);
    }
    renew(1, n);
}

void PlanRoute::insert(int place, int job)
{
    const auto what = stopOf(job);
    m_travel -= part(stop(place).time);
    m_cost += addedAt(what, place) + m_problem->placingOf(job, m_shift);
    m_jobs.insert(m_jobs.begin() + place, job);
    m_stops.insert(m_stops.begin() + place + 1, what);
    const auto row = static_cast<std::ptrdiff_t>(cell(place + 1, m_layers));
    m_departure.insert(m_departure.begin() + row, static_cast<std::size_t>(m_layers), notYet);
    m_latest.insert(m_latest.begin() + row, static_cast<std::size_t>(m_layers), notYet);
    link(place);
    link(place + 1);
    m_travel += part(stop(place).time) + part(stop(place + 1).time);
    renew(place + 1, place + 1);
}

void PlanRoute::remove(int from, int count)
{
    for (int i = from; i <= from + count; ++i) {
        m_cost -= stop(i).cost;
        m_cost -= i > from ? m_problem->placingOf(m_jobs[static_cast<std::size_t>(i) - 1], m_shift) : 0;
        m_travel -= part(stop(i).time);
    }
    m_jobs.erase(m_jobs.begin() + from, m_jobs.begin() + from + count);
    m_stops.erase(m_stops.begin() + from + 1, m_stops.begin() + from + 1 + count);
    const auto first = static_cast<std::ptrdiff_t>(cell(from + 1, m_layers));
    const auto last = static_cast<std::ptrdiff_t>(cell(from + 1 + count, m_layers));
    m_departure.erase(m_departure.begin() + first, m_departure.begin() + last);
    m_latest.erase(m_latest.begin() + first, m_latest.begin() + last);
    link(from);
    m_cost += stop(from).cost;
    m_travel += part(stop(from).time);
    renew(from + 1, from);
}

// When the service begins of who arrives then.
int PlanRoute::begins(const Stop &what, int arrival)
{
    if (what.job->windows.size() > 1)
        return earliestIn(what.job->windows, arrival);
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

bool PlanRoute::renewRow(int *row, const int *moments) const
{
    bool changed = false;
    for (int layer = 0; layer < m_layers; ++layer) {
        changed = changed || row[layer] != moments[layer];
        row[layer] = moments[layer];
    }
    return changed;
}

bool PlanRoute::depart(int index)
{
    int moments[planMostBreaks + 1] = {};
    goTo(departure(index - 1), stop(index - 1).time, stop(index), moments);
    return renewRow(&m_departure[cell(index, m_layers)], moments);
}

bool PlanRoute::arrive(int index)
{
    const auto &here = stop(index);
    const int *next = latest(index + 1);
    int moments[planMostBreaks + 1] = {};
    for (int layer = 0; layer < m_layers; ++layer)
        moments[layer] = next[layer] > -planNever && here.time < planNever ? next[layer] - here.time : -planNever;
    leaveBreaks(m_of->breaks, moments);
    for (int layer = 0; layer < m_layers; ++layer) {
        const int moment = moments[layer] - here.service;
        if (moments[layer] > -planNever)
            moments[layer] = here.job->windows.size() > 1 ? latestIn(here.job->windows, moment)
                             : moment < here.from         ? -planNever
                                                          : std::min(moment, here.until);
    }
    leaveBreaks(m_of->breaks, moments);
    return renewRow(&m_latest[cell(index, m_layers)], moments);
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

void PlanRoute::renewLoads()
{
    const int n = size();
    const std::size_t kinds = m_of->capacity.size();
    m_loadBefore.resize(cell(n + 1, static_cast<int>(kinds)));
    m_loadAfter.resize(cell(n + 1, static_cast<int>(kinds)));
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        int *before = m_loadBefore.data() + kind;
        int *after = m_loadAfter.data() + kind;
        int load = 0;
        for (int i = 1; i <= n; ++i)
            load += stop(i).brought(kind);
        *before = *after = load;
        // After i visits; the highest so far, and then the highest from there on.
        for (int i = 1; i <= n; ++i, before += kinds, after += kinds) {
            load += stop(i).taken(kind) - stop(i).brought(kind);
            before[kinds] = std::max(*before, load);
            after[kinds] = load;
        }
        for (int i = n; i > 0; --i, after -= kinds)
            *(after - kinds) = std::max(*(after - kinds), *after);
        m_feasible = m_feasible && *after <= m_of->capacity[kind];
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
        const int moment = *before < planNever ? begins(what, *before + in) : planNever;
        return moment < planNever && moment + what.service + out <= *after;
    }
    int here[planMostBreaks + 1] = {};
    goTo(before, in, what, here);
    for (int layer = 0; layer < m_layers; ++layer)
        if (here[layer] < planNever && here[layer] + out <= after[layer])
            return true;
    return false;
}

bool PlanRoute::fitsAt(const Stop &what, int place) const
{
    const auto &capacity = m_of->capacity;
    for (std::size_t kind = 0, here = cell(place, static_cast<int>(capacity.size())); kind < capacity.size(); ++kind)
        if (m_loadBefore[here + kind] + what.brought(kind) > capacity[kind] ||
            m_loadAfter[here + kind] + what.taken(kind) > capacity[kind])
            return false;
    const int way = m_travel - part(stop(place).time) + part(m_matrix->timeOf(stop(place).place, what.place)) +
                    part(m_matrix->timeOf(what.place, stop(place + 1).place));
    return way <= m_of->mostTravel && timesFit(what, place);
}

bool PlanRoute::fits(int job, int place) const
{
    return size() < m_of->mostJobs && place >= m_frozen && place <= size() && fitsAt(stopOf(job), place);
}

PlanPlace PlanRoute::best(int job, std::int64_t limit) const
{
    const int n = size();
    const auto what = stopOf(job);
    const auto placing = m_problem->placingOf(job, m_shift);
    PlanPlace best{.added = limit - placing};
    // What is brought is in the vehicle from the start, what is taken to the end.
    bool room = n < m_of->mostJobs;
    for (std::size_t kind = 0; kind < m_of->capacity.size(); ++kind)
        room = room && m_loadBefore[kind] + what.brought(kind) <= m_of->capacity[kind];
    for (int place = m_frozen; room && place <= n; ++place) {
        // Later along the route nothing is earlier; before this place the rest could not be done any more. Nothing is
        // earlier than without breaks, or later than with none to come.
        if (*departure(place) > what.until)
            break;
        if (latest(place + 1)[m_layers - 1] < what.from + what.service)
            continue;
        const auto added = addedAt(what, place);
        if (added < best.added && fitsAt(what, place))
            best = {place, added};
    }
    best.added += placing;
    return best;
}
