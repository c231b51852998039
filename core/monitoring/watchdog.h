// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"
#include "core/monitoring/monitored.h"

class Catalogue;

// What is ordered, what is worn and what is heard are three things; combinations of them that may not last are said
// here. Pure: a picture of everybody at one moment in, lines out. Moments are seconds since 1970, 0 when there is none.

struct WatchDevice
{
    AnyId equipment{};
    QString serial{};
    bool isTag = false;
    qint64 fittedAt = 0;
    qint64 firstSignalAt = 0;
};

struct WatchPerson
{
    Monitoring::Id monitoring{};
    Dossier::Id dossier{};
    Person::Id person{};
    QString state{};
    qint64 stateSince = 0;
    QString orderState{};
    qint64 orderUntil = 0; // since when it is no longer in force
    QDate endOn{};
    int marginMinutes = 0;
    QList<WatchDevice> devices{}; // open
    qint64 lastSignal = 0;
    qint64 lastHome = 0;
    qint64 lastAway = 0;
    int schedule = 0; // number of the approved version that holds or will next; 0: there is none
    qint64 approvedAt = 0;
    bool scheduleActive = false;
    qint64 heldSince = 0;               // in prison
    QList<ScheduleVersion> schedules{}; // only of who is away

    bool isAway() const { return lastAway > lastHome; }
};

// A thing on a shelf that sends.
struct WatchStock
{
    AnyId equipment{};
    QString serial{};
    qint64 stateSince = 0;
    qint64 firstSignal = 0; // since then
    qint64 lastSignal = 0;
};

struct WatchNote
{
    Monitoring::Id monitoring{};
    AnyId equipment{};
    QString watch{};
    QString login{};
    qint64 at = 0;
    qint64 until = 0;
};

struct WatchPicture
{
    QList<WatchPerson> people{};
    QList<WatchStock> stock{};
    QList<WatchNote> notes{};
};

// How long a combination may last, in minutes. Parameters of the house.
struct WatchLimits
{
    int firstSignal = 30;
    int silent = 360;
    int orderEnded = 1440;
    int scheduleActive = 60;
    int noSchedule = 60;
    int stockSending = 60;
    int endPassed = 0; // after the last day
    int prisonAndHome = 60;
    int notBack = 15;

    static WatchLimits of(const Catalogue &catalogue);
};

struct WatchLine
{
    Monitoring::Id monitoring{}; // null: of a thing in stock
    Dossier::Id dossier{};
    AnyId equipment{};
    QString serial{};
    QString watch{};   // list watch
    qint64 since = 0;  // the combination stands
    qint64 over = 0;   // the moment it lasted too long
    QString quietBy{}; // who put it aside; empty: nobody
    qint64 quietUntil = 0;

    bool isQuiet() const { return quietUntil > 0; }
    bool operator==(const WatchLine &) const = default;
};

// What lasts too long at `now`, the longest first; what was put aside behind it.
QList<WatchLine> watchLines(const WatchPicture &picture, const WatchLimits &limits, qint64 now);
// In a language: what stands beside what, since when, and what to do.
QString watchSentence(const WatchLine &line, Language language);
