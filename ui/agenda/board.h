// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/agenda/agenda.h"
#include "ui/base/tag.h"

class Workspace;

// One column of the board: a day of one person, with what lies under everything in it.
struct BoardColumn
{
    QDate day{};
    Staff::Id staff{};
    QString title{};
    QString shortTitle{}; // where the whole one has no room
    QString detail{};     // name of the holiday, or why nobody is there
    QString spoken{};     // "dinsdag 24 november 2026"
    bool isToday = false;
    bool isClosed = false; // weekend, holiday, closing day
    bool isAbsent = false; // the person is away
    bool isNarrow = false;
};

// One thing on the board: with a time in the grid, or of the whole day in the strip above it.
struct BoardItem
{
    enum class Kind { Appointment, Held, Busy, Deadline, Task, Absence };

    Kind kind = Kind::Appointment;
    int column = 0;
    int from = -1; // minutes since midnight; -1: the whole day
    int minutes = 0;
    QString title{};
    QString detail{};
    QString spoken{};
    Icon icon = Icon::Talk;
    Tone tone = Tone::Neutral;
    AnyId source{};
    Dossier::Id dossier{};
    QString term{};
    bool isMovable = false;
    bool isToRecord = false; // its time has come, and nothing is noted of it

    bool isAllDay() const { return from < 0; }
    int until() const { return from + minutes; }
    bool operator==(const BoardItem &) const = default;
};

struct Board
{
    QList<BoardColumn> columns{};
    QList<BoardItem> items{}; // by column; of the whole day first, then by time
};

QString clockText(int minutes);             // 615 -> "10:15"
QString clockSpan(int from, int minutes);   // "10:15–11:00"
QString momentText(QDate day, int minutes); // "2027-02-09T10:15"

QList<BoardColumn> weekColumns(const Workspace &workspace, const Agenda &agenda, const Staff &staff, QDate monday);
QList<BoardColumn> teamColumns(const Workspace &workspace, const Agenda &agenda, const QList<Staff> &team, QDate day);
Board boardOf(const Workspace &workspace, const Agenda &agenda, QList<BoardColumn> columns);
