// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

class Database;

// How much can be monitored and how much will be asked: two capacities, devices and people, and the coming weeks as a
// band. Values and pure functions; nothing of it is law. Every end date is the registry's.

// One mandate as far as it takes place: when it was accepted, connected, ended, and what end the registry told when.
struct MonitoredSpan
{
    QString form{};
    QDate acceptedOn{};
    QDate connectedOn{};                       // invalid: not yet, or never
    QDate disconnectedOn{};                    // invalid: still connected
    QDate cancelledOn{};                       // gave up waiting
    QDate latestOn{};                          // must be connected by then
    QList<std::pair<QDate, QDate>> endsTold{}; // told on, end; oldest first

    bool isConnectedOn(QDate day) const;
    bool isWaitingOn(QDate day) const;
    QDate endKnownOn(QDate day) const; // invalid: none was told by then
    bool operator==(const MonitoredSpan &) const = default;
};

// What there is: set by the house, or tried ("what if").
struct CapacityMeans
{
    int tags = 0;        // not out of use
    int tagsOut = 0;     // of them returned, in service, damaged, at the supplier, evidence
    int serviceDays = 7; // how long that takes
    int technicians = 0;
    double visitsPerTechnician = 25; // a week
    double otherVisits = 0.5;        // per mandate and 90 days, beside connecting and disconnecting
    int places = 0;                  // how many the people of the centre can follow; 0: not said

    int tagsUsable() const { return tags > tagsOut ? tags - tagsOut : 0; } // that can be worn at once
    double visitsPerWeek() const { return technicians * visitsPerTechnician; }
    // The same with more technicians, or another time for service: what lies there is what came off in that time.
    CapacityMeans with(int moreTechnicians, int otherServiceDays) const;
    bool operator==(const CapacityMeans &) const = default;
};

struct ForecastWeek
{
    QDate from{};        // a Monday, or today
    double expected = 0; // people connected at its end
    double low = 0;      // four times out of five it lies between these
    double high = 0;
    double starts = 0; // connections that week
    double ends = 0;
    double visits = 0; // of technicians, all together

    bool operator==(const ForecastWeek &) const = default;
};

// What runs out first, and when. DEVICES, PLACES or VISITS.
struct Bottleneck
{
    QString what{};
    QDate week{};
    double asked = 0;
    double there = 0;
    bool onlyHigh = false; // only at the upper edge of the band

    bool operator==(const Bottleneck &) const = default;
};

struct CapacityForecast
{
    QDate asOf{};
    int connected = 0;
    int waiting = 0;
    QHash<QString, int> connectedByForm{};
    QHash<QString, int> waitingByForm{};
    QHash<QString, double> daysToConnect{}; // by form: mean of the last half year, from acceptance to connection
    QHash<QString, int> durations{};        // by form: the middle one of the last two years, in days
    QList<ForecastWeek> weeks{};
    std::optional<Bottleneck> bottleneck{};
};

// The forecast as it could be made on that day, from what was known by then.
CapacityForecast forecast(const QList<MonitoredSpan> &spans, const CapacityMeans &means, QDate asOf, int weeks = 8);

// How good forecasts were: each made some weeks ago, against what came.
struct BackTest
{
    QDate madeOn{};
    QDate forDay{};
    double expected = 0;
    double low = 0;
    double high = 0;
    int actual = 0;

    bool isInBand() const { return actual >= low && actual <= high; }
    bool operator==(const BackTest &) const = default;
};
QList<BackTest> backTest(const QList<MonitoredSpan> &spans, QDate today, int ahead = 4, int tests = 12);
// What a band must be widened by so that four out of five of these forecasts would have come out within it; at least 1.
double bandFactor(const QList<BackTest> &tests);
CapacityForecast widened(CapacityForecast forecast, double factor);
double meanError(const QList<BackTest> &tests); // as a part of what came; 0 when there are none

// People connected on each day, by form, from one day to another.
QHash<QString, QList<int>> occupation(const QList<MonitoredSpan> &spans, QDate first, QDate last);

// Read from the data folder: three years back and everything that runs or waits. Throws StorageError.
QList<MonitoredSpan> monitoredSpans(const Database &database, QDate today);
CapacityMeans capacityMeans(const Database &database, const Catalogue &catalogue, QDate today);
