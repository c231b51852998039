// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/centre.h"

#include "core/acts/trail.h"
#include "core/base/searchtext.h"
#include "core/demo/centrealarms.h"
#include "core/monitoring/equipmentstore.h"
#include "core/monitoring/life.h"
#include "core/monitoring/monitoringstore.h"
#include "core/proposal/dispatch.h"
#include "core/storage/transaction.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// How often each form comes, and how long it lasts on average (closed in 2018).
struct Form
{
    const char *type;
    const char *principal;
    int share;
    int days;
};
constexpr Form forms[] = {{"ET_SHORT", "PRISON_DIRECTOR", 50, 75},
                          {"ET_SENTENCE", "SURB", 28, 160},
                          {"ET_REMAND", "INVESTIGATING_JUDGE", 16, 76},
                          {"ET_AUTONOMOUS", "CORRECTIONAL_COURT", 4, 172},
                          {"YOUTH_EM", "YOUTH_COURT", 2, 90}};

class CentreWriter
{
public:
    CentreWriter(Workspace &workspace, Invention &invention, const CentrePlan &plan)
        : m_workspace(workspace),
          m_database(workspace.database()),
          m_invention(invention),
          m_plan(plan),
          m_house(workspace.house()),
          m_today(workspace.clock().today()),
          m_alarms(workspace, invention)
    {
        for (const auto &form : forms)
            m_shares << form.share;
    }

    Outcome staff()
    {
        const auto act = [&](const QString &name, const QJsonObject &with) -> Result<ActDone> {
            return m_workspace.write({.name = name, .with = with});
        };
        for (const auto &[login, name, role] : {std::tuple{u"fien"_s, u"Fien Fiche"_s, u"VCET_FILE_MANAGER"_s},
                                                {u"mara"_s, u"Mara Meester"_s, u"VCET_MANAGER"_s},
                                                {u"pixel"_s, u"Pixel Planmans"_s, u"DISPATCHER"_s},
                                                {u"olaf"_s, u"Olaf Oproep"_s, u"MONITORING_OPERATOR"_s},
                                                {u"stan"_s, u"Stan Stapel"_s, u"STOCK_KEEPER"_s},
                                                {u"dirk"_s, u"Dirk Dagdroom"_s, u"HOUSE_DIRECTOR"_s}})
            if (auto done = act(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, role}}); !done)
                return tl::make_unexpected(done.error());
        auto keeper = m_database.query("SELECT id FROM staff WHERE login = 'fien'");
        if (keeper.next())
            m_keeper = keeper.id(0);
        QStringList logins;
        for (int i = 1; i <= m_plan.technicians; ++i) {
            const auto login = u"tech%1"_s.arg(i, 2, 10, QChar(u'0'));
            const auto name = m_invention.givenName(m_invention.chance(40)) + u' ' + m_invention.familyName();
            if (auto made =
                    act(u"registerStaff"_s, {{u"login"_s, login}, {u"name"_s, name}, {u"role"_s, u"TECHNICIAN"_s}});
                !made)
                return tl::make_unexpected(made.error());
            logins << login;
        }
        if (auto user = m_workspace.setUser(u"stan"_s); !user)
            return user;
        for (int i = 1; i <= m_plan.technicians; ++i) {
            const auto plate = u"1-FIK-%1"_s.arg(i, 3, 10, QChar(u'0'));
            const auto vehicle =
                act(u"registerEquipment"_s,
                    {{u"kind"_s, u"VEHICLE"_s}, {u"serials"_s, QJsonArray{plate}}, {u"name"_s, u"V%1"_s.arg(i)}});
            if (!vehicle)
                return tl::make_unexpected(vehicle.error());
            m_vehicles << vehicle->made;
            if (auto straps = act(u"moveStock"_s, {{u"kind"_s, u"STRAP"_s},
                                                   {u"generation"_s, u"RF1"_s},
                                                   {u"count"_s, 12},
                                                   {u"toKind"_s, u"VEHICLE"_s},
                                                   {u"to"_s, vehicle->made.toString()},
                                                   {u"reason"_s, u"BOUGHT"_s}});
                !straps)
                return tl::make_unexpected(straps.error());
        }
        if (auto user = m_workspace.setUser(u"pixel"_s); !user)
            return user;
        const auto regions = m_workspace.catalogue().list(u"region"_s)->codes();
        for (int i = 0; i < logins.size(); ++i) {
            if (auto done =
                    act(u"setTechnician"_s, {{u"staff"_s, logins[i]},
                                             {u"regions"_s, QJsonArray{regions[i % regions.size()]}},
                                             {u"languages"_s, QJsonArray{u"nl"_s, i % 3 ? u"en"_s : u"fr"_s}},
                                             {u"skills"_s, i % 3 == 2 ? QJsonArray{u"RF"_s, u"GPS"_s, u"MINORS"_s}
                                                                      : QJsonArray{u"RF"_s, u"GPS"_s, u"PRISON"_s}},
                                             {u"overtimeMinutes"_s, i % 2 ? 30 : 0},
                                             {u"onCall"_s, i % 5 == 0},
                                             {u"vehicle"_s, m_vehicles[i].toString()},
                                             {u"homePostcode"_s, m_invention.town().postcode}});
                !done)
                return tl::make_unexpected(done.error());
            const QJsonArray weekdays{u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s};
            if (auto done = act(u"setWeek"_s, {{u"staff"_s, logins[i]},
                                               {u"weekdays"_s, weekdays},
                                               {u"from"_s, i % 4 ? u"08:00"_s : u"13:00"_s},
                                               {u"to"_s, i % 4 ? u"16:30"_s : u"21:30"_s},
                                               {u"breakMinutes"_s, 30}});
                !done)
                return tl::make_unexpected(done.error());
        }
        return {};
    }

    // Three days of the plan, as a dispatcher would lay them: from the next working hour on.
    Outcome plan()
    {
        if (auto user = m_workspace.setUser(u"pixel"_s); !user)
            return user;
        const auto plan = m_workspace.read(
            [&](const Database &database) { return planOf(m_workspace, database, m_today, m_today.addDays(3)); });
        if (!plan)
            return tl::make_unexpected(plan.error());
        AutoplanWish wish{.iterations = 1500};
        for (int visit = 0; visit < int(plan->lines.size()); ++visit)
            if (plan->lines[visit].visit.state == u"OPEN" && wish.visits.size() < m_plan.technicians * 12)
                wish.visits << visit;
        const auto found = planMany(*plan, wish);
        if (found.lines.isEmpty())
            return {};
        const auto done = m_workspace.write(changeAct(*plan, found.lines, u"planning van de week"_s));
        return done ? Outcome() : tl::make_unexpected(done.error());
    }

    DemoMade write(const DemoProgress &progress)
    {
        DemoMade made;
        const int total = m_plan.connected + m_plan.waiting + m_plan.gone;
        m_database.script("PRAGMA synchronous = OFF;");
        for (int done = 0; done < total;) {
            Transaction transaction(m_database);
            m_database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
            const int first = done;
            for (const int until = std::min(done + 1000, total); done < until; ++done)
                mandate(done < m_plan.connected                    ? Stage::Connected
                        : done < m_plan.connected + m_plan.waiting ? Stage::Waiting
                                                                   : Stage::Gone,
                        made);
            if (done == total)
                stock();
            trail(done - first);
            m_database.query("DELETE FROM sync_ctx");
            transaction.commit();
            progress(u"dossiers"_s, static_cast<int>(100LL * done / total));
        }
        for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
            m_database.query("INSERT INTO number_counter (house, year, last) VALUES (?, ?, ?) ON CONFLICT (house, "
                             "year) DO UPDATE SET last = excluded.last",
                             m_house, it.key(), it.value());
        m_database.script("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;");
        return made;
    }

private:
    enum class Stage { Connected, Waiting, Gone };

    void trail(int count)
    {
        writeTrail(m_database,
                   {.name = u"importDossiers"_s,
                    .login = m_workspace.user().login,
                    .role = m_workspace.user().role,
                    .device = u"demo"_s,
                    .house = m_house,
                    .happenedAt = m_workspace.clock().now(),
                    .recordedAt = QDateTime::currentDateTimeUtc(),
                    .catalogue = m_workspace.catalogue().version(),
                    .parameters = {{u"count"_s, count}},
                    .saying = {u"act.importDossiers"_s, {{u"count"_s, count}}}},
                   {});
    }

    QString moment(QDate day, int fromHour = 8, int toHour = 17)
    {
        return writeMoment({day, QTime(m_invention.number(fromHour, toHour), m_invention.number(0, 59))});
    }

    void index(const QString &kind, const AnyId &id, const AnyId &dossier, const QString &facet, const QString &words)
    {
        m_database.query("INSERT INTO search_entry (kind, id, dossier, access, words) VALUES (?, ?, ?, ?, ?)", kind, id,
                         dossier, facet, words);
        m_database.query("INSERT INTO search_words (rowid, words) VALUES (last_insert_rowid(), ?)", words);
    }

    struct Somebody
    {
        AnyId id{};
        AnyId address{};
        QString name{};
        QString postcode{};
    };
    Somebody somebody(const QString &facet)
    {
        const bool woman = m_invention.chance(12);
        const auto family = m_invention.familyName();
        const auto given = m_invention.givenName(woman);
        const auto born = m_invention.birth(18, 65, m_today);
        const auto town = m_invention.town();
        const auto phone = m_invention.phone();
        Somebody one{AnyId::create(), AnyId::create(), given + u' ' + family, town.postcode};
        m_database.query("INSERT INTO person (id, family_name, given_name, sort_name, sound, birth_date, sex, language,"
                         " phone, house) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         one.id, family, given, QString(folded(family) + u' ' + folded(given)), soundOf(family),
                         born.toString(Qt::ISODate), woman ? u"F"_s : u"M"_s,
                         m_invention.chance(85) ? u"nl"_s : u"fr"_s, phone, m_house);
        m_database.query("INSERT INTO person_address (id, person, street, number, postcode, municipality, from_on,"
                         " house) VALUES (?, ?, ?, ?, ?, ?, '2015-05-01', ?)",
                         one.address, one.id, m_invention.street(), QString::number(m_invention.number(1, 240)),
                         town.postcode, town.name, m_house);
        index(u"person"_s, one.id, {}, facet, folded(family + u' ' + given) + u' ' + soundOf(family) + u' ' + phone);
        return one;
    }

    void mandate(Stage stage, DemoMade &made)
    {
        const auto &form = forms[m_invention.weighted(m_shares)];
        const auto code = QString::fromLatin1(form.type);
        // Of who is there today the long ones are many: he who stays twice as long is met twice as often.
        const int part = stage == Stage::Connected
                             ? std::max(15, int(185 * std::sqrt(m_invention.number(1, 1000) / 1000.0)))
                             : m_invention.number(15, 185);
        const int lasted = std::max(3, form.days * part * 115 / 10000);
        const int waited = m_invention.number(2, 28);
        QDate connected, ended;
        QDate accepted;
        if (stage == Stage::Gone) {
            ended = m_today.addDays(-m_invention.number(1, m_plan.years * 365));
            connected = ended.addDays(-lasted);
            accepted = connected.addDays(-waited);
        } else if (stage == Stage::Connected) {
            connected = m_today.addDays(-m_invention.number(1, lasted));
            accepted = connected.addDays(-waited);
        } else {
            accepted = m_today.addDays(-m_invention.number(0, 25));
        }
        const auto received = accepted.addDays(-m_invention.number(1, 6));
        const auto *type = m_workspace.catalogue().type(code, received);
        if (!type)
            type = m_workspace.catalogue().type(code, 1);
        if (!type)
            return;
        const auto facet = type->accessGroup;
        const auto who = somebody(facet);
        const auto dossier = AnyId::create();
        const auto monitoring = AnyId::create();
        const auto number =
            u"%1-%2-%3"_s.arg(m_house).arg(received.year()).arg(++m_numbers[received.year()], 5, 10, QChar(u'0'));
        m_database.query("INSERT INTO dossier (id, number, type, version, facet, state, language, legal_event_on,"
                         " received_on, closed_on, outcome, title, house, assistant) VALUES (?, ?, ?, ?, ?, ?, 'nl', "
                         "?, ?, ?, ?, ?, ?, ?)",
                         dossier, number, code, type->version, facet, stage == Stage::Gone ? u"CLOSED"_s : u"RUNNING"_s,
                         received.addDays(-3), received, ended, ended.isValid() ? type->outcomes.value(0) : QString(),
                         who.name, m_house, m_keeper);
        m_database.query("INSERT INTO assignment (id, dossier, staff, from_on, until_on, house, facet) VALUES (?, ?, ?,"
                         " ?, ?, ?, ?)",
                         AnyId::create(), dossier, m_keeper, received, ended, m_house, facet);
        m_database.query(
            "INSERT INTO dossier_person (id, dossier, person, role, from_on, house, facet) VALUES (?, ?, ?,"
            " ?, ?, ?, ?)",
            AnyId::create(), dossier, who.id, type->mainRole(), received, m_house, facet);
        m_database.query("INSERT INTO decision (id, dossier, kind, decided_on, received_on, principal, house, facet)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         AnyId::create(), dossier, type->initialDecisions.value(0), received.addDays(-3), received,
                         QString::fromLatin1(form.principal), m_house, facet);
        m_database.query(
            "INSERT INTO dossier_principal (id, dossier, part, principal, from_on, house, facet) VALUES (?,"
            " ?, 'DECIDES', ?, ?, ?, ?)",
            AnyId::create(), dossier, QString::fromLatin1(form.principal), received.addDays(-3), m_house, facet);
        index(u"dossier"_s, dossier, dossier, facet,
              folded(number) + u' ' + QString(number).remove(u'-').toLower() + u' ' + folded(who.name));
        const auto law = MonitoringForm::of(m_workspace.catalogue(), code);
        const auto technique = law ? law->techniques.value(0) : u"RF_HOME"_s;
        const auto state = stage == Stage::Gone        ? u"CLOSED"_s
                           : stage == Stage::Connected ? (m_invention.chance(4) ? u"INTERRUPTED"_s : u"CONNECTED"_s)
                           : m_invention.chance(15)    ? u"RECEIVED"_s
                                                       : u"QUEUED"_s;
        const auto connectedAt = connected.isValid() ? moment(connected) : QString();
        const auto endedAt = ended.isValid() ? moment(ended) : QString();
        const auto since = stage == Stage::Gone ? endedAt : stage == Stage::Connected ? connectedAt : moment(accepted);
        m_database.query(
            "INSERT INTO monitoring (id, dossier, form, technique, centre, person, address, region, state, state_since,"
            " connected_at, disconnected_at, order_state, end_on, end_source, latest_on, house, facet)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            monitoring, dossier, code, technique, m_house, who.id, who.address,
            regionOf(m_workspace.catalogue(), who.postcode), state, since, connectedAt, endedAt,
            ended.isValid() ? u"ENDED"_s : u"IN_FORCE"_s,
            connected.isValid() ? connected.addDays(lasted).toString(Qt::ISODate) : QString(),
            connected.isValid() ? u"griffie"_s : QString(),
            stage == Stage::Waiting ? accepted.addDays(m_invention.number(3, 60)).toString(Qt::ISODate) : QString(),
            m_house, facet);
        step(monitoring, dossier, facet, {}, u"RECEIVED"_s, received);
        if (state != u"RECEIVED")
            step(monitoring, dossier, facet, u"ACCEPTED"_s, u"QUEUED"_s, accepted);
        if (connected.isValid()) {
            const auto tag = wear(monitoring, dossier, who, facet, technique, connectedAt, endedAt, connected, lasted);
            if (state == u"CONNECTED")
                m_alarms.write({.monitoring = monitoring,
                                .dossier = dossier,
                                .facet = facet,
                                .equipment = tag.first,
                                .serial = tag.second,
                                .isRemand = code == u"ET_REMAND",
                                .connected = connected});
        } else if (state == u"QUEUED")
            visit(monitoring, dossier, facet, code == u"ET_REMAND" ? u"CONNECT_PRISON"_s : u"CONNECT_HOME"_s, who,
                  accepted.addDays(m_invention.number(3, 60)));
        if (stage == Stage::Connected && m_invention.chance(8))
            visit(monitoring, dossier, facet,
                  m_invention.one(QStringList{u"BATTERY"_s, u"FAULT"_s, u"RANGE_CHECK"_s, u"SWAP_UNIT"_s, u"STRAP"_s}),
                  who, m_today.addDays(m_invention.number(0, 9)));
        ++made.dossiers;
        ++made.persons;
        made.running += stage != Stage::Gone;
    }

    void step(const AnyId &monitoring, const AnyId &dossier, const QString &facet, const QString &from,
              const QString &to, QDate on)
    {
        m_database.query("INSERT INTO monitoring_step (id, monitoring, dossier, from_state, to_state, at, login, house,"
                         " facet) VALUES (?, ?, ?, ?, ?, ?, 'fien', ?, ?)",
                         AnyId::create(), monitoring, dossier, from, to, moment(on), m_house, facet);
    }

    // The tag that is put on.
    std::pair<AnyId, QString> wear(const AnyId &monitoring, const AnyId &dossier, const Somebody &who,
                                   const QString &facet, const QString &technique, const QString &from,
                                   const QString &until, QDate connected, int lasted)
    {
        m_database.query("INSERT INTO monitoring_step (id, monitoring, dossier, from_state, to_state, at, login, house,"
                         " facet) VALUES (?, ?, ?, 'PLANNED', 'CONNECTED', ?, 'bout', ?, ?)",
                         AnyId::create(), monitoring, dossier, from, m_house, facet);
        m_database.query("INSERT INTO monitoring_end (id, monitoring, dossier, end_on, source, received_at, login,"
                         " seen_by, house, facet) VALUES (?, ?, ?, ?, 'griffie', ?, 'fien', 'fien', ?, ?)",
                         AnyId::create(), monitoring, dossier, connected.addDays(lasted).toString(Qt::ISODate), from,
                         m_house, facet);
        m_database.query(
            "INSERT INTO schedule (id, monitoring, dossier, number, valid_from, rules, state, requested_by,"
            " requested_at, decided_by, decided_at, active_at, house, facet) VALUES (?, ?, ?, 1, ?, ?,"
            " 'APPROVED', 'fien', ?, 'mara', ?, ?, ?, ?)",
            AnyId::create(), monitoring, dossier, from,
            QString::fromUtf8(QJsonDocument(toJson(standardRules({.leaveFrom = {8, 0}, .leaveTo = {12, 0}})))
                                  .toJson(QJsonDocument::Compact)),
            from, from, from, m_house, facet);
        m_database.query(
            "INSERT INTO event (id, dossier, kind, at, house, facet) VALUES (?, ?, 'ET_CONNECTED', ?, ?, ?)",
            AnyId::create(), dossier, from.left(16), m_house, facet);
        std::pair<AnyId, QString> tag;
        for (const auto &kind : partsOf(m_workspace.catalogue(), technique)) {
            const auto item = equipment(kind, until.isEmpty() ? u"WORN"_s : u"READY"_s, from, until, monitoring);
            if (kind.startsWith(u"ANKLE_TAG"))
                tag = item;
            m_database.query("INSERT INTO fitting (id, monitoring, dossier, person, equipment, serial, kind, fitted_at,"
                             " first_signal_at, removed_at, removed_how, house, facet)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                             AnyId::create(), monitoring, dossier, who.id, item.first, item.second, kind, from, from,
                             until, until.isEmpty() ? QString() : u"RETURNED"_s, m_house, facet);
        }
        return tag;
    }

    void visit(const AnyId &monitoring, const AnyId &dossier, const QString &facet, const QString &kind,
               const Somebody &who, QDate latest)
    {
        const auto *item = m_workspace.catalogue().item(u"intervention_kind"_s, kind);
        m_database.query(
            "INSERT INTO intervention (id, monitoring, dossier, kind, origin, latest_on, minutes, place_kind,"
            " place, address, postcode, region, language, state, house, facet) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?, 'nl', 'OPEN', ?, ?)",
            AnyId::create(), monitoring, dossier, kind, kind.startsWith(u"CONNECT") ? u"MANDATE"_s : u"ALARM"_s,
            latest.toString(Qt::ISODate), item->members.value("minutes"_L1).toInt(),
            item->members.value("place"_L1).toString(),
            item->members.value("place"_L1).toString() == u"PRISON"
                ? m_invention.one(QStringList{u"GENT"_s, u"ANTWERPEN"_s, u"BRUGGE"_s, u"HASSELT"_s})
                : QString(),
            who.address, who.postcode, regionOf(m_workspace.catalogue(), who.postcode), m_house, facet);
    }

    // A device of a kind: of those that came back one that is worn no more, or a new one.
    std::pair<AnyId, QString> equipment(const QString &kind, const QString &state, const QString &since,
                                        const QString &until, const AnyId &monitoring)
    {
        auto &free = m_free[kind];
        if (!until.isEmpty() && free.size() > 40) // who wore it after whom is not told of what is long gone
            return m_invention.one(free);
        const bool isGps = kind.endsWith(u"GPS");
        const auto serial = (isGps                     ? u"GPS-%1"_s.arg(++m_serials, 6, 10, QChar(u'0'))
                             : kind == u"ANKLE_TAG_RF" ? u"RF-%1"_s.arg(++m_serials, 5, 10, QChar(u'0'))
                             : kind == u"GPS_UNIT"     ? u"GU-%1"_s.arg(++m_serials, 5, 10, QChar(u'0'))
                                                       : u"HU-%1"_s.arg(++m_serials, 5, 10, QChar(u'0')));
        const auto supplier = isGps ? u"SIGNUM"_s : u"NORDTAG"_s;
        const auto id = equipmentId(kind, supplier, serial);
        const bool worn = state == u"WORN";
        const auto place = worn                      ? u"PERSON"_s
                           : state == u"AT_SUPPLIER" ? u"SUPPLIER"_s
                           : state == u"IN_SERVICE"  ? u"BENCH"_s
                           : state == u"IN_VEHICLE"  ? u"VEHICLE"_s
                                                     : u"STORE"_s;
        const auto at = until.isEmpty() ? since : until;
        const bool tested = state == u"READY" || state == u"IN_VEHICLE" || worn;
        m_database.query(
            "INSERT INTO equipment (id, kind, generation, supplier, serial, bought_on, state, state_since,"
            " place_kind, place, monitoring, tested_at, cycles, house) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?)",
            id, kind, isGps ? u"GPS1"_s : u"RF1"_s, supplier, serial, m_today.addYears(-3).toString(Qt::ISODate), state,
            at, place,
            state == u"AT_SUPPLIER"  ? supplier
            : state == u"IN_VEHICLE" ? m_invention.one(m_vehicles).toString()
                                     : QString(),
            worn ? monitoring : AnyId(), tested ? at : QString(), worn ? 1 : 0, m_house);
        m_database.query("INSERT INTO equipment_step (id, equipment, step, from_state, to_state, place_kind, at, login,"
                         " house) VALUES (?, ?, 'REGISTERED', '', ?, ?, ?, 'stan', ?)",
                         AnyId::create(), id, state, place, at, m_house);
        if (!until.isEmpty())
            free << std::pair{id, serial};
        return {id, serial};
    }

    // What nobody wears: a bit more than half of all, some of it in vehicles, on the bench or at the supplier.
    void stock()
    {
        const auto now = moment(m_today.addDays(-2));
        for (const auto &[kind, count] : {std::pair{u"ANKLE_TAG_RF"_s, m_plan.connected * 40 / 100},
                                          {u"HOME_UNIT"_s, m_plan.connected * 35 / 100},
                                          {u"ANKLE_TAG_GPS"_s, m_plan.connected * 12 / 100}})
            for (int i = 0; i < count; ++i) {
                const int of = m_invention.number(1, 100);
                equipment(kind,
                          of <= 55   ? u"READY"_s
                          : of <= 65 ? u"IN_VEHICLE"_s
                          : of <= 80 ? u"IN_SERVICE"_s
                          : of <= 92 ? u"RETURNED"_s
                                     : u"AT_SUPPLIER"_s,
                          now, {}, {});
            }
    }

    Workspace &m_workspace;
    Database &m_database;
    Invention &m_invention;
    const CentrePlan &m_plan;
    QString m_house;
    QDate m_today;
    AnyId m_keeper{}; // who keeps the files of the centre
    QList<int> m_shares{};
    QList<AnyId> m_vehicles{};
    QHash<int, int> m_numbers{};
    QHash<QString, QList<std::pair<AnyId, QString>>> m_free{};
    int m_serials = 0;
    CentreAlarms m_alarms;
};

} // namespace

Result<DemoMade> makeCentre(Workspace &workspace, Invention &invention, const CentrePlan &plan,
                            const DemoProgress &progress)
{
    CentreWriter writer(workspace, invention, plan);
    if (auto staff = writer.staff(); !staff)
        return tl::make_unexpected(staff.error());
    try {
        const auto made = writer.write(progress);
        if (auto planned = writer.plan(); !planned)
            return tl::make_unexpected(planned.error());
        return made;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
