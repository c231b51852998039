// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/report/reportlistpage.h"

#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/emptystate.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tag.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using State = ReportLine::State;

enum { What, Who, Type, To, On, Due, ColumnCount };

const QList<std::pair<QString, State>> states{{u"write"_s, State::ToWrite},
                                              {u"drafts"_s, State::Draft},
                                              {u"waiting"_s, State::Waiting},
                                              {u"sent"_s, State::Sent}};

// The day, and when it is not far off the tag of a term.
class ReportDelegate : public CellDelegate
{
public:
    ReportDelegate(const TableModel<ReportLine> *model, std::function<QDate()> today, QObject *parent)
        : CellDelegate(parent), m_model(model), m_today(std::move(today))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        const auto &line = m_model->at(index);
        if (index.column() != Due || !line.due.isValid())
            return;
        const auto tag = termTag(static_cast<int>(m_today().daysTo(line.due)));
        auto cell = option.rect.adjusted(px(10) + dayWidth(), 0, -px(10), 0);
        paintTag(painter, cell, tag);
    }

    static int dayWidth() { return textMetrics(TextSize::Body).horizontalAdvance(u"wo 24 sept 2026"_s) + px(10); }

private:
    const TableModel<ReportLine> *m_model;
    std::function<QDate()> m_today;
};

} // namespace

ReportListPage::ReportListPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent),
      m_title(new PlainLabel({}, TextSize::Title)),
      m_filter(new Segmented(tr("Which reports"))),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_message(new MessageLine),
      m_table(new QTableView),
      m_model(new TableModel<ReportLine>({}, this)),
      m_empty(new EmptyState(Icon::Document, {}))
{
    m_title->setBold(true);
    m_filter->setWraps();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ReportDelegate(
        m_model, [this] { return m_workspace.clock().today(); }, m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTable(m_table);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    layout->addLayout(head);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setReadingOrder(this, {m_filter, m_message, m_table, m_empty});

    connect(m_filter, &Segmented::chosen, this, &ReportListPage::fill);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openLine(ReportLine(m_model->at(index))); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            reload();
    });
    name();
}

void ReportListPage::open()
{
    m_message->clear();
    reload();
    if (m_model->rowCount() == 0) // where there is something
        for (const auto &[id, state] : states)
            if (std::any_of(m_lines.begin(), m_lines.end(),
                            [state = state](const ReportLine &line) { return line.state == state; })) {
                m_filter->setCurrent(id);
                fill();
                break;
            }
    if (m_model->rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (auto *first = m_filter->findChild<ChoiceButton *>()) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

QString ReportListPage::reportName(const ReportLine &line) const
{
    const auto language = currentLanguage();
    if (!line.kind.isEmpty())
        return capital(m_workspace.catalogue().name(u"report"_s, line.kind, language));
    return capital(line.places.value("term"_L1).toString());
}

void ReportListPage::name()
{
    m_title->setText(tr("Reports"));
    setName(m_filter, tr("Which reports"));
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"filter"_s});
    setName(m_table, tr("Reports"), tr("Enter opens the report, or begins it"));
    using Line = ReportLine;
    const auto day = [this](QDate date) {
        return date.isValid() ? listDate(date, m_workspace.clock().today()) : QString();
    };
    m_model->setColumns({
        {.title = tr("Report"),
         .text =
             [this](const Line &line) {
                 return line.standsInFor.isEmpty() ? reportName(line)
                                                   : tr("%1, for %2").arg(reportName(line), line.standsInFor);
             }},
        {.title = tr("Person"),
         .text =
             [](const Line &line) { return line.dossier.title.isEmpty() ? line.dossier.number : line.dossier.title; }},
        {.title = tr("Type"),
         .text =
             [this](const Line &line) { return typeText(m_workspace.catalogue(), line.dossier, currentLanguage()); }},
        {.title = tr("For"),
         .text =
             [this](const Line &line) {
                 return line.toPrincipal.isEmpty() ? QString()
                                                   : capital(m_workspace.catalogue().name(
                                                         u"principal"_s, line.toPrincipal, currentLanguage()));
             }},
        {.title = tr("Begun or sent"), .text = [day](const Line &line) { return day(line.on); }},
        {.title = tr("Due"),
         .text = [day](const Line &line) { return day(line.due); },
         .spoken =
             [this, day](const Line &line) {
                 return line.due.isValid()
                            ? QString(day(line.due) + u", "_s +
                                      termTag(static_cast<int>(m_workspace.clock().today().daysTo(line.due))).text)
                            : QString();
             }},
    });
    m_stale = true;
    if (isVisible())
        reload();
}

void ReportListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    Page::changeEvent(event);
}

void ReportListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void ReportListPage::reload()
{
    m_stale = false;
    const auto lines = m_workspace.read([this](const Database &database) {
        return reportLines(database, m_workspace.catalogue(), m_workspace.user(), m_workspace.clock().today());
    });
    if (!lines) {
        m_message->showMessage(Tone::Over, problemText(m_workspace, lines.error()));
        return;
    }
    m_lines = *lines;
    const auto count = [this](State state) {
        return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                              [state](const ReportLine &line) { return line.state == state; }));
    };
    m_filter->setChoices({{u"write"_s, tr("To write"), count(State::ToWrite)},
                          {u"drafts"_s, tr("Drafts"), count(State::Draft)},
                          {u"waiting"_s, tr("Waiting for an answer"), count(State::Waiting)},
                          {u"sent"_s, tr("Sent lately"), count(State::Sent)}});
    fill();
}

void ReportListPage::fill()
{
    const auto kept =
        m_table->currentIndex().isValid() ? ReportLine(m_model->at(m_table->currentIndex())) : ReportLine();
    auto state = State::ToWrite;
    for (const auto &[id, one] : states)
        if (id == m_filter->current())
            state = one;
    QList<ReportLine> shown;
    for (const auto &line : std::as_const(m_lines))
        if (line.state == state)
            shown << line;
    m_model->setRows(shown);
    m_count->setText(tr("%Ln report(s)", nullptr, static_cast<int>(shown.size())));
    m_table->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    m_empty->setSentence(state == State::ToWrite   ? tr("No report has to be written now.")
                         : state == State::Draft   ? tr("No report is being written.")
                         : state == State::Waiting ? tr("No answer is awaited.")
                                                   : tr("Nothing was sent in the last 60 days."));
    measure();
    for (int row = 0; row < shown.size(); ++row)
        if (shown[row].dossier.id == kept.dossier.id && shown[row].report == kept.report &&
            shown[row].kind == kept.kind)
            m_table->selectRow(row);
}

void ReportListPage::openLine(const ReportLine &line)
{
    if (!line.report.isNull())
        return Q_EMIT reportWanted(line.dossier.id, line.report);
    if (line.kind.isEmpty())
        return Q_EMIT dossierWanted(line.dossier.id);
    const auto begun = m_workspace.write(
        {.name = u"draftReport"_s, .with = {{u"dossier"_s, line.dossier.id.toString()}, {u"kind"_s, line.kind}}});
    if (!begun)
        return m_message->showMessage(Tone::Over, problemText(m_workspace, begun.error()));
    Q_EMIT said(sayingText(m_workspace, begun->saying));
    Q_EMIT reportWanted(line.dossier.id, begun->made);
}

void ReportListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measure();
}

// Where there is no room for all, what one needs least goes.
void ReportListPage::measure()
{
    const int room = width() - px(48 + 4);
    const bool sent = m_filter->current() == u"sent";
    fitColumns(m_table, room,
               {.widths = {px(230), px(190), px(180), px(190), px(120), ReportDelegate::dayWidth() + px(140)},
                .leaving = sent ? QList<int>{To, Type} : QList<int>{To, Type, On},
                .growing = {What, Who},
                .share = 1 / 3.0,
                .gone = sent                              ? QSet<int>{Due}
                        : m_filter->current() == u"write" ? QSet<int>{On}
                                                          : QSet<int>{}});
    m_table->horizontalHeader()->setStretchLastSection(true);
}
