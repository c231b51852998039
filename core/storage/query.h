// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

class StorageConnection;

// A statement that has been run, read row by row. Going out of scope makes the statement free for the next use.
class Query
{
public:
    struct Statement
    {
        Statement(std::shared_ptr<StorageConnection> on, const QByteArray &text);
        std::shared_ptr<StorageConnection> connection;
        QSqlQuery query;
        QByteArray sql;
        bool inUse = false;
    };

    explicit Query(std::shared_ptr<Statement> statement);
    Query(Query &&) noexcept = default;
    Query &operator=(Query &&) noexcept = default;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    bool next();

    QString text(int column) const;
    int integer(int column) const;
    qint64 number(int column) const;
    bool boolean(int column) const;
    bool isNull(int column) const;
    QDate date(int column) const;       // invalid when null
    QDateTime moment(int column) const; // UTC
    QByteArray bytes(int column) const;
    QJsonObject object(int column) const;
    QJsonArray array(int column) const;
    QVariant value(int column) const;
    AnyId id(int column) const;
    template <typename Thing>
    Id<Thing> id(int column) const
    {
        return Id<Thing>(id(column));
    }

    void bind(int place, const QVariant &value);
    void bind(int place, const QString &value) { bindText(place, value); }
    void bind(int place, const char *value) { bindText(place, QString::fromLatin1(value)); }
    void bind(int place, const AnyId &value);
    void bind(int place, QDate value);
    void bind(int place, const QDateTime &value);
    void bind(int place, const QByteArray &value) { bindVariant(place, value); }
    void bind(int place, const QJsonObject &value);
    void bind(int place, const QJsonArray &value);
    void bind(int place, int value) { bindVariant(place, value); }
    void bind(int place, qint64 value) { bindVariant(place, value); }
    void bind(int place, bool value) { bindVariant(place, value ? 1 : 0); }
    void run();

private:
    void bindVariant(int place, const QVariant &value);
    void bindText(int place, const QString &text);

    std::shared_ptr<Statement> m_statement;
};

// How a value of ours stands in a column: ids as bytes, dates as ISO text, no date as null, JSON as compact text.
QVariant columnValue(const AnyId &id);
QVariant columnValue(QDate date);
QVariant columnValue(const QJsonObject &object);
QVariant columnValue(const QJsonArray &array);
QString recordedMoment(const QDateTime &moment); // UTC with milliseconds
