// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/problem.h"

// Why a visit stands in no shift of a plan: for each shift the first thing that keeps it out, the same things together.
// In the order in which a person can do something about them.
enum class PlanObstacle {
    Barred, // it may not stand there
    Skill,  // somebody else has to do it
    Load,   // it does not fit in the vehicle, not even alone
    Alone,  // its windows, the hours and the way do not go together, not even alone
    Room,   // alone it would fit: what stands there leaves no room
    Dearer, // it would fit, and costs more than it is worth
};

struct PlanReason
{
    PlanObstacle obstacle = PlanObstacle::Room;
    std::vector<int> shifts{};
};

std::vector<PlanReason> whyLeft(const PlanProblem &problem, const PlanAnswer &answer, int job);
