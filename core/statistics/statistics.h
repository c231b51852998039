// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

// Up to where one looks: everything known now, what was known at a moment, or what was known before an act (a frozen
// table is compared with exactly what it saw).
struct KnownCut
{
    QDateTime until{}; // this moment included
    qint64 beforeAct = 0;

    bool isNow() const { return !until.isValid() && beforeAct == 0; }
    bool operator==(const KnownCut &) const = default;
};
KnownCut knownOn(QDate day); // what was known at the end of that day; everything when there is no day

struct FigureQuery
{
    int year = 0;
    QDate asKnownOn{}; // invalid: what is known now
    qint64 knownBefore = 0;
    QString house{};      // empty: all
    QStringList hidden{}; // facets that the role of the reader hides: not counted and not confirmed
    QDate today{};
    bool withReports = false; // reports on time too: each dossier is read whole, which takes its time

    KnownCut cut() const;
    QDate first() const { return QDate(year, 1, 1); }
    // The day for which "open" is said: 31 December, or the last day that is known.
    QDate last() const;
    bool operator==(const FigureQuery &) const = default;
};

// One number of a table. `part` is a code of a list (an outcome, a principal) where a figure is split.
struct Figure
{
    QString table{}; // of the list "statistics_table"
    QString group{}; // of the list "statistics_group"; empty: the whole table
    QString indicator{};
    QString part{};
    double value = 0;
    std::optional<double> median{}; // beside the mean that is the value
    int rows = 0;                   // dossiers behind it

    QString code() const; // "PROBATIE:CLOSED_BY_OUTCOME:COMPLETED", "JH:NEW_MANDATES"
    bool operator==(const Figure &) const = default;
};

// A dossier as far as it is counted, as it was known.
struct CountedDossier
{
    struct Move
    {
        QString from{};
        QString to{};
        QDate on{};
    };

    Dossier::Id id{};
    QString number{};
    QString title{};
    QString type{};
    int version = 1;
    QString variant{};
    QString phase{};
    QString facet{};
    QString group{};
    QString table{};
    QDate received{};
    QDate closed{};
    QString outcome{};
    int minutesImposed = 0;
    bool cancelled = false;
    QString house{};     // now
    QList<Move> moves{}; // that were accepted, by date

    QString houseOn(QDate day) const;
    QString firstHouse() const { return moves.isEmpty() ? house : moves.first().from; }
    bool isNewIn(QDate first, QDate last) const { return !cancelled && received >= first && received <= last; }
    bool isOpenOn(QDate day) const { return !cancelled && received <= day && (!closed.isValid() || closed > day); }
    bool isClosedIn(QDate first, QDate last) const { return !cancelled && closed >= first && closed <= last; }
};

// One dossier behind a figure, with what it adds (days, hours, people; 1 where dossiers are counted).
struct FigureRow
{
    qsizetype dossier = 0; // in the dossiers of the table
    double value = 1;
    QDate from{}; // where days are counted
    QDate to{};

    bool operator==(const FigureRow &) const = default;
};

struct FigureTable
{
    FigureQuery query{};
    QString definition{}; // which rules and which catalogue counted
    QList<Figure> figures{};
    QStringList leftOut{}; // keys of sentences: what is not counted, and why
    std::shared_ptr<const QList<CountedDossier>> dossiers{};
    QHash<QString, QList<FigureRow>> rows{}; // by code

    const Figure *figure(const QString &code) const;
    double value(const QString &code) const; // 0 when there is none
};

// Hears how far it is; false stops.
using CountProgress = std::function<bool(int percent)>;
