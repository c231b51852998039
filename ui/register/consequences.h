// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <optional>

class Panel;
class PanelColumn;
class PlainLabel;
struct WhyContent;

// What follows from a mandate that is being typed: its terms, the conditions by law, the tasks, and what is missing.
class Consequences : public QWidget
{
    Q_OBJECT
public:
    explicit Consequences(Workspace &workspace, QWidget *parent = nullptr);

    void showNothing();
    void showView(const DossierView &view);
    void forget();             // terms shown from now on are not marked as new
    void setBelow(bool below); // under the form, where it scrolls with it
    bool isBelow() const;

Q_SIGNALS:
    void explained(const WhyContent &content, QWidget *row);

private:
    void empty();
    void showTerms();
    void showLaw();
    void showTasks();
    void showMissing();
    void explain(const QString &rule, const QString &anchor, QWidget *row);

    Workspace &m_workspace;
    PlainLabel *m_hint;
    PanelColumn *m_column;
    Panel *m_terms;
    Panel *m_byLaw;
    Panel *m_tasks;
    Panel *m_missing;
    std::optional<DossierView> m_view{};
    QStringList m_known{}; // terms shown before, so that new ones are marked
};
