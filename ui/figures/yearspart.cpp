// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/yearspart.h"

#include "core/statistics/figuretext.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/segmented.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/figures/yearchart.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

YearsPart::YearsPart(Workspace &workspace, QWidget *parent)
    : FiguresPart(workspace, parent),
      m_group(new Combo),
      m_indicator(new Segmented(tr("What is counted"))),
      m_of(new Segmented(tr("Whose figures"))),
      m_chart(new YearChart),
      m_years(new TableModel<SeriesYear>({}, this)),
      m_view(new FigureView(m_years)),
      m_note(new WrappedWords)
{
    m_group->setObjectName(u"yearsGroup"_s);
    m_indicator->setObjectName(u"yearsIndicator"_s);
    m_of->setObjectName(u"yearsOf"_s);
    m_chart->setObjectName(u"chart"_s);
    m_view->setObjectName(u"years"_s);
    for (auto *widget : std::initializer_list<QWidget *>{m_group, m_indicator, m_of, m_chart, m_view})
        setHelp(widget, {.act = u"control"_s, .parameter = u"figuresChart"_s});
    m_view->setWidths({80, 120, 190, 300}, {3});
    m_group->setMinimumWidth(px(280));
    auto *head = new FlowLayout(px(12), px(8));
    head->addWidget(m_group);
    head->addWidget(m_indicator);
    head->addWidget(m_of);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 2);
    setReadingOrder(this, {m_group, m_indicator, m_of, m_chart, m_view});
    connect(m_group, &Combo::chosen, this, [this](const QString &group) {
        if (!group.isEmpty()) // else it is still being typed
            fill();
    });
    connect(m_indicator, &Segmented::chosen, this, &YearsPart::fill);
    connect(m_of, &Segmented::chosen, this, &YearsPart::fill);
    connect(m_chart, &YearChart::chosen, this, [this](int) {
        const auto spoken = m_chart->spokenYear(m_chart->current());
        for (int row = 0; row < m_years->rowCount(); ++row)
            if (spoken.startsWith(QString::number(m_years->rows()[row].year)))
                m_view->selectRow(row);
    });
}

QWidget *YearsPart::first() const
{
    return m_chart;
}

void YearsPart::name()
{
    setName(m_group, tr("Group"));
    setName(m_indicator, tr("What is counted"));
    setName(m_of, tr("Whose figures"));
    setName(m_view, tr("The same years as a table"));
    m_indicator->setChoices({{u"NEW_MANDATES"_s, tr("New"), -1},
                             {u"OPEN_AT_DATE"_s, tr("Open"), -1},
                             {u"CLOSED_BY_OUTCOME"_s, tr("Closed"), -1}});
    m_of->setChoices({{u"counted"_s, tr("Counted here"), -1}, {u"published"_s, tr("Published, all houses"), -1}});
    Column<SeriesYear> counted{.title = tr("Counted here"), .text = [](const SeriesYear &year) {
                                   return spokenValue(year.value, currentLanguage());
                               }};
    counted.alignment = Qt::AlignRight | Qt::AlignVCenter;
    Column<SeriesYear> published{.title = tr("Published, all houses"), .text = [](const SeriesYear &year) {
                                     return year.published < 0 ? u"—"_s
                                                               : spokenValue(year.published, currentLanguage());
                                 }};
    published.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_years->setColumns(
        {{.title = tr("Year"), .text = [](const SeriesYear &year) { return QString::number(year.year); }},
         counted,
         published,
         {.title = tr("What to mind"), .text = [](const SeriesYear &year) {
              if (!year.breakNote.isEmpty())
                  return tr("The series breaks: %1").arg(year.breakNote);
              return year.isRunning ? tr("The year is not over yet.") : QString();
          }}});
    setTable(m_table);
}

void YearsPart::setTable(const std::shared_ptr<const FigureTable> &table)
{
    m_table = table;
    const auto kept = m_group->currentId();
    QList<PopupItem> items;
    QStringList seen;
    if (m_table)
        for (const auto &figure : m_table->figures) {
            if (figure.indicator != u"NEW_MANDATES" || !figure.part.isEmpty() || figure.group.isEmpty())
                continue;
            if (!seen.contains(figure.table)) {
                seen << figure.table;
                items << PopupItem{.id = figure.table + u'/',
                                   .label =
                                       groupName(m_workspace.catalogue(), {.table = figure.table}, currentLanguage())};
            }
            items << PopupItem{.id = figure.table + u'/' + figure.group,
                               .label = groupName(m_workspace.catalogue(), figure, currentLanguage())};
        }
    m_group->setItems(items);
    m_group->setCurrentId(kept.isEmpty() && !items.isEmpty() ? items.first().id : kept);
    fill();
}

void YearsPart::fill()
{
    QList<SeriesYear> years;
    const auto table = m_group->currentId().section(u'/', 0, 0);
    const auto group = m_group->currentId().section(u'/', 1);
    if (m_table && !table.isEmpty())
        years =
            figureSeries(*m_table, m_workspace.catalogue(), table, group, m_indicator->current(), currentLanguage());
    const bool published = m_of->current() == u"published";
    const Figure figure{.table = table, .group = group, .indicator = m_indicator->current()};
    m_chart->setSeries(groupName(m_workspace.catalogue(), figure, currentLanguage()) + u", "_s +
                           figureName(m_workspace.catalogue(), figure, currentLanguage()),
                       years, published ? YearChart::Of::Published : YearChart::Of::Counted);
    m_years->setRows(years);
    QStringList notes;
    if (published)
        for (const auto &one : m_workspace.catalogue().publishedFigures())
            if (one.indicator == m_indicator->current())
                if (const auto source = one.source.in(currentLanguage()); !notes.contains(source))
                    notes << source;
    m_note->say(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
}
