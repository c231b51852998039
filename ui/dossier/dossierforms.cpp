// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/dossierforms.h"

#include "core/access/staffstore.h"
#include "core/base/sentence.h"
#include "ui/base/translation.h"
#include "ui/base/typetext.h"
#include "ui/person/personforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = ActInput::Kind;

struct DossierFormsWords
{
    Q_DECLARE_TR_FUNCTIONS(DossierActs)
};

} // namespace

QList<OfferedAct> DossierForms::terms(const AnyId &row) const
{
    QList<OfferedAct> acts{
        {DossierFormsWords::tr("Let a term stand still"), Icon::Stop, false, [self = *this] { return self.pause(); }},
        {DossierFormsWords::tr("Record an event"), Icon::Flag, false, [self = *this] { return self.event(); }}};
    for (const auto &pause : m_file.pauses)
        if (!pause.until.isValid())
            acts << OfferedAct{DossierFormsWords::tr("Let it run on: %1").arg(termName(pause.term)), Icon::Refresh,
                               false, [self = *this, pause] { return self.endPause(pause); }};
    for (const auto &one : m_view.deadlines)
        if (termRow(one) == row && one.state == Deadline::State::Open && one.computed.isValid())
            acts << OfferedAct{DossierFormsWords::tr("Another date"), Icon::Pencil, true,
                               [view = &m_view, one] { return overrideForm(*view, one); }};
    for (const auto &one : m_view.deadlines)
        if (one.overridden)
            acts << OfferedAct{
                DossierFormsWords::tr("Back to the computed date: %1").arg(one.rule->name.in(m_language)), Icon::Undo,
                false, [self = *this, code = one.rule->code] {
                    auto request = self.request(u"withdrawOverride"_s, {}, {});
                    request.with.insert(u"term"_s, code);
                    return request;
                }};
    return acts;
}

QList<OfferedAct> DossierForms::decisions() const
{
    return {
        {DossierFormsWords::tr("Record a decision"), Icon::Scales, false, [self = *this] { return self.decision(); }},
        {DossierFormsWords::tr("Another principal"), Icon::Building, false,
         [self = *this] { return self.changePrincipal(); }}};
}

QList<OfferedAct> DossierForms::contacts(const AnyId &row) const
{
    QList<OfferedAct> acts{
        {DossierFormsWords::tr("Plan a contact"), Icon::Calendar, false, [self = *this] { return self.planContact(); }},
        {DossierFormsWords::tr("Plan a series"), Icon::List, false,
         [self = *this] { return self.request(u"planContact"_s, {}, {}); }, OfferedAct::Opens::ContactSeries}};
    const auto *contact = m_file.contact(row);
    if (contact && contact->state == u"PLANNED") {
        acts << OfferedAct{DossierFormsWords::tr("Move it"), Icon::Transfer, true,
                           [self = *this, one = *contact] { return self.moveContact(one); }};
        acts << OfferedAct{DossierFormsWords::tr("Cancel it"), Icon::Cross, true, [self = *this, one = *contact] {
                               auto request = self.request(u"changePlannedContact"_s, {}, {}, one.id, false);
                               request.with = {{u"contact"_s, one.id.toString()}, {u"cancel"_s, true}};
                               return request;
                           }};
    }
    if (contact && contact->state != u"CANCELLED" && !contact->people.isEmpty())
        acts << OfferedAct{DossierFormsWords::tr("Write a letter"), Icon::Letter, true,
                           [self = *this] { return self.request(u"draftReport"_s, {}, {}); },
                           OfferedAct::Opens::Letter};
    if (contact && contact->state == u"PLANNED")
        acts << OfferedAct{DossierFormsWords::tr("Visit sheet"), Icon::Printer, true,
                           [self = *this] { return self.request(u"recordContact"_s, {}, {}); },
                           OfferedAct::Opens::VisitSheet};
    if (contact && contact->state == u"DONE")
        if (const auto *outcome = m_catalogue.item(u"contact_outcome"_s, contact->outcome);
            outcome && outcomeFlags(*outcome).needsProof)
            acts << OfferedAct{DossierFormsWords::tr("Decide on the proof"), Icon::Check, true,
                               [self = *this, one = *contact] { return self.proof(one); }};
    return acts;
}

QList<OfferedAct> DossierForms::conditions(const AnyId &row) const
{
    QList<OfferedAct> acts;
    if (!m_type.specialConditions.isEmpty())
        acts << OfferedAct{DossierFormsWords::tr("Impose a condition"), Icon::Plus, false,
                           [self = *this] { return self.imposeCondition(); }};
    if (const auto *condition = m_file.condition(row)) {
        acts << OfferedAct{DossierFormsWords::tr("How it is kept"), Icon::Check, true,
                           [self = *this, one = *condition] { return self.assess(one); }};
        if (const auto open = openInputs(*condition); !open.isEmpty())
            acts << OfferedAct{DossierFormsWords::tr("Fill in what is open"), Icon::Pencil, true,
                               [self = *this, one = *condition] { return self.fillCondition(one); }};
    }
    return acts;
}

QList<OfferedAct> DossierForms::hours(const AnyId &row) const
{
    QList<OfferedAct> acts;
    const bool placed = std::any_of(m_file.placements.begin(), m_file.placements.end(),
                                    [](const Placement &one) { return !one.until.isValid(); });
    if (placed) {
        acts << OfferedAct{DossierFormsWords::tr("Record hours"), Icon::Hours, false,
                           [self = *this] { return self.recordHours(); }};
        acts << OfferedAct{DossierFormsWords::tr("Sheet of hours"), Icon::List, false,
                           [self = *this] { return self.request(u"recordHours"_s, {}, {}); },
                           OfferedAct::Opens::HoursSheet};
        acts << OfferedAct{DossierFormsWords::tr("Record an absence"), Icon::PersonCross, false,
                           [self = *this] { return self.recordAbsence(); }};
    }
    if (const int waiting = workBalance(m_file.dossier.hoursImposed, m_file.hours).provisional; waiting > 0)
        acts << OfferedAct{
            DossierFormsWords::tr("Accept all: %1").arg(spokenMinutes(waiting, languageCode(m_language))),
            Icon::CheckCircle, false, [self = *this] { return self.request(u"decideHours"_s, {}, {}); }};
    acts << OfferedAct{placed ? DossierFormsWords::tr("Another work place")
                              : DossierFormsWords::tr("Begin at a work place"),
                       Icon::Work, false, [self = *this] { return self.startPlacement(); }};
    if (placed)
        acts << OfferedAct{DossierFormsWords::tr("End at the work place"), Icon::Stop, false,
                           [self = *this] { return self.endPlacement(); }};
    acts << OfferedAct{DossierFormsWords::tr("New work place"), Icon::Building, false,
                       [self = *this] { return self.newWorkplace(); }};
    for (const auto &one : m_file.hours) {
        if (one.id != row)
            continue;
        if (one.state == u"PROVISIONAL") {
            acts << OfferedAct{DossierFormsWords::tr("Accept"), Icon::Check, true,
                               [self = *this, one] { return self.decideHours(one, true); }};
            acts << OfferedAct{DossierFormsWords::tr("Reject"), Icon::Cross, true,
                               [self = *this, one] { return self.decideHours(one, false); }};
        }
        if (one.state == u"PROVISIONAL" || one.state == u"ACCEPTED")
            acts << OfferedAct{DossierFormsWords::tr("Correct"), Icon::Pencil, true,
                               [self = *this, one] { return self.correctHours(one); }};
        if (one.state == u"ABSENT" && !one.decidedOn.isValid())
            acts << OfferedAct{DossierFormsWords::tr("Dealt with"), Icon::Check, true,
                               [self = *this, one] { return self.dealWithAbsence(one); }};
    }
    return acts;
}

QList<OfferedAct> DossierForms::payments() const
{
    QList<OfferedAct> acts;
    if (!m_file.paymentPlans.isEmpty())
        acts << OfferedAct{DossierFormsWords::tr("Record a payment"), Icon::Euro, false,
                           [self = *this] { return self.recordPayment(); }};
    acts << OfferedAct{DossierFormsWords::tr("Agree on instalments"), Icon::Calendar, false,
                       [self = *this] { return self.agreePlan(); }};
    return acts;
}

QList<OfferedAct> DossierForms::papers(const AnyId &row) const
{
    QList<OfferedAct> acts{{DossierFormsWords::tr("Begin a report or letter"), Icon::Document, false,
                            [self = *this] { return self.draft(); }}};
    if (const auto *report = m_file.report(row)) {
        if (!report->isSent())
            acts << OfferedAct{DossierFormsWords::tr("Send"), Icon::Letter, true,
                               [self = *this, one = *report] { return self.send(one); }};
        else if (!report->answeredOn.isValid())
            acts << OfferedAct{DossierFormsWords::tr("The answer"), Icon::Inbox, true,
                               [self = *this, one = *report] { return self.answer(one); }};
    }
    return acts;
}

QList<OfferedAct> DossierForms::people(const AnyId &row) const
{
    QList<OfferedAct> acts{
        {DossierFormsWords::tr("Someone joins"), Icon::PersonPlus, false, [self = *this] { return self.addPerson(); }}};
    const auto person = Person::Id(row);
    if (!m_file.persons.contains(person))
        return acts;
    acts << OfferedAct{DossierFormsWords::tr("Change"), Icon::Pencil, true,
                       [self = *this, person] { return self.changePerson(person); }};
    acts << OfferedAct{DossierFormsWords::tr("New address"), Icon::House, true,
                       [self = *this, person] { return self.newAddress(person); }};
    acts << OfferedAct{DossierFormsWords::tr("Safety note"), Icon::Shield, true,
                       [self = *this, person] { return self.safetyNote(person); }};
    if (m_type.accessGroup == u"VICTIM")
        acts << OfferedAct{DossierFormsWords::tr("A wish"), Icon::Star, true,
                           [self = *this, person] { return self.wish(person); }};
    for (const auto &note : m_file.notes.value(person))
        if (!note.until.isValid())
            acts << OfferedAct{DossierFormsWords::tr("End the note: %1")
                                   .arg(m_catalogue.name(u"safety_note"_s, note.kind, m_language)),
                               Icon::Cross, true, [note] { return endNoteForm(note); }};
    return acts;
}

QList<OfferedAct> DossierForms::whole() const
{
    QList<OfferedAct> acts;
    if (m_file.dossier.isOpen()) {
        acts << OfferedAct{DossierFormsWords::tr("Give to a colleague"), Icon::PersonArrow, false,
                           [self = *this] { return self.assign(); }};
        acts << OfferedAct{DossierFormsWords::tr("Ask for what is missing"), Icon::Question, false,
                           [self = *this] { return self.askInformation(); }};
        for (const auto &one : m_file.requests)
            if (!one.answeredOn.isValid())
                acts << OfferedAct{DossierFormsWords::tr("Has come in: %1").arg(needName(one.what)), Icon::Inbox, false,
                                   [self = *this, one] {
                                       auto request = self.request(u"receiveInformation"_s, {}, {});
                                       request.with.insert(u"what"_s, one.what);
                                       return request;
                                   }};
        acts << OfferedAct{DossierFormsWords::tr("Add a task"), Icon::CheckBox, false,
                           [self = *this] { return self.addTask(); }};
        acts << OfferedAct{DossierFormsWords::tr("Complete the registration"), Icon::Pencil, false,
                           [self = *this] { return self.complete(); }};
        if (const auto *version = otherVersion())
            acts << OfferedAct{DossierFormsWords::tr("Follow version %1 of the law").arg(version->version), Icon::Law,
                               false, [self = *this, to = *version] { return self.follow(to); }};
        const auto sent = std::find_if(m_file.transfers.begin(), m_file.transfers.end(),
                                       [](const Transfer &one) { return one.state == u"SENT"; });
        if (sent == m_file.transfers.end())
            acts << OfferedAct{DossierFormsWords::tr("Hand over to another house"), Icon::Transfer, false,
                               [self = *this] { return self.transfer(); }};
        else
            acts << OfferedAct{DossierFormsWords::tr("Answer the handover"), Icon::Transfer, false,
                               [self = *this] { return self.acceptTransfer(); }};
        acts << OfferedAct{DossierFormsWords::tr("Close the dossier"), Icon::Archive, false,
                           [self = *this] { return self.close(); }};
        acts << OfferedAct{DossierFormsWords::tr("Registered by mistake"), Icon::Bin, false,
                           [self = *this] { return self.cancel(); }};
    } else if (m_file.dossier.state == u"CLOSED") {
        if (const auto *phase = phaseAfter())
            acts << OfferedAct{DossierFormsWords::tr("Begin the next phase: %1").arg(phase->name.in(m_language)),
                               Icon::Folder, false, [self = *this, next = *phase] { return self.nextPhase(next); }};
        acts << OfferedAct{DossierFormsWords::tr("Open again"), Icon::Refresh, false,
                           [self = *this] { return self.reopen(); }};
    }
    return acts;
}

ActRequest DossierForms::request(const QString &act, const QString &title, const QString &doText, const AnyId &about,
                                 bool withDossier) const
{
    ActRequest made{.act = act,
                    .title = title,
                    .doText = doText,
                    .about = about.isNull() ? m_file.dossier.id : about,
                    .dossier = m_file.dossier.id};
    if (withDossier)
        made.with.insert(u"dossier"_s, m_file.dossier.id.toString());
    return made;
}

PopupItem DossierForms::item(const char *list, const QString &code, Icon sign) const
{
    return {.id = code, .label = capital(m_catalogue.name(QString::fromLatin1(list), code, m_language)), .icon = sign};
}

QList<PopupItem> DossierForms::items(const char *list, const QStringList &codes, Icon sign) const
{
    QList<PopupItem> made; // what was ended is not offered any more
    for (const auto &code : m_catalogue.current(QString::fromLatin1(list), codes, m_workspace.clock().today()))
        made << item(list, code, sign);
    return made;
}

QList<PopupItem> DossierForms::wholeList(const char *list, Icon sign) const
{
    const auto *found = m_catalogue.list(QString::fromLatin1(list));
    return found ? items(list, found->codes(), sign) : QList<PopupItem>();
}

QList<PopupItem> DossierForms::colleagues() const
{
    QList<PopupItem> made;
    const auto all = m_workspace.read([](const Database &database) { return StaffStore(database).all(); });
    if (!all)
        return made;
    const auto today = m_workspace.clock().today();
    for (const auto &one : *all)
        if ((!one.from.isValid() || one.from <= today) && (!one.until.isValid() || one.until > today))
            made << PopupItem{.id = one.login, .label = one.name, .detail = one.team, .icon = Icon::Person};
    return made;
}

QList<PopupItem> DossierForms::running() const
{
    QList<PopupItem> made;
    QStringList seen;
    for (const auto &one : m_view.deadlines)
        if (one.state == Deadline::State::Open && !seen.contains(one.rule->code)) {
            seen << one.rule->code;
            made << PopupItem{.id = one.rule->code,
                              .label = capital(one.rule->name.in(m_language)),
                              .detail = one.due.isValid() ? shortDate(one.due.date) : QString(),
                              .icon = Icon::Clock};
        }
    return made;
}

QList<PopupItem> DossierForms::myConditions() const
{
    QList<PopupItem> made;
    for (const auto &one : m_file.conditions)
        if (one.state != u"LIFTED")
            made << PopupItem{.id = one.id.toString(),
                              .label = capital(m_catalogue.name(u"condition"_s, one.kind, m_language)),
                              .detail = one.text,
                              .icon = Icon::List};
    return made;
}

QString DossierForms::termName(const QString &code) const
{
    const auto *term = m_type.term(code);
    return term ? term->name.in(m_language) : DossierFormsWords::tr("every term of the house");
}

QString DossierForms::needName(const QString &what) const
{
    return missingName(what, m_catalogue, m_language);
}

QStringList DossierForms::decisionsWith(const QStringList &effects) const
{
    QStringList codes;
    for (const auto &code : m_type.decisions)
        if (const auto *one = m_catalogue.item(u"decision"_s, code);
            one && effects.contains(one->members.value("effect"_L1).toString()))
            codes << code;
    return codes;
}

QList<ConditionInput> DossierForms::openInputs(const Condition &condition) const
{
    QList<ConditionInput> open;
    if (const auto *one = m_catalogue.item(u"condition"_s, condition.kind))
        for (const auto &input : conditionInputs(*one))
            if (!condition.inputs.contains(input.code))
                open << input;
    return open;
}

ActInput::Kind DossierForms::kindOf(const ConditionInput &input)
{
    return input.type == u"money"      ? Kind::Money
           : input.type == u"number"   ? Kind::Number
           : input.type == u"duration" ? Kind::Duration
           : input.type == u"date"     ? Kind::Date
           : input.type == u"time"     ? Kind::Time
                                       : Kind::Line;
}
