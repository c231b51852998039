// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/monitoringviews.h"

#include "core/access/staffstore.h"
#include "core/monitoring/equipmentstore.h"
#include "core/monitoring/shifts.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue dayOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue momentOrNull(const Moment &moment)
{
    return moment.isValid() ? QJsonValue(writeMoment(moment)) : QJsonValue();
}

QJsonValue clockOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toString(u"yyyy-MM-ddTHH:mm"_s)) : QJsonValue();
}

QJsonValue loginOf(const Workspace &workspace, const Staff::Id &id)
{
    if (id.isNull())
        return {};
    const auto staff = workspace.read([&](const Database &database) { return StaffStore(database).byId(id); });
    return staff ? QJsonValue(staff->login) : QJsonValue(id.toString());
}

QJsonObject scheduleJson(const ScheduleRequest &request)
{
    return {{u"id"_s, request.id.toString()},
            {u"code"_s, QString::number(request.version.number)},
            {u"number"_s, request.version.number},
            {u"state"_s, request.state},
            {u"validFrom"_s, momentOrNull(request.version.validFrom)},
            {u"rules"_s, toJson(request.version.rules)},
            {u"exceptions"_s, toJson(request.version.exceptions)},
            {u"requestedBy"_s, request.version.requestedBy},
            {u"decidedBy"_s, request.decidedBy},
            {u"activeAt"_s, momentOrNull(request.activeAt)}};
}

} // namespace

QJsonObject monitoringJson(const Workspace &workspace, const MonitoringFile &file, Language language)
{
    const auto &one = file.monitoring;
    const auto &catalogue = workspace.catalogue();
    QJsonArray steps, fittings, schedules, visits, ends;
    for (const auto &step : file.steps)
        steps << QJsonObject{{u"from"_s, step.fromState}, {u"to"_s, step.toState}, {u"at"_s, momentOrNull(step.at)},
                             {u"reason"_s, step.reason},  {u"note"_s, step.note},  {u"counts"_s, step.counts},
                             {u"login"_s, step.login}};
    for (const auto &fitting : file.fittings)
        fittings << QJsonObject{{u"id"_s, fitting.id.toString()},
                                {u"code"_s, fitting.serial},
                                {u"serial"_s, fitting.serial},
                                {u"kind"_s, fitting.kind},
                                {u"fittedAt"_s, momentOrNull(fitting.fittedAt)},
                                {u"firstSignalAt"_s, momentOrNull(fitting.firstSignalAt)},
                                {u"removedAt"_s, momentOrNull(fitting.removedAt)},
                                {u"how"_s, fitting.removedHow}};
    for (const auto &schedule : file.schedules)
        schedules << scheduleJson(schedule);
    for (const auto &visit : file.visits)
        visits << visitJson(workspace, visit, language);
    for (const auto &end : file.endDates)
        ends << QJsonObject{{u"endOn"_s, dayOrNull(end.endOn)},
                            {u"source"_s, end.source},
                            {u"reference"_s, end.reference},
                            {u"receivedAt"_s, momentOrNull(end.receivedAt)},
                            {u"seenBy"_s, end.seenBy}};
    QJsonObject checks;
    for (const auto &check : file.checks)
        checks.insert(check.item, QJsonObject{{u"answer"_s, check.answer},
                                              {u"login"_s, check.login},
                                              {u"at"_s, momentOrNull(check.at)},
                                              {u"note"_s, check.note}});
    return {{u"id"_s, one.id.toString()},
            {u"dossier"_s, one.dossier.toString()},
            {u"form"_s, one.form},
            {u"technique"_s, one.technique},
            {u"techniqueName"_s, catalogue.name(u"technique"_s, one.technique, language)},
            {u"centre"_s, one.centre},
            {u"region"_s, one.region},
            {u"state"_s, one.state},
            {u"stateName"_s, catalogue.name(u"monitoring_state"_s, one.state, language)},
            {u"stateSince"_s, momentOrNull(one.stateSince)},
            {u"order"_s, one.orderState},
            {u"device"_s, file.deviceState()},
            {u"connectedAt"_s, momentOrNull(one.connectedAt)},
            {u"disconnectedAt"_s, momentOrNull(one.disconnectedAt)},
            {u"endOn"_s, dayOrNull(one.endOn)},
            {u"endSource"_s, one.endSource},
            {u"earliestOn"_s, dayOrNull(one.earliestOn)},
            {u"latestOn"_s, dayOrNull(one.latestOn)},
            {u"prison"_s, one.prison},
            {u"marginMinutes"_s, one.marginMinutes},
            {u"checks"_s, checks},
            {u"steps"_s, steps},
            {u"endDates"_s, ends},
            {u"fittings"_s, fittings},
            {u"schedules"_s, schedules},
            {u"interventions"_s, visits}};
}

QJsonObject visitJson(const Workspace &workspace, const Visit &visit, Language language)
{
    QJsonArray moves, messages;
    const auto history = workspace.read([&](const Database &database) {
        const VisitStore store(database);
        return std::pair(store.moves(visit.id), store.messages(visit.id));
    });
    if (history) {
        for (const auto &move : history->first)
            moves << QJsonObject{{u"from"_s, clockOrNull(move.fromAt)},
                                 {u"to"_s, clockOrNull(move.toAt)},
                                 {u"technician"_s, loginOf(workspace, move.toTechnician)},
                                 {u"reason"_s, move.reason},
                                 {u"at"_s, momentOrNull(move.at)},
                                 {u"login"_s, move.login}};
        for (const auto &message : history->second)
            messages << QJsonObject{{u"way"_s, message.way},
                                    {u"text"_s, message.text},
                                    {u"startsAt"_s, clockOrNull(message.startsAt)},
                                    {u"at"_s, momentOrNull(message.at)}};
    }
    return {{u"id"_s, visit.id.toString()},
            {u"code"_s, visit.kind},
            {u"kind"_s, visit.kind},
            {u"name"_s, workspace.catalogue().name(u"intervention_kind"_s, visit.kind, language)},
            {u"monitoring"_s, visit.monitoring.toString()},
            {u"origin"_s, visit.origin},
            {u"state"_s, visit.state},
            {u"minutes"_s, visit.minutes},
            {u"crew"_s, visit.crew},
            {u"region"_s, visit.region},
            {u"placeKind"_s, visit.placeKind},
            {u"place"_s, visit.place},
            {u"earliestOn"_s, dayOrNull(visit.earliestOn)},
            {u"latestOn"_s, dayOrNull(visit.latestOn)},
            {u"latestIsHard"_s, visit.latestIsHard},
            {u"onTime"_s,
             visit.startsAt.isValid() && (!visit.latestOn.isValid() || visit.startsAt.date() <= visit.latestOn)},
            {u"moves"_s, moves},
            {u"messages"_s, messages},
            {u"technician"_s, loginOf(workspace, visit.technician)},
            {u"startsAt"_s, clockOrNull(visit.startsAt)},
            {u"endsAt"_s, clockOrNull(visit.endsAt)},
            {u"pinned"_s, visit.pinned},
            {u"promised"_s, visit.promised},
            {u"confirmedAt"_s, momentOrNull(visit.confirmedAt)},
            {u"doneAt"_s, momentOrNull(visit.doneAt)},
            {u"result"_s, visit.result},
            {u"failedReason"_s, visit.failedReason},
            {u"note"_s, visit.note}};
}

QJsonObject visitLineJson(const Workspace &workspace, const VisitLine &line, Language language)
{
    auto json = visitJson(workspace, line.visit, language);
    json.insert(u"person"_s, line.title);
    json.insert(u"number"_s, line.number);
    json.insert(u"form"_s, line.form);
    json.insert(u"address"_s, line.address);
    return json;
}

QJsonObject queueLineJson(const Workspace &workspace, const QueueLine &line, Language language)
{
    return {{u"monitoring"_s, line.monitoring.id.toString()},
            {u"place"_s, line.place},
            {u"computed"_s, line.computed},
            {u"person"_s, line.title},
            {u"number"_s, line.number},
            {u"form"_s, line.monitoring.form},
            {u"formName"_s, workspace.catalogue().name(u"monitoring_form"_s, line.monitoring.form, language)},
            {u"region"_s, line.monitoring.region},
            {u"earliestOn"_s, dayOrNull(line.monitoring.earliestOn)},
            {u"latestOn"_s, dayOrNull(line.monitoring.latestOn)},
            {u"late"_s, line.isLate(workspace.clock().today())},
            {u"reason"_s, line.monitoring.queueReason}};
}

QJsonArray techniciansJson(const Workspace &workspace, const Database &database)
{
    constexpr int days = 14;
    const auto today = workspace.clock().today();
    QHash<Staff::Id, QJsonArray> shifts;
    for (const auto &shift : ShiftStore(database).worked(today, today.addDays(days - 1)))
        shifts[shift.staff] << QJsonObject{{u"on"_s, dayOrNull(shift.on)},
                                           {u"from"_s, shift.from.toString(u"HH:mm"_s)},
                                           {u"to"_s, shift.to.toString(u"HH:mm"_s)},
                                           {u"breakMinutes"_s, shift.breakMinutes},
                                           {u"onCall"_s, shift.onCall}};
    QJsonArray list;
    for (const auto &one : VisitStore(database).allTechnicians()) {
        const auto vehicle = EquipmentStore(database).byId(Equipment::Id(one.vehicle));
        list << QJsonObject{{u"login"_s, loginOf(workspace, one.staff)},
                            {u"regions"_s, QJsonArray::fromStringList(one.regions)},
                            {u"regionsOnly"_s, one.regionsOnly},
                            {u"skills"_s, QJsonArray::fromStringList(one.skills)},
                            {u"languages"_s, QJsonArray::fromStringList(one.languages)},
                            {u"vehicle"_s, vehicle ? QJsonValue(vehicle->serial) : QJsonValue()},
                            {u"mostVisits"_s, one.mostVisits},
                            {u"mostSets"_s, one.mostSets},
                            {u"overtimeMinutes"_s, one.overtimeMinutes},
                            {u"startPlace"_s, one.startPlace},
                            {u"homePostcode"_s, one.homePostcode},
                            {u"onCall"_s, one.onCall},
                            {u"from"_s, dayOrNull(one.from)},
                            {u"until"_s, dayOrNull(one.until)},
                            {u"shifts"_s, shifts.value(one.staff)}};
    }
    return list;
}
