// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/events.h"
#include "core/monitoring/schedule.h"
#include "core/storage/database.h"

// Streams of events as devices might send them, for demonstration and tests: from a seed, for people who are connected,
// with what goes wrong put in on purpose and told.

struct SimulatedPerson
{
    AnyId monitoring{};
    QString serial{};
    QString supplier{};
    QList<ScheduleVersion> schedules{};
    int marginMinutes = 0;
    bool neverLeaves = false;
    bool isNew = false; // the first signal was not heard yet
};

struct SimulationOptions
{
    Moment from{};
    int hours = 24;
    quint32 seed = 1;
    QStringList faults{}; // kinds of simulationFaults(); empty: none
    int every = 50;       // people for one fault of a kind; of each kind at least one
    int beatMinutes = 120;
};

struct InjectedFault
{
    QString kind{};
    QString serial{};
    Moment at{};
    QString shows{}; // what has to come of it: the class of an alarm, a watch, a doubt of the event, or nothing

    bool operator==(const InjectedFault &) const = default;
};

struct Simulation
{
    QList<DeviceEvent> events{}; // in the order in which they come in
    QList<InjectedFault> faults{};
};

QStringList simulationFaults();
Simulation simulate(const QList<SimulatedPerson> &people, const QStringList &stock, const SimulationOptions &options,
                    const DeviceCodes &codes);

// Who is connected in a data folder, and the serials of what lies in stock ("SUPPLIER/serial").
QList<SimulatedPerson> connectedPeople(const Database &database, const Catalogue &catalogue);
QStringList serialsInStock(const Database &database, int most);
