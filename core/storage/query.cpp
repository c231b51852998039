// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/query.h"

#include "core/storage/storageerror.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

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
    if (m_statement->query.exec())
        return;
    const auto error = m_statement->query.lastError();
    const auto native = error.nativeErrorCode().toInt() & 0xff;
    // The primary result codes of sqlite3.h that a user can do something about.
    const auto code = native == 13                   ? u"storage.full"_s
                      : native == 8                  ? u"storage.readOnly"_s
                      : native == 5 || native == 6   ? u"storage.busy"_s
                      : native == 11 || native == 26 ? u"storage.damaged"_s
                      : native == 10                 ? u"storage.disk"_s
                                                     : u"storage.failed"_s;
    throw StorageError({Problem::Kind::Storage,
                        code,
                        {{u"detail"_s, error.databaseText() + u" ["_s +
                                           QString::fromLatin1(m_statement->sql.left(120).simplified()) + u']'}},
                        {}});
}

bool Query::next()
{
    if (m_statement->query.next())
        return true;
    if (m_statement->query.lastError().isValid())
        throw StorageError({Problem::Kind::Storage,
                            u"storage.damaged"_s,
                            {{u"detail"_s, m_statement->query.lastError().databaseText()}},
                            {}});
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
    if (!value.isNull() && value.typeId() == QMetaType::QString && value.toString().isNull())
        m_statement->query.bindValue(place, QString(u""_s));
    else
        m_statement->query.bindValue(place, value);
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
