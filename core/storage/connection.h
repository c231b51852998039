// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"
#include "core/storage/storageerror.h"

#include <QSqlError>

// What Database and its statements need of the engine below them. One per Database: a SqliteConnection or a
// PostgresConnection.
class StorageConnection
{
public:
    enum class Transaction { None, Reading, Writing };

    explicit StorageConnection(Database::Options options);
    virtual ~StorageConnection() = default;
    StorageConnection(const StorageConnection &) = delete;
    StorageConnection &operator=(const StorageConnection &) = delete;

    static std::shared_ptr<StorageConnection> create(const Database::Options &options);

    virtual Outcome open() = 0;
    void close();
    QSqlDatabase sql() const { return QSqlDatabase::database(m_name, false); }
    const Database::Options &options() const { return m_options; }
    bool isServer() const { return m_options.schema == Database::Schema::Server; }

    virtual bool isConnected() const = 0;
    virtual bool isPostgres() const = 0;
    virtual QString place() const = 0; // the file, or the address without its password
    virtual QByteArray beginText(Transaction kind) const = 0;
    virtual QByteArray commitText() const { return "COMMIT"; }
    virtual QString codeOf(const QSqlError &error) const = 0;
    virtual void script(const QByteArray &sql) = 0;
    virtual const char *tablesText() const = 0;
    virtual int schemaVersion(const Database &database) const = 0;
    virtual QByteArray schemaVersionText(int version) const = 0; // the SQL that keeps it
    virtual QByteArray migrationText(const QByteArray &neutral) const = 0;
    virtual int changes() const = 0; // rows touched by the last INSERT, UPDATE or DELETE
    virtual Outcome backUpTo(const QString &file, const Database::Going &going) const = 0;
    virtual QStringList integrityFindings(const Database &database) = 0;

    // Around every statement; without a fault to come and for a house they cost one comparison.
    void starting(const QByteArray &sql)
    {
        if (m_watched)
            watchStart(sql);
    }
    void done(const QByteArray &sql, const QSqlQuery *query = nullptr)
    {
        if (m_watched)
            watchDone(sql, query);
    }
    void reading()
    {
        if (m_watched)
            beReady();
    }
    // The error as it is thrown; from then on the transaction only goes on behind a savepoint.
    StorageError failure(const QSqlError &error, const QByteArray &sql);
    StorageError failure(const QString &code, const QString &detail);

    void failAt(int nth, const QString &code, bool afterwards);
    void setUndoing(bool undoing); // what undoes runs in a failed transaction too, and never meets a fault
    bool isFaultPending() const { return m_faultAt > 0; }

    Transaction transaction() const { return m_transaction; }
    void setTransaction(Transaction transaction);
    bool isSpoilt() const { return m_spoilt; }
    void setSpoilt(bool spoilt) { m_spoilt = spoilt && isServer(); }

protected:
    virtual void beReady() = 0;      // before anything is asked: from now the time counts; throws when nobody is there
    virtual void setReading(bool) {} // while a Snapshot lives
    virtual void countChanges(const QByteArray &, const QSqlQuery &) {}

    const QString m_name;
    Database::Options m_options;

private:
    void watchStart(const QByteArray &sql);
    void watchDone(const QByteArray &sql, const QSqlQuery *query);
    bool isDue();

    bool m_watched;
    bool m_spoilt = false;
    Transaction m_transaction = Transaction::None;
    int m_faultAt = 0; // how many statements from now
    bool m_faultAfterwards = false;
    bool m_faultIsNow = false;
    QString m_faultCode{};
};
