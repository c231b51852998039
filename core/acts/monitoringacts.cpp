// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/monitoringsteps.h"
#include "core/dossier/deadlines.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// The one the parameter "address" names, when it is of the person himself.
Result<PersonAddress> addressGiven(const MonitoredFile &one, const Values &values)
{
    for (const auto &address : one.file.addresses.value(one.monitoring.person))
        if (address.id == values.anyId("address"_L1))
            return address;
    return refused(u"monitoring.notHisAddress"_s, {{u"person"_s, one.name()}});
}

QString codesPlace(ActContext &context, const char *list, const QStringList &codes)
{
    QStringList names;
    for (const auto &code : codes)
        names << context.catalogue().name(QString::fromLatin1(list), code, context.language());
    return names.join(u"; "_s);
}

Saying saidOf(const char *key, const MonitoredFile &one, QJsonObject places = {})
{
    places.insert(u"person"_s, one.name());
    places.insert(u"dossier"_s, one.file.dossier.number);
    return {QString::fromLatin1(key), places};
}

Result<Saying> openMonitoring(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto form = MonitoringForm::of(context.catalogue(), file->dossier.type);
    if (!form)
        return refused(u"monitoring.noForm"_s, {{u"type"_s, codePlace("type", file->dossier.type)}});
    const auto made = startMonitoring(context, *file, *form,
                                      {.technique = values.text("technique"_L1),
                                       .prison = values.text("prison"_L1),
                                       .address = values.anyId("address"_L1),
                                       .enforceableOn = values.date("enforceableOn"_L1),
                                       .earliestOn = values.date("earliestOn"_L1),
                                       .latestOn = values.date("latestOn"_L1),
                                       .risk = values.text("risk"_L1)});
    if (!made)
        return tl::make_unexpected(made.error());
    context.made = made->id;
    return Saying{u"act.openMonitoring"_s, {{u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> changeMonitoring(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    auto &monitoring = one->monitoring;
    Recorder::Fields fields;
    if (values.has("technique"_L1)) {
        const auto technique = values.text("technique"_L1);
        if (!one->form.techniques.contains(technique))
            return refused(u"monitoring.notThisTechnique"_s, {{u"technique"_s, codePlace("technique", technique)},
                                                              {u"type"_s, codePlace("type", one->form.code)}});
        if (monitoring.connectedAt.isValid() && technique != monitoring.technique)
            return refused(u"monitoring.wornAlready"_s, {{u"person"_s, one->name()}});
        fields << std::pair{"technique", QVariant(technique)};
    }
    for (const auto *name : {"enforceableOn", "earliestOn", "latestOn"}) {
        static const QHash<QByteArray, const char *> columns{
            {"enforceableOn", "enforceable_on"}, {"earliestOn", "earliest_on"}, {"latestOn", "latest_on"}};
        if (values.has(QLatin1StringView(name)))
            fields << std::pair{columns.value(name), QVariant(dayColumn(values.date(QLatin1StringView(name))))};
    }
    if (values.has("enforceableOn"_L1) && !values.has("latestOn"_L1)) {
        const auto with = Surroundings::of(context.catalogue(), context.today(), context.language());
        if (const auto latest = latestConnection(one->form, one->file, values.date("enforceableOn"_L1), with.service);
            latest.isValid())
            fields << std::pair{"latest_on", QVariant(dayColumn(latest))};
    }
    if (values.has("earliestOn"_L1) && values.has("latestOn"_L1) &&
        values.date("latestOn"_L1) < values.date("earliestOn"_L1))
        return refused(u"monitoring.latestBeforeEarliest"_s);
    if (values.has("marginMinutes"_L1)) {
        const auto margin = values.number("marginMinutes"_L1);
        if (margin < 0 || margin > 240)
            return refused(u"monitoring.marginOutside"_s);
        fields << std::pair{"margin_minutes", QVariant(margin)};
    }
    if (values.has("risk"_L1))
        fields << std::pair{"risk", QVariant(values.text("risk"_L1))};
    if (values.has("prison"_L1))
        fields << std::pair{"prison", QVariant(values.text("prison"_L1))};
    if (values.has("address"_L1)) {
        if (monitoring.connectedAt.isValid() && !monitoring.disconnectedAt.isValid())
            return refused(u"monitoring.moveInstead"_s, {{u"person"_s, one->name()}});
        const auto found = addressGiven(*one, values);
        if (!found)
            return tl::make_unexpected(found.error());
        fields << std::pair{"address", columnValue(found->id)}
               << std::pair{"region", QVariant(regionOf(context.catalogue(), found->postcode))};
    }
    context.recorder().update("monitoring", monitoring.id, fields);
    return saidOf("act.changeMonitoring", *one);
}

Result<Saying> answerCheck(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto item = values.text("item"_L1);
    const auto answer = values.text("answer"_L1);
    if (one->monitoring.state != u"RECEIVED" && one->monitoring.state != u"COMPLETE_CHECK")
        return refused(u"monitoring.checkOver"_s, {{u"person"_s, one->name()}});
    context.made = context.recorder().insert("monitoring_check", one->file.dossier,
                                             {{"monitoring", columnValue(one->monitoring.id)},
                                              {"item", item},
                                              {"answer", answer},
                                              {"at", momentColumn(momentNow(context))},
                                              {"login", context.user().login},
                                              {"note", values.text("note"_L1)}});
    return saidOf("act.answerCheck", *one,
                  {{u"item"_s, codePlace("monitoring_item", item)}, {u"answer"_s, codePlace("answer", answer)}});
}

Result<Saying> finishCheck(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto answers = MonitoringStore(context.database()).checks(one->monitoring.id);
    if (const auto missing = itemsUnanswered(context.catalogue(), answers, context.today()); !missing.isEmpty())
        return refused(u"monitoring.checkOpen"_s, {{u"items"_s, codesPlace(context, "monitoring_item", missing)}});
    if (auto done = advance(context, *one, u"COMPLETE_CHECK"_s, momentNow(context)); !done)
        return tl::make_unexpected(done.error());
    return saidOf("act.finishCheck", *one);
}

Result<Saying> acceptMonitoring(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto answers = MonitoringStore(context.database()).checks(one->monitoring.id);
    if (const auto wrong = itemsInTheWay(context.catalogue(), answers, context.today()); !wrong.isEmpty())
        return refused(u"monitoring.checkFailed"_s, {{u"items"_s, codesPlace(context, "monitoring_item", wrong)}});
    const auto now = momentNow(context);
    for (const auto *state : {"ACCEPTED", "QUEUED"})
        if (auto done = advance(context, *one, QString::fromLatin1(state), now); !done)
            return tl::make_unexpected(done.error());
    if (const auto visit =
            makeVisit(context, *one,
                      {.kind = one->form.startsAtPrison && !one->monitoring.prison.isEmpty() ? u"CONNECT_PRISON"_s
                                                                                             : u"CONNECT_HOME"_s,
                       .origin = u"MANDATE"_s,
                       .alarm = {},
                       .earliestOn = one->monitoring.earliestOn,
                       .latestOn = one->monitoring.latestOn,
                       .latestIsHard = one->form.rank <= 2,
                       .address = {},
                       .note = {}});
        !visit)
        return tl::make_unexpected(visit.error());
    return saidOf("act.acceptMonitoring", *one);
}

Result<Saying> endBeforeIt(ActContext &context, const Values &values, const QString &state, const char *key)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto reason = values.text("reason"_L1);
    if (auto done = advance(context, *one, state, momentNow(context), {.reason = reason, .note = {}, .counts = {}});
        !done)
        return tl::make_unexpected(done.error());
    dropVisits(context, one->monitoring, {}, reason);
    return saidOf(key, *one, {{u"reason"_s, reason}});
}

Result<Saying> returnMonitoring(ActContext &context, const Values &values)
{
    return endBeforeIt(context, values, u"RETURNED"_s, "act.returnMonitoring");
}

Result<Saying> cancelMonitoring(ActContext &context, const Values &values)
{
    return endBeforeIt(context, values, u"CANCELLED"_s, "act.cancelMonitoring");
}

Result<Saying> placeInQueue(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto place = values.number("place"_L1);
    const auto reason = values.text("reason"_L1);
    if (one->monitoring.state != u"QUEUED")
        return refused(u"monitoring.notQueued"_s, {{u"person"_s, one->name()}});
    if (place < 0 || place > 9999)
        return refused(u"monitoring.noSuchPlace"_s);
    if (place > 0 && reason.isEmpty())
        return refused(u"monitoring.placeNeedsReason"_s);
    context.recorder().update("monitoring", one->monitoring.id,
                              {{"queue_place", place}, {"queue_reason", place > 0 ? reason : QString()}});
    return saidOf(place > 0 ? "act.placeInQueue" : "act.placeInQueue.back", *one,
                  {{u"place"_s, place}, {u"reason"_s, reason}});
}

Result<Saying> setEndDate(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto endOn = values.date("endOn"_L1);
    const auto source = values.text("source"_L1);
    const bool isOther = one->monitoring.endOn.isValid() && one->monitoring.endOn != endOn;
    context.recorder().update("monitoring", one->monitoring.id, {{"end_on", dayColumn(endOn)}, {"end_source", source}});
    context.made = context.recorder().insert("monitoring_end", one->file.dossier,
                                             {{"monitoring", columnValue(one->monitoring.id)},
                                              {"end_on", dayColumn(endOn)},
                                              {"source", source},
                                              {"reference", values.text("reference"_L1)},
                                              {"received_at", momentColumn(momentNow(context))},
                                              {"login", context.user().login}});
    return saidOf(isOther ? "act.setEndDate.changed" : "act.setEndDate", *one,
                  {{u"date"_s, dayColumn(endOn)}, {u"former"_s, dayColumn(one->monitoring.endOn)}});
}

Result<Saying> seeEndDate(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    int seen = 0;
    const auto told = MonitoringStore(context.database()).endDates(one->monitoring.id);
    for (const auto &line : told)
        if (line.seenBy.isEmpty() && ++seen)
            context.recorder().update(
                "monitoring_end", line.id,
                {{"seen_by", context.user().login}, {"seen_at", momentColumn(momentNow(context))}});
    if (seen == 0)
        return refused(u"monitoring.nothingToSee"_s);
    return saidOf("act.seeEndDate", *one);
}

Result<Saying> recordDetention(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto from = values.date("from"_L1).isValid() ? values.date("from"_L1) : context.today();
    const auto prison = values.text("prison"_L1);
    auto query = context.database().query(
        "SELECT id, from_on FROM detention WHERE monitoring = ? AND until_on = '' AND deleted = 0", one->monitoring.id);
    QList<std::pair<AnyId, QDate>> open;
    while (query.next())
        open << std::pair{query.id(0), query.date(1)};
    for (const auto &[id, since] : std::as_const(open)) {
        if (since.isValid() && from < since)
            return refused(u"act.beforeFormer"_s, {{u"date"_s, dayColumn(from)}, {u"former"_s, dayColumn(since)}});
        context.recorder().update("detention", id, {{"until_on", dayColumn(from)}});
    }
    if (prison.isEmpty()) {
        if (open.isEmpty())
            return refused(u"monitoring.notHeld"_s, {{u"person"_s, one->name()}});
        return saidOf("act.recordDetention.left", *one, {{u"from"_s, dayColumn(from)}});
    }
    context.made = context.recorder().insert("detention", one->file.dossier,
                                             {{"monitoring", columnValue(one->monitoring.id)},
                                              {"prison", prison},
                                              {"from_on", dayColumn(from)},
                                              {"note", values.text("note"_L1)}});
    // What is still to be done in the prison is done where he is.
    if (prison != one->monitoring.prison && !one->monitoring.prison.isEmpty()) {
        context.recorder().update("monitoring", one->monitoring.id, {{"prison", prison}});
        QList<AnyId> visits;
        auto there = context.database().query("SELECT id FROM intervention WHERE monitoring = ? AND place_kind = "
                                              "'PRISON' AND state IN ('OPEN', 'PLANNED') AND deleted = 0",
                                              one->monitoring.id);
        while (there.next())
            visits << there.id(0);
        for (const auto &id : std::as_const(visits))
            context.recorder().update("intervention", id, {{"place", prison}});
    }
    return saidOf("act.recordDetention", *one,
                  {{u"prison"_s, codePlace("prison", prison)}, {u"from"_s, dayColumn(from)}});
}

Result<Saying> interruptMonitoring(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    const auto reason = values.text("reason"_L1);
    if (auto done = advance(context, *one, u"INTERRUPTED"_s, *at,
                            {.reason = reason, .note = values.text("note"_L1), .counts = values.text("counts"_L1)});
        !done)
        return tl::make_unexpected(done.error());
    return saidOf("act.interruptMonitoring", *one, {{u"reason"_s, codePlace("interruption_reason", reason)}});
}

Result<Saying> resumeMonitoring(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    const auto former = one->monitoring.state;
    static const QStringList away{u"INTERRUPTED"_s, u"ABSCONDED"_s, u"END_PLANNED"_s};
    if (!away.contains(former))
        return refused(u"monitoring.notAway"_s, {{u"person"_s, one->name()}});
    // Somebody who wears nothing any more is not connected by saying so.
    const auto fittings = MonitoringStore(context.database()).fittings(one->monitoring.id);
    if (std::none_of(fittings.begin(), fittings.end(), [](const Fitting &fitting) { return fitting.isOpen(); }))
        return refused(u"monitoring.wearsNothing"_s, {{u"person"_s, one->name()}});
    if (auto done = advance(context, *one, u"CONNECTED"_s, *at,
                            {.reason = {}, .note = values.text("note"_L1), .counts = values.text("counts"_L1)});
        !done)
        return tl::make_unexpected(done.error());
    if (former == u"END_PLANNED")
        dropVisits(context, one->monitoring, {u"DISCONNECT_HOME"_s, u"DISCONNECT_PRISON"_s}, u"RESUMED"_s);
    return saidOf("act.resumeMonitoring", *one);
}

Result<Saying> reportAbsconding(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    if (auto done = advance(context, *one, u"ABSCONDED"_s, *at,
                            {.reason = {}, .note = values.text("note"_L1), .counts = u"NO"_s});
        !done)
        return tl::make_unexpected(done.error());
    return saidOf("act.reportAbsconding", *one);
}

Result<Saying> moveHome(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto found = addressGiven(*one, values);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->id == one->monitoring.address)
        return refused(u"monitoring.livesThere"_s, {{u"person"_s, one->name()}});
    if (!values.boolean("checked"_L1))
        return refused(u"monitoring.addressNotChecked"_s, {{u"address"_s, found->oneLine()}});
    if (auto done = advance(context, *one, u"MOVE_PLANNED"_s, momentNow(context)); !done)
        return tl::make_unexpected(done.error());
    const auto on = values.date("on"_L1);
    const auto visit = makeVisit(context, *one,
                                 {.kind = u"MOVE"_s,
                                  .origin = u"MANDATE"_s,
                                  .alarm = {},
                                  .earliestOn = on,
                                  .latestOn = on,
                                  .latestIsHard = false,
                                  .address = found->id,
                                  .note = {}});
    if (!visit)
        return tl::make_unexpected(visit.error());
    context.made = *visit;
    return saidOf("act.moveHome", *one, {{u"address"_s, found->oneLine()}});
}

// The order ends: the device comes off, and until then it is told apart.
Result<Saying> endOrder(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    auto &monitoring = one->monitoring;
    if (monitoring.orderState == u"ENDED")
        return refused(u"monitoring.orderEnded"_s, {{u"person"_s, one->name()}});
    context.recorder().update("monitoring", monitoring.id,
                              {{"order_state", u"ENDED"_s}, {"order_until", momentColumn(*at)}});
    const auto reason = values.text("reason"_L1);
    const bool inPrison = values.boolean("inPrison"_L1);
    static const QStringList waiting{u"RECEIVED"_s, u"COMPLETE_CHECK"_s, u"ACCEPTED"_s,
                                     u"QUEUED"_s,   u"PLANNED"_s,        u"FAILED_VISIT"_s};
    if (waiting.contains(monitoring.state)) {
        if (auto done = advance(context, *one, u"CANCELLED"_s, momentNow(context),
                                {.reason = reason, .note = {}, .counts = {}});
            !done)
            return tl::make_unexpected(done.error());
        dropVisits(context, monitoring, {}, reason);
        return saidOf("act.endOrder.waiting", *one);
    }
    const auto fittings = MonitoringStore(context.database()).fittings(monitoring.id);
    const bool worn =
        std::any_of(fittings.begin(), fittings.end(), [](const Fitting &fitting) { return fitting.isOpen(); });
    if (!worn)
        return saidOf("act.endOrder", *one);
    if (monitoring.state != u"END_PLANNED" && mayFollow(context.catalogue(), monitoring.state, u"END_PLANNED"_s))
        if (auto done = advance(context, *one, u"END_PLANNED"_s, momentNow(context),
                                {.reason = reason, .note = {}, .counts = {}});
            !done)
            return tl::make_unexpected(done.error());
    dropVisits(context, monitoring, {}, u"ORDER_ENDED"_s);
    const auto visit = makeVisit(context, *one,
                                 {.kind = inPrison ? u"DISCONNECT_PRISON"_s : u"DISCONNECT_HOME"_s,
                                  .origin = u"MANDATE"_s,
                                  .alarm = {},
                                  .earliestOn = at->date,
                                  .latestOn = at->date,
                                  .latestIsHard = true,
                                  .address = {},
                                  .note = reason});
    if (!visit)
        return tl::make_unexpected(visit.error());
    context.made = *visit;
    return saidOf("act.endOrder.worn", *one);
}

// Nothing is left with the person: every serial came back or is declared lost, and then the mandate can be closed.
Result<Saying> closeMonitoring(ActContext &context, const Values &values)
{
    auto one = monitoredFile(context, values);
    if (!one)
        return tl::make_unexpected(one.error());
    QStringList still;
    const auto fittings = MonitoringStore(context.database()).fittings(one->monitoring.id);
    for (const auto &fitting : fittings)
        if (fitting.isOpen())
            still << fitting.serial;
    if (!still.isEmpty())
        return refused(u"monitoring.stillWorn"_s, {{u"serials"_s, still.join(u", "_s)}, {u"person"_s, one->name()}});
    const auto now = momentNow(context);
    const auto reason = values.text("reason"_L1);
    for (const auto *state : {"DISCONNECTED", "EQUIPMENT_BACK", "CLOSED"}) {
        const auto next = QString::fromLatin1(state);
        if (one->monitoring.state == next || (next != u"CLOSED" && one->monitoring.state == u"EQUIPMENT_BACK"))
            continue;
        if (auto done = advance(context, *one, next, now, {.reason = reason, .note = {}, .counts = {}}); !done)
            return tl::make_unexpected(done.error());
    }
    dropVisits(context, one->monitoring, {}, u"CLOSED"_s);
    return saidOf("act.closeMonitoring", *one);
}

} // namespace

QList<ActField> monitoringFields()
{
    return {{"technique", Type::Code, Need::Optional, "technique"},
            {"prison", Type::Text, Need::Optional, "", "Code of the prison he is held in or taken from."},
            {"address", Type::Reference, Need::Optional, "person_address"},
            {"enforceableOn", Type::Date},
            {"earliestOn", Type::Date},
            {"latestOn", Type::Date},
            {"risk", Type::LongText}};
}

QList<ActDefinition> monitoringActs()
{
    const ActField monitoring{"monitoring", Type::Reference, Need::Required, "monitoring"};
    const ActField reason{"reason", Type::Text, Need::Required};
    const ActField at{"at", Type::Moment};
    const ActField note{"note", Type::LongText};
    const ActField counts{"counts", Type::Choice, Need::Optional, "YES NO"};
    const QStringList centre{u"VCET_FILE_MANAGER"_s, u"VCET_MANAGER"_s, u"SHIFT_LEAD"_s,
                             u"DISPATCHER"_s,        u"TEAM_LEADER"_s,  u"HOUSE_DIRECTOR"_s};
    const auto withAssistant = centre + QStringList{u"JUSTICE_ASSISTANT"_s};
    const auto withOperator = centre + QStringList{u"MONITORING_OPERATOR"_s};
    const auto withPrison = withAssistant + QStringList{u"PRISON_CLERK"_s};
    return {
        {"openMonitoring", "A mandate that was there already comes under electronic monitoring.",
         QList<ActField>{{"dossier", Type::Reference, Need::Required, "dossier"}} + monitoringFields(), openMonitoring,
         withPrison},
        {"changeMonitoring", "Completes or corrects what is known of the monitoring.",
         QList<ActField>{monitoring} + monitoringFields() +
             QList<ActField>{{"marginMinutes", Type::Number, Need::Optional, "",
                              "Minutes he may need on the way, before and after a leave."}},
         changeMonitoring, withPrison},
        {"answerCheck",
         "One answer of the completeness check, with who gave it.",
         {monitoring,
          {"item", Type::Code, Need::Required, "monitoring_item"},
          {"answer", Type::Choice, Need::Required, "YES NO UNKNOWN"},
          note},
         answerCheck,
         withAssistant},
        {"finishCheck", "The completeness check is done: every item has an answer.", {monitoring}, finishCheck, centre},
        {"acceptMonitoring",
         "Accepted: he waits in the queue, and the connection is to be planned.",
         {monitoring},
         acceptMonitoring,
         centre},
        {"returnMonitoring", "Sent back to who ordered it.", {monitoring, reason}, returnMonitoring, centre},
        {"cancelMonitoring", "Cancelled before anything was fitted.", {monitoring, reason}, cancelMonitoring, centre},
        {"placeInQueue",
         "Another place in the queue than the rule gives, with the reason; 0 puts it back.",
         {monitoring, {"place", Type::Number, Need::Required}, {"reason", Type::Text}},
         placeInQueue,
         centre},
        {"setEndDate",
         "The end date as the prison registry says; it is never computed here.",
         {monitoring,
          {"endOn", Type::Date, Need::Required},
          {"source", Type::Text, Need::Required, "", "Who said so."},
          {"reference", Type::Text}},
         setEndDate,
         withPrison},
        {"seeEndDate", "Somebody saw that the end date changed.", {monitoring}, seeEndDate, withOperator},
        {"recordDetention",
         "Where he is held from that day; without a prison he is held no longer.",
         {monitoring, {"prison", Type::Text}, {"from", Type::Date}, note},
         recordDetention,
         withPrison},
        {"interruptMonitoring",
         "Monitoring is interrupted, with the reason and whether the time counts.",
         {monitoring, {"reason", Type::Code, Need::Required, "interruption_reason"}, at, counts, note},
         interruptMonitoring,
         withOperator},
        {"resumeMonitoring",
         "Monitored again after an interruption, an absence, or an end that does not come.",
         {monitoring, at, counts, note},
         resumeMonitoring,
         withOperator},
        {"reportAbsconding", "He absconded.", {monitoring, at, note}, reportAbsconding, withOperator},
        {"moveHome",
         "He moves: the new address was checked, and a visit is to be planned.",
         {monitoring,
          {"address", Type::Reference, Need::Required, "person_address"},
          {"on", Type::Date, Need::Required},
          {"checked", Type::Boolean}},
         moveHome,
         withAssistant},
        {"endOrder",
         "The order ends; what is worn is to be taken off.",
         {monitoring, at, reason, {"inPrison", Type::Boolean}},
         endOrder,
         withOperator},
        {"closeMonitoring",
         "Everything came back: the monitoring is closed.",
         {monitoring, {"reason", Type::Text}},
         closeMonitoring,
         centre},
    };
}
