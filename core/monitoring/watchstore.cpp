// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/watchstore.h"

#include "core/catalogue/catalogue.h"
#include "core/monitoring/events.h"
#include "core/monitoring/monitoringstore.h"

using namespace Qt::StringLiterals;

namespace {

// Everybody with a device on, and everybody who is said to be connected. Most of all rows are of who left long ago:
// the index of the states is named, or all would be read.
#define WATCHED_IDS                                                                                                    \
    "(SELECT id FROM monitoring INDEXED BY monitoring_by_state WHERE state IN ('CONNECTED', 'INTERRUPTED',"            \
    " 'MOVE_PLANNED', 'ABSCONDED', 'END_PLANNED') AND deleted = 0"                                                     \
    " UNION SELECT monitoring FROM fitting WHERE removed_at = '' AND deleted = 0)"

using Watched = QHash<AnyId, qsizetype>;

// A day without a clock time began at midnight.
qint64 watchStart(const QString &column)
{
    return column.size() == 10 ? instantOf(Moment{QDate::fromString(column, Qt::ISODate), QTime(0, 0)})
                               : instantOf(column);
}

Watched readPeople(const Database &database, WatchPicture &picture)
{
    Watched at;
    auto query = database.query(
        "SELECT watched.id, m.dossier, m.person, m.state, m.state_since, m.order_state, m.order_until, m.end_on,"
        " m.margin_minutes,"
        " (SELECT device_at FROM device_event WHERE monitoring = m.id ORDER BY device_at DESC LIMIT 1),"
        " (SELECT device_at FROM device_event WHERE monitoring = m.id AND sign = 'HOME'"
        " ORDER BY device_at DESC LIMIT 1),"
        " (SELECT device_at FROM device_event WHERE monitoring = m.id AND sign = 'AWAY'"
        " ORDER BY device_at DESC LIMIT 1)"
        " FROM " WATCHED_IDS " AS watched JOIN monitoring AS m ON m.id = watched.id WHERE m.deleted = 0");
    while (query.next()) {
        at.insert(query.id(0), picture.people.size());
        picture.people << WatchPerson{.monitoring = query.id<Monitoring>(0),
                                      .dossier = query.id<Dossier>(1),
                                      .person = query.id<Person>(2),
                                      .state = query.text(3),
                                      .stateSince = watchStart(query.text(4)),
                                      .orderState = query.text(5),
                                      .orderUntil = watchStart(query.text(6)),
                                      .endOn = query.date(7),
                                      .marginMinutes = query.integer(8),
                                      .devices = {},
                                      .lastSignal = instantOf(query.text(9)),
                                      .lastHome = instantOf(query.text(10)),
                                      .lastAway = instantOf(query.text(11))};
    }
    return at;
}

void readDevices(const Database &database, const Catalogue &catalogue, const Watched &at, WatchPicture &picture)
{
    QSet<QString> tags;
    if (const auto *kinds = catalogue.list(u"equipment_kind"_s))
        for (const auto &kind : kinds->items)
            if (kind.members.value("tag"_L1).toBool())
                tags << kind.code;
    auto query = database.query("SELECT monitoring, equipment, serial, kind, fitted_at, first_signal_at FROM fitting"
                                " WHERE removed_at = '' AND deleted = 0");
    while (query.next())
        if (const auto person = at.constFind(query.id(0)); person != at.constEnd())
            picture.people[*person].devices << WatchDevice{query.id(1), query.text(2), tags.contains(query.text(3)),
                                                           watchStart(query.text(4)), watchStart(query.text(5))};
}

// The version that holds, or the first that will.
void readWatchSchedules(const Database &database, const Watched &at, WatchPicture &picture, qint64 now)
{
    auto query = database.query(
        "SELECT schedule.monitoring, schedule.number, schedule.valid_from, schedule.decided_at, schedule.active_at "
        "FROM " WATCHED_IDS
        " AS watched JOIN schedule ON schedule.monitoring = watched.id WHERE schedule.state = 'APPROVED' AND"
        " schedule.deleted = 0 ORDER BY schedule.monitoring, schedule.number");
    while (query.next()) {
        const auto found = at.constFind(query.id(0));
        if (found == at.constEnd())
            continue;
        auto &person = picture.people[*found];
        if (person.schedule > 0 && watchStart(query.text(2)) > now)
            continue;
        person.schedule = query.integer(1);
        person.approvedAt = watchStart(query.text(3));
        person.scheduleActive = !query.text(4).isEmpty();
    }
    const MonitoringStore store(database);
    for (auto &person : picture.people)
        if (person.isAway())
            person.schedules = store.approvedSchedules(person.monitoring);
}

void readHeld(const Database &database, const Watched &at, WatchPicture &picture)
{
    auto query = database.query("SELECT monitoring, from_on FROM detention WHERE until_on = '' AND deleted = 0");
    while (query.next())
        if (const auto person = at.constFind(query.id(0)); person != at.constEnd()) {
            picture.people[*person].heldSince = watchStart(query.text(1));
        }
}

// What should lie still and was heard since it lies there, in the last two days.
void readStock(const Database &database, WatchPicture &picture, qint64 now)
{
    auto query = database.query(
        "SELECT equipment.id, equipment.serial, equipment.state_since, min(device_event.device_at),"
        " max(device_event.device_at) FROM device_event JOIN equipment ON equipment.id = device_event.equipment"
        " WHERE device_event.monitoring IS NULL AND device_event.equipment IS NOT NULL AND device_event.received_at > ?"
        " AND device_event.device_at > equipment.state_since AND device_event.deleted = 0 AND equipment.deleted = 0"
        " AND equipment.state NOT IN ('WORN', 'IN_SERVICE', 'AT_SUPPLIER') GROUP BY equipment.id",
        momentColumn(momentOfInstant(now - 2 * 86400)));
    while (query.next())
        picture.stock << WatchStock{query.id(0), query.text(1), instantOf(query.text(2)), instantOf(query.text(3)),
                                    instantOf(query.text(4))};
}

void readWatchNotes(const Database &database, WatchPicture &picture, qint64 now)
{
    // A day of slack for the text order across a change of the clock.
    auto query = database.query("SELECT monitoring, equipment, watch, login, at, until_at FROM watch_note WHERE"
                                " until_at >= ? AND deleted = 0",
                                momentColumn(momentOfInstant(now - 86400)));
    while (query.next())
        picture.notes << WatchNote{
            query.id<Monitoring>(0), query.id(1), query.text(2), query.text(3), instantOf(query.text(4)),
            instantOf(query.text(5))};
}

} // namespace

WatchPicture watchPicture(const Database &database, const Catalogue &catalogue, qint64 now)
{
    WatchPicture picture;
    const auto at = readPeople(database, picture);
    readDevices(database, catalogue, at, picture);
    readWatchSchedules(database, at, picture, now);
    readHeld(database, at, picture);
    readStock(database, picture, now);
    readWatchNotes(database, picture, now);
    return picture;
}
