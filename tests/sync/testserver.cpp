// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/sync/testserver.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

TestServer::TestServer(const QString &database) : m_database(database) {}

TestServer::~TestServer()
{
    kill();
    if (qEnvironmentVariableIsSet("KEEP_SERVER_LOG"))
        QFile::copy(m_folder.filePath(u"log"_s), qEnvironmentVariable("KEEP_SERVER_LOG"));
}

QString TestServer::databaseFile() const
{
    return m_database.isEmpty() ? m_folder.filePath(u"server.db"_s) : m_database;
}

bool TestServer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    QStringList arguments{u"--data"_s, m_folder.path(), u"--port"_s, QString::number(m_port), u"--workers"_s, u"3"_s};
    if (!m_database.isEmpty())
        arguments << u"--database"_s << m_database;
    m_process->start(QStringLiteral(SERVER_PROGRAM), arguments + m_options);
    if (!m_process->waitForStarted(5000) || !m_process->waitForReadyRead(20000))
        return false;
    const auto ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_url = ready.value("listening"_L1).toString();
    m_fingerprint = ready.value("fingerprint"_L1).toString();
    m_port = static_cast<quint16>(QUrl(m_url).port(0));
    return m_port != 0;
}

void TestServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5000);
    m_process.reset();
}

int TestServer::stop()
{
    ::kill(static_cast<pid_t>(m_process->processId()), SIGTERM);
    m_process->waitForFinished(15000);
    const int code = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
    return code;
}

QJsonObject TestServer::command(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(SERVER_PROGRAM),
                  arguments + (m_database.isEmpty() ? QStringList{u"--data"_s, m_folder.path()}
                                                    : QStringList{u"--database"_s, m_database}));
    process.waitForFinished(30000);
    if (process.exitCode() != 0)
        qWarning().noquote() << arguments << process.readAllStandardError();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestServer::addAccount(const QString &login, const QString &role, const QString &house,
                            const QString &organisation, const QString &name) const
{
    QStringList words{u"account"_s, u"add"_s, login,       u"--name"_s, name.isEmpty() ? u"Verzonnen "_s + login : name,
                      u"--house"_s, house,    u"--role"_s, role};
    if (!organisation.isEmpty())
        words << u"--organisation"_s << organisation;
    command(words);
}

QString TestServer::code(const QString &login, bool laptop) const
{
    return command(laptop ? QStringList{u"code"_s, login, u"--laptop"_s} : QStringList{u"code"_s, login})
        .value("code"_L1)
        .toString();
}

Relay::Relay(quint16 serverPort) : m_to(serverPort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        auto *device = m_server.nextPendingConnection();
        device->setParent(this);
        if (m_cut || m_left == 0) {
            device->abort();
            device->deleteLater();
            return;
        }
        auto *server = new QTcpSocket(this);
        server->connectToHost(QHostAddress::LocalHost, m_to);
        connect(device, &QTcpSocket::readyRead, server, [this, device, server] {
            if (!m_cut)
                server->write(device->readAll());
        });
        connect(server, &QTcpSocket::readyRead, device, [this, device, server] {
            auto bytes = server->readAll();
            if (m_stalled)
                return;
            if (m_left >= 0 && bytes.size() >= m_left) {
                device->write(bytes.left(m_left));
                device->flush();
                m_left = 0;
                device->abort();
                server->abort();
                return;
            }
            if (m_left > 0)
                m_left -= bytes.size();
            device->write(bytes);
        });
        connect(device, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, device, &QTcpSocket::disconnectFromHost);
    });
}

void Relay::cut(bool isCut)
{
    m_cut = isCut;
    if (isCut)
        for (auto *socket : findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            socket->abort();
}

TestDevice::Answer TestDevice::run(const QStringList &arguments, const QString &with) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JH_KEYRING"_s, u"file"_s);
    environment.insert(u"JH_PASSPHRASE"_s, with);
    process.setProcessEnvironment(environment);
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(COMMAND_LINE), arguments + QStringList{u"--data"_s, folder()});
    loop.exec();
    Answer answer;
    answer.code = process.state() == QProcess::NotRunning ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    const auto document = QJsonDocument::fromJson(answer.out);
    answer.json = document.object();
    answer.rows = document.array();
    return answer;
}

TestDevice::Answer TestDevice::signUp(const QString &url, const TestServer &server, bool laptop) const
{
    return run({u"sync"_s, u"--server"_s, url, u"--fingerprint"_s, server.fingerprint(), u"--code"_s,
                server.code(m_login, laptop), u"--password"_s, password, u"--name"_s,
                m_login + (laptop ? u"-laptop"_s : u"-bureau"_s)});
}

TestDevice::Answer TestDevice::act(const QString &name, const QJsonObject &with, const QString &now) const
{
    QFile file(m_folder.filePath(u"act.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QJsonDocument(with).toJson(QJsonDocument::Compact));
    file.close();
    return run({u"act"_s, name, u"--json"_s, file.fileName(), u"--as"_s, m_login, u"--now"_s, now});
}
