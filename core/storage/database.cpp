// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"

#include "core/storage/migrations.h"
#include "core/storage/storageerror.h"

#include <QAtomicInt>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

QSqlDatabase connectionNamed(const QString &name)
{
    return QSqlDatabase::database(name, false);
}

sqlite3 *handle(const QString &connection)
{
    const auto variant = connectionNamed(connection).driver()->handle();
    return variant.isValid() ? *static_cast<sqlite3 *const *>(variant.constData()) : nullptr;
}

Problem openProblem(const QString &file, const QString &detail)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isReadable())
        return {Problem::Kind::Storage, u"storage.notReadable"_s, {{u"file"_s, file}}, {}};
    return {Problem::Kind::Storage, u"storage.cannotOpen"_s, {{u"file"_s, file}, {u"detail"_s, detail}}, {}};
}

} // namespace

Database::Database(const Options &options) : m_options(options)
{
    static QAtomicInt number;
    m_connection = u"jh-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

Database::~Database()
{
    m_byAddress.clear();
    m_statements.clear();
    connectionNamed(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    const QFileInfo info(options.file);
    const bool isNew = options.file == u":memory:"_s || !info.exists() || info.size() == 0;
    if (options.readOnly && isNew)
        return tl::make_unexpected(
            Problem{Problem::Kind::Storage, u"storage.noSuchFile"_s, {{u"file"_s, options.file}}, {}});
    if (options.file != u":memory:"_s && !options.readOnly) {
        const QFileInfo folder(info.absolutePath());
        if (!folder.isWritable() || (info.exists() && !info.isWritable()))
            return tl::make_unexpected(Problem{Problem::Kind::Storage,
                                               u"storage.readOnly"_s,
                                               {{u"file"_s, options.file}, {u"detail"_s, info.absolutePath()}},
                                               {}});
    }

    // Counting the memory of all connections takes one lock for all threads: two that read would wait for each other.
    [[maybe_unused]] static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto database = std::unique_ptr<Database>(new Database(options));
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
        QString name = options.file;
        QStringList connectOptions{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
        if (options.readOnly)
            connectOptions << u"QSQLITE_OPEN_READONLY"_s;
        if (!options.vfs.isEmpty()) {
            connectOptions << u"QSQLITE_OPEN_URI"_s;
            name =
                u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(options.file, "/")) + u"?vfs="_s + options.vfs;
        }
        connection.setConnectOptions(connectOptions.join(u';'));
        connection.setDatabaseName(name);
        if (!connection.open())
            return tl::make_unexpected(openProblem(options.file, connection.lastError().databaseText()));
    }
    try {
        database->script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;"
                         "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;");
        if (!options.readOnly) {
            database->script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;");
            if (auto migrated = migrate(*database, isNew); !migrated)
                return tl::make_unexpected(migrated.error());
        } else if (database->schemaVersion() > newestSchemaVersion()) {
            return tl::make_unexpected(
                Problem{Problem::Kind::Storage, u"storage.newerProgram"_s, {{u"file"_s, options.file}}, {}});
        } else if (!isOurs(*database)) {
            return tl::make_unexpected(
                Problem{Problem::Kind::Storage, u"storage.notOurs"_s, {{u"file"_s, options.file}}, {}});
        }
    } catch (const StorageError &error) {
        auto problem = error.problem();
        problem.details.insert(u"file"_s, options.file);
        return tl::make_unexpected(problem);
    }
    return database;
}

Query Database::prepared(const QByteArray &sql) const
{
    auto &kept = m_statements[sql];
    if (kept && !kept->inUse)
        return Query(kept);
    auto statement = std::make_shared<Query::Statement>(connectionNamed(m_connection));
    statement->sql = sql;
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(QString::fromUtf8(sql))) {
        const auto text = statement->query.lastError().databaseText();
        const auto native = statement->query.lastError().nativeErrorCode().toInt() & 0xff;
        const auto code = native == 11 || native == 26 ? u"storage.damaged"_s : u"storage.failed"_s;
        throw StorageError({Problem::Kind::Storage,
                            code,
                            {{u"detail"_s, text + u" ["_s + QString::fromUtf8(sql.left(120).simplified()) + u']'}},
                            {}});
    }
    if (!kept)
        kept = statement;
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
    char *message = nullptr;
    const auto code = sqlite3_exec(handle(m_connection), sql.constData(), nullptr, nullptr, &message);
    const auto text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return;
    const auto problem = (code & 0xff) == SQLITE_NOTADB || (code & 0xff) == SQLITE_CORRUPT      ? u"storage.damaged"_s
                         : (code & 0xff) == SQLITE_FULL                                         ? u"storage.full"_s
                         : (code & 0xff) == SQLITE_READONLY || (code & 0xff) == SQLITE_CANTOPEN ? u"storage.readOnly"_s
                         : (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED       ? u"storage.busy"_s
                                                                                                : u"storage.failed"_s;
    throw StorageError({Problem::Kind::Storage, problem, {{u"detail"_s, text}, {u"file"_s, m_options.file}}, {}});
}

int Database::schemaVersion() const
{
    auto version = query("PRAGMA user_version");
    return version.next() ? version.integer(0) : 0;
}

int Database::changes() const
{
    return sqlite3_changes(handle(m_connection));
}

Outcome Database::backUpTo(const QString &file, const Going &going) const
{
    const auto part = file + u".part"_s;
    QFile::remove(part);
    sqlite3 *target = nullptr;
    const auto closed = [&](const QString &code, const QString &detail) {
        sqlite3_close(target);
        QFile::remove(part);
        return failed(code, {{u"file"_s, file}, {u"detail"_s, detail}});
    };
    if (sqlite3_open_v2(part.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) !=
        SQLITE_OK)
        return closed(u"storage.backupFailed"_s, QString::fromUtf8(sqlite3_errmsg(target)));
    auto *backup = sqlite3_backup_init(target, "main", handle(m_connection), "main");
    if (!backup)
        return closed(u"storage.backupFailed"_s, QString::fromUtf8(sqlite3_errmsg(target)));
    int step = SQLITE_OK;
    int waits = 0;
    do {
        step = sqlite3_backup_step(backup, 1024);
        const int pages = sqlite3_backup_pagecount(backup);
        if (going && pages > 0 && !going(100 - 100 * sqlite3_backup_remaining(backup) / pages)) {
            sqlite3_backup_finish(backup);
            return closed(u"storage.backupStopped"_s, {});
        }
        if (step == SQLITE_BUSY || step == SQLITE_LOCKED) {
            sqlite3_sleep(20);
            if (++waits > 500)
                break;
        }
    } while (step == SQLITE_OK || step == SQLITE_BUSY || step == SQLITE_LOCKED);
    sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE)
        return closed(step == SQLITE_FULL ? u"storage.full"_s : u"storage.backupFailed"_s,
                      QString::fromUtf8(sqlite3_errstr(step)));
    char *message = nullptr;
    sqlite3_exec(target, "PRAGMA journal_mode = DELETE; PRAGMA quick_check;", nullptr, nullptr, &message);
    if (message) {
        const auto text = QString::fromUtf8(message);
        sqlite3_free(message);
        return closed(u"storage.backupFailed"_s, text);
    }
    sqlite3_close(target);
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return failed(u"storage.backupFailed"_s, {{u"file"_s, file}, {u"detail"_s, part}});
    return {};
}

QStringList Database::integrityFindings() const
{
    QStringList findings;
    try {
        auto pages = query("PRAGMA integrity_check(100)");
        while (pages.next())
            if (pages.text(0) != u"ok"_s)
                findings << pages.text(0);
        auto keys = query("PRAGMA foreign_key_check");
        while (keys.next())
            findings << u"%1 → %2"_s.arg(keys.text(0), keys.text(2));
    } catch (const StorageError &error) {
        findings << error.problem().details.value(u"detail"_s).toString();
    }
    return findings;
}

Outcome restoreDatabase(const QString &backup, const QString &file)
{
    {
        auto source = Database::open({.file = backup, .vfs = {}, .readOnly = true});
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
    const auto before = file + u".before-restore"_s;
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(before + suffix);
        if (QFile::exists(file + suffix) && !QFile::rename(file + suffix, before + suffix))
            return failed(u"storage.restoreFailed"_s, {{u"file"_s, file + suffix}});
    }
    if (!QFile::rename(fresh, file))
        return failed(u"storage.restoreFailed"_s, {{u"file"_s, file}});
    return {};
}
