// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/stockpart.h"

#include "core/acts/act.h"
#include "ui/base/accessibility.h"
#include "ui/base/combo.h"
#include "ui/base/emptystate.h"
#include "ui/base/flowlayout.h"
#include "ui/base/helpkey.h"
#include "ui/base/messageline.h"
#include "ui/base/problemtext.h"
#include "ui/base/rowtable.h"
#include "ui/base/sidebyside.h"
#include "ui/base/tablemodel.h"
#include "ui/base/translation.h"
#include "ui/monitoring/deliverysheet.h"
#include "ui/monitoring/monitoringforms.h"
#include "ui/monitoring/stockforms.h"
#include "ui/monitoring/stocktakesheet.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

// One kind of one generation: how many there are in each state; of what is counted only how many.
struct StockRow
{
    QString kind{};
    QString generation{};
    QHash<QString, int> states{};
    int counted = -1;
    bool isOneOfSeveral = false; // there are more generations of this kind: which one is said

    int in(const QStringList &wanted) const
    {
        if (counted >= 0)
            return counted;
        int sum = 0;
        for (auto it = states.begin(); it != states.end(); ++it)
            if (wanted.isEmpty() || wanted.contains(it.key()))
                sum += it.value();
        return sum;
    }
};

namespace {

// The steps of a life as one looks at them every day: which states each column counts. The first is all of them.
const QList<QStringList> &columnStates()
{
    static const QList<QStringList> states{{},
                                           {u"ORDERED"_s, u"RECEIVED"_s},
                                           {u"READY"_s},
                                           {u"RESERVED"_s},
                                           {u"IN_VEHICLE"_s},
                                           {u"WORN"_s},
                                           {u"RETURNED"_s, u"IN_SERVICE"_s},
                                           {u"DAMAGED"_s, u"AT_SUPPLIER"_s, u"EVIDENCE"_s},
                                           {u"LOST"_s, u"STOLEN"_s}};
    return states;
}

} // namespace

StockPart::StockPart(Workspace &workspace, QWidget *parent)
    : MonitoringPart(workspace, parent),
      m_stack(new QStackedWidget),
      m_main(new QWidget),
      m_empty(new EmptyState(Icon::Inbox, {})),
      m_scan(new Field(Icon::Search)),
      m_where(new Combo),
      m_deliver(new QPushButton),
      m_count(new QPushButton),
      m_answer(new MessageLine),
      m_filter(new Field),
      m_counts(new TableModel<StockRow>({}, this)),
      m_items(new TableModel<Equipment>({}, this)),
      m_balances(new TableModel<StockBalance>({}, this)),
      m_countsTable(new RowTable(m_counts)),
      m_itemsTable(new RowTable(m_items)),
      m_balancesTable(new RowTable(m_balances)),
      m_lists(new QStackedWidget),
      m_detail(new DetailColumn(workspace))
{
    m_scan->setObjectName(u"scan"_s);
    m_where->setObjectName(u"where"_s);
    m_filter->setObjectName(u"filter"_s);
    m_countsTable->setObjectName(u"counts"_s);
    m_itemsTable->setObjectName(u"items"_s);
    m_balancesTable->setObjectName(u"balances"_s);
    m_deliver->setIcon(icon(Icon::Inbox));
    m_count->setIcon(icon(Icon::CheckBox));
    setHelp(m_scan, {.act = u"control"_s, .parameter = u"stockScan"_s});
    setHelp(m_where, {.act = u"control"_s, .parameter = u"stockScan"_s});
    setHelp(m_filter, {.act = u"control"_s, .parameter = u"monitoringFilter"_s});
    m_countsTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_countsTable->setWidths({150, 60, 58, 58, 82, 76, 82, 60, 64, 46}, {0});
    m_itemsTable->setWidths({110, 140, 165, 130, 122}, {1, 2, 3});
    m_balancesTable->setWidths({260, 100}, {0});
    for (auto *table : {m_countsTable, m_itemsTable}) // two kinds differ at their ends: "… (GPS)"
        table->setTextElideMode(Qt::ElideMiddle);
    lay();
    const auto &role = workspace.user().role;
    m_deliver->setVisible(mayPerform(role, u"takeDelivery"_s));
    m_count->setVisible(mayPerform(role, u"startStockTake"_s));
    connect(m_scan, &QLineEdit::returnPressed, this, &StockPart::scan);
    connect(m_filter, &QLineEdit::textChanged, this, &StockPart::showItems);
    connect(m_countsTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockPart::chooseCounts);
    for (auto *table : {m_itemsTable, m_balancesTable}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &StockPart::showChosen);
        connect(table, &QTableView::activated, this, [this](const QModelIndex &) { m_detail->begin(0); });
    }
    connect(m_deliver, &QPushButton::clicked, this, &StockPart::openDelivery);
    connect(m_empty, &EmptyState::acted, this, &StockPart::openDelivery);
    connect(m_count, &QPushButton::clicked, this, [this] { openStockTake(); });
    connect(m_detail, &DetailColumn::said, this, [this](const QString &sentence) {
        Q_EMIT said(sentence);
        done();
    });
    connect(m_detail, &DetailColumn::left, this, &StockPart::done);
    name();
}

void StockPart::lay()
{
    auto *line = new QGridLayout;
    line->setHorizontalSpacing(px(8));
    line->addWidget(m_scan, 0, 0);
    line->addWidget(m_where, 0, 1);
    line->setColumnStretch(0, 3);
    line->setColumnStretch(1, 2);
    auto *buttons = new FlowLayout(px(8), px(6));
    buttons->addWidget(m_deliver);
    buttons->addWidget(m_count);
    m_lists->addWidget(m_itemsTable);
    m_lists->addWidget(m_balancesTable);
    auto *list = new QWidget;
    auto *left = new QVBoxLayout(list);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(px(8));
    left->addLayout(line);
    left->addWidget(m_answer);
    left->addLayout(buttons);
    left->addWidget(m_countsTable, 2);
    left->addWidget(m_filter);
    left->addWidget(m_lists, 3);
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->addWidget(new SideBySide(list, 5, m_detail, 3, 900));
    m_stack->addWidget(m_main);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setReadingOrder(m_main, QList<QWidget *>{m_scan, m_where, m_deliver, m_count, m_countsTable, m_filter, m_lists} +
                                m_detail->parts());
}

bool StockPart::isFor(const QString &role)
{
    return mayPerform(role, u"scanEquipment"_s);
}

void StockPart::name()
{
    m_scan->setPlaceholderText(tr("Scan or type a serial, then Enter"));
    setName(m_scan, tr("Serial"), tr("What the scan means follows from where the item is and where you scan it."));
    m_where->setPlaceholderText(tr("Scanned where"));
    setName(m_where, tr("Where you scan"));
    m_deliver->setText(tr("A delivery"));
    m_count->setText(tr("Count a place"));
    m_filter->setPlaceholderText(tr("Part of a serial or name"));
    setName(m_filter, tr("Show only items with this"));
    setName(m_countsTable, tr("How many of each kind are in which state"));
    setName(m_itemsTable, tr("Items of the chosen number"));
    setName(m_balancesTable, tr("Where so many lie"));
    m_detail->setEmptyText(tr("Choose an item to see its history and what can be done with it."));
    const bool keeps = mayPerform(m_workspace.user().role, u"takeDelivery"_s);
    m_empty->setSentence(
        keeps ? tr("Nothing is registered yet. Take in a first delivery: scan the serials of tags, units and vehicles, "
                   "and say how many straps and clips there are.")
              : tr("Nothing is registered yet. The keeper of the stock takes in the first delivery."));
    m_empty->setAction(keeps ? tr("Take in a delivery") : QString());
    nameColumns();
    namePlaces();
    if (m_delivery)
        m_delivery->name();
    if (m_take)
        m_take->name();
}

void StockPart::nameColumns()
{
    const QStringList titles{tr("All"),  tr("New"),  tr("Ready"),  tr("Kept"), tr("Vehicle"),
                             tr("Worn"), tr("Back"), tr("Faulty"), tr("Gone")};
    QList<Column<StockRow>> counts{{.title = tr("Kind"), .text = [this](const StockRow &row) {
                                        return equipmentName(m_workspace, row.kind,
                                                             row.isOneOfSeveral ? row.generation : QString());
                                    }}};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Column<StockRow> column{.title = titles[i], .text = [i](const StockRow &row) {
                                    const int count = row.in(columnStates()[i]);
                                    return i > 0 && (row.counted >= 0 || count == 0) ? u"–"_s
                                                                                     : QLocale().toString(count);
                                }};
        column.spoken = [i](const StockRow &row) {
            return i > 0 && row.counted >= 0 ? QString() : QLocale().toString(row.in(columnStates()[i]));
        };
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
        counts << column;
    }
    m_counts->setColumns(counts);
    m_items->setColumns({
        {.title = tr("Serial"), .text = [](const Equipment &item) { return item.serial; }},
        {.title = tr("Kind"),
         .text =
             [this](const Equipment &item) {
                 return item.name.isEmpty() ? equipmentName(m_workspace, item.kind)
                                            : QString(item.name + u" · "_s + equipmentName(m_workspace, item.kind));
             }},
        {.title = tr("State"),
         .text = [this](const Equipment &item) { return nameOf(m_workspace, u"equipment_state"_s, item.state); }},
        {.title = tr("Place"),
         .text =
             [this](const Equipment &item) {
                 return item.place.kind == u"VEHICLE" ? m_vehicles.value(item.place.place)
                        : item.place.kind == u"NONE"  ? QString()
                                                      : placeName(m_workspace, item.place);
             }},
        {.title = tr("Since"),
         .text = [this](const Equipment &item) { return listDate(item.stateSince.date, m_workspace.clock().today()); }},
    });
    m_balances->setColumns(
        {{.title = tr("Place"), .text = [this](const StockBalance &one) { return placeName(m_workspace, one.place); }},
         {.title = tr("There"),
          .text = [](const StockBalance &one) { return QLocale().toString(one.count); },
          .alignment = Qt::AlignRight | Qt::AlignVCenter}});
}

void StockPart::namePlaces()
{
    const auto chosen = m_where->currentId().isEmpty() ? u"STORE/"_s : m_where->currentId();
    m_where->setItems(placesOf(m_workspace, {u"STORE"_s, u"BENCH"_s, u"VEHICLE"_s, u"PRISON"_s}));
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
        const auto serialised = kinds.size();
        for (const auto &one : store.balances()) {
            if (kinds.size() == serialised || kinds.last().kind != one.kind ||
                kinds.last().generation != one.generation)
                kinds << StockRow{.kind = one.kind, .generation = one.generation, .counted = 0};
            kinds.last().counted += one.count;
        }
        for (qsizetype i = 1; i < kinds.size(); ++i)
            if (kinds[i].kind == kinds[i - 1].kind)
                kinds[i].isOneOfSeveral = kinds[i - 1].isOneOfSeveral = true;
        return kinds;
    });
    if (!rows)
        return m_answer->showMessage(Tone::Over, problemText(m_workspace, rows.error()));
    m_reading = true;
    const auto kept = m_countsTable->currentIndex();
    m_counts->setRows(*rows);
    m_countsTable->setCurrentIndex(
        m_counts->index(std::min(std::max(0, kept.row()), int(rows->size()) - 1), kept.isValid() ? kept.column() : 1));
    m_reading = false;
    namePlaces();
    chooseCounts();
    if (m_take && m_stack->currentWidget() == m_take)
        m_take->reload();
    else if (m_stack->currentWidget() != m_delivery || !m_delivery)
        m_stack->setCurrentWidget(rows->isEmpty() ? static_cast<QWidget *>(m_empty) : m_main);
}

QWidget *StockPart::first() const
{
    if (m_delivery && m_stack->currentWidget() == m_delivery)
        return m_delivery->first();
    if (m_take && m_stack->currentWidget() == m_take)
        return m_take->first();
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty->findChild<QPushButton *>()) : m_scan;
}

void StockPart::scan()
{
    const auto serial = m_scan->text().trimmed();
    if (serial.isEmpty())
        return;
    const auto where = placeOfId(m_where->currentId());
    QJsonObject with{{u"serial"_s, serial}, {u"placeKind"_s, where.kind}};
    if (!where.place.isEmpty())
        with.insert(u"place"_s, where.place);
    const auto answer = m_workspace.write({u"scanEquipment"_s, with});
    m_scan->selectAll(); // the next scan takes its place
    m_scan->setFocus(Qt::OtherFocusReason);
    if (!answer) {
        m_answer->showMessage(Tone::Over, problemText(m_workspace, answer.error()));
        // Where it cannot be known what is meant, the thing is shown with what can be done.
        const auto items =
            m_workspace.read([&](const Database &database) { return EquipmentStore(database).bySerial(serial); });
        if (items && items->size() == 1)
            choose(items->first().id);
        return;
    }
    const auto sentence = sayingText(m_workspace, answer->saying);
    m_answer->showMessage(answer->nothingChanged ? Tone::Soon : Tone::Ok, sentence);
    Q_EMIT said(sentence);
    reload();
    choose(Equipment::Id(answer->made));
}

void StockPart::chooseCounts()
{
    if (m_reading)
        return;
    const auto index = m_countsTable->currentIndex();
    const auto row = index.isValid() && index.row() < m_counts->rowCount() ? m_counts->at(index) : StockRow();
    m_lists->setCurrentWidget(row.counted >= 0 ? m_balancesTable : m_itemsTable);
    m_filter->setVisible(row.counted < 0);
    showItems();
}

void StockPart::showItems()
{
    constexpr int most = 500;
    const auto index = m_countsTable->currentIndex();
    const auto row = index.isValid() && index.row() < m_counts->rowCount() ? m_counts->at(index) : StockRow();
    const auto keptPlace = m_balancesTable->currentIndex().isValid()
                               ? m_balances->at(m_balancesTable->currentIndex()).place
                               : EquipmentPlace();
    m_reading = true;
    if (row.counted >= 0) {
        auto balances = m_workspace.read([](const Database &database) { return EquipmentStore(database).balances(); })
                            .value_or(QList<StockBalance>());
        balances.removeIf(
            [&](const StockBalance &one) { return one.kind != row.kind || one.generation != row.generation; });
        std::sort(balances.begin(), balances.end(), [this](const StockBalance &a, const StockBalance &b) {
            return comesBefore(placeName(m_workspace, a.place), placeName(m_workspace, b.place));
        });
        m_balances->setRows(balances);
        int chosen = 0;
        for (int i = 0; i < balances.size(); ++i)
            if (balances[i].place == keptPlace)
                chosen = i;
        m_balancesTable->selectRow(chosen);
    } else {
        // What is typed is looked for in everything: a serial is not asked for twice.
        const auto typed = m_filter->text().trimmed();
        EquipmentStore::Filter filter{.text = typed, .limit = most};
        if (typed.isEmpty()) {
            filter.kind = row.kind;
            filter.generation = row.generation;
            filter.states = columnStates().value(std::max(0, index.column() - 1));
        }
        const auto items =
            m_workspace.read([&](const Database &database) { return EquipmentStore(database).list(filter); });
        m_items->setRows(items.value_or(QList<Equipment>()));
        int chosen = m_items->rowCount() ? 0 : -1;
        bool isThere = false;
        for (int i = 0; i < m_items->rowCount(); ++i)
            if (m_items->rows()[i].id == m_chosen) {
                chosen = i;
                isThere = true;
            }
        // The chosen one went on in its life: it stays in front all the same.
        if (!isThere && !m_chosen.isNull() && m_detail->isBusy())
            chosen = -1;
        if (chosen >= 0)
            m_itemsTable->selectRow(chosen);
    }
    m_reading = false;
    showChosen();
}

void StockPart::choose(const Equipment::Id &id)
{
    const auto item = m_workspace.read([&](const Database &database) { return EquipmentStore(database).byId(id); });
    if (!item || !*item || m_detail->isBusy())
        return;
    m_chosen = id;
    m_reading = true;
    m_lists->setCurrentWidget(m_itemsTable);
    m_filter->setVisible(true);
    m_items->setRows({**item});
    m_itemsTable->selectRow(0);
    m_reading = false;
    showChosen();
}

void StockPart::showChosen()
{
    if (m_reading || m_detail->isBusy())
        return;
    if (m_lists->currentWidget() == m_balancesTable) {
        const auto index = m_balancesTable->currentIndex();
        return index.isValid() ? m_detail->show(balanceDetail(m_workspace, m_balances->at(index))) : m_detail->clear();
    }
    const auto index = m_itemsTable->currentIndex();
    if (!index.isValid() || index.row() >= m_items->rowCount()) {
        m_chosen = {};
        return m_detail->clear();
    }
    m_chosen = m_items->at(index).id;
    m_detail->show(equipmentDetail(m_workspace, m_items->at(index)));
}

// Something was done with the chosen one, or left: it stays chosen, wherever it went, and the next is scanned.
void StockPart::done()
{
    const auto chosen = m_lists->currentWidget() == m_itemsTable ? m_chosen : Equipment::Id();
    const bool alone = m_items->rowCount() == 1;
    reload();
    const auto &rows = m_items->rows();
    const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const Equipment &one) { return one.id == chosen; });
    if (!chosen.isNull() && (alone || !isThere))
        choose(chosen);
    (m_lists->currentWidget() == m_balancesTable ? m_balancesTable : m_itemsTable)->setFocus(Qt::OtherFocusReason);
}

void StockPart::showMain()
{
    m_stack->setCurrentWidget(m_main);
    reload();
    first()->setFocus(Qt::OtherFocusReason);
}

void StockPart::showSheet(QWidget *sheet)
{
    m_stack->setCurrentWidget(sheet);
}

void StockPart::openDelivery()
{
    if (!m_delivery) {
        m_delivery = new DeliverySheet(m_workspace);
        m_stack->addWidget(m_delivery);
        connect(m_delivery, &DeliverySheet::said, this, &MonitoringPart::said);
        connect(m_delivery, &DeliverySheet::left, this, &StockPart::showMain);
    }
    showSheet(m_delivery);
    m_delivery->begin();
}

void StockPart::openStockTake(const AnyId &take)
{
    if (!m_take) {
        m_take = new StockTakeSheet(m_workspace);
        m_stack->addWidget(m_take);
        connect(m_take, &StockTakeSheet::said, this, &MonitoringPart::said);
        connect(m_take, &StockTakeSheet::left, this, &StockPart::showMain);
    }
    showSheet(m_take);
    m_take->begin(take);
}

bool StockPart::goOn(const QString &draft)
{
    const auto parts = draft.split(u'/');
    const auto id = AnyId::fromString(parts.value(parts.size() > 2 ? 2 : 1));
    if (parts.first() == u"delivery") {
        openDelivery();
        return true;
    }
    if (parts.first() == u"stocktake") {
        openStockTake(id);
        return true;
    }
    const auto item =
        m_workspace.read([&](const Database &database) { return EquipmentStore(database).byId(Equipment::Id(id)); });
    if (parts.first() != u"act" || !item || !*item)
        return false;
    reload();
    choose(Equipment::Id(id));
    const auto acts = offeredFor(m_workspace, **item);
    for (int i = 0; i < acts.size(); ++i)
        if (const auto request = acts[i].request(); request.act == parts.value(1) && !request.isReady()) {
            m_detail->begin(i);
            return true;
        }
    return false;
}
