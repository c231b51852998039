// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/alarmstore.h"
#include "core/monitoring/life.h"
#include "core/monitoring/monitoringstore.h"
#include "core/monitoring/visit.h"

// Everything that is known of one monitoring, as values.
struct MonitoringFile
{
    Monitoring monitoring{};
    QList<MonitoringStep> steps{}; // oldest first
    QHash<QString, CheckAnswer> checks{};
    QList<EndDateTold> endDates{}; // oldest first
    QList<Fitting> fittings{};     // oldest first
    QList<ScheduleRequest> schedules{};
    QList<Visit> visits{}; // the newest last

    QList<Fitting> worn() const;
    // What is ordered, worn and heard, each by itself: codes of the sentences "monitoring.order.…",
    // "monitoring.device.…".
    QString deviceState() const; // NONE, UNHEARD, FITTED
    const ScheduleRequest *scheduleAt(const Moment &moment) const;
};
std::optional<MonitoringFile> loadMonitoring(const Database &database, const Monitoring::Id &id);
QList<MonitoringFile> monitoringsOf(const Database &database, const Dossier::Id &id); // the newest last

// Who waits, in the order in which they are connected.
QList<QueueLine> monitoringQueue(const Database &database, const Catalogue &catalogue);

// A line of the list of everyone under monitoring.
struct MonitoringLine
{
    Monitoring monitoring{};
    QString title{};  // of the dossier
    QString number{}; // of the dossier
    QString tag{};    // serial that is worn
    int openAlarms = 0;
    Moment lastEvent{};
    bool endUnseen = false; // the end date changed and nobody has seen it yet

    bool operator==(const MonitoringLine &) const = default;
};
struct MonitoringFilter
{
    QStringList states{}; // empty: all that run
    QString form{};
    QString region{};
    QString text{}; // part of a name, number or serial
    int limit = 500;
};
QList<MonitoringLine> monitoringLines(const Database &database, const MonitoringFilter &filter, const Staff &reader);
// How many are in each state, of all that run.
QHash<QString, int> monitoringCounts(const Database &database);

// An alarm somebody still has to look at.
struct AlarmLine
{
    Alarm alarm{};
    QString title{};  // of the dossier
    QString number{}; // of the dossier
    int urgency = 0;  // of its class, 1 first

    bool operator==(const AlarmLine &) const = default;
};
// The most urgent class first, in it what began first.
QList<AlarmLine> openAlarmLines(const Database &database, const Catalogue &catalogue, const QStringList &hiddenFacets);

// All that is known of one alarm.
struct AlarmFile
{
    Alarm alarm{};
    std::optional<KeptEvent> event{}; // that began it
    QList<AlarmAction> actions{};     // in order
    QList<Alarm> others{};            // of the same monitoring, the newest first
    QString phone{};

    bool operator==(const AlarmFile &) const = default;
};
std::optional<AlarmFile> loadAlarm(const Database &database, const Alarm::Id &id);
// Title and number of a dossier; empty when there is none.
std::pair<QString, QString> dossierName(const Database &database, const Dossier::Id &id);
