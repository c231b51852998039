// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/dossier/dossier.h"
#include "core/monitoring/schedule.h"

#include <QHash>

// Somebody under electronic monitoring by one mandate. Three things are told apart: what is ordered, what is worn
// (fittings), and whether it is heard (events).
struct Monitoring
{
    using Id = ::Id<Monitoring>;

    Id id{};
    Dossier::Id dossier{};
    QString form{};      // list monitoring_form: the code of the dossier type
    QString technique{}; // list technique
    QString centre{};    // house that carries it out
    Person::Id person{};
    AnyId address{}; // of person_address
    QString region{};
    QString state{}; // list monitoring_state
    Moment stateSince{};
    Moment connectedAt{}; // of the first connection, by the clock of the device
    Moment disconnectedAt{};
    QString orderState{}; // IN_FORCE, SUSPENDED, ENDED
    Moment orderUntil{};
    QDate enforceableOn{};
    QDate endOn{};       // as the prison registry says; never computed
    QString endSource{}; // who said so
    QDate earliestOn{};
    QDate latestOn{};
    int queuePlace = 0; // 0: as computed
    QString queueReason{};
    int marginMinutes = 0; // on the way, before and after a leave
    QString prison{};      // where he is held or will be taken from
    QString risk{};
    QString house{}; // of the dossier

    bool isRunning() const; // not ended in any way
    bool operator==(const Monitoring &) const = default;
};

struct MonitoringStep
{
    AnyId id{};
    QString fromState{};
    QString toState{};
    Moment at{};
    QString reason{};
    QString note{};
    QString counts{}; // YES, NO, or empty: whether the time counts as sentence, as the registry said
    QString login{};

    bool operator==(const MonitoringStep &) const = default;
};

struct CheckAnswer
{
    QString item{};   // list monitoring_check
    QString answer{}; // YES, NO, UNKNOWN
    Moment at{};
    QString login{};
    QString note{};

    bool operator==(const CheckAnswer &) const = default;
};

struct EndDateTold
{
    AnyId id{};
    QDate endOn{};
    QString source{};
    QString reference{};
    Moment receivedAt{};
    QString login{};
    QString seenBy{};
    Moment seenAt{};

    bool operator==(const EndDateTold &) const = default;
};

// A device on a person or in his home; open as long as it was not removed.
struct Fitting
{
    AnyId id{};
    Monitoring::Id monitoring{};
    Dossier::Id dossier{};
    Person::Id person{};
    AnyId equipment{};
    QString serial{};
    QString kind{}; // list equipment_kind
    AnyId intervention{};
    Moment fittedAt{};
    Moment firstSignalAt{};
    Moment removedAt{};
    QString removedHow{}; // RETURNED, LOST, STOLEN, DAMAGED, EVIDENCE

    bool isOpen() const { return !removedAt.isValid(); }
    bool operator==(const Fitting &) const = default;
};

struct ScheduleRequest
{
    AnyId id{};
    ScheduleVersion version{};
    QString state{}; // PROPOSED, APPROVED, REFUSED, WITHDRAWN
    Moment requestedAt{};
    Moment decidedAt{};
    QString decidedBy{};
    Moment activeAt{}; // since when the supplier's system has it
    QString note{};

    bool operator==(const ScheduleRequest &) const = default;
};

// Rules and exceptions as they stand in the columns.
QJsonArray toJson(const QList<ScheduleRule> &rules);
QJsonArray toJson(const QList<ScheduleException> &exceptions);
QList<ScheduleRule> readScheduleRules(const QJsonArray &json);
QList<ScheduleException> readScheduleExceptions(const QJsonArray &json);
