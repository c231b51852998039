// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/visit.h"
#include "core/planning/placing.h"

#include <algorithm>

// The visits and the technicians of some days as the planner sees them, read from a house: what each number in a
// DutyPlan is, and the clock in Belgium of its moments.
struct DayPlan
{
    struct Who // a technician
    {
        Technician technician{};
        QString login{};
        QString name{};
        QString vehicle{}; // as it is called

        bool operator==(const Who &) const = default;
    };
    struct Day // of a technician, by the number of a duty
    {
        int who = 0;
        QDate on{};
        QString absence{}; // list absence_reason
        Shift shift{};
    };

    QDate first{};
    QDate last{};
    DutyPlan plan{};
    PlanRules rules{};
    QList<Who> people{};
    QList<Day> days{};           // of each duty
    QList<VisitLine> lines{};    // of each visit
    QHash<AnyId, int> visitAt{}; // by id

    int visit(const AnyId &id) const { return visitAt.value(id, -1); }
    int person(const AnyId &staff) const; // -1: nobody
    // The duty of a technician in which a moment lies, or else the nearest of that day; -1: he has none.
    int duty(int person, int moment) const;
    int dutyOn(int person, QDate on) const; // the first of that day

    Moment clock(int moment) const; // in Belgium
    QString wall(int moment) const; // as a column holds it: 2027-04-12T12:15
    int moment(const QDateTime &wall) const;
    qint64 instant(int moment) const { return m_zero + moment; } // seconds since the epoch
    int momentAt(qint64 instant) const { return int(std::clamp<qint64>(instant - m_zero, -planNever, planNever - 1)); }

private:
    friend class DayPlanReader;
    int momentOf(const Moment &clock) const;

    qint64 m_zero = 0;
    Moment m_begins{};
};

struct DayPlanWish
{
    QDate first{};
    QDate last{};
    bool backlog = true; // what is still to be planned
    QDateTime now{};     // by the clock in Belgium
    bool frozen = true;  // what should have begun by now stays where it is
    QList<AnyId> also{}; // visits that are read wherever they stand
};
// Throws StorageError.
DayPlan readDayPlan(const Database &database, const Catalogue &catalogue, const DayPlanWish &wish);

// What an author saw of a technician's day: another when anything there was changed since.
QString dayToken(const DayPlan &plan, int person, QDate on);

// Grades and weights as the catalogue has them.
PlanRules planRules(const Catalogue &catalogue);
// Ways as the catalogue's parameters, the shipped middles of postcodes and the house's own table have them.
TravelTimes travelTimes(const Database &database, const Catalogue &catalogue);
