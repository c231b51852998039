// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/centrealarms.h"

#include "core/monitoring/events.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int oneOpenIn = 20;
constexpr int mostOpen = 30;
constexpr int mostWithPast = 120; // who is heard once is missed when he is silent: not everybody
constexpr int pastDays = 90;
constexpr qint64 minute = 60;

QString supplierOf(const DemoWearer &wearer)
{
    return wearer.serial.startsWith(u"GPS") ? u"SIGNUM"_s : u"NORDTAG"_s;
}

} // namespace

// What a device tells, of each supplier (list device_code), and what an operator writes when it is over.
struct CentreAlarms::Kind
{
    QString cls;
    QString begins[2]; // NORDTAG, SIGNUM: the rest of the code
    QString ends[2];
    QString sign;
    QString endSign;
    QString action;
    QString conclusion;
    QString note;
};

CentreAlarms::CentreAlarms(Workspace &workspace, Invention &invention)
    : m_workspace(workspace), m_database(workspace.database()), m_invention(invention)
{
    const auto now = workspace.clock().now();
    m_now = {now.date(), now.time()};
}

const CentreAlarms::Kind &CentreAlarms::kindOf(const DemoWearer &wearer)
{
    static const Kind kinds[] = {{u"A3"_s,
                                  {u"LEFT"_s, u"HOME_LEFT"_s},
                                  {u"BACK"_s, u"HOME_BACK"_s},
                                  u"AWAY"_s,
                                  u"HOME"_s,
                                  u"CALL"_s,
                                  u"JUSTIFIED"_s,
                                  u"Was bij een zieke moeder; attest volgt."_s},
                                 {u"A5"_s,
                                  {u"SILENT"_s, u"NO_GPS"_s},
                                  {u"HEARD"_s, u"GPS"_s},
                                  u"BEGINS"_s,
                                  u"ENDS"_s,
                                  u"CALL"_s,
                                  u"TECHNICAL"_s,
                                  u"Stond te ver van de box; opnieuw gehoord."_s},
                                 {u"A6"_s,
                                  {u"POWER_OFF"_s, u"LOW"_s},
                                  {u"POWER_ON"_s, u"CHARGED"_s},
                                  u"BEGINS"_s,
                                  u"ENDS"_s,
                                  u"CALL"_s,
                                  u"TECHNICAL"_s,
                                  u"Stekker uit tijdens het poetsen; laadt opnieuw."_s},
                                 {u"A7"_s,
                                  {u"FAULT"_s, u"FAULT"_s},
                                  {u""_s, u""_s},
                                  u"BEGINS"_s,
                                  u""_s,
                                  u"RESET"_s,
                                  u"TECHNICAL"_s,
                                  u"Op afstand hersteld; zelftest in orde."_s},
                                 {u"A1"_s,
                                  {u"STRAP"_s, u"TAMPER"_s},
                                  {u""_s, u""_s},
                                  u"BEGINS"_s,
                                  u""_s,
                                  u"POLICE"_s,
                                  u"UNKNOWN"_s,
                                  u"Politie trof de persoon thuis aan; strap nagekeken, geen spoor."_s}};
    const auto &kind = kinds[m_invention.weighted({35, 25, 25, 10, 5})];
    return wearer.isRemand && kind.cls == u"A3" ? kinds[1] : kind;
}

void CentreAlarms::write(const DemoWearer &wearer)
{
    const bool isOpen = ++m_seen % oneOpenIn == 7 && m_open < mostOpen;
    const bool hasPast = m_past < mostWithPast && wearer.connected < m_now.date.addDays(-3) && m_invention.chance(35);
    if (hasPast)
        past(wearer);
    if (isOpen)
        open(wearer);
    if (!hasPast && !isOpen)
        return;
    const bool isSilent = !isOpen && m_past % 15 == 3;
    const auto heard = later(m_now, -minute * (isSilent ? m_invention.number(400, 900) : m_invention.number(2, 60)));
    const bool isGps = supplierOf(wearer) == u"SIGNUM";
    if (!isOpen)
        event(wearer, isGps ? u"POINT"_s : u"BEAT"_s, u"A8"_s, u"SIGNAL"_s, heard, {});
}

AnyId CentreAlarms::event(const DemoWearer &of, const QString &code, const QString &cls, const QString &sign,
                          const Moment &at, const AnyId &alarm)
{
    const auto supplier = supplierOf(of);
    const auto *item = m_workspace.catalogue().item(u"device_code"_s, supplier + u'_' + code);
    const DeviceEvent one{.supplier = supplier, .number = u"D%1"_s.arg(++m_events, 7, 10, QChar(u'0'))};
    m_database.query("INSERT INTO device_event (id, dossier, monitoring, equipment, supplier, number, serial, code,"
                     " class, sign, device_at, received_at, alarm, house, facet)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     one.id(), of.dossier, of.monitoring, of.equipment, supplier, one.number, of.serial,
                     item ? item->members.value("raw"_L1).toString() : code, cls, sign, writeMoment(at),
                     writeMoment(later(at, m_invention.number(5, 50))), alarm, m_workspace.house(), of.facet);
    return one.id();
}

void CentreAlarms::action(const DemoWearer &of, const AnyId &alarm, const QString &kind, const Moment &at,
                          const QString &reached, const QString &whom)
{
    m_database.query("INSERT INTO alarm_action (id, dossier, alarm, kind, at, login, whom, reached, house, facet)"
                     " VALUES (?, ?, ?, ?, ?, 'olaf', ?, ?, ?, ?)",
                     AnyId::create(), of.dossier, alarm, kind, writeMoment(at), whom, reached, m_workspace.house(),
                     of.facet);
}

// Began at night, when everybody has to be at home.
void CentreAlarms::past(const DemoWearer &wearer)
{
    ++m_past;
    const int place = supplierOf(wearer) == u"SIGNUM" ? 1 : 0;
    const int days = std::min(pastDays, int(wearer.connected.daysTo(m_now.date)) - 1);
    for (int left = m_invention.number(1, 4); left > 0; --left) {
        const auto &kind = kindOf(wearer);
        const auto &cls = kind.cls;
        const bool isAway = cls == u"A3";
        const Moment at{m_now.date.addDays(-m_invention.number(1, days)),
                        QTime(m_invention.number(4, 6), m_invention.number(0, 59))};
        const auto taken = later(at, minute * m_invention.number(1, 6));
        const auto ended = later(at, minute * m_invention.number(12, 40));
        const auto concluded = later(ended, minute * m_invention.number(2, 30));
        const auto alarm = AnyId::create();
        const auto began = event(wearer, kind.begins[place], cls, kind.sign, at, alarm);
        if (!kind.ends[place].isEmpty())
            event(wearer, kind.ends[place], u"A8"_s, kind.endSign, ended, alarm);
        m_database.query(
            "INSERT INTO alarm (id, dossier, monitoring, event, class, code, device_at, received_at, ended_at,"
            " schedule_number, scheduled, state, operator, taken_at, conclusion, concluded_at, conclusion_note, house,"
            " facet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'CONCLUDED', 'olaf', ?, ?, ?, ?, ?, ?)",
            alarm, wearer.dossier, wearer.monitoring, began, cls, supplierOf(wearer) + u'_' + kind.begins[place],
            writeMoment(at), writeMoment(later(at, 20)), kind.ends[place].isEmpty() ? QString() : writeMoment(ended),
            isAway ? 1 : 0, isAway ? u"MUST_BE_HOME"_s : QString(), writeMoment(taken), kind.conclusion,
            writeMoment(concluded), kind.note, m_workspace.house(), wearer.facet);
        action(wearer, alarm, u"CALL"_s, later(taken, minute), u"YES"_s, {});
        if (kind.action != u"CALL")
            action(wearer, alarm, kind.action, later(taken, 2 * minute), {}, {});
    }
}

void CentreAlarms::open(const DemoWearer &wearer)
{
    ++m_open;
    const int place = supplierOf(wearer) == u"SIGNUM" ? 1 : 0;
    const auto &kind = kindOf(wearer);
    const auto &cls = kind.cls;
    const bool isAway = cls == u"A3";
    const auto at = isAway && m_now.time.hour() >= 7
                        ? Moment{m_now.date, QTime(m_invention.number(4, 6), m_invention.number(0, 59))}
                        : later(m_now, -minute * m_invention.number(3, 160));
    const bool isTaken = m_open % 3 == 2;
    const auto taken = later(at, minute);
    const auto alarm = AnyId::create();
    const auto began = event(wearer, kind.begins[place], cls, kind.sign, at, alarm);
    m_database.query(
        "INSERT INTO alarm (id, dossier, monitoring, event, class, code, device_at, received_at, schedule_number,"
        " scheduled, state, operator, taken_at, house, facet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        alarm, wearer.dossier, wearer.monitoring, began, cls, supplierOf(wearer) + u'_' + kind.begins[place],
        writeMoment(at), writeMoment(later(at, 20)), isAway ? 1 : 0, isAway ? u"MUST_BE_HOME"_s : QString(),
        isTaken ? u"TAKEN"_s : u"OPEN"_s, isTaken ? u"olaf"_s : QString(), isTaken ? writeMoment(taken) : QString(),
        m_workspace.house(), wearer.facet);
    if (isTaken)
        action(wearer, alarm, u"CALL"_s, later(taken, minute), u"NO"_s, {});
}
