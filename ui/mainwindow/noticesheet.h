// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/announcement/announcements.h"
#include "core/workspace.h"
#include "ui/mainwindow/listsheet.h"

// What was announced, under the bell. It waits until it was looked at, and stays in the list for a fortnight.
class NoticeSheet : public ListSheet
{
    Q_OBJECT
public:
    NoticeSheet(Workspace &workspace, QWidget *window);

    void open();
    void refresh(); // reads them again, unless they are being looked at

Q_SIGNALS:
    void counted(int unread);
    void dossierWanted(const Dossier::Id &id);
    void contactWanted(const Dossier::Id &dossier, const AnyId &planned);
    void catalogueWanted();

private:
    void fill();
    void markRead();
    qint64 readUntil() const;

    Workspace &m_workspace;
    QList<Announcement> m_notices{};
};
