// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"

// Where a visit would stand best in a route, and what that adds. `place` is its index in the order; -1: nowhere.
struct PlanPlace
{
    int place = -1;
    std::int64_t added = 0;
};

// One shift with its visits in order. Two rows of times, one for each number of breaks that were taken, say whether
// another visit fits at a place without walking the route again: the earliest departure there from the start, and the
// latest arrival from which all the rest can still be done. Exact, also with several windows and breaks. A change
// renews the rows only as far as it is felt.
class PlanRoute
{
public:
    // `versions` is counted up by all routes that are compared with each other.
    PlanRoute(const PlanProblem &problem, int shift, std::uint64_t *versions);

    void set(std::vector<int> jobs);
    void insert(int place, int job);
    void remove(int from, int count);

    const std::vector<int> &jobs() const { return m_jobs; }
    bool isEmpty() const { return m_jobs.empty(); }
    int size() const { return static_cast<int>(m_jobs.size()); }
    int frozen() const { return m_frozen; }
    std::int64_t cost() const { return m_cost; }
    std::uint64_t version() const { return m_version; } // renewed by every change, never used twice
    bool isFeasible() const { return m_feasible; }

    // Fits there, by time, load and number: not by skill.
    bool fits(int job, int place) const;
    // Only places that add less than the limit.
    PlanPlace best(int job, std::int64_t limit = std::numeric_limits<std::int64_t>::max() / 2) const;

private:
    // A visit in the route, or one of its two ends.
    struct Stop
    {
        const PlanJob *job = nullptr;
        int place = -1;
        int service = 0;
        int from = -planNever;     // of its first window
        int until = planNever - 1; // of its last
        int firstBrought = 0;      // of the first kind of load
        int firstTaken = 0;
        int time = 0;          // of the way to the next
        std::int64_t cost = 0; // likewise; at the start of an empty route what its being empty saves

        int brought(std::size_t kind) const { return kind == 0 ? firstBrought : amount(job->delivery, kind); }
        int taken(std::size_t kind) const { return kind == 0 ? firstTaken : amount(job->pickup, kind); }
    };
    static int amount(const std::vector<int> &amounts, std::size_t kind)
    {
        return kind < amounts.size() ? amounts[kind] : 0;
    }

    static std::size_t cell(int row, int columns)
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns);
    }
    const Stop &stop(int index) const { return m_stops[static_cast<std::size_t>(index)]; }
    const int *departure(int index) const { return &m_departure[cell(index, m_layers)]; }
    const int *latest(int index) const { return &m_latest[cell(index, m_layers)]; }

    Stop stopOf(int job) const;
    void link(int index);            // the way from there to the next
    void renew(int first, int last); // the rows, of stops that were put in or got another neighbour
    bool depart(int index);          // whether that row changed
    bool arrive(int index);
    bool renewRow(int *row, const int *moments) const;
    void renewLoads();
    static int begins(const Stop &what, int arrival);
    void goTo(const int *before, int way, const Stop &what, int *here) const;
    std::int64_t addedAt(const Stop &what, int place) const
    {
        return std::int64_t(m_matrix->costOf(stop(place).place, what.place)) +
               m_matrix->costOf(what.place, stop(place + 1).place) - stop(place).cost;
    }
    bool fitsAt(const Stop &what, int place) const;
    bool timesFit(const Stop &what, int place) const;

    const PlanProblem *m_problem;
    const PlanShift *m_of;
    const PlanMatrix *m_matrix;
    std::uint64_t *m_versions;
    int m_shift;
    int m_layers; // breaks + 1
    int m_frozen;
    std::vector<int> m_jobs{};
    std::vector<Stop> m_stops{};    // size + 2: 0 is the start, size + 1 the end
    std::vector<int> m_departure{}; // (size + 2) x layers
    std::vector<int> m_latest{};
    std::vector<int> m_loadBefore{}; // the highest up to there, kind by kind
    std::vector<int> m_loadAfter{};  // the highest from there on
    int m_travel = 0;
    std::int64_t m_cost = 0;
    std::uint64_t m_version = 0;
    bool m_feasible = true;
};
