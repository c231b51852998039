// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/placing.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int movedWeight = 3600;  // seconds of driving one visit on another day is worth
constexpr int otherHand = 900;     // and one with another technician
constexpr int shiftedWeight = 300; // and one at another hour
constexpr int tellable = 300;      // seconds
constexpr int mostTried = 12;      // visits of a day that are weighed against each other
constexpr int clockSlack = 7200;   // so far off a day can end where the clock changed before it

std::size_t index(int number)
{
    return std::size_t(number);
}

using Windows = std::vector<PlanWindow>;

// The walk through one day with the break at one place of it.
struct Timing
{
    std::vector<DutyStop> stops{};
    qint64 off = 0; // seconds away from what was wished
    int back = 0;
};

// Given up as soon as it is further away from what was wished than `most`.
std::optional<Timing> walk(const DutyPlan &plan, const Duty &duty, const std::vector<RetimeWish> &order,
                           const std::vector<const Windows *> &starts, int breakAt, bool breakOnArrival, int until,
                           qint64 most)
{
    Timing found;
    found.stops.reserve(order.size());
    int free = duty.hours.from;
    int place = duty.start;
    const auto rest = [&]() {
        const int begins = std::max(free, duty.breakWindow.from);
        if (begins > duty.breakWindow.until)
            return false;
        free = begins + duty.breakLength;
        return true;
    };
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto &wish = order[i];
        const auto &visit = plan.visits[index(wish.visit)];
        const bool fixed = visit.isFixed;
        if (breakAt == int(i) && !breakOnArrival && !rest())
            return {};
        const int way = plan.travel.seconds(place, visit.place, plan.secondOfDay(free));
        if (way >= planNever)
            return {};
        // Who does not leave before his shift can be where the first visit is only so much later.
        free += way;
        if (breakAt == int(i) && breakOnArrival && !rest())
            return {};
        int from = std::max(free, wish.from);
        if (fixed) {
            if (breakAt == int(i) && free > wish.from) // no time for it before what has begun
                return {};
            from = wish.from; // it is as it is
        } else if (wish.holds) {
            if (free > wish.from)
                return {};
        } else {
            from = earliestIn(*starts[i], std::max(from, plan.now));
            if (plan.isRepeated(from)) // an hour that comes twice is told the first time only
                from = earliestIn(*starts[i], plan.clockChange - plan.changeBy);
            if (from >= planNever)
                return {};
            // An hour one can tell people: by five minutes, unless it stands otherwise already.
            if (from != wish.from)
                if (const int told = (from + tellable - 1) / tellable * tellable;
                    earliestIn(*starts[i], told) == told && !plan.isRepeated(told))
                    from = told;
            found.off += wish.from < 0 ? 0 : std::abs(qint64(from) - wish.from);
            if (found.off > most)
                return {};
        }
        found.stops.push_back({.visit = wish.visit, .from = from, .second = wish.second});
        free = std::max(free, from) + plan.serviceOf(wish.visit);
        if (fixed)
            free = from + plan.serviceOf(wish.visit);
        place = visit.leaves;
    }
    if (breakAt == int(order.size()) && !rest())
        return {};
    const int home = order.empty() ? 0 : plan.travel.seconds(place, duty.end, plan.secondOfDay(free));
    if (home >= planNever || free + home > until)
        return {};
    found.back = free + home;
    return found;
}

std::vector<Windows> startsOfAll(const DutyPlan &plan, const std::vector<RetimeWish> &order)
{
    std::vector<Windows> starts;
    starts.reserve(order.size());
    for (const auto &wish : order)
        starts.push_back(startsOf(plan.visits[index(wish.visit)]));
    return starts;
}

std::optional<std::vector<DutyStop>> retimeWithin(const DutyPlan &plan, int number,
                                                  const std::vector<RetimeWish> &order,
                                                  const std::vector<const Windows *> &starts, bool overtime)
{
    const auto &duty = plan.duties[index(number)];
    const int until = duty.hours.until + (overtime ? duty.overtime : 0);
    std::optional<Timing> best;
    const auto consider = [&](int breakAt, bool onArrival) {
        auto found = walk(plan, duty, order, starts, breakAt, onArrival, until,
                          best ? best->off : std::numeric_limits<qint64>::max());
        if (found && (!best || std::tuple(found->off, found->back) < std::tuple(best->off, best->back)))
            best = std::move(found);
    };
    if (duty.breakLength == 0) {
        consider(-1, false);
    } else {
        for (int place = 0; place <= int(order.size()); ++place) {
            consider(place, false);
            if (place < int(order.size()))
                consider(place, true);
        }
    }
    if (!best)
        return {};
    return std::move(best->stops);
}

} // namespace

std::optional<std::vector<DutyStop>> retime(const DutyPlan &plan, int number, const std::vector<RetimeWish> &order,
                                            bool overtime)
{
    const auto windows = startsOfAll(plan, order);
    std::vector<const Windows *> starts;
    for (const auto &one : windows)
        starts.push_back(&one);
    return retimeWithin(plan, number, order, starts, overtime);
}

namespace {

// Who stands there, each wished where it stands now. A visit of two stays at its hour: another day hangs on it.
std::vector<RetimeWish> asItStands(const DutyPlan &plan, int duty, const std::vector<int> &without = {})
{
    std::vector<RetimeWish> order;
    for (const auto &stop : plan.stops[index(duty)])
        if (std::find(without.begin(), without.end(), stop.visit) == without.end()) {
            const auto &visit = plan.visits[index(stop.visit)];
            order.push_back({.visit = stop.visit,
                             .from = stop.from,
                             .second = stop.second,
                             .holds = !visit.mayMove() || visit.crew > 1});
        }
    return order;
}

int firstFree(const DutyPlan &plan, const std::vector<RetimeWish> &order)
{
    int place = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (plan.visits[index(order[i].visit)].isFixed)
            place = int(i) + 1;
    return place;
}

std::vector<Giving> shiftedBy(const DutyPlan &plan, int duty, const std::vector<DutyStop> &after, int except)
{
    std::vector<Giving> found;
    for (const auto &stop : plan.stops[index(duty)])
        for (const auto &now : after)
            if (now.visit == stop.visit && now.visit != except && now.from != stop.from)
                found.push_back(
                    {.visit = stop.visit, .fromDuty = duty, .from = stop.from, .toDuty = duty, .to = now.from});
    return found;
}

// How dear a place is: ways, what is disturbed, and for what cannot wait every minute.
int costOf(const DutyPlan &plan, const PlacingWish &wish, const Placing &placing, int costBefore)
{
    const auto &visit = plan.visits[index(wish.visit)];
    int cost = placing.check.cost() - costBefore;
    cost += int(placing.shifted.size()) * shiftedWeight;
    for (const auto &one : placing.moved) {
        cost += movedWeight;
        if (one.toDuty >= 0 && plan.duties[index(one.toDuty)].technician != plan.duties[index(one.fromDuty)].technician)
            cost += otherHand;
    }
    const int waits = std::max(0, placing.from - std::max(plan.now, visit.earliest));
    // Slack is kept for what comes later: an hour of a day that is near is worth a little.
    cost += visit.level == 0 ? waits : waits / 86400 * 300;
    return cost;
}

// The best place among those that stay in `order`; nothing when it fits nowhere.
std::optional<Placing> bestAmong(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int duty,
                                 const std::vector<int> &without, bool overtime, std::vector<PlanRemark> *why)
{
    const auto before = checkDuty(plan, rules, duty, plan.stops[index(duty)]);
    auto order = asItStands(plan, duty, without);
    // When each can be made is the same wherever the visit comes between them.
    const auto windows = startsOfAll(plan, order);
    const auto own = startsOf(plan.visits[index(wish.visit)]);
    std::optional<Placing> best;
    for (int place = firstFree(plan, order); place <= int(order.size()); ++place) {
        auto with = order;
        with.insert(with.begin() + place,
                    RetimeWish{.visit = wish.visit, .from = wish.wishedFrom, .second = wish.second, .holds = false});
        std::vector<const Windows *> starts;
        starts.reserve(with.size());
        for (const auto &one : windows)
            starts.push_back(&one);
        starts.insert(starts.begin() + place, &own);
        auto stops = retimeWithin(plan, duty, with, starts, overtime);
        if (!stops)
            continue;
        Placing found{.duty = duty, .stops = std::move(*stops), .loadBefore = before.load};
        for (const auto &stop : found.stops)
            if (stop.visit == wish.visit)
                found.from = stop.from;
        found.check = checkDuty(plan, rules, duty, found.stops);
        const auto fresh = newRemarks(before.remarks, found.check.remarks);
        // The second is found afterwards.
        const bool wrong = std::any_of(fresh.begin(), fresh.end(), [](const PlanRemark &remark) {
            return remark.grade != PlanGrade::Costs && remark.rule != u"CREW";
        });
        if (wrong) {
            if (why && why->empty())
                *why = fresh;
            continue;
        }
        found.shifted = shiftedBy(plan, duty, found.stops, wish.visit);
        found.addedTravel = found.check.travel - before.travel;
        found.cost = costOf(plan, wish, found, before.cost());
        if (!best || found.cost < best->cost)
            best = std::move(found);
    }
    return best;
}

// Those that may go to another day: nothing holds them today.
std::vector<int> movable(const DutyPlan &plan, int duty)
{
    std::vector<int> found;
    const auto &of = plan.duties[index(duty)];
    for (const auto &stop : plan.stops[index(duty)]) {
        const auto &visit = plan.visits[index(stop.visit)];
        const int dayEnds = (of.day + 1) * 86400 - 1;
        if (visit.mayMove() && visit.crew == 1 && !visit.isPromised && visit.latest > dayEnds + clockSlack &&
            stop.from >= plan.now)
            found.push_back(stop.visit);
    }
    // The one that can wait longest is asked first.
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        const auto &one = plan.visits[index(a)];
        const auto &other = plan.visits[index(b)];
        return std::tuple(one.level, one.latest) > std::tuple(other.level, other.latest);
    });
    if (found.size() > mostTried)
        found.resize(mostTried);
    return found;
}

// Another place for what gives way: any day but this technician's own that day, without disturbing others.
bool placeGiven(DutyPlan &whole, const PlanRules &rules, int visit, int fromDuty, int from, Placing &into)
{
    const DutyPlan &plan = whole;
    std::optional<Placing> best;
    int bestCost = 0;
    for (int duty = 0; duty < int(plan.duties.size()); ++duty) {
        if (duty == fromDuty)
            continue;
        const auto &of = plan.duties[index(duty)];
        const auto &old = plan.duties[index(fromDuty)];
        const PlacingWish wish{.visit = visit, .mostMoved = 0, .second = -1, .overtime = false};
        if (!remarksOf(plan, rules, visit, duty).empty())
            continue;
        auto found = bestAmong(plan, rules, wish, duty, {}, false, nullptr);
        if (!found || !found->shifted.empty() || found->from > plan.visits[index(visit)].latest)
            continue;
        const int cost =
            found->cost + (of.technician == old.technician ? 0 : otherHand) + std::abs(of.day - old.day) * 60;
        if (!best || cost < bestCost) {
            best = std::move(found);
            bestCost = cost;
        }
    }
    if (!best)
        return false;
    into.moved.push_back({.visit = visit, .fromDuty = fromDuty, .from = from, .toDuty = best->duty, .to = best->from});
    carryOut(whole, *best, visit);
    return true;
}

// A day with some of its visits away, and the visit at its end: what would still be wrong. Loads do not depend on
// where.
DutyAnswer::Tried tryWithout(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int duty,
                             const std::vector<int> &without)
{
    std::vector<DutyStop> stops;
    for (const auto &stop : plan.stops[index(duty)])
        if (std::find(without.begin(), without.end(), stop.visit) == without.end())
            stops.push_back(stop);
    const auto &of = plan.duties[index(duty)];
    const int end = stops.empty() ? of.hours.from : stops.back().from + plan.serviceOf(stops.back().visit);
    stops.push_back({.visit = wish.visit, .from = std::max(end, plan.now), .second = wish.second});
    const auto check = checkDuty(plan, rules, duty, stops);
    DutyAnswer::Tried tried{.moved = without, .load = check.load, .visits = int(stops.size()), .remarks = {}};
    for (const auto &remark : check.remarks)
        if (remark.rule == u"LOAD" || remark.rule == u"MOST")
            tried.remarks.push_back(remark);
    return tried;
}

// Sets of so many of them, in their order.
void subsets(const std::vector<int> &of, int size, const std::function<bool(const std::vector<int> &)> &each)
{
    std::vector<int> at;
    for (int i = 0; i < size; ++i)
        at.push_back(i);
    if (size > int(of.size()))
        return;
    while (true) {
        std::vector<int> chosen;
        for (const int i : at)
            chosen.push_back(of[index(i)]);
        if (!each(chosen))
            return;
        int place = size - 1;
        while (place >= 0 && at[index(place)] == int(of.size()) - size + place)
            --place;
        if (place < 0)
            return;
        ++at[index(place)];
        for (int i = place + 1; i < size; ++i)
            at[index(i)] = at[index(i - 1)] + 1;
    }
}

} // namespace

namespace {

bool remarksAllow(const DutyPlan &plan, const PlanRules &rules, int visit, int duty)
{
    const auto remarks = remarksOf(plan, rules, visit, duty);
    return !hasGrade(remarks, PlanGrade::Never) && !hasGrade(remarks, PlanGrade::WithReason);
}

// Two technicians at the same moment: the first's place decides, the second must be free then.
bool findSecond(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, Placing &placing)
{
    const auto &first = plan.duties[index(placing.duty)];
    std::optional<Placing> best;
    for (int duty = 0; duty < int(plan.duties.size()); ++duty) {
        const auto &of = plan.duties[index(duty)];
        if (of.technician == first.technician || of.day != first.day ||
            (wish.second >= 0 && of.technician != wish.second) || !remarksAllow(plan, rules, wish.visit, duty))
            continue;
        auto there = placedAt(plan, rules, wish.visit, duty, placing.from, first.technician);
        const auto before = checkDuty(plan, rules, duty, plan.stops[index(duty)]);
        bool wrong = !there.shifted.empty();
        for (const auto &remark : newRemarks(before.remarks, there.check.remarks))
            wrong = wrong || (remark.grade != PlanGrade::Costs && remark.rule != u"EQUIPMENT");
        if (!wrong && (!best || there.addedTravel < best->addedTravel))
            best = std::move(there);
    }
    if (!best)
        return false;
    placing.second = plan.duties[index(best->duty)].technician;
    placing.secondDuty = best->duty;
    placing.secondStops = std::move(best->stops);
    for (auto &stop : placing.stops)
        if (stop.visit == wish.visit)
            stop.second = placing.second;
    placing.check = checkDuty(plan, rules, placing.duty, placing.stops);
    placing.addedTravel += best->addedTravel;
    placing.cost += best->addedTravel;
    return true;
}

// Whether anybody could come along at all that day.
bool hasSecond(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int first)
{
    const auto &of = plan.duties[index(first)];
    for (int duty = 0; duty < int(plan.duties.size()); ++duty) {
        const auto &other = plan.duties[index(duty)];
        if (other.technician == of.technician || other.day != of.day || other.hours.from >= of.hours.until ||
            other.hours.until <= of.hours.from || (wish.second >= 0 && other.technician != wish.second))
            continue;
        if (remarksAllow(plan, rules, wish.visit, duty))
            return true;
    }
    return false;
}

std::optional<Placing> bestForTwo(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int duty,
                                  bool overtime, std::vector<PlanRemark> *why)
{
    // The hours at which somebody comes free are asked in turn.
    if (!hasSecond(plan, rules, wish, duty))
        return {};
    auto asked = wish;
    for (int round = 0; round < 40 && !(wish.stop && *wish.stop); ++round) {
        auto found = bestAmong(plan, rules, asked, duty, {}, overtime, why);
        if (!found)
            return {};
        if (findSecond(plan, rules, wish, *found))
            return found;
        asked.wishedFrom = found->from + 900;
    }
    return {};
}

} // namespace

std::vector<PlanRemark> aloneIn(const DutyPlan &plan, const PlanRules &rules, int visit, int duty)
{
    const auto &of = plan.duties[index(duty)];
    if (retime(plan, duty, {{.visit = visit, .from = -1, .second = -1, .holds = false}}, true))
        return {};
    const auto windows = startsOf(plan.visits[index(visit)]);
    const int way = plan.travel.seconds(of.start, plan.visits[index(visit)].place, plan.secondOfDay(of.hours.from));
    const int earliest = std::max({plan.now, of.hours.from + (way < planNever ? way : 0)});
    int from = earliestIn(windows, earliest);
    if (from >= planNever)
        from = earliest;
    auto check = checkDuty(plan, rules, duty, {{.visit = visit, .from = from, .second = -1}});
    std::erase_if(check.remarks,
                  [](const PlanRemark &one) { return one.grade == PlanGrade::Costs || one.rule == u"CREW"; });
    return check.remarks;
}

DutyAnswer placeIn(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish, int duty)
{
    DutyAnswer answer{.duty = duty};
    const auto &visit = plan.visits[index(wish.visit)];
    // Who may not or cannot, whatever the hour.
    for (auto &remark : remarksOf(plan, rules, wish.visit, duty))
        if (remark.grade != PlanGrade::Costs)
            answer.why.push_back(std::move(remark));
    if (!answer.why.empty())
        return answer;
    std::vector<PlanRemark> why;
    const auto best = [&](const DutyPlan &of, const std::vector<int> &without, bool overtime) {
        return visit.crew > 1 ? without.empty() ? bestForTwo(of, rules, wish, duty, overtime, &why) : std::nullopt
                              : bestAmong(of, rules, wish, duty, without, overtime, &why);
    };
    answer.placing = best(plan, {}, false);
    if (!answer.placing && wish.overtime && plan.duties[index(duty)].overtime > 0)
        answer.placing = best(plan, {}, true);
    answer.tried.push_back(tryWithout(plan, rules, wish, duty, {}));
    // What can wait gives way, as few of them as can be; the load tells at once where it is no use.
    if ((!answer.placing || !answer.placing->shifted.empty() || visit.level == 0) && wish.mostMoved > 0) {
        const auto may = movable(plan, duty);
        for (int size = 1; size <= wish.mostMoved && !(answer.placing && !answer.placing->moved.empty()); ++size) {
            std::optional<Placing> found;
            subsets(may, size, [&](const std::vector<int> &without) {
                if (wish.stop && *wish.stop)
                    return false;
                const auto tried = tryWithout(plan, rules, wish, duty, without);
                if (size <= 2)
                    answer.tried.push_back(tried);
                if (hasGrade(tried.remarks, PlanGrade::Never) || hasGrade(tried.remarks, PlanGrade::WithReason))
                    return true;
                auto one = best(plan, without, wish.overtime);
                if (!one)
                    return true;
                auto after = plan;
                for (const int given : without)
                    takeOut(after, given);
                carryOut(after, *one, wish.visit);
                for (const int given : without) {
                    int from = 0;
                    dutyOf(plan, given, &from);
                    if (!placeGiven(after, rules, given, duty, from, *one))
                        return true;
                }
                one->cost = costOf(plan, wish, *one, checkDuty(plan, rules, duty, plan.stops[index(duty)]).cost());
                if (!found || one->cost < found->cost)
                    found = std::move(one);
                return true;
            });
            if (found && (!answer.placing || found->cost < answer.placing->cost))
                answer.placing = std::move(found);
            if (visit.level == 0 && answer.placing)
                break;
        }
    }
    if (answer.placing)
        return answer;
    // The reasons: what does not even go alone, else load and number, else what the first place that could be driven
    // was wrong with, else that there is no room.
    answer.why = aloneIn(plan, rules, wish.visit, duty);
    if (answer.why.empty())
        answer.why = answer.tried.front().remarks;
    if (answer.why.empty())
        for (const auto &remark : why)
            if (remark.grade != PlanGrade::Costs)
                answer.why.push_back(remark);
    if (answer.why.empty() && visit.crew > 1)
        answer.why.push_back({.rule = u"CREW"_s,
                              .grade = rules.gradeOf(u"CREW"_s),
                              .visit = wish.visit,
                              .places = {{u"person"_s, visit.title}}});
    if (answer.why.empty())
        answer.why.push_back(
            {.rule = u"ROOM"_s,
             .grade = PlanGrade::Never,
             .visit = wish.visit,
             .places = {{u"technician"_s, plan.duties[index(duty)].name}, {u"minutes"_s, visit.minutes}}});
    return answer;
}

std::vector<DutyAnswer> placements(const DutyPlan &plan, const PlanRules &rules, const PlacingWish &wish,
                                   const std::vector<int> &duties)
{
    std::vector<DutyAnswer> found;
    const int stood = dutyOf(plan, wish.visit);
    auto without = plan;
    if (stood >= 0)
        takeOut(without, wish.visit);
    const auto &of = stood >= 0 ? without : plan;
    for (int duty = 0; duty < int(of.duties.size()); ++duty) {
        if (!duties.empty() && std::find(duties.begin(), duties.end(), duty) == duties.end())
            continue;
        if (wish.stop && *wish.stop)
            break;
        found.push_back(placeIn(of, rules, wish, duty));
    }
    std::stable_sort(found.begin(), found.end(), [](const DutyAnswer &a, const DutyAnswer &b) {
        if (a.placing.has_value() != b.placing.has_value())
            return a.placing.has_value();
        return a.placing && a.placing->cost < b.placing->cost;
    });
    return found;
}

Placing placedAt(const DutyPlan &plan, const PlanRules &rules, int visit, int duty, int from, int second)
{
    const auto before = checkDuty(plan, rules, duty, plan.stops[index(duty)]);
    Placing placing{.duty = duty, .from = from, .second = second, .loadBefore = before.load};
    auto order = asItStands(plan, duty, {visit});
    int place = 0;
    while (place < int(order.size()) && order[index(place)].from <= from)
        ++place;
    order.insert(order.begin() + place, RetimeWish{.visit = visit, .from = from, .second = second, .holds = true});
    if (auto stops = retime(plan, duty, order, true)) {
        placing.stops = std::move(*stops);
    } else { // it cannot be driven: all stay where they are, and the rules say what is wrong
        for (const auto &wish : order)
            placing.stops.push_back({.visit = wish.visit, .from = wish.from, .second = wish.second});
    }
    placing.check = checkDuty(plan, rules, duty, placing.stops);
    placing.shifted = shiftedBy(plan, duty, placing.stops, visit);
    placing.addedTravel = placing.check.travel - before.travel;
    placing.cost = placing.check.cost() - before.cost() + int(placing.shifted.size()) * shiftedWeight;
    return placing;
}

int dutyOf(const DutyPlan &plan, int visit, int *from)
{
    int found = -1;
    for (int duty = 0; duty < int(plan.stops.size()); ++duty)
        for (const auto &stop : plan.stops[index(duty)])
            if (stop.visit == visit && found < 0) {
                found = duty;
                if (from)
                    *from = stop.from;
            }
    return found;
}

void takeOut(DutyPlan &plan, int visit)
{
    for (auto &stops : plan.stops)
        std::erase_if(stops, [&](const DutyStop &stop) { return stop.visit == visit; });
}

void carryOut(DutyPlan &plan, const Placing &placing, int visit)
{
    takeOut(plan, visit);
    const auto put = [&](int of, int moved, int from, int second) {
        auto &stops = plan.stops[index(of)];
        const auto place =
            std::find_if(stops.begin(), stops.end(), [&](const DutyStop &stop) { return stop.from > from; });
        stops.insert(place, {.visit = moved, .from = from, .second = second});
    };
    for (const auto &one : placing.moved) {
        takeOut(plan, one.visit);
        put(one.toDuty, one.visit, one.to, -1);
    }
    plan.stops[index(placing.duty)] = placing.stops;
    if (placing.secondDuty >= 0)
        plan.stops[index(placing.secondDuty)] = placing.secondStops;
}
