// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/postgres/testpostgres.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

#include <arpa/inet.h>
#include <csignal>
#include <memory>
#include <pwd.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TestPostgres> theShared;

// A port nobody listens on now: the system gives one, and it is let go again.
int freePort()
{
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    const bool given = handle >= 0 && bind(handle, plain, size) == 0 && getsockname(handle, plain, &size) == 0;
    if (handle >= 0)
        close(handle);
    return given ? ntohs(address.sin_port) : 0;
}

} // namespace

TestPostgres &TestPostgres::shared()
{
    if (!theShared) {
        theShared = std::make_unique<TestPostgres>();
        qAddPostRoutine([] { theShared.reset(); });
    }
    return *theShared;
}

TestPostgres::TestPostgres()
{
    m_asUser = {u"setpriv"_s, u"--pdeathsig=QUIT"_s};
    if (geteuid() == 0) {
        const auto *other = getpwnam("postgres");
        if (!other)
            other = getpwnam("nobody");
        if (!other || chown(m_folder.path().toUtf8().constData(), other->pw_uid, other->pw_gid) != 0)
            fail(u"no user to run it as"_s);
        m_asUser << u"--reuid=%1"_s.arg(other->pw_uid) << u"--regid=%1"_s.arg(other->pw_gid) << u"--clear-groups"_s;
    }
    QFile secret(m_folder.filePath(u"secret"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write("of-the-superuser\n") < 0)
        fail(secret.errorString());
    secret.close();
    QFile::setPermissions(secret.fileName(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    run(u"initdb"_s,
        {u"-D"_s, dataFolder(), u"-U"_s, u"superuser"_s, u"--pwfile"_s, secret.fileName(), u"--auth-local=trust"_s,
         u"--auth-host=scram-sha-256"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s});
    start();
    asSuperuser(u"CREATE ROLE \"%1\" LOGIN PASSWORD '%2'"_s.arg(user(), password().replace(u'\'', u"''"_s)));
}

TestPostgres::~TestPostgres()
{
    stop();
}

void TestPostgres::fail(const QString &what) const
{
    throw std::runtime_error(qPrintable(u"PostgreSQL for the test: "_s + what));
}

QString TestPostgres::program(const QString &name) const
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    auto found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.toInt() > b.toInt(); });
    for (const auto &version : std::as_const(found))
        folders << versions.filePath(version + u"/bin"_s);
    auto path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(name, folders);
    if (path.isEmpty())
        fail(name + u" is not installed (tools/packages.txt)"_s);
    return path;
}

void TestPostgres::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto whole = m_asUser + QStringList{program(name)} + arguments;
    process.start(whole.first(), whole.mid(1));
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        fail(name + u": "_s + QString::fromUtf8(process.readAll()));
}

void TestPostgres::start()
{
    const auto log = m_folder.filePath(u"log"_s);
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (m_port == 0 || attempt > 0) // another program may have taken it in between
            m_port = freePort();
        const auto whole = m_asUser + QStringList{program(u"postgres"_s), u"-D"_s, dataFolder(),           u"-k"_s,
                                                  m_folder.path(),        u"-p"_s, QString::number(m_port)};
        auto arguments = whole.mid(1);
        for (const auto *setting : {"listen_addresses=127.0.0.1", "fsync=off", "full_page_writes=off",
                                    "shared_buffers=32MB", "max_connections=60", "autovacuum=off"})
            arguments << u"-c"_s << QString::fromLatin1(setting);
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(log, QIODevice::Append);
        m_process.start(whole.first(), arguments);
        if (!m_process.waitForStarted())
            fail(m_process.errorString());
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60000 && !m_process.waitForFinished(10)) {
            if (m_process.state() == QProcess::NotRunning)
                break;
            QFile state(dataFolder() + u"/postmaster.pid"_s);
            if (!state.open(QIODevice::ReadOnly))
                continue;
            const auto lines = state.readAll().split('\n');
            if (lines.value(0).toLongLong() == m_process.processId() && lines.value(7).trimmed() == "ready")
                return;
        }
        end(SIGQUIT);
    }
    QFile said(log);
    fail(said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll().last(2000)) : log);
}

void TestPostgres::end(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
    if (!m_process.waitForFinished(20000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void TestPostgres::stop()
{
    end(SIGINT);
}

void TestPostgres::breakDown()
{
    end(SIGQUIT);
}

QStringList TestPostgres::asSuperuser(const QString &sql, const QString &database) const
{
    QStringList rows;
    QString error;
    const auto name = u"superuser"_s;
    {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        connection.setHostName(m_folder.path());
        connection.setPort(m_port);
        connection.setDatabaseName(database);
        connection.setUserName(u"superuser"_s);
        if (connection.open()) {
            QSqlQuery query(connection);
            if (query.exec(sql))
                while (query.next())
                    rows << query.value(0).toString();
            else
                error = query.lastError().text();
        } else {
            error = connection.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (!error.isEmpty())
        fail(error + u" ["_s + sql + u']');
    return rows;
}

QString TestPostgres::freshDatabase()
{
    const auto name = u"test%1"_s.arg(++m_databases);
    asSuperuser(u"CREATE DATABASE %1 OWNER %2 TEMPLATE template0"_s.arg(name, user()));
    return name;
}

QString TestPostgres::address(const QString &database, const QString &options) const
{
    const auto text = u"postgresql://%1:%2@127.0.0.1:%3/%4"_s.arg(
        user(), QString::fromLatin1(QUrl::toPercentEncoding(password())), QString::number(m_port), database);
    return options.isEmpty() ? text : text + u'?' + options;
}

QString TestPostgres::socketAddress(const QString &database) const
{
    return u"postgresql:///%1?host=%2&port=%3&user=%4"_s.arg(database, m_folder.path(), QString::number(m_port),
                                                             user());
}
