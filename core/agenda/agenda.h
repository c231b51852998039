// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/absence.h"
#include "core/task/tasks.h"

class Database;

// A planned or held contact. In a dossier the reader's role may not see it is only time that is taken.
struct AgendaContact
{
    Contact contact{};
    Dossier::Id dossier{};
    QString number{};
    QString person{};
    bool isHidden = false;

    bool operator==(const AgendaContact &) const = default;
};

// Something to do by a day: a task with a date, or an open deadline of a dossier (term and anchor are then set).
struct AgendaDue
{
    Dossier::Id dossier{};
    QString number{};
    QString person{};
    QString type{};
    int version = 1;
    Staff::Id staff{};
    QDate due{};
    QString key{}; // stable within the dossier
    QString kind{};
    QJsonObject places{};
    QString term{};
    QString anchor{};

    bool isDeadline() const { return !term.isEmpty(); }
    bool operator==(const AgendaDue &) const = default;
};

// What stands in the agendas of some people between two days, both included.
struct Agenda
{
    QDate first{};
    QDate last{};
    QList<AgendaContact> contacts{}; // by time
    QList<AgendaDue> dues{};         // by day; deadlines before tasks
    QList<Absence> absences{};       // without reason and note where the reader may not know them
    QList<DayName> days{};           // legal holidays and closing days

    const Absence *absenceOf(const Staff::Id &staff, QDate day) const;
    const DayName *nameOf(QDate day) const;
};

// A contact that still has to be planned: an invitation that has to go out, or a term that a contact fulfils.
struct ContactToPlan
{
    Dossier::Id dossier{};
    QString number{};
    QString person{};
    QString kind{}; // list "contact"
    Task task{};

    bool operator==(const ContactToPlan &) const = default;
};

// The colleagues whose days can be looked at beside each other: those of the same team, oneself first.
QList<Staff> agendaTeam(const Database &database, const Staff &user, QDate on);
Agenda agenda(const Database &database, const Surroundings &with, const Staff &reader, const QList<Staff::Id> &staff,
              QDate first, QDate last);
QList<ContactToPlan> contactsToPlan(const Database &database, const Catalogue &catalogue, const Staff::Id &staff);

// How long an appointment without an end is shown and exported.
inline constexpr int usualMinutes = 45;
// Start and end of a contact on the clock in Belgium; the time is invalid when it has none.
struct ContactTimes
{
    QDate day{};
    QTime from{};
    int minutes = usualMinutes;
};
ContactTimes timesOf(const Contact &contact);
