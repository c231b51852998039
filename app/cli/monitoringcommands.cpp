// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/views/alarmviews.h"
#include "core/base/sentence.h"
#include "core/monitoring/simulator.h"
#include "core/sync/serverlink.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int inOneAct = 200;
constexpr int inOneRequest = 500;

Moment momentOf(const Clock &clock)
{
    return readMoment(clock.now().toString(u"yyyy-MM-ddTHH:mm:ss")).value_or(Moment());
}

// Events that go into one act: those of one dossier, or of none.
struct Portion
{
    Dossier::Id dossier{};
    QList<qsizetype> lines{};
};

QList<Portion> portions(const Database &database, const Catalogue &catalogue, const QList<EventLine> &lines,
                        const Moment &now)
{
    const AlarmStore store(database);
    const int clockMinutes = catalogue.numberParameter(u"clockDifferenceMinutes"_s, 5);
    QList<Portion> all;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].event)
            continue;
        const auto &event = *lines[i].event;
        const auto received = event.receivedAt.isValid() ? event.receivedAt : now;
        const bool ahead = secondsBetween(received, event.deviceAt) > 60LL * clockMinutes;
        const auto wearing =
            store.wearing(event.supplier, event.serial, ahead ? received : event.deviceAt, clockMinutes);
        const auto dossier = wearing.fitting ? wearing.fitting->dossier : Dossier::Id();
        auto found = std::find_if(all.begin(), all.end(), [&](const Portion &one) {
            return one.dossier == dossier && one.lines.size() < inOneAct;
        });
        if (found == all.end()) {
            all << Portion{dossier, {}};
            found = std::prev(all.end());
        }
        found->lines << i;
    }
    return all;
}

bool isKnown(const Database &database, const DeviceEvent &event)
{
    return database.query("SELECT 1 FROM device_event WHERE id = ?", event.id()).next();
}

} // namespace

// What can be asked of monitoring: a word and what does it.
int CommandLine::monitoring()
{
    struct Subcommand
    {
        QLatin1StringView word;
        int (CommandLine::*perform)();
    };
    static const Subcommand all[] = {
        {"alarms"_L1, &CommandLine::monitoringAlarms},     {"events"_L1, &CommandLine::monitoringEvents},
        {"people"_L1, &CommandLine::monitoringPeople},     {"queue"_L1, &CommandLine::monitoringQueue},
        {"simulate"_L1, &CommandLine::monitoringSimulate}, {"technicians"_L1, &CommandLine::monitoringTechnicians},
        {"watch"_L1, &CommandLine::monitoringWatch},
    };
    QStringList words;
    for (const auto &one : all) {
        words << one.word;
        if (argument(0) == one.word)
            return (this->*one.perform)();
    }
    return usage(u"monitoring "_s + words.join(u" | "_s));
}

int CommandLine::monitoringAlarms()
{
    if (!houseWorkspace())
        return m_failed;
    const auto rows = m_workspace->read([&](const Database &database) {
        const AlarmStore store(database);
        const int most = m_parser.value(u"limit"_s).toInt();
        return alarmsJson(database, m_workspace->catalogue(),
                          m_parser.isSet(u"open"_s) ? store.openAlarms(most) : store.latest(most), m_language);
    });
    return rows ? answerRows(u"alarms"_s, *rows) : problem(rows.error());
}

int CommandLine::monitoringWatch()
{
    if (!houseWorkspace())
        return m_failed;
    const auto rows = m_workspace->read([&](const Database &database) {
        return watchJson(database, m_workspace->catalogue(), instantOf(momentOf(m_clock)), m_language);
    });
    return rows ? answerRows(u"watch"_s, *rows) : problem(rows.error());
}

// A file of events, an act for each dossier, an answer for each line.
int CommandLine::monitoringEvents()
{
    const auto supplier = m_parser.value(u"supplier"_s);
    if (argument(1).isEmpty() || supplier.isEmpty())
        return usage(u"monitoring events FILE --supplier CODE"_s);
    if (!houseWorkspace())
        return m_failed;
    if (const auto *list = m_workspace->catalogue().list(u"supplier"_s); list && !list->find(supplier))
        return problem({Problem::Kind::Input,
                        u"event.unknownSupplier"_s,
                        {{u"supplier"_s, supplier}, {u"known"_s, list->codes().join(u", "_s)}},
                        {}});
    const auto bytes = readInput(argument(1));
    if (!bytes)
        return problem(bytes.error());
    const auto lines = readDeviceEvents(*bytes, supplier);
    const auto all = m_workspace->read([&](const Database &database) {
        return portions(database, m_workspace->catalogue(), lines, momentOf(m_clock));
    });
    if (!all)
        return problem(all.error());
    QList<QString> answers(lines.size(), u"refused"_s);
    QList<Problem> problems;
    for (const auto &line : lines)
        problems << line.problem;
    int acts = 0;
    for (const auto &portion : *all) {
        QJsonArray events;
        for (const auto at : portion.lines) {
            answers[at] = isKnown(m_workspace->database(), *lines[at].event) ? u"double"_s : u"accepted"_s;
            events << toJson(*lines[at].event);
        }
        const auto done = m_workspace->write(
            {.name = u"receiveEvents"_s, .with = {{u"supplier"_s, supplier}, {u"events"_s, events}}});
        if (!done && done.error().kind == Problem::Kind::Storage)
            return problem(done.error());
        if (done) {
            ++acts;
            continue;
        }
        for (const auto at : portion.lines) {
            answers[at] = u"refused"_s;
            problems[at] = done.error();
        }
    }
    QJsonArray rows;
    QHash<QString, int> counts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        ++counts[answers[i]];
        QJsonObject row{{u"line"_s, lines[i].line}, {u"answer"_s, answers[i]}};
        if (lines[i].event)
            row.insert(u"number"_s, lines[i].event->number);
        if (answers[i] == u"refused") {
            row.insert(u"code"_s, problems[i].code);
            row.insert(u"sentence"_s, problemText(m_workspace.get(), problems[i], m_language));
        }
        rows << row;
    }
    if (m_parser.isSet(u"lines"_s))
        return answerRows({}, rows);
    answer({{u"accepted"_s, counts.value(u"accepted"_s)},
            {u"double"_s, counts.value(u"double"_s)},
            {u"refused"_s, counts.value(u"refused"_s)},
            {u"acts"_s, acts},
            {u"events"_s, rows}});
    return counts.value(u"refused"_s) > 0 ? Refused : Done;
}

// Sends what was made up to a server, as a supplier would.
Result<QJsonObject> CommandLine::sendEvents(const QList<DeviceEvent> &events)
{
    ServerLink::Server server{QUrl(m_parser.value(u"to"_s)), {}};
    if (const auto wanted = m_parser.value(u"fingerprint"_s).toUpper(); !wanted.isEmpty()) {
        const auto shown = ServerLink::certificateOf(server.url);
        if (!shown)
            return tl::make_unexpected(shown.error());
        const auto plain = [](QString text) { return text.remove(u':').remove(u' '); };
        if (plain(ServerLink::fingerprint(*shown)) != plain(wanted))
            return failed(u"sync.badCertificate"_s,
                          {{u"server"_s, server.url.host()}, {u"detail"_s, ServerLink::fingerprint(*shown)}});
        server.certificate = *shown;
    }
    ServerLink link(server);
    link.setToken(m_parser.value(u"key"_s).toLatin1());
    int accepted = 0, doubles = 0, refusals = 0;
    for (qsizetype from = 0; from < events.size(); from += inOneRequest) {
        QJsonArray some;
        for (const auto &event : events.mid(from, inOneRequest))
            some << toJson(event);
        const auto reply = link.call(u"/v1/devices/events"_s, {{u"events"_s, some}});
        if (!reply)
            return tl::make_unexpected(reply.error());
        if (const auto right = ServerLink::refusal(*reply); !right)
            return tl::make_unexpected(right.error());
        accepted += reply->json().value("accepted"_L1).toInt();
        doubles += reply->json().value("double"_L1).toInt();
        refusals += reply->json().value("refused"_L1).toInt();
    }
    return QJsonObject{{u"accepted"_s, accepted}, {u"double"_s, doubles}, {u"refused"_s, refusals}};
}

int CommandLine::monitoringSimulate()
{
    if (!houseWorkspace())
        return m_failed;
    const auto known = simulationFaults();
    SimulationOptions options{.from = momentOf(m_clock),
                              .hours = m_parser.value(u"hours"_s).toInt(),
                              .seed = m_parser.value(u"seed"_s).toUInt()};
    const auto faults = m_parser.value(u"faults"_s);
    options.faults = faults == u"all" ? known : faults.split(u',', Qt::SkipEmptyParts);
    if (faults == u"none")
        options.faults.clear();
    for (const auto &fault : std::as_const(options.faults))
        if (!known.contains(fault))
            return usage(u"--faults all | none | "_s + known.join(u','));
    if (options.hours < 1 || options.hours > 24 * 60)
        return usage(u"--hours 1 … 1440"_s);
    const auto made = m_workspace->read([&](const Database &database) {
        const auto &catalogue = m_workspace->catalogue();
        return simulate(connectedPeople(database, catalogue), serialsInStock(database, 50), options,
                        DeviceCodes::of(catalogue));
    });
    if (!made)
        return problem(made.error());
    QJsonArray told;
    for (const auto &fault : made->faults)
        told << QJsonObject{{u"kind"_s, fault.kind},
                            {u"serial"_s, fault.serial},
                            {u"at"_s, writeMoment(fault.at)},
                            {u"shows"_s, fault.shows}};
    QHash<QString, QList<DeviceEvent>> bySupplier;
    QByteArray text;
    for (const auto &event : made->events) {
        auto json = toJson(event);
        json.insert(u"supplier"_s, event.supplier);
        text += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
        bySupplier[event.supplier] << event;
    }
    QJsonObject said{{u"events"_s, static_cast<int>(made->events.size())}, {u"faults"_s, told}};
    if (m_parser.isSet(u"to"_s)) {
        const auto supplier = m_parser.value(u"supplier"_s); // a key is of one
        const auto sent = sendEvents(supplier.isEmpty() ? made->events : bySupplier.value(supplier));
        if (!sent)
            return problem(sent.error());
        said.insert(u"sent"_s, *sent);
    } else if (const auto file = m_parser.value(u"out"_s); !file.isEmpty()) {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            return problem({Problem::Kind::Storage,
                            u"storage.readOnly"_s,
                            {{u"file"_s, file}, {u"detail"_s, out.errorString()}},
                            {}});
        said.insert(u"file"_s, file);
    } else {
        return usage(u"monitoring simulate --hours N --seed S [--faults …] --to URL --key KEY | --out FILE"_s);
    }
    return answer(said);
}
