// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/access/absencestore.h"
#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/dossier/criteria.h"
#include "core/dossier/dossierstore.h"
#include "core/dossier/knownpeople.h"
#include "core/person/personstore.h"
#include "core/report/makereport.h"
#include "core/search/search.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<DossierStore::Filter> CommandLine::dossierFilter()
{
    DossierCriteria criteria{.house = true, .state = {}};
    const auto today = m_clock.today();
    for (const auto &text : m_parser.values(u"filter"_s)) {
        const auto name = text.section(u'=', 0, 0);
        const auto value = text.section(u'=', 1);
        auto json = criteriaJson(criteria);
        if (name == u"saved") { // one that was kept by name
            const auto saved = workspace()->read(
                [&](const Database &database) { return savedFilters(database, workspace()->user()); });
            if (!saved)
                return tl::make_unexpected(saved.error());
            const auto found = std::find_if(saved->begin(), saved->end(), [&](const SavedFilter &one) {
                return one.name.compare(value, Qt::CaseInsensitive) == 0;
            });
            if (found == saved->end())
                return refused(u"filter.notFound"_s);
            criteria = found->criteria;
            continue;
        }
        if (name == u"assistant") {
            const auto staff =
                workspace()->read([&](const Database &database) { return StaffStore(database).byLogin(value); });
            if (!staff && value != u"-")
                return tl::make_unexpected(staff.error());
        } else if (name != u"type" && name != u"state" && name != u"of" && name != u"next" && name != u"quietDays") {
            return tl::make_unexpected(Problem{Problem::Kind::Usage, u"script.badFilter"_s, {{u"name"_s, name}}, {}});
        }
        json.insert(name, name == u"quietDays" ? QJsonValue(value.toInt()) : QJsonValue(value));
        criteria = readCriteria(json);
    }
    auto filter = workspace()->read(
        [&](const Database &database) { return storeFilter(database, criteria, workspace()->user(), today); });
    if (!filter)
        return tl::make_unexpected(filter.error());
    filter->limit = m_parser.value(u"limit"_s).toInt();
    return *filter;
}

int CommandLine::dossier()
{
    if (!workspace())
        return m_failed;
    if (argument(0) == u"list") {
        const auto filter = dossierFilter();
        if (!filter)
            return problem(filter.error());
        const auto rows =
            workspace()->read([&](const Database &database) { return DossierStore(database).rows(*filter); });
        if (!rows)
            return problem(rows.error());
        QJsonArray list;
        for (const auto &row : *rows) {
            auto json = dossierRowJson(*workspace(), row.dossier, row.person, row.assistant, m_language);
            json.insert(u"nextTerm"_s, row.nextTerm);
            json.insert(u"nextDue"_s,
                        row.nextDue.isValid() ? QJsonValue(row.nextDue.toString(Qt::ISODate)) : QJsonValue());
            list << json;
        }
        return answerRows({}, list);
    }
    if (argument(0) != u"show" || argument(1).isEmpty())
        return usage(u"dossier list | show ID|NUMBER"_s);
    const auto id = dossierNamed(argument(1));
    if (!id)
        return problem(id.error());
    const auto view = workspace()->dossierView(*id);
    const bool hidden = !view && view.error().code == u"dossier.notFound" && isPartner(workspace()->user().role);
    if (!view && !hidden)
        return problem(view.error());
    if (hidden || !maySee(workspace()->user().role, view->file.dossier.facet)) {
        // The attempt is logged; whether there is such a dossier is not said.
        if (auto logged = workspace()->logAccess(u"DENY"_s, u"dossier"_s, *id, *id); !logged)
            return problem(logged.error());
        return problem({Problem::Kind::Refused, u"dossier.notFound"_s, {{u"dossier"_s, argument(1)}}, {}});
    }
    if (auto logged = workspace()->logAccess(u"CONSULT"_s, u"dossier"_s, *id, *id); !logged)
        return problem(logged.error());
    return answer(dossierJson(*workspace(), *view, m_language));
}

int CommandLine::person()
{
    if (!workspace())
        return m_failed;
    if (argument(0) == u"list") {
        const auto all = workspace()->read([&](const Database &database) {
            auto persons = PersonStore(database).all(m_parser.value(u"limit"_s).toInt(), 0);
            persons.removeIf(
                [&](const Person &one) { return !DossierStore(database).mayShow(one.id, workspace()->user()); });
            return persons;
        });
        if (!all)
            return problem(all.error());
        QJsonArray list;
        for (const auto &one : *all)
            list << QJsonObject{
                {u"id"_s, one.id.toString()}, {u"name"_s, one.displayName()}, {u"birthDate"_s, one.birthDate}};
        return answerRows({}, list);
    }
    if (argument(0) == u"duplicates") {
        const PersonSought sought{.familyName = m_parser.value(u"family"_s),
                                  .givenName = m_parser.value(u"given"_s),
                                  .birthDate = m_parser.value(u"birth"_s),
                                  .nationalNumber =
                                      QString(m_parser.value(u"number"_s)).remove(QRegularExpression(u"\\D"_s))};
        const auto found = workspace()->read(
            [&](const Database &database) { return knownLookAlikes(database, sought, workspace()->user(), 10); });
        if (!found)
            return problem(found.error());
        QJsonArray list;
        for (const auto &one : *found) {
            QJsonArray reasons;
            for (const auto &reason : one.reasons)
                reasons << sentence(reason, m_language);
            list << QJsonObject{{u"id"_s, one.person.id.toString()},
                                {u"name"_s, one.person.displayName()},
                                {u"birthDate"_s, one.person.birthDate},
                                {u"likeness"_s, std::round(one.likeness * 100) / 100},
                                {u"reasons"_s, reasons},
                                {u"openDossiers"_s, one.openDossiers}};
        }
        return answerRows({}, list);
    }
    if (argument(0) != u"show" || argument(1).isEmpty())
        return usage(u"person list | show ID | duplicates"_s);
    const auto id = Person::Id::fromString(argument(1));
    const auto json = workspace()->read([&](const Database &database) -> Result<QJsonObject> {
        const PersonStore store(database);
        const auto person = store.byId(id);
        if (!person)
            return tl::make_unexpected(person.error());
        const DossierStore dossiers(database);
        auto seen = dossiers.ofPerson(id, workspace()->user());
        seen.removeIf([&](const Dossier &one) { return !maySee(workspace()->user().role, one.facet); });
        if (!dossiers.mayShow(id, workspace()->user()))
            return refused(u"person.notFound"_s, {{u"person"_s, argument(1)}});
        return personJson(*workspace(), *person, store.addresses(id), store.notes(id), seen, m_language);
    });
    if (auto logged = workspace()->logAccess(json ? u"CONSULT"_s : u"DENY"_s, u"person"_s, id, {}); !logged)
        return problem(logged.error());
    return json ? answer(*json) : problem(json.error());
}

int CommandLine::tasks()
{
    if (!workspace())
        return m_failed;
    auto staff = workspace()->user();
    if (const auto login = m_parser.value(u"user"_s); !login.isEmpty()) {
        const auto found =
            workspace()->read([&](const Database &database) { return StaffStore(database).byLogin(login); });
        if (!found)
            return problem(found.error());
        staff = *found;
    }
    const auto until = dateOption(u"until"_s);
    const auto today = workspace()->clock().today();
    const auto rows = workspace()->read([&](const Database &database) {
        QJsonArray list;
        // Own tasks first, then those of whom one stands in for.
        auto whose = AbsenceStore(database).coveredBy(staff.id, today);
        whose.prepend(staff);
        for (const auto &one : std::as_const(whose)) {
            auto query = database.query(
                "SELECT task.kind, task.places, task.due, dossier.number, dossier.title, dossier.facet FROM task"
                " JOIN dossier ON dossier.id = task.dossier WHERE task.staff = ? AND (? = '' OR task.due <= ?)"
                " ORDER BY coalesce(task.due, '9999'), dossier.number, task.key LIMIT ?",
                one.id, until.toString(Qt::ISODate), until.toString(Qt::ISODate), m_parser.value(u"limit"_s).toInt());
            while (query.next()) {
                if (one.id != staff.id && !maySee(staff.role, query.text(5)))
                    continue;
                const auto due = query.date(2);
                QJsonObject task{
                    {u"kind"_s, query.text(0)},
                    {u"title"_s, spoken({query.text(0), query.object(1)}, workspace()->catalogue(), m_language)},
                    {u"due"_s, due.isValid() ? QJsonValue(due.toString(Qt::ISODate)) : QJsonValue()},
                    {u"state"_s, !due.isValid() ? u"open"_s
                                 : due < today  ? u"overdue"_s
                                 : due == today ? u"due"_s
                                                : u"open"_s},
                    {u"dossier"_s, query.text(3)},
                    {u"person"_s, query.text(4)}};
                if (one.id != staff.id)
                    task.insert(u"standsInFor"_s, one.name);
                list << task;
            }
        }
        return list;
    });
    if (!rows)
        return problem(rows.error());
    return answerRows(u"tasks"_s, *rows);
}

int CommandLine::find()
{
    if (!workspace())
        return m_failed;
    const auto text = m_arguments.join(u' ');
    const auto found = workspace()->read([&](const Database &database) {
        return search(database, text, workspace()->user(), m_parser.value(u"limit"_s).toInt());
    });
    if (!found)
        return problem(found.error());
    // What was looked for is logged, found or not.
    if (auto logged = workspace()->logAccess(u"SEARCH"_s, u"search"_s, {}, {}, {}, text); !logged)
        return problem(logged.error());
    QJsonArray rows;
    for (const auto &one : *found)
        rows << QJsonObject{{u"kind"_s, one.kind},
                            {u"id"_s, one.id.toString()},
                            {u"title"_s, one.title},
                            {u"detail"_s, one.detail},
                            {u"number"_s, one.number}};
    return answer({{u"results"_s, rows}, {u"note"_s, sentence(u"search.protected"_s, m_language)}});
}

int CommandLine::report()
{
    if (!workspace())
        return m_failed;
    const auto id = dossierNamed(argument(1));
    if (argument(1).isEmpty())
        return usage(u"report make DOSSIER KIND --out FILE.pdf | list DOSSIER"_s);
    if (!id)
        return problem(id.error());
    const auto view = workspace()->dossierView(*id);
    if (!view)
        return problem(view.error());
    if (argument(0) == u"list")
        return answerRows(u"reports"_s, dossierJson(*workspace(), *view, m_language).value("reports"_L1).toArray());
    if (argument(0) != u"make" || argument(2).isEmpty() || !m_parser.isSet(u"out"_s))
        return usage(u"report make DOSSIER KIND --out FILE.pdf"_s);
    const auto kind = argument(2);
    Report report;
    for (const auto &one : view->file.reports)
        if (one.kind == kind)
            report = one;
    if (report.id.isNull()) {
        const auto fresh = newReport(view->file, *view->type, view->deadlines, kind);
        if (!fresh)
            return problem(fresh.error());
        report = *fresh;
        report.author = workspace()->user().id;
    }
    const auto text = reportText(view->file, *view->type, view->deadlines, workspace()->surroundings(), report);
    if (!text)
        return problem(text.error());
    const auto pdf = reportPdf(*text, letterhead(view->file, workspace()->surroundings(), report));
    if (!pdf)
        return problem(pdf.error());
    const auto out = m_parser.value(u"out"_s);
    if (const auto written = writeFile(out, *pdf); !written)
        return problem(written.error());
    if (auto logged = workspace()->logAccess(u"PRINT"_s, u"report"_s, report.id, *id); !logged)
        return problem(logged.error());
    return answer({{u"file"_s, out},
                   {u"bytes"_s, pdf->size()},
                   {u"title"_s, text->title},
                   {u"unanswered"_s, QJsonArray::fromStringList(text->unanswered())},
                   {u"frozen"_s, report.isSent()}});
}

int CommandLine::exportData()
{
    if (!workspace())
        return m_failed;
    const auto what = argument(0);
    QJsonObject json;
    Dossier::Id dossierId;
    if (what == u"dossier" || what == u"conditions") {
        const auto id = dossierNamed(argument(1));
        if (!id)
            return problem(id.error());
        dossierId = *id;
        const auto view = workspace()->dossierView(*id);
        if (!view)
            return problem(view.error());
        if (!maySee(workspace()->user().role, view->file.dossier.facet))
            return problem({Problem::Kind::Refused, u"dossier.notFound"_s, {{u"dossier"_s, argument(1)}}, {}});
        json = dossierJson(*workspace(), *view, m_language);
        if (what == u"conditions") {
            // What the police needs of the conditions: who, what, where to ask; no address of others, no notes.
            const auto *main = view->file.mainPerson(view->type->mainRole());
            QJsonArray conditions;
            for (const auto &condition : view->file.conditions)
                if (condition.isInForce())
                    conditions << QJsonObject{
                        {u"code"_s, condition.kind},
                        {u"text"_s, condition.text},
                        {u"state"_s, condition.state},
                        {u"from"_s, condition.from.toString(Qt::ISODate)},
                        {u"until"_s, measureEnd(view->file, view->deadlines).toString(Qt::ISODate)}};
            json = {{u"format"_s, u"justitiehuis-conditions-1"_s},
                    {u"dossier"_s, view->file.dossier.number},
                    {u"person"_s, QJsonObject{{u"familyName"_s, main ? main->familyName : QString()},
                                              {u"givenName"_s, main ? main->givenName : QString()},
                                              {u"birthDate"_s, main ? main->birthDate : QString()},
                                              {u"nationalNumber"_s, main ? main->nationalNumber : QString()}}},
                    {u"conditions"_s, conditions}};
        }
    } else if (what == u"person") {
        const auto id = Person::Id::fromString(argument(1));
        const auto found = workspace()->read([&](const Database &database) -> Result<QJsonObject> {
            const PersonStore store(database);
            const auto person = store.byId(id);
            if (!person)
                return tl::make_unexpected(person.error());
            const DossierStore dossiers(database);
            if (!dossiers.mayShow(id, workspace()->user()))
                return refused(u"person.notFound"_s, {{u"person"_s, argument(1)}});
            auto seen = dossiers.ofPerson(id, workspace()->user());
            seen.removeIf([&](const Dossier &one) { return !maySee(workspace()->user().role, one.facet); });
            return personJson(*workspace(), *person, store.addresses(id), store.notes(id), seen, m_language);
        });
        if (!found)
            return problem(found.error());
        json = *found;
    } else {
        return usage(u"export dossier ID | person ID | conditions DOSSIER"_s);
    }
    if (auto logged = workspace()->logAccess(u"EXPORT"_s, what, AnyId::fromString(argument(1)), dossierId); !logged)
        return problem(logged.error());
    if (!m_parser.isSet(u"out"_s))
        return answer(json);
    const auto out = m_parser.value(u"out"_s);
    if (const auto written = writeFile(out, QJsonDocument(json).toJson()); !written)
        return problem(written.error());
    return answer({{u"file"_s, out}});
}
