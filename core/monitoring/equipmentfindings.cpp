// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What may never be, whoever wrote it: asked of the whole of a house, or of one row after it was put back. A device may
// hold an item without the dossier of who wears it; what it cannot know it does not judge.
#include "core/monitoring/equipmentstore.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QStringList &codes)
{
    QByteArray list;
    for (const auto &code : codes)
        list += (list.isEmpty() ? "'" : ", '") + code.toLatin1() + '\'';
    return list;
}

struct Rule
{
    const char *says;
    QByteArray sql;  // gives what is wrong, one row each; ends in a WHERE to which a row can be added
    const char *row; // the column that `only` is compared with
    bool ofHistory = false;
};

QByteArray wrongPlaces(const Catalogue &catalogue)
{
    QByteArray sql = "SELECT serial || ': ' || state || ' at ' || place_kind FROM equipment AS e WHERE deleted = 0 AND"
                     " NOT (0";
    for (const auto &state : catalogue.list(u"equipment_state"_s)->codes())
        sql += " OR (state = '" + state.toLatin1() + "' AND place_kind IN (" + quoted(placeKindsOf(state)) + "))";
    return sql + ")";
}

QList<Rule> rules(const Catalogue &catalogue)
{
    const auto tags = quoted(tagKinds(catalogue));
    return {
        {"is not where its state says", wrongPlaces(catalogue), "e.id"},
        {"lies in a vehicle that is not there",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND place_kind = 'VEHICLE' AND NOT EXISTS (SELECT 1 FROM"
         " equipment AS v WHERE lower(hex(v.id)) = replace(e.place, '-', '') AND v.kind = 'VEHICLE' AND v.deleted = 0)",
         "e.id"},
        {"is gone, and things lie in it",
         "SELECT serial FROM equipment AS e WHERE deleted = 1 AND kind = 'VEHICLE' AND EXISTS (SELECT 1 FROM equipment"
         " AS o WHERE o.place_kind = 'VEHICLE' AND replace(o.place, '-', '') = lower(hex(e.id)) AND o.deleted = 0)",
         "e.id"},
        {"stands twice",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND EXISTS (SELECT 1 FROM equipment AS o WHERE"
         " o.serial = e.serial AND o.kind = e.kind AND o.supplier = e.supplier AND o.id <> e.id AND o.deleted = 0)",
         "e.id"},
        {"is worn, but not by one person",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND state = 'WORN' AND EXISTS (SELECT 1 FROM monitoring"
         " WHERE id = e.monitoring) AND (SELECT count(*) FROM fitting WHERE equipment = e.id AND removed_at = '' AND"
         " deleted = 0 AND monitoring = e.monitoring) <> 1",
         "e.id"},
        {"is worn by nobody that is known", // of whom, says the column
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND (state = 'WORN') <> (monitoring IS NOT NULL)",
         "e.id"},
        {"is worn, and its mandate does not run",
         "SELECT e.serial FROM equipment AS e JOIN monitoring ON monitoring.id = e.monitoring WHERE e.deleted = 0 AND"
         " e.state = 'WORN' AND (monitoring.deleted = 1 OR monitoring.state IN ('RETURNED', 'CANCELLED', 'CLOSED'))",
         "e.id"},
        {"was fitted and is not worn",
         "SELECT e.serial FROM fitting AS f JOIN equipment AS e ON e.id = f.equipment WHERE f.deleted = 0 AND"
         " f.removed_at = '' AND (e.state <> 'WORN' OR e.monitoring IS NOT f.monitoring OR e.deleted = 1)",
         "f.id"},
        {"is a second tag of one person",
         "SELECT serial FROM fitting AS f WHERE deleted = 0 AND removed_at = '' AND kind IN (" + tags +
             ") AND EXISTS (SELECT 1 FROM fitting AS o WHERE o.person = f.person AND o.id <> f.id AND o.deleted = 0"
             " AND o.removed_at = '' AND o.kind IN (" +
             tags + "))",
         "f.id"},
        {"is ready without a test since it was worn",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND state IN ('READY', 'RESERVED', 'IN_VEHICLE') AND"
         " (tested_at = '' OR EXISTS (SELECT 1 FROM equipment_step WHERE equipment = e.id AND from_state = 'WORN' AND"
         " to_state <> 'WORN' AND deleted = 0 AND strftime('%s', at) + 0 > strftime('%s', e.tested_at) + 0))",
         "e.id"},
        {"is reserved for nothing",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND state = 'RESERVED' AND intervention IS NULL", "e.id"},
        {"is kept for a visit and cannot go to it",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND intervention IS NOT NULL AND state NOT IN"
         " ('RESERVED', 'IN_VEHICLE')",
         "e.id"},
        {"was not registered once",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND (SELECT count(*) FROM equipment_step WHERE"
         " equipment = e.id AND from_state = '' AND deleted = 0) <> 1",
         "e.id", true},
        {"is not in the state its history ends with",
         "SELECT serial FROM equipment AS e WHERE deleted = 0 AND NOT EXISTS (SELECT 1 FROM equipment_step WHERE"
         " equipment = e.id AND to_state = e.state AND at = e.state_since AND deleted = 0)",
         "e.id", true},
    };
}

void addNegativeStock(const Database &database, const AnyId &only, QStringList &findings)
{
    const EquipmentStore store(database);
    QByteArray sql = "SELECT DISTINCT kind, generation, place_kind, place FROM (SELECT id, kind, generation, to_kind AS"
                     " place_kind, to_place AS place FROM stock_move UNION SELECT id, kind, generation, from_kind,"
                     " from_place FROM stock_move) WHERE place_kind <> ''";
    QVariantList values;
    if (!only.isNull()) {
        sql += " AND id = ?";
        values << columnValue(only);
    }
    auto query = database.queryText(sql, values);
    while (query.next()) {
        const EquipmentPlace place{query.text(2), query.text(3)};
        if (const auto least = store.leastFrom(query.text(0), query.text(1), place); least < 0)
            findings << u"%1 %2 at %3 %4: %5, fewer than nothing"_s
                            .arg(query.text(0), query.text(1), place.kind, place.place)
                            .arg(least);
    }
}

} // namespace

QStringList invariantFindings(const Database &database, const Catalogue &catalogue, const AnyId &only,
                              WithHistory history)
{
    QStringList findings;
    for (const auto &rule : rules(catalogue)) {
        if (rule.ofHistory && history == WithHistory::No)
            continue;
        auto sql = rule.sql;
        QVariantList values;
        if (!only.isNull()) {
            sql += QByteArray(" AND ") + rule.row + " = ?";
            values << columnValue(only);
        }
        auto query = database.queryText(sql, values);
        while (query.next())
            findings << query.text(0) + u' ' + QString::fromLatin1(rule.says);
    }
    addNegativeStock(database, only, findings);
    return findings;
}
