// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/postgresconnection.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// "JHWRITER" as a number: who holds it is the one who writes, whichever program he is.
constexpr auto writerLock = "5352624168059028818";

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

Outcome PostgresConnection::open()
{
    auto address = PostgresAddress::read(m_options.file);
    if (!address)
        return tl::make_unexpected(address.error());
    m_address = *address;
    if (!isServer())
        return failed(u"storage.houseIsAFile"_s, {{u"file"_s, place()}});

    m_isLost = true;
    const auto silent = [&](const QString &detail) {
        return failed(u"storage.noServer"_s, {{u"file"_s, place()}, {u"detail"_s, detail}});
    };
    // Said at once with the connection: the driver looks at some of it before it can be told otherwise.
    QStringList settings{u"-c standard_conforming_strings=on"_s, u"-c client_min_messages=error"_s,
                         u"-c lock_timeout=%1"_s.arg(std::max(1, m_options.busyTimeoutMs)),
                         u"-c statement_timeout=%1"_s.arg(std::max(0, m_options.statementTimeoutMs))};
    if (m_options.readOnly)
        settings << u"-c default_transaction_read_only=on"_s;
    QStringList connectOptions{
        u"application_name="_s + quoted(QString(m_options.applicationName).remove(u';')),
        u"options='"_s + settings.join(u' ') + u'\'',
    };
    if (!m_address.port.isEmpty())
        connectOptions << u"port="_s + quoted(m_address.port);
    bool waits = false;
    for (const auto &[name, value] : m_address.options) {
        connectOptions << name + u'=' + quoted(value);
        waits = waits || name == u"connect_timeout";
    }
    if (!waits)
        connectOptions << u"connect_timeout=10"_s;

    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!connection.isValid())
        return silent(u"QPSQL"_s);
    connection.setHostName(m_address.host);
    connection.setDatabaseName(m_address.database);
    connection.setUserName(m_address.user);
    connection.setPassword(m_address.password);
    connection.setConnectOptions(connectOptions.join(u';'));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision); // a sum of integers stays exact
    if (!connection.open())
        return silent(connection.lastError().databaseText().simplified());
    m_isLost = false;
    script("SET bytea_output TO hex"); // the driver asks for the other, which is twice as long
    return {};
}

// Read committed: what was committed before the lock was had is seen. A snapshot from before it would not see it.
QByteArray PostgresConnection::beginText(Transaction kind) const
{
    if (kind == Transaction::Reading)
        return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1";
    const auto *begin = m_options.readOnly ? "BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY"
                                           : "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE";
    return QByteArray(begin) + "; SELECT pg_advisory_xact_lock(" + writerLock + ')';
}

// A transaction that failed would answer COMMIT with a ROLLBACK and call it done: the look before it fails instead.
QByteArray PostgresConnection::commitText() const
{
    return "SELECT 1; COMMIT";
}

QString PostgresConnection::codeOf(const QSqlError &error) const
{
    const auto state = error.nativeErrorCode();
    if (!isConnected() || state.startsWith(u"08") || state.startsWith(u"57P")) {
        m_isLost = true;
        return u"storage.connectionLost"_s;
    }
    static const QHash<QString, QString> codes{
        {u"23505"_s, u"storage.notUnique"_s},  // unique_violation
        {u"40001"_s, u"storage.busy"_s},       // serialization_failure
        {u"40P01"_s, u"storage.busy"_s},       // deadlock_detected
        {u"55P03"_s, u"storage.busy"_s},       // lock_not_available
        {u"53300"_s, u"storage.busy"_s},       // too_many_connections
        {u"53100"_s, u"storage.full"_s},       // disk_full
        {u"57014"_s, u"storage.tooSlow"_s},    // query_canceled
        {u"25006"_s, u"storage.readOnly"_s},   // read_only_sql_transaction
        {u"58030"_s, u"storage.disk"_s},       // io_error
        {u"XX001"_s, u"storage.damaged"_s},    // data_corrupted
        {u"XX002"_s, u"storage.damaged"_s},    // index_corrupted
        {u"JH001"_s, u"storage.appendOnly"_s}, // raised by refuse_change()
    };
    return codes.value(state, u"storage.failed"_s);
}

void PostgresConnection::script(const QByteArray &text)
{
    starting(text);
    QSqlQuery query(sql());
    // The driver looks at the first answer only; each of the others may be the one that failed.
    for (bool more = query.exec(QString::fromUtf8(text)); more;)
        more = query.nextResult();
    if (query.lastError().isValid())
        throw failure(query.lastError(), text);
    done(text);
}

void PostgresConnection::beReady()
{
    if (m_isLost)
        throw failure(u"storage.connectionLost"_s, u"not connected again yet"_s);
}

const char *PostgresConnection::tablesText() const
{
    return "SELECT CAST(tablename AS TEXT) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"
           " AND tablename <> 'schema_version' ORDER BY tablename";
}

int PostgresConnection::schemaVersion(const Database &database) const
{
    auto kept = database.query("SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = current_schema()"
                               " AND tablename = 'schema_version'");
    if (!kept.next() || kept.integer(0) == 0)
        return 0;
    auto version = database.query("SELECT max(version) FROM schema_version");
    return version.next() ? version.integer(0) : 0;
}

QByteArray PostgresConnection::schemaVersionText(int version) const
{
    return "CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL PRIMARY KEY);"
           "INSERT INTO schema_version (version) VALUES (" +
           QByteArray::number(version) + ')';
}

QByteArray PostgresConnection::migrationText(const QByteArray &neutral) const
{
    static const QRegularExpression strict(u"\\) STRICT(, WITHOUT ROWID)?;$"_s);
    static const QRegularExpression bytes(u"\\bBLOB\\b"_s);
    static const QRegularExpression integer(u"\\bINTEGER\\b"_s);
    auto lines = QString::fromUtf8(neutral).split(u'\n');
    for (auto &line : lines) {
        if (line.startsWith(u"--postgresql: "))
            line = line.mid(14);
        else if (!line.startsWith(u"--"))
            line.replace(strict, u");"_s).replace(bytes, u"bytea"_s).replace(integer, u"bigint"_s);
    }
    // It takes the time it takes, and ends with the transaction around it.
    return "SET LOCAL statement_timeout = 0;\n" + lines.join(u'\n').toUtf8();
}

void PostgresConnection::countChanges(const QByteArray &sql, const QSqlQuery &query)
{
    if (sql.startsWith("INSERT") || sql.startsWith("UPDATE") || sql.startsWith("DELETE"))
        m_changes = query.numRowsAffected();
}

Outcome PostgresConnection::backUpTo(const QString &, const Database::Going &) const
{
    return failed(u"storage.backupByPostgres"_s, {{u"file"_s, place()}});
}

// Reads every value of every row, whatever is kept beside its row too: what cannot be read says so.
QStringList PostgresConnection::integrityFindings(const Database &database)
{
    QStringList findings;
    try {
        for (const auto &table : database.tables()) {
            try {
                script("SET statement_timeout = 0");
                auto read = database.queryText("SELECT count(*), sum(length(CAST(one AS TEXT))) FROM \"" +
                                               table.toUtf8() + "\" one");
            } catch (const StorageError &error) {
                findings << table + u": "_s + error.problem().details.value(u"detail"_s).toString();
            }
        }
        script("SET statement_timeout = " + QByteArray::number(std::max(0, m_options.statementTimeoutMs)));
    } catch (const StorageError &error) {
        findings << error.problem().details.value(u"detail"_s).toString();
    }
    return findings;
}
