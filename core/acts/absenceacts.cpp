// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/absenceacts.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "core/acts/mandateacts.h"
#include "core/acts/technicianacts.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Outcome mayWrite(const ActContext &context, const Staff &staff)
{
    if (staff.id == context.user().id || leadsOthers(context.user()) || mayPlanAbsenceOf(context.user(), staff))
        return {};
    return refused(u"absence.notYours"_s, {{u"staff"_s, staff.name}});
}

// The rules of one absence among the others.
Outcome fits(ActContext &context, const Absence &absence, const Staff &staff)
{
    if (absence.until < absence.from)
        return refused(u"absence.endsBeforeStart"_s,
                       {{u"from"_s, iso(absence.from)}, {u"until"_s, iso(absence.until)}});
    const AbsenceStore store(context.database());
    for (const auto &other : store.of({absence.staff}, absence.from, absence.until))
        if (other.id != absence.id)
            return refused(u"absence.overlaps"_s,
                           {{u"staff"_s, staff.name}, {u"from"_s, iso(other.from)}, {u"until"_s, iso(other.until)}});
    if (absence.standIn.isNull())
        return {};
    const auto standIn = StaffStore(context.database()).byId(absence.standIn);
    if (!standIn)
        return tl::make_unexpected(standIn.error());
    if (standIn->id == staff.id)
        return refused(u"absence.standInIsSelf"_s, {{u"staff"_s, staff.name}});
    if ((standIn->until.isValid() && standIn->until < absence.until) ||
        (standIn->from.isValid() && standIn->from > absence.from))
        return refused(u"absence.standInNotActive"_s, {{u"staff"_s, standIn->name}});
    for (const auto &away : store.of({standIn->id}, absence.from, absence.until))
        return refused(u"absence.standInAbsent"_s,
                       {{u"staff"_s, standIn->name}, {u"from"_s, iso(away.from)}, {u"until"_s, iso(away.until)}});
    return {};
}

Recorder::Fields fieldsOf(const Absence &absence)
{
    return {{"staff", columnValue(absence.staff)},      {"from_on", columnValue(absence.from)},
            {"until_on", columnValue(absence.until)},   {"reason", absence.reason},
            {"stand_in", columnValue(absence.standIn)}, {"note", absence.note}};
}

QJsonObject places(const Absence &absence, const Staff &staff)
{
    return {{u"staff"_s, staff.name}, {u"from"_s, iso(absence.from)}, {u"until"_s, iso(absence.until)}};
}

// What was given of the stand-in: a name, or empty for nobody.
Outcome readStandIn(ActContext &context, const Values &values, Absence &absence)
{
    if (!values.has("standIn"_L1))
        return {};
    absence.standIn = {};
    if (const auto who = values.text("standIn"_L1); !who.isEmpty()) {
        const auto standIn = staffMember(context, who);
        if (!standIn)
            return tl::make_unexpected(standIn.error());
        absence.standIn = standIn->id;
    }
    return {};
}

Result<Saying> recordAbsence(ActContext &context, const Values &values)
{
    const auto who = values.text("staff"_L1);
    const auto staff = who.isEmpty() ? Result<Staff>(context.user()) : staffMember(context, who);
    if (!staff)
        return tl::make_unexpected(staff.error());
    Absence absence{.staff = staff->id,
                    .from = values.date("from"_L1),
                    .until = values.date("until"_L1),
                    .reason = values.text("reason"_L1),
                    .note = values.text("note"_L1)};
    if (auto may = mayWrite(context, *staff); !may)
        return tl::make_unexpected(may.error());
    if (auto read = readStandIn(context, values, absence); !read)
        return tl::make_unexpected(read.error());
    if (auto fitting = fits(context, absence, *staff); !fitting)
        return tl::make_unexpected(fitting.error());
    context.made = context.recorder().insert("absence", fieldsOf(absence));
    auto said = places(absence, *staff);
    if (absence.standIn.isNull())
        return Saying{u"act.recordAbsence"_s, said};
    said.insert(u"standIn"_s, StaffStore(context.database()).byId(absence.standIn)->name);
    return Saying{u"act.recordAbsenceWithStandIn"_s, said};
}

Result<Saying> changeAbsence(ActContext &context, const Values &values)
{
    auto absence = AbsenceStore(context.database()).byId(values.id<Absence>("absence"_L1));
    if (!absence)
        return tl::make_unexpected(absence.error());
    const auto staff = StaffStore(context.database()).byId(absence->staff);
    if (!staff)
        return tl::make_unexpected(staff.error());
    if (auto may = mayWrite(context, *staff); !may)
        return tl::make_unexpected(may.error());
    if (!values.text("from"_L1).isEmpty())
        absence->from = values.date("from"_L1);
    if (!values.text("until"_L1).isEmpty())
        absence->until = values.date("until"_L1);
    if (!values.text("reason"_L1).isEmpty())
        absence->reason = values.text("reason"_L1);
    if (values.has("note"_L1))
        absence->note = values.text("note"_L1);
    if (auto read = readStandIn(context, values, *absence); !read)
        return tl::make_unexpected(read.error());
    if (auto fitting = fits(context, *absence, *staff); !fitting)
        return tl::make_unexpected(fitting.error());
    context.recorder().update("absence", absence->id, fieldsOf(*absence));
    context.made = absence->id;
    return Saying{u"act.changeAbsence"_s, places(*absence, *staff)};
}

Result<Saying> cancelAbsence(ActContext &context, const Values &values)
{
    const auto absence = AbsenceStore(context.database()).byId(values.id<Absence>("absence"_L1));
    if (!absence)
        return tl::make_unexpected(absence.error());
    const auto staff = StaffStore(context.database()).byId(absence->staff);
    if (!staff)
        return tl::make_unexpected(staff.error());
    if (auto may = mayWrite(context, *staff); !may)
        return tl::make_unexpected(may.error());
    context.recorder().remove("absence", absence->id);
    return Saying{u"act.cancelAbsence"_s, places(*absence, *staff)};
}

} // namespace

Outcome checkAbsence(ActContext &context, const AnyId &id)
{
    auto row = context.database().query("SELECT staff FROM absence WHERE id = ?", id);
    if (!row.next())
        return {};
    const auto staff = StaffStore(context.database()).byId(row.id<Staff>(0));
    if (!staff)
        return tl::make_unexpected(staff.error());
    if (auto may = mayWrite(context, *staff); !may)
        return may;
    const auto absence = AbsenceStore(context.database()).byId(Absence::Id(id));
    return absence ? fits(context, *absence, *staff) : Outcome(); // taken back: nothing left to fit
}

QList<ActDefinition> absenceActs()
{
    const ActField standIn{"standIn", Type::Text, Need::Optional, "", "Login or id; empty for nobody."};
    return {
        {"recordAbsence",
         "Someone is away from one day up to and including another; a stand-in gets the tasks meanwhile.",
         {{"staff", Type::Text, Need::Optional, "", "Login or id; oneself when not given."},
          {"from", Type::Date, Need::Required},
          {"until", Type::Date, Need::Required},
          {"reason", Type::Code, Need::Required, "absence_reason"},
          standIn,
          {"note", Type::Text}},
         recordAbsence},
        {"changeAbsence",
         "Other days, another reason or another stand-in.",
         {{"absence", Type::Reference, Need::Required, "absence"},
          {"from", Type::Date},
          {"until", Type::Date},
          {"reason", Type::Code, Need::Optional, "absence_reason"},
          standIn,
          {"note", Type::Text}},
         changeAbsence},
        {"cancelAbsence",
         "Who was to be away stays.",
         {{"absence", Type::Reference, Need::Required, "absence"}},
         cancelAbsence},
    };
}
