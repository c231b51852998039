// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"
#include "core/sync/holding.h"
#include "core/sync/merge.h"
#include "core/sync/rowjson.h"

// The rows of all houses on the server: each kept as the JSON of its columns, with who last wrote which group, so that
// a row of a newer program is kept whole by an older server. Nothing here decides; everything runs inside a
// Transaction.
class ServerRecords
{
public:
    struct Record
    {
        MergedRow row{};
        RowPlace place{};
        qint64 seq = 0;
    };

    explicit ServerRecords(Database &database) : m_database(database) {}

    QString state(const char *key, const QString &otherwise = {}) const;
    void setState(const char *key, const QString &value);
    qint64 numberOf(const char *key) const { return state(key, QStringLiteral("0")).toLongLong(); }

    Record read(const QByteArray &table, const AnyId &id) const; // row.exists false when there is none
    std::optional<RowPlace> standingPlace(const QByteArray &table, const AnyId &id) const;
    // Writes it at the next number, with what hangs on it: who is linked to what, who holds it, where it belongs. A
    // dossier that changes house or access group takes all its rows along.
    // Where it belongs now is the answer.
    RowPlace write(const QByteArray &table, const AnyId &id, const Record &before, const MergedRow &row,
                   const QByteArray &text = {}); // its body, when that was written already

    // An act beside the rows it changed: it is never changed itself.
    void writeAct(const AnyId &id, const RowPlace &place, const QByteArray &body); // JSON

    // Numbers of this transaction. `begin` reads the head, `end` keeps it.
    void begin();
    void end();
    qint64 next() { return ++m_head; }
    qint64 head() const { return m_head; }
    void setHead(qint64 head) { m_head = head; } // what was drawn since is given back with the savepoint

    RowPlace placeOf(const QByteArray &table, const AnyId &id, const QJsonObject &body) const;
    bool isLinked(const AnyId &person, const Holding &holding, const QString &house) const;

private:
    void linkPerson(const AnyId &source, const QJsonObject &body, const RowPlace &place);
    void hold(const QByteArray &table, const AnyId &source, const QJsonObject &body, const RowPlace &place);
    void keepBlobReference(const QByteArray &table, const AnyId &id, const QJsonObject &body, const RowPlace &place);
    void keepSerial(const QByteArray &table, const AnyId &id, const QJsonObject &body, const RowPlace &place);
    void touchPerson(const AnyId &person);
    void rehouse(const AnyId &dossier, const RowPlace &from, const RowPlace &to);

    Database &m_database;
    qint64 m_head = 0;
};
