// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossierfile.h"

#include "core/access/staffstore.h"
#include "core/dossier/dossierstore.h"
#include "core/person/personstore.h"
#include "core/storage/database.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QList<DossierPerson> DossierFile::withRole(const QString &role) const
{
    QList<DossierPerson> found;
    std::copy_if(people.begin(), people.end(), std::back_inserter(found),
                 [&](const DossierPerson &person) { return person.role == role && !person.until.isValid(); });
    return found;
}

const Person *DossierFile::mainPerson(const QString &role) const
{
    for (const auto &person : people)
        if (person.role == role)
            if (const auto found = persons.constFind(person.person); found != persons.constEnd())
                return &*found;
    return nullptr;
}

const DossierPrincipal *DossierFile::principal(const QString &part, QDate on) const
{
    const DossierPrincipal *found = nullptr;
    for (const auto &principal : principals)
        if (principal.part == part && (on.isValid() ? (!principal.from.isValid() || principal.from <= on) &&
                                                          (!principal.until.isValid() || principal.until > on)
                                                    : !principal.until.isValid()))
            found = &principal;
    return found;
}

namespace {

template <typename Thing>
const Thing *withId(const QList<Thing> &things, const AnyId &id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [&](const Thing &thing) { return static_cast<AnyId>(thing.id) == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const Condition *DossierFile::condition(const AnyId &id) const
{
    return withId(conditions, id);
}
const Report *DossierFile::report(const AnyId &id) const
{
    return withId(reports, id);
}
const Contact *DossierFile::contact(const AnyId &id) const
{
    return withId(contacts, id);
}

QList<DossierEvent> DossierFile::eventsOf(const QString &kind, const QStringList &subjects) const
{
    QList<DossierEvent> found;
    std::copy_if(events.begin(), events.end(), std::back_inserter(found), [&](const DossierEvent &event) {
        return event.kind == kind && (subjects.isEmpty() || subjects.contains(event.subject));
    });
    return found;
}

QDate DossierFile::eventDate(const QString &kind) const
{
    const auto found = eventsOf(kind);
    return found.isEmpty() ? QDate() : found.last().date();
}

bool DossierFile::hasDecision(const QStringList &kinds) const
{
    return std::any_of(decisions.begin(), decisions.end(),
                       [&](const Decision &decision) { return kinds.contains(decision.kind); });
}

QString DossierFile::personName(const Person::Id &id) const
{
    return persons.value(id).displayName();
}

QString DossierFile::staffName(const Staff::Id &id) const
{
    return staff.value(id).name;
}

const PersonAddress *DossierFile::currentAddress(const Person::Id &id, QDate on) const
{
    const auto found = addresses.constFind(id);
    if (found == addresses.constEnd())
        return nullptr;
    for (const auto &address : *found)
        if ((!address.from.isValid() || address.from <= on) && (!address.until.isValid() || address.until > on))
            return &address;
    return nullptr;
}

bool DossierFile::mayPrintAddress(const Person &person) const
{
    return !person.secretAddress || dossier.facet == u"VICTIM";
}

namespace {

QStringList textList(const QString &json)
{
    QStringList all;
    if (json.size() > 2)
        for (const auto &value : QJsonDocument::fromJson(json.toUtf8()).array())
            all << value.toString();
    return all;
}

QJsonObject objectOf(const QString &json)
{
    return json.size() > 2 ? QJsonDocument::fromJson(json.toUtf8()).object() : QJsonObject();
}

// Each reads one kind of row that hangs under a dossier.
class Loader
{
public:
    Loader(const Database &database, DossierFile &file) : m_database(database), m_file(file) {}

    void load()
    {
        look();
        people();
        staffAndHistory();
        events();
        conditions();
        contacts();
        terms();
        reports();
        work();
        money();
        rest();
    }

private:
    enum Table {
        Transfers,
        Changes,
        Shown,
        Choices,
        Pauses,
        Overrides,
        Prolongations,
        Documents,
        Placements,
        Hours,
        Plans,
        Preferences,
        OwnTasks,
        Requests,
        Fields,
        Alarms,
        Notes,
        TableCount
    };

    // One question instead of seventeen: most dossiers have nothing in most of these tables.
    void look()
    {
        static const QByteArray sql = [] {
            QByteArray text = "SELECT ";
            for (const auto *table : {"transfer", "condition_change", "evidence", "signal_choice", "pause",
                                      "due_override", "prolongation", "document", "placement", "hours", "payment_plan",
                                      "preference", "own_task", "request", "dossier_field", "alarm"})
                text += QByteArray(text.size() > 7 ? ", " : "") + "EXISTS (SELECT 1 FROM " + table +
                        " WHERE dossier = d.id)";
            return text + ", EXISTS (SELECT 1 FROM dossier_person JOIN person_note ON person_note.person ="
                          " dossier_person.person WHERE dossier_person.dossier = d.id) FROM (SELECT ? AS id) AS d";
        }();
        auto there = m_database.queryText(sql, {columnValue(m_file.dossier.id)});
        there.next();
        for (int i = 0; i < TableCount; ++i)
            m_has[i] = there.boolean(i);
    }

    void people()
    {
        auto query =
            m_database.query("SELECT id, person, role, permissions, note, from_on, until_on FROM dossier_person"
                             " WHERE dossier = ? AND deleted = 0 ORDER BY id",
                             m_file.dossier.id);
        while (query.next()) {
            DossierPerson person;
            person.id = query.id(0);
            person.person = query.id<Person>(1);
            person.role = query.text(2);
            person.permissions = textList(query.text(3));
            person.note = query.text(4);
            person.from = query.date(5);
            person.until = query.date(6);
            m_file.people << person;
        }
        const PersonStore store(m_database);
        for (const auto &person : std::as_const(m_file.people)) {
            if (m_file.persons.contains(person.person))
                continue;
            if (const auto found = store.byId(person.person))
                m_file.persons.insert(person.person, *found);
            m_file.addresses.insert(person.person, store.addresses(person.person));
            m_file.notes.insert(person.person, m_has[Notes] ? store.notes(person.person) : QList<PersonNote>());
        }
    }

    void staffAndHistory()
    {
        auto principals =
            m_database.query("SELECT id, part, principal, court, reference, from_on, until_on FROM dossier_principal"
                             " WHERE dossier = ? AND deleted = 0 ORDER BY from_on, id",
                             m_file.dossier.id);
        while (principals.next())
            m_file.principals << DossierPrincipal{principals.id(0),   principals.text(1), principals.text(2),
                                                  principals.text(3), principals.text(4), principals.date(5),
                                                  principals.date(6)};
        auto assignments = m_database.query("SELECT id, staff, from_on, until_on, reason FROM assignment"
                                            " WHERE dossier = ? AND deleted = 0 ORDER BY from_on, id",
                                            m_file.dossier.id);
        while (assignments.next()) {
            m_file.assignments << Assignment{assignments.id(0), assignments.id<Staff>(1), assignments.date(2),
                                             assignments.date(3), assignments.text(4)};
            addStaff(assignments.id<Staff>(1));
        }
        addStaff(m_file.dossier.assistant);
        if (!m_has[Transfers])
            return;
        auto transfers = m_database.query("SELECT id, from_house, to_house, moved_on, reason, note, state FROM transfer"
                                          " WHERE dossier = ? AND deleted = 0 ORDER BY moved_on, id",
                                          m_file.dossier.id);
        while (transfers.next())
            m_file.transfers << Transfer{transfers.id(0),   transfers.text(1), transfers.text(2), transfers.date(3),
                                         transfers.text(4), transfers.text(5), transfers.text(6)};
    }

    void addStaff(const Staff::Id &id)
    {
        if (id.isNull() || m_file.staff.contains(id))
            return;
        if (const auto found = StaffStore(m_database).byId(id))
            m_file.staff.insert(id, *found);
    }

    void events()
    {
        auto events = m_database.query("SELECT id, kind, subject, at, source, source_id, note FROM event"
                                       " WHERE dossier = ? AND deleted = 0 ORDER BY at, id",
                                       m_file.dossier.id);
        while (events.next())
            m_file.events << DossierEvent{events.id(0),   events.text(1), events.text(2), events.text(3),
                                          events.text(4), events.id(5),   events.text(6)};
        auto decisions = m_database.query(
            "SELECT id, kind, decided_on, received_on, principal, court, reference, summary, effect FROM decision"
            " WHERE dossier = ? AND deleted = 0 ORDER BY decided_on, id",
            m_file.dossier.id);
        while (decisions.next())
            m_file.decisions << Decision{decisions.id(0),   decisions.text(1), decisions.date(2),
                                         decisions.date(3), decisions.text(4), decisions.text(5),
                                         decisions.text(6), decisions.text(7), objectOf(decisions.text(8))};
    }

    void conditions()
    {
        auto query = m_database.query(
            "SELECT id, kind, origin, text, language, inputs, state, compliance, decision, position, from_on, until_on"
            " FROM condition WHERE dossier = ? AND deleted = 0 ORDER BY position, id",
            m_file.dossier.id);
        while (query.next())
            m_file.conditions << Condition{query.id<Condition>(0), query.text(1),  query.text(2),
                                           query.text(3),          query.text(4),  objectOf(query.text(5)),
                                           query.text(6),          query.text(7),  query.id(8),
                                           query.integer(9),       query.date(10), query.date(11)};
        if (m_file.conditions.isEmpty())
            return;
        if (m_has[Changes]) {
            auto changes = m_database.query(
                "SELECT id, condition, decision, kind, changed_on, old_text, new_text, old_state, new_state"
                " FROM condition_change WHERE dossier = ? AND deleted = 0 ORDER BY changed_on, id",
                m_file.dossier.id);
            while (changes.next())
                m_file.conditionChanges << ConditionChange{changes.id(0),   changes.id<Condition>(1), changes.id(2),
                                                           changes.text(3), changes.date(4),          changes.text(5),
                                                           changes.text(6), changes.text(7),          changes.text(8)};
        }
        if (m_has[Shown]) {
            auto evidence =
                m_database.query("SELECT id, condition, compliance, shown_on, source, source_id, note FROM evidence"
                                 " WHERE dossier = ? AND deleted = 0 ORDER BY shown_on, id",
                                 m_file.dossier.id);
            while (evidence.next())
                m_file.evidence << Evidence{evidence.id(0),   evidence.id<Condition>(1), evidence.text(2),
                                            evidence.date(3), evidence.text(4),          evidence.id(5),
                                            evidence.text(6)};
        }
    }

    void contacts()
    {
        auto query = m_database.query(
            "SELECT id, kind, medium, state, outcome, starts_at, ends_at, place, staff, people, fulfils, summary, "
            "promised,"
            " proof_due, corrects FROM contact WHERE dossier = ? AND deleted = 0 ORDER BY starts_at, id",
            m_file.dossier.id);
        QSet<AnyId> corrected;
        while (query.next()) {
            Contact contact;
            contact.id = query.id<Contact>(0);
            contact.kind = query.text(1);
            contact.medium = query.text(2);
            contact.state = query.text(3);
            contact.outcome = query.text(4);
            contact.startsAt = query.text(5);
            contact.endsAt = query.text(6);
            contact.place = query.text(7);
            contact.staff = query.id<Staff>(8);
            for (const auto &value : query.array(9))
                contact.people << ContactPerson{Person::Id::fromString(value.toObject().value("person"_L1).toString()),
                                                value.toObject().value("present"_L1).toBool(true)};
            for (const auto &value : query.array(10))
                contact.fulfils << Fulfilment{value.toObject().value("kind"_L1).toString(),
                                              Person::Id::fromString(value.toObject().value("person"_L1).toString())};
            contact.summary = query.text(11);
            contact.promised = query.text(12);
            contact.proofDue = query.date(13);
            contact.corrects = query.id<Contact>(14);
            if (!contact.corrects.isNull())
                corrected << contact.corrects;
            addStaff(contact.staff);
            m_file.contacts << contact;
        }
        if (!corrected.isEmpty())
            m_file.contacts.removeIf([&](const Contact &contact) { return corrected.contains(contact.id); });
        if (m_has[Choices]) {
            auto choices =
                m_database.query("SELECT id, trigger_code, choice, reason, chosen_at, contact FROM signal_choice"
                                 " WHERE dossier = ? AND deleted = 0 ORDER BY chosen_at, id",
                                 m_file.dossier.id);
            while (choices.next())
                m_file.signalChoices << SignalChoice{choices.id(0),   choices.text(1), choices.text(2),
                                                     choices.text(3), choices.text(4), choices.id<Contact>(5)};
        }
    }

    void terms()
    {
        if (m_has[Pauses]) {
            auto pauses = m_database.query("SELECT id, term, from_on, until_on, reason FROM pause WHERE dossier = ? "
                                           "AND deleted = 0 ORDER BY from_on, id",
                                           m_file.dossier.id);
            while (pauses.next())
                m_file.pauses << TermPause{pauses.id(0), pauses.text(1), pauses.date(2), pauses.date(3),
                                           pauses.text(4)};
        }
        if (m_has[Overrides]) {
            auto overrides = m_database.query("SELECT id, term, anchor, due, reason, source FROM due_override WHERE "
                                              "dossier = ? AND deleted = 0 ORDER BY id",
                                              m_file.dossier.id);
            while (overrides.next())
                m_file.overrides << DueOverride{overrides.id(0),   overrides.text(1), overrides.text(2),
                                                overrides.date(3), overrides.text(4), overrides.text(5)};
        }
        if (m_has[Prolongations]) {
            auto prolongations = m_database.query("SELECT id, term, by_duration, decided_on, reason FROM prolongation"
                                                  " WHERE dossier = ? AND deleted = 0 ORDER BY decided_on, id",
                                                  m_file.dossier.id);
            while (prolongations.next())
                m_file.prolongations << TermProlongation{prolongations.id(0), prolongations.text(1),
                                                         prolongations.text(2), prolongations.date(3),
                                                         prolongations.text(4)};
        }
    }

    void reports()
    {
        auto query = m_database.query(
            "SELECT id, kind, term, trigger_code, state, language, to_principal, to_court, copy_principal, template,"
            " judgements, frozen, author, drafted_at, sent_on, sent_how, answer_due, answered_on, answer, sha256, "
            "document, contact"
            " FROM report WHERE dossier = ? AND deleted = 0 ORDER BY coalesce(sent_on, drafted_at), id",
            m_file.dossier.id);
        while (query.next()) {
            Report report;
            report.id = query.id<Report>(0);
            report.kind = query.text(1);
            report.term = query.text(2);
            report.trigger = query.text(3);
            report.state = query.text(4);
            report.language = query.text(5);
            report.toPrincipal = query.text(6);
            report.toCourt = query.text(7);
            report.copyPrincipal = query.text(8);
            report.templateName = query.text(9);
            report.judgements = objectOf(query.text(10));
            report.frozen = query.text(11);
            report.author = query.id<Staff>(12);
            report.draftedAt = query.text(13);
            report.sentOn = query.date(14);
            report.sentHow = query.text(15);
            report.answerDue = query.date(16);
            report.answeredOn = query.date(17);
            report.answer = query.text(18);
            report.sha256 = query.text(19);
            report.document = query.id(20);
            report.contact = query.id(21);
            addStaff(report.author);
            m_file.reports << report;
        }
        if (m_has[Documents]) {
            auto documents = m_database.query(
                "SELECT id, kind, name, media_type, size, sha256, received_on, confidential, note FROM document"
                " WHERE dossier = ? AND deleted = 0 ORDER BY received_on, id",
                m_file.dossier.id);
            while (documents.next())
                m_file.documents << Document{documents.id<Document>(0), documents.text(1),    documents.text(2),
                                             documents.text(3),         documents.number(4),  documents.text(5),
                                             documents.date(6),         documents.boolean(7), documents.text(8)};
        }
    }

    void work()
    {
        if (m_has[Placements]) {
            auto placements = m_database.query(
                "SELECT placement.id, workplace, placement.from_on, placement.until_on, tasks, roster, "
                "contract_signed_on,"
                " end_reason, workplace.name, supervisor, phone, email, address, open_days"
                " FROM placement JOIN workplace ON workplace.id = placement.workplace"
                " WHERE dossier = ? AND placement.deleted = 0 ORDER BY placement.from_on, placement.id",
                m_file.dossier.id);
            while (placements.next()) {
                m_file.placements << Placement{
                    placements.id<Placement>(0), placements.id<Workplace>(1), placements.date(2), placements.date(3),
                    placements.text(4),          placements.array(5),         placements.date(6), placements.text(7)};
                m_file.workplaces.insert(placements.id<Workplace>(1),
                                         Workplace{.id = placements.id<Workplace>(1),
                                                   .name = placements.text(8),
                                                   .supervisor = placements.text(9),
                                                   .phone = placements.text(10),
                                                   .email = placements.text(11),
                                                   .address = placements.object(12),
                                                   .openDays = textList(placements.text(13))});
            }
        }
        if (m_has[Hours]) {
            auto hours = m_database.query(
                "SELECT id, placement, worked_on, starts_at, ends_at, break_minutes, minutes, state, note, recorded_by,"
                " decided_on, corrects FROM hours WHERE dossier = ? AND deleted = 0 ORDER BY worked_on, starts_at, id",
                m_file.dossier.id);
            QSet<AnyId> corrected;
            while (hours.next()) {
                m_file.hours << WorkHours{hours.id(0),
                                          hours.id<Placement>(1),
                                          hours.date(2),
                                          QTime::fromString(hours.text(3), u"HH:mm"_s),
                                          QTime::fromString(hours.text(4), u"HH:mm"_s),
                                          hours.integer(5),
                                          hours.integer(6),
                                          hours.text(7),
                                          hours.text(8),
                                          hours.text(9),
                                          hours.date(10),
                                          hours.id(11)};
                if (!m_file.hours.last().corrects.isNull())
                    corrected << m_file.hours.last().corrects;
            }
            for (auto &entry : m_file.hours)
                if (corrected.contains(entry.id))
                    entry.state = u"CORRECTED"_s;
        }
    }

    void money()
    {
        if (!m_has[Plans])
            return;
        auto plans = m_database.query("SELECT id, condition, total, instalment, every, first_on FROM payment_plan"
                                      " WHERE dossier = ? AND deleted = 0 ORDER BY first_on, id",
                                      m_file.dossier.id);
        while (plans.next())
            m_file.paymentPlans << PaymentPlan{plans.id<PaymentPlan>(0), plans.id(1),   plans.number(2),
                                               plans.number(3),          plans.text(4), plans.date(5)};
        if (m_file.paymentPlans.isEmpty())
            return;
        auto payments = m_database.query("SELECT id, plan, paid_on, amount, proof FROM payment WHERE dossier = ? AND "
                                         "deleted = 0 ORDER BY paid_on, id",
                                         m_file.dossier.id);
        while (payments.next())
            m_file.payments << Payment{payments.id(0), payments.id<PaymentPlan>(1), payments.date(2),
                                       payments.number(3), payments.text(4)};
    }

    void rest()
    {
        if (m_has[Preferences]) {
            auto preferences =
                m_database.query("SELECT id, person, kind, about, note, from_on, until_on FROM preference"
                                 " WHERE dossier = ? AND deleted = 0 ORDER BY id",
                                 m_file.dossier.id);
            while (preferences.next())
                m_file.preferences << Preference{
                    preferences.id(0),   preferences.id<Person>(1), preferences.text(2), preferences.id<Dossier>(3),
                    preferences.text(4), preferences.date(5),       preferences.date(6)};
        }
        if (m_has[OwnTasks]) {
            auto tasks = m_database.query("SELECT id, staff, title, due_on, done_on, waits_for FROM own_task WHERE "
                                          "dossier = ? AND deleted = 0 ORDER BY due_on, id",
                                          m_file.dossier.id);
            while (tasks.next())
                m_file.ownTasks << OwnTask{tasks.id(0),   tasks.id<Staff>(1), tasks.text(2),
                                           tasks.date(3), tasks.date(4),      tasks.text(5)};
        }
        if (m_has[Requests]) {
            auto requests = m_database.query("SELECT id, what, debtor, asked_on, answered_on FROM request WHERE "
                                             "dossier = ? AND deleted = 0 ORDER BY asked_on, id",
                                             m_file.dossier.id);
            while (requests.next())
                m_file.requests << InformationRequest{requests.id(0), requests.text(1), requests.text(2),
                                                      requests.date(3), requests.date(4)};
        }
        if (m_has[Fields]) {
            auto fields = m_database.query("SELECT code, value FROM dossier_field WHERE dossier = ? AND deleted = 0",
                                           m_file.dossier.id);
            while (fields.next())
                m_file.fields.insert(fields.text(0), fields.text(1));
        }
        if (m_has[Alarms])
            alarms();
    }

    void alarms()
    {
        QHash<AnyId, QList<AlarmRecord::Action>> actions;
        {
            auto query =
                m_database.query("SELECT alarm, kind, at, whom, reached, text FROM alarm_action WHERE dossier = ?"
                                 " AND deleted = 0 ORDER BY at, id",
                                 m_file.dossier.id);
            while (query.next())
                actions[query.id(0)] << AlarmRecord::Action{query.text(1), query.text(2), query.text(3), query.text(4),
                                                            query.text(5)};
        }
        auto query =
            m_database.query("SELECT id, class, device_at, ended_at, conclusion, conclusion_note, told_at, report"
                             " FROM alarm WHERE dossier = ? AND deleted = 0 AND state <> 'LOGGED'"
                             " ORDER BY device_at, id",
                             m_file.dossier.id);
        while (query.next())
            m_file.alarms << AlarmRecord{query.id(0),   query.text(1), query.text(2),
                                         query.text(3), query.text(4), query.text(5),
                                         query.text(6), query.id(7),   actions.value(query.id(0))};
    }

    const Database &m_database;
    DossierFile &m_file;
    std::array<bool, TableCount> m_has{};
};

} // namespace

Result<DossierFile> loadDossier(const Database &database, const Dossier::Id &id)
{
    auto dossier = DossierStore(database).byId(id);
    if (!dossier)
        return tl::make_unexpected(dossier.error());
    DossierFile file;
    file.dossier = *dossier;
    Loader(database, file).load();
    return file;
}
