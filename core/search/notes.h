// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/dossier/dossier.h"

class Database;

// Something written in a dossier, or a document or report of it, that was found by its words.
struct FoundNote
{
    QString kind{}; // "contact", "decision", "event", "report", "document": the table of the row
    AnyId id{};
    Dossier::Id dossier{};
    QString number{}; // of the dossier
    QString title{};  // of the dossier
    QString code{};   // of the contact, decision, event, report or document
    QString at{};     // ISO
    QString text{};   // of a note: the words around what was found; of a document: its name

    bool operator==(const FoundNote &) const = default;
};

// What was written about contacts, decisions, events and in answers, newest first. Every word is the beginning of one
// of the note; nothing for less than three letters. What the role may not see is not found.
QList<FoundNote> searchNotes(const Database &database, const QString &typed, const QString &role, int limit);
// Documents by their name and reports by what they are called in any language, with the name of whom they are about.
QList<FoundNote> searchPapers(const Database &database, const QString &typed, const QString &role, int limit);

// Of these dossiers, after a change. Confidential documents are left out.
void refreshNotes(Database &database, const Catalogue &catalogue, const QSet<Dossier::Id> &dossiers);
// Of the whole house, anew.
void indexNotes(Database &database, const Catalogue &catalogue);
