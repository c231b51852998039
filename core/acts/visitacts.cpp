// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/acts/equipmentsteps.h"
#include "core/acts/mandateacts.h"
#include "core/acts/technicianacts.h"
#include "core/acts/visitsteps.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Saying> addIntervention(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto kind = values.text("kind"_L1);
    const auto earliest = values.date("earliestOn"_L1);
    const auto latest = values.date("latestOn"_L1);
    if (earliest.isValid() && latest.isValid() && latest < earliest)
        return refused(u"monitoring.latestBeforeEarliest"_s);
    const bool isConnection = kind.startsWith(u"CONNECT_");
    if (isConnection && one->monitoring.state != u"QUEUED")
        return refused(u"visit.notToConnect"_s, {{u"person"_s, one->name()},
                                                 {u"state"_s, codePlace("monitoring_state", one->monitoring.state)}});
    for (const auto &other : VisitStore(context.database()).ofMonitoring(one->monitoring.id))
        if (!other.isOver() && (other.kind == kind || (isConnection && other.isConnection())))
            return refused(u"visit.thereAlready"_s,
                           {{u"person"_s, one->name()}, {u"kind"_s, codePlace("intervention_kind", kind)}});
    const auto made = makeVisit(context, *one,
                                {.kind = kind,
                                 .origin = values.has("alarm"_L1) ? u"ALARM"_s : u"MANUAL"_s,
                                 .alarm = values.anyId("alarm"_L1),
                                 .earliestOn = earliest,
                                 .latestOn = latest,
                                 .latestIsHard = values.boolean("latestIsHard"_L1),
                                 .address = values.anyId("address"_L1),
                                 .note = values.text("note"_L1)});
    if (!made)
        return tl::make_unexpected(made.error());
    context.made = *made;
    return Saying{u"act.addIntervention"_s,
                  {{u"kind"_s, codePlace("intervention_kind", kind)}, {u"person"_s, one->name()}}};
}

// The rules a planned time may not break, each with its sentence.
Outcome mayStand(ActContext &context, const VisitFile &file, const Staff &technician, const QDateTime &from,
                 const QDateTime &to, const AnyId &second)
{
    const auto &visit = file.visit;
    const auto day = from.date();
    if (from < QDateTime(context.today(), QTime(0, 0)))
        return refused(u"visit.inThePast"_s, {{u"at"_s, wallColumn(from)}});
    if (visit.earliestOn.isValid() && day < visit.earliestOn)
        return refused(u"visit.beforeEarliest"_s,
                       {{u"date"_s, dayColumn(day)}, {u"earliest"_s, dayColumn(visit.earliestOn)}});
    if (visit.latestIsHard && visit.latestOn.isValid() && day > visit.latestOn && context.today() <= visit.latestOn)
        return refused(u"visit.afterLatest"_s, {{u"date"_s, dayColumn(day)}, {u"latest"_s, dayColumn(visit.latestOn)}});
    if (technician.role != u"TECHNICIAN")
        return refused(u"visit.notATechnician"_s, {{u"person"_s, technician.name}});
    const auto absences = AbsenceStore(context.database()).of({technician.id}, day, day);
    if (!absences.isEmpty())
        return refused(u"visit.technicianAway"_s, {{u"person"_s, technician.name}, {u"date"_s, dayColumn(day)}});
    if (visit.crew > 1 && second.isNull())
        return refused(u"visit.needsTwo"_s, {{u"person"_s, file.one.name()}});
    if (visit.crew > 1 && second == technician.id)
        return refused(u"visit.needsTwo"_s, {{u"person"_s, file.one.name()}});
    for (const auto &line :
         VisitStore(context.database()).between(context.catalogue(), day.addDays(-1), day, technician.id)) {
        const auto &other = line.visit;
        if (other.id != visit.id && other.state != u"FAILED" && other.startsAt < to && from < other.endsAt)
            return refused(u"visit.overlaps"_s, {{u"person"_s, technician.name},
                                                 {u"other"_s, line.title},
                                                 {u"from"_s, other.startsAt.toString(u"HH:mm"_s)},
                                                 {u"to"_s, other.endsAt.toString(u"HH:mm"_s)}});
    }
    return {};
}

Result<Saying> planIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    auto &visit = file->visit;
    if (visit.state != u"OPEN" && visit.state != u"PLANNED")
        return refused(u"visit.underWay"_s, {{u"person"_s, file->one.name()}});
    const auto technician = staffMember(context, values.text("technician"_L1));
    if (!technician)
        return tl::make_unexpected(technician.error());
    const auto from = QDateTime::fromString(values.moment("startsAt"_L1).left(16), Qt::ISODate);
    if (!from.isValid() || values.moment("startsAt"_L1).size() < 16)
        return refused(u"visit.needsClock"_s);
    const int minutes = values.has("minutes"_L1) ? static_cast<int>(values.number("minutes"_L1)) : visit.minutes;
    if (minutes < 5 || minutes > 720)
        return refused(u"visit.minutesOutside"_s);
    const auto to = from.addSecs(minutes * 60);
    AnyId second = visit.second;
    if (const auto name = values.text("second"_L1); !name.isEmpty()) {
        const auto other = staffMember(context, name);
        if (!other)
            return tl::make_unexpected(other.error());
        second = other->id;
    }
    if (auto may = mayStand(context, *file, *technician, from, to, second); !may)
        return tl::make_unexpected(may.error());
    const auto reason = values.text("reason"_L1);
    const bool moves = visit.state == u"PLANNED";
    if (moves && visit.promised && reason.isEmpty())
        return refused(u"visit.promisedNeedsReason"_s, {{u"person"_s, file->one.name()}});
    AnyId vehicle = values.anyId("vehicle"_L1);
    if (vehicle.isNull())
        if (const auto known = VisitStore(context.database()).technician(technician->id))
            vehicle = known->vehicle;
    const bool stays = moves && visit.startsAt == from;
    context.recorder().update("intervention", visit.id,
                              {{"technician", columnValue(technician->id)},
                               {"second", columnValue(second)},
                               {"vehicle", columnValue(vehicle)},
                               {"starts_at", wallColumn(from)},
                               {"ends_at", wallColumn(to)},
                               {"minutes", minutes},
                               {"state", u"PLANNED"_s},
                               {"pinned", values.boolean("pinned"_L1, visit.pinned) ? 1 : 0},
                               // A person who was told another time has to be told this one.
                               {"promised", stays && visit.promised ? 1 : 0},
                               {"confirmed_at", stays ? momentColumn(visit.confirmedAt) : QString()}});
    context.recorder().insert("intervention_move", file->one.file.dossier,
                              {{"intervention", columnValue(visit.id)},
                               {"from_technician", columnValue(visit.technician)},
                               {"from_at", wallColumn(visit.startsAt)},
                               {"to_technician", columnValue(technician->id)},
                               {"to_at", wallColumn(from)},
                               {"reason", reason},
                               {"at", momentColumn(momentNow(context))},
                               {"login", context.user().login}});
    visit.technician = technician->id;
    visit.startsAt = from;
    visit.endsAt = to;
    visit.state = u"PLANNED"_s;
    if (!stays)
        visit.confirmedAt = {};
    for (const auto &name : values.texts("equipment"_L1)) {
        const auto item = equipmentCalled(context, name);
        if (!item)
            return tl::make_unexpected(item.error());
        if (auto kept = reserve(context, item->id, visit.id); !kept)
            return tl::make_unexpected(kept.error());
    }
    if (values.boolean("confirmed"_L1)) {
        visit.confirmedAt = momentNow(context);
        context.recorder().update("intervention", visit.id,
                                  {{"confirmed_at", momentColumn(visit.confirmedAt)}, {"promised", 1}});
    }
    if (auto settled = settlePlanned(context, *file); !settled)
        return tl::make_unexpected(settled.error());
    context.made = visit.id;
    return saidOfVisit(moves ? "act.planIntervention.moved" : "act.planIntervention", *file,
                       {{u"technician"_s, technician->name}, {u"at"_s, wallColumn(from)}});
}

Result<Saying> unplanIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    auto &visit = file->visit;
    if (visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    context.recorder().insert("intervention_move", file->one.file.dossier,
                              {{"intervention", columnValue(visit.id)},
                               {"from_technician", columnValue(visit.technician)},
                               {"from_at", wallColumn(visit.startsAt)},
                               {"reason", values.text("reason"_L1)},
                               {"at", momentColumn(momentNow(context))},
                               {"login", context.user().login}});
    context.recorder().update("intervention", visit.id,
                              {{"technician", columnValue(AnyId())},
                               {"second", columnValue(AnyId())},
                               {"vehicle", columnValue(AnyId())},
                               {"starts_at", u""_s},
                               {"ends_at", u""_s},
                               {"pinned", 0},
                               {"promised", 0},
                               {"confirmed_at", u""_s},
                               {"state", u"OPEN"_s}});
    visit.state = u"OPEN"_s;
    visit.startsAt = {};
    if (auto settled = settlePlanned(context, *file); !settled)
        return tl::make_unexpected(settled.error());
    return saidOfVisit("act.unplanIntervention", *file);
}

Result<Saying> confirmIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    file->visit.confirmedAt = momentNow(context);
    context.recorder().update("intervention", file->visit.id,
                              {{"confirmed_at", momentColumn(file->visit.confirmedAt)},
                               {"promised", values.boolean("promised"_L1, true) ? 1 : 0}});
    if (auto settled = settlePlanned(context, *file); !settled)
        return tl::make_unexpected(settled.error());
    return saidOfVisit("act.confirmIntervention", *file, {{u"at"_s, wallColumn(file->visit.startsAt)}});
}

Result<Saying> reserveForIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    QStringList serials;
    for (const auto &name : values.texts("equipment"_L1)) {
        const auto item = equipmentCalled(context, name);
        if (!item)
            return tl::make_unexpected(item.error());
        if (auto kept = reserve(context, item->id, file->visit.id); !kept)
            return tl::make_unexpected(kept.error());
        serials << item->serial;
    }
    if (auto settled = settlePlanned(context, *file); !settled)
        return tl::make_unexpected(settled.error());
    return saidOfVisit("act.reserveForIntervention", *file, {{u"serials"_s, serials.join(u", "_s)}});
}

Result<Saying> cancelIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    // What is owed by an order is done or fails; it is not wished away.
    if (file->visit.origin == u"MANDATE" && file->visit.kind != u"MOVE")
        return refused(u"visit.owed"_s, {{u"person"_s, file->one.name()},
                                         {u"kind"_s, codePlace("intervention_kind", file->visit.kind)}});
    const auto reason = values.text("reason"_L1);
    context.recorder().update("intervention", file->visit.id, {{"state", u"CANCELLED"_s}, {"failed_reason", reason}});
    if (auto freed = releaseAllKept(context, file->visit.id); !freed)
        return tl::make_unexpected(freed.error());
    if (file->visit.kind == u"MOVE" && file->one.monitoring.state == u"MOVE_PLANNED")
        if (auto back = advance(context, file->one, u"CONNECTED"_s, momentNow(context),
                                {.reason = reason, .note = {}, .counts = {}});
            !back)
            return tl::make_unexpected(back.error());
    return saidOfVisit("act.cancelIntervention", *file, {{u"reason"_s, reason}});
}

// A worn battery does not wait for a fault: a visit for everyone who wears a device longer than the parameter says.
Result<Saying> raiseBatteryVisits(ActContext &context, const Values &values)
{
    const int days = context.catalogue().numberParameter(u"batteryCheckDays"_s, 180);
    QList<std::pair<Monitoring::Id, AnyId>> due;
    {
        QByteArray sql =
            "SELECT f.monitoring, f.id FROM fitting f JOIN monitoring m ON m.id = f.monitoring WHERE f.removed_at = ''"
            " AND f.deleted = 0 AND m.state = 'CONNECTED' AND substr(f.fitted_at, 1, 10) <= ? AND f.kind IN"
            " ('ANKLE_TAG_RF', 'ANKLE_TAG_GPS') AND NOT EXISTS (SELECT 1 FROM intervention v WHERE v.monitoring ="
            " f.monitoring AND v.kind IN ('BATTERY', 'SWAP_TAG') AND v.deleted = 0 AND (v.state NOT IN ('DONE',"
            " 'FAILED', 'CANCELLED') OR substr(v.done_at, 1, 10) > ?))";
        QVariantList given{context.today().addDays(-days), context.today().addDays(-days)};
        if (const auto only = values.id<Monitoring>("monitoring"_L1); !only.isNull()) {
            sql += " AND f.monitoring = ?";
            given << columnValue(only);
        }
        auto query = context.database().queryText(sql + " ORDER BY f.fitted_at", given);
        while (query.next())
            due << std::pair{query.id<Monitoring>(0), query.id(1)};
    }
    if (due.isEmpty())
        return refused(u"visit.noBatteryDue"_s);
    for (const auto &[id, fitting] : std::as_const(due)) {
        const auto one = monitoredFile(context, id);
        if (!one)
            return tl::make_unexpected(one.error());
        // The same visit wherever it is raised.
        const auto made = makeVisit(context, *one,
                                    {.kind = u"BATTERY"_s,
                                     .origin = u"EXPIRY"_s,
                                     .alarm = {},
                                     .earliestOn = context.today(),
                                     .latestOn = context.today().addDays(14),
                                     .latestIsHard = false,
                                     .address = {},
                                     .note = {}},
                                    AnyId::of({"battery", fitting.bytes(), dayColumn(context.today()).toLatin1()}));
        if (!made)
            return tl::make_unexpected(made.error());
    }
    if (due.size() > 1)
        context.aboutDossier = {}; // of several
    return Saying{u"act.raiseBatteryVisits"_s, {{u"count"_s, due.size()}}};
}

} // namespace

QList<ActDefinition> visitActs()
{
    const ActField intervention{"intervention", Type::Reference, Need::Required, "intervention"};
    const ActField monitoring{"monitoring", Type::Reference, Need::Required, "monitoring"};
    const ActField reason{"reason", Type::Text, Need::Required};
    const ActField equipment{"equipment", Type::Texts, Need::Optional, "", "Serials or ids that are kept for it."};
    const auto &planners = plannerRoles();
    const auto withOperator = planners + QStringList{u"MONITORING_OPERATOR"_s, u"TECHNICIAN"_s};
    return {
        {"addIntervention",
         "A visit that is to be planned.",
         {monitoring,
          {"kind", Type::Code, Need::Required, "intervention_kind"},
          {"earliestOn", Type::Date},
          {"latestOn", Type::Date},
          {"latestIsHard", Type::Boolean},
          {"alarm", Type::Reference, Need::Optional, "alarm"},
          {"address", Type::Reference, Need::Optional, "person_address"},
          {"note", Type::LongText}},
         addIntervention,
         withOperator},
        {"planIntervention",
         "Plans a visit, or moves it, with the reason.",
         {intervention,
          {"technician", Type::Text, Need::Required, "", "Login or id."},
          {"second", Type::Text, Need::Optional, "", "Login or id of the second, where nobody goes alone."},
          {"startsAt", Type::Moment, Need::Required},
          {"minutes", Type::Number},
          {"vehicle", Type::Reference, Need::Optional, "equipment"},
          {"pinned", Type::Boolean},
          {"confirmed", Type::Boolean, Need::Optional, "", "The person was reached and knows the time."},
          equipment,
          {"reason", Type::Text}},
         planIntervention,
         planners},
        {"unplanIntervention", "Takes a visit off the plan.", {intervention, reason}, unplanIntervention, planners},
        {"confirmIntervention",
         "The person was reached and knows the time.",
         {intervention, {"promised", Type::Boolean}},
         confirmIntervention,
         withOperator},
        {"reserveForIntervention",
         "Keeps equipment for a visit.",
         {intervention, {"equipment", Type::Texts, Need::Required, "", "Serials or ids."}},
         reserveForIntervention,
         planners + QStringList{u"STOCK_KEEPER"_s, u"TECHNICIAN"_s}},
        {"cancelIntervention",
         "A visit that is not needed any more.",
         {intervention, reason},
         cancelIntervention,
         planners},
        {"raiseBatteryVisits",
         "A visit for everyone whose battery is due.",
         {{"monitoring", Type::Reference, Need::Optional, "monitoring", "Of one person only."}},
         raiseBatteryVisits,
         planners + QStringList{u"STOCK_KEEPER"_s, u"GATEWAY"_s},
         true,
         {},
         true},
    };
}
