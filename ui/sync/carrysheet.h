// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/serversearch.h"
#include "core/sync/syncloop.h"

#include <QFrame>
#include <QPointer>

class MessageLine;
class PlainLabel;
class QProgressBar;
class QPushButton;

// Over the page: a dossier of the server that is not on this device, and the offer to take it along. It says how far
// that is, and leads to the dossier once it is here. Esc leaves it; what was asked for comes all the same.
class CarrySheet : public QFrame
{
    Q_OBJECT
public:
    CarrySheet(Workspace &workspace, QWidget *window);

    void setLoop(SyncLoop *loop);
    void offer(const ServerHit &hit);
    void close();

Q_SIGNALS:
    void arrived(const Dossier::Id &dossier); // asked for, and looked at now
    void said(const QString &sentence);       // it came when nobody waited in front of it

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Offered, Asking, Fetching, Failed };

    void name();
    void turnTo(State state, const Problem &problem = {});
    void carry();
    void look(); // whether it is here
    void hear(const SyncLoop::Now &now);
    void place();

    Workspace &m_workspace;
    SyncLoop *m_loop = nullptr;
    ServerHit m_hit{};
    State m_state = State::Offered;
    int m_rounds = 0; // since it was asked for
    PlainLabel *m_title;
    PlainLabel *m_detail;
    PlainLabel *m_text;
    MessageLine *m_message;
    QProgressBar *m_busy;
    QPushButton *m_go;
    QPushButton *m_leave;
    QPointer<QWidget> m_before{};
};
