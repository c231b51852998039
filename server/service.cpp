// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/service.h"

#include "core/access/permissions.h"
#include "core/acts/technicianacts.h"
#include "core/catalogue/catalogue.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/wire.h"
#include "server/answers.h"
#include "server/deviceintake.h"
#include "server/sealed.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLooks = 5000; // lines of an access log in one go
constexpr int mostFound = 50;

// Large answers go packed to who says he reads that.
HttpAnswer linesAnswer(const HttpRequest &request, const QByteArray &lines)
{
    HttpAnswer answer{.status = 200, .type = "application/x-ndjson", .body = lines};
    if (lines.size() > 1024 && request.headers.value("accept-encoding").contains("gzip")) {
        answer.body = packed(lines);
        answer.headers << std::pair{QByteArray("Content-Encoding"), QByteArray("gzip")};
    }
    return answer;
}

QJsonObject toJson(const Accounts::Tokens &tokens)
{
    return {{u"access"_s, tokens.access},
            {u"refresh"_s, tokens.refresh},
            {u"expires"_s, recordedMoment(tokens.accessExpires)}};
}

QJsonObject toJson(const Accounts::Enrolled &enrolled)
{
    auto object = toJson(enrolled.tokens);
    const auto &actor = enrolled.actor;
    object.insert(u"device"_s, actor.device.toString());
    object.insert(u"login"_s, actor.login);
    object.insert(u"name"_s, actor.name);
    object.insert(u"role"_s, actor.role);
    object.insert(u"house"_s, actor.house);
    object.insert(u"organisation"_s, actor.organisation);
    object.insert(u"laptop"_s, actor.laptop);
    return object;
}

} // namespace

Result<std::unique_ptr<Service>> Service::open(const With &with)
{
    auto service = std::unique_ptr<Service>(new Service(with));
    auto database = Database::open({.file = with.database, .schema = Database::Schema::Server});
    if (!database)
        return tl::make_unexpected(database.error());
    service->m_database = std::move(*database);
    service->m_sync = std::make_unique<SyncServer>(*service->m_database, &service->m_rules);
    service->m_blobs = std::make_unique<Blobs>(*service->m_database, *service->m_sync);
    service->m_accounts = std::make_unique<Accounts>(*service->m_database);
    // Before anybody waits for it: the house in which the rules are tried. Of which house is said with each push; what
    // keeps it from being made is said of the acts.
    static const auto anyHouse = [] {
        const auto law = Catalogue::load();
        return law && !(*law)->houses().isEmpty() ? (*law)->houses().first().code : QString();
    }();
    static_cast<void>(service->m_rules.makeReady(anyHouse));
    return service;
}

void Service::add(Routes &routes, const char *method, const char *pattern, Signed function, bool leaving)
{
    routes.add(method, pattern, [this, function, leaving](const HttpRequest &request, const Routes::Places &places) {
        if (!m_database->isConnected())
            if (auto again = m_database->reconnect(); !again)
                return problemAnswer(again.error());
        const auto header = request.headers.value("authorization");
        if (!header.startsWith("Bearer "))
            return problemAnswer({Problem::Kind::Refused, u"server.notSignedIn"_s, {}, {}});
        const auto actor = m_accounts->actorOf(QString::fromLatin1(header.mid(7)), now(), leaving);
        if (!actor)
            return problemAnswer(actor.error());
        try {
            return function(*actor, request, places);
        } catch (const StorageError &error) {
            return problemAnswer(error.problem());
        }
    });
}

void Service::addTo(Routes &routes)
{
    const auto open = [&](const char *pattern, HttpAnswer (Service::*function)(const HttpRequest &)) {
        routes.add("POST", pattern, [this, function](const HttpRequest &request, const Routes::Places &) {
            if (!m_database->isConnected())
                if (auto again = m_database->reconnect(); !again)
                    return problemAnswer(again.error());
            return (this->*function)(request);
        });
    };
    open("/v1/enrol", &Service::enrol);
    open("/v1/login", &Service::login);
    open("/v1/refresh", &Service::refresh);
    open("/v1/devices/events", &Service::deviceEvents);
    add(routes, "POST", "/v1/hello", [this](const auto &actor, const auto &, const auto &) { return hello(actor); });
    add(
        routes, "POST", "/v1/session",
        [this](const auto &actor, const auto &request, const auto &) {
            const auto given = jsonOf(request);
            const auto session =
                m_sync->beginSession(actor, given ? given->value("version"_L1).toString() : QString(), now());
            return session ? jsonAnswer({{u"session"_s, session->toString()}}) : problemAnswer(session.error());
        },
        true);
    add(
        routes, "POST", "/v1/push",
        [this](const auto &actor, const auto &request, const auto &) { return push(actor, request); }, true);
    add(routes, "POST", "/v1/pull",
        [this](const auto &actor, const auto &request, const auto &) { return pull(actor, request); });
    add(
        routes, "POST", "/v1/park",
        [this](const auto &actor, const auto &request, const auto &) {
            const auto parked =
                m_sync->park(actor, AnyId::fromString(QString::fromLatin1(request.query.value("session"))),
                             request.body, QString::fromLatin1(request.query.value("reason")), now());
            return parked ? jsonAnswer({}) : problemAnswer(parked.error());
        },
        true);
    add(routes, "GET", "/v1/events", [](const auto &actor, const auto &, const auto &) {
        HttpAnswer answer;
        answer.listen = {"c", "h:" + actor.house.toLatin1()};
        if (plannerRoles().contains(actor.role))
            answer.listen << "p:" + actor.house.toLatin1(); // who has a visit in hand
        answer.body = "hello";
        return answer;
    });
    add(routes, "GET", "/v1/late", [this](const auto &actor, const auto &, const auto &) { return late(actor); });
    add(routes, "POST", "/v1/late/{id}", [this](const auto &actor, const auto &request, const auto &places) {
        return decide(actor, request, AnyId::fromString(QString::fromLatin1(places.value("id"))));
    });
    const auto blobAnswer = [](const Result<Blobs::State> &state) {
        return state
                   ? jsonAnswer(
                         {{u"received"_s, state->received}, {u"size"_s, state->size}, {u"complete"_s, state->complete}})
                   : problemAnswer(state.error());
    };
    add(
        routes, "GET", "/v1/blob/{hash}/state",
        [this, blobAnswer](const auto &actor, const auto &, const auto &places) {
            return blobAnswer(m_blobs->state(actor, QString::fromLatin1(places.value("hash")), now()));
        },
        true);
    add(
        routes, "PATCH", "/v1/blob/{hash}",
        [this, blobAnswer](const auto &actor, const auto &request, const auto &places) {
            return blobAnswer(m_blobs->take(actor, QString::fromLatin1(places.value("hash")),
                                            request.query.value("at").toLongLong(),
                                            request.query.value("size").toLongLong(), request.body, now()));
        },
        true);
    add(routes, "GET", "/v1/blob/{hash}", [this](const auto &actor, const auto &request, const auto &places) {
        const auto bytes = m_blobs->bytes(actor, QString::fromLatin1(places.value("hash")),
                                          request.query.value("at").toLongLong(), now());
        return bytes ? HttpAnswer{.status = 200, .type = "application/octet-stream", .body = *bytes}
                     : problemAnswer(bytes.error());
    });
    add(
        routes, "POST", "/v1/access",
        [this](const auto &actor, const auto &request, const auto &) { return access(actor, request); }, true);
    add(routes, "GET", "/v1/access",
        [this](const auto &actor, const auto &request, const auto &) { return looks(actor, request); });
    add(routes, "POST", "/v1/carry",
        [this](const auto &actor, const auto &request, const auto &) { return carry(actor, request); });
    add(routes, "GET", "/v1/search",
        [this](const auto &actor, const auto &request, const auto &) { return search(actor, request); });
    add(routes, "POST", "/v1/leases",
        [this](const auto &actor, const auto &request, const auto &) { return holdVisits(actor, request); });
    add(routes, "GET", "/v1/leases",
        [this](const auto &actor, const auto &, const auto &) { return heldVisits(actor); });
}

HttpAnswer Service::enrol(const HttpRequest &request)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto enrolled = m_accounts->enrol(
        given->value("code"_L1).toString().left(40), given->value("password"_L1).toString().left(1000),
        given->value("device"_L1).toString(), given->value("version"_L1).toString(), now());
    if (!enrolled)
        return problemAnswer(enrolled.error());
    auto object = toJson(*enrolled);
    object.insert(u"encipher"_s, mustEncipher(enrolled->actor));
    return jsonAnswer(object);
}

HttpAnswer Service::login(const HttpRequest &request)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto enrolled =
        m_accounts->login(AnyId::fromString(given->value("device"_L1).toString()), given->value("login"_L1).toString(),
                          given->value("password"_L1).toString().left(1000), now());
    return enrolled ? jsonAnswer(toJson(*enrolled)) : problemAnswer(enrolled.error());
}

HttpAnswer Service::deviceEvents(const HttpRequest &request)
{
    auto answer = DeviceIntake(*m_database).take(request, now());
    if (answer.status == 200 && m_with.eventsCame)
        m_with.eventsCame();
    return answer;
}

HttpAnswer Service::refresh(const HttpRequest &request)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto tokens = m_accounts->refresh(given->value("refresh"_L1).toString(), now());
    return tokens ? jsonAnswer(toJson(*tokens)) : problemAnswer(tokens.error());
}

HttpAnswer Service::hello(const SyncActor &actor)
{
    const auto seal = sealKey(*m_database);
    if (!seal)
        return problemAnswer(seal.error());
    ServerRecords records(*m_database);
    return jsonAnswer({{u"oldestProtocol"_s, SyncServer::oldestProtocol},
                       {u"newestProtocol"_s, SyncServer::newestProtocol},
                       {u"epoch"_s, records.numberOf("epoch")},
                       {u"head"_s, records.numberOf("head")},
                       {u"durable"_s, records.numberOf("durable")},
                       {u"time"_s, recordedMoment(now())},
                       {u"role"_s, actor.role},
                       {u"house"_s, actor.house},
                       {u"laptop"_s, actor.laptop},
                       {u"offlineHours"_s, m_with.offlineHours},
                       {u"encipher"_s, mustEncipher(actor)},
                       {u"lockMinutes"_s, m_with.lockMinutes},
                       {u"sealKey"_s, QString::fromLatin1(seal->toBase64())}});
}

HttpAnswer Service::push(const SyncActor &actor, const HttpRequest &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return problemAnswer(body.error());
    const auto read = decodePush(*body);
    if (!read)
        return problemAnswer(read.error());
    static_cast<void>(m_rules.makeReady(actor.house)); // what keeps it from being made is said of every act
    const auto answer = m_sync->push(actor, *read, now());
    if (!answer)
        return problemAnswer(answer.error());
    if (m_with.publish &&
        std::any_of(answer->txns.begin(), answer->txns.end(), [](const TxnAnswer &txn) { return !txn.repeated; })) {
        const auto head = QByteArray::number(answer->head);
        for (const auto &house : m_sync->touchedHouses())
            m_with.publish("h:" + house.toLatin1(), head);
        if (m_sync->touchedLaw())
            m_with.publish("c", head);
    }
    return linesAnswer(request, encode(*answer));
}

HttpAnswer Service::pull(const SyncActor &actor, const HttpRequest &request)
{
    const auto body = bodyOf(request);
    if (!body)
        return problemAnswer(body.error());
    const auto read = decodePull(*body);
    if (!read)
        return problemAnswer(read.error());
    const auto answer = m_sync->pull(actor, *read, now());
    return answer ? linesAnswer(request, encode(*answer)) : problemAnswer(answer.error());
}

HttpAnswer Service::late(const SyncActor &actor)
{
    const auto entries = m_sync->quarantined(actor);
    if (!entries)
        return problemAnswer(entries.error());
    QJsonArray lines;
    for (const auto &entry : *entries)
        lines << QJsonObject{
            {u"id"_s, entry.id.toString()}, {u"txn"_s, entry.txn.toString()}, {u"dossier"_s, entry.dossier.toString()},
            {u"login"_s, entry.login},      {u"device"_s, entry.device},      {u"reason"_s, entry.reason},
            {u"details"_s, entry.details},  {u"act"_s, entry.actName},        {u"sentence"_s, entry.sentence},
            {u"madeAt"_s, entry.madeAt},    {u"state"_s, entry.state},        {u"note"_s, entry.note}};
    return jsonAnswer({{u"late"_s, lines}});
}

HttpAnswer Service::decide(const SyncActor &actor, const HttpRequest &request, const AnyId &entry)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto answer =
        m_sync->decide(actor, entry, given->value("accept"_L1).toBool(), given->value("note"_L1).toString(), now());
    if (!answer)
        return problemAnswer(answer.error());
    if (m_with.publish)
        m_with.publish("h:" + actor.house.toLatin1(), "decided");
    return jsonAnswer({{u"result"_s, QString(syncResultName(answer->result))}});
}

// What was looked at on a device comes home: who, what, when, why. Chained here like the acts.
HttpAnswer Service::access(const SyncActor &actor, const HttpRequest &request)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto lines = given->value("lines"_L1).toArray();
    if (lines.size() > mostLooks)
        return problemAnswer({Problem::Kind::Input, u"sync.tooLarge"_s, {{u"most"_s, QString::number(mostLooks)}}, {}});
    Transaction transaction(*m_database);
    qint64 n = 0;
    QByteArray before = "";
    {
        auto last = m_database->query("SELECT n, hash FROM access_log ORDER BY n DESC LIMIT 1");
        if (last.next()) {
            n = last.number(0);
            before = last.bytes(1);
        }
    }
    // What came before in a lost answer is passed over: every line has its number on the device.
    qint64 known = -1;
    const auto key = u"access:"_s + actor.device.toString();
    ServerRecords records(*m_database);
    known = records.state(key.toLatin1().constData(), u"0"_s).toLongLong();
    qint64 last = known;
    for (const auto &one : lines) {
        const auto line = one.toObject();
        const auto number = line.value("n"_L1).toInteger();
        if (number <= known)
            continue;
        last = std::max(last, number);
        const auto at = line.value("at"_L1).toString().left(40);
        const auto action = line.value("action"_L1).toString().left(80);
        const auto object = line.value("object"_L1).toString().left(80);
        const auto objectId = AnyId::fromString(line.value("objectId"_L1).toString());
        const auto dossier = AnyId::fromString(line.value("dossier"_L1).toString());
        const auto reason = line.value("reason"_L1).toString().left(2000);
        const auto detail = line.value("detail"_L1).toString().left(2000);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto &part :
             {before, actor.account.bytes(), actor.device.bytes(), at.toUtf8(), action.toUtf8(), object.toUtf8(),
              objectId.bytes(), dossier.bytes(), reason.toUtf8(), detail.toUtf8()}) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        }
        m_database->query("INSERT INTO access_log (n, account, device, role, at, action, object, object_id, dossier,"
                          " reason, detail, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          ++n, actor.account, actor.device, actor.role, at, action, object, objectId, dossier, reason,
                          detail, before, hash.result());
        before = hash.result();
    }
    records.setState(key.toLatin1().constData(), QString::number(last));
    transaction.commit();
    return jsonAnswer({{u"last"_s, last}});
}

// Who looked at what on any device of his house, the newest first: for who watches over privacy.
HttpAnswer Service::looks(const SyncActor &actor, const HttpRequest &request)
{
    if (actor.role != u"PRIVACY_OFFICER")
        return problemAnswer({Problem::Kind::Refused, u"access.onlyPrivacy"_s, {}, {}});
    constexpr int most = 1000;
    const int wanted = request.query.value("limit").toInt();
    const auto dossier = AnyId::fromString(QString::fromLatin1(request.query.value("dossier")));
    QByteArray sql = "SELECT account.login, access_log.role, device.name, access_log.at, action, object, object_id,"
                     " dossier, reason, detail FROM access_log JOIN account ON account.id = access_log.account LEFT"
                     " JOIN device ON device.id = access_log.device WHERE account.house = ?";
    QVariantList values{actor.house};
    if (!dossier.isNull()) {
        sql += " AND dossier = ?";
        values << columnValue(dossier);
    }
    auto rows = m_database->queryText(sql + " ORDER BY access_log.n DESC LIMIT ?",
                                      values + QVariantList{wanted > 0 ? std::min(wanted, most) : most});
    QJsonArray looks;
    while (rows.next())
        looks << QJsonObject{{u"user"_s, rows.text(0)},
                             {u"role"_s, rows.text(1)},
                             {u"device"_s, rows.text(2)},
                             {u"at"_s, rows.text(3)},
                             {u"action"_s, rows.text(4)},
                             {u"object"_s, rows.text(5)},
                             {u"objectId"_s, rows.id(6).isNull() ? QJsonValue() : QJsonValue(rows.id(6).toString())},
                             {u"dossier"_s, rows.id(7).isNull() ? QJsonValue() : QJsonValue(rows.id(7).toString())},
                             {u"reason"_s, rows.text(8)},
                             {u"detail"_s, rows.text(9)}};
    return jsonAnswer({{u"looks"_s, looks}});
}

// A dossier of his house is taken along on this laptop, or let go again.
HttpAnswer Service::carry(const SyncActor &actor, const HttpRequest &request)
{
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto dossier = AnyId::fromString(given->value("dossier"_L1).toString());
    ServerRecords records(*m_database);
    const auto record = records.read("dossier", dossier);
    // What is not for him is answered like what does not exist.
    if (!record.row.exists || record.place.house != actor.house || !maySee(actor.role, record.place.facet))
        return problemAnswer({Problem::Kind::Refused, u"server.noSuchDossier"_s, {}, {}});
    Transaction transaction(*m_database);
    const auto source = AnyId::of({"carried", actor.device.bytes(), dossier.bytes()});
    m_database->query("DELETE FROM holder WHERE source = ?", source);
    if (given->value("carry"_L1).toBool(true))
        m_database->query("INSERT INTO holder (source, dossier, staff, house, on_date) VALUES (?, ?, NULL, ?, '')",
                          source, dossier, QString(u"device:"_s + actor.device.toString()));
    transaction.commit();
    return jsonAnswer({});
}

// Dossiers of his house by number or by the name of who stands in them: for who has not all of them with him.
HttpAnswer Service::search(const SyncActor &actor, const HttpRequest &request)
{
    const auto words =
        QString::fromUtf8(request.query.value("q")).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.join(QString()).size() < 3)
        return jsonAnswer({{u"found"_s, QJsonArray()}});
    QJsonArray found;
    auto rows = m_database->query("SELECT record.id, record.facet, record.body, person.body FROM record"
                                  " LEFT JOIN link ON link.dossier = record.dossier"
                                  " LEFT JOIN record AS person ON person.tbl = 'person' AND person.id = link.person"
                                  " WHERE record.tbl = 'dossier' AND record.house = ? AND record.deleted = 0",
                                  actor.house);
    while (rows.next() && found.size() < mostFound) {
        if (!maySee(actor.role, rows.text(1)))
            continue;
        const auto dossier = rows.object(2);
        const auto person = rows.isNull(3) ? QJsonObject() : rows.object(3);
        const auto name =
            QString(person.value("given_name"_L1).toString() + u' ' + person.value("family_name"_L1).toString())
                .simplified();
        const auto text = QString(dossier.value("number"_L1).toString() + u' ' + name).toLower();
        if (!std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            continue;
        found << QJsonObject{{u"dossier"_s, rows.id(0).toString()},   {u"number"_s, dossier.value("number"_L1)},
                             {u"type"_s, dossier.value("type"_L1)},   {u"state"_s, dossier.value("state"_L1)},
                             {u"title"_s, dossier.value("title"_L1)}, {u"person"_s, name}};
    }
    return jsonAnswer({{u"found"_s, found}});
}

// What a planner has in hand: {"visits": [ids], "seconds": 30}. The others who plan in his house hear of it.
HttpAnswer Service::holdVisits(const SyncActor &actor, const HttpRequest &request)
{
    if (!plannerRoles().contains(actor.role))
        return heldVisits(actor);
    const auto given = jsonOf(request);
    if (!given)
        return problemAnswer(given.error());
    const auto wrong = [](const QString &what) {
        return problemAnswer({Problem::Kind::Input, u"sync.unreadable"_s, {{u"detail"_s, what}}, {}});
    };
    const auto all = given->value("visits"_L1);
    const auto seconds = given->value("seconds"_L1);
    if (!all.isArray())
        return wrong(u"visits"_s);
    if (!seconds.isDouble() || seconds.toDouble() < 0 || seconds.toDouble() > VisitLeases::mostSeconds)
        return wrong(u"seconds"_s);
    if (all.toArray().size() > VisitLeases::mostVisits)
        return problemAnswer(
            {Problem::Kind::Input, u"sync.tooLarge"_s, {{u"most"_s, QString::number(VisitLeases::mostVisits)}}, {}});
    QList<AnyId> visits;
    for (const auto &one : all.toArray()) {
        const auto id = AnyId::fromString(one.toString());
        if (id.isNull())
            return wrong(u"visits"_s);
        if (!visits.contains(id))
            visits << id;
    }
    if (m_with.leases && m_with.leases->hold(actor, visits, int(std::ceil(seconds.toDouble())), now()) &&
        m_with.publish)
        m_with.publish("p:" + actor.house.toLatin1(), "leases");
    return heldVisits(actor);
}

HttpAnswer Service::heldVisits(const SyncActor &actor)
{
    if (!plannerRoles().contains(actor.role))
        return problemAnswer({Problem::Kind::Refused,
                              u"access.notYourRole"_s,
                              {{u"act"_s, u"changePlan"_s}, {u"role"_s, actor.role}},
                              {}});
    QJsonArray leases;
    const auto at = now();
    for (const auto &one : m_with.leases ? m_with.leases->open(actor.house, at) : QList<VisitLeases::Lease>())
        leases << QJsonObject{{u"visit"_s, one.visit.toString()},
                              {u"name"_s, one.name},
                              {u"seconds"_s, int((at.msecsTo(one.until) + 999) / 1000)},
                              {u"own"_s, one.device == actor.device}};
    return jsonAnswer({{u"leases"_s, leases}});
}
