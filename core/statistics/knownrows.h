// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/statistics/statistics.h"
#include "core/storage/database.h"

#include <QJsonValue>

// One row as it was known: from the table itself, or with later changes taken back.
class KnownRow
{
public:
    explicit KnownRow(const Query &query) : m_query(&query) {}
    explicit KnownRow(const QVariantList &values) : m_values(&values) {}

    QString text(int column) const;
    int integer(int column) const;
    QDate date(int column) const;
    AnyId id(int column) const;

private:
    const Query *m_query = nullptr;
    const QVariantList *m_values = nullptr;
};

// The rows of the database as they were known at a cut: what the journal says was written later is taken back. A row
// without a journal was brought in from elsewhere; it counts from the dates it bears.
class KnownRows
{
public:
    KnownRows(const Database &database, const KnownCut &cut);

    // `where` only spares reading: a row that was changed since is given also when it does not meet it, so the reader
    // checks for itself. Column 0 is the id.
    void each(const char *table, const QList<QByteArray> &columns, const QByteArray &where, const QVariantList &values,
              const std::function<void(const KnownRow &)> &read) const;
    bool isChanged(const char *table, const AnyId &row) const;
    const Database &database() const { return m_database; }
    QDate until() const { return m_until; } // what bears a later date was not known; invalid: no limit

private:
    struct Later
    {
        bool made = false; // the row itself came later
        QHash<QByteArray, QJsonValue> before{};
    };

    const Database &m_database;
    QDate m_until{};
    QHash<QByteArray, QHash<AnyId, Later>> m_later{};
};
