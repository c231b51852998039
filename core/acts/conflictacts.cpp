// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/conflictacts.h"

#include "core/acts/act.h"
#include "core/storage/schema.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// What people write in their own words: two of them can stand behind each other.
bool isFreeText(const QString &column)
{
    static const QStringList columns{u"phone"_s,  u"email"_s,      u"place"_s,  u"summary"_s, u"promised"_s,
                                     u"note"_s,   u"title"_s,      u"tasks"_s,  u"text"_s,    u"closing_note"_s,
                                     u"answer"_s, u"supervisor"_s, u"reason"_s, u"source"_s,  u"also_known_as"_s};
    return columns.contains(column);
}

struct OpenConflict
{
    AnyId id{};
    QByteArray table{};
    AnyId row{};
    QJsonObject kept{};
    QJsonObject losing{};
    QString losingAt{};
};

Recorder::Fields fieldsOf(const QJsonObject &values, QList<QByteArray> &names)
{
    Recorder::Fields fields;
    names.reserve(values.size());
    for (auto it = values.begin(); it != values.end(); ++it) {
        names << it.key().toLatin1();
        fields << std::pair{names.last().constData(), columnFromJournal(it.value())};
    }
    return fields;
}

Outcome keepBoth(ActContext &context, const OpenConflict &conflict)
{
    auto &recorder = context.recorder();
    const auto since = conflict.losingAt.left(10);
    if (!canBothStand(conflict.table, conflict.kept, conflict.losing))
        return refused(u"conflict.cannotBeBoth"_s);
    if (conflict.table == "person_address") {
        QList<QByteArray> names;
        auto fields = fieldsOf(conflict.losing, names);
        auto person = context.database().query("SELECT person FROM person_address WHERE id = ?", conflict.row);
        if (!person.next())
            return refused(u"conflict.rowGone"_s);
        fields << std::pair{"person", QVariant(columnValue(person.id(0)))};
        if (!conflict.losing.contains("from_on"_L1))
            fields << std::pair{"from_on", QVariant(since)};
        recorder.insert("person_address", fields);
        return {};
    }
    QJsonObject both;
    for (auto it = conflict.losing.begin(); it != conflict.losing.end(); ++it) {
        const auto stands = conflict.kept.value(it.key());
        if (stands == it.value())
            continue;
        const auto kept = stands.toString();
        const auto other = it.value().toString();
        both.insert(it.key(), kept.isEmpty()    ? other
                              : other.isEmpty() ? kept
                                                : QString(kept + u" / "_s + other + u" ("_s + since + u')'));
    }
    QList<QByteArray> names;
    recorder.update(conflict.table.constData(), conflict.row, fieldsOf(both, names));
    return {};
}

Result<Saying> resolveConflict(ActContext &context, const Values &values)
{
    OpenConflict conflict;
    {
        auto query = context.database().query(
            "SELECT id, tbl, row, kept, losing, losing_at, state, dossier FROM conflict WHERE id = ? AND deleted = 0",
            values.anyId("conflict"_L1));
        if (!query.next() || query.text(6) != u"OPEN")
            return refused(u"conflict.notOpen"_s);
        conflict = {query.id(0),     query.text(1).toLatin1(), query.id(2),
                    query.object(3), query.object(4),          query.text(5)};
        if (const auto dossier = query.id<Dossier>(7); !dossier.isNull()) {
            if (const auto file = context.anyDossier(dossier); !file)
                return tl::make_unexpected(file.error());
            context.aboutDossier = dossier;
        }
    }
    const auto keep = values.text("keep"_L1);
    if (keep != u"KEPT") {
        const auto &tables = synchronisedTables();
        const bool known = std::any_of(tables.begin(), tables.end(),
                                       [&](const TableSchema &one) { return conflict.table == one.name; });
        bool stands = false;
        if (known) {
            auto row = context.database().queryText("SELECT 1 FROM " + conflict.table + " WHERE id = ?",
                                                    {columnValue(conflict.row)});
            stands = row.next();
        }
        if (!stands)
            return refused(u"conflict.rowGone"_s);
        if (keep == u"BOTH") {
            if (auto both = keepBoth(context, conflict); !both)
                return tl::make_unexpected(both.error());
        } else {
            QList<QByteArray> names;
            context.recorder().update(conflict.table.constData(), conflict.row, fieldsOf(conflict.losing, names));
        }
    }
    context.recorder().update("conflict", conflict.id,
                              {{"state", u"RESOLVED"_s},
                               {"resolution", keep},
                               {"resolved_by", context.user().login},
                               {"resolved_on", context.momentText()}});
    return Saying{u"act.resolveConflict."_s + keep.toLower(), {}};
}

} // namespace

bool canBothStand(const QByteArray &table, const QJsonObject &kept, const QJsonObject &losing)
{
    if (table == "person_address")
        return true;
    for (auto it = losing.begin(); it != losing.end(); ++it)
        if (kept.value(it.key()) != it.value() && !isFreeText(it.key()))
            return false;
    return true;
}

QList<ActDefinition> conflictActs()
{
    return {{"resolveConflict",
             "Decides between two values that were written at the same time; the other stays readable.",
             {{"conflict", Type::Reference, Need::Required, "conflict"},
              {"keep", Type::Choice, Need::Required, "KEPT LOSING BOTH"}},
             resolveConflict}};
}
