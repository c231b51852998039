// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/proposal/dispatch.h"
#include "tests/support/monitoredpeople.h"

using namespace Qt::StringLiterals;

// A centre with four technicians who work, and people who have to be visited.
struct PlanningHouse
{
    explicit PlanningHouse(int people = 8) : house(u"VCET"_s, u"2027-04-12T07:00"_s)
    {
        house.as(u"setup"_s);
        for (const auto &[login, name, role] : {std::tuple{"dina", "Dina Denkwijze", "DISPATCHER"},
                                                {"t1", "Teun Een", "TECHNICIAN"},
                                                {"t2", "Trui Twee", "TECHNICIAN"},
                                                {"t3", "Tobe Drie", "TECHNICIAN"},
                                                {"t4", "Tine Vier", "TECHNICIAN"}})
            house
                .act(u"registerStaff"_s, {{u"login"_s, QString::fromLatin1(login)},
                                          {u"name"_s, QString::fromLatin1(name)},
                                          {u"role"_s, QString::fromLatin1(role)}})
                .value();
        house.as(u"dina"_s);
        for (int number = 1; number <= 4; ++number) {
            const auto login = u"t%1"_s.arg(number);
            house.done(u"setTechnician"_s, {{u"staff"_s, login},
                                            {u"homePostcode"_s, u"%1"_s.arg(9000 + number * 20)},
                                            {u"mostVisits"_s, 5},
                                            {u"overtimeMinutes"_s, number == 2 ? 30 : 0}});
            house.done(u"setWeek"_s, {{u"staff"_s, login},
                                      {u"weekdays"_s, QJsonArray{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s,
                                                                 u"THURSDAY"_s, u"FRIDAY"_s}},
                                      {u"from"_s, u"08:00"_s},
                                      {u"to"_s, u"16:30"_s},
                                      {u"breakMinutes"_s, 30}});
        }
        const auto first = monitored(house);
        QList<Monitored> all{first};
        all << manyMonitored(house, first, people - 1);
        const QStringList kinds{u"RANGE_CHECK"_s, u"BATTERY"_s, u"FAULT"_s, u"STRAP"_s};
        for (int i = 0; i < int(all.size()); ++i)
            for (int kind = 0; kind < 2; ++kind)
                visits << house.made(u"addIntervention"_s, {{u"monitoring"_s, id(all[i].monitoring)},
                                                            {u"kind"_s, kinds[(i + kind) % kinds.size()]},
                                                            {u"latestOn"_s, u"2027-04-%1"_s.arg(13 + (i + kind) % 5)}});
    }

    DayPlan plan() { return planAhead(house.workspace(), house.database(), house.workspace().clock().today()); }
    QString refusal(const AnyId &visit, const QString &technician, const QString &at, const QString &reason = {})
    {
        QJsonObject with{{u"intervention"_s, id(visit)}, {u"technician"_s, technician}, {u"startsAt"_s, at}};
        if (!reason.isEmpty())
            with.insert(u"reason"_s, reason);
        return house.refusal(u"planIntervention"_s, with);
    }
    void put(const AnyId &visit, const QString &technician, const QString &at)
    {
        house.done(u"planIntervention"_s,
                   {{u"intervention"_s, id(visit)}, {u"technician"_s, technician}, {u"startsAt"_s, at}});
    }

    SampleHouse house;
    QList<AnyId> visits{};
};
