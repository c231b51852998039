// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/serversearch.h"
#include "core/sync/syncloop.h"
#include "ui/base/popuplist.h"

#include <QElapsedTimer>

// What the server finds of what was typed, beside what this device finds: asked only when a person asks for it. The
// answer comes when it comes; typing goes on meanwhile, and an answer to what is no longer typed is left out.
class SearchOnServer : public QObject
{
    Q_OBJECT
public:
    explicit SearchOnServer(const Workspace &workspace, QObject *parent = nullptr);

    void setLoop(SyncLoop *loop) { m_loop = loop; }
    void ask(const QString &typed);
    void forget(); // what was found is here by now
    // The lines of the group "on the server": the offer to ask, that it is asked, what it found ("carry/ID"), or why
    // there is no answer. Empty when too little was typed.
    QList<PopupItem> items(const QString &typed) const;
    const ServerHit *hit(const QString &id) const;

    static const QString offer; // the id of the line that asks

Q_SIGNALS:
    void changed();

private:
    enum class State { NotAsked, Asking, Known, NoAnswer };

    bool isOffline() const;

    const Workspace &m_workspace;
    SyncLoop *m_loop = nullptr;
    State m_state = State::NotAsked;
    QString m_typed{};
    QElapsedTimer m_since{}; // the answer: an old one is no longer shown for the same words
    int m_question = 0;      // an answer to an earlier one says nothing
    QList<ServerHit> m_hits{};
    Problem m_problem{};
};

// "Werkstraf · GEN-2026-00012 · lopend": what is known of a hit besides its title.
QString hitDetail(const Workspace &workspace, const ServerHit &hit);
QString hitTitle(const ServerHit &hit);
