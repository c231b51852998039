// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/eventacts.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/watchdog.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

constexpr int aheadMinutes = 5; // of an action, by the clock of who writes it down

// The alarm an act is about, with its dossier.
struct Case
{
    Alarm alarm{};
    DossierFile file{};
};

Result<Case> caseOf(ActContext &context, const Values &values)
{
    const auto alarm = AlarmStore(context.database()).byId(values.id<Alarm>("alarm"_L1));
    if (!alarm)
        return refused(u"alarm.noSuch"_s);
    auto file = context.anyDossier(alarm->dossier);
    if (!file)
        return tl::make_unexpected(file.error());
    context.made = alarm->id;
    return Case{*alarm, std::move(*file)};
}

Result<Case> openCase(ActContext &context, const Values &values)
{
    auto found = caseOf(context, values);
    if (found && found->alarm.state == u"CONCLUDED")
        return refused(u"alarm.concludedAlready"_s,
                       {{u"conclusion"_s, codePlace("alarm_conclusion", found->alarm.conclusion)},
                        {u"by"_s, found->alarm.operatorLogin}});
    return found;
}

QString nowColumn(const ActContext &context)
{
    return momentColumn(readMoment(context.momentText()).value_or(Moment()));
}

// When it was done: as given, or now.
Result<Moment> momentGiven(const ActContext &context, const Values &values)
{
    const auto now = readMoment(context.momentText()).value_or(Moment());
    if (!values.has("at"_L1))
        return now;
    auto at = readMoment(values.moment("at"_L1));
    if (!at)
        return at;
    if (!at->hasTime())
        return badInput(u"event.badTime"_s, {{u"field"_s, u"at"_s}, {u"value"_s, values.moment("at"_L1)}});
    if (secondsBetween(now, *at) > 60LL * aheadMinutes)
        return refused(u"alarm.actionAhead"_s, {{u"at"_s, writeMoment(*at).left(16)}});
    return at;
}

QJsonObject placesOf(const ActContext &context, const Case &one)
{
    return {{u"class"_s, codePlace("alarm_class", one.alarm.cls)},
            {u"at"_s, writeMoment(one.alarm.deviceAt).left(16)},
            {u"dossier"_s, context.describe(one.file)}};
}

void takeFor(ActContext &context, const Alarm &alarm)
{
    if (alarm.state == u"OPEN")
        context.recorder().update(
            "alarm", alarm.id,
            {{"state", u"TAKEN"_s}, {"operator", context.user().login}, {"taken_at", nowColumn(context)}});
}

Result<Saying> takeAlarm(ActContext &context, const Values &values)
{
    const auto found = openCase(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &alarm = found->alarm;
    if (alarm.state == u"TAKEN" && alarm.operatorLogin != context.user().login && !values.boolean("over"_L1))
        return refused(u"alarm.takenByOther"_s,
                       {{u"by"_s, alarm.operatorLogin}, {u"at"_s, writeMoment(alarm.takenAt).left(16)}});
    if (alarm.state != u"TAKEN" || alarm.operatorLogin != context.user().login)
        context.recorder().update(
            "alarm", alarm.id,
            {{"state", u"TAKEN"_s}, {"operator", context.user().login}, {"taken_at", nowColumn(context)}});
    return Saying{u"act.takeAlarm"_s, placesOf(context, *found)};
}

Result<Saying> logAlarmAction(ActContext &context, const Values &values)
{
    const auto found = openCase(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    takeFor(context, found->alarm); // who acts on it has it
    context.made = context.recorder().insert("alarm_action", found->file.dossier,
                                             {{"alarm", columnValue(found->alarm.id)},
                                              {"kind", values.text("kind"_L1)},
                                              {"at", momentColumn(*at)},
                                              {"login", context.user().login},
                                              {"whom", values.text("whom"_L1)},
                                              {"reached", values.text("reached"_L1)},
                                              {"text", values.text("text"_L1)}});
    auto places = placesOf(context, *found);
    places.insert(u"action"_s, codePlace("alarm_action", values.text("kind"_L1)));
    return Saying{u"act.logAlarmAction"_s, places};
}

// What the class asks and nobody did yet.
QStringList missingActions(const ActContext &context, const QString &cls, const QList<AlarmAction> &done)
{
    QStringList missing;
    const auto *item = context.catalogue().item(u"alarm_class"_s, cls);
    const auto asks = item ? item->members.value("asks"_L1).toArray() : QJsonArray();
    for (const auto &one : asks) {
        const auto kind = one.toString();
        if (std::none_of(done.begin(), done.end(), [&](const AlarmAction &action) { return action.kind == kind; }))
            missing << context.catalogue().name(u"alarm_action"_s, kind, context.language());
    }
    return missing;
}

Result<Saying> concludeAlarm(ActContext &context, const Values &values)
{
    const auto found = openCase(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &alarm = found->alarm;
    if (const auto missing = missingActions(context, alarm.cls, AlarmStore(context.database()).actions(alarm.id));
        !missing.isEmpty())
        return refused(u"alarm.firstDo"_s,
                       {{u"actions"_s, missing.join(u", "_s)}, {u"class"_s, codePlace("alarm_class", alarm.cls)}});
    const auto conclusion = values.text("conclusion"_L1);
    Recorder::Fields fields{{"state", u"CONCLUDED"_s},
                            {"conclusion", conclusion},
                            {"concluded_at", nowColumn(context)},
                            {"conclusion_note", values.text("note"_L1)}};
    if (alarm.operatorLogin.isEmpty())
        fields << std::pair{"operator", QVariant(context.user().login)}
               << std::pair{"taken_at", QVariant(nowColumn(context))};
    context.recorder().update("alarm", alarm.id, fields);
    if (const auto *item = context.catalogue().item(u"alarm_conclusion"_s, conclusion);
        item && item->members.value("report"_L1).toBool())
        recordIncident(context, found->file, alarm);
    auto places = placesOf(context, *found);
    places.insert(u"conclusion"_s, codePlace("alarm_conclusion", conclusion));
    return Saying{u"act.concludeAlarm"_s, places};
}

Result<Saying> tellPrincipal(ActContext &context, const Values &values)
{
    const auto found = caseOf(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &alarm = found->alarm;
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    const auto principal = values.has("principal"_L1) ? values.text("principal"_L1) : alarmPrincipal(found->file);
    if (principal.isEmpty())
        return refused(u"alarm.noPrincipal"_s);
    // The first time counts; telling more stands in the actions.
    Recorder::Fields fields;
    if (!alarm.toldAt.isValid())
        fields << std::pair{"told_principal", QVariant(principal)} << std::pair{"told_at", QVariant(momentColumn(*at))};
    if (values.has("report"_L1))
        fields << std::pair{"report", columnValue(values.anyId("report"_L1))};
    if (!fields.isEmpty())
        context.recorder().update("alarm", alarm.id, fields);
    context.recorder().insert("alarm_action", found->file.dossier,
                              {{"alarm", columnValue(alarm.id)},
                               {"kind", u"PRINCIPAL"_s},
                               {"at", momentColumn(*at)},
                               {"login", context.user().login},
                               {"whom", principal},
                               {"text", values.text("text"_L1)}});
    recordIncident(context, found->file, alarm);
    auto places = placesOf(context, *found);
    places.insert(u"principal"_s, codePlace("principal", principal));
    return Saying{u"act.tellPrincipal"_s, places};
}

Result<Saying> acknowledgeWatch(ActContext &context, const Values &values)
{
    const auto now = readMoment(context.momentText()).value_or(Moment());
    const auto until = readMoment(values.moment("until"_L1));
    if (!until)
        return tl::make_unexpected(until.error());
    const auto end = until->hasTime() ? *until : Moment{until->date, QTime(23, 59)};
    const int most = context.catalogue().numberParameter(u"watchQuietHours"_s, 72);
    if (secondsBetween(now, end) <= 0 || secondsBetween(now, end) > 3600LL * most)
        return refused(u"watch.untilWrong"_s, {{u"hours"_s, most}});
    const auto watch = values.text("watch"_L1);
    Recorder::Fields fields{
        {"watch", watch},          {"since", momentColumn(now)},    {"login", context.user().login},
        {"at", momentColumn(now)}, {"until_at", momentColumn(end)}, {"reason", values.text("reason"_L1)}};
    const QJsonObject places{{u"watch"_s, codePlace("watch", watch)}, {u"until"_s, writeMoment(end).left(16)}};
    if (values.has("monitoring"_L1)) {
        const auto monitoring = MonitoringStore(context.database()).byId(values.id<Monitoring>("monitoring"_L1));
        if (!monitoring)
            return refused(u"alarm.noMonitoring"_s);
        const auto file = context.anyDossier(monitoring->dossier);
        if (!file)
            return tl::make_unexpected(file.error());
        fields << std::pair{"monitoring", columnValue(monitoring->id)};
        context.made = context.recorder().insert("watch_note", file->dossier, fields);
        auto said = places;
        said.insert(u"dossier"_s, context.describe(*file));
        return Saying{u"act.acknowledgeWatch"_s, said};
    }
    auto known = context.database().query("SELECT serial FROM equipment WHERE id = ? AND deleted = 0",
                                          values.anyId("equipment"_L1));
    if (!known.next())
        return refused(u"watch.ofWhom"_s);
    auto said = places;
    said.insert(u"dossier"_s, known.text(0));
    fields << std::pair{"equipment", columnValue(values.anyId("equipment"_L1))};
    context.made = context.recorder().insert("watch_note", fields);
    return Saying{u"act.acknowledgeWatch"_s, said};
}

} // namespace

QList<ActDefinition> alarmActs()
{
    const QStringList who{u"MONITORING_OPERATOR"_s, u"SHIFT_LEAD"_s, u"VCET_FILE_MANAGER"_s, u"VCET_MANAGER"_s};
    const ActField alarm{"alarm", Type::Reference, Need::Required, "alarm"};
    return {
        {"receiveEvents",
         "Events of devices came in: each is kept once, and what it means opens, joins or ends an alarm.",
         {{"supplier", Type::Code, Need::Required, "supplier"},
          {"events",
           Type::List,
           Need::Required,
           "",
           "",
           {{"number", Type::Text, Need::Required, "", "The supplier's own number of the event."},
            {"serial", Type::Text, Need::Required, "", "Of the device."},
            {"code", Type::Text, Need::Required, "", "As the supplier sends it."},
            {"deviceAt", Type::Moment, Need::Required, "", "By the clock of the device."},
            {"receivedAt", Type::Moment, Need::Optional, "", "When it came in; now when not given."},
            {"position", Type::Object, Need::Optional, "", "lat, lon, accuracy in metres."},
            {"detail", Type::Text}}}},
         receiveEvents,
         who + QStringList{u"GATEWAY"_s},
         false},
        {"takeAlarm",
         "Takes an alarm: from now on it is this operator's.",
         {alarm, {"over", Type::Boolean, Need::Optional, "", "Also from a colleague who has it."}},
         takeAlarm,
         who},
        {"logAlarmAction",
         "What was done about an alarm: a call, the police, a reset; with whom, and what was said.",
         {alarm,
          {"kind", Type::Code, Need::Required, "alarm_action"},
          {"at", Type::Moment, Need::Optional, "", "Now when not given."},
          {"whom", Type::Text},
          {"reached", Type::Choice, Need::Optional, "YES NO"},
          {"text", Type::LongText}},
         logAlarmAction,
         who,
         false},
        {"concludeAlarm",
         "Says what an alarm was. What its class asks must have been done.",
         {alarm,
          {"conclusion", Type::Code, Need::Required, "alarm_conclusion"},
          {"note", Type::LongText, Need::Required, "", "What was weighed."}},
         concludeAlarm,
         who},
        {"tellPrincipal",
         "The principal was told of an alarm.",
         {alarm,
          {"principal", Type::Code, Need::Optional, "principal", "Who follows up when not given."},
          {"at", Type::Moment, Need::Optional, "", "Now when not given."},
          {"report", Type::Reference, Need::Optional, "report"},
          {"text", Type::LongText}},
         tellPrincipal,
         who,
         false},
        {"acknowledgeWatch",
         "A combination that may not last was seen: it is quiet until then.",
         {{"monitoring", Type::Reference, Need::Optional, "monitoring"},
          {"equipment", Type::Reference, Need::Optional, "equipment", "Of a thing in stock that sends."},
          {"watch", Type::Code, Need::Required, "watch"},
          {"reason", Type::Text, Need::Required},
          {"until", Type::Moment, Need::Required}},
         acknowledgeWatch,
         who + QStringList{u"DISPATCHER"_s}},
        {"prunePositions",
         "Wipes where people were once the time for which that is kept is over; a thousand at a time.",
         {},
         prunePositions,
         {u"VCET_FILE_MANAGER"_s, u"VCET_MANAGER"_s, u"GATEWAY"_s},
         false,
         {},
         true},
    };
}
