// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/monitored.h"
#include "core/storage/database.h"

// Reads what is known of monitoring. Throws StorageError.
class MonitoringStore
{
public:
    explicit MonitoringStore(const Database &database) : m_database(database) {}

    std::optional<Monitoring> byId(const Monitoring::Id &id) const;
    QList<Monitoring> ofDossier(const Dossier::Id &id) const;   // the newest last
    QList<Monitoring> ofPerson(const Person::Id &id) const;     // the newest last
    QList<Monitoring> inStates(const QStringList &codes) const; // by since when
    QList<MonitoringStep> steps(const Monitoring::Id &id) const;
    QHash<QString, CheckAnswer> checks(const Monitoring::Id &id) const; // the latest per item
    QList<EndDateTold> endDates(const Monitoring::Id &id) const;
    QList<Fitting> fittings(const Monitoring::Id &id) const; // oldest first
    QList<Fitting> openFittingsOfPerson(const Person::Id &id) const;
    QList<ScheduleRequest> schedules(const Monitoring::Id &id) const; // by number
    QList<ScheduleVersion> approvedSchedules(const Monitoring::Id &id) const;

private:
    const Database &m_database;
};

// "2027-04-12T09:41:00+02:00" in a column, and back; empty and invalid are each other.
QString momentColumn(const Moment &moment);
QString dayColumn(QDate day);            // null when not known
QString wallColumn(const QDateTime &at); // a planned hour, by the clock on the wall; null when not planned
Moment momentFromColumn(const QString &text);
