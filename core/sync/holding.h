// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

// Who speaks to the server, by his token: never what he says himself.
struct SyncActor
{
    AnyId account{};
    AnyId device{};
    AnyId staff{}; // as whom acts are recorded; null for partners
    QString login{};
    QString name{};
    QString role{};
    QString house{};
    QString organisation{}; // of a partner: the court, the prison
    QString deviceName{};
    bool laptop = false; // carries the caseload, not the house
};

// What a device may hold. A key is a whole: "c" the law and its parameters, "s" who works where, "h:LEU" what a house
// keeps for itself, "d:LEU:OFFENDER" all its dossiers of an access group. Beside them single dossiers: a caseload, what
// is on its way to the house, what is shared with a partner. People come with the dossiers they stand in.
struct Holding
{
    QStringList keys{};         // sorted
    QList<AnyId> dossiers{};    // sorted, without those a key covers
    QList<AnyId> staff{};       // sorted: who works here, as far as the key does not cover them all
    bool peopleOfHouse = false; // also the people the house registered and who stand in no dossier yet

    QJsonObject toJson() const;
    static Holding fromJson(const QJsonObject &object);
    bool operator==(const Holding &) const = default;
};

// Where a row belongs: one key, and for what is of a dossier or of a person that too.
struct RowPlace
{
    QString scope{};
    QString house{};
    AnyId dossier{};
    QString facet{};
    AnyId person{};

    bool operator==(const RowPlace &) const = default;
};

bool isCatalogueTable(const QByteArray &table);
bool isPersonTable(const QByteArray &table);
QString dossierScope(const QString &house, const QString &facet);
