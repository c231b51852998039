// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/catalogue/catalogue.h"

class Database;

// A piece of the catalogue as a file that goes from one program to another (test and production, one house and all):
// types by version with the codes and texts of this country they use. Each entry says under which id it is kept and
// which contents it had before, so that the receiver sees who went on since both had the same.

struct PackageEntry
{
    QString what{}; // "item", "template", "type": also the order in which they are taken in
    QString key{};  // "statistics_group/LEERTRAJECT", "LEARNING_TRACK.FINAL.nl", "LEARNING_TRACK/2"
    QString id{};
    QJsonObject body{};    // of a template {"text": …}
    QStringList history{}; // hashes of earlier contents, oldest first

    bool operator==(const PackageEntry &) const = default;
};

struct Package
{
    int format = 1;
    QStringList needs{}; // what a program must know to take it in
    QString house{};
    QString madeOn{};
    QString madeBy{};
    QList<PackageEntry> entries{};

    bool operator==(const Package &) const = default;
};

// These types with all versions kept here, and of the shipped ones the last.
Package makePackage(const Database &database, const Catalogue &catalogue, const QStringList &codes);
QJsonObject toJson(const Package &package);
// Problems: "package.unreadable", "package.damaged" (its content is not what was written), "package.newerProgram".
Result<Package> readPackage(const QJsonObject &json);

// One place that differs. `base` is what both had last.
struct PlaceDifference
{
    QString place{}; // "terms[T1].offset"
    QJsonValue base{};
    QJsonValue ours{};
    QJsonValue theirs{};
    bool both = false; // changed on both sides, to something else

    bool operator==(const PlaceDifference &) const = default;
};

// An entry laid beside what is here.
struct PackageFinding
{
    enum class State {
        New,
        Same,
        Newer,    // they went on, we did not
        Older,    // we went on, they did not
        Diverged, // both went on: someone chooses
        Clash,    // the same code for something of another origin
        Published // it would change what is law here in more than words
    };

    PackageEntry entry{};
    State state = State::Same;
    QList<PlaceDifference> places{};
    AnyId row{}; // kept here under this id; null when only shipped or not here

    bool operator==(const PackageFinding &) const = default;
};
QString packageStateCode(PackageFinding::State state);
QList<PackageFinding> comparePackage(const Database &database, const Catalogue &catalogue, const Package &package);

// What differs between three contents, place by place; entries with a code are compared with that of the same code.
QList<PlaceDifference> threeWay(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs);
// The same of anything, nothing left aside.
QList<PlaceDifference> placesApart(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs);
QString contentHash(const QJsonObject &body); // the commencement is no content
