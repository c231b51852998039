// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/visit.h"
#include "ui/monitoring/monitoringpart.h"

class DateEdit;
class DetailColumn;
class PlainLabel;
class QTimer;
class RowTable;
template <typename Value>
class TableModel;

// What is to be planned, the most urgent first, and below it the visits of one day. A technician sees his own day
// first, with where to go, and what is to be planned below it.
class VisitsPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit VisitsPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    int waiting() const override;
    void setDay(QDate day);

private:
    void showChosen(RowTable *table, TableModel<VisitLine> *model);
    bool isTechnician() const;
    QString emptySentence(QDate day) const;
    void scanOn(const QString &act);

    TableModel<VisitLine> *m_toPlan;
    TableModel<VisitLine> *m_planned;
    PlainLabel *m_toPlanTitle;
    RowTable *m_toPlanTable;
    PlainLabel *m_dayTitle;
    DateEdit *m_day;
    RowTable *m_dayTable;
    DetailColumn *m_detail;
    Visit::Id m_chosen{};
};
