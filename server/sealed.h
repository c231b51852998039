// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

class Database;

// The key with which a device seals what it never sent, before it forgets everything. Its secret half stands in the
// database, as what is sealed would have.
Result<QByteArray> sealKey(Database &database);

// Takes in what a device that was taken away left sealed, as if it had sent it itself: the same rules, the same
// conflicts, once. Tells how many acts of it were taken in and how many are kept for who decides.
Result<QJsonObject> takeSealed(Database &database, const QString &file, const QDateTime &now);

// A device whose user forgot the password: its file store.keys, as it lies there, opens with a new password from now
// on, which is told once. Written beside it as FILE.rescued. Problems "store.noRescue", "store.keysDamaged".
Result<QJsonObject> rescueKeys(Database &database, const QString &file);
