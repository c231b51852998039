// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/demo.h"

#include "core/base/searchtext.h"
#include "core/demo/bulk.h"
#include "core/demo/centre.h"
#include "core/demo/invention.h"
#include "core/report/template.h"

using namespace Qt::StringLiterals;

std::optional<DemoSize> demoSize(QStringView word)
{
    if (word == u"SMALL")
        return DemoSize::Small;
    if (word == u"HOUSE")
        return DemoSize::House;
    if (word == u"FLANDERS")
        return DemoSize::Flanders;
    return {};
}

namespace {

// Dossiers through the same acts a person would do, on the days he would have done them.
class LivedDossiers
{
public:
    LivedDossiers(Workspace &workspace, Invention &invention)
        : m_workspace(workspace), m_invention(invention), m_today(workspace.clock().today())
    {
    }

    Outcome staff()
    {
        struct Colleague
        {
            QString login, name, role, team;
        };
        const QList<Colleague> colleagues{{u"dirk"_s, u"Dirk Draaiboek"_s, u"HOUSE_DIRECTOR"_s, {}},
                                          {u"tessa"_s, u"Tessa Tafelmans"_s, u"TEAM_LEADER"_s, u"Team 1"_s},
                                          {u"lena"_s, u"Lena Denkbeeld"_s, u"JUSTICE_ASSISTANT"_s, u"Team 1"_s},
                                          {u"otto"_s, u"Otto Voorbeeldt"_s, u"JUSTICE_ASSISTANT"_s, u"Team 1"_s},
                                          {u"nina"_s, u"Nina Nepnaam"_s, u"JUSTICE_ASSISTANT"_s, u"Team 2"_s},
                                          {u"vera"_s, u"Vera Verbeeld"_s, u"VICTIM_ASSISTANT"_s, u"Team 2"_s},
                                          {u"onthaal"_s, u"Mina Balie"_s, u"ADMIN_OFFICER"_s, {}},
                                          {u"sanne"_s, u"Sanne Schoffel"_s, u"PLACE_SUPERVISOR"_s, {}},
                                          {u"cato"_s, u"Cato Catalogus"_s, u"CATALOGUE_MANAGER"_s, {}}};
        if (auto user = m_workspace.setUser(u"setup"_s); !user)
            return user;
        for (const auto &one : colleagues)
            if (auto done =
                    act(u"registerStaff"_s,
                        {{u"login"_s, one.login}, {u"name"_s, one.name}, {u"role"_s, one.role}, {u"team"_s, one.team}});
                !done)
                return tl::make_unexpected(done.error());
        for (int i = 0; i < 3; ++i) {
            const auto place = act(u"registerWorkplace"_s, {{u"name"_s, m_invention.workplace()},
                                                            {u"supervisor"_s, u"Sanne Schoffel"_s},
                                                            {u"phone"_s, m_invention.phone()}});
            if (!place)
                return tl::make_unexpected(place.error());
            m_places << place->made;
        }
        return {};
    }

    // The people of the pictures and scenarios first, then others like them.
    Outcome caseload(int count, const DemoProgress &progress)
    {
        const QStringList types{u"PROBATION"_s,
                                u"PROBATION"_s,
                                u"WORK_PENALTY"_s,
                                u"CONDITIONAL_FREEDOM"_s,
                                u"AUTONOMOUS_PROBATION"_s,
                                u"CONDITIONAL_RELEASE"_s,
                                u"CIVIL_SOCIAL_STUDY"_s,
                                u"SOCIAL_ENQUIRY_PENAL"_s,
                                u"MEDIATION_MEASURES"_s,
                                u"PROBATION"_s};
        for (int i = 0; i < count; ++i) {
            if (auto lived = one(types[i % types.size()], i); !lived)
                return lived;
            progress(u"caseload"_s, 100 * (i + 1) / count);
        }
        return {};
    }

    int persons() const { return m_persons; }
    int contacts() const { return m_contacts; }

private:
    Result<ActDone> act(const QString &name, const QJsonObject &with)
    {
        return m_workspace.write({.name = name, .with = with});
    }

    void on(QDate date, QTime time = QTime(9, 0)) { m_workspace.setClock(Clock(QDateTime(date, time))); }

    QJsonObject person(int index, const QString &role)
    {
        static const QList<std::pair<QString, QString>> known{
            {u"Testmans"_s, u"Fiktief"_s},  {u"Rookgordijn"_s, u"Ruben"_s}, {u"Fantasie"_s, u"Fons"_s},
            {u"Verzonnen"_s, u"Kwinten"_s}, {u"Nieman"_s, u"Noor"_s},       {u"Gefingeerd"_s, u"Gaston"_s},
            {u"Proefpersoon"_s, u"Zora"_s}, {u"Waanbeeld"_s, u"Ward"_s}};
        const bool woman = m_invention.chance(18);
        const auto born = role == u"CHILD" ? m_invention.birth(4, 16, m_today) : m_invention.birth(19, 64, m_today);
        const auto town = m_invention.town();
        ++m_persons;
        QJsonObject made{{u"familyName"_s, index < known.size() && role != u"CHILD" && m_persons <= 60
                                               ? known[index].first
                                               : m_invention.familyName()},
                         {u"givenName"_s, index < known.size() && role != u"CHILD" && m_persons <= 60
                                              ? known[index].second
                                              : m_invention.givenName(woman)},
                         {u"birthDate"_s, born.toString(Qt::ISODate)},
                         {u"sex"_s, woman ? u"F"_s : u"M"_s},
                         {u"phone"_s, m_invention.phone()},
                         {u"address"_s, QJsonObject{{u"street"_s, m_invention.street()},
                                                    {u"number"_s, QString::number(m_invention.number(1, 220))},
                                                    {u"postcode"_s, town.postcode},
                                                    {u"municipality"_s, town.name},
                                                    {u"from"_s, u"2021-03-01"_s}}}};
        return {{u"new"_s, made}, {u"role"_s, role}};
    }

    QJsonObject condition(const QString &kind)
    {
        QJsonObject inputs;
        for (const auto &input : conditionInputs(*m_workspace.catalogue().item(u"condition"_s, kind))) {
            if (input.type == u"money")
                inputs.insert(input.code, input.code == u"total" ? 1200 : 50);
            else if (input.type == u"duration")
                inputs.insert(input.code, u"P1M"_s);
            else if (input.type == u"number")
                inputs.insert(input.code, 40);
            else if (input.type == u"text")
                inputs.insert(input.code, m_invention.service());
        }
        return {{u"kind"_s, kind}, {u"inputs"_s, inputs}};
    }

    Outcome one(const QString &code, int index)
    {
        // Older and newer mandates; the first of the list as in the pictures, some weeks under way.
        const int age = index == 0 ? 35 : m_invention.number(3, index % 5 == 0 ? 560 : 200);
        const auto received = m_today.addDays(-age);
        const auto decided = received.addDays(-m_invention.number(4, 12));
        const auto *type = m_workspace.catalogue().type(code, decided);
        if (!type)
            return {};
        const auto house = m_workspace.house();
        const auto courtOf = [&](const QString &principal) {
            for (const auto &court : m_workspace.catalogue().courts())
                if (court.principal == principal && (court.house == house || court.house.isEmpty()))
                    return court.code;
            return QString();
        };
        const auto principal = type->principals.decides.contains(u"CORRECTIONAL_COURT"_s)
                                   ? u"CORRECTIONAL_COURT"_s
                                   : type->principals.decides.first();
        QJsonObject with{{u"type"_s, code},
                         {u"receivedOn"_s, received.toString(Qt::ISODate)},
                         {u"decision"_s, QJsonObject{{u"decidedOn"_s, decided.toString(Qt::ISODate)},
                                                     {u"principal"_s, principal},
                                                     {u"court"_s, courtOf(principal)},
                                                     {u"reference"_s, u"GE%1.L2.%2-%3"_s.arg(m_invention.number(10, 99))
                                                                          .arg(m_invention.number(1000, 9999))
                                                                          .arg(decided.year() % 100)}}}};
        if (!type->principals.followsUp.isEmpty()) {
            const auto follower = type->principals.followsUp.first();
            with.insert(u"followUp"_s, QJsonObject{{u"principal"_s, follower}, {u"court"_s, courtOf(follower)}});
        }
        if (!type->variants.isEmpty())
            with.insert(u"variant"_s, type->variants.last().code);
        for (const auto &start : {u"MEASURE_START"_s, u"AGREEMENT_SIGNED"_s})
            if (std::any_of(type->terms.begin(), type->terms.end(),
                            [&](const TermRule &term) { return term.from.size() == 1 && term.from.first() == start; }))
                with.insert(u"events"_s, QJsonArray{QJsonObject{
                                             {u"kind"_s, start},
                                             {u"at"_s, std::min(received.addDays(4), m_today).toString(Qt::ISODate)}}});
        if (type->measure.unit == TypeMeasure::Unit::Hours)
            with.insert(u"hours"_s, QList<int>{60, 90, 120, 150}[m_invention.number(0, 3)]);
        else if (type->measure.asked)
            with.insert(u"duration"_s, code == u"PROBATION"              ? u"P3Y"_s
                                       : type->measure.maximum.isEmpty() ? u"P2Y"_s
                                                                         : type->measure.maximum);
        if (type->measure.unit == TypeMeasure::Unit::Hours || index % 3 == 0)
            with.insert(u"finalOn"_s, std::min(decided.addDays(31), m_today).toString(Qt::ISODate));
        QJsonArray people;
        for (const auto &party : type->parties)
            for (int n = 0; n < std::max(party.minimum, 0); ++n)
                people << person(index + n, party.role);
        with.insert(u"people"_s, people);
        QJsonArray conditions;
        auto special = type->specialConditions;
        special.removeIf([](const QString &kind) {
            return kind == u"OTHER" || kind.contains(u"VICTIM_CONTACT") || kind.contains(u"PERSON");
        });
        for (int n = 0; n < 2 && !special.isEmpty(); ++n)
            conditions << condition(special.takeAt(m_invention.number(0, static_cast<int>(special.size()) - 1)));
        if (index == 0)
            conditions = {condition(u"NO_DRUGS"_s), condition(u"ADDICTION_AMBULATORY"_s),
                          condition(u"COMPENSATE_VICTIM"_s)};
        with.insert(u"conditions"_s, conditions);

        if (auto user = m_workspace.setUser(u"onthaal"_s); !user)
            return user;
        on(received);
        const auto registered = act(u"registerMandate"_s, with);
        if (!registered)
            return tl::make_unexpected(registered.error());
        const auto dossier = registered->made.toString();
        const auto assigned =
            index == 0 ? received.addDays(9) : std::min(received.addDays(m_invention.number(1, 9)), m_today);
        if (index % 13 == 12)
            return {}; // a mandate that waits to be assigned
        if (auto user = m_workspace.setUser(u"tessa"_s); !user)
            return user;
        on(assigned);
        const auto assistant = index % 4 == 3 ? u"otto"_s : u"lena"_s;
        if (auto done = act(u"assignAssistant"_s, {{u"dossier"_s, dossier}, {u"assistant"_s, assistant}}); !done)
            return tl::make_unexpected(done.error());
        if (auto user = m_workspace.setUser(assistant); !user)
            return user;
        return index == 0 ? firstStory(dossier, assigned) : live(*type, dossier, assigned, index);
    }

    // The dossier the pictures show: a first talk missed, a second that took place, a call, a certificate, a payment
    // plan.
    Outcome firstStory(const QString &dossier, QDate assigned)
    {
        const auto id = Dossier::Id::fromString(dossier);
        const auto workday = [&](int days) {
            return m_workspace.surroundings().service.nextWorkingDay(assigned.addDays(days - 1));
        };
        const auto condition = [&](const QString &kind) {
            const auto view = m_workspace.dossierView(id);
            if (view)
                for (const auto &one : view->file.conditions)
                    if (one.kind == kind)
                        return one.id.toString();
            return QString();
        };
        const auto contact = [&](QDate day, QTime time, const QString &kind, const QString &outcome,
                                 const QString &text, const QJsonArray &conditions = {}) -> Outcome {
            on(day, time.addSecs(3600));
            QJsonObject with{{u"dossier"_s, dossier},
                             {u"kind"_s, kind},
                             {u"startsAt"_s, QDateTime(day, time).toString(u"yyyy-MM-ddTHH:mm"_s)},
                             {u"outcome"_s, outcome},
                             {u"summary"_s, text}};
            if (!conditions.isEmpty())
                with.insert(u"conditions"_s, conditions);
            ++m_contacts;
            const auto done = act(u"recordContact"_s, with);
            return done ? Outcome() : Outcome(tl::make_unexpected(done.error()));
        };
        const auto kept = [&](const QString &kind, const QString &compliance, const QString &note = {}) {
            return QJsonObject{{u"condition"_s, condition(kind)}, {u"compliance"_s, compliance}, {u"note"_s, note}};
        };
        if (auto done =
                contact(workday(9), QTime(10, 0), u"INTAKE_OFFICE"_s, u"NO_SHOW"_s, u"Geen bericht. Eerste keer."_s);
            !done)
            return done;
        if (auto done = contact(workday(10), QTime(9, 20), u"LETTER"_s, u"SENT"_s, u"Nieuwe uitnodiging."_s); !done)
            return done;
        if (auto done = contact(
                workday(16), QTime(10, 0), u"INTAKE_OFFICE"_s, u"ATTENDED"_s,
                u"Alle voorwaarden overlopen. Woont bij zijn zus, werkzoekend, ingeschreven bij de VDAB. Wil het slachtoffer maandelijks betalen."_s,
                {kept(u"NO_OFFENCE"_s, u"FOLLOWED"_s), kept(u"FIXED_ADDRESS"_s, u"FOLLOWED"_s),
                 kept(u"REPORT_ADDRESS"_s, u"FOLLOWED"_s)});
            !done)
            return done;
        if (auto done = contact(workday(22), QTime(14, 10), u"PHONE"_s, u"ATTENDED"_s,
                                u"Telefoon met De Verzonnen Kade: intake is gebeurd, eerste afspraak volgt."_s,
                                {kept(u"ADDICTION_AMBULATORY"_s, u"FOLLOWED"_s, u"intake"_s),
                                 kept(u"ANSWER_SUMMONS"_s, u"IN_DOUBT"_s, u"1 keer afwezig"_s)});
            !done)
            return done;
        on(m_today, QTime(8, 0));
        const auto ahead = m_workspace.surroundings().service.nextWorkingDay(m_today.addDays(12));
        for (const auto &[name, with] : std::initializer_list<std::pair<QString, QJsonObject>>{
                 {u"planContact"_s,
                  {{u"dossier"_s, dossier},
                   {u"kind"_s, u"OFFICE_TALK"_s},
                   {u"startsAt"_s, QString(ahead.toString(Qt::ISODate) + u"T10:00"_s)},
                   {u"place"_s, u"lokaal 2.04"_s}}},
                 {u"addTask"_s,
                  {{u"dossier"_s, dossier},
                   {u"title"_s, u"Drugtest opvragen"_s},
                   {u"due"_s, m_today.addDays(1).toString(Qt::ISODate)}}}})
            if (auto done = act(name, with); !done)
                return tl::make_unexpected(done.error());
        return {};
    }

    Outcome live(const DossierType &type, const QString &dossier, QDate since, int index)
    {
        const auto talk = type.requiredContacts.isEmpty() ? u"OFFICE_TALK"_s : type.requiredContacts.first().kind;
        const auto media = m_workspace.catalogue().item(u"contact"_s, talk)->members.value("media"_L1).toArray();
        auto day = since.addDays(m_invention.number(5, 12));
        bool first = true;
        bool reported = false;
        while (day < m_today) {
            day = m_workspace.surroundings().service.nextWorkingDay(day);
            if (day >= m_today)
                break;
            on(day, QTime(m_invention.number(9, 16), m_invention.chance(50) ? 0 : 30));
            const auto at = m_workspace.clock().now().toString(u"yyyy-MM-ddTHH:mm"_s);
            const bool missed = (index == 0 && first) || m_invention.chance(12);
            QJsonObject contact{{u"dossier"_s, dossier},
                                {u"kind"_s, first ? talk : u"OFFICE_TALK"_s},
                                {u"startsAt"_s, at},
                                {u"outcome"_s, missed ? u"NO_SHOW"_s : u"ATTENDED"_s},
                                {u"summary"_s, missed ? u"Geen bericht ontvangen."_s : m_invention.note()}};
            if (auto done = act(u"recordContact"_s, contact); !done) {
                if (done.error().kind == Problem::Kind::Storage)
                    return tl::make_unexpected(done.error());
            } else {
                ++m_contacts;
            }
            if (!missed)
                first = false;
            if (!missed && (index % 6 != 0 || day.daysTo(m_today) > 40))
                if (auto reporting = report(type, dossier, reported); !reporting)
                    return reporting;
            day = day.addDays(m_invention.number(18, 34));
        }
        if (type.measure.unit == TypeMeasure::Unit::Hours && since.daysTo(m_today) > 30) {
            const auto start = since.addDays(25);
            on(start);
            if (auto done = act(u"startPlacement"_s, {{u"dossier"_s, dossier},
                                                      {u"workplace"_s, m_invention.one(m_places).toString()},
                                                      {u"from"_s, start.toString(Qt::ISODate)},
                                                      {u"contractSignedOn"_s, start.toString(Qt::ISODate)},
                                                      {u"tasks"_s, u"onderhoud en sorteren"_s}});
                !done)
                return tl::make_unexpected(done.error());
            if (auto proposed = sendKind(type, dossier, u"PROPOSAL"_s); !proposed)
                return proposed;
            int worked = 0;
            for (auto work = start.addDays(1); work < m_today && worked < 6; work = work.addDays(7), ++worked) {
                on(work, QTime(17, 0));
                const bool absent = m_invention.chance(15);
                if (auto done = act(u"recordHours"_s, absent ? QJsonObject{{u"dossier"_s, dossier},
                                                                           {u"on"_s, work.toString(Qt::ISODate)},
                                                                           {u"absent"_s, true}}
                                                             : QJsonObject{{u"dossier"_s, dossier},
                                                                           {u"on"_s, work.toString(Qt::ISODate)},
                                                                           {u"from"_s, u"08:30"_s},
                                                                           {u"to"_s, u"16:30"_s},
                                                                           {u"breakMinutes"_s, 30},
                                                                           {u"accepted"_s, m_invention.chance(70)}});
                    !done && done.error().kind == Problem::Kind::Storage)
                    return tl::make_unexpected(done.error());
                else if (done && absent && work.daysTo(m_today) > 10)
                    if (auto decided = act(u"decideHours"_s, {{u"dossier"_s, dossier},
                                                              {u"hours"_s, QJsonArray{done->made.toString()}},
                                                              {u"reason"_s, u"attest ontvangen"_s}});
                        !decided)
                        return tl::make_unexpected(decided.error());
            }
        }
        // Something ahead for most of them.
        if (m_invention.chance(70)) {
            on(m_today, QTime(8, 0));
            const auto ahead =
                m_invention.chance(12)
                    ? m_today
                    : m_workspace.surroundings().service.nextWorkingDay(m_today.addDays(m_invention.number(0, 20)));
            const auto at = QDateTime(ahead, QTime(m_invention.number(9, 16), m_invention.chance(50) ? 0 : 30));
            const auto kind = m_invention.chance(75) ? u"OFFICE_TALK"_s : u"HOME_VISIT"_s;
            if (auto done =
                    act(u"planContact"_s, {{u"dossier"_s, dossier},
                                           {u"kind"_s, kind},
                                           {u"startsAt"_s, at.toString(u"yyyy-MM-ddTHH:mm"_s)},
                                           {u"endsAt"_s, at.addSecs(45 * 60).toString(u"yyyy-MM-ddTHH:mm"_s)},
                                           {u"place"_s, kind == u"OFFICE_TALK" ? u"lokaal 2.04"_s : QString()}});
                !done && done.error().kind == Problem::Kind::Storage)
                return tl::make_unexpected(done.error());
        }
        Q_UNUSED(media)
        return {};
    }

    // A report when one is due within three weeks or over, with its questions answered.
    Outcome report(const DossierType &type, const QString &dossier, bool &reported)
    {
        const auto view = m_workspace.dossierView(Dossier::Id::fromString(dossier));
        if (!view)
            return tl::make_unexpected(view.error());
        for (const auto &deadline : view->deadlines) {
            if (deadline.state != Deadline::State::Open || !deadline.isOurs() ||
                deadline.daysLeft(m_workspace.clock().today()) > 21)
                continue;
            for (const auto &rule : type.reports) {
                if (rule.term != deadline.rule->code && !deadline.rule->fulfilledBy.reports.contains(rule.kind))
                    continue;
                reported = true;
                return sendKind(type, dossier, rule.kind);
            }
        }
        return {};
    }

    Outcome sendKind(const DossierType &type, const QString &dossier, const QString &kind)
    {
        const auto drafted = act(u"draftReport"_s, {{u"dossier"_s, dossier}, {u"kind"_s, kind}});
        if (!drafted)
            return drafted.error().kind == Problem::Kind::Storage ? Outcome(tl::make_unexpected(drafted.error()))
                                                                  : Outcome();
        QJsonObject answers;
        static const QRegularExpression question(u"^\\? ([A-Za-z]+):"_s, QRegularExpression::MultilineOption);
        if (const auto pattern = reportTemplate(m_workspace.catalogue(), type.code, kind, u"nl"_s)) {
            auto questions = question.globalMatch(*pattern);
            while (questions.hasNext())
                answers.insert(questions.next().captured(1), m_invention.answer());
        }
        if (auto written = act(u"writeReport"_s, {{u"report"_s, drafted->made.toString()}, {u"answers"_s, answers}});
            !written)
            return tl::make_unexpected(written.error());
        if (auto sent = act(u"sendReport"_s, {{u"report"_s, drafted->made.toString()}, {u"how"_s, u"MAIL"_s}}); !sent)
            return tl::make_unexpected(sent.error());
        return {};
    }

    Workspace &m_workspace;
    Invention &m_invention;
    QDate m_today;
    QList<AnyId> m_places{};
    int m_persons = 0;
    int m_contacts = 0;
};

} // namespace

Result<DemoMade> makeDemo(Workspace &workspace, DemoSize size, quint64 seed, const DemoProgress &progress)
{
    Invention invention(seed);
    const auto clock = workspace.clock();
    const auto today = clock.today();
    const auto remember = [&](const QString &login) -> Outcome {
        if (auto user = workspace.setUser(login); !user)
            return user;
        return workspace.rememberUser();
    };
    if (const auto centres = workspace.catalogue().parameter(u"monitoringCentre"_s).toObject();
        std::any_of(centres.begin(), centres.end(), [&](const QJsonValue &one) { return one == workspace.house(); })) {
        const CentrePlan plan =
            size == DemoSize::Small
                ? CentrePlan{.connected = 60, .waiting = 14, .gone = 380, .years = 2, .technicians = 4}
                : CentrePlan{.connected = 2500, .waiting = 150, .gone = 80000, .years = 10, .technicians = 25};
        const auto made = makeCentre(workspace, invention, plan, progress);
        if (!made)
            return made;
        if (auto kept = remember(u"fien"_s); !kept)
            return tl::make_unexpected(kept.error());
        if (auto refreshed = workspace.refreshAll(); !refreshed)
            return tl::make_unexpected(refreshed.error());
        return made;
    }
    const int lived = 40;
    DemoMade made;
    {
        LivedDossiers dossiers(workspace, invention);
        Outcome done;
        // One transaction for all of it: demo data needs no commit of its own per act.
        const auto together = workspace.writeTogether([&](const auto &) -> Outcome {
            if (auto staff = dossiers.staff(); !staff)
                return staff;
            return dossiers.caseload(lived, progress);
        });
        workspace.setClock(clock);
        if (!together)
            return tl::make_unexpected(together.error());
        made = {.dossiers = lived, .running = lived, .persons = dossiers.persons(), .contacts = dossiers.contacts()};
    }
    const BulkPlan plan =
        size == DemoSize::Small ? BulkPlan{.running = 120, .closed = 240, .contactsPerDossier = 6, .years = 4}
        : size == DemoSize::House
            ? BulkPlan{.running = 3000 - lived, .closed = 40000, .contactsPerDossier = 9, .years = 15}
            : BulkPlan{
                  .running = 31275 - lived, .closed = 400000, .contactsPerDossier = 3, .years = 15, .allHouses = true};
    const auto mass = writeBulk(workspace, invention, plan, today, progress);
    if (!mass)
        return mass;
    made.dossiers += mass->dossiers;
    made.running += mass->running;
    made.persons += mass->persons;
    made.contacts += mass->contacts;
    if (auto kept = remember(u"lena"_s); !kept)
        return tl::make_unexpected(kept.error());
    progress(u"terms"_s, 0);
    if (auto refreshed = workspace.refreshAll(); !refreshed)
        return tl::make_unexpected(refreshed.error());
    progress(u"terms"_s, 100);
    return made;
}
