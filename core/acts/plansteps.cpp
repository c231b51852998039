// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/plansteps.h"

#include "core/access/staffstore.h"
#include "core/acts/equipmentsteps.h"
#include "core/acts/mandateacts.h"
#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;

Result<PlanLine> planLine(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    PlanLine line{.file = std::move(*file)};
    const auto &visit = line.file.visit;
    if (values.boolean("off"_L1)) {
        line.off = true;
        if (visit.state != u"PLANNED")
            return refused(u"visit.notPlanned"_s, {{u"person"_s, line.file.one.name()}});
        return line;
    }
    if (visit.state != u"OPEN" && visit.state != u"PLANNED")
        return refused(u"visit.underWay"_s, {{u"person"_s, line.file.one.name()}});
    const auto technician = staffMember(context, values.text("technician"_L1));
    if (!technician)
        return tl::make_unexpected(technician.error());
    if (technician->role != u"TECHNICIAN")
        return refused(u"visit.notATechnician"_s, {{u"person"_s, technician->name}});
    line.technician = *technician;
    const auto moment = values.moment("startsAt"_L1).left(16);
    line.from = QDateTime::fromString(moment, Qt::ISODate);
    if (!line.from.isValid() || moment.size() < 16)
        return refused(u"visit.needsClock"_s);
    line.minutes = values.has("minutes"_L1) ? static_cast<int>(values.number("minutes"_L1)) : visit.minutes;
    if (line.minutes < 5 || line.minutes > 720)
        return refused(u"visit.minutesOutside"_s);
    // One who went along before goes along again, as long as he is not the one who goes.
    if (visit.second != line.technician.id)
        line.second = visit.second;
    if (const auto name = values.text("second"_L1); !name.isEmpty()) {
        const auto other = staffMember(context, name);
        if (!other)
            return tl::make_unexpected(other.error());
        if (other->role != u"TECHNICIAN")
            return refused(u"visit.notATechnician"_s, {{u"person"_s, other->name}});
        if (other->id == line.technician.id)
            return refused(u"visit.needsTwo"_s, {{u"person"_s, line.file.one.name()}});
        line.second = other->id;
    }
    line.vehicle = values.anyId("vehicle"_L1);
    if (line.vehicle.isNull())
        if (const auto known = VisitStore(context.database()).technician(line.technician.id))
            line.vehicle = known->vehicle;
    line.pinned = values.boolean("pinned"_L1, visit.pinned);
    line.equipment = values.texts("equipment"_L1);
    line.confirmed = values.boolean("confirmed"_L1);
    return line;
}

namespace {

void writeMove(ActContext &context, const PlanLine &line, const QString &reason)
{
    const auto &visit = line.file.visit;
    context.recorder().insert("intervention_move", line.file.one.file.dossier,
                              {{"intervention", columnValue(visit.id)},
                               {"from_technician", columnValue(visit.technician)},
                               {"from_at", wallColumn(visit.startsAt)},
                               {"to_technician", columnValue(line.off ? AnyId() : AnyId(line.technician.id))},
                               {"to_at", line.off ? QString() : wallColumn(line.from)},
                               {"reason", reason},
                               {"at", momentColumn(momentNow(context))},
                               {"login", context.user().login}});
}

Outcome takeOff(ActContext &context, PlanLine &line)
{
    auto &visit = line.file.visit;
    context.recorder().update("intervention", visit.id,
                              {{"technician", columnValue(AnyId())},
                               {"second", columnValue(AnyId())},
                               {"vehicle", columnValue(AnyId())},
                               {"starts_at", u""_s},
                               {"ends_at", u""_s},
                               {"pinned", 0},
                               {"promised", 0},
                               {"promised_from", u""_s},
                               {"promised_until", u""_s},
                               {"confirmed_at", u""_s},
                               {"state", u"OPEN"_s}});
    visit.state = u"OPEN"_s;
    visit.startsAt = {};
    return settlePlanned(context, line.file);
}

Outcome putOn(ActContext &context, PlanLine &line)
{
    auto &visit = line.file.visit;
    // A person who was told another time has to be told this one.
    const bool holds =
        visit.state == u"PLANNED" &&
        (visit.startsAt == line.from || (visit.promised && visit.promisedFrom.isValid() &&
                                         visit.promisedFrom <= line.from && line.from <= visit.promisedUntil));
    const auto ends = line.from.addSecs(line.minutes * 60);
    Recorder::Fields fields{{"technician", columnValue(line.technician.id)},
                            {"second", columnValue(line.second)},
                            {"vehicle", columnValue(line.vehicle)},
                            {"starts_at", wallColumn(line.from)},
                            {"ends_at", wallColumn(ends)},
                            {"minutes", line.minutes},
                            {"state", u"PLANNED"_s},
                            {"pinned", line.pinned ? 1 : 0}};
    if (!holds)
        fields << std::pair{"promised", QVariant(0)} << std::pair{"promised_from", QVariant(u""_s)}
               << std::pair{"promised_until", QVariant(u""_s)} << std::pair{"confirmed_at", QVariant(u""_s)};
    context.recorder().update("intervention", visit.id, fields);
    visit.technician = line.technician.id;
    visit.second = Staff::Id(line.second);
    visit.startsAt = line.from;
    visit.endsAt = ends;
    visit.state = u"PLANNED"_s;
    if (!holds)
        visit.confirmedAt = {};
    for (const auto &name : std::as_const(line.equipment)) {
        const auto item = equipmentCalled(context, name);
        if (!item)
            return tl::make_unexpected(item.error());
        if (auto kept = reserve(context, item->id, visit.id); !kept)
            return kept;
    }
    if (line.confirmed) {
        visit.confirmedAt = momentNow(context);
        context.recorder().update("intervention", visit.id, {{"confirmed_at", momentColumn(visit.confirmedAt)}});
        if (auto told = promise(context, visit, {}); !told)
            return told;
    }
    return settlePlanned(context, line.file);
}

// Who changed a day last, and what.
QString changedBy(ActContext &context, const DayPlan &plan, int person, QDate on)
{
    const auto staff = columnValue(AnyId(plan.people[person].technician.staff));
    auto query = context.database().query(
        "SELECT m.login, m.at, d.title FROM intervention_move m JOIN dossier d ON d.id = m.dossier WHERE"
        " (m.from_technician = ? AND substr(m.from_at, 1, 10) = ?) OR (m.to_technician = ? AND"
        " substr(m.to_at, 1, 10) = ?) ORDER BY m.at DESC, m.id DESC LIMIT 1",
        staff, dayColumn(on), staff, dayColumn(on));
    if (!query.next())
        return sentence(u"plan.changedOther"_s, context.language());
    const auto staffName = StaffStore(context.database()).byLogin(query.text(0));
    const auto at = momentFromColumn(query.text(1));
    return sentence(u"plan.changedBy"_s, context.language(),
                    {{u"who"_s, staffName ? staffName->name : query.text(0)},
                     {u"at"_s, at.time.toString(u"HH:mm"_s)},
                     {u"visit"_s, query.text(2)}});
}

Outcome checkSeen(ActContext &context, const DayPlan &plan, const QStringList &seen)
{
    for (const auto &one : seen) {
        const auto parts = one.split(u'/');
        const auto on = QDate::fromString(parts.value(1), Qt::ISODate);
        int person = -1;
        for (qsizetype i = 0; i < plan.people.size(); ++i)
            if (plan.people[i].login == parts.value(0))
                person = int(i);
        if (person < 0 || !on.isValid() || on < plan.first || on > plan.last)
            continue;
        if (dayToken(plan, person, on) != parts.value(2))
            return refused(u"plan.changedSince"_s, {{u"person"_s, plan.people[person].name},
                                                    {u"date"_s, dayColumn(on)},
                                                    {u"what"_s, changedBy(context, plan, person, on)}});
    }
    return {};
}

// What was said of these before there was an engine of rules is still said so.
std::optional<Problem> knownProblem(const DayPlan &plan, const PlanRemark &remark)
{
    const auto day = [&](QLatin1StringView place) {
        return dayColumn(plan.clock(remark.places.value(place).toString().mid(4).toInt()).date);
    };
    const auto clock = [&](QLatin1StringView place) {
        return plan.clock(remark.places.value(place).toString().mid(4).toInt()).time.toString(u"HH:mm"_s);
    };
    const auto as = [](const QString &code, const QJsonObject &details) {
        return Problem{Problem::Kind::Refused, code, details, {}};
    };
    if (remark.rule == u"PAST")
        return as(u"visit.inThePast"_s, {{u"at"_s, plan.wall(remark.places.value("at"_L1).toString().mid(4).toInt())}});
    if (remark.rule == u"NOT_BEFORE")
        return as(u"visit.beforeEarliest"_s, {{u"date"_s, day("date"_L1)}, {u"earliest"_s, day("earliest"_L1)}});
    if (remark.rule == u"DEADLINE")
        return as(u"visit.afterLatest"_s, {{u"date"_s, day("date"_L1)}, {u"latest"_s, day("latest"_L1)}});
    if (remark.rule == u"CREW")
        return as(u"visit.needsTwo"_s, {{u"person"_s, remark.places.value("person"_L1)}});
    if (remark.rule == u"OVERLAP")
        return as(u"visit.overlaps"_s, {{u"person"_s, remark.places.value("person"_L1)},
                                        {u"other"_s, remark.places.value("other"_L1)},
                                        {u"from"_s, clock("from"_L1)},
                                        {u"to"_s, clock("to"_L1)}});
    return {};
}

struct Weighed
{
    std::vector<PlanRemark> never{};
    std::vector<PlanRemark> withReason{};
    QDate day{};
};

// What is new on the days that were touched.
Weighed weigh(const DayPlan &before, const DayPlan &after)
{
    Weighed found;
    const auto add = [&](const std::vector<PlanRemark> &remarks, QDate on) {
        for (const auto &remark : remarks) {
            if (remark.grade == PlanGrade::Costs)
                continue;
            if (!found.day.isValid())
                found.day = on;
            (remark.grade == PlanGrade::Never ? found.never : found.withReason).push_back(remark);
        }
    };
    for (int duty = 0; duty < int(after.days.size()); ++duty) {
        auto was = checkDuty(before.plan, before.rules, duty, before.plan.stops[std::size_t(duty)]).remarks;
        for (auto &remark : was)
            if (remark.visit >= 0)
                remark.visit = after.visit(before.lines[remark.visit].visit.id);
        const auto is = checkDuty(after.plan, after.rules, duty, after.plan.stops[std::size_t(duty)]).remarks;
        add(newRemarks(was, is), after.days[duty].on);
    }
    auto was = overlapsBetween(before.plan, before.rules);
    for (auto &remark : was)
        remark.visit = after.visit(before.lines[remark.visit].visit.id);
    for (const auto &remark : newRemarks(was, overlapsBetween(after.plan, after.rules)))
        add({remark}, after.lines[remark.visit].visit.startsAt.date());
    return found;
}

Outcome refusal(ActContext &context, const DayPlan &plan, const Weighed &weighed, const QString &reason)
{
    const auto told = [&](const std::vector<PlanRemark> &remarks) {
        return remarkTexts(plan, remarks, context.catalogue(), context.language(), weighed.day, 5);
    };
    if (!weighed.never.empty()) {
        const auto &first = weighed.never.front();
        if (first.rule == u"ABSENT") {
            for (const auto &remark : weighed.never)
                if (remark.rule == u"ABSENT")
                    return refused(u"visit.technicianAway"_s, {{u"person"_s, remark.places.value("technician"_L1)},
                                                               {u"date"_s, dayColumn(weighed.day)}});
        }
        for (const auto &remark : weighed.never)
            if (weighed.never.size() == 1 || remark.rule == u"PAST")
                if (const auto known = knownProblem(plan, remark))
                    return tl::make_unexpected(*known);
        QStringList rules;
        for (const auto &remark : weighed.never)
            rules << remark.rule;
        return refused(u"plan.refused"_s, {{u"reasons"_s, told(weighed.never)}, {u"rules"_s, rules.join(u' ')}});
    }
    if (weighed.withReason.empty() || !reason.trimmed().isEmpty())
        return {};
    const auto &first = weighed.withReason.front();
    if (weighed.withReason.size() == 1 && first.rule == u"PROMISE")
        return refused(u"visit.promisedNeedsReason"_s, {{u"person"_s, first.places.value("person"_L1)}});
    QStringList rules;
    for (const auto &remark : weighed.withReason)
        rules << remark.rule;
    return refused(u"plan.needsReason"_s, {{u"reasons"_s, told(weighed.withReason)}, {u"rules"_s, rules.join(u' ')}});
}

} // namespace

Outcome changePlan(ActContext &context, QList<PlanLine> &lines, const QString &reason, const QStringList &seen)
{
    if (lines.isEmpty())
        return refused(u"plan.noLines"_s);
    DayPlanWish wish{.backlog = false, .now = QDateTime(context.today(), QTime(0, 0)), .frozen = false};
    QSet<AnyId> named;
    const auto stretch = [&](QDate day) {
        if (!day.isValid())
            return;
        // Who works late the evening before, or goes on after midnight, is met there.
        wish.first = wish.first.isValid() ? std::min(wish.first, day.addDays(-1)) : day.addDays(-1);
        wish.last = wish.last.isValid() ? std::max(wish.last, day.addDays(1)) : day.addDays(1);
    };
    for (const auto &line : std::as_const(lines)) {
        if (named.contains(line.file.visit.id))
            return refused(u"plan.lineTwice"_s, {{u"person"_s, line.file.one.name()}});
        named.insert(line.file.visit.id);
        wish.also << line.file.visit.id;
        stretch(line.file.visit.startsAt.date());
        stretch(line.from.date());
        // Around midnight the day beside it counts too.
        constexpr int night = 6;
        if (line.from.isValid() && line.from.time().hour() < night)
            stretch(line.from.date().addDays(-1));
        if (line.from.isValid())
            stretch(line.from.addSecs(line.minutes * 60 + 3600).date());
    }
    const auto before = readDayPlan(context.database(), context.catalogue(), wish);
    if (auto same = checkSeen(context, before, seen); !same)
        return same;
    std::vector<PlanRemark> promises; // of an hour that was told and is left
    for (auto &line : lines) {
        const auto &visit = line.file.visit;
        if (!line.off && visit.promised && visit.promisedFrom.isValid() &&
            (line.from < visit.promisedFrom || line.from > visit.promisedUntil))
            promises.push_back(
                {.rule = u"PROMISE"_s,
                 .grade = before.rules.gradeOf(u"PROMISE"_s),
                 .visit = before.visit(visit.id),
                 .places = {{u"person"_s, line.file.one.name()},
                            {u"from"_s, u"@at:"_s + QString::number(before.moment(visit.promisedFrom))},
                            {u"until"_s, u"@at:"_s + QString::number(before.moment(visit.promisedUntil))}}});
        const auto past = before.rules.gradeOf(u"PAST"_s);
        if (!line.off && line.from.date() < context.today() &&
            (past == PlanGrade::Never || (past == PlanGrade::WithReason && reason.trimmed().isEmpty())))
            return refused(u"visit.inThePast"_s, {{u"at"_s, wallColumn(line.from)}});
        for (const auto &staff : {AnyId(line.technician.id), line.second}) { // before he begins here, or after
            const int person = line.off || staff.isNull() ? -1 : before.person(staff);
            if (!line.off && !staff.isNull() && (person < 0 || before.duty(person, before.moment(line.from)) < 0))
                return refused(u"plan.refused"_s, {{u"reasons"_s, spoken({u"plan.rule.NO_DUTY"_s, {}},
                                                                         context.catalogue(), context.language())},
                                                   {u"rules"_s, u"NO_DUTY"_s}});
        }
        writeMove(context, line, reason);
        if (line.off)
            if (auto done = takeOff(context, line); !done)
                return done;
    }
    for (auto &line : lines)
        if (!line.off)
            if (auto done = putOn(context, line); !done)
                return done;
    const auto after = readDayPlan(context.database(), context.catalogue(), wish);
    auto weighed = weigh(before, after);
    for (auto &remark : promises)
        (remark.grade == PlanGrade::Never ? weighed.never : weighed.withReason).push_back(std::move(remark));
    if (!weighed.day.isValid())
        weighed.day = wish.first;
    return refusal(context, after, weighed, reason);
}
