// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/acts/trail.h"

// Something that was announced to one colleague and waits until it is read: nothing pops up, nothing goes away.
struct Announcement
{
    enum class Kind {
        Act,        // another did something in a dossier of his, or gave him one
        Law,        // the catalogue or a value of law changed
        Appointment // a visit or talk that is about to begin
    };

    Kind kind = Kind::Act;
    qint64 mid = 0; // of the act; 0 for an appointment
    QDateTime at{};
    QString who{}; // name of the colleague, or whom the appointment is with
    Saying saying{};
    Dossier::Id dossier{};
    QString dossierTitle{};
    AnyId contact{}; // of an appointment
    bool isNew = true;

    bool operator==(const Announcement &other) const
    {
        return kind == other.kind && mid == other.mid && contact == other.contact;
    }
};

// Of the last fourteen days, newest first, appointments of the coming half hour before all. `readUntil` is the last act
// that was read. What the role may not see is not announced.
QList<Announcement> announcements(const Database &database, const Staff &reader, const QDateTime &now,
                                  qint64 readUntil);
