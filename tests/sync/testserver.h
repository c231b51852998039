// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

// The real server program on a folder of its own, on a free port of this machine.
class TestServer
{
public:
    // `database` empty: SQLite in the folder.
    explicit TestServer(const QString &database = {});
    ~TestServer();

    void set(const QString &key, const QString &value)
    {
        m_options << QStringLiteral("--") + key << value;
    }             // before it starts
    bool start(); // on the same port as before, when it was there before
    void kill();  // -9
    int stop();   // SIGTERM; its exit code
    QString url() const { return m_url; }
    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process ? m_process->processId() : 0; }
    QString fingerprint() const { return m_fingerprint; }
    QString databaseFile() const;

    QJsonObject command(const QStringList &arguments) const; // what the operator does beside it
    // `organisation`: the court or prison of a partner.
    void addAccount(const QString &login, const QString &role, const QString &house, const QString &organisation = {},
                    const QString &name = {}) const;
    QString code(const QString &login, bool laptop) const;

private:
    QTemporaryDir m_folder{};
    QString m_database;
    QStringList m_options{};
    std::unique_ptr<QProcess> m_process{};
    QString m_url{};
    QString m_fingerprint{};
    quint16 m_port = 0;
};

// A line between a device and the server that can be cut: at once, or after so many bytes of answers.
class Relay : public QObject
{
public:
    explicit Relay(quint16 serverPort);

    quint16 port() const { return m_server.serverPort(); }
    void cut(bool isCut);                                 // what is under way breaks
    void cutAfter(qint64 bytes) { m_left = bytes; }       // of what comes back; -1: never
    void stall(bool isStalled) { m_stalled = isStalled; } // nothing comes back, and nothing breaks
    bool wasCut() const { return m_left == 0; }

private:
    QTcpServer m_server{};
    quint16 m_to;
    bool m_cut = false;
    bool m_stalled = false;
    qint64 m_left = -1;
};

// The real command line on a data folder.
class TestDevice
{
public:
    inline static const QString password = QStringLiteral("een verzonnen wachtwoord");
    explicit TestDevice(QString login) : m_login(std::move(login)) {}

    struct Answer
    {
        int code = -1;
        QJsonObject json{};
        QJsonArray rows{};
        QByteArray out{}, err{};
        QByteArray all{};
        const char *said()
        {
            all = err + out;
            return all.constData();
        }
        QString refusedBy() const
        {
            return json.value(QLatin1StringView("refused")).toObject().value(QLatin1StringView("code")).toString();
        }
    };
    // Events of this process go on meanwhile. `with` is what opens its data, when they are enciphered.
    Answer run(const QStringList &arguments, const QString &with = password) const;
    Answer signUp(const QString &url, const TestServer &server, bool laptop) const;
    Answer sync() const { return run({QStringLiteral("sync")}); }
    Answer act(const QString &name, const QJsonObject &with, const QString &now) const;
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    const QString &login() const { return m_login; }

private:
    QString m_login;
    QTemporaryDir m_folder{};
};
