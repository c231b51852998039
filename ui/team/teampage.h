// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/base/page.h"
#include "ui/team/teampart.h"

class Combo;
class PlainLabel;
class QStackedWidget;
class ReassignPart;
class Segmented;

// What a team leader looks at: terms, new mandates, workload, handing over.
class TeamPage : public Page
{
    Q_OBJECT
public:
    explicit TeamPage(Workspace &workspace, QWidget *parent = nullptr);

    static bool isFor(const QString &role);
    void open() override;
    void openPart(int part); // from 0, in the order of the switch

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void reload();
    void turnTo(const QString &part);

    PlainLabel *m_title;
    Segmented *m_switch;
    Combo *m_team;
    Combo *m_type;
    QStackedWidget *m_stack;
    QList<std::pair<QString, TeamPart *>> m_parts{};
    ReassignPart *m_reassign;
};
