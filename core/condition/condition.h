// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QJsonObject>

// A condition as it was imposed: its text is frozen, its state and the evidence live on beside it.
struct Condition
{
    using Id = ::Id<Condition>;

    Id id{};
    QString kind{};   // list "condition"
    QString origin{}; // GENERAL (comes with the type) or SPECIAL (imposed)
    QString text{};
    QString language{};
    QJsonObject inputs{};
    QString state{};      // list "condition_state"
    QString compliance{}; // list "compliance"
    AnyId decision{};
    int position = 0;
    QDate from{};
    QDate until{};

    bool isInForce() const { return state != u"LIFTED" && state != u"PROPOSED"; }
    bool operator==(const Condition &) const = default;
};

struct ConditionChange
{
    AnyId id{};
    Condition::Id condition{};
    AnyId decision{};
    QString kind{};
    QDate changedOn{};
    QString oldText{};
    QString newText{};
    QString oldState{};
    QString newState{};

    bool operator==(const ConditionChange &) const = default;
};

struct Evidence
{
    AnyId id{};
    Condition::Id condition{};
    QString compliance{};
    QDate shownOn{};
    QString source{};
    AnyId sourceId{};
    QString note{};

    bool operator==(const Evidence &) const = default;
};

// The sentence of a condition with its places filled: "… ambulante verslavingsbegeleiding bij De Verzonnen Kade."
QString conditionText(const QString &pattern, const QJsonObject &inputs);
