// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/act.h"

// What a person sees of the conversation with the server: what waits, what was kept apart, how it stands.

struct UnsentAct
{
    qint64 mid = 0;
    AnyId act{};
    Saying saying{};
    QString login{};
    QDateTime recordedAt{};
    Dossier::Id dossier{};
    QString dossierTitle{};
    QString dossierNumber{};
    bool kept = false; // the server keeps it for someone who decides
    QString reason{};  // then: a Problem's code

    bool operator==(const UnsentAct &) const = default;
};
// What is not taken in yet, oldest first; and what was taken in but is kept for someone.
QList<UnsentAct> unsentActs(const Database &database);
QList<AnyId> visitsOfAct(const Database &database, const AnyId &act); // that it wrote on this device
// The same as lines a person can keep or hand on: everything that would be sent, whole.
Result<QByteArray> exportUnsent(const Database &database);

// Which row it is, in what a person knows it by.
struct RowMark
{
    QString column{}; // whose code `kind` is
    QString kind{};
    QString at{}; // a date, or a moment
    QString name{};

    bool operator==(const RowMark &) const = default;
};

struct ConflictView
{
    AnyId id{};
    QByteArray table{};
    AnyId row{};
    QByteArray group{};
    QJsonObject kept{};
    QString keptBy{};
    QDateTime keptAt{};
    QString keptDevice{};
    QJsonObject losing{};
    QString losingBy{};
    QDateTime losingAt{};
    QString losingDevice{};
    Dossier::Id dossier{};
    QString dossierTitle{};
    QString dossierNumber{};
    Person::Id person{};
    QString personName{};
    bool open = true;
    QString resolution{}; // KEPT, LOSING, BOTH
    QString resolvedBy{};
    QString resolvedOn{};
    bool canBeBoth = false;
    RowMark mark{};

    bool operator==(const ConflictView &) const = default;
};
// Newest first; of one dossier with the people in it, or all. What a role may not see is not among them.
QList<ConflictView> conflicts(const Database &database, const QString &role, bool openOnly,
                              const Dossier::Id &dossier = {});

// The columns both values are made of, in the order in which the row has them.
QStringList conflictColumns(const ConflictView &view);
// How many of them are open: of a dossier with the people in it, of a person, or of all when both are null.
int openConflicts(const Database &database, const QString &role, const Dossier::Id &dossier = {},
                  const Person::Id &person = {});

struct SyncStatus
{
    QString server{}; // empty: this folder works alone
    int pending = 0;
    QDateTime oldestPending{};
    int conflicts = 0; // open
    int kept = 0;      // of one's own, with whom decides
    QDateTime synchronisedAt{};
    qint64 clockOffset = 0;        // seconds this computer is ahead of the server
    int dossiers = 0;              // on this device
    bool mustBeEnciphered = false; // the server asks it of this device
    int lockMinutes = 10;          // without a key touched, before an enciphered device asks for its password; 0: never
};
SyncStatus syncStatus(const Database &database);
