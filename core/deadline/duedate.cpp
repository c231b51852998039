// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/duedate.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Beyond these any date leaves the years above; below them nothing overflows.
constexpr int mostDays = 150000;
constexpr int mostMonths = 4000;
constexpr int mostHours = 24 * mostDays;

bool isInRange(QDate date)
{
    return date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

auto outOfRange()
{
    return badInput(u"deadline.outOfRange"_s, {{u"first"_s, firstYear}, {u"last"_s, lastYear}});
}

bool isSmall(const Duration &duration)
{
    const auto within = [](int part, int most) { return part >= 0 && part <= most; };
    return within(duration.years, mostMonths / 12) && within(duration.months, mostMonths) &&
           within(duration.days, mostDays) && within(duration.hours, mostHours);
}

bool isLater(const Moment &a, const Moment &b)
{
    return a.date != b.date ? a.date > b.date : a.hasTime() && b.hasTime() && a.time > b.time;
}

// The same clock time on another day; where summer time jumps over it, the clock shows an hour more.
Moment onDay(const Moment &moment, QDate date)
{
    const Moment moved{date, moment.time, false};
    return date.isValid() && moved.hasTime() ? later(moved, 0) : moved;
}

QDate plusMonths(QDate date, const Duration &duration, int sign)
{
    return date.addMonths(sign * (12 * duration.years + duration.months));
}

Moment plus(const Moment &moment, const Duration &duration, int sign)
{
    const auto moved = onDay(moment, plusMonths(moment.date, duration, sign).addDays(qint64(sign) * duration.days));
    return duration.hours != 0 && moved.hasTime() && moved.isValid() ? later(moved, sign * 3600LL * duration.hours)
                                                                     : moved;
}

// What is not possible before a fraction waits until it has wholly passed; elsewhere the earlier day is the safe one.
int fractionDays(const Step &step)
{
    const qint64 product = step.from.daysTo(step.until) * step.numerator;
    const auto rounding = step.term == TermKind::NotBefore ? step.denominator - 1 : 0;
    return static_cast<int>(std::min<qint64>((product + rounding) / step.denominator, mostDays + 1));
}

// Does one step again. Only what the step carries is used, never its date: this is what replay() rests on.
class Way
{
public:
    explicit Way(const Step &anchor) : m_now(anchor.at) {}

    const Moment &now() const { return m_now; }

    // False when the date leaves the years we reckon with, or the step cannot be done here.
    bool take(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Anchor:
        case Step::Kind::DayNotCounted:
        case Step::Kind::Clamp:
        case Step::Kind::ClockChange:
        case Step::Kind::NotRolled:
        case Step::Kind::Provisional:
            return true;
        case Step::Kind::SkippedDay:
            m_skipped += step.amount;
            return isBetween(m_skipped, mostDays);
        case Step::Kind::Days:
            return isBetween(step.amount, mostDays) && goTo(m_now.date.addDays(step.amount));
        case Step::Kind::WorkingDays:
            return isBetween(step.amount, mostDays) &&
                   goTo(m_now.date.addDays(step.amount + std::exchange(m_skipped, 0)));
        case Step::Kind::Months:
            return isBetween(step.amount, mostMonths) && goTo(m_now.date.addMonths(step.amount));
        case Step::Kind::Years:
            return isBetween(step.amount, mostMonths / 12) && goTo(m_now.date.addMonths(12 * step.amount));
        case Step::Kind::Hours:
            return isBetween(step.amount, mostHours) && runOn(3600LL * step.amount);
        case Step::Kind::Minutes:
            return isBetween(step.amount, mostHours) && runOn(60LL * step.amount);
        case Step::Kind::Fraction: {
            if (step.denominator <= 0 || step.numerator < 0 || !isInRange(step.from) || !isInRange(step.until))
                return false;
            return goTo(m_now.date.addDays(step.amount < 0 ? -qint64(fractionDays(step)) : fractionDays(step)));
        }
        case Step::Kind::Given:
            if (step.duration.hours == 0)
                m_now = {m_now.date, {}, false};
            return add(step.duration, step.amount < 0 ? -1 : 1);
        case Step::Kind::Prolonged:
            return add(step.duration, 1);
        case Step::Kind::PauseDays:
            if (!isBetween(step.amount, mostDays))
                return false;
            if (m_now.hasTime())
                return runOn(86400LL * step.amount);
            return goTo(m_now.date.addDays(step.amount + std::exchange(m_skipped, 0)));
        case Step::Kind::RolledWeekend:
        case Step::Kind::RolledHoliday:
            return isBetween(step.amount, mostDays) && goTo(m_now.date.addDays(step.amount));
        case Step::Kind::Override:
            m_now = step.target;
            return isInRange(m_now.date) && clockShows(m_now);
        }
        return false;
    }

private:
    static bool isBetween(int amount, int most) { return amount >= -most && amount <= most; }

    bool goTo(QDate date) // a whole day from here on
    {
        m_now = {date, {}, false};
        return isInRange(date);
    }

    bool runOn(qint64 seconds)
    {
        if (!m_now.hasTime())
            return false;
        m_now = later(m_now, seconds);
        return isInRange(m_now.date);
    }

    bool add(const Duration &duration, int sign)
    {
        if (!isSmall(duration) || (duration.hours != 0 && !m_now.hasTime()))
            return false;
        m_now = plus(m_now, duration, sign);
        return isInRange(m_now.date);
    }

    Moment m_now{};
    int m_skipped = 0; // days skipped on the way to the next count of working days
};

// Steps are taken as they are written down.
class Trace
{
public:
    explicit Trace(Step anchor) : m_way(anchor) { m_steps << std::move(anchor); }

    const Moment &now() const { return m_way.now(); }
    QList<Step> &steps() { return m_steps; }

    bool take(Step step)
    {
        const auto done = m_way.take(step);
        if (step.kind != Step::Kind::SkippedDay)
            step.at = m_way.now();
        m_steps << std::move(step);
        return done;
    }

    bool take(const QList<Step> &steps)
    {
        return std::all_of(steps.begin(), steps.end(), [this](const Step &step) { return take(step); });
    }

private:
    Way m_way;
    QList<Step> m_steps{};
};

// What a count of working days from one day to another passes over: each holiday by name; one or two weekends each,
// more of them as one step.
QList<Step> skippedDays(QDate after, QDate until, int sign, const WorkCalendar &calendar)
{
    QList<Step> weekends;
    QList<Step> holidays;
    for (auto date = after.addDays(sign); date != until && date.isValid(); date = date.addDays(sign)) {
        if (calendar.isWorkingDay(date))
            continue;
        const DayName plain{date, {}, false};
        if (!isWeekend(date)) {
            const auto day = calendar.namedDay(date).value_or(plain);
            holidays << Step{.kind = Step::Kind::SkippedDay, .at = {date, {}, false}, .amount = sign, .days = {day}};
        } else if (!weekends.isEmpty() && weekends.last().days.last().date.addDays(sign) == date) {
            weekends.last().amount += sign;
            weekends.last().days << plain;
        } else {
            weekends << Step{.kind = Step::Kind::SkippedDay, .at = {date, {}, false}, .amount = sign, .days = {plain}};
        }
    }
    if (weekends.size() > 2) {
        Step all{.kind = Step::Kind::SkippedDay, .at = weekends.first().at};
        all.from = weekends.first().at.date;
        all.until = weekends.last().days.last().date;
        for (const auto &weekend : std::as_const(weekends))
            all.amount += weekend.amount;
        weekends = {all};
    }
    if (holidays.size() > 10) {
        auto all = holidays.takeFirst();
        for (const auto &holiday : std::as_const(holidays)) {
            all.amount += holiday.amount;
            all.days << holiday.days;
        }
        holidays = {all};
    }
    auto steps = weekends + holidays;
    std::stable_sort(steps.begin(), steps.end(), [sign](const Step &a, const Step &b) {
        return sign > 0 ? a.at.date < b.at.date : a.at.date > b.at.date;
    });
    return steps;
}

// R2: a month that has no such day gives its last one.
QList<Step> clamp(QDate before, const Duration &duration, int sign)
{
    const auto date = plusMonths(before, duration, sign);
    if (date.day() >= before.day())
        return {};
    return {Step{.kind = Step::Kind::Clamp, .amount = before.day(), .from = date, .article = u"54"_s}};
}

// A pause as far as it counts: not before the term runs, not what an earlier one counted already.
struct PausedDays
{
    QDate from{};
    QDate until{};
    const Pause *pause = nullptr;
};

Result<QList<PausedDays>> pausedDays(const TermRequest &request)
{
    QList<PausedDays> all;
    for (const auto &pause : request.pauses) {
        if (!isInRange(pause.from) || (pause.until.isValid() && !isInRange(pause.until)))
            return outOfRange();
        if (!pause.until.isValid() && !isInRange(request.today))
            return badInput(u"deadline.todayMissing"_s);
        if (pause.until.isValid() && pause.until < pause.from)
            return badInput(u"deadline.pauseBackwards"_s, {{u"from"_s, pause.from.toString(Qt::ISODate)},
                                                           {u"until"_s, pause.until.toString(Qt::ISODate)}});
        all << PausedDays{pause.from, pause.until.isValid() ? pause.until : request.today.addDays(1), &pause};
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    auto counted = request.from.date.addDays(1);
    for (auto &days : all) {
        days.from = std::max(days.from, counted);
        counted = std::max(counted, days.until);
    }
    return all;
}

// The days of a pause that the term, growing with each of them, comes across. The end never lies in a pause.
bool takePauses(Trace &trace, const QList<PausedDays> &pauses, bool working, const WorkCalendar &calendar)
{
    for (const auto &days : pauses) {
        const auto first =
            working && !calendar.isWorkingDay(days.from) ? calendar.nextWorkingDay(days.from) : days.from;
        if (first >= days.until || first > trace.now().date)
            continue;
        Step step{.kind = Step::Kind::PauseDays, .working = working, .from = days.from, .until = days.pause->until};
        step.reason = days.pause->reason;
        step.amount = static_cast<int>(working ? calendar.workingDaysBetween(days.from, days.until.addDays(-1))
                                               : days.from.daysTo(days.until));
        if (working) {
            const auto start = trace.now().date;
            const auto end = calendar.addWorkingDays(start, step.amount);
            if (!isInRange(end) || !trace.take(skippedDays(start, end, 1, calendar)))
                return false;
        }
        if (!trace.take(step))
            return false;
    }
    return true;
}

// R3: forward to the next working day (art. 53); a term counted back goes to the one before.
bool roll(Trace &trace, int sign, const WorkCalendar &calendar)
{
    Step step{.kind = Step::Kind::RolledWeekend};
    auto ofTheLaw = sign > 0;
    auto date = trace.now().date;
    for (; isInRange(date) && !calendar.isWorkingDay(date); date = date.addDays(sign)) {
        const auto day = calendar.namedDay(date).value_or(DayName{date, {}, false});
        if (!day.name.isEmpty())
            step.kind = Step::Kind::RolledHoliday;
        ofTheLaw = ofTheLaw && (isWeekend(date) || day.legal);
        step.days << day;
        step.amount += sign;
    }
    if (ofTheLaw)
        step.article = u"53"_s;
    return trace.take(step);
}

void noteClockChange(Trace &trace, const Moment &from)
{
    const auto difference = utcOffset(trace.now()) - utcOffset(from);
    if (difference == 0)
        return;
    const auto &first = isLater(from, trace.now()) ? trace.now() : from;
    trace.take(Step{.kind = Step::Kind::ClockChange, .amount = difference / 60, .from = nextClockChange(first)});
}

// The length of the term itself, from its event. R1: the day of the event is not counted, the last one is.
Outcome takeOffset(Trace &trace, const TermRequest &request, const WorkCalendar &calendar)
{
    const auto &offset = request.offset;
    const auto sign = offset.before ? -1 : 1;
    const auto start = trace.now();
    const auto signedAmount = sign * offset.amount;
    const Step notCounted{.kind = Step::Kind::DayNotCounted, .amount = sign, .article = u"52"_s};

    const auto take = [&](const QList<Step> &steps) -> Outcome {
        if (!trace.take(steps))
            return outOfRange();
        return {};
    };
    const auto calendarUnit = [&](Step::Kind kind, const QString &article, const QList<Step> &after = {}) {
        const Step step{.kind = kind, .amount = signedAmount, .article = article};
        return offset.amount == 0 ? take({Step{.kind = Step::Kind::Days}}) : take(QList{notCounted, step} + after);
    };

    switch (offset.unit) {
    case Offset::Unit::Days:
        if (offset.amount == 0 && request.kind == TermKind::AtOnce && start.hasTime())
            return take({Step{.kind = Step::Kind::Hours}});
        return calendarUnit(Step::Kind::Days, u"52"_s);
    case Offset::Unit::Months:
        if (offset.amount > mostMonths)
            return outOfRange();
        return calendarUnit(Step::Kind::Months, u"54"_s, clamp(start.date, {.months = offset.amount}, sign));
    case Offset::Unit::Years:
        if (offset.amount > mostMonths / 12)
            return outOfRange();
        return calendarUnit(Step::Kind::Years, u"54"_s, clamp(start.date, {.years = offset.amount}, sign));
    case Offset::Unit::WorkingDays: {
        if (offset.amount == 0)
            return calendarUnit(Step::Kind::WorkingDays, {});
        const auto end = calendar.addWorkingDays(start.date, signedAmount);
        if (!isInRange(end))
            return outOfRange();
        return take(QList{notCounted} + skippedDays(start.date, end, sign, calendar) +
                    QList{Step{.kind = Step::Kind::WorkingDays, .amount = signedAmount}});
    }
    case Offset::Unit::Hours:
        if (offset.amount > mostHours)
            return outOfRange();
        if (start.hasTime())
            return take({Step{.kind = Step::Kind::Hours, .amount = signedAmount}});
        if (offset.amount == 0)
            return take({Step{.kind = Step::Kind::Days}});
        return badInput(u"deadline.hoursNeedTime"_s);
    case Offset::Unit::Fraction: {
        if (offset.denominator <= 0 || offset.numerator < 0)
            return badInput(u"deadline.badOffset"_s, {{u"text"_s, writeOffset(offset)}});
        if (!request.measure || !request.measure->start.isValid() || !request.measure->end.isValid())
            return badInput(u"deadline.measureMissing"_s);
        if (!isInRange(request.measure->start) || !isInRange(request.measure->end))
            return outOfRange();
        if (request.measure->end < request.measure->start)
            return badInput(u"deadline.measureBackwards"_s);
        Step step{.kind = Step::Kind::Fraction, .term = request.kind};
        step.from = request.measure->start;
        step.until = request.measure->end;
        step.numerator = offset.numerator;
        step.denominator = offset.denominator;
        step.amount = sign * fractionDays(step);
        return step.amount == 0 ? take({step}) : take({notCounted, step});
    }
    case Offset::Unit::Parameter: {
        if (!request.given)
            return badInput(u"deadline.parameterMissing"_s);
        if (!isSmall(*request.given))
            return outOfRange();
        if (request.given->hours != 0 && !start.hasTime())
            return badInput(u"deadline.hoursNeedTime"_s);
        const Step step{.kind = Step::Kind::Given, .amount = sign, .duration = *request.given};
        const auto inDays = request.given->hours == 0 && !request.given->isZero();
        return take((inDays ? QList{notCounted, step} : QList{step}) + clamp(start.date, *request.given, sign));
    }
    }
    return outOfRange();
}

Outcome takeProlongations(Trace &trace, const TermRequest &request)
{
    const auto start = trace.now();
    for (const auto &prolongation : request.prolongations) {
        if (!isSmall(prolongation.by))
            return outOfRange();
        if (prolongation.by.hours != 0 && !start.hasTime())
            return badInput(u"deadline.hoursNeedTime"_s);
        const auto clamped = clamp(trace.now().date, prolongation.by, 1);
        Step step{.kind = Step::Kind::Prolonged, .from = prolongation.decidedOn, .duration = prolongation.by};
        step.reason = prolongation.reason;
        if (!trace.take(step) || !trace.take(clamped))
            return outOfRange();
    }
    if (request.maximumProlongation && !request.prolongations.isEmpty()) {
        if (!isSmall(*request.maximumProlongation))
            return outOfRange();
        if (const auto latest = plus(start, *request.maximumProlongation, 1); isLater(trace.now(), latest))
            return refused(u"deadline.prolongationAboveMaximum"_s, {{u"latest"_s, writeMoment(latest)}});
    }
    return {};
}

bool isBackward(const TermRequest &request)
{
    return request.offset.before && (request.offset.amount != 0 || request.offset.unit == Offset::Unit::Fraction ||
                                     request.offset.unit == Offset::Unit::Parameter);
}

} // namespace

Result<DueDate> dueDate(const TermRequest &request, const WorkCalendar &calendar)
{
    if (!request.from.isValid())
        return badInput(u"deadline.startMissing"_s);
    if (!isInRange(request.from.date))
        return outOfRange();
    if (!clockShows(request.from))
        return badInput(u"deadline.noSuchClockTime"_s, {{u"text"_s, request.from.date.toString(Qt::ISODate) + u' ' +
                                                                        request.from.time.toString(u"HH:mm"_s)}});
    if (request.offset.amount < 0 || request.graceMinutes < 0 || request.graceMinutes > mostHours)
        return badInput(u"deadline.negativeAmount"_s);
    if (request.offset.amount > mostHours)
        return outOfRange();
    if (isBackward(request) && !request.prolongations.isEmpty())
        return badInput(u"deadline.prolongBefore"_s);

    Step anchor{.kind = Step::Kind::Anchor, .at = request.from, .event = request.fromEvent};
    anchor.reason = request.fromDetail;
    Trace trace(anchor);
    if (const auto taken = takeOffset(trace, request, calendar); !taken)
        return tl::make_unexpected(taken.error());
    if (request.kind == TermKind::AtOnce && request.graceMinutes > 0 && trace.now().hasTime() &&
        !trace.take(Step{.kind = Step::Kind::Minutes, .amount = request.graceMinutes}))
        return outOfRange();
    if (const auto taken = takeProlongations(trace, request); !taken)
        return tl::make_unexpected(taken.error());

    // A term counted back hangs on a fixed event: a pause does not move it.
    DueDate result;
    if (!isBackward(request)) {
        const auto pauses = pausedDays(request);
        if (!pauses)
            return tl::make_unexpected(pauses.error());
        const auto working = request.offset.unit == Offset::Unit::WorkingDays;
        if (!takePauses(trace, *pauses, working, calendar))
            return outOfRange();
        result.provisional = std::any_of(request.pauses.begin(), request.pauses.end(), [&](const Pause &pause) {
            return !pause.until.isValid() && pause.from <= trace.now().date;
        });
    }
    if (trace.now().hasTime())
        noteClockChange(trace, request.from);
    result.raw = trace.now();

    // R4, R8: a measure ends on its calendar day, and hours run on.
    const auto rolls = request.roll && request.kind != TermKind::End && !result.raw.hasTime();
    if (!calendar.isWorkingDay(result.raw.date)) {
        if (rolls) {
            if (!roll(trace, request.offset.before ? -1 : 1, calendar))
                return outOfRange();
        } else if (request.roll || !result.raw.hasTime()) {
            const auto day = calendar.namedDay(result.raw.date).value_or(DayName{result.raw.date, {}, false});
            trace.take(Step{.kind = Step::Kind::NotRolled, .term = request.kind, .days = {day}});
        }
    }
    result.due = trace.now();
    result.rolled = result.due != result.raw;
    if (result.provisional)
        trace.take(Step{.kind = Step::Kind::Provisional, .from = request.today});
    result.steps = trace.steps();
    return result;
}

Result<Moment> replay(const QList<Step> &steps)
{
    if (steps.isEmpty() || steps.first().kind != Step::Kind::Anchor || !isInRange(steps.first().at.date))
        return badInput(u"deadline.startMissing"_s);
    Way way(steps.first());
    for (const auto &step : steps)
        if (!way.take(step))
            return outOfRange();
    return way.now();
}

Result<DueDate> overridden(DueDate computed, const Moment &by, const QString &reason)
{
    if (!isInRange(by.date))
        return outOfRange();
    if (!clockShows(by))
        return badInput(u"deadline.noSuchClockTime"_s,
                        {{u"text"_s, by.date.toString(Qt::ISODate) + u' ' + by.time.toString(u"HH:mm"_s)}});
    if (reason.trimmed().isEmpty())
        return refused(u"deadline.overrideNeedsReason"_s);
    Step step{.kind = Step::Kind::Override, .at = by, .target = by};
    step.reason = reason;
    computed.steps << step;
    computed.due = by;
    return computed;
}

Result<QList<DueDate>> dueAfterEach(const TermRequest &request, const QList<Moment> &occurrences,
                                    const WorkCalendar &calendar)
{
    QList<DueDate> all;
    auto next = request;
    for (qsizetype i = -1; i < occurrences.size(); ++i) {
        if (i >= 0)
            next.from = occurrences.at(i);
        auto due = dueDate(next, calendar);
        if (!due)
            return tl::make_unexpected(due.error());
        all << std::move(*due);
    }
    return all;
}

Result<QList<DueDate>> occurrences(const TermRequest &request, QDate last, const WorkCalendar &calendar)
{
    constexpr int most = 1000;
    const auto parameter = request.offset.unit == Offset::Unit::Parameter;
    if (parameter && !request.given)
        return badInput(u"deadline.parameterMissing"_s);
    if (request.offset.before || request.offset.unit == Offset::Unit::Fraction ||
        (parameter ? request.given->isZero() : request.offset.amount == 0))
        return badInput(u"deadline.noRhythm"_s);
    if (request.offset.amount > mostHours || (parameter && !isSmall(*request.given)))
        return outOfRange();

    QList<DueDate> all;
    for (int n = 1; n <= most; ++n) {
        auto nth = request;
        const auto times = [n](int amount) {
            return static_cast<int>(std::min<qint64>(qint64(amount) * n, mostHours));
        };
        nth.offset.amount = times(request.offset.amount);
        if (parameter)
            nth.given = Duration{times(request.given->years), times(request.given->months), times(request.given->days),
                                 times(request.given->hours)};
        auto due = dueDate(nth, calendar);
        if (!due && n > 1 && due.error().code == u"deadline.outOfRange"_s)
            break; // past the last year we reckon with
        if (!due)
            return tl::make_unexpected(due.error());
        if (due->due.date > last)
            break;
        all << std::move(*due);
    }
    return all;
}

namespace {

const std::array<std::pair<TermKind, QString>, 7> &termKinds()
{
    static const std::array<std::pair<TermKind, QString>, 7> kinds{{{TermKind::Deadline, u"DEADLINE"_s},
                                                                    {TermKind::LatestBefore, u"LATEST_BEFORE"_s},
                                                                    {TermKind::NotBefore, u"NOT_BEFORE"_s},
                                                                    {TermKind::IntervalMax, u"INTERVAL_MAX"_s},
                                                                    {TermKind::End, u"END"_s},
                                                                    {TermKind::AtOnce, u"AT_ONCE"_s},
                                                                    {TermKind::Reminder, u"REMINDER"_s}}};
    return kinds;
}

} // namespace

QString termKindCode(TermKind kind)
{
    return termKinds()[static_cast<size_t>(kind)].second;
}

Result<TermKind> readTermKind(QStringView code)
{
    for (const auto &[kind, name] : termKinds())
        if (name == code)
            return kind;
    return badInput(u"deadline.badTermKind"_s, {{u"text"_s, code.toString()}});
}

Result<Pause> readPause(QStringView text)
{
    const auto slash = text.indexOf(u'/');
    const auto date = [](QStringView part) { return QDate::fromString(part.toString(), u"yyyy-MM-dd"_s); };
    Pause pause;
    pause.from = date(text.left(std::max<qsizetype>(slash, 0)));
    const auto until = text.mid(slash + 1);
    pause.until = date(until);
    if (slash < 0 || !pause.from.isValid() || (!until.isEmpty() && !pause.until.isValid()))
        return badInput(u"deadline.badPause"_s, {{u"text"_s, text.toString()}});
    if (pause.until.isValid() && pause.until < pause.from)
        return badInput(u"deadline.pauseEmpty"_s, {{u"text"_s, text.toString()}});
    return pause;
}
