// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/monitoring/monitoringstore.h"
#include "core/storage/transaction.h"
#include "tests/support/equipmentcentre.h"
#include "tests/support/monitoringrows.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

// The steps as the centre described them; the catalogue must say the same.
const QHash<QString, QStringList> &steps()
{
    static const QHash<QString, QStringList> next{
        {u"ORDERED"_s, {u"RECEIVED"_s}},
        {u"RECEIVED"_s, {u"READY"_s, u"AT_SUPPLIER"_s, u"LOST"_s}},
        {u"READY"_s, {u"RESERVED"_s, u"IN_VEHICLE"_s, u"IN_SERVICE"_s, u"LOST"_s}},
        {u"RESERVED"_s, {u"READY"_s, u"IN_VEHICLE"_s, u"WORN"_s}},
        {u"IN_VEHICLE"_s, {u"WORN"_s, u"READY"_s, u"LOST"_s}},
        {u"WORN"_s, {u"RETURNED"_s, u"LOST"_s, u"STOLEN"_s, u"DAMAGED"_s, u"EVIDENCE"_s}},
        {u"RETURNED"_s, {u"IN_SERVICE"_s, u"LOST"_s}},
        {u"IN_SERVICE"_s, {u"READY"_s, u"DAMAGED"_s, u"AT_SUPPLIER"_s, u"LOST"_s}},
        {u"DAMAGED"_s, {u"AT_SUPPLIER"_s, u"SCRAPPED"_s, u"EVIDENCE"_s, u"LOST"_s}},
        {u"AT_SUPPLIER"_s, {u"READY"_s, u"SCRAPPED"_s, u"REPLACED"_s}},
        {u"EVIDENCE"_s, {u"RETURNED"_s, u"SCRAPPED"_s}},
        {u"LOST"_s, {u"RETURNED"_s, u"WRITTEN_OFF"_s}},
        {u"STOLEN"_s, {u"RETURNED"_s, u"WRITTEN_OFF"_s}},
        {u"SCRAPPED"_s, {}},
        {u"REPLACED"_s, {}},
        {u"WRITTEN_OFF"_s, {}}};
    return next;
}

} // namespace

class TestEquipment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueSaysTheSteps();
    void everyStepIsAllowedOrRefused_data();
    void everyStepIsAllowedOrRefused();
    void serialsAreReadAsTheyAreScanned();
    void serialsThatCannotBeAreRefused();
    void aDeviceGoesOnAndComesOff();
    void whoMayNotWearItIsRefused();
    void onePersonWearsOneTag();
    void theNameOfTheWearerIsNotTold();
    void aScanSaysWhatItMeans();
    void theSameScanTwiceChangesNothing();
    void pairsBelongTogether();
    void aReplacedOneHasASuccessor();
    void everyInvariantIsSeen();
    void whatWasDoneIsTakenBackOnlyWhenItFits();
    void rolesAreKept();
    void itemsCarryTheirHistory();
};

void TestEquipment::theCatalogueSaysTheSteps()
{
    const auto catalogue = Catalogue::load().value();
    const auto states = catalogue->list(u"equipment_state"_s)->codes();
    QCOMPARE(QSet(states.begin(), states.end()), [] {
        const auto keys = steps().keys();
        return QSet(keys.begin(), keys.end());
    }());
    for (const auto &from : states)
        for (const auto &to : states) {
            const auto may = mayBecome(*catalogue, {.serial = u"RF-00001"_s, .state = from}, to);
            QCOMPARE(bool(may), steps().value(from).contains(to));
            if (may)
                continue;
            for (const auto language : allLanguages) {
                const auto said = problemSentence(may.error(), language);
                QVERIFY2(said.contains(u"RF-00001"_s) && !said.contains(u'{'), qPrintable(said));
            }
        }
}

void TestEquipment::everyStepIsAllowedOrRefused_data()
{
    QTest::addColumn<QString>("from");
    for (auto it = steps().begin(); it != steps().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

// From every state, every act that leads to another: done exactly when the step is one of those that may follow.
void TestEquipment::everyStepIsAllowedOrRefused()
{
    QFETCH(QString, from);
    struct Way
    {
        QString act;
        QString to;
        QJsonObject with;
    };
    Centre centre;
    const QJsonObject why{{u"reason"_s, u"verzonnen"_s}};
    const auto removal = [](const QString &how) { return QJsonObject{{u"how"_s, how}, {u"reason"_s, u"verzonnen"_s}}; };
    const QList<Way> ways{
        {u"receiveEquipment"_s, u"RECEIVED"_s, {}},
        {u"testEquipment"_s, u"READY"_s, {{u"passed"_s, true}}},
        {u"serviceEquipment"_s, u"IN_SERVICE"_s, {}},
        {u"reserveEquipment"_s, u"RESERVED"_s, {{u"intervention"_s, id(centre.visit)}}},
        {u"loadVehicle"_s, u"IN_VEHICLE"_s, {{u"vehicle"_s, centre.vehicle}}},
        {u"fitEquipment"_s,
         u"WORN"_s,
         {{u"monitoring"_s, id(centre.monitoring)}, {u"intervention"_s, id(centre.visit)}}},
        {u"removeEquipment"_s, u"RETURNED"_s, removal(u"RETURNED"_s)},
        {u"removeEquipment"_s, u"DAMAGED"_s, removal(u"DAMAGED"_s)},
        {u"removeEquipment"_s, u"EVIDENCE"_s, removal(u"EVIDENCE"_s)},
        {u"reportLost"_s, u"LOST"_s, why},
        {u"reportStolen"_s, u"STOLEN"_s, why},
        {u"foundEquipment"_s, u"RETURNED"_s, {}},
        {u"sendToSupplier"_s, u"AT_SUPPLIER"_s, why},
        {u"backFromSupplier"_s, u"READY"_s, {{u"tested"_s, true}}},
        {u"giveEvidence"_s, u"EVIDENCE"_s, why},
        {u"scrapEquipment"_s, u"SCRAPPED"_s, why},
        {u"writeOffEquipment"_s, u"WRITTEN_OFF"_s, why},
    };
    // States an act begins in by its own meaning, narrower than the steps.
    const QHash<QString, QStringList> only{
        {u"testEquipment"_s, {u"RECEIVED"_s, u"IN_SERVICE"_s, u"READY"_s}},
        {u"backFromSupplier"_s, {u"AT_SUPPLIER"_s}},
        {u"removeEquipment"_s, {u"WORN"_s}},
        {u"foundEquipment"_s, {u"LOST"_s, u"STOLEN"_s, u"EVIDENCE"_s}},
        {u"giveEvidence"_s, {u"DAMAGED"_s}},
    };
    int done = 0;
    for (const auto &way : ways) {
        const auto serial = centre.inState(from);
        QCOMPARE(centre.state(serial), from);
        auto with = way.with;
        with.insert(u"serial"_s, serial);
        const auto before = centre.house.content();
        const auto answer = centre.house.act(way.act, with);
        auto allowed = steps().value(from).contains(way.to);
        if (only.contains(way.act))
            allowed = only.value(way.act).contains(from);
        const auto what = way.act + u" from "_s + from + u": "_s + (answer ? u"done"_s : answer.error().code);
        if (from == u"IN_VEHICLE" && way.act == u"reserveEquipment") { // kept where it lies
            QVERIFY2(answer, qPrintable(what));
            QCOMPARE(centre.state(serial), u"IN_VEHICLE"_s);
        } else if (answer && answer->nothingChanged) {
            QCOMPARE(way.act, u"loadVehicle"_s); // it is in that vehicle already
            QCOMPARE(from, u"IN_VEHICLE"_s);
        } else if ((from == u"RETURNED" || from == u"DAMAGED") && way.act == u"loadVehicle") { // travels as it is
            QCOMPARE(centre.state(serial), from);
        } else {
            QVERIFY2(bool(answer) == allowed, qPrintable(what));
            QCOMPARE(centre.state(serial), allowed ? way.to : from);
        }
        if (!answer) {
            QCOMPARE(difference(before, centre.house.content()), QString());
            const auto said = problemSentence(answer.error(), Language::Nl);
            QVERIFY2(!said.contains(u'{') && said.size() > 15, qPrintable(said));
        }
        done += bool(answer);
        QCOMPARE(centre.findings(), QStringList());
        if (centre.state(serial) == u"WORN")
            centre.house.done(u"removeEquipment"_s, {{u"serial"_s, serial}, {u"how"_s, u"RETURNED"_s}});
        else if (!centre.item(serial).intervention.isNull())
            centre.house.done(u"releaseEquipment"_s, {{u"serial"_s, serial}});
    }
    QVERIFY(done > 0 || steps().value(from).isEmpty() || from == u"AT_SUPPLIER");
}

void TestEquipment::serialsAreReadAsTheyAreScanned()
{
    Centre centre;
    centre.house.done(u"registerEquipment"_s, {{u"kind"_s, u"ANKLE_TAG_RF"_s},
                                               {u"generation"_s, u"RF1"_s},
                                               {u"serials"_s, QJsonArray{u" rf-10 233"_s}},
                                               {u"barcode"_s, u"54 000 123"_s}});
    QCOMPARE(centre.item(u"RF-10233 "_s).serial, u"RF-10233"_s);
    QCOMPARE(centre.item(u"rf-10233"_s).supplier, u"NORDTAG"_s); // of its generation
    QCOMPARE(centre.item(u"54000123"_s).serial, u"RF-10233"_s);
    QCOMPARE(centre.item(u"RF-1023"_s).serial, QString());
    QCOMPARE(centre.store().list({.text = u"0233"_s}).size(), 1);
}

void TestEquipment::serialsThatCannotBeAreRefused()
{
    Centre centre;
    const auto known = centre.add();
    const auto with = [](const QString &kind, const QString &generation, const QJsonArray &serials) {
        QJsonObject object{{u"kind"_s, kind}, {u"serials"_s, serials}};
        if (!generation.isEmpty())
            object.insert(u"generation"_s, generation);
        return object;
    };
    const auto refusal = [&](const QJsonObject &object) {
        return centre.house.refusal(u"registerEquipment"_s, object);
    };
    const auto before = centre.house.count("equipment");
    QCOMPARE(refusal(with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {known})), u"equipment.serialKnown"_s);
    QCOMPARE(refusal(with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {u"RF-77777"_s, u"rf-77777"_s})), u"equipment.serialKnown"_s);
    QCOMPARE(refusal(with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {u"RF-1"_s})), u"equipment.serialForm"_s);
    QCOMPARE(refusal(with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {u"GPS-123456"_s})), u"equipment.serialForm"_s);
    QCOMPARE(refusal(with(u"ANKLE_TAG_GPS"_s, u"GPS1"_s, {u"RF-10000"_s})), u"equipment.serialForm"_s);
    QCOMPARE(refusal(with(u"ANKLE_TAG_RF"_s, {}, {u"RF-10000"_s})), u"equipment.needsGeneration"_s);
    QCOMPARE(refusal(with(u"STRAP"_s, u"RF1"_s, {u"RF-10000"_s})), u"equipment.isCounted"_s);
    QCOMPARE(refusal(with(u"VEHICLE"_s, {}, {u"1-fik-001"_s})), u"equipment.serialKnown"_s);
    auto named = with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {u"RF-10000"_s, u"RF-10001"_s});
    named.insert(u"barcode"_s, u"5400"_s);
    QCOMPARE(refusal(named), u"equipment.onlyForOne"_s);
    auto worn = with(u"ANKLE_TAG_RF"_s, u"RF1"_s, {u"RF-10000"_s});
    worn.insert(u"placeKind"_s, u"PERSON"_s);
    QCOMPARE(refusal(worn), u"equipment.notThere"_s);
    QCOMPARE(centre.house.count("equipment"), before); // all or none
    // One number of two kinds is two things.
    centre.house.done(u"registerEquipment"_s, with(u"SIM"_s, {}, {known}));
    QCOMPARE(centre.refusal(u"serviceEquipment"_s, known), u"equipment.severalCalledSo"_s);
    QCOMPARE(centre.refusal(u"serviceEquipment"_s, u"RF-99999"_s), u"equipment.unknown"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::aDeviceGoesOnAndComesOff()
{
    Centre centre;
    auto &house = centre.house;
    const auto tag = centre.ready();
    const auto unit = centre.ready(u"HOME_UNIT"_s, u"HU"_s);
    centre.reserve(tag);
    centre.reserve(unit);
    house.at(u"2027-04-12T08:00"_s).done(u"loadVehicle"_s, {{u"serial"_s, tag}, {u"vehicle"_s, centre.vehicle}});
    QCOMPARE(centre.store().keptFor(centre.visit).size(), 2);
    house.as(u"bout"_s).at(u"2027-04-12T10:20"_s);
    const auto fitting = house.made(u"fitEquipment"_s, {{u"equipment"_s, id(centre.item(tag).id)},
                                                        {u"monitoring"_s, id(centre.monitoring)},
                                                        {u"intervention"_s, id(centre.visit)},
                                                        {u"at"_s, u"2027-04-12T09:41"_s}});
    house.done(u"fitEquipment"_s, {{u"serial"_s, unit}, {u"monitoring"_s, id(centre.monitoring)}});
    QCOMPARE(centre.state(tag), u"WORN"_s);
    QCOMPARE(centre.item(tag).place, (EquipmentPlace{u"PERSON"_s, {}}));
    QCOMPARE(centre.item(tag).cycles, 1);
    QCOMPARE(centre.store().wornBy(centre.monitoring).size(), 2);
    const auto open = MonitoringStore(house.database()).openFittingsOfPerson(centre.person);
    QCOMPARE(open.size(), 2);
    QCOMPARE(momentColumn(open.first().fittedAt), u"2027-04-12T09:41:00+02:00"_s);
    QCOMPARE(centre.findings(), QStringList());

    house.at(u"2027-04-22T10:00"_s);
    QCOMPARE(house.refusal(u"removeEquipment"_s,
                           {{u"fitting"_s, id(fitting)}, {u"how"_s, u"RETURNED"_s}, {u"at"_s, u"2027-04-12T09:00"_s}}),
             u"equipment.beforeFitted"_s);
    QCOMPARE(house.refusal(u"removeEquipment"_s, {{u"fitting"_s, id(fitting)}, {u"how"_s, u"LOST"_s}}),
             u"act.fieldMissing"_s);
    house.done(u"removeEquipment"_s, {{u"fitting"_s, id(fitting)},
                                      {u"how"_s, u"RETURNED"_s},
                                      {u"placeKind"_s, u"VEHICLE"_s},
                                      {u"place"_s, u"1-FIK-001"_s}});
    QCOMPARE(centre.state(tag), u"RETURNED"_s);
    QCOMPARE(centre.item(tag).place, (EquipmentPlace{u"VEHICLE"_s, centre.vehicle}));
    QCOMPARE(centre.item(tag).wornDays, 11);
    QVERIFY(!centre.item(tag).testedAt.isValid());
    QCOMPARE(house.refusal(u"removeEquipment"_s, {{u"fitting"_s, id(fitting)}, {u"how"_s, u"RETURNED"_s}}),
             u"equipment.removedAlready"_s);
    QCOMPARE(centre.refusal(u"removeEquipment"_s, tag, {{u"how"_s, u"RETURNED"_s}}), u"equipment.notWorn"_s);
    // Not to the next person before it was cleaned and tested.
    QCOMPARE(centre.refusal(u"testEquipment"_s, tag, {{u"passed"_s, true}}), u"equipment.testNotNow"_s);
    house.done(u"serviceEquipment"_s, {{u"serial"_s, tag}});
    QCOMPARE(centre.refusal(u"reserveEquipment"_s, tag, {{u"intervention"_s, id(centre.visit)}}),
             u"equipment.notFromState"_s);
    house.done(u"testEquipment"_s, {{u"serial"_s, tag}, {u"passed"_s, true}, {u"hygiene"_s, u"ontsmet"_s}});
    QCOMPARE(centre.state(tag), u"READY"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::whoMayNotWearItIsRefused()
{
    Centre centre;
    auto &house = centre.house;
    const auto fit = [&](const QString &serial, QJsonObject with = {}) {
        if (!with.contains("monitoring"_L1))
            with.insert(u"monitoring"_s, id(centre.monitoring));
        return centre.refusal(u"fitEquipment"_s, serial, with);
    };
    QCOMPARE(fit(u"RF-10332"_s), u"equipment.unknown"_s);
    QCOMPARE(fit(centre.add()), u"equipment.notFromState"_s); // never tested
    const auto tag = centre.ready();
    QCOMPARE(fit(tag), u"equipment.notReserved"_s);

    const auto other = addMonitoring(house.database(), {centre.dossier, house.person(u"Anders"_s, u"Ada"_s)});
    const auto otherVisit = addIntervention(house.database(), centre.dossier, other);
    house.done(u"reserveEquipment"_s, {{u"serial"_s, tag}, {u"intervention"_s, id(otherVisit)}});
    QCOMPARE(fit(tag), u"equipment.keptForOther"_s);
    QCOMPARE(fit(tag, {{u"intervention"_s, id(centre.visit)}}), u"equipment.keptForOther"_s);
    QCOMPARE(fit(tag, {{u"intervention"_s, id(otherVisit)}}), u"equipment.visitOfOther"_s);
    QCOMPARE(centre.refusal(u"reserveEquipment"_s, tag, {{u"intervention"_s, id(centre.visit)}}),
             u"equipment.keptForOther"_s);
    QCOMPARE(centre.refusal(u"reserveEquipment"_s, tag, {{u"intervention"_s, id(otherVisit)}}),
             u"equipment.keptAlready"_s);
    house.done(u"fitEquipment"_s,
               {{u"serial"_s, tag}, {u"monitoring"_s, id(other)}, {u"intervention"_s, id(otherVisit)}});
    QCOMPARE(fit(tag), u"equipment.wornByOther"_s);
    QCOMPARE(fit(tag, {{u"monitoring"_s, id(other)}}), u"equipment.wornAlready"_s);

    // Another generation, another technique.
    house.done(
        u"registerEquipment"_s,
        {{u"kind"_s, u"ANKLE_TAG_GPS"_s}, {u"generation"_s, u"GPS1"_s}, {u"serials"_s, QJsonArray{u"GPS-123456"_s}}});
    house.done(u"testEquipment"_s, {{u"serial"_s, u"GPS-123456"_s}, {u"passed"_s, true}});
    QCOMPARE(centre.refusal(u"reserveEquipment"_s, u"GPS-123456"_s, {{u"intervention"_s, id(centre.visit)}}),
             u"equipment.wrongTechnique"_s);
    house.done(u"loadVehicle"_s, {{u"serial"_s, u"GPS-123456"_s}, {u"vehicle"_s, centre.vehicle}});
    QCOMPARE(fit(u"GPS-123456"_s), u"equipment.wrongTechnique"_s);

    const auto spare = centre.inState(u"IN_VEHICLE"_s);
    QCOMPARE(fit(spare, {{u"at"_s, u"2027-01-21T10:00"_s}}), u"act.dateAhead"_s);
    QCOMPARE(fit(spare, {{u"monitoring"_s, id(AnyId::create())}}), u"equipment.noSuchMandate"_s);
    QCOMPARE(fit(spare, {{u"intervention"_s, id(AnyId::create())}}), u"equipment.noSuchVisit"_s);
    setMonitoringState(house.database(), centre.monitoring, u"CLOSED"_s);
    QCOMPARE(fit(spare), u"equipment.mandateOver"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::onePersonWearsOneTag()
{
    Centre centre;
    centre.worn();
    const auto second = centre.inState(u"IN_VEHICLE"_s);
    const auto refusal = [&](const Monitoring::Id &monitoring) {
        return centre.refusal(u"fitEquipment"_s, second, {{u"monitoring"_s, id(monitoring)}});
    };
    QCOMPARE(refusal(centre.monitoring), u"equipment.secondTag"_s);
    // Nor by another mandate.
    const auto dossier = centre.house.file(centre.house.dossier(u"ET_SENTENCE"_s)).dossier;
    const auto other = addMonitoring(centre.house.database(), {dossier, centre.person});
    QCOMPARE(refusal(other), u"equipment.secondTag"_s);
    // What stands in his home is no tag.
    const auto unit = centre.ready(u"HOME_UNIT"_s, u"HU"_s);
    centre.reserve(unit);
    centre.house.done(u"fitEquipment"_s, {{u"serial"_s, unit}, {u"monitoring"_s, id(centre.monitoring)}});
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::theNameOfTheWearerIsNotTold()
{
    Centre centre;
    const auto tag = centre.worn();
    const auto other = addMonitoring(centre.house.database(), {centre.dossier, centre.house.person(u"Anders"_s)});
    centre.house.as(u"bout"_s);
    const auto answer = centre.house.act(u"fitEquipment"_s, {{u"serial"_s, tag}, {u"monitoring"_s, id(other)}});
    QVERIFY(!answer);
    for (const auto language : allLanguages) {
        const auto said = problemSentence(answer.error(), language);
        QVERIFY2(said.contains(tag) && !said.contains(u"Gefingeerd") && !said.contains(u"Gaston"), qPrintable(said));
    }
}

void TestEquipment::aScanSaysWhatItMeans()
{
    Centre centre;
    auto &house = centre.house;
    const auto scan = [&](const QString &serial, const QString &kind, const QString &place = {}) {
        QJsonObject with{{u"serial"_s, serial}, {u"placeKind"_s, kind}};
        if (!place.isEmpty())
            with.insert(u"place"_s, place);
        const auto answer = house.act(u"scanEquipment"_s, with);
        return answer ? answer->saying.key + u' ' + centre.state(serial) : answer.error().code;
    };
    const auto ordered = centre.inState(u"ORDERED"_s);
    QCOMPARE(scan(ordered, u"STORE"_s), u"act.receiveEquipment RECEIVED"_s);
    QCOMPARE(scan(ordered, u"BENCH"_s), u"act.storeEquipment RECEIVED"_s);
    QCOMPARE(scan(ordered, u"SUPPLIER"_s), u"act.sendToSupplier AT_SUPPLIER"_s);
    QCOMPARE(scan(ordered, u"STORE"_s), u"equipment.backNeedsTest"_s);
    const auto tag = centre.ready();
    QCOMPARE(scan(tag, u"VEHICLE"_s, u"1-FIK-001"_s), u"act.loadVehicle IN_VEHICLE"_s);
    QCOMPARE(scan(tag, u"PRISON"_s, u"PRISON_LEUVEN"_s), u"act.unloadVehicle READY"_s);
    QCOMPARE(scan(tag, u"SUPPLIER"_s), u"equipment.notFromState"_s);
    QCOMPARE(scan(tag, u"VEHICLE"_s, u"1-NIE-999"_s), u"equipment.noSuchVehicle"_s);
    QCOMPARE(scan(tag, u"VEHICLE"_s), u"equipment.noSuchVehicle"_s);
    const auto returned = centre.inState(u"RETURNED"_s);
    QCOMPARE(scan(returned, u"VEHICLE"_s, u"1-FIK-001"_s), u"act.storeEquipment RETURNED"_s);
    QCOMPARE(scan(returned, u"BENCH"_s), u"act.serviceEquipment IN_SERVICE"_s);
    QCOMPARE(scan(centre.inState(u"LOST"_s), u"STORE"_s), u"act.foundEquipment RETURNED"_s);
    QCOMPARE(scan(centre.inState(u"EVIDENCE"_s), u"STORE"_s), u"act.foundEquipment RETURNED"_s);
    QCOMPARE(scan(centre.inState(u"SCRAPPED"_s), u"STORE"_s), u"equipment.outOfUse"_s);
    QCOMPARE(scan(centre.inState(u"WORN"_s), u"STORE"_s), u"equipment.stillWorn"_s);
    // What is kept for a visit stays so in the vehicle, and is free again outside it.
    const auto kept = centre.inState(u"RESERVED"_s);
    QCOMPARE(scan(kept, u"VEHICLE"_s, u"1-FIK-001"_s), u"act.loadVehicle IN_VEHICLE"_s);
    QCOMPARE(centre.item(kept).intervention, centre.visit);
    QCOMPARE(scan(kept, u"STORE"_s), u"act.unloadVehicle READY"_s);
    QVERIFY(centre.item(kept).intervention.isNull());
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::theSameScanTwiceChangesNothing()
{
    Centre centre;
    const auto tag = centre.ready();
    const QJsonObject with{{u"serial"_s, tag}, {u"placeKind"_s, u"PRISON"_s}, {u"place"_s, u"PRISON_LEUVEN"_s}};
    centre.house.done(u"scanEquipment"_s, with);
    const auto before = centre.house.content();
    const auto again = centre.house.done(u"scanEquipment"_s, with);
    QVERIFY(again.nothingChanged);
    QCOMPARE(again.saying.key, u"act.scanAgain"_s);
    for (const auto language : allLanguages)
        QVERIFY(spoken(again.saying, centre.house.catalogue(), language).contains(tag));
    QCOMPARE(difference(before, centre.house.content()), QString());
}

void TestEquipment::pairsBelongTogether()
{
    Centre centre;
    const auto tag = centre.ready();
    const auto unit = centre.ready(u"GPS_UNIT"_s, u"GU"_s);
    const auto pair = [&](const QString &one, const QString &other) {
        return centre.house.act(u"pairEquipment"_s, {{u"serial"_s, one}, {u"with"_s, other}});
    };
    QCOMPARE(pair(tag, centre.ready()).error().code, u"equipment.pairOfOneKind"_s);
    QCOMPARE(pair(tag, tag).error().code, u"equipment.pairOfOneKind"_s);
    QVERIFY(pair(tag, unit));
    QCOMPARE(centre.item(unit).pairedWith, centre.item(tag).id);
    QVERIFY(pair(unit, tag)->nothingChanged);
    const auto second = centre.ready();
    QVERIFY(pair(second, unit)); // the first one is alone again
    QVERIFY(centre.item(tag).pairedWith.isNull());
    QCOMPARE(centre.item(second).pairedWith, centre.item(unit).id);
    QCOMPARE(pair(centre.inState(u"SCRAPPED"_s), unit).error().code, u"equipment.outOfUse"_s);
}

void TestEquipment::aReplacedOneHasASuccessor()
{
    Centre centre;
    const auto old = centre.inState(u"AT_SUPPLIER"_s);
    const auto known = centre.add();
    QCOMPARE(centre.refusal(u"replaceEquipment"_s, old, {{u"newSerial"_s, known}}), u"equipment.serialKnown"_s);
    QCOMPARE(centre.state(old), u"AT_SUPPLIER"_s);
    centre.house.done(u"replaceEquipment"_s, {{u"serial"_s, old}, {u"newSerial"_s, u"rf-88888"_s}});
    QCOMPARE(centre.state(old), u"REPLACED"_s);
    QCOMPARE(centre.state(u"RF-88888"_s), u"RECEIVED"_s);
    QCOMPARE(centre.item(u"RF-88888"_s).kind, u"ANKLE_TAG_RF"_s);
    QCOMPARE(centre.store().history(centre.item(old).id).last().note, u"RF-88888"_s);
    const auto untested = centre.inState(u"AT_SUPPLIER"_s);
    QCOMPARE(centre.refusal(u"backFromSupplier"_s, untested, {{u"tested"_s, false}}), u"equipment.backNeedsTest"_s);
    centre.house.done(u"backFromSupplier"_s, {{u"serial"_s, untested}, {u"tested"_s, true}, {u"firmware"_s, u"2.1"_s}});
    QCOMPARE(centre.item(untested).firmware, u"2.1"_s);
    QCOMPARE(centre.findings(), QStringList());
}

// Written past every rule, each breach is found; and only that one.
void TestEquipment::everyInvariantIsSeen()
{
    Centre centre;
    auto &database = centre.house.database();
    const auto tag = centre.worn();
    const auto ready = centre.ready();
    const auto kept = centre.inState(u"RESERVED"_s);
    centre.house.done(
        u"moveStock"_s,
        {{u"kind"_s, u"STRAP"_s}, {u"count"_s, 2}, {u"toKind"_s, u"STORE"_s}, {u"reason"_s, u"BOUGHT"_s}});
    QCOMPARE(centre.findings(), QStringList());
    const auto broken = [&](const QByteArray &sql) {
        Transaction transaction(database);
        database.query("INSERT INTO sync_ctx (mid) VALUES (1)");
        database.queryText(sql);
        return centre.findings().join(u'\n'); // undone as the transaction goes
    };
    const auto of = [](const QString &serial) { return " WHERE serial = '" + serial.toLatin1() + "'"; };
    const auto says = [](const QString &found, const char *what) {
        return found.contains(QString::fromLatin1(what)) ? QString() : QString(u"not seen: "_s + found);
    };
    QCOMPARE(says(broken("UPDATE equipment SET place_kind = 'STORE'" + of(tag)), "is not where its state says"),
             QString());
    QCOMPARE(says(broken("UPDATE equipment SET state = 'IN_VEHICLE', place_kind = 'VEHICLE', place = 'x'" + of(ready)),
                  "a vehicle that is not there"),
             QString());
    QCOMPARE(says(broken("UPDATE equipment SET serial = '" + tag.toLatin1() + "'" + of(ready)), "stands twice"),
             QString());
    QCOMPARE(says(broken("UPDATE fitting SET deleted = 1" + of(tag)), "is worn, but not by one person"), QString());
    QCOMPARE(says(broken("UPDATE equipment SET monitoring = NULL" + of(tag)), "is worn by nobody"), QString());
    QCOMPARE(says(broken("UPDATE monitoring SET state = 'CLOSED'"), "its mandate does not run"), QString());
    QCOMPARE(says(broken("UPDATE equipment SET state = 'RETURNED', place_kind = 'STORE', monitoring = NULL" + of(tag)),
                  "was fitted and is not worn"),
             QString());
    QCOMPARE(
        says(broken("INSERT INTO fitting (id, dossier, monitoring, person, equipment, serial, kind, fitted_at, house)"
                    " SELECT randomblob(16), dossier, monitoring, person, randomblob(16), 'RF-66666', kind,"
                    " fitted_at, house FROM fitting"),
             "is a second tag of one person"),
        QString());
    QCOMPARE(says(broken("UPDATE equipment SET tested_at = ''" + of(ready)), "is ready without a test"), QString());
    QCOMPARE(says(broken("UPDATE equipment SET intervention = NULL" + of(kept)), "is reserved for nothing"), QString());
    QCOMPARE(says(broken("UPDATE equipment SET intervention = randomblob(16)" + of(ready)), "is kept for a visit"),
             QString());
    QCOMPARE(says(broken("UPDATE equipment_step SET deleted = 1 WHERE from_state = ''"), "was not registered once"),
             QString());
    QCOMPARE(says(broken("UPDATE equipment SET state = 'IN_SERVICE', place_kind = 'BENCH'" + of(ready)),
                  "its history ends with"),
             QString());
    QCOMPARE(says(broken("UPDATE stock_move SET from_kind = 'STORE', to_kind = ''"), "fewer than nothing"), QString());
    QCOMPARE(says(broken("UPDATE equipment SET deleted = 1 WHERE kind = 'VEHICLE'"), ""), QString());
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::whatWasDoneIsTakenBackOnlyWhenItFits()
{
    Centre centre;
    auto &house = centre.house;
    const auto undo = [&](qint64 mid) {
        const auto answer = house.workspace().undo(mid);
        return answer ? QString() : answer.error().code;
    };
    const auto tag = centre.ready();
    centre.reserve(tag);
    QCOMPARE(undo(house.lastAct()), QString());
    QCOMPARE(centre.state(tag), u"READY"_s);
    // A removal is not taken back when somebody put on another tag since.
    const auto first = centre.worn();
    house.done(u"removeEquipment"_s, {{u"serial"_s, first}, {u"how"_s, u"RETURNED"_s}});
    const auto removal = house.lastAct();
    const auto second = centre.worn();
    QCOMPARE(undo(removal), u"undo.changedSince"_s);
    house.done(u"removeEquipment"_s, {{u"serial"_s, second}, {u"how"_s, u"RETURNED"_s}});
    QCOMPARE(undo(removal), QString());
    QCOMPARE(centre.state(first), u"WORN"_s);
    QCOMPARE(centre.findings(), QStringList());
    // Nor a purchase of which some went on.
    house.done(u"moveStock"_s,
               {{u"kind"_s, u"STRAP"_s}, {u"count"_s, 5}, {u"toKind"_s, u"STORE"_s}, {u"reason"_s, u"BOUGHT"_s}});
    const auto purchase = house.lastAct();
    house.done(
        u"moveStock"_s,
        {{u"kind"_s, u"STRAP"_s}, {u"count"_s, 1}, {u"fromKind"_s, u"STORE"_s}, {u"reason"_s, u"THROWN_AWAY"_s}});
    const auto thrown = house.lastAct();
    QCOMPARE(undo(purchase), u"undo.changedSince"_s);
    QCOMPARE(undo(thrown), QString());
    QCOMPARE(undo(purchase), QString());
    // Nor a vehicle in which something lies.
    const auto vehicle =
        house.made(u"registerEquipment"_s, {{u"kind"_s, u"VEHICLE"_s}, {u"serials"_s, QJsonArray{u"1-FIK-002"_s}}});
    const auto bought = house.lastAct();
    house.done(u"loadVehicle"_s, {{u"serial"_s, second == tag ? tag : centre.ready()}, {u"vehicle"_s, id(vehicle)}});
    QCOMPARE(undo(bought), u"undo.changedSince"_s);
    QCOMPARE(centre.findings(), QStringList());
}

void TestEquipment::rolesAreKept()
{
    Centre centre;
    const auto tag = centre.ready();
    const QJsonObject visit{{u"intervention"_s, id(centre.visit)}};
    centre.house.as(u"lena"_s);
    QCOMPARE(centre.refusal(u"reserveEquipment"_s, tag, visit), u"access.notYourRole"_s);
    centre.house.as(u"dina"_s);
    QCOMPARE(centre.refusal(u"scrapEquipment"_s, tag, {{u"reason"_s, u"x"_s}}), u"access.notYourRole"_s);
    QVERIFY(centre.refusal(u"reserveEquipment"_s, tag, visit).startsWith(u"done"));
    centre.house.as(u"bout"_s);
    QCOMPARE(centre.refusal(u"writeOffEquipment"_s, tag, {{u"reason"_s, u"x"_s}}), u"access.notYourRole"_s);
}

void TestEquipment::itemsCarryTheirHistory()
{
    Centre centre;
    const auto tag = centre.removed(u"DAMAGED"_s);
    centre.house.at(u"2027-01-20T10:00"_s)
        .done(u"storeEquipment"_s, {{u"serial"_s, tag}, {u"placeKind"_s, u"BENCH"_s}});
    centre.house.at(u"2027-01-20T11:00"_s)
        .done(u"scrapEquipment"_s, {{u"serial"_s, tag}, {u"reason"_s, u"behuizing gebarsten"_s}});
    QStringList went;
    for (const auto &step : centre.store().history(centre.item(tag).id))
        went << step.step + u' ' + step.toState;
    std::sort(went.begin(), went.begin() + 5); // of one minute
    QCOMPARE(went,
             (QStringList{u"FITTED WORN"_s, u"REGISTERED RECEIVED"_s, u"REMOVED DAMAGED"_s, u"RESERVED RESERVED"_s,
                          u"TEST_PASSED READY"_s, u"STORED DAMAGED"_s, u"SCRAPPED SCRAPPED"_s}));
    const auto last = centre.store().history(centre.item(tag).id).last();
    QCOMPARE(last.reason, u"behuizing gebarsten"_s);
    QCOMPARE(last.login, u"stan"_s);
    QCOMPARE(last.place.kind, u"NONE"_s);
    // Every code of a step has its name.
    for (const auto &code : went)
        QVERIFY2(centre.house.catalogue().item(u"equipment_step"_s, code.section(u' ', 0, 0)), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestEquipment)
#include "tst_equipment.moc"
