// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/sync/syncclient.h"
#include "core/sync/syncserver.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>
#include <vector>

// Many devices and a server in one thread, over real databases and the real code of both halves; what lies between is
// played: messages that are lost, doubled, late, in another order, a server set back to its last back-up, a device
// whose disk is set back, rights that come and go. One number decides everything. Beside it stands somebody who knows
// all, and says what was lost, written twice, written over unseen, or held by who may not.
//
// A flaw breaks one thing on purpose, from the outside: a rehearsal that does not find it proves nothing.
enum class Flaw {
    None,
    LostAcknowledgement,  // the device hears that it was taken in, and it was not
    CursorSkip,           // rows committed while a pull was read are never handed out
    BlindOverwrite,       // the author is taken to have seen everything
    DoubleApply,          // what is sent again is not known again
    DroppedQuarantine,    // late work is thrown away
    ForgottenPurge,       // what left a device's scope stays on it
    PurgedOutbox,         // what is unsent goes with the scope
    ForgottenWhenAcked,   // what was taken in is forgotten before a back-up holds it
    IgnoredOwnPending,    // the base of a change does not mind one's own unsent one
    LastWriterWins,       // conflicts are written over
    StalePull,            // an answer is applied whatever it was an answer to
    MixedResume,          // a pull goes on with what another began
    DroppedConflict,      // the value that lost is thrown away
    CreateHidesPulled,    // a row made here hides what the server says of it
    NarrativeOverwritten, // a text one adds to is replaced
    UnheededRestore,      // a device does not send again what a restored server forgot
};
const char *flawName(Flaw flaw);

class Simulation
{
public:
    struct Options
    {
        quint64 seed = 1;
        int operations = 200;
        int devices = 5;
        Flaw flaw = Flaw::None;
        bool restores = true;     // the server is set back at times: a file can be, PostgreSQL is not here
        QString serverDatabase{}; // empty: a SQLite file of its own; or the address of an empty PostgreSQL
    };
    struct Totals
    {
        qint64 operations = 0, steps = 0, conflicts = 0, quarantined = 0, repeated = 0, lostMessages = 0, restores = 0,
               imageRestores = 0, forks = 0, pulls = 0, tornPulls = 0;
    };

    explicit Simulation(const Options &options);
    ~Simulation();

    // Runs chaos, then peace; the first thing that went wrong, or empty.
    QString run();
    const Totals &totals() const { return m_totals; }
    QByteArray fingerprint() const; // the same for the same seed

private:
    struct Device;
    struct Message
    {
        int device = 0;
        bool isPull = false;
        PushRequest push{};
        PullRequest pull{};
        std::optional<PushAnswer> pushAnswer{}; // on its way back
        std::optional<PullAnswer> pullAnswer{};
    };

    int pick(int most) { return most <= 0 ? 0 : static_cast<int>(m_random.bounded(most)); }
    bool chance(int percent) { return pick(100) < percent; }
    void wrong(const QString &what);
    QString token();

    void openServer();
    void openDevice(Device &device, bool fresh);
    void newSession(Device &device);

    void act(Device &device);
    bool edit(Device &device, const char *table, const AnyId &row, const char *column, const QString &value);
    void write(Device &device, const QString &name, const AnyId &dossier,
               const std::function<void(class Recorder &)> &work);

    void step();
    void send(int device, bool pull);
    void deliver(Message message);
    void answerPush(Message &message);
    void answerPull(Message &message);
    void take(Message &message);
    void checkPush(const Device &device, const PushRequest &request, const PushAnswer &answer,
                   const QHash<QByteArray, QJsonObject> &before);
    QHash<QByteArray, QJsonObject> recordsOf(const PushRequest &request);
    void backUpServer();
    void restoreServer();
    void imageOf(Device &device);
    void restoreImage(Device &device);
    void grantChange();
    void jumpClock();
    QDateTime clockOf(const Device &device) const;

    void heal();
    void checkAll();
    void checkDevice(const Device &one);
    QString historyOf(const Device &device, const AnyId &row) const;

    Options m_options;
    QRandomGenerator64 m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_serverDatabase;
    std::unique_ptr<SyncServer> m_server;
    bool m_serverBackedUp = false;
    bool m_suspectedOpen = false; // set back, and nobody has said so yet
    qint64 m_backupHead = 0;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<Message> m_air;
    QDateTime m_now;
    QString m_wrong{};
    Totals m_totals{};
    int m_token = 0;
    QRandomGenerator64 m_clocks; // of its own: what happens otherwise is the same with clocks that are right
    int m_faults[8] = {};        // percent, per kind: a different mix for every seed
    QStringList m_events{};
    std::vector<AnyId> m_staff[2];
};
