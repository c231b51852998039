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
using Kind = FormMember::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TypeForm)
};

FormMember words(const QString &path, const QString &label)
{
    return {.path = path, .label = label, .kind = Kind::Words, .help = u"typeWords"_s};
}

FormMember longWords(const QString &path, const QString &label)
{
    return {.path = path, .label = label, .kind = Kind::LongWords, .help = u"typeWords"_s};
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
    return {
        .path = path, .label = label, .kind = Kind::Code, .lists = listsOfMember(rows + path), .help = u"typeCode"_s};
}

FormMember codes(const QString &path, const QString &label, const QString &rows = {})
{
    return {
        .path = path, .label = label, .kind = Kind::Codes, .lists = listsOfMember(rows + path), .help = u"typeCodes"_s};
}

FormMember choice(const QString &path, const QString &label, const QList<PopupItem> &items)
{
    return {.path = path, .label = label, .kind = Kind::Code, .items = items, .help = u"typeCode"_s};
}

FormMember plain(const QString &path, const QString &label, Kind kind, const QString &help = {})
{
    return {.path = path, .label = label, .kind = kind, .help = help};
}

FormMember rows(const QString &path, const QString &label, const QList<FormMember> &members,
                const QJsonObject &fresh = {})
{
    return {.path = path, .label = label, .kind = Kind::Rows, .members = members, .fresh = fresh};
}

FormMember confidence(const QString &path = u"confidence"_s)
{
    QList<PopupItem> items;
    for (const auto *one : {"S", "L", "C", "D"}) {
        const auto sure = QString::fromLatin1(one);
        items << PopupItem{.id = sure, .label = capital(confidenceText(sure, currentLanguage()))};
    }
    return helped(choice(path, Words::tr("How sure"), items), u"typeConfidence"_s);
}

FormMember note(const QString &path = u"note"_s)
{
    return longWords(path, Words::tr("Note for the reader"));
}

FormMember tick(const QString &path, const QString &label, const QString &help)
{
    return {.path = path, .label = label, .kind = Kind::Tick, .help = help, .fresh = false};
}

FormMember rowCode()
{
    return titled(plain(u"code"_s, Words::tr("Code"), Kind::Line, u"typeRowCode"_s));
}

QList<FormMember> termMembers()
{
    const auto in = u"terms[]."_s;
    return {
        rowCode(),
        titled(words(u"name"_s, Words::tr("Name"))),
        helped(longWords(u"sentence"_s, Words::tr("The term as one sentence")), u"typeSentence"_s),
        helped(codes(u"from"_s, Words::tr("Begins with the first of these that is known"), in), u"typeFrom"_s),
        helped(codes(u"of"_s, Words::tr("Only when it is about"), in), u"typeOf"_s),
        titled(plain(u"offset"_s, Words::tr("Length"), Kind::Offset, u"typeOffset"_s)),
        code(u"kind"_s, Words::tr("Kind of term"), in),
        tick(u"roll"_s, Words::tr("Moves from a weekend or holiday to the next working day"), u"typeRoll"_s),
        code(u"actor"_s, Words::tr("Who acts"), in),
        tick(u"endsMeasure"_s, Words::tr("Is the end of the measure"), u"typeEndsMeasure"_s),
        helped(codes(u"fulfilledBy.report"_s, Words::tr("Fulfilled by a report"), in), u"typeFulfilled"_s),
        helped(codes(u"fulfilledBy.contact"_s, Words::tr("Fulfilled by a contact"), in), u"typeFulfilled"_s),
        helped(codes(u"fulfilledBy.event"_s, Words::tr("Fulfilled by an event"), in), u"typeFulfilled"_s),
        helped(codes(u"onlyAfter"_s, Words::tr("Only after one of these decisions"), in), u"typeOf"_s),
        code(u"prolongableBy"_s, Words::tr("Who alone may prolong it"), in),
        plain(u"maxProlongation"_s, Words::tr("Prolonged by at most"), Kind::Length, u"typeLength"_s),
        plain(u"soonDays"_s, Words::tr("Days before it is shown as near"), Kind::Number, u"typeNumber"_s),
        longWords(u"article"_s, Words::tr("Article")),
        confidence(),
        note(),
        plain({}, Words::tr("Example: it begins on"), Kind::TermExample, u"typeExample"_s),
    };
}

QList<FormMember> contactMembers(const QString &in)
{
    return {titled(code(u"kind"_s, Words::tr("Contact"), in)), plain({}, {}, Kind::ContactRule)};
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
    return {{.id = u"closeDossier"_s, .label = Words::tr("Closing the dossier")},
            {.id = u"sendReport"_s, .label = Words::tr("Sending a report")},
            {.id = u"recordContact"_s, .label = Words::tr("Recording a contact")},
            {.id = u"recordDecision"_s, .label = Words::tr("Recording a decision")},
            {.id = u"startPlacement"_s, .label = Words::tr("Starting a placement")}};
}

QList<FormMember> fieldMembers()
{
    auto before = codes(u"neededBefore"_s, Words::tr("Needed before"));
    before.items = actChoices();
    return {rowCode(),
            titled(words(u"name"_s, Words::tr("Name"))),
            choice(u"type"_s, Words::tr("Kind of value"),
                   {{.id = u"text"_s, .label = Words::tr("Text")},
                    {.id = u"date"_s, .label = Words::tr("Date")},
                    {.id = u"minutes"_s, .label = Words::tr("Minutes")},
                    {.id = u"money"_s, .label = Words::tr("Amount of money")},
                    {.id = u"bool"_s, .label = Words::tr("Yes or no")},
                    {.id = u"choice"_s, .label = Words::tr("Choice")},
                    {.id = u"number"_s, .label = Words::tr("Number")}}),
            rows(u"choices"_s, Words::tr("Choices"), {rowCode(), titled(words(u"name"_s, Words::tr("Name")))}),
            helped(before, u"typeNeededBefore"_s),
            tick(u"counted"_s, Words::tr("Counts in the figures"), u"typeCounted"_s)};
}

QList<FormMember> reportMembers()
{
    const auto in = u"reports[]."_s;
    auto to = code(u"to"_s, Words::tr("To whom"), in);
    to.items = {{.id = u"PRINCIPAL_OF_MANDATE"_s, .label = Words::tr("Whoever gave the mandate")}};
    auto term = code(u"term"_s, Words::tr("Due by term"));
    term.lists = {u"@terms"_s};
    return {titled(code(u"kind"_s, Words::tr("Report"), in)),
            titled(term),
            choice(u"when"_s, Words::tr("… or due"),
                   {{.id = u"AT_ONCE"_s, .label = Words::tr("At once")},
                    {.id = u"ON_CONTRACT"_s, .label = Words::tr("When the agreement is signed")},
                    {.id = u"ON_COMPLETION"_s, .label = Words::tr("When it is completed")},
                    {.id = u"ON_REQUEST"_s, .label = Words::tr("On request")},
                    {.id = u"EACH_HEARING"_s, .label = Words::tr("For each hearing")},
                    {.id = u"AT_END"_s, .label = Words::tr("At the end")}}),
            to,
            code(u"copy"_s, Words::tr("Copy to"), in),
            note(),
            confidence()};
}

FormMember transitionRows()
{
    QList<PopupItem> lists;
    for (const auto *list : {"condition", "decision", "contact", "report", "outcome", "principal"})
        lists << PopupItem{.id = QString::fromLatin1(list), .label = listTitle(QString::fromLatin1(list))};
    auto from = titled(code(u"from"_s, Words::tr("Instead of")));
    auto to = titled(code(u"to"_s, Words::tr("Comes")));
    from.lists = to.lists = {u"@list"_s};
    to.fresh = QString();
    return rows(u"transition.replaces"_s, Words::tr("What replaces what"),
                {titled(choice(u"list"_s, Words::tr("Kind"), lists)), from, to});
}

} // namespace

QString listTitle(const QString &list)
{
    return capital(sentence(u"list."_s + list, currentLanguage()));
}

QList<FormSection> typeForm()
{
    const auto hours = [](const QString &path, const QString &label) {
        return plain(path, label, Kind::Amount, u"typeAmount"_s);
    };
    const auto limits = u"measure.limits[]."_s;
    auto needed = code(u"what"_s, Words::tr("What"), u"needed[]."_s);
    needed.items = personFacts();
    auto usual = contactMembers(u"contacts.usual[]."_s);
    usual << choice(u"needs"_s, Words::tr("Needs first"),
                    {{.id = u"PARENTS_PERMISSION"_s, .label = Words::tr("Permission of the parents")}});
    auto required = contactMembers(u"contacts.required[]."_s);
    required << code(u"per"_s, Words::tr("For each person who is"), u"contacts.required[]."_s);
    return {
        {.code = u"basis"_s,
         .title = Words::tr("Name and legal basis"),
         .question = Words::tr("What is it called, and on which article does it rest?"),
         .members = {words(u"name"_s, Words::tr("Full name")), words(u"short"_s, Words::tr("Short name")),
                     code(u"family"_s, Words::tr("Family")), kept(codes(u"executedBy"_s, Words::tr("Executed by"))),
                     rows(u"legal"_s, Words::tr("Legal basis"),
                          {titled(longWords(u"text"_s, Words::tr("Article"))), confidence()},
                          {{u"reference"_s, QString()}, {u"confidence"_s, u"C"_s}, {u"sources"_s, QJsonArray()}})}},
        {.code = u"who"_s,
         .title = Words::tr("Who orders, who follows up"),
         .question = Words::tr("Which court, prosecutor or commission gives the mandate, and who follows it up?"),
         .members = {kept(codes(u"principals.decides"_s, Words::tr("Who decides"))),
                     kept(codes(u"principals.followsUp"_s, Words::tr("Who follows up"))),
                     kept(codes(u"principals.canAct"_s, Words::tr("Who can intervene"))),
                     kept(codes(u"principals.mayRequest"_s, Words::tr("Who may ask for it")))}},
        {.code = u"decisions"_s,
         .title = Words::tr("Decisions"),
         .question = Words::tr("Which decisions can be taken, and with which does it begin?"),
         .members = {kept(codes(u"decisions"_s, Words::tr("Decisions"))),
                     kept(codes(u"initialDecisions"_s, Words::tr("A mandate begins with")))}},
        {.code = u"measure"_s,
         .title = Words::tr("Measure"),
         .question = Words::tr("How long does it last, or how many hours; which limits hold?"),
         .members = {words(u"measure.name"_s, Words::tr("What the law calls it")),
                     choice(u"measure.unit"_s, Words::tr("Counted in"),
                            {{.id = u"TIME"_s, .label = Words::tr("Time")},
                             {.id = u"HOURS"_s, .label = Words::tr("Hours")},
                             {.id = u"NONE"_s, .label = Words::tr("Not counted")}}),
                     hours(u"measure.min"_s, Words::tr("At least")), hours(u"measure.max"_s, Words::tr("At most")),
                     tick(u"measure.asked"_s, Words::tr("Asked when the mandate is registered"), u"typeAsked"_s),
                     tick(u"measure.renewable"_s, Words::tr("Can be renewed"), u"typeAsked"_s),
                     rows(u"measure.limits"_s, Words::tr("Limits in a case"),
                          {titled(code(u"code"_s, Words::tr("Limit"), limits)),
                           titled(code(u"when"_s, Words::tr("In the case"), limits)),
                           hours(u"min"_s, Words::tr("At least")), hours(u"max"_s, Words::tr("At most")),
                           confidence()}),
                     note(u"measure.note"_s), confidence(u"measure.confidence"_s),
                     plain(u"hours.dailyMaxMinutes"_s, Words::tr("At most so many minutes a day"), Kind::Number,
                           u"typeNumber"_s)}},
        {.code = u"terms"_s,
         .title = Words::tr("Terms"),
         .question = Words::tr("What has to be done when, by whom, counted from what?"),
         .members = {rows(u"terms"_s, Words::tr("Terms"), termMembers(),
                          {{u"kind"_s, u"DEADLINE"_s},
                           {u"roll"_s, true},
                           {u"actor"_s, u"JA"_s},
                           {u"soonDays"_s, 7},
                           {u"confidence"_s, u"C"_s},
                           {u"sources"_s, QJsonArray()}})}},
        {.code = u"conditions"_s,
         .title = Words::tr("Conditions"),
         .question = Words::tr("Which conditions come by law, which can be imposed?"),
         .members = {kept(codes(u"conditions.general"_s, Words::tr("By law"))),
                     kept(codes(u"conditions.special"_s, Words::tr("Can be imposed"))),
                     choice(u"conditions.startState"_s, Words::tr("Begin as"),
                            {{.id = u"FIXED"_s, .label = Words::tr("Fixed by the decision")},
                             {.id = u"PROPOSED"_s, .label = Words::tr("Proposed, fixed later")}})}},
        {.code = u"contacts"_s,
         .title = Words::tr("Contacts"),
         .question = Words::tr("Which contacts must take place, and how often?"),
         .members = {rows(u"contacts.required"_s, Words::tr("Required"), required),
                     rows(u"contacts.usual"_s, Words::tr("Usual"), usual),
                     plain(u"contacts.rhythm.every"_s, Words::tr("Rhythm"), Kind::Length, u"typeLength"_s),
                     longWords(u"contacts.rhythm.note"_s, Words::tr("About the rhythm"))}},
        {.code = u"reports"_s,
         .title = Words::tr("Reports and letters"),
         .question = Words::tr("Which reports are written, when, to whom, and what do they say?"),
         .members = {rows(u"reports"_s, Words::tr("Reports"), reportMembers(),
                          {{u"confidence"_s, u"C"_s}, {u"sources"_s, QJsonArray()}}),
                     plain({}, Words::tr("Text of"), Kind::Templates, u"typeTemplate"_s)}},
        {.code = u"signals"_s,
         .title = Words::tr("Reasons to signal"),
         .question = Words::tr("What must be told to whoever follows up at once?"),
         .members = {rows(
             u"signalTriggers"_s, Words::tr("Reasons to signal"),
             {titled(code(u"code"_s, Words::tr("Reason"), u"signalTriggers[]."_s)),
              code(u"offerAfter.outcome"_s, Words::tr("Offered after contacts that ended as"), u"signalTriggers[]."_s),
              plain(u"offerAfter.count"_s, Words::tr("So many of them"), Kind::Number, u"typeNumber"_s),
              plain(u"offerAfter.absence"_s, Words::tr("Or after so many absences at work"), Kind::Number,
                    u"typeNumber"_s)})}},
        {.code = u"outcomes"_s,
         .title = Words::tr("Outcomes"),
         .question = Words::tr("How can a dossier end?"),
         .members = {kept(codes(u"outcomes"_s, Words::tr("Outcomes")))}},
        {.code = u"counted"_s,
         .title = Words::tr("What is counted"),
         .question = Words::tr("In which group of the official figures, and with which indicators?"),
         .members = {code(u"statisticsGroup"_s, Words::tr("Statistics group")),
                     kept(codes(u"statistics"_s, Words::tr("Indicators")))}},
        {.code = u"fields"_s,
         .title = Words::tr("Own fields"),
         .question = Words::tr("What else must be known of such a dossier?"),
         .members = {rows(u"fields"_s, Words::tr("Own fields"), fieldMembers(),
                          {{u"type"_s, u"text"_s}, {u"neededBefore"_s, QJsonArray()}, {u"counted"_s, false}})}},
        {.code = u"people"_s,
         .title = Words::tr("People and roles"),
         .question = Words::tr("Whom is it about, and who else can have a part in it?"),
         .members = {rows(u"parties"_s, Words::tr("Whom it is about"),
                          {titled(code(u"role"_s, Words::tr("Role"), u"parties[]."_s)),
                           plain(u"min"_s, Words::tr("At least"), Kind::Number, u"typeNumber"_s),
                           plain(u"max"_s, Words::tr("At most"), Kind::Number, u"typeNumber"_s)},
                          {{u"min"_s, 1}, {u"max"_s, 1}}),
                     kept(codes(u"others"_s, Words::tr("Other roles")))}},
        {.code = u"phases"_s,
         .title = Words::tr("Variants and phases"),
         .question = Words::tr("Are there kinds of it, or parts that follow each other?"),
         .members = {rows(u"variants"_s, Words::tr("Variants"),
                          {rowCode(), titled(words(u"name"_s, Words::tr("Full name"))),
                           words(u"short"_s, Words::tr("Short name"))}),
                     rows(u"phases"_s, Words::tr("Phases"), {rowCode(), titled(words(u"name"_s, Words::tr("Name")))})}},
        {.code = u"intake"_s,
         .title = Words::tr("Registering"),
         .question = Words::tr("Which dates are asked, and what may follow later?"),
         .members = {kept(codes(u"intake.events"_s, Words::tr("Dates asked"))),
                     rows(u"needed"_s, Words::tr("What the file needs"),
                          {titled(needed), titled(code(u"from"_s, Words::tr("Who owes it"), u"needed[]."_s))})}},
        {.code = u"kept"_s,
         .title = Words::tr("Access, retention, weight"),
         .question = Words::tr("Who sees it, how long is it kept, how much work is it?"),
         .members = {choice(u"access.group"_s, Words::tr("Access group"),
                            {{.id = u"OFFENDER"_s, .label = Words::tr("Offenders")},
                             {.id = u"VICTIM"_s, .label = Words::tr("Victims")},
                             {.id = u"INTERNMENT"_s, .label = Words::tr("Internment")},
                             {.id = u"MINOR"_s, .label = Words::tr("Minors")},
                             {.id = u"CIVIL"_s, .label = Words::tr("Civil matters")}}),
                     plain(u"retention.years"_s, Words::tr("Kept so many years after closing"), Kind::Number,
                           u"typeNumber"_s),
                     confidence(u"retention.confidence"_s),
                     plain(u"weight"_s, Words::tr("Weight (a probation dossier is 1)"), Kind::Real, u"typeWeight"_s)}},
        {.code = u"transition"_s,
         .title = Words::tr("Transition"),
         .question = Words::tr("To which dossiers does this version apply, and what replaces what?"),
         .members = {choice(u"transition.applies"_s, Words::tr("Applies to"),
                            {{.id = u"NEW_DECISIONS"_s, .label = Words::tr("New decisions only")},
                             {.id = u"ALL_RUNNING"_s, .label = Words::tr("All running dossiers")},
                             {.id = u"BY_CHOICE"_s, .label = Words::tr("Running dossiers by choice")}}),
                     longWords(u"transition.article"_s, Words::tr("Article of the transition")), transitionRows()}},
    };
}

QList<FormMember> itemForm(const QString &list)
{
    QList<FormMember> members{helped(rowCode(), u"blockCode"_s), words(u"name"_s, Words::tr("Name"))};
    const QHash<QString, QString> labels{{u"text"_s, Words::tr("Sentence, inputs between braces")},
                                         {u"inputs"_s, Words::tr("Inputs")},
                                         {u"group"_s, Words::tr("Inputs that are one value")},
                                         {u"check"_s, Words::tr("Who checks it")},
                                         {u"effect"_s, Words::tr("What it does")},
                                         {u"byFollowUp"_s, Words::tr("Whoever follows up can take it")},
                                         {u"media"_s, Words::tr("How it may take place")},
                                         {u"rule"_s, Words::tr("Why only so")},
                                         {u"where"_s, Words::tr("Where, in person")},
                                         {u"source"_s, Words::tr("Source of the rule")},
                                         {u"confidence"_s, Words::tr("How sure")},
                                         {u"urgency"_s, Words::tr("Urgency, 1 is the highest")},
                                         {u"table"_s, Words::tr("Table of the figures")},
                                         {u"official"_s, Words::tr("Official name")}};
    const QHash<QString, QString> names{{u"STARTS"_s, Words::tr("Begins the measure")},
                                        {u"PROLONGS"_s, Words::tr("Prolongs it")},
                                        {u"CHANGES_CONDITION"_s, Words::tr("Changes a condition")},
                                        {u"SUSPENDS_CONDITION"_s, Words::tr("Suspends a condition")},
                                        {u"LIFTS"_s, Words::tr("Lifts a condition")},
                                        {u"SUSPENDS_MEASURE"_s, Words::tr("Suspends the measure")},
                                        {u"ENDS_MEASURE"_s, Words::tr("Ends the measure")},
                                        {u"NONE"_s, Words::tr("Nothing of this")},
                                        {u"HOUSE"_s, Words::tr("At the house of justice")},
                                        {u"HOME"_s, Words::tr("Where the person lives")},
                                        {u"COURT"_s, Words::tr("Court")},
                                        {u"PROSECUTION"_s, Words::tr("Public prosecutor")},
                                        {u"COMMISSION"_s, Words::tr("Commission")},
                                        {u"PRISON"_s, Words::tr("Prison")},
                                        {u"ADMINISTRATION"_s, Words::tr("Administration")},
                                        {u"PERSON"_s, Words::tr("A person")},
                                        {u"ABROAD"_s, Words::tr("Abroad")},
                                        {u"JH"_s, Words::tr("Houses of justice")},
                                        {u"VCET"_s, Words::tr("Electronic monitoring")},
                                        {u"FIRST_LINE"_s, Words::tr("First line")}};
    for (const auto &member : itemMembers(list)) {
        FormMember field{.path = member.name, .label = labels.value(member.name), .help = u"blockMember"_s};
        if (list == u"principal")
            field.label = Words::tr("Group");
        switch (member.kind) {
        case ItemMember::Kind::Words:
            field.kind = Kind::Words;
            break;
        case ItemMember::Kind::Long:
            field.kind = Kind::LongWords;
            field.help = member.name == u"text" ? u"blockText"_s : u"typeWords"_s;
            break;
        case ItemMember::Kind::Codes:
            field.kind = Kind::Codes;
            field.lists = {member.of};
            break;
        case ItemMember::Kind::Choice:
            field.kind = Kind::Code;
            if (member.name == u"confidence")
                field.items = confidence().items;
            else
                for (const auto &one : member.of.split(u' '))
                    field.items << PopupItem{.id = one, .label = names.value(one, one)};
            break;
        case ItemMember::Kind::Flag:
            field.kind = Kind::Tick;
            field.fresh = false;
            break;
        case ItemMember::Kind::Number:
            field.kind = Kind::Number;
            break;
        case ItemMember::Kind::Text:
            break;
        case ItemMember::Kind::Groups:
        case ItemMember::Kind::Dates:
            continue; // shipped conditions alone have them; they stay as they are
        case ItemMember::Kind::Inputs: {
            const QHash<QString, QString> types{{u"address"_s, Words::tr("Address")},
                                                {u"text"_s, Words::tr("Text")},
                                                {u"duration"_s, Words::tr("Length of time")},
                                                {u"number"_s, Words::tr("Number")},
                                                {u"money"_s, Words::tr("Amount of money")},
                                                {u"person"_s, Words::tr("Person")},
                                                {u"personList"_s, Words::tr("Persons")},
                                                {u"date"_s, Words::tr("Date")},
                                                {u"time"_s, Words::tr("Time")},
                                                {u"weekdays"_s, Words::tr("Days of the week")},
                                                {u"geometry"_s, Words::tr("Area")},
                                                {u"schedule"_s, Words::tr("Timetable")}};
            QList<PopupItem> kinds;
            for (const auto &type : conditionInputTypes())
                kinds << PopupItem{.id = type, .label = types.value(type, type)};
            auto inner =
                rows(member.name, field.label,
                     {helped(rowCode(), u"blockInput"_s), titled(words(u"name"_s, Words::tr("Name"))),
                      choice(u"type"_s, Words::tr("Kind of value"), kinds),
                      tick(u"required"_s, Words::tr("Must be filled in, stands in the sentence"), u"blockInput"_s)},
                     {{u"type"_s, u"text"_s}, {u"required"_s, true}});
            inner.keepEmpty = true;
            inner.help = u"blockInput"_s;
            members << inner << plain({}, {}, Kind::ConditionSample);
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
    case Kind::Words:
    case Kind::LongWords:
        return value.isString() ? value.toString() : Label::fromJson(value.toObject()).in(language);
    case Kind::Code:
        return nameOf(value.toString());
    case Kind::Codes: {
        QStringList names;
        for (const auto &one : value.toArray())
            names << nameOf(one.toString());
        return names.join(u", "_s);
    }
    case Kind::Offset:
        if (const auto offset = readOffset(value.toString()))
            return offsetText(*offset, language);
        return value.toString();
    case Kind::Length:
    case Kind::Amount:
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
    return parts.isEmpty() ? Words::tr("%1 (nothing filled in yet)").arg(number + 1) : parts.join(u" · "_s);
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
    if (member->kind == Kind::Words || member->kind == Kind::LongWords)
        return Words::tr("%1 (%2)").arg(member->label, rest.toUpper());
    if (member->kind != Kind::Rows || !rest.startsWith(u'['))
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
    return place.startsWith(u"validity") ? Words::tr("Validity") : place;
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
