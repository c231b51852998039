// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/figurespage.h"

#include "core/access/permissions.h"
#include "core/base/file.h"
#include "core/paper/figuressheet.h"
#include "core/statistics/disclosure.h"
#include "core/statistics/figures.h"
#include "core/statistics/figuretext.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/dateedit.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/paper.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/figures/frozenpart.h"
#include "ui/figures/groupspart.h"
#include "ui/figures/yearspart.h"

#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FiguresPage::FiguresPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_count(new FigureCount(workspace, this)),
      m_paper(new Paper(workspace, this, [this] { return onPaper(false); })),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_year(new Combo),
      m_known(new DateEdit(DateHint::Past, nullptr, EchoPlace::Under)),
      m_house(new Combo),
      m_more(new QPushButton),
      m_switch(new Segmented(tr("Part of the page of figures"))),
      m_message(new MessageLine),
      m_progress(new QWidget),
      m_going(new QProgressBar),
      m_stop(new QPushButton),
      m_late(new QTimer(this)),
      m_stack(new QStackedWidget),
      m_frozen(new FrozenPart(workspace))
{
    m_title->setBold(true);
    m_switch->setWraps();
    setHelp(m_switch, {.act = u"control"_s, .parameter = u"filter"_s});
    setHelp(m_year, {.act = u"control"_s, .parameter = u"figuresYear"_s});
    setHelp(m_known, {.act = u"control"_s, .parameter = u"figuresKnown"_s});
    setHelp(m_house, {.act = u"control"_s, .parameter = u"figuresHouse"_s});
    m_year->setObjectName(u"year"_s);
    m_known->setObjectName(u"known"_s);
    m_house->setObjectName(u"house"_s);
    m_more->setObjectName(u"export"_s);
    m_switch->setObjectName(u"parts"_s);
    m_stop->setObjectName(u"stop"_s);
    m_year->setMaximumWidth(px(110));
    m_known->setMaximumWidth(px(230));
    m_house->setMaximumWidth(px(280));
    m_house->setMinimumWidth(px(210));
    m_more->setIcon(icon(Icon::Download));
    m_known->setToday([this] { return m_workspace.clock().today(); });
    m_parts = {{u"groups"_s, new GroupsPart(workspace, GroupsPart::Shows::Official)},
               {u"others"_s, new GroupsPart(workspace, GroupsPart::Shows::Others)},
               {u"years"_s, new YearsPart(workspace)},
               {u"frozen"_s, m_frozen}};
    for (const auto &[id, part] : std::as_const(m_parts)) {
        m_stack->addWidget(part);
        connect(part, &FiguresPart::said, this, &Page::said);
        connect(part, &FiguresPart::dossierWanted, this,
                [this](const Dossier::Id &dossier) { Q_EMIT dossierWanted(dossier); });
    }
    auto *controls = new FlowLayout(px(8), px(8));
    controls->setTrailing();
    for (auto *control : std::initializer_list<QWidget *>{m_year, m_known, m_house, m_paper->button(), m_more})
        controls->addWidget(control);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_title, 0, Qt::AlignTop);
    head->addLayout(controls, 1);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(px(8));
    progress->addWidget(m_going, 1);
    progress->addWidget(m_stop);
    m_going->setRange(0, 100);
    m_progress->hide();
    m_late->setSingleShot(true);
    m_late->setInterval(500); // sooner it would only flicker
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_switch);
    layout->addWidget(m_message);
    layout->addWidget(m_paper->line());
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    setReadingOrder(this, {m_year, m_known, m_house, m_paper->button(), m_more, m_switch, m_message, m_stop, m_stack});
    connect(m_late, &QTimer::timeout, m_progress, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, m_count, &FigureCount::stop);
    connect(m_count, &FigureCount::progressed, m_going, &QProgressBar::setValue);
    connect(m_count, &FigureCount::counted, this, &FiguresPage::take);
    connect(m_count, &FigureCount::stopped, this, [this] {
        setGoing(false);
        m_message->showMessage(Tone::Soon, tr("Counting was stopped."), tr("Count again"));
    });
    connect(m_count, &FigureCount::failedWith, this, [this](const Problem &problem) {
        setGoing(false);
        m_message->showMessage(Tone::Over, problemText(m_workspace, problem), tr("Count again"));
    });
    connect(m_message, &MessageLine::acted, this, &FiguresPage::count);
    connect(m_switch, &Segmented::chosen, this, &FiguresPage::turnTo);
    connect(m_year, &Combo::chosen, this, &FiguresPage::count);
    connect(m_house, &Combo::chosen, this, &FiguresPage::count);
    connect(m_known, &DateEdit::dateChanged, this, &FiguresPage::count);
    connect(m_more, &QPushButton::clicked, this, &FiguresPage::askThirdParty);
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && (!changes.dossiers.isEmpty() || changes.catalogue))
            count();
    });
    const auto year = QString::number(workspace.clock().today().year());
    m_year->setCurrent({.id = year, .label = year});
    m_house->setCurrent({.id = everyItem});
    name();
    turnTo(u"groups"_s);
}

bool FiguresPage::isFor(const QString &role)
{
    static const QStringList roles{u"JUSTICE_ASSISTANT"_s, u"VICTIM_ASSISTANT"_s, u"TEAM_LEADER"_s,
                                   u"HOUSE_DIRECTOR"_s,    u"ADMIN_OFFICER"_s,    u"STATISTICS_OFFICER"_s,
                                   u"VCET_MANAGER"_s};
    return roles.contains(role);
}

void FiguresPage::open()
{
    count();
    auto *first = static_cast<FiguresPart *>(m_stack->currentWidget())->first();
    if (!first->isEnabled() || !first->isVisible())
        first = m_year;
    first->setFocus(Qt::OtherFocusReason);
}

void FiguresPage::openPart(int part)
{
    turnTo(m_parts.value(part, m_parts.first()).first);
    open();
}

void FiguresPage::setYear(int year)
{
    if (year > 0)
        m_year->setCurrentId(QString::number(year));
}

void FiguresPage::turnTo(const QString &part)
{
    m_switch->setCurrent(part);
    for (const auto &[id, widget] : std::as_const(m_parts))
        if (id == part)
            m_stack->setCurrentWidget(widget);
}

void FiguresPage::name()
{
    m_title->setText(tr("Figures"));
    setName(m_switch, tr("Part of the page of figures"));
    setName(m_year, tr("Year"));
    setName(m_known->field(), tr("As known on"));
    m_known->field()->setPlaceholderText(tr("As known today"));
    setName(m_house, tr("Which house"));
    setName(m_going, tr("Counting"));
    m_stop->setText(tr("Stop"));
    m_more->setText(tr("Export"));
    m_switch->setChoices({{u"groups"_s, tr("Official groups"), -1},
                          {u"others"_s, tr("Lead times and more"), -1},
                          {u"years"_s, tr("Over the years"), -1},
                          {u"frozen"_s, tr("Frozen"), -1}});
    QList<PopupItem> years;
    const auto thisYear = m_workspace.clock().today().year();
    for (int year = thisYear; year > thisYear - 10; --year)
        years << PopupItem{.id = QString::number(year), .label = QString::number(year)};
    const auto kept = m_year->currentId();
    m_year->setItems(years);
    m_year->setCurrentId(kept);
    for (const auto &[id, part] : std::as_const(m_parts))
        part->name();
    if (m_table)
        take({.table = m_table});
}

void FiguresPage::setGoing(bool going)
{
    if (going) {
        m_going->setValue(0);
        m_late->start();
        return;
    }
    m_late->stop();
    m_progress->hide();
}

void FiguresPage::count()
{
    if (m_known->hasError() || m_year->currentId().isEmpty() || m_house->currentId().isEmpty())
        return; // still being typed
    m_message->clear();
    setGoing(true);
    const auto house = m_house->currentId();
    m_count->count({.year = m_year->currentId().toInt(),
                    .asKnownOn = m_known->date().value_or(QDate()),
                    .house = house == everyItem ? QString() : house,
                    .hidden = hiddenFacets(m_workspace.user().role),
                    .today = m_workspace.clock().today(),
                    .withReports = true});
}

void FiguresPage::take(const FigureCount::Answer &answer)
{
    setGoing(false);
    if (!answer.table || !answer.table->dossiers)
        return;
    m_table = answer.table;
    const auto language = currentLanguage();
    QList<PopupItem> houses{{.id = everyItem, .label = tr("All houses")}};
    for (const auto &code : countedHouses(*m_table))
        if (const auto *house = m_workspace.catalogue().house(code))
            houses << PopupItem{.id = code, .label = capital(house->name.in(language))};
    const auto kept = m_house->currentId();
    m_house->setItems(houses);
    m_house->setCurrentId(kept.isEmpty() ? everyItem : kept);
    m_house->setVisible(houses.size() > 2); // one house is all houses
    for (const auto &[id, part] : std::as_const(m_parts))
        part->setTable(m_table);
}

void FiguresPage::askThirdParty()
{
    QMenu menu(this);
    menu.addAction(tr("As a table for a spreadsheet (CSV)"), this, [this] {
        if (auto saved = saveCsv(false); !saved)
            m_message->showMessage(Tone::Over, problemText(m_workspace, saved.error()));
    });
    menu.addAction(tr("The same for a third party: small figures hidden"), this, [this] {
        if (auto saved = saveCsv(true); !saved)
            m_message->showMessage(Tone::Over, problemText(m_workspace, saved.error()));
    });
    m_paper->addTo(&menu, tr("for a third party: small figures hidden"), [this] { return onPaper(true); });
    menu.exec(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

Outcome FiguresPage::saveCsv(bool thirdParty)
{
    if (!m_table)
        return {};
    const auto suggested = tr("figures") + u'-' + QString::number(m_table->query.year) + u".csv"_s;
    const auto file = QFileDialog::getSaveFileName(this, tr("Export the figures"), suggested, tr("Tables (*.csv)"));
    if (file.isEmpty())
        return {};
    const auto table = thirdParty ? withoutEmptyGroups(*m_table) : *m_table;
    const auto hidden = thirdParty ? hiddenFigures(table, m_workspace.catalogue()) : QSet<QString>();
    const auto bytes = figuresCsv(table, m_workspace.catalogue(), currentLanguage(), hidden, thirdParty);
    if (auto logged =
            m_workspace.logAccess(u"EXPORT"_s, u"figures"_s, {}, {}, {},
                                  QString::number(m_table->query.year) + (thirdParty ? u" third party"_s : u""_s));
        !logged)
        return logged;
    if (auto written = writeFile(file, bytes); !written)
        return tl::make_unexpected(written.error());
    m_message->showMessage(Tone::Ok, tr("The figures are in %1").arg(file));
    return {};
}

Result<PaperWork> FiguresPage::onPaper(bool thirdParty) const
{
    if (!thirdParty && m_stack->currentWidget() == m_frozen && m_frozen->hasPaper())
        return m_frozen->onPaper(); // what stands there, not what is counted now
    if (!m_table)
        return refused(u"figures.notCounted"_s);
    const auto table = thirdParty ? withoutEmptyGroups(*m_table) : *m_table;
    const auto hidden = thirdParty ? hiddenFigures(table, m_workspace.catalogue()) : QSet<QString>();
    auto pdf = sheetPdf(figuresSheet(m_workspace, table, nullptr, hidden, thirdParty, currentLanguage()));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return PaperWork{.name = tr("figures") + u'-' + QString::number(m_table->query.year),
                     .pdf = std::move(*pdf),
                     .object = u"figures"_s};
}

void FiguresPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}
