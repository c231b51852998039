// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/judgement.h"

#include "core/catalogue/catalogue.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString info = u"A8"_s;

bool isPresence(const QString &sign)
{
    return sign == u"HOME" || sign == u"AWAY";
}

// The class of being away at that time, and by which version; A8 when he may.
struct Away
{
    QString cls{};
    ScheduledState state{};
};

Away awayAt(const EventSurroundings &with, const Moment &at)
{
    // Held, in hospital, suspended: he is not expected at home, and nothing of his schedule runs.
    if (with.worn->state == u"INTERRUPTED" || with.worn->orderState == u"SUSPENDED")
        return {info, {}};
    Away away{info, stateAt(with.schedules, at, with.worn->marginMinutes)};
    if (away.state.mayBeAway && !away.state.onlyByMargin)
        return away;
    if (away.state.onlyByMargin)
        away.cls = u"A4"_s;
    else
        away.cls = with.rule.neverLeaves ? u"A2"_s : u"A3"_s;
    return away;
}

void by(Judgement &judged, const Away &away)
{
    judged.cls = away.cls;
    judged.schedule = away.state.version;
    judged.scheduled = away.state.kind;
}

bool covers(const StandingAlarm &alarm, const Moment &at)
{
    return secondsBetween(alarm.begunAt, at) >= 0 &&
           (!alarm.endedAt.isValid() || secondsBetween(at, alarm.endedAt) >= 0);
}

// The alarm of that kind an event belongs to: one that runs then, or one that began after it, which it explains.
const StandingAlarm *alarmOf(const EventSurroundings &with, const Moment &at, const Moment &endedAt, bool presence,
                             const QString &cls)
{
    const auto same = [&](const StandingAlarm &one) {
        return presence ? isPresence(one.sign) : !isPresence(one.sign) && one.cls == cls;
    };
    for (const auto &one : with.alarms)
        if (same(one) && covers(one, at))
            return &one;
    for (const auto &one : with.alarms)
        if (same(one) && secondsBetween(at, one.begunAt) >= 0 &&
            (!endedAt.isValid() || secondsBetween(one.begunAt, endedAt) >= 0))
            return &one;
    return nullptr;
}

void beginOrJoin(Judgement &judged, const EventSurroundings &with, const DeviceEvent &event, bool presence)
{
    if (const auto *stands = alarmOf(with, judged.at, judged.endedAt, presence, judged.cls)) {
        judged.joins = stands->id;
        if (stands->concluded)
            judged.doubts << u"CONCLUDED"_s;
        if (secondsBetween(judged.at, stands->begunAt) > 0)
            judged.doubts << u"OUT_OF_ORDER"_s;
        return;
    }
    judged.begins = true;
    judged.eventOfAlarm = event.id();
    judged.begunAt = judged.at;
    judged.tellAtOnce = with.rule.atOnce.contains(judged.cls);
}

// He left when he might and came back when he should long be there: known once both are here, in whichever order.
bool isLateReturn(const EventSurroundings &with, const Moment &left, const Away &back)
{
    return back.cls != info && awayAt(with, left).cls == info;
}

void beginLate(Judgement &judged, const EventSurroundings &with, const AnyId &home, const Moment &at, const Away &back)
{
    by(judged, back);
    judged.begins = true;
    judged.eventOfAlarm = home;
    judged.begunAt = at;
    judged.endedAt = at;
    judged.tellAtOnce = with.rule.atOnce.contains(judged.cls);
}

void judgeAway(Judgement &judged, const DeviceEvent &event, const EventSurroundings &with)
{
    by(judged, awayAt(with, judged.at));
    const auto next =
        std::find_if(with.after.begin(), with.after.end(), [](const NearEvent &one) { return isPresence(one.sign); });
    const auto back = std::find_if(next, with.after.end(), [](const NearEvent &one) { return one.sign == u"HOME"; });
    if (judged.cls != info) {
        if (back != with.after.end())
            judged.endedAt = back->at;
        beginOrJoin(judged, with, event, true);
        return;
    }
    if (back == with.after.end() || back != next)
        return;
    if (const auto then = awayAt(with, back->at); isLateReturn(with, judged.at, then)) {
        beginLate(judged, with, back->id, back->at, then);
        judged.doubts << u"OUT_OF_ORDER"_s;
    }
}

// Ends what runs at that time, also when a later end came in first; unless it began again since, before that end.
void endWhat(Judgement &judged, const EventSurroundings &with, const std::function<bool(const StandingAlarm &)> &ofThis,
             const std::function<bool(const NearEvent &)> &beginsAgain)
{
    for (const auto &one : with.alarms) {
        if (!ofThis(one) || secondsBetween(one.begunAt, judged.at) < 0 ||
            (one.endedAt.isValid() && secondsBetween(judged.at, one.endedAt) <= 0))
            continue;
        judged.joins = one.id;
        if (std::none_of(with.after.begin(), with.after.end(), [&](const NearEvent &later) {
                return beginsAgain(later) && (!one.endedAt.isValid() || secondsBetween(later.at, one.endedAt) > 0);
            }))
            judged.ends << one.id;
    }
}

void judgeHome(Judgement &judged, const DeviceEvent &event, const EventSurroundings &with)
{
    endWhat(
        judged, with, [](const StandingAlarm &one) { return isPresence(one.sign); },
        [&](const NearEvent &later) { return later.sign == u"AWAY" && awayAt(with, later.at).cls != info; });
    if (!with.before || with.before->sign != u"AWAY")
        return;
    if (const auto then = awayAt(with, judged.at); isLateReturn(with, with.before->at, then))
        beginLate(judged, with, event.id(), judged.at, then);
}

void judgeEnding(Judgement &judged, const DeviceCode &code, const EventSurroundings &with)
{
    endWhat(
        judged, with, [&](const StandingAlarm &one) { return !isPresence(one.sign) && code.ends.contains(one.cls); },
        [&](const NearEvent &later) { return later.sign == u"BEGINS" && code.ends.contains(later.cls); });
}

void judgeBeginning(Judgement &judged, const DeviceEvent &event, const EventSurroundings &with)
{
    const auto over = std::find_if(with.after.begin(), with.after.end(),
                                   [&](const NearEvent &one) { return one.ends.contains(judged.cls); });
    if (over != with.after.end())
        judged.endedAt = over->at;
    beginOrJoin(judged, with, event, false);
}

} // namespace

AnyId alarmId(const AnyId &event)
{
    return AnyId::of({"alarm", event.bytes()});
}

AlarmRule AlarmRule::of(const Catalogue &catalogue, const QString &form)
{
    AlarmRule rule;
    if (const auto *item = catalogue.item(u"monitoring_form"_s, form)) {
        rule.neverLeaves = item->members.value("noRecurringLeave"_L1).toBool();
        for (const auto &cls : item->members.value("atOnce"_L1).toArray())
            rule.atOnce << cls.toString();
    }
    return rule;
}

Judgement judge(const DeviceEvent &event, const EventSurroundings &with, const DeviceCodes &codes)
{
    // What nobody said the meaning of is looked at by somebody: a fault of the device until he knows better.
    static const DeviceCode unknown{.item = {}, .cls = u"A7"_s, .sign = u"BEGINS"_s, .ends = {}};
    const auto *known = codes.find(event.supplier, event.code);
    const auto &code = known ? *known : unknown;
    Judgement judged{.cls = code.cls, .sign = code.sign, .code = known ? code.item : event.code, .at = event.deviceAt};
    if (!known)
        judged.doubts << u"UNKNOWN_CODE"_s;
    const auto delay = secondsBetween(event.deviceAt, event.receivedAt);
    if (delay < -60LL * with.clockMinutes) { // nothing comes in before it happened
        judged.doubts << u"CLOCK_AHEAD"_s;
        judged.at = event.receivedAt;
    } else if (delay > 60LL * with.lateMinutes) {
        judged.doubts << u"LATE"_s;
    }
    if (!with.worn) {
        judged.doubts << (with.serialKnown ? u"NOT_WORN"_s : u"UNKNOWN_SERIAL"_s);
        if (judged.sign == u"AWAY") // of a thing on a shelf
            judged.cls = info;
        return judged;
    }
    judged.firstSignal = with.neverHeard && judged.sign != u"DISCONNECTED";
    if (with.closed) {
        judged.doubts << u"CLOSED"_s;
        return judged;
    }
    if (judged.sign == u"AWAY")
        judgeAway(judged, event, with);
    else if (judged.sign == u"HOME")
        judgeHome(judged, event, with);
    else if (judged.sign == u"ENDS")
        judgeEnding(judged, code, with);
    else if (judged.sign == u"BEGINS" && judged.cls != info)
        judgeBeginning(judged, event, with);
    return judged;
}
