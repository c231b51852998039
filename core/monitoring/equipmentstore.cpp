// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/equipmentstore.h"

#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char *equipmentColumns =
    "SELECT id, kind, generation, supplier, serial, barcode, firmware, sim_number, name, contract, bought_on,"
    " warranty_until, state, state_since, place_kind, place, monitoring, intervention, tested_at, worn_days, cycles,"
    " hygiene, paired_with, note, house FROM equipment WHERE deleted = 0 AND ";

Equipment readEquipment(const Query &query)
{
    return {.id = query.id<Equipment>(0),
            .kind = query.text(1),
            .generation = query.text(2),
            .supplier = query.text(3),
            .serial = query.text(4),
            .barcode = query.text(5),
            .firmware = query.text(6),
            .simNumber = query.text(7),
            .name = query.text(8),
            .contract = query.text(9),
            .boughtOn = query.date(10),
            .warrantyUntil = query.date(11),
            .state = query.text(12),
            .stateSince = momentFromColumn(query.text(13)),
            .place = {query.text(14), query.text(15)},
            .monitoring = query.id<Monitoring>(16),
            .intervention = query.id(17),
            .testedAt = momentFromColumn(query.text(18)),
            .wornDays = query.integer(19),
            .cycles = query.integer(20),
            .hygiene = query.text(21),
            .pairedWith = query.id<Equipment>(22),
            .note = query.text(23),
            .house = query.text(24)};
}

QList<Equipment> allEquipment(Query &&query)
{
    QList<Equipment> found;
    while (query.next())
        found << readEquipment(query);
    return found;
}

// Each move as what it adds to a place and what it takes from one.
constexpr const char *changesOfStock =
    "SELECT kind, generation, to_kind AS place_kind, to_place AS place, count AS change, at FROM stock_move"
    " WHERE deleted = 0 AND to_kind <> '' UNION ALL"
    " SELECT kind, generation, from_kind, from_place, -count, at FROM stock_move WHERE deleted = 0 AND from_kind <> ''";

constexpr const char *takeColumns = "SELECT id, place_kind, place, state, started_at, login, scans, counts, differences"
                                    " FROM stock_take WHERE deleted = 0 AND ";

QList<StockTake> allTakes(Query &&query)
{
    QList<StockTake> found;
    while (query.next()) {
        StockTake take{.id = query.id(0),
                       .place = {query.text(1), query.text(2)},
                       .state = query.text(3),
                       .startedAt = momentFromColumn(query.text(4)),
                       .login = query.text(5),
                       .differences = query.array(8)};
        for (const auto &scan : query.array(6))
            take.scans << scan.toString();
        for (const auto &value : query.array(7)) {
            const auto one = value.toObject();
            take.counts << StockBalance{one.value("kind"_L1).toString(), one.value("generation"_L1).toString(),
                                        take.place, one.value("count"_L1).toInt()};
        }
        found << take;
    }
    return found;
}

} // namespace

std::optional<Equipment> EquipmentStore::byId(const Equipment::Id &id) const
{
    auto query = m_database.queryText(QByteArray(equipmentColumns) + "id = ?", {columnValue(id)});
    if (!query.next())
        return {};
    return readEquipment(query);
}

QList<Equipment> EquipmentStore::bySerial(const QString &typed, const QString &kind) const
{
    const auto serial = plainSerial(typed);
    if (serial.isEmpty())
        return {};
    const auto found = allEquipment(m_database.queryText(
        QByteArray(equipmentColumns) + "id IN (SELECT id FROM equipment WHERE serial = ? UNION"
                                       " SELECT id FROM equipment WHERE barcode = ?) ORDER BY serial, id",
        {serial, serial}));
    if (kind.isEmpty())
        return found;
    QList<Equipment> ofKind;
    std::copy_if(found.begin(), found.end(), std::back_inserter(ofKind),
                 [&](const Equipment &one) { return one.kind == kind; });
    return ofKind;
}

QList<Equipment> EquipmentStore::list(const Filter &filter) const
{
    QByteArray where = "1";
    QVariantList values;
    const auto equal = [&](const char *column, const QString &value) {
        if (value.isEmpty())
            return;
        where += QByteArray(" AND ") + column + " = ?";
        values << value;
    };
    equal("state", filter.state);
    equal("kind", filter.kind);
    equal("generation", filter.generation);
    if (!filter.states.isEmpty()) {
        where += " AND state IN (?" + QByteArray(", ?").repeated(filter.states.size() - 1) + ')';
        for (const auto &state : filter.states)
            values << state;
    }
    equal("place_kind", filter.place.kind);
    equal("place", filter.place.place);
    if (const auto text = plainSerial(filter.text); !text.isEmpty()) {
        where += " AND (instr(serial, ?) > 0 OR instr(barcode, ?) > 0 OR instr(upper(replace(name, ' ', '')), ?) > 0)";
        values << text << text << text;
    }
    where += " ORDER BY serial, id";
    if (filter.limit > 0) {
        where += " LIMIT ?";
        values << filter.limit;
    }
    return allEquipment(m_database.queryText(QByteArray(equipmentColumns) + where, values));
}

QList<Equipment> EquipmentStore::at(const EquipmentPlace &place) const
{
    return allEquipment(m_database.queryText(
        QByteArray(equipmentColumns) + "place_kind = ? AND place = ? ORDER BY serial, id", {place.kind, place.place}));
}

QList<Equipment> EquipmentStore::keptFor(const AnyId &intervention) const
{
    return allEquipment(m_database.queryText(QByteArray(equipmentColumns) + "intervention = ? ORDER BY serial, id",
                                             {columnValue(intervention)}));
}

QList<Equipment> EquipmentStore::wornBy(const Monitoring::Id &monitoring) const
{
    return allEquipment(m_database.queryText(QByteArray(equipmentColumns) + "monitoring = ? ORDER BY serial, id",
                                             {columnValue(monitoring)}));
}

QList<Equipment> EquipmentStore::vehicles() const
{
    return allEquipment(m_database.queryText(
        QByteArray(equipmentColumns) +
        "kind = 'VEHICLE' AND state NOT IN ('SCRAPPED', 'REPLACED', 'WRITTEN_OFF', 'LOST', 'STOLEN')"
        " ORDER BY name, serial, id"));
}

QList<EquipmentCount> EquipmentStore::counts() const
{
    QList<EquipmentCount> found;
    auto query =
        m_database.query("SELECT kind, generation, state, place_kind, count(*) FROM equipment WHERE deleted = 0"
                         " GROUP BY kind, generation, state, place_kind"
                         " ORDER BY kind, generation, state, place_kind");
    while (query.next())
        found << EquipmentCount{query.text(0), query.text(1), query.text(2), query.text(3), query.integer(4)};
    return found;
}

QList<EquipmentStep> EquipmentStore::history(const Equipment::Id &id) const
{
    QList<EquipmentStep> found;
    auto query = m_database.query(
        "SELECT id, step, from_state, to_state, place_kind, place, monitoring, intervention, at, login, reason, note"
        " FROM equipment_step WHERE equipment = ? AND deleted = 0 ORDER BY strftime('%s', at) + 0, id",
        id);
    while (query.next())
        found << EquipmentStep{.id = query.id(0),
                               .step = query.text(1),
                               .fromState = query.text(2),
                               .toState = query.text(3),
                               .place = {query.text(4), query.text(5)},
                               .monitoring = query.id(6),
                               .intervention = query.id(7),
                               .at = momentFromColumn(query.text(8)),
                               .login = query.text(9),
                               .reason = query.text(10),
                               .note = query.text(11)};
    return found;
}

QList<StockBalance> EquipmentStore::balances(QDate at) const
{
    QList<StockBalance> found;
    auto query = m_database.queryText(
        QByteArray("SELECT kind, generation, place_kind, place, sum(change) FROM (") + changesOfStock +
            ") WHERE ? = '' OR substr(at, 1, 10) <= ? GROUP BY kind, generation, place_kind, place"
            " HAVING sum(change) <> 0 ORDER BY kind, generation, place_kind, place",
        {at.isValid() ? at.toString(Qt::ISODate) : u""_s, at.toString(Qt::ISODate)});
    while (query.next())
        found << StockBalance{query.text(0), query.text(1), {query.text(2), query.text(3)}, query.integer(4)};
    return found;
}

int EquipmentStore::balance(const QString &kind, const QString &generation, const EquipmentPlace &place) const
{
    auto query = m_database.queryText(QByteArray("SELECT coalesce(sum(change), 0) FROM (") + changesOfStock +
                                          ") WHERE kind = ? AND generation = ? AND place_kind = ? AND place = ?",
                                      {kind, generation, place.kind, place.place});
    return query.next() ? query.integer(0) : 0;
}

int EquipmentStore::leastFrom(const QString &kind, const QString &generation, const EquipmentPlace &place,
                              const Moment &from) const
{
    auto query = m_database.queryText(QByteArray("SELECT sum(change), at FROM (") + changesOfStock +
                                          ") WHERE kind = ? AND generation = ? AND place_kind = ? AND place = ?"
                                          " GROUP BY strftime('%s', at) ORDER BY strftime('%s', at) + 0",
                                      {kind, generation, place.kind, place.place});
    int lies = 0;
    std::optional<int> least; // from that moment on, with what lay there at it
    while (query.next()) {
        const auto at = momentFromColumn(query.text(1));
        if (from.isValid() && !least && secondsBetween(from, at) > 0)
            least = lies;
        lies += query.integer(0);
        if (!from.isValid() || least)
            least = std::min(least.value_or(lies), lies);
    }
    return least.value_or(lies);
}

std::optional<StockTake> EquipmentStore::stockTake(const AnyId &id) const
{
    const auto found = allTakes(m_database.queryText(QByteArray(takeColumns) + "id = ?", {columnValue(id)}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<StockTake> EquipmentStore::openStockTake(const EquipmentPlace &place) const
{
    const auto found = allTakes(m_database.queryText(
        QByteArray(takeColumns) + "state = 'OPEN' AND place_kind = ? AND place = ? ORDER BY id LIMIT 1",
        {place.kind, place.place}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<StockTake> EquipmentStore::stockTakes(int limit) const
{
    return allTakes(m_database.queryText(
        QByteArray(takeColumns) + "1 ORDER BY strftime('%s', started_at) + 0 DESC, id LIMIT ?", {limit}));
}

QList<StockDifference> EquipmentStore::differences(const StockTake &take) const
{
    QList<StockDifference> found;
    QSet<QString> scanned(take.scans.begin(), take.scans.end());
    for (const auto &item : at(take.place))
        if (!scanned.remove(item.serial))
            found << StockDifference{.what = u"MISSING"_s,
                                     .equipment = item.id,
                                     .serial = item.serial,
                                     .kind = item.kind,
                                     .generation = item.generation,
                                     .counted = 0};
    for (const auto &serial : take.scans) {
        if (!scanned.contains(serial))
            continue;
        const auto items = bySerial(serial);
        if (items.isEmpty())
            found << StockDifference{.what = u"UNKNOWN"_s, .serial = serial, .expected = 0};
        else
            found << StockDifference{.what = u"UNEXPECTED"_s,
                                     .equipment = items.first().id,
                                     .serial = serial,
                                     .kind = items.first().kind,
                                     .generation = items.first().generation,
                                     .expected = 0};
    }
    for (const auto &one : take.counts) {
        const int expected = balance(one.kind, one.generation, take.place);
        if (expected != one.count)
            found << StockDifference{.what = one.count > expected ? u"MORE"_s : u"LESS"_s,
                                     .kind = one.kind,
                                     .generation = one.generation,
                                     .expected = expected,
                                     .counted = one.count};
    }
    return found;
}
