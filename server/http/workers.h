// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "server/http/exchange.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

// The threads on which requests are answered, each with a handler of its own.
class Workers
{
public:
    struct Job
    {
        HttpRequest request{};
        std::function<void(HttpAnswer)> done{}; // called on the worker's thread
    };

    Workers(HandlerFactory factory, int threads, int queue);
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    Outcome start();      // Problem "server.noHandler" when a handler cannot be made
    bool submit(Job job); // false: too many wait already
    void stop();          // what waits is dropped, what runs is finished

private:
    void work(Outcome &started);

    const HandlerFactory m_factory;
    const int m_threads;
    const size_t m_queueLimit;
    std::mutex m_mutex{};
    std::condition_variable m_changed{};
    std::condition_variable m_began{};
    std::deque<Job> m_queue{};
    bool m_stopping = false;
    int m_started = 0;
    std::vector<std::thread> m_all{};
};
