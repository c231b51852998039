// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// The life of an item from order to scrap, as far as no person wears it.
#include "core/acts/equipmentsteps.h"
#include "core/monitoring/equipmentlife.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

QString supplierOf(const ActContext &context, const QString &generation)
{
    const auto *item = context.catalogue().item(u"generation"_s, generation);
    return item ? item->members.value("supplier"_L1).toString() : QString();
}

// The items of one act: `serials`, or the one that `equipment` or `serial` names.
Result<QList<Equipment>> itemsOf(ActContext &context, const Values &values)
{
    QList<Equipment> items;
    if (!values.has("serials"_L1)) {
        auto item = equipmentOf(context, values);
        if (!item)
            return tl::make_unexpected(item.error());
        return QList{*item};
    }
    for (const auto &serial : values.texts("serials"_L1)) {
        auto item = equipmentCalled(context, serial);
        if (!item)
            return tl::make_unexpected(item.error());
        items << *item;
    }
    return items;
}

Result<Saying> addSeveral(ActContext &context, const Values &values, const QString &state, const EquipmentPlace &place,
                          const QString &saying)
{
    const auto at = momentOf(context, values);
    if (!at)
        return tl::make_unexpected(at.error());
    const auto serials = values.texts("serials"_L1);
    if (serials.size() != 1 && (values.has("barcode"_L1) || values.has("name"_L1)))
        return refused(u"equipment.onlyForOne"_s);
    Equipment item{.kind = values.text("kind"_L1),
                   .generation = values.text("generation"_L1),
                   .supplier = values.text("supplier"_L1),
                   .barcode = values.text("barcode"_L1),
                   .firmware = values.text("firmware"_L1),
                   .simNumber = values.text("simNumber"_L1),
                   .name = values.text("name"_L1),
                   .contract = values.text("contract"_L1),
                   .boughtOn = values.date("boughtOn"_L1),
                   .warrantyUntil = values.date("warrantyUntil"_L1),
                   .state = state,
                   .place = place,
                   .note = values.text("note"_L1)};
    if (item.supplier.isEmpty())
        item.supplier = supplierOf(context, item.generation);
    if (place.kind == u"SUPPLIER")
        item.place.place = item.supplier;
    AnyId first;
    for (const auto &serial : serials) {
        item.serial = serial;
        const auto added = addEquipment(context, item, *at);
        if (!added)
            return tl::make_unexpected(added.error());
        if (first.isNull())
            first = *added;
    }
    context.made = first;
    return Saying{saying,
                  {{u"count"_s, QString::number(serials.size())},
                   {u"kind"_s, codePlace("equipment_kind", item.kind)},
                   {u"serials"_s,
                    serials.size() > 3 ? QString(serials.mid(0, 3).join(u", "_s) + u" …"_s) : serials.join(u", "_s)}}};
}

Result<Saying> orderEquipment(ActContext &context, const Values &values)
{
    return addSeveral(context, values, u"ORDERED"_s, {u"SUPPLIER"_s, {}}, u"act.orderEquipment"_s);
}

Result<Saying> registerEquipment(ActContext &context, const Values &values)
{
    const auto place = placeOf(context, values);
    if (!place)
        return tl::make_unexpected(place.error());
    if (auto may = mayLieAt({.serial = values.texts("serials"_L1).value(0)}, u"RECEIVED"_s, *place); !may)
        return tl::make_unexpected(may.error());
    return addSeveral(context, values, u"RECEIVED"_s, *place, u"act.registerEquipment"_s);
}

Result<Saying> receiveEquipment(ActContext &context, const Values &values)
{
    const auto items = itemsOf(context, values);
    const auto place = placeOf(context, values);
    const auto at = momentOf(context, values);
    if (!items || !place || !at)
        return tl::make_unexpected(!items ? items.error() : !place ? place.error() : at.error());
    for (const auto &item : *items) {
        if (auto may = mayBeDone(context.catalogue(), item, u"receiveEquipment"_s); !may)
            return tl::make_unexpected(may.error());
        if (auto done =
                moveEquipment(context, item, {.step = "RECEIVED", .state = u"RECEIVED"_s, .place = *place, .at = *at});
            !done)
            return tl::make_unexpected(done.error());
    }
    if (items->size() == 1)
        return Saying{u"act.receiveEquipment"_s, {{u"serial"_s, items->first().serial}}};
    return Saying{u"act.receiveSeveral"_s, {{u"count"_s, QString::number(items->size())}}};
}

EquipmentMove failedTest(const Equipment &item)
{
    if (item.state == u"RECEIVED") // rejected
        return {.step = "TEST_FAILED", .state = u"AT_SUPPLIER"_s, .place = {u"SUPPLIER"_s, item.supplier}};
    if (item.state == u"READY")
        return {.step = "TEST_FAILED", .state = u"IN_SERVICE"_s, .place = {u"BENCH"_s, {}}};
    return {.step = "TEST_FAILED", .state = u"DAMAGED"_s, .place = item.place};
}

Result<Saying> testEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    if (auto may = mayBeDone(context.catalogue(), *item, u"testEquipment"_s); !may)
        return tl::make_unexpected(may.error());
    const bool passed = values.boolean("passed"_L1);
    if (!passed && values.text("reason"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"reason"_s}});
    EquipmentMove move = failedTest(*item);
    if (passed) {
        move = {.step = "TEST_PASSED", .state = u"READY"_s, .place = item->place, .passed = true};
        if (!placeKindsOf(u"READY"_s).contains(move.place.kind))
            move.place = {u"STORE"_s, {}};
    }
    move.at = *at;
    move.reason = values.text("reason"_L1);
    if (values.has("hygiene"_L1))
        move.also << std::pair{"hygiene", QVariant(values.text("hygiene"_L1))};
    if (values.has("firmware"_L1))
        move.also << std::pair{"firmware", QVariant(values.text("firmware"_L1))};
    return moved(context, *item, move, passed ? u"act.testPassed"_s : u"act.testFailed"_s);
}

Result<Saying> storeEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto place = placeOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !place || !at)
        return tl::make_unexpected(!item ? item.error() : !place ? place.error() : at.error());
    if (item->place == *place)
        return Saying{u"act.scanAgain"_s, {{u"serial"_s, item->serial}, {u"place"_s, placeText(context, *place)}}};
    if (auto may = mayBeDone(context.catalogue(), *item, u"storeEquipment"_s); !may)
        return tl::make_unexpected(may.error());
    const bool fromVehicle = item->state == u"IN_VEHICLE" && place->kind != u"VEHICLE";
    return moved(context, *item,
                 {.step = fromVehicle ? "UNLOADED" : "STORED",
                  .state = fromVehicle ? u"READY"_s : item->state,
                  .place = *place,
                  .at = *at,
                  .monitoring = item->monitoring,
                  .intervention = fromVehicle ? AnyId() : item->intervention},
                 u"act.storeEquipment"_s);
}

// An act that brings one item to one state, at the place that was given or the one the state implies. Its sentence is
// named as the act is.
Result<Saying> bring(ActContext &context, const Values &values, EquipmentMove move, const QString &act)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    const auto place = placeOf(context, values, "placeKind"_L1, "place"_L1, placeKindsOf(move.state).first());
    if (!place)
        return tl::make_unexpected(place.error());
    if (auto may = mayBeDone(context.catalogue(), *item, act); !may)
        return tl::make_unexpected(may.error());
    move.place = *place;
    if (move.place.kind == u"SUPPLIER" && move.place.place.isEmpty())
        move.place.place = values.has("supplier"_L1) ? values.text("supplier"_L1) : item->supplier;
    move.at = *at;
    move.reason = values.text("reason"_L1);
    move.note = values.text("note"_L1);
    return moved(context, *item, move, u"act."_s + act);
}

Result<Saying> serviceEquipment(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "IN_SERVICE", .state = u"IN_SERVICE"_s}, u"serviceEquipment"_s);
}

Result<Saying> sendToSupplier(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "SENT", .state = u"AT_SUPPLIER"_s}, u"sendToSupplier"_s);
}

Result<Saying> backFromSupplier(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    if (auto may = mayBeDone(context.catalogue(), *item, u"backFromSupplier"_s); !may)
        return tl::make_unexpected(may.error());
    if (!values.boolean("tested"_L1))
        return refused(u"equipment.backNeedsTest"_s, {{u"serial"_s, item->serial}});
    EquipmentMove move{.step = "BACK", .state = u"READY"_s, .passed = true};
    if (values.has("firmware"_L1))
        move.also << std::pair{"firmware", QVariant(values.text("firmware"_L1))};
    return bring(context, values, move, u"backFromSupplier"_s);
}

Result<Saying> replaceEquipment(ActContext &context, const Values &values)
{
    const auto item = equipmentOf(context, values);
    const auto at = momentOf(context, values);
    if (!item || !at)
        return tl::make_unexpected(!item ? item.error() : at.error());
    if (auto may = mayBeDone(context.catalogue(), *item, u"replaceEquipment"_s); !may)
        return tl::make_unexpected(may.error());
    const auto serial = plainSerial(values.text("newSerial"_L1));
    if (auto done = moveEquipment(context, *item,
                                  {.step = "REPLACED",
                                   .state = u"REPLACED"_s,
                                   .place = {u"NONE"_s, {}},
                                   .at = *at,
                                   .reason = values.text("reason"_L1),
                                   .note = serial});
        !done)
        return tl::make_unexpected(done.error());
    const auto added = addEquipment(context,
                                    {.kind = item->kind,
                                     .generation = item->generation,
                                     .supplier = item->supplier,
                                     .serial = serial,
                                     .barcode = values.text("newBarcode"_L1),
                                     .contract = item->contract,
                                     .state = u"RECEIVED"_s,
                                     .place = {u"STORE"_s, {}},
                                     .note = item->serial},
                                    *at);
    if (!added)
        return tl::make_unexpected(added.error());
    return Saying{u"act.replaceEquipment"_s, {{u"serial"_s, item->serial}, {u"new"_s, serial}}};
}

Result<Saying> giveEvidence(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "EVIDENCE", .state = u"EVIDENCE"_s}, u"giveEvidence"_s);
}

Result<Saying> foundEquipment(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "FOUND", .state = u"RETURNED"_s}, u"foundEquipment"_s);
}

Result<Saying> scrapEquipment(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "SCRAPPED", .state = u"SCRAPPED"_s}, u"scrapEquipment"_s);
}

Result<Saying> writeOffEquipment(ActContext &context, const Values &values)
{
    return bring(context, values, {.step = "WRITTEN_OFF", .state = u"WRITTEN_OFF"_s}, u"writeOffEquipment"_s);
}

QList<ActField> purchaseFields()
{
    return {{"kind", Type::Code, Need::Required, "equipment_kind"},
            {"generation", Type::Code, Need::Optional, "generation"},
            {"supplier", Type::Code, Need::Optional, "supplier", "Of the generation when it is not given."},
            {"serials", Type::Texts, Need::Required, "", "One or more serials; all are taken, or none."},
            {"barcode", Type::Text},
            {"firmware", Type::Text},
            {"simNumber", Type::Text},
            {"name", Type::Text, Need::Optional, "", "Of a vehicle or a tool."},
            {"contract", Type::Text},
            {"boughtOn", Type::Date},
            {"warrantyUntil", Type::Date},
            {"at", Type::Moment},
            {"note", Type::LongText}};
}

} // namespace

QList<ActDefinition> equipmentActs()
{
    const ActField at{"at", Type::Moment};
    const ActField reason{"reason", Type::Text, Need::Required};
    const ActField note{"note", Type::LongText};
    const ActField firmware{"firmware", Type::Text};
    const ActField serials{"serials", Type::Texts, Need::Optional, "", "Several at once."};
    return QList<ActDefinition>{
               {"orderEquipment", "Serials that were ordered.", purchaseFields(), orderEquipment, keeperRoles()},
               {"registerEquipment", "Serials that are here and not tested yet.", purchaseFields() + placeFields(),
                registerEquipment, keeperRoles()},
               {"receiveEquipment", "What was ordered has come.", itemFields() + QList{serials, at} + placeFields(),
                receiveEquipment, fieldRoles()},
               {"testEquipment",
                "A test: passed makes it ready, failed sends it back, to the bench or among the damaged.",
                itemFields() + QList<ActField>{{"passed", Type::Boolean, Need::Required},
                                               {"reason", Type::Text, Need::Optional, "", "Asked when it failed."},
                                               {"hygiene", Type::Text},
                                               firmware,
                                               at},
                testEquipment, fieldRoles()},
               {"storeEquipment", "It lies at another place: the store, the bench, the cabinet of a prison.",
                itemFields() + placeFields() + QList{at}, storeEquipment, fieldRoles()},
               {"serviceEquipment", "It is cleaned, charged and tested.",
                itemFields() + placeFields() + QList{at, note}, serviceEquipment, fieldRoles()},
               {"sendToSupplier", "It goes to its supplier.",
                itemFields() + QList<ActField>{reason, {"supplier", Type::Code, Need::Optional, "supplier"}, at, note},
                sendToSupplier, keeperRoles()},
               {"backFromSupplier", "It came back from its supplier, tested.",
                itemFields() + QList<ActField>{{"tested", Type::Boolean, Need::Required}, firmware, at, note} +
                    placeFields(),
                backFromSupplier, keeperRoles()},
               {"replaceEquipment", "The supplier gave another one for it.",
                itemFields() + QList<ActField>{{"newSerial", Type::Text, Need::Required},
                                               {"newBarcode", Type::Text},
                                               {"reason", Type::Text},
                                               at},
                replaceEquipment, keeperRoles()},
               {"giveEvidence", "A damaged one goes to the police or the court.",
                itemFields() + QList{reason, at, note}, giveEvidence, keeperRoles()},
               {"foundEquipment", "What was lost, stolen or evidence is here again.",
                itemFields() + placeFields() + QList{at, note}, foundEquipment, fieldRoles()},
               {"scrapEquipment", "It is thrown away.", itemFields() + QList{reason, at, note}, scrapEquipment,
                keeperRoles()},
               {"writeOffEquipment", "What is lost or stolen is no longer looked for.",
                itemFields() + QList{reason, at, note}, writeOffEquipment, keeperRoles()},
           } +
           equipmentUseActs() + stockActs();
}
