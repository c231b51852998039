// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/syncloop.h"
#include "ui/base/field.h"
#include "ui/base/quietmoment.h"
#include "ui/dossier/documentdesk.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/sync/carrysheet.h"
#include "ui/sync/searchonserver.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncstate.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What of the window has to do with a server; without one nothing of it is there.
void MainWindow::connectServer()
{
    if (!m_sync)
        return;
    const auto show = [this] {
        const bool signsIn = m_sync->now().state == SyncLoop::State::SignIn;
        m_status->setServer(serverWords(m_workspace, m_sync->now(), m_sync->differences()),
                            signsIn ? tr("Asks for your password") : QString());
        m_rail->setCount(Place::Sync, m_sync->differences());
    };
    connect(m_sync, &SyncPage::stateChanged, this, show);
    connect(m_sync, &SyncPage::personWanted, this, &MainWindow::openPerson);
    m_quiet = new QuietMoment(this);
    connect(m_quiet, &QuietMoment::came, this, &MainWindow::askPassword);
    connect(m_sync, &SyncPage::signInWanted, this, &MainWindow::askPassword);
    connect(m_status, &StatusStrip::serverWanted, this, [this] {
        if (m_sync->now().state == SyncLoop::State::SignIn)
            askPassword();
        else
            openServer();
    });
    connect(m_dossier, &DossierPage::differencesWanted, this, &MainWindow::openDifferences);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), this), &QShortcut::activated, this,
            &MainWindow::openServer);
    m_server = new SearchOnServer(m_workspace, this);
    m_carry = new CarrySheet(m_workspace, this);
    m_finder.setServer(m_server);
    m_dossiers->setServer(true);
    connect(m_server, &SearchOnServer::changed, this, [this] {
        const auto *view = m_pages->currentWidget() == m_dossier ? m_dossier->view() : nullptr;
        m_top->renewResults(m_finder.find(m_top->searchField()->text(), view));
    });
    connect(m_dossiers, &DossierListPage::serverWanted, this, &MainWindow::searchServer);
    connect(m_carry, &CarrySheet::arrived, this, [this](const Dossier::Id &dossier) {
        m_server->forget();
        openDossier(dossier);
    });
    connect(m_carry, &CarrySheet::said, this, &MainWindow::say);
    show();
}

void MainWindow::openDifferences(const Dossier::Id &dossier, const Person::Id &person)
{
    openPlace(Place::Sync);
    m_sync->openDifferences(dossier, person);
}

void MainWindow::askPassword()
{
    m_signInAsked = true;
    m_quiet->stop();
    Q_EMIT signInWanted();
}

// Once by itself, when nobody is in the middle of something; who leaves it for later finds it at the foot.
void MainWindow::mindSignIn()
{
    const auto &now = m_sync->now();
    if (now.state == SyncLoop::State::Working)
        return; // it is only being tried again
    if (now.state == SyncLoop::State::UpToDate)
        m_signInAsked = false;
    if (now.state != SyncLoop::State::SignIn || now.problem.code != u"server.notSignedIn")
        m_quiet->stop();
    else if (!m_signInAsked)
        m_quiet->await();
}

// From a page: the answers stand under the one search field, apart from what this device knows.
void MainWindow::searchServer(const QString &text)
{
    m_top->search(text);
    m_server->ask(text);
}

void MainWindow::openServerFound(const QString &id)
{
    if (!m_server)
        return;
    if (id == SearchOnServer::offer)
        m_server->ask(m_top->searchField()->text());
    else if (const auto *hit = m_server->hit(id))
        m_carry->offer(*hit);
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
    m_server->setLoop(&loop);
    m_carry->setLoop(&loop);
    m_dossier->documents()->setFetching([&loop](const SyncLoop::Content &content) { return loop.fetch(content); });
    connect(&loop, &SyncLoop::nowChanged, this, &MainWindow::mindSignIn);
    connect(&m_workspace, &Workspace::changed, &loop, &SyncLoop::wake);
    connect(&loop, &SyncLoop::received, this, [this](const ChangeSet &changes) { m_workspace.noticeForeign(changes); });
}
