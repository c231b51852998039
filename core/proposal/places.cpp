// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/proposal/places.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int minutesOf(int seconds)
{
    return (seconds + 59) / 60;
}

Saying roomFor(const DayPlan &plan, int visit, int cause)
{
    const auto &one = plan.plan.visits[std::size_t(visit)];
    QJsonObject places{{u"person"_s, plan.plan.visits[std::size_t(cause)].title}};
    if (one.latest >= planNever)
        return {u"plan.why.room"_s, places};
    places.insert(u"latest"_s, u"@at:"_s + QString::number(one.latest));
    return {u"plan.why.roomUntil"_s, places};
}

Saying follows(const DayPlan &plan, int visit, int cause)
{
    const auto &one = plan.plan.visits[std::size_t(visit)];
    QJsonObject places{{u"person"_s, plan.plan.visits[std::size_t(cause)].title}};
    if (!one.isPromised)
        return {u"plan.why.follows"_s, places};
    places.insert(u"from"_s, u"@at:"_s + QString::number(one.promise.from));
    places.insert(u"until"_s, u"@at:"_s + QString::number(one.promise.until));
    return {u"plan.why.followsPromise"_s, places};
}

// The short name one calls somebody on a board by.
QString called(const DayPlan &plan, int visit)
{
    return plan.plan.visits[std::size_t(visit)].title;
}

QString calledAll(const DayPlan &plan, const std::vector<int> &visits)
{
    QStringList names;
    for (const int visit : visits)
        names << called(plan, visit);
    return names.join(u", "_s);
}

} // namespace

ProposedPlace proposalOf(const DayPlan &plan, int visit, const Placing &placing, bool withReasons)
{
    ProposedPlace place{.duty = placing.duty, .from = placing.from, .placing = placing};
    const auto &duty = plan.plan.duties[std::size_t(placing.duty)];
    int stoodAt = 0;
    const int stood = dutyOf(plan.plan, visit, &stoodAt);
    PlanChangeLine line{.visit = visit,
                        .toPerson = duty.technician,
                        .to = placing.from,
                        .second = placing.second,
                        .why = {u"plan.why.new"_s, {}}};
    if (stood >= 0) {
        line.kind = stood == placing.duty ? PlanChangeLine::Kind::Hour : PlanChangeLine::Kind::Moved;
        line.fromPerson = plan.plan.duties[std::size_t(stood)].technician;
        line.from = stoodAt;
    }
    if (stood < 0 || line.from != line.to || line.fromPerson != line.toPerson ||
        plan.lines[visit].visit.second != (line.second < 0 ? Staff::Id() : plan.people[line.second].technician.staff))
        place.lines << line;
    for (const auto &one : placing.moved)
        place.lines << PlanChangeLine{.kind = PlanChangeLine::Kind::Moved,
                                      .visit = one.visit,
                                      .fromPerson = plan.plan.duties[std::size_t(one.fromDuty)].technician,
                                      .from = one.from,
                                      .toPerson =
                                          one.toDuty < 0 ? -1 : plan.plan.duties[std::size_t(one.toDuty)].technician,
                                      .to = one.to,
                                      .why = roomFor(plan, one.visit, visit)};
    for (const auto &one : placing.shifted) {
        PlanChangeLine shifted{.kind = PlanChangeLine::Kind::Hour,
                               .visit = one.visit,
                               .fromPerson = duty.technician,
                               .from = one.from,
                               .toPerson = duty.technician,
                               .to = one.to,
                               .why = follows(plan, one.visit, visit)};
        for (const auto &stop : placing.stops)
            if (stop.visit == one.visit)
                shifted.second = stop.second;
        place.lines << shifted;
    }
    for (const auto &remark : placing.check.remarks)
        if (remark.rule == u"EQUIPMENT_THERE" && remark.visit == visit)
            place.lines << PlanChangeLine{
                .kind = PlanChangeLine::Kind::Equipment,
                .visit = visit,
                .device = remark.places.value("kind"_L1).toString().section(u':', 1),
                .serial = remark.places.value("serial"_L1).toString(),
                .why = {u"plan.why.equipment"_s,
                        {{u"kind"_s, remark.places.value("kind"_L1)}, {u"technician"_s, duty.name}}}};
    if (withReasons)
        tellWithout(plan, place.lines, visit);
    place.loadBefore = checkDuty(plan.plan, plan.rules, placing.duty, plan.plan.stops[std::size_t(placing.duty)]).load;
    place.loadAfter = placing.check.load;
    place.room = duty.room();
    return place;
}

PlaceProposals proposePlaces(const DayPlan &plan, const PlaceWish &wish)
{
    PlaceProposals found{.visit = wish.visit};
    if (wish.visit < 0 || wish.visit >= int(plan.plan.visits.size()) ||
        plan.plan.visits[std::size_t(wish.visit)].isFixed)
        return found; // what has begun or is over goes nowhere
    const auto &visit = plan.plan.visits[std::size_t(wish.visit)];
    const int mostMoved = wish.mostMoved >= 0 ? wish.mostMoved : visit.level == 0 ? 3 : visit.level == 1 ? 1 : 0;
    // What cannot wait is sought today and tomorrow; on all other days only when it fits nowhere there.
    const auto daysFrom = [&](QDate first, QDate last) {
        std::vector<int> duties;
        for (int duty = 0; duty < int(plan.days.size()); ++duty)
            if (plan.days[duty].on >= first && plan.days[duty].on <= last)
                duties.push_back(duty);
        return duties;
    };
    const auto today = plan.clock(plan.plan.now).date;
    auto first = std::max(today, visit.earliest > -planNever ? plan.clock(visit.earliest).date : today);
    auto last = plan.last;
    if (visit.latest < planNever && visit.latest > plan.plan.now)
        last = std::min(last, plan.clock(visit.latest).date);
    if (wish.only.isValid())
        first = last = wish.only;
    const PlacingWish asked{.visit = wish.visit, .mostMoved = mostMoved, .stop = wish.stop};
    std::vector<DutyAnswer> answers;
    const auto hasPlace = [&] {
        return std::any_of(answers.begin(), answers.end(),
                           [](const DutyAnswer &one) { return one.placing.has_value(); });
    };
    if (visit.level == 0 && !wish.only.isValid()) {
        for (auto day = first; day <= last && !hasPlace(); day = day.addDays(1))
            if (const auto duties = daysFrom(day, day); !duties.empty())
                for (auto &one : placements(plan.plan, plan.rules, asked, duties))
                    answers.push_back(std::move(one));
    } else if (const auto duties = daysFrom(first, last); !duties.empty()) {
        answers = placements(plan.plan, plan.rules, asked, duties);
    }
    std::stable_sort(answers.begin(), answers.end(), [](const DutyAnswer &a, const DutyAnswer &b) {
        if (a.placing.has_value() != b.placing.has_value())
            return a.placing.has_value();
        return a.placing && a.placing->cost < b.placing->cost;
    });
    for (const auto &answer : answers) {
        if (!answer.placing) {
            found.refused << RefusedPlace{answer.duty, answer.why};
            continue;
        }
        if (found.places.size() >= wish.most)
            continue;
        if (found.places.isEmpty()) {
            found.tried = answer.tried;
            const auto &of = plan.plan.duties[std::size_t(answer.duty)];
            for (const auto &stop : plan.plan.stops[std::size_t(answer.duty)]) {
                const auto &other = plan.plan.visits[std::size_t(stop.visit)];
                if (other.latestIsHard && other.latest <= (of.day + 1) * 86400 + 7200)
                    found.held << stop.visit;
            }
        }
        found.places << proposalOf(plan, wish.visit, *answer.placing);
    }
    return found;
}

QString placeText(const DayPlan &plan, const ProposedPlace &place, const Catalogue &catalogue, Language language)
{
    const auto on = plan.clock(place.from).date;
    if (!place.placing.moved.empty()) {
        std::vector<int> who;
        for (const auto &one : place.placing.moved)
            who.push_back(one.visit);
        return sentence(u"plan.fitsMoving"_s, language, {{u"who"_s, calledAll(plan, who)}});
    }
    std::vector<PlanRemark> costs;
    const auto before = checkDuty(plan.plan, plan.rules, place.duty, plan.plan.stops[std::size_t(place.duty)]);
    for (const auto &remark : newRemarks(before.remarks, place.placing.check.remarks))
        if (remark.rule != u"CREW")
            costs.push_back(remark);
    QStringList what;
    if (!place.placing.shifted.empty())
        what << sentence(u"plan.fitsShifting"_s, language, {{u"count"_s, qsizetype(place.placing.shifted.size())}});
    if (!costs.empty())
        what << sentence(u"plan.fitsWith"_s, language,
                         {{u"what"_s, remarkTexts(plan, costs, catalogue, language, on)}});
    if (what.isEmpty())
        return sentence(
            u"plan.fits"_s, language,
            {{u"from"_s, momentText(plan, place.from, language, on)},
             {u"until"_s,
              momentText(plan,
                         place.from + plan.plan.serviceOf(place.lines.isEmpty() ? place.placing.stops.front().visit
                                                                                : place.lines.first().visit),
                         language, on)}});
    return what.join(u"; "_s);
}

QString refusedText(const DayPlan &plan, int visit, const RefusedPlace &place, const Catalogue &catalogue,
                    Language language)
{
    const auto on = plan.days[place.duty].on;
    const auto &duty = plan.plan.duties[std::size_t(place.duty)];
    // Where it does not even go into what is free, the sum says more than the rule.
    const bool isLoad = std::any_of(place.why.begin(), place.why.end(),
                                    [](const PlanRemark &one) { return one.rule == u"LOAD" || one.rule == u"HOURS"; });
    const auto load = checkDuty(plan.plan, plan.rules, place.duty, plan.plan.stops[std::size_t(place.duty)]).load;
    const auto &one = plan.plan.visits[std::size_t(visit)];
    const int start = plan.plan.stops[std::size_t(place.duty)].empty()
                          ? duty.start
                          : plan.plan.visits[std::size_t(plan.plan.stops[std::size_t(place.duty)].back().visit)].leaves;
    const int moment = plan.plan.secondOfDay(duty.hours.from + duty.room() / 2);
    const int way =
        plan.plan.travel.seconds(start, one.place, moment) + plan.plan.travel.seconds(one.leaves, duty.end, moment);
    const int free = duty.room() - load;
    const int sum = one.minutes + minutesOf(way);
    QString text;
    if (isLoad && duty.hoursKnown && way < planNever && sum > minutesOf(std::max(0, free)))
        text = sentence(u"plan.loadAlone"_s, language,
                        {{u"work"_s, one.minutes},
                         {u"way"_s, minutesOf(way)},
                         {u"sum"_s, sum},
                         {u"technician"_s, duty.name},
                         {u"room"_s, minutesOf(std::max(0, free))}});
    else
        text = remarkTexts(plan, place.why, catalogue, language, on, 2);
    return sentence(u"plan.notPossible"_s, language, {{u"reasons"_s, text}});
}

QStringList triedTexts(const DayPlan &plan, const PlaceProposals &proposals, const Catalogue &catalogue,
                       Language language)
{
    QStringList texts;
    if (proposals.places.isEmpty())
        return texts;
    const auto &best = proposals.places.first();
    const auto on = plan.clock(best.from).date;
    std::vector<int> moved;
    for (const auto &one : best.placing.moved)
        moved.push_back(one.visit);
    for (const auto &tried : proposals.tried) {
        const auto reasons = remarkTexts(plan, tried.remarks, catalogue, language, on);
        if (tried.moved.empty() && !tried.remarks.empty())
            texts << sentence(u"plan.moveNothing"_s, language, {{u"reasons"_s, reasons}});
        else if (tried.moved.size() == 1 && moved.size() > 1 && !tried.remarks.empty() &&
                 std::find(moved.begin(), moved.end(), tried.moved.front()) != moved.end())
            texts << sentence(u"plan.moveOnly"_s, language,
                              {{u"who"_s, calledAll(plan, tried.moved)}, {u"reasons"_s, reasons}});
    }
    if (!moved.empty())
        texts << sentence(u"plan.moveThese"_s, language,
                          {{u"who"_s, calledAll(plan, moved)},
                           {u"load"_s, minutesOf(best.loadAfter)},
                           {u"room"_s, minutesOf(best.room)},
                           {u"count"_s, qsizetype(best.placing.stops.size())},
                           {u"most"_s, plan.plan.duties[std::size_t(best.duty)].mostVisits}});
    return texts;
}
