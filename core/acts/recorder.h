// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/changeset.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"

// The only writer of synchronised tables: writes the row and remembers, per group of fields, what was there before and
// what the author had seen, for the journal that undo, history and synchronisation share.
class Recorder
{
public:
    using Fields = QList<std::pair<const char *, QVariant>>;

    struct Entry
    {
        AnyId op{};
        QByteArray table{};
        AnyId row{};
        QByteArray group{}; // empty for a whole new row
        Dossier::Id dossier{};
        QByteArray before{}; // JSON; null for a new row
        QByteArray after{};
        qint64 baseSeq = 0;
        AnyId afterOwn{};
    };

    Recorder(Database &database, QString house) : m_database(database), m_house(std::move(house)) {}

    AnyId insert(const char *table, const Fields &fields, const AnyId &id = AnyId::create());
    // Rows that belong to a dossier get its scope.
    AnyId insert(const char *table, const Dossier &dossier, const Fields &fields, const AnyId &id = AnyId::create());
    // Only what differs is written and journalled; false when nothing did.
    bool update(const char *table, const AnyId &id, const Fields &fields);
    void remove(const char *table, const AnyId &id); // marks

    // Puts back what a journal entry says was there before. Problem "undo.changedSince" when the row no longer holds
    // what the entry wrote.
    Outcome revert(const QByteArray &table, const AnyId &row, const QByteArray &group, const QByteArray &before,
                   const QByteArray &after);

    const QList<Entry> &entries() const { return m_entries; }
    ChangeSet &changes() { return m_changes; }
    Database &database() { return m_database; }
    const QString &house() const { return m_house; }

private:
    AnyId insertRow(const TableSchema &table, const Fields &fields, const AnyId &id, const Dossier *dossier);
    void touch(const TableSchema &table, const AnyId &row, const Dossier::Id &dossier);
    void ownPending(const TableSchema &table, const AnyId &row, const QByteArray &group, Entry &entry) const;

    Database &m_database;
    QString m_house;
    QList<Entry> m_entries{};
    ChangeSet m_changes{};
};

// A column's value in the journal's JSON, and back.
QJsonValue journalValue(const QVariant &value);
QVariant columnFromJournal(const QJsonValue &value);
