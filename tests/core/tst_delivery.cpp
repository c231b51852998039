// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/delivery.h"
#include "core/monitoring/equipmentlife.h"
#include "tests/support/equipmentcentre.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasOrderedIsRecognised();
    void eachWrongSerialIsTold();
    void whatIsCountedComesAlong();
    void oneWrongSerialTakesInNothing();
    void aVehicleHasAName();
    void whatIsOfferedIsDone_data();
    void whatIsOfferedIsDone();
};

void TestDelivery::whatWasOrderedIsRecognised()
{
    Centre centre;
    auto &house = centre.house;
    house.done(u"orderEquipment"_s, {{u"kind"_s, u"ANKLE_TAG_RF"_s},
                                     {u"generation"_s, u"RF1"_s},
                                     {u"contract"_s, u"FICTIEF-1"_s},
                                     {u"serials"_s, QJsonArray{u"RF-70001"_s, u"RF-70002"_s}}});
    const auto before = house.lastAct();
    // One act: the ordered one with what its order said, and one that was not ordered.
    house.done(u"takeDelivery"_s, {{u"kind"_s, u"ANKLE_TAG_RF"_s},
                                   {u"generation"_s, u"RF1"_s},
                                   {u"contract"_s, u"FICTIEF-2"_s},
                                   {u"serials"_s, QJsonArray{u"rf-70001 "_s, u""_s, u"RF-70009"_s}},
                                   {u"placeKind"_s, u"BENCH"_s}});
    QCOMPARE(centre.state(u"RF-70001"_s), u"RECEIVED"_s);
    QCOMPARE(centre.item(u"RF-70001"_s).contract, u"FICTIEF-1"_s);
    QCOMPARE(centre.state(u"RF-70002"_s), u"ORDERED"_s);
    QCOMPARE(centre.state(u"RF-70009"_s), u"RECEIVED"_s);
    QCOMPARE(centre.item(u"RF-70009"_s).contract, u"FICTIEF-2"_s);
    QCOMPARE(centre.item(u"RF-70009"_s).supplier, u"NORDTAG"_s);
    QCOMPARE(centre.item(u"RF-70009"_s).place.kind, u"BENCH"_s);
    QCOMPARE(house.lastAct(), before + 1);
    QVERIFY(house.workspace().undo(house.lastAct()));
    QCOMPARE(centre.state(u"RF-70001"_s), u"ORDERED"_s);
    QVERIFY(centre.store().bySerial(u"RF-70009"_s).isEmpty());
    // Without a kind only what was ordered can come.
    house.done(u"takeDelivery"_s, {{u"serials"_s, QJsonArray{u"RF-70002"_s}}});
    QCOMPARE(centre.state(u"RF-70002"_s), u"RECEIVED"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestDelivery::eachWrongSerialIsTold()
{
    Centre centre;
    const auto known = centre.ready();
    const Delivery delivery{.kind = u"ANKLE_TAG_RF"_s,
                            .generation = u"RF1"_s,
                            .serials = {u"RF-70001"_s, known, u"XX-1"_s, u"rf-70001"_s, u"  "_s, u"RF-70002"_s}};
    const auto lines = deliveryLines(centre.house.database(), centre.house.catalogue(), delivery);
    QStringList told;
    for (const auto &line : lines)
        told << (line.what == DeliveryLine::What::Wrong ? line.problem.code : line.serial);
    QCOMPARE(told, QStringList({u"RF-70001"_s, u"equipment.serialKnown"_s, u"equipment.serialForm"_s,
                                u"equipment.twiceDelivered"_s, u"RF-70002"_s}));
    const auto ofNoKind =
        deliveryLines(centre.house.database(), centre.house.catalogue(), {.serials = {u"RF-70001"_s, known}});
    QCOMPARE(ofNoKind[0].problem.code, u"equipment.notOrdered"_s);
    QCOMPARE(ofNoKind[1].problem.code, u"equipment.serialKnown"_s);
}

void TestDelivery::whatIsCountedComesAlong()
{
    Centre centre;
    auto &house = centre.house;
    const auto counted = [](const QString &kind, int count) {
        return QJsonArray{QJsonObject{{u"kind"_s, kind}, {u"generation"_s, u"RF1"_s}, {u"count"_s, count}}};
    };
    QCOMPARE(house.done(u"takeDelivery"_s, {{u"counted"_s, counted(u"STRAP"_s, 200)}}).saying.key,
             u"act.takeDelivery.counted"_s);
    QCOMPARE(centre.store().balance(u"STRAP"_s, u"RF1"_s, {u"STORE"_s, {}}), 200);
    QCOMPARE(house.refusal(u"takeDelivery"_s, {{u"counted"_s, counted(u"STRAP"_s, 0)}}), u"stock.noCount"_s);
    QCOMPARE(house.refusal(u"takeDelivery"_s, {{u"counted"_s, counted(u"HOME_UNIT"_s, 2)}}), u"stock.hasSerials"_s);
    QCOMPARE(house.refusal(u"takeDelivery"_s, {}), u"act.fieldMissing"_s);
}

void TestDelivery::oneWrongSerialTakesInNothing()
{
    Centre centre;
    auto &house = centre.house;
    const auto known = centre.ready();
    const auto before = house.content();
    const QJsonObject with{
        {u"kind"_s, u"ANKLE_TAG_RF"_s}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{u"RF-70001"_s, known}}};
    QCOMPARE(house.refusal(u"takeDelivery"_s, with), u"equipment.serialKnown"_s);
    QCOMPARE(house.content(), before);
    auto worn = with;
    worn.insert(u"serials"_s, QJsonArray{u"RF-70001"_s});
    worn.insert(u"placeKind"_s, u"PERSON"_s);
    QCOMPARE(house.refusal(u"takeDelivery"_s, worn), u"equipment.notThere"_s);
    house.as(u"bout"_s);
    QCOMPARE(house.refusal(u"takeDelivery"_s, with), u"access.notYourRole"_s);
}

void TestDelivery::aVehicleHasAName()
{
    Centre centre;
    auto &house = centre.house;
    QJsonObject with{{u"kind"_s, u"VEHICLE"_s}, {u"name"_s, u"V9"_s}, {u"serials"_s, QJsonArray{u"1-FIK-009"_s}}};
    house.done(u"takeDelivery"_s, with);
    QCOMPARE(centre.item(u"1-FIK-009"_s).name, u"V9"_s);
    with.insert(u"serials"_s, QJsonArray{u"1-FIK-010"_s, u"1-FIK-011"_s});
    QCOMPARE(house.refusal(u"takeDelivery"_s, with), u"equipment.onlyForOne"_s);
}

void TestDelivery::whatIsOfferedIsDone_data()
{
    QTest::addColumn<QString>("state");
    for (const auto &code : Catalogue::load().value()->list(u"equipment_state"_s)->codes())
        QTest::newRow(qPrintable(code)) << code;
}

// In every state: an act that is offered is done with what it asks, one that is not is refused.
void TestDelivery::whatIsOfferedIsDone()
{
    QFETCH(QString, state);
    Centre centre;
    auto &house = centre.house;
    const auto unit = centre.ready(u"HOME_UNIT"_s, u"HU"_s);
    const QJsonObject why{{u"reason"_s, u"verzonnen"_s}};
    const QHash<QString, QJsonObject> asked{
        {u"testEquipment"_s, {{u"passed"_s, true}}},
        {u"sendToSupplier"_s, why},
        {u"backFromSupplier"_s, {{u"tested"_s, true}}},
        {u"replaceEquipment"_s, {{u"newSerial"_s, u"RF-88888"_s}}},
        {u"giveEvidence"_s, why},
        {u"scrapEquipment"_s, why},
        {u"writeOffEquipment"_s, why},
        {u"reportLost"_s, why},
        {u"reportStolen"_s, why},
        {u"loadVehicle"_s, {{u"vehicle"_s, centre.vehicle}}},
        {u"reserveEquipment"_s, {{u"intervention"_s, id(centre.visit)}}},
        {u"fitEquipment"_s, {{u"monitoring"_s, id(centre.monitoring)}, {u"intervention"_s, id(centre.visit)}}},
        {u"removeEquipment"_s, {{u"how"_s, u"RETURNED"_s}}},
        {u"pairEquipment"_s, {{u"with"_s, unit}}}};
    const auto serial = centre.inState(state);
    const auto item = centre.item(serial);
    const auto offered = actsOn(house.catalogue(), item);
    int done = 0;
    for (const auto *act :
         {"receiveEquipment", "removeEquipment", "backFromSupplier", "foundEquipment",   "testEquipment",
          "serviceEquipment", "fitEquipment",    "unloadVehicle",    "reserveEquipment", "releaseEquipment",
          "loadVehicle",      "storeEquipment",  "sendToSupplier",   "replaceEquipment", "giveEvidence",
          "pairEquipment",    "reportLost",      "reportStolen",     "scrapEquipment",   "writeOffEquipment"}) {
        const auto name = QString::fromLatin1(act);
        auto with = asked.value(name);
        with.insert(u"serial"_s, serial);
        const auto answer = house.act(name, with);
        QVERIFY2(bool(answer) == offered.contains(name),
                 qPrintable(name + u' ' + (answer ? u"done"_s : answer.error().code)));
        if (answer && !answer->nothingChanged) {
            ++done;
            QVERIFY(house.workspace().undo(house.lastAct()));
            QCOMPARE(centre.state(serial), state);
        }
    }
    const bool over = isOutOfUse(state);
    QCOMPARE(offered.isEmpty(), over);
    QCOMPARE(done == 0, over);
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
