// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/checker.h"

#include <algorithm>

namespace {

// Tries each break at each place where one stands still, the earliest first.
class Walk
{
public:
    Walk(const PlanProblem &problem, int shift, const std::vector<int> &jobs)
        : m_problem(problem),
          m_shift(problem.shifts[static_cast<std::size_t>(shift)]),
          m_matrix(problem.matrices[static_cast<std::size_t>(m_shift.matrix)]),
          m_jobs(jobs)
    {
    }

    PlanDrive run()
    {
        PlanDrive best;
        m_best = &best;
        std::vector<PlanStop> stops;
        go(0, 0, m_shift.hours.from, m_shift.start, 0, false, stops);
        return best;
    }

private:
    // `done` visits and `breaks` breaks are over at `now`; one stands at `place`, on the way to the next when
    // `arrived`.
    void go(std::size_t done, std::size_t breaks, int now, int place, int travel, bool arrived,
            std::vector<PlanStop> &stops)
    {
        if (m_best->possible && now >= m_best->back)
            return;
        if (breaks < m_shift.breaks.size()) {
            const auto &pause = m_shift.breaks[breaks];
            int begins = planNever;
            for (const auto &window : pause.windows)
                if (now <= window.until)
                    begins = std::min(begins, std::max(now, window.from));
            if (pause.windows.empty())
                begins = now;
            if (begins < planNever) {
                stops.push_back({.job = -1,
                                 .arrival = now,
                                 .begins = begins,
                                 .leaves = begins + pause.length,
                                 .travel = 0,
                                 .breakNo = static_cast<int>(breaks)});
                go(done, breaks + 1, begins + pause.length, place, travel, arrived, stops);
                stops.pop_back();
            }
        }
        if (done == m_jobs.size()) {
            if (arrived) {
                finish(breaks, now, travel, stops);
            } else {
                const int way = m_matrix.timeOf(m_jobs.empty() ? -1 : place, m_shift.end);
                if (way < planNever)
                    go(done, breaks, now + way, m_shift.end, travel + way, true, stops);
            }
            return;
        }
        const auto &job = m_problem.jobs[static_cast<std::size_t>(m_jobs[done])];
        if (!arrived) {
            const int way = m_matrix.timeOf(place, job.place);
            if (way < planNever)
                go(done, breaks, now + way, job.place, travel + way, true, stops);
            return;
        }
        int begins = planNever;
        for (const auto &window : job.windows)
            if (now <= window.until)
                begins = std::min(begins, std::max(now, window.from));
        if (job.windows.empty())
            begins = now;
        if (begins >= planNever)
            return;
        stops.push_back({.job = m_jobs[done],
                         .arrival = now,
                         .begins = begins,
                         .leaves = begins + job.service,
                         .travel = travel,
                         .breakNo = -1});
        go(done + 1, breaks, begins + job.service, job.place, travel, false, stops);
        stops.pop_back();
    }

    void finish(std::size_t breaks, int now, int travel, const std::vector<PlanStop> &stops)
    {
        if (breaks < m_shift.breaks.size() || now > m_shift.hours.until || (m_best->possible && now >= m_best->back))
            return;
        *m_best = {.possible = true, .stops = stops, .leaves = m_shift.hours.from, .back = now, .travel = travel};
    }

    const PlanProblem &m_problem;
    const PlanShift &m_shift;
    const PlanMatrix &m_matrix;
    const std::vector<int> &m_jobs;
    PlanDrive *m_best = nullptr;
};

bool holdsLoad(const PlanProblem &problem, const PlanShift &shift, const std::vector<int> &jobs)
{
    const auto part = [](const std::vector<int> &amounts, std::size_t kind) {
        return kind < amounts.size() ? amounts[kind] : 0;
    };
    for (std::size_t kind = 0; kind < shift.capacity.size(); ++kind) {
        int load = 0;
        for (const int job : jobs)
            load += part(problem.jobs[static_cast<std::size_t>(job)].delivery, kind);
        if (load > shift.capacity[kind])
            return false;
        for (const int job : jobs) {
            load += part(problem.jobs[static_cast<std::size_t>(job)].pickup, kind) -
                    part(problem.jobs[static_cast<std::size_t>(job)].delivery, kind);
            if (load > shift.capacity[kind])
                return false;
        }
    }
    return true;
}

} // namespace

PlanDrive driveOf(const PlanProblem &problem, int shift, const std::vector<int> &jobs)
{
    return Walk(problem, shift, jobs).run();
}

std::vector<std::string> planFaults(const PlanProblem &problem, const PlanAnswer &answer)
{
    std::vector<std::string> faults;
    const auto fault = [&](const std::string &what, int shift) {
        faults.push_back(what + " (shift " + std::to_string(shift) + ')');
    };
    std::vector<int> times(problem.jobs.size(), 0);
    std::int64_t cost = 0;
    for (std::size_t number = 0; number < answer.shifts.size(); ++number) {
        const auto &jobs = answer.shifts[number];
        const auto &shift = problem.shifts[number];
        const auto &matrix = problem.matrices[static_cast<std::size_t>(shift.matrix)];
        const int here = static_cast<int>(number);
        int place = shift.start;
        if (!jobs.empty())
            cost += shift.opening;
        for (const int job : jobs) {
            const auto &what = problem.jobs[static_cast<std::size_t>(job)];
            ++times[static_cast<std::size_t>(job)];
            cost += matrix.costOf(place, what.place) + problem.placingOf(job, here);
            place = what.place;
            for (const int skill : what.skills)
                if (std::find(shift.skills.begin(), shift.skills.end(), skill) == shift.skills.end())
                    fault("visit " + std::to_string(job) + " asks a skill", here);
            if (problem.isBarred(job, here))
                fault("visit " + std::to_string(job) + " is barred", here);
        }
        if (jobs.empty())
            continue;
        cost += matrix.costOf(place, shift.end);
        const auto drive = driveOf(problem, here, jobs);
        if (!drive.possible)
            fault("cannot be done in time", here);
        else if (drive.travel > shift.mostTravel)
            fault("too much travel", here);
        if (static_cast<int>(jobs.size()) > shift.mostJobs)
            fault("too many visits", here);
        if (!holdsLoad(problem, shift, jobs))
            fault("too much load", here);
        for (int i = 0; i < shift.frozen; ++i)
            if (static_cast<std::size_t>(i) >= jobs.size() ||
                jobs[static_cast<std::size_t>(i)] != shift.jobs[static_cast<std::size_t>(i)])
                fault("what is frozen moved", here);
    }
    for (const int job : answer.left)
        ++times[static_cast<std::size_t>(job)];
    for (std::size_t job = 0; job < times.size(); ++job)
        if (times[job] != 1)
            faults.push_back("visit " + std::to_string(job) + " stands " + std::to_string(times[job]) + " times");
    if (cost != answer.cost)
        faults.push_back("the cost told is " + std::to_string(answer.cost) + ", of the plan " + std::to_string(cost));
    return faults;
}
