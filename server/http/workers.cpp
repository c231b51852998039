// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/workers.h"

#include "server/http/answerhead.h"
#include "server/log.h"
#include "server/metrics.h"

#include <typeinfo>

using namespace Qt::StringLiterals;

namespace {

Gauge &waiting()
{
    static auto &gauge = Metrics::gauge("justitiehuis_http_queue");
    return gauge;
}

HttpAnswer answerOf(HttpHandler &handler, const HttpRequest &request)
{
    // What an exception says may hold what a person typed; its kind does not.
    try {
        auto answer = handler.answer(request);
        if (hasCleanHeaders(answer))
            return answer;
        logLine(LogLevel::Error, "unclean_header", {LogField::id("id", request.id)});
    } catch (const std::exception &error) {
        logLine(LogLevel::Error, "handler_threw",
                {LogField::id("id", request.id), LogField::id("kind", typeid(error).name())});
    } catch (...) {
        logLine(LogLevel::Error, "handler_threw", {LogField::id("id", request.id), LogField::word("kind", "unknown")});
    }
    return errorAnswer(500, "internal");
}

} // namespace

Workers::Workers(HandlerFactory factory, int threads, int queue)
    : m_factory(std::move(factory)), m_threads(threads), m_queueLimit(static_cast<size_t>(queue))
{
}

Workers::~Workers()
{
    stop();
}

Outcome Workers::start()
{
    std::vector<Outcome> outcomes(static_cast<size_t>(m_threads));
    for (auto &outcome : outcomes)
        m_all.emplace_back([this, &outcome] { work(outcome); });
    {
        std::unique_lock lock(m_mutex);
        m_began.wait(lock, [this] { return m_started == m_threads; });
    }
    for (const auto &outcome : outcomes)
        if (!outcome) {
            stop();
            return outcome;
        }
    return {};
}

bool Workers::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= m_queueLimit)
            return false;
        m_queue.push_back(std::move(job));
        waiting().add(1);
    }
    m_changed.notify_one();
    return true;
}

void Workers::stop()
{
    std::deque<Job> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
        waiting().add(-static_cast<qint64>(dropped.size()));
    }
    m_changed.notify_all();
    for (auto &thread : m_all)
        if (thread.joinable())
            thread.join();
}

void Workers::work(Outcome &started)
{
    std::unique_ptr<HttpHandler> handler;
    try {
        handler = m_factory();
    } catch (const std::exception &error) {
        logLine(LogLevel::Error, "no_handler", {LogField::id("kind", typeid(error).name())});
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!handler)
            started = failed(u"server.noHandler"_s);
        ++m_started;
        m_began.notify_all();
    }
    while (handler) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
            waiting().add(-1);
        }
        job.done(answerOf(*handler, job.request));
    }
}
