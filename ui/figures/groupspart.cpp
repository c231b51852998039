// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/figures/groupspart.h"

#include "core/base/sentence.h"
#include "core/statistics/figuretext.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/helpkey.h"
#include "ui/base/plainlabel.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"NEW_MANDATES"_s, u"OPEN_AT_DATE"_s, u"CLOSED_BY_OUTCOME"_s};
constexpr int mostRows = 5000; // more than that nobody reads; the rest is in the export

} // namespace

struct GroupLine
{
    QString table{};
    QString group{};
    QString name{};
    QStringList codes{}; // of its three figures; empty where the table has no such column
};

struct OtherLine
{
    Figure figure{};
    QString group{};     // empty where it is that of the line above
    bool isHead = false; // names what the lines below split; no figure of its own
};

struct BehindLine
{
    CountedDossier dossier{};
    FigureRow row{};
};

GroupsPart::GroupsPart(Workspace &workspace, Shows shows, QWidget *parent)
    : FiguresPart(workspace, parent),
      m_shows(shows),
      m_groups(new TableModel<GroupLine>({}, this)),
      m_others(new TableModel<OtherLine>({}, this)),
      m_behind(new TableModel<BehindLine>({}, this)),
      m_view(new FigureView(shows == Shows::Official ? static_cast<QAbstractItemModel *>(m_groups) : m_others)),
      m_rows(new FigureView(m_behind)),
      m_title(new PlainLabel),
      m_definition(new WrappedWords),
      m_leftOut(new WrappedWords),
      m_group(new Combo)
{
    m_group->setObjectName(shows == Shows::Official ? u"noGroup"_s : u"otherGroup"_s);
    m_group->setMaximumWidth(px(380));
    if (shows == Shows::Official)
        m_group->hide();
    setHelp(m_group, {.act = u"control"_s, .parameter = u"figuresTable"_s});
    m_view->setObjectName(shows == Shows::Official ? u"groups"_s : u"others"_s);
    m_rows->setObjectName(shows == Shows::Official ? u"behindGroups"_s : u"behindOthers"_s);
    setHelp(m_view, {.act = u"control"_s, .parameter = u"figuresTable"_s});
    setHelp(m_rows, {.act = u"control"_s, .parameter = u"figuresTable"_s});
    if (shows == Shows::Official) {
        m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
        m_view->setWidths({300, 85, 130, 110}, {0});
    } else {
        m_view->setWidths({260, 300, 115, 85, 85}, {0, 1}, {4, 3});
    }
    m_rows->setWidths({150, 210, 150, 110, 110, 250}, {1, 2}, {2, 4, 3, 5});
    m_title->setBold(true);
    m_title->setElide(PlainLabel::Elide::Right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_group);
    layout->addWidget(m_view, 4);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_title);
    layout->addWidget(m_definition);
    layout->addWidget(m_rows, 3);
    setReadingOrder(this, {m_group, m_view, m_rows});
    connect(m_group, &Combo::chosen, this, [this](const QString &group) {
        if (group.isEmpty())
            return; // still being typed
        setOthers();
        chooseFirst({});
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsPart::showBehind);
    connect(m_view, &QTableView::activated, this, &GroupsPart::openBehind);
    connect(m_rows, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT dossierWanted(m_behind->at(index).dossier.id); });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_rows, nullptr, nullptr, Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

QString GroupsPart::shownValue(const Figure &figure) const
{
    const auto language = currentLanguage();
    const auto unit = figureUnit(m_workspace.catalogue(), figure, language);
    const auto value = spokenValue(figure.value, language);
    return unit.isEmpty() ? value : QString(value + u' ' + unit);
}

void GroupsPart::name()
{
    const auto language = currentLanguage();
    const auto &catalogue = m_workspace.catalogue();
    setName(m_view, m_shows == Shows::Official ? tr("New, open and closed by official group")
                                               : tr("Lead times and other figures"));
    setName(m_group, tr("Group"));
    setName(m_rows, tr("Dossiers behind the chosen figure"));
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    QList<Column<GroupLine>> groups{{.title = tr("Group"), .text = [](const GroupLine &line) { return line.name; }}};
    const QStringList titles{tr("New"),
                             m_table ? tr("Open on %1").arg(m_table->query.last().toString(u"dd/MM"_s)) : tr("Open"),
                             tr("Closed")};
    for (int i = 0; i < columns.size(); ++i) {
        Column<GroupLine> column{.title = titles[i], .text = [this, i](const GroupLine &line) {
                                     const auto *figure = m_table ? m_table->figure(line.codes[i]) : nullptr;
                                     return figure ? spokenValue(figure->value, currentLanguage()) : u"—"_s;
                                 }};
        column.alignment = right;
        column.spoken = [text = column.text, title = titles[i]](const GroupLine &line) {
            return QString(line.name + u", "_s + title + u": "_s + text(line).toString());
        };
        groups << column;
    }
    m_groups->setColumns(groups);
    Column<OtherLine> value{.title = tr("Value"), .text = [this](const OtherLine &line) {
                                return line.isHead ? QString() : shownValue(line.figure);
                            }};
    value.alignment = right;
    Column<OtherLine> median{.title = tr("Median"), .text = [](const OtherLine &line) {
                                 return line.figure.median ? spokenValue(*line.figure.median, currentLanguage())
                                                           : QString();
                             }};
    median.alignment = right;
    Column<OtherLine> behind{.title = tr("Dossiers"), .text = [](const OtherLine &line) {
                                 return line.isHead ? QString() : spokenValue(line.figure.rows, currentLanguage());
                             }};
    behind.alignment = right;
    m_others->setColumns(
        {{.title = tr("Group"), .text = [](const OtherLine &line) { return line.group; }},
         {.title = tr("Figure"),
          .text =
              [&catalogue, language](const OtherLine &line) {
                  const auto part = partName(catalogue, line.figure, language);
                  return part.isEmpty() ? capital(figureName(catalogue, line.figure, language))
                                        : QString(u"    "_s + part);
              },
          .spoken = [&catalogue,
                     language](const OtherLine &line) { return figureName(catalogue, line.figure, language); }},
         value,
         median,
         behind});
    const auto date = [](QDate day) { return day.isValid() ? shortDate(day) : QString(); };
    m_behind->setColumns(
        {{.title = tr("Number"), .text = [](const BehindLine &line) { return line.dossier.number; }},
         {.title = tr("Person"),
          .text = [](const BehindLine &line) { return line.dossier.title.isEmpty() ? u"—"_s : line.dossier.title; }},
         {.title = tr("Type"),
          .text =
              [&catalogue, language](const BehindLine &line) {
                  const auto *type = catalogue.type(line.dossier.type, line.dossier.version);
                  return type ? capital(type->shortName.in(language)) : line.dossier.type;
              }},
         {.title = tr("Received"), .text = [date](const BehindLine &line) { return date(line.dossier.received); }},
         {.title = tr("Closed"), .text = [date](const BehindLine &line) { return date(line.dossier.closed); }},
         {.title = tr("Counts for"), .text = [date, language](const BehindLine &line) {
              const auto text = spokenValue(line.row.value, language);
              if (line.row.from.isValid() && line.row.to.isValid())
                  return tr("%1 (%2 to %3)").arg(text, date(line.row.from), date(line.row.to));
              return line.row.value == 1 ? QString() : text; // as a dossier does
          }}});
    setTable(m_table);
}

void GroupsPart::setTable(const std::shared_ptr<const FigureTable> &table)
{
    const bool sameTable = table == m_table;
    m_table = table;
    if (!sameTable) { // the title of "open" names the day
        name();
        return;
    }
    const auto kept = m_view->currentIndex();
    if (m_shows == Shows::Official)
        setGroups();
    else
        setOthers();
    QStringList left;
    if (m_table && m_shows == Shows::Others) {
        for (const auto &key : m_table->leftOut)
            left << sentence(key, currentLanguage());
    }
    if (m_table && !m_table->query.hidden.isEmpty())
        left << sentence(u"figures.leftOut.hiddenFacets"_s, currentLanguage());
    m_leftOut->say(left.join(u' '));
    m_leftOut->setVisible(!left.isEmpty());
    chooseFirst(kept);
}

void GroupsPart::chooseFirst(const QModelIndex &kept)
{
    auto *model = m_view->model();
    if (model->rowCount() > 0)
        m_view->setCurrentIndex(model->index(std::min(std::max(0, kept.row()), model->rowCount() - 1),
                                             kept.isValid() ? kept.column() : (m_shows == Shows::Official ? 1 : 0)));
    showBehind();
}

void GroupsPart::setGroups()
{
    QList<GroupLine> lines;
    QStringList tables;
    if (m_table)
        for (const auto &figure : m_table->figures)
            if (!tables.contains(figure.table))
                tables << figure.table;
    for (const auto &table : std::as_const(tables)) {
        QStringList groups;
        for (const auto &figure : m_table->figures)
            if (figure.table == table && !figure.group.isEmpty() && !groups.contains(figure.group))
                groups << figure.group;
        const auto add = [&](const QString &group) {
            GroupLine line{.table = table, .group = group};
            for (const auto &column : columns)
                line.codes << Figure{.table = table, .group = group, .indicator = column}.code();
            line.name = groupName(m_workspace.catalogue(), {.table = table, .group = group}, currentLanguage());
            lines << line;
        };
        add({}); // what they add up to stands above them
        for (const auto &group : std::as_const(groups))
            add(group);
    }
    m_groups->setRows(lines);
}

void GroupsPart::setOthers()
{
    const auto &catalogue = m_workspace.catalogue();
    const auto language = currentLanguage();
    struct Block
    {
        QString key;
        QList<Figure> whole;
        QMap<QString, QList<Figure>> parts; // by indicator
    };
    QList<Block> blocks;
    QList<PopupItem> groups{{.id = everyItem, .label = tr("All groups")}};
    for (const auto &figure : m_table ? m_table->figures : QList<Figure>()) {
        // What is a column of the other part stands there.
        if (columns.contains(figure.indicator) && figure.part.isEmpty())
            continue;
        const auto key = figure.table + u'/' + figure.group;
        if (blocks.isEmpty() || blocks.last().key != key) {
            blocks << Block{.key = key, .whole = {}, .parts = {}};
            groups << PopupItem{.id = key, .label = groupName(catalogue, figure, language)};
        }
        if (figure.part.isEmpty())
            blocks.last().whole << figure;
        else
            blocks.last().parts[figure.indicator] << figure;
    }
    const auto chosen = m_group->currentId().isEmpty() ? everyItem : m_group->currentId();
    m_group->setItems(groups);
    m_group->setCurrentId(chosen);
    QList<OtherLine> lines;
    for (const auto &block : std::as_const(blocks)) {
        if (chosen != everyItem && block.key != chosen)
            continue;
        QString name =
            groupName(catalogue, block.whole.isEmpty() ? block.parts.first().first() : block.whole.first(), language);
        const auto add = [&](const Figure &figure, bool isHead) {
            lines << OtherLine{figure, std::exchange(name, QString()), isHead};
        };
        for (const auto &figure : block.whole)
            if (!block.parts.contains(figure.indicator))
                add(figure, false);
        for (auto it = block.parts.begin(); it != block.parts.end(); ++it) {
            auto head = it->first();
            head.part.clear();
            const auto *whole = m_table->figure(head.code());
            add(whole ? *whole : head, !whole);
            for (const auto &part : *it)
                add(part, false);
        }
    }
    m_others->setRows(lines);
}

QString GroupsPart::figureCode() const
{
    const auto index = m_view->currentIndex();
    if (!index.isValid() || !m_table)
        return {};
    if (m_shows == Shows::Others)
        return m_others->at(index).figure.code();
    return m_groups->at(index).codes.value(std::max(0, index.column() - 1));
}

void GroupsPart::showBehind()
{
    const auto code = figureCode();
    const auto *figure = m_table ? m_table->figure(code) : nullptr;
    QList<BehindLine> lines;
    m_title->clear();
    m_definition->say({});
    if (figure) {
        const auto &catalogue = m_workspace.catalogue();
        const auto language = currentLanguage();
        const auto rows = m_table->rows.value(code);
        for (const auto &row : rows.first(std::min<qsizetype>(mostRows, rows.size())))
            lines << BehindLine{m_table->dossiers->at(row.dossier), row};
        m_title->setText(
            groupName(catalogue, *figure, language) + u" · "_s + figureName(catalogue, *figure, language) + u" · "_s +
            (rows.size() > mostRows ? tr("the first %1 of %n dossier(s)", nullptr, int(rows.size())).arg(mostRows)
                                    : tr("%n dossier(s)", nullptr, int(rows.size()))));
        m_definition->say(indicatorDefinition(catalogue, figure->indicator, language));
    }
    m_behind->setRows(lines);
}

void GroupsPart::openBehind()
{
    if (m_behind->rowCount() == 0)
        return;
    // Reading a list of dossiers is written down once, with what was asked.
    const auto what = figureCode() + u' ' + QString::number(m_table->query.year);
    if (!m_logged.contains(what)) {
        m_logged << what;
        if (auto logged = m_workspace.logAccess(u"LIST"_s, u"figures"_s, {}, {}, {}, what); !logged)
            Q_EMIT said(problemText(m_workspace, logged.error()));
    }
    m_rows->selectRow(0);
    m_rows->setFocus(Qt::OtherFocusReason);
}
