// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/monitoringpart.h"

#include "ui/monitoring/schedulesheet.h"

#include <QBoxLayout>

void MonitoringPart::showSchedule(QWidget *list, const Monitoring::Id &id)
{
    if (!m_schedule) {
        m_schedule = new ScheduleSheet(m_workspace);
        static_cast<QBoxLayout *>(layout())->addWidget(m_schedule);
        connect(m_schedule, &ScheduleSheet::said, this, &MonitoringPart::said);
        connect(m_schedule, &ScheduleSheet::left, this, [this, list] {
            m_schedule->hide();
            list->show();
            reload();
            first()->setFocus(Qt::OtherFocusReason);
        });
    }
    list->hide();
    m_schedule->show();
    m_schedule->begin(id);
}
