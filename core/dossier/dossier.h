// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"
#include "core/person/person.h"

#include <QJsonArray>
#include <QJsonObject>

// One mandate of one principal, followed from receipt to closing. The type and its version are pinned.
struct Dossier
{
    using Id = ::Id<Dossier>;

    Id id{};
    QString number{};
    QString type{};
    int version = 1;
    QString variant{};
    QString facet{};
    QString state{}; // list "dossier_state"
    QString phase{};
    QString language{};   // of the procedure
    QDate legalEventOn{}; // decides the version of the type
    QDate receivedOn{};
    Staff::Id assistant{};
    QString team{};
    QString duration{};   // of the measure, ISO (P3Y)
    int hoursImposed = 0; // of a work penalty
    QDate closedOn{};
    QString outcome{};
    QString closingNote{};
    Id previousPhase{};
    QString title{};
    QString house{};
    qint64 seq = 0;

    bool isOpen() const { return closedOn.isNull() && state != u"CANCELLED" && state != u"TRANSFERRED"; }
    bool operator==(const Dossier &) const = default;
};

struct DossierPerson
{
    AnyId id{};
    Person::Id person{};
    QString role{}; // list "role"
    QStringList permissions{};
    QString note{};
    QDate from{};
    QDate until{};

    bool operator==(const DossierPerson &) const = default;
};

// Who decides and who follows up is a history: an investigating judge hands over to a court.
struct DossierPrincipal
{
    AnyId id{};
    QString part{}; // DECIDES, FOLLOWS_UP
    QString principal{};
    QString court{};
    QString reference{}; // number of the case there
    QDate from{};
    QDate until{};

    bool operator==(const DossierPrincipal &) const = default;
};

struct Assignment
{
    AnyId id{};
    Staff::Id staff{};
    QDate from{};
    QDate until{};
    QString reason{};

    bool operator==(const Assignment &) const = default;
};

struct Transfer
{
    AnyId id{};
    QString fromHouse{};
    QString toHouse{};
    QDate movedOn{};
    QString reason{};
    QString note{};
    QString state{};

    bool operator==(const Transfer &) const = default;
};

// Something that happened and may start a term: list "event". `at` is a date or a date with the clock in Belgium.
struct DossierEvent
{
    AnyId id{};
    QString kind{};
    QString subject{}; // decision kind, report kind or incident
    QString at{};
    QString source{}; // table of the row it came with
    AnyId sourceId{};
    QString note{};

    QDate date() const { return QDate::fromString(at.left(10), Qt::ISODate); }
    bool operator==(const DossierEvent &) const = default;
};

struct Decision
{
    AnyId id{};
    QString kind{}; // list "decision"
    QDate decidedOn{};
    QDate receivedOn{};
    QString principal{};
    QString court{};
    QString reference{};
    QString summary{};
    QJsonObject effect{};

    bool operator==(const Decision &) const = default;
};

struct TermPause
{
    AnyId id{};
    QString term{}; // empty: every term of the dossier
    QDate from{};
    QDate until{}; // the first day after it; invalid while it runs
    QString reason{};

    bool operator==(const TermPause &) const = default;
};

struct DueOverride
{
    AnyId id{};
    QString term{};
    QString anchor{};
    QDate due{};
    QString reason{};
    QString source{};

    bool operator==(const DueOverride &) const = default;
};

struct TermProlongation
{
    AnyId id{};
    QString term{};
    QString by{}; // ISO duration
    QDate decidedOn{};
    QString reason{};

    bool operator==(const TermProlongation &) const = default;
};

struct OwnTask
{
    AnyId id{};
    Staff::Id staff{};
    QString title{};
    QDate dueOn{};
    QDate doneOn{};
    QString waitsFor{};

    bool operator==(const OwnTask &) const = default;
};

// Something asked from whoever owes it (list "debtor").
struct InformationRequest
{
    AnyId id{};
    QString what{};
    QString debtor{};
    QDate askedOn{};
    QDate answeredOn{};

    bool operator==(const InformationRequest &) const = default;
};

// A wish of a victim ("inform me about release"), with the dossier it is about where there is one.
struct Preference
{
    AnyId id{};
    Person::Id person{};
    QString kind{};
    Dossier::Id about{};
    QString note{};
    QDate from{};
    QDate until{};

    bool operator==(const Preference &) const = default;
};
