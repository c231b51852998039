// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/rowwriter.h"

#include "core/storage/sqliteconnection.h"

#include <sqlite3.h>

RowWriter::RowWriter(Database &database, const QByteArray &sql)
    : m_connection(std::dynamic_pointer_cast<SqliteConnection>(database.m_connection)), m_sql(sql)
{
    Q_ASSERT(m_connection);
    check(sqlite3_prepare_v3(m_connection->handle(), sql.constData(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

RowWriter::~RowWriter()
{
    sqlite3_finalize(m_statement);
}

void RowWriter::check(int result)
{
    if (result == SQLITE_OK || result == SQLITE_DONE)
        return;
    const auto detail = QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    const auto code = SqliteConnection::codeOf(sqlite3_extended_errcode(m_connection->handle()), detail);
    if (m_statement)
        sqlite3_reset(m_statement);
    throw m_connection->failure(code, detail);
}

void RowWriter::bindNull(int place)
{
    check(sqlite3_bind_null(m_statement, place + 1));
}

void RowWriter::bind(int place, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, place + 1, number));
}

void RowWriter::bindText(int place, QByteArrayView utf8)
{
    check(sqlite3_bind_text(m_statement, place + 1, utf8.isEmpty() ? "" : utf8.data(), static_cast<int>(utf8.size()),
                            SQLITE_STATIC));
}

void RowWriter::bindBytes(int place, QByteArrayView bytes)
{
    check(sqlite3_bind_blob(m_statement, place + 1, bytes.isEmpty() ? "" : bytes.data(), static_cast<int>(bytes.size()),
                            SQLITE_STATIC));
}

void RowWriter::run()
{
    m_connection->starting(m_sql);
    check(sqlite3_step(m_statement));
    sqlite3_reset(m_statement);
    m_connection->done(m_sql);
}
