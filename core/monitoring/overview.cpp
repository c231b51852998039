// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/overview.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/catalogue/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

MonitoringFile whole(const Database &database, const Monitoring &monitoring)
{
    const MonitoringStore store(database);
    return {.monitoring = monitoring,
            .steps = store.steps(monitoring.id),
            .checks = store.checks(monitoring.id),
            .endDates = store.endDates(monitoring.id),
            .fittings = store.fittings(monitoring.id),
            .schedules = store.schedules(monitoring.id),
            .visits = VisitStore(database).ofMonitoring(monitoring.id)};
}

} // namespace

QList<Fitting> MonitoringFile::worn() const
{
    QList<Fitting> open;
    for (const auto &fitting : fittings)
        if (fitting.isOpen())
            open << fitting;
    return open;
}

QString MonitoringFile::deviceState() const
{
    const auto open = worn();
    if (open.isEmpty())
        return u"NONE"_s;
    const bool heard = std::all_of(open.begin(), open.end(), [](const Fitting &one) {
        return one.firstSignalAt.isValid() || !one.kind.startsWith(u"ANKLE_TAG");
    });
    return heard ? u"FITTED"_s : u"UNHEARD"_s;
}

const ScheduleRequest *MonitoringFile::scheduleAt(const Moment &moment) const
{
    QList<ScheduleVersion> approved;
    for (const auto &one : schedules)
        if (one.state == u"APPROVED")
            approved << one.version;
    const auto *version = versionAt(approved, moment);
    if (!version)
        return nullptr;
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&](const ScheduleRequest &one) {
        return one.version.number == version->number && one.state == u"APPROVED";
    });
    return found == schedules.end() ? nullptr : &*found;
}

std::optional<MonitoringFile> loadMonitoring(const Database &database, const Monitoring::Id &id)
{
    const auto monitoring = MonitoringStore(database).byId(id);
    if (!monitoring)
        return {};
    return whole(database, *monitoring);
}

QList<MonitoringFile> monitoringsOf(const Database &database, const Dossier::Id &id)
{
    QList<MonitoringFile> files;
    for (const auto &monitoring : MonitoringStore(database).ofDossier(id))
        files << whole(database, monitoring);
    return files;
}

QList<QueueLine> monitoringQueue(const Database &database, const Catalogue &catalogue)
{
    QList<QueueLine> lines;
    QHash<QString, int> ranks;
    QHash<Dossier::Id, qsizetype> at;
    for (const auto &monitoring : MonitoringStore(database).inStates({u"QUEUED"_s})) {
        if (!ranks.contains(monitoring.form)) {
            const auto form = MonitoringForm::of(catalogue, monitoring.form);
            ranks.insert(monitoring.form, form ? form->rank : 99);
        }
        at.insert(monitoring.dossier, lines.size());
        lines << QueueLine{.monitoring = monitoring, .rank = ranks.value(monitoring.form)};
    }
    auto query = database.query("SELECT d.id, d.title, d.number, d.received_on FROM monitoring m JOIN dossier d"
                                " ON d.id = m.dossier WHERE m.state = 'QUEUED' AND m.deleted = 0");
    while (query.next())
        if (const auto found = at.constFind(query.id<Dossier>(0)); found != at.constEnd()) {
            lines[*found].title = query.text(1);
            lines[*found].number = query.text(2);
            lines[*found].receivedOn = query.date(3);
        }
    return ordered(lines);
}

QList<MonitoringLine> monitoringLines(const Database &database, const MonitoringFilter &filter, const Staff &reader)
{
    QByteArray where = "m.deleted = 0";
    QVariantList values;
    const auto oneOf = [&](const QByteArray &column, const QStringList &codes, bool in) {
        if (codes.isEmpty())
            return;
        where += " AND " + column + (in ? " IN (?" : " NOT IN (?") + QByteArray(", ?").repeated(codes.size() - 1) + ")";
        for (const auto &code : codes)
            values << code;
    };
    if (filter.states.isEmpty())
        where += " AND m.state NOT IN ('RETURNED', 'CANCELLED', 'CLOSED')"; // to the letter as its index says it
    else
        oneOf("m.state", filter.states, true);
    oneOf("d.facet", hiddenFacets(reader.role), false);
    if (isPartner(reader.role)) {
        const auto shared = sharedWith(database, reader);
        where += " AND d.id IN (" + QByteArrayList(shared.size(), "?").join(",") + ")";
        for (const auto &id : shared)
            values << columnValue(id);
    }
    if (!filter.form.isEmpty())
        oneOf("m.form", {filter.form}, true);
    if (!filter.region.isEmpty())
        oneOf("m.region", {filter.region}, true);
    if (!filter.text.isEmpty()) {
        where += " AND (d.title LIKE ? ESCAPE '\\' OR d.number LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM fitting s"
                 " WHERE s.monitoring = m.id AND s.removed_at = '' AND s.serial LIKE ? ESCAPE '\\'))";
        auto part = filter.text;
        part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
        for (int i = 0; i < 3; ++i)
            values << QString(u'%' + part + u'%');
    }
    values << filter.limit;
    QList<MonitoringLine> lines;
    QHash<Monitoring::Id, qsizetype> at;
    auto query = database.queryText(
        "SELECT m.id, m.dossier, m.form, m.technique, m.state, m.state_since, m.connected_at, m.order_state, m.end_on,"
        " m.region, m.latest_on, m.prison, d.title, d.number,"
        " (SELECT f.serial FROM fitting f WHERE f.monitoring = m.id AND f.removed_at = '' AND f.deleted = 0 AND f.kind"
        "  LIKE 'ANKLE_TAG%' LIMIT 1),"
        " (SELECT count(*) FROM alarm a WHERE a.monitoring = m.id AND a.state IN ('OPEN', 'TAKEN') AND a.deleted"
        "  = 0),"
        " (SELECT max(e.device_at) FROM device_event e WHERE e.monitoring = m.id),"
        " EXISTS (SELECT 1 FROM monitoring_end n WHERE n.monitoring = m.id AND n.seen_by = '' AND n.deleted = 0),"
        " m.person FROM monitoring m CROSS JOIN dossier d ON d.id = m.dossier WHERE " +
            where + " ORDER BY d.title, d.number LIMIT ?",
        values);
    while (query.next()) {
        MonitoringLine line;
        line.monitoring.id = query.id<Monitoring>(0);
        line.monitoring.dossier = query.id<Dossier>(1);
        line.monitoring.form = query.text(2);
        line.monitoring.technique = query.text(3);
        line.monitoring.state = query.text(4);
        line.monitoring.stateSince = momentFromColumn(query.text(5));
        line.monitoring.connectedAt = momentFromColumn(query.text(6));
        line.monitoring.orderState = query.text(7);
        line.monitoring.endOn = query.date(8);
        line.monitoring.region = query.text(9);
        line.monitoring.latestOn = query.date(10);
        line.monitoring.prison = query.text(11);
        line.title = query.text(12);
        line.number = query.text(13);
        line.tag = query.text(14);
        line.openAlarms = query.integer(15);
        line.lastEvent = momentFromColumn(query.text(16));
        line.endUnseen = query.boolean(17);
        line.monitoring.person = query.id<Person>(18);
        lines << line;
    }
    return lines;
}

QHash<QString, int> monitoringCounts(const Database &database)
{
    QHash<QString, int> counts;
    auto query = database.query("SELECT state, count(*) FROM monitoring WHERE deleted = 0 GROUP BY state");
    while (query.next())
        counts.insert(query.text(0), query.integer(1));
    return counts;
}

QList<AlarmLine> openAlarmLines(const Database &database, const Catalogue &catalogue, const QStringList &hiddenFacets)
{
    constexpr int lastUrgency = 9; // of a class nobody knows
    QList<AlarmLine> lines;
    for (const auto &alarm : AlarmStore(database).openAlarms()) {
        auto query = database.query("SELECT title, number, facet FROM dossier WHERE id = ?", alarm.dossier);
        if (!query.next() || hiddenFacets.contains(query.text(2)))
            continue;
        const auto *cls = catalogue.item(u"alarm_class"_s, alarm.cls);
        lines << AlarmLine{alarm, query.text(0), query.text(1),
                           cls ? cls->members.value("urgency"_L1).toInt(lastUrgency) : lastUrgency};
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AlarmLine &one, const AlarmLine &other) { return one.urgency < other.urgency; });
    return lines;
}

std::optional<AlarmFile> loadAlarm(const Database &database, const Alarm::Id &id)
{
    constexpr int mostOthers = 10;
    const AlarmStore store(database);
    const auto alarm = store.byId(id);
    if (!alarm)
        return std::nullopt;
    AlarmFile file{.alarm = *alarm, .event = store.event(alarm->event), .actions = store.actions(id)};
    const auto all = store.ofMonitoring(alarm->monitoring);
    for (auto it = all.rbegin(); it != all.rend() && file.others.size() < mostOthers; ++it)
        if (it->id != id)
            file.others << *it;
    auto query = database.query("SELECT person.phone FROM monitoring JOIN person ON person.id = monitoring.person"
                                " WHERE monitoring.id = ?",
                                alarm->monitoring);
    if (query.next())
        file.phone = query.text(0);
    return file;
}

std::pair<QString, QString> dossierName(const Database &database, const Dossier::Id &id)
{
    auto query = database.query("SELECT title, number FROM dossier WHERE id = ?", id);
    return query.next() ? std::pair{query.text(0), query.text(1)} : std::pair<QString, QString>();
}
