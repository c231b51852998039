// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/events.h"

#include "core/catalogue/catalogue.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024; // of one line
constexpr int mostShown = 60;              // of a text that is quoted in a sentence

// A text of a supplier: printable, not longer than it may be.
Outcome takeText(const QJsonObject &json, QLatin1StringView name, qsizetype most, bool required, QString &into)
{
    const auto value = json.value(name);
    if (value.isUndefined() || value.isNull()) {
        if (required)
            return badInput(u"event.missing"_s, {{u"field"_s, QString(name)}});
        return {};
    }
    // Numbers and codes come as numbers from some systems.
    into = value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
    if (!value.isDouble() && !value.isString())
        return badInput(u"event.notReadable"_s, {{u"field"_s, QString(name)}});
    if (required && into.isEmpty())
        return badInput(u"event.missing"_s, {{u"field"_s, QString(name)}});
    if (into.size() > most)
        return badInput(u"event.tooLong"_s, {{u"field"_s, QString(name)}, {u"most"_s, static_cast<int>(most)}});
    if (std::any_of(into.begin(), into.end(), [](QChar letter) { return letter < u' ' || letter == QChar(0x7f); }))
        return badInput(u"event.notReadable"_s, {{u"field"_s, QString(name)}});
    return {};
}

Outcome takeMoment(const QJsonObject &json, QLatin1StringView name, bool required, Moment &into)
{
    const auto text = json.value(name).toString();
    if (text.isEmpty())
        return required ? Outcome(badInput(u"event.missing"_s, {{u"field"_s, QString(name)}})) : Outcome();
    const auto moment = readMoment(text);
    if (!moment || !moment->hasTime())
        return badInput(u"event.badTime"_s, {{u"field"_s, QString(name)}, {u"value"_s, text.left(mostShown)}});
    into = *moment;
    return {};
}

Outcome takePosition(const QJsonObject &json, QJsonObject &into)
{
    const auto value = json.value("position"_L1);
    if (value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty()))
        return {};
    const auto given = value.toObject();
    const auto latitude = given.value("lat"_L1);
    const auto longitude = given.value("lon"_L1);
    const auto accuracy = given.value("accuracy"_L1);
    if (!latitude.isDouble() || !longitude.isDouble() || qAbs(latitude.toDouble()) > 90 ||
        qAbs(longitude.toDouble()) > 180 || (!accuracy.isUndefined() && !accuracy.isNull() && !accuracy.isDouble()) ||
        accuracy.toDouble() < 0)
        return badInput(u"event.badPosition"_s);
    into = {{u"lat"_s, latitude}, {u"lon"_s, longitude}};
    if (accuracy.isDouble())
        into.insert(u"accuracy"_s, accuracy);
    return {};
}

// One line with semicolons, as the JSON it stands for.
Result<QJsonObject> splitLine(const QString &line)
{
    static const QStringList names{u"supplier"_s, u"number"_s, u"serial"_s,   u"code"_s,  u"deviceAt"_s,
                                   u"lat"_s,      u"lon"_s,    u"accuracy"_s, u"detail"_s};
    const auto parts = line.split(u';');
    QJsonObject json;
    QJsonObject position;
    for (qsizetype i = 0; i < names.size() && i < parts.size(); ++i) {
        const auto text = i + 1 == names.size() ? parts.mid(i).join(u';').trimmed() : parts[i].trimmed();
        if (text.isEmpty())
            continue;
        if (i < 5 || i == 8) {
            json.insert(names[i], text);
            continue;
        }
        bool isNumber = false;
        const auto number = text.toDouble(&isNumber);
        if (!isNumber)
            return badInput(u"event.badPosition"_s);
        position.insert(names[i], number);
    }
    if (!position.isEmpty())
        json.insert(u"position"_s, position);
    return json;
}

EventLine lineOf(int number, const Result<QJsonObject> &json, const QString &supplier)
{
    if (!json)
        return {number, {}, json.error()};
    const auto event = readDeviceEvent(*json, supplier);
    if (!event)
        return {number, {}, event.error()};
    return {number, *event, {}};
}

Problem notReadable()
{
    return {Problem::Kind::Input, u"event.notReadable"_s, {{u"field"_s, u"event"_s}}, {}};
}

QList<EventLine> readArray(const QJsonArray &array, const QString &supplier)
{
    QList<EventLine> lines;
    int number = 0;
    for (const auto &one : array) {
        ++number;
        lines << (one.isObject() ? lineOf(number, one.toObject(), supplier) : EventLine{number, {}, notReadable()});
    }
    return lines;
}

int digits(const QString &text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text[i].unicode() - '0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

} // namespace

AnyId DeviceEvent::id() const
{
    return AnyId::of({"device_event", supplier.toUtf8(), number.toUtf8()});
}

QJsonObject toJson(const DeviceEvent &event)
{
    QJsonObject json{{u"number"_s, event.number},
                     {u"serial"_s, event.serial},
                     {u"code"_s, event.code},
                     {u"deviceAt"_s, writeMoment(event.deviceAt)}};
    if (event.receivedAt.isValid())
        json.insert(u"receivedAt"_s, writeMoment(event.receivedAt));
    if (!event.position.isEmpty())
        json.insert(u"position"_s, event.position);
    if (!event.detail.isEmpty())
        json.insert(u"detail"_s, event.detail);
    return json;
}

Result<DeviceEvent> readDeviceEvent(const QJsonObject &json, const QString &supplier)
{
    DeviceEvent event;
    Outcome taken;
    const auto take = [&](const Outcome &outcome) {
        if (taken && !outcome)
            taken = outcome;
    };
    take(takeText(json, "supplier"_L1, 40, false, event.supplier));
    take(takeText(json, "number"_L1, 80, true, event.number));
    take(takeText(json, "serial"_L1, 40, true, event.serial));
    take(takeText(json, "code"_L1, 40, true, event.code));
    take(takeText(json, "detail"_L1, 500, false, event.detail));
    take(takeMoment(json, "deviceAt"_L1, true, event.deviceAt));
    take(takeMoment(json, "receivedAt"_L1, false, event.receivedAt));
    take(takePosition(json, event.position));
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (!event.supplier.isEmpty() && event.supplier != supplier)
        return badInput(u"event.otherSupplier"_s,
                        {{u"supplier"_s, supplier}, {u"given"_s, event.supplier.left(mostShown)}});
    event.supplier = supplier;
    return event;
}

QList<EventLine> readDeviceEvents(const QByteArray &bytes, const QString &supplier)
{
    const auto text = bytes.trimmed();
    QJsonParseError error;
    if (text.startsWith('[')) {
        const auto document = QJsonDocument::fromJson(text, &error);
        return document.isArray() ? readArray(document.array(), supplier) : QList<EventLine>{{1, {}, notReadable()}};
    }
    if (text.startsWith('{')) {
        const auto document = QJsonDocument::fromJson(text, &error);
        if (document.isObject() && document.object().contains("events"_L1))
            return readArray(document.object().value("events"_L1).toArray(), supplier);
    }
    QList<EventLine> lines;
    int number = 0;
    for (const auto &raw : bytes.split('\n')) {
        ++number;
        const auto line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        if (line.size() > mostBytes) {
            lines << EventLine{number, {}, notReadable()};
        } else if (line.startsWith('{')) {
            const auto document = QJsonDocument::fromJson(line, &error);
            lines << (document.isObject() ? lineOf(number, document.object(), supplier)
                                          : EventLine{number, {}, notReadable()});
        } else {
            lines << lineOf(number, splitLine(QString::fromUtf8(line)), supplier);
        }
    }
    return lines;
}

DeviceCodes DeviceCodes::of(const Catalogue &catalogue)
{
    DeviceCodes codes;
    const auto *list = catalogue.list(u"device_code"_s);
    if (!list)
        return codes;
    for (const auto &item : list->items) {
        DeviceCode code{.item = item.code,
                        .cls = item.members.value("class"_L1).toString(),
                        .sign = item.members.value("sign"_L1).toString(),
                        .ends = {}};
        for (const auto &cls : item.members.value("ends"_L1).toArray())
            code.ends << cls.toString();
        codes.m_codes.insert({item.members.value("supplier"_L1).toString(), item.members.value("raw"_L1).toString()},
                             code);
        codes.m_items.insert(item.code, code);
    }
    return codes;
}

const DeviceCode *DeviceCodes::find(const QString &supplier, const QString &raw) const
{
    const auto found = m_codes.constFind({supplier, raw});
    return found == m_codes.constEnd() ? nullptr : &*found;
}

const DeviceCode *DeviceCodes::item(const QString &code) const
{
    const auto found = m_items.constFind(code);
    return found == m_items.constEnd() ? nullptr : &*found;
}

QStringList DeviceCodes::raws(const QString &supplier, const QString &sign, const QString &cls) const
{
    QStringList found;
    for (auto it = m_codes.begin(); it != m_codes.end(); ++it)
        if (it.key().first == supplier && it->sign == sign && (cls.isEmpty() || it->cls == cls))
            found << it.key().second;
    found.sort();
    return found;
}

qint64 instantOf(const QString &column)
{
    // 2027-04-12T09:41:00+02:00
    if (column.size() != 25 || column[10] != u'T')
        return 0;
    const int year = digits(column, 0, 4);
    const int month = digits(column, 5, 2);
    const int day = digits(column, 8, 2);
    const int hour = digits(column, 11, 2);
    const int minute = digits(column, 14, 2);
    const int second = digits(column, 17, 2);
    const int offsetHours = digits(column, 20, 2);
    const int offsetMinutes = digits(column, 23, 2);
    if (std::min({year, month, day, hour, minute, second, offsetHours, offsetMinutes}) < 0)
        return 0;
    const qint64 days = QDate(year, month, day).toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 offset = (offsetHours * 60 + offsetMinutes) * 60 * (column[19] == u'-' ? -1 : 1);
    return days * 86400 + hour * 3600 + minute * 60 + second - offset;
}

qint64 instantOf(const Moment &moment)
{
    return moment.hasTime() ? instantOf(writeMoment(moment)) : 0;
}

Moment momentOfInstant(qint64 seconds)
{
    return readMoment(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate)).value_or(Moment());
}
