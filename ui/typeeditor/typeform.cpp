// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/typeeditor/typeform.h"

#include "core/base/sentence.h"
#include "core/catalogue/itemmembers.h"
#include "core/catalogue/jsonplace.h"
#include "core/catalogue/leaflet.h"
#include "core/catalogue/typecodes.h"
#include "core/deadline/offset.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using MemberKind = FormMember::Kind;

namespace {

struct TypeFormWords
{
    Q_DECLARE_TR_FUNCTIONS(TypeForm)
};

FormMember words(const QString &path, const QString &label)
{
    return {.path = path, .label = label, .kind = MemberKind::Words, .help = u"typeWords"_s};
}

FormMember longWords(const QString &path, const QString &label)
{
    return {.path = path, .label = label, .kind = MemberKind::LongWords, .help = u"typeWords"_s};
}

FormMember titled(FormMember member)
{
    member.inTitle = true;
    return member;
}

FormMember kept(FormMember member)
{
    member.keepEmpty = true;
    return member;
}

FormMember helped(FormMember member, const QString &help)
{
    member.help = help;
    return member;
}

// A code of the lists that stand at that path of a type; `rows` is what the path lies in.
FormMember code(const QString &path, const QString &label, const QString &rows = {})
{
    return {.path = path,
            .label = label,
            .kind = MemberKind::Code,
            .lists = listsOfMember(rows + path),
            .help = u"typeCode"_s};
}

FormMember codes(const QString &path, const QString &label, const QString &rows = {})
{
    return {.path = path,
            .label = label,
            .kind = MemberKind::Codes,
            .lists = listsOfMember(rows + path),
            .help = u"typeCodes"_s};
}

FormMember choice(const QString &path, const QString &label, const QList<PopupItem> &items)
{
    return {.path = path, .label = label, .kind = MemberKind::Code, .items = items, .help = u"typeCode"_s};
}

FormMember plain(const QString &path, const QString &label, MemberKind kind, const QString &help = {})
{
    return {.path = path, .label = label, .kind = kind, .help = help};
}

FormMember rows(const QString &path, const QString &label, const QList<FormMember> &members,
                const QJsonObject &fresh = {})
{
    return {.path = path, .label = label, .kind = MemberKind::Rows, .members = members, .fresh = fresh};
}

FormMember confidence(const QString &path = u"confidence"_s)
{
    QList<PopupItem> items;
    for (const auto *one : {"S", "L", "C", "D"}) {
        const auto sure = QString::fromLatin1(one);
        items << PopupItem{.id = sure, .label = capital(confidenceText(sure, currentLanguage()))};
    }
    return helped(choice(path, TypeFormWords::tr("How sure"), items), u"typeConfidence"_s);
}

FormMember note(const QString &path = u"note"_s)
{
    return longWords(path, TypeFormWords::tr("Note for the reader"));
}

FormMember tick(const QString &path, const QString &label, const QString &help)
{
    return {.path = path, .label = label, .kind = MemberKind::Tick, .help = help, .fresh = false};
}

FormMember rowCode()
{
    return titled(plain(u"code"_s, TypeFormWords::tr("Code"), MemberKind::Line, u"typeRowCode"_s));
}

QList<FormMember> termMembers()
{
    const auto in = u"terms[]."_s;
    return {
        rowCode(),
        titled(words(u"name"_s, TypeFormWords::tr("Name"))),
        helped(longWords(u"sentence"_s, TypeFormWords::tr("The term as one sentence")), u"typeSentence"_s),
        helped(codes(u"from"_s, TypeFormWords::tr("Begins with the first of these that is known"), in), u"typeFrom"_s),
        helped(codes(u"of"_s, TypeFormWords::tr("Only when it is about"), in), u"typeOf"_s),
        titled(plain(u"offset"_s, TypeFormWords::tr("Length"), MemberKind::Offset, u"typeOffset"_s)),
        code(u"kind"_s, TypeFormWords::tr("Kind of term"), in),
        tick(u"roll"_s, TypeFormWords::tr("Moves from a weekend or holiday to the next working day"), u"typeRoll"_s),
        code(u"actor"_s, TypeFormWords::tr("Who acts"), in),
        tick(u"endsMeasure"_s, TypeFormWords::tr("Is the end of the measure"), u"typeEndsMeasure"_s),
        helped(codes(u"fulfilledBy.report"_s, TypeFormWords::tr("Fulfilled by a report"), in), u"typeFulfilled"_s),
        helped(codes(u"fulfilledBy.contact"_s, TypeFormWords::tr("Fulfilled by a contact"), in), u"typeFulfilled"_s),
        helped(codes(u"fulfilledBy.event"_s, TypeFormWords::tr("Fulfilled by an event"), in), u"typeFulfilled"_s),
        helped(codes(u"onlyAfter"_s, TypeFormWords::tr("Only after one of these decisions"), in), u"typeOf"_s),
        code(u"prolongableBy"_s, TypeFormWords::tr("Who alone may prolong it"), in),
        plain(u"maxProlongation"_s, TypeFormWords::tr("Prolonged by at most"), MemberKind::Length, u"typeLength"_s),
        plain(u"soonDays"_s, TypeFormWords::tr("Days before it is shown as near"), MemberKind::Number, u"typeNumber"_s),
        longWords(u"article"_s, TypeFormWords::tr("Article")),
        confidence(),
        note(),
        plain({}, TypeFormWords::tr("Example: it begins on"), MemberKind::TermExample, u"typeExample"_s),
    };
}

QList<FormMember> contactMembers(const QString &in)
{
    return {titled(code(u"kind"_s, TypeFormWords::tr("Contact"), in)), plain({}, {}, MemberKind::ContactRule)};
}

// What a file may lack at registration, beside events and documents: facts of the person.
QList<PopupItem> personFacts()
{
    QList<PopupItem> items;
    for (const auto &key : sentenceKeys())
        if (key.startsWith(u"missing."_s) && key.count(u'.') == 1 && key.at(8).isLower())
            items << PopupItem{.id = key.mid(8), .label = capital(sentence(key, currentLanguage()))};
    return items;
}

QList<PopupItem> actChoices()
{
    return {{.id = u"closeDossier"_s, .label = TypeFormWords::tr("Closing the dossier")},
            {.id = u"sendReport"_s, .label = TypeFormWords::tr("Sending a report")},
            {.id = u"recordContact"_s, .label = TypeFormWords::tr("Recording a contact")},
            {.id = u"recordDecision"_s, .label = TypeFormWords::tr("Recording a decision")},
            {.id = u"startPlacement"_s, .label = TypeFormWords::tr("Starting a placement")}};
}

QList<FormMember> fieldMembers()
{
    auto before = codes(u"neededBefore"_s, TypeFormWords::tr("Needed before"));
    before.items = actChoices();
    return {rowCode(),
            titled(words(u"name"_s, TypeFormWords::tr("Name"))),
            choice(u"type"_s, TypeFormWords::tr("Kind of value"),
                   {{.id = u"text"_s, .label = TypeFormWords::tr("Text")},
                    {.id = u"date"_s, .label = TypeFormWords::tr("Date")},
                    {.id = u"minutes"_s, .label = TypeFormWords::tr("Minutes")},
                    {.id = u"money"_s, .label = TypeFormWords::tr("Amount of money")},
                    {.id = u"bool"_s, .label = TypeFormWords::tr("Yes or no")},
                    {.id = u"choice"_s, .label = TypeFormWords::tr("Choice")},
                    {.id = u"number"_s, .label = TypeFormWords::tr("Number")}}),
            rows(u"choices"_s, TypeFormWords::tr("Choices"),
                 {rowCode(), titled(words(u"name"_s, TypeFormWords::tr("Name")))}),
            helped(before, u"typeNeededBefore"_s),
            tick(u"counted"_s, TypeFormWords::tr("Counts in the figures"), u"typeCounted"_s)};
}

QList<FormMember> reportMembers()
{
    const auto in = u"reports[]."_s;
    auto to = code(u"to"_s, TypeFormWords::tr("To whom"), in);
    to.items = {{.id = u"PRINCIPAL_OF_MANDATE"_s, .label = TypeFormWords::tr("Whoever gave the mandate")}};
    auto term = code(u"term"_s, TypeFormWords::tr("Due by term"));
    term.lists = {u"@terms"_s};
    return {titled(code(u"kind"_s, TypeFormWords::tr("Report"), in)),
            titled(term),
            choice(u"when"_s, TypeFormWords::tr("… or due"),
                   {{.id = u"AT_ONCE"_s, .label = TypeFormWords::tr("At once")},
                    {.id = u"ON_CONTRACT"_s, .label = TypeFormWords::tr("When the agreement is signed")},
                    {.id = u"ON_COMPLETION"_s, .label = TypeFormWords::tr("When it is completed")},
                    {.id = u"ON_REQUEST"_s, .label = TypeFormWords::tr("On request")},
                    {.id = u"EACH_HEARING"_s, .label = TypeFormWords::tr("For each hearing")},
                    {.id = u"AT_END"_s, .label = TypeFormWords::tr("At the end")}}),
            to,
            code(u"copy"_s, TypeFormWords::tr("Copy to"), in),
            note(),
            confidence()};
}

FormMember transitionRows()
{
    QList<PopupItem> lists;
    for (const auto *list : {"condition", "decision", "contact", "report", "outcome", "principal"})
        lists << PopupItem{.id = QString::fromLatin1(list), .label = listTitle(QString::fromLatin1(list))};
    auto from = titled(code(u"from"_s, TypeFormWords::tr("Instead of")));
    auto to = titled(code(u"to"_s, TypeFormWords::tr("Comes")));
    from.lists = to.lists = {u"@list"_s};
    to.fresh = QString();
    return rows(u"transition.replaces"_s, TypeFormWords::tr("What replaces what"),
                {titled(choice(u"list"_s, TypeFormWords::tr("Kind"), lists)), from, to});
}

} // namespace

QString listTitle(const QString &list)
{
    return capital(sentence(u"list."_s + list, currentLanguage()));
}

QList<FormSection> typeForm()
{
    const auto hours = [](const QString &path, const QString &label) {
        return plain(path, label, MemberKind::Amount, u"typeAmount"_s);
    };
    const auto limits = u"measure.limits[]."_s;
    auto needed = code(u"what"_s, TypeFormWords::tr("What"), u"needed[]."_s);
    needed.items = personFacts();
    auto usual = contactMembers(u"contacts.usual[]."_s);
    usual << choice(u"needs"_s, TypeFormWords::tr("Needs first"),
                    {{.id = u"PARENTS_PERMISSION"_s, .label = TypeFormWords::tr("Permission of the parents")}});
    auto required = contactMembers(u"contacts.required[]."_s);
    required << code(u"per"_s, TypeFormWords::tr("For each person who is"), u"contacts.required[]."_s);
    return {
        {.code = u"basis"_s,
         .title = TypeFormWords::tr("Name and legal basis"),
         .question = TypeFormWords::tr("What is it called, and on which article does it rest?"),
         .members = {words(u"name"_s, TypeFormWords::tr("Full name")),
                     words(u"short"_s, TypeFormWords::tr("Short name")), code(u"family"_s, TypeFormWords::tr("Family")),
                     kept(codes(u"executedBy"_s, TypeFormWords::tr("Executed by"))),
                     rows(u"legal"_s, TypeFormWords::tr("Legal basis"),
                          {titled(longWords(u"text"_s, TypeFormWords::tr("Article"))), confidence()},
                          {{u"reference"_s, QString()}, {u"confidence"_s, u"C"_s}, {u"sources"_s, QJsonArray()}})}},
        {.code = u"who"_s,
         .title = TypeFormWords::tr("Who orders, who follows up"),
         .question =
             TypeFormWords::tr("Which court, prosecutor or commission gives the mandate, and who follows it up?"),
         .members = {kept(codes(u"principals.decides"_s, TypeFormWords::tr("Who decides"))),
                     kept(codes(u"principals.followsUp"_s, TypeFormWords::tr("Who follows up"))),
                     kept(codes(u"principals.canAct"_s, TypeFormWords::tr("Who can intervene"))),
                     kept(codes(u"principals.mayRequest"_s, TypeFormWords::tr("Who may ask for it")))}},
        {.code = u"decisions"_s,
         .title = TypeFormWords::tr("Decisions"),
         .question = TypeFormWords::tr("Which decisions can be taken, and with which does it begin?"),
         .members = {kept(codes(u"decisions"_s, TypeFormWords::tr("Decisions"))),
                     kept(codes(u"initialDecisions"_s, TypeFormWords::tr("A mandate begins with")))}},
        {.code = u"measure"_s,
         .title = TypeFormWords::tr("Measure"),
         .question = TypeFormWords::tr("How long does it last, or how many hours; which limits hold?"),
         .members = {words(u"measure.name"_s, TypeFormWords::tr("What the law calls it")),
                     choice(u"measure.unit"_s, TypeFormWords::tr("Counted in"),
                            {{.id = u"TIME"_s, .label = TypeFormWords::tr("Time")},
                             {.id = u"HOURS"_s, .label = TypeFormWords::tr("Hours")},
                             {.id = u"NONE"_s, .label = TypeFormWords::tr("Not counted")}}),
                     hours(u"measure.min"_s, TypeFormWords::tr("At least")),
                     hours(u"measure.max"_s, TypeFormWords::tr("At most")),
                     tick(u"measure.asked"_s, TypeFormWords::tr("Asked when the mandate is registered"),
                          u"typeAsked"_s),
                     tick(u"measure.renewable"_s, TypeFormWords::tr("Can be renewed"), u"typeAsked"_s),
                     rows(u"measure.limits"_s, TypeFormWords::tr("Limits in a case"),
                          {titled(code(u"code"_s, TypeFormWords::tr("Limit"), limits)),
                           titled(code(u"when"_s, TypeFormWords::tr("In the case"), limits)),
                           hours(u"min"_s, TypeFormWords::tr("At least")),
                           hours(u"max"_s, TypeFormWords::tr("At most")), confidence()}),
                     note(u"measure.note"_s), confidence(u"measure.confidence"_s),
                     plain(u"hours.dailyMaxMinutes"_s, TypeFormWords::tr("At most so many minutes a day"),
                           MemberKind::Number, u"typeNumber"_s)}},
        {.code = u"terms"_s,
         .title = TypeFormWords::tr("Terms"),
         .question = TypeFormWords::tr("What has to be done when, by whom, counted from what?"),
         .members = {rows(u"terms"_s, TypeFormWords::tr("Terms"), termMembers(),
                          {{u"kind"_s, u"DEADLINE"_s},
                           {u"roll"_s, true},
                           {u"actor"_s, u"JA"_s},
                           {u"soonDays"_s, 7},
                           {u"confidence"_s, u"C"_s},
                           {u"sources"_s, QJsonArray()}})}},
        {.code = u"conditions"_s,
         .title = TypeFormWords::tr("Conditions"),
         .question = TypeFormWords::tr("Which conditions come by law, which can be imposed?"),
         .members = {kept(codes(u"conditions.general"_s, TypeFormWords::tr("By law"))),
                     kept(codes(u"conditions.special"_s, TypeFormWords::tr("Can be imposed"))),
                     choice(u"conditions.startState"_s, TypeFormWords::tr("Begin as"),
                            {{.id = u"FIXED"_s, .label = TypeFormWords::tr("Fixed by the decision")},
                             {.id = u"PROPOSED"_s, .label = TypeFormWords::tr("Proposed, fixed later")}})}},
        {.code = u"contacts"_s,
         .title = TypeFormWords::tr("Contacts"),
         .question = TypeFormWords::tr("Which contacts must take place, and how often?"),
         .members = {rows(u"contacts.required"_s, TypeFormWords::tr("Required"), required),
                     rows(u"contacts.usual"_s, TypeFormWords::tr("Usual"), usual),
                     plain(u"contacts.rhythm.every"_s, TypeFormWords::tr("Rhythm"), MemberKind::Length,
                           u"typeLength"_s),
                     longWords(u"contacts.rhythm.note"_s, TypeFormWords::tr("About the rhythm"))}},
        {.code = u"reports"_s,
         .title = TypeFormWords::tr("Reports and letters"),
         .question = TypeFormWords::tr("Which reports are written, when, to whom, and what do they say?"),
         .members = {rows(u"reports"_s, TypeFormWords::tr("Reports"), reportMembers(),
                          {{u"confidence"_s, u"C"_s}, {u"sources"_s, QJsonArray()}}),
                     plain({}, TypeFormWords::tr("Text of"), MemberKind::Templates, u"typeTemplate"_s)}},
        {.code = u"signals"_s,
         .title = TypeFormWords::tr("Reasons to signal"),
         .question = TypeFormWords::tr("What must be told to whoever follows up at once?"),
         .members = {rows(
             u"signalTriggers"_s, TypeFormWords::tr("Reasons to signal"),
             {titled(code(u"code"_s, TypeFormWords::tr("Reason"), u"signalTriggers[]."_s)),
              code(u"offerAfter.outcome"_s, TypeFormWords::tr("Offered after contacts that ended as"),
                   u"signalTriggers[]."_s),
              plain(u"offerAfter.count"_s, TypeFormWords::tr("So many of them"), MemberKind::Number, u"typeNumber"_s),
              plain(u"offerAfter.absence"_s, TypeFormWords::tr("Or after so many absences at work"), MemberKind::Number,
                    u"typeNumber"_s)})}},
        {.code = u"outcomes"_s,
         .title = TypeFormWords::tr("Outcomes"),
         .question = TypeFormWords::tr("How can a dossier end?"),
         .members = {kept(codes(u"outcomes"_s, TypeFormWords::tr("Outcomes")))}},
        {.code = u"counted"_s,
         .title = TypeFormWords::tr("What is counted"),
         .question = TypeFormWords::tr("In which group of the official figures, and with which indicators?"),
         .members = {code(u"statisticsGroup"_s, TypeFormWords::tr("Statistics group")),
                     kept(codes(u"statistics"_s, TypeFormWords::tr("Indicators")))}},
        {.code = u"fields"_s,
         .title = TypeFormWords::tr("Own fields"),
         .question = TypeFormWords::tr("What else must be known of such a dossier?"),
         .members = {rows(u"fields"_s, TypeFormWords::tr("Own fields"), fieldMembers(),
                          {{u"type"_s, u"text"_s}, {u"neededBefore"_s, QJsonArray()}, {u"counted"_s, false}})}},
        {.code = u"people"_s,
         .title = TypeFormWords::tr("People and roles"),
         .question = TypeFormWords::tr("Whom is it about, and who else can have a part in it?"),
         .members = {rows(u"parties"_s, TypeFormWords::tr("Whom it is about"),
                          {titled(code(u"role"_s, TypeFormWords::tr("Role"), u"parties[]."_s)),
                           plain(u"min"_s, TypeFormWords::tr("At least"), MemberKind::Number, u"typeNumber"_s),
                           plain(u"max"_s, TypeFormWords::tr("At most"), MemberKind::Number, u"typeNumber"_s)},
                          {{u"min"_s, 1}, {u"max"_s, 1}}),
                     kept(codes(u"others"_s, TypeFormWords::tr("Other roles")))}},
        {.code = u"phases"_s,
         .title = TypeFormWords::tr("Variants and phases"),
         .question = TypeFormWords::tr("Are there kinds of it, or parts that follow each other?"),
         .members = {rows(u"variants"_s, TypeFormWords::tr("Variants"),
                          {rowCode(), titled(words(u"name"_s, TypeFormWords::tr("Full name"))),
                           words(u"short"_s, TypeFormWords::tr("Short name"))}),
                     rows(u"phases"_s, TypeFormWords::tr("Phases"),
                          {rowCode(), titled(words(u"name"_s, TypeFormWords::tr("Name")))})}},
        {.code = u"intake"_s,
         .title = TypeFormWords::tr("Registering"),
         .question = TypeFormWords::tr("Which dates are asked, and what may follow later?"),
         .members = {kept(codes(u"intake.events"_s, TypeFormWords::tr("Dates asked"))),
                     rows(
                         u"needed"_s, TypeFormWords::tr("What the file needs"),
                         {titled(needed), titled(code(u"from"_s, TypeFormWords::tr("Who owes it"), u"needed[]."_s))})}},
        {.code = u"kept"_s,
         .title = TypeFormWords::tr("Access, retention, weight"),
         .question = TypeFormWords::tr("Who sees it, how long is it kept, how much work is it?"),
         .members = {choice(u"access.group"_s, TypeFormWords::tr("Access group"),
                            {{.id = u"OFFENDER"_s, .label = TypeFormWords::tr("Offenders")},
                             {.id = u"VICTIM"_s, .label = TypeFormWords::tr("Victims")},
                             {.id = u"INTERNMENT"_s, .label = TypeFormWords::tr("Internment")},
                             {.id = u"MINOR"_s, .label = TypeFormWords::tr("Minors")},
                             {.id = u"CIVIL"_s, .label = TypeFormWords::tr("Civil matters")}}),
                     plain(u"retention.years"_s, TypeFormWords::tr("Kept so many years after closing"),
                           MemberKind::Number, u"typeNumber"_s),
                     confidence(u"retention.confidence"_s),
                     plain(u"weight"_s, TypeFormWords::tr("Weight (a probation dossier is 1)"), MemberKind::Real,
                           u"typeWeight"_s)}},
        {.code = u"transition"_s,
         .title = TypeFormWords::tr("Transition"),
         .question = TypeFormWords::tr("To which dossiers does this version apply, and what replaces what?"),
         .members = {choice(u"transition.applies"_s, TypeFormWords::tr("Applies to"),
                            {{.id = u"NEW_DECISIONS"_s, .label = TypeFormWords::tr("New decisions only")},
                             {.id = u"ALL_RUNNING"_s, .label = TypeFormWords::tr("All running dossiers")},
                             {.id = u"BY_CHOICE"_s, .label = TypeFormWords::tr("Running dossiers by choice")}}),
                     longWords(u"transition.article"_s, TypeFormWords::tr("Article of the transition")),
                     transitionRows()}},
    };
}

QList<FormMember> itemForm(const QString &list)
{
    QList<FormMember> members{helped(rowCode(), u"blockCode"_s), words(u"name"_s, TypeFormWords::tr("Name"))};
    const QHash<QString, QString> labels{{u"text"_s, TypeFormWords::tr("Sentence, inputs between braces")},
                                         {u"inputs"_s, TypeFormWords::tr("Inputs")},
                                         {u"group"_s, TypeFormWords::tr("Inputs that are one value")},
                                         {u"check"_s, TypeFormWords::tr("Who checks it")},
                                         {u"effect"_s, TypeFormWords::tr("What it does")},
                                         {u"byFollowUp"_s, TypeFormWords::tr("Whoever follows up can take it")},
                                         {u"media"_s, TypeFormWords::tr("How it may take place")},
                                         {u"rule"_s, TypeFormWords::tr("Why only so")},
                                         {u"where"_s, TypeFormWords::tr("Where, in person")},
                                         {u"source"_s, TypeFormWords::tr("Source of the rule")},
                                         {u"confidence"_s, TypeFormWords::tr("How sure")},
                                         {u"urgency"_s, TypeFormWords::tr("Urgency, 1 is the highest")},
                                         {u"table"_s, TypeFormWords::tr("Table of the figures")},
                                         {u"official"_s, TypeFormWords::tr("Official name")}};
    const QHash<QString, QString> names{{u"STARTS"_s, TypeFormWords::tr("Begins the measure")},
                                        {u"PROLONGS"_s, TypeFormWords::tr("Prolongs it")},
                                        {u"CHANGES_CONDITION"_s, TypeFormWords::tr("Changes a condition")},
                                        {u"SUSPENDS_CONDITION"_s, TypeFormWords::tr("Suspends a condition")},
                                        {u"LIFTS"_s, TypeFormWords::tr("Lifts a condition")},
                                        {u"SUSPENDS_MEASURE"_s, TypeFormWords::tr("Suspends the measure")},
                                        {u"ENDS_MEASURE"_s, TypeFormWords::tr("Ends the measure")},
                                        {u"NONE"_s, TypeFormWords::tr("Nothing of this")},
                                        {u"HOUSE"_s, TypeFormWords::tr("At the house of justice")},
                                        {u"HOME"_s, TypeFormWords::tr("Where the person lives")},
                                        {u"COURT"_s, TypeFormWords::tr("Court")},
                                        {u"PROSECUTION"_s, TypeFormWords::tr("Public prosecutor")},
                                        {u"COMMISSION"_s, TypeFormWords::tr("Commission")},
                                        {u"PRISON"_s, TypeFormWords::tr("Prison")},
                                        {u"ADMINISTRATION"_s, TypeFormWords::tr("Administration")},
                                        {u"PERSON"_s, TypeFormWords::tr("A person")},
                                        {u"ABROAD"_s, TypeFormWords::tr("Abroad")},
                                        {u"JH"_s, TypeFormWords::tr("Houses of justice")},
                                        {u"VCET"_s, TypeFormWords::tr("Electronic monitoring")},
                                        {u"FIRST_LINE"_s, TypeFormWords::tr("First line")}};
    for (const auto &member : itemMembers(list)) {
        FormMember field{.path = member.name, .label = labels.value(member.name), .help = u"blockMember"_s};
        if (list == u"principal")
            field.label = TypeFormWords::tr("Group");
        switch (member.kind) {
        case ItemMember::Kind::Words:
            field.kind = MemberKind::Words;
            break;
        case ItemMember::Kind::Long:
            field.kind = MemberKind::LongWords;
            field.help = member.name == u"text" ? u"blockText"_s : u"typeWords"_s;
            break;
        case ItemMember::Kind::Codes:
            field.kind = MemberKind::Codes;
            field.lists = {member.of};
            break;
        case ItemMember::Kind::Choice:
            field.kind = MemberKind::Code;
            if (member.name == u"confidence")
                field.items = confidence().items;
            else
                for (const auto &one : member.of.split(u' '))
                    field.items << PopupItem{.id = one, .label = names.value(one, one)};
            break;
        case ItemMember::Kind::Flag:
            field.kind = MemberKind::Tick;
            field.fresh = false;
            break;
        case ItemMember::Kind::Number:
            field.kind = MemberKind::Number;
            break;
        case ItemMember::Kind::Text:
            break;
        case ItemMember::Kind::Groups:
        case ItemMember::Kind::Dates:
            continue; // shipped conditions alone have them; they stay as they are
        case ItemMember::Kind::Inputs: {
            const QHash<QString, QString> types{{u"address"_s, TypeFormWords::tr("Address")},
                                                {u"text"_s, TypeFormWords::tr("Text")},
                                                {u"duration"_s, TypeFormWords::tr("Length of time")},
                                                {u"number"_s, TypeFormWords::tr("Number")},
                                                {u"money"_s, TypeFormWords::tr("Amount of money")},
                                                {u"person"_s, TypeFormWords::tr("Person")},
                                                {u"personList"_s, TypeFormWords::tr("Persons")},
                                                {u"date"_s, TypeFormWords::tr("Date")},
                                                {u"time"_s, TypeFormWords::tr("Time")},
                                                {u"weekdays"_s, TypeFormWords::tr("Days of the week")},
                                                {u"geometry"_s, TypeFormWords::tr("Area")},
                                                {u"schedule"_s, TypeFormWords::tr("Timetable")}};
            QList<PopupItem> kinds;
            for (const auto &type : conditionInputTypes())
                kinds << PopupItem{.id = type, .label = types.value(type, type)};
            auto inner = rows(
                member.name, field.label,
                {helped(rowCode(), u"blockInput"_s), titled(words(u"name"_s, TypeFormWords::tr("Name"))),
                 choice(u"type"_s, TypeFormWords::tr("Kind of value"), kinds),
                 tick(u"required"_s, TypeFormWords::tr("Must be filled in, stands in the sentence"), u"blockInput"_s)},
                {{u"type"_s, u"text"_s}, {u"required"_s, true}});
            inner.keepEmpty = true;
            inner.help = u"blockInput"_s;
            members << inner << plain({}, {}, MemberKind::ConditionSample);
            continue;
        }
        }
        members << field;
    }
    return members;
}

QString memberText(const Catalogue &catalogue, const FormMember &member, const QJsonValue &value)
{
    const auto language = currentLanguage();
    const auto nameOf = [&](const QString &code) {
        for (const auto &item : member.items)
            if (item.id == code)
                return item.label;
        for (const auto &list : member.lists)
            if (const auto *item = catalogue.item(list, code))
                return capital(item->name.in(language));
        return code;
    };
    switch (member.kind) {
    case MemberKind::Words:
    case MemberKind::LongWords:
        return value.isString() ? value.toString() : Label::fromJson(value.toObject()).in(language);
    case MemberKind::Code:
        return nameOf(value.toString());
    case MemberKind::Codes: {
        QStringList names;
        for (const auto &one : value.toArray())
            names << nameOf(one.toString());
        return names.join(u", "_s);
    }
    case MemberKind::Offset:
        if (const auto offset = readOffset(value.toString()))
            return offsetText(*offset, language);
        return value.toString();
    case MemberKind::Length:
    case MemberKind::Amount:
        if (const auto length = readDuration(value.toString()))
            return durationText(*length, language);
        return value.toVariant().toString();
    default:
        return value.toVariant().toString();
    }
}

QString rowText(const Catalogue &catalogue, const FormMember &rows, const QJsonObject &row, qsizetype number)
{
    QStringList parts;
    for (const auto &member : rows.members)
        if (member.inTitle)
            if (const auto text = memberText(catalogue, member, valueAtPlace(row, member.path)).simplified();
                !text.isEmpty())
                parts << text;
    return parts.isEmpty() ? TypeFormWords::tr("%1 (nothing filled in yet)").arg(number + 1) : parts.join(u" · "_s);
}

namespace {

// The member a place lies in, and what is left of the place within it.
const FormMember *memberAt(const QList<FormMember> &members, const QString &place, QString &rest)
{
    const FormMember *found = nullptr;
    for (const auto &member : members) {
        if (member.path.isEmpty())
            continue;
        if (place == member.path) {
            rest.clear();
            return &member;
        }
        if (const auto within = placeWithin(place, member.path); !within.isEmpty()) {
            rest = within;
            found = &member;
        } else if (!found && (!placeWithin(member.path, place).isEmpty())) {
            rest.clear();
            found = &member; // the place is what the member lies in: "principals"
        }
    }
    return found;
}

QString wayText(const Catalogue &catalogue, const QList<FormMember> &members, const QJsonValue &whole,
                const QString &place)
{
    QString rest;
    const auto *member = memberAt(members, place, rest);
    if (!member)
        return place;
    if (rest.isEmpty())
        return member->label;
    if (member->kind == MemberKind::Words || member->kind == MemberKind::LongWords)
        return TypeFormWords::tr("%1 (%2)").arg(member->label, rest.toUpper());
    if (member->kind != MemberKind::Rows || !rest.startsWith(u'['))
        return member->label;
    const auto end = rest.indexOf(u']');
    const auto number = rest.mid(1, end - 1).toInt();
    const auto row = valueAtPlace(whole, placeJoined(member->path, rest.left(end + 1))).toObject();
    auto name = row.value("code"_L1).toString();
    if (name.isEmpty())
        name = rowText(catalogue, *member, row, number);
    auto inner = rest.mid(end + 1);
    if (inner.startsWith(u'.'))
        inner.remove(0, 1);
    return inner.isEmpty() ? name : name + u", "_s + wayText(catalogue, member->members, row, inner);
}

} // namespace

QString placeText(const Catalogue &catalogue, const QJsonObject &body, const QString &place)
{
    for (const auto &section : typeForm()) {
        QString rest;
        if (memberAt(section.members, place, rest))
            return section.title + u", "_s + wayText(catalogue, section.members, body, place);
    }
    return place.startsWith(u"validity") ? TypeFormWords::tr("Validity") : place;
}

QString sectionOfPlace(const QString &place)
{
    for (const auto &section : typeForm()) {
        QString rest;
        if (memberAt(section.members, place, rest))
            return section.code;
    }
    return {};
}
