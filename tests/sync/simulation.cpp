// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/devicelease.h"
#include "core/acts/trail.h"
#include "core/storage/schema.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/wire.h"
#include "tests/sync/simulateddevice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

enum Fault { LostRequest, LostAnswer, Doubled, Late, ServerRestore, DeviceImage, GrantChange, Torn };

} // namespace

const char *flawName(Flaw flaw)
{
    static const char *const names[] = {"none",
                                        "lost acknowledgement",
                                        "cursor skip",
                                        "blind overwrite",
                                        "double apply",
                                        "dropped quarantine",
                                        "forgotten purge",
                                        "purged outbox",
                                        "forgotten when acked",
                                        "ignored own pending",
                                        "last writer wins",
                                        "stale pull",
                                        "mixed resume",
                                        "dropped conflict",
                                        "create hides pulled",
                                        "narrative overwritten",
                                        "unheeded restore"};
    return names[static_cast<int>(flaw)];
}

Simulation::Simulation(const Options &options)
    : m_options(options),
      m_random(static_cast<quint32>(options.seed)),
      m_folder(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/jh-sim-XXXXXX"_s : u"jh-sim-XXXXXX"_s),
      m_now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC),
      m_clocks(static_cast<quint32>(options.seed))
{
    AnyId::seed(options.seed);
    for (auto &fault : m_faults)
        fault = chance(60) ? 1 + pick(12) : 0;
    openServer();
    {
        // The people of both houses: known to the server from the start.
        Transaction transaction(*m_serverDatabase);
        ServerRecords records(*m_serverDatabase);
        records.begin();
        for (int house = 0; house < 2; ++house)
            for (int i = 0; i < 4; ++i) {
                const auto id = AnyId::create();
                m_staff[house].push_back(id);
                MergedRow row;
                row.exists = true;
                row.created = {records.head() + 1, AnyId::create(), AnyId::create()};
                row.body = {{u"login"_s, u"%1%2"_s.arg(QLatin1StringView(houses[house])).arg(i)},
                            {u"name"_s, u"Invented %1"_s.arg(i)},
                            {u"role"_s, u"JUSTICE_ASSISTANT"_s},
                            {u"house"_s, QString::fromLatin1(houses[house])},
                            {u"deleted"_s, 0}};
                records.write("staff", id, {}, row);
            }
        records.setState("facets", u"OFFENDER"_s);
        records.end();
        transaction.commit();
    }
    backUpServer();
    for (int i = 0; i < options.devices; ++i) {
        auto device = std::make_unique<Device>();
        device->number = i;
        const int house = i % 2;
        device->file = m_folder.filePath(u"device%1.db"_s.arg(i));
        device->actor = {.account = AnyId::create(),
                         .device = AnyId::create(),
                         .staff = m_staff[house][static_cast<size_t>(i / 2) % 4],
                         .login = u"%1%2"_s.arg(QLatin1StringView(houses[house])).arg(i / 2 % 4),
                         .name = u"Invented"_s,
                         .role = u"JUSTICE_ASSISTANT"_s,
                         .house = QString::fromLatin1(houses[house]),
                         .organisation = {},
                         .deviceName = u"device%1"_s.arg(i),
                         .laptop = i >= 2 && chance(50)};
        openDevice(*device, true);
        m_devices.push_back(std::move(device));
    }
}

Simulation::~Simulation()
{
    AnyId::seed(0);
}

void Simulation::wrong(const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = u"seed %1, after %2 operations: %3\n  %4"_s.arg(m_options.seed)
                      .arg(m_totals.operations)
                      .arg(what, m_events.mid(std::max<qsizetype>(0, m_events.size() - 50)).join(u"\n  "_s));
}

QString Simulation::token()
{
    return u"<t%1>"_s.arg(++m_token);
}

void Simulation::openServer()
{
    m_server.reset();
    m_serverDatabase.reset();
    const auto file = m_options.serverDatabase.isEmpty() ? m_folder.filePath(u"server.db"_s) : m_options.serverDatabase;
    auto database = Database::open({.file = file, .schema = Database::Schema::Server});
    if (!database)
        qFatal("server: %s", qPrintable(database.error().code));
    m_serverDatabase = std::move(*database);
    m_server = std::make_unique<SyncServer>(*m_serverDatabase);
}

void Simulation::openDevice(Device &device, bool fresh)
{
    device.client.reset();
    device.database.reset();
    auto database = Database::open({.file = device.file});
    if (!database)
        qFatal("device: %s", qPrintable(database.error().code));
    device.database = std::move(*database);
    device.client = std::make_unique<SyncClient>(
        *device.database, SyncClient::Options{.clientVersion = u"simulated"_s,
                                              .laptop = device.actor.laptop,
                                              .mostTxns = 1 + pick(20),
                                              .pageRows = m_faults[Torn] ? 3 + pick(40) : 20000});
    if (!fresh)
        return;
    for (const auto &[key, value] : {std::pair{u"house"_s, device.actor.house},
                                     {u"epoch"_s, u"0"_s},
                                     {u"cursor"_s, u"0"_s},
                                     {u"device"_s, device.actor.deviceName}})
        device.database->query("INSERT INTO sync_state (key, value) VALUES (?, ?)", key, value);
    newSession(device);
}

void Simulation::newSession(Device &device)
{
    const auto session = m_server->beginSession(device.actor, u"simulated"_s, m_now);
    if (!session || !device.client->setSession(*session))
        wrong(u"no session"_s);
}

void Simulation::send(int number, bool pull)
{
    auto &device = *m_devices[size_t(number)];
    Message message{.device = number, .isPull = pull};
    if (pull) {
        const auto request = device.client->nextPull(chance(20));
        if (!request)
            return wrong(u"no pull"_s);
        message.pull = *request;
    } else {
        noteClockDoubt(*device.database, device.clockOff);
        const auto request = device.client->nextPush(clockOf(device));
        if (!request)
            return wrong(u"no push"_s);
        if (request->txns.isEmpty())
            return;
        message.push = *request;
        if (m_options.flaw == Flaw::IgnoredOwnPending)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    op.baseSeq = message.push.cursor;
        if (m_options.flaw == Flaw::BlindOverwrite)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    op.baseSeq = qint64(1) << 40;
        if (m_options.flaw == Flaw::NarrativeOverwritten)
            for (auto &txn : message.push.txns)
                for (auto &op : txn.ops)
                    if (op.group == "note")
                        op.baseSeq = qint64(1) << 40;
    }
    m_air.push_back(message);
}

void Simulation::answerPush(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    auto request = message.push;
    if (m_options.flaw == Flaw::DoubleApply && chance(30)) {
        // Taken in under names of its own; the answer is lost, and it comes again.
        const auto session = m_server->beginSession(device.actor, {}, m_now);
        request.session = session ? *session : AnyId();
        for (auto &txn : request.txns)
            txn.txn = AnyId::create();
        if (const auto taken = m_server->push(device.actor, request, m_now); !taken)
            wrong(u"the server fails"_s);
        return;
    }
    // Over the wire and back: what is written is what is read.
    const auto read = decodePush(encode(request));
    if (!read || read->txns.size() != request.txns.size())
        return wrong(u"a push cannot be read"_s);
    if (m_options.flaw == Flaw::LostAcknowledgement && chance(30)) {
        PushAnswer answer;
        answer.epoch = request.epoch;
        answer.head = request.cursor;
        for (const auto &txn : request.txns)
            answer.txns << TxnAnswer{.txn = txn.txn, .seq = 1};
        message.pushAnswer = answer;
        return;
    }
    const auto before = recordsOf(*read);
    auto answer = m_server->push(device.actor, *read, m_now);
    if (!answer)
        return wrong(u"the server fails: "_s + answer.error().code +
                     answer.error().details.value("detail"_L1).toString());
    if (m_options.flaw == Flaw::DroppedQuarantine)
        m_serverDatabase->query("DELETE FROM quarantine");
    if (m_options.flaw == Flaw::DroppedConflict || m_options.flaw == Flaw::LastWriterWins) {
        ServerRecords records(*m_serverDatabase);
        for (const auto &txn : std::as_const(answer->txns))
            for (const auto &op : txn.ops)
                if (!op.conflict.isNull()) {
                    if (m_options.flaw == Flaw::LastWriterWins)
                        for (const auto &one : read->txns)
                            for (const auto &change : one.ops)
                                if (change.op == op.op) {
                                    auto record = records.read(change.table, change.row);
                                    for (auto it = change.set.begin(); it != change.set.end(); ++it)
                                        record.row.body.insert(it.key(), it.value());
                                    m_serverDatabase->query("UPDATE record SET body = ? WHERE tbl = ? AND id = ?",
                                                            record.row.body, QString::fromLatin1(change.table),
                                                            change.row);
                                }
                    m_serverDatabase->query("DELETE FROM record WHERE tbl = 'conflict' AND id = ?", op.conflict);
                }
        if (m_options.flaw == Flaw::LastWriterWins)
            for (auto &txn : answer->txns)
                txn.ops.clear();
    }
    checkPush(device, *read, *answer, before);
    const auto back = decodePushAnswer(encode(*answer));
    if (!back)
        return wrong(u"an answer to a push cannot be read"_s);
    message.pushAnswer = *back;
}

void Simulation::answerPull(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    auto answer = m_server->pull(device.actor, message.pull, m_now);
    if (!answer)
        return wrong(u"the server fails a pull: "_s + answer.error().code +
                     answer.error().details.value("detail"_L1).toString());
    ++m_totals.pulls;
    m_totals.tornPulls += answer->more;
    if (m_options.flaw == Flaw::CursorSkip && !answer->rows.isEmpty() && chance(10))
        answer->rows.removeAt(pick(int(answer->rows.size())));
    if (m_options.flaw == Flaw::ForgottenPurge) {
        answer->lost.clear();
        answer->lostKeys.clear();
    }
    const auto back = decodePullAnswer(encode(*answer));
    if (!back)
        return wrong(u"an answer to a pull cannot be read"_s);
    message.pullAnswer = *back;
}

void Simulation::take(Message &message)
{
    auto &device = *m_devices[size_t(message.device)];
    Result<SyncClient::Next> next = SyncClient::Next::Nothing;
    if (message.pullAnswer) {
        auto answer = *message.pullAnswer;
        auto request = message.pull;
        if (m_options.flaw == Flaw::StalePull || m_options.flaw == Flaw::MixedResume) {
            const auto now = device.client->nextPull(false);
            const bool other = now && (m_options.flaw == Flaw::StalePull || !request.going.isNull());
            if (other && answer.refusal == SyncRefusal::None && now->session == request.session) {
                answer.baseView = now->view;
                request = *now;
            }
        }
        if (m_options.flaw == Flaw::PurgedOutbox)
            for (const auto &dossier : std::as_const(answer.lost))
                device.database->query(
                    "DELETE FROM outbox_txn WHERE mid IN (SELECT mid FROM journal WHERE dossier = ?)", dossier);
        if (m_options.flaw == Flaw::UnheededRestore && answer.refusal == SyncRefusal::Epoch)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        if (m_options.flaw == Flaw::CreateHidesPulled) {
            for (auto it = answer.rows.begin(); it != answer.rows.end();) {
                auto own = device.database->query(
                    "SELECT 1 FROM outbox_txn JOIN journal ON journal.mid = outbox_txn.mid WHERE journal.row = ?"
                    " AND journal.grp = '' AND outbox_txn.state = 'pending'",
                    it->row);
                it = own.next() && it->table != "act" ? answer.rows.erase(it) : it + 1;
            }
        }
        next = device.client->takePull(request, answer);
        if (next && device.client->sumDiffered()) {
            checkDevice(device);
            wrong(u"device %1: its rows do not come down to the server's sum"_s.arg(device.number));
        }
    } else if (message.pushAnswer) {
        if (m_options.flaw == Flaw::UnheededRestore && message.pushAnswer->refusal == SyncRefusal::Epoch)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        next = device.client->takePush(message.push, *message.pushAnswer);
        if (m_options.flaw == Flaw::ForgottenWhenAcked)
            device.database->query("DELETE FROM outbox_txn WHERE state <> 'pending'");
        m_totals.forks += message.pushAnswer->refusal == SyncRefusal::Fork;
    }
    if (!next)
        return wrong(u"device %1 fails: %2 %3"_s.arg(device.number)
                         .arg(next.error().code, next.error().details.value("detail"_L1).toString()));
    if (*next == SyncClient::Next::NewSession)
        newSession(device);
    if (*next == SyncClient::Next::Wait && !m_suspectedOpen)
        wrong(u"device %1 waits for an operator"_s.arg(device.number));
}

void Simulation::deliver(Message message)
{
    if (!m_wrong.isEmpty())
        return;
    if (!message.pushAnswer && !message.pullAnswer) {
        if (chance(m_faults[LostRequest])) {
            ++m_totals.lostMessages;
            return;
        }
        if (chance(m_faults[Doubled]))
            m_air.push_back(message);
        m_events << u"%1 of %2"_s.arg(message.isPull ? u"pull"_s : u"push"_s).arg(message.device);
        message.isPull ? answerPull(message) : answerPush(message);
        if ((!message.pushAnswer && !message.pullAnswer) || chance(m_faults[LostAnswer])) {
            ++m_totals.lostMessages;
            return;
        }
        if (chance(m_faults[Late])) {
            m_air.push_back(message);
            return;
        }
    }
    take(message);
}

void Simulation::backUpServer()
{
    if (!m_options.restores)
        return;
    const auto file = m_folder.filePath(u"server.backup"_s);
    QFile::remove(file);
    if (const auto kept = m_serverDatabase->backUpTo(file); !kept)
        return wrong(u"no back-up: "_s + kept.error().code);
    m_serverBackedUp = true;
    ServerRecords records(*m_serverDatabase);
    m_backupHead = records.numberOf("head");
    if (const auto said = m_server->declareDurable(m_backupHead); !said)
        wrong(u"durable"_s);
}

void Simulation::restoreServer()
{
    if (!m_serverBackedUp || !m_options.restores)
        return;
    m_events << u"server restored to %1"_s.arg(m_backupHead);
    m_server.reset();
    m_serverDatabase.reset();
    const auto file = m_folder.filePath(u"server.db"_s);
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::copy(m_folder.filePath(u"server.backup"_s), file);
    openServer();
    ++m_totals.restores;
    if (const auto epoch = m_server->declareRestored(m_now); !epoch)
        wrong(u"restored"_s);
    // With even seeds a back-up of now takes its place; with odd ones the same may be put back again and again.
    if (m_options.seed % 2 == 0)
        backUpServer();
    // Sessions begun since then are unknown: devices hear of it and begin one.
}

void Simulation::imageOf(Device &device)
{
    const auto file = device.file + u".image"_s;
    QFile::remove(file);
    device.hasImage = bool(device.database->backUpTo(file));
    device.ownInImage = device.own;
}

void Simulation::restoreImage(Device &device)
{
    if (!device.hasImage)
        return;
    m_events << u"device %1 set back"_s.arg(device.number);
    device.client.reset();
    device.database.reset();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(device.file + suffix);
    QFile::copy(device.file + u".image"_s, device.file);
    device.own = device.ownInImage;
    openDevice(device, false);
    ++m_totals.imageRestores;
}

void Simulation::grantChange()
{
    auto &device = *m_devices[size_t(pick(int(m_devices.size())))];
    // Somebody changes house, or gets another role: what he may hold is another from now on.
    m_events << u"rights of %1 change"_s.arg(device.number);
    device.actor.role = device.actor.role == u"JUSTICE_ASSISTANT" ? u"VICTIM_ASSISTANT"_s : u"JUSTICE_ASSISTANT"_s;
}

// The clock of a device is set, or jumps: by a second, an hour, years, forwards and back.
void Simulation::jumpClock()
{
    static constexpr qint64 jumps[] = {1, 60, 3600, 86400, 31536000, 315360000};
    auto &device = *m_devices[size_t(m_clocks.bounded(int(m_devices.size())))];
    const auto jump = jumps[m_clocks.bounded(int(std::size(jumps)))];
    device.clockOff = m_clocks.bounded(4) == 0 ? 0 : m_clocks.bounded(2) ? jump : -jump;
    m_events << u"the clock of %1 is off by %2 s"_s.arg(device.number).arg(device.clockOff);
}

QDateTime Simulation::clockOf(const Device &device) const
{
    return m_now.addSecs(device.clockOff);
}

void Simulation::step()
{
    ++m_totals.steps;
    m_now = m_now.addSecs(1 + pick(600));
    if (m_clocks.bounded(20) == 0)
        jumpClock();
    const int what = pick(100);
    if (what < 45)
        act(*m_devices[size_t(pick(int(m_devices.size())))]);
    else if (what < 60)
        send(pick(int(m_devices.size())), false);
    else if (what < 75)
        send(pick(int(m_devices.size())), true);
    else if (what < 97 && !m_air.empty()) {
        const auto at = static_cast<size_t>(chance(80) ? 0 : pick(int(m_air.size())));
        const auto message = m_air[at];
        m_air.erase(m_air.begin() + static_cast<std::ptrdiff_t>(at));
        deliver(message);
    } else if (what == 97) {
        if (chance(20))
            backUpServer();
        else if (m_faults[ServerRestore] && chance(m_faults[ServerRestore] * 2))
            restoreServer();
    } else if (what == 98 && m_faults[DeviceImage]) {
        auto &device = *m_devices[size_t(pick(int(m_devices.size())))];
        chance(60) ? imageOf(device) : restoreImage(device);
    } else if (what == 99 && m_faults[GrantChange] && chance(40)) {
        grantChange();
    }
}

// The storm is over: everything is sent, everything arrives.
void Simulation::heal()
{
    m_air.clear();
    std::fill(std::begin(m_faults), std::end(m_faults), 0);
    const auto talk = [&](int number, bool pull) {
        m_air.clear();
        send(number, pull);
        if (m_air.empty())
            return;
        const auto message = m_air.front();
        m_air.clear();
        deliver(message);
    };
    for (int round = 0; round < 60 && m_wrong.isEmpty(); ++round) {
        bool quiet = true;
        for (int i = 0; i < int(m_devices.size()) && m_wrong.isEmpty(); ++i) {
            auto &device = *m_devices[size_t(i)];
            const auto cursor = device.client->cursor();
            for (int n = 0; n < 100 && device.client->pending() > 0 && m_wrong.isEmpty(); ++n)
                talk(i, false);
            for (int n = 0; n < 2000 && m_wrong.isEmpty(); ++n) {
                talk(i, true);
                auto state = device.database->query("SELECT value FROM sync_state WHERE key = 'stage_head'");
                if (!state.next() || state.text(0).isEmpty())
                    break;
            }
            quiet = quiet && device.client->pending() == 0 && device.client->cursor() == cursor;
        }
        if (quiet)
            return;
    }
    wrong(u"no rest after sixty rounds"_s);
}

QString Simulation::run()
{
    while (m_totals.operations < m_options.operations && m_totals.steps < m_options.operations * 20 &&
           m_wrong.isEmpty())
        step();
    if (m_wrong.isEmpty())
        heal();
    if (m_wrong.isEmpty())
        checkAll();
    return m_wrong;
}

QByteArray Simulation::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto rows = m_serverDatabase->query("SELECT tbl, seq, body FROM record ORDER BY seq");
    while (rows.next())
        hash.addData((rows.text(0) + rows.text(2)).toUtf8() + QByteArray::number(rows.number(1)));
    return hash.result().toHex();
}
