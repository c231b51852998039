// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/team/team.h"

#include <QTableView>

class LoadModel;

// Who carries what: dossiers, weight, late terms, absences and a bar; with what it would become.
class LoadTable : public QTableView
{
    Q_OBJECT
public:
    explicit LoadTable(QWidget *parent = nullptr);

    void name(const QString &title);
    void setLoads(const QList<StaffLoad> &loads, const QList<StaffLoad> &after, QDate today);
    void setAfter(const QList<StaffLoad> &after); // the rows and what is selected stay
    Staff::Id at(const QModelIndex &index) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    LoadModel *m_model;
};
