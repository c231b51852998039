// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/holidays.h"
#include "core/deadline/moment.h"
#include "core/deadline/offset.h"

enum class TermKind {
    Deadline,     // the act is done on or before from + offset
    LatestBefore, // on or before an event that lies ahead
    NotBefore,    // the act is not possible before from + offset
    IntervalMax,  // at most this long after the previous one
    End,          // the measure itself ends: never rolled
    AtOnce,       // without delay; overdue after the service's minutes
    Reminder
};

// One step on the way from an event to a date, with what it needs to be done again and to be told in any language.
struct Step
{
    enum class Kind {
        Anchor,        // event, reason (who, by whom); at is the event itself
        DayNotCounted, // amount: 1 forward, -1 back
        SkippedDay,    // days (or from, until when folded); amount: signed number of days; stands before what skips it
        Days,          // amount, signed; so for the next ones
        WorkingDays,
        Months,
        Years,
        Clamp, // amount: the day of the month that does not exist
        Hours,
        Minutes,   // the service time of what is due at once
        Fraction,  // from, until: the measure; numerator, denominator; amount: signed days; term
        Given,     // duration, amount: 1 forward, -1 back
        Prolonged, // duration, from: decided on, reason
        PauseDays, // amount; from, until (exclusive; invalid: still running), reason; working: counted in working days
        ClockChange,   // from: the day of it; amount: minutes the clock went forward
        RolledWeekend, // days: those rolled over; amount: signed number of them
        RolledHoliday, // the same, one of them a holiday or closing day
        NotRolled,     // days: the day it stays on; term
        Provisional,   // from: counted up to and including this day
        Override       // target, reason
    };

    Kind kind = Kind::Anchor;
    Moment at{}; // the date after this step; of a skipped day the (first) day itself
    int amount = 0;
    int numerator = 0;
    int denominator = 0;
    bool working = false;
    TermKind term = TermKind::Deadline;
    QDate from{};
    QDate until{};
    QList<DayName> days{}; // a plain Saturday or Sunday has an empty name
    Duration duration{};
    Moment target{};
    QString event{}; // a text, or the key of a sentence
    QString reason{};
    QString article{}; // of the Judicial Code

    bool operator==(const Step &) const = default;
};
