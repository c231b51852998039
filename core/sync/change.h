// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

// What devices and the server tell each other. Columns stand in JSON as in the journal ("id:0197…" for ids). Numbers of
// the server ("seq") are handed out in the order of commit and are the only order there is: no clock decides anything.

// One group of fields of one row as somebody wrote it, with what he had seen.
struct SyncOp
{
    AnyId op{};
    QByteArray table{};
    AnyId row{};
    QByteArray group{};   // empty: a new row
    QJsonObject before{}; // what stood there for the author; empty for a new row
    QJsonObject set{};
    qint64 baseSeq = 0;      // the number of the row the author had seen
    QList<AnyId> afterOwn{}; // his own changes he had seen, whether they were sent or not
    AnyId act{};             // the act it is part of; filled in when it is read

    bool creates() const { return group.isEmpty(); }
};

// One act: applied whole or not at all.
struct SyncTxn
{
    AnyId txn{};
    qint64 mid = 0;      // its number on the device
    qint64 previous = 0; // the number of the one sent before it in this session; 0 for the first
    QJsonObject act{};   // the act's row: name, who, when, parameters, sentence
    QList<SyncOp> ops{};
    QByteArray line{}; // as it came; empty when it did not come over the wire
};

// What came of an act on the server.
enum class SyncResult {
    Applied,
    Merged,      // beside what others changed in the same row
    Conflict,    // something of it stands as an open conflict
    Quarantined, // the author may not (any more): kept for who decides
    NeedsReview, // a rule says no, or it cannot be read: kept for who decides
};
QLatin1StringView syncResultName(SyncResult result);
std::optional<SyncResult> syncResultNamed(QStringView name);

struct OpAnswer
{
    AnyId op{};
    bool applied = true;
    AnyId conflict{}; // the row of the table "conflict" that keeps it
};

struct TxnAnswer
{
    AnyId txn{};
    SyncResult result = SyncResult::Applied;
    qint64 seq = 0;        // from this number on a pull holds what came of it
    bool repeated = false; // it was known already
    QList<OpAnswer> ops{}; // only those that were not applied
    QString reason{};      // a Problem's code where it is kept for someone
};

struct PushRequest
{
    int protocol = 1;
    qint64 epoch = 0;
    AnyId session{};
    qint64 cursor = 0;
    QString clientVersion{};
    QString clientTime{}; // UTC, as evidence only
    QList<SyncTxn> txns{};
    QList<std::pair<AnyId, QByteArray>> unreadable{}; // acts whose line could not be read: (txn when known, line)
};

// What keeps a whole conversation from going on.
enum class SyncRefusal {
    None,
    Epoch,     // the server was restored: see epoch and restoredHead
    Session,   // unknown or ended: begin a new one
    Fork,      // this session's number was used for something else: a copied device
    Gap,       // an act before this one never came
    Suspected, // the device knows more than the server: it was set back and nobody has said so yet
    TooOld,    // the device's protocol is no longer spoken
    Revoked,   // the device may not come back; see wipe
};
QLatin1StringView syncRefusalName(SyncRefusal refusal);
SyncRefusal syncRefusalNamed(QStringView name);

struct PushAnswer
{
    SyncRefusal refusal = SyncRefusal::None;
    qint64 epoch = 0;
    qint64 restoredHead = 0;
    qint64 lastMid = 0; // of this session
    qint64 head = 0;
    qint64 durable = 0;
    QList<TxnAnswer> txns{};
};

struct PullRequest
{
    int protocol = 1;
    qint64 epoch = 0;
    AnyId session{};
    AnyId view{}; // what the device holds; null: nothing
    qint64 cursor = 0;
    AnyId going{};    // the view that is being handed out, when this goes on with it
    qint64 after = 0; // the last number received of it
    int most = 20000; // rows in one answer
    bool sum = false; // also say what all the device holds comes down to
};

// A row as the server has it; `f` is the JSON of its columns, kept as text so that nobody reads it on the way.
struct SyncRow
{
    QByteArray table{};
    AnyId row{};
    qint64 seq = 0;
    QByteArray f{};
};

struct PullAnswer
{
    SyncRefusal refusal = SyncRefusal::None;
    qint64 epoch = 0;
    qint64 restoredHead = 0;
    bool restart = false; // what the device may hold changed while it was being handed out: begin again
    bool full = false;    // replaces all the device holds
    AnyId baseView{};     // the view this is applied to
    AnyId newView{};
    QList<AnyId> lost{};    // dossiers to purge
    QStringList lostKeys{}; // whole scopes to purge
    QList<SyncRow> rows{};  // by number
    bool more = false;
    int total = -1;  // on the first of several pages: about how many rows all of them have; -1: not counted
    qint64 head = 0; // the cursor once all is applied
    qint64 durable = 0;
    int count = -1;        // rows the device holds in this view once all is applied; -1: not counted
    QByteArray checksum{}; // over (table, id, seq) of those rows
};
