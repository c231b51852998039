// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/monitoring/visit.h"

// One shift of a week that comes back.
struct WeekShift
{
    int weekday = 1; // 1: Monday
    QTime from{};
    QTime to{}; // not later than from: the next day
    int breakMinutes = 30;
    QTime breakFrom{}; // the break lies between these; not said: wherever
    QTime breakTo{};
    bool onCall = false;

    bool operator==(const WeekShift &) const = default;
};

// How a technician's week looks from one day on, until the next that is written. An empty one: he has no fixed week.
struct ShiftWeek
{
    AnyId id{};
    Staff::Id staff{};
    QDate from{};
    QList<WeekShift> shifts{}; // by weekday

    bool operator==(const ShiftWeek &) const = default;
};

QJsonArray toJson(const QList<WeekShift> &shifts);
QList<WeekShift> weekShifts(const QJsonArray &json);
// Refused when the times are none, or the break lies outside them or is longer than its room.
Outcome checkShift(const WeekShift &shift);

// Reads when people work. Throws StorageError.
class ShiftStore
{
public:
    explicit ShiftStore(const Database &database) : m_database(database) {}

    QList<ShiftWeek> weeks(const Staff::Id &staff = {}) const; // of one, or of all; the oldest first
    std::optional<ShiftWeek> weekOn(const Staff::Id &staff, QDate day) const;
    // When each technician works: what was written for that day alone, else what his week says; not where he is away,
    // nor before or after he works here. By day, then by hour.
    QList<Shift> worked(QDate first, QDate last) const;

private:
    const Database &m_database;
};
