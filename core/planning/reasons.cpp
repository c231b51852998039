// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/reasons.h"

#include "core/planning/route.h"

#include <algorithm>

std::vector<PlanReason> whyLeft(const PlanProblem &problem, const PlanAnswer &answer, int job)
{
    const auto &what = problem.jobs[static_cast<std::size_t>(job)];
    std::vector<PlanReason> reasons;
    std::uint64_t versions = 0;
    const auto add = [&](PlanObstacle obstacle, std::size_t shift) {
        auto found = std::find_if(reasons.begin(), reasons.end(),
                                  [&](const PlanReason &one) { return one.obstacle == obstacle; });
        if (found == reasons.end())
            found = reasons.insert(reasons.end(), {obstacle, {}});
        found->shifts.push_back(static_cast<int>(shift));
    };
    for (std::size_t shift = 0; shift < problem.shifts.size(); ++shift) {
        const auto &of = problem.shifts[shift];
        if (problem.isBarred(job, static_cast<int>(shift))) {
            add(PlanObstacle::Barred, shift);
            continue;
        }
        if (std::any_of(what.skills.begin(), what.skills.end(), [&](int skill) {
                return std::find(of.skills.begin(), of.skills.end(), skill) == of.skills.end();
            })) {
            add(PlanObstacle::Skill, shift);
            continue;
        }
        const auto tooMuch = [&](const std::vector<int> &amounts) {
            for (std::size_t kind = 0; kind < std::min(amounts.size(), of.capacity.size()); ++kind)
                if (amounts[kind] > of.capacity[kind])
                    return true;
            return false;
        };
        if (tooMuch(what.delivery) || tooMuch(what.pickup)) {
            add(PlanObstacle::Load, shift);
            continue;
        }
        PlanRoute route(problem, static_cast<int>(shift), &versions);
        if (of.frozen == 0 && route.best(job).place < 0) {
            add(PlanObstacle::Alone, shift);
            continue;
        }
        route.set(answer.shifts[shift]);
        add(route.best(job).place < 0 ? PlanObstacle::Room : PlanObstacle::Dearer, shift);
    }
    std::sort(reasons.begin(), reasons.end(),
              [](const PlanReason &a, const PlanReason &b) { return a.obstacle < b.obstacle; });
    return reasons;
}
