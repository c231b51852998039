// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/deadline/notice.h"

QDate firstDayAfterNotice(Notice notice, QDate date, const WorkCalendar &calendar)
{
    return notice == Notice::Letter ? calendar.addWorkingDays(date, 3) : date.addDays(1);
}
