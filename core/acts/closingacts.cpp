// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/visitsteps.h"
#include "core/dossier/closing.h"
#include "core/monitoring/overview.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Outcome nothingWorn(ActContext &context, const DossierFile &file)
{
    QStringList serials;
    QString who;
    for (const auto &one : monitoringsOf(context.database(), file.dossier.id))
        for (const auto &fitting : one.worn()) {
            serials << fitting.serial;
            who = file.personName(one.monitoring.person);
        }
    if (serials.isEmpty())
        return {};
    return refused(u"monitoring.stillWorn"_s, {{u"serials"_s, serials.join(u", "_s)}, {u"person"_s, who}});
}

// Nobody is visited for it any more: what still stood comes off the plan, and what was kept for it is free.
Outcome dropAllVisits(ActContext &context, const DossierFile &file)
{
    QList<Visit::Id> standing;
    {
        auto query = context.database().query("SELECT id FROM intervention WHERE dossier = ? AND deleted = 0 AND"
                                              " state IN ('OPEN', 'PLANNED')",
                                              file.dossier.id);
        while (query.next())
            standing << query.id<Visit>(0);
    }
    for (const auto &visit : std::as_const(standing))
        if (auto freed = releaseAllKept(context, visit); !freed)
            return freed;
    for (const auto &one : monitoringsOf(context.database(), file.dossier.id))
        dropVisits(context, one.monitoring, {}, u"CLOSED"_s);
    return {};
}

Result<Saying> closeDossier(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto found = context.typeOf(file->dossier);
    if (!found)
        return tl::make_unexpected(found.error());
    const auto &type = **found;
    const auto outcome = values.text("outcome"_L1);
    if (!type.outcomes.contains(outcome))
        return refused(u"closing.notThisOutcome"_s,
                       {{u"outcome"_s, codePlace("outcome", outcome)}, {u"type"_s, codePlace("type", type.code)}});
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    if (file->dossier.receivedOn.isValid() && on < file->dossier.receivedOn)
        return refused(u"closing.beforeReceipt"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    // A device that somebody still wears does: it names him and nobody would look after it.
    if (auto off = nothingWorn(context, *file); !off)
        return tl::make_unexpected(off.error());
    // What is missing does not stop a closing whose ground was said; the list goes with it.
    const auto with = Surroundings::of(context.catalogue(), context.today(), context.language());
    const auto gaps = closingGaps(*file, type, deadlines(*file, type, with), with);
    const auto ground = values.text("ground"_L1);
    if (!gaps.isEmpty() && ground.isEmpty()) {
        QStringList lines;
        for (const auto &gap : gaps)
            lines << context.catalogue().name(u"closing_need"_s, gap.need, context.language()) + u": "_s + gap.about;
        return refused(u"closing.incomplete"_s, {{u"count"_s, gaps.size()}, {u"list"_s, lines.join(u"; "_s)}});
    }
    QJsonArray kept;
    for (const auto &gap : gaps)
        kept << QJsonObject{{u"need"_s, gap.need}, {u"about"_s, gap.about}};
    if (auto dropped = dropAllVisits(context, *file); !dropped)
        return tl::make_unexpected(dropped.error());
    for (const auto &assignment : file->assignments)
        if (!assignment.until.isValid())
            context.recorder().update("assignment", assignment.id,
                                      {{"until_on", columnValue(std::max(on, assignment.from))}});
    for (const auto &placement : file->placements)
        if (!placement.until.isValid())
            context.recorder().update("placement", placement.id,
                                      {{"until_on", columnValue(std::max(on, placement.from))}});
    for (const auto &contact : file->contacts)
        if (contact.state == u"PLANNED")
            context.recorder().update("contact", contact.id, {{"state", u"CANCELLED"_s}});
    auto note = ground;
    if (!kept.isEmpty())
        note +=
            (note.isEmpty() ? u""_s : u"\n"_s) + QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    context.recorder().update(
        "dossier", file->dossier.id,
        {{"state", u"CLOSED"_s}, {"closed_on", columnValue(on)}, {"outcome", outcome}, {"closing_note", note}});
    return Saying{u"act.closeDossier"_s,
                  {{u"dossier"_s, context.describe(*file)},
                   {u"outcome"_s, codePlace("outcome", outcome)},
                   {u"on"_s, on.toString(Qt::ISODate)}}};
}

Result<Saying> reopenDossier(ActContext &context, const Values &values)
{
    auto file = context.anyDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (file->dossier.isOpen())
        return refused(u"closing.isOpen"_s, {{u"dossier"_s, file->dossier.number}});
    context.recorder().update("dossier", file->dossier.id,
                              {{"state", u"REGISTERED"_s},
                               {"closed_on", columnValue(QDate())},
                               {"outcome", u""_s},
                               {"closing_note", values.text("reason"_L1)},
                               {"assistant", columnValue(AnyId())}});
    return Saying{u"act.reopenDossier"_s,
                  {{u"dossier"_s, context.describe(*file)}, {u"reason"_s, values.text("reason"_L1)}}};
}

Result<Saying> cancelDossier(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    if (std::any_of(file->reports.begin(), file->reports.end(), [](const Report &report) { return report.isSent(); }))
        return refused(u"closing.reportsSent"_s);
    context.recorder().update("dossier", file->dossier.id,
                              {{"state", u"CANCELLED"_s},
                               {"closed_on", columnValue(context.today())},
                               {"closing_note", values.text("reason"_L1)}});
    return Saying{u"act.cancelDossier"_s,
                  {{u"dossier"_s, context.describe(*file)}, {u"reason"_s, values.text("reason"_L1)}}};
}

} // namespace

QList<ActDefinition> closingActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"closeDossier",
         "Closes with an outcome; what is missing is listed, and needs a ground to be left.",
         {dossier,
          {"outcome", Type::Code, Need::Required, "outcome"},
          {"on", Type::Date},
          {"ground", Type::LongText, Need::Optional, "", "Why it closes although something is missing."}},
         closeDossier},
        {"reopenDossier",
         "The dossier runs again; history and number stay.",
         {dossier, {"reason", Type::Text, Need::Required}},
         reopenDossier},
        {"cancelDossier",
         "Registered by mistake: counted nowhere, kept.",
         {dossier, {"reason", Type::Text, Need::Required}},
         cancelDossier},
    };
}
