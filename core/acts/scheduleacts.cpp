// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/monitoringsteps.h"
#include "core/monitoring/monitoringstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Saying saidOf(const char *key, const MonitoredFile &one, int number, QJsonObject places = {})
{
    places.insert(u"person"_s, one.name());
    places.insert(u"number"_s, number);
    return {QString::fromLatin1(key), places};
}

struct RequestedSchedule
{
    MonitoredFile one{};
    ScheduleRequest request{};
};

Result<RequestedSchedule> requested(ActContext &context, const Values &values)
{
    const auto id = values.anyId("schedule"_L1);
    auto query = context.database().query("SELECT monitoring FROM schedule WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return refused(u"schedule.notFound"_s);
    auto one = monitoredFile(context, query.id<Monitoring>(0));
    if (!one)
        return tl::make_unexpected(one.error());
    const auto all = MonitoringStore(context.database()).schedules(one->monitoring.id);
    for (const auto &request : all)
        if (request.id == id)
            return RequestedSchedule{std::move(*one), request};
    return refused(u"schedule.notFound"_s);
}

int weekdayNumber(const Catalogue &catalogue, const QString &code)
{
    const auto *day = catalogue.item(u"weekday"_s, code);
    return day ? day->members.value("iso"_L1).toInt() : 0;
}

Result<Moment> wallMoment(const Values &values, QLatin1StringView name)
{
    auto moment = readMoment(values.moment(name));
    if (moment && !moment->hasTime())
        moment->time = QTime(0, 0);
    return moment;
}

Result<QList<ScheduleException>> exceptionsGiven(const Values &values)
{
    QList<ScheduleException> exceptions;
    for (const auto &given : values.list("exceptions"_L1)) {
        const auto from = wallMoment(given, "from"_L1);
        const auto to = wallMoment(given, "to"_L1);
        if (!from || !to)
            return tl::make_unexpected(from ? to.error() : from.error());
        exceptions << ScheduleException{.from = *from,
                                        .to = *to,
                                        .kind = given.text("kind"_L1),
                                        .reason = given.text("reason"_L1),
                                        .proven = given.boolean("proven"_L1)};
    }
    return exceptions;
}

AnyId insertVersion(ActContext &context, const MonitoredFile &one, const ScheduleVersion &version, const QString &note)
{
    return context.recorder().insert("schedule", one.file.dossier,
                                     {{"monitoring", columnValue(one.monitoring.id)},
                                      {"number", version.number},
                                      {"valid_from", momentColumn(version.validFrom)},
                                      {"rules", columnValue(toJson(version.rules))},
                                      {"exceptions", columnValue(toJson(version.exceptions))},
                                      {"state", u"PROPOSED"_s},
                                      {"requested_by", version.requestedBy},
                                      {"requested_at", momentColumn(momentNow(context))},
                                      {"note", note}});
}

int nextNumber(const QList<ScheduleRequest> &all)
{
    int number = 0;
    for (const auto &one : all)
        number = std::max(number, one.version.number);
    return number + 1;
}

// What already keeps it from being approved, whoever signs, is said when it is written: not a week later.
Outcome sound(ActContext &context, const MonitoredFile &one, const ScheduleVersion &version,
              const QList<ScheduleVersion> &earlier, const QString &approver)
{
    const auto problems =
        scheduleProblems(version, earlier, one.form.scheduleLaw(), curfewRules(one.file), approver, momentNow(context));
    if (problems.isEmpty())
        return {};
    return tl::make_unexpected(problems.first());
}

Result<Saying> proposeSchedule(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const MonitoringStore store(context.database());
    const auto all = store.schedules(one->monitoring.id);
    ScheduleVersion version{.number = nextNumber(all), .requestedBy = context.user().login};
    if (values.has("validFrom"_L1)) {
        const auto from = wallMoment(values, "validFrom"_L1);
        if (!from)
            return tl::make_unexpected(from.error());
        version.validFrom = *from;
    } else {
        version.validFrom = momentNow(context);
    }
    if (values.boolean("standard"_L1)) {
        version.rules = standardRules(one->form);
        if (version.rules.isEmpty())
            return refused(u"schedule.noStandard"_s, {{u"type"_s, codePlace("type", one->form.code)}});
    }
    for (const auto &rule : values.list("rules"_L1))
        version.rules << ScheduleRule{.weekday = weekdayNumber(context.catalogue(), rule.text("weekday"_L1)),
                                      .from = rule.clockTime("from"_L1),
                                      .to = rule.clockTime("to"_L1),
                                      .kind = rule.text("kind"_L1)};
    auto exceptions = exceptionsGiven(values);
    if (!exceptions)
        return tl::make_unexpected(exceptions.error());
    version.exceptions = *exceptions;
    if (auto right = sound(context, *one, version, store.approvedSchedules(one->monitoring.id), {}); !right)
        return tl::make_unexpected(right.error());
    context.made = insertVersion(context, *one, version, values.text("note"_L1));
    return saidOf("act.proposeSchedule", *one, version.number);
}

// Once out of the house: the version in force with one exception more, from now on.
Result<Saying> addMovement(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto from = wallMoment(values, "from"_L1);
    const auto to = wallMoment(values, "to"_L1);
    if (!from || !to)
        return tl::make_unexpected(from ? to.error() : from.error());
    const MonitoringStore store(context.database());
    const auto all = store.schedules(one->monitoring.id);
    const auto approved = store.approvedSchedules(one->monitoring.id);
    const auto now = momentNow(context);
    ScheduleVersion version{.number = nextNumber(all), .validFrom = now, .requestedBy = context.user().login};
    if (const auto *standing = versionAt(approved, now)) {
        version.rules = standing->rules;
        version.exceptions = standing->exceptions;
    }
    version.exceptions << ScheduleException{.from = *from,
                                            .to = *to,
                                            .kind = values.text("kind"_L1),
                                            .reason = values.text("reason"_L1),
                                            .proven = values.boolean("proven"_L1)};
    if (auto right = sound(context, *one, version, approved, {}); !right)
        return tl::make_unexpected(right.error());
    context.made = insertVersion(context, *one, version, values.text("reason"_L1));
    return saidOf("act.addMovement", *one, version.number,
                  {{u"from"_s, momentColumn(*from)}, {u"kind"_s, codePlace("schedule_kind", values.text("kind"_L1))}});
}

Result<Saying> approveSchedule(ActContext &context, const Values &values)
{
    auto found = requested(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->request.state != u"PROPOSED")
        return refused(u"schedule.decidedAlready"_s, {{u"number"_s, found->request.version.number}});
    const auto earlier = MonitoringStore(context.database()).approvedSchedules(found->one.monitoring.id);
    // It waited for its approval: what lies behind us is not changed by it.
    auto version = found->request.version;
    const auto now = momentNow(context);
    if (secondsBetween(version.validFrom, now) > 0)
        version.validFrom = now;
    if (auto right = sound(context, found->one, version, earlier, context.user().login); !right)
        return tl::make_unexpected(right.error());
    context.recorder().update("schedule", found->request.id,
                              {{"state", u"APPROVED"_s},
                               {"decided_by", context.user().login},
                               {"decided_at", momentColumn(now)},
                               {"valid_from", momentColumn(version.validFrom)}});
    return saidOf("act.approveSchedule", found->one, version.number, {{u"from"_s, momentColumn(version.validFrom)}});
}

Result<Saying> refuseSchedule(ActContext &context, const Values &values)
{
    auto found = requested(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->request.state != u"PROPOSED")
        return refused(u"schedule.decidedAlready"_s, {{u"number"_s, found->request.version.number}});
    const bool own = found->request.version.requestedBy == context.user().login;
    context.recorder().update("schedule", found->request.id,
                              {{"state", own ? u"WITHDRAWN"_s : u"REFUSED"_s},
                               {"decided_by", context.user().login},
                               {"decided_at", momentColumn(momentNow(context))},
                               {"note", values.text("reason"_L1)}});
    return saidOf(own ? "act.refuseSchedule.own" : "act.refuseSchedule", found->one, found->request.version.number,
                  {{u"reason"_s, values.text("reason"_L1)}});
}

Result<Saying> activateSchedule(ActContext &context, const Values &values)
{
    auto found = requested(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    if (found->request.state != u"APPROVED")
        return refused(u"schedule.notApproved"_s, {{u"number"_s, found->request.version.number}});
    if (found->request.activeAt.isValid())
        return refused(u"schedule.isActive"_s, {{u"number"_s, found->request.version.number}});
    context.recorder().update("schedule", found->request.id, {{"active_at", momentColumn(*at)}});
    return saidOf("act.activateSchedule", found->one, found->request.version.number);
}

} // namespace

QList<ActDefinition> scheduleActs()
{
    const ActField monitoring{"monitoring", Type::Reference, Need::Required, "monitoring"};
    const ActField schedule{"schedule", Type::Reference, Need::Required, "schedule"};
    const QList<ActField> movement{{"from", Type::Moment, Need::Required},
                                   {"to", Type::Moment, Need::Required},
                                   {"kind", Type::Code, Need::Required, "schedule_kind"},
                                   {"reason", Type::Text, Need::Required},
                                   {"proven", Type::Boolean, Need::Optional, "", "A document shows it."}};
    const QStringList proposers{u"VCET_FILE_MANAGER"_s, u"VCET_MANAGER"_s, u"SHIFT_LEAD"_s,    u"MONITORING_OPERATOR"_s,
                                u"JUSTICE_ASSISTANT"_s, u"TEAM_LEADER"_s,  u"HOUSE_DIRECTOR"_s};
    const QStringList approvers{u"VCET_FILE_MANAGER"_s, u"VCET_MANAGER"_s, u"SHIFT_LEAD"_s, u"HOUSE_DIRECTOR"_s};
    return {
        {"proposeSchedule",
         "A new version of when he may leave home; somebody else approves it.",
         {monitoring,
          {"validFrom", Type::Moment, Need::Optional, "", "From when it holds; from its approval when not given."},
          {"standard", Type::Boolean, Need::Optional, "", "Begin with the daily leave of the form."},
          {"rules",
           Type::List,
           Need::Optional,
           "",
           "",
           {{"weekday", Type::Code, Need::Required, "weekday"},
            {"from", Type::ClockTime, Need::Required},
            {"to", Type::ClockTime, Need::Required},
            {"kind", Type::Code, Need::Required, "schedule_kind"}}},
          {"exceptions", Type::List, Need::Optional, "", "", movement},
          {"note", Type::LongText}},
         proposeSchedule,
         proposers},
        {"addMovement", "Once out of the house, at a time, for a reason.", QList<ActField>{monitoring} + movement,
         addMovement, proposers},
        {"approveSchedule", "Approves a version that somebody else asked for.", {schedule}, approveSchedule, approvers},
        {"refuseSchedule",
         "Refuses a version, or takes back one's own.",
         {schedule, {"reason", Type::Text, Need::Required}},
         refuseSchedule,
         proposers},
        {"activateSchedule",
         "The system of the supplier has this version.",
         {schedule, {"at", Type::Moment}},
         activateSchedule,
         proposers},
    };
}
