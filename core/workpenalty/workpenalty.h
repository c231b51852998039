// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonArray>
#include <QTime>

// A place where work penalties are done: a public service, an association or a foundation.
struct Workplace
{
    using Id = ::Id<Workplace>;

    Id id{};
    QString name{};
    QString supervisor{};
    QString phone{};
    QString email{};
    QJsonObject address{};
    QStringList openDays{}; // list "weekday"; empty: every day
    QDate from{};
    QDate until{};

    bool operator==(const Workplace &) const = default;
};

struct Placement
{
    using Id = ::Id<Placement>;

    Id id{};
    Workplace::Id workplace{};
    QDate from{};
    QDate until{};
    QString tasks{};
    QJsonArray roster{}; // [{"day": "MONDAY", "from": "08:30", "to": "12:30"}, …]
    QDate contractSignedOn{};
    QString endReason{};

    bool operator==(const Placement &) const = default;
};

// Hours as they were recorded. They count once accepted; a correction is a new row that points to the old one.
struct WorkHours
{
    AnyId id{};
    Placement::Id placement{};
    QDate workedOn{};
    QTime startsAt{};
    QTime endsAt{}; // before startsAt: the next day
    int breakMinutes = 0;
    int minutes = 0;
    QString state{}; // PROVISIONAL, ACCEPTED, REJECTED, ABSENT, CORRECTED
    QString note{};
    QString recordedBy{};
    QDate decidedOn{};
    AnyId corrects{};

    bool operator==(const WorkHours &) const = default;
};

struct WorkBalance
{
    int imposed = 0;
    int accepted = 0;
    int provisional = 0;
    int absences = 0;

    int left() const { return imposed - accepted; }
    int leftWithProvisional() const { return imposed - accepted - provisional; }
    bool operator==(const WorkBalance &) const = default;
};
WorkBalance workBalance(int imposedMinutes, const QList<WorkHours> &hours);

// Whether the rest can still be done in time, at the pace so far.
struct WorkForecast
{
    bool known = false; // false before the first hours
    double monthsSoFar = 0;
    double minutesPerMonth = 0;
    double monthsNeeded = 0;
    double monthsLeft = 0;
    QDate expectedEnd{};
    bool atRisk = false;

    bool operator==(const WorkForecast &) const = default;
};
WorkForecast workForecast(const WorkBalance &balance, QDate startedOn, QDate endsOn, QDate today);

// Minutes of work between two clock times, over midnight when the end is not after the start, less the break.
int workedMinutes(QTime from, QTime to, int breakMinutes);
// "7 u 30", as hours and minutes are said in that language.
QString spokenMinutes(int minutes, const QString &languageCode);
