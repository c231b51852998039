// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/team/teampart.h"

#include <QSet>

class Combo;
class Field;
class LoadTable;
class MessageLine;
class PlainLabel;
class QPushButton;
template <typename Value>
class TableModel;

// From one colleague to others: Space chooses dossiers and who takes them, each row says who gets it (by weight, or by
// hand), each load what it becomes; done as one act and taken back as one during the day.
class ReassignPart : public TeamPart
{
    Q_OBJECT
public:
    explicit ReassignPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;
    void setFrom(const Staff::Id &from);

private:
    void fill();
    void propose();
    void perform();
    void takeBack();
    void offerByHand();

    TeamView m_view{};
    Staff::Id m_from{};
    QHash<Dossier::Id, Staff::Id> m_byHand{}; // goes to who was named for it, whatever the weights say
    QSet<Dossier::Id> m_leftOut{};            // stay left out when the page reads again
    bool m_filling = false;
    QList<Handing> m_proposal{};
    TableModel<Dossier> *m_model;
    PlainLabel *m_fromLabel;
    Combo *m_who;
    PlainLabel *m_reasonLabel;
    Field *m_reason;
    MessageLine *m_message;
    PlainLabel *m_dossiersTitle;
    RowTable *m_table;
    PlainLabel *m_takersTitle;
    LoadTable *m_takers;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_one;
    QPushButton *m_do;
    QPushButton *m_back;
};
