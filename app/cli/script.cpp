// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/script.h"

#include "app/views/alarmviews.h"
#include "app/views/equipmentviews.h"
#include "app/views/figureviews.h"
#include "app/views/monitoringviews.h"
#include "app/views/planviews.h"
#include "core/access/partners.h"
#include "core/acts/trail.h"
#include "core/catalogue/jsonreader.h"
#include "core/dossier/dossierstore.h"
#include "core/monitoring/monitoringstore.h"
#include "core/person/personstore.h"
#include "core/report/makereport.h"
#include "core/search/search.h"

using namespace Qt::StringLiterals;

QJsonObject doneJson(const Workspace &workspace, const ActDone &done, Language language)
{
    QJsonArray changed;
    QStringList tables;
    for (const auto &table : done.changes.tables)
        tables << QString::fromLatin1(table);
    tables.sort();
    return {{u"id"_s, done.made.isNull() ? QJsonValue() : QJsonValue(done.made.toString())},
            {u"act"_s, done.act.isNull() ? QJsonValue() : QJsonValue(done.act.toString())},
            {u"sentence"_s, spoken(done.saying, workspace.catalogue(), language)},
            {u"changed"_s, QJsonArray::fromStringList(tables)}};
}

Script::Answer Script::perform(const QByteArray &line, int number)
{
    const auto parsed = parseJsonObject(line, u"%1"_s.arg(number));
    if (!parsed) {
        auto json = problemJson(&m_workspace, parsed.error(), m_language);
        json.insert(u"line"_s, number);
        return {.json = json, .asExpected = false};
    }
    if (parsed->contains("now"_L1)) {
        const auto now = QDateTime::fromString(parsed->value("now"_L1).toString(), Qt::ISODate);
        m_workspace.setClock(now.isValid() ? Clock(now) : m_clock);
    }
    if (parsed->contains("as"_L1))
        if (auto user = m_workspace.setUser(parsed->value("as"_L1).toString()); !user) {
            auto json = problemJson(&m_workspace, user.error(), m_language);
            json.insert(u"line"_s, number);
            return {.json = json, .asExpected = false};
        }
    return parsed->contains("show"_L1) ? show(*parsed, number) : performAct(*parsed, number);
}

Result<QJsonValue> Script::resolved(const QJsonValue &value)
{
    if (value.isString() && value.toString().startsWith(u'$')) {
        const auto path = value.toString().mid(1);
        const auto name = path.section(u'/', 0, 0);
        const auto id = m_names.constFind(name);
        if (id == m_names.constEnd())
            return badInput(u"script.unknownName"_s, {{u"name"_s, name}});
        const auto rest = path.section(u'/', 1);
        if (rest.isEmpty())
            return QJsonValue(*id);
        const auto view = m_workspace.dossierView(Dossier::Id::fromString(*id));
        if (!view)
            return tl::make_unexpected(view.error());
        const auto found = valueAt(dossierJson(m_workspace, *view, m_language), rest);
        if (found.isObject())
            return found.toObject().value("id"_L1);
        if (found.isUndefined())
            return badInput(u"script.nothingThere"_s, {{u"path"_s, path}});
        return found;
    }
    if (value.isObject()) {
        QJsonObject object;
        const auto given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it) {
            const auto one = resolved(it.value());
            if (!one)
                return one;
            object.insert(it.key(), *one);
        }
        return QJsonValue(object);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &one : value.toArray()) {
            const auto each = resolved(one);
            if (!each)
                return each;
            list << *each;
        }
        return QJsonValue(list);
    }
    return value;
}

Script::Answer Script::performAct(const QJsonObject &line, int number)
{
    const auto expected = line.value("expectRefused"_L1).toString();
    const auto words = line.value("expectSaid"_L1).toString(); // in the sentence of what was done or refused
    const auto refusedWith = [&](const Problem &problem) {
        auto json = problemJson(&m_workspace, problem, m_language);
        json.insert(u"line"_s, number);
        const bool wanted = !expected.isEmpty() && expected == problem.code &&
                            problemText(&m_workspace, problem, m_language).contains(words);
        if (!expected.isEmpty())
            json.insert(u"expected"_s, wanted);
        return Answer{
            .json = json, .asExpected = wanted, .storageFailed = problem.kind == Problem::Kind::Storage && !wanted};
    };
    auto with = resolved(line.value("with"_L1).toObject());
    if (!with)
        return refusedWith(with.error());
    const auto name = line.value("act"_L1).toString();
    Result<ActDone> done;
    if (name == u"undo") {
        // Of the act a line was named by, or the last one.
        const auto which = line.value("of"_L1).toString();
        done = m_workspace.undo(which.isEmpty() ? m_workspace.lastUndoable() : m_acts.value(which));
    } else if (name == u"acceptProposal") { // what the window does when one is accepted: the act it makes is changePlan
        done = acceptProposal(with->toObject());
    } else {
        done = m_workspace.write({.name = name, .with = with->toObject()});
    }
    if (!done)
        return refusedWith(done.error());
    auto json = doneJson(m_workspace, *done, m_language);
    json.insert(u"line"_s, number);
    if (const auto as = line.value("name"_L1).toString(); !as.isEmpty()) {
        m_names.insert(as, done->made.toString());
        m_acts.insert(as, m_workspace
                              .read([&](const Database &database) {
                                  auto mid = database.query("SELECT mid FROM act WHERE id = ?", done->act);
                                  return mid.next() ? mid.number(0) : qint64(0);
                              })
                              .value_or(0));
    }
    if (!expected.isEmpty() || !json.value("sentence"_L1).toString().contains(words)) {
        json.insert(u"expected"_s, false);
        return {.json = json, .asExpected = false};
    }
    return {.json = json};
}

Result<ActDone> Script::acceptProposal(const QJsonObject &with)
{
    const auto act = m_workspace.read([&](const Database &database) -> Result<Act> {
        const auto plan = planAhead(m_workspace, database, m_workspace.clock().today());
        const int visit = plan.visit(AnyId::fromString(with.value("intervention"_L1).toString()));
        if (visit < 0)
            return refused(u"visit.notFound"_s);
        const auto found = proposePlaces(plan, {.visit = visit});
        const int wanted = with.value("place"_L1).toInt(1) - 1;
        if (wanted < 0 || wanted >= found.places.size())
            return refused(u"plan.proposalGone"_s);
        QList<PlanChangeLine> lines;
        const auto without = with.value("without"_L1).toArray();
        for (const auto &line : found.places[wanted].lines)
            if (!without.contains(plan.lines[line.visit].title))
                lines << line;
        return changeAct(plan, lines, with.value("reason"_L1).toString());
    });
    return act ? m_workspace.write(*act) : Result<ActDone>(tl::make_unexpected(act.error()));
}

Result<QJsonValue> Script::look(const QJsonObject &line)
{
    const auto what = line.value("show"_L1).toString();
    if (!QStringList{u"dossier"_s, u"person"_s, u"search"_s, u"tasks"_s, u"report"_s}.contains(what))
        if (auto allowed = m_workspace.ofTheHouse(); !allowed)
            return tl::make_unexpected(allowed.error());
    const auto id = resolved(line.value("id"_L1));
    if (!id)
        return id;
    const auto text = id->toString();
    if (what == u"dossier") {
        const auto dossier = Dossier::Id::fromString(text);
        const auto view = m_workspace.dossierView(dossier);
        if (!view) {
            if (isPartner(m_workspace.user().role)) // what is not his is not confirmed, and the attempt is kept
                if (auto logged = m_workspace.logAccess(u"DENY"_s, u"dossier"_s, dossier, dossier); !logged)
                    return tl::make_unexpected(logged.error());
            return tl::make_unexpected(view.error());
        }
        return QJsonValue(dossierJson(m_workspace, *view, m_language));
    }
    if (what == u"person")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            const PersonStore store(database);
            const auto personId = Person::Id::fromString(text);
            const auto person = store.byId(personId);
            if (!person)
                return tl::make_unexpected(person.error());
            if (!DossierStore(database).mayShow(personId, m_workspace.user()))
                return refused(u"person.notFound"_s, {{u"person"_s, text}});
            return QJsonValue(personJson(m_workspace, *person, store.addresses(personId), store.notes(personId),
                                         DossierStore(database).ofPerson(personId, m_workspace.user()), m_language));
        });
    if (what == u"equipment")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            const auto json = equipmentCalledJson(m_workspace, database, text, {}, m_language);
            if (!json)
                return tl::make_unexpected(json.error());
            return QJsonValue(*json);
        });
    if (what == u"stock")
        return m_workspace.read(
            [&](const Database &database) { return QJsonValue(stockJson(m_workspace, database, {}, m_language)); });
    if (what == u"plan") // of a day
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            const auto day = QDate::fromString(line.value("on"_L1).toString(), Qt::ISODate);
            const auto on = day.isValid() ? day : m_workspace.clock().today();
            return QJsonValue(dayPlanJson(m_workspace, planOf(m_workspace, database, on, on), on, m_language));
        });
    if (what == u"proposal")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            const auto plan = planAhead(m_workspace, database, m_workspace.clock().today());
            const int visit = plan.visit(AnyId::fromString(text));
            if (visit < 0)
                return refused(u"visit.notFound"_s);
            return QJsonValue(proposalsJson(m_workspace, plan, proposePlaces(plan, {.visit = visit}), m_language));
        });
    if (what == u"technicians")
        return m_workspace.read(
            [&](const Database &database) { return QJsonValue(techniciansJson(m_workspace, database)); });
    if (what == u"search")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            QJsonArray rows;
            for (const auto &found : search(database, line.value("text"_L1).toString(), m_workspace.user(), 20))
                rows << QJsonObject{{u"kind"_s, found.kind},
                                    {u"id"_s, found.id.toString()},
                                    {u"title"_s, found.title},
                                    {u"number"_s, found.number}};
            return QJsonValue(rows);
        });
    if (what == u"tasks")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            QJsonArray rows;
            auto query = database.query("SELECT task.kind, task.places, task.due, dossier.number FROM task JOIN "
                                        "dossier ON dossier.id = task.dossier"
                                        " WHERE task.staff = ? ORDER BY coalesce(task.due, '9999'), task.key",
                                        m_workspace.user().id);
            while (query.next())
                rows << QJsonObject{
                    {u"kind"_s, query.text(0)},
                    {u"title"_s, spoken({query.text(0), query.object(1)}, m_workspace.catalogue(), m_language)},
                    {u"due"_s, query.text(2)},
                    {u"number"_s, query.text(3)}};
            return QJsonValue(rows);
        });
    if (what == u"report") {
        const auto dossier = resolved(line.value("dossier"_L1));
        if (!dossier)
            return dossier;
        const auto view = m_workspace.dossierView(Dossier::Id::fromString(dossier->toString()));
        if (!view)
            return tl::make_unexpected(view.error());
        Report report;
        for (const auto &one : view->file.reports)
            if (one.kind == line.value("kind"_L1).toString())
                report = one;
        if (report.id.isNull()) {
            const auto fresh = newReport(view->file, *view->type, view->deadlines, line.value("kind"_L1).toString());
            if (!fresh)
                return tl::make_unexpected(fresh.error());
            report = *fresh;
        }
        const auto made = reportText(view->file, *view->type, view->deadlines, m_workspace.surroundings(), report);
        if (!made)
            return tl::make_unexpected(made.error());
        return QJsonValue(QJsonObject{{u"title"_s, made->title},
                                      {u"text"_s, made->plain()},
                                      {u"unanswered"_s, QJsonArray::fromStringList(made->unanswered())}});
    }
    if (QStringList{u"type"_s, u"gaps"_s, u"difference"_s, u"rehearsal"_s, u"trial"_s}.contains(what))
        return lookAtLaw(what, line);
    if (what == u"alarms") // of a dossier
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            QList<Alarm> alarms;
            for (const auto &one : MonitoringStore(database).ofDossier(Dossier::Id::fromString(text)))
                alarms << AlarmStore(database).ofMonitoring(one.id);
            return QJsonValue(alarmsJson(database, m_workspace.catalogue(), alarms, m_language));
        });
    if (what == u"watch")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            const auto now = readMoment(m_workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm:ss"));
            return QJsonValue(
                watchJson(database, m_workspace.catalogue(), instantOf(now.value_or(Moment())), m_language));
        });
    if (what == u"statistics")
        return figuresShown(m_workspace, line, m_language);
    if (what == u"audit")
        return m_workspace.read([&](const Database &database) -> Result<QJsonValue> {
            QJsonArray rows;
            for (const auto &entry : trail(database, Dossier::Id::fromString(text), {}, 1000))
                rows << QJsonObject{{u"act"_s, entry.name},
                                    {u"user"_s, entry.login},
                                    {u"sentence"_s, spoken(entry.saying, m_workspace.catalogue(), m_language)}};
            QJsonArray looks;
            for (const auto &entry : accessTrail(database, {}, 1000))
                looks << QJsonObject{{u"user"_s, entry.login},
                                     {u"kind"_s, entry.action},
                                     {u"object"_s, entry.object},
                                     {u"detail"_s, entry.detail}};
            return QJsonValue(QJsonObject{{u"acts"_s, rows}, {u"looks"_s, looks}});
        });
    return badInput(u"script.unknownLook"_s, {{u"name"_s, what}});
}

Script::Answer Script::show(const QJsonObject &line, int number)
{
    const auto shown = look(line);
    const auto expectRefused = line.value("expectRefused"_L1).toString();
    if (!shown) {
        auto json = problemJson(&m_workspace, shown.error(), m_language);
        json.insert(u"line"_s, number);
        if (!expectRefused.isEmpty())
            json.insert(u"expected"_s, expectRefused == shown.error().code);
        return {.json = json, .asExpected = expectRefused == shown.error().code};
    }
    QJsonObject json{{u"line"_s, number}};
    if (!line.contains("expect"_L1)) {
        json.insert(u"shown"_s, *shown);
        return {.json = json, .asExpected = expectRefused.isEmpty()};
    }
    QJsonArray failures;
    for (const auto &value : line.value("expect"_L1).toArray()) {
        const auto expectation = value.toObject();
        const auto found = valueAt(*shown, expectation.value("at"_L1).toString());
        bool right = true;
        if (expectation.contains("is"_L1)) {
            const auto wanted = resolved(expectation.value("is"_L1));
            right = wanted && (found == *wanted || (wanted->isNull() && found.isUndefined()));
        }
        if (expectation.contains("count"_L1))
            right = right && found.toArray().size() == expectation.value("count"_L1).toInt();
        if (expectation.contains("exists"_L1))
            right = right && (!found.isUndefined() && !found.isNull()) == expectation.value("exists"_L1).toBool();
        if (expectation.contains("contains"_L1))
            right = right && found.toString().contains(expectation.value("contains"_L1).toString());
        if (expectation.contains("containsNot"_L1))
            right = right && !found.toString().contains(expectation.value("containsNot"_L1).toString());
        if (!right) {
            auto failure = expectation;
            failure.insert(u"found"_s, found.isUndefined() ? QJsonValue(u"nothing"_s) : found);
            failures << failure;
        }
    }
    json.insert(u"expected"_s, failures.isEmpty());
    if (!failures.isEmpty())
        json.insert(u"failures"_s, failures);
    return {.json = json, .asExpected = failures.isEmpty()};
}
