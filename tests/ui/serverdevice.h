// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncround.h"
#include "tests/sync/testserver.h"
#include "ui/sync/setupdialog.h"

#include <QTemporaryDir>

#include <stdexcept>

// A computer of this process that was signed up with a real server and has what it may have.
class ServerDevice
{
public:
    static constexpr auto password = "een verzonnen wachtwoord";

    ServerDevice(const TestServer &server, const QString &login, bool laptop)
    {
        const auto certificate = ServerLink::certificateOf(QUrl(server.url()));
        if (!certificate)
            throw std::runtime_error("the server shows no certificate");
        const auto account = enrol({.server = QUrl(server.url()),
                                    .code = server.code(login, laptop),
                                    .password = QString::fromLatin1(password),
                                    .deviceName = login + (laptop ? QStringLiteral("-laptop") : QString()),
                                    .certificate = *certificate,
                                    .folder = folder()},
                                   QStringLiteral("1"));
        if (!account)
            throw std::runtime_error(qPrintable(account.error().code));
        m_account = *account;
        if (const auto came = SetupSteps::real(folder(), QStringLiteral("1"))
                                  .firstDownload(m_account, [this](const SyncProgress &one) { m_heard << one; });
            !came)
            throw std::runtime_error(qPrintable(came.error().code));
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    const ServerAccount &account() const { return m_account; }

    const QList<SyncProgress> &heard() const { return m_heard; } // of its first download

    // A connection beside any other of this process.
    std::unique_ptr<Workspace> open(const QDateTime &now, bool alone = false) const
    {
        auto opened = Workspace::open(
            {.folder = folder(), .login = m_account.login, .clock = {}, .language = Language::Nl, .lock = alone});
        if (!opened)
            throw std::runtime_error(qPrintable(m_account.login + QStringLiteral(": ") + opened.error().code));
        (*opened)->setClock(Clock(now));
        return std::move(*opened);
    }

    SyncRound::Report synchronise() const
    {
        auto workspace = Workspace::open({.folder = folder(),
                                          .login = QStringLiteral("setup"),
                                          .clock = {},
                                          .language = Language::Nl,
                                          .lock = false});
        if (!workspace)
            throw std::runtime_error(qPrintable(workspace.error().code));
        SyncRound round(**workspace, m_account, QStringLiteral("1"));
        const auto report = round.run();
        if (!report)
            throw std::runtime_error(qPrintable(report.error().code));
        return *report;
    }

    // Takes a dossier along that would not be on this device by itself.
    void carry(const Dossier::Id &dossier) const
    {
        const auto workspace = open(QDateTime::currentDateTime());
        SyncRound round(*workspace, m_account, QStringLiteral("1"));
        if (!round.authorise() ||
            !round.link().call(QStringLiteral("/v1/carry"),
                               {{QStringLiteral("dossier"), dossier.toString()}, {QStringLiteral("carry"), true}}))
            throw std::runtime_error("the dossier cannot be carried");
    }

private:
    QTemporaryDir m_folder{};
    ServerAccount m_account{};
    QList<SyncProgress> m_heard{};
};
