// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deadline/duedate.h"
#include "core/dossier/dossierfile.h"

// What the derived facts of a dossier are computed with: the catalogue, the two calendars, today.
struct Surroundings
{
    const Catalogue *catalogue = nullptr;
    WorkCalendar legal{};
    WorkCalendar service{};
    QDate today{};
    Language language = Language::Nl; // of names of events in the steps

    static Surroundings of(const Catalogue &catalogue, QDate today, Language language = Language::Nl);
};

// One term of the type, running from one event of the dossier. Derived from the file, kept nowhere but in a cache.
struct Deadline
{
    enum class State {
        NotStarted, // the event it runs from has not happened
        Open,
        Done,
        Passed, // over, and not for the house to do (an appeal not made, a measure that ended)
        Ended   // the dossier was closed first
    };

    const TermRule *rule = nullptr;
    QString anchor{}; // id of the event's row, or the event's code where it is derived
    QString anchorEvent{};
    Moment from{};
    State state = State::NotStarted;
    Moment raw{};
    Moment computed{}; // before an override
    Moment due{};
    bool provisional = false;
    QString provisionalReason{}; // key of a sentence
    bool overridden = false;
    QString overrideReason{};
    QString missing{}; // what is not known yet ("DURATION", or the code of an event)
    QDate fulfilledOn{};
    AnyId fulfilledBy{};
    QList<Step> steps{};

    bool inTime() const { return fulfilledOn.isValid() && due.isValid() && fulfilledOn <= due.date; }
    // Whether the house itself has to do it: what counts as late when it is not done.
    bool isOurs() const;
    int daysLeft(QDate today) const { return due.isValid() ? static_cast<int>(today.daysTo(due.date)) : 0; }
};

QString deadlineStateCode(Deadline::State state);

// Every event of the dossier, those that are kept and those that follow from its other facts (assignment, receipt,
// decisions, reports sent), oldest first. MEASURE_END is not among them: a term gives it.
QList<DossierEvent> allEvents(const DossierFile &file);

// In order of due date; terms that have not started last.
QList<Deadline> deadlines(const DossierFile &file, const DossierType &type, const Surroundings &with);

// The end of the measure, computed or as it was recorded; an invalid date when unknown.
QDate measureEnd(const DossierFile &file, const QList<Deadline> &deadlines);
QDate measureStart(const DossierFile &file);

// "Wet van 29 juni 1964, art. 11" of a term, or of its type when the term has none.
QString termArticle(const TermRule &rule, const DossierType &type, Language language);
