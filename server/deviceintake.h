// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"
#include "server/http/exchange.h"

#include <QDateTime>

// POST /v1/devices/events: what a supplier's system tells is on disk before it is answered, each event for itself
// (docs/device-events.md). What it means is found out later (Gateway); the supplier never hears of it.
class DeviceIntake
{
public:
    static constexpr int mostEvents = 500;
    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr qint64 mostWaiting = 200000; // then nobody makes acts of them: better told than kept on

    explicit DeviceIntake(Database &database) : m_database(database) {}

    HttpAnswer take(const HttpRequest &request, const QDateTime &now);

private:
    Database &m_database;
};
