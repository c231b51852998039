// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/proposal/difference.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void put(const DayPlan &plan, DutyPlan &into, int person, int visit, int from, int second)
{
    const int duty = plan.duty(person, from);
    if (duty < 0)
        return;
    auto &stops = into.stops[std::size_t(duty)];
    const auto place = std::find_if(stops.begin(), stops.end(), [&](const DutyStop &stop) { return stop.from > from; });
    stops.insert(place, {.visit = visit, .from = from, .second = second});
}

} // namespace

DutyPlan withLines(const DayPlan &plan, const QList<PlanChangeLine> &lines)
{
    auto after = plan.plan;
    for (const auto &line : lines)
        if (line.kind != PlanChangeLine::Kind::Equipment)
            takeOut(after, line.visit);
    for (const auto &line : lines) {
        if (line.kind == PlanChangeLine::Kind::Equipment) {
            auto &visit = after.visits[std::size_t(line.visit)];
            visit.parts.removeOne(line.device);
            continue;
        }
        if (line.toPerson < 0)
            continue;
        put(plan, after, line.toPerson, line.visit, line.to, line.second);
        if (line.second >= 0)
            put(plan, after, line.second, line.visit, line.to, line.toPerson);
    }
    return after;
}

std::vector<PlanRemark> remarksWith(const DayPlan &plan, const QList<PlanChangeLine> &lines)
{
    const auto after = withLines(plan, lines);
    std::vector<PlanRemark> found;
    for (int duty = 0; duty < int(after.duties.size()); ++duty) {
        const auto &was = plan.plan.stops[std::size_t(duty)];
        const auto &is = after.stops[std::size_t(duty)];
        const bool kept = std::any_of(lines.begin(), lines.end(), [&](const PlanChangeLine &line) {
            return line.kind == PlanChangeLine::Kind::Equipment && dutyOf(after, line.visit) == duty;
        });
        if (was == is && !kept)
            continue;
        for (auto &remark : newRemarks(checkDuty(plan.plan, plan.rules, duty, was).remarks,
                                       checkDuty(after, plan.rules, duty, is).remarks))
            found.push_back(std::move(remark));
    }
    for (auto &remark : newRemarks(overlapsBetween(plan.plan, plan.rules), overlapsBetween(after, plan.rules)))
        found.push_back(std::move(remark));
    return found;
}

void tellWithout(const DayPlan &plan, QList<PlanChangeLine> &lines, int cause)
{
    const auto title = cause >= 0 ? plan.plan.visits[std::size_t(cause)].title : QString();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto &line = lines[i];
        if (line.visit == cause && line.kind == PlanChangeLine::Kind::New) {
            line.without = {u"plan.without.cause"_s, {}};
            continue;
        }
        if (line.kind == PlanChangeLine::Kind::Equipment) {
            line.without = {u"plan.without.equipment"_s,
                            {{u"person"_s, plan.plan.visits[std::size_t(line.visit)].title}}};
            continue;
        }
        auto others = lines;
        others.removeAt(i);
        auto remarks = remarksWith(plan, others);
        std::erase_if(remarks, [](const PlanRemark &one) { return one.grade == PlanGrade::Costs; });
        if (remarks.empty()) {
            line.without = {u"plan.without.holds"_s, {}};
            continue;
        }
        // Loads and numbers say most; the rest only where they do not.
        std::stable_partition(remarks.begin(), remarks.end(),
                              [](const PlanRemark &one) { return one.rule == u"LOAD" || one.rule == u"MOST"; });
        const auto &first = remarks.front();
        QJsonObject places = first.places;
        places.insert(u"rule"_s, first.rule);
        places.insert(u"title"_s, title);
        line.without = {u"plan.without.fails"_s, places};
    }
}

QString saidOfPlan(const DayPlan &plan, Saying saying, const Catalogue &catalogue, Language language, QDate day)
{
    if (saying.key.isEmpty())
        return {};
    const auto rule = saying.places.take(u"rule"_s).toString();
    if (!rule.isEmpty()) { // told by the sentence of the rule
        const auto title = saying.places.take(u"title"_s);
        const PlanRemark remark{.rule = rule, .places = saying.places};
        return sentence(saying.key, language,
                        {{u"reasons"_s, remarkText(plan, remark, catalogue, language, day)}, {u"person"_s, title}});
    }
    for (auto it = saying.places.begin(); it != saying.places.end(); ++it) {
        const auto text = it.value().toString();
        if (text.startsWith(u"@at:"_s)) {
            const int moment = text.mid(4).toInt();
            it.value() = it.key() == u"latest" ? mediumDate(plan.clock(moment).date, language)
                                               : momentText(plan, moment, language, day);
        }
    }
    return spoken(saying, catalogue, language);
}

Act changeAct(const DayPlan &plan, const QList<PlanChangeLine> &lines, const QString &reason)
{
    QMap<int, QJsonObject> rows; // by visit
    QSet<std::pair<int, QDate>> days;
    const auto see = [&](int person, int moment) {
        if (person < 0)
            return;
        const int duty = plan.duty(person, moment);
        for (const auto on : {plan.clock(moment).date, duty < 0 ? QDate() : plan.days[duty].on})
            if (on >= plan.first && on <= plan.last) // of other days not all was seen
                days.insert({person, on});
    };
    QList<int> order;
    for (const auto &line : lines) {
        if (!rows.contains(line.visit))
            order << line.visit;
        auto &row = rows[line.visit];
        row.insert(u"intervention"_s, plan.lines[line.visit].visit.id.toString());
        if (line.kind == PlanChangeLine::Kind::Equipment) {
            auto kept = row.value("equipment"_L1).toArray();
            kept << line.serial;
            row.insert(u"equipment"_s, kept);
            continue;
        }
        see(line.fromPerson, line.from);
        see(line.toPerson, line.to);
        see(line.second, line.to);
        if (line.toPerson < 0) {
            row.insert(u"off"_s, true);
            continue;
        }
        row.insert(u"technician"_s, plan.people[line.toPerson].login);
        row.insert(u"startsAt"_s, plan.wall(line.to));
        if (line.second >= 0)
            row.insert(u"second"_s, plan.people[line.second].login);
    }
    QJsonArray given;
    for (const int visit : std::as_const(order)) {
        auto row = rows[visit];
        if (!row.contains("technician"_L1) && !row.contains("off"_L1)) { // only a device: it stays where it is
            const auto &stands = plan.lines[visit].visit;
            if (const int person = plan.person(stands.technician); person >= 0 && stands.startsAt.isValid()) {
                row.insert(u"technician"_s, plan.people[person].login);
                row.insert(u"startsAt"_s, plan.wall(plan.moment(stands.startsAt)));
            } else {
                continue; // what it was for is not planned
            }
        }
        given << row;
    }
    QStringList seen;
    for (const auto &[person, on] : std::as_const(days))
        seen << plan.people[person].login + u'/' + on.toString(Qt::ISODate) + u'/' + dayToken(plan, person, on);
    seen.sort();
    return {u"changePlan"_s,
            {{u"lines"_s, given}, {u"reason"_s, reason}, {u"seen"_s, QJsonArray::fromStringList(seen)}}};
}

QString toldOf(const DayPlan &plan, const PlanChangeLine &line)
{
    const auto &visit = plan.lines[line.visit].visit;
    switch (line.kind) {
    case PlanChangeLine::Kind::Equipment:
        return u"PRISON"_s;
    case PlanChangeLine::Kind::Hour: { // who was promised a while and is still in it need not hear of it
        const auto &one = plan.plan.visits[std::size_t(line.visit)];
        if (!one.isPromised || (one.promise.from <= line.to && line.to <= one.promise.until))
            return {};
        return u"PERSON"_s;
    }
    case PlanChangeLine::Kind::New:
    case PlanChangeLine::Kind::Moved:
    case PlanChangeLine::Kind::Back:
        return visit.placeKind == u"PRISON" ? u"PRISON"_s : u"PERSON"_s;
    }
    return {};
}
