// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/team/teampart.h"

class PlainLabel;
struct TermGridRow;
template <typename Value>
class TableModel;

// Terms of the team: who by when, with counts; the cell one stands in shows its rows below, Enter goes there and then
// to the dossier, Esc comes back.
class TermsPart : public TeamPart
{
    Q_OBJECT
public:
    explicit TermsPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;

private:
    void showRows();
    QString whenText(int column) const;

    TeamView m_view{};
    TableModel<TermGridRow> *m_grid;
    TableModel<TeamTerm> *m_rows;
    RowTable *m_gridView;
    RowTable *m_rowsView;
    PlainLabel *m_title;
};
