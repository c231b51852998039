// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/team/workload.h"

class Database;

struct TeamFilter
{
    QString house{};
    QString team{}; // empty: all of the house
    QString type{}; // empty: all

    bool operator==(const TeamFilter &) const = default;
};

// When a term falls, seen from today; each term is in one of them, so that they add up. Weeks begin on Monday.
enum class TermWhen { Late, ThisWeek, NextWeek, WithinMonth };
TermWhen termWhen(QDate due, QDate today);
QDate lastTeamDay(QDate today); // of WithinMonth

struct TeamTerm
{
    Dossier dossier{};
    QString term{};
    QString anchor{};
    QDate due{};
    TermWhen when = TermWhen::Late;

    bool operator==(const TeamTerm &) const = default;
};

// What a team leader looks at; what the role of the reader hides is left out and not counted.
struct TeamView
{
    QDate today{};
    QStringList teams{};
    QList<StaffLoad> loads{};     // of the team, by name
    QList<TeamTerm> terms{};      // of those and of dossiers without an assistant, by date
    QList<Dossier> newMandates{}; // without an assistant, oldest first
    QStringList types{};          // of the open dossiers, by code
    qint64 handedOverToday = 0;   // the last reassignment of this user today that is not undone yet

    const StaffLoad *loadOf(const Staff::Id &staff) const;
    QList<TeamTerm> termsOf(const Staff::Id &staff, TermWhen when) const; // null: without an assistant
    int count(const Staff::Id &staff, TermWhen when) const;
};

TeamView teamView(const Database &database, const Catalogue &catalogue, const Staff &reader, const TeamFilter &filter,
                  QDate today);
// The open dossiers of one colleague that the reader may see, oldest first.
QList<Dossier> dossiersOf(const Database &database, const Staff &reader, const Staff::Id &staff);
