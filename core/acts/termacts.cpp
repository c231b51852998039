// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/mandateacts.h"
#include "core/dossier/deadlines.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

QString termPlace(const Dossier &dossier, const QString &term)
{
    return u"@term:%1/%2/%3"_s.arg(dossier.type).arg(dossier.version).arg(term);
}

Result<Saying> pauseTerm(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto term = values.text("term"_L1);
    const auto *rule = (*type)->term(term);
    if (!term.isEmpty() && !rule)
        return refused(u"deadline.noSuchTerm"_s, {{u"term"_s, term}});
    const auto from = values.date("from"_L1);
    const auto until = values.date("until"_L1);
    if (until.isValid() && until <= from)
        return refused(u"deadline.pauseEmpty"_s);
    for (const auto &pause : file->pauses)
        if (pause.term == term && !pause.until.isValid())
            return refused(u"deadline.alreadyPaused"_s);
    context.made = context.recorder().insert("pause", file->dossier,
                                             {{"term", term},
                                              {"from_on", columnValue(from)},
                                              {"until_on", columnValue(until)},
                                              {"reason", values.text("reason"_L1)},
                                              {"decision", columnValue(values.anyId("decision"_L1))}});
    return Saying{term.isEmpty() ? u"act.pauseAll"_s : u"act.pauseTerm"_s,
                  {{u"term"_s, term.isEmpty() ? u"—"_s : termPlace(file->dossier, term)},
                   {u"from"_s, from.toString(Qt::ISODate)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> endPause(ActContext &context, const Values &values)
{
    auto query = context.database().query("SELECT dossier, from_on, until_on FROM pause WHERE id = ? AND deleted = 0",
                                          values.anyId("pause"_L1));
    if (!query.next())
        return refused(u"deadline.noSuchPause"_s);
    if (const auto file = context.openDossier(query.id<Dossier>(0)); !file)
        return tl::make_unexpected(file.error());
    const auto from = query.date(1);
    const auto until = values.date("until"_L1);
    if (until <= from)
        return refused(u"deadline.pauseEmpty"_s);
    context.recorder().update("pause", values.anyId("pause"_L1), {{"until_on", columnValue(until)}});
    return Saying{u"act.endPause"_s, {{u"until"_s, until.toString(Qt::ISODate)}}};
}

Result<Saying> overrideDeadline(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto term = values.text("term"_L1);
    const auto all =
        deadlines(*file, **type, Surroundings::of(context.catalogue(), context.today(), context.language()));
    const auto wanted = values.text("anchor"_L1);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Deadline &deadline) {
        return deadline.rule->code == term && deadline.due.isValid() && (wanted.isEmpty() || deadline.anchor == wanted);
    });
    if (found == all.end())
        return refused(u"deadline.noSuchTerm"_s, {{u"term"_s, term}});
    const auto due = values.date("due"_L1);
    if (due == found->computed.date && !found->overridden)
        return refused(u"deadline.sameDate"_s, {{u"date"_s, due.toString(Qt::ISODate)}});
    for (const auto &former : file->overrides)
        if (former.term == term && former.anchor == found->anchor)
            context.recorder().remove("due_override", former.id);
    context.made = context.recorder().insert("due_override", file->dossier,
                                             {{"term", term},
                                              {"anchor", found->anchor},
                                              {"due", due.toString(Qt::ISODate)},
                                              {"reason", values.text("reason"_L1)},
                                              {"source", values.text("source"_L1)}});
    return Saying{u"act.overrideDeadline"_s,
                  {{u"term"_s, termPlace(file->dossier, term)},
                   {u"due"_s, due.toString(Qt::ISODate)},
                   {u"computed"_s, found->computed.date.toString(Qt::ISODate)},
                   {u"reason"_s, values.text("reason"_L1)}}};
}

Result<Saying> withdrawOverride(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto term = values.text("term"_L1);
    bool any = false;
    for (const auto &one : file->overrides)
        if (one.term == term) {
            context.recorder().remove("due_override", one.id);
            any = true;
        }
    if (!any)
        return refused(u"deadline.notOverridden"_s, {{u"term"_s, termPlace(file->dossier, term)}});
    return Saying{u"act.withdrawOverride"_s, {{u"term"_s, termPlace(file->dossier, term)}}};
}

} // namespace

QList<ActDefinition> termActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"pauseTerm",
         "A term stands still; its days are counted and added. Without a term: every term of the house.",
         {dossier,
          {"term", Type::Text},
          {"from", Type::Date, Need::Required},
          {"until", Type::Date, Need::Optional, "", "The first day after the pause; empty while it runs."},
          {"reason", Type::Text, Need::Required},
          {"decision", Type::Reference, Need::Optional, "decision"}},
         pauseTerm},
        {"endPause",
         "The term runs on.",
         {{"pause", Type::Reference, Need::Required, "pause"}, {"until", Type::Date, Need::Required}},
         endPause},
        {"overrideDeadline",
         "Another date than the computed one, with the reason; both stay visible.",
         {dossier,
          {"term", Type::Text, Need::Required},
          {"anchor", Type::Text, Need::Optional, "", "Which of several (the id of its event)."},
          {"due", Type::Date, Need::Required},
          {"reason", Type::Text, Need::Required},
          {"source", Type::Text}},
         overrideDeadline},
        {"withdrawOverride",
         "Back to the computed date.",
         {dossier, {"term", Type::Text, Need::Required}},
         withdrawOverride},
    };
}
