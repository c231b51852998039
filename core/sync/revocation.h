// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDateTime>

class Database;

// A device that was taken away from whoever had it forgets everything at its next contact. What was never sent is not
// lost by it: it is sealed with a key that only the server can open, and stays as one file for whoever manages the
// server.
struct Revocation
{
    QDateTime at{};
    QString server{};
    int unsent = 0; // acts
    QString file{}; // where they are sealed; empty when there were none

    bool operator==(const Revocation &) const = default;
};

// Whether a server's refusal says that this device is to forget everything.
bool ordersForgetting(const Problem &refusal);

// Nobody may have the folder open. Killed in the middle, it is gone on with by calling it again. Nothing is deleted
// when what is unsent could not be sealed ("sync.notSealed").
Result<Revocation> forgetDevice(const QString &folder, const QDateTime &now);
// What is left of a device that was taken away.
std::optional<Revocation> revocationOf(const QString &folder);

// The key as the server gives it, for the day it is needed.
void keepSealKey(Database &database, const QByteArray &key);
