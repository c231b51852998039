// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/monitoring/life.h"

// What the acts of monitoring and of visits share, each inside the transaction of an act.

// A mandate under monitoring with all that is known of its dossier.
struct MonitoredFile
{
    DossierFile file{};
    Monitoring monitoring{};
    MonitoringForm form{};

    QString name() const; // of the person, or the number of the dossier
};
// The one the parameter "monitoring" names; refused when it is not there or its dossier is closed or not for this user.
Result<MonitoredFile> monitoredFile(ActContext &context, const Values &values,
                                    QLatin1StringView name = QLatin1StringView("monitoring"));
Result<MonitoredFile> monitoredFile(ActContext &context, const Monitoring::Id &id);

// The moment a parameter gives, or now. Refused when it lies ahead.
Result<Moment> momentGiven(ActContext &context, const Values &values, QLatin1StringView name = QLatin1StringView("at"));
Moment momentNow(const ActContext &context);
bool isAhead(const ActContext &context, const Moment &at); // by more than two clocks may differ

struct StepWords
{
    QString reason{};
    QString note{};
    QString counts{};
};
// The next state of its life, with a line of its history. Refused when the list does not let it follow, or when it
// would come before the last step.
Outcome advance(ActContext &context, MonitoredFile &one, const QString &state, const Moment &at,
                const StepWords &words = {});

// What may be known of monitoring when a mandate comes in.
QList<ActField> monitoringFields();
// A mandate comes under monitoring: made by registering it, or by an act for what was there already.
struct MonitoringStart
{
    QString technique{};
    QString prison{};
    AnyId address{};
    QDate enforceableOn{};
    QDate earliestOn{};
    QDate latestOn{};
    QString risk{};
};
Result<Monitoring> startMonitoring(ActContext &context, const DossierFile &file, const MonitoringForm &form,
                                   const MonitoringStart &start);

// A visit that is to be planned. What is not said follows from the kind, the person and his home.
struct NewVisit
{
    QString kind{};   // list intervention_kind
    QString origin{}; // MANDATE, ALARM, EXPIRY, VISIT, MANUAL
    AnyId alarm{};
    QDate earliestOn{};
    QDate latestOn{};
    bool latestIsHard = false;
    AnyId address{}; // the new home of a move
    QString note{};
};
Result<AnyId> makeVisit(ActContext &context, const MonitoredFile &one, const NewVisit &visit,
                        const AnyId &id = AnyId::create());
// Those of a kind that wait or are planned are taken off, with the reason.
void dropVisits(ActContext &context, const Monitoring &monitoring, const QStringList &kinds, const QString &reason);
