// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/json.h"

#include <QJsonObject>

class Database;

// Rows as JSON, the way the journal writes them: an id stands as "id:0197…".
AnyId idIn(const QJsonObject &body, const char *column); // null when there is none
QJsonValue idValue(const AnyId &id);
QJsonObject objectOf(const QString &text);
// Of `body` the columns that `set` names.
QJsonObject partOf(const QJsonObject &body, const QJsonObject &set);
// The columns of a house's table with the value each has when none is given, without id, seq and extra.
QJsonObject columnDefaults(const Database &house, const QByteArray &table);

// An act of a house as it is sent, without what it changed; empty when there is none.
QJsonObject actAsJson(const Database &house, qint64 mid);
