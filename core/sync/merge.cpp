// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/merge.h"

#include "core/storage/schema.h"
#include "core/sync/rowjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray deletedGroup = "deleted";

const TableSchema *knownTable(const QByteArray &name)
{
    const auto &tables = synchronisedTables();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto &one) { return name == one.name; });
    return found == tables.end() ? nullptr : &*found;
}

QByteArray groupOfColumn(const QByteArray &table, const QString &column)
{
    const auto latin = column.toLatin1();
    const auto *known = knownTable(table);
    return known ? QByteArray(known->groupOf(latin.constData()).name) : latin;
}

bool hadSeen(const FieldVersion &version, const SyncOp &op, qint64 base)
{
    return version.seq <= base || op.afterOwn.contains(version.op);
}

bool sameValues(const QJsonObject &body, const QJsonObject &set)
{
    for (auto it = set.begin(); it != set.end(); ++it)
        if (body.value(it.key()) != it.value())
            return false;
    return true;
}

void write(MergedRow &row, const SyncOp &op, qint64 seq)
{
    for (auto it = op.set.begin(); it != op.set.end(); ++it)
        row.body.insert(it.key(), it.value());
    row.groups.insert(op.group, {seq, op.op, op.act});
}

// A text one only adds to: what was added comes behind what another added meanwhile.
std::optional<QJsonObject> added(const MergedRow &row, const SyncOp &op)
{
    const auto *table = knownTable(op.table);
    if (!table || op.set.size() != 1)
        return {};
    const auto column = op.set.begin().key();
    if (!table->isNarrative(column.toLatin1().constData()))
        return {};
    const auto was = op.before.value(column).toString();
    const auto becomes = op.set.value(column).toString();
    const auto stands = row.body.value(column).toString();
    if (!becomes.startsWith(was))
        return {};
    auto tail = becomes.mid(was.size());
    while (tail.startsWith(u'\n'))
        tail.remove(0, 1);
    // It came by another way already: a colleague who had read it sent his text first.
    if (QString(u'\n' + stands + u'\n').contains(QString(u'\n' + tail + u'\n')))
        return QJsonObject{{column, stands}};
    return QJsonObject{{column, stands.isEmpty() ? tail : QString(stands + u'\n' + tail)}};
}

// The row is there already (two devices made the same thing): its groups are weighed one by one.
MergeAnswer createdTwice(MergedRow &row, const SyncOp &op, qint64 seq)
{
    MergeAnswer answer;
    if (row.created.op == op.op || (isOnce(op) && !row.isDeleted()))
        return answer;
    const bool wasAway = row.isDeleted(); // the mark is one of the groups
    QMap<QByteArray, QJsonObject> byGroup;
    for (auto it = op.set.begin(); it != op.set.end(); ++it)
        byGroup[groupOfColumn(op.table, it.key())].insert(it.key(), it.value());
    for (auto it = byGroup.begin(); it != byGroup.end(); ++it) {
        const auto version = row.version(it.key());
        if (sameValues(row.body, it.value()))
            continue;
        // What was marked away and is made anew stands again.
        if (wasAway || op.afterOwn.contains(version.op)) {
            SyncOp one = op;
            one.group = it.key();
            one.set = it.value();
            write(row, one, seq);
            answer.changed = true;
        } else {
            answer.kind = MergeAnswer::Kind::Conflict;
            answer.apart << KeptApart{it.key(), partOf(row.body, it.value()), it.value(), version.act};
        }
    }
    if (row.isDeleted()) {
        row.body.insert(u"deleted"_s, 0);
        row.groups.insert(deletedGroup, {seq, op.op, op.act});
        answer.changed = true;
    }
    return answer;
}

} // namespace

bool isWhole(const SyncOp &op)
{
    const auto *table = knownTable(op.table);
    return table && (op.creates() || op.group == deletedGroup || table->isRuled(op.group.constData())) &&
           std::any_of(table->groups.begin(), table->groups.end(), [](const FieldGroup &one) { return one.ruled; });
}

bool isRuled(const SyncOp &op)
{
    const auto *table = knownTable(op.table);
    return table && table->isRuled(op.group.constData());
}

bool isOnce(const SyncOp &op)
{
    const auto *table = knownTable(op.table);
    return table && table->once;
}

MergeAnswer merge(MergedRow &row, const SyncOp &op, qint64 base, qint64 seq)
{
    MergeAnswer answer;
    if (op.creates()) {
        if (row.exists)
            return createdTwice(row, op, seq);
        row.exists = true;
        row.body = op.set;
        row.created = {seq, op.op, op.act};
        row.groups.clear();
        answer.changed = true;
        return answer;
    }
    if (!row.exists) {
        answer.kind = MergeAnswer::Kind::NoSuchRow;
        return answer;
    }
    const auto version = row.version(op.group);
    const auto keepApart = [&] {
        answer.kind = MergeAnswer::Kind::Conflict;
        answer.apart << KeptApart{op.group, partOf(row.body, op.set), op.set, version.act};
        return answer;
    };
    const bool same = sameValues(row.body, op.set);
    // Away under the author's hands: what he wrote is kept beside the mark.
    if (op.group != deletedGroup && row.isDeleted() && !hadSeen(row.version(deletedGroup), op, base) && !same)
        return keepApart();
    if (op.group == deletedGroup && op.set.value(u"deleted"_s).toInt() != 0 && !same) {
        if (!hadSeen(row.created, op, base))
            return keepApart();
        for (const auto &one : std::as_const(row.groups))
            if (!hadSeen(one, op, base)) // someone wrote in it meanwhile
                return keepApart();
    }
    if (!hadSeen(version, op, base) && !same && isRuled(op)) {
        write(row, op, seq);
        answer.kind = MergeAnswer::Kind::Beside;
        answer.changed = true;
        return answer;
    }
    if (!hadSeen(version, op, base) && !same) {
        if (const auto text = added(row, op)) {
            SyncOp appended = op;
            appended.set = *text;
            appended.op = {}; // nobody has seen this text as it stands now
            write(row, appended, seq);
            answer.kind = MergeAnswer::Kind::Beside;
            answer.changed = true;
            return answer;
        }
        return keepApart();
    }
    for (const auto &one : std::as_const(row.groups))
        if (!hadSeen(one, op, base))
            answer.kind = MergeAnswer::Kind::Beside;
    write(row, op, seq);
    answer.changed = true;
    return answer;
}
