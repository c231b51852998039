// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncround.h"

#include "core/access/devicelease.h"
#include "core/sealedfolder.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/revocation.h"
#include "core/sync/wire.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLooks = 2000;

QString accountFile(const QString &folder)
{
    return folder + u"/server.json"_s;
}

} // namespace

Outcome ServerAccount::save(const QString &folder) const
{
    QSaveFile file(accountFile(folder));
    const QJsonObject object{{u"url"_s, server.url.toString()},
                             {u"certificate"_s, QString::fromLatin1(server.certificate)},
                             {u"device"_s, device.toString()},
                             {u"login"_s, login},
                             {u"name"_s, name},
                             {u"role"_s, role},
                             {u"house"_s, house},
                             {u"laptop"_s, laptop}};
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failed(u"storage.readOnly"_s, {{u"file"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
    return {};
}

ServerAccount ServerAccount::load(const QString &folder)
{
    QFile file(accountFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    return {.server = {.url = QUrl(object.value("url"_L1).toString()),
                       .certificate = object.value("certificate"_L1).toString().toLatin1()},
            .device = AnyId::fromString(object.value("device"_L1).toString()),
            .login = object.value("login"_L1).toString(),
            .name = object.value("name"_L1).toString(),
            .role = object.value("role"_L1).toString(),
            .house = object.value("house"_L1).toString(),
            .laptop = object.value("laptop"_L1).toBool()};
}

Result<ServerAccount> enrol(const Enrolment &enrolment, const QString &version)
{
    if (enrolment.server.scheme() != u"https" || enrolment.server.host().isEmpty())
        return badInput(u"sync.badAddress"_s, {{u"address"_s, enrolment.server.toString()}});
    if (QFileInfo::exists(Workspace::databaseFile(enrolment.folder)))
        return refused(u"sync.folderInUse"_s, {{u"folder"_s, enrolment.folder}});
    ServerLink link({.url = enrolment.server, .certificate = enrolment.certificate});
    const auto reply = link.call(u"/v1/enrol"_s, {{u"code"_s, enrolment.code},
                                                  {u"password"_s, enrolment.password},
                                                  {u"device"_s, enrolment.deviceName},
                                                  {u"version"_s, version}});
    if (!reply)
        return tl::make_unexpected(reply.error());
    if (const auto refusal = ServerLink::refusal(*reply); !refusal)
        return tl::make_unexpected(refusal.error());
    const auto object = reply->json();
    ServerAccount account{.server = {.url = enrolment.server, .certificate = enrolment.certificate},
                          .device = AnyId::fromString(object.value("device"_L1).toString()),
                          .login = object.value("login"_L1).toString(),
                          .name = object.value("name"_L1).toString(),
                          .role = object.value("role"_L1).toString(),
                          .house = object.value("house"_L1).toString(),
                          .laptop = object.value("laptop"_L1).toBool()};
    SealedFolder sealed(enrolment.folder);
    if (object.value("encipher"_L1).toBool())
        if (auto ready = sealed.prepare(enrolment.password); !ready)
            return tl::make_unexpected(ready.error());
    auto workspace = Workspace::open({.folder = enrolment.folder,
                                      .login = u"setup"_s,
                                      .clock = {},
                                      .language = Language::Nl,
                                      .mayCreate = true,
                                      .house = account.house,
                                      .device = enrolment.deviceName});
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    try {
        (*workspace)
            ->database()
            .query("INSERT INTO sync_state (key, value) VALUES ('user', ?) ON CONFLICT (key)"
                   " DO UPDATE SET value = excluded.value",
                   account.login);
        (*workspace)
            ->database()
            .query("INSERT INTO sync_state (key, value) VALUES ('device_mark', ?)",
                   account.device.toString().right(4).toUpper());
        (*workspace)
            ->database()
            .query("INSERT INTO sync_state (key, value) VALUES ('server', ?) ON CONFLICT (key)"
                   " DO UPDATE SET value = excluded.value",
                   enrolment.server.toString());
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    Secrets secrets(enrolment.folder);
    if (auto kept = secrets.keep(object.value("refresh"_L1).toString()); !kept)
        return tl::make_unexpected(kept.error());
    if (auto saved = account.save(enrolment.folder); !saved)
        return tl::make_unexpected(saved.error());
    return account;
}

Outcome signIn(const QString &folder, const QString &password)
{
    const auto account = ServerAccount::load(folder);
    if (!account.isSet())
        return refused(u"sync.notEnrolled"_s);
    ServerLink link(account.server);
    const auto reply =
        link.call(u"/v1/login"_s,
                  {{u"device"_s, account.device.toString()}, {u"login"_s, account.login}, {u"password"_s, password}});
    if (!reply)
        return tl::make_unexpected(reply.error());
    if (auto refusal = ServerLink::refusal(*reply); !refusal)
        return refusal;
    // The password may have been changed elsewhere: it opens this computer too from now on.
    if (auto changed = SealedFolder(folder).changePassword(password); !changed)
        return changed;
    return Secrets(folder).keep(reply->json().value("refresh"_L1).toString());
}

SyncRound::SyncRound(Workspace &workspace, const ServerAccount &account, const QString &version)
    : m_workspace(workspace),
      m_account(account),
      m_version(version),
      m_secrets(workspace.folder()),
      m_link(account.server),
      m_client(workspace.database(),
               {.clientVersion = version,
                .laptop = account.laptop,
                .derive = [this](Database &, const ChangeSet &changes) { m_workspace.deriveForeign(changes); }})
{
}

Outcome SyncRound::authorise()
{
    if (m_accessExpires.isValid() && QDateTime::currentDateTimeUtc().secsTo(m_accessExpires) > 30)
        return {};
    const auto secret = m_secrets.read();
    if (secret.isEmpty())
        return refused(u"server.notSignedIn"_s);
    m_link.setToken({});
    const auto reply = m_link.call(u"/v1/refresh"_s, {{u"refresh"_s, secret}});
    if (!reply)
        return tl::make_unexpected(reply.error());
    if (auto refusal = ServerLink::refusal(*reply); !refusal)
        return refusal;
    const auto object = reply->json();
    if (auto kept = m_secrets.keep(object.value("refresh"_L1).toString()); !kept)
        return kept;
    m_link.setToken(object.value("access"_L1).toString().toLatin1());
    // By this computer's own clock, which may be wrong: how long it holds is what counts.
    m_accessExpires = QDateTime::currentDateTimeUtc().addSecs(9 * 60);
    return {};
}

Result<ServerLink::Reply> SyncRound::ask(const char *method, const QString &path, const QByteArray &body,
                                         const char *type)
{
    for (int attempt = 0;; ++attempt) {
        if (auto may = authorise(); !may)
            return tl::make_unexpected(may.error());
        auto reply = m_link.call(method, path, body, type);
        if (!reply)
            return reply;
        if (reply->status == 401 && attempt == 0) { // ran out earlier than this clock thought
            m_accessExpires = {};
            continue;
        }
        if (const auto refusal = ServerLink::refusal(*reply); !refusal)
            return tl::make_unexpected(refusal.error());
        return reply;
    }
}

Outcome SyncRound::newSession()
{
    const auto reply =
        ask("POST", u"/v1/session"_s,
            QJsonDocument(QJsonObject{{u"version"_s, m_version}}).toJson(QJsonDocument::Compact), "application/json");
    if (!reply)
        return tl::make_unexpected(reply.error());
    const auto session = AnyId::fromString(reply->json().value("session"_L1).toString());
    if (session.isNull())
        return failed(u"sync.badAnswer"_s, {{u"server"_s, m_account.server.url.host()}});
    return m_client.setSession(session);
}

Outcome SyncRound::push(Report &report)
{
    for (int rounds = 0; rounds < 10000; ++rounds) {
        const auto request = m_client.nextPush(QDateTime::currentDateTimeUtc());
        if (!request)
            return tl::make_unexpected(request.error());
        if (request->txns.isEmpty())
            return {};
        const auto reply = ask("POST", u"/v1/push"_s, encode(*request), "application/x-ndjson");
        if (!reply)
            return tl::make_unexpected(reply.error());
        const auto answer = decodePushAnswer(reply->body);
        if (!answer)
            return tl::make_unexpected(answer.error());
        for (const auto &txn : answer->txns) {
            ++report.sent;
            report.conflicts += txn.result == SyncResult::Conflict;
            report.kept += txn.result == SyncResult::Quarantined || txn.result == SyncResult::NeedsReview;
        }
        const auto next = m_client.takePush(*request, *answer);
        if (!next)
            return tl::make_unexpected(next.error());
        if (*next == SyncClient::Next::NewSession) {
            if (auto begun = newSession(); !begun)
                return begun;
        } else if (*next == SyncClient::Next::Wait) {
            return refused(u"sync.serverSetBack"_s);
        } else if (*next == SyncClient::Next::TooOld) {
            return refused(u"sync.programTooOld"_s);
        } else if (*next == SyncClient::Next::Nothing) {
            return {};
        } else if (answer->txns.isEmpty()) { // it took nothing and said nothing: not for ever
            return failed(u"sync.badAnswer"_s, {{u"server"_s, m_account.server.url.host()}});
        }
    }
    return {};
}

Outcome SyncRound::pull(Report &report, bool sum)
{
    int again = 0;
    for (;;) {
        const auto request = m_client.nextPull(sum && again == 0);
        if (!request)
            return tl::make_unexpected(request.error());
        const auto reply = ask("POST", u"/v1/pull"_s, encode(*request), "application/x-ndjson");
        if (!reply)
            return tl::make_unexpected(reply.error());
        const auto answer = decodePullAnswer(reply->body);
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (m_hear && answer->refusal == SyncRefusal::None && !answer->restart) {
            const auto staged = m_client.staged();
            const int received = staged.rows + static_cast<int>(answer->rows.size());
            const int expected = answer->total >= 0 ? answer->total : staged.total;
            m_hear({.received = received,
                    .expected = answer->more ? std::max(expected, received) : received,
                    .writing = !answer->more});
        }
        const auto next = m_client.takePull(*request, *answer);
        if (!next)
            return tl::make_unexpected(next.error());
        report.received += static_cast<int>(answer->rows.size());
        if (*next == SyncClient::Next::NewSession) {
            if (++again > 3)
                return failed(u"sync.badAnswer"_s, {{u"server"_s, m_account.server.url.host()}});
            if (auto begun = newSession(); !begun)
                return begun;
        } else if (*next == SyncClient::Next::Wait) {
            return refused(u"sync.serverSetBack"_s);
        } else if (*next == SyncClient::Next::TooOld) {
            return refused(u"sync.programTooOld"_s);
        } else if (*next == SyncClient::Next::Nothing) {
            const auto &changes = m_client.changes();
            report.changes.tables.unite(changes.tables);
            report.changes.dossiers.unite(changes.dossiers);
            report.changes.persons.unite(changes.persons);
            report.changes.catalogue = report.changes.catalogue || changes.catalogue;
            if (!m_client.sumDiffered() || ++again > 2)
                return {};
        }
    }
}

// Who looked at what on this computer is known where it is accounted for, also when it was offline.
Outcome SyncRound::sendLooks()
{
    auto &database = m_workspace.database();
    for (;;) {
        QJsonArray lines;
        qint64 last = 0;
        try {
            auto sent = database.query("SELECT value FROM sync_state WHERE key = 'looks_sent'");
            const auto from = sent.next() ? sent.number(0) : 0;
            auto rows =
                database.query("SELECT n, at, action, object, object_id, dossier, reason, detail FROM access_log"
                               " WHERE n > ? ORDER BY n LIMIT ?",
                               from, mostLooks);
            while (rows.next()) {
                last = rows.number(0);
                lines << QJsonObject{{u"n"_s, last},
                                     {u"at"_s, rows.text(1)},
                                     {u"action"_s, rows.text(2)},
                                     {u"object"_s, rows.text(3)},
                                     {u"objectId"_s, rows.id(4).toString()},
                                     {u"dossier"_s, rows.id(5).toString()},
                                     {u"reason"_s, rows.text(6)},
                                     {u"detail"_s, rows.text(7)}};
            }
        } catch (const StorageError &error) {
            return tl::make_unexpected(error.problem());
        }
        if (lines.isEmpty())
            return {};
        const auto reply =
            ask("POST", u"/v1/access"_s, QJsonDocument(QJsonObject{{u"lines"_s, lines}}).toJson(QJsonDocument::Compact),
                "application/json");
        if (!reply)
            return tl::make_unexpected(reply.error());
        try {
            database.query(
                "INSERT INTO sync_state (key, value) VALUES ('looks_sent', ?) ON CONFLICT (key) DO UPDATE SET"
                " value = excluded.value",
                QString::number(last));
        } catch (const StorageError &error) {
            return tl::make_unexpected(error.problem());
        }
    }
}

Outcome SyncRound::hello(Report &report)
{
    const auto reply = ask("POST", u"/v1/hello"_s, "{}", "application/json");
    if (!reply)
        return tl::make_unexpected(reply.error());
    const auto said = reply->json();
    const auto time = QDateTime::fromString(said.value("time"_L1).toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return failed(u"sync.badAnswer"_s, {{u"server"_s, m_account.server.url.host()}});
    report.clockOffset = time.secsTo(QDateTime::currentDateTimeUtc());
    try {
        auto &database = m_workspace.database();
        renewLease(database, said.value("offlineHours"_L1).toInt(), time, report.clockOffset);
        noteClockDoubt(database, report.clockOffset);
        if (const auto key = QByteArray::fromBase64(said.value("sealKey"_L1).toString().toLatin1()); !key.isEmpty()) {
            keepSealKey(database, key);
            if (auto added = SealedFolder(m_workspace.folder()).addRescue(key); !added)
                return added;
        }
        const auto keep = [&](const QString &name, int value) {
            database.query("INSERT INTO sync_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET"
                           " value = excluded.value",
                           name, QString::number(value));
        };
        keep(u"encipher"_s, said.value("encipher"_L1).toBool() ? 1 : 0);
        keep(u"lock_minutes"_s, said.value("lockMinutes"_L1).toInt());
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    // His role or house may be another since; whether he carries the house or his caseload, too.
    if (const auto role = said.value("role"_L1).toString(); role != m_account.role) {
        m_account.role = role;
        return m_account.save(m_workspace.folder());
    }
    return {};
}

Contents SyncRound::contents()
{
    return {m_workspace.database(), [this](const char *method, const QString &path, const QByteArray &body,
                                           const char *type) { return ask(method, path, body, type); }};
}

// Of who leaves: what waits still goes, as far as it can; what does not is sealed afterwards.
void SyncRound::sendLast(Report &report)
{
    if (m_client.session().isNull() && !newSession())
        return;
    if (!push(report))
        return;
    auto contents = this->contents();
    if (contents.send())
        static_cast<void>(sendLooks());
}

Result<SyncRound::Report> SyncRound::run(bool sum)
{
    Report report;
    if (auto greeted = hello(report); !greeted) {
        if (greeted.error().code == u"server.revoked" &&
            greeted.error().details.value("wipe"_L1).toString() == u"PUSH_THEN_WIPE")
            sendLast(report);
        return tl::make_unexpected(greeted.error());
    }
    if (m_client.session().isNull())
        if (auto begun = newSession(); !begun)
            return tl::make_unexpected(begun.error());
    if (auto pushed = push(report); !pushed)
        return tl::make_unexpected(pushed.error());
    if (auto pulled = pull(report, sum); !pulled)
        return tl::make_unexpected(pulled.error());
    auto contents = this->contents();
    if (auto gone = contents.send(); !gone)
        return tl::make_unexpected(gone.error());
    if (auto come = contents.fetchCarried(m_account.laptop, m_workspace.user().id); !come)
        return tl::make_unexpected(come.error());
    if (auto looked = sendLooks(); !looked)
        return tl::make_unexpected(looked.error());
    try {
        auto &database = m_workspace.database();
        const auto set = [&](const char *key, const QString &value) {
            database.query("INSERT INTO sync_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value ="
                           " excluded.value",
                           QString::fromLatin1(key), value);
        };
        set("synchronised_at", recordedMoment(QDateTime::currentDateTimeUtc()));
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    return report;
}
