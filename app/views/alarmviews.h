// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/alarmstore.h"
#include "core/monitoring/watchdog.h"
#include "core/workspace.h"

// Alarms and what the watchdog says, as JSON for the command line and for scripts.
QJsonObject alarmJson(const Database &database, const Catalogue &catalogue, const Alarm &alarm, Language language);
QJsonArray alarmsJson(const Database &database, const Catalogue &catalogue, const QList<Alarm> &alarms,
                      Language language);
QJsonArray watchJson(const Database &database, const Catalogue &catalogue, qint64 now, Language language);
