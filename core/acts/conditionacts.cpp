// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/mandateacts.h"
#include "core/base/sentence.h"
#include "core/deadline/offset.h"
#include "core/person/personstore.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Saying> imposeConditions(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    int position = static_cast<int>(file->conditions.size());
    const auto from = values.date("from"_L1).isValid() ? values.date("from"_L1) : file->dossier.legalEventOn;
    const auto added = values.list("conditions"_L1);
    if (added.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"conditions"_s}});
    for (const auto &condition : added) {
        const auto made = makeCondition(context, file->dossier, **type, condition, u"SPECIAL"_s,
                                        values.anyId("decision"_L1), position++, from);
        if (!made)
            return tl::make_unexpected(made.error());
        context.made = *made;
    }
    return Saying{u"act.imposeConditions"_s, {{u"count"_s, added.size()}, {u"dossier"_s, context.describe(*file)}}};
}

// The condition's dossier and the condition; both must be there and open.
Result<std::pair<DossierFile, Condition>> conditionOf(ActContext &context, const Values &values)
{
    auto query = context.database().query("SELECT dossier FROM condition WHERE id = ? AND deleted = 0",
                                          values.anyId("condition"_L1));
    if (!query.next())
        return refused(u"condition.notInDossier"_s);
    const auto with =
        Values::read({{u"dossier"_s, query.id(0).toString()}}, {{"dossier", Type::Reference}}, context.catalogue());
    auto file = context.openDossier(*with);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto condition = *file->condition(values.anyId("condition"_L1));
    return std::pair{std::move(*file), condition};
}

Result<Saying> fillCondition(ActContext &context, const Values &values)
{
    auto found = conditionOf(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &[file, condition] = *found;
    // The wording a judge imposed is not rewritten: only inputs that were missing are filled in.
    const auto type = context.typeOf(file.dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    auto inputs = condition.inputs;
    const auto added = values.object("inputs"_L1);
    for (auto it = added.begin(); it != added.end(); ++it) {
        if (inputs.contains(it.key()) && inputs.value(it.key()) != it.value())
            return refused(u"condition.inputIsFixed"_s, {{u"input"_s, it.key()}});
        inputs.insert(it.key(), it.value());
    }
    const auto *item = context.catalogue().item(u"condition"_s, condition.kind);
    const auto known = conditionInputs(*item);
    QJsonObject spokenInputs;
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        if (std::none_of(known.begin(), known.end(),
                         [&](const ConditionInput &input) { return input.code == it.key(); }))
            return badInput(u"act.unknownField"_s, {{u"field"_s, QString(u"inputs/"_s + it.key())}});
        spokenInputs.insert(it.key(), it.value().toVariant().toString());
    }
    const auto pattern =
        Label::fromJson(item->members.value("text"_L1).toObject()).in(languageFromCode(condition.language));
    const bool wasGenerated = condition.text.contains(u'…');
    context.recorder().update("condition", condition.id,
                              {{"inputs", columnValue(inputs)},
                               {"text", wasGenerated ? conditionText(pattern, spokenInputs) : condition.text}});
    return Saying{u"act.fillCondition"_s,
                  {{u"condition"_s, codePlace("condition", condition.kind)}, {u"dossier"_s, context.describe(file)}}};
}

Result<Saying> assessCondition(ActContext &context, const Values &values)
{
    auto found = conditionOf(context, values);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &[file, condition] = *found;
    if (condition.state == u"LIFTED" || condition.state == u"PROPOSED")
        return refused(u"condition.notInForce"_s, {{u"condition"_s, codePlace("condition", condition.kind)},
                                                   {u"state"_s, codePlace("condition_state", condition.state)}});
    const auto compliance = values.text("compliance"_L1);
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    context.made = context.recorder().insert("evidence", file.dossier,
                                             {{"condition", columnValue(condition.id)},
                                              {"compliance", compliance},
                                              {"shown_on", columnValue(on)},
                                              {"source", values.text("source"_L1)},
                                              {"source_id", columnValue(values.anyId("sourceId"_L1))},
                                              {"note", values.text("note"_L1)}});
    Recorder::Fields fields{{"compliance", compliance}};
    if (compliance == u"NOT_MET" && values.boolean("breach"_L1))
        fields << std::pair{"state", QVariant(u"BREACHED"_s)};
    context.recorder().update("condition", condition.id, fields);
    return Saying{u"act.assessCondition"_s,
                  {{u"condition"_s, codePlace("condition", condition.kind)},
                   {u"compliance"_s, codePlace("compliance", compliance)},
                   {u"dossier"_s, context.describe(file)}}};
}

} // namespace

QList<ActField> conditionFields()
{
    return {
        {"kind", Type::Code, Need::Required, "condition"},
        {"inputs", Type::Object, Need::Optional, "",
         "The inputs the condition has in the catalogue (service, total, instalment …)."},
        {"text", Type::LongText, Need::Optional, "", "The text as imposed; made from the catalogue when not given."}};
}

Result<AnyId> makeCondition(ActContext &context, const Dossier &dossier, const DossierType &type,
                            const Values &condition, const QString &origin, const AnyId &decision, int position,
                            QDate from)
{
    const auto kind = condition.text("kind"_L1);
    if (!type.generalConditions.contains(kind) && !type.specialConditions.contains(kind))
        return refused(u"condition.notOfThisType"_s,
                       {{u"condition"_s, codePlace("condition", kind)}, {u"type"_s, codePlace("type", type.code)}},
                       type.article(context.language()));
    const auto *item = context.catalogue().item(u"condition"_s, kind);
    const auto language = languageFromCode(dossier.language);
    auto inputs = condition.object("inputs"_L1);
    const auto known = conditionInputs(*item);
    QJsonObject spokenInputs;
    for (auto it = inputs.begin(); it != inputs.end(); ++it) {
        const auto input =
            std::find_if(known.begin(), known.end(), [&](const ConditionInput &one) { return one.code == it.key(); });
        if (input == known.end())
            return badInput(u"act.unknownField"_s, {{u"field"_s, QString(u"inputs/"_s + it.key())}});
        auto text = it.value().toVariant().toString();
        const auto wrong = [&] {
            return badInput(u"condition.badInput"_s,
                            {{u"input"_s, input->name.in(context.language())}, {u"value"_s, text}});
        };
        if (input->type == u"money") {
            bool ok = it.value().isDouble();
            const auto euro = ok ? it.value().toDouble() : text.replace(u',', u'.').toDouble(&ok);
            if (!ok || euro <= 0 || euro > 1e8)
                return wrong();
            spokenInputs.insert(it.key(), spokenMoney(std::llround(euro * 100), languageCode(language)));
        } else if (input->type == u"duration") {
            const auto duration = readDuration(text);
            if (!duration)
                return wrong();
            spokenInputs.insert(it.key(), durationText(*duration, language));
        } else if (input->type == u"person" && !AnyId::fromString(text).isNull()) {
            const auto person = PersonStore(context.database()).byId(Person::Id::fromString(text));
            if (!person)
                return tl::make_unexpected(person.error());
            spokenInputs.insert(it.key(), person->displayName()); // the name, never the address
        } else if (input->type == u"number" && !it.value().isDouble()) {
            return wrong();
        } else if (input->type == u"date") {
            const auto date = QDate::fromString(text, Qt::ISODate);
            if (!date.isValid())
                return wrong();
            spokenInputs.insert(it.key(), fullDate(date, language));
        } else {
            spokenInputs.insert(it.key(),
                                it.value().isArray() ? it.value().toVariant().toStringList().join(u", "_s) : text);
        }
    }
    const auto pattern = Label::fromJson(item->members.value("text"_L1).toObject()).in(language);
    const auto text = condition.text("text"_L1).isEmpty()
                          ? conditionText(pattern.isEmpty() ? item->name.in(language) : pattern, spokenInputs)
                          : condition.text("text"_L1);
    return context.recorder().insert("condition", dossier,
                                     {{"kind", kind},
                                      {"origin", origin},
                                      {"text", text},
                                      {"language", dossier.language},
                                      {"inputs", columnValue(inputs)},
                                      {"state", origin == u"GENERAL" ? u"FIXED"_s : type.conditionStartState},
                                      {"decision", columnValue(decision)},
                                      {"position", position},
                                      {"from_on", columnValue(from)}});
}

QList<ActDefinition> conditionActs()
{
    const ActField condition{"condition", Type::Reference, Need::Required, "condition"};
    return {
        {"imposeConditions",
         "Adds conditions of the type to the dossier; their text is frozen.",
         {{"dossier", Type::Reference, Need::Required, "dossier"},
          {"conditions", Type::List, Need::Required, "", "", conditionFields()},
          {"decision", Type::Reference, Need::Optional, "decision"},
          {"from", Type::Date}},
         imposeConditions},
        {"fillCondition",
         "Fills in an input that was not known when the condition was imposed.",
         {condition, {"inputs", Type::Object, Need::Required}},
         fillCondition},
        {"assessCondition",
         "Says how a condition is kept, with what shows it.",
         {condition,
          {"compliance", Type::Code, Need::Required, "compliance"},
          {"on", Type::Date},
          {"source", Type::Choice, Need::Optional, "contact document payment hours note"},
          {"sourceId", Type::Reference},
          {"note", Type::Text},
          {"breach", Type::Boolean, Need::Optional, "", "The condition is breached: the principal will be told."}},
         assessCondition},
    };
}
