// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/planning/planningdesk.h"

#include <QWidget>

class Field;
class PlainLabel;
class QStandardItemModel;
class QTreeView;

// What is still to be planned, by legal urgency and never by hand: dragged to the board, or picked up with Space. What
// is dropped here comes off the plan.
class BacklogPane : public QWidget
{
    Q_OBJECT
public:
    explicit BacklogPane(Workspace &workspace, PlanningDesk &desk, QWidget *parent = nullptr);

    void reload();
    void name();
    AnyId current() const;
    QList<AnyId> selection() const;
    void choose(const AnyId &visit);
    void setHeld(const AnyId &visit, const QString &words); // what is being dragged, and where it is
    QTreeView *view() const { return m_view; }
    Field *search() const { return m_search; }
    int count() const { return m_count; }

Q_SIGNALS:
    void currentChanged(const AnyId &visit);
    void pickUpWanted(const QList<AnyId> &visits); // by keys
    void proposalWanted(const AnyId &visit);
    void dropped(const QList<AnyId> &visits);
    void dragged(const QList<AnyId> &visits, bool begins);
    void otherDayWanted(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showEmpty();

    Workspace &m_workspace;
    PlanningDesk &m_desk;
    PlainLabel *m_title;
    PlainLabel *m_counted;
    Field *m_search;
    QStandardItemModel *m_model;
    QTreeView *m_view;
    class EmptyState *m_empty;
    int m_count = 0;
    QDate m_nextDay{};
    AnyId m_held{};
    QString m_heldWords{};
};
