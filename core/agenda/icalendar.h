// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/agenda/agenda.h"

#include <QDateTime>

// An agenda as iCalendar (RFC 5545) for another program. It leaves the house, so it names no person: a contact is its
// kind and the number of the dossier, and the place of a home visit stays out. Times are those of the clock in Belgium
// with their zone; in the hour that passes twice they are those of universal time. The same thing has the same UID.
QByteArray iCalendar(const Agenda &agenda, const Catalogue &catalogue, Language language, const QDateTime &madeAt);
