// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/recorder.h"

#include "core/base/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Ids stand in JSON as "id:0197…", so that they can be told from text on the way back.
QJsonValue journalValue(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return u"id:"_s + AnyId::fromBytes(value.toByteArray()).toString();
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        return value.toLongLong();
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    case QMetaType::Double:
        return value.toDouble();
    default:
        return value.toString();
    }
}

QVariant columnFromJournal(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant(QMetaType::fromType<QString>());
    if (value.isString()) {
        const auto text = value.toString();
        if (text.startsWith(u"id:") && text.size() == 39)
            return columnValue(AnyId::fromString(QStringView(text).mid(3)));
        return text;
    }
    if (value.isDouble())
        return value.toInteger();
    return value.toVariant();
}

namespace {

bool sameValue(const QVariant &a, const QVariant &b)
{
    return journalValue(a) == journalValue(b);
}

} // namespace

AnyId Recorder::insert(const char *table, const Fields &fields, const AnyId &id)
{
    return insertRow(tableSchema(table), fields, id, nullptr);
}

AnyId Recorder::insert(const char *table, const Dossier &dossier, const Fields &fields, const AnyId &id)
{
    return insertRow(tableSchema(table), fields, id, &dossier);
}

AnyId Recorder::insertRow(const TableSchema &table, const Fields &fields, const AnyId &id, const Dossier *dossier)
{
    Q_ASSERT(table.ofDossier || !dossier); // an event of a device may be of nobody's dossier
    QByteArray columns = "id";
    QByteArray places = "?";
    QVariantList values{columnValue(id)};
    QJsonObject after;
    const auto add = [&](const char *column, const QVariant &value) {
        columns += QByteArray(", ") + column;
        places += ", ?";
        values << (value.isNull() && value.typeId() == QMetaType::QString && !value.isValid() ? QVariant() : value);
        after.insert(QLatin1StringView(column), journalValue(value));
    };
    if (dossier) {
        add("dossier", columnValue(dossier->id));
        add("facet", dossier->facet);
        add("house", dossier->house);
    }
    bool hasHouse = dossier != nullptr;
    for (const auto &[column, value] : fields) {
        hasHouse = hasHouse || qstrcmp(column, "house") == 0;
        add(column, value);
    }
    if (!hasHouse)
        add("house", m_house);
    m_database.queryText(QByteArray("INSERT INTO ") + table.name + " (" + columns + ") VALUES (" + places + ")",
                         values);

    Entry entry{.op = AnyId::create(), .table = table.name, .row = id};
    entry.dossier = dossier ? dossier->id : qstrcmp(table.name, "dossier") == 0 ? Dossier::Id(id) : Dossier::Id();
    entry.after = compactJson(after);
    m_entries << entry;
    touch(table, id, entry.dossier);
    if (qstrcmp(table.name, "dossier_person") == 0)
        for (const auto &[column, value] : fields)
            if (qstrcmp(column, "person") == 0)
                m_changes.persons << Person::Id::fromBytes(value.toByteArray());
    if (qstrncmp(table.name, "person_", 7) == 0)
        for (const auto &[column, value] : fields)
            if (qstrcmp(column, "person") == 0)
                m_changes.persons << Person::Id::fromBytes(value.toByteArray());
    return id;
}

void Recorder::touch(const TableSchema &table, const AnyId &row, const Dossier::Id &dossier)
{
    m_changes.tables << QByteArray(table.name);
    if (!dossier.isNull())
        m_changes.dossiers << dossier;
    if (qstrcmp(table.name, "person") == 0)
        m_changes.persons << Person::Id(row);
    if (qstrcmp(table.name, "parameter") == 0 || qstrncmp(table.name, "catalogue_", 10) == 0)
        m_changes.catalogue = true;
}

void Recorder::ownPending(const TableSchema &table, const AnyId &row, const QByteArray &group, Entry &entry) const
{
    // The author had also seen his own change that was not sent yet: name it, and keep the older base.
    for (auto it = m_entries.crbegin(); it != m_entries.crend(); ++it)
        if (it->row == row && it->table == table.name && (it->group == group || it->group.isEmpty())) {
            entry.afterOwn = it->op;
            entry.baseSeq = std::min(entry.baseSeq, it->baseSeq);
            return;
        }
    auto pending = m_database.query(
        "SELECT journal.op, journal.base_seq FROM journal JOIN outbox_txn ON outbox_txn.mid = journal.mid"
        " WHERE outbox_txn.state IN ('pending', 'acked') AND journal.row = ? AND journal.tbl = ?"
        " AND (journal.grp = ? OR journal.grp = '')"
        " ORDER BY journal.mid DESC, journal.n DESC LIMIT 1",
        row, QString::fromLatin1(table.name), QString::fromLatin1(group));
    if (pending.next()) {
        entry.afterOwn = pending.id(0);
        entry.baseSeq = std::min(entry.baseSeq, pending.number(1));
    }
}

bool Recorder::update(const char *tableName, const AnyId &id, const Fields &fields)
{
    const auto &table = tableSchema(tableName);
    // The groups touched, whole: a half-and-half address is a value nobody entered.
    QList<FieldGroup> groups;
    for (const auto &[column, value] : fields) {
        Q_UNUSED(value)
        const auto group = table.groupOf(column);
        if (std::none_of(groups.begin(), groups.end(),
                         [&](const FieldGroup &one) { return qstrcmp(one.name, group.name) == 0; }))
            groups << group;
    }
    QByteArray select = "SELECT seq";
    select += table.ofDossier ? ", dossier" : ", NULL";
    for (const auto &group : groups)
        for (const auto *column : group.columns)
            select += QByteArray(", ") + column;
    qint64 seq = 0;
    Dossier::Id dossier;
    QHash<QByteArray, QVariant> before;
    AnyId ownPerson;
    {
        auto row = m_database.queryText(select + " FROM " + table.name + " WHERE id = ?", {columnValue(id)});
        if (!row.next())
            throw StorageError({Problem::Kind::Storage,
                                u"storage.rowGone"_s,
                                {{u"detail"_s, QString::fromLatin1(tableName) + u' ' + id.toString()}},
                                {}});
        seq = row.number(0);
        dossier = qstrcmp(tableName, "dossier") == 0 ? Dossier::Id(id) : row.id<Dossier>(1);
        int at = 2;
        for (const auto &group : groups)
            for (const auto *column : group.columns)
                before.insert(column, row.value(at++));
    }
    QHash<QByteArray, QVariant> after = before;
    for (const auto &[column, value] : fields)
        after[column] = value;

    QByteArray sets;
    QVariantList values;
    for (const auto &group : groups) {
        QJsonObject was;
        QJsonObject becomes;
        bool differs = false;
        for (const auto *column : group.columns) {
            was.insert(QLatin1StringView(column), journalValue(before[column]));
            becomes.insert(QLatin1StringView(column), journalValue(after[column]));
            if (!sameValue(before[column], after[column])) {
                differs = true;
                sets += QByteArray(sets.isEmpty() ? "" : ", ") + column + " = ?";
                values << after[column];
            }
        }
        if (!differs)
            continue;
        Entry entry{.op = AnyId::create(),
                    .table = tableName,
                    .row = id,
                    .group = group.name,
                    .dossier = dossier,
                    .before = compactJson(was),
                    .after = compactJson(becomes),
                    .baseSeq = seq,
                    .afterOwn = {}};
        ownPending(table, id, group.name, entry);
        m_entries << entry;
    }
    if (sets.isEmpty())
        return false;
    m_database.queryText(QByteArray("UPDATE ") + tableName + " SET " + sets + " WHERE id = ?",
                         values + QVariantList{columnValue(id)});
    touch(table, id, dossier);
    if (qstrncmp(tableName, "person_", 7) == 0 || qstrcmp(tableName, "dossier_person") == 0) {
        auto person =
            m_database.queryText(QByteArray("SELECT person FROM ") + tableName + " WHERE id = ?", {columnValue(id)});
        if (person.next())
            m_changes.persons << person.id<Person>(0);
    }
    return true;
}

void Recorder::remove(const char *table, const AnyId &id)
{
    update(table, id, {{"deleted", 1}});
}

Outcome Recorder::revert(const QByteArray &tableName, const AnyId &row, const QByteArray &group,
                         const QByteArray &before, const QByteArray &after)
{
    const auto &known = synchronisedTables();
    const auto table =
        std::find_if(known.begin(), known.end(), [&](const TableSchema &one) { return tableName == one.name; });
    if (table == known.end())
        return refused(u"undo.notPossible"_s);
    if (group.isEmpty()) { // the act made the row: it is marked deleted again
        auto made = m_database.queryText("SELECT deleted FROM " + tableName + " WHERE id = ?", {columnValue(row)});
        if (!made.next() || made.boolean(0))
            return refused(u"undo.changedSince"_s);
        const auto written = QJsonDocument::fromJson(after).object();
        QByteArray columns;
        for (auto it = written.begin(); it != written.end(); ++it)
            columns += (columns.isEmpty() ? "" : ", ") + it.key().toLatin1();
        auto now =
            m_database.queryText("SELECT " + columns + " FROM " + tableName + " WHERE id = ?", {columnValue(row)});
        now.next();
        int at = 0;
        for (auto it = written.begin(); it != written.end(); ++it, ++at)
            if (journalValue(now.value(at)) != it.value())
                return refused(u"undo.changedSince"_s);
        // What stands on the row would hang in the air; what the same act made on it was taken back before.
        for (const auto &other : known) {
            QList<QByteArray> columnsToIt;
            auto keys = m_database.queryText(QByteArray("SELECT \"from\" FROM pragma_foreign_key_list('") + other.name +
                                                 "') WHERE \"table\" = ?",
                                             {QString::fromLatin1(tableName)});
            while (keys.next())
                columnsToIt << keys.text(0).toLatin1();
            for (const auto &column : std::as_const(columnsToIt)) {
                auto standing = m_database.queryText(QByteArray("SELECT 1 FROM ") + other.name + " WHERE " + column +
                                                         " = ? AND deleted = 0 LIMIT 1",
                                                     {columnValue(row)});
                if (standing.next())
                    return refused(u"undo.changedSince"_s);
            }
        }
        remove(table->name, row);
        return {};
    }
    const auto was = QJsonDocument::fromJson(before).object();
    const auto wrote = QJsonDocument::fromJson(after).object();
    QByteArray columns;
    for (auto it = wrote.begin(); it != wrote.end(); ++it)
        columns += (columns.isEmpty() ? "" : ", ") + it.key().toLatin1();
    {
        auto now =
            m_database.queryText("SELECT " + columns + " FROM " + tableName + " WHERE id = ?", {columnValue(row)});
        if (!now.next())
            return refused(u"undo.changedSince"_s);
        int at = 0;
        for (auto it = wrote.begin(); it != wrote.end(); ++it, ++at)
            if (journalValue(now.value(at)) != it.value())
                return refused(u"undo.changedSince"_s);
    }
    QList<QByteArray> names;
    names.reserve(was.size());
    Fields fields;
    for (auto it = was.begin(); it != was.end(); ++it) {
        names << it.key().toLatin1();
        fields << std::pair{names.last().constData(), columnFromJournal(it.value())};
    }
    update(table->name, row, fields);
    return {};
}
