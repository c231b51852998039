// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/devicelease.h"

using namespace Qt::StringLiterals;

namespace {

QString kept(const Database &database, const char *key)
{
    auto query = database.query("SELECT value FROM sync_state WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.text(0) : QString();
}

void keep(Database &database, const char *key, const QString &value)
{
    database.query("INSERT INTO sync_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET"
                   " value = excluded.value",
                   QString::fromLatin1(key), value);
}

QDateTime keptMoment(const Database &database, const char *key)
{
    return QDateTime::fromString(kept(database, key), Qt::ISODateWithMs);
}

// What the server's clock shows, as far as this computer can know.
QDateTime byServerClock(const Database &database, const QDateTime &now)
{
    const auto shown = now.toUTC().addSecs(-kept(database, "clock_offset").toLongLong());
    const auto furthest = keptMoment(database, "clock_furthest");
    return furthest.isValid() && furthest > shown ? furthest : shown;
}

} // namespace

DeviceLease deviceLease(const Database &database, const QDateTime &now)
{
    DeviceLease lease{.hours = kept(database, "lease_hours").toInt()};
    const auto contact = keptMoment(database, "lease_from");
    if (lease.hours <= 0 || !contact.isValid())
        return {};
    lease.until = contact.addSecs(qint64(lease.hours) * 3600);
    lease.over = byServerClock(database, now) > lease.until;
    return lease;
}

void noteClock(Database &database, const QDateTime &now)
{
    if (keptMoment(database, "lease_from").isValid())
        keep(database, "clock_furthest", recordedMoment(byServerClock(database, now)));
}

void renewLease(Database &database, int hours, const QDateTime &serverTime, qint64 clockOffset)
{
    keep(database, "clock_offset", QString::number(clockOffset));
    keep(database, "lease_hours", QString::number(hours));
    keep(database, "lease_from", recordedMoment(serverTime));
    keep(database, "clock_furthest", recordedMoment(serverTime));
}

void noteClockDoubt(Database &database, qint64 seconds)
{
    if (std::abs(seconds) <= clockDoubt)
        return;
    database.query("INSERT INTO act_clock (act, seconds) SELECT act.id, ? FROM outbox_txn JOIN act ON act.mid ="
                   " outbox_txn.mid WHERE outbox_txn.state = 'pending' ON CONFLICT (act) DO UPDATE SET"
                   " seconds = excluded.seconds",
                   seconds);
}

QHash<AnyId, qint64> clockDoubts(const Database &database, const AnyId &dossier)
{
    QHash<AnyId, qint64> doubts;
    auto rows = database.query("SELECT DISTINCT journal.row, act_clock.seconds FROM act_clock"
                               " JOIN act ON act.id = act_clock.act JOIN journal ON journal.mid = act.mid"
                               " WHERE act.dossier = ? AND journal.tbl = 'contact' ORDER BY act.mid",
                               dossier);
    while (rows.next())
        doubts.insert(rows.id(0), rows.number(1));
    return doubts;
}
