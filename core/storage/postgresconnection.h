// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/connection.h"
#include "core/storage/postgresaddress.h"

class PostgresConnection : public StorageConnection
{
public:
    using StorageConnection::StorageConnection;

    Outcome open() override;
    bool isConnected() const override { return sql().isOpen(); }
    bool isPostgres() const override { return true; }
    QString place() const override { return m_address.withoutPassword(); }
    QByteArray beginText(Transaction kind) const override;
    QByteArray commitText() const override;
    QString codeOf(const QSqlError &error) const override;
    void script(const QByteArray &sql) override;
    const char *tablesText() const override;
    int schemaVersion(const Database &database) const override;
    QByteArray schemaVersionText(int version) const override;
    QByteArray migrationText(const QByteArray &neutral) const override;
    int changes() const override { return m_changes; }
    Outcome backUpTo(const QString &file, const Database::Going &going) const override;
    QStringList integrityFindings(const Database &database) override;

protected:
    void beReady() override;
    void countChanges(const QByteArray &sql, const QSqlQuery &query) override;

private:
    PostgresAddress m_address{};
    int m_changes = 0;
    mutable bool m_isLost = false;
};
