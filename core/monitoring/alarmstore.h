// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/judgement.h"
#include "core/storage/database.h"

// What has to be looked at.
struct Alarm
{
    using Id = ::Id<Alarm>;

    Id id{};
    Dossier::Id dossier{};
    Monitoring::Id monitoring{};
    AnyId event{};
    QString cls{};  // list alarm_class
    QString code{}; // list device_code
    Moment deviceAt{};
    Moment receivedAt{};
    Moment endedAt{};
    int scheduleNumber = 0;
    QString scheduled{};
    QString state{}; // OPEN, TAKEN, CONCLUDED, LOGGED (nobody has to do anything)
    QString operatorLogin{};
    Moment takenAt{};
    QString conclusion{}; // list alarm_conclusion
    Moment concludedAt{};
    QString note{};
    QString toldPrincipal{};
    Moment toldAt{};
    AnyId report{}; // that tells of it

    bool isOpen() const { return state == u"OPEN" || state == u"TAKEN"; }
    bool operator==(const Alarm &) const = default;
};

struct AlarmAction
{
    AnyId id{};
    QString kind{}; // list alarm_action
    Moment at{};
    QString login{};
    QString whom{};
    QString reached{}; // YES, NO, or empty
    QString text{};

    bool operator==(const AlarmAction &) const = default;
};

// An event as it was kept, with what it meant and what was strange about it.
struct KeptEvent
{
    DeviceEvent event{};
    QString cls{};
    QString sign{};
    QStringList doubts{};
    AnyId alarm{};
    Dossier::Id dossier{};

    bool operator==(const KeptEvent &) const = default;
};

// Reads events and alarms. Throws StorageError.
class AlarmStore
{
public:
    explicit AlarmStore(const Database &database) : m_database(database) {}

    std::optional<Alarm> byId(const Alarm::Id &id) const;
    QList<Alarm> openAlarms(int most = 1000) const; // by when they began
    QList<Alarm> latest(int most) const;            // newest first
    QList<Alarm> ofMonitoring(const Monitoring::Id &id) const;
    QList<AlarmAction> actions(const Alarm::Id &id) const;             // in order
    QList<KeptEvent> events(const Monitoring::Id &id, int most) const; // newest first
    std::optional<KeptEvent> event(const AnyId &id) const;

    // Who wore that serial of that supplier then; and whether the serial is known at all.
    struct Wearing
    {
        bool known = false;
        AnyId equipment{};
        std::optional<Fitting> fitting{};
    };
    Wearing wearing(const QString &supplier, const QString &serial, const Moment &at, int clockMinutes) const;
    QList<StandingAlarm> standing(const Monitoring::Id &id, const Moment &since, const DeviceCodes &codes) const;
    std::optional<NearEvent> presenceBefore(const Monitoring::Id &id, const Moment &at) const;
    QList<NearEvent> after(const Monitoring::Id &id, const Moment &at, const DeviceCodes &codes) const;

private:
    const Database &m_database;
};
