// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/task/tasks.h"

class Database;

// What needs one person, over all his dossiers.
struct TodayLine
{
    Dossier dossier{};
    Task task{};
    QString term{}; // of a term: its code, with how far it has run
    QString anchor{};
    QDate from{};
    QString standsInFor{}; // name of the absent colleague whose task it is

    bool operator==(const TodayLine &) const = default;
};

struct TodayAppointment
{
    Contact contact{};
    Dossier dossier{};
    QString standsInFor{};

    bool operator==(const TodayAppointment &) const = default;
};

struct TodayChange
{
    QString act{};
    QString login{};
    QString name{};
    QDateTime at{};
    QString key{};
    QJsonObject places{};
    Dossier::Id dossier{};
    QString title{};

    bool operator==(const TodayChange &) const = default;
};

struct TodayView
{
    QList<TodayLine> lines{};               // by due date, those without one last
    QList<TodayAppointment> appointments{}; // of the day, by time
    QList<Dossier> newMandates{};           // to take up, or to assign for whoever assigns
    QList<TodayChange> changes{};           // by others in his dossiers, since the day before
    int openDossiers = 0;
};

TodayView todayView(const Database &database, const Staff &staff, QDate today);
