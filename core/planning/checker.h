// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"

#include <string>

// One stop of a route as it is driven.
struct PlanStop
{
    int job = -1;     // -1: a break
    int arrival = 0;  // at the place, or when the break could begin
    int begins = 0;   // the service, or the break
    int leaves = 0;   // when it is over
    int travel = 0;   // from the stop before
    int breakNo = -1; // which, from 0
};

// A route with its times: everything as early as it can be, breaks where the route can be done with them. Empty when it
// cannot be done. `back` is when one is at the end.
struct PlanDrive
{
    bool possible = false;
    std::vector<PlanStop> stops{};
    int leaves = 0; // the start
    int back = 0;
    int travel = 0;
};
PlanDrive driveOf(const PlanProblem &problem, int shift, const std::vector<int> &jobs);

// What is wrong with a plan, found by walking it, without anything the search uses. Empty: nothing.
std::vector<std::string> planFaults(const PlanProblem &problem, const PlanAnswer &answer);
