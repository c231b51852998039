// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/duedate.h"

// One day of a term, as a widget draws it.
struct DayCell
{
    enum class State { Gone, Today, Left };

    QDate date{};
    State state = State::Left;
    bool working = true;
    bool raw = false; // the computed day, before rolling
    bool due = false;

    bool operator==(const DayCell &) const = default;
};

// How far a term has run. Day 1 is the day after first (R1), the last day is the day it is due: "day 26 of 31".
struct TermStrip
{
    QDate first{};
    QDate last{};
    QDate today{};
    int length = 0;
    int daysGone = 0;       // from 0 to length
    int daysLeft = 0;       // negative when overdue
    QList<DayCell> cells{}; // day 1 to the last; empty when the term is longer than mostCells

    static constexpr int mostCells = 62;
    bool operator==(const TermStrip &) const = default;
};

TermStrip termStrip(QDate first, const DueDate &due, QDate today, const WorkCalendar &calendar);
