// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/monitoring/alarmdetail.h"
#include "ui/monitoring/monitoringpart.h"

class PlainLabel;
class QTimer;
class RowTable;
template <typename Value>
class TableModel;

// The desk of who watches: the alarms somebody still has to look at, what may not last and does, and all that is known
// of the one that is chosen. Enter takes an alarm, or begins the call; what passes is told again each half minute.
class AlarmsPart : public MonitoringPart
{
    Q_OBJECT
public:
    explicit AlarmsPart(Workspace &workspace, QWidget *parent = nullptr);

    void name() override;
    void reload() override;
    QWidget *first() const override;
    int waiting() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameAlarms();
    void nameWatch();
    bool readAlarms();
    bool readWatch();
    void showChosen();
    void showAlarm();
    void showWatch();
    void turnTo(RowTable *table);
    void sayCounts();
    qint64 now() const;
    QString sinceText(qint64 since) const;

    TableModel<AlarmLine> *m_alarms;
    TableModel<WatchRow> *m_watch;
    RowTable *m_alarmTable;
    RowTable *m_watchTable;
    PlainLabel *m_alarmHead;
    PlainLabel *m_watchHead;
    DetailColumn *m_detail;
    QTimer *m_tick;
    RowTable *m_turned;                // whose row stands at the right
    QHash<QString, QString> m_names{}; // of staff, by login
    AlarmFile m_shownAlarm{};
    WatchRow m_shownWatch{};
    bool m_isReading = false;
    bool m_isFresh = false; // read since it is visible
};
