// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/database.h"
#include "core/sync/syncserver.h"
#include "server/dailychores.h"
#include "server/scratchhouse.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

// Makes acts of the events of devices that were kept: per dossier, done by the code of the program in a scratch house
// on the rows they are about, and taken in as if a device called "gateway" had sent them, so that every client hears of
// it as of any other act. What was done before the process was killed is known by its rows and is not done again.
class Gateway
{
public:
    using Publish = std::function<void(const QByteArray &channel, const QByteArray &data)>;

    Gateway(QString database, Publish publish) : m_file(std::move(database)), m_publish(std::move(publish)) {}
    ~Gateway() { stop(); }
    Gateway(const Gateway &) = delete;
    Gateway &operator=(const Gateway &) = delete;

    void start(); // a thread and a connection of its own
    void wake();  // from any thread: something came in
    void stop();

private:
    struct Kept // an event as it waits
    {
        qint64 n = 0;
        QString supplier{};
        QString house{};
        QJsonObject body{};
        Moment receivedAt{};
    };
    struct Batch // of one house, one supplier and one dossier (null: nobody's)
    {
        QString house{};
        QString supplier{};
        AnyId dossier{};
        std::set<AnyId> named{}; // equipment, and the events themselves where they stand already
        QList<Kept> events{};
    };
    struct Session
    {
        SyncActor actor{};
        AnyId session{};
        qint64 mid = 0;
    };

    void run();
    int workOnce();
    bool hasLease();
    void giveLeaseBack();
    void forgetOld();
    QList<Batch> waiting();
    AnyId dossierOf(const Kept &event, std::set<AnyId> &named) const;
    Outcome work(const Batch &batch);
    Result<SyncTxn> actOf(const Batch &batch, const Session &as);
    // Empty when nothing comes of it.
    Result<SyncTxn> tried(const QString &house, const Act &act, RowsWanted wanted, const QDateTime &at,
                          const Session &as);
    Outcome take(const QString &house, SyncTxn txn, Session &as);
    void beginDay();
    void doSomeChores();
    void mark(const QList<Kept> &events, const char *state, const QString &reason = {});
    Result<Session *> sessionOf(const QString &house);

    QString m_file;
    Publish m_publish;
    AnyId m_own = AnyId::create();
    std::unique_ptr<Database> m_database{};
    ScratchHouse m_scratch{};
    std::map<QString, Session> m_sessions{};
    QDate m_day{}; // whose chores were listed
    QList<DailyChore> m_chores{};
    std::mutex m_mutex{};
    std::condition_variable m_changed{};
    bool m_woken = false;
    bool m_stopping = false;
    std::thread m_thread{};
};
