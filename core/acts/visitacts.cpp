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

Result<Saying> confirmIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    file->visit.confirmedAt = momentNow(context);
    if (auto told = promise(context, file->visit, values); !told)
        return tl::make_unexpected(told.error());
    context.recorder().update("intervention", file->visit.id,
                              {{"confirmed_at", momentColumn(file->visit.confirmedAt)}});
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
        {"confirmIntervention",
         "The person was reached and knows the time.",
         {intervention,
          {"promised", Type::Boolean, Need::Optional, "", "False: he was reached and nothing was promised."},
          {"promisedFrom", Type::ClockTime, Need::Optional, "", "It begins between here …"},
          {"promisedUntil", Type::ClockTime, Need::Optional, "", "… and here, he was told."}},
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
