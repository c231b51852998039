// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/schedule.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 3600;
constexpr int dayOfSeconds = 24 * hour;
constexpr int weekOfSeconds = 7 * dayOfSeconds;

bool isBefore(const Moment &one, const Moment &other)
{
    return secondsBetween(one, other) > 0;
}

// As the clock shows it: a time that summer time jumps over is the first after it.
Moment at(QDate date, QTime time)
{
    return later({.date = date, .time = time, .secondPass = false}, 0);
}

ScheduledTime timeOf(const ScheduleRule &rule, QDate day, int version)
{
    return {.from = at(day, rule.from),
            .to = at(rule.to > rule.from ? day : day.addDays(1), rule.to),
            .kind = rule.kind,
            .isException = false,
            .version = version};
}

// A rule as seconds since Monday 0 o'clock by the clock; its end may lie in the next week.
struct WeekSpan
{
    int from = 0;
    int to = 0;
};

WeekSpan weekSpan(const ScheduleRule &rule)
{
    const int from = (rule.weekday - 1) * dayOfSeconds + rule.from.msecsSinceStartOfDay() / 1000;
    int to = (rule.weekday - 1) * dayOfSeconds + rule.to.msecsSinceStartOfDay() / 1000;
    if (to <= from)
        to += dayOfSeconds;
    return {from, to};
}

bool overlap(const WeekSpan &one, const WeekSpan &other)
{
    for (const int shift : {-weekOfSeconds, 0, weekOfSeconds})
        if (one.from < other.to + shift && other.from + shift < one.to)
            return true;
    return false;
}

// Work that goes on without a break is one block, also over midnight and over the end of the week.
int longestBlock(QList<WeekSpan> spans)
{
    const auto once = spans;
    for (const auto &span : once)
        spans << WeekSpan{span.from + weekOfSeconds, span.to + weekOfSeconds};
    std::sort(spans.begin(), spans.end(), [](const auto &one, const auto &other) { return one.from < other.from; });
    int longest = 0;
    for (qsizetype i = 0; i < spans.size();) {
        const int from = spans[i].from;
        int to = spans[i].to;
        for (++i; i < spans.size() && spans[i].from <= to; ++i)
            to = std::max(to, spans[i].to);
        longest = std::max(longest, to - from);
    }
    return longest;
}

// The weakest stay out of the way of the stronger: cut to what is not taken yet.
void layUnder(QList<ScheduledTime> &all, const ScheduledTime &weaker)
{
    QList<ScheduledTime> left{weaker};
    for (const auto &taken : std::as_const(all)) {
        QList<ScheduledTime> rest;
        for (const auto &one : std::as_const(left)) {
            if (!isBefore(one.from, taken.to) || !isBefore(taken.from, one.to)) {
                rest << one;
                continue;
            }
            if (isBefore(one.from, taken.from)) {
                rest << one;
                rest.last().to = taken.from;
            }
            if (isBefore(taken.to, one.to)) {
                rest << one;
                rest.last().from = taken.to;
            }
        }
        left = rest;
    }
    all << left;
}

QList<ScheduledTime> timesOf(const ScheduleVersion &version, const Moment &from, const Moment &to)
{
    QList<ScheduledTime> all;
    const auto add = [&](ScheduledTime one) {
        if (isBefore(one.from, from))
            one.from = from;
        if (isBefore(to, one.to))
            one.to = to;
        if (isBefore(one.from, one.to))
            layUnder(all, one);
    };
    for (const auto &exception : version.exceptions)
        add({.from = exception.from,
             .to = exception.to,
             .kind = exception.kind,
             .isException = true,
             .version = version.number});
    for (const bool leaves : {false, true})
        for (const auto &rule : version.rules)
            if (isLeave(rule.kind) == leaves)
                // A day earlier: what began before midnight goes on after it.
                for (auto day = from.date.addDays(-1); day <= to.date; day = day.addDays(1))
                    if (day.dayOfWeek() == rule.weekday)
                        add(timeOf(rule, day, version.number));
    return all;
}

Problem about(const QString &code, const char *what, qsizetype place, QJsonObject details = {})
{
    details.insert(QString::fromLatin1(what), place);
    return {Problem::Kind::Refused, code, details, {}};
}

} // namespace

bool isLeave(const QString &kind)
{
    return kind != u"MUST_BE_HOME";
}

const ScheduleVersion *versionAt(const QList<ScheduleVersion> &versions, const Moment &moment)
{
    const ScheduleVersion *found = nullptr;
    for (const auto &version : versions) {
        if (version.approvedBy.isEmpty() || isBefore(moment, version.validFrom))
            continue;
        // Of two that begin at once, the later one was made to replace the other.
        if (!found || isBefore(found->validFrom, version.validFrom) ||
            (secondsBetween(found->validFrom, version.validFrom) == 0 && found->number < version.number))
            found = &version;
    }
    return found;
}

QList<ScheduledTime> scheduledTimes(const QList<ScheduleVersion> &versions, const Moment &from, const Moment &to)
{
    QList<ScheduledTime> all;
    auto start = from;
    while (isBefore(start, to)) {
        const auto *const version = versionAt(versions, start);
        auto end = to;
        for (const auto &next : versions)
            if (!next.approvedBy.isEmpty() && isBefore(start, next.validFrom) && isBefore(next.validFrom, end))
                end = next.validFrom;
        if (version)
            all << timesOf(*version, start, end);
        start = end;
    }
    std::sort(all.begin(), all.end(),
              [](const auto &one, const auto &other) { return isBefore(one.from, other.from); });
    return all;
}

ScheduledState stateAt(const QList<ScheduleVersion> &versions, const Moment &moment, int marginMinutes)
{
    const auto *const version = versionAt(versions, moment);
    ScheduledState state{.version = version ? version->number : 0};
    const int margin = marginMinutes * 60;
    bool within = false;
    for (const auto &one : scheduledTimes(versions, later(moment, -margin - 1), later(moment, margin + 1))) {
        if (secondsBetween(one.from, moment) >= 0 && secondsBetween(moment, one.to) > 0) {
            state.kind = one.kind;
            state.mayBeAway = isLeave(one.kind);
        } else if (isLeave(one.kind)) {
            within = true; // the stretch looked at is as long as the margin
        }
    }
    if (!state.mayBeAway && within && margin > 0) {
        state.mayBeAway = true;
        state.onlyByMargin = true;
    }
    return state;
}

QList<Problem> scheduleProblems(const ScheduleVersion &version, const QList<ScheduleVersion> &earlier,
                                const ScheduleLaw &law, const QList<ScheduleRule> &curfews, const QString &approver,
                                const Moment &now)
{
    QList<Problem> problems;
    QList<WeekSpan> work;
    std::map<int, bool> workDays;
    for (qsizetype i = 0; i < version.rules.size(); ++i) {
        const auto &rule = version.rules[i];
        if (rule.weekday < 1 || rule.weekday > 7 || !rule.from.isValid() || !rule.to.isValid() ||
            rule.from == rule.to) {
            problems << about(u"schedule.badRule"_s, "rule", i);
            continue;
        }
        if (!isLeave(rule.kind))
            continue;
        if (!law.mayRecur)
            problems << about(u"schedule.noRecurringLeave"_s, "rule", i);
        for (const auto &curfew : curfews)
            if (overlap(weekSpan(rule), weekSpan(curfew))) {
                problems << about(u"schedule.againstCondition"_s, "rule", i);
                break;
            }
        if (rule.kind == u"WORK" || rule.kind == u"TRAINING") {
            work << weekSpan(rule);
            workDays[rule.weekday] = true;
        }
    }
    if (longestBlock(work) > law.workHoursInARow * hour)
        problems << Problem{Problem::Kind::Refused, u"schedule.workTooLong"_s, {{u"hours"_s, law.workHoursInARow}}, {}};
    if (static_cast<int>(workDays.size()) > law.workDaysInAWeek)
        problems << Problem{
            Problem::Kind::Refused, u"schedule.workTooManyDays"_s, {{u"days"_s, law.workDaysInAWeek}}, {}};
    for (qsizetype i = 0; i < version.exceptions.size(); ++i) {
        const auto &exception = version.exceptions[i];
        if (!exception.from.hasTime() || !exception.to.hasTime() || !isBefore(exception.from, exception.to))
            problems << about(u"schedule.exceptionWithoutEnd"_s, "exception", i);
        else if (!exception.proven && isLeave(exception.kind) &&
                 (law.provenKinds.isEmpty() || law.provenKinds.contains(exception.kind)))
            problems << about(u"schedule.exceptionWithoutProof"_s, "exception", i);
    }
    // Alarms were judged by what held then.
    if (!version.validFrom.hasTime() || isBefore(version.validFrom, now))
        problems << Problem{Problem::Kind::Refused, u"schedule.inThePast"_s, {}, {}};
    for (const auto &one : earlier)
        if (one.number != version.number && !one.approvedBy.isEmpty() && version.validFrom.hasTime() &&
            isBefore(version.validFrom, one.validFrom)) {
            problems << Problem{Problem::Kind::Refused,
                                u"schedule.beforeAnother"_s,
                                {{u"version"_s, one.number}, {u"from"_s, writeMoment(one.validFrom)}},
                                {}};
            break;
        }
    if (!approver.isEmpty() && approver == version.requestedBy)
        problems << Problem{Problem::Kind::Refused, u"schedule.ownRequest"_s, {}, {}};
    return problems;
}
