// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/team/teamstore.h"
#include "core/workspace.h"

#include <QTableView>

// One part of the team page; the page reads once and tells each part.
class TeamPart : public QWidget
{
    Q_OBJECT
public:
    explicit TeamPart(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    virtual void name() = 0;
    virtual void setView(const TeamView &view) = 0;
    virtual QWidget *first() const = 0; // takes the focus

Q_SIGNALS:
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &dossier);
    void reassignWanted(const Staff::Id &from);

protected:
    QString termText(const TeamTerm &term) const;

    Workspace &m_workspace;
};

// Rows to choose from, which keep their columns fitting.
class TeamTable : public QTableView
{
    Q_OBJECT
public:
    explicit TeamTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    // As drawn; what room is left goes to the columns named, the last fills up.
    void setWidths(const QList<int> &widths, const QList<int> &growing);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QList<int> m_widths{};
    QList<int> m_growing{};
};
QString weightText(double weight);
