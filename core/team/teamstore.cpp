// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/team/teamstore.h"

#include "core/access/absencestore.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/dossier/dossierstore.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 31;

// "AND …" for what the reader may see of the house.
struct Sight
{
    QByteArray where = " AND dossier.deleted = 0";
    QVariantList values{};

    Sight(const Staff &reader, const QString &house)
    {
        if (!house.isEmpty()) {
            where += " AND dossier.house = ?";
            values << house;
        }
        for (const auto &facet : hiddenFacets(reader.role)) {
            where += " AND dossier.facet <> ?";
            values << facet;
        }
    }
};

struct Carried
{
    int dossiers = 0;
    double weight = 0;
};

std::map<Staff::Id, Carried> carried(const Database &database, const Catalogue &catalogue, const Sight &sight,
                                     QStringList &types)
{
    auto query = database.queryText("SELECT assistant, type, version, count(*) FROM dossier"
                                    " WHERE state IN ('REGISTERED', 'RUNNING', 'SUSPENDED')" +
                                        sight.where + " GROUP BY assistant, type, version ORDER BY type",
                                    sight.values);
    std::map<Staff::Id, Carried> all;
    while (query.next()) {
        const Dossier like{.type = query.text(1), .version = query.integer(2)};
        if (!types.contains(like.type))
            types << like.type;
        auto &one = all[query.id<Staff>(0)];
        one.dossiers += query.integer(3);
        one.weight += query.integer(3) * weightOf(catalogue, like);
    }
    return all;
}

QList<TeamTerm> termsUntil(const Database &database, const Sight &sight, QDate last, QDate today)
{
    auto query =
        database.queryText("SELECT " DOSSIER_COLUMNS ", deadline.term, deadline.anchor, substr(deadline.due, 1, 10)"
                           " FROM deadline JOIN dossier ON dossier.id = deadline.dossier"
                           " WHERE deadline.state = 'OPEN' AND deadline.due < ? AND deadline.actor = 'JA'"
                           " AND dossier.state IN ('REGISTERED', 'RUNNING', 'SUSPENDED')" +
                               sight.where + " ORDER BY deadline.due, dossier.number, deadline.term",
                           QVariantList{columnValue(last.addDays(1))} + sight.values);
    QList<TeamTerm> terms;
    while (query.next()) {
        TeamTerm one{
            .dossier = readDossier(query), .term = query.text(22), .anchor = query.text(23), .due = query.date(24)};
        one.when = termWhen(one.due, today);
        terms << one;
    }
    return terms;
}

bool carriesDossiers(const QString &role)
{
    return role == u"JUSTICE_ASSISTANT" || role == u"VICTIM_ASSISTANT";
}

} // namespace

TermWhen termWhen(QDate due, QDate today)
{
    const auto sunday = today.addDays(7 - today.dayOfWeek());
    if (due < today)
        return TermWhen::Late;
    if (due <= sunday)
        return TermWhen::ThisWeek;
    return due <= sunday.addDays(7) ? TermWhen::NextWeek : TermWhen::WithinMonth;
}

QDate lastTeamDay(QDate today)
{
    return today.addDays(soonDays);
}

const StaffLoad *TeamView::loadOf(const Staff::Id &staff) const
{
    const auto found =
        std::find_if(loads.begin(), loads.end(), [&](const StaffLoad &one) { return one.staff.id == staff; });
    return found == loads.end() ? nullptr : &*found;
}

QList<TeamTerm> TeamView::termsOf(const Staff::Id &staff, TermWhen when) const
{
    QList<TeamTerm> found;
    for (const auto &one : terms)
        if (one.dossier.assistant == staff && one.when == when)
            found << one;
    return found;
}

int TeamView::count(const Staff::Id &staff, TermWhen when) const
{
    return static_cast<int>(std::count_if(terms.begin(), terms.end(), [&](const TeamTerm &one) {
        return one.dossier.assistant == staff && one.when == when;
    }));
}

TeamView teamView(const Database &database, const Catalogue &catalogue, const Staff &reader, const TeamFilter &filter,
                  QDate today)
{
    TeamView view{.today = today};
    const Sight sight(reader, filter.house);
    const auto loads = carried(database, catalogue, sight, view.types);
    QList<Staff::Id> ids;
    for (const auto &one : StaffStore(database).all()) {
        const auto found = loads.find(one.id);
        const bool carries = found != loads.end();
        const bool works = carriesDossiers(one.role) && (!one.until.isValid() || one.until > today);
        if (!carries && !works)
            continue;
        if (!one.team.isEmpty() && !view.teams.contains(one.team))
            view.teams << one.team;
        if (!filter.team.isEmpty() && one.team != filter.team)
            continue;
        view.loads << StaffLoad{.staff = one,
                                .dossiers = carries ? found->second.dossiers : 0,
                                .weight = carries ? found->second.weight : 0};
        ids << one.id;
    }
    view.teams.sort();
    std::sort(view.loads.begin(), view.loads.end(), [](const StaffLoad &a, const StaffLoad &b) {
        return std::pair(a.staff.name, a.staff.id) < std::pair(b.staff.name, b.staff.id);
    });
    for (const auto &one : AbsenceStore(database).of(ids, today, lastTeamDay(today)))
        for (auto &load : view.loads)
            if (load.staff.id == one.staff)
                load.absences << one;
    for (const auto &one : termsUntil(database, sight, lastTeamDay(today), today)) {
        auto load = std::find_if(view.loads.begin(), view.loads.end(),
                                 [&](const StaffLoad &each) { return each.staff.id == one.dossier.assistant; });
        if (load != view.loads.end() && one.when == TermWhen::Late)
            ++load->late;
        if ((load != view.loads.end() || one.dossier.assistant.isNull()) &&
            (filter.type.isEmpty() || one.dossier.type == filter.type))
            view.terms << one;
    }
    auto fresh = database.queryText("SELECT " DOSSIER_COLUMNS
                                    "FROM dossier WHERE dossier.state = 'REGISTERED' AND dossier.assistant IS NULL" +
                                        sight.where + " ORDER BY dossier.received_on, dossier.number",
                                    sight.values);
    while (fresh.next())
        view.newMandates << readDossier(fresh);
    auto handed = database.query("SELECT mid FROM act INDEXED BY act_by_day WHERE happened_at >= ? AND happened_at < ?"
                                 " AND name = 'reassignDossiers' AND login = ? AND undone_by IS NULL"
                                 " ORDER BY mid DESC LIMIT 1",
                                 today, today.addDays(1), reader.login);
    if (handed.next())
        view.handedOverToday = handed.number(0);
    return view;
}

QList<Dossier> dossiersOf(const Database &database, const Staff &reader, const Staff::Id &staff)
{
    auto query = database.query("SELECT " DOSSIER_COLUMNS "FROM dossier WHERE dossier.assistant = ?"
                                " AND dossier.state IN ('REGISTERED', 'RUNNING', 'SUSPENDED') AND dossier.deleted = 0"
                                " ORDER BY dossier.received_on, dossier.number",
                                staff);
    QList<Dossier> found;
    while (query.next())
        if (const auto dossier = readDossier(query); maySee(reader.role, dossier.facet))
            found << dossier;
    return found;
}
