// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/views/views.h"

#include "app/views/alarmviews.h"
#include "app/views/monitoringviews.h"
#include "core/access/devicelease.h"
#include "core/access/staffstore.h"
#include "core/acts/trail.h"
#include "core/base/sentence.h"
#include "core/deadline/steptext.h"
#include "core/person/nationalnumber.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue idValue(const AnyId &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonValue momentValue(const Moment &moment)
{
    return moment.isValid() ? QJsonValue(writeMoment(moment)) : QJsonValue();
}

// Builds the parts of a dossier's JSON.
class DossierWriter
{
public:
    DossierWriter(const Workspace &workspace, const DossierView &view, Language language)
        : m_catalogue(workspace.catalogue()),
          m_workspace(workspace),
          m_view(view),
          m_file(view.file),
          m_language(language)
    {
    }

    QJsonObject write() const
    {
        const auto &dossier = m_file.dossier;
        const auto *variant = m_view.type->variant(dossier.variant);
        QJsonObject json{{u"id"_s, dossier.id.toString()},
                         {u"number"_s, dossier.number},
                         {u"title"_s, dossier.title},
                         {u"type"_s, dossier.type},
                         {u"typeName"_s, m_view.type->name.in(m_language)},
                         {u"version"_s, dossier.version},
                         {u"variant"_s, dossier.variant},
                         {u"variantName"_s, variant ? variant->name.in(m_language) : QString()},
                         {u"statisticsGroup"_s, m_view.type->statisticsGroup},
                         {u"state"_s, dossier.state},
                         {u"stateName"_s, name("dossier_state", dossier.state)},
                         {u"phase"_s, dossier.phase},
                         {u"accessGroup"_s, dossier.facet},
                         {u"house"_s, dossier.house},
                         {u"language"_s, dossier.language},
                         {u"receivedOn"_s, dateValue(dossier.receivedOn)},
                         {u"legalEventOn"_s, dateValue(dossier.legalEventOn)},
                         {u"duration"_s, dossier.duration},
                         {u"measureStart"_s, dateValue(measureStart(m_file))},
                         {u"measureEnd"_s, dateValue(measureEnd(m_file, m_view.deadlines))},
                         {u"assistant"_s, m_file.staffName(dossier.assistant)},
                         {u"team"_s, dossier.team},
                         {u"closedOn"_s, dateValue(dossier.closedOn)},
                         {u"outcome"_s, dossier.outcome},
                         {u"closingNote"_s, dossier.closingNote},
                         {u"previousPhase"_s, idValue(dossier.previousPhase)}};
        json.insert(u"people"_s, people());
        json.insert(u"principals"_s, principals());
        json.insert(u"assignments"_s, assignments());
        json.insert(u"transfers"_s, transfers());
        json.insert(u"events"_s, events());
        json.insert(u"decisions"_s, decisions());
        json.insert(u"conditions"_s, conditions());
        json.insert(u"contacts"_s, contacts());
        QJsonArray deadlineList;
        for (const auto &deadline : m_view.deadlines)
            deadlineList << deadlineJson(*m_view.type, deadline, m_language);
        json.insert(u"deadlines"_s, deadlineList);
        QJsonArray taskList;
        for (const auto &task : m_view.tasks)
            taskList << taskJson(m_workspace, task, m_language);
        json.insert(u"tasks"_s, taskList);
        json.insert(u"requirements"_s, requirementList());
        json.insert(u"missing"_s, missing());
        json.insert(u"signals"_s, signalList());
        json.insert(u"reports"_s, reports());
        json.insert(u"documents"_s, documents());
        if (dossier.hoursImposed > 0)
            json.insert(u"hours"_s, hours());
        json.insert(u"payments"_s, payments());
        json.insert(u"preferences"_s, preferences());
        QJsonArray gaps;
        for (const auto &gap : closingGaps(m_file, *m_view.type, m_view.deadlines, m_workspace.surroundings()))
            gaps << QJsonObject{{u"need"_s, gap.need}, {u"about"_s, gap.about}};
        json.insert(u"closingGaps"_s, gaps);
        QJsonObject fields;
        for (auto it = m_file.fields.begin(); it != m_file.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        json.insert(u"fields"_s, fields);
        return json;
    }

private:
    QString name(const char *list, const QString &code) const
    {
        return m_catalogue.name(QString::fromLatin1(list), code, m_language);
    }

    QJsonArray people() const
    {
        QJsonArray all;
        for (const auto &one : m_file.people) {
            const auto person = m_file.persons.value(one.person);
            const auto *address =
                person.secretAddress ? nullptr : m_file.currentAddress(one.person, m_workspace.clock().today());
            QJsonArray notes;
            for (const auto &note : m_file.notes.value(one.person))
                if (!note.until.isValid())
                    notes << QJsonObject{{u"id"_s, note.id.toString()},
                                         {u"kind"_s, note.kind},
                                         {u"name"_s, name("safety_note", note.kind)},
                                         {u"text"_s, note.text}};
            all << QJsonObject{{u"id"_s, one.person.toString()},
                               {u"person"_s, one.person.toString()},
                               {u"name"_s, person.displayName()},
                               {u"role"_s, one.role},
                               {u"roleName"_s, name("role", one.role)},
                               {u"birthDate"_s, person.birthDate},
                               {u"phone"_s, person.phone},
                               {u"email"_s, person.email},
                               {u"address"_s, address ? address->oneLine() : QString()},
                               {u"permissions"_s, QJsonArray::fromStringList(one.permissions)},
                               {u"notes"_s, notes},
                               {u"until"_s, dateValue(one.until)}};
        }
        return all;
    }

    QJsonArray principals() const
    {
        QJsonArray all;
        for (const auto &one : m_file.principals) {
            const auto *court = m_catalogue.court(one.court);
            all << QJsonObject{{u"part"_s, one.part},
                               {u"principal"_s, one.principal},
                               {u"name"_s, name("principal", one.principal)},
                               {u"court"_s, one.court},
                               {u"courtName"_s, court ? court->name.in(m_language) : QString()},
                               {u"reference"_s, one.reference},
                               {u"from"_s, dateValue(one.from)},
                               {u"until"_s, dateValue(one.until)}};
        }
        return all;
    }

    QJsonArray assignments() const
    {
        QJsonArray all;
        for (const auto &one : m_file.assignments)
            all << QJsonObject{{u"staff"_s, m_file.staffName(one.staff)},
                               {u"from"_s, dateValue(one.from)},
                               {u"until"_s, dateValue(one.until)},
                               {u"reason"_s, one.reason}};
        return all;
    }

    QJsonArray transfers() const
    {
        QJsonArray all;
        for (const auto &one : m_file.transfers)
            all << QJsonObject{{u"id"_s, one.id.toString()},      {u"from"_s, one.fromHouse}, {u"to"_s, one.toHouse},
                               {u"on"_s, dateValue(one.movedOn)}, {u"reason"_s, one.reason},  {u"state"_s, one.state}};
        return all;
    }

    QJsonArray events() const
    {
        QJsonArray all;
        for (const auto &one : allEvents(m_file))
            all << QJsonObject{
                {u"id"_s, idValue(one.id)},  {u"kind"_s, one.kind}, {u"name"_s, name("event", one.kind)},
                {u"subject"_s, one.subject}, {u"at"_s, one.at},     {u"derived"_s, one.source == u"derived"},
                {u"note"_s, one.note}};
        return all;
    }

    QJsonArray decisions() const
    {
        QJsonArray all;
        for (const auto &one : m_file.decisions)
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"kind"_s, one.kind},
                               {u"name"_s, name("decision", one.kind)},
                               {u"decidedOn"_s, dateValue(one.decidedOn)},
                               {u"principal"_s, one.principal},
                               {u"court"_s, one.court},
                               {u"summary"_s, one.summary}};
        return all;
    }

    QJsonArray conditions() const
    {
        QJsonArray all;
        for (const auto &one : m_file.conditions) {
            QJsonArray changes;
            for (const auto &change : m_file.conditionChanges)
                if (change.condition == one.id)
                    changes << QJsonObject{{u"kind"_s, change.kind},         {u"on"_s, dateValue(change.changedOn)},
                                           {u"oldText"_s, change.oldText},   {u"newText"_s, change.newText},
                                           {u"oldState"_s, change.oldState}, {u"newState"_s, change.newState}};
            QJsonArray evidence;
            for (const auto &shown : m_file.evidence)
                if (shown.condition == one.id)
                    evidence << QJsonObject{{u"compliance"_s, shown.compliance},
                                            {u"on"_s, dateValue(shown.shownOn)},
                                            {u"source"_s, shown.source},
                                            {u"sourceId"_s, idValue(shown.sourceId)},
                                            {u"note"_s, shown.note}};
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"kind"_s, one.kind},
                               {u"name"_s, name("condition", one.kind)},
                               {u"origin"_s, one.origin},
                               {u"text"_s, one.text},
                               {u"inputs"_s, one.inputs},
                               {u"state"_s, one.state},
                               {u"stateName"_s, name("condition_state", one.state)},
                               {u"compliance"_s, one.compliance},
                               {u"complianceName"_s, name("compliance", one.compliance)},
                               {u"from"_s, dateValue(one.from)},
                               {u"until"_s, dateValue(one.until)},
                               {u"changes"_s, changes},
                               {u"evidence"_s, evidence}};
        }
        return all;
    }

    QJsonArray contacts() const
    {
        QJsonArray all;
        const auto doubts =
            m_workspace.read([&](const Database &database) { return clockDoubts(database, m_file.dossier.id); });
        for (const auto &one : m_file.contacts) {
            QJsonArray present;
            for (const auto &person : one.people)
                present << QJsonObject{{u"person"_s, person.person.toString()},
                                       {u"name"_s, m_file.personName(person.person)},
                                       {u"present"_s, person.present}};
            QJsonArray fulfils;
            for (const auto &fulfilment : one.fulfils)
                fulfils << QJsonObject{{u"kind"_s, fulfilment.kind}, {u"person"_s, idValue(fulfilment.person)}};
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"kind"_s, one.kind},
                               {u"name"_s, name("contact", one.kind)},
                               {u"medium"_s, one.medium},
                               {u"state"_s, one.state},
                               {u"outcome"_s, one.outcome},
                               {u"startsAt"_s, one.startsAt},
                               {u"endsAt"_s, one.endsAt},
                               {u"place"_s, one.place},
                               {u"staff"_s, m_file.staffName(one.staff)},
                               {u"people"_s, present},
                               {u"fulfils"_s, fulfils},
                               {u"summary"_s, one.summary},
                               {u"promised"_s, one.promised},
                               {u"proofDue"_s, dateValue(one.proofDue)},
                               {u"corrects"_s, idValue(one.corrects)},
                               {u"clockAhead"_s, doubts ? doubts->value(one.id) : 0}};
        }
        return all;
    }

    QJsonArray requirementList() const
    {
        QJsonArray all;
        for (const auto &one : m_view.requirements)
            all << QJsonObject{{u"kind"_s, one.kind},
                               {u"name"_s, name("contact", one.kind)},
                               {u"person"_s, idValue(one.person)},
                               {u"personName"_s, one.person.isNull() ? QString() : m_file.personName(one.person)},
                               {u"fulfilled"_s, one.isFulfilled()},
                               {u"fulfilledOn"_s, dateValue(one.fulfilledOn)},
                               {u"plannedOn"_s, dateValue(one.plannedOn)}};
        return all;
    }

    QJsonArray missing() const
    {
        QJsonArray all;
        for (const auto &one : m_view.missing)
            all << QJsonObject{{u"what"_s, one.what},
                               {u"name"_s, missingName(one.what, m_catalogue, m_language)},
                               {u"debtor"_s, one.debtor},
                               {u"debtorName"_s, name("debtor", one.debtor)},
                               {u"askedOn"_s, dateValue(one.askedOn)}};
        return all;
    }

    QJsonArray signalList() const
    {
        QJsonArray all;
        for (const auto &one : offeredSignals(m_file, *m_view.type))
            all << QJsonObject{{u"code"_s, one.trigger->code},
                               {u"name"_s, name("signal_trigger", one.trigger->code)},
                               {u"count"_s, one.count}};
        return all;
    }

    QJsonArray reports() const
    {
        QJsonArray all;
        for (const auto &one : m_file.reports)
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"kind"_s, one.kind},
                               {u"name"_s, name("report", one.kind)},
                               {u"term"_s, one.term},
                               {u"state"_s, one.state},
                               {u"to"_s, one.toPrincipal},
                               {u"court"_s, one.toCourt},
                               {u"trigger"_s, one.trigger},
                               {u"sentOn"_s, dateValue(one.sentOn)},
                               {u"answerDue"_s, dateValue(one.answerDue)},
                               {u"answeredOn"_s, dateValue(one.answeredOn)},
                               {u"answer"_s, one.answer},
                               {u"sha256"_s, one.sha256},
                               {u"document"_s, idValue(one.document)}};
        return all;
    }

    QJsonArray documents() const
    {
        QJsonArray all;
        for (const auto &one : m_file.documents)
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"kind"_s, one.kind},
                               {u"name"_s, one.name},
                               {u"mediaType"_s, one.mediaType},
                               {u"size"_s, one.size},
                               {u"sha256"_s, one.sha256},
                               {u"receivedOn"_s, dateValue(one.receivedOn)}};
        return all;
    }

    QJsonObject hours() const
    {
        const auto balance = workBalance(m_file.dossier.hoursImposed, m_file.hours);
        const auto end = measureEnd(m_file, m_view.deadlines);
        const auto forecast =
            workForecast(balance, m_file.placements.isEmpty() ? QDate() : m_file.placements.first().from, end,
                         m_workspace.clock().today());
        const auto inHours = [](int minutes) { return minutes / 60.0; };
        QJsonArray entries;
        for (const auto &one : m_file.hours)
            entries << QJsonObject{{u"id"_s, one.id.toString()},
                                   {u"on"_s, dateValue(one.workedOn)},
                                   {u"minutes"_s, one.minutes},
                                   {u"state"_s, one.state},
                                   {u"from"_s, one.startsAt.toString(u"HH:mm"_s)},
                                   {u"to"_s, one.endsAt.toString(u"HH:mm"_s)},
                                   {u"note"_s, one.note},
                                   {u"recordedBy"_s, one.recordedBy},
                                   {u"corrects"_s, idValue(one.corrects)}};
        QJsonArray placements;
        for (const auto &one : m_file.placements)
            placements << QJsonObject{{u"id"_s, one.id.toString()},
                                      {u"place"_s, m_file.workplaces.value(one.workplace).name},
                                      {u"from"_s, dateValue(one.from)},
                                      {u"until"_s, dateValue(one.until)},
                                      {u"contractSignedOn"_s, dateValue(one.contractSignedOn)}};
        QJsonObject json{{u"imposed"_s, inHours(balance.imposed)},
                         {u"accepted"_s, inHours(balance.accepted)},
                         {u"provisional"_s, inHours(balance.provisional)},
                         {u"recorded"_s, inHours(balance.accepted + balance.provisional)},
                         {u"left"_s, inHours(balance.leftWithProvisional())},
                         {u"absences"_s, balance.absences},
                         {u"entries"_s, entries},
                         {u"placements"_s, placements}};
        if (forecast.known)
            json.insert(u"forecast"_s, QJsonObject{{u"hoursPerMonth"_s, std::round(forecast.minutesPerMonth / 6) / 10},
                                                   {u"monthsNeeded"_s, std::round(forecast.monthsNeeded * 10) / 10},
                                                   {u"monthsLeft"_s, std::round(forecast.monthsLeft * 10) / 10},
                                                   {u"expectedEnd"_s, dateValue(forecast.expectedEnd)},
                                                   {u"atRisk"_s, forecast.atRisk}});
        return json;
    }

    QJsonArray payments() const
    {
        QJsonArray all;
        for (const auto &plan : m_file.paymentPlans) {
            QList<Payment> paid;
            for (const auto &one : m_file.payments)
                if (one.plan == plan.id)
                    paid << one;
            QJsonArray due;
            for (const auto &one : instalments(plan, paid))
                due << QJsonObject{{u"number"_s, one.number},
                                   {u"dueOn"_s, dateValue(one.dueOn)},
                                   {u"amount"_s, one.amount / 100.0},
                                   {u"paid"_s, one.paid / 100.0}};
            all << QJsonObject{{u"id"_s, plan.id.toString()},
                               {u"total"_s, plan.total / 100.0},
                               {u"instalment"_s, plan.instalment / 100.0},
                               {u"every"_s, plan.every},
                               {u"count"_s, plan.instalments()},
                               {u"balance"_s, balance(plan, paid) / 100.0},
                               {u"instalments"_s, due}};
        }
        return all;
    }

    QJsonArray preferences() const
    {
        QJsonArray all;
        for (const auto &one : m_file.preferences)
            all << QJsonObject{{u"id"_s, one.id.toString()},
                               {u"person"_s, m_file.personName(one.person)},
                               {u"kind"_s, one.kind},
                               {u"note"_s, one.note},
                               {u"hasDossier"_s, !one.about.isNull()}};
        return all;
    }

    const Catalogue &m_catalogue;
    const Workspace &m_workspace;
    const DossierView &m_view;
    const DossierFile &m_file;
    Language m_language;
};

} // namespace

QJsonObject dossierJson(const Workspace &workspace, const DossierView &view, Language language)
{
    auto json = DossierWriter(workspace, view, language).write();
    const auto monitorings =
        workspace.read([&](const Database &database) { return monitoringsOf(database, view.file.dossier.id); });
    QJsonArray monitored;
    if (monitorings)
        for (const auto &one : *monitorings)
            monitored << monitoringJson(workspace, one, language);
    if (!monitored.isEmpty()) {
        json.insert(u"monitoring"_s, monitored);
        const auto told = workspace.read([&](const Database &database) {
            QList<Alarm> alarms;
            for (const auto &one : monitorings.value_or(QList<MonitoringFile>()))
                alarms << AlarmStore(database).ofMonitoring(one.monitoring.id);
            return alarmsJson(database, workspace.catalogue(), alarms, language);
        });
        if (told)
            json.insert(u"alarms"_s, *told);
    }
    return json;
}

QJsonObject deadlineJson(const DossierType &type, const Deadline &deadline, Language language)
{
    QJsonArray steps;
    for (const auto &line : explanation(deadline.steps, language))
        steps << QJsonObject{{u"kind"_s, stepKindCode(line.kind)},
                             {u"date"_s, momentValue(line.at)},
                             {u"title"_s, line.title},
                             {u"text"_s, line.text},
                             {u"article"_s, line.article}};
    return {{u"term"_s, deadline.rule->code},
            {u"name"_s, deadline.rule->name.in(language)},
            {u"sentence"_s, deadline.rule->sentence.in(language)},
            {u"kind"_s, deadline.rule->kind},
            {u"actor"_s, deadline.rule->actor},
            {u"state"_s, deadlineStateCode(deadline.state)},
            {u"anchor"_s, deadline.anchor},
            {u"anchorEvent"_s, deadline.anchorEvent},
            {u"from"_s, momentValue(deadline.from)},
            {u"raw"_s, momentValue(deadline.raw)},
            {u"computed"_s, momentValue(deadline.computed)},
            {u"due"_s, momentValue(deadline.due)},
            {u"rolled"_s, deadline.raw.isValid() && !(deadline.raw == deadline.computed)},
            {u"provisional"_s, deadline.provisional},
            {u"overridden"_s, deadline.overridden},
            {u"overrideReason"_s, deadline.overrideReason},
            {u"missing"_s, deadline.missing},
            {u"fulfilledOn"_s, dateValue(deadline.fulfilledOn)},
            {u"inTime"_s, deadline.fulfilledOn.isValid() ? QJsonValue(deadline.inTime()) : QJsonValue()},
            {u"article"_s, termArticle(*deadline.rule, type, language)},
            {u"confidence"_s, deadline.rule->confidence},
            {u"sources"_s, QJsonArray::fromStringList(deadline.rule->sources)},
            {u"steps"_s, steps}};
}

QJsonObject taskJson(const Workspace &workspace, const Task &task, Language language)
{
    QString staff;
    if (!task.staff.isNull())
        staff = workspace.read([&](const Database &database) { return StaffStore(database).byId(task.staff); })
                    .value_or(Staff{})
                    .login;
    return {{u"kind"_s, task.kind},
            {u"title"_s, spoken({task.kind, task.places}, workspace.catalogue(), language)},
            {u"due"_s, dateValue(task.due)},
            {u"staff"_s, staff},
            {u"source"_s, idValue(task.source)}};
}

QJsonObject dossierRowJson(const Workspace &workspace, const Dossier &dossier, const QString &person,
                           const QString &assistant, Language language)
{
    const auto *type = workspace.catalogue().type(dossier.type, dossier.version);
    return {{u"id"_s, dossier.id.toString()},
            {u"number"_s, dossier.number},
            {u"type"_s, dossier.type},
            {u"typeName"_s, type ? type->shortName.in(language) : dossier.type},
            {u"state"_s, dossier.state},
            {u"person"_s, person},
            {u"assistant"_s, assistant},
            {u"receivedOn"_s, dateValue(dossier.receivedOn)},
            {u"closedOn"_s, dateValue(dossier.closedOn)}};
}

QJsonObject personJson(const Workspace &workspace, const Person &person, const QList<PersonAddress> &addresses,
                       const QList<PersonNote> &notes, const QList<Dossier> &dossiers, Language language)
{
    QJsonArray homes;
    for (const auto &one : addresses)
        homes << QJsonObject{{u"kind"_s, one.kind},
                             {u"line"_s, person.secretAddress ? QString() : one.oneLine()},
                             {u"from"_s, dateValue(one.from)},
                             {u"until"_s, dateValue(one.until)}};
    QJsonArray safety;
    for (const auto &one : notes)
        safety << QJsonObject{{u"id"_s, one.id.toString()},
                              {u"kind"_s, one.kind},
                              {u"text"_s, one.text},
                              {u"from"_s, dateValue(one.from)},
                              {u"until"_s, dateValue(one.until)}};
    QJsonArray files;
    for (const auto &one : dossiers)
        files << dossierRowJson(workspace, one, one.title, {}, language);
    return {{u"id"_s, person.id.toString()},
            {u"familyName"_s, person.familyName},
            {u"givenName"_s, person.givenName},
            {u"name"_s, person.displayName()},
            {u"alsoKnownAs"_s, person.alsoKnownAs},
            {u"birthDate"_s, person.birthDate},
            {u"sex"_s, person.sex},
            {u"nationalNumber"_s, formatNationalNumber(person.nationalNumber)},
            {u"language"_s, person.language},
            {u"phone"_s, person.phone},
            {u"email"_s, person.email},
            {u"deceasedOn"_s, dateValue(person.deceasedOn)},
            {u"mergedInto"_s, idValue(person.mergedInto)},
            {u"addresses"_s, homes},
            {u"notes"_s, safety},
            {u"dossiers"_s, files}};
}

QString problemText(const Workspace *workspace, const Problem &problem, Language language)
{
    return workspace ? spoken({problem.code, problem.details}, workspace->catalogue(), language)
                     : problemSentence(problem, language);
}

QJsonObject problemJson(const Workspace *workspace, const Problem &problem, Language language)
{
    QJsonObject refusedBy{{u"code"_s, problem.code},
                          {u"sentence"_s, problemText(workspace, problem, language)},
                          {u"article"_s, problem.article.isEmpty() ? QJsonValue() : QJsonValue(problem.article)}};
    if (!problem.details.isEmpty())
        refusedBy.insert(u"details"_s, problem.details);
    return {{u"refused"_s, refusedBy}};
}

QJsonValue valueAt(const QJsonValue &json, const QString &path)
{
    QJsonValue value = json;
    for (const auto &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (value.isObject()) {
            value = value.toObject().value(part);
        } else if (value.isArray()) {
            const auto list = value.toArray();
            bool isIndex = false;
            const auto index = part.toInt(&isIndex);
            value = QJsonValue(QJsonValue::Undefined);
            if (isIndex && index >= -list.size() && index < list.size())
                value = list.at(index < 0 ? list.size() + index : index);
            else
                for (const auto &one : list) {
                    const auto object = one.toObject();
                    for (const auto *key :
                         {"term", "kind", "code", "what", "need", "name", "personName", "part", "title"})
                        if (object.value(QLatin1StringView(key)).toString() == part) {
                            value = one;
                            break;
                        }
                    if (!value.isUndefined())
                        break;
                }
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return value;
}
