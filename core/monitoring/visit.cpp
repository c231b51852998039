// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/visit.h"

#include "core/monitoring/life.h"
#include "core/monitoring/monitoringstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

#define VISIT_COLUMNS                                                                                                  \
    "v.id, v.monitoring, v.dossier, v.kind, v.origin, v.alarm, v.earliest_on, v.latest_on, v.latest_hard, v.minutes,"  \
    " v.crew, v.place_kind, v.place, v.address, v.postcode, v.region, v.language, v.state, v.technician, v.second,"    \
    " v.vehicle, v.starts_at, v.ends_at, v.pinned, v.promised, v.confirmed_at, v.started_at, v.arrived_at, v.done_at," \
    " v.result, v.failed_reason, v.note, v.promised_from, v.promised_until, v.windows "
constexpr int visitColumns = 35;

QDateTime clockTime(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate);
}

Visit readVisit(const Query &query)
{
    return {.id = query.id<Visit>(0),
            .monitoring = query.id<Monitoring>(1),
            .dossier = query.id<Dossier>(2),
            .kind = query.text(3),
            .origin = query.text(4),
            .alarm = query.id(5),
            .earliestOn = query.date(6),
            .latestOn = query.date(7),
            .latestIsHard = query.boolean(8),
            .minutes = query.integer(9),
            .crew = query.integer(10),
            .placeKind = query.text(11),
            .place = query.text(12),
            .address = query.id(13),
            .postcode = query.text(14),
            .region = query.text(15),
            .language = query.text(16),
            .state = query.text(17),
            .technician = query.id<Staff>(18),
            .second = query.id<Staff>(19),
            .vehicle = query.id(20),
            .startsAt = clockTime(query.text(21)),
            .endsAt = clockTime(query.text(22)),
            .pinned = query.boolean(23),
            .promised = query.boolean(24),
            .promisedFrom = clockTime(query.text(32)),
            .promisedUntil = clockTime(query.text(33)),
            .hours = visitHours(query.array(34)),
            .confirmedAt = momentFromColumn(query.text(25)),
            .startedAt = momentFromColumn(query.text(26)),
            .arrivedAt = momentFromColumn(query.text(27)),
            .doneAt = momentFromColumn(query.text(28)),
            .result = query.object(29),
            .failedReason = query.text(30),
            .note = query.text(31)};
}

QStringList texts(const QJsonArray &json)
{
    QStringList list;
    for (const auto &value : json)
        list << value.toString();
    return list;
}

Technician readTechnician(const Query &query)
{
    return {.id = query.id(0),
            .staff = query.id<Staff>(1),
            .regions = texts(query.array(2)),
            .skills = texts(query.array(3)),
            .languages = texts(query.array(4)),
            .vehicle = query.id(5),
            .mostVisits = query.integer(6),
            .homePostcode = query.text(7),
            .onCall = query.boolean(8),
            .from = query.date(9),
            .until = query.date(10),
            .regionsOnly = query.boolean(11),
            .startPlace = query.text(12),
            .overtimeMinutes = query.integer(13),
            .mostSets = query.integer(14)};
}

#define TECHNICIAN_COLUMNS                                                                                             \
    "id, staff, regions, skills, languages, vehicle, most_visits, home_postcode, on_call, from_on, until_on,"          \
    " regions_only, start_place, overtime_minutes, most_sets "

QTime clock(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

} // namespace

QJsonArray toJson(const QList<VisitHours> &hours)
{
    QJsonArray json;
    for (const auto &one : hours) {
        QJsonArray weekdays;
        for (const int day : one.weekdays)
            weekdays << day;
        json << QJsonObject{{u"weekdays"_s, weekdays},
                            {u"from"_s, one.from.toString(u"HH:mm"_s)},
                            {u"to"_s, one.to.toString(u"HH:mm"_s)}};
    }
    return json;
}

QList<VisitHours> visitHours(const QJsonArray &json)
{
    QList<VisitHours> hours;
    for (const auto &value : json) {
        const auto one = value.toObject();
        VisitHours read{.from = clock(one.value("from"_L1).toString()), .to = clock(one.value("to"_L1).toString())};
        for (const auto &day : one.value("weekdays"_L1).toArray())
            read.weekdays << day.toInt();
        hours << read;
    }
    return hours;
}

bool Visit::isOver() const
{
    return state == u"DONE" || state == u"FAILED" || state == u"CANCELLED";
}

int Shift::netMinutes() const
{
    int minutes = from.secsTo(to) / 60;
    if (minutes <= 0)
        minutes += 24 * 60;
    return std::max(0, minutes - breakMinutes);
}

std::optional<Visit> VisitStore::byId(const Visit::Id &id) const
{
    auto query = m_database.query("SELECT " VISIT_COLUMNS "FROM intervention v WHERE v.id = ? AND v.deleted = 0", id);
    if (!query.next())
        return {};
    return readVisit(query);
}

QList<Visit> VisitStore::ofMonitoring(const Monitoring::Id &id) const
{
    QList<Visit> found;
    auto query = m_database.query(
        "SELECT " VISIT_COLUMNS "FROM intervention v WHERE v.monitoring = ? AND v.deleted = 0 ORDER BY v.id", id);
    while (query.next())
        found << readVisit(query);
    return found;
}

QList<VisitLine> VisitStore::lines(const Catalogue &catalogue, const QByteArray &where,
                                   const QVariantList &values) const
{
    QList<VisitLine> found;
    auto query = m_database.queryText(
        "SELECT " VISIT_COLUMNS ", d.title, d.number, m.form, m.risk, p.phone, p.secret_address, a.street, a.number,"
        " a.box, a.postcode, a.municipality, m.technique FROM intervention v JOIN monitoring m ON m.id = v.monitoring"
        " JOIN dossier d ON d.id = v.dossier LEFT JOIN person p ON p.id = m.person"
        " LEFT JOIN person_address a ON a.id = v.address WHERE v.deleted = 0 AND " +
            where,
        values);
    QHash<QString, int> ranks;
    while (query.next()) {
        VisitLine line{.visit = readVisit(query),
                       .title = query.text(visitColumns),
                       .number = query.text(visitColumns + 1),
                       .form = query.text(visitColumns + 2),
                       .phone = query.text(visitColumns + 4),
                       .risk = query.text(visitColumns + 3),
                       .technique = query.text(visitColumns + 11)};
        PersonAddress address;
        address.street = query.text(visitColumns + 6);
        address.number = query.text(visitColumns + 7);
        address.box = query.text(visitColumns + 8);
        address.postcode = query.text(visitColumns + 9);
        address.municipality = query.text(visitColumns + 10);
        line.address = address.oneLine();
        auto rank = ranks.find(line.form);
        if (rank == ranks.end()) {
            const auto form = MonitoringForm::of(catalogue, line.form);
            rank = ranks.insert(line.form, form ? form->rank : 99);
        }
        line.rank = *rank;
        found << line;
    }
    return found;
}

QList<VisitLine> VisitStore::toPlan(const Catalogue &catalogue) const
{
    auto found = lines(catalogue, "v.state = 'OPEN'", {});
    QHash<QString, int> kinds;
    if (const auto *list = catalogue.list(u"intervention_kind"_s))
        for (const auto &kind : list->items)
            kinds.insert(kind.code, kind.members.value("rank"_L1).toInt(99));
    // The law's own last days first, then what cannot wait, then promises of dates.
    const auto key = [&](const VisitLine &line) {
        const auto last = line.visit.latestOn.isValid() ? line.visit.latestOn : QDate(lastYear, 12, 31);
        const int kind = line.visit.isConnection() ? line.rank : kinds.value(line.visit.kind, 99);
        return std::tuple(kind == 1 ? 0 : 1, line.visit.latestIsHard ? last : last.addDays(1), kind, line.number,
                          line.visit.id);
    };
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    return found;
}

QList<VisitLine> VisitStore::between(const Catalogue &catalogue, QDate first, QDate last,
                                     const Staff::Id &technician) const
{
    const auto from = first.toString(Qt::ISODate);
    const auto to = last.addDays(1).toString(Qt::ISODate);
    QByteArray where = "v.state <> 'CANCELLED' AND v.starts_at >= ? AND v.starts_at < ?";
    QVariantList values{from, to};
    if (!technician.isNull()) {
        where += " AND (v.technician = ? OR v.second = ?)";
        values << columnValue(technician) << columnValue(technician);
    }
    return lines(catalogue, where + " ORDER BY v.starts_at, v.id", values);
}

QList<VisitLine> VisitStore::these(const Catalogue &catalogue, const QList<AnyId> &ids) const
{
    QList<VisitLine> found;
    for (const auto &id : ids)
        found << lines(catalogue, "v.id = ?", {columnValue(id)});
    return found;
}

QList<VisitMove> VisitStore::moves(const Visit::Id &id) const
{
    QList<VisitMove> found;
    auto query = m_database.query("SELECT from_technician, from_at, to_technician, to_at, reason, at, login FROM"
                                  " intervention_move WHERE intervention = ? AND deleted = 0 ORDER BY at, id",
                                  id);
    while (query.next())
        found << VisitMove{.fromTechnician = query.id<Staff>(0),
                           .fromAt = clockTime(query.text(1)),
                           .toTechnician = query.id<Staff>(2),
                           .toAt = clockTime(query.text(3)),
                           .reason = query.text(4),
                           .at = momentFromColumn(query.text(5)),
                           .login = query.text(6)};
    return found;
}

QList<VisitMessage> VisitStore::messages(const Visit::Id &id) const
{
    QList<VisitMessage> found;
    auto query = m_database.query("SELECT way, address, text, starts_at, at, login FROM visit_message WHERE"
                                  " intervention = ? AND deleted = 0 ORDER BY at, id",
                                  id);
    while (query.next())
        found << VisitMessage{.way = query.text(0),
                              .address = query.text(1),
                              .text = query.text(2),
                              .startsAt = clockTime(query.text(3)),
                              .at = momentFromColumn(query.text(4)),
                              .login = query.text(5)};
    return found;
}

QList<Technician> VisitStore::technicians(QDate on) const
{
    QList<Technician> found;
    const auto day = on.toString(Qt::ISODate);
    auto query = m_database.query("SELECT " TECHNICIAN_COLUMNS
                                  "FROM technician WHERE deleted = 0 AND (from_on = '' OR from_on <= ?)"
                                  " AND (until_on = '' OR until_on > ?) ORDER BY id",
                                  day, day);
    while (query.next())
        found << readTechnician(query);
    return found;
}

QList<Technician> VisitStore::allTechnicians() const
{
    QList<Technician> found;
    auto query = m_database.query("SELECT " TECHNICIAN_COLUMNS "FROM technician WHERE deleted = 0 ORDER BY id");
    while (query.next())
        found << readTechnician(query);
    return found;
}

std::optional<Technician> VisitStore::technician(const Staff::Id &staff) const
{
    auto query =
        m_database.query("SELECT " TECHNICIAN_COLUMNS "FROM technician WHERE deleted = 0 AND staff = ?", staff);
    if (!query.next())
        return {};
    return readTechnician(query);
}

QList<Shift> VisitStore::shifts(QDate first, QDate last) const
{
    QList<Shift> found;
    auto query = m_database.query("SELECT id, staff, on_date, from_at, to_at, break_minutes, break_from, break_to,"
                                  " on_call, off FROM shift WHERE deleted = 0 AND on_date >= ? AND on_date <= ?"
                                  " ORDER BY on_date, from_at, id",
                                  first, last);
    while (query.next())
        found << Shift{.id = query.id(0),
                       .staff = query.id<Staff>(1),
                       .on = query.date(2),
                       .from = clock(query.text(3)),
                       .to = clock(query.text(4)),
                       .breakMinutes = query.integer(5),
                       .breakFrom = clock(query.text(6)),
                       .breakTo = clock(query.text(7)),
                       .onCall = query.boolean(8),
                       .off = query.boolean(9)};
    return found;
}

QList<VisitResult> visitResults(const Catalogue &catalogue, const Visit &visit, const Monitoring &monitoring,
                                const QList<Fitting> &fittings, const QJsonObject &result)
{
    const auto *kind = catalogue.item(u"intervention_kind"_s, visit.kind);
    if (!kind)
        return {};
    const auto parts = partsOf(catalogue, monitoring.technique);
    const bool hasUnit = parts.contains(u"HOME_UNIT"_s);
    const bool isSwap = visit.kind.startsWith(u"SWAP_");
    const auto scans = result.value("scans"_L1).toArray();
    const auto back = result.value("back"_L1).toArray();
    const auto range = result.value("range"_L1).toObject();
    const auto text = [&](QLatin1StringView member) { return result.value(member).toString(); };
    const auto scanOf = [&](const QString &part) {
        for (const auto &one : scans)
            if (part.isEmpty() || one.toObject().value("kind"_L1).toString() == part)
                return one.toObject();
        return QJsonObject();
    };
    const auto backOf = [&](const QString &serial) {
        for (const auto &one : back)
            if (serial.isEmpty() || one.toObject().value("serial"_L1).toString() == serial)
                return one.toObject();
        return QJsonObject();
    };

    QList<VisitResult> results;
    const auto add = [&](const QString &word, bool isThere, const QString &what = {}, const QString &at = {},
                         const QString &of = {}) {
        results << VisitResult{word, of, isThere, what, momentFromColumn(at)};
    };
    const auto scanned = [&](const QString &word, const QString &part) {
        const auto scan = scanOf(part);
        add(word, !scan.isEmpty(), scan.value("serial"_L1).toString(), scan.value("at"_L1).toString(), part);
    };
    const auto takenBack = [&](const QString &word, const QString &serial) {
        const auto one = backOf(serial);
        add(word, !one.isEmpty(), one.value("how"_L1).toString(), {}, serial);
    };
    for (const auto &word : kind->members.value("results"_L1).toString().split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"SERIALS" && isSwap) { // one new thing in the place of one
            scanned(word, {});
        } else if (word == u"SERIALS") {
            for (const auto &part : parts)
                scanned(word, part);
        } else if (word == u"BACK" && isSwap) {
            takenBack(word, {});
        } else if (word == u"BACK") {
            for (const auto &fitting : fittings)
                if (fitting.isOpen())
                    takenBack(word, fitting.serial);
        } else if (word == u"RANGE") {
            if (hasUnit)
                add(word, range.value("passed"_L1).toBool(), range.value("setting"_L1).toString(),
                    range.value("at"_L1).toString());
        } else if (word == u"PLAN") {
            if (hasUnit)
                add(word, !text("plan"_L1).isEmpty(), {}, text("planAt"_L1));
        } else if (word == u"SIGNATURE") {
            add(word, !text("signature"_L1).isEmpty(), {}, text("signatureAt"_L1));
        } else if (word == u"SIGNAL") {
            add(word, !text("signalAt"_L1).isEmpty(), {}, text("signalAt"_L1));
        } else if (word == u"REASON") {
            add(word, !text("reason"_L1).isEmpty(), text("reason"_L1));
        } else if (word == u"TIMES") {
            add(word, !text("leftAt"_L1).isEmpty() && !text("backAt"_L1).isEmpty());
        }
    }
    return results;
}

QStringList missingResults(const QList<VisitResult> &results)
{
    QStringList missing;
    for (const auto &one : results)
        if (!one.isThere && !missing.contains(one.word))
            missing << one.word;
    return missing;
}
