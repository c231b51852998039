// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// The trail of what was done and who looked, each row chained to the one before it (SHA-256), so that a change or a
// removal in the middle shows.

struct TrailEntry
{
    qint64 mid = 0;
    AnyId id{};
    QString name{};
    Staff::Id staff{};
    QString login{};
    QString role{};
    QString device{};
    QString house{};
    Dossier::Id dossier{};
    Person::Id person{};
    QDateTime happenedAt{};
    QDateTime recordedAt{};
    bool clockFixed = false; // the time was set for a rehearsal or a test
    QString catalogue{};     // under which version it was done: "PROBATION/1", or of the whole catalogue
    QJsonObject parameters{};
    Saying saying{};
    qint64 undoes = 0;
    qint64 undoneBy = 0;
};

// Writes the act, its journal and its place in the outbox; gives the act's id.
AnyId writeTrail(Database &database, const TrailEntry &entry, const QList<Recorder::Entry> &changes);
// An act of another device, with the id it has there: it joins the chain here and is not sent again.
void writeForeignTrail(Database &database, const TrailEntry &entry, const QList<Recorder::Entry> &changes);
// Newest first. `before` 0 starts at the newest.
QList<TrailEntry> trail(const Database &database, const Dossier::Id &dossier, const QString &login, int limit,
                        qint64 before = 0);
std::optional<TrailEntry> trailEntry(const Database &database, qint64 mid);
QList<TrailEntry> trailOfPerson(const Database &database, const Person::Id &person, int limit);

// The history of one field (or all fields) of a row: oldest first.
struct FieldChange
{
    qint64 mid = 0;
    QString login{};
    QDateTime recordedAt{};
    QString happenedAt{};
    QString group{};
    QJsonObject before{};
    QJsonObject after{};
};
QList<FieldChange> historyOf(const Database &database, const AnyId &row);

struct AccessEntry
{
    qint64 n = 0;
    QString login{};
    QString role{};
    QString device{};
    QDateTime at{};
    QString action{};
    QString object{};
    AnyId objectId{};
    Dossier::Id dossier{};
    QString reason{};
    QString detail{};
};
void writeAccess(Database &database, const AccessEntry &entry);
QList<AccessEntry> accessTrail(const Database &database, const Dossier::Id &dossier, int limit);

// The first row of each chain that does not fit, and how many rows were checked.
struct TrailCheck
{
    int acts = 0;
    int looks = 0;
    QStringList findings{};
};
TrailCheck verifyTrail(const Database &database);
