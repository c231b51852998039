// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workspace.h"
#include "ui/base/panel.h"

class QTableView;
template <typename Value>
class TableModel;
struct House;

// The houses of justice as the catalogue has them, and the courts each works for; where one's own dossiers can go to.
class HousesPanel : public Panel
{
    Q_OBJECT
public:
    explicit HousesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void reload();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    Workspace &m_workspace;
    QTableView *m_table;
    TableModel<House> *m_model;
};
