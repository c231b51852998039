// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/change.h"

// The conversation as bytes: one JSON object per line, so that a line that cannot be read spoils no other. What is not
// known in a line is passed over; what is known and has another shape is refused ("sync.unreadable").

QByteArray encode(const PushRequest &request);
QByteArray encode(const PushAnswer &answer);
QByteArray encode(const PullRequest &request);
QByteArray encode(const PullAnswer &answer);

Result<PushRequest> decodePush(const QByteArray &bytes);
Result<PushAnswer> decodePushAnswer(const QByteArray &bytes);
Result<PullRequest> decodePull(const QByteArray &bytes);
Result<PullAnswer> decodePullAnswer(const QByteArray &bytes);

QJsonObject toJson(const SyncTxn &txn);
Result<SyncTxn> txnFromJson(const QJsonObject &object);

// gzip (RFC 1952). Unpacking stops at `most` bytes and refuses what would be larger ("sync.tooLarge").
QByteArray packed(const QByteArray &bytes);
Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype most);

// What a whole of rows comes down to, whatever their order: added to and taken from one by one.
class RowSum
{
public:
    void add(const QByteArray &table, const AnyId &row, qint64 seq);
    QByteArray hex() const;
    int count() const { return m_count; }

private:
    quint64 m_sum[2] = {0, 0};
    int m_count = 0;
};
