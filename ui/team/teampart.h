// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/team/teamstore.h"
#include "core/workspace.h"
#include "ui/base/rowtable.h"

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

QString weightText(double weight);
