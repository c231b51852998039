// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/changeset.h"
#include "core/storage/rowwriter.h"
#include "core/sync/change.h"
#include "core/sync/rowscan.h"
#include "core/sync/wire.h"

#include <unordered_map>

// Writes what a pull brought into the tables, inside a transaction: what the server says, with one's own changes that
// it does not show yet on top; and takes out what this device may no longer hold.
class PullApply
{
public:
    struct With
    {
        bool full = false;
        qint64 cursor = 0; // own acts taken in up to here are in what the server says
        QString house{};
        bool laptop = false;
    };

    PullApply(Database &database, const With &with);

    void begin();
    void purge(const AnyId &dossier);
    void purgeKey(const QString &key);
    Outcome row(const SyncRow &row);
    void finish();

    const ChangeSet &changes() const { return m_changes; }
    RowSum sum() const;

private:
    struct Column
    {
        RowScan::Member::Kind kind = RowScan::Member::Kind::Null; // of what it is when it is not given
        qint64 number = 0;
        QByteArray text{};
    };
    struct Table
    {
        QByteArray name{};
        bool ofDossier = false;
        QHash<QString, int> columns{}; // name -> place, without seq and extra
        QList<QByteArray> names{};
        QByteArray insert{}; // all columns
        QVariantList defaults{};
        std::vector<Column> plain{}; // the same, for the writer
        std::vector<std::pair<QByteArray, int>>
            order{}; // the members of the last row and their places; -1: passed over
        std::unique_ptr<RowWriter> writer{};
        bool isNoted = false;
    };
    struct OwnOp
    {
        AnyId op{};
        QByteArray table{};
        AnyId row{};
        QByteArray group{};
        QJsonObject before{};
        QJsonObject set{};
        bool covered = false; // the server has answered, and the answer is in this pull
        bool applied = true;
    };

    Table *table(const QByteArray &name);
    bool takes(Table &table);
    void putScanned(Table &table, const SyncRow &row);
    void put(Table &table, const AnyId &id, qint64 seq, const QJsonObject &body);
    std::optional<QJsonObject> current(Table &table, const AnyId &id, qint64 &seq) const;
    std::optional<QJsonObject> serverVersion(Table &known, const AnyId &id, qint64 &seq) const;
    void takeOut(const QString &house, const QString &facet);
    void act(const SyncRow &row, const QJsonObject &body);
    void keep(const SyncRow &row);
    void note(const QByteArray &table, const AnyId &id, const QJsonObject &body);
    void note(const QByteArray &table, const AnyId &id, const AnyId &dossier, const AnyId &person);
    void revert(const QByteArray &table, const AnyId &id);
    void dropUnlinkedPeople();
    void loadOwn();

    Database &m_database;
    With m_with;
    ChangeSet m_changes{};
    std::unordered_map<std::string, Table> m_tables;
    QHash<std::pair<QByteArray, AnyId>, QList<OwnOp>>
        m_own;                                       // by row, in order; those not covered and those that failed
    QSet<std::pair<QByteArray, AnyId>> m_awaited{};  // rows of which it matters whether they came
    QSet<std::pair<QByteArray, AnyId>> m_seen{};     // of those
    QList<std::pair<QByteArray, AnyId>> m_arrived{}; // made here, and on the server by now
    bool m_peopleMoved = false;
    RowScan m_scan{};
    std::vector<int> m_places{}; // of the members scanned
    AnyId m_lastDossier{};       // most rows are of the same as the one before
};
