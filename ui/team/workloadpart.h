// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/team/teampart.h"

class LoadTable;

// Who carries what; Enter on someone goes on to handing over his dossiers.
class WorkloadPart : public TeamPart
{
    Q_OBJECT
public:
    explicit WorkloadPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void setView(const TeamView &view) override;
    QWidget *first() const override;

private:
    LoadTable *m_table;
};
