// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/simulator.h"

#include "core/catalogue/catalogue.h"
#include "core/monitoring/monitoringstore.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double homeLatitude = 51.05; // somewhere nobody lives by this name
constexpr double homeLongitude = 3.72;

// One kind of fault and what has to come of it.
struct FaultKind
{
    const char *name;
    const char *shows;
};
constexpr FaultKind faultKinds[] = {
    {"LEFT", "A3"},
    {"LATE_RETURN", "A3"},
    {"TAMPER", "A1"},
    {"ZONE", "A2"},
    {"LOST", "A5"},
    {"POWER", "A6"},
    {"DEVICE", "A7"},
    {"UNKNOWN_CODE", "A7"},
    {"SILENT", "SILENT"},
    {"NOT_BACK", "NOT_BACK"},
    {"DOUBLE", ""},
    {"OUT_OF_ORDER", "A5"},
    {"DELAYED", "LATE"},
    {"CLOCK_AHEAD", "CLOCK_AHEAD"},
    {"UNKNOWN_SERIAL", "UNKNOWN_SERIAL"},
    {"STOCK_SENDING", "STOCK_SENDING"},
};

class Stream
{
public:
    Stream(const QList<SimulatedPerson> &people, const QStringList &stock, const SimulationOptions &options,
           const DeviceCodes &codes)
        : m_people(people), m_stock(stock), m_options(options), m_codes(codes), m_random(options.seed)
    {
    }

    Simulation run();

private:
    int number(int below) { return static_cast<int>(m_random.bounded(static_cast<quint32>(std::max(1, below)))); }
    Moment at(qint64 second) const { return later(m_options.from, second); }
    qint64 seconds() const { return 3600LL * m_options.hours; }
    QString code(const SimulatedPerson &person, const QString &sign, const QString &cls = {}) const
    {
        return m_codes.raws(person.supplier, sign, cls).value(0);
    }

    DeviceEvent &send(const SimulatedPerson &person, const QString &code, qint64 second);
    void livesOn(qsizetype index);
    void goesOut(const SimulatedPerson &person);
    void inject(const FaultKind &kind, const SimulatedPerson &person, qsizetype index);
    bool episode(const SimulatedPerson &person, const char *cls, qint64 second, qint64 lasts);
    bool away(const SimulatedPerson &person, qsizetype index, const QString &kind, qint64 second);
    void told(const FaultKind &kind, const QString &serial, qint64 second, const QString &shows = {});
    bool mayBeAway(const SimulatedPerson &person, qint64 second) const
    {
        return stateAt(person.schedules, at(second), person.marginMinutes).mayBeAway;
    }
    void dropAfter(const SimulatedPerson &person, qint64 second);

    const QList<SimulatedPerson> &m_people;
    const QStringList &m_stock;
    const SimulationOptions &m_options;
    const DeviceCodes &m_codes;
    QRandomGenerator m_random;
    Simulation m_simulation{};
    QSet<qsizetype> m_taken{}; // who has a fault already: two would hide each other
    qint64 m_number = 0;
};

DeviceEvent &Stream::send(const SimulatedPerson &person, const QString &code, qint64 second)
{
    DeviceEvent event{.supplier = person.supplier,
                      .number = u"SIM%1-%2"_s.arg(m_options.seed).arg(++m_number),
                      .serial = person.serial,
                      .code = code,
                      .deviceAt = at(second),
                      .receivedAt = at(second + 5 + number(55))};
    if (!m_codes.raws(person.supplier, u"BEGINS"_s, u"A2"_s).isEmpty()) // what knows zones knows where it is
        event.position = {{u"lat"_s, homeLatitude + number(900) / 100000.0},
                          {u"lon"_s, homeLongitude + number(900) / 100000.0},
                          {u"accuracy"_s, 5 + number(40)}};
    m_simulation.events << event;
    return m_simulation.events.last();
}

// He goes out when he may and is back in time, most days.
void Stream::goesOut(const SimulatedPerson &person)
{
    for (const auto &time : scheduledTimes(person.schedules, m_options.from, at(seconds()))) {
        const auto lasts = time.seconds();
        if (!isLeave(time.kind) || lasts < 3600 || number(10) >= 7)
            continue;
        const auto starts = secondsBetween(m_options.from, time.from);
        const auto leaves = starts + 120 + number(900);
        const auto returns = starts + lasts - 300 - number(900);
        if (leaves >= returns || leaves < 0 || returns >= seconds() || !mayBeAway(person, leaves) ||
            !mayBeAway(person, returns))
            continue;
        send(person, code(person, u"AWAY"_s), leaves);
        send(person, code(person, u"HOME"_s), returns);
    }
}

void Stream::livesOn(qsizetype index)
{
    const auto &person = m_people[index];
    if (person.isNew)
        send(person, code(person, u"CONNECTED"_s), number(120));
    const qint64 beat = 60LL * m_options.beatMinutes;
    for (qint64 second = number(static_cast<int>(beat)); second < seconds(); second += beat - 300 + number(600))
        send(person, code(person, u"SIGNAL"_s), second);
    goesOut(person);
}

void Stream::told(const FaultKind &kind, const QString &serial, qint64 second, const QString &shows)
{
    m_simulation.faults << InjectedFault{QString::fromLatin1(kind.name), serial, at(second),
                                         shows.isEmpty() ? QString::fromLatin1(kind.shows) : shows};
}

// Nothing is heard of him from then on.
void Stream::dropAfter(const SimulatedPerson &person, qint64 second)
{
    const auto then = at(second);
    m_simulation.events.removeIf([&](const DeviceEvent &event) {
        return event.serial == person.serial && secondsBetween(then, event.deviceAt) > 0;
    });
}

bool Stream::episode(const SimulatedPerson &person, const char *cls, qint64 second, qint64 lasts)
{
    const auto name = QString::fromLatin1(cls);
    const auto begins = code(person, u"BEGINS"_s, name);
    if (begins.isEmpty())
        return false;
    send(person, begins, second);
    for (const auto &raw : m_codes.raws(person.supplier, u"ENDS"_s))
        if (m_codes.find(person.supplier, raw)->ends.contains(name) && second + lasts < seconds()) {
            send(person, raw, second + lasts);
            break;
        }
    return true;
}

// He leaves when he should be home, or comes back too late, or not at all.
bool Stream::away(const SimulatedPerson &person, qsizetype index, const QString &kind, qint64 second)
{
    Q_UNUSED(index)
    if (kind == u"LEFT") {
        while (second < seconds() - 7200 && (mayBeAway(person, second) || mayBeAway(person, second + 1800)))
            second += 900;
        if (second >= seconds() - 7200)
            return false;
        // Nothing else of him near it, so that it is what it looks like.
        dropAfter(person, second - 60);
        send(person, code(person, u"AWAY"_s), second);
        send(person, code(person, u"HOME"_s), second + 1700);
        m_simulation.faults << InjectedFault{kind, person.serial, at(second), person.neverLeaves ? u"A2"_s : u"A3"_s};
        return true;
    }
    for (const auto &time : scheduledTimes(person.schedules, m_options.from, at(seconds()))) {
        const auto starts = secondsBetween(m_options.from, time.from);
        const auto returns = starts + time.seconds() + 60LL * person.marginMinutes + 2400;
        if (!isLeave(time.kind) || starts < 0 || returns >= seconds() || mayBeAway(person, returns))
            continue;
        dropAfter(person, starts);
        send(person, code(person, u"AWAY"_s), starts + 60);
        if (kind == u"LATE_RETURN")
            send(person, code(person, u"HOME"_s), returns);
        m_simulation.faults << InjectedFault{kind, person.serial,
                                             kind == u"LATE_RETURN" ? at(returns) : at(starts + 60),
                                             kind != u"LATE_RETURN" ? u"NOT_BACK"_s
                                             : person.neverLeaves   ? u"A2"_s
                                                                    : u"A3"_s};
        return true;
    }
    return false;
}

void Stream::inject(const FaultKind &kind, const SimulatedPerson &person, qsizetype index)
{
    const auto name = QString::fromLatin1(kind.name);
    const qint64 second = 1800 + number(static_cast<int>(std::max<qint64>(1, seconds() - 14400)));
    if (name == u"LEFT" || name == u"LATE_RETURN" || name == u"NOT_BACK") {
        away(person, index, name, second);
        return;
    }
    static const QHash<QString, const char *> classes{
        {u"TAMPER"_s, "A1"}, {u"ZONE"_s, "A2"}, {u"LOST"_s, "A5"}, {u"POWER"_s, "A6"}, {u"DEVICE"_s, "A7"}};
    if (const auto *cls = classes.value(name)) {
        if (episode(person, cls, second, 600 + number(3000)))
            told(kind, person.serial, second);
        return;
    }
    if (name == u"SILENT") {
        dropAfter(person, second);
        told(kind, person.serial, second);
    } else if (name == u"DOUBLE") {
        auto again = send(person, code(person, u"SIGNAL"_s), second);
        again.receivedAt = later(again.receivedAt, 30);
        m_simulation.events << again;
        told(kind, person.serial, second);
    } else if (name == u"OUT_OF_ORDER") { // the end comes in before what it ends
        if (!episode(person, "A5", second, 900))
            return;
        auto &end = m_simulation.events[m_simulation.events.size() - 1];
        auto &begin = m_simulation.events[m_simulation.events.size() - 2];
        begin.receivedAt = later(end.receivedAt, 120);
        told(kind, person.serial, second);
    } else if (name == u"DELAYED") {
        auto &event = send(person, code(person, u"SIGNAL"_s), second);
        event.receivedAt = later(event.deviceAt, 3 * 3600);
        told(kind, person.serial, second);
    } else if (name == u"CLOCK_AHEAD") {
        auto &event = send(person, code(person, u"SIGNAL"_s), second);
        event.deviceAt = later(event.deviceAt, 1800);
        told(kind, person.serial, second);
    } else if (name == u"UNKNOWN_CODE") {
        send(person, u"X-77"_s, second);
        told(kind, person.serial, second);
    } else if (name == u"UNKNOWN_SERIAL") {
        send(person, code(person, u"SIGNAL"_s), second).serial = u"NIET-BEKEND-%1"_s.arg(index);
        told(kind, u"NIET-BEKEND-%1"_s.arg(index), second);
    } else if (name == u"STOCK_SENDING" && !m_stock.isEmpty()) {
        const auto thing = m_stock[number(static_cast<int>(m_stock.size()))];
        const SimulatedPerson shelf{.supplier = thing.section(u'/', 0, 0)};
        for (qint64 beat = second; beat < seconds(); beat += 3000)
            send(shelf, code(shelf, u"SIGNAL"_s), beat).serial = thing.section(u'/', 1);
        told(kind, thing.section(u'/', 1), second);
    }
}

Simulation Stream::run()
{
    for (qsizetype i = 0; i < m_people.size(); ++i)
        livesOn(i);
    for (const auto &kind : faultKinds) {
        if (!m_options.faults.contains(QLatin1StringView(kind.name)))
            continue;
        const int times = std::max(1, static_cast<int>(m_people.size()) / std::max(1, m_options.every));
        int done = 0;
        for (int tries = 0; done < times && tries < 20 * times && m_taken.size() < m_people.size(); ++tries) {
            const auto index = number(static_cast<int>(m_people.size()));
            if (m_taken.contains(index))
                continue;
            const auto before = m_simulation.faults.size();
            inject(kind, m_people[index], index);
            if (m_simulation.faults.size() == before)
                continue;
            m_taken << index;
            ++done;
        }
    }
    std::stable_sort(m_simulation.events.begin(), m_simulation.events.end(),
                     [](const DeviceEvent &one, const DeviceEvent &other) {
                         return secondsBetween(one.receivedAt, other.receivedAt) > 0;
                     });
    return std::move(m_simulation);
}

} // namespace

QStringList simulationFaults()
{
    QStringList names;
    for (const auto &kind : faultKinds)
        names << QString::fromLatin1(kind.name);
    return names;
}

Simulation simulate(const QList<SimulatedPerson> &people, const QStringList &stock, const SimulationOptions &options,
                    const DeviceCodes &codes)
{
    return Stream(people, stock, options, codes).run();
}

QList<SimulatedPerson> connectedPeople(const Database &database, const Catalogue &catalogue)
{
    QList<SimulatedPerson> people;
    const MonitoringStore store(database);
    auto query = database.query(
        "SELECT m.id, m.form, m.margin_minutes, fitting.serial, fitting.first_signal_at, fitting.kind,"
        " coalesce(equipment.supplier, '') FROM fitting JOIN monitoring AS m ON m.id = fitting.monitoring"
        " LEFT JOIN equipment ON equipment.id = fitting.equipment"
        " WHERE fitting.removed_at = '' AND fitting.deleted = 0 AND m.deleted = 0 AND m.state = 'CONNECTED'"
        " ORDER BY fitting.serial");
    while (query.next()) {
        const auto *kind = catalogue.item(u"equipment_kind"_s, query.text(5));
        if (!kind || !kind->members.value("tag"_L1).toBool())
            continue;
        const auto *form = catalogue.item(u"monitoring_form"_s, query.text(1));
        people << SimulatedPerson{.monitoring = query.id(0),
                                  .serial = query.text(3),
                                  .supplier = query.text(6).isEmpty() ? u"NORDTAG"_s : query.text(6),
                                  .schedules = store.approvedSchedules(query.id<Monitoring>(0)),
                                  .marginMinutes = query.integer(2),
                                  .neverLeaves = form && form->members.value("noRecurringLeave"_L1).toBool(),
                                  .isNew = query.text(4).isEmpty()};
    }
    return people;
}

QStringList serialsInStock(const Database &database, int most)
{
    QStringList serials;
    auto query = database.query("SELECT supplier, serial FROM equipment WHERE state = 'READY' AND deleted = 0"
                                " AND supplier <> '' ORDER BY serial LIMIT ?",
                                most);
    while (query.next())
        serials << QString(query.text(0) + u'/' + query.text(1));
    return serials;
}
