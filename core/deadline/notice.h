// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/workcalendar.h"

// How a notice was given (Judicial Code art. 53bis).
enum class Notice {
    RegisteredWithReceipt, // registered letter with acknowledgement of receipt; the date is that of presentation
    Letter,                // registered or ordinary letter; the date is that of handing over to the post
    HandedOver             // against a dated receipt
};

// The first day of a term that runs from a notice. That day counts, so the term's event is the day before it.
QDate firstDayAfterNotice(Notice notice, QDate date, const WorkCalendar &calendar);
