// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/httpserver.h"

#include "server/http/connection.h"
#include "server/log.h"
#include "server/metrics.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

class HttpServer::Inside
{
public:
    Inside(HttpOptions options, HandlerFactory factory)
    {
        shared.options = std::move(options);
        shared.workers = std::make_unique<Workers>(std::move(factory), std::max(1, shared.options.workers),
                                                   shared.options.limits.queue);
    }

    Outcome listen();
    asio::awaitable<void> accept();
    bool stop(std::chrono::milliseconds limit);

    HttpShared shared{};
    asio::io_context context{};
    // Its threads run until stop() ends them, also when for a moment nothing is waited for.
    asio::executor_work_guard<asio::io_context::executor_type> keepRunning{context.get_executor()};
    asio::strand<asio::io_context::executor_type> strand = asio::make_strand(context);
    tcp::acceptor acceptor{strand};
    asio::steady_timer pause{strand};
    std::promise<void> accepted{};
    std::vector<std::thread> threads{};
    quint16 port = 0;
    bool running = false;
};

Outcome HttpServer::Inside::listen()
{
    const auto &options = shared.options;
    const auto cannot = [&](const error_code &error) {
        return failed(u"server.cannotListen"_s, {{u"address"_s, options.bind},
                                                 {u"port"_s, QString::number(options.port)},
                                                 {u"reason"_s, QString::fromStdString(error.message())}});
    };
    error_code error;
    const auto name = options.bind == u"localhost" ? u"127.0.0.1"_s : options.bind;
    const auto address = asio::ip::make_address(name.toStdString(), error);
    if (error)
        return badInput(u"server.badBind"_s, {{u"address"_s, options.bind}});
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), error);
    if (error)
        return cannot(error);
    acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    acceptor.bind(endpoint, error);
    if (error)
        return cannot(error);
    acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return cannot(error);
    port = acceptor.local_endpoint(error).port();
    return {};
}

asio::awaitable<void> HttpServer::Inside::accept()
{
    auto &tooMany = Metrics::counter("justitiehuis_http_refused_total", {{"reason", "connections"}});
    while (acceptor.is_open()) {
        tcp::socket socket(asio::make_strand(context));
        error_code error;
        co_await acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, error));
        if (!acceptor.is_open())
            break;
        if (error) { // of the machine: out of file handles, most likely
            pause.expires_after(std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
            continue;
        }
        if (shared.open.count() >= shared.options.limits.connections) {
            tooMany.add();
            continue;
        }
        const auto peer = socket.remote_endpoint(error);
        if (error)
            continue;
        socket.non_blocking(true, error);
        socket.native_non_blocking(true, error);
        socket.set_option(tcp::no_delay(true), error);
        try {
            const auto connection = std::make_shared<Connection>(shared, std::move(socket),
                                                                 QString::fromStdString(peer.address().to_string()));
            shared.open.add(connection);
            connection->begin();
        } catch (const std::bad_alloc &) {
            logLine(LogLevel::Error, "no_memory_for_connection");
        }
    }
}

bool HttpServer::Inside::stop(std::chrono::milliseconds limit)
{
    if (!running)
        return true;
    running = false;
    shared.stopping = true;
    asio::post(strand, [this] {
        error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
    });
    accepted.get_future().wait();
    for (const auto &connection : shared.open.all())
        connection->endSoon();
    const bool all = shared.open.waitUntilNone(limit);
    if (!all) {
        logLine(LogLevel::Warning, "broken_off", {LogField::number("connections", shared.open.count())});
        for (const auto &connection : shared.open.all())
            connection->breakOff();
    }
    shared.workers->stop();
    shared.open.waitUntilNone(std::chrono::seconds(1));
    context.stop();
    for (auto &thread : threads)
        thread.join();
    return all;
}

HttpServer::HttpServer(HttpOptions options, HandlerFactory factory)
    : m_inside(std::make_unique<Inside>(std::move(options), std::move(factory)))
{
}

HttpServer::~HttpServer()
{
    try {
        m_inside->stop(std::chrono::milliseconds(0));
    } catch (...) {
        std::abort(); // threads that cannot be ended would use what is destroyed
    }
}

Outcome HttpServer::start()
{
    auto &inside = *m_inside;
    // OpenSSL writes to sockets by itself; one that was closed must not end the program.
    std::signal(SIGPIPE, SIG_IGN);
    const auto &options = inside.shared.options;
    if (options.tls) {
        auto context = tlsContext(options.certificate, options.key);
        if (!context)
            return tl::make_unexpected(context.error());
        inside.shared.tls = *context;
    }
    if (auto listening = inside.listen(); !listening)
        return listening;
    if (auto working = inside.shared.workers->start(); !working)
        return working;
    asio::co_spawn(inside.strand, inside.accept(), [&inside](const std::exception_ptr &error) {
        if (error)
            logLine(LogLevel::Error, "accept_threw");
        inside.accepted.set_value();
    });
    for (int i = 0; i < std::max(1, options.ioThreads); ++i)
        inside.threads.emplace_back([&inside] { inside.context.run(); });
    inside.running = true;
    return {};
}

quint16 HttpServer::port() const
{
    return m_inside->port;
}

void HttpServer::publish(const QByteArray &channel, const QByteArray &data)
{
    m_inside->shared.channels.publish(channel, data);
}

bool HttpServer::stop(std::chrono::milliseconds limit)
{
    return m_inside->stop(limit);
}
