// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/duty.h"

// The one place where it is said what keeps a visit from standing somewhere, and what it costs there. Dragging,
// dropping, proposals, acts and the command line ask these functions; the search asks them whether its answer holds.

enum class PlanGrade {
    Never,      // nobody may
    WithReason, // a dispatcher may, who says why
    Costs,      // allowed; something else is better
};

// The grade and the weight of each rule are data (list planning_rule); these are what they are when nothing is said.
struct PlanRules
{
    QHash<QString, PlanGrade> grades{};
    QHash<QString, int> weights{}; // seconds of driving one such thing is worth

    PlanGrade gradeOf(const QString &rule) const { return grades.value(rule, PlanGrade::Never); }
};

struct PlanRemark
{
    QString rule{}; // list planning_rule
    PlanGrade grade = PlanGrade::Never;
    int visit = -1;       // -1: the day as a whole
    int by = 0;           // how much too much: seconds, or a number of things
    int cost = 0;         // seconds of driving it is worth
    QJsonObject places{}; // of its sentence "plan.rule.RULE"; moments as "@at:SECONDS"

    bool operator==(const PlanRemark &) const = default;
};

// A day as it is worked by a plan: where the ways and the break lie, what it amounts to, and what is wrong with it.
struct DutyCheck
{
    struct Leg
    {
        int way = 0;    // seconds to it
        int leaves = 0; // from the place before, at the latest that is in time
        int arrives = 0;
        int waits = 0;

        bool operator==(const Leg &) const = default;
    };

    std::vector<Leg> legs{}; // of each stop
    int wayHome = 0;
    int leaves = 0; // home
    int back = 0;
    int breakFrom = -1; // -1: none, or no room for it
    int load = 0;       // seconds of work and ways
    int travel = 0;
    std::vector<PlanRemark> remarks{};

    bool isRight() const; // nothing that is never allowed, and nothing that asks for a reason
    int cost() const;     // of ways and of what costs
};

// What is wrong with it wherever it stands on that day: who may, who can, with what.
std::vector<PlanRemark> remarksOf(const DutyPlan &plan, const PlanRules &rules, int visit, int duty);
// The whole day, stop by stop.
DutyCheck checkDuty(const DutyPlan &plan, const PlanRules &rules, int duty, const std::vector<DutyStop> &stops);

// Where one technician would be at two places at once in two duties of his: late in one, early in the next.
std::vector<PlanRemark> overlapsBetween(const DutyPlan &plan, const PlanRules &rules);

// What is new or worse in `after`: a day that was wrong already keeps nobody from mending it.
std::vector<PlanRemark> newRemarks(const std::vector<PlanRemark> &before, const std::vector<PlanRemark> &after);
bool hasGrade(const std::vector<PlanRemark> &remarks, PlanGrade grade);

// When it may begin, by all that is known of it; `promised` false leaves out what the person was told.
std::vector<PlanWindow> startsOf(const DutyVisit &visit, bool promised = true);
