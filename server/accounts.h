// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/sync/holding.h"

#include <QDateTime>

// Who may speak to the server: accounts with a password (Argon2id), devices that were enrolled with a code used once,
// and the tokens they show. Of codes and tokens only hashes are kept. Rights are read at every request, never from a
// token.
class Accounts
{
public:
    struct NewAccount
    {
        QString login{};
        QString name{};
        QString house{};
        QString role{};
        QString organisation{}; // of a partner: the court, the prison
        QString language = QStringLiteral("nl");
        AnyId staff{}; // as whom he is known in the house; made anew when null
    };
    struct Tokens
    {
        QString access{};
        QString refresh{};
        QDateTime accessExpires{};
    };
    struct Enrolled
    {
        SyncActor actor{};
        Tokens tokens{};
    };
    struct DeviceLine
    {
        AnyId id{};
        QString login{};
        QString name{};
        QString kind{};
        QString state{};
        QString lastSeen{};
        QString version{};
    };

    static constexpr int accessMinutes = 10;
    static constexpr int refreshDays = 7; // a device that stays away longer asks for the password again
    static constexpr int codeHours = 72;
    static constexpr int shortestPassword = 12;

    explicit Accounts(Database &database) : m_database(database) {}

    Result<AnyId> add(const NewAccount &account, const QDateTime &now);
    Outcome setState(const QString &login, bool open, const QDateTime &now);
    Outcome setRole(const QString &login, const QString &role, const QString &house, const QDateTime &now);
    // What is read out or handed over once: letters and digits, ten of them.
    Result<QString> enrolmentCode(const QString &login, bool laptop, const QDateTime &now);

    // The first device sets the password; every other gives it.
    Result<Enrolled> enrol(const QString &code, const QString &password, const QString &deviceName,
                           const QString &version, const QDateTime &now);
    Result<Enrolled> login(const AnyId &device, const QString &login, const QString &password, const QDateTime &now);
    // Each refresh token works once; one that comes a second time was copied, and ends all of its line.
    Result<Tokens> refresh(const QString &token, const QDateTime &now);
    // Who shows it. Problem "server.notSignedIn", or "server.revoked" with what the device must do ("wipe").
    // Who leaves (PUSH_THEN_WIPE) may
    // still send when `leaving`.
    Result<SyncActor> actorOf(const QString &accessToken, const QDateTime &now, bool leaving = false) const;
    // Of a device that was taken away, for what it left behind; of no other.
    Result<SyncActor> takenActor(const AnyId &device) const;

    // As whom acts are done of what devices of a house told: an account nobody signs in with, made when it is asked for
    // first.
    Result<SyncActor> gateway(const QString &house, const QDateTime &now);

    Result<QList<DeviceLine>> devices() const;
    // Its tokens end at once; `wipe` is told when it next comes: PUSH_THEN_WIPE for who leaves, WIPE for what was
    // stolen.
    Outcome revoke(const AnyId &device, const QString &wipe, const QDateTime &now);

private:
    struct Account
    {
        AnyId id{};
        QString password{};
        bool open = false;
        int failed = 0;
        QDateTime blockedUntil{};
    };
    Outcome verifyPassword(const Account &account, const QString &password, const QDateTime &now);
    Account accountOf(const char *where, const QVariant &value) const;
    Tokens makeTokens(const AnyId &device, const AnyId &account, const AnyId &family, const QDateTime &now);
    enum class Taken { Refused, MaySend, Whatever };
    Result<SyncActor> actor(const AnyId &account, const AnyId &device, Taken taken = Taken::Refused) const;

    Database &m_database;
};
