// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QDateTime>

// Whose systems may send events of devices, for which house: each by a key of its own, of which only the hash is kept.
class Suppliers
{
public:
    struct Line
    {
        AnyId id{};
        QString supplier{};
        QString house{};
        QString madeAt{};
        QString revokedAt{};
        QString usedAt{};
    };
    struct Waiting // of what came in
    {
        qint64 fresh = 0; // no act was made of it yet
        qint64 kept = 0;  // none could be made of it
    };

    explicit Suppliers(Database &database) : m_database(database) {}

    Result<QString> add(const QString &supplier, const QString &house, const QDateTime &now); // the key, this once
    Outcome revoke(const AnyId &id, const QDateTime &now);
    Result<QList<Line>> all() const;
    // Whose key it is; "server.wrongSupplierKey" for one that is unknown or was taken back.
    Result<Line> ofKey(const QString &key, const QDateTime &now);
    Waiting waiting() const;
    // What could not be made an act of is tried again: the reason was taken away.
    Result<int> tryAgain();

private:
    Database &m_database;
};
