// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString at(int moment)
{
    return u"@at:"_s + QString::number(moment);
}

int minutes(int seconds)
{
    return (seconds + 59) / 60;
}

constexpr int mostDaysLate = 90;    // what is later costs no more: sums stay numbers
constexpr int dearest = 30'000'000; // nor does anything else

// Gathers what is wrong, with the grade and the price the data gives.
class Remarks
{
public:
    explicit Remarks(const PlanRules &rules) : m_rules(rules) {}

    void add(const QString &rule, int visit, int by, QJsonObject places)
    {
        PlanRemark remark{.rule = rule,
                          .grade = m_rules.gradeOf(rule),
                          .visit = visit,
                          .by = by,
                          .cost = m_rules.weights.value(rule, 0),
                          .places = std::move(places)};
        m_found.push_back(std::move(remark));
    }
    // What costs by the minute.
    void addPriced(const QString &rule, int visit, int seconds, QJsonObject places)
    {
        add(rule, visit, seconds, std::move(places));
        const auto price = qint64(m_rules.weights.value(rule, 60)) * minutes(seconds) / 60;
        m_found.back().cost = int(std::clamp<qint64>(price, -dearest, dearest));
    }
    std::vector<PlanRemark> take() { return std::move(m_found); }

private:
    const PlanRules &m_rules;
    std::vector<PlanRemark> m_found{};
};

bool isIn(const std::vector<PlanWindow> &windows, int moment)
{
    return windows.empty() || std::any_of(windows.begin(), windows.end(), [&](const PlanWindow &window) {
               return window.from <= moment && moment <= window.until;
           });
}

void addSkill(const DutyVisit &visit, const Duty &duty, int number, Remarks &remarks)
{
    if (duty.skills.isEmpty())
        return;
    QStringList lacking;
    for (const auto &skill : visit.skills)
        if (!duty.skills.contains(skill))
            lacking << u"@skill:"_s + skill;
    if (!lacking.isEmpty())
        remarks.add(u"SKILL"_s, number, int(lacking.size()),
                    {{u"technician"_s, duty.name}, {u"skill"_s, lacking.first()}});
}

void addStatic(const DutyPlan &plan, int number, int of, Remarks &remarks)
{
    const auto &visit = plan.visits[std::size_t(number)];
    const auto &duty = plan.duties[std::size_t(of)];
    if (visit.barred.contains(duty.technician)) // no more than that, on purpose
        remarks.add(u"BARRED"_s, number, 0, {{u"technician"_s, duty.name}});
    if (duty.isAbsent)
        remarks.add(u"ABSENT"_s, number, 0, {{u"technician"_s, duty.name}, {u"why"_s, duty.absence}});
    else if (!duty.worksThen)
        remarks.add(u"NO_DUTY"_s, number, 0, {{u"technician"_s, duty.name}});
    addSkill(visit, duty, number, remarks);
    if (!visit.language.isEmpty() && !duty.languages.isEmpty() && !duty.languages.contains(visit.language))
        remarks.add(u"LANGUAGE"_s, number, 0,
                    {{u"technician"_s, duty.name}, {u"language"_s, u"@language_person:"_s + visit.language}});
    if (!visit.region.isEmpty() && !duty.regions.isEmpty() && !duty.regions.contains(visit.region))
        remarks.add(duty.regionsOnly ? u"REGION"_s : u"REGION_WISH"_s, number, 0,
                    {{u"technician"_s, duty.name}, {u"region"_s, u"@region:"_s + visit.region}});
    if (duty.isOnCall && visit.level > 1)
        remarks.add(u"ON_CALL"_s, number, 0, {{u"technician"_s, duty.name}});
}

} // namespace

bool DutyCheck::isRight() const
{
    return !hasGrade(remarks, PlanGrade::Never) && !hasGrade(remarks, PlanGrade::WithReason);
}

int DutyCheck::cost() const
{
    qint64 sum = travel;
    for (const auto &remark : remarks)
        sum += remark.cost;
    return int(std::clamp<qint64>(sum, -planNever, planNever));
}

bool hasGrade(const std::vector<PlanRemark> &remarks, PlanGrade grade)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const PlanRemark &one) { return one.grade == grade; });
}

std::vector<PlanRemark> newRemarks(const std::vector<PlanRemark> &before, const std::vector<PlanRemark> &after)
{
    std::vector<PlanRemark> found;
    std::vector<char> told(before.size(), 0); // each that was there stands for one that is
    for (const auto &remark : after) {
        auto same = before.size();
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto &old = before[i];
            if (told[i] == 0 && old.rule == remark.rule && old.visit == remark.visit && old.by >= remark.by &&
                (same == before.size() || old.by < before[same].by))
                same = i;
        }
        if (same == before.size())
            found.push_back(remark);
        else
            told[same] = 1;
    }
    return found;
}

std::vector<PlanRemark> overlapsBetween(const DutyPlan &plan, const PlanRules &rules)
{
    struct Stands
    {
        int technician = 0;
        DutyStop stop{};
        int duty = 0;
    };
    std::vector<Stands> all;
    for (int duty = 0; duty < int(plan.stops.size()); ++duty)
        for (const auto &stop : plan.stops[std::size_t(duty)])
            all.push_back({plan.duties[std::size_t(duty)].technician, stop, duty});
    std::stable_sort(all.begin(), all.end(), [](const Stands &a, const Stands &b) {
        return std::pair(a.technician, a.stop.from) < std::pair(b.technician, b.stop.from);
    });
    Remarks remarks(rules);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const auto &one = all[i - 1];
        const auto &next = all[i];
        const int until = one.stop.from + plan.serviceOf(one.stop.visit);
        if (one.technician != next.technician || one.duty == next.duty || next.stop.from >= until)
            continue;
        remarks.add(u"OVERLAP"_s, next.stop.visit, until - next.stop.from,
                    {{u"person"_s, plan.duties[std::size_t(next.duty)].name},
                     {u"other"_s, plan.visits[std::size_t(one.stop.visit)].title},
                     {u"from"_s, at(one.stop.from)},
                     {u"to"_s, at(until)}});
    }
    return remarks.take();
}

std::vector<PlanWindow> startsOf(const DutyVisit &visit, bool promised)
{
    PlanWindow whole{visit.earliest, visit.latestIsHard ? visit.latest : planNever - 1};
    if (promised && visit.isPromised)
        whole = {std::max(whole.from, visit.promise.from), std::min(whole.until, visit.promise.until)};
    if (whole.from > whole.until)
        return {{planNever, -planNever}};
    if (visit.hours.empty())
        return {whole};
    std::vector<PlanWindow> found;
    for (const auto &hours : visit.hours) {
        const PlanWindow both{std::max(hours.from, whole.from), std::min(hours.until, whole.until)};
        if (both.from <= both.until)
            found.push_back(both);
    }
    if (found.empty())
        return {{planNever, -planNever}};
    return found;
}

std::vector<PlanRemark> remarksOf(const DutyPlan &plan, const PlanRules &rules, int visit, int duty)
{
    Remarks remarks(rules);
    addStatic(plan, visit, duty, remarks);
    return remarks.take();
}

namespace {

// What is wrong with the moment a stop begins, whatever stands around it.
void addMoment(const DutyPlan &plan, const Duty &duty, const DutyStop &stop, Remarks &remarks)
{
    const auto &visit = plan.visits[std::size_t(stop.visit)];
    if (visit.isFixed)
        return;
    if (stop.from < plan.now)
        remarks.add(u"PAST"_s, stop.visit, plan.now - stop.from, {{u"at"_s, at(stop.from)}});
    if (stop.from < visit.earliest)
        remarks.add(u"NOT_BEFORE"_s, stop.visit, visit.earliest - stop.from,
                    {{u"earliest"_s, at(visit.earliest)}, {u"date"_s, at(stop.from)}});
    if (stop.from > visit.latest) {
        // What is too late already is done as soon as it can be.
        const bool wasLate = visit.latest < plan.now;
        const int days = (stop.from - visit.latest + 86399) / 86400;
        const int counted = std::min(days, mostDaysLate);
        if (visit.latestIsHard && !wasLate)
            remarks.add(u"DEADLINE"_s, stop.visit, stop.from - visit.latest,
                        {{u"latest"_s, at(visit.latest)}, {u"date"_s, at(stop.from)}});
        else
            remarks.addPriced(u"LATE"_s, stop.visit, counted * counted * 3600,
                              {{u"days"_s, days}, {u"latest"_s, at(visit.latest)}});
    }
    if (!isIn(visit.hours, stop.from)) {
        const int next = earliestIn(visit.hours, stop.from);
        QJsonObject places{{u"person"_s, visit.title}, {u"at"_s, at(stop.from)}};
        if (next < planNever)
            places.insert(u"next"_s, at(next));
        remarks.add(visit.isInPrison ? u"PRISON_HOURS"_s : u"WINDOW"_s, stop.visit, 0, places);
    }
    if (visit.isPromised && (stop.from < visit.promise.from || stop.from > visit.promise.until))
        remarks.add(
            u"PROMISE"_s, stop.visit, 0,
            {{u"person"_s, visit.title}, {u"from"_s, at(visit.promise.from)}, {u"until"_s, at(visit.promise.until)}});
    if (visit.crew > 1 && (stop.second < 0 || stop.second == duty.technician))
        remarks.add(u"CREW"_s, stop.visit, 0, {{u"person"_s, visit.title}});
}

void addHours(const DutyPlan &plan, const Duty &duty, const DutyCheck &check, int stops, Remarks &remarks)
{
    Q_UNUSED(plan)
    if (stops == 0)
        return;
    if (duty.hoursKnown && !duty.isAbsent && duty.worksThen) {
        const int late = check.back - duty.hours.until;
        const int early = duty.hours.from - check.leaves;
        if (early > 0)
            remarks.add(u"HOURS"_s, -1, early,
                        {{u"technician"_s, duty.name},
                         {u"minutes"_s, minutes(early)},
                         {u"from"_s, at(duty.hours.from)},
                         {u"until"_s, at(duty.hours.until)}});
        if (late > duty.overtime)
            remarks.add(u"HOURS"_s, -1, late,
                        {{u"technician"_s, duty.name},
                         {u"minutes"_s, minutes(late)},
                         {u"from"_s, at(duty.hours.from)},
                         {u"until"_s, at(duty.hours.until)}});
        else if (late > 0)
            remarks.addPriced(u"OVERTIME"_s, -1, late, {{u"technician"_s, duty.name}, {u"minutes"_s, minutes(late)}});
        const int over = check.load - duty.room() - duty.overtime;
        if (over > 0)
            remarks.add(
                u"LOAD"_s, -1, over,
                {{u"technician"_s, duty.name}, {u"load"_s, minutes(check.load)}, {u"room"_s, minutes(duty.room())}});
        if (duty.breakLength > 0 && check.breakFrom < 0)
            remarks.add(u"BREAK"_s, -1, duty.breakLength,
                        {{u"technician"_s, duty.name}, {u"minutes"_s, minutes(duty.breakLength)}});
    }
    if (stops > duty.mostVisits)
        remarks.add(u"MOST"_s, -1, stops - duty.mostVisits,
                    {{u"technician"_s, duty.name}, {u"count"_s, stops}, {u"most"_s, duty.mostVisits}});
}

// Devices are taken from what he has, in the order of the visits.
void addParts(const DutyPlan &plan, const Duty &duty, const std::vector<DutyStop> &stops, Remarks &remarks)
{
    auto left = duty.parts;
    for (const auto &stop : stops) {
        const auto &visit = plan.visits[std::size_t(stop.visit)];
        if (visit.isFixed)
            continue;
        for (const auto &kind : visit.parts) {
            if (--left[kind] >= 0)
                continue;
            const auto there = visit.partsThere.value(kind);
            if (there.isEmpty())
                remarks.add(u"EQUIPMENT"_s, stop.visit, 1,
                            {{u"technician"_s, duty.name}, {u"kind"_s, u"@equipment_kind:"_s + kind}});
            else
                remarks.add(
                    u"EQUIPMENT_THERE"_s, stop.visit, 1,
                    {{u"technician"_s, duty.name}, {u"kind"_s, u"@equipment_kind:"_s + kind}, {u"serial"_s, there}});
        }
    }
}

} // namespace

DutyCheck checkDuty(const DutyPlan &plan, const PlanRules &rules, int number, const std::vector<DutyStop> &stops)
{
    const auto &duty = plan.duties[std::size_t(number)];
    DutyCheck check;
    Remarks remarks(rules);
    check.legs.resize(stops.size());
    int place = duty.start;
    int free = duty.hoursKnown ? duty.hours.from : -planNever; // he can leave the place he is at
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const auto &stop = stops[i];
        const auto &visit = plan.visits[std::size_t(stop.visit)];
        auto &leg = check.legs[i];
        // The way depends on the hour one leaves; seen back from when the visit begins.
        int way = plan.travel.seconds(place, visit.place, plan.secondOfDay(stop.from));
        if (way < planNever)
            way = std::min(way, plan.travel.seconds(place, visit.place, plan.secondOfDay(stop.from - way)));
        if (way >= planNever) {
            remarks.add(u"NO_WAY"_s, stop.visit, 0, {{u"person"_s, visit.title}});
            way = 0;
        }
        leg.way = way;
        leg.leaves = stop.from - way;
        leg.arrives = i == 0 ? stop.from : std::max(free, -planNever) + way;
        leg.waits = i == 0 ? 0 : stop.from - leg.arrives;
        check.travel += way;
        check.load += way + plan.serviceOf(stop.visit);
        if (i == 0)
            check.leaves = leg.leaves;
        addStatic(plan, stop.visit, number, remarks);
        addMoment(plan, duty, stop, remarks);
        if (i > 0) {
            const auto &before = plan.visits[std::size_t(stops[i - 1].visit)];
            if (stop.from < free)
                remarks.add(u"OVERLAP"_s, stop.visit, free - stop.from,
                            {{u"person"_s, duty.name},
                             {u"other"_s, before.title},
                             {u"from"_s, at(stops[i - 1].from)},
                             {u"to"_s, at(free)}});
            else if (leg.waits < 0 && !visit.isFixed)
                remarks.add(u"TRAVEL"_s, stop.visit, -leg.waits,
                            {{u"minutes"_s, minutes(-leg.waits)},
                             {u"way"_s, minutes(way)},
                             {u"other"_s, before.title},
                             {u"technician"_s, duty.name}});
        }
        free = stop.from + plan.serviceOf(stop.visit);
        place = visit.leaves;
    }
    if (!stops.empty()) {
        check.wayHome = plan.travel.seconds(place, duty.end, plan.secondOfDay(free));
        if (check.wayHome >= planNever)
            check.wayHome = 0;
        check.travel += check.wayHome;
        check.load += check.wayHome;
        check.back = free + check.wayHome;
    }
    // The break lies in the first pause that has room for it: before a way, or on arrival.
    if (duty.breakLength > 0 && duty.hoursKnown) {
        const auto fits = [&](int from, int until) {
            const int begins = std::max(from, duty.breakWindow.from);
            return begins <= duty.breakWindow.until && begins + duty.breakLength <= until ? begins : -1;
        };
        int since = duty.hours.from;
        for (std::size_t i = 0; i < stops.size() && check.breakFrom < 0; ++i) {
            check.breakFrom = fits(since, check.legs[i].leaves);
            if (check.breakFrom < 0) // he drives first, and rests where he is to be
                check.breakFrom = fits(since + check.legs[i].way, stops[i].from);
            since = stops[i].from + plan.serviceOf(stops[i].visit);
        }
        if (check.breakFrom < 0)
            check.breakFrom = fits(since, planNever);
        // After the last visit it makes him later.
        if (!stops.empty() && check.breakFrom >= since)
            check.back = std::max(check.back, check.breakFrom + duty.breakLength + check.wayHome);
    }
    addHours(plan, duty, check, int(stops.size()), remarks);
    addParts(plan, duty, stops, remarks);
    check.remarks = remarks.take();
    return check;
}
