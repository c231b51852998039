// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/panelcolumn.h"
#include "ui/dossier/termrow.h"

// Beside the timeline, what a dossier asks for: its terms, required contacts, conditions and tasks.
class DossierSide : public PanelColumn
{
    Q_OBJECT
public:
    explicit DossierSide(const Workspace &workspace, QWidget *parent = nullptr);

    void setDossier(const DossierView &view);
    bool askFirst(); // about the nearest date
    void focusTerm(const QString &term, const QString &anchor = {});
    QString termAt(const QWidget *widget) const; // empty when the widget is no row of a term

Q_SIGNALS:
    void termAsked(const QString &term, const QString &anchor, QWidget *date);

private:
    void fillTerms(const DossierView &view);
    void fillContacts(const DossierView &view);
    void fillConditions(const DossierView &view);
    void fillTasks(const DossierView &view);
    void addTerm(const TermRow::Content &content, const Deadline &deadline);
    TermRow::Content termContent(const Deadline &deadline) const; // without the strip, which only some have
    QList<TermRow *> termRows() const;

    const Workspace &m_workspace;
    Panel *m_terms;
    Panel *m_contacts;
    Panel *m_conditions;
    Panel *m_tasks;
};
