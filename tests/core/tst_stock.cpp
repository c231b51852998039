// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/equipmentcentre.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestStock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stockIsNeverLessThanNothing();
    void stockOfADayThatIsPast();
    void aCountShowsWhatDiffers();
};

void TestStock::stockIsNeverLessThanNothing()
{
    Centre centre;
    auto &house = centre.house;
    const auto move = [](int count, const QString &from, const QString &to, const QString &reason) {
        QJsonObject with{
            {u"kind"_s, u"STRAP"_s}, {u"generation"_s, u"RF1"_s}, {u"count"_s, count}, {u"reason"_s, reason}};
        if (!from.isEmpty())
            with.insert(u"fromKind"_s, from);
        if (!to.isEmpty())
            with.insert(u"toKind"_s, to);
        if (to == u"VEHICLE")
            with.insert(u"to"_s, u"1-FIK-001"_s);
        return with;
    };
    const auto lies = [&](const EquipmentPlace &place) { return centre.store().balance(u"STRAP"_s, u"RF1"_s, place); };
    const EquipmentPlace store{u"STORE"_s, {}};
    const EquipmentPlace vehicle{u"VEHICLE"_s, centre.vehicle};
    QCOMPARE(house.refusal(u"moveStock"_s, move(1, u"STORE"_s, {}, u"THROWN_AWAY"_s)), u"stock.notEnough"_s);
    house.done(u"moveStock"_s, move(20, {}, u"STORE"_s, u"BOUGHT"_s));
    house.done(u"moveStock"_s, move(12, u"STORE"_s, u"VEHICLE"_s, u"MOVED"_s));
    QCOMPARE(lies(store), 8);
    QCOMPARE(lies(vehicle), 12);
    QCOMPARE(house.refusal(u"moveStock"_s, move(9, u"STORE"_s, u"VEHICLE"_s, u"MOVED"_s)), u"stock.notEnough"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, move(0, u"STORE"_s, u"VEHICLE"_s, u"MOVED"_s)), u"stock.noCount"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, move(-3, {}, u"STORE"_s, u"BOUGHT"_s)), u"stock.noCount"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, move(1, u"STORE"_s, u"STORE"_s, u"MOVED"_s)), u"stock.samePlace"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, move(1, u"STORE"_s, u"PERSON"_s, u"MOVED"_s)), u"stock.notThere"_s);
    auto tag = move(1, {}, u"STORE"_s, u"BOUGHT"_s);
    tag.insert(u"kind"_s, u"ANKLE_TAG_RF"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, tag), u"stock.hasSerials"_s);

    house.as(u"bout"_s);
    QJsonObject use{{u"kind"_s, u"STRAP"_s},
                    {u"generation"_s, u"RF1"_s},
                    {u"count"_s, 1},
                    {u"placeKind"_s, u"VEHICLE"_s},
                    {u"place"_s, centre.vehicle},
                    {u"reason"_s, u"BROKEN"_s},
                    {u"intervention"_s, id(centre.visit)}};
    QCOMPARE(house.refusal(u"useStock"_s, use), u"act.fieldMissing"_s); // how it broke
    use.insert(u"note"_s, u"sluiting gebarsten"_s);
    house.done(u"useStock"_s, use);
    use.insert(u"reason"_s, u"USED"_s);
    house.done(u"useStock"_s, use);
    QCOMPARE(lies(vehicle), 10);
    use.insert(u"count"_s, 11);
    QCOMPARE(house.refusal(u"useStock"_s, use), u"stock.notEnough"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestStock::stockOfADayThatIsPast()
{
    Centre centre;
    auto &house = centre.house;
    const auto buy = [&](int count, const QString &at) {
        return QJsonObject{{u"kind"_s, u"CLIP"_s},
                           {u"count"_s, count},
                           {u"toKind"_s, u"STORE"_s},
                           {u"reason"_s, u"BOUGHT"_s},
                           {u"at"_s, at}};
    };
    const auto drop = [&](int count, const QString &at) {
        return QJsonObject{{u"kind"_s, u"CLIP"_s},
                           {u"count"_s, count},
                           {u"fromKind"_s, u"STORE"_s},
                           {u"reason"_s, u"THROWN_AWAY"_s},
                           {u"at"_s, at}};
    };
    house.at(u"2027-03-01T09:00"_s);
    house.done(u"moveStock"_s, buy(10, u"2027-02-01T09:00"_s));
    house.done(u"moveStock"_s, drop(8, u"2027-02-20T09:00"_s));
    house.done(u"moveStock"_s, buy(10, u"2027-02-25T09:00"_s));
    const auto on = [&](QDate day) {
        const auto all = centre.store().balances(day);
        return all.isEmpty() ? 0 : all.first().count;
    };
    QCOMPARE(on(QDate(2027, 1, 31)), 0);
    QCOMPARE(on(QDate(2027, 2, 1)), 10);
    QCOMPARE(on(QDate(2027, 2, 20)), 2);
    QCOMPARE(on({}), 12);
    // Enough lie there today, but they did not then; nor afterwards.
    QCOMPARE(house.refusal(u"moveStock"_s, drop(1, u"2027-01-20T09:00"_s)), u"stock.notEnough"_s);
    QCOMPARE(house.refusal(u"moveStock"_s, drop(5, u"2027-02-10T09:00"_s)), u"stock.notEnough"_s);
    house.done(u"moveStock"_s, drop(2, u"2027-02-10T09:00"_s));
    QCOMPARE(house.refusal(u"moveStock"_s, drop(1, u"2027-03-02T09:00"_s)), u"act.dateAhead"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestStock::aCountShowsWhatDiffers()
{
    Centre centre;
    auto &house = centre.house;
    const auto inVehicle = [&] { return centre.inState(u"IN_VEHICLE"_s); };
    const auto there = inVehicle();
    const auto missing = inVehicle();
    const auto lost = inVehicle();
    const auto stray = centre.ready(); // by the books in the store
    const auto worn = centre.worn();
    house.done(u"moveStock"_s, {{u"kind"_s, u"STRAP"_s},
                                {u"count"_s, 12},
                                {u"toKind"_s, u"VEHICLE"_s},
                                {u"to"_s, centre.vehicle},
                                {u"reason"_s, u"BOUGHT"_s}});
    house.done(u"moveStock"_s, {{u"kind"_s, u"CLIP"_s},
                                {u"count"_s, 3},
                                {u"toKind"_s, u"VEHICLE"_s},
                                {u"to"_s, centre.vehicle},
                                {u"reason"_s, u"BOUGHT"_s}});
    const auto take =
        id(house.made(u"startStockTake"_s, {{u"placeKind"_s, u"VEHICLE"_s}, {u"place"_s, u"1-FIK-001"_s}}));
    QCOMPARE(house.refusal(u"startStockTake"_s, {{u"placeKind"_s, u"VEHICLE"_s}, {u"place"_s, centre.vehicle}}),
             u"stock.takeOpen"_s);
    const auto scan = [&](const QString &serial) {
        return house.done(u"scanInStockTake"_s, {{u"stockTake"_s, take}, {u"serial"_s, serial}}).saying.key;
    };
    QCOMPARE(scan(there), u"act.scanInStockTake"_s);
    QCOMPARE(scan(there.toLower()), u"act.scanAgain"_s);
    QCOMPARE(scan(stray), u"act.scanUnexpected"_s);
    QCOMPARE(scan(worn), u"act.scanUnexpected"_s);
    QCOMPARE(scan(u"RF-55555"_s), u"act.scanUnknown"_s);
    const auto count = [&](const QString &kind, int number) {
        return QJsonObject{{u"stockTake"_s, take}, {u"kind"_s, kind}, {u"count"_s, number}};
    };
    house.done(u"countInStockTake"_s, count(u"STRAP"_s, 11));
    house.done(u"countInStockTake"_s, count(u"STRAP"_s, 10)); // the last count is meant
    house.done(u"countInStockTake"_s, count(u"CLIP"_s, 5));
    QCOMPARE(house.refusal(u"countInStockTake"_s, count(u"HOME_UNIT"_s, 5)), u"stock.hasSerials"_s);

    const auto close = [&](const QString &serial, const QString &becomes) {
        return QJsonObject{{u"stockTake"_s, take},
                           {u"decisions"_s, QJsonArray{QJsonObject{{u"serial"_s, serial}, {u"becomes"_s, becomes}}}}};
    };
    QCOMPARE(house.refusal(u"closeStockTake"_s, close(stray, u"LOST"_s)), u"stock.wasScanned"_s);
    QCOMPARE(house.refusal(u"closeStockTake"_s, close(missing, u"HERE"_s)), u"stock.notScanned"_s);
    QCOMPARE(house.refusal(u"closeStockTake"_s, close(worn, u"HERE"_s)), u"equipment.stillWorn"_s);
    house.done(u"closeStockTake"_s, close(lost, u"LOST"_s));
    QCOMPARE(centre.state(there), u"IN_VEHICLE"_s);
    QCOMPARE(centre.state(missing), u"IN_VEHICLE"_s); // looked for
    QCOMPARE(centre.state(lost), u"LOST"_s);
    QCOMPARE(centre.state(stray), u"IN_VEHICLE"_s);
    QCOMPARE(centre.state(worn), u"WORN"_s);
    const EquipmentPlace vehicle{u"VEHICLE"_s, centre.vehicle};
    QCOMPARE(centre.store().balance(u"STRAP"_s, {}, vehicle), 10);
    QCOMPARE(centre.store().balance(u"CLIP"_s, {}, vehicle), 5);
    QMap<QString, QString> became;
    const auto differences = centre.store().stockTakes().first().differences;
    for (const auto &one : differences) {
        const auto what = one.toObject();
        became.insert(what.value("what"_L1).toString() + u' ' + what.value("serial"_L1).toString() +
                          what.value(what.contains("serial"_L1) && !what.value("serial"_L1).toString().isEmpty()
                                         ? "none"_L1
                                         : "kind"_L1)
                              .toString(),
                      what.value("becomes"_L1).toString());
    }
    const QMap<QString, QString> expected{{u"MISSING "_s + missing, u"SEARCH"_s}, {u"MISSING "_s + lost, u"LOST"_s},
                                          {u"UNEXPECTED "_s + stray, u"HERE"_s},  {u"UNEXPECTED "_s + worn, u"LEAVE"_s},
                                          {u"UNKNOWN RF-55555"_s, u"LEAVE"_s},    {u"LESS STRAP"_s, u"ADJUSTED"_s},
                                          {u"MORE CLIP"_s, u"ADJUSTED"_s}};
    QCOMPARE(became, expected);
    QCOMPARE(house.refusal(u"closeStockTake"_s, {{u"stockTake"_s, take}}), u"stock.takeClosed"_s);
    QCOMPARE(house.refusal(u"closeStockTake"_s, {{u"stockTake"_s, id(AnyId::create())}}), u"stock.noSuchTake"_s);
    // Nothing differs: it says so.
    const auto empty = id(house.made(u"startStockTake"_s, {{u"placeKind"_s, u"BENCH"_s}}));
    QCOMPARE(house.done(u"closeStockTake"_s, {{u"stockTake"_s, empty}}).saying.key, u"act.stockTakeRight"_s);
    QCOMPARE(centre.findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestStock)
#include "tst_stock.moc"
