// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/agenda/agenda.h"

#include <QDateTime>

// An agenda as iCalendar (RFC 5545) for another program. It leaves the house, so it names no person: a contact is its
// kind and the number of the dossier, and the place of a home visit stays out. Times are those of the clock in Belgium
// with their zone; in the hour that passes twice they are those of universal time. The same thing has the same UID.
QByteArray iCalendar(const Agenda &agenda, const Catalogue &catalogue, Language language, const QDateTime &madeAt);

// A visit of a technician in his calendar: what and in which municipality, by the number of the dossier, of nobody a
// name. `sequence` counts up each time it is planned otherwise, so that a calendar that has it takes the new hour.
struct CalendarVisit
{
    AnyId id{};
    QString kind{}; // in words
    QString number{};
    QString place{};
    Moment from{};
    int seconds = 0;
    int sequence = 0;
};
QByteArray iCalendar(const QList<CalendarVisit> &visits, Language language, const QDateTime &madeAt);
