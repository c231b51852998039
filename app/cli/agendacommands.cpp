// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/access/staffstore.h"
#include "core/agenda/icalendar.h"
#include "core/base/file.h"
#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject agendaJson(const Workspace &workspace, const Agenda &agenda, const QString &login, Language language)
{
    const auto &catalogue = workspace.catalogue();
    QJsonArray contacts, dues, absences, days;
    for (const auto &one : agenda.contacts)
        contacts << QJsonObject{{u"id"_s, one.contact.id.toString()},
                                {u"dossier"_s, one.number},
                                {u"person"_s, one.person},
                                {u"kind"_s, one.contact.kind},
                                {u"name"_s, catalogue.name(u"contact"_s, one.contact.kind, language)},
                                {u"medium"_s, one.contact.medium},
                                {u"state"_s, one.contact.state},
                                {u"outcome"_s, one.contact.outcome},
                                {u"startsAt"_s, one.contact.startsAt},
                                {u"endsAt"_s, one.contact.endsAt},
                                {u"place"_s, one.contact.place},
                                {u"hidden"_s, one.isHidden}};
    for (const auto &one : agenda.dues) {
        const auto *type = one.isDeadline() ? catalogue.type(one.type, one.version) : nullptr;
        const auto *rule = type ? type->term(one.term) : nullptr;
        dues << QJsonObject{
            {u"kind"_s, one.isDeadline() ? u"deadline"_s : one.kind},
            {u"term"_s, one.term},
            {u"title"_s, rule ? rule->name.in(language) : spoken({one.kind, one.places}, catalogue, language)},
            {u"due"_s, iso(one.due)},
            {u"dossier"_s, one.number},
            {u"person"_s, one.person}};
    }
    for (const auto &one : agenda.absences)
        absences << QJsonObject{{u"id"_s, one.id.toString()},
                                {u"from"_s, iso(one.from)},
                                {u"until"_s, iso(one.until)},
                                {u"reason"_s, one.reason},
                                {u"note"_s, one.note}};
    for (const auto &one : agenda.days)
        days << QJsonObject{{u"date"_s, iso(one.date)}, {u"name"_s, one.name.in(language)}, {u"legal"_s, one.legal}};
    return {{u"staff"_s, login},
            {u"from"_s, iso(agenda.first)},
            {u"to"_s, iso(agenda.last)},
            {u"contacts"_s, contacts},
            {u"due"_s, dues},
            {u"absences"_s, absences},
            {u"days"_s, days}};
}

} // namespace

int CommandLine::agendaOf()
{
    const auto first = dateOption(u"from"_s);
    const auto last = dateOption(u"to"_s);
    if (!first.isValid() || !last.isValid() || last < first || first.daysTo(last) > 3660)
        return usage(u"agenda [--staff LOGIN] --from DATE --to DATE [--ics FILE]"_s);
    if (!workspace())
        return m_failed;
    auto staff = workspace()->user();
    if (const auto login = m_parser.value(u"staff"_s); !login.isEmpty()) {
        const auto found =
            workspace()->read([&](const Database &database) { return StaffStore(database).byLogin(login); });
        if (!found)
            return problem(found.error());
        staff = *found;
    }
    const auto read = workspace()->read([&](const Database &database) {
        return agenda(database, workspace()->surroundings(), workspace()->user(), {staff.id}, first, last);
    });
    if (!read)
        return problem(read.error());
    if (!m_parser.isSet(u"ics"_s))
        return answer(agendaJson(*workspace(), *read, staff.login, m_language));
    const auto ics = iCalendar(*read, workspace()->catalogue(), m_language, workspace()->clock().now());
    const auto out = m_parser.value(u"ics"_s);
    if (const auto written = writeFile(out, ics); !written)
        return problem(written.error());
    if (auto logged = workspace()->logAccess(u"EXPORT"_s, u"agenda"_s, staff.id, {}); !logged)
        return problem(logged.error());
    return answer({{u"file"_s, out}, {u"events"_s, read->contacts.size() + read->dues.size() + read->absences.size()}});
}
