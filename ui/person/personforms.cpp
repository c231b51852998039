// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/person/personforms.h"

#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct PersonFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonForms)
};

} // namespace

ActRequest changePersonForm(const Person &person)
{
    // A year or a month alone is a birth date too, and no date.
    const bool whole = person.birthDate.isEmpty() || QDate::fromString(person.birthDate, Qt::ISODate).isValid();
    return {.act = u"changePerson"_s,
            .title = person.displayName(),
            .doText = PersonFormsWords::tr("Change"),
            .with = {{u"person"_s, person.id.toString()}},
            .inputs = {{.name = u"familyName"_s,
                        .label = PersonFormsWords::tr("Family name"),
                        .value = person.familyName,
                        .needed = true},
                       {.name = u"givenName"_s, .label = PersonFormsWords::tr("First name"), .value = person.givenName},
                       {.name = u"birthDate"_s,
                        .label = PersonFormsWords::tr("Born"),
                        .kind = whole ? Kind::Date : Kind::Line,
                        .value = person.birthDate,
                        .hint = DateHint::Birth},
                       {.name = u"nationalNumber"_s,
                        .label = PersonFormsWords::tr("Register number"),
                        .value = person.nationalNumber},
                       {.name = u"phone"_s, .label = PersonFormsWords::tr("Phone"), .value = person.phone},
                       {.name = u"email"_s, .label = PersonFormsWords::tr("E-mail"), .value = person.email}},
            .about = person.id};
}

ActRequest newAddressForm(const Workspace &workspace, const Person &person, const PersonAddress *now)
{
    ActRequest form{.act = u"addAddress"_s,
                    .title = PersonFormsWords::tr("New address: %1").arg(person.displayName()),
                    .doText = PersonFormsWords::tr("Record"),
                    .with = {{u"person"_s, person.id.toString()}},
                    .about = person.id};
    if (now && !person.secretAddress)
        form.lines = {PersonFormsWords::tr("Now: %1").arg(now->oneLine())};
    form.inputs = {{.name = u"address/street"_s, .label = PersonFormsWords::tr("Street"), .needed = true},
                   {.name = u"address/number"_s, .label = PersonFormsWords::tr("Number")},
                   {.name = u"address/box"_s, .label = PersonFormsWords::tr("Box")},
                   {.name = u"address/postcode"_s, .label = PersonFormsWords::tr("Postcode"), .needed = true},
                   {.name = u"address/municipality"_s, .label = PersonFormsWords::tr("Town"), .needed = true},
                   {.name = u"address/from"_s,
                    .label = PersonFormsWords::tr("From"),
                    .kind = Kind::Date,
                    .value = workspace.clock().today().toString(Qt::ISODate)}};
    return form;
}

ActRequest safetyNoteForm(const Workspace &workspace, const Person &person)
{
    QList<PopupItem> kinds;
    if (const auto *list = workspace.catalogue().list(u"safety_note"_s))
        for (const auto &one : list->items)
            kinds << PopupItem{.id = one.code, .label = capital(one.name.in(currentLanguage())), .icon = Icon::Shield};
    return {.act = u"addPersonNote"_s,
            .title = PersonFormsWords::tr("Safety note: %1").arg(person.displayName()),
            .doText = PersonFormsWords::tr("Record"),
            .lines = {PersonFormsWords::tr("It shows in every dossier of this person.")},
            .with = {{u"person"_s, person.id.toString()}},
            .inputs = {{.name = u"kind"_s,
                        .label = PersonFormsWords::tr("What"),
                        .kind = Kind::Choice,
                        .items = kinds,
                        .needed = true},
                       {.name = u"text"_s,
                        .label = PersonFormsWords::tr("What a colleague must know"),
                        .kind = Kind::Text,
                        .needed = true}},
            .about = person.id};
}

ActRequest endNoteForm(const PersonNote &note)
{
    return {.act = u"endPersonNote"_s, .with = {{u"note"_s, note.id.toString()}}, .about = note.id};
}

ActRequest mergeForm(const Person &keep, const LookAlike &drop)
{
    QStringList why;
    for (const auto &reason : drop.reasons)
        why << sentence(reason, currentLanguage());
    const auto born = QDate::fromString(drop.person.birthDate, Qt::ISODate);
    return {.act = u"mergePersons"_s,
            .title = PersonFormsWords::tr("%1 and %2 are one person")
                         .arg(keep.displayName(),
                              drop.person.displayName() + (born.isValid() ? u' ' + shortDate(born) : QString())),
            .doText = PersonFormsWords::tr("Merge"),
            .lines = {PersonFormsWords::tr("Why they look alike: %1").arg(why.join(u", "_s)),
                      PersonFormsWords::tr(
                          "Dossiers, addresses and notes of the second go to the first. This can be undone.")},
            .with = {{u"keep"_s, keep.id.toString()}, {u"drop"_s, drop.person.id.toString()}},
            .about = keep.id};
}
