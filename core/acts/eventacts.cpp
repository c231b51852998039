// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/eventacts.h"

#include "core/acts/monitoringsteps.h"
#include "core/monitoring/monitoringstore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPruned = 1000; // rows in one act

Moment nowOf(const ActContext &context)
{
    return readMoment(context.momentText()).value_or(Moment());
}

// The events of one act, taken in one by one, in the order in which they happened.
class Intake
{
public:
    Intake(ActContext &context, const QString &supplier)
        : m_context(context),
          m_supplier(supplier),
          m_store(context.database()),
          m_codes(DeviceCodes::of(context.catalogue())),
          m_clockMinutes(context.catalogue().numberParameter(u"clockDifferenceMinutes"_s, 5)),
          m_lateMinutes(context.catalogue().numberParameter(u"eventLateMinutes"_s, 60))
    {
    }

    Outcome take(DeviceEvent event);
    int fresh() const { return m_fresh; }
    int alarms() const { return m_alarms; }
    // The one dossier all of them are about.
    const DossierFile *only() const { return m_loose || m_worn.size() != 1 ? nullptr : &m_worn.begin()->second.file; }

private:
    struct Worn
    {
        Monitoring monitoring{};
        DossierFile file{};
        QList<ScheduleVersion> schedules{};
        AlarmRule rule{};
    };
    enum class Standing { None, Loose, InDossier }; // of an event, among the rows
    Standing standing(const AnyId &event) const;
    Result<const Worn *> wornBy(const Fitting &fitting);
    EventSurroundings surroundings(const Worn &worn, const Fitting &fitting, const DeviceEvent &event,
                                   const Moment &at) const;
    void write(const Worn *worn, const AnyId &equipment, const DeviceEvent &event, const Judgement &judged,
               const AnyId &alarm);
    AnyId writeAlarm(const Worn &worn, const DeviceEvent &event, const Judgement &judged);
    void raiseVisits(const Worn &worn, const AnyId &alarm, const QDate &day, const QJsonObject &members);

    ActContext &m_context;
    QString m_supplier;
    AlarmStore m_store;
    DeviceCodes m_codes;
    int m_clockMinutes;
    int m_lateMinutes;
    std::map<AnyId, Worn> m_worn{}; // by what is monitored
    bool m_loose = false;
    int m_fresh = 0;
    int m_alarms = 0;
};

Result<const Intake::Worn *> Intake::wornBy(const Fitting &fitting)
{
    if (const auto known = m_worn.find(fitting.monitoring); known != m_worn.end())
        return &known->second;
    const MonitoringStore store(m_context.database());
    const auto monitoring = store.byId(fitting.monitoring);
    if (!monitoring)
        return refused(u"alarm.noMonitoring"_s);
    auto file = m_context.anyDossier(monitoring->dossier);
    if (!file)
        return tl::make_unexpected(file.error());
    return &m_worn
                .emplace(fitting.monitoring, Worn{.monitoring = *monitoring,
                                                  .file = std::move(*file),
                                                  .schedules = store.approvedSchedules(monitoring->id),
                                                  .rule = AlarmRule::of(m_context.catalogue(), monitoring->form)})
                .first->second;
}

Intake::Standing Intake::standing(const AnyId &event) const
{
    auto known = m_context.database().query("SELECT dossier FROM device_event WHERE id = ?", event);
    if (!known.next())
        return Standing::None;
    return known.isNull(0) ? Standing::Loose : Standing::InDossier;
}

EventSurroundings Intake::surroundings(const Worn &worn, const Fitting &fitting, const DeviceEvent &event,
                                       const Moment &at) const
{
    const auto &id = worn.monitoring.id;
    const auto *code = m_codes.find(event.supplier, event.code);
    const auto sign = code ? code->sign : u"BEGINS"_s;
    EventSurroundings with{.serialKnown = true,
                           .worn = &worn.monitoring,
                           .closed = !worn.file.dossier.isOpen() || !worn.monitoring.isRunning(),
                           .rule = worn.rule,
                           .schedules = worn.schedules,
                           .alarms = {},
                           .before = {},
                           .after = {},
                           .neverHeard = !fitting.firstSignalAt.isValid(),
                           .clockMinutes = m_clockMinutes,
                           .lateMinutes = m_lateMinutes};
    if (sign == u"SIGNAL" || sign == u"CONNECTED" || sign == u"DISCONNECTED")
        return with; // no alarm comes of these
    with.alarms = m_store.standing(id, at, m_codes);
    if (sign == u"HOME")
        with.before = m_store.presenceBefore(id, at);
    if (!with.closed)
        with.after = m_store.after(id, at, m_codes);
    return with;
}

Outcome Intake::take(DeviceEvent event)
{
    if (!event.receivedAt.isValid())
        event.receivedAt = nowOf(m_context);
    const auto stands = standing(event.id());
    if (stands == Standing::InDossier)
        return {};
    // The clock of a device that is ahead says nothing of who wore it.
    const bool ahead = secondsBetween(event.receivedAt, event.deviceAt) > 60LL * m_clockMinutes;
    const auto at = ahead ? event.receivedAt : event.deviceAt;
    const auto wearing = m_store.wearing(event.supplier, event.serial, at, m_clockMinutes);
    if (!wearing.fitting && stands == Standing::Loose)
        return {};
    ++m_fresh;
    if (!wearing.fitting) {
        m_loose = true;
        const auto judged = judge(event,
                                  {.serialKnown = wearing.known,
                                   .worn = nullptr,
                                   .clockMinutes = m_clockMinutes,
                                   .lateMinutes = m_lateMinutes},
                                  m_codes);
        write(nullptr, wearing.equipment, event, judged, {});
        return {};
    }
    const auto worn = wornBy(*wearing.fitting);
    if (!worn)
        return tl::make_unexpected(worn.error());
    const auto judged = judge(event, surroundings(**worn, *wearing.fitting, event, at), m_codes);
    for (const auto &alarm : judged.ends)
        m_context.recorder().update("alarm", alarm, {{"ended_at", momentColumn(judged.at)}});
    const auto alarm = judged.begins ? writeAlarm(**worn, event, judged) : judged.joins;
    if (judged.firstSignal)
        m_context.recorder().update("fitting", wearing.fitting->id, {{"first_signal_at", momentColumn(judged.at)}});
    write(*worn, wearing.equipment, event, judged, alarm);
    return {};
}

void Intake::write(const Worn *worn, const AnyId &equipment, const DeviceEvent &event, const Judgement &judged,
                   const AnyId &alarm)
{
    Recorder::Fields fields{{"equipment", columnValue(equipment)},
                            {"supplier", event.supplier},
                            {"number", event.number},
                            {"serial", event.serial},
                            {"code", event.code},
                            {"class", judged.cls},
                            {"sign", judged.sign},
                            {"device_at", momentColumn(event.deviceAt)},
                            {"received_at", momentColumn(event.receivedAt)},
                            {"position", event.position.isEmpty() ? QVariant(QString()) : columnValue(event.position)},
                            {"detail", event.detail},
                            {"doubt", judged.doubts.join(u' ')},
                            {"alarm", columnValue(alarm)}};
    if (!worn) {
        m_context.recorder().insert("device_event", fields, event.id());
        return;
    }
    fields << std::pair{"monitoring", columnValue(worn->monitoring.id)};
    const auto &dossier = worn->file.dossier;
    if (standing(event.id()) == Standing::None) {
        m_context.recorder().insert("device_event", dossier, fields, event.id());
        return;
    }
    // It came in before anybody told who wore the device: it goes to his dossier.
    fields << std::pair{"dossier", columnValue(dossier.id)} << std::pair{"facet", QVariant(dossier.facet)}
           << std::pair{"house", QVariant(dossier.house)};
    m_context.recorder().update("device_event", event.id(), fields);
    m_context.recorder().changes().dossiers << dossier.id;
}

AnyId Intake::writeAlarm(const Worn &worn, const DeviceEvent &event, const Judgement &judged)
{
    const auto id = alarmId(judged.eventOfAlarm);
    {
        auto known = m_context.database().query("SELECT 1 FROM alarm WHERE id = ?", id);
        if (known.next())
            return id;
    }
    ++m_alarms;
    const auto *cls = m_context.catalogue().item(u"alarm_class"_s, judged.cls);
    const bool logged = cls && cls->members.value("urgency"_L1).toInt() >= 3;
    raiseVisits(worn, id, event.receivedAt.date, cls ? cls->members : QJsonObject());
    const auto principal = judged.tellAtOnce ? alarmPrincipal(worn.file) : QString();
    const auto toldAt = principal.isEmpty() ? QString() : momentColumn(event.receivedAt);
    auto &recorder = m_context.recorder();
    recorder.insert("alarm", worn.file.dossier,
                    {{"monitoring", columnValue(worn.monitoring.id)},
                     {"event", columnValue(judged.eventOfAlarm)},
                     {"class", judged.cls},
                     {"code", judged.code},
                     {"device_at", momentColumn(judged.begunAt)},
                     {"received_at", momentColumn(event.receivedAt)},
                     {"ended_at", momentColumn(judged.endedAt)},
                     {"schedule_number", judged.schedule},
                     {"scheduled", judged.scheduled},
                     {"state", logged ? u"LOGGED"_s : u"OPEN"_s},
                     {"told_principal", principal},
                     {"told_at", toldAt}},
                    id);
    if (principal.isEmpty())
        return id;
    recorder.insert("alarm_action", worn.file.dossier,
                    {{"alarm", columnValue(id)},
                     {"kind", u"PRINCIPAL"_s},
                     {"at", toldAt},
                     {"login", m_context.user().login},
                     {"whom", principal}},
                    AnyId::of({"alarm_told", id.bytes()}));
    recordIncident(
        m_context, worn.file,
        {.id = Alarm::Id(id), .dossier = worn.file.dossier.id, .cls = judged.cls, .deviceAt = judged.begunAt});
    return id;
}

// What somebody has to go and see to, unless such a visit waits already.
void Intake::raiseVisits(const Worn &worn, const AnyId &alarm, const QDate &day, const QJsonObject &members)
{
    if (!worn.monitoring.isRunning())
        return;
    for (const auto &value : members.value("visits"_L1).toArray()) {
        const auto kind = value.toString();
        const auto id = AnyId::of({"alarm_visit", alarm.bytes(), kind.toUtf8()}); // wherever the alarm is made
        {
            auto known = m_context.database().query(
                "SELECT 1 FROM intervention WHERE id = ? OR (monitoring = ? AND kind = ? AND deleted = 0 AND state NOT"
                " IN ('DONE', 'FAILED', 'CANCELLED'))",
                id, worn.monitoring.id, kind);
            if (known.next())
                continue;
        }
        if (!makeVisit(m_context, {.file = worn.file, .monitoring = worn.monitoring, .form = {}},
                       {.kind = kind,
                        .origin = u"ALARM"_s,
                        .alarm = alarm,
                        .earliestOn = day,
                        .latestOn = day.addDays(members.value("visitDays"_L1).toInt()),
                        .latestIsHard = false,
                        .address = {},
                        .note = {}},
                       id))
            continue; // a kind that left the list: the alarm itself stands
    }
}

} // namespace

QString alarmPrincipal(const DossierFile &file)
{
    for (const auto &part : {u"FOLLOWS_UP"_s, u"DECIDES"_s})
        if (const auto *one = file.principal(part))
            return one->principal;
    return {};
}

void recordIncident(ActContext &context, const DossierFile &file, const Alarm &alarm)
{
    const auto *cls = context.catalogue().item(u"alarm_class"_s, alarm.cls);
    const auto subject = cls ? cls->members.value("incident"_L1).toString() : QString();
    const auto id = AnyId::of({"alarm_incident", alarm.id.bytes()});
    if (subject.isEmpty() || !file.dossier.isOpen())
        return;
    const auto former = [&]() -> std::optional<bool> {
        auto known = context.database().query("SELECT deleted FROM event WHERE id = ?", id);
        return known.next() ? std::optional(known.boolean(0)) : std::nullopt;
    }();
    if (former) {
        if (*former) // a conclusion that was taken back
            context.recorder().update("event", id, {{"deleted", 0}});
        return;
    }
    context.recorder().insert("event", file.dossier,
                              {{"kind", u"INCIDENT"_s},
                               {"subject", subject},
                               {"at", writeMoment(alarm.deviceAt).left(16)},
                               {"note", context.catalogue().name(u"alarm_class"_s, alarm.cls, context.language())}},
                              id);
}

Result<Saying> receiveEvents(ActContext &context, const Values &values)
{
    const auto supplier = values.text("supplier"_L1);
    QList<DeviceEvent> events;
    int number = 0;
    for (const auto &one : values.json().value("events"_L1).toArray()) {
        ++number;
        auto event = readDeviceEvent(one.toObject(), supplier);
        if (!event) {
            auto problem = event.error();
            problem.details.insert(u"number"_s, number);
            return tl::make_unexpected(problem);
        }
        events << *event;
    }
    if (events.isEmpty())
        return badInput(u"event.none"_s);
    std::stable_sort(events.begin(), events.end(), [](const DeviceEvent &one, const DeviceEvent &other) {
        return secondsBetween(one.deviceAt, other.deviceAt) > 0;
    });
    Intake intake(context, supplier);
    for (const auto &event : std::as_const(events))
        if (auto taken = intake.take(event); !taken)
            return tl::make_unexpected(taken.error());
    const auto *only = intake.only();
    context.aboutDossier = only ? only->dossier.id : Dossier::Id();
    QJsonObject places{
        {u"count"_s, intake.fresh()}, {u"alarms"_s, intake.alarms()}, {u"supplier"_s, codePlace("supplier", supplier)}};
    if (only)
        places.insert(u"dossier"_s, context.describe(*only));
    return Saying{only ? u"act.receiveEvents"_s : u"act.receiveLooseEvents"_s, places};
}

Result<Saying> prunePositions(ActContext &context, const Values &values)
{
    Q_UNUSED(values)
    const int months = context.catalogue().numberParameter(u"locationPointMonths"_s, 6);
    const auto before = context.today().addMonths(-months).toString(Qt::ISODate);
    // After the end of what was monitored, unless it came to a violation; of what nobody wore, after it came in.
    QList<AnyId> rows;
    {
        auto query = context.database().query(
            "SELECT device_event.id FROM device_event LEFT JOIN monitoring ON monitoring.id = device_event.monitoring"
            " WHERE device_event.position <> '' AND device_event.device_at < ? AND device_event.deleted = 0"
            " AND CASE WHEN device_event.monitoring IS NULL THEN device_event.received_at < ?"
            " ELSE monitoring.disconnected_at <> '' AND monitoring.disconnected_at < ? END"
            " AND NOT EXISTS (SELECT 1 FROM alarm WHERE alarm.monitoring = device_event.monitoring AND"
            " alarm.conclusion = 'VIOLATION' AND alarm.deleted = 0) LIMIT ?",
            before, before, before, mostPruned);
        while (query.next())
            rows << query.id(0);
    }
    if (rows.isEmpty())
        return refused(u"event.noPositions"_s);
    for (const auto &id : std::as_const(rows))
        context.recorder().update("device_event", id, {{"position", QString()}});
    return Saying{u"act.prunePositions"_s, {{u"count"_s, static_cast<int>(rows.size())}}};
}
