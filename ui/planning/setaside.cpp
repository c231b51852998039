// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/setaside.h"

#include "core/base/sentence.h"
#include "ui/base/problemtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

PlanSetAside::PlanSetAside(Workspace &workspace, SyncLoop &loop, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_loop(&loop)
{
    connect(&loop, &SyncLoop::nowChanged, this, [this](const SyncLoop::Now &now) {
        if (now.state == SyncLoop::State::UpToDate)
            look();
    });
    look();
}

void PlanSetAside::look()
{
    const auto acts = m_workspace.read([](const Database &database) { return unsentActs(database); });
    if (!acts)
        return;
    QList<UnsentAct> fresh;
    for (const auto &act : *acts)
        if (act.kept && act.login == m_workspace.user().login && !m_known.contains(act.act)) {
            m_known.insert(act.act);
            fresh << act;
        }
    if (!std::exchange(m_hasLooked, true) || fresh.isEmpty() || !m_loop)
        return;
    // Why, with names and hours, only the server knows.
    m_loop->ask("GET", u"/v1/late"_s, {}, this, [this, fresh](const SyncLoop::Answer &answer) { say(fresh, answer); });
}

void PlanSetAside::say(const QList<UnsentAct> &acts, const SyncLoop::Answer &answer)
{
    const auto entries = answer ? answer->value("late"_L1).toArray() : QJsonArray();
    for (const auto &act : acts) {
        Problem why{.kind = Problem::Kind::Refused, .code = act.reason, .details = {}};
        for (const auto &value : entries)
            if (value["txn"_L1].toString() == act.act.toString())
                why.details = value["details"_L1].toObject();
        Q_EMIT told(
            sentence(u"plan.setAside"_s, m_workspace.language(),
                     {{u"act"_s, sayingText(m_workspace, act.saying)}, {u"why"_s, problemText(m_workspace, why)}}),
            m_workspace.read([&](const Database &database) { return visitsOfAct(database, act.act); })
                .value_or(QList<AnyId>()));
    }
}
