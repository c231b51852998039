// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/search.h"
#include "core/proposal/difference.h"

#include <optional>

// Many visits planned at once by the search: a selection, a region, a day, a week; or a plan worked out anew with as
// few changes as can be. It works on a copy and gives a difference; nothing is done before it is accepted.
struct AutoplanWish
{
    QList<int> visits{};                // what is to be planned
    std::optional<QList<int>> duties{}; // where; nothing: all days of the plan
    bool moveOthers = false;            // what stands may move too, at a price
    double seconds = 1;
    std::int64_t iterations = -1; // instead of seconds when not negative
    std::uint64_t seed = 1;
    int threads = 1;
    const std::atomic<bool> *stop = nullptr;
    std::function<void(int left, qint64 cost)> improved{};
    // Another planner that is asked first; where it gives a Problem ours plans.
    std::function<Result<PlanAnswer>(const PlanProblem &)> engine{};
};

struct Autoplan
{
    QList<PlanChangeLine> lines{};
    QList<int> left{};                         // visits that were to be planned and are not
    QHash<int, std::vector<PlanRemark>> why{}; // of each that is left: what keeps it out of most days
    QList<int> leftByLevel{};
    int travelBefore = 0; // seconds, of the days that were planned
    int travelAfter = 0;
    qint64 milliseconds = 0;
    qint64 iterations = 0;
    bool stopped = false;
    Problem engine{}; // why the other planner gave nothing; no code: it did, or was not asked
};
Autoplan planMany(const DayPlan &plan, const AutoplanWish &wish);

// What is still to be planned of a region, and the days of those who go there; of all when it is empty. A visit of no
// known region is of each, and so is a technician who was given none.
QList<int> openIn(const DayPlan &plan, const QString &region);
QList<int> dutiesIn(const DayPlan &plan, const QString &region);

// The other planner the house has chosen (parameter planningServices), or none.
std::function<Result<PlanAnswer>(const PlanProblem &)> chosenEngine(const Catalogue &catalogue,
                                                                    const std::atomic<bool> *stop = nullptr);

// The same days with so many more technicians, who can do everything and begin where the middle one does: how much
// would be left then.
DayPlan withMore(const DayPlan &plan, int technicians);
