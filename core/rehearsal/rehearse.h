// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rehearsal/moveplan.h"

#include <functional>
#include <map>

// A change of law tried on every running dossier of a type, before it bites: nothing is written.

// How one dossier would fare.
struct RehearsedDossier
{
    Dossier::Id id{};
    QString number{};
    QString facet{};
    int version = 0;
    MovePlan::Outcome outcome = MovePlan::Outcome::ByItself;
    QStringList questions{}; // keys
    QString obstacle{};      // code of the problem
    int dates = 0;           // that shift, come or go
    int overdue = 0;         // that would be late at once
    int conditions = 0;      // that change, come or go

    bool operator==(const RehearsedDossier &) const = default;
};

struct TermCount
{
    int earlier = 0;
    int later = 0;
    int come = 0;
    int gone = 0;
    int overdue = 0;

    bool operator==(const TermCount &) const = default;
};

// Counted over all dossiers; the members that would move with a choice are counted as if they moved.
struct Rehearsal
{
    QString type{};
    int version = 0;
    int running = 0; // on another version
    int byItself = 0;
    int needChoice = 0;
    int cannot = 0;
    int there = 0;                                           // already on this version
    int overdue = 0;                                         // dossiers that would have something late at once
    std::map<QString, int> questions{};                      // key → dossiers
    QHash<QString, MoveQuestion> asked{};                    // by key
    std::map<QString, std::pair<Problem, int>> obstacles{};  // code → the first, dossiers
    std::map<QString, TermCount> terms{};                    // code of the term → dates
    std::map<std::pair<QString, QString>, int> conditions{}; // (code of what happens, kind or "kind>to") → conditions
    std::map<QString, std::map<QString, std::pair<int, int>>> months{}; // term → "2028-01" → due before, after
    QList<RehearsedDossier> dossiers{}; // those that would not simply stay, in order of number

    bool operator==(const Rehearsal &other) const
    {
        return type == other.type && version == other.version && running == other.running &&
               byItself == other.byItself && needChoice == other.needChoice && cannot == other.cannot &&
               there == other.there && overdue == other.overdue && questions == other.questions &&
               terms == other.terms && conditions == other.conditions && months == other.months &&
               dossiers == other.dossiers;
    }
};

// Hears how many of how many are done, from any thread; false stops it.
using RehearsalGoing = std::function<bool(int done, int of)>;

// Reads the database file over connections of its own, on as many threads as there are processors. Problem
// "rehearsal.stopped" when Going said so.
Result<Rehearsal> rehearseMove(const QString &databaseFile, const Surroundings &with, const DossierType &to,
                               const MoveChoices &choices, const RehearsalGoing &going = {});

// The version of a type to rehearse: published, or a concept that can be read. Problem with the first finding when it
// cannot, "catalogue.noSuchVersion" when there is none.
Result<DossierType> versionToRehearse(const Database &database, const Catalogue &catalogue, const QString &code,
                                      int version);

// "Voorwaarde “opleiding” staat niet in deze versie.", what is asked; and its answers by name.
QString questionText(const MoveQuestion &question, const Catalogue &catalogue, const DossierType &to,
                     Language language);
QString answerText(const MoveQuestion &question, const QString &answer, const Catalogue &catalogue,
                   const DossierType &to, Language language);
QJsonObject toJson(const Rehearsal &rehearsal, const Catalogue &catalogue, const DossierType &to, Language language);
