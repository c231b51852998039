// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"

#include <QObject>
#include <QPointer>

struct HelpContent;
class HelpPanel;

// Answers F1: finds what is known of the widget that has the focus, and shows it beside that widget.
class HelpDesk : public QObject
{
    Q_OBJECT
public:
    HelpDesk(const Workspace &workspace, QWidget *over); // the panel is drawn over it

    // False when nothing is known of it but the page it stands on.
    bool explain(QWidget *focus);
    void explainPage(QWidget *focus); // what the page it stands on is for, and its keys
    HelpPanel *panel() const { return m_panel; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *helped, QWidget *focus);
    HelpContent contentOf(QWidget *helped, const QWidget *focus) const;

    const Workspace &m_workspace;
    QWidget *m_over;
    HelpPanel *m_panel;
    QPointer<QWidget> m_helped{};
    QPointer<QWidget> m_focus{};
};
