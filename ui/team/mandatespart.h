// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/team/teampart.h"

class Combo;
class LoadTable;
class MessageLine;
class PlainLabel;
class QPushButton;
template <typename Value>
class TableModel;

// New mandates, the oldest first: who carries least is proposed, what it would do to the loads stands below, and Enter
// in the field assigns.
class MandatesPart : public TeamPart
{
    Q_OBJECT
public:
    explicit MandatesPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;

private:
    const Dossier *now() const;
    void propose();
    void showEffect();
    void assign();

    TeamView m_view{};
    QList<Handing> m_proposal{}; // in the order of the rows
    TableModel<Dossier> *m_model;
    RowTable *m_table;
    PlainLabel *m_label;
    Combo *m_who;
    QPushButton *m_do;
    MessageLine *m_message;
    PlainLabel *m_effect;
    LoadTable *m_loads;
};
