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
// latest arrival from which all the rest can still be done. Exact, also with several windows and breaks.
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
    int shift() const { return m_shift; }
    int frozen() const { return m_frozen; }
    std::int64_t cost() const { return m_cost; }
    std::uint64_t version() const { return m_version; } // renewed by every change, never used twice
    bool isFeasible() const { return m_feasible; }

    // Fits there, by time, load and number: not by skill.
    bool fits(int job, int place) const;
    PlanPlace best(int job) const;

private:
    void rebuild();
    std::int64_t addedAt(int job, int place) const;
    bool timesFit(const PlanJob &job, int place) const;
    bool loadFits(const PlanJob &job, int place) const;
    int at(int index) const; // the place of a visit; 0 is the start, size + 1 the end

    PlanPlace bestSimple(int job) const; // one window, no breaks, one kind of load: the most frequent, quicker

    const PlanProblem *m_problem;
    const PlanShift *m_of;
    const PlanMatrix *m_matrix;
    std::uint64_t *m_versions;
    int m_shift;
    int m_layers; // breaks + 1
    int m_frozen;
    std::vector<int> m_jobs{};
    std::vector<int> m_departure{}; // (size + 2) x layers
    std::vector<int> m_latest{};
    std::vector<int> m_places{};     // (size + 2)
    std::vector<int> m_loadBefore{}; // the highest up to there, kind by kind
    std::vector<int> m_loadAfter{};  // the highest from there on
    int m_travel = 0;
    std::int64_t m_cost = 0;
    std::uint64_t m_version = 0;
    bool m_feasible = true;
};
