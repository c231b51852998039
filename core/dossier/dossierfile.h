// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/condition/condition.h"
#include "core/contact/contact.h"
#include "core/dossier/dossier.h"
#include "core/payment/payment.h"
#include "core/report/report.h"
#include "core/workpenalty/workpenalty.h"

#include <QHash>

class Database;

// What a device told of somebody and how it was handled, as a report tells it.
struct AlarmRecord
{
    struct Action
    {
        QString kind{}; // list alarm_action
        QString at{};   // as it is kept
        QString whom{};
        QString reached{}; // YES, NO, or empty
        QString text{};
    };

    AnyId id{};
    QString cls{}; // list alarm_class
    QString at{};  // by the clock of the device
    QString endedAt{};
    QString conclusion{}; // list alarm_conclusion; empty while it is handled
    QString note{};
    QString toldAt{}; // the principal, the first time
    AnyId report{};   // in which it is told
    QList<Action> actions{};
};

// Everything that is known of one dossier, as values: what a page shows, what terms, tasks and figures are derived
// from.
struct DossierFile
{
    Dossier dossier{};
    QList<DossierPerson> people{};
    QHash<Person::Id, Person> persons{};
    QHash<Person::Id, QList<PersonAddress>> addresses{};
    QHash<Person::Id, QList<PersonNote>> notes{};
    QHash<Staff::Id, Staff> staff{};
    QList<DossierPrincipal> principals{};
    QList<Assignment> assignments{};
    QList<Transfer> transfers{};
    QList<DossierEvent> events{};  // oldest first
    QList<Decision> decisions{};   // oldest first
    QList<Condition> conditions{}; // by position
    QList<ConditionChange> conditionChanges{};
    QList<Evidence> evidence{};
    QList<Contact> contacts{}; // oldest first; corrected ones left out
    QList<SignalChoice> signalChoices{};
    QList<TermPause> pauses{};
    QList<DueOverride> overrides{};
    QList<TermProlongation> prolongations{};
    QList<Report> reports{}; // oldest first
    QList<Document> documents{};
    QList<Placement> placements{};
    QHash<Workplace::Id, Workplace> workplaces{};
    QList<WorkHours> hours{}; // oldest first; corrected ones have state CORRECTED
    QList<PaymentPlan> paymentPlans{};
    QList<Payment> payments{};
    QList<Preference> preferences{};
    QList<OwnTask> ownTasks{};
    QList<InformationRequest> requests{};
    QList<AlarmRecord> alarms{}; // oldest first; without what was only logged
    QHash<QString, QString> fields{};

    QList<DossierPerson> withRole(const QString &role) const;
    const Person *mainPerson(const QString &role) const;
    const DossierPrincipal *principal(const QString &part, QDate on = {}) const; // the one in force
    const Condition *condition(const AnyId &id) const;
    const Report *report(const AnyId &id) const;
    const Contact *contact(const AnyId &id) const;
    QList<DossierEvent> eventsOf(const QString &kind, const QStringList &subjects = {}) const;
    QDate eventDate(const QString &kind) const; // of the latest
    bool hasDecision(const QStringList &kinds) const;
    QString personName(const Person::Id &id) const;
    QString staffName(const Staff::Id &id) const;
    const PersonAddress *currentAddress(const Person::Id &id, QDate on) const;
    // A secret address stands only on the papers of a victim's own dossier.
    bool mayPrintAddress(const Person &person) const;
};

// Throws StorageError; Problem "dossier.notFound" when there is none.
Result<DossierFile> loadDossier(const Database &database, const Dossier::Id &id);
