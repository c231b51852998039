// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/sectionpage.h"

#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/dossier/contactseries.h"
#include "ui/dossier/hourssheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

SectionPage::SectionPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_buttonsHost(new QWidget),
      m_message(new MessageLine),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_rows(new TableModel<QStringList>({}, this)),
      m_nothing(new EmptyState(Icon::Folder, {})),
      m_formArea(new QScrollArea),
      m_form(new ActForm(workspace))
{
    m_buttons = new FlowLayout(px(8), px(6), m_buttonsHost);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new CellDelegate(m_table));
    dressTable(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->setDefaultSectionSize(px(32));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_formArea->setWidget(m_form);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->hide();
    m_columns->setSpacing(px(16));
    m_columns->addWidget(m_stack, 5);
    m_columns->addWidget(m_formArea, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(10), px(24), px(10));
    layout->setSpacing(px(8));
    layout->addWidget(m_buttonsHost);
    layout->addWidget(m_message);
    layout->addLayout(m_columns, 1);
    m_tools.insert(static_cast<int>(OfferedAct::Opens::HoursSheet), new HoursSheet(workspace));
    m_tools.insert(static_cast<int>(OfferedAct::Opens::ContactSeries), new ContactSeries(workspace));
    QList<QWidget *> order{m_buttonsHost, m_message, m_table, m_nothing, m_form};
    for (auto it = m_tools.cbegin(); it != m_tools.cend(); ++it) {
        auto *tool = it.value();
        auto *area = new QScrollArea; // in a low window it scrolls as one
        area->setWidget(tool);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->hide();
        m_toolAreas.insert(it.key(), area);
        order << tool;
        m_columns->addWidget(area, 8);
        connect(tool, &SectionTool::said, this, &SectionPage::said);
        connect(tool, &SectionTool::left, this, [this] {
            closeTool();
            takeFocus();
            Q_EMIT left();
        });
    }
    setReadingOrder(this, order);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SectionPage::offer);
    connect(m_table, &QTableView::activated, this, [this] {
        const auto *contact = m_view->file.contact(row());
        if (m_view->file.report(row()) || (contact && contact->state == u"PLANNED"))
            return Q_EMIT rowOpened(row());
        for (const auto &act : std::as_const(m_acts))
            if (act.ofRow)
                return perform(act);
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto &act : std::as_const(m_acts))
            if (act.ofRow)
                menu->addAction(icon(act.icon), act.text, this, [this, act] { perform(act); });
        if (!menu->isEmpty())
            menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_form, &ActForm::said, this, &SectionPage::said);
    connect(m_form, &ActForm::done, this, &SectionPage::done);
    connect(m_form, &ActForm::left, this, [this] {
        m_formArea->hide();
        arrange();
        takeFocus();
        Q_EMIT left();
    });
}

void SectionPage::setSection(const DossierView &view, DossierSection section, const QString &name)
{
    const bool same = m_section == section && m_view && m_dossier == view.file.dossier.id;
    const auto kept = same ? row() : AnyId();
    m_view = &view; // the page fills the same view with another dossier
    m_dossier = view.file.dossier.id;
    m_section = section;
    if (!same) {
        m_message->clear();
        if (isAsking()) {
            m_form->keepNow();
            m_form->hide();
            m_formArea->hide();
        }
        closeTool();
    }
    if (m_tool)
        m_tool->refresh(view);
    const auto table = sectionTable(m_workspace, view, section);
    m_ids = table.ids;
    QList<Column<QStringList>> columns;
    for (int i = 0; i < table.titles.size(); ++i)
        columns << Column<QStringList>{.title = table.titles[i],
                                       .text = [i](const QStringList &cells) { return cells.value(i); }};
    m_rows->setColumns(columns);
    m_rows->setRows(table.rows);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < table.titles.size(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + px(16), px(320)));
    setName(m_table, name);
    static const QStringList panels{{},         u"terms"_s,    u"decisions"_s, u"contacts"_s,      u"conditions"_s,
                                    u"hours"_s, u"payments"_s, u"papers"_s,    u"dossierpeople"_s, u"history"_s};
    setHelp(this, {.act = u"panel"_s, .parameter = panels.value(static_cast<int>(section))});
    m_stack->setCurrentIndex(table.rows.isEmpty() ? 1 : 0);
    if (const auto at = m_ids.indexOf(kept); at >= 0 && !kept.isNull())
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(at), 0));
    offer();
    arrange();
}

AnyId SectionPage::row() const
{
    return m_table->currentIndex().isValid() ? m_ids.value(m_table->currentIndex().row()) : AnyId();
}

void SectionPage::offer()
{
    if (!m_view)
        return;
    // A sheet hides the rows: nothing is offered for one that is not seen.
    m_acts = offeredActs(m_workspace, *m_view, m_section, m_tool ? AnyId() : row());
    // The buttons are kept where they are: who presses one with the keyboard does not lose the focus.
    while (m_buttonList.size() < m_acts.size()) {
        auto *button = new QPushButton;
        const auto at = m_buttonList.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at < m_acts.size())
                perform(m_acts[at]);
        });
        m_buttons->addWidget(button);
        m_buttonList << button;
    }
    for (qsizetype i = 0; i < m_buttonList.size(); ++i) {
        const bool used = i < m_acts.size();
        m_buttonList[i]->setVisible(used);
        if (used) {
            m_buttonList[i]->setText(m_acts[i].text);
            m_buttonList[i]->setIcon(icon(m_acts[i].icon));
        }
    }
    m_buttonsHost->setVisible(!m_acts.isEmpty() && !m_tool); // a sheet needs the room, Esc leaves it
    m_nothing->setSentence(m_acts.isEmpty() ? tr("Nothing here yet.")
                                            : tr("Nothing here yet. Begin above with “%1”.").arg(m_acts.first().text));
}

void SectionPage::perform(const OfferedAct &act)
{
    if (act.opens == OfferedAct::Opens::Letter)
        return Q_EMIT letterWanted(row());
    if (act.opens == OfferedAct::Opens::VisitSheet)
        return Q_EMIT visitSheetWanted(row());
    if (act.opens == OfferedAct::Opens::Document || act.opens == OfferedAct::Opens::DocumentCopy)
        return Q_EMIT documentWanted(row(), act.opens == OfferedAct::Opens::DocumentCopy);
    if (act.opens != OfferedAct::Opens::Form)
        return openTool(act.opens);
    const auto request = act.request();
    if (!request.isReady())
        return begin(request);
    const auto done = m_workspace.write({.name = request.act, .with = request.with});
    if (done) {
        m_message->clear();
        Q_EMIT said(sayingText(m_workspace, done->saying));
    } else {
        m_message->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    }
}

void SectionPage::begin(const ActRequest &request)
{
    m_message->clear();
    closeTool();
    m_formArea->show();
    arrange();
    m_form->begin(request);
}

void SectionPage::beginFirst()
{
    if (!m_acts.isEmpty())
        perform(m_acts.first());
}

bool SectionPage::beginSheet()
{
    const auto sheet = std::find_if(m_acts.begin(), m_acts.end(), [this](const OfferedAct &one) {
        return m_tools.contains(static_cast<int>(one.opens));
    });
    if (sheet == m_acts.end())
        return false;
    openTool(sheet->opens);
    return true;
}

bool SectionPage::goOn(const QString &draft)
{
    for (auto it = m_tools.cbegin(); it != m_tools.cend(); ++it)
        if (it.value()->draftKeyOf(m_dossier) == draft) {
            const bool offered = std::any_of(m_acts.begin(), m_acts.end(), [&](const OfferedAct &act) {
                return static_cast<int>(act.opens) == it.key();
            });
            if (offered)
                openTool(static_cast<OfferedAct::Opens>(it.key()));
            return offered;
        }
    for (int row = -1; row < m_ids.size(); ++row)
        for (const auto &act : offeredActs(m_workspace, *m_view, m_section, row < 0 ? AnyId() : m_ids[row])) {
            if (act.opens != OfferedAct::Opens::Form)
                continue;
            if (const auto request = act.request(); request.draftKey() == draft) {
                if (row >= 0)
                    m_table->setCurrentIndex(m_rows->index(row, 0));
                begin(request);
                return true;
            }
        }
    return false;
}

void SectionPage::openTool(OfferedAct::Opens which)
{
    auto *tool = m_tools.value(static_cast<int>(which));
    if (!tool || !m_view || tool == m_tool)
        return;
    m_message->clear();
    if (isAsking()) {
        m_form->keepNow();
        m_form->hide();
        m_formArea->hide();
    }
    closeTool();
    m_tool = tool;
    offer();
    arrange();
    tool->begin(*m_view);
    QTimer::singleShot(0, tool, [area = m_toolAreas.value(static_cast<int>(which)), tool] {
        if (auto *focus = tool->focusWidget())
            area->ensureWidgetVisible(focus);
    });
}

void SectionPage::closeTool()
{
    if (auto *tool = std::exchange(m_tool, nullptr); tool && !tool->isHidden()) {
        tool->keepNow();
        tool->hide();
        offer();
    }
    arrange();
}

bool SectionPage::isAsking() const
{
    return !m_formArea->isHidden();
}

void SectionPage::takeFocus()
{
    if (isAsking() || m_tool)
        return;
    if (m_stack->currentWidget() == m_table) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_rows->index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (!m_acts.isEmpty()) {
        m_buttonList.first()->setFocus(Qt::OtherFocusReason);
    }
}

void SectionPage::showRow(const AnyId &row)
{
    if (const auto at = m_ids.indexOf(row); at >= 0 && !row.isNull())
        m_table->setCurrentIndex(m_rows->index(static_cast<int>(at), 0));
    takeFocus();
}

void SectionPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Where there is no room beside it, the form stands in the place of the table.
void SectionPage::arrange()
{
    const bool narrow = width() < px(860);
    m_stack->setVisible(!m_tool && (!isAsking() || !narrow));
    for (auto it = m_tools.cbegin(); it != m_tools.cend(); ++it)
        m_toolAreas.value(it.key())->setVisible(it.value() == m_tool);
    m_formArea->setMinimumWidth(narrow ? 0 : px(360));
    m_table->setMinimumHeight(px(120));
    m_formArea->setMinimumHeight(px(200));
}
