// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/gateway.h"

#include "core/acts/act.h"
#include "core/monitoring/events.h"
#include "core/storage/postgresaddress.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/pullapply.h"
#include "core/sync/syncclient.h"
#include "server/accounts.h"
#include "server/log.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenLooks{1000}; // for what another process took in
constexpr int choresAtOnce = 20;
constexpr int together = 1000; // events read at once
constexpr int inOneAct = 200;
constexpr int leaseSeconds = 30;
constexpr int doneDays = 60;  // numbers are known that long here; afterwards by the rows
constexpr int looseDays = 30; // that long somebody may still tell who wore the device
constexpr qint64 clockSlack = 300;

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

// By the clock in Belgium, as acts are told the time.
QDateTime wallClock(const Moment &moment)
{
    return QDateTime(moment.date, moment.time);
}

} // namespace

void Gateway::start()
{
    m_thread = std::thread([this] { run(); });
}

void Gateway::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void Gateway::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Gateway::run()
{
    bool isFailing = false;
    bool more = false;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (!more)
                m_changed.wait_for(lock, betweenLooks, [this] { return m_stopping || m_woken; });
            if (m_stopping)
                break;
            m_woken = false;
        }
        try {
            if (!m_database) {
                auto opened = Database::open({.file = m_file, .schema = Database::Schema::Server});
                if (!opened)
                    throw StorageError(opened.error());
                m_database = std::move(*opened);
                forgetOld();
            }
            more = workOnce() > 0;
            if (!more && m_day != utcNow().date())
                beginDay();
            if (!more && !m_chores.isEmpty() && hasLease()) {
                doSomeChores();
                more = !m_chores.isEmpty();
            }
            isFailing = false;
        } catch (const StorageError &error) {
            if (!isFailing)
                logLine(LogLevel::Warning, "gateway_waits", {LogField::id("code", error.problem().code.toLatin1())});
            isFailing = true;
            more = false;
            m_sessions.clear();
            m_day = {}; // what was left of it is found again
            m_chores.clear();
            m_scratch.forget();
            m_database.reset();
        }
    }
    giveLeaseBack();
}

void Gateway::forgetOld()
{
    Transaction transaction(*m_database);
    m_database->query("DELETE FROM event_intake WHERE state = 'DONE' AND received_at < ?",
                      recordedMoment(utcNow().addDays(-doneDays)));
    m_database->query("UPDATE event_intake SET state = 'DONE', body = '' WHERE state = 'LOOSE' AND received_at < ?",
                      recordedMoment(utcNow().addDays(-looseDays)));
    transaction.commit();
}

void Gateway::giveLeaseBack()
{
    if (!PostgresAddress::isOne(m_file) || !m_database)
        return;
    try {
        Transaction transaction(*m_database);
        ServerRecords records(*m_database);
        if (records.state("gateway").startsWith(m_own.toString()))
            records.setState("gateway", QString());
        transaction.commit();
    } catch (const StorageError &) { // it runs out by itself
    }
}

// Of several processes on one database one makes the acts; another takes over when it is no longer heard of.
bool Gateway::hasLease()
{
    if (!PostgresAddress::isOne(m_file))
        return true; // a file has one process
    Transaction transaction(*m_database);
    ServerRecords records(*m_database);
    const auto held = records.state("gateway").split(u' ');
    const auto now = utcNow();
    if (held.size() == 2 && held[0] != m_own.toString() && held[1] > recordedMoment(now))
        return false;
    records.setState("gateway", m_own.toString() + u' ' + recordedMoment(now.addSecs(leaseSeconds)));
    transaction.commit();
    return true;
}

// The dossier of who wore that serial then; its rows are named on the way.
AnyId Gateway::dossierOf(const Kept &event, std::set<AnyId> &named) const
{
    const auto at = instantOf(event.body.value("deviceAt"_L1).toString());
    const auto received = instantOf(event.receivedAt);
    const auto then = at > received + clockSlack ? received : at;
    std::set<AnyId> others; // of another supplier with such a serial
    QList<std::tuple<AnyId, AnyId, qint64, qint64>> worn;
    {
        auto query = m_database->query("SELECT supplier, equipment, dossier, fitted_at, removed_at FROM device_serial"
                                       " WHERE serial = ? ORDER BY fitted_at DESC",
                                       event.body.value("serial"_L1).toString());
        while (query.next()) {
            if (!query.id(2).isNull())
                worn << std::tuple{query.id(1), query.id(2), instantOf(query.text(3)), instantOf(query.text(4))};
            else if (query.text(0) == event.supplier)
                named.insert(query.id(1));
            else
                others.insert(query.id(1));
        }
    }
    for (const auto &[equipment, dossier, from, until] : std::as_const(worn)) {
        if (others.contains(equipment) || then < from - clockSlack || (until > 0 && then > until + clockSlack))
            continue;
        named.insert(equipment);
        return dossier;
    }
    return {};
}

QList<Gateway::Batch> Gateway::waiting()
{
    QList<Kept> all;
    {
        auto query = m_database->query("SELECT n, supplier, house, body, received_at FROM event_intake WHERE"
                                       " state = 'NEW' ORDER BY n LIMIT ?",
                                       together);
        while (query.next())
            all << Kept{query.number(0), query.text(1), query.text(2), query.object(3),
                        momentOfInstant(query.moment(4).toSecsSinceEpoch())};
    }
    QList<Batch> batches;
    for (const auto &event : std::as_const(all)) {
        std::set<AnyId> named;
        const auto dossier = dossierOf(event, named);
        auto found = std::find_if(batches.begin(), batches.end(), [&](const Batch &one) {
            return one.house == event.house && one.supplier == event.supplier && one.dossier == dossier &&
                   one.events.size() < inOneAct;
        });
        if (found == batches.end()) {
            batches << Batch{event.house, event.supplier, dossier, {}, {}};
            found = std::prev(batches.end());
        }
        named.insert(DeviceEvent{.supplier = event.supplier, .number = event.body.value("number"_L1).toString()}.id());
        found->named.merge(named);
        found->events << event;
    }
    return batches;
}

int Gateway::workOnce()
{
    const auto batches = waiting();
    if (batches.isEmpty() || !hasLease())
        return 0;
    int done = 0;
    for (const auto &batch : batches) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return 0;
        }
        if (auto worked = work(batch); !worked) {
            if (worked.error().kind == Problem::Kind::Storage)
                throw StorageError(worked.error());
            // Something in it cannot be: each for itself, so that one keeps no other.
            for (const auto &event : batch.events) {
                auto alone = batch;
                alone.events = {event};
                const auto again = batch.events.size() > 1 ? work(alone) : worked;
                if (again)
                    continue;
                logLine(LogLevel::Warning, "event_kept",
                        {LogField::number("n", event.n), LogField::id("code", again.error().code.toLatin1())});
                mark({event}, "KEPT", again.error().code);
            }
        }
        done += static_cast<int>(batch.events.size());
    }
    return done;
}

Result<Gateway::Session *> Gateway::sessionOf(const QString &house)
{
    if (const auto known = m_sessions.find(house); known != m_sessions.end())
        return &known->second;
    const auto actor = Accounts(*m_database).gateway(house, utcNow());
    if (!actor)
        return tl::make_unexpected(actor.error());
    const auto session = SyncServer(*m_database).beginSession(*actor, u"gateway"_s, utcNow());
    if (!session)
        return tl::make_unexpected(session.error());
    return &m_sessions.emplace(house, Session{*actor, *session, 0}).first->second;
}

Outcome Gateway::work(const Batch &batch)
{
    const auto session = sessionOf(batch.house);
    if (!session)
        return tl::make_unexpected(session.error());
    const auto txn = actOf(batch, **session);
    if (!txn)
        return tl::make_unexpected(txn.error());
    if (!txn->ops.isEmpty())
        if (auto taken = take(batch.house, *txn, **session); !taken)
            return taken;
    mark(batch.events, batch.dossier.isNull() ? "LOOSE" : "DONE");
    return {};
}

// The act, done on the rows as they stand and given back as a device would send it; no ops when all of it was known.
Result<SyncTxn> Gateway::actOf(const Batch &batch, const Session &as)
{
    RowsWanted wanted{.named = batch.named};
    if (!batch.dossier.isNull())
        wanted.dossiers.insert(batch.dossier);
    QJsonArray events;
    Moment latest;
    for (const auto &event : batch.events) {
        auto body = event.body;
        body.insert(u"receivedAt"_s, writeMoment(event.receivedAt));
        events << body;
        if (!latest.isValid() || secondsBetween(latest, event.receivedAt) > 0)
            latest = event.receivedAt;
    }
    return tried(batch.house, Act{u"receiveEvents"_s, {{u"supplier"_s, batch.supplier}, {u"events"_s, events}}},
                 std::move(wanted), wallClock(latest), as);
}

Result<SyncTxn> Gateway::tried(const QString &house, const Act &act, RowsWanted wanted, const QDateTime &at,
                               const Session &as)
{
    if (auto ready = m_scratch.makeReady(house); !ready)
        return tl::make_unexpected(ready.error());
    if (auto brought = m_scratch.bringLaw(*m_database); !brought)
        return tl::make_unexpected(brought.error());
    if (!wanted.gather(*m_database, house, 10))
        return refused(u"sync.noSuchRow"_s);
    auto &workspace = m_scratch.workspace();
    workspace.setClock(Clock(at));
    SyncTxn txn;
    Outcome performed;
    const auto done = workspace.writeTogether([&](const auto &perform) -> Outcome {
        PullApply apply(workspace.database(), {});
        for (const auto &row : std::as_const(wanted.rows))
            if (auto put = apply.row(row); !put)
                return put;
        if (auto user = workspace.setUser(as.actor.login); !user)
            return user;
        const auto made = perform(act);
        if (!made) {
            performed = tl::make_unexpected(made.error());
        } else if (!made->nothingChanged) {
            const auto request = SyncClient(workspace.database(), {}).nextPush(utcNow());
            if (!request)
                return tl::make_unexpected(request.error());
            if (!request->txns.isEmpty())
                txn = request->txns.last();
        }
        return failed(u"sync.tried"_s); // nothing of it is kept
    });
    if (const auto back = workspace.setUser(u"setup"_s); !back)
        return tl::make_unexpected(back.error());
    if (!done && done.error().code != u"sync.tried")
        return tl::make_unexpected(done.error());
    if (!performed)
        return tl::make_unexpected(performed.error());
    return txn;
}

Outcome Gateway::take(const QString &house, SyncTxn txn, Session &as)
{
    txn.previous = as.mid;
    txn.mid = ++as.mid;
    PushRequest request;
    {
        ServerRecords records(*m_database);
        request.epoch = records.numberOf("epoch");
    }
    request.session = as.session;
    request.clientVersion = u"gateway"_s;
    request.clientTime = recordedMoment(utcNow());
    request.txns = {txn};
    // No rules: the act was just done by the rules themselves, on the rows as they stand.
    SyncServer server(*m_database);
    const auto answer = server.push(as.actor, request, utcNow());
    if (!answer || answer->refusal != SyncRefusal::None || answer->txns.isEmpty()) {
        m_sessions.erase(house); // the next one begins anew
        return answer ? failed(u"storage.failed"_s, {{u"detail"_s, QString(syncRefusalName(answer->refusal))}})
                      : Outcome(tl::make_unexpected(answer.error()));
    }
    const auto &taken = answer->txns.first();
    if (taken.result == SyncResult::Quarantined || taken.result == SyncResult::NeedsReview)
        return refused(taken.reason);
    if (m_publish) {
        auto houses = server.touchedHouses();
        houses << house; // who monitors it waits there, whoever's dossier it is
        for (const auto &one : std::as_const(houses))
            m_publish("h:" + one.toLatin1(), QByteArray::number(answer->head));
    }
    return {};
}

// Once a day, and once after a start, which changes nothing when it was done already.
void Gateway::beginDay()
{
    const auto day = utcNow().date();
    if (!hasLease())
        return;
    m_day = day;
    auto one = m_database->query("SELECT body FROM record WHERE tbl = 'monitoring' LIMIT 1"); // the law is one for all
    if (!one.next())
        return; // nobody is monitored
    if (auto ready = m_scratch.makeReady(one.object(0).value("centre"_L1).toString()); !ready)
        throw StorageError(ready.error());
    if (auto brought = m_scratch.bringLaw(*m_database); !brought)
        throw StorageError(brought.error());
    m_chores = choresOf(*m_database, m_scratch.workspace().catalogue(), day);
}

// A few, so that what devices tell never waits for them.
void Gateway::doSomeChores()
{
    for (int i = 0; i < choresAtOnce && !m_chores.isEmpty(); ++i) {
        const auto chore = m_chores.takeFirst();
        for (const auto &wanted : rowsOf(*m_database, chore)) {
            const auto session = sessionOf(chore.house);
            if (!session)
                throw StorageError(session.error());
            const auto txn = tried(chore.house, chore.act, wanted, QDateTime::currentDateTime(), **session);
            if (!txn && txn.error().kind == Problem::Kind::Storage)
                throw StorageError(txn.error());
            if (!txn || txn->ops.isEmpty()) // a rule keeps it: it is not due after all
                continue;
            if (auto taken = take(chore.house, *txn, **session); !taken)
                logLine(LogLevel::Warning, "chore_kept", {LogField::id("code", taken.error().code.toLatin1())});
        }
    }
}

void Gateway::mark(const QList<Kept> &events, const char *state, const QString &reason)
{
    const bool isDone = qstrcmp(state, "DONE") == 0;
    Transaction transaction(*m_database);
    for (const auto &event : events) {
        m_database->query("UPDATE event_intake SET state = ?, reason = ? WHERE n = ?", state, reason, event.n);
        if (isDone) // it stands in the rows now, for as long as they may be kept
            m_database->query("UPDATE event_intake SET body = '' WHERE n = ?", event.n);
    }
    transaction.commit();
}
