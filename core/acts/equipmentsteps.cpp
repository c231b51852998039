// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/equipmentsteps.h"

#include "core/acts/monitoringsteps.h"
#include "core/monitoring/equipmentlife.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"

using namespace Qt::StringLiterals;

namespace {

QString serialList(const QList<Equipment> &items)
{
    QStringList serials;
    for (const auto &item : items)
        serials << item.kind + u' ' + item.serial;
    return serials.join(u", "_s);
}

Outcome notAhead(const ActContext &context, const Moment &at)
{
    if (isAhead(context, at))
        return refused(u"act.dateAhead"_s, {{u"date"_s, writeMoment(at)}});
    return {};
}

void writeStep(ActContext &context, const Equipment &item, const EquipmentMove &move)
{
    const auto during = move.during.isNull() ? move.intervention : move.during;
    const AnyId worn = move.monitoring.isNull() ? AnyId(item.monitoring) : move.monitoring;
    context.recorder().insert("equipment_step", {{"equipment", columnValue(AnyId(item.id))},
                                                 {"step", QString::fromLatin1(move.step)},
                                                 {"from_state", item.state},
                                                 {"to_state", move.state},
                                                 {"place_kind", move.place.kind},
                                                 {"place", move.place.place},
                                                 {"monitoring", columnValue(worn)},
                                                 {"intervention", columnValue(during)},
                                                 {"at", momentColumn(move.at)},
                                                 {"login", context.user().login},
                                                 {"reason", move.reason},
                                                 {"note", move.note}});
}

Result<Equipment> equipmentById(ActContext &context, const Equipment::Id &id)
{
    if (auto item = EquipmentStore(context.database()).byId(id))
        return *item;
    return refused(u"equipment.unknown"_s, {{u"serial"_s, id.toString()}});
}

Result<Visit> visitOf(ActContext &context, const AnyId &id)
{
    if (auto visit = VisitStore(context.database()).byId(Visit::Id(id)))
        return *visit;
    return refused(u"equipment.noSuchVisit"_s);
}

// Whether an item that is not worn may go to this person at this visit, as far as it was kept.
Outcome checkKept(ActContext &context, const Equipment &item, const Monitoring &monitoring, const AnyId &intervention)
{
    if (item.intervention.isNull() || item.intervention == intervention)
        return {};
    if (intervention.isNull()) { // fitted without saying for which visit: one of this mandate is right
        const auto visit = visitOf(context, item.intervention);
        if (visit && visit->monitoring == monitoring.id)
            return {};
    }
    return refused(u"equipment.keptForOther"_s, {{u"serial"_s, item.serial}});
}

std::optional<Fitting> fittingById(ActContext &context, const AnyId &id)
{
    auto query = context.database().query("SELECT monitoring FROM fitting WHERE id = ? AND deleted = 0", id);
    if (!query.next())
        return {};
    for (const auto &one : MonitoringStore(context.database()).fittings(query.id<Monitoring>(0)))
        if (one.id == id)
            return one;
    return {};
}

int daysWorn(const Moment &from, const Moment &until)
{
    constexpr qint64 day = 86400;
    return static_cast<int>(std::max<qint64>(0, (secondsBetween(from, until) + day - 1) / day));
}

} // namespace

Outcome mayFit(ActContext &context, const Equipment &item, const Monitoring &monitoring, const AnyId &intervention)
{
    if (item.state == u"WORN") // never by whom: who scans the wrong one need not know
        return item.monitoring == monitoring.id ? refused(u"equipment.wornAlready"_s, {{u"serial"_s, item.serial}})
                                                : refused(u"equipment.wornByOther"_s, {{u"serial"_s, item.serial}});
    if (auto may = mayBeDone(context.catalogue(), item, u"fitEquipment"_s); !may)
        return may;
    if (auto kept = checkKept(context, item, monitoring, intervention); !kept)
        return kept;
    return checkTechnique(context.catalogue(), item, monitoring);
}

Outcome mayWearTag(ActContext &context, const Equipment &item, const Monitoring &monitoring)
{
    if (!isTag(context.catalogue(), item.kind) || monitoring.person.isNull())
        return {};
    for (const auto &worn : MonitoringStore(context.database()).openFittingsOfPerson(monitoring.person))
        if (isTag(context.catalogue(), worn.kind))
            return refused(u"equipment.secondTag"_s, {{u"serial"_s, item.serial}, {u"worn"_s, worn.serial}});
    return {};
}

Result<Moment> momentOf(ActContext &context, const Values &values, QLatin1StringView name)
{
    return momentGiven(context, values, name);
}

Result<EquipmentPlace> placeOf(ActContext &context, const Values &values, QLatin1StringView kind,
                               QLatin1StringView placeName, const QString &otherwise)
{
    EquipmentPlace place{values.has(kind) ? values.text(kind) : otherwise, values.text(placeName)};
    if (place.kind != u"VEHICLE")
        return place;
    const EquipmentStore store(context.database());
    auto vehicle = store.byId(Equipment::Id::fromString(place.place));
    if (const auto called = store.bySerial(place.place, u"VEHICLE"_s); !vehicle && called.size() == 1)
        vehicle = called.first();
    if (!vehicle || vehicle->kind != u"VEHICLE")
        return refused(u"equipment.noSuchVehicle"_s, {{u"vehicle"_s, place.place}});
    if (isOutOfUse(vehicle->state) || vehicle->state == u"LOST" || vehicle->state == u"STOLEN")
        return refused(u"equipment.vehicleOutOfUse"_s, {{u"vehicle"_s, vehicle->serial}});
    place.place = vehicle->id.toString();
    return place;
}

QString placeText(ActContext &context, const EquipmentPlace &place)
{
    if (place.kind == u"VEHICLE")
        if (const auto vehicle = EquipmentStore(context.database()).byId(Equipment::Id::fromString(place.place)))
            return vehicle->name.isEmpty() ? vehicle->serial : vehicle->name;
    return codePlace("equipment_place", place.kind);
}

Result<Equipment> equipmentCalled(ActContext &context, const QString &idOrSerial)
{
    const EquipmentStore store(context.database());
    if (const auto id = Equipment::Id::fromString(idOrSerial); !id.isNull())
        return equipmentById(context, id);
    const auto found = store.bySerial(idOrSerial);
    if (found.isEmpty())
        return refused(u"equipment.unknown"_s, {{u"serial"_s, plainSerial(idOrSerial)}});
    if (found.size() > 1)
        return refused(u"equipment.severalCalledSo"_s,
                       {{u"serial"_s, plainSerial(idOrSerial)}, {u"found"_s, serialList(found)}});
    return found.first();
}

Result<Equipment> equipmentOf(ActContext &context, const Values &values)
{
    if (values.has("equipment"_L1))
        return equipmentById(context, values.id<Equipment>("equipment"_L1));
    if (!values.has("serial"_L1))
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"serial"_s}});
    return equipmentCalled(context, values.text("serial"_L1));
}

Outcome moveEquipment(ActContext &context, const Equipment &item, const EquipmentMove &asked)
{
    auto move = asked;
    // What is worn comes off a person, and by nothing else.
    if (item.state == u"WORN" && qstrcmp(move.step, "REMOVED") != 0)
        return refused(u"equipment.stillWorn"_s, {{u"serial"_s, item.serial}});
    if (move.state != item.state)
        if (auto may = mayBecome(context.catalogue(), item, move.state); !may)
            return may;
    if (auto may = mayLieAt(item, move.state, move.place); !may)
        return may;
    // One history runs one way; the clocks of two devices may differ a little.
    constexpr qint64 clocksDiffer = 3600;
    if (const auto early = secondsBetween(move.at, item.stateSince); early > clocksDiffer)
        return refused(u"equipment.beforeThat"_s, {{u"serial"_s, item.serial},
                                                   {u"state"_s, codePlace("equipment_state", item.state)},
                                                   {u"at"_s, writeMoment(item.stateSince)}});
    else if (early > 0)
        move.at = item.stateSince;
    const bool kept = keepsItsTest(move.state);
    if (kept && !move.passed && !item.testedAt.isValid())
        return refused(u"equipment.notTested"_s, {{u"serial"_s, item.serial}});
    const auto tested = move.passed ? move.at : kept ? item.testedAt : Moment();
    Recorder::Fields fields{{"state", move.state},
                            {"state_since", momentColumn(move.state == item.state ? item.stateSince : move.at)},
                            {"place_kind", move.place.kind},
                            {"place", move.place.place},
                            {"monitoring", columnValue(move.monitoring)},
                            {"intervention", columnValue(move.intervention)},
                            {"tested_at", momentColumn(tested)}};
    fields << move.also;
    context.recorder().update("equipment", item.id, fields);
    writeStep(context, item, move);
    context.made = item.id;
    return {};
}

Result<AnyId> addEquipment(ActContext &context, const Equipment &item, const Moment &at)
{
    const auto serial = plainSerial(item.serial);
    if (serial.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"serials"_s}});
    if (auto right = checkSerial(context.catalogue(), item.kind, item.generation, serial); !right)
        return tl::make_unexpected(right.error());
    const EquipmentStore store(context.database());
    for (const auto &other : store.bySerial(serial, item.kind))
        if (other.supplier == item.supplier && other.serial == serial)
            return refused(u"equipment.serialKnown"_s,
                           {{u"serial"_s, serial}, {u"state"_s, codePlace("equipment_state", other.state)}});
    const Recorder::Fields fields{
        {"kind", item.kind},
        {"generation", item.generation},
        {"supplier", item.supplier},
        {"serial", serial},
        {"barcode", plainSerial(item.barcode)},
        {"firmware", item.firmware},
        {"sim_number", item.simNumber},
        {"name", item.name},
        {"contract", item.contract},
        {"bought_on", item.boughtOn.isValid() ? item.boughtOn.toString(Qt::ISODate) : u""_s},
        {"warranty_until", item.warrantyUntil.isValid() ? item.warrantyUntil.toString(Qt::ISODate) : u""_s},
        {"state", item.state},
        {"state_since", momentColumn(at)},
        {"place_kind", item.place.kind},
        {"place", item.place.place},
        {"note", item.note}};
    // A serial is one row, on whatever device it is registered; one that was taken back stands again.
    const AnyId id = equipmentId(item.kind, item.supplier, serial);
    bool stoodBefore = false;
    {
        auto former = context.database().query("SELECT 1 FROM equipment WHERE id = ?", id);
        stoodBefore = former.next();
    }
    if (stoodBefore)
        context.recorder().update("equipment", id, Recorder::Fields(fields) << std::pair{"deleted", QVariant(0)});
    else
        context.recorder().insert("equipment", fields, id);
    Equipment added = item;
    added.id = Equipment::Id(id);
    added.state.clear();
    writeStep(context, added,
              {.step = item.state == u"ORDERED" ? "ORDERED" : "REGISTERED",
               .state = item.state,
               .place = item.place,
               .at = at});
    context.made = id;
    return id;
}

Result<AnyId> fit(ActContext &context, const Monitoring::Id &monitoringId, const Equipment::Id &equipment,
                  const Moment &at, const AnyId &intervention)
{
    const auto monitoring = MonitoringStore(context.database()).byId(monitoringId);
    if (!monitoring)
        return refused(u"equipment.noSuchMandate"_s);
    const auto file = context.openDossier(monitoring->dossier);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto item = equipmentById(context, equipment);
    if (!item)
        return tl::make_unexpected(item.error());
    if (!monitoring->isRunning())
        return refused(u"equipment.mandateOver"_s, {{u"dossier"_s, context.describe(*file)}});
    if (auto past = notAhead(context, at); !past)
        return tl::make_unexpected(past.error());
    if (!intervention.isNull()) {
        const auto visit = visitOf(context, intervention);
        if (!visit)
            return tl::make_unexpected(visit.error());
        if (visit->monitoring != monitoring->id)
            return refused(u"equipment.visitOfOther"_s);
    }
    if (auto may = mayFit(context, *item, *monitoring, intervention); !may)
        return tl::make_unexpected(may.error());
    if (auto may = mayWearTag(context, *item, *monitoring); !may)
        return tl::make_unexpected(may.error());
    const auto visit = intervention.isNull() ? item->intervention : intervention;
    if (auto moved = moveEquipment(context, *item,
                                   {.step = "FITTED",
                                    .state = u"WORN"_s,
                                    .place = {u"PERSON"_s, {}},
                                    .at = at,
                                    .monitoring = monitoring->id,
                                    .during = visit,
                                    .also = {{"cycles", item->cycles + 1}}});
        !moved)
        return tl::make_unexpected(moved.error());
    return context.recorder().insert("fitting", file->dossier,
                                     {{"monitoring", columnValue(AnyId(monitoring->id))},
                                      {"person", columnValue(AnyId(monitoring->person))},
                                      {"equipment", columnValue(AnyId(item->id))},
                                      {"serial", item->serial},
                                      {"kind", item->kind},
                                      {"intervention", columnValue(visit)},
                                      {"fitted_at", momentColumn(at)}});
}

Outcome takeOff(ActContext &context, const AnyId &id, const Moment &at, const QString &how, const EquipmentPlace &place,
                const AnyId &intervention, const QString &reason)
{
    const auto fitting = fittingById(context, id);
    if (!fitting)
        return refused(u"equipment.notFitted"_s);
    if (!fitting->isOpen())
        return refused(u"equipment.removedAlready"_s, {{u"serial"_s, fitting->serial}});
    // Also when the dossier was closed meanwhile: what is found on a person comes off.
    if (const auto file = context.anyDossier(fitting->dossier); !file)
        return tl::make_unexpected(file.error());
    const auto item = equipmentById(context, Equipment::Id(fitting->equipment));
    if (!item)
        return tl::make_unexpected(item.error());
    if (auto past = notAhead(context, at); !past)
        return past;
    if (secondsBetween(fitting->fittedAt, at) < 0)
        return refused(u"equipment.beforeFitted"_s,
                       {{u"serial"_s, item->serial}, {u"at"_s, writeMoment(fitting->fittedAt)}});
    const auto kinds = placeKindsOf(how);
    const EquipmentPlace then = kinds.contains(place.kind) ? place : EquipmentPlace{kinds.first(), {}};
    if (auto moved = moveEquipment(context, *item,
                                   {.step = "REMOVED",
                                    .state = how,
                                    .place = then,
                                    .at = at,
                                    .reason = reason,
                                    .during = intervention,
                                    .also = {{"worn_days", item->wornDays + daysWorn(fitting->fittedAt, at)}}});
        !moved)
        return moved;
    context.recorder().update("fitting", id, {{"removed_at", momentColumn(at)}, {"removed_how", how}});
    return {};
}

Outcome reserve(ActContext &context, const Equipment::Id &equipment, const AnyId &intervention)
{
    const auto item = equipmentById(context, equipment);
    if (!item)
        return tl::make_unexpected(item.error());
    const auto visit = visitOf(context, intervention);
    if (!visit)
        return tl::make_unexpected(visit.error());
    if (visit->isOver())
        return refused(u"equipment.visitOver"_s);
    if (item->intervention == intervention)
        return refused(u"equipment.keptAlready"_s, {{u"serial"_s, item->serial}});
    if (auto may = mayBeDone(context.catalogue(), *item, u"reserveEquipment"_s); !may)
        return may;
    const auto monitoring = MonitoringStore(context.database()).byId(visit->monitoring);
    if (!monitoring)
        return refused(u"equipment.noSuchMandate"_s);
    if (item->kind != u"INSTALL_TOOL" && item->kind != u"SIM")
        if (auto right = checkTechnique(context.catalogue(), *item, *monitoring); !right)
            return right;
    // What lies in a vehicle stays there, kept for this visit.
    return moveEquipment(context, *item,
                         {.step = "RESERVED",
                          .state = item->state == u"IN_VEHICLE" ? item->state : u"RESERVED"_s,
                          .place = item->place,
                          .at = momentNow(context),
                          .intervention = intervention});
}

Outcome release(ActContext &context, const Equipment::Id &equipment, const QString &reason)
{
    const auto item = equipmentById(context, equipment);
    if (!item)
        return tl::make_unexpected(item.error());
    if (auto may = mayBeDone(context.catalogue(), *item, u"releaseEquipment"_s); !may)
        return may;
    return moveEquipment(context, *item,
                         {.step = "RELEASED",
                          .state = item->state == u"IN_VEHICLE" ? item->state : u"READY"_s,
                          .place = item->place,
                          .at = momentNow(context),
                          .reason = reason,
                          .during = item->intervention});
}

Result<AnyId> moveCounted(ActContext &context, const StockBalance &what, const EquipmentPlace &to,
                          const QString &reason, const Moment &at, const AnyId &intervention, const QString &note)
{
    if (isSerialised(context.catalogue(), what.kind))
        return refused(u"stock.hasSerials"_s, {{u"kind"_s, codePlace("equipment_kind", what.kind)}});
    if (what.count <= 0)
        return refused(u"stock.noCount"_s);
    if (what.place == to)
        return refused(u"stock.samePlace"_s);
    if (auto past = notAhead(context, at); !past)
        return tl::make_unexpected(past.error());
    if (!what.place.kind.isEmpty()) {
        const int lies = EquipmentStore(context.database()).leastFrom(what.kind, what.generation, what.place, at);
        if (lies < what.count)
            return refused(u"stock.notEnough"_s, {{u"kind"_s, codePlace("equipment_kind", what.kind)},
                                                  {u"place"_s, placeText(context, what.place)},
                                                  {u"asked"_s, QString::number(what.count)},
                                                  {u"there"_s, QString::number(std::max(0, lies))}});
    }
    context.made = context.recorder().insert("stock_move", {{"kind", what.kind},
                                                            {"generation", what.generation},
                                                            {"from_kind", what.place.kind},
                                                            {"from_place", what.place.place},
                                                            {"to_kind", to.kind},
                                                            {"to_place", to.place},
                                                            {"count", what.count},
                                                            {"reason", reason},
                                                            {"at", momentColumn(at)},
                                                            {"login", context.user().login},
                                                            {"intervention", columnValue(intervention)},
                                                            {"note", note}});
    return context.made;
}

Outcome useCounted(ActContext &context, const QString &kind, const QString &generation, int count,
                   const EquipmentPlace &from, const Moment &at, const AnyId &intervention, const QString &reason,
                   const QString &note)
{
    const auto moved = moveCounted(context, {kind, generation, from, count}, {}, reason, at, intervention, note);
    return moved ? Outcome() : Outcome(tl::make_unexpected(moved.error()));
}

Outcome checkPutBack(ActContext &context, const QByteArray &table, const AnyId &row)
{
    if (table != "equipment" && table != "fitting" && table != "stock_move")
        return {};
    if (invariantFindings(context.database(), context.catalogue(), row).isEmpty())
        return {};
    return refused(u"undo.changedSince"_s);
}

const QStringList &keeperRoles()
{
    static const QStringList roles{u"STOCK_KEEPER"_s, u"VCET_MANAGER"_s, u"SHIFT_LEAD"_s};
    return roles;
}

const QStringList &fieldRoles()
{
    static const QStringList roles = keeperRoles() + QStringList{u"TECHNICIAN"_s};
    return roles;
}

const QList<ActField> &itemFields()
{
    static const QList<ActField> fields{
        {"equipment", ActField::Type::Reference, ActField::Need::Optional, "equipment", "The item, or its serial."},
        {"serial", ActField::Type::Text, ActField::Need::Optional, "", "Serial or barcode, as it is scanned."}};
    return fields;
}

const QList<ActField> &placeFields()
{
    static const QList<ActField> fields{
        {"placeKind", ActField::Type::Code, ActField::Need::Optional, "equipment_place"},
        {"place", ActField::Type::Text, ActField::Need::Optional, "",
         "Which one: the id or plate of a vehicle, the code of a prison."}};
    return fields;
}

Result<Saying> moved(ActContext &context, const Equipment &item, const EquipmentMove &move, const QString &saying)
{
    if (auto done = moveEquipment(context, item, move); !done)
        return tl::make_unexpected(done.error());
    return Saying{saying,
                  {{u"serial"_s, item.serial},
                   {u"kind"_s, codePlace("equipment_kind", item.kind)},
                   {u"state"_s, codePlace("equipment_state", move.state)},
                   {u"place"_s, placeText(context, move.place)}}};
}
