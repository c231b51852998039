// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/fuzz/inputs.h"

#include "app/cli/script.h"
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "core/deadline/duedate.h"
#include "core/deadline/offset.h"
#include "core/monitoring/events.h"
#include "core/person/nationalnumber.h"
#include "core/report/facts.h"
#include "core/report/template.h"
#include "core/sync/rowscan.h"
#include "core/sync/wire.h"
#include "tests/support/sampledata.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// A rule that holds for every input.
void must(bool holds, const char *rule)
{
    if (!holds)
        qFatal("%s", rule);
}

const Catalogue &catalogue()
{
    static const auto loaded = *Catalogue::load();
    return *loaded;
}

void readable(const Problem &problem)
{
    must(hasSentence(problem.code), qPrintable(u"no sentence for "_s + problem.code));
}

void type(const QByteArray &bytes)
{
    const auto body = parseJsonObject(bytes, u"input"_s);
    if (!body)
        return readable(body.error());
    for (const auto &finding : catalogue().validate(*body)) {
        readable(finding);
        must(!finding.details.value("place"_L1).toString().isEmpty(), "a finding without its place");
    }
    const auto reading = catalogue().readType(*body);
    if (reading.findings.isEmpty()) {
        must(!reading.type.code.isEmpty(), "a type without a code was accepted");
        must(!reading.type.principals.decides.isEmpty(), "a type nobody decides about was accepted");
        for (const auto &term : reading.type.terms)
            must(readOffset(term.offset).has_value(), "a term without a readable offset was accepted");
    }
}

void act(const QByteArray &bytes)
{
    static SampleHouse house;
    static const auto dossier = [] {
        house.database().script("PRAGMA synchronous = OFF");
        return house.dossier();
    }();
    const auto line = parseJsonObject(bytes, u"input"_s);
    if (line) {
        const auto with = line->value("with"_L1).toObject();
        for (const auto &definition : actDefinitions())
            if (line->value("act"_L1).toString().isEmpty() ||
                line->value("act"_L1).toString() == QLatin1StringView(definition.name))
                if (const auto values = Values::read(with, definition.fields, catalogue()); !values)
                    readable(values.error());
    }
    // The line as a script has it: whatever it says, the answer is an object and the door is closed behind it.
    auto text = bytes;
    text.replace("$d1", dossier.toString().toUtf8());
    house.as(u"lena"_s).at(u"2027-03-01T09:00"_s);
    Script script(house.workspace(), Language::Nl, house.workspace().clock());
    const auto answer = script.perform(text, 1);
    must(!answer.json.isEmpty(), "no answer");
    must(!answer.storageFailed, qPrintable(QString::fromUtf8(QJsonDocument(answer.json).toJson())));
    must(house.count("sync_ctx") == 0, "the door was left open");
}

void fillIn(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    const auto checked = checkTemplate(text, u"input"_s, reportFields());
    if (!checked) {
        readable(checked.error());
        const auto line = checked.error().details.value("line"_L1).toInt();
        must(line >= 1 && line <= text.count(u'\n') + 1, "a line that is not there");
    }
    static const QJsonObject facts{
        {u"conditions"_s, QJsonArray{QJsonObject{{u"text"_s, u"één"_s}}, QJsonObject{{u"text"_s, u"twee"_s}}}},
        {u"person"_s, QJsonObject{{u"name"_s, u"Fiktief Testmans"_s}}}};
    const auto filled = fillTemplate(text, u"input"_s, facts, reportFields(), {{u"plan"_s, u"antwoord"_s}});
    must(filled.has_value() == checked.has_value(), "what is checked and what is filled differ");
    if (filled)
        must(ReportText::fromJson(filled->toJson()) == *filled, "a frozen report reads otherwise than it was");
}

void moment(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    if (const auto read = readMoment(text)) {
        must(read->isValid(), "an invalid moment was read");
        must(clockShows(*read), "a clock time that does not exist was read");
        const auto again = readMoment(writeMoment(*read));
        must(again && *again == *read, "a moment is written otherwise than it is read");
    }
    if (const auto offset = readOffset(text)) {
        must(offset->amount >= 0, "a negative amount");
        const auto again = readOffset(writeOffset(*offset));
        must(again && *again == *offset, "an offset is written otherwise than it is read");
        for (const auto kind : {TermKind::Deadline, TermKind::End, TermKind::LatestBefore}) {
            const TermRequest request{.from = {QDate(2027, 1, 29)},
                                      .offset = *offset,
                                      .kind = kind,
                                      .roll = kind != TermKind::End,
                                      .given = Duration{.years = 1}};
            static const WorkCalendar calendar;
            if (const auto due = dueDate(request, calendar)) {
                const auto replayed = replay(due->steps);
                must(replayed && *replayed == due->due, "a date and its steps differ");
                must(kind != TermKind::End || !due->rolled, "the end of a measure was rolled");
            }
        }
    }
    if (const auto duration = readDuration(text)) {
        const auto again = readDuration(writeDuration(*duration));
        must(again && *again == *duration, "a duration is written otherwise than it is read");
        for (const auto language : allLanguages)
            must(!durationText(*duration, language).isEmpty(), "a duration without words");
    }
    if (const auto pause = readPause(text))
        must(pause->from.isValid() && (!pause->until.isValid() || pause->until >= pause->from),
             "a pause that ends before it begins");
}

void number(const QByteArray &bytes)
{
    const auto text = QString::fromUtf8(bytes);
    const QDate today(2027, 1, 20);
    for (const auto &born : {QString(), u"1985-07-30"_s, u"2003-02-01"_s}) {
        const auto read = readNationalNumber(text, born, today);
        if (!read) {
            readable(read.error());
            continue;
        }
        must(read->digits.size() == 11, "a number without eleven digits");
        must(read->birthDate.left(4).toInt() <= today.year(), "born after today");
        const auto again = readNationalNumber(formatNationalNumber(read->digits), born, today);
        must(again && *again == *read, "a number is written otherwise than it is read");
    }
}

// What comes over the network, in either direction: read or refused with a sentence, and what was read can be said
// again.
void wire(const QByteArray &bytes)
{
    if (const auto push = decodePush(bytes)) {
        const auto again = decodePush(encode(*push));
        must(again && again->txns.size() == push->txns.size(), "a push that was read can be said again");
    } else {
        readable(push.error());
    }
    if (const auto pull = decodePull(bytes))
        must(bool(decodePull(encode(*pull))), "a pull that was read can be said again");
    else
        readable(pull.error());
    if (const auto answer = decodePushAnswer(bytes))
        must(bool(decodePushAnswer(encode(*answer))), "an answer to a push that was read can be said again");
    else
        readable(answer.error());
    if (const auto answer = decodePullAnswer(bytes)) {
        const auto again = decodePullAnswer(encode(*answer));
        must(again && again->rows.size() == answer->rows.size(), "an answer to a pull that was read can be said again");
    } else {
        readable(answer.error());
    }
    if (const auto plain = unpacked(bytes, 1 << 20))
        must(plain->size() <= (1 << 20), "what is unpacked stays within its limit");
    else
        readable(plain.error());
}

// The short way to read a row says the same as the long one, or leaves it to that.
void row(const QByteArray &bytes)
{
    RowScan scan;
    if (!scan.read(bytes))
        return;
    const auto document = QJsonDocument::fromJson(bytes);
    must(document.isObject(), "what is scanned is one JSON object");
    const auto object = document.object();
    QHash<QString, const RowScan::Member *> last; // of a name that stands there twice, the last holds
    for (const auto &member : scan.members())
        last.insert(QString::fromUtf8(member.name), &member);
    must(last.size() == object.size(), "as many members either way");
    for (auto [name, member] : last.asKeyValueRange()) {
        const auto value = object.value(name);
        switch (member->kind) {
        case RowScan::Member::Kind::Null:
            must(value.isNull(), "a null is a null");
            break;
        case RowScan::Member::Kind::Number:
            must(value.isDouble() && value.toInteger(-1) == member->number, "a number is that number");
            break;
        case RowScan::Member::Kind::Id:
            must(AnyId::fromString(value.toString().mid(3)).bytes() == member->idBytes(), "an id is that id");
            [[fallthrough]];
        case RowScan::Member::Kind::Text:
            must(value.isString() && value.toString().toUtf8() == member->text, "a text is that text");
            break;
        }
    }
}

// What suppliers send: every line is read or refused with a sentence, and what was read is written and read the same.
void events(const QByteArray &bytes)
{
    for (const auto &line : readDeviceEvents(bytes, u"NORDTAG"_s)) {
        if (!line.event) {
            readable(line.problem);
            continue;
        }
        must(!line.event->number.isEmpty() && !line.event->serial.isEmpty() && !line.event->code.isEmpty(),
             "an event without a number, a serial or a code was read");
        must(line.event->deviceAt.hasTime(), "an event without a time was read");
        const auto again = readDeviceEvent(toJson(*line.event), u"NORDTAG"_s);
        must(again.has_value(), "an event that was written cannot be read");
        must(toJson(*again) == toJson(*line.event), "an event changed by being written");
        const auto instant = instantOf(line.event->deviceAt);
        must(instantOf(momentOfInstant(instant)) == instant, "a moment moved");
    }
}

} // namespace

const QHash<QString, FuzzFunction> &fuzzFunctions()
{
    static const QHash<QString, FuzzFunction> functions{{u"type"_s, type},
                                                        {u"act"_s, act},
                                                        {u"template"_s, fillIn},
                                                        {u"moment"_s, moment},
                                                        {u"nationalnumber"_s, number},
                                                        {u"wire"_s, wire},
                                                        {u"row"_s, row},
                                                        {u"events"_s, events}};
    return functions;
}
