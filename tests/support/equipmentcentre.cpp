// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/equipmentcentre.h"

#include "core/storage/transaction.h"
#include "tests/support/monitoringrows.h"

using namespace Qt::StringLiterals;

Centre::Centre()
{
    house.as(u"setup"_s);
    for (const auto &[login, name, role] : {std::tuple{u"stan"_s, u"Stan Stapel"_s, u"STOCK_KEEPER"_s},
                                            {u"bout"_s, u"Bout Boutens"_s, u"TECHNICIAN"_s},
                                            {u"dina"_s, u"Dina Denkmans"_s, u"DISPATCHER"_s}})
        house.done(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}});
    dossier = house.file(house.dossier(u"ET_SENTENCE"_s)).dossier;
    person = house.person(u"Gefingeerd"_s, u"Gaston"_s);
    monitoring = addMonitoring(house.database(), {dossier, person});
    visit = addIntervention(house.database(), dossier, monitoring);
    house.as(u"stan"_s);
    vehicle =
        id(house.made(u"registerEquipment"_s,
                      {{u"kind"_s, u"VEHICLE"_s}, {u"serials"_s, QJsonArray{u"1-FIK-001"_s}}, {u"name"_s, u"V1"_s}}));
}

QString Centre::add(const QString &kind, const QString &prefix)
{
    const auto serial = u"%1-%2"_s.arg(prefix).arg(++count, 5, 10, QChar(u'0'));
    house.done(u"registerEquipment"_s,
               {{u"kind"_s, kind}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{serial}}});
    return serial;
}

QString Centre::ready(const QString &kind, const QString &prefix)
{
    const auto serial = add(kind, prefix);
    house.done(u"testEquipment"_s, {{u"serial"_s, serial}, {u"passed"_s, true}});
    return serial;
}

QString Centre::worn()
{
    const auto serial = ready();
    reserve(serial);
    house.done(u"fitEquipment"_s,
               {{u"serial"_s, serial}, {u"monitoring"_s, id(monitoring)}, {u"intervention"_s, id(visit)}});
    return serial;
}

QString Centre::removed(const QString &how)
{
    const auto serial = worn();
    house.done(u"removeEquipment"_s, {{u"serial"_s, serial}, {u"how"_s, how}, {u"reason"_s, u"verzonnen"_s}});
    return serial;
}

void Centre::reserve(const QString &serial)
{
    house.done(u"reserveEquipment"_s, {{u"serial"_s, serial}, {u"intervention"_s, id(visit)}});
}

QString Centre::refusal(const QString &act, const QString &serial, QJsonObject with)
{
    with.insert(u"serial"_s, serial);
    return house.refusal(act, with);
}

QString Centre::inState(const QString &state)
{
    const QJsonObject why{{u"reason"_s, u"verzonnen"_s}};
    const auto after = [&](const QString &serial, const QString &act, QJsonObject with = {}) {
        with.insert(u"serial"_s, serial);
        house.done(act, with);
        return serial;
    };
    if (state == u"ORDERED") {
        const auto serial = u"RF-%1"_s.arg(++count, 5, 10, QChar(u'0'));
        house.done(u"orderEquipment"_s,
                   {{u"kind"_s, u"ANKLE_TAG_RF"_s}, {u"generation"_s, u"RF1"_s}, {u"serials"_s, QJsonArray{serial}}});
        return serial;
    }
    if (state == u"RECEIVED")
        return add();
    if (state == u"READY")
        return ready();
    if (state == u"RESERVED") {
        const auto serial = ready();
        reserve(serial);
        return serial;
    }
    if (state == u"IN_VEHICLE")
        return after(ready(), u"loadVehicle"_s, {{u"vehicle"_s, u"1-fik-001"_s}});
    if (state == u"WORN")
        return worn();
    if (state == u"IN_SERVICE")
        return after(ready(), u"serviceEquipment"_s);
    if (state == u"AT_SUPPLIER")
        return after(removed(u"DAMAGED"_s), u"sendToSupplier"_s, why);
    if (state == u"SCRAPPED")
        return after(removed(u"DAMAGED"_s), u"scrapEquipment"_s, why);
    if (state == u"REPLACED")
        return after(inState(u"AT_SUPPLIER"_s), u"replaceEquipment"_s,
                     {{u"newSerial"_s, u"RF-%1"_s.arg(++count, 5, 10, QChar(u'0'))}});
    if (state == u"WRITTEN_OFF")
        return after(removed(u"LOST"_s), u"writeOffEquipment"_s, why);
    return removed(state); // RETURNED LOST STOLEN DAMAGED EVIDENCE
}

void Centre::fillStock()
{
    auto &database = house.database();
    Transaction transaction(database);
    database.query("INSERT INTO sync_ctx (mid) VALUES (1)");
    database.queryText(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO equipment"
        " (id, kind, generation, supplier, serial, state, state_since, place_kind, tested_at, house) SELECT"
        " randomblob(16), CASE i % 3 WHEN 0 THEN 'HOME_UNIT' ELSE 'ANKLE_TAG_RF' END, 'RF1', 'NORDTAG',"
        " printf('RF-%05d', i + 20000), CASE i % 4 WHEN 0 THEN 'IN_SERVICE' WHEN 1 THEN 'RETURNED' ELSE 'READY' "
        "END,"
        " '2027-01-20T09:00:00+01:00', CASE i % 4 WHEN 0 THEN 'BENCH' ELSE 'STORE' END,"
        " '2027-01-20T09:00:00+01:00', 'VCET' FROM n");
    database.queryText(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) INSERT INTO equipment_step"
        " (id, equipment, step, from_state, to_state, place_kind, at, house) SELECT randomblob(16), equipment.id,"
        " CASE n.i WHEN 1 THEN 'REGISTERED' ELSE 'STORED' END, CASE n.i WHEN 1 THEN '' ELSE equipment.state END,"
        " equipment.state, place_kind, CASE n.i WHEN 40 THEN state_since ELSE"
        " strftime('%Y-%m-%dT%H:%M:%S+01:00', '2017-01-20', (n.i * 90) || ' days') END, 'VCET'"
        " FROM equipment, n WHERE kind <> 'VEHICLE'");
    database.queryText("DELETE FROM sync_ctx");
    transaction.commit();
}

RandomActs::RandomActs(const Database &database, Pool pool, quint32 seed)
    : m_database(database), m_pool(std::move(pool)), m_random(seed)
{
    m_places = {{{u"placeKind"_s, u"STORE"_s}},
                {{u"placeKind"_s, u"BENCH"_s}},
                {{u"placeKind"_s, u"PRISON"_s}, {u"place"_s, u"PRISON_LEUVEN"_s}},
                {{u"placeKind"_s, u"SUPPLIER"_s}, {u"place"_s, u"NORDTAG"_s}}};
    for (const auto &vehicle : std::as_const(m_pool.vehicles))
        m_places << QJsonObject{{u"placeKind"_s, u"VEHICLE"_s}, {u"place"_s, vehicle}};
}

Act RandomActs::next()
{
    static const QStringList all{
        u"registerEquipment"_s, u"testEquipment"_s,    u"testEquipment"_s,    u"storeEquipment"_s,
        u"serviceEquipment"_s,  u"serviceEquipment"_s, u"sendToSupplier"_s,   u"backFromSupplier"_s,
        u"replaceEquipment"_s,  u"giveEvidence"_s,     u"foundEquipment"_s,   u"scrapEquipment"_s,
        u"writeOffEquipment"_s, u"reserveEquipment"_s, u"reserveEquipment"_s, u"releaseEquipment"_s,
        u"loadVehicle"_s,       u"loadVehicle"_s,      u"unloadVehicle"_s,    u"scanEquipment"_s,
        u"scanEquipment"_s,     u"fitEquipment"_s,     u"fitEquipment"_s,     u"fitEquipment"_s,
        u"removeEquipment"_s,   u"removeEquipment"_s,  u"reportLost"_s,       u"reportStolen"_s,
        u"pairEquipment"_s,     u"moveStock"_s,        u"moveStock"_s,        u"useStock"_s,
        u"startStockTake"_s,    u"scanInStockTake"_s,  u"countInStockTake"_s, u"closeStockTake"_s};
    const auto name = any(all);
    return {name, parameters(name)};
}

void RandomActs::took(const Act &act, const ActDone &done)
{
    if (act.name == u"startStockTake")
        m_take = id(done.made);
}

// Mostly one with which the act can be done: else hardly anybody would ever wear something.
QString RandomActs::serialFor(const QString &act)
{
    static const QHash<QString, QByteArray> states{{u"reserveEquipment"_s, "'READY', 'IN_VEHICLE'"},
                                                   {u"fitEquipment"_s, "'RESERVED', 'IN_VEHICLE'"},
                                                   {u"testEquipment"_s, "'RECEIVED', 'IN_SERVICE'"},
                                                   {u"serviceEquipment"_s, "'RETURNED'"},
                                                   {u"foundEquipment"_s, "'LOST', 'EVIDENCE'"},
                                                   {u"backFromSupplier"_s, "'AT_SUPPLIER'"},
                                                   {u"removeEquipment"_s, "'WORN'"}};
    const auto fitting = states.value(act);
    if (fitting.isEmpty() || pick(4) == 0)
        return any(m_pool.serials);
    QStringList serials;
    auto query = m_database.queryText("SELECT serial FROM equipment WHERE state IN (" + fitting +
                                      ") AND kind <> 'VEHICLE' AND deleted = 0 ORDER BY serial");
    while (query.next())
        serials << query.text(0);
    return serials.isEmpty() ? any(m_pool.serials) : any(serials);
}

QJsonObject RandomActs::parameters(const QString &act)
{
    QJsonObject with;
    const QStringList takes{u"scanInStockTake"_s, u"countInStockTake"_s, u"closeStockTake"_s};
    if (act == u"registerEquipment") {
        if (m_pool.serials.size() < 40 || pick(10) == 0)
            m_pool.serials << u"RF-%1"_s.arg(++m_pool.firstNew % 100000, 5, 10, QChar(u'0'));
        return {{u"kind"_s, u"ANKLE_TAG_RF"_s},
                {u"generation"_s, u"RF1"_s},
                {u"serials"_s, QJsonArray{m_pool.serials.last()}}};
    }
    if (act == u"moveStock" || act == u"useStock" || act == u"countInStockTake") {
        with = {{u"kind"_s, any<QString>({u"STRAP"_s, u"CLIP"_s})}, {u"count"_s, pick(6)}};
        if (act == u"useStock") {
            const auto where = any(m_places);
            for (auto it = where.begin(); it != where.end(); ++it)
                with.insert(it.key(), it.value());
            with.insert(u"reason"_s, any<QString>({u"USED"_s, u"BROKEN"_s}));
            with.insert(u"note"_s, u"verzonnen"_s);
        } else if (act == u"moveStock") {
            const auto from = any(m_places);
            const auto to = any(m_places);
            if (pick(2)) {
                with.insert(u"fromKind"_s, from.value("placeKind"_L1));
                with.insert(u"from"_s, from.value("place"_L1).toString());
            }
            with.insert(u"toKind"_s, to.value("placeKind"_L1));
            with.insert(u"to"_s, to.value("place"_L1).toString());
            with.insert(u"reason"_s, u"MOVED"_s);
            if (pick(4) == 0) // written down late
                with.insert(u"at"_s, u"2027-02-01T07:%1"_s.arg(pick(60), 2, 10, QChar(u'0')));
        }
    }
    if (act == u"startStockTake")
        return any(m_places);
    if (takes.contains(act)) {
        with.insert(u"stockTake"_s, m_take.isEmpty() ? m_pool.visits.first() : m_take);
        if (act == u"scanInStockTake")
            with.insert(u"serial"_s, any<QString>(m_pool.serials));
        return with;
    }
    if (act == u"moveStock" || act == u"useStock")
        return with;
    with.insert(u"serial"_s, serialFor(act));
    if (act == u"storeEquipment" || act == u"unloadVehicle" || act == u"scanEquipment" || act == u"removeEquipment" ||
        act == u"foundEquipment") {
        const auto where = any(m_places);
        for (auto it = where.begin(); it != where.end(); ++it)
            with.insert(it.key(), it.value());
    }
    if (act == u"testEquipment")
        with.insert(u"passed"_s, pick(5) > 0);
    if (act == u"backFromSupplier")
        with.insert(u"tested"_s, pick(4) > 0);
    if (act == u"replaceEquipment")
        with.insert(u"newSerial"_s, u"RF-%1"_s.arg(++m_pool.firstNew % 100000, 5, 10, QChar(u'0')));
    if (act == u"loadVehicle")
        with.insert(u"vehicle"_s, any<QString>(m_pool.vehicles));
    if (act == u"pairEquipment")
        with.insert(u"with"_s, any<QString>(m_pool.serials));
    if (act == u"reserveEquipment" || (act == u"fitEquipment" && pick(3)))
        with.insert(u"intervention"_s, any<QString>(m_pool.visits));
    if (act == u"fitEquipment")
        with.insert(u"monitoring"_s, any<QString>(m_pool.monitorings));
    if (act == u"removeEquipment")
        with.insert(u"how"_s, any<QString>({u"RETURNED"_s, u"RETURNED"_s, u"DAMAGED"_s, u"LOST"_s, u"EVIDENCE"_s}));
    static const QStringList withReason{u"testEquipment"_s,   u"sendToSupplier"_s,    u"giveEvidence"_s,
                                        u"scrapEquipment"_s,  u"writeOffEquipment"_s, u"releaseEquipment"_s,
                                        u"removeEquipment"_s, u"reportLost"_s,        u"reportStolen"_s};
    if (withReason.contains(act))
        with.insert(u"reason"_s, u"verzonnen"_s);
    return with;
}
