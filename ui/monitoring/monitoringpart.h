// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/monitored.h"
#include "core/workspace.h"

#include <QWidget>

class ScheduleSheet;

// One part of the monitoring page: it reads what it shows when it is told to.
class MonitoringPart : public QWidget
{
    Q_OBJECT
public:
    explicit MonitoringPart(Workspace &workspace, QWidget *parent = nullptr) : QWidget(parent), m_workspace(workspace)
    {
    }

    virtual void name() = 0; // the language changed
    virtual void reload() = 0;
    virtual QWidget *first() const = 0;                  // takes the focus
    virtual int waiting() const { return -1; }           // said beside its name; negative says nothing
    virtual bool goOn(const QString &) { return false; } // with a draft that is its own

Q_SIGNALS:
    void said(const QString &sentence);
    void dossierWanted(const Dossier::Id &dossier);
    void counted(); // what waits may be another number

protected:
    // The schedule of somebody in the place of `list`, until one goes back.
    void showSchedule(QWidget *list, const Monitoring::Id &id);

    Workspace &m_workspace;

private:
    ScheduleSheet *m_schedule = nullptr; // made when it is first asked for
};
