// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/personacts.h"

#include "core/access/partners.h"
#include "core/base/searchtext.h"
#include "core/dossier/dossierstore.h"
#include "core/person/nationalnumber.h"
#include "core/person/personstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

const QList<ActField> &addressFields()
{
    static const QList<ActField> fields{
        {"kind", Type::Choice, Need::Optional, "RESIDENCE STAY MAIL PRISON HOUSE",
         "What the address is; RESIDENCE when not given."},
        {"street", Type::Text, Need::Optional, "", "Street without number."},
        {"number", Type::Text},
        {"box", Type::Text},
        {"postcode", Type::Text},
        {"municipality", Type::Text},
        {"country", Type::Text, Need::Optional, "", "Two letters; BE when not given."},
        {"from", Type::Date, Need::Optional, "", "From when; today when not given."},
        {"note", Type::Text},
    };
    return fields;
}

// 1991-06-04, 1991-06 or 1991, and not ahead of today.
Outcome checkBirth(const QString &birth, QDate today)
{
    static const QRegularExpression form(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    if (birth.isEmpty())
        return {};
    const auto full = QDate::fromString(birth, Qt::ISODate);
    if (!form.match(birth).hasMatch() || (birth.size() == 10 && !full.isValid()) || birth.left(4).toInt() < 1890 ||
        (birth.size() == 7 && (birth.mid(5).toInt() < 1 || birth.mid(5).toInt() > 12)))
        return badInput(u"person.birthForm"_s, {{u"birth"_s, birth}});
    if (birth.left(4).toInt() > today.year() || (full.isValid() && full > today))
        return refused(u"person.birthAhead"_s, {{u"birth"_s, birth}});
    return {};
}

// +32470123456 from what a Belgian would type; other forms are kept as they are.
QString storedPhone(const QString &typed)
{
    QString digits;
    for (const QChar character : typed)
        if (character.isDigit() || (character == u'+' && digits.isEmpty()))
            digits += character;
    if (digits.startsWith(u"00"))
        return u'+' + digits.mid(2);
    if (digits.startsWith(u'0') && digits.size() >= 9 && digits.size() <= 10)
        return u"+32"_s + digits.mid(1);
    return digits.isEmpty() ? typed : digits;
}

Recorder::Fields nameFields(const QString &family, const QString &given, const QString &known)
{
    return {{"family_name", family},
            {"given_name", given},
            {"also_known_as", known},
            {"sort_name", QString(folded(family) + u' ' + folded(given))},
            {"sound", soundOf(family)}};
}

AnyId makeAddress(ActContext &context, const Person::Id &person, const Values &address)
{
    const auto from = address.date("from"_L1);
    const auto kind = address.text("kind"_L1);
    const auto country = address.text("country"_L1);
    return context.recorder().insert("person_address",
                                     {{"person", columnValue(person)},
                                      {"kind", kind.isEmpty() ? u"RESIDENCE"_s : kind},
                                      {"street", address.text("street"_L1)},
                                      {"number", address.text("number"_L1)},
                                      {"box", address.text("box"_L1)},
                                      {"postcode", address.text("postcode"_L1)},
                                      {"municipality", address.text("municipality"_L1)},
                                      {"country", country.isEmpty() ? u"BE"_s : country},
                                      {"from_on", columnValue(from.isValid() ? from : context.today())},
                                      {"note", address.text("note"_L1)}});
}

Outcome checkNumberIsFree(ActContext &context, const QString &digits, const Person::Id &except)
{
    auto other = context.database().query(
        "SELECT id, given_name || ' ' || family_name FROM person WHERE national_number = ? AND deleted = 0"
        " AND merged_into IS NULL AND id <> ?",
        digits, except.isNull() ? AnyId::create() : AnyId(except));
    if (!other.next())
        return {};
    // Who stands only in dossiers this role may not see is not named to it. To a partner it is not even said that he
    // is known: the house brings the two together.
    if (!DossierStore(context.database()).mayShow(other.id<Person>(0), context.user()))
        return isPartner(context.user().role)
                   ? Outcome()
                   : refused(u"person.numberTakenHidden"_s, {{u"number"_s, formatNationalNumber(digits)}});
    return refused(u"person.numberTaken"_s,
                   {{u"number"_s, formatNationalNumber(digits)}, {u"person"_s, other.text(1)}});
}

Result<Saying> registerPerson(ActContext &context, const Values &values)
{
    const auto made = makePerson(context, values);
    if (!made)
        return tl::make_unexpected(made.error());
    context.aboutPerson = *made;
    context.made = *made;
    return Saying{
        u"act.registerPerson"_s,
        {{u"person"_s, QString(values.text("givenName"_L1) + u' ' + values.text("familyName"_L1)).trimmed()}}};
}

// Titles of dossiers carry the name: they follow when it changes.
void retitle(ActContext &context, const Person::Id &person, const QString &oldName, const QString &newName)
{
    if (oldName == newName || oldName.isEmpty())
        return;
    QList<std::pair<AnyId, QString>> dossiers;
    auto query = context.database().query("SELECT DISTINCT dossier.id, dossier.title FROM dossier_person JOIN dossier "
                                          "ON dossier.id = dossier_person.dossier"
                                          " WHERE dossier_person.person = ? AND dossier_person.deleted = 0",
                                          person);
    while (query.next())
        dossiers << std::pair{query.id(0), query.text(1)};
    for (const auto &[id, title] : dossiers)
        if (title.contains(oldName))
            context.recorder().update("dossier", id, {{"title", QString(title).replace(oldName, newName)}});
}

Result<Saying> changePerson(ActContext &context, const Values &values)
{
    const auto id = values.id<Person>("person"_L1);
    const auto person = PersonStore(context.database()).byId(id);
    if (!person)
        return tl::make_unexpected(person.error());
    Recorder::Fields fields;
    auto family = person->familyName;
    auto given = person->givenName;
    auto known = person->alsoKnownAs;
    if (values.has("familyName"_L1) || values.has("givenName"_L1) || values.has("alsoKnownAs"_L1)) {
        if (values.has("familyName"_L1))
            family = values.text("familyName"_L1);
        if (values.has("givenName"_L1))
            given = values.text("givenName"_L1);
        if (values.has("alsoKnownAs"_L1))
            known = values.text("alsoKnownAs"_L1);
        if (family.isEmpty())
            return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"familyName"_s}});
        fields += nameFields(family, given, known);
    }
    auto birth = person->birthDate;
    if (values.has("birthDate"_L1)) {
        birth = values.text("birthDate"_L1);
        if (auto right = checkBirth(birth, context.today()); !right)
            return tl::make_unexpected(right.error());
        fields << std::pair{"birth_date", QVariant(birth)};
    }
    if (values.has("nationalNumber"_L1)) {
        QString digits;
        if (!values.text("nationalNumber"_L1).isEmpty()) {
            const auto number = readNationalNumber(values.text("nationalNumber"_L1), birth, context.today());
            if (!number)
                return tl::make_unexpected(number.error());
            if (auto free = checkNumberIsFree(context, number->digits, id); !free)
                return tl::make_unexpected(free.error());
            digits = number->digits;
            if (birth.isEmpty())
                fields << std::pair{"birth_date", QVariant(number->birthDate)}; // known already: not asked again
        }
        fields << std::pair{"national_number", QVariant(digits)};
    }
    if (values.has("sex"_L1))
        fields << std::pair{"sex", QVariant(values.text("sex"_L1))};
    if (values.has("language"_L1))
        fields << std::pair{"language", QVariant(values.text("language"_L1))};
    if (values.has("otherLanguages"_L1))
        fields << std::pair{"other_languages",
                            columnValue(QJsonArray::fromStringList(values.texts("otherLanguages"_L1)))};
    if (values.has("phone"_L1))
        fields << std::pair{"phone", QVariant(storedPhone(values.text("phone"_L1)))};
    if (values.has("email"_L1))
        fields << std::pair{"email", QVariant(values.text("email"_L1))};
    if (values.has("deceasedOn"_L1)) {
        if (values.date("deceasedOn"_L1) > context.today())
            return refused(u"act.dateAhead"_s, {{u"date"_s, values.text("deceasedOn"_L1)}});
        fields << std::pair{"deceased_on", columnValue(values.date("deceasedOn"_L1))};
    }
    if (values.has("secretAddress"_L1))
        fields << std::pair{"secret_address", QVariant(values.boolean("secretAddress"_L1) ? 1 : 0)};
    context.recorder().update("person", id, fields);
    context.aboutPerson = id;
    const auto newName = given.isEmpty() ? family : QString(given + u' ' + family);
    retitle(context, id, person->displayName(), newName);
    return Saying{u"act.changePerson"_s, {{u"person"_s, newName}}};
}

Result<Saying> addAddress(ActContext &context, const Values &values)
{
    const auto id = values.id<Person>("person"_L1);
    const PersonStore store(context.database());
    const auto person = store.byId(id);
    if (!person)
        return tl::make_unexpected(person.error());
    const auto address = values.values("address"_L1);
    const auto kind = address.text("kind"_L1).isEmpty() ? u"RESIDENCE"_s : address.text("kind"_L1);
    const auto from = address.date("from"_L1).isValid() ? address.date("from"_L1) : context.today();
    if (address.text("street"_L1).isEmpty() && address.text("municipality"_L1).isEmpty() && kind != u"HOUSE")
        return badInput(u"person.addressEmpty"_s);
    // An address of the same kind ends where the new one begins: the history stays.
    for (const auto &old : store.addresses(id))
        if (old.kind == kind && !old.until.isValid()) {
            if (old.from.isValid() && old.from > from)
                return refused(u"person.addressBefore"_s,
                               {{u"date"_s, from.toString(Qt::ISODate)}, {u"last"_s, old.from.toString(Qt::ISODate)}});
            context.recorder().update("person_address", old.id, {{"until_on", columnValue(from)}});
        }
    context.made = makeAddress(context, id, address);
    context.aboutPerson = id;
    return Saying{u"act.addAddress"_s, {{u"person"_s, person->displayName()}, {u"from"_s, from.toString(Qt::ISODate)}}};
}

Result<Saying> addPersonNote(ActContext &context, const Values &values)
{
    const auto id = values.id<Person>("person"_L1);
    const auto person = PersonStore(context.database()).byId(id);
    if (!person)
        return tl::make_unexpected(person.error());
    const auto from = values.date("from"_L1);
    context.made =
        context.recorder().insert("person_note", {{"person", columnValue(id)},
                                                  {"kind", values.text("kind"_L1)},
                                                  {"text", values.text("text"_L1)},
                                                  {"from_on", columnValue(from.isValid() ? from : context.today())}});
    context.aboutPerson = id;
    return Saying{
        u"act.addPersonNote"_s,
        {{u"person"_s, person->displayName()}, {u"kind"_s, codePlace("safety_note", values.text("kind"_L1))}}};
}

Result<Saying> endPersonNote(ActContext &context, const Values &values)
{
    const auto id = values.anyId("note"_L1);
    auto note = context.database().query(
        "SELECT person, kind FROM person_note WHERE id = ? AND deleted = 0 AND until_on IS NULL", id);
    if (!note.next())
        return refused(u"person.noSuchNote"_s);
    context.aboutPerson = note.id<Person>(0);
    const auto kind = note.text(1);
    const auto on = values.date("on"_L1);
    context.recorder().update("person_note", id, {{"until_on", columnValue(on.isValid() ? on : context.today())}});
    return Saying{u"act.endPersonNote"_s, {{u"kind"_s, codePlace("safety_note", kind)}}};
}

Result<Saying> mergePersons(ActContext &context, const Values &values)
{
    const PersonStore store(context.database());
    const auto keep = store.byId(values.id<Person>("keep"_L1));
    const auto drop = store.byId(values.id<Person>("drop"_L1));
    if (!keep)
        return tl::make_unexpected(keep.error());
    if (!drop)
        return tl::make_unexpected(drop.error());
    if (keep->id == drop->id || !keep->mergedInto.isNull() || !drop->mergedInto.isNull())
        return refused(u"person.mergeSame"_s);
    if (!keep->nationalNumber.isEmpty() && !drop->nationalNumber.isEmpty() &&
        keep->nationalNumber != drop->nationalNumber)
        return refused(u"person.mergeNumbers"_s, {{u"one"_s, formatNationalNumber(keep->nationalNumber)},
                                                  {u"other"_s, formatNationalNumber(drop->nationalNumber)}});
    // Everything that hangs under the one goes to the other; the journal keeps the way back.
    const auto move = [&](const char *table) {
        QList<AnyId> ids;
        auto rows = context.database().queryText(
            QByteArray("SELECT id FROM ") + table + " WHERE person = ? AND deleted = 0", {columnValue(drop->id)});
        while (rows.next())
            ids << rows.id(0);
        for (const auto &id : ids)
            context.recorder().update(table, id, {{"person", columnValue(keep->id)}});
    };
    for (const auto *table : {"dossier_person", "person_address", "person_note", "preference"})
        move(table);
    Recorder::Fields known;
    if (keep->nationalNumber.isEmpty() && !drop->nationalNumber.isEmpty())
        known << std::pair{"national_number", QVariant(drop->nationalNumber)};
    if (keep->birthDate.isEmpty() && !drop->birthDate.isEmpty())
        known << std::pair{"birth_date", QVariant(drop->birthDate)};
    if (keep->phone.isEmpty() && !drop->phone.isEmpty())
        known << std::pair{"phone", QVariant(drop->phone)};
    if (keep->email.isEmpty() && !drop->email.isEmpty())
        known << std::pair{"email", QVariant(drop->email)};
    if (!known.isEmpty())
        context.recorder().update("person", keep->id, known);
    context.recorder().update("person", drop->id, {{"merged_into", columnValue(keep->id)}, {"national_number", u""_s}});
    context.aboutPerson = keep->id;
    return Saying{u"act.mergePersons"_s, {{u"keep"_s, keep->displayName()}, {u"drop"_s, drop->displayName()}}};
}

} // namespace

QList<ActField> personFields()
{
    return {
        {"familyName", Type::Text, Need::Required, "", "Family name, particles included (Van den Broeck)."},
        {"givenName", Type::Text},
        {"alsoKnownAs", Type::Text, Need::Optional, "", "Another name the person goes by."},
        {"birthDate", Type::Text, Need::Optional, "", "1991-06-04, or 1991-06 or 1991 when the rest is unknown."},
        {"sex", Type::Code, Need::Optional, "sex"},
        {"nationalNumber", Type::Text, Need::Optional, "",
         "National register or bis number; points, dashes and spaces are allowed."},
        {"language", Type::Code, Need::Optional, "language_person", "The language to write and speak in."},
        {"otherLanguages", Type::Texts},
        {"phone", Type::Text},
        {"email", Type::Text},
        {"secretAddress", Type::Boolean, Need::Optional, "",
         "The address never stands on a document of another dossier."},
        {"address", Type::Object, Need::Optional, "", "Where the person lives.", addressFields()},
    };
}

Result<Person::Id> makePerson(ActContext &context, const Values &values)
{
    auto birth = values.text("birthDate"_L1);
    if (auto right = checkBirth(birth, context.today()); !right)
        return tl::make_unexpected(right.error());
    QString digits;
    if (const auto typed = values.text("nationalNumber"_L1); !typed.isEmpty()) {
        const auto number = readNationalNumber(typed, birth, context.today());
        if (!number)
            return tl::make_unexpected(number.error());
        if (auto free = checkNumberIsFree(context, number->digits, {}); !free)
            return tl::make_unexpected(free.error());
        digits = number->digits;
        if (birth.isEmpty())
            birth = number->birthDate;
    }
    const auto language = values.text("language"_L1);
    auto fields = nameFields(values.text("familyName"_L1), values.text("givenName"_L1), values.text("alsoKnownAs"_L1));
    fields += Recorder::Fields{
        {"birth_date", birth},
        {"sex", values.text("sex"_L1)},
        {"national_number", digits},
        {"language", language.isEmpty() ? languageCode(context.language()) : language},
        {"other_languages", columnValue(QJsonArray::fromStringList(values.texts("otherLanguages"_L1)))},
        {"phone", storedPhone(values.text("phone"_L1))},
        {"email", values.text("email"_L1)},
        {"secret_address", values.boolean("secretAddress"_L1) ? 1 : 0}};
    const Person::Id id(context.recorder().insert("person", fields));
    if (values.has("address"_L1))
        makeAddress(context, id, values.values("address"_L1));
    return id;
}

QList<ActDefinition> personActs()
{
    const ActField person{"person", Type::Reference, Need::Required, "person"};
    auto change = personFields();
    change.first().need = Need::Optional;
    change.removeLast();
    return {
        {"registerPerson", "Registers a person; look for duplicates first.", personFields(), registerPerson},
        {"changePerson", "Changes what is known of a person; only what is given changes.",
         QList<ActField>{person} + change + QList<ActField>{{"deceasedOn", Type::Date}}, changePerson},
        {"addAddress",
         "A new address; one of the same kind ends where this one begins.",
         {person, {"address", Type::Object, Need::Required, "", "", addressFields()}},
         addAddress},
        {"addPersonNote",
         "What a colleague must know before going there; shown in every dossier of the person.",
         {person, {"kind", Type::Code, Need::Required, "safety_note"}, {"text", Type::Text}, {"from", Type::Date}},
         addPersonNote},
        {"endPersonNote",
         "The note no longer holds.",
         {{"note", Type::Reference, Need::Required, "person_note"}, {"on", Type::Date}},
         endPersonNote},
        {"mergePersons",
         "Two registrations of the same person become one; can be undone.",
         {{"keep", Type::Reference, Need::Required, "person"}, {"drop", Type::Reference, Need::Required, "person"}},
         mergePersons,
         {u"TEAM_LEADER"_s, u"HOUSE_DIRECTOR"_s, u"ADMIN_OFFICER"_s}},
    };
}
