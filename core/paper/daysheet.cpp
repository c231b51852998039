// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/paper/daysheet.h"

#include "core/agenda/agenda.h"
#include "core/base/sentence.h"
#include "core/dossier/typetext.h"
#include "core/paper/sheetwriter.h"
#include "core/paper/visitsheet.h"
#include "core/report/facts.h"

using namespace Qt::StringLiterals;

namespace {

struct Appointment
{
    DossierView view{};
    AnyId contact{};
};

QString hours(const Contact &contact)
{
    const auto from = contact.startsAt.mid(11, 5);
    const auto until = contact.endsAt.mid(11, 5);
    return until.isEmpty() ? from : from + u"–"_s + until;
}

} // namespace

Result<Sheet> daySheet(const Workspace &workspace, const Staff &staff, QDate day, Language language)
{
    const auto read = workspace.read([&](const Database &database) {
        return agenda(database, workspace.surroundings(), workspace.user(), {staff.id}, day, day);
    });
    if (!read)
        return tl::make_unexpected(read.error());
    SheetWriter writer(workspace, language, day.toString(Qt::ISODate));
    writer.title(writer.words(u"day.title"_s, {{u"on"_s, fullDate(day, language)}}));
    writer.line(staff.name);
    writer.madeOn({});
    QList<Appointment> visits;
    QList<QStringList> rows;
    for (const auto &one : read->contacts) {
        if (one.isHidden) {
            rows << QStringList{hours(one.contact), writer.words(u"taken"_s), {}, {}, {}};
            continue;
        }
        auto view = workspace.dossierView(one.dossier);
        if (!view)
            return tl::make_unexpected(view.error());
        // The agenda reads no people; the dossier has them.
        const auto &contact = view->file.contact(one.contact.id) ? *view->file.contact(one.contact.id) : one.contact;
        const auto *person = visited(*view, contact);
        rows << QStringList{
            hours(contact), person ? person->displayName() : one.person,
            contact.state == u"DONE" ? writer.held(contact) : capital(writer.name("contact", contact.kind)),
            placeOf(contact, view->file, person, writer.catalogue(), language), person ? person->phone : QString()};
        if (contact.state == u"PLANNED")
            visits << Appointment{std::move(*view), one.contact.id};
    }
    if (rows.isEmpty())
        writer.say(u"day.none"_s);
    writer.table({{"hour", 0.9}, {"person", 1.4}, {"contact", 1.7}, {"where", 1.9}, {"phone", 1.1}}, rows);
    if (!read->dues.isEmpty())
        writer.heading(u"day.due"_s);
    for (const auto &one : read->dues) {
        const auto *type = one.isDeadline() ? writer.catalogue().type(one.type, one.version) : nullptr;
        const auto *rule = type ? type->term(one.term) : nullptr;
        writer.bullet(writer.pair(rule ? capital(rule->name.in(language))
                                       : spoken({one.kind, one.places}, writer.catalogue(), language),
                                  one.person + u", "_s + one.number));
    }
    for (const auto &visit : visits) {
        writer.page();
        writeVisit(writer, visit.view, *visit.view.file.contact(visit.contact));
    }
    return writer.sheet();
}
