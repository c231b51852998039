// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"

#include <atomic>
#include <functional>

// Plans by taking strings of neighbouring visits out and putting them back where they cost least, accepting what is a
// little worse as long as it is warm (slack induction by string removals, Christiaens and Vanden Berghe 2020; planning
// of fewer visits than there are, by level). The same seed and number of iterations give the same plan.
struct PlanSearch
{
    double seconds = 1;           // of wall time; 0: only put in, nothing is improved
    std::int64_t iterations = -1; // instead of seconds when not negative
    std::uint64_t seed = 1;
    int threads = 1;
    bool warm = true; // false: begins cool, near what stands already: few visits move
    const std::atomic<bool> *stop = nullptr;
    std::function<void(const PlanAnswer &best)> improved{}; // from the first thread, at most a few times a second
};

PlanAnswer searchPlan(const PlanProblem &problem, const PlanSearch &search = {});

// Whether a visit may stand in a shift at all: skills, and what is barred.
bool mayStand(const PlanProblem &problem, int job, int shift);
