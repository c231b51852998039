// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossierfile.h"

class Query;

#define DOSSIER_COLUMNS                                                                                                \
    "dossier.id, dossier.number, dossier.type, dossier.version, dossier.variant, dossier.facet, dossier.state, "       \
    "dossier.phase,"                                                                                                   \
    " dossier.language, dossier.legal_event_on, dossier.received_on, dossier.assistant, dossier.team, "                \
    "dossier.duration,"                                                                                                \
    " dossier.hours_imposed, dossier.closed_on, dossier.outcome, dossier.closing_note, dossier.previous_phase, "       \
    "dossier.title,"                                                                                                   \
    " dossier.house, dossier.seq "

Dossier readDossier(const Query &query, int first = 0);

// Questions about dossiers that a list asks; each returns in one pass over an index.
class DossierStore
{
public:
    explicit DossierStore(const Database &database) : m_database(database) {}

    Result<Dossier> byId(const Dossier::Id &id) const;
    Result<Dossier> byNumber(const QString &number) const;

    // A row of the list: the dossier, whom it is about, and its next date.
    struct Row
    {
        Dossier dossier{};
        QString person{};
        QString assistant{};
        QString nextTerm{};
        QDate nextDue{};
        QDate lastContact{}; // held

        bool operator==(const Row &) const = default;
    };
    enum class Order { Received, Person, Type, Number, Assistant, State, Next, LastContact, Closed };
    struct Filter
    {
        QString house{};
        Staff::Id assistant{};
        QString type{};
        QString state{}; // empty: every state; "OPEN" for all that run
        QStringList hiddenFacets{};
        QList<Dossier::Id> among{}; // only these, in this order: what a search found, what is shared with a partner
        bool unassigned = false;
        bool none = false;       // nothing at all
        QDate dueUntil{};        // the next date owed by the assistant is this or before
        bool nothingDue = false; // … or there is none
        QDate quietSince{};      // no contact was held on this day or after
        Order order = Order::Received;
        bool descending = true;
        int limit = 500;
        int offset = 0;
    };
    QList<Row> rows(const Filter &filter) const;
    int count(const Filter &filter) const;
    QList<Dossier> ofPerson(const Person::Id &person) const;
    // Of a partner only those that are shared with him.
    QList<Dossier> ofPerson(const Person::Id &person, const Staff &reader) const;
    // Someone all of whose dossiers are hidden from this reader is not confirmed to him; who has none yet is
    // everybody's of the house.
    bool mayShow(const Person::Id &person, const Staff &reader) const;
    QList<Dossier::Id> openDossiers() const;

private:
    const Database &m_database;
};
