// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncloop.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/person/peoplepage.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncstate.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

// What of the window has to do with a server; without one nothing of it is there.
void MainWindow::connectServer()
{
    if (!m_sync)
        return;
    const auto show = [this] {
        m_status->setServer(serverWords(m_workspace, m_sync->now(), m_sync->differences()));
        m_rail->setCount(Place::Sync, m_sync->differences());
    };
    connect(m_sync, &SyncPage::stateChanged, this, show);
    connect(m_sync, &SyncPage::personWanted, this, &MainWindow::openPerson);
    connect(m_sync, &SyncPage::signInWanted, this, &MainWindow::signInWanted);
    connect(m_status, &StatusStrip::serverWanted, this, &MainWindow::openServer);
    const auto decide = [this](const Dossier::Id &dossier, const Person::Id &person) {
        openPlace(Place::Sync);
        m_sync->openDifferences(dossier, person);
    };
    connect(m_dossier, &DossierPage::differencesWanted, this, decide);
    for (auto *people : findChildren<PeoplePage *>())
        connect(people, &PeoplePage::differencesWanted, this, decide);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this), &QShortcut::activated, this,
            &MainWindow::openServer);
    show();
}

void MainWindow::openServer()
{
    openPlace(Place::Sync);
}

void MainWindow::setServer(SyncLoop &loop)
{
    if (!m_sync)
        return;
    m_sync->setLoop(&loop);
    connect(&m_workspace, &Workspace::changed, &loop, &SyncLoop::wake);
    connect(&loop, &SyncLoop::received, this, [this](const ChangeSet &changes) { m_workspace.noticeForeign(changes); });
}
