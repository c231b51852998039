// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "core/rehearsal/rehearse.h"
#include "core/report/facts.h"
#include "core/workpenalty/workplacestore.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/dossierforms.h"
#include "ui/person/personforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct OfficeFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierActs)
};

} // namespace

ActRequest DossierForms::recordHours() const
{
    auto form =
        request(u"recordHours"_s, OfficeFormsWords::tr("Hours that were worked"), OfficeFormsWords::tr("Record"));
    const auto balance = workBalance(m_file.dossier.hoursImposed, m_file.hours);
    form.lines = {OfficeFormsWords::tr("%1 accepted and %2 to accept, of %3")
                      .arg(spokenMinutes(balance.accepted, languageCode(m_language)),
                           spokenMinutes(balance.provisional, languageCode(m_language)),
                           spokenMinutes(balance.imposed, languageCode(m_language)))};
    if (m_type.dailyMaximumMinutes > 0)
        form.lines << OfficeFormsWords::tr("At most %1 a day.")
                          .arg(spokenMinutes(m_type.dailyMaximumMinutes, languageCode(m_language)));
    form.inputs = {
        {.name = u"on"_s, .label = OfficeFormsWords::tr("Day"), .kind = Kind::Date, .value = today(), .needed = true},
        {.name = u"from"_s, .label = OfficeFormsWords::tr("From"), .kind = Kind::Time},
        {.name = u"to"_s, .label = OfficeFormsWords::tr("Until (over midnight is possible)"), .kind = Kind::Time},
        {.name = u"breakMinutes"_s, .label = OfficeFormsWords::tr("Minutes of break"), .kind = Kind::Number},
        {.name = u"hours"_s, .label = OfficeFormsWords::tr("Or hours"), .kind = Kind::Hours},
        {.name = u"accepted"_s, .label = OfficeFormsWords::tr("Accept at once"), .kind = Kind::Tick},
        {.name = u"note"_s, .label = OfficeFormsWords::tr("Note")}};
    return form;
}

// What was recorded stays; the right hours come beside it, with the reason.
ActRequest DossierForms::correctHours(const WorkHours &hours) const
{
    auto form = request(u"recordHours"_s,
                        OfficeFormsWords::tr("The right hours of %1").arg(fullDate(hours.workedOn, m_language)),
                        OfficeFormsWords::tr("Correct"), hours.id);
    form.with.insert(u"corrects"_s, hours.id.toString());
    const auto was = spokenMinutes(hours.minutes, languageCode(m_language));
    form.lines = {hours.note.isEmpty()
                      ? OfficeFormsWords::tr("Recorded by %1: %2. It stays to be read.").arg(hours.recordedBy, was)
                      : OfficeFormsWords::tr("Recorded by %1: %2 (%3). It stays to be read.")
                            .arg(hours.recordedBy, was, hours.note)};
    form.inputs = {{.name = u"on"_s,
                    .label = OfficeFormsWords::tr("Day"),
                    .kind = Kind::Date,
                    .value = hours.workedOn.toString(Qt::ISODate),
                    .needed = true}};
    if (hours.startsAt.isValid())
        form.inputs << ActInput{.name = u"from"_s,
                                .label = OfficeFormsWords::tr("From"),
                                .kind = Kind::Time,
                                .value = hours.startsAt.toString(u"HH:mm"_s)}
                    << ActInput{.name = u"to"_s,
                                .label = OfficeFormsWords::tr("Until (over midnight is possible)"),
                                .kind = Kind::Time,
                                .value = hours.endsAt.toString(u"HH:mm"_s)}
                    << ActInput{.name = u"breakMinutes"_s,
                                .label = OfficeFormsWords::tr("Minutes of break"),
                                .kind = Kind::Number,
                                .value = QString::number(hours.breakMinutes)};
    else
        form.inputs << ActInput{.name = u"hours"_s,
                                .label = OfficeFormsWords::tr("Hours"),
                                .kind = Kind::Hours,
                                .value = u"%1:%2"_s.arg(hours.minutes / 60).arg(hours.minutes % 60, 2, 10, QChar(u'0')),
                                .needed = true};
    form.inputs << ActInput{.name = u"accepted"_s,
                            .label = OfficeFormsWords::tr("Accept at once"),
                            .kind = Kind::Tick,
                            .value = hours.state == u"ACCEPTED"}
                << ActInput{.name = u"note"_s, .label = OfficeFormsWords::tr("Reason"), .needed = true};
    form.focus = hours.startsAt.isValid() ? u"to"_s : u"hours"_s;
    return form;
}

ActRequest DossierForms::recordAbsence() const
{
    auto form = request(u"recordHours"_s, OfficeFormsWords::tr("Absent at the work place"),
                        OfficeFormsWords::tr("Record the absence"));
    form.with.insert(u"absent"_s, true);
    form.inputs = {
        {.name = u"on"_s, .label = OfficeFormsWords::tr("Day"), .kind = Kind::Date, .value = today(), .needed = true},
        {.name = u"note"_s, .label = OfficeFormsWords::tr("Note")}};
    return form;
}

ActRequest DossierForms::dealWithAbsence(const WorkHours &hours) const
{
    auto form =
        request(u"decideHours"_s, OfficeFormsWords::tr("The absence of %1").arg(fullDate(hours.workedOn, m_language)),
                OfficeFormsWords::tr("Dealt with"), hours.id);
    form.with.insert(u"hours"_s, QJsonArray{hours.id.toString()});
    if (!hours.note.isEmpty())
        form.lines = {hours.note};
    form.inputs = {{.name = u"reason"_s, .label = OfficeFormsWords::tr("What came of it")}};
    return form;
}

ActRequest DossierForms::startPlacement() const
{
    QList<PopupItem> places;
    const auto all = m_workspace.read(
        [today = m_workspace.clock().today()](const Database &database) { return workplaces(database, today); });
    if (all)
        for (const auto &one : *all)
            places << PopupItem{
                .id = one.id.toString(), .label = one.name, .detail = one.supervisor, .icon = Icon::Work};
    auto form =
        request(u"startPlacement"_s, OfficeFormsWords::tr("Work begins at a place"), OfficeFormsWords::tr("Begin"));
    form.inputs = {
        {.name = u"workplace"_s,
         .label = OfficeFormsWords::tr("Work place"),
         .kind = Kind::Choice,
         .items = places,
         .needed = true},
        {.name = u"from"_s,
         .label = OfficeFormsWords::tr("From"),
         .kind = Kind::Date,
         .value = today(),
         .hint = DateHint::Any,
         .needed = true},
        {.name = u"contractSignedOn"_s, .label = OfficeFormsWords::tr("Agreement signed on"), .kind = Kind::Date},
        {.name = u"tasks"_s, .label = OfficeFormsWords::tr("Tasks")}};
    const auto weekdays = wholeList("weekday", Icon::Calendar);
    QStringList codes;
    for (const auto &one : weekdays)
        codes << one.id;
    for (int line = 0; line < 7; ++line) { // the next line is asked once this one has its day
        const auto member = [line](const QString &name) { return u"roster/%1/%2"_s.arg(line).arg(name); };
        const auto label = [line](const QString &text) {
            return OfficeFormsWords::tr("Roster %1: %2").arg(line + 1).arg(text);
        };
        ActInput day{.name = member(u"day"_s),
                     .label = label(OfficeFormsWords::tr("weekday")),
                     .kind = Kind::Choice,
                     .items = weekdays};
        if (line > 0) {
            day.follows = u"roster/%1/day"_s.arg(line - 1);
            day.forValues = codes;
        }
        form.inputs << day
                    << ActInput{.name = member(u"from"_s),
                                .label = label(OfficeFormsWords::tr("from")),
                                .kind = Kind::Time,
                                .follows = day.name,
                                .forValues = codes}
                    << ActInput{.name = member(u"to"_s),
                                .label = label(OfficeFormsWords::tr("until")),
                                .kind = Kind::Time,
                                .follows = day.name,
                                .forValues = codes};
    }
    if (std::any_of(m_file.placements.begin(), m_file.placements.end(),
                    [](const Placement &one) { return !one.until.isValid(); }))
        form.inputs << ActInput{.name = u"formerEnded"_s, .label = OfficeFormsWords::tr("Why the former one ends")};
    return form;
}

ActRequest DossierForms::endPlacement() const
{
    auto form = request(u"endPlacement"_s, OfficeFormsWords::tr("Work at the place ends"), OfficeFormsWords::tr("End"));
    form.inputs = {
        {.name = u"on"_s, .label = OfficeFormsWords::tr("On"), .kind = Kind::Date, .value = today(), .needed = true},
        {.name = u"reason"_s, .label = OfficeFormsWords::tr("Reason")}};
    return form;
}

ActRequest DossierForms::newWorkplace() const
{
    auto form = request(u"registerWorkplace"_s, OfficeFormsWords::tr("A new work place"),
                        OfficeFormsWords::tr("Register"), {}, false);
    form.inputs = {{.name = u"name"_s, .label = OfficeFormsWords::tr("Name"), .needed = true},
                   {.name = u"supervisor"_s, .label = OfficeFormsWords::tr("Supervisor")},
                   {.name = u"phone"_s, .label = OfficeFormsWords::tr("Phone")},
                   {.name = u"email"_s, .label = OfficeFormsWords::tr("E-mail")},
                   {.name = u"openDays"_s,
                    .label = OfficeFormsWords::tr("Open on"),
                    .kind = Kind::Several,
                    .items = wholeList("weekday", Icon::Calendar),
                    .note = OfficeFormsWords::tr("None ticked: every day.")}};
    return form;
}

ActRequest DossierForms::decideHours(const WorkHours &hours, bool accept) const
{
    auto form = request(u"decideHours"_s, OfficeFormsWords::tr("Hours of %1").arg(fullDate(hours.workedOn, m_language)),
                        accept ? OfficeFormsWords::tr("Accept") : OfficeFormsWords::tr("Reject"), hours.id);
    form.with.insert(u"hours"_s, QJsonArray{hours.id.toString()});
    form.with.insert(u"accept"_s, accept);
    if (!accept)
        form.inputs = {{.name = u"reason"_s, .label = OfficeFormsWords::tr("Reason"), .needed = true}};
    return form;
}

ActRequest DossierForms::agreePlan() const
{
    auto form = request(u"agreePaymentPlan"_s, OfficeFormsWords::tr("Instalments for the victim"),
                        OfficeFormsWords::tr("Agree"));
    form.lines = {OfficeFormsWords::tr("What the decision says of amounts need not be typed again.")};
    form.inputs = {
        {.name = u"total"_s, .label = OfficeFormsWords::tr("Total"), .kind = Kind::Money},
        {.name = u"instalment"_s, .label = OfficeFormsWords::tr("Each time"), .kind = Kind::Money},
        {.name = u"every"_s, .label = OfficeFormsWords::tr("Every"), .kind = Kind::Duration, .value = u"P1M"_s},
        {.name = u"firstOn"_s,
         .label = OfficeFormsWords::tr("First on"),
         .kind = Kind::Date,
         .hint = DateHint::Future,
         .needed = true}};
    return form;
}

ActRequest DossierForms::recordPayment() const
{
    auto form =
        request(u"recordPayment"_s, OfficeFormsWords::tr("A proof of payment came in"), OfficeFormsWords::tr("Record"));
    const auto &plan = m_file.paymentPlans.last();
    form.with.insert(u"plan"_s, plan.id.toString());
    form.lines = {OfficeFormsWords::tr("Still to pay: %1")
                      .arg(spokenMoney(balance(plan, m_file.payments), languageCode(m_language)))};
    form.inputs = {{.name = u"on"_s,
                    .label = OfficeFormsWords::tr("Paid on"),
                    .kind = Kind::Date,
                    .value = today(),
                    .needed = true},
                   {.name = u"amount"_s,
                    .label = OfficeFormsWords::tr("Amount"),
                    .kind = Kind::Money,
                    .value = QString::number(plan.instalment / 100.0, 'f', 2),
                    .source = OfficeFormsWords::tr("the instalment that was agreed"),
                    .needed = true},
                   {.name = u"proof"_s, .label = OfficeFormsWords::tr("Proof")}};
    return form;
}

ActRequest DossierForms::draft() const
{
    QStringList kinds;
    for (const auto &rule : m_type.reports)
        if (!kinds.contains(rule.kind))
            kinds << rule.kind;
    const auto reports = kinds;
    if (const auto *all = m_catalogue.list(u"report"_s))
        for (const auto &code : all->codes())
            if (isLetter(code))
                kinds << code;
    auto form = request(u"draftReport"_s, OfficeFormsWords::tr("A report or letter"), OfficeFormsWords::tr("Begin"));
    form.inputs = {{.name = u"kind"_s,
                    .label = OfficeFormsWords::tr("Which"),
                    .kind = Kind::Choice,
                    .items = items("report", kinds, Icon::Document),
                    .needed = true},
                   {.name = u"language"_s,
                    .label = OfficeFormsWords::tr("Language"),
                    .kind = Kind::Choice,
                    .items = {{.id = u"nl"_s, .label = u"Nederlands"_s},
                              {.id = u"fr"_s, .label = u"Français"_s},
                              {.id = u"de"_s, .label = u"Deutsch"_s}},
                    .value = m_file.dossier.language,
                    .source = OfficeFormsWords::tr("the language of the procedure"),
                    .follows = u"kind"_s, // a letter is in the language of the person
                    .forValues = reports}};
    return form;
}

ActRequest DossierForms::send(const Report &report) const
{
    auto form = request(u"sendReport"_s,
                        OfficeFormsWords::tr("Send: %1").arg(m_catalogue.name(u"report"_s, report.kind, m_language)),
                        OfficeFormsWords::tr("Send"), report.id, false);
    form.with = {{u"report"_s, report.id.toString()}};
    form.lines = {OfficeFormsWords::tr("It is frozen as it is, and goes to %1.")
                      .arg(receiverName(m_file, m_type, report, m_catalogue, m_language)),
                  OfficeFormsWords::tr("This cannot be taken back.")};
    form.inputs = {{.name = u"on"_s, .label = OfficeFormsWords::tr("Sent on"), .kind = Kind::Date, .value = today()},
                   {.name = u"how"_s,
                    .label = OfficeFormsWords::tr("How"),
                    .kind = Kind::Choice,
                    .items = {{.id = u"EBOX"_s, .label = OfficeFormsWords::tr("e-Box"), .icon = Icon::Cloud},
                              {.id = u"MAIL"_s, .label = OfficeFormsWords::tr("E-mail"), .icon = Icon::Letter},
                              {.id = u"POST"_s, .label = OfficeFormsWords::tr("Post"), .icon = Icon::Letter},
                              {.id = u"HAND"_s, .label = OfficeFormsWords::tr("By hand"), .icon = Icon::Person}},
                    .value = isLetter(report.kind) ? u"POST"_s : u"EBOX"_s},
                   {.name = u"answerDue"_s,
                    .label = OfficeFormsWords::tr("Answer expected before"),
                    .kind = Kind::Date,
                    .hint = DateHint::Future}};
    return form;
}

ActRequest DossierForms::answer(const Report &report) const
{
    auto form =
        request(u"recordAnswer"_s,
                OfficeFormsWords::tr("Answer to: %1").arg(m_catalogue.name(u"report"_s, report.kind, m_language)),
                OfficeFormsWords::tr("Record"), report.id, false);
    form.with = {{u"report"_s, report.id.toString()}};
    form.inputs = {
        {.name = u"on"_s, .label = OfficeFormsWords::tr("Came in on"), .kind = Kind::Date, .value = today()},
        {.name = u"answer"_s, .label = OfficeFormsWords::tr("What it says"), .kind = Kind::Text, .needed = true}};
    return form;
}

ActRequest DossierForms::addPerson() const
{
    QStringList roles;
    for (const auto &party : m_type.parties)
        roles << party.role;
    auto form = request(u"addPersonToDossier"_s, OfficeFormsWords::tr("Someone joins the dossier"),
                        OfficeFormsWords::tr("Add"));
    form.inputs = {{.name = u"new/familyName"_s, .label = OfficeFormsWords::tr("Family name"), .needed = true},
                   {.name = u"new/givenName"_s, .label = OfficeFormsWords::tr("First name")},
                   {.name = u"role"_s,
                    .label = OfficeFormsWords::tr("Role"),
                    .kind = Kind::Choice,
                    .items = items("role", m_type.otherRoles + roles, Icon::Person),
                    .needed = true},
                   {.name = u"new/birthDate"_s,
                    .label = OfficeFormsWords::tr("Born"),
                    .kind = Kind::Date,
                    .hint = DateHint::Birth},
                   {.name = u"new/phone"_s, .label = OfficeFormsWords::tr("Phone")},
                   {.name = u"note"_s, .label = OfficeFormsWords::tr("Note")}};
    return form;
}

ActRequest DossierForms::changePerson(const Person::Id &id) const
{
    return changePersonForm(m_file.persons.value(id));
}

ActRequest DossierForms::newAddress(const Person::Id &id) const
{
    return newAddressForm(m_workspace, m_file.persons.value(id),
                          m_file.currentAddress(id, m_workspace.clock().today()));
}

ActRequest DossierForms::safetyNote(const Person::Id &id) const
{
    return safetyNoteForm(m_workspace, m_file.persons.value(id));
}

ActRequest DossierForms::assign() const
{
    auto form = request(u"assignAssistant"_s, OfficeFormsWords::tr("Give the dossier to a colleague"),
                        OfficeFormsWords::tr("Give"));
    form.inputs = {{.name = u"assistant"_s,
                    .label = OfficeFormsWords::tr("Justice assistant"),
                    .kind = Kind::Choice,
                    .items = colleagues(),
                    .needed = true},
                   {.name = u"on"_s, .label = OfficeFormsWords::tr("From"), .kind = Kind::Date, .value = today()},
                   {.name = u"reason"_s, .label = OfficeFormsWords::tr("Reason")}};
    return form;
}

ActRequest DossierForms::askInformation() const
{
    QList<PopupItem> missing;
    for (const auto &one : m_view.missing)
        missing << PopupItem{.id = one.what,
                             .label = capital(needName(one.what)),
                             .detail = m_catalogue.name(u"debtor"_s, one.debtor, m_language),
                             .icon = Icon::Question};
    auto form =
        request(u"askInformation"_s, OfficeFormsWords::tr("Ask for what is missing"), OfficeFormsWords::tr("Asked"));
    if (missing.isEmpty())
        form.inputs = {{.name = u"what"_s, .label = OfficeFormsWords::tr("What"), .needed = true}};
    else
        form.inputs = {{.name = u"what"_s,
                        .label = OfficeFormsWords::tr("What"),
                        .kind = Kind::Choice,
                        .items = missing,
                        .value = missing.first().id,
                        .needed = true}};
    form.inputs << ActInput{.name = u"debtor"_s,
                            .label = OfficeFormsWords::tr("Of whom"),
                            .kind = Kind::Choice,
                            .items = wholeList("debtor", Icon::Person),
                            .value =
                                m_view.missing.isEmpty() ? QJsonValue() : QJsonValue(m_view.missing.first().debtor),
                            .needed = true};
    return form;
}

ActRequest DossierForms::addTask() const
{
    auto form = request(u"addTask"_s, OfficeFormsWords::tr("A task"), OfficeFormsWords::tr("Add"));
    form.inputs = {
        {.name = u"title"_s, .label = OfficeFormsWords::tr("What"), .needed = true},
        {.name = u"due"_s, .label = OfficeFormsWords::tr("Before"), .kind = Kind::Date, .hint = DateHint::Future},
        {.name = u"waitsFor"_s, .label = OfficeFormsWords::tr("Waits for")}};
    return form;
}

ActRequest DossierForms::complete() const
{
    auto form =
        request(u"completeMandate"_s, OfficeFormsWords::tr("Complete the registration"), OfficeFormsWords::tr("Keep"));
    const auto &dossier = m_file.dossier;
    if (!m_type.variants.isEmpty()) {
        QList<PopupItem> variants;
        for (const auto &one : m_type.variants)
            variants << PopupItem{.id = one.code, .label = capital(one.name.in(m_language)), .icon = Icon::Folder};
        form.inputs << ActInput{.name = u"variant"_s,
                                .label = OfficeFormsWords::tr("Form"),
                                .kind = Kind::Choice,
                                .items = variants,
                                .value = dossier.variant};
    }
    if (m_type.measure.unit == TypeMeasure::Unit::Time)
        form.inputs << ActInput{.name = u"duration"_s,
                                .label = m_type.measure.name.isEmpty() ? OfficeFormsWords::tr("Length")
                                                                       : capital(m_type.measure.name.in(m_language)),
                                .kind = Kind::Duration,
                                .value = dossier.duration};
    if (m_type.measure.unit == TypeMeasure::Unit::Hours)
        form.inputs << ActInput{.name = u"hours"_s,
                                .label = OfficeFormsWords::tr("Hours"),
                                .kind = Kind::Hours,
                                .value = dossier.hoursImposed > 0 ? QString::number(dossier.hoursImposed / 60.0)
                                                                  : QString()};
    for (const auto &field : m_type.fields) {
        ActInput input{.name = u"fields/"_s + field.code,
                       .label = capital(field.name.in(m_language)),
                       .value = m_file.fields.value(field.code)};
        if (!field.choices.isEmpty()) {
            input.kind = Kind::Choice;
            for (const auto &choice : field.choices)
                input.items << PopupItem{.id = choice.code, .label = capital(choice.name.in(m_language))};
        } else if (field.type == u"DATE") {
            input.kind = Kind::Date;
            input.hint = DateHint::Any;
        }
        form.inputs << input;
    }
    return form;
}

ActRequest DossierForms::transfer() const
{
    QList<PopupItem> houses;
    for (const auto &house : m_catalogue.houses())
        if (house.code != m_workspace.house() && house.validity.contains(m_workspace.clock().today()))
            houses << PopupItem{.id = house.code, .label = capital(house.name.in(m_language)), .icon = Icon::House};
    auto form = request(u"transferDossier"_s, OfficeFormsWords::tr("Hand over to another house"),
                        OfficeFormsWords::tr("Hand over"));
    form.lines = {OfficeFormsWords::tr("It stays open here until the other house takes it.")};
    form.inputs = {
        {.name = u"toHouse"_s,
         .label = OfficeFormsWords::tr("To"),
         .kind = Kind::Choice,
         .items = houses,
         .needed = true},
        {.name = u"reason"_s,
         .label = OfficeFormsWords::tr("Reason"),
         .kind = Kind::Choice,
         .items = wholeList("transfer_reason", Icon::Transfer),
         .needed = true},
        {.name = u"on"_s, .label = OfficeFormsWords::tr("On"), .kind = Kind::Date, .value = today()},
        {.name = u"note"_s, .label = OfficeFormsWords::tr("What the colleague must know"), .kind = Kind::Text}};
    return form;
}

ActRequest DossierForms::acceptTransfer() const
{
    auto form = request(u"acceptTransfer"_s, OfficeFormsWords::tr("The handover"), OfficeFormsWords::tr("Answer"));
    form.with.insert(u"accept"_s, false);
    form.inputs = {
        {.name = u"accept"_s, .label = OfficeFormsWords::tr("We take the dossier"), .kind = Kind::Tick, .value = true},
        {.name = u"reason"_s, .label = OfficeFormsWords::tr("If not: why")}};
    return form;
}

ActRequest DossierForms::close() const
{
    auto form = request(u"closeDossier"_s, OfficeFormsWords::tr("Close the dossier"), OfficeFormsWords::tr("Close"));
    for (const auto &gap : closingGaps(m_file, m_type, m_view.deadlines, m_workspace.surroundings()))
        form.lines << capital(m_catalogue.name(u"closing_need"_s, gap.need, m_language)) + u": "_s + gap.about;
    const bool open = !form.lines.isEmpty();
    if (open)
        form.lines.prepend(OfficeFormsWords::tr("Still open; closing is possible with a reason:"));
    form.inputs = {{.name = u"outcome"_s,
                    .label = OfficeFormsWords::tr("Outcome"),
                    .kind = Kind::Choice,
                    .items = items("outcome", m_type.outcomes, Icon::Flag),
                    .needed = true},
                   {.name = u"on"_s, .label = OfficeFormsWords::tr("On"), .kind = Kind::Date, .value = today()}};
    if (open)
        form.inputs << ActInput{.name = u"ground"_s,
                                .label = OfficeFormsWords::tr("Why it closes all the same"),
                                .kind = Kind::Text,
                                .needed = true};
    return form;
}

const DossierType *DossierForms::otherVersion() const
{
    const auto today = m_workspace.clock().today();
    const DossierType *newest = nullptr;
    for (const auto &type : m_catalogue.types())
        if (type.code == m_type.code && type.version > m_type.version &&
            (!type.validity.from.isValid() || type.validity.from <= today))
            newest = &type;
    if (!newest || !mayPerform(m_workspace.user().role, u"moveDossier"_s))
        return nullptr;
    const auto plan = planMove(m_file, MoveLaw(m_type, *newest), {}, m_workspace.surroundings());
    return plan.outcome == MovePlan::Outcome::Cannot ? nullptr : newest;
}

// What it brings is read before it is done, and what the law leaves open is asked.
ActRequest DossierForms::follow(const DossierType &version) const
{
    auto form = request(u"moveDossier"_s, OfficeFormsWords::tr("Follow version %1 of the law").arg(version.version),
                        OfficeFormsWords::tr("Follow it"));
    form.with.insert(u"version"_s, version.version);
    const auto plan = planMove(m_file, MoveLaw(m_type, version), {}, m_workspace.surroundings());
    const auto day = [](QDate date) { return date.isValid() ? shortDate(date) : u"—"_s; };
    for (const auto &one : plan.dates) {
        const auto *term = version.term(one.term) ? version.term(one.term) : m_type.term(one.term);
        form.lines << capital(term ? term->name.in(m_language) : one.term) + u": "_s + day(one.before) + u" → "_s +
                          day(one.after);
    }
    for (const auto &one : plan.conditions)
        form.lines << sentence(u"move.condition."_s + conditionMoveCode(one.what), m_language,
                               {{u"condition"_s, m_catalogue.name(u"condition"_s, one.kind, m_language)},
                                {u"to"_s, m_catalogue.name(u"condition"_s, one.to, m_language)}});
    if (form.lines.isEmpty())
        form.lines << OfficeFormsWords::tr("No date shifts and no condition changes.");
    for (const auto &question : plan.questions) {
        QList<PopupItem> answers;
        for (const auto &answer : possibleAnswers(question, version))
            if (answer != choiceStay) // then one does not do it
                answers << PopupItem{.id = answer,
                                     .label = capital(answerText(question, answer, m_catalogue, version, m_language))};
        form.inputs << ActInput{.name = u"choices/"_s + question.key(),
                                .label = questionText(question, m_catalogue, version, m_language),
                                .kind = Kind::Choice,
                                .items = answers,
                                .needed = true};
    }
    return form;
}

ActRequest DossierForms::reopen() const
{
    auto form =
        request(u"reopenDossier"_s, OfficeFormsWords::tr("Open the dossier again"), OfficeFormsWords::tr("Open again"));
    form.inputs = {{.name = u"reason"_s, .label = OfficeFormsWords::tr("Reason"), .needed = true}};
    return form;
}

ActRequest DossierForms::cancel() const
{
    auto form = request(u"cancelDossier"_s, OfficeFormsWords::tr("Registered by mistake"),
                        OfficeFormsWords::tr("Mark as a mistake"));
    form.lines = {OfficeFormsWords::tr("It is counted nowhere, and kept.")};
    form.inputs = {{.name = u"reason"_s, .label = OfficeFormsWords::tr("Reason"), .needed = true}};
    return form;
}
