// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/planning/travel.h"

#include <QJsonObject>
#include <QList>

// Visits and the days of technicians as the rules of planning see them: no dossier, no database. Moments are whole
// seconds from one zero for all of a plan; places are numbers of the travel times.

struct DutyVisit
{
    QString title{}; // who, for sentences
    int minutes = 0;
    int place = 0;                   // where it begins
    int leaves = 0;                  // where the technician is when it is done: elsewhere after a connection in prison
    int earliest = 0;                // it may not begin before
    int latest = planNever;          // nor after
    bool latestIsHard = false;       // the law says so
    std::vector<PlanWindow> hours{}; // of the person or the prison; none: any
    bool isInPrison = false;
    PlanWindow promise{}; // told to the person
    bool isPromised = false;
    QStringList skills{};
    QString language{};
    QString region{};
    int crew = 1;
    QStringList parts{};                  // kinds of devices it needs and that are not kept for it yet
    QHash<QString, QString> partsThere{}; // kinds that lie ready at its place -> which serial
    QList<int> barred{};                  // technicians who may not come there
    int level = 3; // 0: what cannot wait, 1: the law's date, 2: a date that was named, 3: the rest
    bool isPinned = false;
    bool isFixed = false; // under way, done or failed: nothing moves it

    bool mayMove() const { return !isPinned && !isFixed; }
};

// What one technician does on one day.
struct Duty
{
    int technician = -1;
    QString name{};
    int day = 0;            // from the first of the plan
    PlanWindow hours{};     // he leaves not before, and is back not after
    bool hoursKnown = true; // false: nobody wrote down when he works
    int overtime = 0;       // seconds he may be kept longer
    bool isAbsent = false;
    QString absence{};     // why, in words
    bool worksThen = true; // false: his week has him free that day
    bool isOnCall = false;
    int breakLength = 0;
    PlanWindow breakWindow{};
    int start = -1; // places where his day begins and ends; -1: where the first visit is
    int end = -1;
    int mostVisits = 5;
    QStringList regions{};
    bool regionsOnly = false;
    QStringList skills{};        // none: nobody wrote them down, he may do all
    QStringList languages{};     // likewise
    QHash<QString, int> parts{}; // devices he has or will have, by kind, that are kept for nobody

    int room() const { return hours.until - hours.from - breakLength; } // seconds of work and ways
};

struct DutyStop
{
    int visit = 0;
    int from = 0;    // the service begins
    int second = -1; // technician who comes along, or whom this one accompanies

    bool operator==(const DutyStop &) const = default;
};

// Everything a plan of some days holds. A visit with two technicians stands in the duty of each. Copied often, to try
// something: visits and duties are shared by the copies, only the stops are their own.
struct DutyPlan
{
    QList<DutyVisit> visits{};
    QList<Duty> duties{};
    std::vector<std::vector<DutyStop>> stops{}; // of each duty, by when they begin
    TravelTimes travel{};
    int now = 0;                 // nothing begins before
    int dayZero = 0;             // second of the day at zero; the clock of the busy hours
    int clockChange = planNever; // when the clock is put forward, by so many seconds, or back, where that is negative
    int changeBy = 0;

    int serviceOf(int visit) const { return visits[std::size_t(visit)].minutes * 60; }
    int secondOfDay(int moment) const
    {
        const int shown = moment + dayZero + (moment >= clockChange ? changeBy : 0);
        return ((shown % 86400) + 86400) % 86400;
    }
    // The clock shows this hour for the second time: nobody can be told which of the two is meant.
    bool isRepeated(int moment) const
    {
        return changeBy < 0 && moment >= clockChange && moment < clockChange - changeBy;
    }
};
