// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QColor>
#include <QDate>
#include <QList>
#include <QString>

// What the planning board shows, as values: it paints them, tells what is done to them, and knows no dossier and no
// rule. Moments are seconds since the epoch, so that a night of 23 or 25 hours needs no other rule; the axis turns them
// into the clock of Belgium.

// A visit that stands in a row. With two technicians it stands in two rows, with the same `visit`.
struct BoardCard
{
    enum class State { Planned, Promised, EnRoute, Busy, Done, Failed };
    enum class Family { Connect, Disconnect, Technical };

    AnyId visit{};
    QString icon{};  // of its kind
    QString place{}; // what is written when there is room: a municipality, or who
    QString kind{};  // in words
    Family family = Family::Technical;
    State state = State::Planned;
    qint64 from = 0;
    qint64 until = 0;
    int travel = 0; // seconds of the way to it
    int rest = 0;   // seconds between the end of that way and the visit: a break that is taken there
    bool travelIsShort = false;
    qint64 promisedFrom = 0; // both 0: nothing was promised
    qint64 promisedUntil = 0;
    bool isPinned = false;
    bool hasTwo = false;
    bool isUrgent = false;
    bool isLate = false; // after what the law says
    bool lacksEquipment = false;
    bool mayMove = true;
    QString letter{}; // A, B … on a row that a drag or a proposal touches
    QString heldBy{}; // who moves it just now, elsewhere
    QString spoken{}; // all of it, for who does not see

    bool operator==(const BoardCard &) const = default;
};

struct BoardSpan
{
    enum class Kind { Shift, OnCall, Absence, Break };

    Kind kind = Kind::Shift;
    qint64 from = 0;
    qint64 until = 0;
    QString words{};

    bool operator==(const BoardSpan &) const = default;
};

// One technician, over all days that are shown.
struct BoardRow
{
    AnyId staff{};
    QString name{};
    QString under{}; // code and region
    int load = 0;    // minutes of work and ways
    int room = 0;    // minutes there are; 0: none
    int loadAfter = -1;
    QString loadWords{};
    QString group{}; // rows of a group stand together under one line
    QList<BoardSpan> spans{};
    QList<BoardCard> cards{}; // by when they begin
    int wayHome = 0;          // seconds from the last card, of the last day
    QString note{};           // what the lane under the cards says at rest
    bool noteWarns = false;
    QString spoken{};

    bool operator==(const BoardRow &) const = default;
};

// What a row says of the visit that is held over the board.
struct BoardVerdict
{
    enum class Fit { Unknown, Fits, WithCost, Refused };

    Fit fit = Fit::Unknown;
    QString sentence{};
    qint64 bestFrom = 0; // where it would stand best; 0: nowhere
    qint64 bestUntil = 0;

    bool operator==(const BoardVerdict &) const = default;
};

// What one place in a row would do: asked anew for each step of a drag.
struct BoardEffect
{
    struct Moved // of a card that is there already
    {
        AnyId visit{};
        qint64 from = 0; // new
        qint64 until = 0;
        QString words{}; // where it goes, when not in this row
        bool leaves = false;

        bool operator==(const Moved &) const = default;
    };

    BoardVerdict verdict{};
    QString head{}; // of the chip at the pointer: time and row
    QString line{}; // under it
    int loadAfter = -1;
    QList<Moved> moved{};
    int travel = 0;

    bool operator==(const BoardEffect &) const = default;
};

struct BoardScene
{
    QDate first{};
    QDate last{};
    QList<BoardRow> rows{};
    qint64 now = 0; // 0: not today

    bool operator==(const BoardScene &) const = default;
};
