// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/monitoringsteps.h"
#include "core/monitoring/visit.h"

// What the acts that plan visits and those that make them share.

struct VisitFile
{
    MonitoredFile one{};
    Visit visit{};
};
// The visit the parameter "intervention" names; refused when it is not there, over, or not for this user.
Result<VisitFile> visitFile(ActContext &context, const Values &values);

// A waiting mandate is planned once its connection has a time and a technician, the person was reached and every part
// is kept ready; it is back in the queue when one of these falls away.
Outcome settlePlanned(ActContext &context, VisitFile &file);
// What still keeps it from being planned: words TIME, PERSON, EQUIPMENT.
QStringList notYetPlanned(ActContext &context, const VisitFile &file);
// Serials kept for a visit, by kind.
QHash<QString, QString> reservedFor(const Database &database, const Visit::Id &visit);

// What was kept for a visit and not used is free again.
Outcome releaseAllKept(ActContext &context, const Visit::Id &visit);

Saying saidOfVisit(const char *key, const VisitFile &file, QJsonObject places = {});

// What the person is told of the hour (promised, promisedFrom, promisedUntil): a while on both sides of it when nothing
// else is said. Refused when the visit does not begin in it.
Outcome promise(ActContext &context, Visit &visit, const Values &values);

// A visit whose plan was taken back: refused when somebody was told another hour since, or when the technician is now
// elsewhere at that hour.
Outcome checkPlanPutBack(ActContext &context, const AnyId &visit);
Outcome planPutBack(const Database &database, const Catalogue &catalogue, const AnyId &visit); // of the rows there
