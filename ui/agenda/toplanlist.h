// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/agenda/agenda.h"

#include <QAbstractListModel>
#include <QListView>

class Workspace;

// The contacts that still have to be planned, each in two lines. Dragged onto the board, or by Enter and the arrows.
class ToPlanList : public QListView
{
    Q_OBJECT
public:
    explicit ToPlanList(const Workspace &workspace, QWidget *parent = nullptr);

    void setContacts(const QList<ContactToPlan> &contacts);
    const QList<ContactToPlan> &contacts() const { return m_contacts; }
    QString titleOf(const ContactToPlan &contact) const; // "Fiktief Testmans, kantoorgesprek"
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const ContactToPlan &contact);
    void draggedTo(const ContactToPlan &contact, const QPoint &global);
    void dropped(const ContactToPlan &contact, const QPoint &global);
    void dragLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const ContactToPlan *at(const QModelIndex &index) const;

    const Workspace &m_workspace;
    QList<ContactToPlan> m_contacts{};
    QAbstractItemModel *m_model;
    QPoint m_pressed{};
    int m_dragged = -1;
    bool m_dragging = false;
};
