// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierpage.h"

#include "core/paper/dossiersheet.h"
#include "core/paper/visitsheet.h"
#include "ui/base/accessibility.h"
#include "ui/base/helpkey.h"
#include "ui/base/keybar.h"
#include "ui/base/lowarea.h"
#include "ui/base/messageline.h"
#include "ui/base/problemtext.h"
#include "ui/base/rule.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/deadline/whycontent.h"
#include "ui/dossier/documentdesk.h"
#include "ui/dossier/dossierhead.h"
#include "ui/dossier/dossiersections.h"
#include "ui/dossier/dossierside.h"
#include "ui/dossier/namedacts.h"
#include "ui/dossier/sectionpage.h"
#include "ui/dossier/timeline.h"
#include "ui/dossier/visitpaper.h"
#include "ui/report/beginletter.h"
#include "ui/sync/differenceline.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DossierPage::DossierPage(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    m_head = new DossierHead(m_workspace);
    m_override = new ActForm(m_workspace);
    m_override->layout()->setContentsMargins(px(24), px(12), px(24), px(12)); // in line with the page
    m_message = new MessageLine;
    m_differences = new DifferenceLine(m_workspace);
    m_documents = new DocumentDesk(m_workspace, this);
    m_paper = new Paper(m_workspace, this, [this] { return sheetOnPaper(); });
    m_filter = new Segmented(tr("What of the timeline"));
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"filter"_s});
    m_filter->setWraps();
    m_timeline = new QListView;
    m_timelineModel = new TimelineModel(this);
    m_timeline->setModel(m_timelineModel);
    m_timeline->setItemDelegate(new TimelineDelegate(m_timeline));
    m_timeline->setTabKeyNavigation(false);
    m_timeline->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_timeline->setResizeMode(QListView::Adjust);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->viewport()->setAutoFillBackground(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addWidget(m_filter);
    left->addWidget(m_timeline, 1);

    m_side = new DossierSide(m_workspace);
    auto *overview = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, overview);
    m_columns->setContentsMargins(px(24), px(10), px(24), px(10));
    m_columns->setSpacing(px(24));
    m_columns->addLayout(left, 704);
    m_sideArea = new QScrollArea;
    m_sideArea->setWidget(m_side);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->addWidget(m_sideArea, 472);
    m_area = new QScrollArea;
    m_area->setWidget(overview);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_section = new SectionPage(m_workspace);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_section);
    m_tabs = new KeyBar({});
    for (int i = 0; i <= static_cast<int>(DossierSection::History); ++i)
        m_tabs->addPart({});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Rule);
    layout->addWidget(m_override);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(px(24), px(8), px(24), 0);
    messages->addWidget(m_message);
    messages->addWidget(m_differences);
    messages->addWidget(m_documents->line());
    messages->addWidget(m_paper->line());
    layout->addLayout(messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_tabs);
    m_why = new WhyPanel(this);
    m_why->hide();
    setReadingOrder(this, {m_head, m_override, m_message, m_differences, m_documents->line(), m_paper->line(), m_filter,
                           m_timeline, m_side, m_section, m_tabs, m_why});

    connect(m_tabs, &KeyBar::currentChanged, this, [this] {
        fillSection();
        if (currentSection() != DossierSection::Overview && !m_tabs->hasFocus())
            m_section->takeFocus();
    });
    connect(m_message, &MessageLine::acted, this, &DossierPage::undoLast);
    connect(m_differences, &DifferenceLine::wanted, this, &DossierPage::differencesWanted);
    connect(m_timeline, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_timelineModel->at(index.row()).kind == TimelineEntry::Kind::Fold) {
            m_unfolded = true;
            fillTimeline();
            m_timeline->setCurrentIndex(m_timelineModel->index(index.row()));
        } else if (const auto *document = documentIn(m_view.file, m_timelineModel->at(index.row()).source)) {
            m_documents->use(*document, m_id, DocumentDesk::Use::Show);
        }
    });
    connect(m_timeline, &QListView::clicked, m_timeline, [this](const QModelIndex &index) {
        if (m_timelineModel->at(index.row()).kind == TimelineEntry::Kind::Fold)
            Q_EMIT m_timeline->activated(index);
    });
    connect(m_filter, &Segmented::chosen, this, &DossierPage::fillTimeline);
    connect(m_head, &DossierHead::contactWanted, this, [this] { Q_EMIT contactWanted(m_id, {}); });
    connect(m_head, &DossierHead::actWanted, this, &DossierPage::perform);
    connect(m_head, &DossierHead::formWanted, this, &DossierPage::begin);
    connect(m_head, &DossierHead::undoWanted, this, &DossierPage::undoLast);
    connect(m_head, &DossierHead::reportWanted, this, &DossierPage::beginReportOf);
    connect(m_head, &DossierHead::paperMenuWanted, this, [this](QMenu *menu) {
        m_paper->addTo(menu, tr("Dossier sheet"));
        if (const auto *contact = visitAtHand(m_view.file, m_workspace.clock().today()))
            m_paper->addTo(menu, tr("Visit sheet"),
                           [this, id = contact->id] { return visitPaper(m_workspace, m_id, id); });
    });
    connect(m_why, &WhyPanel::overrideWanted, this, [this] {
        m_why->close();
        if (const auto *deadline = deadlineOf(m_whyTerm, m_whyAnchor))
            m_override->begin(overrideForm(m_view, *deadline));
    });
    connect(m_section, &SectionPage::rowOpened, this, [this](const AnyId &row) {
        if (m_view.file.report(row))
            Q_EMIT reportWanted(m_id, row);
        else
            Q_EMIT contactWanted(m_id, row);
    });
    connect(m_section, &SectionPage::letterWanted, this, &DossierPage::beginLetterOf);
    connect(m_section, &SectionPage::documentWanted, this, [this](const AnyId &row, bool copy) {
        if (const auto *document = documentIn(m_view.file, row))
            m_documents->use(*document, m_id, copy ? DocumentDesk::Use::Copy : DocumentDesk::Use::Show);
    });
    connect(m_section, &SectionPage::visitSheetWanted, this, [this](const AnyId &contact) {
        if (auto *pressed = focusWidget())
            m_paper->ask([this, contact] { return visitPaper(m_workspace, m_id, contact); }, pressed);
    });
    connect(m_section, &SectionPage::done, this, [this](const QString &act, const AnyId &made) {
        if (act == u"draftReport")
            Q_EMIT reportWanted(m_id, made);
        else if (act == u"registerMandate")
            Q_EMIT dossierWanted(Dossier::Id(made));
    });
    connect(m_section, &SectionPage::said, this, &DossierPage::tell);
    connect(m_section, &SectionPage::left, this, [this] {
        if (currentSection() == DossierSection::Overview)
            fillSection();
    });
    connect(m_override, &ActForm::said, this, &DossierPage::said);
    connect(m_override, &ActForm::left, this, [this] { m_side->focusTerm(m_whyTerm, m_whyAnchor); });
    connect(m_side, &DossierSide::termAsked, this, &DossierPage::explain);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.dossiers.contains(m_id) || changes.catalogue)
            reload();
    });
    auto *note = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(note, &QShortcut::activated, this, [this] {
        if (m_head->mayRecordContact())
            Q_EMIT contactWanted(m_id, {});
    });
}

void DossierPage::takeFocus()
{
    if (!focusWidget() || !focusWidget()->hasFocus() || !isAncestorOf(focusWidget()))
        m_timeline->setFocus(Qt::OtherFocusReason);
}

void DossierPage::tell(const QString &sentence)
{
    m_message->showMessage(Tone::Ok, sentence, m_workspace.lastUndoable() ? tr("Undo") : QString());
}

void DossierPage::undoLast()
{
    const auto last = m_workspace.lastUndoable();
    if (!last)
        return;
    const auto done = m_workspace.undo(last);
    if (!done) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
        return;
    }
    m_message->clear();
    Q_EMIT said(sayingText(m_workspace, done->saying));
}

void DossierPage::showDossier(const Dossier::Id &id, const QString &term)
{
    m_id = id;
    m_why->hide();
    m_override->hide();
    m_unfolded = false;
    m_message->clear();
    m_documents->leave();
    m_differences->setAbout(id);
    showSection(DossierSection::Overview);
    if (auto logged = m_workspace.logAccess(u"CONSULT"_s, u"dossier"_s, id, id); !logged)
        m_message->showMessage(Tone::Over, problemText(m_workspace, logged.error()));
    reload();
    if (term.isEmpty())
        m_timeline->setFocus(Qt::OtherFocusReason);
    else
        m_side->focusTerm(term);
}

void DossierPage::showEvent(const AnyId &row)
{
    const auto find = [&] {
        for (int i = 0; i < m_timelineModel->rowCount(); ++i)
            if (m_timelineModel->at(i).source == row)
                return i;
        return -1;
    };
    m_filter->setCurrent(u"all"_s);
    fillTimeline();
    int at = find();
    if (at < 0) { // folded with other small things
        m_unfolded = true;
        fillTimeline();
        at = find();
    }
    if (at < 0)
        return;
    m_timeline->setCurrentIndex(m_timelineModel->index(at));
    m_timeline->scrollTo(m_timeline->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_timeline->setFocus(Qt::OtherFocusReason);
}

void DossierPage::showTask(const Task &task)
{
    static const QHash<QString, DossierSection> parts{
        {u"task.acceptHours"_s, DossierSection::Hours},        {u"task.absence"_s, DossierSection::Hours},
        {u"task.termAtRisk"_s, DossierSection::Hours},         {u"task.decideProof"_s, DossierSection::Contacts},
        {u"task.fixConditions"_s, DossierSection::Conditions}, {u"task.paymentPlan"_s, DossierSection::Payments},
        {u"task.paymentBehind"_s, DossierSection::Payments},   {u"task.answerDue"_s, DossierSection::Papers},
        {u"task.contractReport"_s, DossierSection::Papers},    {u"task.finalReport"_s, DossierSection::Papers},
        {u"task.informVictim"_s, DossierSection::People}};
    const auto part = parts.constFind(task.kind);
    if (part == parts.cend() || !m_tabs->isTabVisible(static_cast<int>(*part)))
        return;
    showSection(*part);
    m_section->showRow(task.source);
}

void DossierPage::beginNamed(const NamedAct &act)
{
    showSection(act.section == DossierSection::Overview ? DossierSection::History : act.section);
    m_section->perform(act.act);
}

void DossierPage::reload()
{
    if (m_id.isNull())
        return;
    auto view = m_workspace.dossierView(m_id);
    if (!view) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, view.error()));
        return;
    }
    m_view = std::move(*view);
    setHelpType(this, m_view.type);
    m_head->setDossier(m_view);
    fillTimeline();
    const auto asked = m_side->termAt(focusWidget());
    m_side->setDossier(m_view);
    if (!asked.isEmpty())
        m_side->focusTerm(asked); // the term that had the focus keeps it
    nameTabs();
    fillSection();
    arrange();
}

void DossierPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QWidget::changeEvent(event);
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// In a narrow window all stands below each other and scrolls as one; in a low one the panels at the right scroll as
// one.
void DossierPage::arrange()
{
    const bool narrow = width() < px(940);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow && m_head->facts()->parentWidget() != m_area->widget())
        m_columns->insertWidget(0, m_head->facts());
    else if (!narrow && m_head->facts()->parentWidget() == m_area->widget())
        m_head->takeFactsBack();
    m_head->setStacked(width() < px(900));
    const int whole = m_side->sizeHint().height();
    m_side->setFlowing(narrow || whole > m_area->height() * 5 / 4);
    m_sideArea->setSizePolicy(QSizePolicy::Expanding, narrow ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    m_sideArea->setMinimumHeight(narrow ? whole : px(80));
    m_sideArea->setMaximumHeight(narrow ? whole : QWIDGETSIZE_MAX);
    m_sideArea->setMinimumWidth(m_side->minimumSizeHint().width());
    m_timeline->setMinimumHeight(narrow ? std::max(px(160), m_area->height() - px(60)) : px(80));
}

void DossierPage::perform(const QString &act, const QJsonObject &with)
{
    const auto done = m_workspace.write({.name = act, .with = with});
    if (done) {
        m_message->clear();
        Q_EMIT said(sayingText(m_workspace, done->saying));
    } else {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    }
}

void DossierPage::fillTimeline()
{
    setName(m_filter, tr("What of the timeline"));
    setName(m_timeline, tr("Timeline of %1").arg(m_view.file.dossier.title));
    auto entries = timeline(m_workspace, m_view, !m_unfolded);
    const auto count = [&](TimelineEntry::Kind kind) {
        return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                              [&](const TimelineEntry &entry) { return entry.kind == kind; }));
    };
    m_filter->setChoices({{u"all"_s, tr("All"), -1},
                          {u"contacts"_s, tr("Contacts"), count(TimelineEntry::Kind::Contact)},
                          {u"decisions"_s, tr("Decisions"), count(TimelineEntry::Kind::Decision)},
                          {u"documents"_s, tr("Documents"), count(TimelineEntry::Kind::Document)}});
    const auto chosen = m_filter->current();
    if (chosen != u"all" && !chosen.isEmpty())
        entries.removeIf([&](const TimelineEntry &entry) {
            return entry.kind != (chosen == u"contacts"    ? TimelineEntry::Kind::Contact
                                  : chosen == u"decisions" ? TimelineEntry::Kind::Decision
                                                           : TimelineEntry::Kind::Document);
        });
    m_timelineModel->setEntries(entries, m_workspace.clock().today());
}

const Deadline *DossierPage::deadlineOf(const QString &term, const QString &anchor) const
{
    for (const auto &deadline : m_view.deadlines)
        if (deadline.rule->code == term && deadline.anchor == anchor)
            return &deadline;
    return nullptr;
}

void DossierPage::explain(const QString &term, const QString &anchor, QWidget *date)
{
    const auto *deadline = deadlineOf(term, anchor);
    if (!deadline)
        return;
    m_whyTerm = term;
    m_whyAnchor = anchor;
    showInAreas(date, px(24));
    m_why->explain(whyContent(m_workspace, m_view, *deadline), date);
}

void DossierPage::beginReport()
{
    m_head->askReport();
}

void DossierPage::beginReportOf(const QString &kind)
{
    for (const auto &one : std::as_const(m_view.file.reports))
        if (one.kind == kind && !one.isSent()) // begun before: go on with it
            return Q_EMIT reportWanted(m_id, one.id);
    const auto begun =
        m_workspace.write({.name = u"draftReport"_s, .with = {{u"dossier"_s, m_id.toString()}, {u"kind"_s, kind}}});
    if (!begun)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, begun.error()));
    Q_EMIT said(sayingText(m_workspace, begun->saying));
    Q_EMIT reportWanted(m_id, begun->made);
}

void DossierPage::beginLetterOf(const AnyId &contact)
{
    const auto *found = m_view.file.contact(contact);
    if (!found)
        return;
    const auto begun = beginLetter(m_workspace, m_view, *found);
    if (!begun)
        return m_message->showMessage(Tone::Soon, problemText(m_workspace, begun.error()));
    if (!begun->saying.isEmpty())
        Q_EMIT said(begun->saying);
    Q_EMIT reportWanted(m_id, begun->report);
}

Result<PaperWork> DossierPage::sheetOnPaper() const
{
    auto pdf = sheetPdf(dossierSheet(m_workspace, m_view, currentLanguage()));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = m_view.file.dossier.number + u'-' + tr("sheet"),
                     .pdf = std::move(*pdf),
                     .object = u"dossier"_s,
                     .id = m_id,
                     .dossier = m_id};
}

void DossierPage::openPart(int number)
{
    if (number > 0 && number <= m_tabs->count())
        m_tabs->setCurrentIndex(number - 1);
}

int DossierPage::part() const
{
    return m_tabs->currentIndex() + 1;
}

void DossierPage::offerBack(const QString &draft)
{
    m_message->showMessage(Tone::Soon, lostDraft(m_workspace, draft));
}

void DossierPage::beginFirst()
{
    m_section->beginFirst();
}

bool DossierPage::beginSheet()
{
    return m_section->beginSheet();
}

bool DossierPage::goOn(const QString &draft)
{
    for (const auto &deadline : std::as_const(m_view.deadlines))
        if (const auto request = overrideForm(m_view, deadline); request.draftKey() == draft) {
            m_whyTerm = deadline.rule->code;
            m_whyAnchor = deadline.anchor;
            m_override->begin(request);
            return true;
        }
    for (const auto &act : wholeActs(m_workspace, m_view))
        if (const auto request = act.request(); request.draftKey() == draft) {
            begin(request);
            return true;
        }
    for (int section = static_cast<int>(DossierSection::Terms); section <= static_cast<int>(DossierSection::History);
         ++section) {
        if (!m_tabs->isTabVisible(section))
            continue;
        showSection(static_cast<DossierSection>(section));
        if (m_section->goOn(draft))
            return true;
    }
    showSection(DossierSection::Overview);
    return false;
}

bool DossierPage::explainNext()
{
    return currentSection() == DossierSection::Overview && m_side->askFirst();
}

void DossierPage::nameTabs()
{
    const auto &file = m_view.file;
    const auto contacts = std::count_if(file.contacts.begin(), file.contacts.end(),
                                        [](const Contact &contact) { return contact.state != u"CANCELLED"; });
    const auto part = [this](DossierSection section, const QString &text, qsizetype count = -1) {
        m_tabs->setPart(static_cast<int>(section), text, static_cast<int>(count));
    };
    for (const auto section : {DossierSection::Hours, DossierSection::Payments})
        m_tabs->setTabVisible(static_cast<int>(section), hasSection(m_workspace, m_view, section));
    part(DossierSection::Overview, tr("Overview")); // setting a text lays the bar out anew

    part(DossierSection::Terms, tr("Terms"), m_view.deadlines.size());
    part(DossierSection::Decisions, tr("Decisions"), file.decisions.size());
    part(DossierSection::Contacts, tr("Contacts"), contacts);
    part(DossierSection::Conditions, tr("Conditions"), file.conditions.size());
    part(DossierSection::Hours, tr("Hours"));
    part(DossierSection::Payments, tr("Payments"));
    part(DossierSection::Papers, tr("Documents and reports"), file.documents.size() + file.reports.size());
    part(DossierSection::People, tr("People"), file.people.size());
    part(DossierSection::History, tr("History"));
    setName(m_tabs, tr("Parts of the dossier"));
}

void DossierPage::showSection(DossierSection section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
}

DossierSection DossierPage::currentSection() const
{
    return static_cast<DossierSection>(m_tabs->currentIndex());
}

void DossierPage::begin(const ActRequest &request)
{
    if (currentSection() == DossierSection::Overview)
        showSection(DossierSection::History);
    m_section->begin(request);
}

void DossierPage::fillSection()
{
    const auto section = currentSection();
    if (section == DossierSection::Overview || m_id.isNull()) {
        m_stack->setCurrentIndex(0);
        m_stack->setMinimumHeight(px(160)); // it scrolls by itself
        return;
    }
    m_section->setSection(m_view, section, m_tabs->tabText(m_tabs->currentIndex()));
    m_stack->setCurrentIndex(1);
    m_stack->setMinimumHeight(0);
}
