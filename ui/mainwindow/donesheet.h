// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/mainwindow/listsheet.h"

// What one did, newest first: each can be taken back or done again by itself, as long as nothing was built on it.
class DoneSheet : public ListSheet
{
    Q_OBJECT
public:
    DoneSheet(Workspace &workspace, QWidget *window);

    void open();

Q_SIGNALS:
    void revertWanted(qint64 mid);

private:
    void fill();

    Workspace &m_workspace;
};
