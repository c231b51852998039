// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QTime>

// Years a term may begin and end in; a date outside them is a slip of the pen.
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

// A day, with the clock time in Belgium where hours count.
struct Moment
{
    QDate date{};
    QTime time{};            // invalid: the whole day
    bool secondPass = false; // in the night that winter time begins: the second time this hour passes

    bool isValid() const { return date.isValid(); }
    bool hasTime() const { return time.isValid(); }
    bool operator==(const Moment &) const = default;
};

// 2027-03-01, 2027-03-28T11:00, with seconds, with Z or +02:00; without a zone it is the clock in Belgium.
Result<Moment> readMoment(QStringView iso);
QString writeMoment(const Moment &moment); // 2027-03-01 or 2027-03-28T11:00:00+02:00

bool clockShows(const Moment &moment);                       // false in the hour that summer time jumps over
int utcOffset(const Moment &moment);                         // in seconds, in Belgium
Moment later(const Moment &moment, qint64 seconds);          // elapsed time; the moment must have a clock time
qint64 secondsBetween(const Moment &from, const Moment &to); // that really pass; negative when `to` is earlier
// The first clock change after a moment, or an invalid date.
QDate nextClockChange(const Moment &moment);
