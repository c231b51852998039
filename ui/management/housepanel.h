// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/panel.h"

#include <QFutureWatcher>

class Facts;
class MessageLine;
class QProgressBar;
class QPushButton;

// The house and its data: where they are, how much there is, and whether they are whole.
class HousePanel : public Panel
{
    Q_OBJECT
public:
    explicit HousePanel(Workspace &workspace, QWidget *parent = nullptr);

    void reload();
    void check(); // the whole file and the chain of the trail, beside the window's thread
    bool isChecking() const { return m_watcher.isRunning(); }
    QString lastCheck() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void checked();

    enum Row { House, Folder, Size, Dossiers, Schema, Program, Check, Rows };

    Workspace &m_workspace;
    Facts *m_facts;
    QPushButton *m_check;
    QProgressBar *m_going;
    MessageLine *m_message;
    QFutureWatcher<Result<QStringList>> m_watcher{};
};
