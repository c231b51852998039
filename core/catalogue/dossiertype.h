// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>

// Dossier types are data (resources/catalogue/types, docs in resources/catalogue/README.md). These values mirror the
// published JSON Schema member by member; codes are those of resources/catalogue/lists.

// How sure a fact is: S sure, L likely, C to be checked with the agency, D a design choice of ours.
using Confidence = QString;

// [from, until); an invalid bound is open.
struct Validity
{
    QDate from{};
    QDate until{};

    bool contains(QDate date) const { return (!from.isValid() || date >= from) && (!until.isValid() || date < until); }
    bool operator==(const Validity &) const = default;
};

struct LegalBasis
{
    Label text{};
    Confidence confidence{};
    QStringList sources{};

    bool operator==(const LegalBasis &) const = default;
};

struct TypeVariant
{
    QString code{};
    Label name{};
    Label shortName{};

    bool operator==(const TypeVariant &) const = default;
};

struct TypePrincipals
{
    QStringList decides{};
    QStringList followsUp{};
    QStringList canAct{};
    QStringList mayRequest{};

    bool operator==(const TypePrincipals &) const = default;
};

struct MeasureLimit
{
    QString code{};
    QString when{};
    QString minimum{};
    QString maximum{};

    bool operator==(const MeasureLimit &) const = default;
};

struct TypeMeasure
{
    enum class Unit { None, Time, Hours };

    Unit unit = Unit::None;
    Label name{};      // the law's own word for its length, "proeftermijn"; empty where it has none
    QString minimum{}; // ISO duration, or a number of hours
    QString maximum{};
    bool asked = false;
    bool renewable = false;
    QList<MeasureLimit> limits{};
    Label note{};

    bool operator==(const TypeMeasure &) const = default;
};

// What ends a term: a report of one of these kinds, a contact, or an event.
struct TermFulfilment
{
    QStringList reports{};
    QStringList contacts{};
    QStringList events{};

    bool isEmpty() const { return reports.isEmpty() && contacts.isEmpty() && events.isEmpty(); }
    bool operator==(const TermFulfilment &) const = default;
};

struct TermRule
{
    QString code{};
    Label name{};
    Label sentence{};
    QStringList from{};      // the first of these events that is known anchors the term
    QStringList of{};        // only events with one of these subjects; empty for all
    QStringList onlyAfter{}; // only when a decision of one of these kinds was taken
    QString offset{};
    QString kind{};
    bool roll = false;
    QString actor{};
    bool endsMeasure = false;
    TermFulfilment fulfilledBy{};
    QString prolongableBy{};
    QString maximumProlongation{};
    int soonDays = 7;
    Label article{};
    Label note{};
    Confidence confidence{};
    QStringList sources{};

    bool operator==(const TermRule &) const = default;
};

struct ContactNeed
{
    QString kind{};
    QString per{};   // role: once for each person with it; empty for once
    QString needs{}; // permission without which it may not be recorded

    bool operator==(const ContactNeed &) const = default;
};

struct ReportRule
{
    QString kind{};
    QString term{};
    QString when{};
    QString to{};
    QString copy{};
    Label note{};
    Confidence confidence{};

    bool operator==(const ReportRule &) const = default;
};

struct SignalTrigger
{
    QString code{};
    QString afterOutcome{}; // offered only after `count` contacts with this outcome
    int afterCount = 0;
    int afterAbsences = 0; // or after this many absences at the work place

    bool operator==(const SignalTrigger &) const = default;
};

struct PartyRule
{
    QString role{};
    int minimum = 0;
    int maximum = -1; // -1: no limit

    bool operator==(const PartyRule &) const = default;
};

struct FieldChoice
{
    QString code{};
    Label name{};

    bool operator==(const FieldChoice &) const = default;
};

struct FieldRule
{
    QString code{};
    Label name{};
    QString type{};
    QList<FieldChoice> choices{};
    QStringList neededBefore{};
    bool counted = false;

    bool operator==(const FieldRule &) const = default;
};

// Something of an earlier version that the law has replaced; empty `to`: it is gone.
struct Replacement
{
    QString list{}; // "condition", "principal"
    QString from{};
    QString to{};

    bool operator==(const Replacement &) const = default;
};

// Transitional law: what a version asks of dossiers that run on an earlier one.
struct TypeTransition
{
    enum class Applies {
        NewDecisions, // running dossiers keep their version; decisions from its commencement on are under it
        AllRunning,
        ByChoice // a running dossier moves when someone decides so
    };

    Applies applies = Applies::NewDecisions;
    QList<Replacement> replaces{};
    Label article{};

    const Replacement *replacementOf(const QString &list, const QString &code) const;
    bool operator==(const TypeTransition &) const = default;
};
QString transitionCode(TypeTransition::Applies applies); // NEW_DECISIONS ALL_RUNNING BY_CHOICE

struct NeededItem
{
    QString what{};
    QString from{}; // who owes it, list "debtor"

    bool operator==(const NeededItem &) const = default;
};

struct DossierType
{
    QString code{};
    int version = 1;
    Validity validity{};
    QString validFromParameter{}; // the bound is this parameter's value, so that a commencement can be moved
    QString validUntilParameter{};
    Label name{};
    Label shortName{};
    QString family{};
    QString statisticsGroup{};
    QStringList executedBy{};
    QList<TypeVariant> variants{};
    QList<LegalBasis> legal{};
    TypePrincipals principals{};
    QStringList decisions{};
    QStringList initialDecisions{};
    TypeMeasure measure{};
    int dailyMaximumMinutes = 0; // of work; 0: none
    QList<TermRule> terms{};
    QStringList generalConditions{};
    QStringList specialConditions{};
    QString conditionStartState = QStringLiteral("FIXED");
    QList<ContactNeed> requiredContacts{};
    QList<ContactNeed> usualContacts{};
    QString rhythm{};
    Label rhythmNote{};
    QList<ReportRule> reports{};
    QList<SignalTrigger> signalTriggers{};
    QStringList outcomes{};
    QStringList statistics{};
    QList<PartyRule> parties{};
    QStringList otherRoles{};
    QList<FieldRule> fields{};
    QList<FieldChoice> phases{};
    QStringList intakeEvents{};
    QList<NeededItem> needed{};
    QString accessGroup{};
    TypeTransition transition{};
    QList<QDate> mended{}; // days on which words of it were mended after it was published
    int retentionYears = 0;
    double weight = 1;
    QJsonObject source{}; // the file as it was read, for export and difference

    const TermRule *term(const QString &code) const;
    const FieldRule *field(const QString &code) const;
    const TypeVariant *variant(const QString &code) const;
    // The role of the person the dossier is about first: CLIENT, PARTY or VICTIM.
    QString mainRole() const;
    // The article the type rests on; empty when the catalogue names none.
    QString article(Language language) const;

    bool operator==(const DossierType &) const = default;
};
