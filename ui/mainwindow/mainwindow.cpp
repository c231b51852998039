// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow/mainwindow.h"

#include "core/access/partners.h"
#include "core/dossier/dossierstore.h"
#include "core/sync/syncround.h"
#include "ui/agenda/agendapage.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/helpkey.h"
#include "ui/base/lowarea.h"
#include "ui/base/page.h"
#include "ui/base/problemtext.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/contact/contactpage.h"
#include "ui/dossier/dossierlistpage.h"
#include "ui/dossier/dossierpage.h"
#include "ui/dossier/dossiersections.h"
#include "ui/figures/figurespage.h"
#include "ui/help/helpdesk.h"
#include "ui/help/helppage.h"
#include "ui/help/helppanel.h"
#include "ui/mainwindow/donesheet.h"
#include "ui/mainwindow/noticesheet.h"
#include "ui/mainwindow/openlist.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/session.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/trialwindow.h"
#include "ui/management/managementpage.h"
#include "ui/management/settingspage.h"
#include "ui/monitoring/monitoringpage.h"
#include "ui/person/peoplepage.h"
#include "ui/register/registerpage.h"
#include "ui/report/reportlistpage.h"
#include "ui/report/reportpage.h"
#include "ui/sync/carrysheet.h"
#include "ui/sync/syncpage.h"
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
      m_done(new DoneSheet(workspace, this)),
      m_notices(new NoticeSheet(workspace, this)),
      m_said(new QTimer(this)),
      m_minute(new QTimer(this)),
      m_day(new QTimer(this)),
      m_sought(new QTimer(this)),
      m_finder(workspace)
{
    m_said->setSingleShot(true);
    m_said->setInterval(12'000);
    connect(m_said, &QTimer::timeout, this, [this] { m_status->setSaved(tr("Everything is kept on this computer")); });
    setWindowIcon(applicationIcon());
    for (const auto &[page, name] : std::initializer_list<std::pair<QWidget *, QString>>{{m_today, u"today"_s},
                                                                                         {m_dossiers, u"dossiers"_s},
                                                                                         {m_dossier, u"dossier"_s},
                                                                                         {m_register, u"register"_s},
                                                                                         {m_contact, u"contact"_s},
                                                                                         {m_report, u"report"_s}}) {
        m_pages->addWidget(page);
        setHelp(page, {.act = u"page"_s, .parameter = name});
    }
    const bool ofTheHouse = !isPartner(workspace.user().role);
    addPage(Place::People, [this] {
        auto *people = new PeoplePage(m_workspace);
        if (m_sync)
            connect(people, &PeoplePage::differencesWanted, this, &MainWindow::openDifferences);
        return people;
    });
    if (ofTheHouse)
        addPage(Place::Agenda, [this] { return new AgendaPage(m_workspace); });
    if (TeamPage::isFor(workspace.user().role))
        addPage(Place::Team, [this] { return new TeamPage(m_workspace); });
    if (ofTheHouse)
        addPage(Place::Reports, [this] {
            auto *reports = new ReportListPage(m_workspace);
            connect(reports, &ReportListPage::reportWanted, this, &MainWindow::openReport);
            return reports;
        });
    if (FiguresPage::isFor(workspace.user().role))
        addPage(Place::Figures, [this] { return new FiguresPage(m_workspace); });
    if (ofTheHouse)
        addPage(Place::Catalogue, [this] {
            auto *catalogue = new CataloguePage(m_workspace);
            catalogue->setTrial(
                [this](const QString &code, int version) { return openTrial(m_workspace, code, version); });
            return catalogue;
        });
    if (MonitoringPage::isFor(workspace.user().role))
        addPage(Place::Monitoring, [this] {
            auto *monitoring = new MonitoringPage(m_workspace);
            connect(monitoring, &MonitoringPage::planningWanted, this, &MainWindow::planningWanted);
            return monitoring;
        });
    if (ManagementPage::isFor(workspace.user().role))
        addPage(Place::Management, [this] { return new ManagementPage(m_workspace); });
    if (ServerAccount::load(workspace.folder()).isSet()) {
        addPage(Place::Sync, [this] { return new SyncPage(m_workspace); });
        m_sync = static_cast<SyncPage *>(pageOf(Place::Sync)); // it watches, seen or not
    }
    addPage(Place::Settings, [this] {
        auto *settings = new SettingsPage(m_workspace);
        connect(settings, &SettingsPage::languageChosen, this, &MainWindow::languageChosen);
        connect(settings, &SettingsPage::appearanceChosen, this, &MainWindow::appearanceChosen);
        return settings;
    });
    addPage(Place::Help, [this] { return new HelpPage(m_workspace); });
    QList<Place> places{Place::Today, Place::Dossiers};
    if (!ofTheHouse) // he has no tasks here
        places.removeFirst();
    for (const auto &spot : std::as_const(m_places))
        places << spot.place;
    m_rail->setPlaces(places);
    m_finder.setPlaces(places);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(new LowArea(m_pages), 1);
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
    m_help = new HelpDesk(workspace, centre);
    connect(m_help->panel(), &HelpPanel::moreWanted, this, [this] { openPlace(Place::Help); });

    connect(m_rail, &Rail::chosen, this, &MainWindow::openPlace);
    connect(m_today, &TodayPage::dossierWanted, this, &MainWindow::openDossier);
    connect(m_today, &TodayPage::taskWanted, this, [this](const Dossier::Id &id, const Task &task) {
        openDossier(id);
        m_dossier->showTask(task);
    });
    connect(m_today, &TodayPage::contactWanted, this, &MainWindow::openContact);
    connect(m_dossiers, &DossierListPage::dossierWanted, this, &MainWindow::openDossier);
    connect(m_dossier, &DossierPage::contactWanted, this, &MainWindow::openContact);
    connect(m_dossier, &DossierPage::dossierWanted, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_dossier, &DossierPage::said, this, &MainWindow::say);
    connect(m_register, &RegisterPage::registered, this, [this](const Dossier::Id &id, const QString &saying) {
        openDossier(id);
        m_dossier->tell(saying);
    });
    connect(m_register, &RegisterPage::said, this, &MainWindow::say);
    connect(m_register, &RegisterPage::left, this, &MainWindow::openHome);
    connect(m_dossier, &DossierPage::reportWanted, this, &MainWindow::openReport);
    connect(m_report, &ReportPage::said, this, &MainWindow::say);
    connect(m_report, &ReportPage::left, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_contact, &ContactPage::recorded, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_contact, &ContactPage::letterWanted, this, &MainWindow::openReport);
    connect(m_contact, &ContactPage::said, this, &MainWindow::say);
    connect(m_contact, &ContactPage::left, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_top, &TopBar::searchChanged, this, &MainWindow::findWhileTyping);
    m_sought->setSingleShot(true);
    m_sought->setInterval(1'500);
    if (isPartner(m_workspace.user().role)) {
        connect(m_top, &TopBar::searchChanged, m_sought, qOverload<>(&QTimer::start));
        connect(m_sought, &QTimer::timeout, this, [this] {
            const auto text = m_top->searchField()->text().simplified();
            if (text.isEmpty())
                return;
            if (const auto kept = m_workspace.logAccess(u"SEARCH"_s, u"search"_s, {}, {}, {}, text); !kept)
                say(problemText(m_workspace, kept.error()));
        });
    }
    connect(m_top, &TopBar::activated, this, &MainWindow::openFound);
    connect(m_status, &StatusStrip::languageChosen, this, &MainWindow::languageChosen);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::counts);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.tables.contains("person") || changes.tables.contains("dossier_person"))
            nameOpen();
    });
    connect(m_rail->openList(), &OpenList::chosen, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_rail->openList(), &OpenList::closed, this, &MainWindow::closeDossier);
    connect(m_today, &TodayPage::dossiersWanted, this, &MainWindow::openDossiers);
    connect(m_today, &TodayPage::draftWanted, this, &MainWindow::openDraft);
    connect(m_today, &TodayPage::filterWanted, this, [this](const SavedFilter::Id &id) {
        openDossiers();
        m_dossiers->openFilter(id);
    });
    connect(m_dossiers, &DossierListPage::said, this, &MainWindow::say);
    connect(m_status, &StatusStrip::doneWanted, m_done, &DoneSheet::open);
    connect(m_done, &DoneSheet::revertWanted, this, &MainWindow::revert);
    connect(m_top, &TopBar::noticesWanted, m_notices, &NoticeSheet::open);
    connect(m_notices, &NoticeSheet::counted, m_top, &TopBar::setNoticeCount);
    connect(m_notices, &NoticeSheet::dossierWanted, this, [this](const Dossier::Id &id) { openDossier(id); });
    connect(m_notices, &NoticeSheet::contactWanted, this, &MainWindow::openContact);
    connect(m_notices, &NoticeSheet::catalogueWanted, this, [this] { openPlace(Place::Catalogue); });
    connectServer();
    connect(m_minute, &QTimer::timeout, this, &MainWindow::everyMinute);
    m_minute->start(60'000);
    m_day->setInterval(0);
    connect(m_day, &QTimer::timeout, this, &MainWindow::newDay);
    m_day->start();

    const auto key = [this](const QKeySequence &keys, auto then) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, then);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    key(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), [this] { Q_EMIT m_status->doneWanted(); });
    key(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N), [this] { Q_EMIT m_top->noticesWanted(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { backTo(1); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { backTo(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        if (m_pages->currentWidget() == m_dossier)
            closeDossier(m_dossier->dossier());
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    key(QKeySequence(Qt::Key_F1), [this] { help(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { m_help->explainPage(m_pages->currentWidget()); });
    resize(px(1440), px(900));
    const QSettings kept;
    restoreGeometry(kept.value(u"window/geometry"_s).toByteArray());
    name();
    openHome();
    m_keeps = true; // from here on; until now it was only being built
}

void MainWindow::name()
{
    // A partner is offered what he may do.
    const auto may = [this](const QString &act) { return mayPerform(m_workspace.user().role, act); };
    auto *menu = new QMenu(this);
    menu->addAction(icon(Icon::Inbox), tr("Register a mandate"), this, &MainWindow::openRegister)
        ->setVisible(may(u"registerMandate"_s));
    auto *contact = menu->addAction(icon(Icon::Talk), tr("Record a contact in this dossier"), this, [this] {
        if (!m_dossier->dossier().isNull())
            openContact(m_dossier->dossier(), {});
    });
    contact->setVisible(may(u"recordContact"_s));
    connect(menu, &QMenu::aboutToShow, contact,
            [this, contact] { contact->setEnabled(m_pages->currentWidget() == m_dossier); });
    m_top->setNewMenu(may(u"registerMandate"_s) || may(u"recordContact"_s) ? menu : nullptr);
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
    m_notices->refresh();
}

void MainWindow::say(const QString &sentence)
{
    m_status->setSaved(sentence);
    m_said->start();
}

// Of what has the focus; where nothing is written of it, of the nearest date of a dossier, and else of the page.
void MainWindow::help()
{
    auto *focus = focusWidget() ? focusWidget() : m_pages->currentWidget();
    if (m_help->explain(focus))
        return;
    if (m_pages->currentWidget() == m_dossier && m_dossier->explainNext())
        return;
    m_help->explainPage(m_pages->currentWidget());
}

void MainWindow::undo()
{
    if (const auto last = m_workspace.lastUndoable())
        revert(last);
    else
        say(tr("There is nothing to take back."));
}

void MainWindow::redo()
{
    if (const auto last = m_workspace.lastRedoable())
        revert(last);
    else
        say(tr("There is nothing to do again."));
}

void MainWindow::revert(qint64 mid)
{
    const auto done = m_workspace.undo(mid);
    say(done ? sayingText(m_workspace, done->saying) : problemText(m_workspace, done.error()));
    if (m_pages->currentWidget() == m_today)
        m_today->reload();
}

void MainWindow::everyMinute()
{
    m_notices->refresh();
    m_today->moveNow();
    if (!m_day->isActive())
        m_day->start();
}

// Dates move with the days: in the morning what was derived yesterday is derived again, also in a window that stayed
// open overnight. In portions: it answers meanwhile, one's own dossiers come first.
void MainWindow::newDay()
{
    constexpr int portion = 40;
    const auto left = m_workspace.refreshPortion(portion);
    if (!left) {
        m_day->stop();
        return say(problemText(m_workspace, left.error()));
    }
    if (*left > 0) {
        m_wasOld = true;
        return m_status->setSaved(tr("Today’s dates are being worked out: %n dossier(s) to go", nullptr, *left));
    }
    m_day->stop();
    if (std::exchange(m_wasOld, false)) {
        name(); // says again what stood there
        Q_EMIT m_workspace.changed({.tables = {"deadline", "task"}});
    }
}

void MainWindow::nameOpen()
{
    const auto ids = m_rail->openList()->ids();
    for (const auto &id : ids)
        if (const auto dossier =
                m_workspace.read([&](const Database &database) { return DossierStore(database).byId(id); }))
            m_rail->openList()->setText(id, dossier->title, dossier->number);
}

void MainWindow::closeDossier(const Dossier::Id &id)
{
    const bool inFront = m_pages->currentWidget() == m_dossier && m_dossier->dossier() == id;
    m_rail->openList()->remove(id);
    if (inFront) {
        if (const auto other = m_rail->openList()->next(1); !other.isNull())
            openDossier(other);
        else
            openDossiers();
    }
    keep();
}

void MainWindow::backTo(int step)
{
    if (const auto id = m_rail->openList()->next(step); !id.isNull())
        openDossier(id);
    else
        say(tr("No dossier is open yet."));
}

void MainWindow::keep() const
{
    if (!m_keeps)
        return;
    const auto *page = m_pages->currentWidget();
    Session session{.open = m_rail->openList()->ids(), .day = m_workspace.clock().today()};
    if (page == m_dossier || page == m_contact || page == m_report) {
        session.page = page == m_dossier ? u"dossier"_s : page == m_contact ? u"contact"_s : u"report"_s;
        session.dossier = page == m_contact  ? m_contact->dossier()
                          : page == m_report ? m_report->dossier()
                                             : m_dossier->dossier();
        session.about = page == m_contact ? m_contact->planned() : page == m_report ? m_report->shown() : AnyId();
        session.part = m_dossier->part();
    } else if (page == m_register) {
        session.page = u"register"_s;
    } else if (page == m_dossiers) {
        session.page = u"dossiers"_s;
    }
    for (const auto &spot : std::as_const(m_places))
        if (spot.page == page)
            session.page = placeNames().key(spot.place);
    keepSession(m_workspace, session);
}

void MainWindow::restore()
{
    const auto session = keptSession(m_workspace);
    for (const auto &id : session.open)
        m_rail->openList()->add(id);
    nameOpen();
    if (session.day != m_workspace.clock().today()) // a new day begins with what it brings
        return openHome();
    if (session.page == u"register") {
        openRegister();
    } else if (session.page == u"contact" && !session.dossier.isNull()) {
        openContact(session.dossier, session.about);
    } else if (session.page == u"report" && !session.dossier.isNull()) {
        openReport(session.dossier, session.about);
    } else if (session.page == u"dossier" && !session.dossier.isNull()) {
        openDossier(session.dossier);
        m_dossier->openPart(session.part);
    } else if (session.page == u"dossiers" || placeNames().contains(session.page)) {
        openNamed(session.page);
    } else {
        openHome();
    }
}

void MainWindow::openDraft(const Draft &draft)
{
    if (draft.key == u"registerMandate")
        return openRegister();
    const auto parts = draft.key.split(u'/');
    if (parts.first() == u"recordContact" && !draft.dossier.isNull())
        return openContact(draft.dossier, AnyId::fromString(parts.value(2)));
    if (parts.first() == u"report" && !draft.dossier.isNull())
        return openReport(draft.dossier, AnyId::fromString(parts.value(1)));
    if (!draft.dossier.isNull()) {
        openDossier(draft.dossier);
        if (!m_dossier->goOn(draft.key))
            m_dossier->offerBack(draft.key);
        return;
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        if (auto *page = pageOf(m_places[i].place); page->goOn(draft.key)) {
            turnTo(page);
            return;
        }
    openDossiers();
    if (!m_dossiers->goOn(draft.key))
        say(lostDraft(m_workspace, draft.key));
}

// Pages with labels of their own use the letters; the rail has them everywhere else.
void MainWindow::turnTo(QWidget *page)
{
    m_help->panel()->hide();
    m_rail->setLetters(page != m_register && page != m_contact);
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(page == m_today ? Place::Today : Place::Dossiers);
    for (const auto &spot : std::as_const(m_places))
        if (spot.page == page)
            m_rail->setCurrent(spot.place);
    m_rail->openList()->setCurrent(page == m_dossier ? m_dossier->dossier() : Dossier::Id());
    keep();
}

void MainWindow::addPage(Place place, const std::function<Page *()> &make)
{
    m_places.append({.place = place, .make = make});
}

Page *MainWindow::pageOf(Place place)
{
    const auto spot =
        std::find_if(m_places.begin(), m_places.end(), [=](const Spot &one) { return one.place == place; });
    if (spot == m_places.end())
        return nullptr;
    if (!spot->page) {
        spot->page = spot->make();
        m_pages->addWidget(spot->page);
        setHelp(spot->page, {.act = u"page"_s, .parameter = placeNames().key(place)});
        connect(spot->page, &Page::said, this, &MainWindow::say);
        connect(spot->page, &Page::dossierWanted, this, &MainWindow::openDossier);
        connect(spot->page, &Page::contactWanted, this, &MainWindow::openContact);
    }
    return spot->page;
}

void MainWindow::openPlace(Place place)
{
    if (place == Place::Today)
        return openToday();
    auto *page = pageOf(place);
    if (!page)
        return openDossiers();
    turnTo(page);
    page->open();
}

// Who guides people begins with his own day; who watches, plans, visits or is a partner with the people monitored.
void MainWindow::openHome()
{
    if (MonitoringPage::isHome(m_workspace.user().role))
        return openPlace(Place::Monitoring);
    openToday();
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
    m_rail->openList()->add(id);
    m_rail->openList()->setCurrent(id);
    nameOpen();
    keep();
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
    keep();
}

void MainWindow::openReport(const Dossier::Id &id, const AnyId &report)
{
    turnTo(m_report);
    m_report->open(id, report);
    keep();
}

void MainWindow::findWhileTyping(const QString &text)
{
    const bool inDossier = m_pages->currentWidget() == m_dossier;
    m_top->setResults(m_finder.find(text, inDossier ? m_dossier->view() : nullptr));
}

void MainWindow::openFound(const QString &id)
{
    const auto kind = id.section(u'/', 0, 0);
    const auto first = id.section(u'/', 1, 1);
    const auto second = id.section(u'/', 2);
    const auto dossier = Dossier::Id::fromString(first);
    if (kind == u"dossier")
        openDossier(dossier);
    else if (kind == u"person")
        openPerson(Person::Id::fromString(first));
    else if (kind == u"note") {
        openDossier(dossier);
        m_dossier->showEvent(AnyId::fromString(second));
    } else if (kind == u"report")
        openReport(dossier, AnyId::fromString(second));
    else if (const auto *act = m_finder.act(id))
        m_dossier->beginNamed(NamedAct(*act));
    else if (id == u"new/register")
        openRegister();
    else if (id == u"new/contact")
        openContact(m_dossier->dossier(), {});
    else if (kind == u"place")
        openPlace(static_cast<Place>(first.toInt()));
    else if (kind == u"set")
        set(first, second);
    else
        openServerFound(id);
}

void MainWindow::openPerson(const Person::Id &id)
{
    auto *people = static_cast<PeoplePage *>(pageOf(Place::People));
    turnTo(people);
    people->open(id);
}

void MainWindow::set(const QString &what, const QString &value)
{
    if (what == u"language")
        return Q_EMIT languageChosen(languageFromCode(value));
    const QSettings kept;
    const bool theme = what == u"theme";
    Q_EMIT appearanceChosen(theme ? value : kept.value(u"theme"_s, u"system"_s).toString(),
                            theme ? kept.value(u"text"_s, 1.0).toDouble() : value.toDouble() / 100);
}

// Tab follows reading: places, search, the page in its own order, the foot.
bool MainWindow::focusNextPrevChild(bool next)
{
    auto order = readingOrder(m_rail) + readingOrder(m_top) + readingOrder(m_pages->currentWidget()) +
                 readingOrder(m_help->panel()) + readingOrder(m_status);
    auto *now = focusWidget();
    for (auto *sheet : std::initializer_list<QWidget *>{m_done, m_notices, m_carry})
        if (sheet && sheet->isAncestorOf(now)) { // a sheet lies over the page: round in it, Esc leaves it
            order = readingOrder(sheet);
            order.removeOne(sheet);
        }
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
    showInAreas(order[to], px(24));
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keep();
    m_dossiers->keepView();
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
