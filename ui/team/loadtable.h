// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/team/teampart.h"

class LoadModel;

// Who carries what: dossiers, weight, late terms, absences and a bar; with what it would become.
class LoadTable : public RowTable
{
    Q_OBJECT
public:
    explicit LoadTable(QWidget *parent = nullptr);

    void name(const QString &title);
    void setLoads(const QList<StaffLoad> &loads, const QList<StaffLoad> &after, QDate today);
    void setAfter(const QList<StaffLoad> &after); // the rows and what is selected stay
    Staff::Id at(const QModelIndex &index) const;

private:
    LoadModel *m_model;
};
