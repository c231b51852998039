// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncloop.h"

#include <QDate>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int restAfterAct = 100; // milliseconds: what one act brings goes together, and a colleague sees it at once
constexpr int pollEvery = 60000;
constexpr int firstPause = 2000;
constexpr int longestPause = 300000;
constexpr int worthCounting = 500; // rows: fewer are there before one has read it

SyncLoop::State stateFor(const Problem &problem)
{
    if (problem.code == u"server.notSignedIn" || problem.code == u"server.accountClosed")
        return SyncLoop::State::SignIn;
    if (problem.code == u"server.revoked")
        return SyncLoop::State::Revoked;
    if (problem.code == u"sync.serverSetBack" || problem.code == u"sync.programTooOld" ||
        problem.code == u"sync.badCertificate")
        return SyncLoop::State::Held;
    return SyncLoop::State::Waiting;
}

} // namespace

// Lives on the loop's thread, and makes there what belongs to it.
class SyncLoop::Worker : public QObject
{
public:
    Worker(SyncLoop &loop, QString folder, QString version, Language language)
        : m_loop(loop), m_folder(std::move(folder)), m_version(std::move(version)), m_language(language)
    {
    }

    void begin()
    {
        m_timer = new QTimer(this);
        m_timer->setSingleShot(true);
        connect(m_timer, &QTimer::timeout, this, &Worker::round);
        m_timer->start(0);
    }
    void after(int milliseconds)
    {
        if (!m_timer || m_under)
            m_again = true;
        else if (m_pause == 0 && (!m_timer->isActive() || m_timer->remainingTime() > milliseconds))
            m_timer->start(milliseconds);
    }
    void now()
    {
        m_pause = 0;
        after(0);
    }

    struct Question
    {
        QByteArray method{};
        QString path{};
        QByteArray body{};
        QPointer<QObject> context{};
        std::function<void(const Answer &)> then{};
    };
    void ask(Question question)
    {
        add([this, question = std::move(question)] {
            const auto answer = answerTo(question);
            QMetaObject::invokeMethod(&m_loop, [context = question.context, then = question.then, answer] {
                if (context)
                    then(answer);
            });
        });
    }
    void fetch(const Content &content, const Stop &stopped)
    {
        add([this, content, stopped] { fetchPart(content, stopped); });
    }

private:
    // One conversation at a time: what is asked during a round waits for its end, and the other way round.
    void add(std::function<void()> job)
    {
        m_jobs << std::move(job);
        if (!m_under)
            askAll();
    }
    void askAll()
    {
        while (!m_jobs.isEmpty()) {
            const auto job = m_jobs.takeFirst();
            m_under = true;
            job();
            m_under = false;
        }
        // Who was woken meanwhile does not wait for the next look.
        if (std::exchange(m_again, false))
            after(0);
    }
    // One part, and the next when everything else had its turn.
    void fetchPart(const Content &content, const Stop &stopped)
    {
        if (*stopped)
            return;
        const auto opened = open();
        auto &bytes = m_parts[content.sha256];
        const auto whole = opened ? m_round->contents().fetchPart(content.sha256, bytes)
                                  : Result<bool>(tl::make_unexpected(opened.error()));
        const auto received = bytes.size();
        const bool ended = !whole || *whole;
        if (whole && *whole)
            m_parts.remove(content.sha256);
        const Outcome outcome = whole ? Outcome() : Outcome(tl::make_unexpected(whole.error()));
        QMetaObject::invokeMethod(&m_loop, [content, stopped, received, ended, outcome] {
            if (!content.context || *stopped)
                return;
            content.goesOn(received);
            if (ended)
                content.then(outcome);
        });
        if (!ended)
            QMetaObject::invokeMethod(
                this, [this, content, stopped] { fetch(content, stopped); }, Qt::QueuedConnection);
    }
    Answer answerTo(const Question &question)
    {
        if (const auto opened = open(); !opened)
            return tl::make_unexpected(opened.error());
        if (const auto may = m_round->authorise(); !may)
            return tl::make_unexpected(may.error());
        const auto reply = m_round->link().call(question.method.constData(), question.path, question.body);
        if (!reply)
            return tl::make_unexpected(reply.error());
        if (const auto refusal = ServerLink::refusal(*reply); !refusal)
            return tl::make_unexpected(refusal.error());
        return reply->json();
    }

    Outcome open()
    {
        if (m_round)
            return {};
        auto workspace = Workspace::open({.folder = m_folder, .clock = {}, .language = m_language, .lock = false});
        if (!workspace)
            return tl::make_unexpected(workspace.error());
        m_workspace = std::move(*workspace);
        m_round = std::make_unique<SyncRound>(*m_workspace, ServerAccount::load(m_folder), m_version);
        connect(&m_round->link(), &ServerLink::changed, this, [this] { after(0); });
        connect(&m_round->link(), &ServerLink::leasesMoved, this,
                [this] { QMetaObject::invokeMethod(&m_loop, [loop = &m_loop] { Q_EMIT loop->leasesMoved(); }); });
        m_round->setHear([this](const SyncProgress &progress) {
            if (progress.expected < worthCounting)
                return;
            m_progress = progress;
            say(State::Working, {});
        });
        return {};
    }

    void round()
    {
        if (m_under) {
            m_again = true;
            return;
        }
        m_under = true;
        m_again = false;
        if (m_state != State::Waiting) // who is offline does not hear of every try
            say(State::Working, {});
        const auto opened = open();
        // What all the device holds is compared with the server once a day.
        const auto today = QDate::currentDate();
        const bool sum = m_summed != today;
        const auto report = opened ? m_round->run(sum) : Result<SyncRound::Report>(tl::make_unexpected(opened.error()));
        m_under = false;
        m_progress = {};
        if (!report) {
            say(stateFor(report.error()), report.error());
            // Later and later, and never all at the same moment.
            m_pause = std::min(longestPause, m_pause == 0 ? firstPause : m_pause * 2);
            m_timer->start(m_pause / 2 + QRandomGenerator::global()->bounded(m_pause / 2 + 1));
            askAll();
            return;
        }
        if (sum)
            m_summed = today;
        m_pause = 0;
        m_round->link().listen();
        if (!report->changes.isEmpty())
            QMetaObject::invokeMethod(&m_loop,
                                      [loop = &m_loop, changes = report->changes] { Q_EMIT loop->received(changes); });
        say(State::UpToDate, {});
        m_timer->start(m_again ? 0 : pollEvery);
        askAll();
    }

    void say(State state, const Problem &problem)
    {
        if (state != m_state || !m_since.isValid())
            m_since = QDateTime::currentDateTimeUtc();
        m_state = state;
        Now now{.state = state, .status = {}, .problem = problem, .since = m_since, .progress = m_progress};
        if (m_workspace)
            if (const auto status = m_workspace->read([](const Database &database) { return syncStatus(database); }))
                now.status = *status;
        QMetaObject::invokeMethod(&m_loop, [loop = &m_loop, now] {
            loop->m_now = now;
            Q_EMIT loop->nowChanged(now);
        });
    }

    SyncLoop &m_loop;
    QString m_folder;
    QString m_version;
    Language m_language;
    std::unique_ptr<Workspace> m_workspace{};
    std::unique_ptr<SyncRound> m_round{};
    QTimer *m_timer = nullptr;
    QList<std::function<void()>> m_jobs{};
    QHash<QString, QByteArray> m_parts{}; // of contents that did not come whole yet
    QDate m_summed{};
    SyncProgress m_progress{};
    State m_state = State::Working;
    QDateTime m_since{};
    int m_pause = 0;
    bool m_under = false;
    bool m_again = false;
};

SyncLoop::SyncLoop(QString folder, QString version, Language language, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_version(std::move(version)), m_language(language)
{
    qRegisterMetaType<SyncLoop::Now>();
    qRegisterMetaType<ChangeSet>();
    m_thread.setObjectName(u"synchronisation"_s);
}

SyncLoop::~SyncLoop()
{
    stop();
}

void SyncLoop::start()
{
    if (m_worker)
        return;
    m_worker = new Worker(*this, m_folder, m_version, m_language);
    m_worker->moveToThread(&m_thread);
    // What belongs to the thread is taken down on it.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); });
}

void SyncLoop::stop()
{
    if (!m_worker)
        return;
    m_worker = nullptr;
    m_thread.quit(); // what waits for an answer stops waiting
    m_thread.wait();
}

void SyncLoop::wake()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->after(restAfterAct); });
}

void SyncLoop::goNow()
{
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->now(); });
}

SyncLoop::Stop SyncLoop::fetch(const Content &content)
{
    auto stopped = std::make_shared<std::atomic_bool>(false);
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, content, stopped] { worker->fetch(content, stopped); });
    return stopped;
}

void SyncLoop::ask(const char *method, const QString &path, const QJsonObject &body, QObject *context,
                   std::function<void(const Answer &)> then)
{
    if (!m_worker)
        return;
    Worker::Question question{.method = method,
                              .path = path,
                              .body =
                                  body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact),
                              .context = context,
                              .then = std::move(then)};
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, question = std::move(question)] { worker->ask(question); });
}
