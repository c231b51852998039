// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sync/searchonserver.h"

#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

using namespace Qt::StringLiterals;

const QString SearchOnServer::offer = u"server/search"_s;

namespace {

constexpr int mostHits = 6;
constexpr int longestKept = 60000; // milliseconds

} // namespace

SearchOnServer::SearchOnServer(const Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void SearchOnServer::ask(const QString &typed)
{
    const auto words = typed.simplified();
    if (!isEnoughToSearch(words) || (m_state == State::Asking && m_typed == words))
        return;
    m_typed = words;
    m_hits.clear();
    m_problem = {};
    m_since.start();
    const int question = ++m_question;
    if (!m_loop) {
        m_state = State::NoAnswer;
        m_problem.code = u"sync.noServer"_s;
        Q_EMIT changed();
        return;
    }
    m_state = State::Asking;
    Q_EMIT changed();
    m_loop->ask("GET", serverSearchPath(words), {}, this, [this, question](const SyncLoop::Answer &answer) {
        if (question != m_question)
            return;
        const auto hits =
            answer ? m_workspace.read([&](const Database &database) { return serverHits(database, *answer); })
                   : Result<QList<ServerHit>>(tl::make_unexpected(answer.error()));
        m_state = hits ? State::Known : State::NoAnswer;
        m_hits = hits.value_or(QList<ServerHit>());
        m_problem = hits ? Problem() : hits.error();
        m_since.start();
        Q_EMIT changed();
    });
}

void SearchOnServer::forget()
{
    ++m_question;
    m_state = State::NotAsked;
    m_typed.clear();
    m_hits.clear();
}

bool SearchOnServer::isOffline() const
{
    return !m_loop || m_loop->now().state == SyncLoop::State::Waiting;
}

QList<PopupItem> SearchOnServer::items(const QString &typed) const
{
    if (!isEnoughToSearch(typed))
        return {};
    const bool isOld = m_state != State::Asking && m_since.isValid() && m_since.hasExpired(longestKept);
    const bool asked = m_typed == typed.simplified() && m_state != State::NotAsked && !isOld;
    PopupItem line{.id = offer,
                   .label = tr("Search on the server"),
                   .detail = tr("Only this device was searched"),
                   .end = u"Ctrl+Enter"_s,
                   .icon = Icon::Cloud,
                   .stays = true};
    QList<PopupItem> lines;
    if (!asked) {
        if (isOffline()) {
            line.detail = tr("Only this device was searched; there is no connection now");
            line.icon = Icon::CloudOff;
        }
        lines << line;
    } else if (m_state == State::Asking) {
        lines << PopupItem{.id = u"server/wait"_s,
                           .label = tr("The server is being asked…"),
                           .detail = tr("Type on; the answer comes here"),
                           .icon = Icon::Cloud,
                           .stays = true};
    } else if (m_state == State::NoAnswer) {
        line.icon = Icon::CloudOff;
        line.end.clear();
        line.label = tr("Only this device was searched");
        line.detail = m_problem.code == u"sync.noServer"
                          ? tr("No connection with the server now. Search again when there is one.")
                          : problemText(m_workspace, m_problem);
        lines << line;
    } else if (m_hits.isEmpty()) {
        line.label = tr("The server finds nothing else");
        line.detail = tr("Try the number, or part of the name of who it is about");
        lines << line;
    }
    for (qsizetype i = 0; asked && i < m_hits.size() && i < mostHits; ++i)
        lines << PopupItem{.id = u"carry/"_s + m_hits[i].dossier.toString(),
                           .label = hitTitle(m_hits[i]),
                           .detail = hitDetail(m_workspace, m_hits[i]),
                           .end = tr("not on this device"),
                           .icon = Icon::Cloud};
    lines.first().heading = m_hits.size() > mostHits && asked
                                ? tr("On the server: the first %1 of %2").arg(mostHits).arg(m_hits.size())
                                : tr("On the server");
    return lines;
}

const ServerHit *SearchOnServer::hit(const QString &id) const
{
    const auto dossier = Dossier::Id::fromString(id.section(u'/', 1));
    for (const auto &one : m_hits)
        if (one.dossier == dossier)
            return &one;
    return nullptr;
}

QString hitTitle(const ServerHit &hit)
{
    return !hit.title.isEmpty() ? hit.title : !hit.people.isEmpty() ? hit.people.join(u", "_s) : hit.number;
}

QString hitDetail(const Workspace &workspace, const ServerHit &hit)
{
    const auto &catalogue = workspace.catalogue();
    const auto language = currentLanguage();
    const auto type = spoken({u"conflict.value"_s, {{u"value"_s, codePlace("type", hit.type)}}}, catalogue, language);
    QStringList parts{capital(type), hit.number, catalogue.name(u"dossier_state"_s, hit.state, language)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}
