// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossierstore.h"
#include "ui/base/field.h"
#include "ui/base/page.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/dossiersections.h"
#include "ui/figures/figurespage.h"
#include "ui/mainwindow/donesheet.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/noticesheet.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/topbar.h"
#include "ui/team/teampage.h"

#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

const QHash<QString, Place> &placeNames()
{
    static const QHash<QString, Place> names{{u"people"_s, Place::People},
                                             {u"agenda"_s, Place::Agenda},
                                             {u"team"_s, Place::Team},
                                             {u"reports"_s, Place::Reports},
                                             {u"catalogue"_s, Place::Catalogue},
                                             {u"management"_s, Place::Management},
                                             {u"settings"_s, Place::Settings},
                                             {u"help"_s, Place::Help},
                                             {u"monitoring"_s, Place::Monitoring},
                                             {u"figures"_s, Place::Figures},
                                             {u"sync"_s, Place::Sync}};
    return names;
}

void MainWindow::openNamed(const QString &named)
{
    const auto page = named.section(u'@', 0, 0);
    const auto firstOfMine = [this, number = named.section(u'@', 1)] {
        if (!number.isEmpty())
            if (const auto dossier =
                    m_workspace.read([&](const Database &database) { return DossierStore(database).byNumber(number); }))
                return dossier->id;
        const auto found = m_workspace.read([&](const Database &database) {
            return DossierStore(database).rows({.assistant = m_workspace.user().id, .state = u"OPEN"_s, .limit = 200});
        });
        Dossier::Id id;
        if (found)
            for (const auto &row : *found)
                if (id.isNull() || row.person.contains(u"Fiktief Testmans"))
                    id = row.dossier.id;
        return id;
    };
    if (page.startsWith(u"f1:")) {
        openNamed(page.section(u':', 1));
        help();
    } else if (page.startsWith(u"search:")) {
        m_top->searchField()->setText(page.section(u':', 1));
        QTimer::singleShot(100, m_top, &TopBar::focusSearch); // it answers once the window is in front
    } else if (page == u"done" || page == u"notices") {
        for (const auto &row : m_workspace
                                   .read([&](const Database &database) {
                                       return DossierStore(database).rows(
                                           {.assistant = m_workspace.user().id, .state = u"OPEN"_s, .limit = 4});
                                   })
                                   .value_or(QList<DossierStore::Row>()))
            openDossier(row.dossier.id);
        if (page == u"done")
            m_done->open();
        else
            m_notices->open();
    } else if (page == u"series") {
        openDossier(firstOfMine());
        m_dossier->openPart(static_cast<int>(DossierSection::Contacts) + 1);
        m_dossier->beginSheet();
    } else if (page == u"hours") {
        const auto found = m_workspace.read([&](const Database &database) {
            return DossierStore(database).rows({.assistant = m_workspace.user().id, .state = u"OPEN"_s, .limit = 200});
        });
        for (const auto &row : found.value_or(QList<DossierStore::Row>())) {
            if (row.dossier.hoursImposed == 0)
                continue;
            openDossier(row.dossier.id);
            m_dossier->openPart(static_cast<int>(DossierSection::Hours) + 1);
            if (m_dossier->beginSheet())
                break;
        }
    } else if (page == u"form") {
        openDossier(firstOfMine());
        m_dossier->openPart(3);
        m_dossier->beginFirst();
    } else if (page == u"report") {
        openDossier(firstOfMine());
        m_dossier->beginReport();
    } else if (page.startsWith(u"team:")) {
        openPlace(Place::Team);
        if (auto *team = static_cast<TeamPage *>(pageOf(Place::Team)))
            team->openPart(page.section(u':', 1).toInt());
    } else if (page.startsWith(u"figures:")) {
        openPlace(Place::Figures);
        if (auto *figures = static_cast<FiguresPage *>(pageOf(Place::Figures))) {
            figures->setYear(page.section(u':', 2, 2, QString::SectionSkipEmpty).toInt());
            figures->openPart(page.section(u':', 1, 1).toInt());
        }
    } else if (const auto place = placeNames().constFind(page.section(u'-', 0, 0)); place != placeNames().constEnd()) {
        openPlace(*place);
        if (auto *shown = qobject_cast<Page *>(m_pages->currentWidget()))
            shown->showNamed(named);
    } else if (page == u"dossiers") {
        openDossiers();
        const auto filters =
            m_workspace.read([this](const Database &database) { return savedFilters(database, m_workspace.user()); });
        for (const auto &filter : filters.value_or(QList<SavedFilter>()))
            if (filter.name == named.section(u'@', 1))
                m_dossiers->openFilter(filter.id);
    } else if (page == u"register")
        openRegister();
    else if (page.startsWith(u"dossier") || page == u"why") {
        openDossier(firstOfMine());
        m_dossier->openPart(page.section(u':', 1).toInt());
        if (page == u"why")
            m_dossier->explainNext();
    } else if (page == u"contact")
        openContact(firstOfMine(), {});
    else
        openToday();
}
