// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/sentence.h"
#include "tests/support/planninghouse.h"

// Days of the planning house as a test reads them, asks for them, and looks whether a rule is broken.

inline const QDate monday(2027, 4, 12);
inline constexpr int patience = 6000; // milliseconds; a second or two, on a machine that does much else

inline DayPlan planFrom(PlanningHouse &all, QDate first, int days = 1)
{
    return planOf(all.house.workspace(), all.house.database(), first, first.addDays(days - 1));
}

// What nobody may, on any day of the plan.
inline QStringList broken(const DayPlan &plan)
{
    QStringList rules;
    for (int duty = 0; duty < int(plan.days.size()); ++duty)
        for (const auto &remark : checkDuty(plan.plan, plan.rules, duty, plan.plan.stops[std::size_t(duty)]).remarks)
            if (remark.grade == PlanGrade::Never && remark.rule != u"PAST")
                rules << remark.rule + u' ' + plan.people[plan.days[duty].who].login;
    for (const auto &remark : overlapsBetween(plan.plan, plan.rules))
        rules << remark.rule;
    return rules;
}

inline void gradeRule(DayPlan &plan, const QString &rule, PlanGrade grade)
{
    plan.rules.grades.insert(rule, grade);
}

inline AutoplanWish wishFor(const DayPlan &plan, const QList<AnyId> &visits, int iterations = 400)
{
    AutoplanWish wish{.iterations = iterations};
    for (const auto &visit : visits)
        wish.visits << plan.visit(visit);
    return wish;
}

// Many visits nobody knows of in the house: copies of one, each at a door of its own.
inline DayPlan withCopies(const DayPlan &plan, int visit, int count, bool samePlace = false)
{
    auto many = plan;
    for (int i = 0; i < count; ++i) {
        auto one = plan.plan.visits[std::size_t(visit)];
        if (!samePlace)
            one.place = one.leaves =
                many.plan.travel.place(QString::number(1000 + (i * 37) % 8900), QString::number(i));
        many.plan.visits.push_back(std::move(one));
        many.lines << plan.lines[visit];
    }
    return many;
}

inline QJsonObject at(const AnyId &visit, const QString &technician, const QString &moment, const QString &second = {},
                      const QString &reason = u"toch"_s)
{
    QJsonObject with{
        {u"intervention"_s, id(visit)}, {u"technician"_s, technician}, {u"startsAt"_s, moment}, {u"reason"_s, reason}};
    if (!second.isEmpty())
        with.insert(u"second"_s, second);
    return with;
}
