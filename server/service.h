// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "server/accounts.h"
#include "server/blobs.h"
#include "server/routes.h"
#include "server/rulecheck.h"
#include "server/visitleases.h"

// What the server answers under /v1, on one worker thread with a database connection of its own. `publish` tells who
// waits on a channel ("h:LEU") that there is something new; it says nothing of what.
class Service
{
public:
    struct With
    {
        QString database{};
        Clock clock{};
        std::function<void(const QByteArray &channel, const QByteArray &data)> publish{};
        std::function<void()> eventsCame{}; // of devices: there is something to make acts of
        VisitLeases *leases = nullptr;      // of all workers together
        int offlineHours = 24;              // a device may be worked with that long without contact; 0: for ever
        QString encipher = QStringLiteral("laptops"); // or all, none
        int lockMinutes = 10;
    };
    static Result<std::unique_ptr<Service>> open(const With &with);

    void addTo(Routes &routes);

private:
    explicit Service(const With &with) : m_with(with) {}

    using Signed = std::function<HttpAnswer(const SyncActor &, const HttpRequest &, const Routes::Places &)>;
    // `leaving`: also for who leaves and may still send.
    void add(Routes &routes, const char *method, const char *pattern, Signed function, bool leaving = false);

    HttpAnswer enrol(const HttpRequest &request);
    HttpAnswer login(const HttpRequest &request);
    HttpAnswer refresh(const HttpRequest &request);
    HttpAnswer deviceEvents(const HttpRequest &request);
    HttpAnswer hello(const SyncActor &actor);
    HttpAnswer push(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer pull(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer late(const SyncActor &actor);
    HttpAnswer decide(const SyncActor &actor, const HttpRequest &request, const AnyId &entry);
    HttpAnswer access(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer looks(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer carry(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer search(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer holdVisits(const SyncActor &actor, const HttpRequest &request);
    HttpAnswer heldVisits(const SyncActor &actor);
    bool mustEncipher(const SyncActor &actor) const
    {
        return m_with.encipher == u"all" || (m_with.encipher == u"laptops" && actor.laptop);
    }
    QDateTime now() const { return m_with.clock.now().toUTC(); }

    With m_with;
    std::unique_ptr<Database> m_database{};
    RuleCheck m_rules{};
    std::unique_ptr<SyncServer> m_sync{};
    std::unique_ptr<Accounts> m_accounts{};
    std::unique_ptr<Blobs> m_blobs{};
};
