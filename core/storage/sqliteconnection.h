// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"

#include <chrono>

struct sqlite3;

class SqliteConnection : public StorageConnection
{
public:
    using StorageConnection::StorageConnection;

    Outcome open() override;
    bool isConnected() const override { return sql().isOpen(); }
    bool isPostgres() const override { return false; }
    QString place() const override { return m_options.file; }
    QByteArray beginText(Transaction kind) const override;
    QString codeOf(const QSqlError &error) const override;
    void script(const QByteArray &sql) override;
    const char *tablesText() const override;
    int schemaVersion(const Database &database) const override;
    QByteArray schemaVersionText(int version) const override;
    QByteArray migrationText(const QByteArray &neutral) const override;
    int changes() const override;
    Outcome backUpTo(const QString &file, const Database::Going &going) const override;
    QStringList integrityFindings(const Database &database) override;
    sqlite3 *handle() const;
    static QString codeOf(int result, const QString &text);

protected:
    void beReady() override;
    void setReading(bool reading) override;

private:
    static int isTooLate(void *connection);

    std::chrono::steady_clock::time_point m_until = std::chrono::steady_clock::time_point::max();
    bool m_isSealed = false;
};
