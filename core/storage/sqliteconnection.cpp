// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sqliteconnection.h"

#include "core/storage/keyslots.h"
#include "core/storage/sealedfiles.h"
#include "core/storage/sealedvfs.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

Problem openProblem(const QString &file, const QString &detail)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isReadable())
        return {Problem::Kind::Storage, u"storage.notReadable"_s, {{u"file"_s, file}}, {}};
    return {Problem::Kind::Storage, u"storage.cannotOpen"_s, {{u"file"_s, file}, {u"detail"_s, detail}}, {}};
}

// A file that is not there yet is sealed when there is a key for it. One that is unreadable and has no keys beside it
// is left to SQLite to judge.
bool isSealedFile(const QString &file)
{
    const auto form = SealedFiles::formOf(file);
    if (SealedFiles::keyOf(file))
        return form != SealedFiles::Form::Plain;
    return form == SealedFiles::Form::Sealed &&
           (KeySlots::areIn(QFileInfo(file).absolutePath()) || QFile::exists(KeySlots::fileOfBackup(file)));
}

} // namespace

sqlite3 *SqliteConnection::handle() const
{
    const auto variant = sql().driver()->handle();
    return variant.isValid() ? *static_cast<sqlite3 *const *>(variant.constData()) : nullptr;
}

Outcome SqliteConnection::open()
{
    const auto &file = m_options.file;
    const QFileInfo info(file);
    const bool inMemory = file == u":memory:"_s;
    if (m_options.readOnly && (inMemory || !info.exists() || info.size() == 0))
        return failed(u"storage.noSuchFile"_s, {{u"file"_s, file}});
    m_isSealed = !inMemory && !isServer() && m_options.vfs.isEmpty() && isSealedFile(file);
    if (m_isSealed && !SealedFiles::keyOf(file))
        return failed(u"storage.locked"_s, {{u"file"_s, file}});
    if (m_isSealed && !registerSealedVfs())
        return tl::make_unexpected(openProblem(file, u"unix-excl"_s));
    if (!inMemory && !m_options.readOnly) {
        const QFileInfo folder(info.absolutePath());
        if (!folder.isWritable() || (info.exists() && !info.isWritable()))
            return failed(u"storage.readOnly"_s, {{u"file"_s, file}, {u"detail"_s, info.absolutePath()}});
    }

    // Counting the memory of all connections takes one lock for all threads: two that read would wait for each other.
    [[maybe_unused]] static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        QString name = file;
        QStringList connectOptions{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeoutMs)};
        if (m_options.readOnly)
            connectOptions << u"QSQLITE_OPEN_READONLY"_s;
        if (const auto vfs = m_isSealed ? QString::fromLatin1(sealedVfsName) : m_options.vfs; !vfs.isEmpty()) {
            connectOptions << u"QSQLITE_OPEN_URI"_s;
            name = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + u"?vfs="_s + vfs;
        }
        connection.setConnectOptions(connectOptions.join(u';'));
        connection.setDatabaseName(name);
        if (!connection.open())
            return tl::make_unexpected(openProblem(file, connection.lastError().databaseText()));
    }
    script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;"
           "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;");
    if (!m_options.readOnly) {
        // A new file that two programs turn to WAL at once answers "busy" to one of them without waiting.
        for (QDeadlineTimer patience(m_options.busyTimeoutMs);;) {
            try {
                script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000;");
                break;
            } catch (const StorageError &error) {
                if (error.problem().code != u"storage.busy"_s || patience.hasExpired())
                    throw;
                QThread::msleep(10);
            }
        }
    }
    if (isServer()) {
        // REPLACE deletes too, and the logs refuse that only when its triggers run.
        script("PRAGMA recursive_triggers = ON;");
        sqlite3_progress_handler(handle(), 20000, &SqliteConnection::isTooLate, this);
    }
    return {};
}

QByteArray SqliteConnection::beginText(Transaction kind) const
{
    return kind == Transaction::Writing ? "BEGIN IMMEDIATE" : "BEGIN";
}

// The result codes of sqlite3.h that somebody can do something about.
QString SqliteConnection::codeOf(int result, const QString &text)
{
    switch (result) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return u"storage.notUnique"_s;
    case SQLITE_CONSTRAINT_TRIGGER:
        return text.startsWith(u"append-only") ? u"storage.appendOnly"_s : u"storage.failed"_s;
    case SQLITE_IOERR_SHMSIZE: // no room for the few pages beside the file
        return u"storage.full"_s;
    default:
        break;
    }
    switch (result & 0xff) {
    case SQLITE_FULL:
        return u"storage.full"_s;
    case SQLITE_READONLY:
        return u"storage.readOnly"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"storage.busy"_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"storage.damaged"_s;
    case SQLITE_IOERR:
        return u"storage.disk"_s;
    case SQLITE_INTERRUPT:
        return u"storage.tooSlow"_s;
    default:
        return u"storage.failed"_s;
    }
}

QString SqliteConnection::codeOf(const QSqlError &error) const
{
    return codeOf(error.nativeErrorCode().toInt(), error.databaseText());
}

void SqliteConnection::script(const QByteArray &text)
{
    starting(text);
    m_until = Clock::time_point::max(); // a migration takes the time it takes
    char *message = nullptr;
    sqlite3_exec(handle(), text.constData(), nullptr, nullptr, &message);
    const auto said = QString::fromUtf8(message);
    const auto result = sqlite3_extended_errcode(handle());
    const bool failed = message != nullptr;
    sqlite3_free(message);
    if (failed)
        throw failure((result & 0xff) == SQLITE_CANTOPEN ? u"storage.readOnly"_s : codeOf(result, said), said);
    done(text);
}

const char *SqliteConnection::tablesText() const
{
    return "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "
           "name";
}

int SqliteConnection::schemaVersion(const Database &database) const
{
    auto version = database.query("PRAGMA user_version");
    return version.next() ? version.integer(0) : 0;
}

QByteArray SqliteConnection::schemaVersionText(int version) const
{
    return "PRAGMA user_version = " + QByteArray::number(version);
}

QByteArray SqliteConnection::migrationText(const QByteArray &neutral) const
{
    auto lines = neutral.split('\n');
    for (auto &line : lines)
        if (line.startsWith("--sqlite: "))
            line = line.sliced(10);
    return lines.join('\n');
}

int SqliteConnection::changes() const
{
    return sqlite3_changes(handle());
}

void SqliteConnection::beReady()
{
    if (m_options.statementTimeoutMs > 0 && isServer())
        m_until = Clock::now() + std::chrono::milliseconds(m_options.statementTimeoutMs);
}

void SqliteConnection::setReading(bool reading)
{
    // Run anew each time: this pragma works while it is prepared.
    sqlite3_exec(handle(), reading ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF", nullptr, nullptr, nullptr);
}

int SqliteConnection::isTooLate(void *connection)
{
    return Clock::now() > static_cast<SqliteConnection *>(connection)->m_until;
}

Outcome SqliteConnection::backUpTo(const QString &file, const Database::Going &going) const
{
    const auto part = file + u".part"_s;
    QFile::remove(part);
    if (m_isSealed)
        SealedFiles::give(part, SealedFiles::keyOf(m_options.file));
    const auto noLongerGiven = qScopeGuard([&] { SealedFiles::takeBack(part); });
    sqlite3 *target = nullptr;
    const auto closed = [&](const QString &code, const QString &detail) {
        sqlite3_close(target);
        QFile::remove(part);
        return failed(code, {{u"file"_s, file}, {u"detail"_s, detail}});
    };
    if (sqlite3_open_v2(part.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                        m_isSealed ? sealedVfsName : nullptr) != SQLITE_OK)
        return closed(u"storage.backupFailed"_s, QString::fromUtf8(sqlite3_errmsg(target)));
    auto *backup = sqlite3_backup_init(target, "main", handle(), "main");
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
    // A sealed file has no other journal than its log; that is folded into it when it is closed.
    sqlite3_exec(target, m_isSealed ? "PRAGMA temp_store = MEMORY" : "PRAGMA journal_mode = DELETE", nullptr, nullptr,
                 nullptr);
    sqlite3_exec(target, "PRAGMA quick_check", nullptr, nullptr, &message);
    if (message) {
        const auto text = QString::fromUtf8(message);
        sqlite3_free(message);
        return closed(u"storage.backupFailed"_s, text);
    }
    sqlite3_close(target);
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return failed(u"storage.backupFailed"_s, {{u"file"_s, file}, {u"detail"_s, part}});
    if (!m_isSealed)
        return {};
    QFile::remove(KeySlots::fileOfBackup(file));
    if (!QFile::copy(KeySlots::fileOf(QFileInfo(m_options.file).absolutePath()), KeySlots::fileOfBackup(file)))
        return failed(u"storage.backupFailed"_s, {{u"file"_s, file}, {u"detail"_s, KeySlots::fileOfBackup(file)}});
    return {};
}

QStringList SqliteConnection::integrityFindings(const Database &database)
{
    const auto limit = std::exchange(m_options.statementTimeoutMs, 0); // a large file is read as long as it takes
    m_until = Clock::time_point::max();
    const auto restore = qScopeGuard([&] { m_options.statementTimeoutMs = limit; });
    QStringList findings;
    try {
        auto pages = database.query("PRAGMA integrity_check(100)");
        while (pages.next())
            if (pages.text(0) != u"ok"_s)
                findings << pages.text(0);
        auto keys = database.query("PRAGMA foreign_key_check");
        while (keys.next())
            findings << u"%1 → %2"_s.arg(keys.text(0), keys.text(2));
    } catch (const StorageError &error) {
        findings << error.problem().details.value(u"detail"_s).toString();
    }
    return findings;
}
