// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// Equipment on its way to a person, on him, and off again.
#include "core/acts/equipmentsteps.h"
#include "core/acts/monitoringsteps.h"
#include "core/monitoring/equipmentlife.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// The fitting by which it is worn now, if it is.
AnyId openFitting(ActContext &context, const Equipment::Id &id)
{
    auto query = context.database().query(
        "SELECT id FROM fitting WHERE equipment = ? AND removed_at = '' AND deleted = 0", AnyId(id));
    return query.next() ? query.id(0) : AnyId();
}

Saying about(ActContext &context, const QString &key, const Equipment &item, const EquipmentPlace &place = {})
{
    return {key,
            {{u"serial"_s, item.serial},
             {u"kind"_s, codePlace("equipment_kind", item.kind)},
             {u"place"_s, place.kind.isEmpty() ? QString() : placeText(context, place)}}};
}

Result<Saying> reserveEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    if (!item)
        return tl::make_unexpected(item.error());
    if (auto kept = reserve(context, item->id, values.anyId("intervention"_L1)); !kept)
        return tl::make_unexpected(kept.error());
    return about(context, u"act.reserveEquipment"_s, *item);
}

Result<Saying> releaseEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    if (!item)
        return tl::make_unexpected(item.error());
    if (auto free = release(context, item->id, values.text("reason"_L1)); !free)
        return tl::make_unexpected(free.error());
    return about(context, u"act.releaseEquipment"_s, *item);
}

Result<Saying> load(ActContext &context, const Equipment &item, const EquipmentPlace &vehicle, const Moment &at)
{
    if (item.place == vehicle)
        return about(context, u"act.scanAgain"_s, item, vehicle);
    if (auto may = mayBeDone(context.catalogue(), item, u"loadVehicle"_s); !may)
        return tl::make_unexpected(may.error());
    // What came off somebody travels too, in its own state.
    const bool asItIs = item.state == u"RETURNED" || item.state == u"DAMAGED";
    return moved(context, item,
                 {.step = "LOADED",
                  .state = asItIs ? item.state : u"IN_VEHICLE"_s,
                  .place = vehicle,
                  .at = at,
                  .intervention = item.intervention},
                 u"act.loadVehicle"_s);
}

Result<Saying> loadVehicle(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    const auto vehicle = placeOf(context, values, "placeKind"_L1, "vehicle"_L1, u"VEHICLE"_s);
    if (!item || !at || !vehicle)
        return tl::make_unexpected(!item ? item.error() : !at ? at.error() : vehicle.error());
    return load(context, *item, *vehicle, *at);
}

Result<Saying> unloadVehicle(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    const auto place = placeOf(context, values);
    if (!item || !at || !place)
        return tl::make_unexpected(!item ? item.error() : !at ? at.error() : place.error());
    if (auto may = mayBeDone(context.catalogue(), *item, u"unloadVehicle"_s); !may)
        return tl::make_unexpected(may.error());
    // Out of the vehicle it is free again: a reservation was for what drove along.
    return moved(context, *item,
                 {.step = "UNLOADED",
                  .state = item->state == u"IN_VEHICLE" ? u"READY"_s : item->state,
                  .place = *place,
                  .at = *at,
                  .during = item->intervention},
                 u"act.unloadVehicle"_s);
}

Result<Saying> scanEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto place = placeOf(context, values);
    if (!item || !place)
        return tl::make_unexpected(!item ? item.error() : place.error());
    const auto meaning = meaningOfScan(context.catalogue(), *item, *place);
    EquipmentMove move{.step = "STORED",
                       .state = meaning.state,
                       .place = *place,
                       .at = momentNow(context),
                       .intervention = item->intervention};
    QString saying;
    switch (meaning.kind) {
    case ScanMeaning::Kind::Unclear:
        return tl::make_unexpected(meaning.problem);
    case ScanMeaning::Kind::Nothing:
        context.made = item->id;
        return about(context, u"act.scanAgain"_s, *item, *place);
    case ScanMeaning::Kind::Loaded:
        return load(context, *item, *place, move.at);
    case ScanMeaning::Kind::Moved:
        saying = u"act.storeEquipment"_s;
        break;
    case ScanMeaning::Kind::Received:
        move.step = "RECEIVED";
        saying = u"act.receiveEquipment"_s;
        break;
    case ScanMeaning::Kind::Unloaded:
        move.step = "UNLOADED";
        move.during = std::exchange(move.intervention, AnyId());
        saying = u"act.unloadVehicle"_s;
        break;
    case ScanMeaning::Kind::InService:
        move.step = "IN_SERVICE";
        saying = u"act.serviceEquipment"_s;
        break;
    case ScanMeaning::Kind::Found:
        move.step = "FOUND";
        saying = u"act.foundEquipment"_s;
        break;
    case ScanMeaning::Kind::Sent:
        move.step = "SENT";
        saying = u"act.sendToSupplier"_s;
        break;
    }
    return moved(context, *item, move, saying);
}

Result<Saying> fitEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    const auto fitted =
        fit(context, values.id<Monitoring>("monitoring"_L1), item->id, *at, values.anyId("intervention"_L1));
    if (!fitted)
        return tl::make_unexpected(fitted.error());
    context.made = *fitted;
    auto saying = about(context, u"act.fitEquipment"_s, *item);
    if (const auto file = context.anyDossier(context.aboutDossier))
        saying.places.insert(u"dossier"_s, context.describe(*file));
    return saying;
}

Result<Saying> removeEquipment(ActContext &context, const Values &values)
{
    AnyId fitting = values.anyId("fitting"_L1);
    const auto at = momentOf(context, values);
    const auto place = placeOf(context, values);
    if (!at || !place)
        return tl::make_unexpected(!at ? at.error() : place.error());
    QString serial;
    if (fitting.isNull()) {
        const auto item = equipmentOf(context, values);
        if (!item)
            return tl::make_unexpected(item.error());
        if (auto may = mayBeDone(context.catalogue(), *item, u"removeEquipment"_s); !may)
            return tl::make_unexpected(may.error());
        fitting = openFitting(context, item->id);
        serial = item->serial;
    } else {
        auto query = context.database().query("SELECT serial FROM fitting WHERE id = ?", fitting);
        if (query.next())
            serial = query.text(0);
    }
    const auto how = values.text("how"_L1);
    if ((how == u"LOST" || how == u"STOLEN" || how == u"DAMAGED") && values.text("reason"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"reason"_s}});
    if (auto off =
            takeOff(context, fitting, *at, how, *place, values.anyId("intervention"_L1), values.text("reason"_L1));
        !off)
        return tl::make_unexpected(off.error());
    return Saying{u"act.removeEquipment"_s, {{u"serial"_s, serial}, {u"how"_s, codePlace("equipment_state", how)}}};
}

// Gone: from a person, out of a vehicle, or missing where it lay. Its sentence is named as the act is.
Result<Saying> gone(ActContext &context, const Values &values, const char *state, const QString &act)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    const auto how = QString::fromLatin1(state);
    if (auto may = mayBeDone(context.catalogue(), *item, act); !may)
        return tl::make_unexpected(may.error());
    const QString saying = u"act."_s + act;
    if (item->state != u"WORN")
        return moved(context, *item,
                     {.step = state,
                      .state = how,
                      .place = {u"NONE"_s, {}},
                      .at = *at,
                      .reason = values.text("reason"_L1),
                      .during = item->intervention},
                     saying);
    if (auto off = takeOff(context, openFitting(context, item->id), *at, how, {}, {}, values.text("reason"_L1)); !off)
        return tl::make_unexpected(off.error());
    return about(context, saying, *item);
}

Result<Saying> reportLost(ActContext &context, const Values &values)
{
    return gone(context, values, "LOST", u"reportLost"_s);
}

Result<Saying> reportStolen(ActContext &context, const Values &values)
{
    return gone(context, values, "STOLEN", u"reportStolen"_s);
}

Result<Saying> pairEquipment(ActContext &context, const Values &values)
{
    const auto one = equipmentOf(context, values);
    const auto other = values.has("with"_L1)
                           ? equipmentCalled(context, values.text("with"_L1))
                           : Result<Equipment>(badInput(u"act.fieldMissing"_s, {{u"field"_s, u"with"_s}}));
    if (!one || !other)
        return tl::make_unexpected(!one ? one.error() : other.error());
    if (one->id == other->id || one->kind == other->kind)
        return refused(u"equipment.pairOfOneKind"_s, {{u"serial"_s, one->serial}, {u"with"_s, other->serial}});
    for (const auto *item : {&*one, &*other})
        if (auto may = mayBeDone(context.catalogue(), *item, u"pairEquipment"_s); !may)
            return tl::make_unexpected(may.error());
    if (one->pairedWith == other->id && other->pairedWith == one->id)
        return Saying{u"act.pairedAlready"_s, {{u"serial"_s, one->serial}, {u"with"_s, other->serial}}};
    // Who was paired with one of them is alone again.
    for (const auto &former : {one->pairedWith, other->pairedWith})
        if (!former.isNull() && former != one->id && former != other->id)
            context.recorder().update("equipment", former, {{"paired_with", columnValue(AnyId())}});
    context.recorder().update("equipment", one->id, {{"paired_with", columnValue(AnyId(other->id))}});
    context.recorder().update("equipment", other->id, {{"paired_with", columnValue(AnyId(one->id))}});
    context.made = one->id;
    return Saying{u"act.pairEquipment"_s, {{u"serial"_s, one->serial}, {u"with"_s, other->serial}}};
}

} // namespace

QList<ActDefinition> equipmentUseActs()
{
    const ActField at{"at", Type::Moment};
    const ActField reason{"reason", Type::Text};
    const ActField why{"reason", Type::Text, Need::Required};
    const ActField visit{"intervention", Type::Reference, Need::Optional, "intervention"};
    const QStringList planners = fieldRoles() + QStringList{u"DISPATCHER"_s};
    return {
        {"reserveEquipment", "It is kept for one visit.",
         itemFields() + QList<ActField>{{"intervention", Type::Reference, Need::Required, "intervention"}},
         reserveEquipment, planners},
        {"releaseEquipment", "It is no longer kept for its visit.", itemFields() + QList{reason}, releaseEquipment,
         planners},
        {"loadVehicle", "It is put in a vehicle.",
         itemFields() +
             QList<ActField>{{"vehicle", Type::Text, Need::Required, "", "The id or the plate of the vehicle."}, at},
         loadVehicle, fieldRoles()},
        {"unloadVehicle", "It is taken out of its vehicle, and is no longer kept for a visit.",
         itemFields() + placeFields() + QList{at}, unloadVehicle, fieldRoles()},
        {"scanEquipment",
         "A scan at a place: what it means follows from the state of the item. A second scan at the same place "
         "changes nothing and says so.",
         itemFields() + placeFields(), scanEquipment, fieldRoles()},
        {"fitEquipment", "A device goes on a person, or into his home.",
         QList<ActField>{{"monitoring", Type::Reference, Need::Required, "monitoring"}} + itemFields() +
             QList<ActField>{at, visit},
         fitEquipment, fieldRoles()},
        {"removeEquipment", "A device comes off.",
         QList<ActField>{{"fitting", Type::Reference, Need::Optional, "fitting"}} + itemFields() +
             QList<ActField>{
                 {"how", Type::Choice, Need::Required, "RETURNED LOST STOLEN DAMAGED EVIDENCE"}, at, reason, visit} +
             placeFields(),
         removeEquipment, fieldRoles()},
        {"reportLost", "It is lost: by who wears it, out of a vehicle, or where it lay.", itemFields() + QList{why, at},
         reportLost, fieldRoles()},
        {"reportStolen", "It is stolen from who wears it.", itemFields() + QList{why, at}, reportStolen, fieldRoles()},
        {"pairEquipment", "Two items belong together: a tag and its unit.",
         itemFields() +
             QList<ActField>{{"with", Type::Text, Need::Required, "", "The id or the serial of the other one."}},
         pairEquipment, fieldRoles()},
    };
}
