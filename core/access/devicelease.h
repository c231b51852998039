// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

#include <QDateTime>

// How long a device may be worked with before it has to speak with the server again: what was taken away meanwhile (a
// dossier, a role, the device itself) may not stay readable for ever. The hours are the server's to set. Past them
// everything stays where it is, and what is unsent goes at the next contact.
struct DeviceLease
{
    int hours = 0;     // 0: this folder works alone, or the server asks nothing
    QDateTime until{}; // UTC, by the clock of the server
    bool over = false;
};
DeviceLease deviceLease(const Database &database, const QDateTime &now);

// The furthest this computer's clock has stood since the last contact: setting it back gives no time.
void noteClock(Database &database, const QDateTime &now);
// After a contact: by the server's clock, with how far this one is ahead of it.
void renewLease(Database &database, int hours, const QDateTime &serverTime, qint64 clockOffset);

// Acts written while this computer's clock was further off than this: what they say happened when is not sure.
constexpr int clockDoubt = 300; // seconds
// What waits to be sent was written with a clock that is this far ahead of the server's; within the doubt nothing is
// kept.
void noteClockDoubt(Database &database, qint64 seconds);
// Of the contacts of a dossier: how many seconds ahead of the server's the clock was.
QHash<AnyId, qint64> clockDoubts(const Database &database, const AnyId &dossier);
