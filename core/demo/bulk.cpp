// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/demo/bulk.h"

#include "core/access/staffstore.h"
#include "core/acts/trail.h"
#include "core/base/searchtext.h"
#include "core/rehearsal/moveplan.h"
#include "core/search/notes.h"
#include "core/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace {

// New and open dossiers per official group (2020 and 31 December 2021), shared over the types of the group.
struct Share
{
    const char *type;
    int fresh;
    int open;
};
const QList<Share> &shares()
{
    static const QList<Share> all{{"AUTONOMOUS_PROBATION", 219, 425},
                                  {"WORK_PENALTY", 3850, 5620},
                                  {"INTERNMENT_TRIAL_RELEASE", 286, 1241},
                                  {"ET_AUTONOMOUS", 14, 5},
                                  {"CONDITIONAL_RELEASE", 1000, 1500},
                                  {"ET_SENTENCE", 700, 600},
                                  {"LIMITED_DETENTION", 150, 155},
                                  {"PROVISIONAL_RELEASE", 257, 200},
                                  {"PROBATION", 3813, 12726},
                                  {"CONDITIONAL_FREEDOM", 2746, 1502},
                                  {"MEDIATION_MEASURES", 3354, 3655},
                                  {"TEMPORARY_HOME_BAN", 217, 94},
                                  {"VICTIM_RECEPTION", 6642, 6317},
                                  {"SOCIAL_ENQUIRY_PENAL", 1900, 240},
                                  {"PENITENTIARY_ENQUIRY", 867, 111},
                                  {"CIVIL_SOCIAL_STUDY", 1660, 702}};
    return all;
}

class BulkWriter
{
public:
    BulkWriter(Workspace &workspace, Invention &invention, const BulkPlan &plan, QDate today)
        : m_workspace(workspace), m_database(workspace.database()), m_invention(invention), m_plan(plan), m_today(today)
    {
        for (const auto &share : shares()) {
            m_fresh << share.fresh;
            m_open << share.open;
        }
        if (plan.allHouses) {
            for (const auto &house : workspace.catalogue().houses())
                if (house.community == u"FLEMISH" && house.code != u"VCET")
                    m_houses << house.code;
        } else {
            m_houses << workspace.house();
        }
    }

    DemoMade write(const DemoProgress &progress)
    {
        DemoMade made;
        staff();
        const int total = m_plan.running + m_plan.closed;
        int done = 0;
        // Commits need not reach the disk one by one here: the data can be made again.
        m_database.script("PRAGMA synchronous = OFF;");
        while (done < total) {
            Transaction transaction(m_database);
            m_database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
            const int until = std::min(done + 1000, total);
            const int first = done;
            for (; done < until; ++done)
                dossier(done < m_plan.running, made);
            const TrailEntry entry{.name = u"importDossiers"_s,
                                   .login = m_workspace.user().login,
                                   .role = m_workspace.user().role,
                                   .device = u"demo"_s,
                                   .house = m_workspace.house(),
                                   .happenedAt = m_workspace.clock().now(),
                                   .recordedAt = QDateTime::currentDateTimeUtc(),
                                   .catalogue = m_workspace.catalogue().version(),
                                   .parameters = {{u"first"_s, first}, {u"count"_s, done - first}},
                                   .saying = {u"act.importDossiers"_s, {{u"count"_s, done - first}}}};
            writeTrail(m_database, entry, {});
            m_database.query("DELETE FROM sync_ctx");
            transaction.commit();
            progress(u"dossiers"_s, static_cast<int>(100LL * done / total));
        }
        for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it)
            m_database.query("INSERT INTO number_counter (house, year, last) VALUES (?, ?, ?) ON CONFLICT (house, "
                             "year) DO UPDATE SET last = excluded.last",
                             it.key().first, it.key().second, it.value());
        Transaction transaction(m_database);
        indexNotes(m_database, m_workspace.catalogue());
        transaction.commit();
        m_database.script("PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE); ANALYZE;");
        return made;
    }

private:
    void staff()
    {
        Transaction transaction(m_database);
        m_database.query("INSERT INTO sync_ctx (mid) VALUES (-1)");
        const int perHouse = m_plan.running > 500 ? 36 : 4;
        for (const auto &house : std::as_const(m_houses))
            for (int i = 0; i < perHouse; ++i) {
                const auto id = AnyId::create();
                const auto name = m_invention.givenName(m_invention.chance(70)) + u' ' + m_invention.familyName();
                m_database.query("INSERT INTO staff (id, login, name, role, team, house, from_on) VALUES (?, ?, ?, ?, "
                                 "?, ?, '2015-01-01')",
                                 id, u"%1-%2"_s.arg(house.toLower()).arg(i + 1, 3, 10, QChar(u'0')), name,
                                 i % 5 == 4 || i == perHouse - 1 ? u"VICTIM_ASSISTANT"_s : u"JUSTICE_ASSISTANT"_s,
                                 u"Team %1"_s.arg(i / 9 + 1), house);
                (i % 5 == 4 || i == perHouse - 1 ? m_victimStaff : m_staff)[house] << id;
            }
        auto known = m_database.query("SELECT house, year, last FROM number_counter");
        while (known.next())
            m_numbers.insert({known.text(0), known.integer(1)}, known.integer(2));
        m_database.query("DELETE FROM sync_ctx");
        transaction.commit();
    }

    const Court *courtOf(const QString &principal, const QString &house)
    {
        auto &kept = m_courts[{principal, house}];
        if (!kept)
            for (const auto &court : m_workspace.catalogue().courts())
                if (court.principal == principal && (court.house == house || (!kept && court.house.isEmpty())))
                    kept = &court;
        return kept;
    }

    void index(const QString &kind, const AnyId &id, const AnyId &dossier, const QString &access, const QString &words)
    {
        m_database.query("INSERT INTO search_entry (kind, id, dossier, access, words) VALUES (?, ?, ?, ?, ?)", kind, id,
                         dossier, access, words);
        m_database.query("INSERT INTO search_words (rowid, words) VALUES (last_insert_rowid(), ?)", words);
    }

    AnyId person(const QString &house, const QString &facet, bool child, QString &name)
    {
        const auto id = AnyId::create();
        const bool woman = m_invention.chance(facet == u"VICTIM" ? 60 : 15);
        const auto family = m_invention.familyName();
        const auto given = m_invention.givenName(woman);
        const auto born = child ? m_invention.birth(2, 17, m_today) : m_invention.birth(18, 75, m_today);
        const auto number = m_invention.chance(30) ? m_invention.nationalNumber(born) : QString();
        const auto phone = m_invention.phone();
        const auto town = m_invention.town();
        const auto street = m_invention.street();
        const auto door = QString::number(m_invention.number(1, 240));
        name = given + u' ' + family;
        m_database.query("INSERT INTO person (id, family_name, given_name, sort_name, sound, birth_date, sex, "
                         "national_number, language, phone, house)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, family, given, QString(folded(family) + u' ' + folded(given)), soundOf(family),
                         born.toString(Qt::ISODate), woman ? u"F"_s : u"M"_s, number,
                         m_invention.chance(88) ? u"nl"_s : u"fr"_s, phone, house);
        m_database.query("INSERT INTO person_address (id, person, street, number, postcode, municipality, from_on, "
                         "house) VALUES (?, ?, ?, ?, ?, ?, '2019-05-01', ?)",
                         AnyId::create(), id, street, door, town.postcode, town.name, house);
        index(u"person"_s, id, {}, facet,
              folded(family + u' ' + given) + u' ' + soundOf(family) + u' ' + number + u' ' +
                  born.toString(u"dd MM yyyy ddMMyyyy"_s) + u' ' + phone + u' ' +
                  folded(street + u' ' + door + u' ' + town.postcode + u' ' + town.name));
        return id;
    }

    void dossier(bool running, DemoMade &made)
    {
        const auto &share = shares()[m_invention.weighted(running ? m_open : m_fresh)];
        const auto code = QString::fromLatin1(share.type);
        const int oldest =
            running ? (code == u"PROBATION" || code.startsWith(u"INTERN") ? 900 : 300) : m_plan.years * 365;
        const auto received = m_today.addDays(-m_invention.number(running ? 2 : 200, oldest));
        const auto decided = received.addDays(-m_invention.number(3, 14));
        const auto *type = m_workspace.catalogue().type(code, decided);
        if (!type)
            type = m_workspace.catalogue().type(code, 1);
        if (!type)
            return;
        const auto house = m_invention.one(m_houses);
        const auto facet = type->accessGroup;
        const auto id = AnyId::create();
        const auto number = u"%1-%2-%3"_s.arg(house)
                                .arg(received.year())
                                .arg(++m_numbers[{house, received.year()}], 5, 10, QChar(u'0'));
        const auto assistant = m_invention.one(facet == u"VICTIM" ? m_victimStaff[house] : m_staff[house]);
        const auto assigned = received.addDays(m_invention.number(1, 25));
        const auto closed =
            running ? QDate() : std::min(received.addDays(m_invention.number(40, 1100)), m_today.addDays(-5));
        QStringList names;
        QList<std::pair<AnyId, QString>> parties;
        for (const auto &party : type->parties) {
            const int count = std::max(party.minimum, 0) + (party.role == u"VICTIM" && m_invention.chance(30) ? 1 : 0);
            for (int i = 0; i < count; ++i) {
                QString name;
                const auto who = person(house, facet, party.role == u"CHILD", name);
                parties << std::pair{who, party.role};
                if (party.role != u"CHILD")
                    names << name;
                ++made.persons;
            }
        }
        const auto title = names.join(u", "_s);
        const auto duration = type->measure.unit == TypeMeasure::Unit::Time && type->measure.asked
                                  ? (code == u"PROBATION" ? u"P3Y"_s : u"P1Y"_s)
                                  : QString();
        const int hours = type->measure.unit == TypeMeasure::Unit::Hours ? m_invention.number(2, 9) * 20 * 60 : 0;
        const bool waits = running && m_invention.chance(4);
        m_database.query("INSERT INTO dossier (id, number, type, version, variant, facet, state, language, "
                         "legal_event_on, received_on, assistant, duration, hours_imposed,"
                         " closed_on, outcome, title, house, phase) VALUES (?, ?, ?, ?, ?, ?, ?, 'nl', ?, ?, ?, ?, ?, "
                         "?, ?, ?, ?, ?)",
                         id, number, code, type->version,
                         type->variants.isEmpty() ? QString() : m_invention.one(type->variants).code, facet,
                         !running ? u"CLOSED"_s
                         : waits  ? u"REGISTERED"_s
                                  : u"RUNNING"_s,
                         decided, received, waits ? AnyId() : assistant, duration,
                         hours ? QVariant(hours) : QVariant(QMetaType::fromType<int>()), closed,
                         running || type->outcomes.isEmpty()
                             ? QString()
                             : type->outcomes[m_invention.chance(70)
                                                  ? 0
                                                  : m_invention.number(0, static_cast<int>(type->outcomes.size()) - 1)],
                         title, house, type->phases.isEmpty() ? QString() : type->phases.first().code);
        for (const auto &[who, role] : std::as_const(parties))
            m_database.query("INSERT INTO dossier_person (id, dossier, person, role, from_on, house, facet) VALUES (?, "
                             "?, ?, ?, ?, ?, ?)",
                             AnyId::create(), id, who, role, received, house, facet);
        const auto principal = type->principals.decides.first();
        const auto *court = courtOf(principal, house);
        const auto decision = AnyId::create();
        const auto kind = type->initialDecisions.value(0);
        m_database.query("INSERT INTO decision (id, dossier, kind, decided_on, received_on, principal, court, house, "
                         "facet) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         decision, id, kind, decided, received, principal, court ? court->code : QString(), house,
                         facet);
        principalRow(id, u"DECIDES"_s, principal, house, facet, decided);
        if (!type->principals.followsUp.isEmpty())
            principalRow(id, u"FOLLOWS_UP"_s, type->principals.followsUp.first(), house, facet, decided);
        if (!waits)
            m_database.query("INSERT INTO assignment (id, dossier, staff, from_on, until_on, house, facet) VALUES (?, "
                             "?, ?, ?, ?, ?, ?)",
                             AnyId::create(), id, assistant, assigned, closed, house, facet);
        if (m_invention.chance(70))
            m_database.query("INSERT INTO event (id, dossier, kind, subject, at, house, facet) VALUES (?, ?, "
                             "'DECISION_FINAL', ?, ?, ?, ?)",
                             AnyId::create(), id, kind, decided.addDays(30).toString(Qt::ISODate), house, facet);
        for (const auto &start : {u"MEASURE_START"_s, u"ET_CONNECTED"_s, u"AGREEMENT_SIGNED"_s})
            if (std::any_of(type->terms.begin(), type->terms.end(),
                            [&](const TermRule &term) { return term.from.first() == start; }))
                m_database.query("INSERT INTO event (id, dossier, kind, at, house, facet) VALUES (?, ?, ?, ?, ?, ?)",
                                 AnyId::create(), id, start,
                                 std::min(received.addDays(m_invention.number(3, 20)), m_today).toString(Qt::ISODate),
                                 house, facet);
        int position = 0;
        auto conditions = type->generalConditions;
        for (int i = 0; i < 2 && i < type->specialConditions.size(); ++i)
            conditions << m_invention.one(type->specialConditions);
        conditions.removeDuplicates();
        for (const auto &condition : std::as_const(conditions)) {
            const auto *item = m_workspace.catalogue().item(u"condition"_s, condition);
            const auto origin = position < type->generalConditions.size() ? u"GENERAL"_s : u"SPECIAL"_s;
            m_database.query("INSERT INTO condition (id, dossier, kind, origin, text, state, compliance, decision, "
                             "position, from_on, house, facet)"
                             " VALUES (?, ?, ?, ?, ?, 'FIXED', ?, ?, ?, ?, ?, ?)",
                             AnyId::create(), id, condition, origin, generalText(*item, {}, Language::Nl),
                             m_invention.chance(60) ? u"FOLLOWED"_s : u"OPEN"_s, decision, position, decided, house,
                             facet);
            ++position;
        }
        const auto last = running ? m_today : closed;
        const auto who =
            QString(u"[{\"person\":\""_s + (parties.isEmpty() ? QString() : parties.first().first.toString()) +
                    u"\",\"present\":true}]"_s);
        const int contacts = m_invention.number(m_plan.contactsPerDossier / 2,
                                                m_plan.contactsPerDossier + (m_plan.contactsPerDossier + 1) / 2);
        const auto span = std::max<qint64>(1, assigned.daysTo(last));
        for (int i = 0; i < contacts && !waits; ++i) {
            const auto day = i == 0 ? std::min(assigned.addDays(m_invention.number(2, 4)), last)
                                    : assigned.addDays(span * (i + 1) / (contacts + 1));
            const auto contact = i == 0 && !type->requiredContacts.isEmpty() ? type->requiredContacts.first().kind
                                 : type->usualContacts.isEmpty() || m_invention.chance(60)
                                     ? u"OFFICE_TALK"_s
                                     : m_invention.one(type->usualContacts).kind;
            const auto &media = medium(contact);
            m_database.query(
                "INSERT INTO contact (id, dossier, kind, medium, state, outcome, starts_at, staff, people, summary, "
                "house, facet)"
                " VALUES (?, ?, ?, ?, 'DONE', ?, ?, ?, ?, ?, ?, ?)",
                AnyId::create(), id, contact, media,
                media == u"WRITTEN"      ? u"SENT"_s
                : m_invention.chance(86) ? u"ATTENDED"_s
                                         : u"NO_SHOW"_s,
                QString(day.toString(Qt::ISODate) + u"T%1:00"_s.arg(m_invention.number(9, 16), 2, 10, QChar(u'0'))),
                assistant, who, m_invention.note(), house, facet);
            ++made.contacts;
        }
        // Most reports went out in time; those of running dossiers may still be due.
        for (const auto &report : type->reports) {
            if (report.term.isEmpty() || report.kind == u"THERAPIST" || waits ||
                (running && (assigned.daysTo(m_today) < 28 || !m_invention.chance(93))))
                continue;
            const auto sent = std::min(assigned.addDays(m_invention.number(15, 31)), last);
            m_database.query("INSERT INTO report (id, dossier, kind, term, state, to_principal, author, drafted_at, "
                             "sent_on, sent_how, frozen, house, facet, extra)"
                             " VALUES (?, ?, ?, ?, 'SENT', ?, ?, ?, ?, 'MAIL', '', ?, ?, '{\"imported\":true}')",
                             AnyId::create(), id, report.kind, report.term, report.to, assistant,
                             QString(sent.toString(Qt::ISODate) + u"T10:00"_s), sent, house, facet);
            if (report.kind != u"INTAKE")
                break;
            for (auto next = sent.addMonths(6).addDays(-m_invention.number(0, 12)); next < last;
                 next = next.addMonths(6).addDays(-m_invention.number(0, 8)))
                if (type->term(u"T2"_s) && type->term(u"T2"_s)->kind == u"INTERVAL_MAX")
                    m_database.query(
                        "INSERT INTO report (id, dossier, kind, term, state, to_principal, author, drafted_at, "
                        "sent_on, sent_how, frozen, house, facet, extra)"
                        " VALUES (?, ?, 'PROGRESS', 'T2', 'SENT', ?, ?, ?, ?, 'MAIL', '', ?, ?, '{\"imported\":true}')",
                        AnyId::create(), id, report.to, assistant, QString(next.toString(Qt::ISODate) + u"T10:00"_s),
                        next, house, facet);
            break;
        }
        index(u"dossier"_s, id, id, facet,
              folded(number) + u' ' + QString(number).remove(u'-').toLower() + u' ' + folded(title));
        ++made.dossiers;
        made.running += running;
    }

    void principalRow(const AnyId &dossier, const QString &part, const QString &principal, const QString &house,
                      const QString &facet, QDate from)
    {
        const auto *court = courtOf(principal, house);
        m_database.query("INSERT INTO dossier_principal (id, dossier, part, principal, court, from_on, house, facet) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         AnyId::create(), dossier, part, principal, court ? court->code : QString(), from, house,
                         facet);
    }

    const QString &medium(const QString &contact)
    {
        auto &kept = m_media[contact];
        if (kept.isEmpty()) {
            const auto *item = m_workspace.catalogue().item(u"contact"_s, contact);
            kept = item ? item->members.value("media"_L1).toArray().at(0).toString() : u"IN_PERSON"_s;
        }
        return kept;
    }

    Workspace &m_workspace;
    Database &m_database;
    Invention &m_invention;
    const BulkPlan &m_plan;
    QDate m_today;
    QList<int> m_fresh{};
    QList<int> m_open{};
    QStringList m_houses{};
    QHash<QString, QList<AnyId>> m_staff{};
    QHash<QString, QList<AnyId>> m_victimStaff{};
    QHash<std::pair<QString, int>, int> m_numbers{};
    QHash<std::pair<QString, QString>, const Court *> m_courts{};
    QHash<QString, QString> m_media{};
};

} // namespace

Result<DemoMade> writeBulk(Workspace &workspace, Invention &invention, const BulkPlan &plan, QDate today,
                           const DemoProgress &progress)
{
    try {
        return BulkWriter(workspace, invention, plan, today).write(progress);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
