// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "ui/monitoring/monitoringpart.h"

class Combo;
class DeliverySheet;
class DetailColumn;
class EmptyState;
class Field;
class MessageLine;
class QPushButton;
class QStackedWidget;
class RowTable;
class StockTakeSheet;
struct StockRow;
template <typename Value>
class TableModel;

// The stock: a scanner types a serial and Enter, and what that means here is done; how many of each kind are where in
// their life; the items behind a number, or where so many of a counted kind lie; and of the chosen one everything, with
// what can be done. A delivery and a stock-taking take the whole of its place.
class StockPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit StockPart(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void name() override;
    void reload() override;
    QWidget *first() const override; // the line that is scanned into
    bool goOn(const QString &draft) override;
    void choose(const Equipment::Id &id);
    void openDelivery();
    void openStockTake(const AnyId &take = {}); // the choice of one when none is named

private:
    void lay();
    void nameColumns();
    void namePlaces();
    void scan();
    void chooseCounts();
    void showItems();
    void showChosen();
    void done();
    void showMain();
    void showSheet(QWidget *sheet);

    QStackedWidget *m_stack; // the stock, or a sheet in its place
    QWidget *m_main;
    EmptyState *m_empty;
    Field *m_scan;
    Combo *m_where;
    QPushButton *m_deliver;
    QPushButton *m_count;
    MessageLine *m_answer;
    Field *m_filter;
    TableModel<StockRow> *m_counts;
    TableModel<Equipment> *m_items;
    TableModel<StockBalance> *m_balances;
    RowTable *m_countsTable;
    RowTable *m_itemsTable;
    RowTable *m_balancesTable;
    QStackedWidget *m_lists; // items, or where counted ones lie
    DetailColumn *m_detail;
    DeliverySheet *m_delivery = nullptr; // made when they are first asked for
    StockTakeSheet *m_take = nullptr;
    QHash<QString, QString> m_vehicles{}; // what they are called, by id
    Equipment::Id m_chosen{};
    bool m_reading = false; // what is chosen is being put back
};
