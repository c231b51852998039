// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/storage/database.h"

// A dossier the server knows by what was typed; its rows are not on this device.
struct ServerHit
{
    Dossier::Id dossier{};
    QString number{};
    QString type{};
    QString state{};
    QString title{};
    QStringList people{};

    bool operator==(const ServerHit &) const = default;
};

// The server does not look for less than this.
bool isEnoughToSearch(const QString &typed);
QString serverSearchPath(const QString &typed);
// What an answer to that path holds, each dossier once; what this device has already is left out.
QList<ServerHit> serverHits(const Database &database, const QJsonObject &answer);
