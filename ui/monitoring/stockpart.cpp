// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/stockpart.h"

#include "ui/base/accessibility.h"
#include "ui/base/celldelegate.h"
#include "ui/base/combo.h"
#include "ui/base/messageline.h"
#include "ui/base/plainlabel.h"
#include "ui/base/plaintable.h"
#include "ui/base/problemtext.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <numeric>

using namespace Qt::StringLiterals;

// One kind of one generation: how many there are in each state.
struct StockRow
{
    QString kind{};
    QString generation{};
    QHash<QString, int> states{};

    int in(const QString &state) const
    {
        return state.isEmpty() ? std::accumulate(states.begin(), states.end(), 0) : states.value(state);
    }
};

namespace {

// The states one looks at every day; all others are in the whole.
const QStringList &shownStates()
{
    static const QStringList states{u"READY"_s,      u"RESERVED"_s, u"IN_VEHICLE"_s,  u"WORN"_s, u"RETURNED"_s,
                                    u"IN_SERVICE"_s, u"DAMAGED"_s,  u"AT_SUPPLIER"_s, u"LOST"_s};
    return states;
}

QString timeText(const Moment &moment)
{
    return moment.isValid() ? QLocale().toString(QDateTime(moment.date, moment.time), QLocale::ShortFormat) : QString();
}

QTableView *makeTable(QAbstractItemModel *model, const QString &called)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setItemDelegate(new CellDelegate(view));
    view->setObjectName(called);
    dressTable(view);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

StockPart::StockPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_scan(new Field(Icon::Search)),
      m_where(new Combo),
      m_answer(new MessageLine),
      m_filter(new Field),
      m_counts(new TableModel<StockRow>({}, this)),
      m_items(new TableModel<Equipment>({}, this)),
      m_steps(new TableModel<EquipmentStep>({}, this)),
      m_countsView(makeTable(m_counts, u"counts"_s)),
      m_itemsView(makeTable(m_items, u"items"_s)),
      m_stepsView(makeTable(m_steps, u"steps"_s)),
      m_chosen(new PlainLabel)
{
    m_scan->setObjectName(u"scan"_s);
    m_where->setObjectName(u"where"_s);
    m_filter->setObjectName(u"filter"_s);
    m_countsView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_chosen->setBold(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(10));
    layout->addWidget(m_scan, 0, 0);
    layout->addWidget(m_where, 0, 1);
    layout->addWidget(m_answer, 1, 0, 1, 2);
    layout->addWidget(m_countsView, 2, 0, 1, 2);
    layout->addWidget(m_filter, 3, 0);
    layout->addWidget(m_chosen, 3, 1);
    layout->addWidget(m_itemsView, 4, 0);
    layout->addWidget(m_stepsView, 4, 1);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setRowStretch(2, 2);
    layout->setRowStretch(4, 3);
    connect(m_scan, &QLineEdit::returnPressed, this, &StockPart::scan);
    connect(m_filter, &QLineEdit::textChanged, this, &StockPart::showItems);
    connect(m_countsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockPart::chooseCounts);
    connect(m_itemsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockPart::showHistory);
    name();
}

bool StockPart::isFor(const QString &role)
{
    return mayPerform(role, u"scanEquipment"_s);
}

QString StockPart::codeName(const char *list, const QString &code) const
{
    return code.isEmpty() ? QString()
                          : m_workspace.catalogue().name(QString::fromLatin1(list), code, currentLanguage());
}

QString StockPart::placeName(const EquipmentPlace &place) const
{
    if (place.kind == u"VEHICLE")
        return m_vehicles.value(place.place, codeName("equipment_place", place.kind));
    return place.place.isEmpty() || place.kind == u"SUPPLIER"
               ? codeName("equipment_place", place.kind)
               : QString(codeName("equipment_place", place.kind) + u" ("_s + place.place + u')');
}

void StockPart::name()
{
    m_scan->setPlaceholderText(tr("Scan or type a serial, then Enter"));
    setName(m_scan, tr("Serial"), tr("What the scan means follows from where the item is and where you scan it."));
    m_where->setPlaceholderText(tr("Scanned where"));
    setName(m_where, tr("Where you scan"));
    m_filter->setPlaceholderText(tr("Part of a serial or name"));
    setName(m_filter, tr("Show only items with this"));
    setName(m_countsView, tr("How many of each kind are in which state"));
    setName(m_itemsView, tr("Items of the chosen number"));
    setName(m_stepsView, tr("History of the chosen item"));
    QList<Column<StockRow>> counts{
        {.title = tr("Kind"), .text = [this](const StockRow &row) { return codeName("equipment_kind", row.kind); }},
        {.title = tr("Generation"),
         .text = [this](const StockRow &row) { return codeName("generation", row.generation); }}};
    for (const auto &state : QStringList{QString()} + shownStates()) {
        Column<StockRow> column{.title = state.isEmpty() ? tr("All") : codeName("equipment_state", state),
                                .text = [state](const StockRow &row) { return QLocale().toString(row.in(state)); }};
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        counts << column;
    }
    m_counts->setColumns(counts);
    m_items->setColumns({
        {.title = tr("Serial"), .text = [](const Equipment &item) { return item.serial; }},
        {.title = tr("Kind"), .text = [this](const Equipment &item) { return codeName("equipment_kind", item.kind); }},
        {.title = tr("State"),
         .text = [this](const Equipment &item) { return codeName("equipment_state", item.state); }},
        {.title = tr("Place"), .text = [this](const Equipment &item) { return placeName(item.place); }},
        {.title = tr("Since"), .text = [](const Equipment &item) { return timeText(item.stateSince); }},
    });
    m_steps->setColumns({
        {.title = tr("When"), .text = [](const EquipmentStep &step) { return timeText(step.at); }},
        {.title = tr("What"),
         .text = [this](const EquipmentStep &step) { return codeName("equipment_step", step.step); }},
        {.title = tr("Place"), .text = [this](const EquipmentStep &step) { return placeName(step.place); }},
        {.title = tr("By"), .text = [](const EquipmentStep &step) { return step.login; }},
        {.title = tr("Why"), .text = [](const EquipmentStep &step) { return step.reason; }},
    });
    namePlaces();
}

void StockPart::namePlaces()
{
    QList<PopupItem> places;
    for (const auto &kind : {u"STORE"_s, u"BENCH"_s})
        places << PopupItem{.id = kind + u'/', .label = codeName("equipment_place", kind)};
    for (auto it = m_vehicles.begin(); it != m_vehicles.end(); ++it)
        places << PopupItem{
            .id = u"VEHICLE/"_s + it.key(), .label = it.value(), .detail = codeName("equipment_place", u"VEHICLE"_s)};
    for (const auto &prison : m_workspace.catalogue().prisons())
        places << PopupItem{.id = u"PRISON/"_s + prison.code,
                            .label = prison.name.in(currentLanguage()),
                            .detail = codeName("equipment_place", u"PRISON"_s)};
    const auto chosen = m_where->currentId().isEmpty() ? u"STORE/"_s : m_where->currentId();
    m_where->setItems(places);
    m_where->setCurrentId(chosen);
}

void StockPart::reload()
{
    const auto rows = m_workspace.read([&](const Database &database) {
        const EquipmentStore store(database);
        m_vehicles.clear();
        for (const auto &vehicle : store.vehicles())
            m_vehicles.insert(vehicle.id.toString(), vehicle.name.isEmpty() ? vehicle.serial : vehicle.name);
        QList<StockRow> kinds;
        for (const auto &one : store.counts()) {
            if (kinds.isEmpty() || kinds.last().kind != one.kind || kinds.last().generation != one.generation)
                kinds << StockRow{.kind = one.kind, .generation = one.generation};
            kinds.last().states[one.state] += one.count;
        }
        return kinds;
    });
    if (!rows)
        return m_answer->showMessage(Tone::Over, problemText(m_workspace, rows.error()));
    const auto kept = m_countsView->currentIndex();
    m_counts->setRows(*rows);
    m_countsView->setCurrentIndex(m_counts->index(std::max(0, kept.row()), std::max(0, kept.column())));
    m_countsView->resizeColumnsToContents();
    namePlaces();
    chooseCounts();
}

QWidget *StockPart::first() const
{
    return m_scan;
}

void StockPart::scan()
{
    const auto serial = m_scan->text().trimmed();
    if (serial.isEmpty())
        return;
    const auto where = m_where->currentId();
    QJsonObject with{{u"serial"_s, serial}, {u"placeKind"_s, where.section(u'/', 0, 0)}};
    if (const auto place = where.section(u'/', 1); !place.isEmpty())
        with.insert(u"place"_s, place);
    const auto done = m_workspace.write({u"scanEquipment"_s, with});
    m_scan->selectAll(); // the next scan takes its place
    m_scan->setFocus(Qt::OtherFocusReason);
    if (!done)
        return m_answer->showMessage(Tone::Over, problemText(m_workspace, done.error()));
    const auto sentence = sayingText(m_workspace, done->saying);
    m_answer->showMessage(done->nothingChanged ? Tone::Soon : Tone::Ok, sentence);
    Q_EMIT said(sentence);
    m_kind.clear();
    m_state.clear();
    reload();
    choose(Equipment::Id(done->made));
}

void StockPart::chooseCounts()
{
    const auto index = m_countsView->currentIndex();
    m_kind = index.isValid() && index.row() < m_counts->rowCount() ? m_counts->at(index).kind : QString();
    m_state = index.isValid() && index.column() > 2 ? shownStates().value(index.column() - 3) : QString();
    showItems();
}

void StockPart::showItems()
{
    constexpr int most = 500;
    const auto items = m_workspace.read([&](const Database &database) {
        return EquipmentStore(database).list(
            {.state = m_state, .kind = m_kind, .text = m_filter->text(), .limit = most});
    });
    m_items->setRows(items ? *items : QList<Equipment>());
    m_itemsView->resizeColumnsToContents();
    if (m_items->rowCount() > 0)
        m_itemsView->selectRow(0);
    showHistory();
}

void StockPart::choose(const Equipment::Id &id)
{
    const auto item = m_workspace.read([&](const Database &database) { return EquipmentStore(database).byId(id); });
    if (!item || !*item)
        return;
    m_items->setRows({**item});
    m_itemsView->selectRow(0);
    showHistory();
}

void StockPart::showHistory()
{
    const auto index = m_itemsView->currentIndex();
    if (!index.isValid() || index.row() >= m_items->rowCount()) {
        m_chosen->clear();
        return m_steps->setRows({});
    }
    const auto item = m_items->at(index);
    const auto steps =
        m_workspace.read([&](const Database &database) { return EquipmentStore(database).history(item.id); });
    m_chosen->setText(item.serial);
    m_steps->setRows(steps ? *steps : QList<EquipmentStep>());
    m_stepsView->resizeColumnsToContents();
}
