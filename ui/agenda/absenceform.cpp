// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agenda/absenceform.h"

#include "core/access/absencestore.h"
#include "core/access/staffstore.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct AbsenceFormWords
{
    Q_DECLARE_TR_FUNCTIONS(AbsenceForm)
};

ActRequest formOf(const Workspace &workspace, const Absence &absence)
{
    QList<PopupItem> colleagues;
    if (const auto staff = workspace.read([](const Database &database) { return StaffStore(database).all(); }))
        for (const auto &one : *staff)
            if (!one.until.isValid() || one.until >= absence.from)
                colleagues << PopupItem{.id = one.id.toString(),
                                        .label = one.name,
                                        .detail =
                                            workspace.catalogue().name(u"staff_role"_s, one.role, currentLanguage()),
                                        .icon = Icon::Person};
    QList<PopupItem> reasons;
    if (const auto *list = workspace.catalogue().list(u"absence_reason"_s))
        for (const auto &one : list->items)
            reasons << PopupItem{.id = one.code, .label = capital(one.name.in(currentLanguage()))};
    using Kind = ActInput::Kind;
    ActRequest form{.doText = AbsenceFormWords::tr("Save"), .about = absence.staff, .focus = u"from"_s};
    if (absence.id.isNull() && leadsOthers(workspace.user()))
        form.inputs << ActInput{.name = u"staff"_s,
                                .label = AbsenceFormWords::tr("Who"),
                                .kind = Kind::Choice,
                                .items = colleagues,
                                .value = absence.staff.toString(),
                                .needed = true};
    form.inputs << ActInput{.name = u"from"_s,
                            .label = AbsenceFormWords::tr("From"),
                            .kind = Kind::Date,
                            .value = absence.from.toString(Qt::ISODate),
                            .hint = DateHint::Any,
                            .needed = true}
                << ActInput{.name = u"until"_s,
                            .label = AbsenceFormWords::tr("Up to and including"),
                            .kind = Kind::Date,
                            .value = absence.until.toString(Qt::ISODate),
                            .hint = DateHint::Any,
                            .needed = true}
                << ActInput{.name = u"reason"_s,
                            .label = AbsenceFormWords::tr("Reason"),
                            .kind = Kind::Choice,
                            .items = reasons,
                            .value = absence.reason,
                            .needed = true}
                << ActInput{.name = u"standIn"_s,
                            .label = AbsenceFormWords::tr("Stand-in"),
                            .kind = Kind::Choice,
                            .items = colleagues,
                            .value = absence.standIn.isNull() ? QJsonValue() : QJsonValue(absence.standIn.toString())}
                << ActInput{.name = u"note"_s, .label = AbsenceFormWords::tr("Note"), .value = absence.note};
    return form;
}

} // namespace

ActRequest recordAbsenceForm(const Workspace &workspace, QDate day)
{
    auto form = formOf(workspace, {.staff = workspace.user().id, .from = day, .until = day, .reason = u"LEAVE"_s});
    form.act = u"recordAbsence"_s;
    form.title = AbsenceFormWords::tr("Record an absence");
    form.draftPart = u'/' + day.toString(Qt::ISODate);
    if (!leadsOthers(workspace.user()))
        form.with = {{u"staff"_s, workspace.user().id.toString()}};
    return form;
}

ActRequest changeAbsenceForm(const Workspace &workspace, const Absence &absence)
{
    auto form = formOf(workspace, absence);
    form.act = u"changeAbsence"_s;
    form.title = AbsenceFormWords::tr("Change an absence");
    form.with = {{u"absence"_s, absence.id.toString()}};
    form.about = absence.id;
    form.alsoText = AbsenceFormWords::tr("Remove the absence");
    form.also = {.name = u"cancelAbsence"_s, .with = {{u"absence"_s, absence.id.toString()}}};
    return form;
}
