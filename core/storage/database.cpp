// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/keyslots.h"
#include "core/storage/migrations.h"
#include "core/storage/sealedfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

Database::Database(const Options &options) : m_connection(StorageConnection::create(options)) {}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    // First the connection: PostgreSQL would be asked about each statement, one that is gone in vain.
    m_connection->close();
    m_byAddress.clear();
    m_statements.clear();
    m_nested.clear();
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    auto database = std::unique_ptr<Database>(new Database(options));
    try {
        if (auto opened = database->m_connection->open(); !opened)
            return tl::make_unexpected(opened.error());
        if (auto fits = checkSchema(*database, options.schema); !fits)
            return tl::make_unexpected(fits.error());
        if (!options.readOnly) {
            if (auto migrated = migrate(*database); !migrated)
                return tl::make_unexpected(migrated.error());
        } else if (database->schemaVersion() == 0) {
            return failed(u"storage.notOurs"_s, {{u"file"_s, database->file()}});
        }
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    return database;
}

Query Database::prepared(const QByteArray &sql) const
{
    auto &kept = m_statements[sql];
    if (kept && !kept->inUse)
        return Query(kept);
    if (m_connection->isPostgres())
        for (const auto &one : std::as_const(m_nested[sql]))
            if (!one->inUse)
                return Query(one);
    auto statement = std::make_shared<Query::Statement>(m_connection, sql);
    m_connection->reading();
    if (!statement->query.prepare(QString::fromUtf8(sql)))
        throw m_connection->failure(statement->query.lastError(), sql);
    if (!kept)
        kept = statement;
    else if (m_connection->isPostgres())
        m_nested[sql] << statement; // it could not be freed while its transaction has failed
    return Query(statement);
}

Query Database::prepared(const char *sql) const
{
    // Literals keep their address: most statements are found without hashing their text.
    const auto found = m_byAddress.find(sql);
    if (found != m_byAddress.end() && !found->second->inUse && found->second->sql == sql)
        return Query(found->second);
    auto query = prepared(QByteArray(sql));
    if (found == m_byAddress.end())
        m_byAddress.emplace(sql, m_statements.value(QByteArray(sql)));
    return query;
}

Query Database::queryWith(const char *sql, const QVariantList &values) const
{
    return queryText(QByteArray(sql), values);
}

Query Database::queryText(const QByteArray &sql, const QVariantList &values) const
{
    auto query = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bind(static_cast<int>(i), values[i]);
    query.run();
    return query;
}

void Database::script(const QByteArray &sql)
{
    m_connection->script(sql);
}

void Database::command(const QByteArray &sql)
{
    if (m_connection->isPostgres())
        m_connection->script(sql); // it prepares none of these
    else
        queryText(sql);
}

void Database::undo(const QByteArray &sql)
{
    m_connection->setUndoing(true);
    try {
        command(sql);
    } catch (const StorageError &) {
        m_connection->setUndoing(false);
        throw;
    }
    m_connection->setUndoing(false);
}

void Database::begin(bool writing)
{
    using enum StorageConnection::Transaction;
    if (m_connection->transaction() != None)
        throw m_connection->failure(u"storage.failed"_s, u"a transaction within a transaction"_s);
    m_connection->setTransaction(writing ? Writing : Reading);
    m_savepoints = 0;
    try {
        command(m_connection->beginText(writing ? Writing : Reading));
        if (!writing && !m_connection->isPostgres())
            query("SELECT count(*) FROM sqlite_schema"); // SQLite takes its snapshot with the first read
    } catch (const StorageError &) {
        rollBack();
        throw;
    }
}

void Database::commit()
{
    command(m_connection->commitText());
    m_connection->setTransaction(StorageConnection::Transaction::None);
}

void Database::rollBack() noexcept
{
    try {
        if (m_connection->isConnected())
            undo("ROLLBACK");
    } catch (const StorageError &) {
        // It was rolled back already: by the engine itself (disk full, damaged page), or with the connection.
    }
    m_connection->setTransaction(StorageConnection::Transaction::None);
}

QByteArray Database::beginSavepoint()
{
    if (m_connection->transaction() == StorageConnection::Transaction::None)
        throw m_connection->failure(u"storage.failed"_s, u"a savepoint outside a transaction"_s);
    const auto name = "part" + QByteArray::number(m_savepoints + 1);
    command("SAVEPOINT " + name);
    ++m_savepoints;
    return name;
}

void Database::releaseSavepoint(const QByteArray &name)
{
    command("RELEASE " + name);
    --m_savepoints;
}

void Database::rollBackTo(const QByteArray &name) noexcept
{
    try {
        undo("ROLLBACK TO " + name);
        undo("RELEASE " + name);
        m_connection->setSpoilt(false);
    } catch (const StorageError &) {
        // The whole transaction is gone, and its commit will say so.
    }
    --m_savepoints;
}

int Database::schemaVersion() const
{
    return m_connection->schemaVersion(*this);
}

QStringList Database::tables() const
{
    QStringList names;
    auto found = query(m_connection->tablesText());
    while (found.next())
        names << found.text(0);
    return names;
}

QString Database::file() const
{
    return m_connection->place();
}

int Database::changes() const
{
    return m_connection->changes();
}

bool Database::isConnected() const
{
    return m_connection->isConnected();
}

Outcome Database::reconnect()
{
    disconnect();
    try {
        if (auto opened = m_connection->open(); !opened)
            return opened;
        return checkSchema(*this, m_connection->options().schema);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Database::backUpTo(const QString &file, const Going &going) const
{
    return m_connection->backUpTo(file, going);
}

QStringList Database::integrityFindings() const
{
    return m_connection->integrityFindings(*this);
}

void Database::failAtStatement(int nth, const QString &code, bool afterwards)
{
    m_connection->failAt(nth, code, afterwards);
}

bool Database::isFaultPending() const
{
    return m_connection->isFaultPending();
}

Outcome restoreDatabase(const QString &backup, const QString &file, Database::Schema schema)
{
    const auto form = SealedFiles::formOf(backup);
    const auto ownKey = SealedFiles::keyOf(file);
    const auto backupKey = SealedFiles::keyOf(backup);
    // Of this data folder, whose passphrase may have changed since: its own key opens it.
    const bool isOurs = form == SealedFiles::Form::Sealed && !backupKey && ownKey;
    if (isOurs)
        SealedFiles::give(backup, ownKey);
    const auto noLongerGiven = qScopeGuard([&] {
        if (isOurs)
            SealedFiles::takeBack(backup);
    });
    {
        auto source = Database::open({.file = backup, .vfs = {}, .readOnly = true, .schema = schema});
        if (!source && source.error().code == u"storage.notOurs"_s)
            return failed(u"storage.notABackup"_s, {{u"file"_s, backup}});
        if (!source)
            return tl::make_unexpected(source.error());
        if (const auto findings = (*source)->integrityFindings(); !findings.isEmpty())
            return failed(u"storage.backupDamaged"_s, {{u"file"_s, backup}, {u"detail"_s, findings.first()}});
    }
    const auto fresh = file + u".restoring"_s;
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return failed(u"storage.restoreFailed"_s, {{u"file"_s, backup}});
    if (form == SealedFiles::Form::Plain && ownKey)
        if (auto sealed = SealedFiles::seal(fresh, *ownKey); !sealed)
            return sealed;
    const auto before = file + u".before-restore"_s;
    const auto setAside = [](const QString &from, const QString &to) {
        QFile::remove(to);
        return !QFile::exists(from) || QFile::rename(from, to);
    };
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        if (!setAside(file + suffix, before + suffix))
            return failed(u"storage.restoreFailed"_s, {{u"file"_s, file + suffix}});
    if (backupKey) {
        const auto keys = KeySlots::fileOf(QFileInfo(file).absolutePath());
        if (!setAside(keys, KeySlots::fileOfBackup(before)) || !QFile::copy(KeySlots::fileOfBackup(backup), keys))
            return failed(u"storage.restoreFailed"_s, {{u"file"_s, keys}});
    }
    if (!QFile::rename(fresh, file))
        return failed(u"storage.restoreFailed"_s, {{u"file"_s, file}});
    return {};
}
