// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

// What a list adds to a code beside its name and validity: one table for the check, the schema's own words and the
// form a catalogue manager fills in.
struct ItemMember
{
    enum class Kind {
        Words,  // a label, short
        Long,   // a label, a sentence
        Codes,  // of the list named in `of`
        Choice, // one of the words in `of`, separated by spaces
        Flag,
        Number, // between the two in `of`
        Text,
        Inputs, // typed inputs of a condition
        Groups, // codes of inputs that are one value together
        Dates   // days with a label: where a series of figures breaks
    };

    QString name{};
    Kind kind = Kind::Text;
    QString of{};
    bool required = false;
};
QList<ItemMember> itemMembers(const QString &list);

// What an input of a condition may be: "address text duration …".
const QStringList &conditionInputTypes();

// Adds what is wrong with the members of an item that its list adds.
void checkItemMembers(const Catalogue &catalogue, const QString &list, const QJsonObject &item,
                      QList<Problem> &findings);
