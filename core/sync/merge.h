// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/change.h"

#include <QMap>

// How a change meets what others did since its author looked. Pure: a row and a change in, a row and what was kept out.

// Who last wrote a group of fields, by number and by change.
struct FieldVersion
{
    qint64 seq = 0;
    AnyId op{};
    AnyId act{};

    bool operator==(const FieldVersion &) const = default;
};

struct MergedRow
{
    bool exists = false;
    QJsonObject body{};
    FieldVersion created{};
    QMap<QByteArray, FieldVersion> groups{}; // those written after the row was made

    FieldVersion version(const QByteArray &group) const { return groups.value(group, created); }
    bool isDeleted() const { return body.value(QLatin1StringView("deleted")).toInt() != 0; }

    bool operator==(const MergedRow &) const = default;
};

// A value that could not take the place of another: both are kept.
struct KeptApart
{
    QByteArray group{};
    QJsonObject kept{};   // what stands
    QJsonObject losing{}; // what came in
    AnyId keptAct{};
};

struct MergeAnswer
{
    enum class Kind {
        Applied,
        Beside,   // applied, and others had changed other groups of the row since
        Conflict, // nothing written; see apart
        NoSuchRow // the row it is about never came
    };
    Kind kind = Kind::Applied;
    bool changed = false; // the row is another than before
    QList<KeptApart> apart{};
};

// `base` is the op's base; a device lowers it itself to what a restored server still knew.
MergeAnswer merge(MergedRow &row, const SyncOp &op, qint64 base, qint64 seq);

// A state that only acts change: whether this one may follow what stands is asked by doing the act once more, so that
// nothing of it is weighed by value.
bool isRuled(const SyncOp &op);
// Of a table whose rows follow from what was told: made twice it is the same row, and the first stands.
bool isOnce(const SyncOp &op);
// Makes or takes away a row of which acts alone change the state, or changes it: then all of the act is written, or
// nothing.
bool isWhole(const SyncOp &op);
