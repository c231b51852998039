// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/monitoring/monitored.h"
#include "core/storage/database.h"

// When somebody can be found at home, each week.
struct VisitHours
{
    QList<int> weekdays{}; // 1: Monday; none: every day
    QTime from{};
    QTime to{};

    bool operator==(const VisitHours &) const = default;
};
QJsonArray toJson(const QList<VisitHours> &hours);
QList<VisitHours> visitHours(const QJsonArray &json);

// A technical intervention: a technician visits somebody who is monitored.
struct Visit
{
    using Id = ::Id<Visit>;

    Id id{};
    Monitoring::Id monitoring{};
    Dossier::Id dossier{};
    QString kind{};   // list intervention_kind
    QString origin{}; // MANDATE, ALARM, EXPIRY, VISIT, MANUAL
    AnyId alarm{};
    QDate earliestOn{};
    QDate latestOn{};
    bool latestIsHard = false; // the law says so
    int minutes = 0;
    int crew = 1;
    QString placeKind{}; // HOME, PRISON, HOSPITAL, POLICE
    QString place{};     // code of the prison, or words
    AnyId address{};
    QString postcode{};
    QString region{};
    QString language{};
    QString state{}; // OPEN, PLANNED, EN_ROUTE, STARTED, DONE, FAILED, CANCELLED
    Staff::Id technician{};
    Staff::Id second{};
    AnyId vehicle{};
    QDateTime startsAt{}; // the clock in Belgium
    QDateTime endsAt{};
    bool pinned = false;
    bool promised = false;    // the person was told this time
    QDateTime promisedFrom{}; // it begins between these, so he was told
    QDateTime promisedUntil{};
    QList<VisitHours> hours{}; // when he can be found; none: whenever
    Moment confirmedAt{};
    Moment startedAt{};
    Moment arrivedAt{};
    Moment doneAt{};
    QJsonObject result{};
    QString failedReason{};
    QString note{};

    bool isOver() const; // done, failed or cancelled
    bool isConnection() const { return kind.startsWith(u"CONNECT_"); }
    bool operator==(const Visit &) const = default;
};

// A line of a board or a day list: the visit with whom it is about, without asking for each.
struct VisitLine
{
    Visit visit{};
    QString title{};   // of the dossier
    QString number{};  // of the dossier
    QString form{};    // of the monitoring
    QString address{}; // on one line; empty where it is secret and not his to see
    QString phone{};
    QString risk{};
    QString technique{};
    int rank = 99; // of the form

    bool operator==(const VisitLine &) const = default;
};

// How a visit came to stand where it stands: each change of its plan, with the reason.
struct VisitMove
{
    Staff::Id fromTechnician{};
    QDateTime fromAt{};
    Staff::Id toTechnician{};
    QDateTime toAt{};
    QString reason{};
    Moment at{};
    QString login{};

    bool operator==(const VisitMove &) const = default;
};

// What somebody was told of a visit.
struct VisitMessage
{
    QString way{}; // SMS, LETTER, PRISON
    QString address{};
    QString text{};
    QDateTime startsAt{}; // the hour it told of
    Moment at{};
    QString login{};

    bool operator==(const VisitMessage &) const = default;
};

// Who visits. What a plan of visits asks of him stands here; when he works in shifts.h.
struct Technician
{
    AnyId id{};
    Staff::Id staff{};
    QStringList regions{};
    QStringList skills{};
    QStringList languages{};
    AnyId vehicle{};
    int mostVisits = 5; // on one day
    QString homePostcode{};
    bool onCall = false;
    QDate from{};
    QDate until{};
    bool regionsOnly = false;                    // he works in no other; else they are preferred
    QString startPlace = QStringLiteral("HOME"); // where his day begins and ends: HOME, DEPOT
    int overtimeMinutes = 0;                     // how much longer than his shift he may be kept
    int mostSets = 0;                            // of devices in his vehicle; 0: no bound

    bool operator==(const Technician &) const = default;
};

struct Shift
{
    AnyId id{};
    Staff::Id staff{};
    QDate on{};
    QTime from{};
    QTime to{}; // not later than from: the next day
    int breakMinutes = 0;
    QTime breakFrom{};
    QTime breakTo{};
    bool onCall = false;
    bool off = false; // written for a day on which his week has him work, and he does not

    int netMinutes() const;
    bool operator==(const Shift &) const = default;
};

// Reads visits. Throws StorageError.
class VisitStore
{
public:
    explicit VisitStore(const Database &database) : m_database(database) {}

    std::optional<Visit> byId(const Visit::Id &id) const;
    QList<Visit> ofMonitoring(const Monitoring::Id &id) const; // the newest last
    QList<VisitLine> toPlan(const Catalogue &catalogue) const; // the most urgent first
    QList<VisitLine> between(const Catalogue &catalogue, QDate first, QDate last,
                             const Staff::Id &technician = {}) const; // by when they start
    QList<VisitLine> these(const Catalogue &catalogue, const QList<AnyId> &ids) const;
    QList<VisitMove> moves(const Visit::Id &id) const;       // the oldest first
    QList<VisitMessage> messages(const Visit::Id &id) const; // likewise
    QList<Technician> technicians(QDate on) const;
    QList<Technician> allTechnicians() const; // also who comes later, or is gone
    std::optional<Technician> technician(const Staff::Id &staff) const;
    // What was written for one day alone; ShiftStore says when somebody works.
    QList<Shift> shifts(QDate first, QDate last) const;

private:
    QList<VisitLine> lines(const Catalogue &catalogue, const QByteArray &where, const QVariantList &values) const;

    const Database &m_database;
};

// One thing a visit of its kind must bring back before it is done (member "results" of the kind).
struct VisitResult
{
    QString word{}; // SERIALS, BACK, RANGE, PLAN, SIGNATURE, SIGNAL, REASON, TIMES
    QString of{};   // of SERIALS the kind that goes on, of BACK the serial that comes off; empty: any
    bool isThere = false;
    QString what{}; // what is known of it: a serial, a setting, a cause
    Moment at{};    // since when, where that is kept

    bool operator==(const VisitResult &) const = default;
};
// In the order in which it is done. `fittings`: of the person; a range and a plan are asked where a home unit is.
QList<VisitResult> visitResults(const Catalogue &catalogue, const Visit &visit, const Monitoring &monitoring,
                                const QList<Fitting> &fittings, const QJsonObject &result);
// The words of what is not there yet, each once: what keeps the visit from being done.
QStringList missingResults(const QList<VisitResult> &results);
