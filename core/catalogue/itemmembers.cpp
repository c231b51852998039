// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/itemmembers.h"

#include "core/catalogue/jsonreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Need = JsonReader::Need;
using Kind = ItemMember::Kind;

QList<ItemMember> itemMembers(const QString &list)
{
    static const QHash<QString, QList<ItemMember>> all{
        {u"condition"_s,
         {{u"text"_s, Kind::Long, {}, true},
          {u"inputs"_s, Kind::Inputs, {}, true},
          {u"group"_s, Kind::Groups},
          {u"check"_s, Kind::Codes, u"actor"_s, true}}},
        {u"decision"_s,
         {{u"effect"_s, Kind::Choice,
           u"STARTS PROLONGS CHANGES_CONDITION SUSPENDS_CONDITION LIFTS SUSPENDS_MEASURE ENDS_MEASURE NONE"_s, true},
          {u"byFollowUp"_s, Kind::Flag}}},
        {u"contact"_s,
         {{u"media"_s, Kind::Codes, u"medium"_s, true},
          {u"rule"_s, Kind::Long},
          {u"where"_s, Kind::Choice, u"HOUSE HOME"_s},
          {u"source"_s, Kind::Text},
          {u"confidence"_s, Kind::Choice, u"S L C D"_s}}},
        {u"principal"_s,
         {{u"group"_s, Kind::Choice, u"COURT PROSECUTION COMMISSION PRISON ADMINISTRATION PERSON ABROAD"_s, true}}},
        {u"signal_trigger"_s, {{u"urgency"_s, Kind::Number, u"1 3"_s, true}}},
        {u"outcome"_s, {{u"success"_s, Kind::Flag}}},
        {u"statistics_group"_s,
         {{u"table"_s, Kind::Choice, u"JH VCET FIRST_LINE NONE"_s, true},
          {u"official"_s, Kind::Text},
          {u"breaks"_s, Kind::Dates}}},
        {u"safety_note"_s, {{u"twoPersons"_s, Kind::Flag}}},
        {u"technique"_s,
         {{u"parts"_s, Kind::Codes, u"equipment_kind"_s, true}, {u"skills"_s, Kind::Codes, u"skill"_s}}},
        {u"planning_rule"_s,
         {{u"grade"_s, Kind::Choice, u"NEVER WITH_REASON COSTS"_s, true}, {u"weight"_s, Kind::Number, u"0 100000"_s}}},
        {u"prison_visit"_s,
         {{u"postcode"_s, Kind::Text},
          {u"days"_s, Kind::Text, {}, true},
          {u"openFrom"_s, Kind::Text, {}, true},
          {u"openTo"_s, Kind::Text, {}, true}}},
        {u"monitoring_form"_s,
         {{u"variant"_s, Kind::Text},
          {u"techniques"_s, Kind::Codes, u"technique"_s, true},
          {u"rank"_s, Kind::Number, u"1 99"_s, true},
          {u"scheduleBy"_s, Kind::Choice, u"CENTRE ASSISTANT PLAN"_s, true},
          {u"startsAt"_s, Kind::Choice, u"HOME PRISON"_s, true},
          {u"noRecurringLeave"_s, Kind::Flag},
          {u"leaveFrom"_s, Kind::Text},
          {u"leaveTo"_s, Kind::Text},
          {u"latestFrom"_s, Kind::Text},
          {u"latestOffset"_s, Kind::Text},
          {u"atOnce"_s, Kind::Codes, u"alarm_class"_s},
          {u"skills"_s, Kind::Codes, u"skill"_s}}},
        {u"monitoring_state"_s, {{u"next"_s, Kind::Codes, u"monitoring_state"_s}}},
        {u"monitoring_item"_s, {{u"must"_s, Kind::Flag}}},
        {u"schedule_kind"_s, {{u"leave"_s, Kind::Flag}}},
        {u"region"_s, {{u"postcodes"_s, Kind::Text, {}, true}}},
        {u"equipment_kind"_s, {{u"serialised"_s, Kind::Flag}, {u"tag"_s, Kind::Flag}}},
        {u"equipment_state"_s, {{u"next"_s, Kind::Codes, u"equipment_state"_s}, {u"stock"_s, Kind::Flag}}},
        {u"generation"_s,
         {{u"supplier"_s, Kind::Text, {}, true},
          {u"techniques"_s, Kind::Codes, u"technique"_s, true},
          {u"serialForm"_s, Kind::Text}}},
        {u"alarm_class"_s,
         {{u"urgency"_s, Kind::Number, u"1 3"_s, true},
          {u"first"_s, Kind::Long},
          {u"second"_s, Kind::Long},
          {u"asks"_s, Kind::Codes, u"alarm_action"_s},
          {u"incident"_s, Kind::Text},
          {u"visits"_s, Kind::Codes, u"intervention_kind"_s},
          {u"visitDays"_s, Kind::Number, u"0 60"_s}}},
        {u"device_code"_s,
         {{u"supplier"_s, Kind::Text, {}, true},
          {u"raw"_s, Kind::Text, {}, true},
          {u"class"_s, Kind::Choice, u"A1 A2 A3 A4 A5 A6 A7 A8"_s, true},
          {u"sign"_s, Kind::Choice, u"BEGINS ENDS SIGNAL CONNECTED DISCONNECTED HOME AWAY"_s},
          {u"ends"_s, Kind::Codes, u"alarm_class"_s}}},
        {u"alarm_conclusion"_s, {{u"report"_s, Kind::Flag}}},
        {u"intervention_kind"_s,
         {{u"minutes"_s, Kind::Number, u"1 600"_s, true},
          {u"place"_s, Kind::Choice, u"HOME PRISON HOSPITAL POLICE ANY"_s, true},
          {u"rank"_s, Kind::Number, u"1 99"_s, true},
          {u"needs"_s, Kind::Codes, u"equipment_kind"_s},
          {u"skills"_s, Kind::Codes, u"skill"_s},
          {u"results"_s, Kind::Text}}},
    };
    return all.value(list);
}

const QStringList &conditionInputTypes()
{
    static const QStringList types{u"address"_s, u"text"_s,     u"duration"_s,   u"number"_s,
                                   u"money"_s,   u"person"_s,   u"personList"_s, u"date"_s,
                                   u"time"_s,    u"weekdays"_s, u"geometry"_s,   u"schedule"_s};
    return types;
}

namespace {

void unknown(JsonReader &entry, const QString &place, const QString &code, const QString &list)
{
    entry.finding(u"catalogue.unknownCode"_s, place, {{u"code"_s, code}, {u"list"_s, list}});
}

// The inputs of a condition, and the places of its sentence that stand for them.
void checkInputs(JsonReader &entry, QList<Problem> &findings, const QJsonObject &item)
{
    QHash<QString, bool> required;
    const auto inputs = entry.objects("inputs");
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        JsonReader input(inputs[i], entry.placeOf("inputs", i), findings);
        const auto code = input.code("code", Need::Required);
        input.label("name", Need::Required);
        if (const auto type = input.text("type", Need::Required);
            !type.isEmpty() && !conditionInputTypes().contains(type))
            unknown(input, input.placeOf("type"), type, conditionInputTypes().join(u", "_s));
        if (required.contains(code))
            input.finding(u"catalogue.doubleCode"_s, input.placeOf("code"), {{u"code"_s, code}});
        required.insert(code, input.boolean("required"));
    }
    static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
    const auto text = item.value("text"_L1).toObject();
    for (const auto language : allLanguages) {
        const auto code = languageCode(language);
        for (auto it = place.globalMatch(text.value(code).toString()); it.hasNext();) {
            const auto name = it.next().captured(1);
            const auto where = entry.placeOf("text") + u'.' + code;
            if (!required.contains(name))
                entry.finding(u"catalogue.unknownInput"_s, where, {{u"input"_s, name}});
            else if (!required.value(name))
                entry.finding(u"catalogue.optionalInput"_s, where, {{u"input"_s, name}});
        }
    }
    const auto group = entry.texts("group");
    for (qsizetype i = 0; i < group.size(); ++i)
        if (!required.contains(group[i]))
            entry.finding(u"catalogue.unknownInput"_s, entry.placeOf("group", i), {{u"input"_s, group[i]}});
}

} // namespace

void checkItemMembers(const Catalogue &catalogue, const QString &list, const QJsonObject &item,
                      QList<Problem> &findings)
{
    JsonReader entry(item, {}, findings);
    for (const auto *common : {"code", "name", "validity"})
        entry.any(common); // read already
    static const QRegularExpression codeForm(u"^[A-Z][A-Z0-9_]*$"_s);
    if (const auto code = item.value("code"_L1).toString(); !code.isEmpty() && !codeForm.match(code).hasMatch())
        entry.finding(u"catalogue.badCode"_s, u"code"_s, {{u"code"_s, code}});
    for (const auto &member : itemMembers(list)) {
        const auto name = member.name.toLatin1();
        const auto need = member.required ? Need::Required : Need::Optional;
        switch (member.kind) {
        case Kind::Words:
        case Kind::Long:
            entry.label(name.constData(), need);
            break;
        case Kind::Codes: {
            const auto codes = entry.texts(name.constData(), need);
            for (qsizetype i = 0; i < codes.size(); ++i)
                if (!catalogue.item(member.of, codes[i]))
                    unknown(entry, entry.placeOf(name.constData(), i), codes[i], member.of);
            if (member.required && codes.isEmpty() && entry.has(name.constData()))
                entry.finding(u"catalogue.missing"_s, entry.placeOf(name.constData()));
            break;
        }
        case Kind::Choice:
            if (const auto code = entry.text(name.constData(), need);
                !code.isEmpty() && !member.of.split(u' ').contains(code))
                unknown(entry, entry.placeOf(name.constData()), code, QString(member.of).replace(u' ', u", "_s));
            break;
        case Kind::Flag:
            entry.boolean(name.constData());
            break;
        case Kind::Number:
            if (member.required && !entry.has(name.constData()))
                entry.finding(u"catalogue.missing"_s, entry.placeOf(name.constData()));
            entry.integer(name.constData(), 1, member.of.section(u' ', 0, 0).toInt(),
                          member.of.section(u' ', 1, 1).toInt());
            break;
        case Kind::Text:
            entry.text(name.constData(), need);
            break;
        case Kind::Inputs:
            if (!entry.has("inputs"))
                entry.finding(u"catalogue.missing"_s, u"inputs"_s);
            checkInputs(entry, findings, item);
            break;
        case Kind::Groups: // with the inputs
            break;
        case Kind::Dates: {
            const auto days = entry.objects(name.constData());
            for (qsizetype i = 0; i < days.size(); ++i) {
                JsonReader day(days[i], entry.placeOf(name.constData(), i), findings);
                if (!day.date("on").isValid())
                    day.finding(u"catalogue.missing"_s, day.placeOf("on"));
                day.label("note", Need::Required);
            }
            break;
        }
        }
    }
}
