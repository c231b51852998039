// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/dossiertype.h"

#include <QHash>

// One code of a list with its name in four languages, its validity, and what the list adds to it (members).
struct CodeItem
{
    QString code{};
    Label name{};
    Validity validity{};
    QJsonObject members{};

    bool operator==(const CodeItem &) const = default;
};

// As a list file holds it.
QJsonObject toJson(const CodeItem &item);

struct CodeList
{
    QString name{};
    bool extendable = false; // a catalogue manager may add to it
    QList<CodeItem> items{};

    const CodeItem *find(const QString &code) const;
    QStringList codes() const;
};

// A typed input of a condition, filled in when it is imposed.
struct ConditionInput
{
    QString code{};
    Label name{};
    QString type{}; // address text duration number money person personList date time weekdays geometry schedule
    bool required = false;

    bool operator==(const ConditionInput &) const = default;
};
QList<ConditionInput> conditionInputs(const CodeItem &condition);

// The four flags of a contact's outcome.
struct OutcomeFlags
{
    bool attended = false;
    bool acceptable = false;
    bool mustAct = false;
    bool needsProof = false;
};
OutcomeFlags outcomeFlags(const CodeItem &outcome);
