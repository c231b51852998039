// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/accounts.h"

#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/serverrecords.h"

#include <QCryptographicHash>
#include <QMutex>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

QString randomToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Without letters and digits that are taken for each other when read out.
QString randomCode()
{
    static const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"_s;
    QString code;
    for (int i = 0; i < 10; ++i)
        code += letters[static_cast<int>(randombytes_uniform(static_cast<uint32_t>(letters.size())))];
    return code;
}

// Each takes 64 MiB while it is being weighed: no more than two at a time.
QMutex &weighing()
{
    static QMutex mutexes[2];
    static std::atomic<unsigned> next{0};
    return mutexes[next++ % 2];
}

QString hashedPassword(const QString &password)
{
    const QMutexLocker lock(&weighing());
    const auto utf8 = password.toUtf8();
    char kept[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str(kept, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return QString::fromLatin1(kept);
}

bool isPassword(const QString &kept, const QString &password)
{
    const QMutexLocker lock(&weighing());
    const auto utf8 = password.toUtf8();
    return crypto_pwhash_str_verify(kept.toLatin1().constData(), utf8.constData(),
                                    static_cast<unsigned long long>(utf8.size())) == 0;
}

// For who is not known: the answer takes as long as for who is.
void weighAnyway(const QString &password)
{
    static const QString nobody = hashedPassword(randomToken());
    isPassword(nobody, password);
}

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

template <typename Work>
auto guarded(Work work) -> decltype(work())
{
    if (!sodiumReady())
        return failed(u"storage.failed"_s, {{u"detail"_s, u"libsodium"_s}});
    try {
        return work();
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

} // namespace

Result<AnyId> Accounts::add(const NewAccount &account, const QDateTime &now)
{
    return guarded([&]() -> Result<AnyId> {
        Transaction transaction(m_database);
        {
            auto known = m_database.query("SELECT 1 FROM account WHERE login = ?", account.login);
            if (known.next())
                return refused(u"server.loginTaken"_s, {{u"login"_s, account.login}});
        }
        const auto id = AnyId::create();
        auto staff = account.staff;
        if (staff.isNull()) {
            // Known to the house under the same login already, or made so here.
            ServerRecords records(m_database);
            {
                auto rows = m_database.query("SELECT id, body FROM record WHERE tbl = 'staff' AND deleted = 0");
                while (rows.next())
                    if (rows.object(1).value("login"_L1).toString() == account.login)
                        staff = rows.id(0);
            }
            if (staff.isNull()) {
                staff = AnyId::create();
                records.begin();
                MergedRow row;
                row.exists = true;
                row.created = {records.head() + 1, AnyId::create(), AnyId::create()};
                row.body = {
                    {u"login"_s, account.login},   {u"name"_s, account.name},         {u"role"_s, account.role},
                    {u"team"_s, QString()},        {u"language"_s, account.language}, {u"from_on"_s, QJsonValue()},
                    {u"until_on"_s, QJsonValue()}, {u"house"_s, account.house},       {u"deleted"_s, 0}};
                if (!account.organisation.isEmpty()) // the court or the prison a partner works for
                    row.body.insert(u"organisation"_s, account.organisation);
                records.write("staff", staff, {}, row);
                records.end();
            }
        }
        m_database.query("INSERT INTO account (id, login, name, house, role, staff, organisation, language, password,"
                         " state, failed, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 'OPEN', 0, ?)",
                         id, account.login, account.name, account.house, account.role, staff, account.organisation,
                         account.language, now);
        transaction.commit();
        return id;
    });
}

Outcome Accounts::setState(const QString &login, bool open, const QDateTime &now)
{
    return guarded([&]() -> Outcome {
        Transaction transaction(m_database);
        m_database.query("UPDATE account SET state = ?, changed_at = ? WHERE login = ?", open ? u"OPEN"_s : u"CLOSED"_s,
                         now, login);
        if (m_database.changes() == 0)
            return refused(u"server.noSuchAccount"_s, {{u"login"_s, login}});
        if (!open)
            m_database.query("DELETE FROM token WHERE account = (SELECT id FROM account WHERE login = ?)", login);
        transaction.commit();
        return {};
    });
}

Outcome Accounts::setRole(const QString &login, const QString &role, const QString &house, const QDateTime &now)
{
    return guarded([&]() -> Outcome {
        Transaction transaction(m_database);
        m_database.query("UPDATE account SET role = ?, house = ?, changed_at = ? WHERE login = ?", role, house, now,
                         login);
        if (m_database.changes() == 0)
            return refused(u"server.noSuchAccount"_s, {{u"login"_s, login}});
        // As colleagues and his own pages know him: a row like any other.
        AnyId staff;
        {
            auto row = m_database.query("SELECT staff FROM account WHERE login = ?", login);
            if (row.next())
                staff = row.id(0);
        }
        ServerRecords records(m_database);
        if (auto record = records.read("staff", staff); record.row.exists) {
            const auto before = record;
            records.begin();
            record.row.body.insert(u"role"_s, role);
            record.row.body.insert(u"house"_s, house);
            const FieldVersion version{records.head() + 1, AnyId::create(), {}};
            record.row.groups.insert("work", version);
            record.row.groups.insert("house", version);
            records.write("staff", staff, before, record.row);
            records.end();
        }
        transaction.commit();
        return {};
    });
}

Result<QString> Accounts::enrolmentCode(const QString &login, bool laptop, const QDateTime &now)
{
    return guarded([&]() -> Result<QString> {
        Transaction transaction(m_database);
        const auto account = accountOf("login = ?", login);
        if (account.id.isNull() || !account.open)
            return refused(u"server.noSuchAccount"_s, {{u"login"_s, login}});
        const auto code = randomCode();
        m_database.query("INSERT INTO enrolment (code_hash, account, kind, made_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                         hashOf(code), account.id, laptop ? u"LAPTOP"_s : u"WORKSTATION"_s, now,
                         now.addSecs(codeHours * 3600));
        transaction.commit();
        return code;
    });
}

Accounts::Account Accounts::accountOf(const char *where, const QVariant &value) const
{
    Account account;
    auto query = m_database.queryText(
        QByteArray("SELECT id, password, state, failed, blocked_until FROM account WHERE ") + where, {value});
    if (!query.next())
        return account;
    account.id = query.id(0);
    account.password = query.text(1);
    account.open = query.text(2) == u"OPEN";
    account.failed = query.integer(3);
    account.blockedUntil = query.isNull(4) ? QDateTime() : query.moment(4);
    return account;
}

Outcome Accounts::verifyPassword(const Account &account, const QString &password, const QDateTime &now)
{
    if (account.blockedUntil.isValid() && account.blockedUntil > now)
        return refused(u"server.tooManyTries"_s,
                       {{u"minutes"_s, QString::number(1 + now.secsTo(account.blockedUntil) / 60)}});
    const bool right = isPassword(account.password, password);
    Transaction transaction(m_database);
    if (right) {
        m_database.query("UPDATE account SET failed = 0, blocked_until = NULL WHERE id = ?", account.id);
    } else {
        // Five tries are free; then each costs twice as long, an hour at most. Others are not kept out by it.
        const int failed = account.failed + 1;
        const int wait = failed < 5 ? 0 : std::min(3600, 30 << std::min(failed - 5, 7));
        m_database.query("UPDATE account SET failed = ?, blocked_until = ? WHERE id = ?", failed,
                         wait ? QVariant(recordedMoment(now.addSecs(wait))) : QVariant(QMetaType::fromType<QString>()),
                         account.id);
    }
    transaction.commit();
    if (!right)
        return refused(u"server.wrongPassword"_s);
    return {};
}

Accounts::Tokens Accounts::makeTokens(const AnyId &device, const AnyId &account, const AnyId &family,
                                      const QDateTime &now)
{
    Tokens tokens{.access = randomToken(), .refresh = randomToken(), .accessExpires = now.addSecs(accessMinutes * 60)};
    m_database.query("INSERT INTO token (hash, device, account, family, kind, made_at, expires_at)"
                     " VALUES (?, ?, ?, ?, 'ACCESS', ?, ?)",
                     hashOf(tokens.access), device, account, family, now, tokens.accessExpires);
    m_database.query("INSERT INTO token (hash, device, account, family, kind, made_at, expires_at)"
                     " VALUES (?, ?, ?, ?, 'REFRESH', ?, ?)",
                     hashOf(tokens.refresh), device, account, family, now, now.addDays(refreshDays));
    m_database.query("DELETE FROM token WHERE expires_at < ?", now.addDays(-1));
    return tokens;
}

Result<SyncActor> Accounts::actor(const AnyId &account, const AnyId &device, Taken taken) const
{
    auto query = m_database.query(
        "SELECT account.login, account.name, account.role, account.house, account.organisation, account.staff,"
        " account.state, device.name, device.kind, device.state, device.wipe, device.account FROM account"
        " JOIN device ON device.id = ? WHERE account.id = ?",
        device, account);
    if (!query.next())
        return refused(u"server.notSignedIn"_s);
    const bool passes = taken == Taken::Whatever || (taken == Taken::MaySend && query.text(10) == u"PUSH_THEN_WIPE");
    const bool wasTaken = query.text(9) != u"OPEN";
    if (wasTaken && !passes)
        return refused(u"server.revoked"_s, {{u"wipe"_s, query.text(10)}});
    if ((!wasTaken && query.text(6) != u"OPEN") || query.id(11) != account)
        return refused(u"server.accountClosed"_s);
    return SyncActor{.account = account,
                     .device = device,
                     .staff = query.id(5),
                     .login = query.text(0),
                     .name = query.text(1),
                     .role = query.text(2),
                     .house = query.text(3),
                     .organisation = query.text(4),
                     .deviceName = query.text(7),
                     .laptop = query.text(8) == u"LAPTOP"};
}

Result<SyncActor> Accounts::gateway(const QString &house, const QDateTime &now)
{
    const QString login = u"gateway-"_s + house.toLower();
    const auto device = AnyId::of({"gateway", house.toUtf8()});
    return guarded([&]() -> Result<SyncActor> {
        AnyId account;
        {
            auto known = m_database.query("SELECT id FROM account WHERE login = ? AND role = 'GATEWAY'", login);
            if (known.next())
                account = known.id(0);
        }
        if (account.isNull()) {
            const auto made =
                add({.login = login, .name = u"Gateway "_s + house, .house = house, .role = u"GATEWAY"_s}, now);
            if (!made)
                return tl::make_unexpected(made.error());
            account = *made;
        }
        {
            Transaction transaction(m_database);
            m_database.query("INSERT INTO device (id, account, name, kind, enrolled_at, last_seen, state,"
                             " client_version) VALUES (?, ?, 'gateway', 'WORKSTATION', ?, ?, 'OPEN', '')"
                             " ON CONFLICT (id) DO UPDATE SET last_seen = excluded.last_seen",
                             device, account, now, now);
            transaction.commit();
        }
        return actor(account, device);
    });
}

Result<Accounts::Enrolled> Accounts::enrol(const QString &code, const QString &password, const QString &deviceName,
                                           const QString &version, const QDateTime &now)
{
    return guarded([&]() -> Result<Enrolled> {
        const auto plain = code.trimmed().toUpper().remove(u'-').remove(u' ');
        AnyId accountId;
        QString kind;
        {
            auto query = m_database.query(
                "SELECT account, kind FROM enrolment WHERE code_hash = ? AND used_at IS NULL AND expires_at > ?",
                hashOf(plain), now);
            if (query.next()) {
                accountId = query.id(0);
                kind = query.text(1);
            }
        }
        const auto account = accountId.isNull() ? Account() : accountOf("id = ?", columnValue(accountId));
        if (account.id.isNull() || !account.open) {
            weighAnyway(password);
            return refused(u"server.wrongCode"_s);
        }
        if (account.password.isEmpty()) {
            if (password.size() < shortestPassword)
                return refused(u"server.passwordTooShort"_s, {{u"least"_s, QString::number(shortestPassword)}});
        } else if (auto right = verifyPassword(account, password, now); !right) {
            return tl::make_unexpected(right.error());
        }
        const auto hashed = account.password.isEmpty() ? hashedPassword(password) : QString();
        Transaction transaction(m_database);
        m_database.query("UPDATE enrolment SET used_at = ? WHERE code_hash = ? AND used_at IS NULL", now,
                         hashOf(plain));
        if (m_database.changes() == 0)
            return refused(u"server.wrongCode"_s); // another device was a moment earlier
        if (!hashed.isEmpty())
            m_database.query("UPDATE account SET password = ?, changed_at = ? WHERE id = ?", hashed, now, account.id);
        const auto device = AnyId::create();
        m_database.query("INSERT INTO device (id, account, name, kind, enrolled_at, last_seen, state, client_version)"
                         " VALUES (?, ?, ?, ?, ?, ?, 'OPEN', ?)",
                         device, account.id, deviceName.left(80), kind, now, now, version.left(40));
        Enrolled enrolled;
        enrolled.tokens = makeTokens(device, account.id, AnyId::create(), now);
        auto actor = this->actor(account.id, device);
        if (!actor)
            return tl::make_unexpected(actor.error());
        enrolled.actor = *actor;
        transaction.commit();
        return enrolled;
    });
}

Result<Accounts::Enrolled> Accounts::login(const AnyId &device, const QString &login, const QString &password,
                                           const QDateTime &now)
{
    return guarded([&]() -> Result<Enrolled> {
        const auto account = accountOf("login = ?", login);
        if (account.id.isNull() || account.password.isEmpty()) {
            weighAnyway(password);
            return refused(u"server.wrongPassword"_s);
        }
        if (auto right = verifyPassword(account, password, now); !right)
            return tl::make_unexpected(right.error());
        auto actor = this->actor(account.id, device);
        if (!actor)
            return tl::make_unexpected(actor.error());
        Transaction transaction(m_database);
        m_database.query("DELETE FROM token WHERE device = ?", device);
        Enrolled enrolled{.actor = *actor, .tokens = makeTokens(device, account.id, AnyId::create(), now)};
        m_database.query("UPDATE device SET last_seen = ? WHERE id = ?", now, device);
        transaction.commit();
        return enrolled;
    });
}

Result<Accounts::Tokens> Accounts::refresh(const QString &token, const QDateTime &now)
{
    return guarded([&]() -> Result<Tokens> {
        Transaction transaction(m_database);
        AnyId device, account, family;
        bool used = false;
        {
            auto query = m_database.query("SELECT device, account, family, used_at FROM token WHERE hash = ? AND"
                                          " kind = 'REFRESH' AND expires_at > ?",
                                          hashOf(token), now);
            if (!query.next())
                return refused(u"server.notSignedIn"_s);
            device = query.id(0);
            account = query.id(1);
            family = query.id(2);
            used = !query.isNull(3);
        }
        if (used) {
            // The answer may have been lost on the way: then nobody has used what was given for it.
            auto later = m_database.query("SELECT 1 FROM token WHERE family = ? AND used_at IS NOT NULL AND made_at >="
                                          " (SELECT used_at FROM token WHERE hash = ?) LIMIT 1",
                                          family, hashOf(token));
            if (later.next()) {
                m_database.query("DELETE FROM token WHERE family = ?", family);
                transaction.commit();
                return refused(u"server.notSignedIn"_s);
            }
        }
        if (auto who = actor(account, device, Taken::MaySend); !who)
            return tl::make_unexpected(who.error());
        m_database.query("UPDATE token SET used_at = ? WHERE hash = ?", now, hashOf(token));
        const auto tokens = makeTokens(device, account, family, now);
        m_database.query("UPDATE device SET last_seen = ? WHERE id = ?", now, device);
        transaction.commit();
        return tokens;
    });
}

Result<SyncActor> Accounts::actorOf(const QString &accessToken, const QDateTime &now, bool leaving) const
{
    return guarded([&]() -> Result<SyncActor> {
        AnyId account, device;
        bool used = false;
        {
            auto query =
                m_database.query("SELECT account, device, used_at FROM token WHERE hash = ? AND kind = 'ACCESS'"
                                 " AND expires_at > ?",
                                 hashOf(accessToken), now);
            if (!query.next())
                return refused(u"server.notSignedIn"_s);
            account = query.id(0);
            device = query.id(1);
            used = !query.isNull(2);
        }
        if (!used) { // from now on what it was given for works no more
            Transaction transaction(m_database);
            m_database.query("UPDATE token SET used_at = ? WHERE hash = ?", now, hashOf(accessToken));
            transaction.commit();
        }
        return actor(account, device, leaving ? Taken::MaySend : Taken::Refused);
    });
}

Result<SyncActor> Accounts::takenActor(const AnyId &device) const
{
    return guarded([&]() -> Result<SyncActor> {
        AnyId account;
        {
            auto query = m_database.query("SELECT account FROM device WHERE id = ? AND state = 'REVOKED'", device);
            if (!query.next())
                return refused(u"server.noSuchDevice"_s);
            account = query.id(0);
        }
        return actor(account, device, Taken::Whatever);
    });
}

Result<QList<Accounts::DeviceLine>> Accounts::devices() const
{
    return guarded([&]() -> Result<QList<DeviceLine>> {
        QList<DeviceLine> lines;
        auto query = m_database.query(
            "SELECT device.id, account.login, device.name, device.kind, device.state, device.last_seen,"
            " device.client_version FROM device JOIN account ON account.id = device.account"
            " ORDER BY account.login, device.enrolled_at");
        while (query.next())
            lines << DeviceLine{query.id(0),   query.text(1), query.text(2), query.text(3),
                                query.text(4), query.text(5), query.text(6)};
        return lines;
    });
}

Outcome Accounts::revoke(const AnyId &device, const QString &wipe, const QDateTime &now)
{
    return guarded([&]() -> Outcome {
        Transaction transaction(m_database);
        m_database.query("UPDATE device SET state = 'REVOKED', wipe = ?, last_seen = coalesce(last_seen, ?)"
                         " WHERE id = ?",
                         wipe, now, device);
        if (m_database.changes() == 0)
            return refused(u"server.noSuchDevice"_s);
        m_database.query("UPDATE session SET state = 'ENDED' WHERE device = ?", device);
        // Its tokens stay to tell it so; they open nothing.
        transaction.commit();
        return {};
    });
}
