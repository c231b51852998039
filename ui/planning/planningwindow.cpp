// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planningwindow.h"

#include "core/acts/technicianacts.h"
#include "core/base/searchtext.h"
#include "core/base/sentence.h"
#include "core/sync/syncloop.h"
#include "ui/base/accessibility.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/keybutton.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/monitoring/detailcolumn.h"
#include "ui/planning/backlogpane.h"
#include "ui/planning/boardwords.h"
#include "ui/planning/capacitystrip.h"
#include "ui/planning/leases.h"
#include "ui/planning/planboard.h"
#include "ui/planning/planlist.h"
#include "ui/planning/planningcards.h"
#include "ui/planning/planningpaper.h"
#include "ui/planning/proposalpage.h"
#include "ui/planning/setaside.h"
#include "ui/planning/visitpane.h"
#include "ui/sync/syncstate.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1100; // drawn pixels under which the panel beside the board is shown when it is asked for

} // namespace

bool PlanningWindow::isFor(const QString &role)
{
    return plannerRoles().contains(role) || role == u"MONITORING_OPERATOR" || role == u"STOCK_KEEPER";
}

PlanningWindow::PlanningWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_desk(workspace),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_back(new QPushButton),
      m_today(new QPushButton),
      m_forward(new QPushButton),
      m_date(new PlainLabel),
      m_span(new Segmented(tr("Which days"))),
      m_search(new Field(Icon::Search)),
      m_undo(new QPushButton),
      m_redo(new QPushButton),
      m_print(new QPushButton),
      m_ask(new KeyButton(u"Ctrl+Enter"_s)),
      m_auto(new QPushButton),
      m_backlog(new BacklogPane(workspace, m_desk)),
      m_dragBar(new QWidget),
      m_dragText(new PlainLabel),
      m_dragCounts(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_message(new MessageLine),
      m_middle(new QStackedWidget),
      m_boardPage(new QWidget),
      m_board(new PlanBoard),
      m_capacity(new CapacityStrip(workspace, m_desk, *m_board)),
      m_list(new PlanList(workspace, m_desk)),
      m_proposal(new ProposalPage(workspace, m_desk)),
      m_pane(new VisitPane(workspace, m_desk)),
      m_splitter(new QSplitter),
      m_status(new StatusStrip),
      m_paper(new Paper(workspace, this, {})),
      m_minute(new QTimer(this)),
      m_said(new QTimer(this))
{
    setObjectName(u"planningWindow"_s);
    m_title->setBold(true);
    m_date->setBold(true);
    m_dragText->setBold(true);
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    m_splitter->addWidget(m_backlog);
    m_splitter->addWidget(makeMiddle());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_backlog->setMinimumWidth(px(180));
    m_pane->setMinimumWidth(px(230));
    m_splitter->setSizes({px(232), px(920), px(288)});
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_capacity);
    layout->addWidget(m_status);
    setCentralWidget(inside);
    setReadingOrder(inside, {m_search, m_backlog, m_message, m_middle, m_pane, m_back, m_today, m_forward, m_span,
                             m_undo, m_redo, m_print, m_auto, m_ask, m_status});
    connectBoard();
    connectRest();
    addKeys();
    m_minute->setInterval(60'000);
    connect(m_minute, &QTimer::timeout, this, [this] {
        if (!m_workspace.clock().isFixed() && !m_board->isHolding() && !isProposalShown() && isVisible())
            (void)m_desk.read(); // the hour goes on, and what has begun stays where it is
    });
    m_minute->start();
    m_said->setSingleShot(true);
    m_said->setInterval(12'000);
    connect(m_said, &QTimer::timeout, this, [this] { m_status->setSaved({}); });
    resize(px(1440), px(900));
    name();
    restore();
    m_keeps = true;
    showDays();
    m_backlog->view()->setFocus();
}

QWidget *PlanningWindow::makeBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"planningBar"_s);
    m_back->setIcon(icon(Icon::ChevronLeft));
    m_forward->setIcon(icon(Icon::ChevronRight));
    m_undo->setIcon(icon(Icon::Undo));
    m_redo->setIcon(icon(Icon::Redo));
    m_print->setIcon(icon(Icon::Printer));
    m_auto->setIcon(icon(Icon::Star));
    m_search->setKeys(u"Ctrl+K"_s);
    m_search->setMaximumWidth(px(220));
    m_search->setMinimumWidth(px(150));
    for (auto *one : {m_back, m_forward, m_undo, m_redo})
        one->setFixedWidth(px(36));
    m_bar = new FlowLayout(8, 6, bar);
    m_bar->setContentsMargins(px(12), px(7), px(12), px(7));
    for (auto *one : std::initializer_list<QWidget *>{m_title, m_back, m_today, m_forward, m_date, m_span, m_search,
                                                      m_undo, m_redo, m_print, m_auto, m_ask})
        m_bar->addWidget(one);
    return bar;
}

QWidget *PlanningWindow::makeMiddle()
{
    auto *drag = new QHBoxLayout(m_dragBar);
    drag->setContentsMargins(px(12), px(6), px(12), px(6));
    drag->setSpacing(px(12));
    drag->addWidget(m_dragText, 1);
    drag->addWidget(m_dragCounts);
    auto *page = new QVBoxLayout(m_boardPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_board, 1);
    m_middle->addWidget(m_boardPage);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_proposal);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_dragBar);
    layout->addWidget(m_message);
    layout->addWidget(m_paper->line());
    layout->addWidget(m_middle, 1);
    m_dragBar->setMinimumHeight(px(32));
    m_dragText->setElide(PlainLabel::Elide::Right);
    m_dragCounts->setElide(PlainLabel::Elide::Right);
    return middle;
}

void PlanningWindow::connectBoard()
{
    m_board->setObjectName(u"planBoard"_s);
    m_board->setEffect(
        [this](const QList<AnyId> &, const AnyId &, qint64) { return m_desk.effect(m_board->landings()); });
    m_board->setLook([this](const AnyId &visit) {
        const int number = m_desk.plan().visit(visit);
        return number < 0 ? BoardCard() : m_desk.card(number);
    });
    connect(m_board, &PlanBoard::pickedUp, this, &PlanningWindow::showVerdicts);
    connect(m_board, &PlanBoard::dropped, this, [this] { drop(m_board->landings(), m_seen); });
    connect(m_board, &PlanBoard::putBack, this, [this] { dragBar({}); });
    connect(m_board, &PlanBoard::said, this, [this](const QString &sentence) { m_lastSaid = sentence; });
    connect(m_board, &PlanBoard::mayNotMove, this, [this](const AnyId &visit) {
        const int number = m_desk.plan().visit(visit);
        say(number < 0
                ? QString()
                : tr("%1 stays where it is: the visit has begun or is over.").arg(m_desk.plan().lines[number].title));
    });
    connect(m_board, &PlanBoard::currentChanged, this, [this](const AnyId &visit) {
        if (!m_board->isHolding())
            choose(visit);
    });
    connect(m_board, &PlanBoard::detailsWanted, this, &PlanningWindow::showDetails);
    connect(m_board, &PlanBoard::bestPlaceWanted, this, [this](const QList<AnyId> &visits) {
        m_board->cancel();
        if (!visits.isEmpty())
            propose(visits.first());
    });
    connect(m_board, &PlanBoard::unplanWanted, this, &PlanningWindow::unplan);
    connect(m_board, &PlanBoard::pinWanted, this, [this](const QList<AnyId> &visits) { say(m_desk.pin(visits).said); });
    connect(m_board, &PlanBoard::menuWanted, this, &PlanningWindow::menu);
    connect(m_board, &PlanBoard::axisChanged, m_capacity, QOverload<>::of(&QWidget::update));
    connect(m_splitter, &QSplitter::splitterMoved, m_capacity, QOverload<>::of(&QWidget::update));
    connect(m_board, &PlanBoard::foldedChanged, this, &PlanningWindow::keep);
    connect(m_board, &PlanBoard::emptyActed, this, [this] { showDay(m_workspace.clock().today()); });
}

void PlanningWindow::connectRest()
{
    connect(&m_desk, &PlanningDesk::changed, this, &PlanningWindow::reload);
    connect(&m_desk, &PlanningDesk::heldChanged, this, [this] { m_board->setScene(m_desk.scene()); });
    connect(&m_desk, &PlanningDesk::failed, this,
            [this](const QString &sentence) { m_message->showMessage(Tone::Over, sentence); });
    connect(&m_desk, &PlanningDesk::improved, this, [this](int left, double seconds) {
        m_message->showMessage(
            Tone::Accent,
            tr("Planning, %1 s. Not planned so far: %2.").arg(QLocale().toString(seconds, 'f', 1)).arg(left),
            tr("Stop"));
    });
    connect(&m_desk, &PlanningDesk::planned, this, [this](const PlanningDesk::Proposal &proposal) {
        m_message->clear();
        if (proposal.many.lines.isEmpty() && proposal.many.left.isEmpty())
            say(tr("There is nothing to plan on these days."));
        else
            showProposal(proposal);
        m_keptReason.clear();
    });
    connect(m_message, &MessageLine::acted, this, [this] {
        if (const auto onNewer = std::exchange(m_onNewer, {})) {
            m_message->clear();
            onNewer();
        } else {
            m_desk.stop();
        }
    });
    connect(m_proposal, &ProposalPage::askedAnew, this, &PlanningWindow::proposeAnew);
    connect(m_backlog, &BacklogPane::currentChanged, this, &PlanningWindow::choose);
    connect(m_backlog, &BacklogPane::pickUpWanted, this, &PlanningWindow::pickUp);
    connect(m_backlog, &BacklogPane::proposalWanted, this, [this](const AnyId &visit) { propose(visit); });
    connect(m_backlog, &BacklogPane::dropped, this, &PlanningWindow::unplan);
    connect(m_backlog, &BacklogPane::dragged, this, [this](const QList<AnyId> &visits, bool begins) {
        if (begins)
            showVerdicts(visits);
        else
            dragBar({});
    });
    connect(m_backlog, &BacklogPane::otherDayWanted, this, &PlanningWindow::showDay);
    connect(m_list, &PlanList::currentChanged, this, &PlanningWindow::choose);
    connect(m_list, &PlanList::unplanWanted, this, &PlanningWindow::unplan);
    connect(m_list, &PlanList::pinWanted, this, [this](const QList<AnyId> &visits) { say(m_desk.pin(visits).said); });
    connect(m_list, &PlanList::bestPlaceWanted, this, [this](const QList<AnyId> &visits) { propose(visits.first()); });
    connect(m_list, &PlanList::detailsWanted, this, &PlanningWindow::showDetails);
    connect(m_proposal, &ProposalPage::accepted, this, &PlanningWindow::accept);
    connect(m_proposal, &ProposalPage::cancelled, this, &PlanningWindow::closeProposal);
    connect(m_proposal, &ProposalPage::placeChanged, this,
            [this](int place) { showProposal(m_proposal->proposal(), place); });
    connect(m_pane, &VisitPane::placeChosen, this, [this](int place) { showProposal(m_proposal->proposal(), place); });
    connect(m_pane, &VisitPane::reasonGiven, this, [this](const QString &reason) {
        if (const auto again = m_again)
            again(reason);
    });
    connect(m_pane, &VisitPane::said, this, &PlanningWindow::say);
    connect(m_pane, &VisitPane::dossierWanted, this, &PlanningWindow::dossierWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(m_workspace.clock().today()); });
    connect(m_span, &Segmented::chosen, this, [this] { showDays(); });
    connect(m_undo, &QPushButton::clicked, this, &PlanningWindow::undo);
    connect(m_redo, &QPushButton::clicked, this, &PlanningWindow::redo);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (!m_pane->visit().isNull())
            propose(m_pane->visit());
    });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) { find(text, false); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text(), true); });
    connect(m_status, &StatusStrip::languageChosen, this, &PlanningWindow::languageChosen);
}

void PlanningWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &work) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, work);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { showDay(m_workspace.clock().today()); });
    key(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_backlog->view()->setFocus(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showSpan(u"day"_s); });
    key(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { showSpan(u"three"_s); });
    key(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { showSpan(u"week"_s); });
    key(QKeySequence(Qt::CTRL | Qt::Key_4), [this] { showSpan(u"list"_s); });
    key(QKeySequence(Qt::Key_F6), [this] { // from part to part
        const QList<QWidget *> parts{m_backlog->view(), m_middle->currentWidget(), m_pane};
        int now = 0;
        for (int i = 0; i < int(parts.size()); ++i)
            if (parts[i] == focusWidget() || parts[i]->isAncestorOf(focusWidget()))
                now = i;
        auto *next = parts[(now + 1) % parts.size()];
        if (next == m_boardPage)
            m_board->setFocus();
        else if (next == m_list)
            m_list->setFocus();
        else if (next == m_pane)
            m_pane->detail()->focusNext();
        else
            next->setFocus();
    });
}

void PlanningWindow::name()
{
    setWindowTitle(tr("SISET planning"));
    m_title->setText(tr("SISET planning"));
    m_today->setText(tr("Today"));
    m_ask->setText(tr("Ask a proposal"));
    m_auto->setText(tr("Plan"));
    m_search->setPlaceholderText(tr("Person or place"));
    for (const auto &[button, words] : {std::pair{m_back, tr("Earlier (Alt+Left)")},
                                        {m_forward, tr("Later (Alt+Right)")},
                                        {m_undo, tr("Take back (Ctrl+Z)")},
                                        {m_redo, tr("Do again (Ctrl+Y)")},
                                        {m_print, tr("Print and export")}}) {
        setName(button, words);
        button->setToolTip(words);
    }
    setName(m_search, tr("Find a person or a place on the board"));
    setName(m_board, tr("Board of technicians and hours"),
            tr("Arrow keys go from visit to visit, Space picks up, Enter drops, Escape cancels."));
    m_board->setNamesTitle(tr("Technician · load"));
    m_board->setEmptyWords(tr("Nobody works on these days."), tr("Go to today"));
    m_span->setChoices(
        {{u"day"_s, tr("Day")}, {u"three"_s, tr("3 days")}, {u"week"_s, tr("Week")}, {u"list"_s, tr("List")}});
    QList<Choice> regions{{u"ALL"_s, tr("All regions")}};
    const auto *list = m_workspace.catalogue().list(u"region"_s);
    for (const auto &item : list ? list->items : QList<CodeItem>())
        regions << Choice{item.code, item.name.in(m_workspace.language())};
    auto *menu = new QMenu(m_auto);
    const bool may = m_desk.mayPlan();
    menu->addAction(tr("Plan what is chosen"), this, [this] { planAutomatically(m_backlog->selection(), false); });
    menu->addAction(tr("Plan all of these days"), this, [this] { planAutomatically({}, false); });
    menu->addAction(tr("Work the plan out anew, few changes"), this, [this] { planAutomatically({}, true); });
    menu->addSeparator();
    menu->addAction(tr("What if there were one technician more?"), this, [this] { planAutomatically({}, false, 1); });
    menu->addSeparator();
    auto *region = menu->addMenu(tr("Region"));
    for (const auto &choice : std::as_const(regions)) {
        auto *action = region->addAction(choice.text, this, [this, id = choice.id] {
            m_desk.setRegion(id == u"ALL" ? QString() : id);
            keep();
        });
        action->setCheckable(true);
        action->setChecked(choice.id == (m_desk.region().isEmpty() ? u"ALL"_s : m_desk.region()));
    }
    connect(menu, &QMenu::aboutToShow, this, [this, region] {
        for (auto *action : region->actions())
            action->setChecked(false);
        const auto at = std::max<qsizetype>(0, [this] {
            const auto *all = m_workspace.catalogue().list(u"region"_s);
            for (qsizetype i = 0; all && i < all->items.size(); ++i)
                if (all->items[i].code == m_desk.region())
                    return i + 1;
            return qsizetype(0);
        }());
        if (at < region->actions().size())
            region->actions()[at]->setChecked(true);
    });
    delete m_auto->menu();
    m_auto->setMenu(menu);
    m_auto->setEnabled(may);
    m_ask->setEnabled(may);
    auto *prints = new QMenu(m_print);
    m_paper->addTo(prints, tr("the board"), [this] { return boardOnPaper(m_workspace, m_desk); });
    m_paper->addTo(prints, tr("day sheets"), [this] { return daySheetsOnPaper(m_workspace, m_desk); });
    prints->addSeparator();
    prints->addAction(tr("Calendars of the technicians (iCalendar) …"), this, &PlanningWindow::exportCalendars);
    prints->addAction(tr("Copy the list"), this, [this] {
        m_list->reload();
        QApplication::clipboard()->setText(m_list->asText());
        say(tr("The list is on the clipboard."));
    });
    delete m_print->menu();
    m_print->setMenu(prints);
    m_status->setUser(m_workspace.user().name + u" · "_s +
                      m_workspace.catalogue().name(u"staff_role"_s, m_workspace.user().role, m_workspace.language()));
    const auto *house = m_workspace.catalogue().house(m_workspace.house());
    m_status->setHouse(house ? house->name.in(m_workspace.language()) : m_workspace.house());
    m_status->setLanguage(m_workspace.language());
    dragBar({});
}

void PlanningWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        showDays();
    }
    QMainWindow::changeEvent(event);
}

void PlanningWindow::showDay(QDate day)
{
    m_desk.show(day, day);
    showDays();
}

void PlanningWindow::showSpan(const QString &span)
{
    m_span->setCurrent(span);
    showDays();
}

void PlanningWindow::step(int by)
{
    const auto span = m_span->current();
    showDay(m_desk.first().addDays(by * (span == u"week" ? 7 : span == u"three" ? 3 : 1)));
}

void PlanningWindow::showDays()
{
    if (isProposalShown())
        closeProposal();
    const auto span = m_span->current();
    auto first = m_desk.first();
    auto last = first;
    if (span == u"three")
        last = first.addDays(2);
    if (span == u"week") {
        first = first.addDays(1 - first.dayOfWeek());
        last = first.addDays(6);
    }
    m_desk.show(first, last);
    const auto language = m_workspace.language();
    m_date->setText(first == last ? fullDate(first, language)
                                  : mediumDate(first, language) + u" – "_s + mediumDate(last, language));
    m_middle->setCurrentWidget(span == u"list" ? static_cast<QWidget *>(m_list) : m_boardPage);
    m_board->setZoom(0);
    m_board->setLoading(0, 1);
    if (const auto read = m_desk.read(); !read)
        m_message->showMessage(Tone::Over, problemText(m_workspace, read.error()));
    m_board->setLoading(0, 0);
    // Who looks at whom is on record, as on every page.
    if (auto logged = m_workspace.logAccess(u"LIST"_s, u"plan"_s, {}, {}, {}, first.toString(Qt::ISODate)); !logged)
        m_message->showMessage(Tone::Over, problemText(m_workspace, logged.error()));
    dragBar({});
    keep();
}

void PlanningWindow::reload()
{
    m_board->setScene(m_desk.scene());
    // What is in the hand is judged by what stands now.
    if (m_board->isHolding() && !m_held.isEmpty() && m_board->scene().rows.size() == m_desk.scene().rows.size())
        m_board->setVerdicts(m_desk.verdicts(m_held));
    m_board->setReadOnly(!m_desk.mayPlan());
    m_backlog->reload();
    if (m_middle->currentWidget() == m_list)
        m_list->reload();
    if (!m_board->isHolding())
        m_pane->reload();
    m_capacity->setVisible(m_middle->currentWidget() == m_boardPage && height() > px(560));
    m_capacity->reload();
    m_undo->setEnabled(m_workspace.lastUndoable() != 0);
    m_redo->setEnabled(m_workspace.lastRedoable() != 0);
}

void PlanningWindow::choose(const AnyId &visit)
{
    if (!visit.isNull())
        m_pane->showVisit(visit);
    m_ask->setEnabled(m_desk.mayPlan() && !m_pane->visit().isNull());
}

void PlanningWindow::showDetails(const AnyId &visit)
{
    choose(visit);
    openPane();
    m_pane->detail()->focusNext();
}

void PlanningWindow::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_lastSaid = sentence;
    m_status->setSaved(sentence);
    m_said->start();
    announce(m_status, sentence);
}

void PlanningWindow::find(const QString &text, bool next)
{
    const auto wanted = folded(text);
    if (wanted.isEmpty())
        return;
    QList<AnyId> found;
    for (int visit = 0; visit < int(m_desk.plan().lines.size()); ++visit) {
        const auto &line = m_desk.plan().lines[visit];
        if (folded(line.title + u' ' + line.number + u' ' + placeWords(m_workspace, line)).contains(wanted))
            found << line.visit.id;
    }
    if (found.isEmpty()) {
        say(tr("Nobody and no place on these days is called so."));
        return;
    }
    auto at = next ? found.indexOf(m_pane->visit()) + 1 : 0;
    if (at >= found.size())
        at = 0;
    choose(found[at]);
    if (!m_board->showVisit(found[at]))
        m_backlog->choose(found[at]);
    say(tr("%1 of %2").arg(at + 1).arg(found.size()));
}

void PlanningWindow::print()
{
    m_print->showMenu();
}

QByteArray PlanningWindow::daySheets() const
{
    const auto made = daySheetsOnPaper(m_workspace, m_desk);
    return made ? made->pdf : QByteArray();
}

void PlanningWindow::exportCalendars()
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Where the calendars are written"));
    if (folder.isEmpty())
        return;
    const auto written = writeCalendars(m_workspace, m_desk, folder);
    say(written ? tr("%n calendar(s) written.", nullptr, *written) : problemText(m_workspace, written.error()));
}

void PlanningWindow::setServer(SyncLoop &loop)
{
    connect(&loop, &SyncLoop::nowChanged, this,
            [this](const SyncLoop::Now &now) { m_status->setServer(serverWords(m_workspace, now, 0)); });
    connect(&m_workspace, &Workspace::changed, &loop, &SyncLoop::wake);
    connect(&loop, &SyncLoop::received, this, [this](const ChangeSet &changes) { m_workspace.noticeForeign(changes); });
    m_leases = new PlanLeases(loop, this);
    connect(m_leases, &PlanLeases::changed, &m_desk, &PlanningDesk::setHeld);
    connect(m_leases, &PlanLeases::changed, this, &PlanningWindow::tellHeld);
    auto *aside = new PlanSetAside(m_workspace, loop, this);
    connect(aside, &PlanSetAside::told, this, [this](const QString &sentence, const QList<AnyId> &visits) {
        say(sentence);
        if (visits.isEmpty())
            m_message->showMessage(Tone::Over, sentence);
        else
            showChanged(sentence, tr("Pick it up again"), [this, visits] { pickUp(visits); });
    });
}

void PlanningWindow::keep() const
{
    if (!m_keeps)
        return;
    m_workspace.saveView(u"planning"_s,
                         {{u"span"_s, m_span->current()},
                          {u"region"_s, m_desk.region()},
                          {u"folded"_s, QJsonArray::fromStringList(QStringList(m_board->folded().values()))}});
}

void PlanningWindow::restore()
{
    const auto kept = m_workspace.savedView(u"planning"_s);
    m_span->setCurrent(kept.value("span"_L1).toString(u"day"_s));
    m_desk.setRegion(kept.value("region"_L1).toString());
    QSet<QString> folded;
    for (const auto &one : kept.value("folded"_L1).toArray())
        folded.insert(one.toString());
    m_board->setFolded(folded);
    const QSettings settings;
    restoreGeometry(settings.value(u"planning/geometry"_s).toByteArray());
    m_isSized = m_splitter->restoreState(settings.value(u"planning/splitter"_s).toByteArray());
}

void PlanningWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workspace.clock().isFixed()) { // not of a rehearsal or a picture
        QSettings settings;
        settings.setValue(u"planning/geometry"_s, saveGeometry());
        settings.setValue(u"planning/splitter"_s, m_splitter->saveState());
    }
    keep();
    m_desk.stop();
    m_desk.setActive(false);
    QMainWindow::closeEvent(event);
}

void PlanningWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_desk.setActive(true);
    fit();
}

void PlanningWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

// Where there is no room for all of it, the panel beside the board comes when it is asked for, and the strip goes.
void PlanningWindow::fit()
{
    m_pane->setVisible(width() >= px(narrow) || m_pinnedPane);
    m_backlog->setVisible(width() >= px(narrow) || !m_pinnedPane || !m_pane->isVisible());
    m_capacity->setVisible(m_middle->currentWidget() == m_boardPage && height() > px(560) && width() >= px(narrow));
    m_title->setVisible(width() >= px(1500));
    if (!m_isSized && width() >= px(narrow) && isVisible()) { // as drawn, before anybody moved the edges
        m_isSized = true;
        m_splitter->setSizes({px(232), width() - px(232) - px(288), px(288)});
    }
}

void PlanningWindow::openPane()
{
    m_pinnedPane = true;
    fit();
}

void PlanningWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pinnedPane && width() < px(narrow)) {
        m_pinnedPane = false;
        fit();
        m_board->setFocus();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void PlanningWindow::openNamed(const QString &named)
{
    const auto what = named.section(u':', 0, 0);
    const auto who = named.section(u':', 1);
    const auto visitOf = [&]() -> AnyId {
        for (const auto &line : m_desk.plan().lines)
            if ((who.isEmpty() ? line.visit.state == u"OPEN" : line.title.contains(who, Qt::CaseInsensitive)) &&
                (line.visit.state == u"OPEN" || !who.isEmpty()))
                return line.visit.id;
        return {};
    };
    if (what == u"week" || what == u"three" || what == u"list" || what == u"day")
        showSpan(what);
    if (what == u"date")
        showDay(QDate::fromString(who, Qt::ISODate));
    if (what == u"proposal")
        propose(visitOf());
    if (what == u"carry")
        pickUp({visitOf()});
    if (what == u"visit") {
        choose(visitOf());
        m_board->showVisit(visitOf());
    }
    if (what == u"auto")
        planAutomatically({}, false);
}
