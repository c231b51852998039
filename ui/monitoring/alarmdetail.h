// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/overview.h"
#include "core/monitoring/watchdog.h"
#include "ui/monitoring/detailcolumn.h"

// A line of the watchdog with whose it is.
struct WatchRow
{
    WatchLine line{};
    QString title{};  // of the dossier, or the serial of what lies in stock
    QString number{}; // of the dossier

    bool operator==(const WatchRow &) const = default;
};

// What stands at the right of an alarm, or of a line of the watchdog, with what can be done. The first act is what
// Enter does in the list. `names` of staff by login.
DetailView alarmDetail(const Workspace &workspace, const AlarmFile &file, const AlarmLine &line,
                       const QHash<QString, QString> &names);
DetailView watchDetail(const Workspace &workspace, const WatchRow &row, const QHash<QString, QString> &names);
