// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/monitoring/shifts.h"
#include "ui/monitoring/detailcolumn.h"

// A technician as he is planned: who, what he can, his week, and when he works or is away in the coming weeks.
struct TechnicianLine
{
    Staff staff{};
    Technician technician{}; // empty while nothing was written of him
    QString vehicle{};       // what it is called
    QList<WeekShift> week{};
    QList<Shift> shifts{};
    QList<Absence> absences{}; // that are not over

    bool operator==(const TechnicianLine &) const = default;
};

// Everyone with that role who works here today or later, by name.
QList<TechnicianLine> technicianLines(const Workspace &workspace, const Database &database, int days);

DetailView technicianDetail(const Workspace &workspace, const TechnicianLine &line);

// "08:00–16:30", and that it is on call.
QString shiftText(QTime from, QTime to, bool onCall);
// The names of codes of a list, one after the other; a dash when there are none.
QString namesOf(const Workspace &workspace, const QString &list, const QStringList &codes);
