// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/connection.h"

#include "server/http/answerhead.h"
#include "server/http/requestparser.h"
#include "server/log.h"
#include "server/metrics.h"

#include <QUuid>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = std::chrono::steady_clock;

namespace {

// A client that is told to come back should not do so together with all others.
constexpr int tryAgainIn = 2;

struct Figures
{
    Gauge &connections = Metrics::gauge("justitiehuis_http_connections");
    Gauge &streams = Metrics::gauge("justitiehuis_http_streams");
    Counter &in = Metrics::counter("justitiehuis_http_bytes_in_total");
    Counter &out = Metrics::counter("justitiehuis_http_bytes_out_total");
};

Figures &figures()
{
    static Figures one;
    return one;
}

void countRefused(const char *why)
{
    Metrics::counter("justitiehuis_http_refused_total", {{"reason", why}}).add();
}

bool isId(const QByteArray &id)
{
    return id.size() >= 8 && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

} // namespace

void Connections::add(const std::shared_ptr<Connection> &connection)
{
    const std::lock_guard lock(m_mutex);
    m_all.emplace(connection.get(), connection);
}

void Connections::remove(Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_all.erase(connection);
    m_changed.notify_all();
}

int Connections::count() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_all.size());
}

QList<std::shared_ptr<Connection>> Connections::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<std::shared_ptr<Connection>> open;
    for (const auto &entry : m_all)
        if (auto connection = entry.second.lock())
            open << std::move(connection);
    return open;
}

bool Connections::waitUntilNone(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [this] { return m_all.empty(); });
}

Connection::Connection(HttpShared &shared, tcp::socket socket, QString peer)
    : m_shared(shared),
      m_socket(std::move(socket)),
      m_deadline(m_socket.get_executor()),
      m_wake(m_socket.get_executor()),
      m_wire(m_socket.native_handle(), shared.tls),
      m_peer(std::move(peer))
{
    figures().connections.add(1);
}

Connection::~Connection()
{
    figures().connections.add(-1);
    m_shared.open.remove(this);
}

void Connection::begin()
{
    asio::co_spawn(
        m_socket.get_executor(), [self = shared_from_this()] { return self->run(); },
        [](const std::exception_ptr &error) {
            if (error)
                logLine(LogLevel::Error, "connection_threw");
        });
}

void Connection::endSoon()
{
    asio::post(m_socket.get_executor(), [self = shared_from_this()] {
        error_code ignored;
        if (self->m_idle)
            self->m_socket.cancel(ignored);
        self->m_wake.cancel();
    });
}

void Connection::breakOff()
{
    asio::post(m_socket.get_executor(), [self = shared_from_this()] {
        error_code ignored;
        self->m_broken = true;
        self->m_socket.cancel(ignored); // closed by its coroutine, which may still hold its number
        self->m_wake.cancel();
    });
}

// From now on a wait ends at this moment at the latest.
void Connection::limit(Moment until)
{
    m_late = false;
    m_deadline.expires_at(until);
    m_deadline.async_wait([weak = weak_from_this(), turn = ++m_turn](const error_code &error) {
        if (error)
            return;
        const auto self = weak.lock();
        if (!self || self->m_turn != turn)
            return;
        error_code ignored;
        self->m_late = true;
        self->m_socket.cancel(ignored);
    });
}

void Connection::unlimited()
{
    ++m_turn;
    m_deadline.cancel();
}

asio::awaitable<bool> Connection::ready(tcp::socket::wait_type what)
{
    error_code error;
    co_await m_socket.async_wait(what, asio::redirect_error(asio::use_awaitable, error));
    co_return !error && !m_late && !m_broken;
}

asio::awaitable<bool> Connection::ready(Wire::Step step)
{
    const auto what = step == Wire::Step::WantsWrite ? tcp::socket::wait_write : tcp::socket::wait_read;
    const bool came = co_await ready(what);
    co_return came;
}

asio::awaitable<void> Connection::sleepUntil(Moment moment)
{
    error_code ignored;
    m_wake.expires_at(moment);
    co_await m_wake.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
}

asio::awaitable<Connection::Got> Connection::readMore(QByteArray &into)
{
    const auto before = into.size();
    for (;;) {
        if (m_broken)
            co_return Got::End;
        const auto step = m_wire.read(into);
        if (step == Wire::Step::Done) {
            figures().in.add(static_cast<quint64>(into.size() - before));
            co_return m_late ? Got::Late : Got::Bytes;
        }
        if (step == Wire::Step::End || step == Wire::Step::Broken)
            co_return Got::End;
        const bool came = co_await ready(step);
        if (!came)
            co_return m_late ? Got::Late : Got::End;
    }
}

asio::awaitable<bool> Connection::write(QByteArray bytes)
{
    const auto &times = m_shared.options.times;
    const auto end = Clock::now() + times.writeWhole;
    unlimited();
    m_late = false;
    for (qsizetype sent = 0; sent < bytes.size();) {
        if (m_broken)
            co_return false;
        const auto before = sent;
        const auto step = m_wire.write(bytes, sent);
        figures().out.add(static_cast<quint64>(sent - before));
        if (step == Wire::Step::Done)
            continue;
        if (step == Wire::Step::End || step == Wire::Step::Broken)
            co_return false;
        limit(std::min<Moment>(Clock::now() + times.writeRest, end));
        const bool came = co_await ready(step);
        unlimited();
        if (!came) {
            if (m_late)
                countRefused("slow_reader");
            co_return false;
        }
    }
    co_return true;
}

asio::awaitable<void> Connection::run()
{
    bool more = true;
    if (m_wire.isSecure())
        more = co_await shakeHands();
    for (bool first = true; more; first = false)
        more = co_await serve(first);
    unlimited();
    m_wire.endWriting();
    error_code ignored;
    m_socket.close(ignored);
}

asio::awaitable<bool> Connection::shakeHands()
{
    if (m_shared.stopping)
        co_return false;
    m_idle = true;
    limit(Clock::now() + m_shared.options.times.handshake);
    for (;;) {
        const auto step = m_wire.handshake();
        if (step == Wire::Step::Done) {
            m_idle = false;
            co_return true;
        }
        if (step == Wire::Step::WantsRead || step == Wire::Step::WantsWrite) {
            const bool came = co_await ready(step);
            if (came)
                continue;
            if (m_late)
                countRefused("slow_handshake");
            co_return false;
        }
        countRefused("handshake");
        if (m_wire.heardPlain()) {
            const auto answer = errorAnswer(400, "tls_required");
            m_wire.sayPlainly(answerHead(answer, answer.body.size(), false) + answer.body);
        }
        co_await linger();
        co_return false;
    }
}

asio::awaitable<bool> Connection::serve(bool first)
{
    const auto &times = m_shared.options.times;
    if (m_in.isEmpty()) {
        if (m_shared.stopping)
            co_return false;
        m_in = QByteArray(); // a connection that waits holds no memory
        m_idle = true;
        limit(Clock::now() + (first ? times.header : times.idle));
        const auto got = co_await readMore(m_in);
        m_idle = false;
        if (got != Got::Bytes)
            co_return false;
    }

    Asked asked;
    Refusal refusal;
    bool more = co_await read(asked, refusal);
    if (more) {
        more = co_await answer(std::move(asked));
    } else if (refusal.status != 0) {
        asked.held.reset();
        co_await refuse(refusal);
    }
    co_return more;
}

// The whole of one request. False when it ends before, or is refused.
asio::awaitable<bool> Connection::read(Asked &asked, Refusal &refusal)
{
    const auto &times = m_shared.options.times;
    const auto &limits = m_shared.options.limits;
    asked.began = Clock::now();
    asked.held = std::make_unique<HeldBytes>(m_shared.bodies);
    limit(asked.began + times.header);
    RequestParser parser(limits.header, limits.body);
    auto state = parser.put(m_in);
    while (state == RequestParser::State::Head) {
        const auto got = co_await readMore(m_in);
        if (got == Got::Late)
            refusal = {408, "slow_header"};
        if (got != Got::Bytes)
            co_return false;
        state = parser.put(m_in);
    }
    if (state == RequestParser::State::Body && parser.expectsContinue() && parser.bodySize() == 0) {
        const bool said = co_await write("HTTP/1.1 100 Continue\r\n\r\n");
        if (!said)
            co_return false;
    }
    const auto end = Clock::now() + times.bodyWhole;
    while (state == RequestParser::State::Body) {
        limit(std::min<Moment>(Clock::now() + times.bodyRest, end));
        const auto got = co_await readMore(m_in);
        if (got == Got::Late)
            refusal = {408, "slow_body"};
        if (got != Got::Bytes)
            co_return false;
        state = parser.put(m_in);
        if (asked.held->growTo(parser.bodySize()) > limits.bodiesTogether) {
            refusal = {503, "busy", tryAgainIn};
            co_return false;
        }
    }
    unlimited();
    if (state == RequestParser::State::Refused) {
        refusal = {parser.status(), parser.refusal()};
        co_return false;
    }
    asked.mark = m_shared.channels.mark();
    asked.keepAlive = parser.keepAlive();
    asked.request = completed(parser.take());
    asked.head = asked.request.method == "HEAD";
    co_return true;
}

// Names the request and says who asks. What only a proxy may say is removed when there is none.
HttpRequest Connection::completed(HttpRequest request) const
{
    request.peer = m_peer;
    if (m_shared.options.behindProxy) {
        if (const auto id = request.headers.value("x-request-id"); isId(id))
            request.id = id;
        if (const auto peer = request.headers.value("x-real-ip"); !peer.isEmpty() && peer.size() <= 45)
            request.peer = QString::fromLatin1(peer);
    } else {
        request.headers.removeIf([](const auto &header) {
            const auto &name = header.key();
            return name == "x-real-ip" || name == "x-request-id" || name == "forwarded" ||
                   name.startsWith("x-forwarded-") || name.startsWith("x-client-");
        });
    }
    if (request.id.isEmpty())
        request.id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return request;
}

asio::awaitable<HttpAnswer> Connection::work(HttpRequest request)
{
    m_answer.reset();
    const bool taken = m_shared.workers->submit(
        {std::move(request), [weak = weak_from_this(), executor = m_socket.get_executor()](HttpAnswer answer) {
             asio::post(executor, [weak, kept = std::make_unique<HttpAnswer>(std::move(answer))]() mutable {
                 if (const auto self = weak.lock()) {
                     self->m_answer = std::move(kept);
                     self->m_wake.cancel();
                 }
             });
         }});
    if (!taken) {
        countRefused("queue");
        co_return errorAnswer(503, "busy", tryAgainIn);
    }
    while (!m_answer && !m_broken)
        co_await sleepUntil(Moment::max());
    if (m_broken)
        co_return HttpAnswer{};
    co_return std::move(*m_answer);
}

asio::awaitable<bool> Connection::answer(Asked asked)
{
    const auto id = asked.request.id;
    const auto method = asked.request.method;
    auto answer = co_await work(std::move(asked.request));
    asked.held.reset();
    if (m_broken)
        co_return false;
    if (!answer.listen.isEmpty() && !asked.head && m_shared.streams >= m_shared.options.limits.streams) {
        countRefused("streams");
        answer = errorAnswer(503, "busy", tryAgainIn);
    }

    const auto took = Clock::now() - asked.began;
    const auto route = answer.route.isEmpty() ? QByteArray("none") : answer.route;
    Metrics::counter("justitiehuis_http_requests_total",
                     {{"route", route}, {"status", QByteArray::number(answer.status)}})
        .add();
    Metrics::histogram("justitiehuis_http_request_seconds", {{"route", route}}).observe(took);
    logLine(LogLevel::Info, "request",
            {LogField::id("id", id), LogField::id("method", method), LogField::id("route", route),
             LogField::number("status", answer.status), LogField::number("bytes", answer.body.size()),
             LogField::duration("ms", took)});

    if (!answer.listen.isEmpty() && !asked.head) {
        co_await stream(std::move(answer), asked.mark);
        co_return false;
    }
    const bool bodiless = answer.status == 204 || answer.status == 304;
    const bool keep = asked.keepAlive && !m_shared.stopping;
    auto bytes = answerHead(answer, answer.body.size(), keep);
    if (!asked.head && !bodiless)
        bytes += answer.body;
    const bool sent = co_await write(std::move(bytes));
    co_return sent &&keep;
}

// Until the client goes, the server stops or the stream has lived long enough.
asio::awaitable<bool> Connection::stream(HttpAnswer first, quint64 mark)
{
    const auto &times = m_shared.options.times;
    struct Count
    {
        explicit Count(std::atomic<int> &all) : streams(all)
        {
            ++streams;
            figures().streams.add(1);
        }
        ~Count()
        {
            --streams;
            figures().streams.add(-1);
        }
        Count(const Count &) = delete;
        Count &operator=(const Count &) = delete;
        std::atomic<int> &streams;
    };
    struct Listening
    {
        Listening(Channels &all, std::shared_ptr<Channels::Listener> one, quint64 since)
            : channels(all), listener(std::move(one))
        {
            channels.join(listener, since);
        }
        ~Listening() { channels.leave(listener); }
        Listening(const Listening &) = delete;
        Listening &operator=(const Listening &) = delete;
        Channels &channels;
        std::shared_ptr<Channels::Listener> listener;
    };
    const Count count(m_shared.streams);
    auto listener = std::make_shared<Channels::Listener>();
    listener->channels = first.listen;
    listener->wake = [weak = weak_from_this(), executor = m_socket.get_executor()] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock())
                self->m_wake.cancel();
        });
    };
    const Listening listening(m_shared.channels, listener, mark);

    first.type = "text/event-stream";
    first.headers.emplace_back("X-Accel-Buffering", "no");
    auto bytes = answerHead(first, -1, false);
    if (!first.body.isEmpty())
        bytes += eventText(first.body);
    first = HttpAnswer{};
    asio::co_spawn(
        m_socket.get_executor(), [self = shared_from_this()] { return self->watch(); }, asio::detached);

    const auto end = Clock::now() + times.streamLife;
    for (;;) {
        const bool sent = co_await write(std::move(bytes));
        bytes = QByteArray();
        if (!sent || m_broken || Clock::now() >= end)
            co_return false;
        const auto came = m_shared.channels.take(*listener);
        for (const auto &data : came)
            bytes += eventText(data);
        if (!bytes.isEmpty())
            continue;
        if (m_shared.stopping)
            co_return false;
        const auto beat = std::min<Moment>(Clock::now() + times.heartbeat, end);
        co_await sleepUntil(beat);
        if (Clock::now() >= beat)
            bytes = ": \n\n";
    }
}

// A client that listens says nothing more; when it does, or when it goes, its stream ends.
asio::awaitable<void> Connection::watch()
{
    QByteArray heard;
    co_await readMore(heard);
    m_broken = true;
    m_wake.cancel();
}

asio::awaitable<void> Connection::refuse(Refusal refusal)
{
    countRefused(refusal.code);
    logLine(LogLevel::Info, "refused",
            {LogField::number("status", refusal.status), LogField::id("code", refusal.code)});
    m_in = QByteArray();
    const auto answer = errorAnswer(refusal.status, refusal.code, refusal.retryAfter);
    const bool sent = co_await write(answerHead(answer, answer.body.size(), false) + answer.body);
    if (sent)
        co_await linger();
}

// Were the connection closed while the client still sends, it would lose the answer that is on its way.
asio::awaitable<void> Connection::linger()
{
    constexpr std::chrono::milliseconds shortly(200);
    m_wire.endWriting();
    m_idle = true;
    const auto end = Clock::now() + (m_shared.stopping ? shortly : m_shared.options.times.linger);
    limit(end);
    for (auto step = Wire::Step::Done; step == Wire::Step::Done || step == Wire::Step::WantsRead;
         step = m_wire.discard()) {
        const bool came = co_await ready(tcp::socket::wait_read);
        if (!came || Clock::now() >= end)
            co_return;
    }
}
