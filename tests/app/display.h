// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>

// A private X display (Xvfb) for a test that drives the real program as a user does; it ends with the test.
class Display
{
public:
    // False when there is none: then the test cannot be done and fails.
    bool start()
    {
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        QByteArray said;
        while (!said.endsWith('\n') && m_server.waitForReadyRead(15000))
            said += m_server.readAllStandardOutput();
        m_name = QLatin1Char(':') + QString::fromLatin1(said.trimmed());
        return said.endsWith('\n');
    }
    ~Display()
    {
        if (m_server.state() == QProcess::NotRunning)
            return;
        m_server.terminate();
        m_server.waitForFinished(5000);
    }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        return environment;
    }
    // Runs xdotool; gives what it said, or a null text when it failed.
    QString tool(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral("xdotool"), arguments);
        if (!process.waitForFinished(20000) || process.exitCode() != 0)
            return {};
        return QLatin1String("") + QString::fromUtf8(process.readAllStandardOutput().trimmed());
    }

private:
    QProcess m_server{};
    QString m_name{};
};
