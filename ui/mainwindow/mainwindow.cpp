// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/mainwindow.h"

#include "core/base/sentence.h"
#include "core/dossier/dossierstore.h"
#include "core/search/search.h"
#include "ui/agenda/agendapage.h"
#include "ui/base/accessibility.h"
#include "ui/base/page.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/contact/contactpage.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/management/managementpage.h"
#include "ui/management/settingspage.h"
#include "ui/person/peoplepage.h"
#include "ui/register/registerpage.h"
#include "ui/report/reportlistpage.h"
#include "ui/report/reportpage.h"
#include "ui/team/teampage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/today/todaypage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_rail(new Rail),
      m_top(new TopBar),
      m_status(new StatusStrip),
      m_pages(new QStackedWidget),
      m_today(new TodayPage(workspace)),
      m_dossiers(new DossierListPage(workspace)),
      m_dossier(new DossierPage(workspace)),
      m_register(new RegisterPage(workspace)),
      m_contact(new ContactPage(workspace)),
      m_report(new ReportPage(workspace)),
      m_said(new QTimer(this))
{
    m_said->setSingleShot(true);
    m_said->setInterval(12'000);
    connect(m_said, &QTimer::timeout, this, [this] { m_status->setSaved(tr("Everything is kept on this computer")); });
    setWindowIcon(applicationIcon());
    for (auto *page : std::initializer_list<QWidget *>{m_today, m_dossiers, m_dossier, m_register, m_contact, m_report})
        m_pages->addWidget(page);
    addPage(Place::People, new PeoplePage(workspace));
    addPage(Place::Agenda, new AgendaPage(workspace));
    if (TeamPage::isFor(workspace.user().role))
        addPage(Place::Team, new TeamPage(workspace));
    auto *reports = new ReportListPage(workspace);
    addPage(Place::Reports, reports);
    connect(reports, &ReportListPage::reportWanted, this, &MainWindow::openReport);
    addPage(Place::Catalogue, new CataloguePage(workspace));
    if (ManagementPage::isFor(workspace.user().role))
        addPage(Place::Management, new ManagementPage(workspace));
    auto *settings = new SettingsPage(workspace);
    addPage(Place::Settings, settings);
    connect(settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
    connect(settings, &SettingsPage::appearanceChosen, this, &MainWindow::appearanceChosen);
    QList<Place> places{Place::Today, Place::Dossiers};
    for (const auto &[place, page] : std::as_const(m_places))
        places << place;
    m_rail->setPlaces(places);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_pages, 1);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addLayout(right, 1);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);

    connect(m_rail, &Rail::chosen, this, &MainWindow::openPlace);
    connect(m_today, &TodayPage::dossierWanted, this, &MainWindow::openDossier);
    connect(m_today, &TodayPage::contactWanted, this, &MainWindow::openContact);
    connect(m_dossiers, &DossierListPage::dossierWanted, this, &MainWindow::openDossier);
    connect(m_dossier, &DossierPage::contactWanted, this, &MainWindow::openContact);
    connect(m_dossier, &DossierPage::said, this, &MainWindow::say);
    connect(m_register, &RegisterPage::registered, this, [this](const Dossier::Id &id, const QString &saying) {
        openDossier(id);
        m_dossier->tell(saying);
    });
    connect(m_register, &RegisterPage::said, this, &MainWindow::say);
    connect(m_register, &RegisterPage::left, this, &MainWindow::openToday);
    connect(m_dossier, &DossierPage::reportWanted, this, &MainWindow::openReport);
    connect(m_report, &ReportPage::said, this, &MainWindow::say);
    connect(m_report, &ReportPage::left, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_contact, &ContactPage::recorded, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_contact, &ContactPage::letterWanted, this, &MainWindow::openReport);
    connect(m_contact, &ContactPage::said, this, &MainWindow::say);
    connect(m_contact, &ContactPage::left, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_top, &TopBar::searchChanged, this, &MainWindow::findWhileTyping);
    connect(m_top, &TopBar::activated, this, &MainWindow::openFound);
    connect(m_status, &StatusStrip::languageChosen, this, &MainWindow::languageChosen);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::counts);

    const auto key = [this](const QKeySequence &keys, auto then) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, then);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    resize(px(1440), px(900));
    const QSettings kept;
    restoreGeometry(kept.value(u"window/geometry"_s).toByteArray());
    name();
    openToday();
}

void MainWindow::name()
{
    auto *menu = new QMenu(this);
    menu->addAction(icon(Icon::Inbox), tr("Register a mandate"), this, &MainWindow::openRegister);
    auto *contact = menu->addAction(icon(Icon::Talk), tr("Record a contact in this dossier"), this, [this] {
        if (!m_dossier->dossier().isNull())
            openContact(m_dossier->dossier(), {});
    });
    connect(menu, &QMenu::aboutToShow, contact,
            [this, contact] { contact->setEnabled(m_pages->currentWidget() == m_dossier); });
    m_top->setNewMenu(menu);
    const auto &user = m_workspace.user();
    m_status->setUser(user.name + u", "_s +
                      m_workspace.catalogue().name(u"staff_role"_s, user.role, currentLanguage()));
    if (const auto *house = m_workspace.catalogue().house(m_workspace.house()))
        m_status->setHouse(capital(house->name.in(currentLanguage())));
    m_status->setSaved(tr("Everything is kept on this computer"));
    m_status->setLanguage(currentLanguage());
    setWindowTitle(u"Justitiehuis"_s);
    counts();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    QMainWindow::changeEvent(event);
}

void MainWindow::counts()
{
    m_rail->setCount(Place::Today, m_today->lateOrToday());
    m_rail->setCount(Place::Dossiers, m_dossiers->mine());
}

void MainWindow::say(const QString &sentence)
{
    m_status->setSaved(sentence);
    m_said->start();
}

void MainWindow::undo()
{
    const auto last = m_workspace.lastUndoable();
    if (!last)
        return say(tr("There is nothing to take back."));
    const auto done = m_workspace.undo(last);
    say(done ? sayingText(m_workspace, done->saying) : problemText(m_workspace, done.error()));
    if (m_pages->currentWidget() == m_today)
        m_today->reload();
}

// Pages with labels of their own use the letters; the rail has them everywhere else.
void MainWindow::turnTo(QWidget *page)
{
    m_rail->setLetters(page != m_register && page != m_contact);
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(page == m_today ? Place::Today : Place::Dossiers);
    for (const auto &[place, one] : std::as_const(m_places))
        if (one == page)
            m_rail->setCurrent(place);
}

void MainWindow::addPage(Place place, Page *page)
{
    m_places << std::pair{place, page};
    m_pages->addWidget(page);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::dossierWanted, this, &MainWindow::openDossier);
    connect(page, &Page::contactWanted, this, &MainWindow::openContact);
}

void MainWindow::openPlace(Place place)
{
    if (place == Place::Today)
        return openToday();
    for (const auto &[one, page] : std::as_const(m_places))
        if (one == place) {
            turnTo(page);
            page->open();
            return;
        }
    openDossiers();
}

void MainWindow::openToday()
{
    m_today->reload();
    turnTo(m_today);
    counts();
    m_today->takeFocus();
}

void MainWindow::openDossiers()
{
    m_dossiers->reload();
    turnTo(m_dossiers);
    m_dossiers->takeFocus();
}

void MainWindow::openDossier(const Dossier::Id &id, const QString &term)
{
    turnTo(m_dossier);
    m_dossier->showDossier(id, term);
}

void MainWindow::openRegister()
{
    turnTo(m_register);
    m_register->begin();
}

void MainWindow::openContact(const Dossier::Id &id, const AnyId &planned)
{
    turnTo(m_contact);
    m_contact->begin(id, planned);
}

void MainWindow::openReport(const Dossier::Id &id, const AnyId &report)
{
    turnTo(m_report);
    m_report->open(id, report);
}

void MainWindow::findWhileTyping(const QString &text)
{
    QList<PopupItem> results;
    const auto language = currentLanguage();
    if (const auto found = m_workspace.read(
            [&](const Database &database) { return search(database, text, m_workspace.user().role, 12); }))
        for (const auto &one : *found) {
            if (one.dossier.isNull())
                continue;
            auto detail = one.number;
            if (one.kind == u"dossier")
                for (const auto &type : m_workspace.catalogue().types())
                    if (type.code == one.detail) {
                        detail = capital(type.shortName.in(language)) + u" · "_s + one.number;
                        break;
                    }
            results << PopupItem{.id = one.dossier.toString(),
                                 .label = one.title.isEmpty() ? one.number : one.title,
                                 .detail = detail,
                                 .icon = one.kind == u"person" ? Icon::Person : Icon::Folder};
        }
    // Acts can be typed too.
    const auto folded = text.trimmed().toLower();
    if (folded.isEmpty() || tr("Register a mandate").toLower().contains(folded) || tr("new").startsWith(folded))
        results << PopupItem{
            .id = u"act:register"_s, .label = tr("Register a mandate"), .detail = tr("act"), .icon = Icon::Plus};
    if (results.isEmpty())
        results << PopupItem{.id = {},
                             .label = tr("Nothing found"),
                             .detail = sentence(u"search.protected"_s, language),
                             .icon = Icon::Info};
    m_top->setResults(results);
}

void MainWindow::openFound(const QString &id)
{
    if (id == u"act:register")
        openRegister();
    else if (const auto dossier = Dossier::Id::fromString(id); !dossier.isNull())
        openDossier(dossier);
}

void MainWindow::openNamed(const QString &page)
{
    const auto firstOfMine = [this] {
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
    static const QHash<QString, Place> places{{u"people"_s, Place::People},       {u"agenda"_s, Place::Agenda},
                                              {u"team"_s, Place::Team},           {u"reports"_s, Place::Reports},
                                              {u"catalogue"_s, Place::Catalogue}, {u"management"_s, Place::Management},
                                              {u"settings"_s, Place::Settings}};
    if (page == u"form") {
        openDossier(firstOfMine());
        m_dossier->openPart(3);
        m_dossier->beginFirst();
    } else if (page == u"report") {
        openDossier(firstOfMine());
        m_dossier->beginReport();
    } else if (page.startsWith(u"team:")) {
        openPlace(Place::Team);
        for (const auto &[place, one] : std::as_const(m_places))
            if (place == Place::Team)
                static_cast<TeamPage *>(one)->openPart(page.section(u':', 1).toInt());
    } else if (places.contains(page))
        openPlace(places.value(page));
    else if (page == u"dossiers")
        openDossiers();
    else if (page == u"register")
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

// Tab follows reading: places, search, the page in its own order, the foot.
bool MainWindow::focusNextPrevChild(bool next)
{
    const auto order =
        readingOrder(m_rail) + readingOrder(m_top) + readingOrder(m_pages->currentWidget()) + readingOrder(m_status);
    auto *now = focusWidget();
    auto at = order.indexOf(now);
    if (order.isEmpty())
        return QMainWindow::focusNextPrevChild(next);
    if (at < 0) { // on something Tab does not stop at: go on from where it lies
        for (auto *above = now; above && at < 0; above = above->parentWidget())
            for (qsizetype i = 0; i < order.size() && at < 0; ++i)
                if (above->isAncestorOf(order[i]))
                    at = next ? i - 1 : i + 1;
    }
    const auto to = (at + (next ? 1 : -1) + order.size()) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *above = order[to]->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(order[to], 0, px(24));
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
