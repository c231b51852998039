// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/route.h"

#include <algorithm>
#include <stdexcept>

namespace {

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

// On to the next visit: along the way, breaks on arrival, the service, breaks after it.
void goTo(const PlanJob &job, const std::vector<PlanBreak> &breaks, const int *before, int way, int *here)
{
    const std::size_t layers = breaks.size() + 1;
    for (std::size_t layer = 0; layer < layers; ++layer)
        here[layer] = before[layer] < planNever && way < planNever ? before[layer] + way : planNever;
    takeBreaks(breaks, here);
    for (std::size_t layer = 0; layer < layers; ++layer)
        if (here[layer] < planNever) {
            const int begins = earliestIn(job.windows, here[layer]);
            here[layer] = begins < planNever ? begins + job.service : planNever;
        }
    takeBreaks(breaks, here);
}

// The same backwards: the latest moment from which a break can be taken and the rest be done.
void leaveBreaks(const std::vector<PlanBreak> &breaks, int *moments)
{
    for (std::size_t layer = breaks.size(); layer-- > 0;)
        if (moments[layer + 1] > -planNever)
            moments[layer] =
                std::max(moments[layer], latestIn(breaks[layer].windows, moments[layer + 1] - breaks[layer].length));
}

std::size_t cell(int row, int columns, int column = 0)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
}

int amount(const std::vector<int> &amounts, std::size_t kind)
{
    return kind < amounts.size() ? amounts[kind] : 0;
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
    rebuild();
}

int PlanRoute::at(int index) const
{
    return m_places[static_cast<std::size_t>(index)];
}

void PlanRoute::set(std::vector<int> jobs)
{
    m_jobs = std::move(jobs);
    rebuild();
}

void PlanRoute::insert(int place, int job)
{
    m_jobs.insert(m_jobs.begin() + place, job);
    rebuild();
}

void PlanRoute::remove(int from, int count)
{
    m_jobs.erase(m_jobs.begin() + from, m_jobs.begin() + from + count);
    rebuild();
}

void PlanRoute::rebuild()
{
    const auto &shift = *m_of;
    const auto &matrix = *m_matrix;
    const int n = size();
    m_version = ++*m_versions;
    m_places.resize(static_cast<std::size_t>(n) + 2);
    m_places.front() = shift.start;
    m_places.back() = shift.end;
    for (int i = 0; i < n; ++i)
        m_places[static_cast<std::size_t>(i) + 1] =
            m_problem->jobs[static_cast<std::size_t>(m_jobs[static_cast<std::size_t>(i)])].place;

    m_departure.assign(cell(n + 2, m_layers), planNever);
    m_latest.assign(cell(n + 2, m_layers), -planNever);
    m_departure[0] = shift.hours.from;
    takeBreaks(shift.breaks, m_departure.data());
    m_travel = 0;
    m_cost = n > 0 ? shift.opening : 0;
    for (int i = 1; i <= n; ++i) {
        const int index = m_jobs[static_cast<std::size_t>(i) - 1];
        const auto &job = m_problem->jobs[static_cast<std::size_t>(index)];
        const int way = matrix.timeOf(at(i - 1), at(i));
        goTo(job, shift.breaks, &m_departure[cell(i - 1, m_layers)], way, &m_departure[cell(i, m_layers)]);
        m_travel += way < planNever ? way : 0;
        m_cost += matrix.costOf(at(i - 1), at(i)) + m_problem->placingOf(index, m_shift);
    }
    if (n > 0) {
        const int way = matrix.timeOf(at(n), at(n + 1));
        m_travel += way < planNever ? way : 0;
        m_cost += matrix.costOf(at(n), at(n + 1));
    }

    int *end = &m_latest[cell(n + 1, m_layers)];
    end[m_layers - 1] = shift.hours.until;
    leaveBreaks(shift.breaks, end);
    for (int i = n; i >= 1; --i) {
        const auto &job = m_problem->jobs[static_cast<std::size_t>(m_jobs[static_cast<std::size_t>(i) - 1])];
        const int way = matrix.timeOf(at(i), at(i + 1));
        const int *next = &m_latest[cell(i + 1, m_layers)];
        int *here = &m_latest[cell(i, m_layers)];
        for (int layer = 0; layer < m_layers; ++layer)
            here[layer] = next[layer] > -planNever && way < planNever ? next[layer] - way : -planNever;
        leaveBreaks(shift.breaks, here);
        for (int layer = 0; layer < m_layers; ++layer)
            if (here[layer] > -planNever)
                here[layer] = latestIn(job.windows, here[layer] - job.service);
        leaveBreaks(shift.breaks, here);
    }
    m_feasible = n == 0;
    if (n > 0) {
        const int way = matrix.timeOf(at(0), at(1));
        for (int layer = 0; layer < m_layers; ++layer)
            m_feasible = m_feasible ||
                         (m_departure[static_cast<std::size_t>(layer)] < planNever && way < planNever &&
                          m_departure[static_cast<std::size_t>(layer)] + way <= m_latest[cell(1, m_layers, layer)]);
    }

    const std::size_t kinds = shift.capacity.size();
    if (kinds == 0)
        return;
    m_loadBefore.assign((static_cast<std::size_t>(n) + 1) * kinds, 0);
    m_loadAfter.assign((static_cast<std::size_t>(n) + 1) * kinds, 0);
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        int load = 0;
        for (const int job : m_jobs)
            load += amount(m_problem->jobs[static_cast<std::size_t>(job)].delivery, kind);
        // After i visits; the highest so far, and then the highest from there on.
        for (int i = 0; i <= n; ++i) {
            if (i > 0) {
                const auto &job = m_problem->jobs[static_cast<std::size_t>(m_jobs[static_cast<std::size_t>(i) - 1])];
                load += amount(job.pickup, kind) - amount(job.delivery, kind);
            }
            m_loadAfter[static_cast<std::size_t>(i) * kinds + kind] = load;
            m_loadBefore[static_cast<std::size_t>(i) * kinds + kind] =
                i > 0 ? std::max(load, m_loadBefore[(static_cast<std::size_t>(i) - 1) * kinds + kind]) : load;
        }
        for (int i = n - 1; i >= 0; --i)
            m_loadAfter[static_cast<std::size_t>(i) * kinds + kind] =
                std::max(m_loadAfter[static_cast<std::size_t>(i) * kinds + kind],
                         m_loadAfter[(static_cast<std::size_t>(i) + 1) * kinds + kind]);
        m_feasible = m_feasible && m_loadAfter[kind] <= shift.capacity[kind];
    }
}

bool PlanRoute::timesFit(const PlanJob &job, int place) const
{
    const auto &shift = *m_of;
    const auto &matrix = *m_matrix;
    const int in = matrix.timeOf(at(place), job.place);
    const int out = matrix.timeOf(job.place, at(place + 1));
    if (in >= planNever || out >= planNever)
        return false;
    const int *before = &m_departure[cell(place, m_layers)];
    const int *after = &m_latest[cell(place + 1, m_layers)];
    if (m_layers == 1) {
        if (before[0] >= planNever)
            return false;
        const int begins = earliestIn(job.windows, before[0] + in);
        return begins < planNever && begins + job.service + out <= after[0];
    }
    int here[planMostBreaks + 1];
    goTo(job, shift.breaks, before, in, here);
    for (int layer = 0; layer < m_layers; ++layer)
        if (here[layer] < planNever && here[layer] + out <= after[layer])
            return true;
    return false;
}

bool PlanRoute::loadFits(const PlanJob &job, int place) const
{
    const auto &shift = *m_of;
    const std::size_t kinds = shift.capacity.size();
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        const std::size_t here = static_cast<std::size_t>(place) * kinds + kind;
        if (m_loadBefore[here] + amount(job.delivery, kind) > shift.capacity[kind] ||
            m_loadAfter[here] + amount(job.pickup, kind) > shift.capacity[kind])
            return false;
    }
    return true;
}

std::int64_t PlanRoute::addedAt(int job, int place) const
{
    const auto &shift = *m_of;
    const auto &matrix = *m_matrix;
    const int where = m_problem->jobs[static_cast<std::size_t>(job)].place;
    const std::int64_t before = m_jobs.empty() ? -shift.opening : matrix.costOf(at(place), at(place + 1));
    return std::int64_t(matrix.costOf(at(place), where)) + matrix.costOf(where, at(place + 1)) - before;
}

bool PlanRoute::fits(int job, int place) const
{
    const auto &shift = *m_of;
    const auto &what = m_problem->jobs[static_cast<std::size_t>(job)];
    if (size() >= shift.mostJobs || place < m_frozen || place > size() || !timesFit(what, place) ||
        !loadFits(what, place))
        return false;
    if (shift.mostTravel >= planNever)
        return true;
    const auto &matrix = *m_matrix;
    const int former = m_jobs.empty() ? 0 : matrix.timeOf(at(place), at(place + 1));
    return m_travel + matrix.timeOf(at(place), what.place) + matrix.timeOf(what.place, at(place + 1)) - former <=
           shift.mostTravel;
}

PlanPlace PlanRoute::bestSimple(int job) const
{
    PlanPlace best;
    const auto &what = m_problem->jobs[static_cast<std::size_t>(job)];
    const auto &window = what.windows.front();
    const bool loads = !m_of->capacity.empty();
    const int brought = loads ? amount(what.delivery, 0) : 0;
    const int taken = loads ? amount(what.pickup, 0) : 0;
    for (int place = m_frozen; place <= size(); ++place) {
        const auto i = static_cast<std::size_t>(place);
        const int before = m_departure[i];
        const int after = m_latest[i + 1];
        if (before > window.until)
            break;
        if (after < window.from + what.service)
            continue;
        const int in = m_matrix->timeOf(m_places[i], what.place);
        int leaves = before + in;
        if (leaves > window.until)
            continue;
        leaves = std::max(leaves, window.from) + what.service;
        if (leaves + m_matrix->timeOf(what.place, m_places[i + 1]) > after)
            continue;
        const auto added = addedAt(job, place);
        if (best.place >= 0 && added >= best.added)
            continue;
        if (loads &&
            (m_loadBefore[i] + brought > m_of->capacity.front() || m_loadAfter[i] + taken > m_of->capacity.front()))
            continue;
        best = {place, added};
    }
    if (best.place >= 0)
        best.added += m_problem->placingOf(job, m_shift);
    return best;
}

PlanPlace PlanRoute::best(int job) const
{
    PlanPlace best;
    const auto &what = m_problem->jobs[static_cast<std::size_t>(job)];
    if (m_layers == 1 && what.windows.size() == 1 && m_of->capacity.size() <= 1 && m_of->mostTravel >= planNever)
        return size() < m_of->mostJobs ? bestSimple(job) : best;
    const int last = what.windows.empty() ? planNever : what.windows.back().until;
    const int first = (what.windows.empty() ? -planNever : what.windows.front().from) + what.service;
    for (int place = m_frozen; place <= size(); ++place) {
        // Later along the route nothing is earlier; before this place the rest could not be done any more.
        const int *before = &m_departure[cell(place, m_layers)];
        const int *after = &m_latest[cell(place + 1, m_layers)];
        if (*std::min_element(before, before + m_layers) > last)
            break;
        if (*std::max_element(after, after + m_layers) < first)
            continue;
        const auto added = addedAt(job, place);
        if ((best.place < 0 || added < best.added) && fits(job, place))
            best = {place, added};
    }
    if (best.place >= 0)
        best.added += m_problem->placingOf(job, m_shift);
    return best;
}
