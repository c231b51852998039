// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/examplefile.h"

#include "core/condition/condition.h"

using namespace Qt::StringLiterals;

DossierFile exampleFile(const Catalogue &catalogue, const DossierType &type, const QString &house, QDate today,
                        Language language)
{
    const auto assigned = today.addDays(-20);
    const Staff assistant{.id = Staff::Id::create(), .login = u"lena"_s, .name = u"Lena Denkbeeld"_s};
    const Person person{.id = Person::Id::create(),
                        .familyName = u"Testmans"_s,
                        .givenName = u"Fiktief"_s,
                        .birthDate = u"1991-06-04"_s,
                        .language = languageCode(language),
                        .phone = u"0470 00 00 00"_s};
    DossierFile file;
    file.dossier = {.id = Dossier::Id::create(),
                    .number = house + u"-0000-00000"_s,
                    .type = type.code,
                    .version = type.version,
                    .variant = type.variants.isEmpty() ? QString() : type.variants.first().code,
                    .state = u"RUNNING"_s,
                    .language = languageCode(language),
                    .legalEventOn = today.addDays(-40),
                    .receivedOn = today.addDays(-25),
                    .assistant = assistant.id,
                    .duration = type.measure.unit == TypeMeasure::Unit::Time ? u"P1Y"_s : QString(),
                    .hoursImposed = type.measure.unit == TypeMeasure::Unit::Hours ? 100 * 60 : 0,
                    .house = house};
    file.staff.insert(assistant.id, assistant);
    file.persons.insert(person.id, person);
    file.addresses.insert(person.id, {PersonAddress{.person = person.id,
                                                    .kind = u"RESIDENCE"_s,
                                                    .street = u"Droomlaan"_s,
                                                    .number = u"12"_s,
                                                    .postcode = u"9000"_s,
                                                    .municipality = u"Gent"_s}});
    file.people << DossierPerson{.person = person.id, .role = type.mainRole()};
    const auto decides = type.principals.decides.value(0);
    file.principals << DossierPrincipal{.part = u"DECIDES"_s, .principal = decides, .reference = u"00/000"_s};
    if (!type.principals.followsUp.isEmpty())
        file.principals << DossierPrincipal{.part = u"FOLLOWS_UP"_s, .principal = type.principals.followsUp.first()};
    file.assignments << Assignment{.staff = assistant.id, .from = assigned};
    const auto kind = type.initialDecisions.value(0);
    file.decisions << Decision{
        .id = AnyId::create(), .kind = kind, .decidedOn = file.dossier.legalEventOn, .principal = decides};
    const auto final = file.dossier.legalEventOn.addDays(30).toString(Qt::ISODate);
    file.events << DossierEvent{.id = AnyId::create(), .kind = u"DECISION_FINAL"_s, .subject = kind, .at = final}
                << DossierEvent{.id = AnyId::create(), .kind = u"MEASURE_START"_s, .at = final};
    for (const auto &code : type.generalConditions + type.specialConditions.mid(0, 1))
        if (const auto *item = catalogue.item(u"condition"_s, code))
            file.conditions << Condition{
                .id = Condition::Id::create(),
                .kind = code,
                .text = conditionText(Label::fromJson(item->members.value("text"_L1).toObject()).in(language), {}),
                .state = type.conditionStartState,
                .compliance = u"FOLLOWED"_s};
    const auto contact = type.requiredContacts.isEmpty() ? u"OFFICE_TALK"_s : type.requiredContacts.first().kind;
    const auto at = [](QDate day) { return day.toString(Qt::ISODate) + u"T10:00"_s; };
    file.contacts << Contact{.id = Contact::Id::create(),
                             .kind = contact,
                             .medium = u"IN_PERSON"_s,
                             .state = u"DONE"_s,
                             .outcome = u"ATTENDED"_s,
                             .startsAt = at(assigned.addDays(5)),
                             .staff = assistant.id}
                  << Contact{.id = Contact::Id::create(),
                             .kind = u"OFFICE_TALK"_s,
                             .medium = u"IN_PERSON"_s,
                             .state = u"PLANNED"_s,
                             .startsAt = at(today.addDays(7)),
                             .staff = assistant.id};
    return file;
}

Result<ReportText> exampleReport(const Catalogue &catalogue, const DossierType &type, const QString &house,
                                 const QString &kind, const QString &text, QDate today, Language language)
{
    const auto file = exampleFile(catalogue, type, house, today, language);
    const auto with = Surroundings::of(catalogue, today, language);
    const auto terms = deadlines(file, type, with);
    Report report{.kind = kind,
                  .language = languageCode(language),
                  .toPrincipal = type.principals.followsUp.value(0, type.principals.decides.value(0)),
                  .author = file.dossier.assistant};
    for (const auto &rule : type.reports)
        if (rule.kind == kind)
            report.term = rule.term;
    return fillTemplate(text, kind, reportFacts(file, type, terms, with, report), reportFields(), {});
}
