// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"
#include "core/dispatch/dayplan.h"

// What a proposal would change, line by line: shown before anything is done, accepted whole or in part by one act.
struct PlanChangeLine
{
    enum class Kind {
        New,       // from the backlog
        Moved,     // to another day or technician
        Hour,      // the same day and technician, another hour
        Back,      // off the plan
        Equipment, // a device is kept for a visit
    };

    Kind kind = Kind::New;
    int visit = -1;
    int fromPerson = -1; // -1: it stood nowhere
    int from = 0;
    int toPerson = -1;
    int to = 0;
    int second = -1;  // technician who goes along
    QString device{}; // of Equipment: its kind
    QString serial{};
    Saying why{};     // why it changes; moments in it are "@at:SECONDS"
    Saying without{}; // what would be when this line is left out

    bool operator==(const PlanChangeLine &) const = default;
};

// The plan with these lines carried out; what is ticked off is left as it is.
DutyPlan withLines(const DayPlan &plan, const QList<PlanChangeLine> &lines);
// What is new and wrong on the days the lines touch.
std::vector<PlanRemark> remarksWith(const DayPlan &plan, const QList<PlanChangeLine> &lines);
// Says of each line what would be without it, by trying.
void tellWithout(const DayPlan &plan, QList<PlanChangeLine> &lines, int cause);

// The act that carries the lines out, with what its author saw of each day.
Act changeAct(const DayPlan &plan, const QList<PlanChangeLine> &lines, const QString &reason);
// A sentence of a line or a proposal in the language of the reader.
QString saidOfPlan(const DayPlan &plan, Saying saying, const Catalogue &catalogue, Language language, QDate day);
// Who is told of a line: PERSON, PRISON, or nobody (empty).
QString toldOf(const DayPlan &plan, const PlanChangeLine &line);
