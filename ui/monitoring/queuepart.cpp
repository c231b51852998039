// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/queuepart.h"

#include "ui/base/accessibility.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QueuePart::QueuePart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_model(new TableModel<QueueLine>({}, this)),
      m_table(new RowTable(m_model)),
      m_rule(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_detail(new DetailColumn(workspace))
{
    m_table->setObjectName(u"queue"_s);
    m_table->setWidths({45, 160, 130, 90, 155, 130}, {1, 2, 5});
    m_rule->setWordWrap(true);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addWidget(m_rule);
    left->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sides = new SideBySide(list, 9, m_detail, 5, 900);
    layout->addWidget(m_sides);
    setReadingOrder(m_sides, QList<QWidget *>{m_table} + m_detail->parts());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePart::showChosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_model->at(index).monitoring.dossier); });
    connect(m_detail, &DetailColumn::said, this, &MonitoringPart::said);
    connect(m_detail, &DetailColumn::left, this, &QueuePart::reload); // what the form changed is shown
    connect(m_detail, &DetailColumn::dossierWanted, this, &MonitoringPart::dossierWanted);
    connect(m_detail, &DetailColumn::scheduleWanted, this,
            [this](const Monitoring::Id &id) { showSchedule(m_sides, id); });
}

void QueuePart::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto today = m_workspace.clock().today();
    setName(m_table, tr("Who waits to be connected"));
    m_rule->setText(
        tr("By form, then by the last day, the first day and the day of receipt. A place by hand has its reason."));
    m_detail->setEmptyText(tr("Nobody waits to be connected."));
    const auto day = [today](QDate date) { return date.isValid() ? listDate(date, today) : u"—"_s; };
    m_model->setColumns(
        {{.title = tr("No."),
          .text = [](const QueueLine &one) { return QString::number(one.place); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("Person"),
          .text = [](const QueueLine &one) { return one.title.isEmpty() ? one.number : one.title; }},
         {.title = tr("Form"),
          .text =
              [&catalogue, language](const QueueLine &one) {
                  return capital(catalogue.name(u"monitoring_form"_s, one.monitoring.form, language));
              }},
         {.title = tr("Not before"), .text = [day](const QueueLine &one) { return day(one.monitoring.earliestOn); }},
         {.title = tr("At the latest"),
          .text =
              [this, day, today](const QueueLine &one) {
                  return one.isLate(today) ? tr("%1 – too late").arg(day(one.monitoring.latestOn))
                                           : day(one.monitoring.latestOn);
              }},
         {.title = tr("Why here"), .text = [this](const QueueLine &one) {
              return one.monitoring.queuePlace > 0
                         ? tr("by hand (computed %1): %2").arg(one.computed).arg(one.monitoring.queueReason)
                         : tr("by the rule");
          }}});
}

void QueuePart::reload()
{
    const int row = m_table->currentIndex().row();
    const auto kept =
        m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex()).monitoring.id : Monitoring::Id();
    const auto lines =
        m_workspace.read([&](const Database &database) { return monitoringQueue(database, m_workspace.catalogue()); });
    if (!lines) {
        Q_EMIT said(problemText(m_workspace, lines.error()));
        return;
    }
    m_model->setRows(*lines);
    if (lines->isEmpty()) {
        m_detail->clear();
        return;
    }
    int chosen = std::clamp(row, 0, int(lines->size()) - 1);
    for (int i = 0; i < lines->size(); ++i)
        if (lines->at(i).monitoring.id == kept)
            chosen = i;
    m_table->selectRow(chosen);
    showChosen();
}

void QueuePart::showChosen()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || m_detail->isBusy())
        return;
    const auto line = m_model->at(index);
    showMonitored(*m_detail, m_workspace, line.monitoring.id, line.title, line.number);
}

QWidget *QueuePart::first() const
{
    return m_table;
}

int QueuePart::waiting() const
{
    return int(m_model->rows().size());
}
