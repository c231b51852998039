// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/catalogue.h"
#include "core/monitoring/events.h"
#include "core/monitoring/simulator.h"
#include "core/monitoring/watchstore.h"
#include "tests/support/monitoredpeople.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What may not last is told when it lasted too long, and not before; what is as it should be is not told at all.
class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCombinationIsFoundWithinItsLimit_data();
    void eachCombinationIsFoundWithinItsLimit();
    void whatIsAsItShouldBeIsSilent();
    void whatWasSeenIsQuietForATime();
    void thePictureIsReadFromTheTables();
    void faultsInStreamsAreFoundInTime();

private:
    static qint64 at(const QString &iso) { return instantOf(readMoment(iso).value_or(Moment())); }
    static WatchPerson fine()
    {
        WatchPerson one{.monitoring = Monitoring::Id::create(), .state = u"CONNECTED"_s, .orderState = u"IN_FORCE"_s};
        one.stateSince = at(u"2027-04-12T10:00"_s);
        one.endOn = QDate(2027, 8, 1);
        one.devices = {{AnyId::create(), u"RF-1"_s, true, at(u"2027-04-12T09:41"_s), at(u"2027-04-12T09:45"_s)}};
        one.lastSignal = at(u"2027-04-28T09:00"_s);
        one.lastHome = at(u"2027-04-27T12:00"_s);
        one.lastAway = at(u"2027-04-27T08:00"_s);
        one.schedule = 1;
        one.approvedAt = at(u"2027-04-12T10:00"_s);
        one.scheduleActive = true;
        return one;
    }
};

void TestWatchdog::eachCombinationIsFoundWithinItsLimit_data()
{
    QTest::addColumn<QString>("watch");
    QTest::addColumn<QString>("notYet");
    QTest::addColumn<QString>("found");
    QTest::newRow("fitted, no signal") << u"FITTED_NO_SIGNAL"_s << u"2027-04-28T10:29"_s << u"2027-04-28T10:30"_s;
    QTest::newRow("order ended") << u"ORDER_ENDED_WORN"_s << u"2027-04-29T09:59"_s << u"2027-04-29T10:00"_s;
    QTest::newRow("schedule not active") << u"SCHEDULE_NOT_ACTIVE"_s << u"2027-04-28T10:59"_s << u"2027-04-28T11:00"_s;
    QTest::newRow("no schedule") << u"NO_SCHEDULE"_s << u"2027-04-28T10:59"_s << u"2027-04-28T11:00"_s;
    QTest::newRow("silent") << u"SILENT"_s << u"2027-04-28T14:59"_s << u"2027-04-28T15:00"_s;
    QTest::newRow("end passed") << u"END_PASSED"_s << u"2027-04-28T23:59"_s << u"2027-04-29T00:00"_s;
    QTest::newRow("in prison and home") << u"PRISON_AND_HOME"_s << u"2027-04-28T10:59"_s << u"2027-04-28T11:00"_s;
    QTest::newRow("two tags") << u"TWO_TAGS"_s << u"2027-04-28T09:59"_s << u"2027-04-28T10:00"_s;
    QTest::newRow("not back") << u"NOT_BACK"_s << u"2027-04-28T12:29"_s << u"2027-04-28T12:30"_s;
}

void TestWatchdog::eachCombinationIsFoundWithinItsLimit()
{
    QFETCH(QString, watch);
    QFETCH(QString, notYet);
    QFETCH(QString, found);
    auto one = fine();
    const auto ten = at(u"2027-04-28T10:00"_s);
    if (watch != u"SILENT")
        one.lastSignal = at(u"2027-04-29T09:00"_s);
    if (watch == u"FITTED_NO_SIGNAL") {
        one.devices[0].fittedAt = ten;
        one.devices[0].firstSignalAt = 0;
    } else if (watch == u"ORDER_ENDED_WORN") {
        one.orderState = u"ENDED"_s;
        one.orderUntil = ten;
    } else if (watch == u"SCHEDULE_NOT_ACTIVE") {
        one.scheduleActive = false;
        one.approvedAt = ten;
    } else if (watch == u"NO_SCHEDULE") {
        one.schedule = 0;
        one.stateSince = ten;
    } else if (watch == u"END_PASSED") {
        one.endOn = QDate(2027, 4, 28);
    } else if (watch == u"PRISON_AND_HOME") {
        one.heldSince = at(u"2027-04-28T08:00"_s);
        one.lastHome = ten;
    } else if (watch == u"TWO_TAGS") {
        one.devices << WatchDevice{AnyId::create(), u"RF-2"_s, true, ten, ten};
    } else if (watch == u"NOT_BACK") {
        one.lastAway = at(u"2027-04-28T09:00"_s);
        one.marginMinutes = 15;
        one.schedules = {{.number = 1,
                          .validFrom = readMoment(u"2027-04-01T00:00"_s).value(),
                          .rules = everyDay(u"08:00"_s, u"12:00"_s),
                          .approvedBy = u"sil"_s}};
    }
    const WatchPicture picture{.people = {fine(), one}, .stock = {}, .notes = {}};
    const auto of = [&](const QString &now) {
        QStringList told;
        for (const auto &line : watchLines(picture, {}, at(now)))
            if (line.monitoring == one.monitoring)
                told << line.watch;
        return told;
    };
    QCOMPARE(of(notYet), QStringList());
    QCOMPARE(of(found), QStringList{watch});
    for (const auto &line : watchLines(picture, {}, at(found)))
        for (const auto language : allLanguages)
            QVERIFY(!watchSentence(line, language).contains(u'{') && watchSentence(line, language).size() > 30);
}

void TestWatchdog::whatIsAsItShouldBeIsSilent()
{
    QVERIFY(watchLines({.people = {fine()}, .stock = {}, .notes = {}}, {}, at(u"2027-04-28T10:00"_s)).isEmpty());
    // Held in prison, and he was home before that only.
    auto held = fine();
    held.state = u"INTERRUPTED"_s;
    held.heldSince = at(u"2027-04-27T20:00"_s);
    QVERIFY(watchLines({.people = {held}, .stock = {}, .notes = {}}, {}, at(u"2027-04-28T10:00"_s)).isEmpty());
    // Out of the stock it says nothing when it was silent since it lies there.
    const WatchStock silent{AnyId::create(), u"RF-9"_s, at(u"2027-04-28T08:00"_s), at(u"2027-04-28T07:00"_s),
                            at(u"2027-04-28T07:30"_s)};
    QVERIFY(watchLines({.people = {}, .stock = {silent}, .notes = {}}, {}, at(u"2027-04-28T10:00"_s)).isEmpty());
    // The limits are those of the catalogue.
    const auto catalogue = Catalogue::load().value();
    QCOMPARE(WatchLimits::of(*catalogue).silent, WatchLimits().silent);
    QCOMPARE(WatchLimits::of(*catalogue).firstSignal, 30);
}

void TestWatchdog::whatWasSeenIsQuietForATime()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.approved = false;
    const auto who = monitored(house, options);
    const auto lines = [&](const QString &now) {
        return watchLines(watchPicture(house.database(), house.catalogue(), at(now)),
                          WatchLimits::of(house.catalogue()), at(now));
    };
    QCOMPARE(lines(u"2027-04-12T12:00"_s).size(), 1);
    QCOMPARE(lines(u"2027-04-12T12:00"_s).first().watch, u"NO_SCHEDULE"_s);
    house.at(u"2027-04-12T12:00"_s).as(u"olaf"_s);
    QJsonObject with{{u"monitoring"_s, id(who.monitoring)},
                     {u"watch"_s, u"NO_SCHEDULE"_s},
                     {u"reason"_s, u"uurrooster volgt vandaag"_s},
                     {u"until"_s, u"2027-04-12T17:00"_s}};
    house.done(u"acknowledgeWatch"_s, with);
    const auto quiet = lines(u"2027-04-12T13:00"_s);
    QCOMPARE(quiet.size(), 1);
    QVERIFY(quiet.first().isQuiet());
    QCOMPARE(quiet.first().quietBy, u"olaf"_s);
    QVERIFY(!lines(u"2027-04-12T17:01"_s).first().isQuiet());
    with.insert(u"until"_s, u"2027-04-12T11:00"_s);
    QCOMPARE(house.refusal(u"acknowledgeWatch"_s, with), u"watch.untilWrong"_s);
    with.insert(u"until"_s, u"2027-05-12"_s);
    QCOMPARE(house.refusal(u"acknowledgeWatch"_s, with), u"watch.untilWrong"_s);
    with.remove(u"monitoring"_s);
    with.insert(u"until"_s, u"2027-04-12T17:00"_s);
    QCOMPARE(house.refusal(u"acknowledgeWatch"_s, with), u"watch.ofWhom"_s);
    with.insert(u"equipment"_s, id(tagInStock(house, u"RF-77777"_s)));
    house.done(u"acknowledgeWatch"_s, with);
}

void TestWatchdog::thePictureIsReadFromTheTables()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.rules = everyDay(u"08:00"_s, u"12:00"_s);
    const auto fineOne = monitored(house, options);
    options.firstSignalAt.clear();
    const auto unheard = monitored(house, options);
    options.firstSignalAt = u"2027-04-12T09:45:00+02:00"_s;
    options.activeAt.clear();
    const auto inactive = monitored(house, options);
    options.activeAt = u"2027-04-12T10:00:00+02:00"_s;
    const auto held = monitored(house, options);
    addRow(house, "detention", house.file(held.dossier).dossier,
           {{"monitoring", columnValue(held.monitoring)}, {"prison", u"P99"_s}, {"from_on", u"2027-04-13"_s}});
    const auto ended = monitored(house, options);
    setColumns(
        house, "monitoring", ended.monitoring,
        {{"order_state", u"ENDED"_s}, {"order_until", u"2027-04-13T09:00:00+02:00"_s}, {"end_on", u"2027-04-13"_s}});
    tagInStock(house, u"RF-77777"_s);
    house.at(u"2027-04-14T14:00"_s).as(u"olaf"_s);
    QJsonArray events;
    const auto add = [&](const QString &serial, const char *code, const char *when) {
        events << QJsonObject{{u"number"_s, QString::number(events.size())},
                              {u"serial"_s, serial},
                              {u"code"_s, QString::fromLatin1(code)},
                              {u"deviceAt"_s, QString::fromLatin1(when)}};
    };
    for (const auto &one : {fineOne, inactive, ended})
        add(one.serial, "900", "2027-04-14T13:30");
    add(held.serial, "201", "2027-04-14T12:30");
    add(u"RF-77777"_s, "900", "2027-04-14T11:00");
    add(u"RF-77777"_s, "900", "2027-04-14T12:00");
    house.done(u"receiveEvents"_s, {{u"supplier"_s, u"NORDTAG"_s}, {u"events"_s, events}});
    const auto now = at(u"2027-04-14T14:00"_s);
    QStringList told;
    for (const auto &line :
         watchLines(watchPicture(house.database(), house.catalogue(), now), WatchLimits::of(house.catalogue()), now))
        told << line.watch;
    told.sort();
    QCOMPARE(told, (QStringList{u"END_PASSED"_s, u"FITTED_NO_SIGNAL"_s, u"ORDER_ENDED_WORN"_s, u"PRISON_AND_HOME"_s,
                                u"SCHEDULE_NOT_ACTIVE"_s, u"STOCK_SENDING"_s}));
}

// Streams of three days with faults put in: each is told within its limit, and what is told without one is counted.
void TestWatchdog::faultsInStreamsAreFoundInTime()
{
    SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.rules = everyDay(u"08:00"_s, u"12:00"_s);
    options.marginMinutes = 15;
    const auto first = monitored(house, options);
    manyMonitored(house, first, 120, options);
    tagInStock(house, u"RF-77777"_s);
    const auto limits = WatchLimits::of(house.catalogue());
    const auto codes = DeviceCodes::of(house.catalogue());
    qsizetype sent = 0;
    int wrong = 0;
    int found = 0;
    for (int round = 0; round < 3; ++round) {
        const auto from = later(readMoment(u"2027-04-28T00:00"_s).value(), round * 4LL * 86400);
        const auto run =
            simulate(connectedPeople(house.database(), house.catalogue()), serialsInStock(house.database(), 10),
                     {.from = from,
                      .hours = 60,
                      .seed = static_cast<quint32>(100 + round),
                      .faults = {u"SILENT"_s, u"NOT_BACK"_s, u"STOCK_SENDING"_s},
                      .every = 40},
                     codes);
        sent += run.events.size();
        QHash<QString, InjectedFault> bySerial;
        for (const auto &fault : run.faults)
            bySerial.insert(fault.serial, fault);
        QHash<QString, qint64> seen; // serial + watch, when it was first told
        qsizetype next = 0;
        house.as(u"olaf"_s);
        for (int step = 1; step <= 60 * 4; ++step) { // every quarter of an hour, as the page does
            const auto now = later(from, step * 900LL);
            QJsonArray batch;
            while (next < run.events.size() && secondsBetween(run.events[next].receivedAt, now) >= 0)
                batch << toJson(run.events[next++]);
            house.at(writeMoment(now).left(19));
            if (!batch.isEmpty())
                house.done(u"receiveEvents"_s, {{u"supplier"_s, u"NORDTAG"_s}, {u"events"_s, batch}});
            const auto picture = watchPicture(house.database(), house.catalogue(), instantOf(now));
            for (const auto &line : watchLines(picture, limits, instantOf(now))) {
                auto serial = line.serial;
                for (const auto &person : picture.people)
                    if (serial.isEmpty() && person.monitoring == line.monitoring)
                        serial = person.devices.value(0).serial;
                const auto key = serial + u' ' + line.watch;
                if (seen.contains(key))
                    continue;
                seen.insert(key, instantOf(now));
                if (!bySerial.contains(serial) && step > 4 * 7) // before that: the days between two streams
                    ++wrong;
            }
        }
        for (const auto &fault : run.faults) {
            const auto told = seen.value(fault.serial + u' ' + fault.shows);
            QVERIFY2(told > 0, qPrintable(fault.kind + u' ' + fault.serial + u' ' + writeMoment(fault.at)));
            ++found;
            if (fault.kind == u"SILENT") // after the last sign of life, at most a beat before it fell silent
                QVERIFY(told - instantOf(fault.at) <= (limits.silent + 15) * 60LL);
            if (fault.kind == u"STOCK_SENDING")
                QVERIFY(told - instantOf(fault.at) <= (limits.stockSending + 75) * 60LL);
        }
    }
    const double rate = 1000.0 * wrong / static_cast<double>(sent);
    qInfo("%d faults found, %d false lines in %lld events: %.2f per 1,000", found, wrong, static_cast<long long>(sent),
          rate);
    QVERIFY(rate < 0.5);
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
