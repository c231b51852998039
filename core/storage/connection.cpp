// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/connection.h"

#include "core/storage/postgresconnection.h"
#include "core/storage/sqliteconnection.h"

#include <QAtomicInt>

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static QAtomicInt number;
    return u"jh-%1"_s.arg(number.fetchAndAddRelaxed(1));
}

QString beginning(const QByteArray &sql)
{
    return u" ["_s + QString::fromUtf8(sql.left(120).simplified()) + u']';
}

} // namespace

StorageConnection::StorageConnection(Database::Options options)
    : m_name(nextName()), m_options(std::move(options)), m_watched(isServer())
{
}

std::shared_ptr<StorageConnection> StorageConnection::create(const Database::Options &options)
{
    if (PostgresAddress::isOne(options.file))
        return std::make_shared<PostgresConnection>(options);
    return std::make_shared<SqliteConnection>(options);
}

void StorageConnection::close()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    sql().close();
    QSqlDatabase::removeDatabase(m_name);
    m_transaction = Transaction::None;
    m_spoilt = false;
}

StorageError StorageConnection::failure(const QSqlError &error, const QByteArray &sql)
{
    return failure(codeOf(error), error.databaseText() + beginning(sql));
}

StorageError StorageConnection::failure(const QString &code, const QString &detail)
{
    setSpoilt(m_transaction != Transaction::None);
    return StorageError({Problem::Kind::Storage, code, {{u"detail"_s, detail}, {u"file"_s, place()}}, {}});
}

void StorageConnection::setTransaction(Transaction transaction)
{
    if ((transaction == Transaction::Reading) != (m_transaction == Transaction::Reading))
        setReading(transaction == Transaction::Reading);
    m_transaction = transaction;
    m_spoilt = false;
}

void StorageConnection::failAt(int nth, const QString &code, bool afterwards)
{
    m_faultAt = nth;
    m_faultCode = code;
    m_faultAfterwards = afterwards;
    m_faultIsNow = false;
    setUndoing(false);
}

void StorageConnection::setUndoing(bool undoing)
{
    m_watched = !undoing && (isServer() || m_faultAt > 0 || m_faultIsNow);
}

bool StorageConnection::isDue()
{
    return m_faultAt > 0 && --m_faultAt == 0;
}

void StorageConnection::watchStart(const QByteArray &sql)
{
    if (m_spoilt)
        throw failure(u"storage.failed"_s, u"the transaction has already failed"_s + beginning(sql));
    if (isDue()) {
        if (!m_faultAfterwards)
            throw failure(m_faultCode, u"a fault that was asked for"_s + beginning(sql));
        m_faultIsNow = true;
    }
    beReady();
}

void StorageConnection::watchDone(const QByteArray &sql, const QSqlQuery *query)
{
    if (query)
        countChanges(sql, *query);
    if (m_faultIsNow) {
        m_faultIsNow = false;
        throw failure(m_faultCode, u"a fault that was asked for, afterwards"_s + beginning(sql));
    }
}
