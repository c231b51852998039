// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/deadline/workcalendar.h"
#include "core/dossier/dossierfile.h"
#include "core/monitoring/monitored.h"

// What the catalogue says of a form of monitoring (list monitoring_form).
struct MonitoringForm
{
    QString code{};    // of the dossier type
    QString variant{}; // only this variant of the type; empty: the type as it is
    QStringList techniques{};
    int rank = 99;        // 1 before all others
    QString scheduleBy{}; // CENTRE, ASSISTANT, PLAN
    bool startsAtPrison = false;
    bool recurringLeave = true;
    QTime leaveFrom{}; // of the standard schedule, every day
    QTime leaveTo{};
    QString latestFrom{}; // event of the dossier, or ENFORCEABLE
    QString latestOffset{};
    QStringList atOnce{}; // classes of alarms the principal hears of at once

    static std::optional<MonitoringForm> of(const Catalogue &catalogue, const QString &code);
    ScheduleLaw scheduleLaw() const;
};

// Whether a state may follow another, as the list says.
bool mayFollow(const Catalogue &catalogue, const QString &state, const QString &next);
// Kinds of equipment that are fitted for a technique.
QStringList partsOf(const Catalogue &catalogue, const QString &technique);
// What a visit of this kind uses up: straps, chargers.
QStringList usedUpAt(const Catalogue &catalogue, const QString &visitKind);
// The region of the list in which a postcode lies; empty when none does.
QString regionOf(const Catalogue &catalogue, const QString &postcode);
// The house that carries out monitoring for this one.
QString centreOf(const Catalogue &catalogue, const QString &house);

// Items of the completeness check that nobody answered, or, of those that must be answered with yes, that were not.
QStringList itemsUnanswered(const Catalogue &catalogue, const QHash<QString, CheckAnswer> &answers, QDate on);
QStringList itemsInTheWay(const Catalogue &catalogue, const QHash<QString, CheckAnswer> &answers, QDate on);

// Until when he must be connected, by the form; invalid when it does not say or the event is not known yet.
QDate latestConnection(const MonitoringForm &form, const DossierFile &file, QDate enforceableOn,
                       const WorkCalendar &calendar);

// Somebody who waits for a device, with what decides his place.
struct QueueLine
{
    Monitoring monitoring{};
    QString title{};  // of the dossier
    QString number{}; // of the dossier
    QDate receivedOn{};
    int rank = 99;
    int computed = 0; // place by the rule, from 1
    int place = 0;    // with what was decided otherwise

    bool isLate(QDate today) const { return monitoring.latestOn.isValid() && monitoring.latestOn < today; }
    bool operator==(const QueueLine &) const = default;
};
// By form, then by the last day, the first day, the day of receipt. Who was given a place by hand stands there; the
// others keep their order around him.
QList<QueueLine> ordered(QList<QueueLine> lines);

// Curfews and the like as rules of a week: when a condition keeps him home.
QList<ScheduleRule> curfewRules(const DossierFile &file);
// The schedule a form begins with; empty rules when it has none.
QList<ScheduleRule> standardRules(const MonitoringForm &form);
