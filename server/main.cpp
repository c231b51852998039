// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/storage/postgresaddress.h"
#include "server/certificate.h"
#include "server/config.h"
#include "server/gateway.h"
#include "server/http/httpserver.h"
#include "server/log.h"
#include "server/notices.h"
#include "server/operator.h"
#include "server/routes.h"
#include "server/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Fine = 0, Failed = 1, WrongUse = 2 };

void say(FILE *where, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), where);
    std::fflush(where);
}

int tell(const QList<Problem> &problems, int code)
{
    for (const auto &problem : problems)
        say(stderr, problemSentence(problem, Language::En).toUtf8() + '\n');
    return code;
}

LogLevel levelOf(const QString &name)
{
    if (name == u"debug")
        return LogLevel::Debug;
    if (name == u"warning")
        return LogLevel::Warning;
    return name == u"error" ? LogLevel::Error : LogLevel::Info;
}

// A connection is a file handle, and services start with few.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

HttpOptions optionsOf(const ServerConfig &config)
{
    HttpOptions options;
    options.bind = config.bind;
    options.port = config.port;
    options.tls = !config.plain;
    options.certificate = config.certificate;
    options.key = config.key;
    options.behindProxy = config.plain;
    options.ioThreads = config.ioThreads;
    options.workers = config.workers;
    options.limits.body = static_cast<qint64>(config.bodyMegabytes) * 1024 * 1024;
    options.limits.connections = config.connections;
    options.limits.streams = config.streams;
    options.limits.queue = config.queue;
    return options;
}

Outcome prepare(ServerConfig &config, QString &print)
{
    if (!QDir().mkpath(config.data))
        return failed(u"storage.cannotWrite"_s, {{u"file"_s, config.data}});
    if (config.plain)
        return {};
    if (config.certificate.isEmpty()) {
        const auto own = ownCertificate(config.data, config.bind, QDateTime::currentDateTimeUtc());
        if (!own)
            return tl::make_unexpected(own.error());
        config.certificate = own->certificate;
        config.key = own->key;
    }
    if (auto closed = checkPrivate(config.key); !closed)
        return closed;
    const auto known = fingerprint(config.certificate);
    if (!known)
        return tl::make_unexpected(known.error());
    print = *known;
    return {};
}

QByteArray readyLine(const ServerConfig &config, quint16 port, const QString &print)
{
    const auto host = config.bind.contains(u':') ? u'[' + config.bind + u']' : config.bind;
    QJsonObject line{{u"listening"_s, u"%1://%2:%3"_s.arg(config.plain ? u"http"_s : u"https"_s, host).arg(port)}};
    if (!print.isEmpty())
        line.insert(u"fingerprint"_s, print);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

// The routes of one worker with what they are answered by.
class ServiceRoutes : public Routes
{
public:
    std::unique_ptr<Service> service{};
};

int serve(ServerConfig config)
{
    // Before any thread is made, so that all of them leave these signals to this one.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    raiseFileLimit();

    QString print;
    if (const auto prepared = prepare(config, print); !prepared)
        return tell({prepared.error()}, Failed);
    const auto database = config.database.isEmpty() ? config.data + u"/server.db"_s : config.database;
    {
        // Once before any worker: whether the database is there and ours, and brought to the newest schema.
        const auto opened = Database::open({.file = database, .schema = Database::Schema::Server});
        if (!opened)
            return tell({opened.error()}, Failed);
    }
    HttpServer *running = nullptr;
    Notices notices([&running](const QByteArray &channel, const QByteArray &data) {
        if (running)
            running->publish(channel, data);
    });
    Gateway gateway(database,
                    [&notices](const QByteArray &channel, const QByteArray &data) { notices.tell(channel, data); });
    VisitLeases leases;
    HttpServer server(
        optionsOf(config), [&notices, &gateway, &leases, database, &config]() -> std::unique_ptr<HttpHandler> {
            auto service =
                Service::open({.database = database,
                               .clock = {},
                               .publish = [&notices](const QByteArray &channel,
                                                     const QByteArray &data) { notices.tell(channel, data); },
                               .eventsCame = [&gateway] { gateway.wake(); },
                               .leases = &leases,
                               .offlineHours = config.offlineHours,
                               .encipher = config.encipher,
                               .lockMinutes = config.lockMinutes});
            auto routes = std::make_unique<ServiceRoutes>();
            addOwnRoutes(*routes, QByteArrayLiteral(PROGRAM_VERSION));
            if (service) {
                routes->service = std::move(*service);
                routes->service->addTo(*routes);
            } else {
                logLine(LogLevel::Error, "no_database", {LogField::id("code", service.error().code.toLatin1())});
            }
            return routes;
        });
    running = &server;
    if (const auto started = server.start(); !started)
        return tell({started.error()}, Failed);
    if (PostgresAddress::isOne(database)) // a file has one process
        notices.watch(database);
    gateway.start();
    say(stdout, readyLine(config, server.port(), print));
    logLine(LogLevel::Info, "started", {LogField::number("port", server.port()), LogField::flag("tls", !config.plain)});

    int signal = 0;
    sigwait(&endings, &signal);
    logLine(LogLevel::Info, "stopping", {LogField::number("signal", signal)});
    // A handler that never comes back must not keep the process, and a second signal ends it at once.
    pthread_sigmask(SIG_UNBLOCK, &endings, nullptr);
    ::alarm(static_cast<unsigned>(config.stopSeconds) + 5);
    gateway.stop();
    notices.stop();
    const bool all = server.stop(std::chrono::seconds(config.stopSeconds));
    logLine(LogLevel::Info, "stopped", {LogField::flag("all_answered", all)});
    return Fine;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"justitiehuis-server"_s);
    catchQtMessages();
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains(u"--help"_s)) {
        say(stdout, configHelp().toUtf8());
        return Fine;
    }
    if (arguments.contains(u"--version"_s)) {
        say(stdout, QByteArrayLiteral(PROGRAM_VERSION "\n"));
        return Fine;
    }
    if (!arguments.isEmpty() && !arguments.first().startsWith(u'-'))
        return operatorCommand(arguments);
    const auto config = readConfig(arguments, processEnvironment());
    if (!config)
        return tell(config.error(), WrongUse);
    setLogLevel(levelOf(config->log));
    return serve(*config);
}
