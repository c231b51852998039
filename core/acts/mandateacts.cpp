// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/mandateacts.h"

#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/acts/monitoringsteps.h"
#include "core/acts/personacts.h"
#include "core/deadline/offset.h"
#include "core/person/personstore.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

AnyId fieldRow(const Database &database, const Dossier::Id &dossier, const QString &code)
{
    const auto id = AnyId::of({"dossier_field", dossier.bytes(), code.toUtf8()});
    auto former = database.query("SELECT 1 FROM dossier_field WHERE id = ?", id);
    return former.next() ? AnyId::create() : id;
}

namespace {

const QList<ActField> &decisionFields()
{
    static const QList<ActField> fields{
        {"kind", Type::Code, Need::Optional, "decision",
         "How the mandate was given; the type's own way when not given."},
        {"decidedOn", Type::Date, Need::Required, "",
         "The date of the decision: it decides which version of the law applies."},
        {"principal", Type::Code, Need::Required, "principal", "Who decided."},
        {"court", Type::Court, Need::Optional, "", "Which court, prosecutor or service."},
        {"reference", Type::Text, Need::Optional, "", "Number of the case there."},
        {"summary", Type::Text},
    };
    return fields;
}

const QList<ActField> &eventFields()
{
    static const QList<ActField> fields{
        {"kind", Type::Code, Need::Required, "event"},
        {"at", Type::Moment, Need::Required, "", "When it happened (or will: a hearing)."},
        {"subject", Type::Text, Need::Optional, "", "Which incident, decision or request."},
        {"note", Type::Text},
    };
    return fields;
}

QList<ActField> partyFields()
{
    return {{"person", Type::Reference, Need::Optional, "person", "Someone already registered."},
            {"new", Type::Object, Need::Optional, "", "Or someone new.", personFields()},
            {"role", Type::Code, Need::Optional, "role", "The type's first role when not given."},
            {"permissions", Type::Texts, Need::Optional, "", "For example PARENTS_PERMISSION."},
            {"note", Type::Text}};
}

qint64 inDays(const QString &duration)
{
    const auto read = readDuration(duration);
    if (!read)
        return -1;
    const QDate from(2001, 1, 1); // no leap day near: lengths compare as the law counts them
    return from.daysTo(from.addYears(read->years).addMonths(read->months).addDays(read->days));
}

// What a registration left open, added when it comes in.
Result<Saying> completeMandate(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    Recorder::Fields fields;
    const auto *decides = file->principal(u"DECIDES"_s);
    if (values.has("duration"_L1) || values.has("hours"_L1)) {
        const auto duration = values.has("duration"_L1) ? values.text("duration"_L1) : file->dossier.duration;
        const auto minutes =
            values.has("hours"_L1) ? static_cast<int>(values.number("hours"_L1)) : file->dossier.hoursImposed;
        if (auto lawful = checkMeasure(**type, duration, minutes, decides ? decides->principal : QString(),
                                       values.text("ground"_L1), context.language());
            !lawful)
            return tl::make_unexpected(lawful.error());
        fields << std::pair{"duration", QVariant(duration)};
        if (minutes > 0)
            fields << std::pair{"hours_imposed", QVariant(minutes)};
    }
    for (const auto &[name, column] :
         {std::pair{"variant"_L1, "variant"}, {"phase"_L1, "phase"}, {"language"_L1, "language"}, {"team"_L1, "team"}})
        if (values.has(name))
            fields << std::pair{column, QVariant(values.text(name))};
    if (values.has("variant"_L1) && !values.text("variant"_L1).isEmpty() &&
        !(*type)->variant(values.text("variant"_L1)))
        return badInput(u"act.fieldNotInList"_s, {{u"field"_s, u"variant"_s},
                                                  {u"value"_s, values.text("variant"_L1)},
                                                  {u"list"_s, (*type)->name.in(context.language())}});
    if (!fields.isEmpty())
        context.recorder().update("dossier", file->dossier.id, fields);
    const auto given = values.object("fields"_L1);
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!(*type)->field(it.key()))
            return badInput(u"act.unknownField"_s, {{u"field"_s, QString(u"fields/"_s + it.key())}});
        auto old = context.database().query(
            "SELECT id FROM dossier_field WHERE dossier = ? AND code = ? AND deleted = 0", file->dossier.id, it.key());
        const auto value = it.value().toVariant().toString();
        if (old.next())
            context.recorder().update("dossier_field", old.id(0), {{"value", value}});
        else
            context.recorder().insert("dossier_field", file->dossier, {{"code", it.key()}, {"value", value}},
                                      fieldRow(context.database(), file->dossier.id, it.key()));
    }
    return Saying{u"act.completeMandate"_s, {{u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> recordEvent(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto kind = values.text("kind"_L1);
    static const QStringList derived{u"DECISION_DATE"_s, u"MANDATE_RECEIVED"_s, u"JA_ASSIGNED"_s, u"LAST_REPORT"_s,
                                     u"FIRST_CONTACT"_s};
    if (derived.contains(kind))
        return refused(u"event.comesByItself"_s, {{u"event"_s, codePlace("event", kind)}});
    static const QStringList mayLieAhead{u"HEARING_DATE"_s, u"MEASURE_START"_s, u"MEASURE_END"_s, u"VI_DATE"_s,
                                         u"DECISION_FINAL"_s};
    if (!mayLieAhead.contains(kind) && values.date("at"_L1) > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, values.date("at"_L1).toString(Qt::ISODate)}});
    auto subject = values.text("subject"_L1);
    if (kind == u"INCIDENT" && !context.catalogue().item(u"incident"_s, subject))
        return badInput(u"act.fieldNotInList"_s,
                        {{u"field"_s, u"subject"_s}, {u"value"_s, subject}, {u"list"_s, u"incident"_s}});
    if (kind == u"DECISION_FINAL" && subject.isEmpty() && !file->decisions.isEmpty())
        subject = file->decisions.first().kind;
    // Some happen once: a later registration corrects the earlier one.
    static const QStringList once{u"DECISION_FINAL"_s,    u"MEASURE_START"_s, u"MEASURE_END"_s,     u"ET_CONNECTED"_s,
                                  u"ORAL_NOTIFICATION"_s, u"VI_DATE"_s,       u"AGREEMENT_SIGNED"_s};
    const auto earlier = file->eventsOf(kind, kind == u"DECISION_FINAL" ? QStringList{subject} : QStringList());
    if (once.contains(kind) && !earlier.isEmpty()) {
        context.recorder().update("event", earlier.last().id,
                                  {{"at", values.moment("at"_L1)}, {"note", values.text("note"_L1)}});
        context.made = earlier.last().id;
    } else {
        context.made = context.recorder().insert(
            "event", file->dossier,
            {{"kind", kind}, {"subject", subject}, {"at", values.moment("at"_L1)}, {"note", values.text("note"_L1)}});
    }
    return Saying{u"act.recordEvent"_s,
                  {{u"event"_s, codePlace("event", kind)},
                   {u"at"_s, values.moment("at"_L1)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> addPersonToDossier(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto role = values.text("role"_L1).isEmpty() ? (*type)->mainRole() : values.text("role"_L1);
    const auto rule = std::find_if((*type)->parties.begin(), (*type)->parties.end(),
                                   [&](const PartyRule &one) { return one.role == role; });
    if (rule == (*type)->parties.end() && !(*type)->otherRoles.contains(role))
        return refused(u"mandate.notThisRole"_s,
                       {{u"role"_s, codePlace("role", role)}, {u"type"_s, codePlace("type", file->dossier.type)}});
    if (rule != (*type)->parties.end() && rule->maximum >= 0 && file->withRole(role).size() >= rule->maximum)
        return refused(u"mandate.tooManyInRole"_s, {{u"role"_s, codePlace("role", role)}, {u"count"_s, rule->maximum}});
    auto person = values.id<Person>("person"_L1);
    if (person.isNull() && values.has("new"_L1)) {
        const auto made = makePerson(context, values.values("new"_L1));
        if (!made)
            return tl::make_unexpected(made.error());
        person = *made;
    }
    const auto known = PersonStore(context.database()).byId(person);
    if (!known)
        return tl::make_unexpected(known.error());
    context.recorder().insert("dossier_person", file->dossier,
                              {{"person", columnValue(person)},
                               {"role", role},
                               {"permissions", columnValue(QJsonArray::fromStringList(values.texts("permissions"_L1)))},
                               {"note", values.text("note"_L1)},
                               {"from_on", columnValue(context.today())}});
    if (rule != (*type)->parties.end() && role != u"CHILD") {
        auto names = file->dossier.title.isEmpty() ? QStringList() : QStringList{file->dossier.title};
        context.recorder().update("dossier", file->dossier.id,
                                  {{"title", (names << known->displayName()).join(u", "_s)}});
    }
    context.made = person;
    return Saying{u"act.addPersonToDossier"_s,
                  {{u"person"_s, known->displayName()},
                   {u"role"_s, codePlace("role", role)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> changePrincipal(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto part = values.text("part"_L1);
    const auto principal = values.text("principal"_L1);
    const auto &allowed = part == u"DECIDES" ? (*type)->principals.decides : (*type)->principals.followsUp;
    if (!allowed.contains(principal))
        return refused(
            part == u"DECIDES" ? u"mandate.notThisPrincipal"_s : u"mandate.notThisFollowUp"_s,
            {{u"principal"_s, codePlace("principal", principal)}, {u"type"_s, codePlace("type", file->dossier.type)}});
    const auto from = values.date("from"_L1).isValid() ? values.date("from"_L1) : context.today();
    if (const auto *former = file->principal(part)) {
        if (former->from.isValid() && former->from > from)
            return refused(u"act.beforeFormer"_s, {{u"date"_s, from.toString(Qt::ISODate)},
                                                   {u"former"_s, former->from.toString(Qt::ISODate)}});
        context.recorder().update("dossier_principal", former->id, {{"until_on", columnValue(from)}});
    }
    context.made = context.recorder().insert("dossier_principal", file->dossier,
                                             {{"part", part},
                                              {"principal", principal},
                                              {"court", values.text("court"_L1)},
                                              {"reference", values.text("reference"_L1)},
                                              {"from_on", columnValue(from)}});
    return Saying{u"act.changePrincipal"_s,
                  {{u"principal"_s, codePlace("principal", principal)},
                   {u"from"_s, from.toString(Qt::ISODate)},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> askInformation(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    context.made = context.recorder().insert("request", file->dossier,
                                             {{"what", values.text("what"_L1)},
                                              {"debtor", values.text("debtor"_L1)},
                                              {"asked_on", columnValue(context.today())}});
    return Saying{
        u"act.askInformation"_s,
        {{u"debtor"_s, codePlace("debtor", values.text("debtor"_L1))}, {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> receiveInformation(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto what = values.text("what"_L1);
    const auto asked =
        std::find_if(file->requests.begin(), file->requests.end(), [&](const InformationRequest &request) {
            return request.what == what && !request.answeredOn.isValid();
        });
    if (asked != file->requests.end())
        context.recorder().update("request", asked->id, {{"answered_on", columnValue(context.today())}});
    else
        context.recorder().insert("request", file->dossier,
                                  {{"what", what},
                                   {"debtor", u"REGISTRY"_s},
                                   {"asked_on", columnValue(context.today())},
                                   {"answered_on", columnValue(context.today())}});
    return Saying{u"act.receiveInformation"_s, {{u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> recordPreference(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto person = values.id<Person>("person"_L1);
    if (!file->persons.contains(person))
        return refused(u"dossier.personNotInIt"_s);
    Dossier::Id about;
    if (const auto number = values.text("aboutDossier"_L1); !number.isEmpty()) {
        // The offender's file itself stays closed to this user; only when it ends becomes a task here.
        auto found = context.database().query("SELECT id FROM dossier WHERE number = ? AND deleted = 0", number);
        if (!found.next())
            return refused(u"dossier.notFound"_s, {{u"dossier"_s, number}});
        about = found.id<Dossier>(0);
    }
    context.made = context.recorder().insert("preference", file->dossier,
                                             {{"person", columnValue(person)},
                                              {"kind", values.text("kind"_L1)},
                                              {"about", columnValue(about)},
                                              {"note", values.text("note"_L1)},
                                              {"from_on", columnValue(context.today())}});
    return Saying{u"act.recordPreference"_s, {{u"person"_s, file->personName(person)}}};
}

} // namespace

Result<Staff> staffMember(ActContext &context, const QString &idOrLogin)
{
    const auto id = AnyId::fromString(idOrLogin);
    const StaffStore store(context.database());
    return id.isNull() ? store.byLogin(idOrLogin) : store.byId(Staff::Id(id));
}

Outcome checkMeasure(const DossierType &type, const QString &duration, int minutes, const QString &principal,
                     const QString &ground, Language language)
{
    const auto limit = [&](bool maximum) {
        auto value = maximum ? type.measure.maximum : type.measure.minimum;
        for (const auto &one : type.measure.limits)
            if ((one.when == principal || one.when == ground || one.code == ground) &&
                !(maximum ? one.maximum : one.minimum).isEmpty())
                value = maximum ? one.maximum : one.minimum;
        return value;
    };
    if (type.measure.unit == TypeMeasure::Unit::Hours && minutes > 0) {
        const auto most = limit(true).toInt();
        const auto least = limit(false).toInt();
        if ((most > 0 && minutes > most * 60) || minutes < least * 60)
            return refused(u"mandate.hoursOutsideLaw"_s,
                           {{u"hours"_s, minutes / 60.0}, {u"least"_s, least}, {u"most"_s, most}},
                           type.article(language));
    }
    if (type.measure.unit == TypeMeasure::Unit::Time && !duration.isEmpty()) {
        const auto most = limit(true);
        const auto least = limit(false);
        const auto days = inDays(duration);
        if ((!most.isEmpty() && days > inDays(most)) || (!least.isEmpty() && days < inDays(least)))
            return refused(u"mandate.durationOutsideLaw"_s,
                           {{u"duration"_s, codePlace("duration", duration)},
                            {u"least"_s, least.isEmpty() ? u"—"_s : codePlace("duration", least)},
                            {u"most"_s, most.isEmpty() ? u"—"_s : codePlace("duration", most)}},
                           type.article(language));
    }
    return {};
}

QList<ActDefinition> mandateActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"registerMandate",
         "Registers a mandate: person, principal, decision, terms and conditions in one go. Incomplete is allowed.",
         {{"type", Type::Type, Need::Required},
          {"variant", Type::Text},
          {"receivedOn", Type::Date, Need::Required, "", "When the house received the mandate."},
          {"decision", Type::Object, Need::Optional, "", "The decision that gives the mandate.", decisionFields()},
          {"finalOn", Type::Date, Need::Optional, "", "When the decision became final."},
          {"followUp",
           Type::Object,
           Need::Optional,
           "",
           "Who follows up; when not given the only one that can, or who decided; the court likewise.",
           {{"principal", Type::Code, Need::Required, "principal"}, {"court", Type::Court}, {"reference", Type::Text}}},
          {"duration", Type::Duration, Need::Optional, "", "Length of the measure (P3Y)."},
          {"hours", Type::Hours, Need::Optional, "", "Hours of a work penalty."},
          {"ground", Type::Text, Need::Optional, "", "A special limit of the law that applies (RECIDIVISM)."},
          {"language", Type::Choice, Need::Optional, "nl fr de", "Language of the procedure."},
          {"phase", Type::Text},
          {"previousPhase", Type::Reference, Need::Optional, "dossier", "The dossier of the phase before this one."},
          {"people", Type::List, Need::Optional, "", "Who it is about.", partyFields()},
          {"events", Type::List, Need::Optional, "", "Other dates that are known (hearing, notification, connection).",
           eventFields()},
          {"conditions", Type::List, Need::Optional, "", "Special conditions; the general ones come by themselves.",
           conditionFields()},
          {"fields", Type::Object, Need::Optional, "", "The type's own fields, by code."},
          {"assistant", Type::Text, Need::Optional, "", "Login or id of the justice assistant."},
          {"assignedOn", Type::Date},
          {"monitoring", Type::Object, Need::Optional, "", "What is known of electronic monitoring.",
           monitoringFields()},
          {"team", Type::Text}},
         registerMandate,
         {},
         true,
         {u"PRISON_CLERK"_s}},
        {"completeMandate",
         "Adds what was still missing: length, hours, variant, the type's own fields.",
         {dossier,
          {"duration", Type::Duration},
          {"hours", Type::Hours},
          {"ground", Type::Text},
          {"variant", Type::Text},
          {"phase", Type::Text},
          {"language", Type::Choice, Need::Optional, "nl fr de"},
          {"team", Type::Text},
          {"fields", Type::Object}},
         completeMandate},
        {"recordEvent",
         "Something that happened and may start a term: final, start, hearing, notification, connection, incident.",
         QList<ActField>{dossier} + eventFields(), recordEvent},
        {"addPersonToDossier", "Another person gets a role in the dossier.", QList<ActField>{dossier} + partyFields(),
         addPersonToDossier},
        {"changePrincipal",
         "Another principal decides or follows up from a date; the former stays in the history.",
         {dossier,
          {"part", Type::Choice, Need::Required, "DECIDES FOLLOWS_UP"},
          {"principal", Type::Code, Need::Required, "principal"},
          {"court", Type::Court},
          {"reference", Type::Text},
          {"from", Type::Date}},
         changePrincipal},
        {"askInformation",
         "Something the file needs was asked from whoever owes it.",
         {dossier, {"what", Type::Text, Need::Required}, {"debtor", Type::Code, Need::Required, "debtor"}},
         askInformation},
        {"receiveInformation",
         "What was asked has come in.",
         {dossier, {"what", Type::Text, Need::Required}},
         receiveInformation},
        {"recordPreference",
         "A wish of a person in the dossier (to be informed of release), about another dossier where there is one.",
         {dossier,
          {"person", Type::Reference, Need::Required, "person"},
          {"kind", Type::Choice, Need::Required, "INFORM_RELEASE INFORM_ALL NO_CONTACT WRITE_ONLY"},
          {"aboutDossier", Type::Text, Need::Optional, "", "Number of the dossier it is about."},
          {"note", Type::Text}},
         recordPreference},
    };
}
