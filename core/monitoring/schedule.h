// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/moment.h"

#include <QList>
#include <QStringList>

#include <optional>

// When somebody under electronic monitoring may leave his home: rules of a week and exceptions of a day, by the clock
// in Belgium, in versions that never change what was. Values and pure functions; what a form of monitoring allows is
// said by the catalogue and given here as a ScheduleLaw.

// Each week: from a time on a weekday to a time that day, or, when it is not later, on the next.
struct ScheduleRule
{
    int weekday = 1; // 1 is Monday
    QTime from{};
    QTime to{};
    QString kind{}; // MUST_BE_HOME, MAY_LEAVE, WORK, TRAINING, THERAPY, COURT, MEDICAL, FAMILY, WORSHIP

    bool operator==(const ScheduleRule &) const = default;
};

// Once, instead of what the rules say of that time.
struct ScheduleException
{
    Moment from{};
    Moment to{};
    QString kind{};
    QString reason{};
    bool proven = false; // a document shows it

    bool operator==(const ScheduleException &) const = default;
};

struct ScheduleVersion
{
    int number = 0;
    Moment validFrom{}; // until the next one is
    QList<ScheduleRule> rules{};
    QList<ScheduleException> exceptions{};
    QString requestedBy{}; // logins
    QString approvedBy{};  // empty: not yet, and then it holds for nobody

    bool operator==(const ScheduleVersion &) const = default;
};

// What the law of a form of monitoring, or the service's own rule, says of schedules.
struct ScheduleLaw
{
    bool mayRecur = true; // remand: no leave that comes back each week
    int workHoursInARow = 12;
    int workDaysInAWeek = 6;
    QStringList provenKinds{}; // whose exceptions want a document; empty: all
};

// A stretch of time with what holds in it, as it really passes.
struct ScheduledTime
{
    Moment from{};
    Moment to{};
    QString kind{};
    bool isException = false;
    int version = 0;

    qint64 seconds() const { return secondsBetween(from, to); } // 11 hours from 20 to 8 in the night summer time begins
    bool operator==(const ScheduledTime &) const = default;
};

bool isLeave(const QString &kind);

// The approved version that holds at that moment; null before the first.
const ScheduleVersion *versionAt(const QList<ScheduleVersion> &versions, const Moment &moment);

// What is scheduled from one moment to another, in order and without overlap: an exception before a rule, an obligation
// to be home before a leave, the rule that stands first before the next. Cut where a version ends. What is in none of
// them is to be home.
QList<ScheduledTime> scheduledTimes(const QList<ScheduleVersion> &versions, const Moment &from, const Moment &to);

// What held at that moment, for an event that is judged. `margin`: the minutes this person may need on the way, before
// and after each leave.
struct ScheduledState
{
    bool mayBeAway = false;
    bool onlyByMargin = false; // away, but by nothing else than the margin
    QString kind{};            // of what is scheduled; empty: nothing is, and then he is home
    int version = 0;           // by which it is judged; 0: there was none yet
};
ScheduledState stateAt(const QList<ScheduleVersion> &versions, const Moment &moment, int marginMinutes = 0);

// What keeps a version from being approved, with a sentence each and in `details` which rule ("rule") or exception
// ("exception") it is about, counted from 0. `earlier`: the approved ones; `curfews`: conditions by which he is home or
// away from a place at set times; `approver` as he would sign.
QList<Problem> scheduleProblems(const ScheduleVersion &version, const QList<ScheduleVersion> &earlier,
                                const ScheduleLaw &law, const QList<ScheduleRule> &curfews, const QString &approver,
                                const Moment &now);
