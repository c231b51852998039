// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/monitoring/alarmstore.h"

// Events that came in become rows, and what they mean becomes alarms.
Result<Saying> receiveEvents(ActContext &context, const Values &values);
// Where somebody was is wiped when the time for which it may be kept is over.
Result<Saying> prunePositions(ActContext &context, const Values &values);

// The principal of a dossier who is told of an alarm: who follows up, or else who decided; empty when none is known.
QString alarmPrincipal(const DossierFile &file);
// For the dossier it is an incident: the terms of its type run from it. Once for each alarm.
void recordIncident(ActContext &context, const DossierFile &file, const Alarm &alarm);
