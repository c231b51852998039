// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/syncstate.h"

#include "ui/base/problemtext.h"
#include "ui/sync/differencewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct SyncStateWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncState)
};

} // namespace

TagText serverWords(const Workspace &workspace, const SyncLoop::Now &now, int differences)
{
    using State = SyncLoop::State;
    const int pending = now.status.pending;
    switch (now.state) {
    case State::SignIn:
        return {Tone::Over, Icon::Key,
                pending > 0 ? SyncStateWords::tr("Sign in again – %n kept here", nullptr, pending)
                            : SyncStateWords::tr("Sign in again")};
    case State::Revoked:
        return {Tone::Over, Icon::Lock, SyncStateWords::tr("Held: this device was signed off")};
    case State::Held:
        return {Tone::Over, Icon::Stop,
                now.problem.code == u"sync.programTooOld"    ? SyncStateWords::tr("Held: program too old")
                : now.problem.code == u"sync.badCertificate" ? SyncStateWords::tr("Held: server not trusted")
                                                             : SyncStateWords::tr("Held: server set back")};
    case State::Waiting: {
        const auto since = momentText(workspace, now.since);
        return {Tone::Soon, Icon::CloudOff,
                pending > 0 ? SyncStateWords::tr("Offline – %n kept here, since %1", nullptr, pending).arg(since)
                            : SyncStateWords::tr("Offline since %1").arg(since)};
    }
    case State::Working:
    case State::UpToDate:
        break;
    }
    if (const auto comes = progressWords(now.progress); !comes.isEmpty())
        return {Tone::Neutral, Icon::Download, comes};
    if (pending > 0)
        return {Tone::Neutral, Icon::Upload, SyncStateWords::tr("Sending %n…", nullptr, pending)};
    if (differences > 0)
        return {Tone::Soon, Icon::Conflict, SyncStateWords::tr("%n difference(s) to decide", nullptr, differences)};
    if (!now.status.synchronisedAt.isValid())
        return {Tone::Neutral, Icon::Refresh, SyncStateWords::tr("Receiving for the first time…")};
    return {Tone::Ok, Icon::Cloud,
            SyncStateWords::tr("Up to date (%1)").arg(momentText(workspace, now.status.synchronisedAt))};
}

QString progressWords(const SyncProgress &progress)
{
    if (progress.received <= 0 || progress.expected <= 0)
        return {};
    const QLocale locale;
    if (progress.writing)
        return SyncStateWords::tr("%1 records received; they are being put in their place…")
            .arg(locale.toString(progress.received));
    return SyncStateWords::tr("%1 of about %2 records received…")
        .arg(locale.toString(progress.received), locale.toString(progress.expected));
}

QString serverAdvice(const Workspace &workspace, const SyncLoop::Now &now)
{
    using State = SyncLoop::State;
    switch (now.state) {
    case State::SignIn:
        return SyncStateWords::tr(
            "This device was away too long for the server. Give your password once; nothing was lost.");
    case State::Revoked:
    case State::Held:
        return problemText(workspace, now.problem);
    default:
        return {};
    }
}

SyncLoop::Now storedState(const Workspace &workspace)
{
    SyncLoop::Now now;
    if (const auto status = workspace.read([](const Database &database) { return syncStatus(database); }))
        now.status = *status;
    const bool waits = now.status.pending > 0;
    now.state = waits ? SyncLoop::State::Waiting : SyncLoop::State::UpToDate;
    now.since = waits ? now.status.oldestPending : now.status.synchronisedAt;
    return now;
}
