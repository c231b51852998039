// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "ui/base/popuplist.h"

#include <QJsonObject>

// One thing a dossier type (or a building block) says, as the editor asks it. The editor is made from these alone: a
// member of the schema that gets a line here gets its field, its label, its place in the checklist and its help.
struct FormMember
{
    enum class Kind {
        Words,     // a text in four languages, one line
        LongWords, // … several lines
        Line,
        Code,   // one of the lists, or of `items`
        Codes,  // several, in an order that counts
        Offset, // how far a term runs: "1 maand", "5 werkdagen", "10 dagen vooraf"
        Length, // "6 maanden"
        Amount, // a length, or a number of hours
        Number,
        Real,
        Tick,
        Rows,        // a list of things with `members`
        TermExample, // these show what follows from the row they stand in, and change nothing
        ContactRule,
        ConditionSample,
        Templates
    };

    QString path{}; // within the type, or within its row
    QString label{};
    Kind kind = Kind::Line;
    QStringList lists{}; // code lists; "@list": the one the member of that name beside it says
    QList<PopupItem> items{};
    QList<FormMember> members{};
    QString help{};         // "control" of resources/text; empty: that of its section
    QJsonValue fresh{};     // of Rows: a new row; of others: what it is while nothing says so
    bool inTitle = false;   // tells which row this is
    bool keepEmpty = false; // an empty list stays, because the schema wants it
};

struct FormSection
{
    QString code{};
    QString title{};
    QString question{}; // what the legislator has to answer here
    QList<FormMember> members{};
};

// In the order in which a law is made; in the language of the window.
QList<FormSection> typeForm();
// Of an item of an open code list.
QList<FormMember> itemForm(const QString &list);
QString listTitle(const QString &list); // "Voorwaarden"

// The value of a member as one reads it in the title of its row.
QString memberText(const Catalogue &catalogue, const FormMember &member, const QJsonValue &value);
QString rowText(const Catalogue &catalogue, const FormMember &rows, const QJsonObject &row, qsizetype number);
// A place of a finding in words: "Termijnen, T1, Lengte".
QString placeText(const Catalogue &catalogue, const QJsonObject &body, const QString &place);
QString sectionOfPlace(const QString &place); // its code; empty when no field shows it
