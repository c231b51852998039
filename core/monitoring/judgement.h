// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/events.h"
#include "core/monitoring/monitored.h"

// What an event of a device means for who wears it: pure, so that the same event at the same place in the same history
// is judged the same at whichever house it comes in.

// What a form of monitoring says of alarms (list monitoring_form).
struct AlarmRule
{
    bool neverLeaves = false; // remand: who leaves home without a movement that was allowed is in class A2
    QStringList atOnce{};     // classes the principal is told of at once

    static AlarmRule of(const Catalogue &catalogue, const QString &form);
};

// An alarm that stands, as far as a later event can end it, join it or come before it.
struct StandingAlarm
{
    AnyId id{};
    QString cls{};
    QString sign{}; // of the code that began it
    Moment begunAt{};
    Moment endedAt{};
    bool concluded = false;

    bool operator==(const StandingAlarm &) const = default;
};

// Another event of the same person, near this one by the clock of the device.
struct NearEvent
{
    AnyId id{};
    QString sign{};
    QStringList ends{};
    Moment at{};
    QString cls{}; // as its code says
};

struct EventSurroundings
{
    bool serialKnown = false;         // somebody's or something in stock
    const Monitoring *worn = nullptr; // by whom at that time; null: by nobody
    bool closed = false;              // the dossier, or what was monitored, is over
    AlarmRule rule{};
    QList<ScheduleVersion> schedules{}; // the approved ones
    QList<StandingAlarm> alarms{};      // of this person, near this time
    std::optional<NearEvent> before{};  // the last that said home or away, before it
    QList<NearEvent> after{};           // what came in before it and happened after it, in order
    bool neverHeard = false;            // of the device: since it was fitted
    int clockMinutes = 5;               // what clocks may differ
    int lateMinutes = 60;               // what comes later than this is told as late
};

struct Judgement
{
    QString cls{}; // list alarm_class
    QString sign{};
    QString code{};       // of the list device_code; the supplier's own when it is not in it
    Moment at{};          // the time it was judged by
    bool begins = false;  // an alarm
    AnyId eventOfAlarm{}; // what makes the id of that alarm: this event, or the one after it that shows it
    Moment begunAt{};
    Moment endedAt{}; // it is over already: the event that ended it came in earlier
    AnyId joins{};    // the alarm it belongs to, when it begins none
    QList<AnyId> ends{};
    int schedule = 0;    // number of the version it was judged by
    QString scheduled{}; // the kind of what was scheduled then; empty: to be home
    bool firstSignal = false;
    bool tellAtOnce = false;
    QStringList doubts{}; // CLOCK_AHEAD, LATE, OUT_OF_ORDER, CLOSED, UNKNOWN_SERIAL, NOT_WORN, UNKNOWN_CODE, CONCLUDED
};

Judgement judge(const DeviceEvent &event, const EventSurroundings &with, const DeviceCodes &codes);

AnyId alarmId(const AnyId &event);
