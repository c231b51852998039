// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncround.h"
#include "core/sync/syncview.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QTimer;

// Synchronises a data folder by itself, on a thread of its own with a connection of its own: a moment after something
// was done here, when the server says there is something new, and from time to time; after a failure later and later.
// It is never in the way of who types.
class SyncLoop : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Working,
        UpToDate,
        Waiting, // no network or no server: it tries again by itself
        SignIn,  // the password is asked for
        Held,    // the server was set back, or the program is too old: only a person can go on
        Revoked
    };

    struct Now
    {
        State state = State::Working;
        SyncStatus status{};
        Problem problem{};       // of the last failure
        QDateTime since{};       // of this state
        SyncProgress progress{}; // of what comes now, when that is much; else nothing is expected
    };
    using Answer = Result<QJsonObject>;

    // Nothing is started yet. `folder` holds a ServerAccount.
    SyncLoop(QString folder, QString version, Language language, QObject *parent = nullptr);
    ~SyncLoop() override;

    void start();
    void stop();  // waits for the conversation under way
    void wake();  // something was done here
    void goNow(); // who asks for it does not wait for a back-off
    // What only the server knows, asked of it beside the synchronising: `then` hears the answer or why there is none,
    // here, unless `context` is gone by then.
    void ask(const char *method, const QString &path, const QJsonObject &body, QObject *context,
             std::function<void(const Answer &)> then);
    // The content of a document whose row is here, in parts beside which the synchronising goes on. What came before a
    // break or a stop is kept while this loop lives, and gone on with. All is heard here; nothing once it is stopped.
    struct Content
    {
        QString sha256{};
        QPointer<QObject> context{};
        std::function<void(qint64 received)> goesOn{};
        std::function<void(const Outcome &)> then{};
    };
    using Stop = std::shared_ptr<std::atomic_bool>;
    Stop fetch(const Content &content);
    const Now &now() const { return m_now; }

Q_SIGNALS:
    void nowChanged(const SyncLoop::Now &now);
    void received(const ChangeSet &changes); // written already; views read it anew
    void leasesMoved();                      // others who plan took up a visit or let go of it

private:
    class Worker;
    QString m_folder;
    QString m_version;
    Language m_language;
    QThread m_thread;
    Worker *m_worker = nullptr;
    Now m_now{};
};

Q_DECLARE_METATYPE(SyncLoop::Now)
Q_DECLARE_METATYPE(ChangeSet)
