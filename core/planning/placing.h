// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/rules.h"

#include <atomic>
#include <optional>

// Where a visit can stand, and what has to give way for it. Everything asks the rules; nothing here knows one.

// A day in which these visits are made in this order: each as near to the moment that is wished as can be (a moment
// below 0: as early as can be), the break where it disturbs least. Nothing when the order cannot be driven.
struct RetimeWish
{
    int visit = 0;
    int from = -1;
    int second = -1;
    bool holds = false; // at that moment, or not at all
};
std::optional<std::vector<DutyStop>> retime(const DutyPlan &plan, int duty, const std::vector<RetimeWish> &order,
                                            bool overtime = false);

// A visit that goes elsewhere so that another can stand in its place.
struct Giving
{
    int visit = 0;
    int fromDuty = -1;
    int from = 0;
    int toDuty = -1;
    int to = 0;

    bool operator==(const Giving &) const = default;
};

// One way in which a visit can be planned.
struct Placing
{
    int duty = -1;
    int from = 0;
    int second = -1;                     // technician; of a visit for two
    int secondDuty = -1;                 // his day
    std::vector<DutyStop> stops{};       // of the duty, with the visit
    std::vector<DutyStop> secondStops{}; // of the second's
    std::vector<Giving> shifted{};       // same day, another hour
    std::vector<Giving> moved{};         // to another day or technician
    DutyCheck check{};
    int loadBefore = 0;
    int addedTravel = 0;
    int cost = 0; // seconds of driving all of it is worth

    bool operator==(const Placing &other) const
    {
        return duty == other.duty && from == other.from && second == other.second && stops == other.stops &&
               shifted == other.shifted && moved == other.moved;
    }
};

// What one duty answers when a visit is asked of it.
struct DutyAnswer
{
    int duty = -1;
    std::optional<Placing> placing{};
    std::vector<PlanRemark> why{}; // when there is none: what keeps it out, the most telling first
    // What was tried: these visits taken off that day, and what it would still be wrong with.
    struct Tried
    {
        std::vector<int> moved{};
        int load = 0;
        int visits = 0;
        std::vector<PlanRemark> remarks{};

        bool operator==(const Tried &) const = default;
    };
    std::vector<Tried> tried{};
};

struct PlacingWish
{
    int visit = 0;
    int mostMoved = 0; // so many others may go to another day for it
    int second = -1;   // technician who is wished as second; -1: whoever can
    bool overtime = true;
    int wishedFrom = -1; // not before, where that is wished
    const std::atomic<bool> *stop = nullptr;
};

// The best place in one duty.
DutyAnswer placeIn(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int duty);
// Of all duties, the best first: those where it fits, then what keeps it out of the others. `duties` empty: all.
std::vector<DutyAnswer> placements(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish,
                                   const std::vector<int> &duties = {});

// The visit at exactly that moment of that duty, with what follows it pushed back where it must be; as it would stand,
// right or wrong. What was given a place by hand is weighed, never changed.
Placing placedAt(const DutyPlan &plan, const PlanRules &rules, int visit, int duty, int from, int second = -1);

// The plan after it: nothing else is touched.
void carryOut(DutyPlan &plan, const Placing &placing, int visit);
void takeOut(DutyPlan &plan, int visit);
// Where a visit stands: its duty, or -1; of two technicians the first.
int dutyOf(const DutyPlan &plan, int visit, int *from = nullptr);
// When visits can be made at all by that duty, nobody else there: what keeps it out even then.
std::vector<PlanRemark> aloneIn(const DutyPlan &plan, const PlanRules &rules, int visit, int duty);
