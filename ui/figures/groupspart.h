// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/figures/figurespart.h"

class Combo;
template <typename Value>
class TableModel;
struct GroupLine;
struct OtherLine;
struct BehindLine;

// Figures above, the dossiers behind the chosen one below, its definition between. The official groups with their three
// columns, or everything else that is counted.
class GroupsPart : public FiguresPart
{
    Q_OBJECT
public:
    enum class Shows { Official, Others };

    GroupsPart(Workspace &workspace, Shows shows, QWidget *parent = nullptr);

    void name() override;
    void setTable(const std::shared_ptr<const FigureTable> &table) override;
    QWidget *first() const override { return m_view; }
    QString figureCode() const; // of the chosen cell

private:
    void setGroups();
    void setOthers();
    void chooseFirst(const QModelIndex &kept); // the first cell, or the one that was chosen
    void showBehind();
    void openBehind();
    QString shownValue(const Figure &figure) const;

    Shows m_shows;
    std::shared_ptr<const FigureTable> m_table{};
    TableModel<GroupLine> *m_groups;
    TableModel<OtherLine> *m_others;
    TableModel<BehindLine> *m_behind;
    FigureView *m_view;
    FigureView *m_rows;
    PlainLabel *m_title;
    WrappedWords *m_definition;
    WrappedWords *m_leftOut;
    Combo *m_group;           // of the other figures: all, or those of one
    QSet<QString> m_logged{}; // lists that were opened and stand in the log
};
