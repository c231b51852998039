// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

// Fields that are one value to a person (an address, a name): journalled, compared and merged as one.
struct FieldGroup
{
    const char *name;
    QList<const char *> columns;
    // A state that only acts change, each from a state it may follow: no value is weighed against another. The server
    // does the act once more on what stands there, and then it holds, or the act is refused.
    bool ruled = false;
};

// A table that is synchronised: written only by acts, guarded in the database.
struct TableSchema
{
    const char *name;
    bool ofDossier; // has the columns dossier and facet
    QList<FieldGroup> groups;
    QList<const char *> narrative{}; // texts one adds to: what two people add at once stands behind each other
    bool once = false; // its ids follow from what was told, wherever it comes in: of two that make it, the first stands

    // The group a column belongs to; a group of its own when none is named.
    FieldGroup groupOf(const char *column) const;
    bool isNarrative(const char *column) const;
    bool isRuled(const char *group) const;
};

const QList<TableSchema> &synchronisedTables();
const TableSchema &tableSchema(const char *name); // asserts that it exists
