// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/panel.h"

#include <QFutureWatcher>

#include <functional>

class MessageLine;
class PlainLabel;
class QProgressBar;
class QPushButton;

// A copy of all data in a file, made while one works on; and how such a file is put back.
class BackupPanel : public Panel
{
    Q_OBJECT
public:
    explicit BackupPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~BackupPanel() override;

    void reload();
    void backUpTo(const QString &file);
    bool isGoing() const { return m_watcher.isRunning(); }
    // Asks where the copy goes; an empty answer means nowhere.
    void setAskFile(std::function<QString(const QString &suggested)> ask) { m_askFile = std::move(ask); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void finished();
    void copyCommand();
    QString command() const;

    Workspace &m_workspace;
    PlainLabel *m_last;
    QPushButton *m_make;
    QProgressBar *m_going;
    QPushButton *m_stop;
    MessageLine *m_message;
    PlainLabel *m_restore;
    PlainLabel *m_command;
    QPushButton *m_copy;
    QString m_file{};
    QString m_done{}; // made last, in this window
    QFutureWatcher<Outcome> m_watcher{};
    std::function<QString(const QString &)> m_askFile{};
};
