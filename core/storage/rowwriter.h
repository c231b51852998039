// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"

struct sqlite3_stmt;
class SqliteConnection;

// One statement on the SQLite file of a house, run for many rows with values as they came: UTF-8 is bound without
// making a QString and a QVariant of it, which costs more than the insert itself. It may not outlive its database.
class RowWriter
{
public:
    RowWriter(Database &database, const QByteArray &sql);
    ~RowWriter();
    RowWriter(const RowWriter &) = delete;
    RowWriter &operator=(const RowWriter &) = delete;

    // What is bound is not copied: it stays where it is until run().
    void bindNull(int place);
    void bind(int place, qint64 number);
    void bindText(int place, QByteArrayView utf8);
    void bindBytes(int place, QByteArrayView bytes);
    void run(); // throws StorageError, as Query does

private:
    void check(int result);

    std::shared_ptr<SqliteConnection> m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
};
