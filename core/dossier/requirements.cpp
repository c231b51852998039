// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/requirements.h"

#include "core/base/sentence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool tookPlace(const Contact &contact)
{
    return contact.state == u"DONE" &&
           (contact.outcome.startsWith(u"ATTENDED") || contact.outcome == u"SENT" || contact.outcome.isEmpty());
}

bool concerns(const Contact &contact, const Person::Id &person)
{
    return person.isNull() || std::any_of(contact.people.begin(), contact.people.end(), [&](const ContactPerson &one) {
               return one.person == person && one.present;
           });
}

} // namespace

QList<Requirement> requirements(const DossierFile &file, const DossierType &type)
{
    QList<Requirement> all;
    const auto add = [&](const QString &kind, const Person::Id &person) {
        Requirement requirement{.kind = kind, .person = person};
        for (const auto &contact : file.contacts) {
            const bool says =
                std::any_of(contact.fulfils.begin(), contact.fulfils.end(), [&](const Fulfilment &fulfilment) {
                    return fulfilment.kind == kind && fulfilment.person == person;
                });
            if (tookPlace(contact) && (says || (contact.kind == kind && concerns(contact, person))) &&
                !requirement.isFulfilled()) {
                requirement.fulfilledOn = contact.date();
                requirement.fulfilledBy = contact.id;
            }
            if (contact.state == u"PLANNED" && contact.kind == kind && concerns(contact, person))
                requirement.plannedOn = contact.date();
        }
        all << requirement;
    };
    for (const auto &need : type.requiredContacts) {
        if (need.per.isEmpty()) {
            add(need.kind, {});
            continue;
        }
        for (const auto &person : file.withRole(need.per))
            add(need.kind, person.person);
    }
    return all;
}

QList<Fulfilment> wouldFulfil(const DossierFile &file, const DossierType &type, const QString &kind,
                              const QList<ContactPerson> &people)
{
    QList<Fulfilment> fulfilments;
    for (const auto &requirement : requirements(file, type)) {
        if (requirement.isFulfilled() || requirement.kind != kind)
            continue;
        const bool there =
            requirement.person.isNull() || std::any_of(people.begin(), people.end(), [&](const ContactPerson &person) {
                return person.person == requirement.person && person.present;
            });
        if (there)
            fulfilments << Fulfilment{.kind = kind, .person = requirement.person};
    }
    return fulfilments;
}

QString missingName(const QString &what, const Catalogue &catalogue, Language language)
{
    if (catalogue.item(u"event"_s, what))
        return catalogue.name(u"event"_s, what, language);
    if (what.startsWith(u"PERSON_"))
        return catalogue.name(u"role"_s, what.mid(7), language);
    const auto key = u"missing."_s + what;
    return hasSentence(key) ? sentence(key, language) : what; // asked in free words
}

QList<MissingItem> missingItems(const DossierFile &file, const DossierType &type)
{
    QList<MissingItem> missing;
    const auto add = [&](const QString &what, const QString &debtor) {
        if (std::any_of(missing.begin(), missing.end(), [&](const MissingItem &item) { return item.what == what; }))
            return;
        MissingItem item{.what = what, .debtor = debtor};
        for (const auto &request : file.requests)
            if (request.what == what && !request.answeredOn.isValid())
                item.askedOn = request.askedOn;
        missing << item;
    };
    const auto *person = file.mainPerson(type.mainRole());
    for (const auto &needed : type.needed) {
        const bool answered =
            std::any_of(file.requests.begin(), file.requests.end(), [&](const InformationRequest &request) {
                return request.what == needed.what && request.answeredOn.isValid();
            });
        if (answered)
            continue;
        if (needed.what == u"nationalNumber") {
            if (person && person->nationalNumber.isEmpty())
                add(needed.what, needed.from);
        } else if (needed.what == u"birthDate") {
            if (person && person->birthDate.isEmpty())
                add(needed.what, needed.from);
        } else if (needed.what == u"JUDGMENT_COPY") {
            if (std::none_of(file.documents.begin(), file.documents.end(), [](const Document &document) {
                    return document.kind == u"JUDGMENT" || document.kind == u"JUDGMENT_COPY";
                }))
                add(needed.what, needed.from);
        } else if (const auto events = allEvents(file);
                   std::none_of(events.begin(), events.end(),
                                [&](const DossierEvent &event) { return event.kind == needed.what; })) {
            add(needed.what, needed.from);
        }
    }
    for (const auto &party : type.parties)
        if (file.withRole(party.role).size() < party.minimum)
            add(u"PERSON_"_s + party.role, u"PRINCIPAL"_s);
    if (type.measure.asked && file.dossier.duration.isEmpty() && type.measure.unit == TypeMeasure::Unit::Time)
        add(u"DURATION"_s, u"REGISTRY"_s);
    if (type.measure.unit == TypeMeasure::Unit::Hours && file.dossier.hoursImposed == 0)
        add(u"HOURS"_s, u"REGISTRY"_s);
    return missing;
}

int noShows(const DossierFile &file)
{
    return static_cast<int>(std::count_if(file.contacts.begin(), file.contacts.end(),
                                          [](const Contact &contact) { return contact.outcome == u"NO_SHOW"; }));
}

QList<OfferedSignal> offeredSignals(const DossierFile &file, const DossierType &type)
{
    QList<OfferedSignal> offered;
    for (const auto &trigger : type.signalTriggers) {
        QString lastChoice;
        for (const auto &choice : file.signalChoices)
            if (choice.trigger == trigger.code)
                lastChoice = std::max(lastChoice, choice.chosenAt.left(10));
        OfferedSignal signal{.trigger = &trigger};
        if (!trigger.afterOutcome.isEmpty() && trigger.afterCount > 0) {
            for (const auto &contact : file.contacts)
                if (contact.outcome == trigger.afterOutcome &&
                    (trigger.code != u"NO_SHOW_INTAKE" || contact.kind == u"INTAKE_OFFICE") &&
                    (lastChoice.isEmpty() || contact.startsAt.left(10) > lastChoice)) {
                    ++signal.count;
                    signal.lastFact = contact.id;
                }
            if (signal.count >= trigger.afterCount)
                offered << signal;
        } else if (trigger.afterAbsences > 0) {
            for (const auto &hours : file.hours)
                if (hours.state == u"ABSENT" &&
                    (lastChoice.isEmpty() || hours.workedOn.toString(Qt::ISODate) > lastChoice)) {
                    ++signal.count;
                    signal.lastFact = hours.id;
                }
            if (signal.count >= trigger.afterAbsences)
                offered << signal;
        }
    }
    return offered;
}
