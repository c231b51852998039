// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "server/http/channels.h"
#include "server/http/httpserver.h"
#include "server/http/wire.h"
#include "server/http/workers.h"

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <condition_variable>
#include <mutex>
#include <unordered_map>

class Connection;

// The connections that are open, so that all of them can be told something.
class Connections
{
public:
    void add(const std::shared_ptr<Connection> &connection);
    void remove(Connection *connection);
    int count() const;
    QList<std::shared_ptr<Connection>> all() const;
    bool waitUntilNone(std::chrono::milliseconds limit);

private:
    mutable std::mutex m_mutex{};
    std::condition_variable m_changed{};
    std::unordered_map<Connection *, std::weak_ptr<Connection>> m_all{};
};

// What the connections of one server share.
struct HttpShared
{
    HttpOptions options{};
    TlsContext tls{};
    std::unique_ptr<Workers> workers{};
    Channels channels{};
    Connections open{};
    std::atomic<bool> stopping = false;
    std::atomic<qint64> bodies = 0; // bytes of all bodies being read or answered
    std::atomic<int> streams = 0;
};

// Counts the bytes of a body among those of all, as long as it lives.
class HeldBytes
{
public:
    explicit HeldBytes(std::atomic<qint64> &all) : m_all(all) {}
    ~HeldBytes() { m_all -= m_held; }
    HeldBytes(const HeldBytes &) = delete;
    HeldBytes &operator=(const HeldBytes &) = delete;

    qint64 growTo(qint64 size) // gives what all hold together
    {
        const auto more = size - m_held;
        m_held = size;
        return m_all += more;
    }

private:
    std::atomic<qint64> &m_all;
    qint64 m_held = 0;
};

// One connection, from its first byte to its last, as a coroutine. Everything of it runs on its own strand.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(HttpShared &shared, boost::asio::ip::tcp::socket socket, QString peer);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void begin();
    void endSoon();  // after what was asked is answered; from any thread
    void breakOff(); // at once; from any thread

private:
    using Moment = std::chrono::steady_clock::time_point;
    enum class Got { Bytes, End, Late };
    struct Asked
    {
        HttpRequest request{};
        bool head = false;
        bool keepAlive = false;
        quint64 mark = 0; // of publishing, when it was asked
        Moment began{};
        std::unique_ptr<HeldBytes> held{};
    };
    struct Refusal
    {
        int status = 0; // none: nothing is said
        const char *code = "";
        int retryAfter = 0;
    };

    boost::asio::awaitable<void> run();
    boost::asio::awaitable<bool> shakeHands();
    boost::asio::awaitable<bool> serve(bool first); // true: another request may follow
    boost::asio::awaitable<bool> read(Asked &asked, Refusal &refusal);
    boost::asio::awaitable<bool> answer(Asked asked);
    boost::asio::awaitable<HttpAnswer> work(HttpRequest request);
    boost::asio::awaitable<bool> stream(HttpAnswer first, quint64 mark);
    boost::asio::awaitable<void> watch();
    boost::asio::awaitable<void> refuse(Refusal refusal);
    boost::asio::awaitable<void> linger();

    boost::asio::awaitable<bool> ready(boost::asio::ip::tcp::socket::wait_type what);
    boost::asio::awaitable<bool> ready(Wire::Step step);
    boost::asio::awaitable<Got> readMore(QByteArray &into);
    boost::asio::awaitable<bool> write(QByteArray bytes);
    boost::asio::awaitable<void> sleepUntil(Moment moment);

    void limit(Moment until);
    void unlimited();
    HttpRequest completed(HttpRequest request) const;

    HttpShared &m_shared;
    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_deadline;
    boost::asio::steady_timer m_wake;
    Wire m_wire;
    const QString m_peer;
    QByteArray m_in{};
    std::unique_ptr<HttpAnswer> m_answer{};
    quint64 m_turn = 0;    // of the deadline: an older one says nothing any more
    bool m_late = false;   // the deadline has passed
    bool m_idle = false;   // nothing was asked: may end at any time
    bool m_broken = false; // must end at once
};
