// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/person/person.h"
#include "core/workspace.h"
#include "ui/base/plaintable.h"

#include <QTableView>

// One part of the synchronisation page; the page says when to read anew.
class SyncPart : public QWidget
{
    Q_OBJECT
public:
    explicit SyncPart(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    virtual void name() = 0;
    virtual void reload() = 0;
    virtual QWidget *first() const = 0; // takes the focus

Q_SIGNALS:
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &dossier);
    void personWanted(const Person::Id &person);

protected:
    Workspace &m_workspace;
};

// Rows to choose from, whose columns follow the width: what one needs least goes where there is no room.
class SyncTable : public QTableView
{
    Q_OBJECT
public:
    explicit SyncTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    void setPlan(const ColumnPlan &plan); // widths as drawn
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ColumnPlan m_plan{};
};
