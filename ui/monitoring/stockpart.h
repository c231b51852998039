// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/equipmentstore.h"
#include "ui/monitoring/monitoringpart.h"

class Combo;
class Field;
class MessageLine;
class PlainLabel;
class QTableView;
struct StockRow;
template <typename Value>
class TableModel;

// The stock: a scanner types a serial and Enter, and what that means here is done; how many of each kind are in which
// state; the items behind a number, and the history of the one that is chosen.
class StockPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit StockPart(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void name() override;
    void reload() override;
    QWidget *first() const override; // the line that is scanned into

private:
    void namePlaces();
    void scan();
    void chooseCounts();
    void showItems();
    void showHistory();
    void choose(const Equipment::Id &id);
    QString placeName(const EquipmentPlace &place) const;
    QString codeName(const char *list, const QString &code) const;

    Field *m_scan;
    Combo *m_where;
    MessageLine *m_answer;
    Field *m_filter;
    TableModel<StockRow> *m_counts;
    TableModel<Equipment> *m_items;
    TableModel<EquipmentStep> *m_steps;
    QTableView *m_countsView;
    QTableView *m_itemsView;
    QTableView *m_stepsView;
    PlainLabel *m_chosen;
    QHash<QString, QString> m_vehicles{}; // what they are called, by id
    QString m_kind{};
    QString m_state{};
};
