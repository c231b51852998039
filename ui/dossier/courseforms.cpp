// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/sentence.h"
#include "ui/base/authorities.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/dossier/dossierforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct CourseFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierActs)
};

} // namespace

ActRequest DossierForms::pause() const
{
    auto form = request(u"pauseTerm"_s, CourseFormsWords::tr("A term stands still"),
                        CourseFormsWords::tr("Let it stand still"));
    form.inputs = {{.name = u"term"_s,
                    .label = CourseFormsWords::tr("Which term"),
                    .kind = Kind::Choice,
                    .items = running(),
                    .note = CourseFormsWords::tr("Empty: every term of the house.")},
                   {.name = u"from"_s,
                    .label = CourseFormsWords::tr("From"),
                    .kind = Kind::Date,
                    .value = today(),
                    .needed = true},
                   {.name = u"until"_s,
                    .label = CourseFormsWords::tr("Until (the first day it runs again)"),
                    .kind = Kind::Date,
                    .hint = DateHint::Future},
                   {.name = u"reason"_s, .label = CourseFormsWords::tr("Reason"), .needed = true}};
    return form;
}

ActRequest DossierForms::endPause(const TermPause &pause) const
{
    auto form = request(u"endPause"_s, CourseFormsWords::tr("Runs on: %1").arg(termName(pause.term)),
                        CourseFormsWords::tr("Let it run on"), pause.id, false);
    form.with = {{u"pause"_s, pause.id.toString()}};
    form.lines = {
        CourseFormsWords::tr("Stands still since %1: %2").arg(fullDate(pause.from, m_language), pause.reason)};
    form.inputs = {{.name = u"until"_s,
                    .label = CourseFormsWords::tr("The first day it runs again"),
                    .kind = Kind::Date,
                    .value = today(),
                    .needed = true}};
    return form;
}

ActRequest DossierForms::event() const
{
    QStringList codes = m_type.intakeEvents;
    for (const auto &term : m_type.terms)
        for (const auto &code : term.from + term.fulfilledBy.events)
            if (!codes.contains(code))
                codes << code;
    if (!codes.contains(u"INCIDENT"_s))
        codes << u"INCIDENT"_s;
    for (const auto *derived : {"DECISION_DATE", "MANDATE_RECEIVED", "JA_ASSIGNED", "LAST_REPORT", "FIRST_CONTACT"})
        codes.removeAll(QString::fromLatin1(derived));
    auto form = request(u"recordEvent"_s, CourseFormsWords::tr("Something happened"), CourseFormsWords::tr("Record"));
    form.inputs = {{.name = u"kind"_s,
                    .label = CourseFormsWords::tr("What"),
                    .kind = Kind::Choice,
                    .items = items("event", codes, Icon::Flag),
                    .needed = true},
                   {.name = u"subject"_s,
                    .label = CourseFormsWords::tr("Which incident"),
                    .kind = Kind::Choice,
                    .items = wholeList("incident", Icon::Warning),
                    .needed = true,
                    .follows = u"kind"_s,
                    .forValues = {u"INCIDENT"_s}},
                   {.name = u"at"_s,
                    .label = CourseFormsWords::tr("When"),
                    .kind = Kind::Moment,
                    .value = today(),
                    .needed = true},
                   {.name = u"note"_s, .label = CourseFormsWords::tr("Note"), .kind = Kind::Text}};
    return form;
}

ActRequest DossierForms::decision() const
{
    auto form = request(u"recordDecision"_s, CourseFormsWords::tr("A decision came in"),
                        CourseFormsWords::tr("Record the decision"));
    const auto prolongs = decisionsWith({u"PROLONGS"_s});
    const auto changes = decisionsWith({u"CHANGES_CONDITION"_s, u"SUSPENDS_CONDITION"_s, u"LIFTS"_s});
    const auto rewords = decisionsWith({u"CHANGES_CONDITION"_s});
    form.inputs = {
        {.name = u"kind"_s,
         .label = CourseFormsWords::tr("Decision"),
         .kind = Kind::Choice,
         .items = items("decision", m_type.decisions, Icon::Scales),
         .needed = true},
        {.name = u"decidedOn"_s, .label = CourseFormsWords::tr("Decided on"), .kind = Kind::Date, .needed = true},
        {.name = u"principal+court"_s,
         .label = CourseFormsWords::tr("By"),
         .kind = Kind::Choice,
         .items = authorities(m_workspace,
                              m_type.principals.decides + m_type.principals.followsUp + m_type.principals.canAct),
         .note = CourseFormsWords::tr("Empty: the one that usually takes it.")},
        {.name = u"conditions/0/condition"_s,
         .label = CourseFormsWords::tr("Which condition"),
         .kind = Kind::Choice,
         .items = myConditions(),
         .needed = true,
         .follows = u"kind"_s,
         .forValues = changes},
        {.name = u"conditions/0/text"_s,
         .label = CourseFormsWords::tr("The condition as it reads now"),
         .kind = Kind::Text,
         .follows = u"kind"_s,
         .forValues = rewords},
        {.name = u"prolongBy"_s,
         .label = CourseFormsWords::tr("Longer by"),
         .kind = Kind::Duration,
         .follows = u"kind"_s,
         .forValues = prolongs},
        {.name = u"hearingOn"_s,
         .label = CourseFormsWords::tr("Hearing on"),
         .kind = Kind::Moment,
         .hint = DateHint::Future},
        {.name = u"reference"_s, .label = CourseFormsWords::tr("Reference of the authority")},
        {.name = u"summary"_s, .label = CourseFormsWords::tr("In short"), .kind = Kind::Text}};
    return form;
}

ActRequest DossierForms::changePrincipal() const
{
    auto form =
        request(u"changePrincipal"_s, CourseFormsWords::tr("Another principal"), CourseFormsWords::tr("Change"));
    form.inputs = {{.name = u"part"_s,
                    .label = CourseFormsWords::tr("For what"),
                    .kind = Kind::Choice,
                    .items = {{.id = u"FOLLOWS_UP"_s, .label = CourseFormsWords::tr("Follows up"), .icon = Icon::Eye},
                              {.id = u"DECIDES"_s, .label = CourseFormsWords::tr("Decides"), .icon = Icon::Scales}},
                    .value = u"FOLLOWS_UP"_s,
                    .needed = true},
                   {.name = u"principal+court"_s,
                    .label = CourseFormsWords::tr("Who"),
                    .kind = Kind::Choice,
                    .items = authorities(m_workspace, m_type.principals.followsUp + m_type.principals.decides),
                    .needed = true},
                   {.name = u"from"_s, .label = CourseFormsWords::tr("From"), .kind = Kind::Date, .value = today()},
                   {.name = u"reference"_s, .label = CourseFormsWords::tr("Reference of the authority")}};
    return form;
}

ActRequest DossierForms::planContact() const
{
    QStringList kinds;
    for (const auto &open : m_view.requirements)
        if (!open.isFulfilled() && !kinds.contains(open.kind))
            kinds << open.kind;
    const auto first = kinds.value(0);
    for (const auto &need : m_type.requiredContacts + m_type.usualContacts)
        if (!kinds.contains(need.kind))
            kinds << need.kind;
    if (const auto *all = m_catalogue.list(u"contact"_s))
        for (const auto &code : all->codes())
            if (!kinds.contains(code))
                kinds << code;
    auto form = request(u"planContact"_s, CourseFormsWords::tr("Plan a contact"), CourseFormsWords::tr("Plan"));
    form.inputs = {{.name = u"kind"_s,
                    .label = CourseFormsWords::tr("Contact"),
                    .kind = Kind::Choice,
                    .items = items("contact", kinds, Icon::Talk),
                    .value = first.isEmpty() ? QJsonValue() : QJsonValue(first),
                    .source = first.isEmpty() ? QString() : CourseFormsWords::tr("the first that is still required"),
                    .needed = true},
                   {.name = u"startsAt"_s,
                    .label = CourseFormsWords::tr("When"),
                    .kind = Kind::Moment,
                    .hint = DateHint::Future,
                    .needed = true},
                   {.name = u"medium"_s,
                    .label = CourseFormsWords::tr("Medium"),
                    .kind = Kind::Choice,
                    .items = wholeList("medium", Icon::Video),
                    .note = CourseFormsWords::tr("Empty: the usual one of this contact.")},
                   {.name = u"place"_s, .label = CourseFormsWords::tr("Place")}};
    return form;
}

ActRequest DossierForms::moveContact(const Contact &contact) const
{
    auto form = request(u"changePlannedContact"_s,
                        CourseFormsWords::tr("Move: %1").arg(m_catalogue.name(u"contact"_s, contact.kind, m_language)),
                        CourseFormsWords::tr("Move"), contact.id, false);
    form.with = {{u"contact"_s, contact.id.toString()}};
    form.lines = {CourseFormsWords::tr("Now: %1").arg(readableMoment(contact.startsAt, m_language))};
    form.inputs = {{.name = u"startsAt"_s,
                    .label = CourseFormsWords::tr("When"),
                    .kind = Kind::Moment,
                    .value = contact.startsAt,
                    .hint = DateHint::Future,
                    .needed = true},
                   {.name = u"place"_s, .label = CourseFormsWords::tr("Place"), .value = contact.place}};
    return form;
}

ActRequest DossierForms::proof(const Contact &contact) const
{
    auto form =
        request(u"decideProof"_s,
                CourseFormsWords::tr("The proof of the absence of %1").arg(fullDate(contact.date(), m_language)),
                CourseFormsWords::tr("Decide"), contact.id, false);
    form.with = {{u"contact"_s, contact.id.toString()}, {u"accepted"_s, false}};
    if (contact.proofDue.isValid())
        form.lines = {CourseFormsWords::tr("Expected before %1").arg(fullDate(contact.proofDue, m_language))};
    form.inputs = {{.name = u"accepted"_s,
                    .label = CourseFormsWords::tr("The proof is accepted"),
                    .kind = Kind::Tick,
                    .value = true}};
    return form;
}

ActRequest DossierForms::imposeCondition() const
{
    auto form =
        request(u"imposeConditions"_s, CourseFormsWords::tr("Impose a condition"), CourseFormsWords::tr("Impose"));
    form.inputs = {{.name = u"conditions/0/kind"_s,
                    .label = CourseFormsWords::tr("Condition"),
                    .kind = Kind::Choice,
                    .items = items("condition", m_type.specialConditions, Icon::List),
                    .needed = true}};
    for (const auto &code : m_type.specialConditions)
        if (const auto *one = m_catalogue.item(u"condition"_s, code))
            for (const auto &input : conditionInputs(*one)) {
                const auto name = u"conditions/0/inputs/"_s + input.code;
                const auto same = std::find_if(form.inputs.begin(), form.inputs.end(),
                                               [&](const ActInput &known) { return known.name == name; });
                if (same != form.inputs.end()) {
                    same->forValues << code;
                    continue;
                }
                form.inputs << ActInput{.name = name,
                                        .label = capital(input.name.in(m_language)),
                                        .kind = kindOf(input),
                                        .hint = DateHint::Any,
                                        .needed = input.required,
                                        .follows = u"conditions/0/kind"_s,
                                        .forValues = {code}};
            }
    form.inputs << ActInput{.name = u"from"_s,
                            .label = CourseFormsWords::tr("From"),
                            .kind = Kind::Date,
                            .note = CourseFormsWords::tr("Empty: from the decision on.")}
                << ActInput{.name = u"conditions/0/text"_s,
                            .label = CourseFormsWords::tr("The wording of the decision"),
                            .kind = Kind::Text,
                            .note = CourseFormsWords::tr("Empty: the text of the catalogue, with what was filled in.")};
    return form;
}

ActRequest DossierForms::fillCondition(const Condition &condition) const
{
    auto form = request(u"fillCondition"_s, capital(m_catalogue.name(u"condition"_s, condition.kind, m_language)),
                        CourseFormsWords::tr("Fill in"), condition.id, false);
    form.with = {{u"condition"_s, condition.id.toString()}};
    form.lines = {condition.text};
    for (const auto &input : openInputs(condition))
        form.inputs << ActInput{.name = u"inputs/"_s + input.code,
                                .label = capital(input.name.in(m_language)),
                                .kind = kindOf(input),
                                .hint = DateHint::Any};
    return form;
}

ActRequest DossierForms::assess(const Condition &condition) const
{
    auto form = request(
        u"assessCondition"_s,
        CourseFormsWords::tr("How it is kept: %1").arg(m_catalogue.name(u"condition"_s, condition.kind, m_language)),
        CourseFormsWords::tr("Record"), condition.id, false);
    form.with = {{u"condition"_s, condition.id.toString()}};
    form.lines = {condition.text};
    for (auto one = m_file.evidence.crbegin(); one != m_file.evidence.crend() && form.lines.size() < 4; ++one)
        if (one->condition == condition.id)
            form.lines << shortDate(one->shownOn) + u" · "_s +
                              m_catalogue.name(u"compliance"_s, one->compliance, m_language) +
                              (one->note.isEmpty() ? QString() : u" · "_s + one->note);
    form.inputs = {{.name = u"compliance"_s,
                    .label = CourseFormsWords::tr("It is"),
                    .kind = Kind::Choice,
                    .items = wholeList("compliance", Icon::Check),
                    .needed = true},
                   {.name = u"on"_s, .label = CourseFormsWords::tr("Seen on"), .kind = Kind::Date, .value = today()},
                   {.name = u"note"_s, .label = CourseFormsWords::tr("What shows it"), .kind = Kind::Text},
                   {.name = u"breach"_s,
                    .label = CourseFormsWords::tr("It is a breach of the condition"),
                    .kind = Kind::Tick,
                    .follows = u"compliance"_s,
                    .forValues = {u"NOT_MET"_s}}};
    return form;
}

ActRequest overrideForm(const DossierView &view, const Deadline &deadline)
{
    return {.act = u"overrideDeadline"_s,
            .title = CourseFormsWords::tr("%1: another date, with the reason")
                         .arg(capital(deadline.rule->name.in(currentLanguage()))),
            .doText = CourseFormsWords::tr("Move the date"),
            .with = {{u"dossier"_s, view.file.dossier.id.toString()},
                     {u"term"_s, deadline.rule->code},
                     {u"anchor"_s, deadline.anchor}},
            .inputs = {{.name = u"due"_s,
                        .label = CourseFormsWords::tr("New date"),
                        .kind = Kind::Date,
                        .value = deadline.computed.date.toString(Qt::ISODate),
                        .hint = DateHint::Future,
                        .needed = true},
                       {.name = u"reason"_s, .label = CourseFormsWords::tr("Reason"), .needed = true}},
            .about = view.file.dossier.id,
            .draftPart = u'/' + deadline.rule->code + u'/' + deadline.anchor,
            .dossier = view.file.dossier.id,
            .focus = u"due"_s};
}
