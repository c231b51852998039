// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QWidget>

class RowTable;
template <typename Value>
class TableModel;

// The plan as a plain table, for who does not see the board: the same visits, the same keys.
class PlanList : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        AnyId visit{};
        QString day{};
        QString hours{};
        QString technician{};
        QString kind{};
        QString person{};
        QString place{};
        QString state{};
        QString remark{};

        bool operator==(const Row &) const = default;
    };
    explicit PlanList(Workspace &workspace, PlanningDesk &desk, QWidget *parent = nullptr);

    void reload();
    void name();
    QList<AnyId> selection() const;
    RowTable *table() const { return m_table; }
    QString asText() const; // what is shown, for the clipboard: a line each, tabs between

Q_SIGNALS:
    void currentChanged(const AnyId &visit);
    void bestPlaceWanted(const QList<AnyId> &visits);
    void unplanWanted(const QList<AnyId> &visits);
    void pinWanted(const QList<AnyId> &visits);
    void detailsWanted(const AnyId &visit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Workspace &m_workspace;
    PlanningDesk &m_desk;
    TableModel<Row> *m_model;
    RowTable *m_table;
};
