// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/query.h"

#include "core/storage/connection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Query::Statement::Statement(std::shared_ptr<StorageConnection> on, const QByteArray &text)
    : connection(std::move(on)), query(connection->sql()), sql(text)
{
    // PostgreSQL would lose the rows still to come when another statement runs in between.
    query.setForwardOnly(!connection->isPostgres());
}

Query::Query(std::shared_ptr<Statement> statement) : m_statement(std::move(statement))
{
    m_statement->inUse = true;
}

Query::~Query()
{
    if (m_statement) {
        m_statement->query.finish();
        m_statement->inUse = false;
    }
}

void Query::run()
{
    auto &connection = *m_statement->connection;
    connection.starting(m_statement->sql);
    if (!m_statement->query.exec())
        throw connection.failure(m_statement->query.lastError(), m_statement->sql);
    connection.done(m_statement->sql, &m_statement->query);
}

bool Query::next()
{
    m_statement->connection->reading();
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().isValid())
        throw m_statement->connection->failure(m_statement->query.lastError(), m_statement->sql);
    return false;
}

QString Query::text(int column) const
{
    return m_statement->query.value(column).toString();
}
int Query::integer(int column) const
{
    return m_statement->query.value(column).toInt();
}
qint64 Query::number(int column) const
{
    return m_statement->query.value(column).toLongLong();
}
bool Query::boolean(int column) const
{
    return m_statement->query.value(column).toInt() != 0;
}
bool Query::isNull(int column) const
{
    return m_statement->query.isNull(column);
}
QByteArray Query::bytes(int column) const
{
    return m_statement->query.value(column).toByteArray();
}
QVariant Query::value(int column) const
{
    return m_statement->query.value(column);
}
AnyId Query::id(int column) const
{
    return AnyId::fromBytes(bytes(column));
}

QDate Query::date(int column) const
{
    // Our own columns are always 2027-01-29 or null: read without the general parser, which a page of dates feels.
    const auto iso = text(column);
    if (iso.size() < 10)
        return {};
    const auto digits = [&](int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; ++i)
            number = number * 10 + iso[i].unicode() - u'0';
        return number;
    };
    return {digits(0, 4), digits(5, 2), digits(8, 2)};
}

QDateTime Query::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

QJsonObject Query::object(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QJsonArray Query::array(int column) const
{
    const auto json = text(column);
    return json.size() > 2 ? QJsonDocument::fromJson(json.toUtf8()).array() : QJsonArray();
}

void Query::bindVariant(int place, const QVariant &value)
{
    // QtSql takes a null QString for NULL; ours is an empty text. NULL is said by a QVariant that is null itself.
    auto &query = m_statement->query;
    if (value.isNull())
        query.bindValue(place, value);
    else if (value.typeId() == QMetaType::QString)
        bindText(place, value.toString());
    else if (value.typeId() == QMetaType::Bool)
        query.bindValue(place, value.toBool() ? 1 : 0);
    else
        query.bindValue(place, value);
}

void Query::bindText(int place, const QString &text)
{
    auto &connection = *m_statement->connection;
    if (text.isNull() || !connection.isServer()) {
        m_statement->query.bindValue(place, text.isNull() ? u""_s : text);
        return;
    }
    // What one engine would keep and the other not: a text is the same on both, or is refused on both.
    if (text.contains(u'\0'))
        throw connection.failure(u"storage.failed"_s, u"a zero in a text"_s);
    m_statement->query.bindValue(place, text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8()));
}

void Query::bind(int place, const QVariant &value)
{
    bindVariant(place, value);
}
void Query::bind(int place, const AnyId &value)
{
    bindVariant(place, columnValue(value));
}
void Query::bind(int place, QDate value)
{
    bindVariant(place, columnValue(value));
}
void Query::bind(int place, const QDateTime &value)
{
    bindVariant(place, recordedMoment(value));
}
void Query::bind(int place, const QJsonObject &value)
{
    bindVariant(place, columnValue(value));
}
void Query::bind(int place, const QJsonArray &value)
{
    bindVariant(place, columnValue(value));
}

QVariant columnValue(const AnyId &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(id.bytes());
}

QVariant columnValue(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariant columnValue(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant columnValue(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString recordedMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}
