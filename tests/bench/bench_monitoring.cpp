// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// Events of devices and the watchdog at the size of the country: 6,000 events taken in, what the watchdog reads of
// 2,500 people, and bursts of 200 events a second to a real server.
//   bench_monitoring
#include "core/monitoring/simulator.h"
#include "core/monitoring/watchstore.h"
#include "core/sync/serverlink.h"
#include "tests/support/monitoredpeople.h"
#include "tests/sync/testserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 2500;
constexpr int dossiersOnServer = 200;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// 6,000 events in acts of 20, as they come in over the day.
void takeIn(SampleHouse &house)
{
    house.as(u"olaf"_s);
    const auto made = simulate(connectedPeople(house.database(), house.catalogue()), {},
                               {.from = readMoment(u"2027-04-28T00:00"_s).value(), .hours = 24, .beatMinutes = 720},
                               DeviceCodes::of(house.catalogue()));
    const auto events = made.events.mid(0, 6000);
    house.at(u"2027-04-29T00:30"_s);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from < events.size(); from += 20) {
        QJsonArray some;
        for (const auto &event : events.mid(from, 20))
            some << toJson(event);
        house.done(u"receiveEvents"_s, {{u"supplier"_s, u"NORDTAG"_s}, {u"events"_s, some}});
    }
    const auto took = millisecondsOf(timer);
    std::printf("%lld events taken in: %.0f ms, %.2f ms each\n", static_cast<long long>(events.size()), took,
                took / static_cast<double>(events.size()));
}

void watch(SampleHouse &house)
{
    const auto now = instantOf(readMoment(u"2027-04-29T00:30"_s).value());
    QList<double> times;
    qsizetype lines = 0;
    qsizetype seen = 0;
    for (int round = 0; round < 11; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto picture = watchPicture(house.database(), house.catalogue(), now);
        lines = watchLines(picture, WatchLimits::of(house.catalogue()), now).size();
        times << millisecondsOf(timer);
        seen = picture.people.size();
    }
    std::sort(times.begin(), times.end());
    std::printf("watchdog over %lld people, %lld events kept: %.1f ms (slowest %.1f), %lld lines\n",
                static_cast<long long>(seen), static_cast<long long>(house.count("device_event")), times[5],
                times.last(), static_cast<long long>(lines));
}

void bursts()
{
    SampleHouse house(u"VCET"_s, u"2026-04-12T09:00"_s);
    staffOfCentre(house);
    house.as(u"fien"_s);
    MonitoredOptions options;
    options.connectedAt = u"2026-04-12T09:41:00+02:00"_s;
    options.validFrom = u"2026-04-01T00:00:00+02:00"_s;
    options.rules = everyDay(u"08:00"_s, u"12:00"_s);
    QList<Monitored> all;
    for (int i = 0; i < dossiersOnServer; ++i)
        all << monitored(house, options);
    const auto folder = house.folder();
    house.close();
    TestServer server;
    if (!server.start())
        return;
    server.command({u"take-over"_s, folder});
    const auto key =
        server.command({u"supplier"_s, u"add"_s, u"NORDTAG"_s, u"--house"_s, u"VCET"_s}).value("key"_L1).toString();
    ServerLink link({QUrl(server.url()), ServerLink::certificateOf(QUrl(server.url())).value_or(QByteArray())});
    link.setToken(key.toLatin1());
    auto database = Database::open({.file = server.databaseFile(), .schema = Database::Schema::Server});
    const auto waiting = [&] {
        auto query = (*database)->query("SELECT count(*) FROM event_intake WHERE state = 'NEW'");
        query.next();
        return query.number(0);
    };
    QList<double> times;
    qint64 most = 0;
    int accepted = 0;
    QElapsedTimer whole;
    whole.start();
    for (int second = 0; second < 10; ++second)
        for (int request = 0; request < 10; ++request) { // 200 a second, in requests of 20
            QJsonArray events;
            for (int i = 0; i < 20; ++i) {
                const int n = (second * 10 + request) * 20 + i;
                events << QJsonObject{{u"number"_s, QString::number(n)},
                                      {u"serial"_s, all[n % dossiersOnServer].serial},
                                      {u"code"_s, u"900"_s},
                                      {u"deviceAt"_s, u"2026-11-22T10:00:00+01:00"_s}};
            }
            QElapsedTimer timer;
            timer.start();
            const auto reply = link.call(u"/v1/devices/events"_s, {{u"events"_s, events}});
            times << millisecondsOf(timer);
            accepted += reply ? reply->json().value("accepted"_L1).toInt() : 0;
            most = std::max(most, waiting());
            const auto due = (second * 10 + request + 1) * 100;
            if (whole.elapsed() < due)
                QThread::msleep(static_cast<unsigned long>(due - whole.elapsed()));
        }
    const auto sent = whole.elapsed();
    while (waiting() > 0 && whole.elapsed() < 120000)
        QThread::msleep(20);
    std::sort(times.begin(), times.end());
    std::printf("200 events a second for 10 s: %d accepted; an answer after %.1f ms (median), %.1f (95 of 100), %.1f"
                " (slowest); at most %lld waited; all in their dossiers %lld ms after the last was sent\n",
                accepted, times[times.size() / 2], times[times.size() * 95 / 100], times.last(),
                static_cast<long long>(most), static_cast<long long>(whole.elapsed() - sent));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    {
        SampleHouse house(u"VCET"_s, u"2027-04-12T09:00"_s);
        staffOfCentre(house);
        house.as(u"fien"_s);
        MonitoredOptions options;
        options.rules = everyDay(u"08:00"_s, u"12:00"_s);
        options.marginMinutes = 15;
        QList<Monitored> some;
        for (int i = 0; i < 50; ++i) // fifty dossiers with fifty each: a dossier is read once an act
            some << monitored(house, options);
        int serial = 0;
        for (const auto &one : std::as_const(some)) {
            options.serial = u"B%1-"_s.arg(++serial);
            manyMonitored(house, one, people / 50 - 1, options);
        }
        takeIn(house);
        watch(house);
    }
    bursts();
    return 0;
}
