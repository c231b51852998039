// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/step.h"
#include "core/deadline/workcalendar.h"

#include <optional>

// A time in which a term stands still. Its days that fall in the running term are added to it.
struct Pause
{
    QDate from{};
    QDate until{}; // the first day after it; invalid while it still runs: then counted up to and including today
    QString reason{};

    bool operator==(const Pause &) const = default;
};

struct Prolongation
{
    Duration by{};
    QDate decidedOn{};
    QString reason{};

    bool operator==(const Prolongation &) const = default;
};

struct Measure
{
    QDate start{};
    QDate end{};

    bool operator==(const Measure &) const = default;
};

struct TermRequest
{
    Moment from{};
    QString fromEvent{};  // "Aanstelling", or the key of a sentence
    QString fromDetail{}; // "Lena Denkbeeld, door Tessa Tafelmans."
    Offset offset{};
    TermKind kind = TermKind::Deadline;
    bool roll = false;
    std::optional<Duration> given{};  // for PARAM
    std::optional<Measure> measure{}; // for FRACTION
    QList<Pause> pauses{};
    QList<Prolongation> prolongations{};
    std::optional<Duration> maximumProlongation{}; // of all together
    QDate today{};                                 // for a pause that still runs
    int graceMinutes = 0;                          // for AtOnce

    bool operator==(const TermRequest &) const = default;
};

struct DueDate
{
    Moment raw{}; // before rolling
    Moment due{};
    bool rolled = false;
    bool provisional = false;
    QList<Step> steps{};

    bool operator==(const DueDate &) const = default;
};

// When a term runs out, and how that was reached. Judicial Code art. 52 to 54; see each step in duedate.cpp.
Result<DueDate> dueDate(const TermRequest &request, const WorkCalendar &calendar);

// The date again, from the anchor and what the steps carry alone: no calendar, none of their dates.
Result<Moment> replay(const QList<Step> &steps);

// Another date than the computed one, with its reason; raw stays what was computed.
Result<DueDate> overridden(DueDate computed, const Moment &by, const QString &reason);

// For a term that starts again at each occurrence (a report every six months): first the date from request.from, then
// the one from each occurrence. The last is the next one due.
Result<QList<DueDate>> dueAfterEach(const TermRequest &request, const QList<Moment> &occurrences,
                                    const WorkCalendar &calendar);

// The rhythm of contacts: the n-th date is n times the offset after request.from, so a clamp or a roll of one does not
// shift the next (31 January, 28 February, 31 March). Those up to and including last, at most 1,000.
Result<QList<DueDate>> occurrences(const TermRequest &request, QDate last, const WorkCalendar &calendar);

QString termKindCode(TermKind kind); // "LATEST_BEFORE"
Result<TermKind> readTermKind(QStringView code);
Result<Pause> readPause(QStringView text); // FROM/TO, TO is the first day after it; FROM/ still runs
