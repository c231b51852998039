// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>
#include <QTemporaryDir>

// A PostgreSQL of one's own in a temporary folder: on a socket there and on a free port of this computer, without
// fsync, ended with the program that started it, also when that crashes. Started by root it runs as another user.
// Throws std::runtime_error when it cannot. Made and used by the main thread; its databases by any.
class TestPostgres
{
public:
    TestPostgres();
    ~TestPostgres();
    TestPostgres(const TestPostgres &) = delete;
    TestPostgres &operator=(const TestPostgres &) = delete;

    // The one of this program: started when it is first asked for, ended with QCoreApplication.
    static TestPostgres &shared();

    QString freshDatabase(); // the name of a new, empty one that user() owns
    QString address(const QString &database, const QString &options = {}) const;
    QString socketAddress(const QString &database) const;
    QString user() const { return QStringLiteral("justitiehuis"); }
    QString password() const { return QStringLiteral("wacht'woord; \\ 1/2@%?"); } // what has to be quoted, all of it
    int port() const { return m_port; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    // As a superuser; the first column of the rows.
    QStringList asSuperuser(const QString &sql, const QString &database = QStringLiteral("postgres")) const;

    void start();
    void stop();
    void breakDown(); // without a good-bye, as when the power fails

private:
    QString program(const QString &name) const;
    void run(const QString &name, const QStringList &arguments);

    void end(int signal);
    [[noreturn]] void fail(const QString &what) const;

    QTemporaryDir m_folder{};
    QStringList m_asUser{}; // what a command begins with
    QProcess m_process{};
    int m_port = 0;
    int m_databases = 0;
};
