// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/watchdog.h"

#include "core/base/sentence.h"
#include "core/catalogue/catalogue.h"
#include "core/monitoring/events.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;

// States in which a device is worn and should be heard.
bool isConnected(const QString &state)
{
    static const QStringList states{u"CONNECTED"_s, u"MOVE_PLANNED"_s, u"END_PLANNED"_s};
    return states.contains(state);
}

class Watch
{
public:
    Watch(const WatchPicture &picture, const WatchLimits &limits, qint64 now)
        : m_picture(picture), m_limits(limits), m_now(now)
    {
        for (const auto &note : picture.notes)
            if (note.until > now)
                m_notes.insert({note.monitoring.isNull() ? note.equipment : AnyId(note.monitoring), note.watch}, note);
    }

    QList<WatchLine> lines();

private:
    void person(const WatchPerson &one);
    void devices(const WatchPerson &one);
    void whereabouts(const WatchPerson &one);
    void stock(const WatchStock &one);
    void add(const WatchPerson &one, const char *watch, qint64 since, int minutes, const WatchDevice *device = nullptr);
    void add(WatchLine line, int minutes);

    const WatchPicture &m_picture;
    const WatchLimits &m_limits;
    qint64 m_now;
    QHash<std::pair<AnyId, QString>, WatchNote> m_notes{};
    QList<WatchLine> m_lines{};
};

void Watch::add(WatchLine line, int minutes)
{
    line.over = line.since + minutes * minute;
    if (line.since <= 0 || line.over > m_now)
        return;
    const auto note =
        m_notes.constFind({line.monitoring.isNull() ? line.equipment : AnyId(line.monitoring), line.watch});
    // Put aside is what stood then: what began since is told again.
    if (note != m_notes.constEnd() && line.since <= note->at) {
        line.quietBy = note->login;
        line.quietUntil = note->until;
    }
    m_lines << line;
}

void Watch::add(const WatchPerson &one, const char *watch, qint64 since, int minutes, const WatchDevice *device)
{
    add({.monitoring = one.monitoring,
         .dossier = one.dossier,
         .equipment = device ? device->equipment : AnyId(),
         .serial = device ? device->serial : QString(),
         .watch = QString::fromLatin1(watch),
         .since = since},
        minutes);
}

void Watch::devices(const WatchPerson &one)
{
    const WatchDevice *first = nullptr;
    const WatchDevice *second = nullptr;
    for (const auto &device : one.devices) {
        if (device.firstSignalAt == 0)
            add(one, "FITTED_NO_SIGNAL", device.fittedAt, m_limits.firstSignal, &device);
        if (!device.isTag)
            continue;
        if (!first || device.fittedAt < first->fittedAt)
            second = std::exchange(first, &device);
        else
            second = &device;
    }
    if (second)
        add(one, "TWO_TAGS", second->fittedAt, 0, second);
    if (!first)
        return;
    if (one.orderState == u"ENDED")
        add(one, "ORDER_ENDED_WORN", one.orderUntil > 0 ? one.orderUntil : one.stateSince, m_limits.orderEnded, first);
    if (one.lastSignal > 0 && first->firstSignalAt > 0)
        add(one, "SILENT", one.lastSignal, m_limits.silent, first);
}

void Watch::whereabouts(const WatchPerson &one)
{
    if (one.heldSince > 0 && one.lastHome > std::max(one.heldSince, one.lastAway))
        add(one, "PRISON_AND_HOME", std::max(one.heldSince, one.lastHome), m_limits.prisonAndHome);
    if (!one.isAway() || !isConnected(one.state) || one.schedules.isEmpty())
        return;
    // He left when he might, and should be back by now: no event says so.
    const auto left = momentOfInstant(one.lastAway);
    const auto now = momentOfInstant(m_now);
    const auto free = [&](const Moment &moment) { return stateAt(one.schedules, moment, one.marginMinutes).mayBeAway; };
    if (!free(left) || free(now)) // the first is an alarm already
        return;
    qint64 due = one.lastAway;
    for (const auto &time : scheduledTimes(one.schedules, left, now))
        if (isLeave(time.kind) && instantOf(time.to) > due && instantOf(time.from) <= due + one.marginMinutes * minute)
            due = instantOf(time.to);
    add(one, "NOT_BACK", std::min(due + one.marginMinutes * minute, m_now), m_limits.notBack);
}

void Watch::person(const WatchPerson &one)
{
    devices(one);
    if (isConnected(one.state)) {
        if (one.schedule == 0)
            add(one, "NO_SCHEDULE", one.stateSince, m_limits.noSchedule);
        else if (!one.scheduleActive)
            add(one, "SCHEDULE_NOT_ACTIVE", one.approvedAt, m_limits.scheduleActive);
        if (one.endOn.isValid())
            add(one, "END_PASSED", instantOf(Moment{one.endOn.addDays(1), QTime(0, 0)}), m_limits.endPassed);
    }
    whereabouts(one);
}

void Watch::stock(const WatchStock &one)
{
    if (one.lastSignal > one.stateSince)
        add({.equipment = one.equipment,
             .serial = one.serial,
             .watch = u"STOCK_SENDING"_s,
             .since = std::max(one.firstSignal, one.stateSince)},
            m_limits.stockSending);
}

QList<WatchLine> Watch::lines()
{
    for (const auto &one : m_picture.people)
        person(one);
    for (const auto &one : m_picture.stock)
        stock(one);
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const WatchLine &one, const WatchLine &other) {
        return std::pair{one.isQuiet(), one.over} < std::pair{other.isQuiet(), other.over};
    });
    return m_lines;
}

} // namespace

WatchLimits WatchLimits::of(const Catalogue &catalogue)
{
    const WatchLimits usual;
    const auto number = [&](const char *code, int otherwise) {
        return catalogue.numberParameter(QString::fromLatin1(code), otherwise);
    };
    return {.firstSignal = number("watchFirstSignalMinutes", usual.firstSignal),
            .silent = number("watchSilentMinutes", usual.silent),
            .orderEnded = number("watchOrderEndedMinutes", usual.orderEnded),
            .scheduleActive = number("watchScheduleMinutes", usual.scheduleActive),
            .noSchedule = number("watchNoScheduleMinutes", usual.noSchedule),
            .stockSending = number("watchStockMinutes", usual.stockSending),
            .endPassed = number("watchEndPassedMinutes", usual.endPassed),
            .prisonAndHome = number("watchPrisonMinutes", usual.prisonAndHome),
            .notBack = number("watchNotBackMinutes", usual.notBack)};
}

QList<WatchLine> watchLines(const WatchPicture &picture, const WatchLimits &limits, qint64 now)
{
    return Watch(picture, limits, now).lines();
}

QString watchSentence(const WatchLine &line, Language language)
{
    return sentence(u"watch."_s + line.watch, language,
                    {{u"serial"_s, line.serial}, {u"since"_s, writeMoment(momentOfInstant(line.since)).left(16)}});
}
