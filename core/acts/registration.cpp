// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/acts/mandateacts.h"
#include "core/acts/monitoringsteps.h"
#include "core/acts/personacts.h"
#include "core/dossier/dossierstore.h"
#include "core/person/personstore.h"

using namespace Qt::StringLiterals;

namespace {

// A mandate on its way in. What it breaks is found before anything is written, as far as that can be.
class Registration
{
public:
    Registration(ActContext &context, const Values &values)
        : m_context(context),
          m_values(values),
          m_decision(values.values("decision"_L1)),
          m_hasDecision(values.has("decision"_L1)),
          m_received(values.date("receivedOn"_L1)),
          m_legalEvent(m_hasDecision ? m_decision.date("decidedOn"_L1) : m_received)
    {
    }

    Result<Saying> perform()
    {
        for (const auto step :
             {&Registration::checkDates, &Registration::chooseType, &Registration::checkVariant,
              &Registration::checkPartner, &Registration::checkDecision, &Registration::chooseFollower,
              &Registration::checkLength, &Registration::findPeople, &Registration::writeDossier,
              &Registration::writePrincipals, &Registration::writeEvents, &Registration::writeConditions,
              &Registration::writeFields, &Registration::assign, &Registration::monitor})
            if (auto done = (this->*step)(); !done)
                return tl::make_unexpected(done.error());
        m_context.aboutDossier = m_dossier.id;
        m_context.made = m_dossier.id;
        return Saying{u"act.registerMandate"_s,
                      {{u"type"_s, codePlace("type", m_type->code)},
                       {u"number"_s, m_dossier.number},
                       {u"person"_s, m_dossier.title.isEmpty() ? u"—"_s : m_dossier.title}}};
    }

private:
    struct Party
    {
        Person::Id person;
        QString role;
        Values values;
    };

    Outcome checkDates()
    {
        const auto received = m_values.text("receivedOn"_L1);
        const auto decided = m_decision.text("decidedOn"_L1);
        if (m_received > m_context.today())
            return refused(u"mandate.receivedAhead"_s, {{u"date"_s, received}});
        if (m_hasDecision && m_legalEvent > m_received)
            return refused(u"mandate.decidedAfterReceipt"_s, {{u"decided"_s, decided}, {u"received"_s, received}});
        if (m_hasDecision && m_values.has("finalOn"_L1) && m_values.date("finalOn"_L1) < m_legalEvent)
            return refused(u"mandate.finalBeforeDecision"_s,
                           {{u"final"_s, m_values.text("finalOn"_L1)}, {u"decided"_s, decided}});
        return {};
    }

    Outcome chooseType()
    {
        const auto code = m_values.text("type"_L1);
        m_type = m_context.catalogue().type(code, m_legalEvent);
        if (!m_type)
            return refused(u"mandate.typeNotInForce"_s,
                           {{u"type"_s, codePlace("type", code)}, {u"date"_s, m_legalEvent.toString(Qt::ISODate)}});
        if (!maySee(m_context.user().role, m_type->accessGroup))
            return refused(u"access.notYourGroup"_s, {{u"type"_s, codePlace("type", code)}});
        return {};
    }

    Outcome notOfThisType(const QString &field, const QString &value) const
    {
        return badInput(u"act.fieldNotInList"_s,
                        {{u"field"_s, field}, {u"value"_s, value}, {u"list"_s, m_type->name.in(m_context.language())}});
    }

    Outcome checkVariant()
    {
        const auto variant = m_values.text("variant"_L1);
        if (!variant.isEmpty() && !m_type->variant(variant))
            return notOfThisType(u"variant"_s, variant);
        m_phase = m_values.text("phase"_L1);
        if (const auto *form = m_type->variant(variant); form && m_phase.isEmpty())
            for (const auto &phase : m_type->phases) // a form that is called as a phase is that phase
                if (phase.name == form->name)
                    m_phase = phase.code;
        if (m_phase.isEmpty() && !m_type->phases.isEmpty())
            m_phase = m_type->phases.first().code;
        if (!m_phase.isEmpty() && std::none_of(m_type->phases.begin(), m_type->phases.end(),
                                               [&](const FieldChoice &one) { return one.code == m_phase; }))
            return notOfThisType(u"phase"_s, m_phase);
        return {};
    }

    // A prison brings its own prisoners under monitoring; who guides them is for the house.
    Outcome checkPartner()
    {
        m_prison = m_values.values("monitoring"_L1).text("prison"_L1);
        const auto &user = m_context.user();
        if (!isPartner(user.role))
            return {};
        const auto form = MonitoringForm::of(m_context.catalogue(), m_type->code);
        if (!form || form->variant != m_values.text("variant"_L1))
            return refused(u"mandate.prisonOnlyMonitoring"_s, {{u"type"_s, codePlace("type", m_type->code)}});
        if (m_prison.isEmpty())
            m_prison = user.organisation;
        if (m_prison != user.organisation || m_prison.isEmpty())
            return refused(u"mandate.notYourPrison"_s);
        if (!m_values.text("assistant"_L1).isEmpty() || !m_values.text("team"_L1).isEmpty())
            return refused(u"mandate.houseAssigns"_s);
        return {};
    }

    Outcome checkDecision()
    {
        if (!m_hasDecision)
            return {};
        m_decisionKind = m_decision.text("kind"_L1);
        if (m_decisionKind.isEmpty())
            m_decisionKind = m_type->initialDecisions.value(0);
        if (!m_type->initialDecisions.contains(m_decisionKind))
            return refused(
                u"mandate.notThisDecision"_s,
                {{u"decision"_s, codePlace("decision", m_decisionKind)}, {u"type"_s, codePlace("type", m_type->code)}},
                m_type->article(m_context.language()));
        const auto principal = m_decision.text("principal"_L1);
        if (!m_type->principals.decides.contains(principal) && !m_type->principals.mayRequest.contains(principal))
            return refused(
                u"mandate.notThisPrincipal"_s,
                {{u"principal"_s, codePlace("principal", principal)}, {u"type"_s, codePlace("type", m_type->code)}},
                m_type->article(m_context.language()));
        return {};
    }

    // Nothing is asked that follows from what is known: the only one that can, or whoever decided; and its court.
    Outcome chooseFollower()
    {
        const auto given = m_values.values("followUp"_L1);
        const auto &possible = m_type->principals.followsUp;
        const auto decider = m_decision.text("principal"_L1);
        m_follower = given.text("principal"_L1);
        m_followerCourt = given.text("court"_L1);
        m_followerReference = given.text("reference"_L1);
        if (!m_follower.isEmpty() && !possible.contains(m_follower))
            return refused(u"mandate.notThisFollowUp"_s, {{u"principal"_s, codePlace("principal", m_follower)},
                                                          {u"type"_s, codePlace("type", m_type->code)}});
        if (m_follower.isEmpty() && possible.size() == 1)
            m_follower = possible.first();
        if (m_follower.isEmpty() && possible.contains(decider))
            m_follower = decider;
        if (m_follower.isEmpty() || !m_followerCourt.isEmpty())
            return {};
        if (m_follower == decider) {
            m_followerCourt = m_decision.text("court"_L1);
            return {};
        }
        QStringList ofHouse;
        for (const auto &court : m_context.catalogue().courts())
            if (court.principal == m_follower && court.house == m_context.house() &&
                court.validity.contains(m_legalEvent))
                ofHouse << court.code;
        if (ofHouse.size() == 1)
            m_followerCourt = ofHouse.first();
        return {};
    }

    Outcome checkLength()
    {
        m_duration = m_values.text("duration"_L1);
        m_minutes = static_cast<int>(m_values.number("hours"_L1));
        return checkMeasure(*m_type, m_duration, m_minutes, m_decision.text("principal"_L1), m_values.text("ground"_L1),
                            m_context.language());
    }

    // People first: the dossier carries their names.
    Outcome findPeople()
    {
        QStringList names;
        for (const auto &party : m_values.list("people"_L1)) {
            auto person = party.id<Person>("person"_L1);
            if (person.isNull() && party.has("new"_L1)) {
                const auto made = makePerson(m_context, party.values("new"_L1));
                if (!made)
                    return tl::make_unexpected(made.error());
                person = *made;
            }
            const auto known = PersonStore(m_context.database()).byId(person);
            if (!known)
                return tl::make_unexpected(known.error());
            if (isPartner(m_context.user().role) && !party.id<Person>("person"_L1).isNull() &&
                !DossierStore(m_context.database()).mayShow(person, m_context.user()))
                return refused(u"person.notFound"_s, {{u"person"_s, person.toString()}});
            const auto role = party.text("role"_L1).isEmpty() ? m_type->mainRole() : party.text("role"_L1);
            const auto rule = std::find_if(m_type->parties.begin(), m_type->parties.end(),
                                           [&](const PartyRule &one) { return one.role == role; });
            const bool isParty = rule != m_type->parties.end();
            if (!isParty && !m_type->otherRoles.contains(role))
                return refused(u"mandate.notThisRole"_s,
                               {{u"role"_s, codePlace("role", role)}, {u"type"_s, codePlace("type", m_type->code)}});
            const auto same =
                std::count_if(m_parties.begin(), m_parties.end(), [&](const Party &one) { return one.role == role; });
            if (isParty && rule->maximum >= 0 && same >= rule->maximum)
                return refused(u"mandate.tooManyInRole"_s,
                               {{u"role"_s, codePlace("role", role)}, {u"count"_s, rule->maximum}});
            if (isParty && role != u"CHILD")
                names << known->displayName();
            m_parties << Party{person, role, party};
        }
        m_dossier.title = names.join(u", "_s);
        return {};
    }

    // The house one works for: a data folder of the agency holds several.
    QString houseOfUser() const
    {
        return m_context.user().house.isEmpty() ? m_context.house() : m_context.user().house;
    }

    QString nextNumber()
    {
        auto &database = m_context.database();
        const auto house = houseOfUser();
        const int year = m_received.year();
        database.query("INSERT INTO number_counter (house, year, last) VALUES (?, ?, 1)"
                       " ON CONFLICT (house, year) DO UPDATE SET last = last + 1",
                       house, year);
        auto last = database.query("SELECT last FROM number_counter WHERE house = ? AND year = ?", house, year);
        last.next();
        // With a server, numbers are the server's to give: until it has, this one names the device too.
        auto server = database.query("SELECT value FROM sync_state WHERE key = 'device_mark'");
        if (server.next())
            return u"%1-%2-V%3-%4"_s.arg(house).arg(year).arg(server.text(0)).arg(last.integer(0));
        return u"%1-%2-%3"_s.arg(house).arg(year).arg(last.integer(0), 5, 10, QChar(u'0'));
    }

    Outcome writeDossier()
    {
        m_dossier.id = Dossier::Id::create();
        m_dossier.type = m_type->code;
        m_dossier.version = m_type->version;
        m_dossier.number = nextNumber();
        m_dossier.facet = m_type->accessGroup;
        m_dossier.house = houseOfUser();
        m_dossier.language = m_values.text("language"_L1).isEmpty() ? u"nl"_s : m_values.text("language"_L1);
        m_context.recorder().insert(
            "dossier",
            {{"number", m_dossier.number},
             {"type", m_type->code},
             {"version", m_type->version},
             {"variant", m_values.text("variant"_L1)},
             {"facet", m_dossier.facet},
             {"state", u"REGISTERED"_s},
             {"phase", m_phase},
             {"language", m_dossier.language},
             {"legal_event_on", columnValue(m_legalEvent)},
             {"received_on", columnValue(m_received)},
             {"team", m_values.text("team"_L1)},
             {"duration", m_duration},
             {"hours_imposed", m_minutes > 0 ? QVariant(m_minutes) : QVariant(QMetaType::fromType<int>())},
             {"title", m_dossier.title},
             {"house", m_dossier.house},
             {"previous_phase", columnValue(m_values.anyId("previousPhase"_L1))}},
            m_dossier.id);
        for (const auto &party : std::as_const(m_parties))
            m_context.recorder().insert(
                "dossier_person", m_dossier,
                {{"person", columnValue(party.person)},
                 {"role", party.role},
                 {"permissions", columnValue(QJsonArray::fromStringList(party.values.texts("permissions"_L1)))},
                 {"note", party.values.text("note"_L1)},
                 {"from_on", columnValue(m_received)}});
        return {};
    }

    Outcome writePrincipals()
    {
        auto &recorder = m_context.recorder();
        if (m_hasDecision) {
            const Recorder::Fields whose{{"principal", m_decision.text("principal"_L1)},
                                         {"court", m_decision.text("court"_L1)},
                                         {"reference", m_decision.text("reference"_L1)}};
            m_decisionId = recorder.insert("decision", m_dossier,
                                           whose + Recorder::Fields{{"kind", m_decisionKind},
                                                                    {"decided_on", columnValue(m_legalEvent)},
                                                                    {"received_on", columnValue(m_received)},
                                                                    {"summary", m_decision.text("summary"_L1)}});
            recorder.insert("dossier_principal", m_dossier,
                            whose + Recorder::Fields{{"part", u"DECIDES"_s}, {"from_on", columnValue(m_legalEvent)}});
        }
        if (!m_follower.isEmpty())
            recorder.insert("dossier_principal", m_dossier,
                            {{"part", u"FOLLOWS_UP"_s},
                             {"principal", m_follower},
                             {"court", m_followerCourt},
                             {"reference", m_followerReference},
                             {"from_on", columnValue(m_legalEvent)}});
        return {};
    }

    Outcome writeEvents()
    {
        if (m_values.has("finalOn"_L1))
            m_context.recorder().insert("event", m_dossier,
                                        {{"kind", u"DECISION_FINAL"_s},
                                         {"subject", m_decisionKind},
                                         {"at", m_values.text("finalOn"_L1)},
                                         {"source", u"decision"_s},
                                         {"source_id", columnValue(m_decisionId)}});
        for (const auto &event : m_values.list("events"_L1))
            m_context.recorder().insert("event", m_dossier,
                                        {{"kind", event.text("kind"_L1)},
                                         {"subject", event.text("subject"_L1)},
                                         {"at", event.moment("at"_L1)},
                                         {"note", event.text("note"_L1)}});
        return {};
    }

    Outcome writeConditions()
    {
        int position = 0;
        const auto make = [&](const Values &condition, const QString &origin) -> Outcome {
            const auto made =
                makeCondition(m_context, m_dossier, *m_type, condition, origin, m_decisionId, position++, m_legalEvent);
            return made ? Outcome() : tl::make_unexpected(made.error());
        };
        const auto given = m_values.list("conditions"_L1);
        for (const auto &general : m_type->generalConditions) {
            // A condition that comes by law may have its inputs filled in by the judgment.
            const auto filled = std::find_if(given.begin(), given.end(),
                                             [&](const Values &one) { return one.text("kind"_L1) == general; });
            const auto generated = Values::read({{u"kind"_s, general}}, conditionFields(), m_context.catalogue());
            if (auto made = make(filled == given.end() ? *generated : *filled, u"GENERAL"_s); !made)
                return made;
        }
        for (const auto &condition : given)
            if (!m_type->generalConditions.contains(condition.text("kind"_L1)))
                if (auto made = make(condition, u"SPECIAL"_s); !made)
                    return made;
        return {};
    }

    Outcome writeFields()
    {
        const auto fields = m_values.object("fields"_L1);
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (!m_type->field(it.key()))
                return badInput(u"act.unknownField"_s, {{u"field"_s, QString(u"fields/"_s + it.key())}});
            m_context.recorder().insert("dossier_field", m_dossier,
                                        {{"code", it.key()}, {"value", it.value().toVariant().toString()}},
                                        fieldRow(m_context.database(), m_dossier.id, it.key()));
        }
        return {};
    }

    Outcome assign()
    {
        const auto who = m_values.text("assistant"_L1);
        if (who.isEmpty())
            return {};
        const auto staff = staffMember(m_context, who);
        if (!staff)
            return tl::make_unexpected(staff.error());
        const auto on = m_values.date("assignedOn"_L1);
        return assignTo(m_context, m_dossier, staff->id, on.isValid() ? on : m_context.today(), {});
    }

    // A type that is carried out with a device comes under monitoring with the same registration.
    Outcome monitor()
    {
        const auto form = MonitoringForm::of(m_context.catalogue(), m_type->code);
        if (!form || form->variant != m_values.text("variant"_L1))
            return {};
        const auto file = loadDossier(m_context.database(), m_dossier.id);
        if (!file)
            return tl::make_unexpected(file.error());
        const auto given = m_values.values("monitoring"_L1);
        const auto started = startMonitoring(m_context, *file, *form,
                                             {.technique = given.text("technique"_L1),
                                              .prison = m_prison,
                                              .address = given.anyId("address"_L1),
                                              .enforceableOn = given.date("enforceableOn"_L1),
                                              .earliestOn = given.date("earliestOn"_L1),
                                              .latestOn = given.date("latestOn"_L1),
                                              .risk = given.text("risk"_L1)});
        return started ? Outcome() : tl::make_unexpected(started.error());
    }

    ActContext &m_context;
    const Values &m_values;
    const Values m_decision;
    const bool m_hasDecision;
    const QDate m_received;
    const QDate m_legalEvent; // it decides which version of the law applies
    const DossierType *m_type = nullptr;
    QString m_prison{};
    QString m_phase{};
    QString m_decisionKind{};
    AnyId m_decisionId{};
    QString m_follower{};
    QString m_followerCourt{};
    QString m_followerReference{};
    QString m_duration{};
    int m_minutes = 0;
    QList<Party> m_parties{};
    Dossier m_dossier{};
};

} // namespace

Result<Saying> registerMandate(ActContext &context, const Values &values)
{
    return Registration(context, values).perform();
}
