// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/documentsteps.h"
#include "core/acts/equipmentsteps.h"
#include "core/acts/visitsteps.h"
#include "core/base/sentence.h"
#include "core/monitoring/monitoringstore.h"

// What a technician does on the spot: on the way, there, scanning, testing, done or failed.

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

void keepResult(ActContext &context, VisitFile &file, const QJsonObject &result)
{
    file.visit.result = result;
    context.recorder().update("intervention", file.visit.id, {{"result", columnValue(result)}});
}

// What a visit shows on paper: the plan of the home, the signature.
struct Shown
{
    QLatin1StringView member;  // of the result, and the parameter that names a document
    QLatin1StringView picture; // the parameter that is a picture
    QLatin1StringView since;   // of the result: when it was made
    const char *kind;          // of the document
};
constexpr Shown plan{"plan"_L1, "planImage"_L1, "planAt"_L1, "PLAN"};
constexpr Shown signature{"signature"_L1, "signatureImage"_L1, "signatureAt"_L1, "SIGNATURE"};

// A document of the dossier that is named, or a picture that becomes one by this very act: so that nothing lies loose
// in the dossier when the act is refused or taken back.
Outcome keepShown(ActContext &context, const VisitFile &file, const Values &values, const Shown &shown,
                  const Moment &at, QJsonObject &result)
{
    AnyId document;
    if (values.has(shown.picture)) {
        const auto picture = pictureOf(values, shown.picture);
        if (!picture)
            return tl::make_unexpected(picture.error());
        const auto name = sentence(u"visit.document."_s + QString::fromLatin1(shown.kind), context.language());
        document = keepDocument(context, file.one.file.dossier,
                                {.kind = QString::fromLatin1(shown.kind),
                                 .name = name + u' ' + at.date.toString(Qt::ISODate) + picture->ending(),
                                 .mediaType = picture->mediaType,
                                 .content = picture->content,
                                 .receivedOn = at.date})
                       .id;
    } else if (values.has(shown.member)) {
        document = values.anyId(shown.member);
        const auto &known = file.one.file.documents;
        if (std::none_of(known.begin(), known.end(), [&](const Document &one) { return one.id == document; }))
            return refused(u"visit.noSuchDocument"_s, {{u"person"_s, file.one.name()}});
    } else {
        return {};
    }
    result.insert(shown.member, document.toString());
    result.insert(shown.since, momentColumn(at));
    return {};
}

// Once he is on his way a visit is not replanned behind his back.
Outcome underWay(ActContext &context, VisitFile &file, const Moment &at)
{
    if (file.visit.state == u"EN_ROUTE" || file.visit.state == u"STARTED")
        return {};
    Recorder::Fields fields{{"state", u"STARTED"_s}, {"arrived_at", momentColumn(at)}};
    if (file.visit.state == u"OPEN") { // he went without a plan: then it is his, now
        if (context.user().role != u"TECHNICIAN")
            return refused(u"visit.notPlanned"_s, {{u"person"_s, file.one.name()}});
        const QDateTime from(at.date, at.time);
        fields << std::pair{"technician", columnValue(context.user().id)}
               << std::pair{"starts_at", QVariant(wallColumn(from))}
               << std::pair{"ends_at", QVariant(wallColumn(from.addSecs(file.visit.minutes * 60)))};
        file.visit.technician = context.user().id;
        file.visit.startsAt = from;
    }
    context.recorder().update("intervention", file.visit.id, fields);
    file.visit.state = u"STARTED"_s;
    return {};
}

Result<Saying> startIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    if (file->visit.state != u"PLANNED")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    context.recorder().update("intervention", file->visit.id,
                              {{"state", u"EN_ROUTE"_s}, {"started_at", momentColumn(*at)}});
    return saidOfVisit("act.startIntervention", *file);
}

Result<Saying> arriveAtIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    if (file->visit.state == u"STARTED")
        return refused(u"visit.thereNow"_s, {{u"person"_s, file->one.name()}});
    if (file->visit.state == u"OPEN")
        if (auto begun = underWay(context, *file, *at); !begun)
            return tl::make_unexpected(begun.error());
    context.recorder().update("intervention", file->visit.id,
                              {{"state", u"STARTED"_s}, {"arrived_at", momentColumn(*at)}});
    return saidOfVisit("act.arriveAtIntervention", *file, {{u"at"_s, momentColumn(*at)}});
}

// A wrong serial is refused on the spot, before anything is fitted.
Result<Saying> scanAtIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto item = equipmentCalled(context, values.text("equipment"_L1));
    if (!item)
        return tl::make_unexpected(item.error());
    if (auto may = mayFit(context, *item, file->one.monitoring, file->visit.id); !may)
        return tl::make_unexpected(may.error());
    if (!file->visit.kind.startsWith(u"SWAP_"))
        if (auto may = mayWearTag(context, *item, file->one.monitoring); !may)
            return tl::make_unexpected(may.error());
    auto result = file->visit.result;
    auto scans = result.value("scans"_L1).toArray();
    for (qsizetype i = 0; i < scans.size(); ++i) {
        const auto scan = scans[i].toObject();
        if (scan.value("serial"_L1).toString() == item->serial)
            return saidOfVisit("act.scanAtIntervention.again", *file, {{u"serial"_s, item->serial}});
        if (scan.value("kind"_L1).toString() == item->kind) { // the last one of a kind is the one he fits
            scans.removeAt(i);
            break;
        }
    }
    if (auto begun = underWay(context, *file, momentNow(context)); !begun)
        return tl::make_unexpected(begun.error());
    scans << QJsonObject{{u"equipment"_s, item->id.toString()},
                         {u"serial"_s, item->serial},
                         {u"kind"_s, item->kind},
                         {u"at"_s, momentColumn(momentNow(context))}};
    result.insert(u"scans"_s, scans);
    keepResult(context, *file, result);
    return saidOfVisit("act.scanAtIntervention", *file, {{u"serial"_s, item->serial}});
}

Result<Saying> recordRange(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const bool passed = values.boolean("passed"_L1);
    if (!passed && values.text("note"_L1).isEmpty())
        return refused(u"visit.rangeNeedsNote"_s);
    if (auto begun = underWay(context, *file, momentNow(context)); !begun)
        return tl::make_unexpected(begun.error());
    auto result = file->visit.result;
    if (auto kept = keepShown(context, *file, values, plan, momentNow(context), result); !kept)
        return tl::make_unexpected(kept.error());
    result.insert(u"range"_s, QJsonObject{{u"passed"_s, passed},
                                          {u"setting"_s, values.text("setting"_L1)},
                                          {u"note"_s, values.text("note"_L1)},
                                          {u"at"_s, momentColumn(momentNow(context))}});
    keepResult(context, *file, result);
    return saidOfVisit(passed ? "act.recordRange" : "act.recordRange.failed", *file);
}

QString missingText(const ActContext &context, const QStringList &words)
{
    QStringList names;
    for (const auto &word : words)
        names << sentence(u"visit.result."_s + word, context.language());
    return names.join(u"; "_s);
}

// What was scanned goes on, at the moment the centre heard it first.
Outcome fitScanned(ActContext &context, VisitFile &file, const Moment &at)
{
    for (const auto &value : file.visit.result.value("scans"_L1).toArray()) {
        const auto item = equipmentCalled(context, value.toObject().value("equipment"_L1).toString());
        if (!item)
            return tl::make_unexpected(item.error());
        if (auto fitted = fit(context, file.one.monitoring.id, item->id, at, file.visit.id); !fitted)
            return tl::make_unexpected(fitted.error());
    }
    return {};
}

Outcome takeBack(ActContext &context, VisitFile &file, const Moment &at)
{
    const EquipmentPlace lies =
        file.visit.vehicle.isNull() ? EquipmentPlace{} : EquipmentPlace{u"VEHICLE"_s, file.visit.vehicle.toString()};
    const auto fittings = MonitoringStore(context.database()).fittings(file.one.monitoring.id);
    for (const auto &value : file.visit.result.value("back"_L1).toArray()) {
        const auto back = value.toObject();
        const auto serial = back.value("serial"_L1).toString();
        const auto fitting = std::find_if(fittings.begin(), fittings.end(), [&](const Fitting &one) {
            return one.isOpen() && one.serial.compare(serial, Qt::CaseInsensitive) == 0;
        });
        if (fitting == fittings.end())
            return refused(u"visit.notWornHere"_s, {{u"serial"_s, serial}, {u"person"_s, file.one.name()}});
        if (auto off = takeOff(context, fitting->id, at, back.value("how"_L1).toString(), lies, file.visit.id,
                               back.value("note"_L1).toString());
            !off)
            return off;
    }
    return {};
}

Outcome connected(ActContext &context, VisitFile &file, const Moment &at)
{
    auto &one = file.one;
    if (auto fitted = fitScanned(context, file, at); !fitted)
        return fitted;
    if (one.monitoring.state == u"QUEUED") // he was there before the telephone calls were done
        if (auto planned = advance(context, one, u"PLANNED"_s, one.monitoring.stateSince); !planned)
            return planned;
    // The device's clock says when; the papers that were done in between are of no weight.
    if (secondsBetween(one.monitoring.stateSince, at) < 0)
        one.monitoring.stateSince = at;
    if (auto done = advance(context, one, u"CONNECTED"_s, at); !done)
        return done;
    const auto earlier = one.file.eventsOf(u"ET_CONNECTED"_s);
    const auto when = u"%1T%2"_s.arg(at.date.toString(Qt::ISODate), at.time.toString(u"HH:mm"_s));
    if (earlier.isEmpty())
        context.recorder().insert("event", one.file.dossier,
                                  {{"kind", u"ET_CONNECTED"_s},
                                   {"at", when},
                                   {"source", u"intervention"_s},
                                   {"source_id", columnValue(file.visit.id)}});
    if (file.visit.kind == u"CONNECT_PRISON") {
        QList<AnyId> left;
        {
            auto query = context.database().query(
                "SELECT id FROM detention WHERE monitoring = ? AND until_on = '' AND deleted = 0", one.monitoring.id);
            while (query.next())
                left << query.id(0);
        }
        for (const auto &id : std::as_const(left))
            context.recorder().update("detention", id, {{"until_on", at.date.toString(Qt::ISODate)}});
    }
    return {};
}

Outcome disconnected(ActContext &context, VisitFile &file, const Moment &at)
{
    if (auto back = takeBack(context, file, at); !back)
        return back;
    const auto fittings = MonitoringStore(context.database()).fittings(file.one.monitoring.id);
    if (std::any_of(fittings.begin(), fittings.end(), [](const Fitting &one) { return one.isOpen(); }))
        return {};
    const auto state = file.one.monitoring.state;
    if (mayFollow(context.catalogue(), state, u"DISCONNECTED"_s)) {
        if (secondsBetween(file.one.monitoring.stateSince, at) < 0)
            file.one.monitoring.stateSince = at;
        if (auto done = advance(context, file.one, u"DISCONNECTED"_s, at); !done)
            return done;
    }
    if (file.one.monitoring.state == u"DISCONNECTED")
        return advance(context, file.one, u"EQUIPMENT_BACK"_s, at);
    return {};
}

// Straps, clips, chargers: out of the vehicle that is named, or that of the visit.
Outcome useUp(ActContext &context, const VisitFile &file, const Values &values, const Moment &at)
{
    const auto vehicle = values.has("vehicle"_L1) ? values.anyId("vehicle"_L1) : file.visit.vehicle;
    for (const auto &one : values.list("used"_L1)) {
        const auto kind = one.text("kind"_L1);
        if (!one.has("count"_L1) || one.number("count"_L1) == 0) // asked, and none was used
            continue;
        if (vehicle.isNull())
            return refused(u"visit.noVehicle"_s, {{u"kind"_s, codePlace("equipment_kind", kind)}});
        const bool broke = one.text("reason"_L1) == u"BROKEN";
        if (broke && one.text("note"_L1).isEmpty())
            return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"note"_s}});
        const int count = static_cast<int>(std::clamp<qint64>(one.number("count"_L1), -1, 1000));
        if (auto used = useCounted(context, kind, one.text("generation"_L1), count, {u"VEHICLE"_s, vehicle.toString()},
                                   at, file.visit.id, broke ? u"BROKEN"_s : u"USED"_s, one.text("note"_L1));
            !used)
            return used;
    }
    context.made = {}; // what the act made is no line of the stock
    return {};
}

Outcome carriedOut(ActContext &context, VisitFile &file, const Moment &at, const Moment &signalAt)
{
    const auto &kind = file.visit.kind;
    if (file.visit.isConnection())
        return connected(context, file, signalAt);
    if (kind.startsWith(u"DISCONNECT_") || kind == u"RECOVER")
        return disconnected(context, file, at);
    if (kind.startsWith(u"SWAP_")) {
        if (auto back = takeBack(context, file, at); !back)
            return back;
        return fitScanned(context, file, signalAt.isValid() ? signalAt : at);
    }
    if (kind == u"MOVE") {
        context.recorder().update("monitoring", file.one.monitoring.id,
                                  {{"address", columnValue(file.visit.address)}, {"region", file.visit.region}});
        if (file.one.monitoring.state == u"MOVE_PLANNED")
            return advance(context, file.one, u"CONNECTED"_s, at);
    }
    return {};
}

Result<Saying> finishIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    auto &visit = file->visit;
    if (auto begun = underWay(context, *file, *at); !begun)
        return tl::make_unexpected(begun.error());
    auto result = visit.result;
    Moment signalAt;
    if (values.has("signalAt"_L1)) {
        const auto given = momentGiven(context, values, "signalAt"_L1);
        if (!given)
            return tl::make_unexpected(given.error());
        if (!readMoment(values.moment("signalAt"_L1))->hasTime()) // monitoring counts from there: the day is not enough
            return refused(u"visit.needsClock"_s);
        signalAt = *given;
        result.insert(u"signalAt"_s, momentColumn(signalAt));
    }
    for (const auto &shown : {plan, signature})
        if (auto kept = keepShown(context, *file, values, shown, *at, result); !kept)
            return tl::make_unexpected(kept.error());
    for (const auto name : {"reason"_L1, "leftAt"_L1, "backAt"_L1})
        if (values.has(name))
            result.insert(name, values.text(name));
    if (values.has("explained"_L1))
        result.insert(u"explained"_s, values.boolean("explained"_L1));
    QJsonArray back = result.value("back"_L1).toArray();
    for (const auto &one : values.list("back"_L1))
        back << QJsonObject{{u"serial"_s, one.text("serial"_L1)},
                            {u"how"_s, one.text("how"_L1).isEmpty() ? u"RETURNED"_s : one.text("how"_L1)},
                            {u"note"_s, one.text("note"_L1)}};
    if (!back.isEmpty())
        result.insert(u"back"_s, back);
    const MonitoringStore store(context.database());
    if (const auto missing = missingResults(visitResults(context.catalogue(), visit, file->one.monitoring,
                                                         store.fittings(file->one.monitoring.id), result));
        !missing.isEmpty())
        return refused(u"visit.resultMissing"_s, {{u"kind"_s, codePlace("intervention_kind", visit.kind)},
                                                  {u"missing"_s, missingText(context, missing)}});
    if (const auto *version =
            versionAt(store.approvedSchedules(file->one.monitoring.id), signalAt.isValid() ? signalAt : *at))
        result.insert(u"schedule"_s, version->number);
    visit.result = result;
    if (auto used = useUp(context, *file, values, *at); !used)
        return tl::make_unexpected(used.error());
    if (auto done = carriedOut(context, *file, *at, signalAt); !done)
        return tl::make_unexpected(done.error());
    context.recorder().update("intervention", visit.id,
                              {{"state", u"DONE"_s}, {"done_at", momentColumn(*at)}, {"result", columnValue(result)}});
    if (auto freed = releaseAllKept(context, visit.id); !freed)
        return tl::make_unexpected(freed.error());
    return saidOfVisit("act.finishIntervention", *file, {{u"at"_s, momentColumn(signalAt.isValid() ? signalAt : *at)}});
}

Result<Saying> failIntervention(ActContext &context, const Values &values)
{
    auto file = visitFile(context, values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto at = momentGiven(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    const auto reason = values.text("reason"_L1);
    auto &visit = file->visit;
    if (visit.state == u"OPEN")
        return refused(u"visit.notPlanned"_s, {{u"person"_s, file->one.name()}});
    context.recorder().update("intervention", visit.id,
                              {{"state", u"FAILED"_s},
                               {"done_at", momentColumn(*at)},
                               {"failed_reason", reason},
                               {"note", values.text("note"_L1)}});
    if (auto freed = releaseAllKept(context, visit.id); !freed)
        return tl::make_unexpected(freed.error());
    if (visit.isConnection() && file->one.monitoring.state == u"PLANNED")
        for (const auto *state : {"FAILED_VISIT", "QUEUED"})
            if (auto done = advance(context, file->one, QString::fromLatin1(state), momentNow(context),
                                    {.reason = reason, .note = {}, .counts = {}});
                !done)
                return tl::make_unexpected(done.error());
    // What is still owed is to be planned again.
    const auto again = makeVisit(context, file->one,
                                 {.kind = visit.kind,
                                  .origin = visit.origin == u"MANDATE" ? u"MANDATE"_s : u"VISIT"_s,
                                  .alarm = visit.alarm,
                                  .earliestOn = at->date,
                                  .latestOn = visit.latestOn,
                                  .latestIsHard = visit.latestIsHard,
                                  .address = visit.address,
                                  .note = values.text("note"_L1)});
    if (!again)
        return tl::make_unexpected(again.error());
    if (reason == u"UNSAFE")
        context.recorder().update("intervention", *again, {{"crew", 2}});
    context.made = *again;
    return saidOfVisit("act.failIntervention", *file, {{u"reason"_s, codePlace("failed_visit_reason", reason)}});
}

} // namespace

QList<ActDefinition> fieldActs()
{
    const ActField intervention{"intervention", Type::Reference, Need::Required, "intervention"};
    const ActField at{"at", Type::Moment};
    const ActField planNamed{"plan", Type::Text, Need::Optional, "", "A document of the dossier with the floor plan."};
    const ActField planDrawn{"planImage",
                             Type::Object,
                             Need::Optional,
                             "",
                             "The floor plan itself, drawn or photographed: it becomes a document of the dossier.",
                             pictureFields()};
    const QStringList there{u"TECHNICIAN"_s, u"DISPATCHER"_s, u"SHIFT_LEAD"_s, u"VCET_MANAGER"_s};
    return {
        {"startIntervention", "The technician is on his way.", {intervention, at}, startIntervention, there},
        {"arriveAtIntervention", "The technician is there.", {intervention, at}, arriveAtIntervention, there},
        {"scanAtIntervention",
         "A device that will be fitted was scanned.",
         {intervention, {"equipment", Type::Text, Need::Required, "", "Serial or barcode."}},
         scanAtIntervention,
         there},
        {"recordRange",
         "The test of the range at home.",
         {intervention,
          {"passed", Type::Boolean, Need::Required},
          {"setting", Type::Text},
          {"note", Type::LongText},
          planNamed,
          planDrawn},
         recordRange,
         there},
        {"finishIntervention",
         "The visit is done, with everything it must bring back.",
         {intervention,
          at,
          {"signalAt", Type::Moment, Need::Optional, "", "When the centre heard the device first, by its clock."},
          planNamed,
          planDrawn,
          {"signature", Type::Text, Need::Optional, "", "A document of the dossier with the signature."},
          {"signatureImage", Type::Object, Need::Optional, "",
           "The signature itself: it becomes a document of the dossier.", pictureFields()},
          {"explained", Type::Boolean, Need::Optional, "", "The rules were explained."},
          {"reason", Type::Text},
          {"leftAt", Type::Moment},
          {"backAt", Type::Moment},
          {"back",
           Type::List,
           Need::Optional,
           "",
           "What was taken back.",
           {{"serial", Type::Text, Need::Required},
            {"how", Type::Choice, Need::Optional, "RETURNED LOST STOLEN DAMAGED EVIDENCE"},
            {"note", Type::Text}}},
          {"used",
           Type::List,
           Need::Optional,
           "",
           "What is counted and was used up.",
           {{"kind", Type::Code, Need::Required, "equipment_kind"},
            {"generation", Type::Text},
            {"count", Type::Number, Need::Optional, "", "None when it is 0 or not given."},
            {"reason", Type::Choice, Need::Optional, "USED BROKEN"},
            {"note", Type::Text, Need::Optional, "", "How it broke."}}},
          {"vehicle", Type::Reference, Need::Optional, "equipment", "Out of which it came; else that of the visit."}},
         finishIntervention,
         there},
        {"failIntervention",
         "A visit in vain; what is owed is to be planned again.",
         {intervention, at, {"reason", Type::Code, Need::Required, "failed_visit_reason"}, {"note", Type::LongText}},
         failIntervention,
         there},
    };
}
