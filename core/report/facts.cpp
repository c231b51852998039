// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/facts.h"

#include "core/base/sentence.h"
#include "core/person/nationalnumber.h"

using namespace Qt::StringLiterals;

const QStringList &reportFields()
{
    static const QStringList fields{u"today"_s,
                                    u"house.name"_s,
                                    u"assistant.name"_s,
                                    u"author.name"_s,
                                    u"dossier.number"_s,
                                    u"dossier.type"_s,
                                    u"dossier.variant"_s,
                                    u"dossier.receivedOn"_s,
                                    u"dossier.assignedOn"_s,
                                    u"dossier.duration"_s,
                                    u"dossier.measureStart"_s,
                                    u"dossier.measureEnd"_s,
                                    u"dossier.reference"_s,
                                    u"person.name"_s,
                                    u"person.birthDate"_s,
                                    u"person.nationalNumber"_s,
                                    u"person.address"_s,
                                    u"person.phone"_s,
                                    u"person.language"_s,
                                    u"decision.kind"_s,
                                    u"decision.date"_s,
                                    u"decision.principal"_s,
                                    u"decision.court"_s,
                                    u"decision.summary"_s,
                                    u"recipient.name"_s,
                                    u"recipient.court"_s,
                                    u"report.kind"_s,
                                    u"report.term"_s,
                                    u"report.due"_s,
                                    u"report.dueReason"_s,
                                    u"signal.name"_s,
                                    u"people[]"_s,
                                    u"people[].name"_s,
                                    u"people[].role"_s,
                                    u"conditions[]"_s,
                                    u"conditions[].text"_s,
                                    u"conditions[].name"_s,
                                    u"conditions[].state"_s,
                                    u"conditions[].compliance"_s,
                                    u"conditions[].evidence"_s,
                                    u"contacts[]"_s,
                                    u"contacts[].date"_s,
                                    u"contacts[].kind"_s,
                                    u"contacts[].medium"_s,
                                    u"contacts[].outcome"_s,
                                    u"contacts[].summary"_s,
                                    u"alarms[]"_s,
                                    u"alarms[].at"_s,
                                    u"alarms[].class"_s,
                                    u"alarms[].ended"_s,
                                    u"alarms[].conclusion"_s,
                                    u"alarms[].note"_s,
                                    u"alarms[].actions"_s,
                                    u"attended"_s,
                                    u"missed"_s,
                                    u"planned"_s,
                                    u"planned.at"_s,
                                    u"planned.place"_s,
                                    u"planned.kind"_s,
                                    u"absence.at"_s,
                                    u"decisions[]"_s,
                                    u"decisions[].date"_s,
                                    u"decisions[].kind"_s,
                                    u"decisions[].principal"_s,
                                    u"decisions[].summary"_s,
                                    u"terms[]"_s,
                                    u"terms[].name"_s,
                                    u"terms[].due"_s,
                                    u"terms[].sentence"_s,
                                    u"hours.imposed"_s,
                                    u"hours.done"_s,
                                    u"hours.left"_s,
                                    u"hours.place"_s,
                                    u"hours.absences"_s,
                                    u"payment.total"_s,
                                    u"payment.balance"_s,
                                    u"payment.instalment"_s,
                                    u"payment.count"_s,
                                    u"missing[]"_s,
                                    u"missing[].what"_s};
    return fields;
}

QList<MissingItem> askedOfPerson(const DossierFile &file, const DossierType &type, const Catalogue &catalogue)
{
    auto items = missingItems(file, type);
    items.removeIf([&](const MissingItem &item) {
        const auto *debtor = catalogue.item(u"debtor"_s, item.debtor);
        return !debtor || !debtor->members.value("isPerson"_L1).toBool();
    });
    return items;
}

const Person *addressee(const DossierFile &file, const DossierType &type, const Report &report)
{
    const auto *main = file.mainPerson(type.mainRole());
    const auto *contact = file.contact(report.contact);
    if (!contact || contact->people.isEmpty())
        return main;
    for (const auto &one : contact->people)
        if (main && one.person == main->id)
            return main;
    const auto found = file.persons.constFind(contact->people.first().person);
    return found == file.persons.constEnd() ? main : &*found;
}

QString receiverName(const DossierFile &file, const DossierType &type, const Report &report, const Catalogue &catalogue,
                     Language language)
{
    if (!isLetter(report.kind))
        return report.toPrincipal.isEmpty() ? QString() : catalogue.name(u"principal"_s, report.toPrincipal, language);
    const auto *person = addressee(file, type, report);
    return person ? person->displayName() : QString();
}

const Contact *nextAppointment(const DossierFile &file, QDate today)
{
    const Contact *next = nullptr;
    for (const auto &contact : file.contacts)
        if (contact.state == u"PLANNED" && contact.date() >= today && (!next || contact.startsAt < next->startsAt))
            next = &contact;
    return next;
}

const Contact *appointmentOf(const DossierFile &file, const Report &report, QDate today)
{
    return report.contact.isNull() ? nextAppointment(file, today) : file.contact(report.contact);
}

QString placeOf(const Contact &contact, const DossierFile &file, const Person *person, const Catalogue &catalogue,
                Language language)
{
    if (!contact.medium.isEmpty() && contact.medium != u"IN_PERSON")
        return contact.place.isEmpty() ? catalogue.name(u"medium"_s, contact.medium, language) : contact.place;
    const auto *item = catalogue.item(u"contact"_s, contact.kind);
    const auto where = item ? item->members.value("where"_L1).toString() : QString();
    if (where == u"HOUSE") {
        const auto *house = catalogue.house(file.dossier.house);
        const auto name = house ? house->name.in(language) : file.dossier.house;
        return contact.place.isEmpty() || contact.place.contains(name, Qt::CaseInsensitive)
                   ? (contact.place.isEmpty() ? name : contact.place)
                   : QString(name + u", "_s + contact.place);
    }
    if (where != u"HOME" || !person)
        return contact.place;
    if (!file.mayPrintAddress(*person))
        return {};
    const auto *address = file.currentAddress(person->id, contact.date());
    return !contact.place.isEmpty() ? contact.place : address ? address->oneLine() : QString();
}

QJsonObject reportFacts(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                        const Surroundings &with, const Report &report)
{
    const auto language = languageFromCode(report.language);
    const auto &catalogue = *with.catalogue;
    const auto day = [&](QDate date) { return date.isValid() ? fullDate(date, language) : QString(); };
    const auto name = [&](const char *list, const QString &code) {
        return code.isEmpty() ? QString() : catalogue.name(QString::fromLatin1(list), code, language);
    };
    const auto courtName = [&](const QString &code) {
        const auto *court = catalogue.court(code);
        return court ? court->name.in(language) : code;
    };
    QJsonObject facts;
    facts.insert(u"today"_s, day(with.today));
    if (const auto *house = catalogue.house(file.dossier.house))
        facts.insert(u"house"_s, QJsonObject{{u"name"_s, house->name.in(language)}});
    facts.insert(u"assistant"_s, QJsonObject{{u"name"_s, file.staffName(file.dossier.assistant)}});
    facts.insert(u"author"_s, QJsonObject{{u"name"_s, file.staffName(report.author)}});

    const auto *variant = type.variant(file.dossier.variant);
    const auto *decides = file.principal(u"DECIDES"_s);
    const auto *follows = file.principal(u"FOLLOWS_UP"_s);
    const auto duration = readDuration(file.dossier.duration);
    facts.insert(
        u"dossier"_s,
        QJsonObject{{u"number"_s, file.dossier.number},
                    {u"type"_s, type.name.in(language)},
                    {u"variant"_s, variant ? variant->name.in(language) : QString()},
                    {u"receivedOn"_s, day(file.dossier.receivedOn)},
                    {u"assignedOn"_s, file.assignments.isEmpty() ? QString() : day(file.assignments.first().from)},
                    {u"duration"_s,
                     duration && !file.dossier.duration.isEmpty() ? durationText(*duration, language) : QString()},
                    {u"measureStart"_s, day(measureStart(file))},
                    {u"measureEnd"_s, day(measureEnd(file, deadlines))},
                    {u"reference"_s, follows && !follows->reference.isEmpty() ? follows->reference
                                     : decides                                ? decides->reference
                                                                              : QString()}});
    const auto *person = isLetter(report.kind) ? addressee(file, type, report) : file.mainPerson(type.mainRole());
    if (person) {
        const auto *address = file.mayPrintAddress(*person) ? file.currentAddress(person->id, with.today) : nullptr;
        const auto born = QDate::fromString(person->birthDate, Qt::ISODate);
        facts.insert(u"person"_s, QJsonObject{{u"name"_s, person->displayName()},
                                              {u"birthDate"_s, born.isValid() ? shortDate(born) : person->birthDate},
                                              {u"nationalNumber"_s, person->nationalNumber.isEmpty()
                                                                        ? QString()
                                                                        : formatNationalNumber(person->nationalNumber)},
                                              {u"address"_s, address ? address->oneLine() : QString()},
                                              {u"phone"_s, person->phone},
                                              {u"language"_s, name("language_person", person->language)}});
    }
    if (!file.decisions.isEmpty()) {
        const auto &first = file.decisions.first();
        facts.insert(u"decision"_s, QJsonObject{{u"kind"_s, name("decision", first.kind)},
                                                {u"date"_s, day(first.decidedOn)},
                                                {u"principal"_s, name("principal", first.principal)},
                                                {u"court"_s, courtName(first.court)},
                                                {u"summary"_s, first.summary}});
    }
    facts.insert(u"recipient"_s, QJsonObject{{u"name"_s, name("principal", report.toPrincipal)},
                                             {u"court"_s, courtName(report.toCourt)}});
    QString term, due, reason;
    for (const auto &deadline : deadlines)
        if (deadline.rule->code == report.term && deadline.due.isValid()) {
            term = deadline.rule->name.in(language);
            due = day(deadline.due.date);
            reason = deadline.rule->sentence.in(language);
        }
    facts.insert(u"report"_s, QJsonObject{{u"kind"_s, name("report", report.kind)},
                                          {u"term"_s, term},
                                          {u"due"_s, due},
                                          {u"dueReason"_s, reason}});
    facts.insert(u"signal"_s, QJsonObject{{u"name"_s, name("signal_trigger", report.trigger)}});

    QJsonArray people;
    for (const auto &one : file.people)
        if (!one.until.isValid())
            people << QJsonObject{{u"name"_s, file.personName(one.person)}, {u"role"_s, name("role", one.role)}};
    facts.insert(u"people"_s, people);
    QJsonArray conditions;
    for (const auto &condition : file.conditions) {
        QString shown;
        for (const auto &evidence : file.evidence)
            if (evidence.condition == condition.id)
                shown = shortDate(evidence.shownOn) + (evidence.note.isEmpty() ? QString() : u" – "_s + evidence.note);
        conditions << QJsonObject{{u"text"_s, condition.text},
                                  {u"name"_s, name("condition", condition.kind)},
                                  {u"state"_s, name("condition_state", condition.state)},
                                  {u"compliance"_s, name("compliance", condition.compliance)},
                                  {u"evidence"_s, shown}};
    }
    facts.insert(u"conditions"_s, conditions);
    // Contacts since the last report that was sent before this one.
    QDate since;
    for (const auto &other : file.reports)
        if (other.id != report.id && other.isSent() && other.kind != u"SIGNAL" && !isLetter(other.kind) &&
            (!report.isSent() || other.sentOn <= report.sentOn))
            since = other.sentOn;
    if (const auto *planned = appointmentOf(file, report, with.today)) {
        facts.insert(u"planned"_s, QJsonObject{{u"at"_s, readableMoment(planned->startsAt, language)},
                                               {u"place"_s, placeOf(*planned, file, person, catalogue, language)},
                                               {u"kind"_s, name("contact", planned->kind)}});
        // An absence since which nobody came: the invitation says that it was noticed.
        const Contact *absence = nullptr;
        for (const auto &contact : file.contacts)
            if (contact.state == u"DONE" && contact.startsAt < planned->startsAt) {
                if (contact.outcome == u"NO_SHOW")
                    absence = &contact;
                else if (contact.outcome.startsWith(u"ATTENDED"))
                    absence = nullptr;
            }
        if (absence)
            facts.insert(u"absence"_s, QJsonObject{{u"at"_s, readableMoment(absence->startsAt, language)}});
    }
    QJsonArray contacts;
    int attended = 0;
    int missed = 0;
    for (const auto &contact : file.contacts) {
        if (contact.state != u"DONE" || (since.isValid() && contact.date() <= since))
            continue;
        attended += contact.outcome.startsWith(u"ATTENDED");
        missed += contact.outcome == u"NO_SHOW";
        contacts << QJsonObject{{u"date"_s, shortDate(contact.date())},
                                {u"kind"_s, name("contact", contact.kind)},
                                {u"medium"_s, name("medium", contact.medium)},
                                {u"outcome"_s, name("contact_outcome", contact.outcome)},
                                {u"summary"_s, contact.summary}};
    }
    facts.insert(u"contacts"_s, contacts);
    // What the report was begun for; else what was found out since the last one.
    const bool ofAlarm = std::any_of(file.alarms.begin(), file.alarms.end(),
                                     [&](const AlarmRecord &one) { return one.report == report.id; });
    QJsonArray alarms;
    for (const auto &alarm : file.alarms) {
        if (ofAlarm ? alarm.report != report.id
                    : alarm.conclusion.isEmpty() ||
                          (since.isValid() && QDate::fromString(alarm.at.left(10), Qt::ISODate) <= since))
            continue;
        QStringList actions;
        for (const auto &action : alarm.actions) {
            auto line = readableMoment(action.at, language) + u" – "_s + name("alarm_action", action.kind);
            if (const auto whom = action.kind == u"PRINCIPAL" ? name("principal", action.whom) : action.whom;
                !whom.isEmpty())
                line += u": "_s + whom;
            if (!action.reached.isEmpty())
                line += u" ("_s + sentence(u"reached."_s + action.reached, language) + u')';
            if (!action.text.isEmpty())
                line += u" – "_s + action.text;
            actions << line;
        }
        alarms << QJsonObject{{u"at"_s, readableMoment(alarm.at, language)},
                              {u"class"_s, name("alarm_class", alarm.cls)},
                              {u"ended"_s, readableMoment(alarm.endedAt, language)},
                              {u"conclusion"_s, name("alarm_conclusion", alarm.conclusion)},
                              {u"note"_s, alarm.note},
                              {u"actions"_s, actions.join(u"; "_s)}};
    }
    facts.insert(u"alarms"_s, alarms);
    facts.insert(u"attended"_s, attended);
    facts.insert(u"missed"_s, missed);
    QJsonArray decisions;
    for (const auto &decision : file.decisions)
        decisions << QJsonObject{{u"date"_s, shortDate(decision.decidedOn)},
                                 {u"kind"_s, name("decision", decision.kind)},
                                 {u"principal"_s, name("principal", decision.principal)},
                                 {u"summary"_s, decision.summary}};
    facts.insert(u"decisions"_s, decisions);
    QJsonArray terms;
    for (const auto &deadline : deadlines)
        if (deadline.state == Deadline::State::Open && deadline.due.isValid())
            terms << QJsonObject{{u"name"_s, deadline.rule->name.in(language)},
                                 {u"due"_s, day(deadline.due.date)},
                                 {u"sentence"_s, deadline.rule->sentence.in(language)}};
    facts.insert(u"terms"_s, terms);
    const auto code = languageCode(language);
    if (file.dossier.hoursImposed > 0) {
        const auto work = workBalance(file.dossier.hoursImposed, file.hours);
        facts.insert(u"hours"_s,
                     QJsonObject{{u"imposed"_s, spokenMinutes(work.imposed, code)},
                                 {u"done"_s, spokenMinutes(work.accepted, code)},
                                 {u"left"_s, spokenMinutes(work.left(), code)},
                                 {u"absences"_s, work.absences},
                                 {u"place"_s, file.placements.isEmpty()
                                                  ? QString()
                                                  : file.workplaces.value(file.placements.last().workplace).name}});
    }
    if (!file.paymentPlans.isEmpty()) {
        const auto &plan = file.paymentPlans.last();
        QList<Payment> paid;
        for (const auto &payment : file.payments)
            if (payment.plan == plan.id)
                paid << payment;
        facts.insert(u"payment"_s, QJsonObject{{u"total"_s, spokenMoney(plan.total, code)},
                                               {u"balance"_s, spokenMoney(balance(plan, paid), code)},
                                               {u"instalment"_s, spokenMoney(plan.instalment, code)},
                                               {u"count"_s, plan.instalments()}});
    }
    QJsonArray missing;
    for (const auto &item :
         report.kind == u"INFORMATION_REQUEST" ? askedOfPerson(file, type, catalogue) : missingItems(file, type))
        missing << QJsonObject{{u"what"_s, catalogue.item(u"event"_s, item.what)
                                               ? name("event", item.what)
                                               : sentence(u"missing."_s + item.what, language)}};
    facts.insert(u"missing"_s, missing);
    return facts;
}
