// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/monitoredpart.h"

#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/field.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/monitoring/monitoringforms.h"

#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MonitoredPart::MonitoredPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_model(new TableModel<MonitoringLine>({}, this)),
      m_table(new RowTable(m_model)),
      m_text(new Field),
      m_state(new Combo),
      m_region(new Combo),
      m_count(new PlainLabel({}, TextSize::Small, Colour::Muted)),
      m_detail(new DetailColumn(workspace)),
      m_typing(new QTimer(this))
{
    m_table->setObjectName(u"monitored"_s);
    m_table->setWidths({155, 110, 105, 100, 95, 70, 105}, {0, 1});
    m_text->setObjectName(u"monitoredText"_s);
    m_text->setMinimumWidth(px(200));
    m_state->setMinimumWidth(px(180));
    m_region->setMinimumWidth(px(180));
    for (auto *widget : std::initializer_list<QWidget *>{m_text, m_state, m_region})
        setHelp(widget, {.act = u"control"_s, .parameter = u"monitoringFilter"_s});
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    auto *filters = new FlowLayout(px(8), px(8));
    for (auto *widget : std::initializer_list<QWidget *>{m_text, m_state, m_region, m_count})
        filters->addWidget(widget);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addLayout(filters);
    left->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sides = new SideBySide(list, 9, m_detail, 5, 900);
    layout->addWidget(m_sides);
    m_state->setCurrent({.id = everyItem});
    m_region->setCurrent({.id = everyItem});
    setReadingOrder(m_sides, QList<QWidget *>{m_text, m_state, m_region, m_table} + m_detail->parts());
    connect(m_typing, &QTimer::timeout, this, &MonitoredPart::reload);
    connect(m_text, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &Combo::chosen, this, &MonitoredPart::reload);
    connect(m_region, &Combo::chosen, this, &MonitoredPart::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MonitoredPart::showChosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_model->at(index).monitoring.dossier); });
    connect(m_detail, &DetailColumn::said, this, &MonitoringPart::said);
    connect(m_detail, &DetailColumn::left, this, &MonitoredPart::reload); // what the form changed is shown
    connect(m_detail, &DetailColumn::dossierWanted, this, &MonitoringPart::dossierWanted);
    connect(m_detail, &DetailColumn::scheduleWanted, this,
            [this](const Monitoring::Id &id) { showSchedule(m_sides, id); });
}

void MonitoredPart::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    const auto named = [&catalogue, language](const char *list, const QString &code) {
        return code.isEmpty() ? QString() : capital(catalogue.name(QString::fromLatin1(list), code, language));
    };
    setName(m_table, tr("People under monitoring"));
    setName(m_text, tr("Name, number or serial"));
    m_text->setPlaceholderText(tr("Name, number or serial"));
    setName(m_state, tr("Which state"));
    setName(m_region, tr("Which region"));
    m_model->setColumns(
        {{.title = tr("Person"),
          .text = [](const MonitoringLine &one) { return one.title.isEmpty() ? one.number : one.title; }},
         {.title = tr("Form"),
          .text = [=](const MonitoringLine &one) { return named("monitoring_form", one.monitoring.form); }},
         {.title = tr("State"),
          .text = [=](const MonitoringLine &one) { return named("monitoring_state", one.monitoring.state); }},
         {.title = tr("Since"),
          .text =
              [this](const MonitoringLine &one) {
                  return listDate(one.monitoring.stateSince.date, m_workspace.clock().today());
              }},
         {.title = tr("Tag"), .text = [](const MonitoringLine &one) { return one.tag.isEmpty() ? u"—"_s : one.tag; }},
         {.title = tr("Alarms"),
          .text =
              [](const MonitoringLine &one) { return one.openAlarms ? QString::number(one.openAlarms) : QString(); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = tr("End"), .text = [this](const MonitoringLine &one) {
              if (!one.monitoring.endOn.isValid())
                  return QString();
              return listDate(one.monitoring.endOn, m_workspace.clock().today()) +
                     (one.endUnseen ? u" ●"_s : QString());
          }}});
    for (const auto &[combo, list, all] :
         {std::tuple{m_state, "monitoring_state", tr("All that run")}, {m_region, "region", tr("All regions")}}) {
        QList<PopupItem> items{{.id = everyItem, .label = all}};
        if (const auto *known = catalogue.list(QString::fromLatin1(list)))
            for (const auto &item : known->items)
                items << PopupItem{.id = item.code, .label = capital(item.name.in(language))};
        const auto kept = combo->currentId();
        combo->setItems(items);
        combo->setCurrentId(kept.isEmpty() ? everyItem : kept);
    }
}

void MonitoredPart::reload()
{
    const auto chosen = [](const Combo *combo) {
        return combo->currentId() == everyItem ? QString() : combo->currentId();
    };
    const auto kept =
        m_table->currentIndex().isValid() ? m_model->at(m_table->currentIndex()).monitoring.id : Monitoring::Id();
    MonitoringFilter filter{.region = chosen(m_region), .text = m_text->text().trimmed()};
    if (const auto state = chosen(m_state); !state.isEmpty())
        filter.states = {state};
    const auto lines = m_workspace.read(
        [&](const Database &database) { return monitoringLines(database, filter, m_workspace.user()); });
    if (!lines) {
        Q_EMIT said(problemText(m_workspace, lines.error()));
        return;
    }
    m_model->setRows(*lines);
    m_count->setText(lines->size() == filter.limit ? tr("the first %n", nullptr, int(lines->size()))
                                                   : tr("%n person(s)", nullptr, int(lines->size())));
    const bool isNarrowed = !filter.text.isEmpty() || !filter.region.isEmpty() || !filter.states.isEmpty();
    m_detail->setEmptyText(!lines->isEmpty() ? tr("Choose somebody to see everything of the monitoring.")
                           : isNarrowed
                               ? tr("Nobody is found with this. Empty the fields above to see everybody.")
                               : tr("Nobody is under monitoring yet. Register a mandate of electronic monitoring (New, "
                                    "Ctrl+N): whoever it is about stands here from then on."));
    choose(kept);
}

void MonitoredPart::choose(const Monitoring::Id &id)
{
    int row = m_model->rows().isEmpty() ? -1 : 0;
    for (int i = 0; i < m_model->rows().size(); ++i)
        if (m_model->rows()[i].monitoring.id == id)
            row = i;
    if (row < 0) {
        m_detail->clear();
        return;
    }
    m_table->selectRow(row);
    showChosen();
}

void MonitoredPart::showChosen()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || m_detail->isBusy())
        return;
    const auto line = m_model->at(index);
    showMonitored(*m_detail, m_workspace, line.monitoring.id, line.title, line.number);
}

QWidget *MonitoredPart::first() const
{
    return m_text;
}

void MonitoredPart::openSchedule(const Monitoring::Id &id)
{
    const auto index = m_table->currentIndex();
    if (!id.isNull())
        showSchedule(m_sides, id);
    else if (index.isValid())
        showSchedule(m_sides, m_model->at(index).monitoring.id);
}
