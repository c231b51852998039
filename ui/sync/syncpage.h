// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncloop.h"
#include "ui/base/page.h"

class ConflictPart;
class LatePart;
class MessageLine;
class QStackedWidget;
class QTimer;
class Segmented;
class SyncPart;
class Tag;
class UnsentPart;
class PlainLabel;

// The conversation with the server: what is not sent, what differs, what came too late. There only when the data
// folder belongs to a server.
class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(Workspace &workspace, QWidget *parent = nullptr);

    void open() override;
    void showNamed(const QString &named) override; // "sync-differences@2" (its third), "sync-late"
    void openDifferences(const Dossier::Id &dossier, const Person::Id &person); // on the first that is about them
    void setLoop(SyncLoop *loop);                                               // what it shows then moves with it
    void setNow(const SyncLoop::Now &now);
    const SyncLoop::Now &now() const { return m_now; }
    int differences() const { return m_differences; }
    UnsentPart *unsent() const { return m_unsent; }
    ConflictPart *conflicts() const { return m_conflicts; }
    LatePart *late() const { return m_late; }

Q_SIGNALS:
    void personWanted(const Person::Id &person);
    void signInWanted();
    void stateChanged(); // words and counts

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void name();
    void reload();
    void refreshState();
    void turnTo(const QString &part);
    void showState();
    SyncPart *part() const;

    SyncLoop::Now m_now{};
    int m_differences = 0;
    SyncLoop *m_loop = nullptr;
    QTimer *m_soon;
    PlainLabel *m_title;
    Tag *m_state;
    MessageLine *m_message;
    Segmented *m_switch;
    QStackedWidget *m_stack;
    UnsentPart *m_unsent;
    ConflictPart *m_conflicts;
    LatePart *m_late = nullptr; // of who leads
    QList<std::pair<QString, SyncPart *>> m_parts{};
};
