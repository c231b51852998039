// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/knownrows.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString KnownRow::text(int column) const
{
    return m_query ? m_query->text(column) : m_values->at(column).toString();
}

int KnownRow::integer(int column) const
{
    return m_query ? m_query->integer(column) : m_values->at(column).toInt();
}

QDate KnownRow::date(int column) const
{
    // A moment (2027-02-09T10:00) is of its day.
    return QDate::fromString(text(column).left(10), Qt::ISODate);
}

AnyId KnownRow::id(int column) const
{
    return m_query ? m_query->id(column) : AnyId::fromBytes(m_values->at(column).toByteArray());
}

namespace {

// As the journal writes values: ids stand as "id:0197…".
QVariant fromJournal(const QJsonValue &value)
{
    const auto text = value.toString();
    if (value.isString() && text.startsWith(u"id:") && text.size() == 39)
        return columnValue(AnyId::fromString(QStringView(text).mid(3)));
    return value.toVariant();
}

// A moment became known when it was recorded; where the clock was set (tests, rehearsals), when it says it was.
const char *const afterMoment = "SELECT mid FROM act WHERE CASE clock_fixed WHEN 1 THEN happened_at > ?"
                                " ELSE recorded_at > ? END";

} // namespace

KnownRows::KnownRows(const Database &database, const KnownCut &cut) : m_database(database)
{
    if (cut.isNow())
        return;
    m_until = cut.until.date();
    static const QByteArray counted = "'dossier', 'transfer', 'dossier_person', 'person', 'dossier_principal',"
                                      " 'assignment', 'event', 'condition', 'report', 'placement', 'hours',"
                                      " 'dossier_field'";
    const auto which = cut.beforeAct > 0 ? QByteArray("mid >= ?") : "mid IN (" + QByteArray(afterMoment) + ')';
    auto values = cut.beforeAct > 0 ? QVariantList{cut.beforeAct}
                                    : QVariantList{cut.until.toString(Qt::ISODate), recordedMoment(cut.until.toUTC())};
    auto journal = database.queryText("SELECT tbl, row, before FROM journal WHERE " + which + " AND tbl IN (" +
                                          counted + ") ORDER BY mid DESC, n DESC",
                                      values);
    while (journal.next()) {
        auto &later = m_later[journal.text(0).toLatin1()][journal.id(1)];
        if (journal.isNull(2)) {
            later.made = true;
            continue;
        }
        const auto before = journal.object(2);
        for (auto it = before.begin(); it != before.end(); ++it)
            later.before.insert(it.key().toLatin1(), it.value());
    }
}

bool KnownRows::isChanged(const char *table, const AnyId &row) const
{
    const auto found = m_later.constFind(table);
    return found != m_later.constEnd() && found->contains(row);
}

void KnownRows::each(const char *table, const QList<QByteArray> &columns, const QByteArray &where,
                     const QVariantList &values, const std::function<void(const KnownRow &)> &read) const
{
    const auto later = m_later.value(table);
    const auto select = "SELECT " + columns.join(", ") + ", deleted FROM " + table + " WHERE ";
    auto query = m_database.queryText(select + "deleted = 0" + (where.isEmpty() ? "" : " AND (" + where + ')'), values);
    while (query.next())
        if (later.isEmpty() || !later.contains(query.id(0)))
            read(KnownRow(query));
    for (auto it = later.begin(); it != later.end(); ++it) {
        if (it->made)
            continue;
        auto row = m_database.queryText(select + "id = ?", {columnValue(it.key())});
        if (!row.next())
            continue;
        QVariantList known;
        for (int i = 0; i < columns.size(); ++i)
            known << (it->before.contains(columns[i]) ? fromJournal(it->before.value(columns[i])) : row.value(i));
        const bool deleted = it->before.contains("deleted") ? it->before.value("deleted").toInt() != 0
                                                            : row.boolean(int(columns.size()));
        if (!deleted)
            read(KnownRow(known));
    }
}
