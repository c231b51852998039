// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/contents.h"
#include "core/sync/secrets.h"
#include "core/sync/serverlink.h"
#include "core/sync/syncclient.h"
#include "core/workspace.h"

#include <functional>

// Which server this data folder belongs to, and as whom. Kept as server.json in it; no secret is in there.
struct ServerAccount
{
    ServerLink::Server server{};
    AnyId device{};
    QString login{};
    QString name{};
    QString role{};
    QString house{};
    bool laptop = false;

    bool isSet() const { return !device.isNull(); }
    Outcome save(const QString &folder) const;
    static ServerAccount load(const QString &folder); // not set when there is none
};

struct Enrolment
{
    QUrl server{};
    QString code{};
    QString password{};
    QString deviceName{};
    QByteArray certificate{}; // PEM, when it is not one of the system's authorities
    QString folder{};
};
// Makes the data folder on this computer and signs it up. Nothing is made when the server says no.
Result<ServerAccount> enrol(const Enrolment &enrolment, const QString &version);
// With the password, once the device was away longer than its tokens.
Outcome signIn(const QString &folder, const QString &password);

// How far what comes has come: rows of a pull.
struct SyncProgress
{
    int received = 0;
    int expected = -1;    // about so many; -1: not known
    bool writing = false; // all are here and are being written in their place

    using Hear = std::function<void(const SyncProgress &)>;
};

// One conversation with the server: what waits goes, what is new comes, until neither is left.
class SyncRound
{
public:
    struct Report
    {
        int sent = 0;      // acts taken in
        int conflicts = 0; // of them, with something kept apart
        int kept = 0;      // of them, kept for someone who decides
        int received = 0;  // rows
        ChangeSet changes{};
        qint64 clockOffset = 0; // seconds this computer is ahead of the server
    };

    // `workspace` is a connection of its own (Options::lock false), on this thread.
    SyncRound(Workspace &workspace, const ServerAccount &account, const QString &version);

    Result<Report> run(bool sum = false);
    ServerLink &link() { return m_link; }
    SyncClient &client() { return m_client; }
    void setHear(SyncProgress::Hear hear) { m_hear = std::move(hear); } // on this thread, while it runs
    Outcome authorise();                                                // a token that holds for the next minutes
    Contents contents();

private:
    Result<ServerLink::Reply> ask(const char *method, const QString &path, const QByteArray &body, const char *type);
    Outcome newSession();
    Outcome push(Report &report);
    Outcome pull(Report &report, bool sum);
    Outcome sendLooks();
    Outcome hello(Report &report);
    void sendLast(Report &report);

    Workspace &m_workspace;
    ServerAccount m_account;
    QString m_version;
    Secrets m_secrets;
    ServerLink m_link;
    SyncClient m_client;
    QDateTime m_accessExpires{};
    SyncProgress::Hear m_hear{};
};
