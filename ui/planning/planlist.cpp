// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/planlist.h"

#include "core/acts/planwords.h"
#include "core/base/sentence.h"
#include "ui/base/accessibility.h"
#include "ui/base/rowtable.h"
#include "ui/base/tablemodel.h"
#include "ui/base/typetext.h"
#include "ui/planning/planningcards.h"
#include "ui/planning/timeaxis.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PlanList::PlanList(Workspace &workspace, PlanningDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_desk(desk),
      m_model(new TableModel<Row>({}, this)),
      m_table(new RowTable(m_model))
{
    m_table->setObjectName(u"planningList"_s);
    m_table->setWidths({82, 96, 126, 128, 128, 104, 74, 140}, {3, 4, 7});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            Q_EMIT currentChanged(m_model->at(row).visit);
    });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &row) { Q_EMIT detailsWanted(m_model->at(row).visit); });
    name();
}

void PlanList::name()
{
    const auto text = [](QString Row::*member) { return [member](const Row &row) -> QVariant { return row.*member; }; };
    m_model->setColumns({{.title = tr("Day"), .text = text(&Row::day)},
                         {.title = tr("Hours"), .text = text(&Row::hours)},
                         {.title = tr("Technician"), .text = text(&Row::technician)},
                         {.title = tr("Visit"), .text = text(&Row::kind)},
                         {.title = tr("Person"), .text = text(&Row::person)},
                         {.title = tr("Place"), .text = text(&Row::place)},
                         {.title = tr("State"), .text = text(&Row::state)},
                         {.title = tr("Remarks"), .text = text(&Row::remark)}});
    setName(m_table, tr("Visits that are planned, by technician and hour"),
            tr("Ctrl+Enter asks for a proposal, Delete takes off the plan, L pins."));
}

void PlanList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
        reload();
    }
    QWidget::changeEvent(event);
}

void PlanList::reload()
{
    const auto kept = selection().value(0);
    const auto &plan = m_desk.plan();
    const auto language = m_workspace.language();
    const auto &catalogue = m_workspace.catalogue();
    QList<Row> rows;
    for (int duty = 0; m_desk.isRead() && duty < int(plan.days.size()); ++duty) {
        const auto &stops = plan.plan.stops[std::size_t(duty)];
        const auto check = checkDuty(plan.plan, plan.rules, duty, stops);
        const auto on = plan.days[duty].on;
        for (const auto &stop : stops) {
            const auto card = cardOf(m_workspace, plan, stop.visit, duty);
            std::vector<PlanRemark> remarks;
            for (const auto &remark : check.remarks)
                if (remark.visit == stop.visit)
                    remarks.push_back(remark);
            const auto &line = plan.lines[stop.visit];
            QStringList state{stateWords(card.state)};
            if (plan.plan.visits[std::size_t(stop.visit)].isPromised)
                state << tr("promised");
            if (plan.plan.visits[std::size_t(stop.visit)].isPinned)
                state << tr("pinned");
            rows << Row{.visit = line.visit.id,
                        .day = mediumDate(on, language).section(u' ', 0, 2),
                        .hours = TimeAxis::span(card.from, card.until),
                        .technician = plan.duty(plan.days[duty].who, stop.from) >= 0
                                          ? plan.people[plan.days[duty].who].name
                                          : QString(),
                        .kind = capital(card.kind),
                        .person = line.title,
                        .place = card.place,
                        .state = state.join(u", "_s),
                        .remark = remarkTexts(plan, remarks, catalogue, language, on)};
        }
    }
    m_model->setRows(rows);
    for (int row = 0; row < int(rows.size()); ++row)
        if (rows[row].visit == kept)
            m_table->setCurrentIndex(m_model->index(row, 0));
}

QList<AnyId> PlanList::selection() const
{
    QList<AnyId> visits;
    for (const auto &row : m_table->selectionModel()->selectedRows())
        if (!visits.contains(m_model->at(row).visit))
            visits << m_model->at(row).visit;
    if (visits.isEmpty() && m_table->currentIndex().isValid())
        visits << m_model->at(m_table->currentIndex()).visit;
    return visits;
}

QString PlanList::asText() const
{
    QStringList lines;
    for (const auto &row : m_model->rows())
        lines << QStringList{row.day, row.hours, row.technician, row.kind, row.person, row.place, row.state, row.remark}
                     .join(u'\t');
    return lines.join(u'\n');
}

bool PlanList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto visits = selection();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!visits.isEmpty()) {
            if (key->key() == Qt::Key_Delete)
                return Q_EMIT unplanWanted(visits), true;
            if (key->key() == Qt::Key_L && key->modifiers() == Qt::NoModifier)
                return Q_EMIT pinWanted(visits), true;
            if (enter && key->modifiers() & Qt::ControlModifier)
                return Q_EMIT bestPlaceWanted(visits), true;
            if (key->key() == Qt::Key_F2)
                return Q_EMIT detailsWanted(visits.first()), true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
