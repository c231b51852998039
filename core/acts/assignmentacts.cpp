// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/acts/mandateacts.h"
#include "core/dossier/dossierstore.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

Outcome assignTo(ActContext &context, const Dossier &dossier, const Staff::Id &staff, QDate on, const QString &reason)
{
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    if (dossier.receivedOn.isValid() && on < dossier.receivedOn)
        return refused(u"assignment.beforeReceipt"_s, {{u"date"_s, on.toString(Qt::ISODate)},
                                                       {u"received"_s, dossier.receivedOn.toString(Qt::ISODate)}});
    const auto member = StaffStore(context.database()).byId(staff);
    if (!member)
        return tl::make_unexpected(member.error());
    if (member->until.isValid() && member->until <= on)
        return refused(u"assignment.hasLeft"_s, {{u"staff"_s, member->name}});
    if (!maySee(member->role, dossier.facet))
        return refused(u"assignment.notForRole"_s, {{u"staff"_s, member->name}, {u"dossier"_s, dossier.number}});
    QList<std::pair<AnyId, QDate>> running;
    {
        auto query = context.database().query(
            "SELECT id, from_on FROM assignment WHERE dossier = ? AND until_on IS NULL AND deleted = 0", dossier.id);
        while (query.next())
            running << std::pair{query.id(0), query.date(1)};
    }
    for (const auto &[id, from] : running) {
        if (from > on)
            return refused(u"act.beforeFormer"_s,
                           {{u"date"_s, on.toString(Qt::ISODate)}, {u"former"_s, from.toString(Qt::ISODate)}});
        context.recorder().update("assignment", id, {{"until_on", columnValue(on)}});
    }
    context.recorder().insert("assignment", dossier,
                              {{"staff", columnValue(staff)}, {"from_on", columnValue(on)}, {"reason", reason}});
    Recorder::Fields fields{{"assistant", columnValue(staff)},
                            {"team", member->team.isEmpty() ? dossier.team : member->team}};
    if (dossier.state.isEmpty() || dossier.state == u"REGISTERED")
        fields << std::pair{"state", QVariant(u"RUNNING"_s)};
    context.recorder().update("dossier", dossier.id, fields);
    return {};
}

namespace {

Result<Saying> assignAssistant(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto staff = staffMember(context, values.text("assistant"_L1));
    if (!staff)
        return tl::make_unexpected(staff.error());
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (auto assigned = assignTo(context, file->dossier, staff->id, on, values.text("reason"_L1)); !assigned)
        return tl::make_unexpected(assigned.error());
    return Saying{
        u"act.assignAssistant"_s,
        {{u"staff"_s, staff->name}, {u"dossier"_s, context.describe(*file)}, {u"on"_s, on.toString(Qt::ISODate)}}};
}

// All or none: one that cannot go refuses the whole, so that what was shown before is what is done.
Result<Saying> reassignDossiers(ActContext &context, const Values &values)
{
    const auto given = values.list("dossiers"_L1);
    if (given.isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"dossiers"_s}});
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    QSet<Dossier::Id> seen;
    QStringList names;
    for (const auto &one : given) {
        const auto file = context.openDossier(one);
        if (!file)
            return tl::make_unexpected(file.error());
        const auto &dossier = file->dossier;
        if (seen.contains(dossier.id))
            return refused(u"assignment.twice"_s, {{u"dossier"_s, dossier.number}});
        seen << dossier.id;
        const auto staff = staffMember(context, one.text("assistant"_L1));
        if (!staff)
            return tl::make_unexpected(staff.error());
        if (dossier.assistant == staff->id)
            return refused(u"assignment.hasItAlready"_s, {{u"staff"_s, staff->name}, {u"dossier"_s, dossier.number}});
        if (auto assigned = assignTo(context, dossier, staff->id, on, values.text("reason"_L1)); !assigned)
            return tl::make_unexpected(assigned.error());
        if (!names.contains(staff->name))
            names << staff->name;
    }
    if (seen.size() > 1)
        context.aboutDossier = {};
    return Saying{u"act.reassignDossiers"_s,
                  {{u"count"_s, seen.size()}, {u"staff"_s, names.join(u", "_s)}, {u"on"_s, on.toString(Qt::ISODate)}}};
}

Result<Saying> transferDossier(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto to = values.text("toHouse"_L1);
    if (to == file->dossier.house)
        return refused(u"transfer.sameHouse"_s);
    const auto on = values.date("on"_L1).isValid() ? values.date("on"_L1) : context.today();
    if (const auto *house = context.catalogue().house(to); !house->validity.contains(on))
        return refused(u"transfer.houseNotThere"_s,
                       {{u"house"_s, codePlace("house", to)}, {u"date"_s, on.toString(Qt::ISODate)}});
    if (std::any_of(file->transfers.begin(), file->transfers.end(),
                    [](const Transfer &one) { return one.state == u"SENT"; }))
        return refused(u"transfer.alreadyUnderWay"_s);
    context.made = context.recorder().insert("transfer", file->dossier,
                                             {{"from_house", file->dossier.house},
                                              {"to_house", to},
                                              {"moved_on", columnValue(on)},
                                              {"reason", values.text("reason"_L1)},
                                              {"note", values.text("note"_L1)},
                                              {"state", u"SENT"_s}});
    // Handed over, not closed: it stays open here until the other house takes it.
    return Saying{u"act.transferDossier"_s,
                  {{u"dossier"_s, context.describe(*file)}, {u"house"_s, codePlace("house", to)}}};
}

Result<Saying> acceptTransfer(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto open = std::find_if(file->transfers.begin(), file->transfers.end(),
                                   [](const Transfer &one) { return one.state == u"SENT"; });
    if (open == file->transfers.end())
        return refused(u"transfer.noneUnderWay"_s);
    const bool accepted = values.boolean("accept"_L1, true);
    if (!accepted && values.text("reason"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"reason"_s}});
    context.recorder().update("transfer", open->id,
                              {{"state", accepted ? u"ACCEPTED"_s : u"REFUSED"_s},
                               {"note", accepted ? open->note
                                                 : QString(open->note + (open->note.isEmpty() ? u""_s : u" — "_s) +
                                                           values.text("reason"_L1))}});
    if (!accepted)
        return Saying{u"act.refuseTransfer"_s, {{u"dossier"_s, context.describe(*file)}}};
    for (const auto &assignment : file->assignments)
        if (!assignment.until.isValid())
            context.recorder().update("assignment", assignment.id,
                                      {{"until_on", columnValue(std::max(open->movedOn, assignment.from))}});
    context.recorder().update(
        "dossier", file->dossier.id,
        {{"house", open->toHouse}, {"assistant", columnValue(AnyId())}, {"team", u""_s}, {"state", u"REGISTERED"_s}});
    return Saying{u"act.acceptTransfer"_s,
                  {{u"dossier"_s, context.describe(*file)}, {u"house"_s, codePlace("house", open->toHouse)}}};
}

Result<Saying> addTask(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    Staff::Id staff = file->dossier.assistant;
    if (const auto who = values.text("staff"_L1); !who.isEmpty()) {
        const auto member = staffMember(context, who);
        if (!member)
            return tl::make_unexpected(member.error());
        staff = member->id;
    }
    context.made = context.recorder().insert("own_task", file->dossier,
                                             {{"staff", columnValue(staff)},
                                              {"title", values.text("title"_L1)},
                                              {"due_on", columnValue(values.date("due"_L1))},
                                              {"waits_for", values.text("waitsFor"_L1)}});
    return Saying{u"act.addTask"_s, {{u"title"_s, values.text("title"_L1)}, {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> finishTask(ActContext &context, const Values &values)
{
    auto query = context.database().query("SELECT dossier, title, done_on FROM own_task WHERE id = ? AND deleted = 0",
                                          values.anyId("task"_L1));
    if (!query.next() || !query.isNull(2))
        return refused(u"task.notOpen"_s);
    if (const auto file = context.openDossier(query.id<Dossier>(0)); !file)
        return tl::make_unexpected(file.error());
    const auto title = query.text(1);
    context.recorder().update("own_task", values.anyId("task"_L1), {{"done_on", columnValue(context.today())}});
    return Saying{u"act.finishTask"_s, {{u"title"_s, title}}};
}

} // namespace

QList<ActDefinition> assignmentActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"assignAssistant",
         "A justice assistant takes the dossier; the former assignment ends that day.",
         {dossier,
          {"assistant", Type::Text, Need::Required, "", "Login or id."},
          {"on", Type::Date},
          {"reason", Type::Text}},
         assignAssistant},
        {"reassignDossiers",
         "Many dossiers go to colleagues at once, all or none; taken back as one.",
         {{"dossiers",
           Type::List,
           Need::Required,
           "",
           "",
           {dossier, {"assistant", Type::Text, Need::Required, "", "Login or id."}}},
          {"on", Type::Date},
          {"reason", Type::Text}},
         reassignDossiers,
         {u"TEAM_LEADER"_s, u"HOUSE_DIRECTOR"_s}},
        {"transferDossier",
         "Hands the dossier over to another house; it is not closed and not counted as new there.",
         {dossier,
          {"toHouse", Type::House, Need::Required},
          {"reason", Type::Code, Need::Required, "transfer_reason"},
          {"on", Type::Date},
          {"note", Type::Text}},
         transferDossier},
        {"acceptTransfer",
         "The receiving house takes the dossier, or refuses it with a reason.",
         {dossier, {"accept", Type::Boolean}, {"reason", Type::Text}},
         acceptTransfer},
        {"addTask",
         "A task of one's own, with a date or with what it waits for.",
         {dossier,
          {"title", Type::Text, Need::Required},
          {"due", Type::Date},
          {"staff", Type::Text},
          {"waitsFor", Type::Text}},
         addTask},
        {"finishTask",
         "A task of one's own is done.",
         {{"task", Type::Reference, Need::Required, "own_task"}},
         finishTask},
    };
}
