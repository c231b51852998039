// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/dossier/criteria.h"
#include "core/monitoring/overview.h"
#include "tests/support/sampledata.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList allItems{
    u"ADDRESS"_s, u"POWER"_s, u"NETWORK"_s, u"CONSENT"_s, u"VICTIM"_s, u"NO_OTHER_MANDATE"_s, u"DECISION_ATTACHED"_s};

// A house that monitors, with a dispatcher, an operator and two technicians; today is Monday 5 April 2027, 9:00.
struct Centre
{
    explicit Centre(const QString &now = u"2027-04-05T09:00"_s) : house(u"VCET"_s, now)
    {
        house.as(u"setup"_s);
        for (const auto &[login, role] : {std::pair{u"pixel"_s, u"DISPATCHER"_s},
                                          {u"bout"_s, u"TECHNICIAN"_s},
                                          {u"tina"_s, u"TECHNICIAN"_s},
                                          {u"olga"_s, u"MONITORING_OPERATOR"_s},
                                          {u"mara"_s, u"VCET_MANAGER"_s},
                                          {u"fien"_s, u"VCET_FILE_MANAGER"_s}})
            house.done(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, login}, {u"role"_s, role}});
        house.as(u"fien"_s);
    }

    Monitoring of(const Dossier::Id &dossier)
    {
        const auto all = MonitoringStore(house.database()).ofDossier(dossier);
        return all.isEmpty() ? Monitoring() : all.last();
    }
    Monitoring again(const Monitoring &one) { return *MonitoringStore(house.database()).byId(one.id); }
    MonitoringFile whole(const Monitoring &one) { return *loadMonitoring(house.database(), one.id); }

    Monitoring received(const QString &type = u"ET_SENTENCE"_s, const QJsonObject &monitoring = {},
                        const QJsonObject &changes = {})
    {
        auto with = changes;
        with.insert(u"monitoring"_s, monitoring);
        return of(house.dossier(type, with));
    }
    QJsonObject named(const Monitoring &one, QJsonObject more = {})
    {
        more.insert(u"monitoring"_s, one.id.toString());
        return more;
    }
    void answer(const Monitoring &one, const QString &item, const QString &answer)
    {
        house.done(u"answerCheck"_s, named(one, {{u"item"_s, item}, {u"answer"_s, answer}}));
    }
    Monitoring queued(const QString &type = u"ET_SENTENCE"_s, const QJsonObject &monitoring = {},
                      const QJsonObject &changes = {})
    {
        const auto one = received(type, monitoring, changes);
        for (const auto &item : allItems)
            answer(one, item, u"YES"_s);
        house.done(u"finishCheck"_s, named(one));
        house.done(u"acceptMonitoring"_s, named(one));
        return again(one);
    }
    Visit visit(const Monitoring &one) { return VisitStore(house.database()).ofMonitoring(one.id).last(); }
    QJsonObject plan(const Visit &visit, const QString &technician, const QString &at, QJsonObject more = {})
    {
        more.insert(u"intervention"_s, visit.id.toString());
        more.insert(u"technician"_s, technician);
        more.insert(u"startsAt"_s, at);
        return more;
    }

    SampleHouse house;
};

QueueLine line(int rank, const QString &latest, const QString &received, int byHand = 0)
{
    QueueLine one;
    one.monitoring.id = Monitoring::Id::create();
    one.monitoring.latestOn = QDate::fromString(latest, Qt::ISODate);
    one.monitoring.queuePlace = byHand;
    one.rank = rank;
    one.receivedOn = QDate::fromString(received, Qt::ISODate);
    return one;
}

} // namespace

class TestMonitoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeringBringsItUnderMonitoring()
    {
        Centre centre;
        const auto one =
            centre.received(u"ET_AUTONOMOUS"_s, {{u"risk"_s, u"hond"_s}}, {{u"finalOn"_s, u"2027-04-01"_s}});
        QCOMPARE(one.state, u"RECEIVED"_s);
        QCOMPARE(one.technique, u"RF_HOME"_s);
        QCOMPARE(one.centre, u"VCET"_s);
        QCOMPARE(one.risk, u"hond"_s);
        QVERIFY(!one.person.isNull());
        QCOMPARE(one.latestOn, QDate(2027, 10, 1)); // six months after it became final
        const auto file = centre.whole(one);
        QCOMPARE(file.steps.size(), 1);
        QCOMPARE(file.schedules.size(), 1); // the daily leave, still to be approved
        QCOMPARE(file.schedules.first().version.rules.size(), 7);
        QCOMPARE(file.schedules.first().state, u"PROPOSED"_s);
        // Nothing of it for a mandate without a device, nor for an internment that is no monitoring.
        QCOMPARE(centre.of(centre.house.dossier(u"PROBATION"_s)).id.isNull(), true);
        QCOMPARE(centre.of(centre.house.dossier(u"INTERNMENT_MODALITY"_s, {{u"variant"_s, u"LEAVE"_s}})).id.isNull(),
                 true);
        QCOMPARE(centre.of(centre.house.dossier(u"INTERNMENT_MODALITY"_s, {{u"variant"_s, u"ET"_s}})).form,
                 u"INTERNMENT_MODALITY"_s);
    }

    void whatWasThereAlreadyCanBeOpened()
    {
        Centre centre;
        const auto dossier = centre.house.dossier(u"INTERNMENT_MODALITY"_s, {{u"variant"_s, u"LEAVE"_s}});
        const QJsonObject open{{u"dossier"_s, id(dossier)}, {u"technique"_s, u"GPS_ONE_PIECE"_s}};
        QCOMPARE(centre.house.refusal(u"openMonitoring"_s,
                                      {{u"dossier"_s, id(dossier)}, {u"technique"_s, u"GPS_TWO_PIECE"_s}}),
                 u"monitoring.notThisTechnique"_s);
        QCOMPARE(centre.of(dossier).id.isNull(), true);
        const auto made = centre.house.made(u"openMonitoring"_s, open);
        QCOMPARE(AnyId(centre.of(dossier).id), made);
        QCOMPARE(centre.house.refusal(u"openMonitoring"_s, open), u"monitoring.runsAlready"_s);
        QCOMPARE(centre.house.refusal(u"openMonitoring"_s, {{u"dossier"_s, id(centre.house.dossier())}}),
                 u"monitoring.noForm"_s);
    }

    void theLifeIsThatOfTheTable_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("next");
        // The design's drawing of a life, with what a house needs beside it: a planned end that does not come.
        for (const auto &[state, next] : QList<std::pair<QString, QStringList>>{
                 {u"RECEIVED"_s, {u"CANCELLED"_s, u"COMPLETE_CHECK"_s, u"RETURNED"_s}},
                 {u"COMPLETE_CHECK"_s, {u"ACCEPTED"_s, u"CANCELLED"_s, u"RETURNED"_s}},
                 {u"ACCEPTED"_s, {u"CANCELLED"_s, u"QUEUED"_s}},
                 {u"QUEUED"_s, {u"CANCELLED"_s, u"PLANNED"_s}},
                 {u"PLANNED"_s, {u"CANCELLED"_s, u"CONNECTED"_s, u"FAILED_VISIT"_s, u"QUEUED"_s}},
                 {u"FAILED_VISIT"_s, {u"CANCELLED"_s, u"QUEUED"_s}},
                 {u"CONNECTED"_s,
                  {u"ABSCONDED"_s, u"DISCONNECTED"_s, u"END_PLANNED"_s, u"INTERRUPTED"_s, u"MOVE_PLANNED"_s}},
                 {u"INTERRUPTED"_s, {u"ABSCONDED"_s, u"CONNECTED"_s, u"DISCONNECTED"_s, u"END_PLANNED"_s}},
                 {u"MOVE_PLANNED"_s, {u"ABSCONDED"_s, u"CONNECTED"_s, u"END_PLANNED"_s, u"INTERRUPTED"_s}},
                 {u"ABSCONDED"_s, {u"CONNECTED"_s, u"DISCONNECTED"_s}},
                 {u"END_PLANNED"_s, {u"ABSCONDED"_s, u"CONNECTED"_s, u"DISCONNECTED"_s}},
                 {u"DISCONNECTED"_s, {u"EQUIPMENT_BACK"_s}},
                 {u"EQUIPMENT_BACK"_s, {u"CLOSED"_s}},
                 {u"CLOSED"_s, {}},
                 {u"RETURNED"_s, {}},
                 {u"CANCELLED"_s, {}}})
            QTest::newRow(qPrintable(state)) << state << next;
    }
    void theLifeIsThatOfTheTable()
    {
        QFETCH(QString, state);
        QFETCH(QStringList, next);
        const auto catalogue = Catalogue::load().value();
        QStringList may;
        for (const auto &code : catalogue->list(u"monitoring_state"_s)->codes())
            if (mayFollow(*catalogue, state, code))
                may << code;
        may.sort();
        QCOMPARE(may, next);
    }

    void everyItemIsAnsweredByName()
    {
        Centre centre;
        const auto one = centre.received();
        centre.answer(one, u"ADDRESS"_s, u"NO"_s);
        QCOMPARE(centre.house.refusal(u"finishCheck"_s, centre.named(one)), u"monitoring.checkOpen"_s);
        for (const auto &item : allItems)
            if (item != u"ADDRESS")
                centre.answer(one, item, item == u"CONSENT" ? u"UNKNOWN"_s : u"YES"_s);
        QCOMPARE(centre.house.refusal(u"acceptMonitoring"_s, centre.named(one)), u"monitoring.checkFailed"_s);
        centre.house.done(u"finishCheck"_s, centre.named(one));
        QCOMPARE(centre.house.refusal(u"acceptMonitoring"_s, centre.named(one)), u"monitoring.checkFailed"_s);
        centre.house.at(u"2027-04-05T10:00"_s).as(u"mara"_s);
        centre.answer(one, u"ADDRESS"_s, u"YES"_s);
        const auto checks = centre.whole(one).checks;
        QCOMPARE(checks.value(u"ADDRESS"_s).answer, u"YES"_s);
        QCOMPARE(checks.value(u"ADDRESS"_s).login, u"mara"_s);
        QCOMPARE(checks.value(u"POWER"_s).login, u"fien"_s);
        centre.house.done(u"acceptMonitoring"_s, centre.named(one));
        QCOMPARE(centre.again(one).state, u"QUEUED"_s);
        QCOMPARE(centre.house.refusal(u"answerCheck"_s,
                                      centre.named(one, {{u"item"_s, u"POWER"_s}, {u"answer"_s, u"NO"_s}})),
                 u"monitoring.checkOver"_s);
    }

    void acceptingAsksForTheConnection()
    {
        Centre centre;
        const auto home = centre.queued(u"ET_SENTENCE"_s, {{u"enforceableOn"_s, u"2027-04-12"_s}});
        auto visit = centre.visit(home);
        QCOMPARE(visit.kind, u"CONNECT_HOME"_s);
        QCOMPARE(visit.latestOn, QDate(2027, 4, 12));
        QCOMPARE(visit.latestIsHard, true);
        QCOMPARE(visit.minutes, 60);
        QCOMPARE(visit.state, u"OPEN"_s);
        const auto remand = centre.queued(u"ET_REMAND"_s, {{u"prison"_s, u"GENT"_s}});
        visit = centre.visit(remand);
        QCOMPARE(visit.kind, u"CONNECT_PRISON"_s);
        QCOMPARE(visit.place, u"GENT"_s);
        QCOMPARE(visit.minutes, 150);
        QCOMPARE(centre.house.count("detention", "prison = 'GENT' AND until_on = ''"), 1);
        // The board begins with the remand.
        const auto toPlan = VisitStore(centre.house.database()).toPlan(centre.house.catalogue());
        QCOMPARE(toPlan.size(), 2);
        QCOMPARE(toPlan.first().visit.kind, u"CONNECT_PRISON"_s);
    }

    void sentBackOrCancelledWithAReason()
    {
        Centre centre;
        const auto back = centre.received();
        QVERIFY(!centre.house.act(u"returnMonitoring"_s, centre.named(back))); // why?
        centre.house.done(u"returnMonitoring"_s, centre.named(back, {{u"reason"_s, u"adres onbekend"_s}}));
        QCOMPARE(centre.again(back).state, u"RETURNED"_s);
        QCOMPARE(centre.whole(back).steps.last().reason, u"adres onbekend"_s);
        const auto gone = centre.queued();
        centre.house.done(u"cancelMonitoring"_s, centre.named(gone, {{u"reason"_s, u"vrijgesproken"_s}}));
        QCOMPARE(centre.visit(gone).state, u"CANCELLED"_s);
        QCOMPARE(centre.house.refusal(u"cancelMonitoring"_s, centre.named(gone, {{u"reason"_s, u"x"_s}})),
                 u"monitoring.notNow"_s);
    }

    void theQueueFollowsTheRule()
    {
        const QList<QueueLine> lines{line(4, u"2027-04-20"_s, u"2027-01-01"_s), line(2, {}, u"2027-03-01"_s),
                                     line(2, u"2027-04-12"_s, u"2027-03-01"_s),
                                     line(1, u"2027-04-30"_s, u"2027-04-04"_s),
                                     line(2, u"2027-04-12"_s, u"2027-02-01"_s)};
        const auto queue = ordered(lines);
        const QList<int> expected{3, 4, 2, 1, 0};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(queue[i].monitoring.id, lines[expected[i]].monitoring.id);
            QCOMPARE(queue[i].place, i + 1);
            QCOMPARE(queue[i].computed, i + 1);
        }
    }

    void aPlaceByHandKeepsTheOrderOfTheOthers()
    {
        // Whatever was given by hand: everyone has one place, and the others stand in the order of the rule.
        QRandomGenerator random(20270405);
        for (int round = 0; round < 300; ++round) {
            QList<QueueLine> lines;
            const int count = random.bounded(1, 12);
            for (int i = 0; i < count; ++i)
                lines << line(random.bounded(1, 4), QDate(2027, 4, 1).addDays(random.bounded(20)).toString(Qt::ISODate),
                              u"2027-01-01"_s, random.bounded(4) == 0 ? random.bounded(1, 15) : 0);
            const auto queue = ordered(lines);
            QCOMPARE(queue.size(), lines.size());
            int last = 0;
            for (int i = 0; i < count; ++i) {
                QCOMPARE(queue[i].place, i + 1);
                if (queue[i].monitoring.queuePlace > 0)
                    continue;
                QVERIFY(queue[i].computed > last);
                last = queue[i].computed;
            }
        }
    }

    void anotherPlaceNeedsAReason()
    {
        Centre centre;
        const auto first = centre.queued(u"ET_SENTENCE"_s, {{u"latestOn"_s, u"2027-04-10"_s}});
        const auto second = centre.queued(u"ET_SENTENCE"_s, {{u"latestOn"_s, u"2027-04-20"_s}});
        const auto order = [&] {
            QList<AnyId> ids;
            for (const auto &one : monitoringQueue(centre.house.database(), centre.house.catalogue()))
                ids << one.monitoring.id;
            return ids;
        };
        QCOMPARE(order(), (QList<AnyId>{first.id, second.id}));
        centre.house.as(u"pixel"_s);
        QCOMPARE(centre.house.refusal(u"placeInQueue"_s, centre.named(second, {{u"place"_s, 1}})),
                 u"monitoring.placeNeedsReason"_s);
        centre.house.done(u"placeInQueue"_s, centre.named(second, {{u"place"_s, 1}, {u"reason"_s, u"ziek kind"_s}}));
        QCOMPARE(order(), (QList<AnyId>{second.id, first.id}));
        centre.house.done(u"placeInQueue"_s, centre.named(second, {{u"place"_s, 0}}));
        QCOMPARE(order(), (QList<AnyId>{first.id, second.id}));
    }

    void theEndDateIsToldNeverComputed()
    {
        Centre centre;
        const auto one = centre.queued();
        QVERIFY(!one.endOn.isValid());
        const auto tell = [&](const QString &date) {
            return spoken(centre.house
                              .done(u"setEndDate"_s,
                                    centre.named(one, {{u"endOn"_s, date}, {u"source"_s, u"griffie Fictiegem"_s}}))
                              .saying,
                          centre.house.catalogue(), Language::En);
        };
        tell(u"2027-09-01"_s);
        centre.house.at(u"2027-04-06T09:00"_s);
        QVERIFY2(tell(u"2027-08-15"_s).contains(u"changed"_s), "a change is told as one");
        QCOMPARE(centre.again(one).endOn, QDate(2027, 8, 15));
        QCOMPARE(centre.whole(one).endDates.size(), 2);
        const auto lines = monitoringLines(centre.house.database(), {}, Staff());
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().endUnseen);
        centre.house.as(u"olga"_s).done(u"seeEndDate"_s, centre.named(one));
        QVERIFY(!monitoringLines(centre.house.database(), {}, Staff()).first().endUnseen);
        QCOMPARE(centre.house.refusal(u"seeEndDate"_s, centre.named(one)), u"monitoring.nothingToSee"_s);
    }

    void plannedIsTimePersonAndEquipment()
    {
        Centre centre;
        const auto one = centre.queued();
        const auto visit = centre.visit(one);
        centre.house.as(u"pixel"_s);
        centre.house.done(u"planIntervention"_s, centre.plan(visit, u"bout"_s, u"2027-04-06T10:00"_s));
        QCOMPARE(centre.again(one).state, u"QUEUED"_s); // nobody telephoned, nothing lies ready
        centre.house.done(u"confirmIntervention"_s, {{u"intervention"_s, id(visit.id)}});
        QCOMPARE(centre.again(one).state, u"QUEUED"_s);
        const auto planned = centre.visit(one);
        QVERIFY(planned.promised);
        // A promise is moved with a reason, and is no promise any more.
        QCOMPARE(centre.house.refusal(u"planIntervention"_s, centre.plan(visit, u"tina"_s, u"2027-04-07T10:00"_s)),
                 u"visit.promisedNeedsReason"_s);
        centre.house.done(u"planIntervention"_s,
                          centre.plan(visit, u"tina"_s, u"2027-04-07T10:00"_s, {{u"reason"_s, u"voorrang"_s}}));
        QVERIFY(!centre.visit(one).promised);
        QCOMPARE(centre.house.count("intervention_move"), 2);
        centre.house.done(u"unplanIntervention"_s, {{u"intervention"_s, id(visit.id)}, {u"reason"_s, u"ziek"_s}});
        QCOMPARE(centre.visit(one).state, u"OPEN"_s);
        QCOMPARE(centre.house.refusal(u"confirmIntervention"_s, {{u"intervention"_s, id(visit.id)}}),
                 u"visit.notPlanned"_s);
    }

    void whatAPlanMayNotBreak()
    {
        Centre centre;
        const auto one = centre.queued(u"ET_SENTENCE"_s,
                                       {{u"earliestOn"_s, u"2027-04-07"_s}, {u"enforceableOn"_s, u"2027-04-09"_s}});
        const auto visit = centre.visit(one);
        centre.house.as(u"pixel"_s);
        const auto refused = [&](const QString &who, const QString &at, const QJsonObject &more = {}) {
            return centre.house.refusal(u"planIntervention"_s, centre.plan(visit, who, at, more));
        };
        QCOMPARE(refused(u"bout"_s, u"2027-04-02T10:00"_s), u"visit.inThePast"_s);
        QCOMPARE(refused(u"bout"_s, u"2027-04-06T10:00"_s), u"visit.beforeEarliest"_s);
        QCOMPARE(refused(u"bout"_s, u"2027-04-12T10:00"_s), u"visit.afterLatest"_s);
        QCOMPARE(refused(u"olga"_s, u"2027-04-08T10:00"_s), u"visit.notATechnician"_s);
        QCOMPARE(refused(u"bout"_s, u"2027-04-08"_s), u"visit.needsClock"_s);
        QCOMPARE(refused(u"bout"_s, u"2027-04-08T10:00"_s, {{u"minutes"_s, 2}}), u"visit.minutesOutside"_s);
        centre.house.as(u"dirk"_s).done(u"recordAbsence"_s, {{u"staff"_s, u"tina"_s},
                                                             {u"from"_s, u"2027-04-08"_s},
                                                             {u"until"_s, u"2027-04-08"_s},
                                                             {u"reason"_s, u"SICK"_s}});
        centre.house.as(u"pixel"_s);
        QCOMPARE(refused(u"tina"_s, u"2027-04-08T10:00"_s), u"visit.technicianAway"_s);
        centre.house.done(u"planIntervention"_s, centre.plan(visit, u"bout"_s, u"2027-04-08T10:00"_s));
        centre.house.as(u"fien"_s);
        const auto other = centre.visit(centre.queued());
        centre.house.as(u"pixel"_s);
        QCOMPARE(centre.house.refusal(u"planIntervention"_s, centre.plan(other, u"bout"_s, u"2027-04-08T10:59"_s)),
                 u"visit.overlaps"_s);
        // One after the other leaves no time to drive: that is said, and may be with a reason.
        QCOMPARE(centre.house.refusal(u"planIntervention"_s, centre.plan(other, u"bout"_s, u"2027-04-08T11:00"_s)),
                 u"plan.needsReason"_s);
        centre.house.done(u"planIntervention"_s,
                          centre.plan(other, u"bout"_s, u"2027-04-08T11:00"_s, {{u"reason"_s, u"zelfde straat"_s}}));
        // What an order asks is not wished away.
        QCOMPARE(
            centre.house.refusal(u"cancelIntervention"_s, {{u"intervention"_s, id(visit.id)}, {u"reason"_s, u"x"_s}}),
            u"visit.owed"_s);
    }

    void nobodyGoesAloneWhereASafetyNoteSaysSo()
    {
        Centre centre;
        const auto one = centre.received();
        centre.house.done(u"addPersonNote"_s,
                          {{u"person"_s, id(one.person)}, {u"kind"_s, u"TWO_PERSONS"_s}, {u"text"_s, u"x"_s}});
        for (const auto &item : allItems)
            centre.answer(one, item, u"YES"_s);
        centre.house.done(u"finishCheck"_s, centre.named(one));
        centre.house.done(u"acceptMonitoring"_s, centre.named(one));
        const auto visit = centre.visit(one);
        QCOMPARE(visit.crew, 2);
        centre.house.as(u"pixel"_s);
        const auto alone = centre.plan(visit, u"bout"_s, u"2027-04-06T10:00"_s);
        QCOMPARE(centre.house.refusal(u"planIntervention"_s, alone), u"visit.needsTwo"_s);
        auto withHimself = alone;
        withHimself.insert(u"second"_s, u"bout"_s);
        QCOMPARE(centre.house.refusal(u"planIntervention"_s, withHimself), u"visit.needsTwo"_s);
        auto two = alone;
        two.insert(u"second"_s, u"tina"_s);
        centre.house.done(u"planIntervention"_s, two);
    }

    void nobodyIsResumedWhoWearsNothing()
    {
        Centre centre;
        const auto one = centre.queued();
        QCOMPARE(centre.house.refusal(u"resumeMonitoring"_s, centre.named(one)), u"monitoring.notAway"_s);
        QCOMPARE(centre.house.refusal(u"interruptMonitoring"_s, centre.named(one, {{u"reason"_s, u"PRISON"_s}})),
                 u"monitoring.notNow"_s);
        QCOMPARE(centre.house.refusal(u"reportAbsconding"_s, centre.named(one)), u"monitoring.notNow"_s);
        // An order that ends before anything was fitted ends the mandate with it.
        centre.house.done(u"endOrder"_s, centre.named(one, {{u"reason"_s, u"ingetrokken"_s}}));
        QCOMPARE(centre.again(one).state, u"CANCELLED"_s);
        QCOMPARE(centre.again(one).orderState, u"ENDED"_s);
        QCOMPARE(centre.visit(one).state, u"CANCELLED"_s);
    }

    void aScheduleIsApprovedByAnother()
    {
        Centre centre;
        const auto one = centre.received(u"ET_SENTENCE"_s);
        const auto monday = QJsonObject{
            {u"weekday"_s, u"MONDAY"_s}, {u"from"_s, u"08:00"_s}, {u"to"_s, u"12:00"_s}, {u"kind"_s, u"MAY_LEAVE"_s}};
        const auto schedule =
            id(centre.house.made(u"proposeSchedule"_s, centre.named(one, {{u"rules"_s, QJsonArray{monday}}})));
        QCOMPARE(centre.house.refusal(u"approveSchedule"_s, {{u"schedule"_s, schedule}}), u"schedule.ownRequest"_s);
        QVERIFY(MonitoringStore(centre.house.database()).approvedSchedules(one.id).isEmpty());
        centre.house.at(u"2027-04-05T11:00"_s).as(u"mara"_s).done(u"approveSchedule"_s, {{u"schedule"_s, schedule}});
        const auto approved = MonitoringStore(centre.house.database()).approvedSchedules(one.id);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(writeMoment(approved.first().validFrom), u"2027-04-05T11:00:00+02:00"_s); // not before it was approved
        QCOMPARE(centre.house.refusal(u"approveSchedule"_s, {{u"schedule"_s, schedule}}), u"schedule.decidedAlready"_s);
        centre.house.done(u"activateSchedule"_s, {{u"schedule"_s, schedule}});
        QCOMPARE(centre.house.refusal(u"activateSchedule"_s, {{u"schedule"_s, schedule}}), u"schedule.isActive"_s);
        // The daily leave of the form, taken back by who asked for it.
        const auto standard = id(centre.house.made(u"proposeSchedule"_s, centre.named(one, {{u"standard"_s, true}})));
        QCOMPARE(centre.house.refusal(u"activateSchedule"_s, {{u"schedule"_s, standard}}), u"schedule.notApproved"_s);
        centre.house.done(u"refuseSchedule"_s, {{u"schedule"_s, standard}, {u"reason"_s, u"vergissing"_s}});
        QCOMPARE(centre.whole(one).schedules.last().state, u"WITHDRAWN"_s);
    }

    void onRemandNobodyLeavesEveryWeek()
    {
        Centre centre(u"2027-04-26T09:00"_s);
        const auto one = centre.received(u"ET_REMAND"_s, {{u"prison"_s, u"GENT"_s}});
        const QJsonObject weekly{
            {u"weekday"_s, u"MONDAY"_s}, {u"from"_s, u"08:00"_s}, {u"to"_s, u"09:00"_s}, {u"kind"_s, u"MEDICAL"_s}};
        QCOMPARE(centre.house.refusal(u"proposeSchedule"_s, centre.named(one, {{u"rules"_s, QJsonArray{weekly}}})),
                 u"schedule.noRecurringLeave"_s);
        QCOMPARE(centre.house.refusal(u"proposeSchedule"_s, centre.named(one, {{u"standard"_s, true}})),
                 u"schedule.noStandard"_s);
        const auto movement =
            id(centre.house.made(u"addMovement"_s, centre.named(one, {{u"from"_s, u"2027-05-04T08:30"_s},
                                                                      {u"to"_s, u"2027-05-04T11:00"_s},
                                                                      {u"kind"_s, u"COURT"_s},
                                                                      {u"reason"_s, u"raadkamer"_s},
                                                                      {u"proven"_s, true}})));
        centre.house.as(u"mara"_s).done(u"approveSchedule"_s, {{u"schedule"_s, movement}});
        const auto approved = MonitoringStore(centre.house.database()).approvedSchedules(one.id);
        const auto away = [&](const QString &at) { return stateAt(approved, readMoment(at).value()).mayBeAway; };
        QVERIFY(away(u"2027-05-04T09:00"_s));
        QVERIFY(!away(u"2027-05-04T11:30"_s));
        QVERIFY(!away(u"2027-05-11T09:00"_s));
    }

    void aRegionIsWhereThePostcodeLies()
    {
        const auto catalogue = Catalogue::load().value();
        QCOMPARE(regionOf(*catalogue, u"9000"_s), u"CENTRE"_s);
        QCOMPARE(regionOf(*catalogue, u"3000"_s), u"BRUSSELS"_s);
        QCOMPARE(regionOf(*catalogue, u" 8999 "_s), u"WEST"_s);
        QCOMPARE(regionOf(*catalogue, u"7000"_s), QString());
        QCOMPARE(regionOf(*catalogue, u"B-9000"_s), QString());
        QCOMPARE(centreOf(*catalogue, u"GEN"_s), u"VCET"_s);
        QCOMPARE(centreOf(*catalogue, u"LIE"_s), u"LIE"_s);
    }

    void undoPutsTheLifeBack()
    {
        Centre centre;
        const auto one = centre.queued();
        const auto before = centre.house.content();
        centre.house.as(u"pixel"_s)
            .done(u"placeInQueue"_s, centre.named(one, {{u"place"_s, 3}, {u"reason"_s, u"x"_s}}));
        QVERIFY(centre.house.workspace().undo(centre.house.lastAct()));
        QCOMPARE(difference(before, centre.house.content()), QString());
    }

    // A judge and a prison in the folder of the centre: lists, counts and people are theirs only, and what is of the
    // house as a whole is refused.
    void partnersSeeJustWhatIsTheirs()
    {
        Centre centre;
        const auto theirs = centre.received(u"ET_REMAND"_s, {{u"prison"_s, u"GENT"_s}});
        const auto another = centre.received(u"ET_REMAND"_s, {{u"prison"_s, u"BRUGGE"_s}});
        const auto &database = centre.house.database();
        centre.house.as(u"setup"_s)
            .done(u"registerStaff"_s, {{u"login"_s, u"griffie"_s},
                                       {u"name"_s, u"Griet Griffel"_s},
                                       {u"role"_s, u"PRISON_CLERK"_s},
                                       {u"organisation"_s, u"GENT"_s}});
        const auto clerk = StaffStore(database).byLogin(u"griffie"_s).value();
        const auto colleague = StaffStore(database).byLogin(u"fien"_s).value();
        QCOMPARE(monitoringLines(database, {}, colleague).size(), 2);
        const auto lines = monitoringLines(database, {}, clerk);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().monitoring.id, theirs.id);
        const DossierStore store(database);
        const auto count = [&](const Staff &reader) {
            return store.count(
                storeFilter(database, {.house = true}, reader, centre.house.workspace().clock().today()));
        };
        QCOMPARE(count(clerk), 1);
        QCOMPARE(count(colleague), 2);
        QVERIFY(store.mayShow(theirs.person, clerk));
        QVERIFY(!store.mayShow(another.person, clerk));
        QVERIFY(store.mayShow(another.person, colleague));
        QCOMPARE(store.ofPerson(another.person, clerk).size(), 0);
        QCOMPARE(store.ofPerson(another.person, colleague).size(), 1);
        QVERIFY(centre.house.as(u"fien"_s).workspace().ofTheHouse());
        QCOMPARE(centre.house.as(u"griffie"_s).workspace().ofTheHouse().error().code, u"access.notYourRole"_s);
        // Who left the prison is not the prison's any more.
        centre.house.as(u"fien"_s).done(u"recordDetention"_s,
                                        centre.named(theirs, {{u"prison"_s, u""_s}, {u"from"_s, u"2027-04-05"_s}}));
        QCOMPARE(monitoringLines(database, {}, clerk).size(), 0);
        QCOMPARE(count(clerk), 0);
    }

    void whoMayDoWhat()
    {
        Centre centre;
        const auto one = centre.queued();
        centre.house.as(u"bout"_s);
        QCOMPARE(centre.house.refusal(u"placeInQueue"_s, centre.named(one, {{u"place"_s, 1}, {u"reason"_s, u"x"_s}})),
                 u"access.notYourRole"_s);
        QVERIFY(!mayPerform(u"INVESTIGATING_JUDGE"_s, u"recordContact"_s));
        QVERIFY(!mayPerform(u"INVESTIGATING_JUDGE"_s, u"setEndDate"_s));
        QVERIFY(mayPerform(u"PRISON_CLERK"_s, u"setEndDate"_s));
        QVERIFY(!mayPerform(u"PRISON_CLERK"_s, u"recordContact"_s));
    }
};

QTEST_GUILESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
