// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/absencestore.h"
#include "core/access/permissions.h"
#include "core/acts/mandateacts.h"
#include "core/dossier/requirements.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

QList<ActField> presentFields()
{
    return {{"person", Type::Reference, Need::Required, "person"}, {"present", Type::Boolean}};
}

QList<ActField> contactFields()
{
    return {
        {"kind", Type::Code, Need::Required, "contact"},
        {"medium", Type::Code, Need::Optional, "medium", "The first the law allows for this kind when not given."},
        {"startsAt", Type::Moment, Need::Required},
        {"endsAt", Type::Moment},
        {"place", Type::Text},
        {"people", Type::List, Need::Optional, "", "Who was there; the main person when not given.", presentFields()},
        {"staff", Type::Text, Need::Optional, "", "Login or id; who records it when not given."}};
}

QJsonArray peopleJson(const QList<ContactPerson> &people)
{
    QJsonArray json;
    for (const auto &one : people)
        json << QJsonObject{{u"person"_s, one.person.toString()}, {u"present"_s, one.present}};
    return json;
}

// A video talk is a talk on the house by another medium; a kind that is itself a medium has only that one.
QStringList allowedMedia(const Catalogue &catalogue, const QString &kind)
{
    QStringList media;
    if (const auto *item = catalogue.item(u"contact"_s, kind))
        for (const auto &medium : item->members.value("media"_L1).toArray())
            media << medium.toString();
    return media;
}

struct Checked
{
    QString medium{};
    QList<ContactPerson> people{};
    Staff::Id staff{};
};

Result<Checked> check(ActContext &context, const DossierFile &file, const DossierType &type, const Values &values)
{
    Checked checked;
    const auto kind = values.text("kind"_L1);
    const auto media = allowedMedia(context.catalogue(), kind);
    const auto *item = context.catalogue().item(u"contact"_s, kind);
    checked.medium = values.text("medium"_L1).isEmpty() ? media.value(0) : values.text("medium"_L1);
    if (!media.isEmpty() && !media.contains(checked.medium)) {
        // The sentence of the rule itself, where the catalogue has it: a home visit is never replaced by video.
        const auto rule = Label::fromJson(item->members.value("rule"_L1).toObject());
        if (!rule.isEmpty())
            return refused(u"contact.onlyThere"_s, {{u"rule"_s, rule.in(context.language())}},
                           item->members.value("source"_L1).toString());
        return refused(u"contact.notThisMedium"_s, {{u"contact"_s, codePlace("contact", kind)},
                                                    {u"medium"_s, codePlace("medium", checked.medium)}});
    }
    for (const auto &need : type.requiredContacts + type.usualContacts)
        if (need.kind == kind && !need.needs.isEmpty()) {
            // Third parties only with the permission of every party (CIVIL_SOCIAL_STUDY: both parents).
            for (const auto &party : file.withRole(type.mainRole()))
                if (!party.permissions.contains(need.needs))
                    return refused(u"contact.needsPermission"_s, {{u"contact"_s, codePlace("contact", kind)},
                                                                  {u"person"_s, file.personName(party.person)}});
        }
    if (values.has("people"_L1)) {
        for (const auto &one : values.list("people"_L1)) {
            const auto id = one.id<Person>("person"_L1);
            if (!file.persons.contains(id))
                return refused(u"dossier.personNotInIt"_s);
            checked.people << ContactPerson{id, one.boolean("present"_L1, true)};
        }
    } else {
        const auto main = file.withRole(type.mainRole());
        if (main.size() == 1)
            checked.people << ContactPerson{main.first().person, true};
    }
    checked.staff = context.user().id;
    if (const auto who = values.text("staff"_L1); !who.isEmpty()) {
        const auto member = staffMember(context, who);
        if (!member)
            return tl::make_unexpected(member.error());
        checked.staff = member->id;
    }
    const auto starts = readMoment(values.moment("startsAt"_L1));
    if (values.has("endsAt"_L1)) {
        const auto ends = readMoment(values.moment("endsAt"_L1));
        if (starts && ends &&
            (ends->date < starts->date || (ends->date == starts->date && ends->time.isValid() &&
                                           starts->time.isValid() && ends->time <= starts->time)))
            return refused(u"contact.endsBeforeStart"_s);
    }
    return checked;
}

Result<Saying> planContact(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto checked = check(context, *file, **type, values);
    if (!checked)
        return tl::make_unexpected(checked.error());
    context.made = context.recorder().insert("contact", file->dossier,
                                             {{"kind", values.text("kind"_L1)},
                                              {"medium", checked->medium},
                                              {"state", u"PLANNED"_s},
                                              {"starts_at", values.moment("startsAt"_L1)},
                                              {"ends_at", values.moment("endsAt"_L1)},
                                              {"place", values.text("place"_L1)},
                                              {"staff", columnValue(checked->staff)},
                                              {"people", columnValue(peopleJson(checked->people))}});
    return Saying{u"act.planContact"_s,
                  {{u"contact"_s, codePlace("contact", values.text("kind"_L1))},
                   {u"at"_s, values.moment("startsAt"_L1)},
                   {u"dossier"_s, context.describe(*file)}}};
}

// The colleague who takes over an appointment: he may see the dossier, works here on that day and is not away.
Result<Staff> takesOver(ActContext &context, const QString &who, const DossierFile &file, QDate day)
{
    const auto colleague = staffMember(context, who);
    if (!colleague)
        return colleague;
    if (!maySee(colleague->role, file.dossier.facet))
        return refused(u"assignment.notForRole"_s,
                       {{u"staff"_s, colleague->name}, {u"dossier"_s, file.dossier.number}});
    const auto away = AbsenceStore(context.database()).of({colleague->id}, day, day);
    if (!away.isEmpty())
        return refused(u"contact.colleagueAway"_s, {{u"staff"_s, colleague->name},
                                                    {u"from"_s, away.first().from.toString(Qt::ISODate)},
                                                    {u"until"_s, away.first().until.toString(Qt::ISODate)}});
    return colleague;
}

Result<Saying> movePlanned(ActContext &context, const Values &values)
{
    auto query = context.database().query(
        "SELECT dossier, kind, state, starts_at, ends_at, staff FROM contact WHERE id = ? AND deleted = 0",
        values.anyId("contact"_L1));
    if (!query.next() || query.text(2) != u"PLANNED")
        return refused(u"contact.notPlanned"_s);
    const auto file = context.openDossier(query.id<Dossier>(0));
    if (!file)
        return tl::make_unexpected(file.error());
    const auto kind = query.text(1);
    // Who moves only the beginning keeps the length.
    const auto clock = [](const QString &moment) {
        auto at = QDateTime::fromString(moment.left(16), u"yyyy-MM-ddTHH:mm"_s);
        at.setTimeSpec(Qt::UTC);
        return at;
    };
    const auto was = clock(query.text(3)), ended = clock(query.text(4));
    const auto starts = values.text("startsAt"_L1).isEmpty() ? was : clock(values.moment("startsAt"_L1));
    auto endsAt = values.has("endsAt"_L1) ? values.moment("endsAt"_L1) : query.text(4);
    if (!values.has("endsAt"_L1) && was.isValid() && ended.isValid() && starts.isValid())
        endsAt = starts.addSecs(was.secsTo(ended)).toString(u"yyyy-MM-ddTHH:mm"_s);
    if (const auto ends = clock(endsAt); starts.isValid() && ends.isValid() && ends <= starts)
        return refused(u"contact.endsBeforeStart"_s);
    Recorder::Fields fields;
    if (values.boolean("cancel"_L1))
        fields << std::pair{"state", QVariant(u"CANCELLED"_s)};
    if (!values.text("startsAt"_L1).isEmpty())
        fields << std::pair{"starts_at", QVariant(values.moment("startsAt"_L1))};
    if (endsAt != query.text(4))
        fields << std::pair{"ends_at", QVariant(endsAt)};
    if (values.has("place"_L1))
        fields << std::pair{"place", QVariant(values.text("place"_L1))};
    context.made = values.anyId("contact"_L1);
    if (values.has("staff"_L1)) {
        const auto colleague = takesOver(context, values.text("staff"_L1), *file, starts.date());
        if (!colleague)
            return tl::make_unexpected(colleague.error());
        if (colleague->id != query.id<Staff>(5)) {
            fields << std::pair{"staff", columnValue(colleague->id)};
            context.recorder().update("contact", values.anyId("contact"_L1), fields);
            return Saying{u"act.handContact"_s,
                          {{u"contact"_s, codePlace("contact", kind)}, {u"staff"_s, colleague->name}}};
        }
    }
    context.recorder().update("contact", values.anyId("contact"_L1), fields);
    return Saying{values.boolean("cancel"_L1) ? u"act.cancelContact"_s : u"act.moveContact"_s,
                  {{u"contact"_s, codePlace("contact", kind)}}};
}

Result<Saying> recordContact(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto planned = values.id<Contact>("planned"_L1);
    const auto corrects = values.id<Contact>("corrects"_L1);
    const auto *from = planned.isNull() ? file->contact(corrects) : file->contact(planned);
    if (!planned.isNull() && (!from || from->state != u"PLANNED"))
        return refused(u"contact.notPlanned"_s);
    if (!corrects.isNull() && (!from || from->state != u"DONE"))
        return refused(u"contact.nothingToCorrect"_s);

    // What the appointment already says is not asked again.
    auto json = values.json();
    if (from) {
        if (!values.has("kind"_L1))
            json.insert(u"kind"_s, from->kind);
        if (!values.has("medium"_L1))
            json.insert(u"medium"_s, from->medium);
        if (!values.has("startsAt"_L1))
            json.insert(u"startsAt"_s, from->startsAt);
        if (!values.has("place"_L1))
            json.insert(u"place"_s, from->place);
        if (!values.has("people"_L1))
            json.insert(u"people"_s, peopleJson(from->people));
    }
    for (const auto *name : {"kind", "startsAt", "outcome"})
        if (json.value(QLatin1StringView(name)).toString().isEmpty())
            return badInput(u"act.fieldMissing"_s, {{u"field"_s, QString::fromLatin1(name)}});
    auto fields = contactFields();
    fields << ActField{"outcome", Type::Code, Need::Required, "contact_outcome"};
    QJsonObject known;
    for (const auto &field : std::as_const(fields))
        if (json.contains(QLatin1StringView(field.name)))
            known.insert(QLatin1StringView(field.name), json.value(QLatin1StringView(field.name)));
    const auto complete = Values::read(known, fields, context.catalogue());
    if (!complete)
        return tl::make_unexpected(complete.error());
    const auto kind = complete->text("kind"_L1);
    const auto outcome = complete->text("outcome"_L1);
    const auto starts = complete->moment("startsAt"_L1);
    if (complete->date("startsAt"_L1) > context.today())
        return refused(u"contact.notYet"_s, {{u"date"_s, complete->date("startsAt"_L1).toString(Qt::ISODate)}});
    const auto checked = check(context, *file, **type, *complete);
    if (!checked)
        return tl::make_unexpected(checked.error());
    const auto flags = outcomeFlags(*context.catalogue().item(u"contact_outcome"_s, outcome));

    QJsonArray fulfils;
    if (flags.attended) {
        // What was said explicitly, or else everything it can fulfil.
        if (values.has("fulfils"_L1)) {
            for (const auto &one : values.list("fulfils"_L1)) {
                const auto wanted = one.text("kind"_L1);
                const auto media = allowedMedia(context.catalogue(), wanted);
                if (!media.contains(checked->medium)) {
                    const auto *item = context.catalogue().item(u"contact"_s, wanted);
                    const auto rule = Label::fromJson(item->members.value("rule"_L1).toObject());
                    if (!rule.isEmpty())
                        return refused(u"contact.onlyThere"_s, {{u"rule"_s, rule.in(context.language())}},
                                       item->members.value("source"_L1).toString());
                    return refused(u"contact.notThisMedium"_s, {{u"contact"_s, codePlace("contact", wanted)},
                                                                {u"medium"_s, codePlace("medium", checked->medium)}});
                }
                fulfils << one.json();
            }
        } else {
            for (const auto &one : wouldFulfil(*file, **type, kind, checked->people)) {
                QJsonObject json2{{u"kind"_s, one.kind}};
                if (!one.person.isNull())
                    json2.insert(u"person"_s, one.person.toString());
                fulfils << json2;
            }
        }
    }
    QDate proofDue;
    if (flags.needsProof)
        proofDue = values.date("proofDue"_L1).isValid() ? values.date("proofDue"_L1)
                                                        : complete->date("startsAt"_L1).addDays(14);
    const Recorder::Fields row{{"kind", kind},
                               {"medium", checked->medium},
                               {"state", u"DONE"_s},
                               {"outcome", outcome},
                               {"starts_at", starts},
                               {"ends_at", complete->moment("endsAt"_L1)},
                               {"place", complete->text("place"_L1)},
                               {"staff", columnValue(checked->staff)},
                               {"people", columnValue(peopleJson(checked->people))},
                               {"fulfils", columnValue(fulfils)},
                               {"summary", values.text("summary"_L1)},
                               {"promised", values.text("promised"_L1)},
                               {"proof_due", columnValue(proofDue)}};
    if (!planned.isNull()) {
        context.recorder().update("contact", planned, row);
        context.made = planned;
    } else {
        auto withCorrection = row;
        if (!corrects.isNull())
            withCorrection << std::pair{"corrects", columnValue(corrects)};
        context.made = context.recorder().insert("contact", file->dossier, withCorrection);
    }
    // Conditions it says something about.
    for (const auto &one : values.list("conditions"_L1)) {
        const auto *condition = file->condition(one.anyId("condition"_L1));
        if (!condition)
            return refused(u"condition.notInDossier"_s);
        context.recorder().insert("evidence", file->dossier,
                                  {{"condition", columnValue(condition->id)},
                                   {"compliance", one.text("compliance"_L1)},
                                   {"shown_on", columnValue(complete->date("startsAt"_L1))},
                                   {"source", u"contact"_s},
                                   {"source_id", columnValue(context.made)},
                                   {"note", one.text("note"_L1)}});
        context.recorder().update("condition", condition->id, {{"compliance", one.text("compliance"_L1)}});
    }
    if (values.has("next"_L1)) {
        const auto next = values.values("next"_L1);
        const auto following = check(context, *file, **type, next);
        if (!following)
            return tl::make_unexpected(following.error());
        context.recorder().insert("contact", file->dossier,
                                  {{"kind", next.text("kind"_L1)},
                                   {"medium", following->medium},
                                   {"state", u"PLANNED"_s},
                                   {"starts_at", next.moment("startsAt"_L1)},
                                   {"ends_at", next.moment("endsAt"_L1)},
                                   {"place", next.text("place"_L1)},
                                   {"staff", columnValue(following->staff)},
                                   {"people", columnValue(peopleJson(following->people))}});
    }
    return Saying{u"act.recordContact"_s,
                  {{u"contact"_s, codePlace("contact", kind)},
                   {u"outcome"_s, codePlace("contact_outcome", outcome)},
                   {u"at"_s, starts},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> decideProof(ActContext &context, const Values &values)
{
    auto query = context.database().query(
        "SELECT dossier, outcome, proof_due, starts_at FROM contact WHERE id = ? AND deleted = 0",
        values.anyId("contact"_L1));
    if (!query.next() || query.isNull(2))
        return refused(u"contact.noProofAwaited"_s);
    if (const auto file = context.openDossier(query.id<Dossier>(0)); !file)
        return tl::make_unexpected(file.error());
    const auto starts = query.text(3);
    const bool accepted = values.boolean("accepted"_L1);
    context.recorder().update(
        "contact", values.anyId("contact"_L1),
        {{"outcome", accepted ? u"EXCUSED"_s : u"NO_SHOW"_s}, {"proof_due", columnValue(QDate())}});
    return Saying{accepted ? u"act.acceptProof"_s : u"act.refuseProof"_s, {{u"on"_s, starts.left(10)}}};
}

Result<Saying> chooseSignal(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto type = context.typeOf(file->dossier);
    if (!type)
        return tl::make_unexpected(type.error());
    const auto trigger = values.text("trigger"_L1);
    const auto rule = std::find_if((*type)->signalTriggers.begin(), (*type)->signalTriggers.end(),
                                   [&](const SignalTrigger &one) { return one.code == trigger; });
    if (rule == (*type)->signalTriggers.end())
        return refused(u"signal.notOfThisType"_s, {{u"trigger"_s, codePlace("signal_trigger", trigger)},
                                                   {u"type"_s, codePlace("type", file->dossier.type)}});
    const bool raise = values.text("choice"_L1) == u"RAISED";
    if (!raise && values.text("reason"_L1).isEmpty())
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, u"reason"_s}});
    if (raise && (rule->afterCount > 0 || rule->afterAbsences > 0)) {
        const auto offered = offeredSignals(*file, **type);
        const bool ready = std::any_of(offered.begin(), offered.end(),
                                       [&](const OfferedSignal &one) { return one.trigger->code == trigger; });
        if (!ready && values.text("reason"_L1).isEmpty())
            return refused(u"signal.notYet"_s, {{u"trigger"_s, codePlace("signal_trigger", trigger)},
                                                {u"count"_s, std::max(rule->afterCount, rule->afterAbsences)}});
    }
    context.made = context.recorder().insert("signal_choice", file->dossier,
                                             {{"trigger_code", trigger},
                                              {"choice", values.text("choice"_L1)},
                                              {"reason", values.text("reason"_L1)},
                                              {"chosen_at", context.nowText()},
                                              {"contact", columnValue(values.anyId("contact"_L1))}});
    if (raise) {
        // The report is prepared, never sent by itself.
        const auto report = std::find_if((*type)->reports.begin(), (*type)->reports.end(), [](const ReportRule &one) {
            return one.kind == u"SIGNAL" || one.kind == u"NON_EXECUTION";
        });
        if (report != (*type)->reports.end()) {
            const auto *follows = file->principal(u"FOLLOWS_UP"_s);
            context.made = context.recorder().insert("report", file->dossier,
                                                     {{"kind", report->kind},
                                                      {"trigger_code", trigger},
                                                      {"state", u"DRAFT"_s},
                                                      {"language", file->dossier.language},
                                                      {"to_principal", follows ? follows->principal : report->to},
                                                      {"to_court", follows ? follows->court : QString()},
                                                      {"copy_principal", report->copy},
                                                      {"author", columnValue(context.user().id)},
                                                      {"drafted_at", context.nowText()}});
        }
    }
    return Saying{raise ? u"act.raiseSignal"_s : u"act.noSignal"_s,
                  {{u"trigger"_s, codePlace("signal_trigger", trigger)}, {u"dossier"_s, context.describe(*file)}}};
}

} // namespace

QList<ActDefinition> contactActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    auto recorded = contactFields();
    recorded[0].need = Need::Optional;
    recorded[2].need = Need::Optional;
    const QList<ActField> next = contactFields();
    return {
        {"planContact", "An appointment for a talk, visit or call.", QList<ActField>{dossier} + contactFields(),
         planContact},
        {"changePlannedContact",
         "Moves an appointment, hands it to a colleague or calls it off.",
         {{"contact", Type::Reference, Need::Required, "contact"},
          {"startsAt", Type::Moment},
          {"endsAt", Type::Moment},
          {"place", Type::Text},
          {"staff", Type::Text, Need::Optional, "", "Login or id of who does it."},
          {"cancel", Type::Boolean}},
         movePlanned},
        {"recordContact", "What took place: outcome, who was there, two lines, what it fulfils, what comes next.",
         QList<ActField>{dossier} + recorded +
             QList<ActField>{
                 {"planned", Type::Reference, Need::Optional, "contact", "The appointment this was."},
                 {"corrects", Type::Reference, Need::Optional, "contact", "An earlier note this one corrects."},
                 {"outcome", Type::Code, Need::Required, "contact_outcome"},
                 {"summary", Type::LongText},
                 {"promised", Type::Text, Need::Optional, "", "What was promised."},
                 {"proofDue", Type::Date},
                 {"fulfils",
                  Type::List,
                  Need::Optional,
                  "",
                  "Which required contacts it fulfils; all it can when not given.",
                  {{"kind", Type::Code, Need::Required, "contact"},
                   {"person", Type::Reference, Need::Optional, "person"}}},
                 {"conditions",
                  Type::List,
                  Need::Optional,
                  "",
                  "What it says of conditions.",
                  {{"condition", Type::Reference, Need::Required, "condition"},
                   {"compliance", Type::Code, Need::Required, "compliance"},
                   {"note", Type::Text}}},
                 {"next", Type::Object, Need::Optional, "", "The next appointment.", next}},
         recordContact},
        {"decideProof",
         "The proof of an absence came in, or did not.",
         {{"contact", Type::Reference, Need::Required, "contact"}, {"accepted", Type::Boolean, Need::Required}},
         decideProof},
        {"chooseSignal",
         "A signal is raised (a report is prepared), or considered and not reported, with the reason.",
         {dossier,
          {"trigger", Type::Code, Need::Required, "signal_trigger"},
          {"choice", Type::Choice, Need::Required, "RAISED NOT_REPORTED"},
          {"reason", Type::Text},
          {"contact", Type::Reference, Need::Optional, "contact"}},
         chooseSignal},
    };
}
