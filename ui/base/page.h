// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

// A place of the rail. The main window opens it, says for it what was done, and goes where it asks; pages do not know
// each other.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace) {}

    virtual bool goOn(const QString &) { return false; } // with what was being typed, when it is of this page
    virtual void showNamed(const QString &) {}           // a state of it, for pictures and tests
    virtual void open() = 0;                             // it comes into view: reads what it shows and takes the focus

Q_SIGNALS:
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &id, const QString &term = {});
    void contactWanted(const Dossier::Id &dossier, const AnyId &planned);

protected:
    Workspace &m_workspace;
};
