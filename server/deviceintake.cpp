// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/deviceintake.h"

#include "core/base/json.h"
#include "core/base/sentence.h"
#include "core/monitoring/events.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "server/answers.h"
#include "server/metrics.h"
#include "server/routes.h"
#include "server/suppliers.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

Counter &counted(const char *answer)
{
    return Metrics::counter("justitiehuis_device_events_total", {{"answer", answer}});
}

Language languageOf(const HttpRequest &request)
{
    const auto asked = QString::fromLatin1(request.headers.value("accept-language").left(2)).toLower();
    return isLanguageCode(asked) ? languageFromCode(asked) : Language::En;
}

// One event with what becomes of it.
struct Answered
{
    QJsonObject line{};
    QString number{};
    QString serial{};
    QByteArray digest{};
    QByteArray body{};
    bool readable = false;
};

Answered readOne(const QJsonValue &given, const QString &supplier, int index, Language language)
{
    Answered one{.line = {{u"index"_s, index}}};
    const auto object = given.toObject();
    if (object.value("number"_L1).isString())
        one.line.insert(u"number"_s, object.value("number"_L1).toString().left(80));
    auto event = readDeviceEvent(object, supplier);
    if (!event) {
        one.line.insert(u"answer"_s, u"refused"_s);
        one.line.insert(u"code"_s, event.error().code);
        one.line.insert(u"sentence"_s, problemSentence(event.error(), language));
        return one;
    }
    event->receivedAt = {}; // ours to say
    one.line.insert(u"number"_s, event->number);
    one.number = event->number;
    one.serial = event->serial;
    one.body = compactJson(toJson(*event));
    one.digest = QCryptographicHash::hash(one.body, QCryptographicHash::Sha256);
    one.readable = true;
    return one;
}

Result<QJsonArray> eventsIn(const HttpRequest &request)
{
    const auto body = bodyOf(request, DeviceIntake::mostBytes);
    if (!body)
        return tl::make_unexpected(body.error());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*body, &error);
    const bool isList = document.isArray() || document.object().value("events"_L1).isArray();
    if (error.error != QJsonParseError::NoError || !isList)
        return badInput(u"sync.unreadable"_s, {{u"detail"_s, u"json"_s}});
    const auto events = document.isArray() ? document.array() : document.object().value("events"_L1).toArray();
    if (events.size() > DeviceIntake::mostEvents)
        return badInput(u"sync.tooLarge"_s, {{u"most"_s, QString::number(DeviceIntake::mostEvents)}});
    return events;
}

// The answers of all of them, once what is new is committed.
void keep(Database &database, const Suppliers::Line &from, QList<Answered> &all, const QDateTime &now,
          Language language)
{
    Transaction transaction(database);
    qint64 n = 0;
    {
        auto last = database.query("SELECT coalesce(max(n), 0) FROM event_intake");
        last.next();
        n = last.number(0);
    }
    for (auto &one : all) {
        if (!one.readable)
            continue;
        auto known = database.query("SELECT digest FROM event_intake WHERE supplier = ? AND number = ?", from.supplier,
                                    one.number);
        if (known.next()) {
            const bool same = known.bytes(0) == one.digest;
            one.line.insert(u"answer"_s, same ? u"double"_s : u"refused"_s);
            if (!same) {
                const Problem problem{Problem::Kind::Refused, u"event.numberReused"_s, {{u"number"_s, one.number}}, {}};
                one.line.insert(u"code"_s, problem.code);
                one.line.insert(u"sentence"_s, problemSentence(problem, language));
            }
            continue;
        }
        database.query("INSERT INTO event_intake (supplier, number, n, house, serial, digest, received_at, body)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       from.supplier, one.number, ++n, from.house, one.serial, one.digest, recordedMoment(now),
                       QString::fromUtf8(one.body));
        one.line.insert(u"answer"_s, u"accepted"_s);
    }
    transaction.commit();
}

} // namespace

HttpAnswer DeviceIntake::take(const HttpRequest &request, const QDateTime &now)
{
    const auto header = request.headers.value("authorization");
    Suppliers suppliers(m_database);
    const auto from =
        suppliers.ofKey(header.startsWith("Bearer ") ? QString::fromLatin1(header.mid(7)) : QString(), now);
    if (!from)
        return problemAnswer(from.error());
    const auto events = eventsIn(request);
    if (!events)
        return problemAnswer(events.error());
    const auto language = languageOf(request);
    QList<Answered> all;
    for (const auto &one : *events)
        all << readOne(one, from->supplier, static_cast<int>(all.size()), language);
    try {
        if (suppliers.waiting().fresh > mostWaiting)
            return problemAnswer({Problem::Kind::Refused, u"server.tooManyEvents"_s, {}, {}});
        keep(m_database, *from, all, now, language);
    } catch (const StorageError &error) {
        return problemAnswer(error.problem());
    }
    QHash<QString, int> counts;
    QJsonArray lines;
    for (const auto &one : std::as_const(all)) {
        ++counts[one.line.value("answer"_L1).toString()];
        lines << one.line;
    }
    counted("accepted").add(static_cast<quint64>(counts.value(u"accepted"_s)));
    counted("double").add(static_cast<quint64>(counts.value(u"double"_s)));
    counted("refused").add(static_cast<quint64>(counts.value(u"refused"_s)));
    return jsonAnswer({{u"accepted"_s, counts.value(u"accepted"_s)},
                       {u"double"_s, counts.value(u"double"_s)},
                       {u"refused"_s, counts.value(u"refused"_s)},
                       {u"events"_s, lines}});
}
