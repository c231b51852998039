// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/mandateacts.h"
#include "core/deadline/offset.h"
#include "core/dossier/deadlines.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// Applies what a decision says of one condition; the old text stays beside the new.
Outcome applyToCondition(ActContext &context, const DossierFile &file, const QString &effect, const QString &kind,
                         const AnyId &decision, QDate on, const Values &change)
{
    const auto id = change.anyId("condition"_L1);
    const auto *condition = file.condition(id);
    if (!condition)
        return refused(u"condition.notInDossier"_s);
    auto text = condition->text;
    auto state = condition->state;
    auto inputs = condition->inputs;
    if (effect == u"CHANGES_CONDITION") {
        if (kind == u"FIX_CONTENT")
            state = u"FIXED"_s;
        else
            state = u"CLARIFIED"_s;
        if (!change.text("text"_L1).isEmpty())
            text = change.text("text"_L1);
        if (change.has("inputs"_L1))
            inputs = change.object("inputs"_L1);
    } else if (effect == u"SUSPENDS_CONDITION") {
        state = u"SUSPENDED"_s;
    } else if (effect == u"LIFTS") {
        state = u"LIFTED"_s;
    }
    if (const auto wanted = change.text("state"_L1); !wanted.isEmpty())
        state = wanted;
    if (text == condition->text && state == condition->state && inputs == condition->inputs)
        return refused(u"condition.nothingChanges"_s, {{u"condition"_s, codePlace("condition", condition->kind)}});
    Recorder::Fields fields{{"text", text}, {"inputs", columnValue(inputs)}, {"state", state}};
    if (state == u"LIFTED")
        fields << std::pair{"until_on", columnValue(on)};
    context.recorder().update("condition", id, fields);
    context.recorder().insert("condition_change", file.dossier,
                              {{"condition", columnValue(id)},
                               {"decision", columnValue(decision)},
                               {"kind", kind},
                               {"changed_on", columnValue(on)},
                               {"old_text", condition->text},
                               {"new_text", text},
                               {"old_inputs", columnValue(condition->inputs)},
                               {"new_inputs", columnValue(inputs)},
                               {"old_state", condition->state},
                               {"new_state", state}});
    return {};
}

Outcome prolong(ActContext &context, const DossierFile &file, const DossierType &type, const Values &values,
                const AnyId &decision, QDate on, const QString &principal)
{
    const auto by = values.text("prolongBy"_L1);
    if (by.isEmpty())
        return {}; // a period that runs anew from each decision (freedom under conditions) needs no length
    const auto code = values.text("term"_L1);
    const TermRule *rule = nullptr;
    for (const auto &term : type.terms)
        if (code.isEmpty() ? !term.prolongableBy.isEmpty() || (term.endsMeasure && !rule) : term.code == code)
            rule = &term;
    if (!rule)
        return refused(u"deadline.noSuchTerm"_s, {{u"term"_s, code}});
    if (!rule->prolongableBy.isEmpty() && rule->prolongableBy != principal)
        return refused(u"deadline.notByThisPrincipal"_s,
                       {{u"term"_s, rule->name.in(context.language())},
                        {u"principal"_s, codePlace("principal", rule->prolongableBy)}},
                       rule->article.in(context.language()));
    if (!rule->maximumProlongation.isEmpty()) {
        const auto total = [](const QString &duration) {
            const auto read = readDuration(duration).value_or(Duration{});
            return read.years * 365 + read.months * 30 + read.days;
        };
        int sum = total(by);
        for (const auto &former : file.prolongations)
            if (former.term == rule->code)
                sum += total(former.by);
        if (sum > total(rule->maximumProlongation))
            return refused(u"deadline.aboveMaximum"_s,
                           {{u"term"_s, rule->name.in(context.language())},
                            {u"maximum"_s, codePlace("duration", rule->maximumProlongation)}},
                           rule->article.in(context.language()));
    }
    context.recorder().insert("prolongation", file.dossier,
                              {{"term", rule->code},
                               {"by_duration", by},
                               {"decided_on", columnValue(on)},
                               {"reason", values.text("summary"_L1)},
                               {"decision", columnValue(decision)}});
    return {};
}

Result<Saying> recordDecision(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto found = context.typeOf(file->dossier);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &type = **found;
    const auto kind = values.text("kind"_L1);
    const auto article = type.article(context.language());
    if (!type.decisions.contains(kind))
        return refused(u"decision.notOfThisType"_s,
                       {{u"decision"_s, codePlace("decision", kind)}, {u"type"_s, codePlace("type", type.code)}},
                       article);
    const auto on = values.date("decidedOn"_L1);
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});

    // Who can have taken it: those who decide, follow up or can act; the one in charge when it was not said.
    const auto *item = context.catalogue().item(u"decision"_s, kind);
    const auto effect = item->members.value("effect"_L1).toString();
    auto principal = values.text("principal"_L1);
    auto court = values.text("court"_L1);
    const auto *follows = file->principal(u"FOLLOWS_UP"_s);
    const auto *decides = file->principal(u"DECIDES"_s);
    const auto *usual = item->members.value("byFollowUp"_L1).toBool() && follows ? follows
                        : decides                                                ? decides
                                                                                 : follows;
    if (principal.isEmpty() && usual) {
        principal = usual->principal;
        court = court.isEmpty() ? usual->court : court;
    }
    const auto mayAct =
        type.principals.decides + type.principals.followsUp + type.principals.canAct + type.principals.mayRequest;
    if (!principal.isEmpty() && !mayAct.contains(principal))
        return refused(u"mandate.notThisPrincipal"_s,
                       {{u"principal"_s, codePlace("principal", principal)}, {u"type"_s, codePlace("type", type.code)}},
                       article);
    // The commission may suspend, clarify or adapt a condition; it cannot impose a new one.
    const auto changes = values.list("conditions"_L1);
    const auto added = values.list("newConditions"_L1);
    if (!added.isEmpty() && !type.initialDecisions.contains(kind) && kind != u"FIX_CONTENT" &&
        !type.principals.decides.contains(principal))
        return refused(u"decision.cannotAddConditions"_s, {{u"principal"_s, codePlace("principal", principal)}},
                       article);

    const auto id = context.recorder().insert(
        "decision", file->dossier,
        {{"kind", kind},
         {"decided_on", columnValue(on)},
         {"received_on",
          columnValue(values.date("receivedOn"_L1).isValid() ? values.date("receivedOn"_L1) : context.today())},
         {"principal", principal},
         {"court", court},
         {"reference", values.text("reference"_L1)},
         {"summary", values.text("summary"_L1)}});
    context.made = id;
    for (const auto &change : changes)
        if (auto applied = applyToCondition(context, *file, effect, kind, id, on, change); !applied)
            return tl::make_unexpected(applied.error());
    int position = static_cast<int>(file->conditions.size());
    for (const auto &condition : added)
        if (auto made = makeCondition(context, file->dossier, type, condition, u"SPECIAL"_s, id, position++, on); !made)
            return tl::make_unexpected(made.error());
    if (effect == u"PROLONGS")
        if (auto longer = prolong(context, *file, type, values, id, on, principal); !longer)
            return tl::make_unexpected(longer.error());
    if (effect == u"SUSPENDS_MEASURE") {
        context.recorder().update("dossier", file->dossier.id, {{"state", u"SUSPENDED"_s}});
        context.recorder().insert("pause", file->dossier,
                                  {{"term", u""_s},
                                   {"from_on", columnValue(on)},
                                   {"reason", codePlace("decision", kind)},
                                   {"decision", columnValue(id)}});
    }
    if (effect == u"ENDS_MEASURE")
        context.recorder().insert("event", file->dossier,
                                  {{"kind", u"MEASURE_END"_s},
                                   {"subject", kind},
                                   {"at", on.toString(Qt::ISODate)},
                                   {"source", u"decision"_s},
                                   {"source_id", columnValue(id)}});
    if (values.has("hearingOn"_L1))
        context.recorder().insert("event", file->dossier,
                                  {{"kind", u"HEARING_DATE"_s},
                                   {"subject", u""_s},
                                   {"at", values.text("hearingOn"_L1)},
                                   {"source", u"decision"_s},
                                   {"source_id", columnValue(id)}});
    return Saying{u"act.recordDecision"_s,
                  {{u"decision"_s, codePlace("decision", kind)},
                   {u"principal"_s, codePlace("principal", principal)},
                   {u"on"_s, on.toString(Qt::ISODate)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> resumeMeasure(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->dossier.state != u"SUSPENDED")
        return refused(u"dossier.notSuspended"_s, {{u"dossier"_s, file->dossier.number}});
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    for (const auto &pause : file->pauses)
        if (!pause.until.isValid() && pause.term.isEmpty()) {
            if (on < pause.from)
                return refused(u"act.beforeFormer"_s, {{u"date"_s, on.toString(Qt::ISODate)},
                                                       {u"former"_s, pause.from.toString(Qt::ISODate)}});
            context.recorder().update("pause", pause.id, {{"until_on", columnValue(on)}});
        }
    context.recorder().update("dossier", file->dossier.id,
                              {{"state", file->dossier.assistant.isNull() ? u"REGISTERED"_s : u"RUNNING"_s}});
    return Saying{u"act.resumeMeasure"_s,
                  {{u"dossier"_s, context.describe(*file)}, {u"on"_s, on.toString(Qt::ISODate)}}};
}

} // namespace

QList<ActDefinition> decisionActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"recordDecision",
         "A decision of a principal, with what it changes: conditions, length, suspension, end.",
         {dossier,
          {"kind", Type::Code, Need::Required, "decision"},
          {"decidedOn", Type::Date, Need::Required},
          {"receivedOn", Type::Date},
          {"principal", Type::Code, Need::Optional, "principal", "The one who usually takes it when not given."},
          {"court", Type::Court},
          {"reference", Type::Text},
          {"summary", Type::Text},
          {"hearingOn", Type::Moment, Need::Optional, "", "A hearing the decision fixes."},
          {"conditions",
           Type::List,
           Need::Optional,
           "",
           "What it changes of conditions.",
           {{"condition", Type::Reference, Need::Required, "condition"},
            {"text", Type::LongText},
            {"inputs", Type::Object},
            {"state", Type::Code, Need::Optional, "condition_state"}}},
          {"newConditions", Type::List, Need::Optional, "", "Conditions it adds.", conditionFields()},
          {"prolongBy", Type::Duration},
          {"term", Type::Text, Need::Optional, "", "The term that is prolonged; the one that can be when not given."}},
         recordDecision},
        {"resumeMeasure",
         "A suspended measure runs on; the terms that stood still run on too.",
         {dossier, {"on", Type::Date}},
         resumeMeasure},
    };
}
