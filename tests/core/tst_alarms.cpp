// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/alarmstore.h"
#include "core/monitoring/simulator.h"
#include "tests/support/monitoredpeople.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What comes in becomes rows once, and alarms that somebody handles.
class TestAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNightOnRemand();
    void whatComesTwiceIsOneRow();
    void backwardsIsTheSameAsForwards();
    void anHourThatPassesTwiceIsTwoHours();
    void aSerialNobodyKnowsIsKept();
    void whoWoreItIsToldLater();
    void theFirstSignalIsRemembered();
    void alarmsAreHandled();
    void aViolationIsAnIncidentOnce();
    void positionsAreWiped();
    void anAlarmRaisesItsVisit();
    void aDayBeginsByItself();
    void whoMayNot();
    void simulatedFaultsAreFound();

private:
    static QJsonObject one(const QString &number, const QString &serial, const QString &code, const QString &at,
                           const QString &received = {});
    static QJsonObject events(const QString &supplier, const QList<QJsonObject> &list);
    static QList<Alarm> alarmsOf(SampleHouse &house, const Monitored &who)
    {
        return AlarmStore(house.database()).ofMonitoring(who.monitoring);
    }
    static MonitoredOptions remand()
    {
        MonitoredOptions options{.type = u"ET_REMAND"_s, .serial = u"GPS-000417"_s, .supplier = u"SIGNUM"_s};
        options.kind = u"ANKLE_TAG_GPS"_s;
        return options;
    }
};

QJsonObject TestAlarms::one(const QString &number, const QString &serial, const QString &code, const QString &at,
                            const QString &received)
{
    QJsonObject json{{u"number"_s, number}, {u"serial"_s, serial}, {u"code"_s, code}, {u"deviceAt"_s, at}};
    if (!received.isEmpty())
        json.insert(u"receivedAt"_s, received);
    return json;
}

QJsonObject TestAlarms::events(const QString &supplier, const QList<QJsonObject> &list)
{
    QJsonArray array;
    for (const auto &event : list)
        array << event;
    return {{u"supplier"_s, supplier}, {u"events"_s, array}};
}

// Scenario S6: E1, E2, E3.
void TestAlarms::aNightOnRemand()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    const auto who = monitored(house, remand());
    house.at(u"2027-04-29T03:13"_s).as(u"olaf"_s);
    auto left = one(u"1"_s, who.serial, u"HOUT"_s, u"2027-04-29T03:12:00+02:00"_s);
    left.insert(u"position"_s, QJsonObject{{u"lat"_s, 51.05}, {u"lon"_s, 3.72}, {u"accuracy"_s, 9}});
    house.done(u"receiveEvents"_s, events(u"SIGNUM"_s, {left}));
    auto alarms = alarmsOf(house, who);
    QCOMPARE(alarms.size(), 1);
    QCOMPARE(alarms[0].cls, u"A2"_s);
    QCOMPARE(writeMoment(alarms[0].deviceAt), u"2027-04-29T03:12:00+02:00"_s);
    QCOMPARE(writeMoment(alarms[0].receivedAt), u"2027-04-29T03:13:00+02:00"_s);
    QCOMPARE(alarms[0].state, u"OPEN"_s);
    // E2: the judge was told the same night, and the term to do so runs.
    QCOMPARE(alarms[0].toldPrincipal, u"INVESTIGATING_JUDGE"_s);
    QCOMPARE(writeMoment(alarms[0].toldAt), u"2027-04-29T03:13:00+02:00"_s);
    const auto view = house.view(who.dossier);
    const auto *told = SampleHouse::deadline(view, u"T3"_s);
    QVERIFY(told);
    QCOMPARE(told->due.date, QDate(2027, 4, 29));
    // E1: who was called, by whom, when.
    const auto alarm = id(alarms[0].id);
    house.at(u"2027-04-29T03:17"_s);
    house.done(u"logAlarmAction"_s, {{u"alarm"_s, alarm},
                                     {u"kind"_s, u"CALL"_s},
                                     {u"at"_s, u"2027-04-29T03:14"_s},
                                     {u"whom"_s, u"Kwinten Verzonnen"_s},
                                     {u"reached"_s, u"NO"_s},
                                     {u"text"_s, u"neemt niet op"_s}});
    house.done(u"logAlarmAction"_s, {{u"alarm"_s, alarm},
                                     {u"kind"_s, u"POLICE"_s},
                                     {u"at"_s, u"2027-04-29T03:16"_s},
                                     {u"text"_s, u"zone verwittigd"_s}});
    house.at(u"2027-04-29T03:41"_s);
    house.done(u"receiveEvents"_s,
               events(u"SIGNUM"_s, {one(u"2"_s, who.serial, u"HIN"_s, u"2027-04-29T03:40:00+02:00"_s)}));
    alarms = alarmsOf(house, who);
    QCOMPARE(alarms.size(), 1);
    QCOMPARE(writeMoment(alarms[0].endedAt), u"2027-04-29T03:40:00+02:00"_s);
    QCOMPARE(alarms[0].state, u"TAKEN"_s);
    QCOMPARE(alarms[0].operatorLogin, u"olaf"_s);
    const auto actions = AlarmStore(house.database()).actions(alarms[0].id);
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions[0].kind, u"PRINCIPAL"_s);
    QCOMPARE(actions[1].kind, u"CALL"_s);
    QCOMPARE(writeMoment(actions[1].at), u"2027-04-29T03:14:00+02:00"_s);
    QCOMPARE(actions[2].kind, u"POLICE"_s);
    QCOMPARE(actions[2].login, u"olaf"_s);
    // E3: the prosecutor's order of the same day: five working days, Ascension (6 May) is none.
    house.at(u"2027-04-29T11:00"_s).as(u"fien"_s);
    house.done(u"recordEvent"_s, {{u"dossier"_s, id(who.dossier)},
                                  {u"kind"_s, u"INCIDENT"_s},
                                  {u"subject"_s, u"PROSECUTOR_ORDER"_s},
                                  {u"at"_s, u"2027-04-29T10:00"_s}});
    QCOMPARE(house.due(who.dossier, u"T2"_s), u"2027-05-07"_s);
    // E4: a movement of its own is allowed, and only that.
    const auto before = house.count("alarm");
    setColumns(
        house, "schedule", AnyId::fromBytes([&] {
            auto query = house.database().query("SELECT id FROM schedule");
            query.next();
            return query.bytes(0);
        }()),
        {{"exceptions", columnValue(toJson(QList<ScheduleException>{{.from = readMoment(u"2027-05-04T08:30"_s).value(),
                                                                     .to = readMoment(u"2027-05-04T11:00"_s).value(),
                                                                     .kind = u"COURT"_s,
                                                                     .reason = u"raadkamer"_s,
                                                                     .proven = true}}))}});
    house.at(u"2027-05-04T12:00"_s).as(u"olaf"_s);
    house.done(u"receiveEvents"_s,
               events(u"SIGNUM"_s, {one(u"3"_s, who.serial, u"HOUT"_s, u"2027-05-04T08:35:00+02:00"_s),
                                    one(u"4"_s, who.serial, u"HIN"_s, u"2027-05-04T10:50:00+02:00"_s)}));
    QCOMPARE(house.count("alarm"), before);
}

void TestAlarms::whatComesTwiceIsOneRow()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    const auto who = monitored(house);
    house.at(u"2027-04-29T03:13"_s).as(u"olaf"_s);
    const auto batch = events(u"NORDTAG"_s, {one(u"1"_s, who.serial, u"200"_s, u"2027-04-29T03:12:00+02:00"_s),
                                             one(u"1"_s, who.serial, u"200"_s, u"2027-04-29T03:12:00+02:00"_s)});
    house.done(u"receiveEvents"_s, batch);
    QCOMPARE(house.count("device_event"), 1);
    QCOMPARE(house.count("alarm"), 1);
    const auto again = house.done(u"receiveEvents"_s, batch);
    QVERIFY(again.nothingChanged);
    // The same number of another supplier is another event.
    house.done(u"receiveEvents"_s,
               events(u"SIGNUM"_s, {one(u"1"_s, who.serial, u"PT"_s, u"2027-04-29T03:12:00+02:00"_s)}));
    QCOMPARE(house.count("device_event"), 2);
    QCOMPARE(house.refusal(u"receiveEvents"_s, events(u"NORDTAG"_s, {})), u"event.none"_s);
    QCOMPARE(
        house.refusal(u"receiveEvents"_s, events(u"NORDTAG"_s, {one(u"9"_s, who.serial, u"200"_s, u"2027-04-29"_s)})),
        u"event.badTime"_s);
}

// The same events in any order give the same alarms.
void TestAlarms::backwardsIsTheSameAsForwards()
{
    QList<QJsonObject> all;
    const auto add = [&](const char *code, const char *at) {
        all << one(QString::number(all.size()), u"RF-90001"_s, QString::fromLatin1(code),
                   u"2027-04-28T%1:00+02:00"_s.arg(QString::fromLatin1(at)));
    };
    add("200", "03:12");
    add("201", "03:40");
    add("300", "05:00");
    add("301", "05:30");
    add("200", "08:10");
    add("201", "13:00");
    add("101", "15:00");
    QStringList expected;
    for (int round = 0; round < 6; ++round) {
        SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
        staffOfCentre(house);
        house.as(u"fien"_s);
        MonitoredOptions options{.serial = u"RF-90001"_s};
        options.rules = everyDay(u"08:00"_s, u"12:00"_s);
        const auto who = monitored(house, options);
        house.at(u"2027-04-28T16:00"_s).as(u"olaf"_s);
        auto order = all;
        if (round == 1)
            std::reverse(order.begin(), order.end());
        else if (round > 1)
            std::shuffle(order.begin(), order.end(), QRandomGenerator(static_cast<quint32>(round)));
        for (const auto &event : std::as_const(order))
            house.done(u"receiveEvents"_s, events(u"NORDTAG"_s, {event}));
        QStringList got;
        for (const auto &alarm : alarmsOf(house, who))
            got << alarm.cls + u' ' + writeMoment(alarm.deviceAt) + u' ' +
                       (alarm.endedAt.isValid() ? writeMoment(alarm.endedAt) : u"—"_s);
        if (round == 0)
            expected = got;
        QCOMPARE(got, expected);
    }
    QCOMPARE(expected.size(), 4);
    QVERIFY2(expected[2].startsWith(u"A3 2027-04-28T13:00"), qPrintable(expected.join(u'\n')));
}

// In the night winter time begins, ten past two comes after ten to three.
void TestAlarms::anHourThatPassesTwiceIsTwoHours()
{
    for (const bool backwards : {false, true}) {
        SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
        staffOfCentre(house);
        house.as(u"fien"_s);
        const auto who = monitored(house);
        QList<QJsonObject> all{one(u"1"_s, who.serial, u"200"_s, u"2027-10-31T02:50:00+02:00"_s),
                               one(u"2"_s, who.serial, u"201"_s, u"2027-10-31T02:10:00+01:00"_s)};
        if (backwards)
            std::reverse(all.begin(), all.end());
        house.at(u"2027-10-31T06:00"_s).as(u"olaf"_s);
        for (const auto &event : std::as_const(all))
            house.done(u"receiveEvents"_s, events(u"NORDTAG"_s, {event}));
        const auto alarms = alarmsOf(house, who);
        QCOMPARE(alarms.size(), 1);
        QCOMPARE(secondsBetween(alarms[0].deviceAt, alarms[0].endedAt), 20 * 60);
    }
}

void TestAlarms::aSerialNobodyKnowsIsKept()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    tagInStock(house, u"RF-77777"_s);
    house.as(u"olaf"_s).at(u"2027-04-29T03:13"_s);
    house.done(u"receiveEvents"_s, events(u"NORDTAG"_s, {one(u"1"_s, u"RF-66666"_s, u"101"_s, u"2027-04-29T03:12"_s),
                                                         one(u"2"_s, u"RF-77777"_s, u"900"_s, u"2027-04-29T03:12"_s)}));
    QCOMPARE(house.count("device_event", "dossier IS NULL"), 2);
    QCOMPARE(house.count("device_event", "doubt = 'UNKNOWN_SERIAL' AND equipment IS NULL"), 1);
    QCOMPARE(house.count("device_event", "doubt = 'NOT_WORN' AND equipment IS NOT NULL"), 1);
    QCOMPARE(house.count("alarm"), 0);
}

// The technician's laptop was out of reach: the device was heard before its fitting was known.
void TestAlarms::whoWoreItIsToldLater()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.at(u"2027-04-13T04:00"_s).as(u"olaf"_s);
    const auto batch = events(u"NORDTAG"_s, {one(u"1"_s, u"RF-55555"_s, u"900"_s, u"2027-04-12T10:00:00+02:00"_s),
                                             one(u"2"_s, u"RF-55555"_s, u"200"_s, u"2027-04-13T03:12:00+02:00"_s),
                                             one(u"3"_s, u"RF-55555"_s, u"900"_s, u"2027-04-11T10:00:00+02:00"_s)});
    house.done(u"receiveEvents"_s, batch);
    QCOMPARE(house.count("device_event", "dossier IS NULL"), 3);
    QVERIFY(house.done(u"receiveEvents"_s, batch).nothingChanged);
    MonitoredOptions options{.serial = u"RF-55555"_s};
    options.firstSignalAt.clear();
    house.as(u"fien"_s);
    const auto who = monitored(house, options);
    house.as(u"olaf"_s).done(u"receiveEvents"_s, batch);
    QCOMPARE(house.count("device_event"), 3);
    QCOMPARE(house.count("device_event", "dossier IS NULL"), 1); // of the day before
    QCOMPARE(house.count("device_event", "doubt LIKE '%NOT_WORN%' AND dossier IS NOT NULL"), 0);
    QCOMPARE(house.count("fitting", "first_signal_at = '2027-04-12T10:00:00+02:00'"), 1);
    QCOMPARE(alarmsOf(house, who).size(), 1);
    QCOMPARE(alarmsOf(house, who).first().cls, u"A3"_s);
    QVERIFY(house.done(u"receiveEvents"_s, batch).nothingChanged);
}

void TestAlarms::theFirstSignalIsRemembered()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.firstSignalAt.clear();
    const auto who = monitored(house, options);
    house.at(u"2027-04-12T10:00"_s).as(u"olaf"_s);
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"1"_s, who.serial, u"600"_s, u"2027-04-12T09:50:00+02:00"_s),
                                     one(u"2"_s, who.serial, u"900"_s, u"2027-04-12T09:55:00+02:00"_s)}));
    QCOMPARE(house.count("fitting", "first_signal_at = '2027-04-12T09:50:00+02:00'"), 1);
    // What the tag told before it was on him is nobody's.
    house.done(u"receiveEvents"_s, events(u"NORDTAG"_s, {one(u"3"_s, who.serial, u"200"_s, u"2027-04-11T22:00"_s)}));
    QCOMPARE(house.count("device_event", "dossier IS NULL"), 1);
    QCOMPARE(house.count("alarm"), 0);
}

void TestAlarms::alarmsAreHandled()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    const auto who = monitored(house);
    house.at(u"2027-04-29T03:13"_s).as(u"olaf"_s);
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"1"_s, who.serial, u"101"_s, u"2027-04-29T03:12:00+02:00"_s)}));
    const QJsonObject about{{u"alarm"_s, id(alarmsOf(house, who).first().id)}};
    const auto with = [&](const QJsonObject &more) {
        auto all = about;
        for (auto it = more.begin(); it != more.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    };
    house.done(u"takeAlarm"_s, about);
    house.as(u"olga"_s);
    QCOMPARE(house.refusal(u"takeAlarm"_s, about), u"alarm.takenByOther"_s);
    house.done(u"takeAlarm"_s, with({{u"over"_s, true}}));
    const QJsonObject conclusion{{u"conclusion"_s, u"TECHNICAL"_s}, {u"note"_s, u"band zat los"_s}};
    QCOMPARE(house.refusal(u"concludeAlarm"_s, with(conclusion)), u"alarm.firstDo"_s);
    house.done(u"logAlarmAction"_s, with({{u"kind"_s, u"CALL"_s}, {u"reached"_s, u"YES"_s}}));
    QCOMPARE(house.refusal(u"concludeAlarm"_s, with(conclusion)), u"alarm.firstDo"_s); // and the police
    QCOMPARE(house.refusal(u"logAlarmAction"_s, with({{u"kind"_s, u"POLICE"_s}, {u"at"_s, u"2027-04-29T09:00"_s}})),
             u"alarm.actionAhead"_s);
    house.done(u"logAlarmAction"_s, with({{u"kind"_s, u"POLICE"_s}}));
    house.done(u"concludeAlarm"_s, with(conclusion));
    QCOMPARE(house.refusal(u"takeAlarm"_s, about), u"alarm.concludedAlready"_s);
    const auto alarm = alarmsOf(house, who).first();
    QCOMPARE(alarm.conclusion, u"TECHNICAL"_s);
    QCOMPARE(alarm.operatorLogin, u"olga"_s);
    // ET_SHORT tells at once of A1 only, and that is what it was.
    QVERIFY(alarm.toldAt.isValid());
    QVERIFY(house.workspace().undo(house.lastAct()));
    QCOMPARE(alarmsOf(house, who).first().state, u"TAKEN"_s);
    QCOMPARE(house.refusal(u"takeAlarm"_s, {{u"alarm"_s, id(AnyId::create())}}), u"alarm.noSuch"_s);
}

void TestAlarms::aViolationIsAnIncidentOnce()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    const auto who = monitored(house);
    house.at(u"2027-04-29T03:13"_s).as(u"olaf"_s);
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"1"_s, who.serial, u"200"_s, u"2027-04-29T03:12:00+02:00"_s)}));
    const auto alarm = alarmsOf(house, who).first();
    QCOMPARE(alarm.cls, u"A3"_s);
    QVERIFY(!alarm.toldAt.isValid());
    QCOMPARE(house.count("event", "kind = 'INCIDENT'"), 0);
    house.done(u"logAlarmAction"_s, {{u"alarm"_s, id(alarm.id)}, {u"kind"_s, u"CALL"_s}});
    house.done(u"concludeAlarm"_s,
               {{u"alarm"_s, id(alarm.id)}, {u"conclusion"_s, u"VIOLATION"_s}, {u"note"_s, u"geen uitleg"_s}});
    QCOMPARE(house.count("event", "kind = 'INCIDENT' AND subject = 'BREACH'"), 1);
    // Taken back, and concluded so again.
    QVERIFY(house.workspace().undo(house.lastAct()));
    QCOMPARE(house.count("event", "kind = 'INCIDENT' AND deleted = 0"), 0);
    house.done(u"concludeAlarm"_s,
               {{u"alarm"_s, id(alarm.id)}, {u"conclusion"_s, u"VIOLATION"_s}, {u"note"_s, u"toch niet"_s}});
    QCOMPARE(house.count("event", "kind = 'INCIDENT' AND deleted = 0"), 1);
    house.done(u"tellPrincipal"_s, {{u"alarm"_s, id(alarm.id)}, {u"text"_s, u"per mail"_s}});
    QCOMPARE(house.count("event", "kind = 'INCIDENT'"), 1);
    QCOMPARE(alarmsOf(house, who).first().toldAt, readMoment(u"2027-04-29T03:13"_s).value());
}

void TestAlarms::positionsAreWiped()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    const auto who = monitored(house, remand());
    house.at(u"2027-04-29T03:13"_s).as(u"olaf"_s);
    auto point = one(u"1"_s, who.serial, u"PT"_s, u"2027-04-29T03:12:00+02:00"_s);
    point.insert(u"position"_s, QJsonObject{{u"lat"_s, 51.05}, {u"lon"_s, 3.72}});
    house.done(u"receiveEvents"_s, events(u"SIGNUM"_s, {point}));
    house.as(u"fien"_s).at(u"2028-03-01T09:00"_s);
    QCOMPARE(house.refusal(u"prunePositions"_s), u"event.noPositions"_s); // he is still connected
    setColumns(house, "monitoring", who.monitoring, {{"disconnected_at", u"2027-06-01T10:00:00+02:00"_s}});
    QCOMPARE(house.at(u"2027-11-30T09:00"_s).refusal(u"prunePositions"_s), u"event.noPositions"_s);
    QCOMPARE(house.count("device_event", "position <> ''"), 1);
    house.at(u"2027-12-02T09:00"_s).done(u"prunePositions"_s);
    QCOMPARE(house.count("device_event", "position <> ''"), 0);
    QCOMPARE(house.count("device_event"), 1);
}

// A fault and a strap are seen to by somebody who goes there: once, however often the device says it.
void TestAlarms::anAlarmRaisesItsVisit()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.connectedAt = u"2027-04-12T09:41:00+02:00"_s;
    const auto who = monitored(house, options);
    house.at(u"2027-04-29T11:00"_s).as(u"olaf"_s);
    const auto codes = DeviceCodes::of(house.workspace().catalogue());
    const auto raw = [&](const QString &cls) { return codes.raws(u"NORDTAG"_s, u"BEGINS"_s, cls).value(0); };
    const auto visits = [&](const char *kind) {
        return house.count("intervention",
                           QByteArray("origin = 'ALARM' AND alarm IS NOT NULL AND kind = '") + kind + '\'');
    };
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"f1"_s, who.serial, raw(u"A7"_s), u"2027-04-29T10:00:00+02:00"_s)}));
    QCOMPARE(visits("FAULT"), 1);
    QCOMPARE(house.count("intervention", "kind = 'FAULT' AND state = 'OPEN' AND earliest_on = '2027-04-29' AND"
                                         " latest_on = '2027-05-01'"),
             1);
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"f2"_s, who.serial, raw(u"A7"_s), u"2027-04-29T10:40:00+02:00"_s),
                                     one(u"s1"_s, who.serial, raw(u"A1"_s), u"2027-04-29T10:41:00+02:00"_s)}));
    QCOMPARE(visits("FAULT"), 1);
    QCOMPARE(visits("STRAP"), 1);
    // Of who is not monitored any more nobody goes there.
    const auto gone = monitored(house, options);
    setColumns(house, "monitoring", gone.monitoring, {{"state", u"CLOSED"_s}});
    house.done(u"receiveEvents"_s,
               events(u"NORDTAG"_s, {one(u"g1"_s, gone.serial, raw(u"A7"_s), u"2027-04-29T10:00:00+02:00"_s)}));
    QCOMPARE(visits("FAULT"), 1);
}

// What is done daily is done by whoever may, when his day begins; another does not.
void TestAlarms::aDayBeginsByItself()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.connectedAt = u"2027-04-12T09:41:00+02:00"_s;
    monitored(house, options);
    const auto batteries = [&] { return house.count("intervention", "kind = 'BATTERY' AND origin = 'EXPIRY'"); };
    house.at(u"2027-10-01T08:00"_s).as(u"olaf"_s);
    QVERIFY(house.workspace().refreshIfNewDay().has_value());
    QCOMPARE(batteries(), 0); // not due
    house.at(u"2027-11-02T08:00"_s);
    QVERIFY(house.workspace().refreshIfNewDay().has_value());
    QCOMPARE(batteries(), 0); // not for an operator
    house.at(u"2027-11-03T08:00"_s).as(u"fien"_s);
    QVERIFY(house.workspace().refreshIfNewDay().has_value());
    QCOMPARE(batteries(), 1);
    house.at(u"2027-11-04T08:00"_s);
    QVERIFY(house.workspace().refreshIfNewDay().has_value());
    QCOMPARE(batteries(), 1);
}

void TestAlarms::whoMayNot()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"lena"_s);
    const auto batch = events(u"NORDTAG"_s, {one(u"1"_s, u"RF-1"_s, u"900"_s, u"2027-04-11T22:00"_s)});
    QCOMPARE(house.refusal(u"receiveEvents"_s, batch), u"access.notYourRole"_s);
    QCOMPARE(house.refusal(u"takeAlarm"_s, {{u"alarm"_s, id(AnyId::create())}}), u"access.notYourRole"_s);
    house.as(u"olaf"_s);
    QCOMPARE(house.refusal(u"prunePositions"_s), u"access.notYourRole"_s);
}

// Two days of invented people: every fault that was put in is seen for what it is, and little else is.
void TestAlarms::simulatedFaultsAreFound()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.rules = everyDay(u"08:00"_s, u"12:00"_s);
    options.marginMinutes = 15;
    const auto first = monitored(house, options);
    manyMonitored(house, first, 60, options);
    const auto codes = DeviceCodes::of(house.catalogue());
    const SimulationOptions with{
        .from = readMoment(u"2027-04-28T00:00"_s).value(), .hours = 48, .seed = 7, .faults = simulationFaults()};
    const auto people = connectedPeople(house.database(), house.catalogue());
    QCOMPARE(people.size(), 61);
    const auto run = simulate(people, {}, with, codes);
    QCOMPARE(simulate(people, {}, with, codes).events, run.events); // the same seed, the same stream
    QVERIFY(run.faults.size() > 10);
    house.at(u"2027-04-30T00:30"_s).as(u"olaf"_s);
    QList<QJsonObject> list;
    for (const auto &event : run.events)
        list << toJson(event);
    for (qsizetype i = 0; i < list.size(); i += 400)
        house.done(u"receiveEvents"_s, events(u"NORDTAG"_s, list.mid(i, 400)));
    int expected = 0;
    for (const auto &fault : run.faults) {
        const bool alarm = fault.shows.startsWith(u'A');
        auto query = house.database().queryText(
            alarm ? QByteArray("SELECT count(*) FROM alarm JOIN fitting ON fitting.monitoring = alarm.monitoring"
                               " WHERE fitting.serial = ? AND alarm.class = ?")
                  : QByteArray("SELECT count(*) FROM device_event WHERE serial = ? AND instr(doubt, ?) > 0"),
            {fault.serial, fault.shows});
        query.next();
        expected += alarm ? 1 : 0;
        static const QStringList byTime{u"SILENT"_s, u"NOT_BACK"_s, u"STOCK_SENDING"_s, QString()};
        if (!byTime.contains(fault.shows))
            QVERIFY2(query.integer(0) > 0, qPrintable(fault.kind + u' ' + fault.serial));
    }
    const auto alarms = house.count("alarm");
    qInfo("%lld events, %lld faults, %lld alarms, %lld of them not put in: %.2f false per 1,000 events",
          static_cast<long long>(run.events.size()), static_cast<long long>(run.faults.size()),
          static_cast<long long>(alarms), static_cast<long long>(alarms - expected),
          1000.0 * static_cast<double>(alarms - expected) / static_cast<double>(run.events.size()));
    QVERIFY(1000.0 * static_cast<double>(alarms - expected) / static_cast<double>(run.events.size()) < 2.0);
}

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
