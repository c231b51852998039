// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/monitored.h"
#include "core/storage/database.h"

// Mandates of electronic monitoring and visits as rows, for tests of what is done with them: written and journalled as
// an act would.
struct MonitoredPerson
{
    Dossier dossier{};
    Person::Id person{};
    QString technique = QStringLiteral("RF_HOME");
};
Monitoring::Id addMonitoring(Database &database, const MonitoredPerson &of);
AnyId addIntervention(Database &database, const Dossier &dossier, const Monitoring::Id &monitoring);
void setMonitoringState(Database &database, const Monitoring::Id &monitoring, const QString &state);
