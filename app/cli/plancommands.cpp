// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/script.h"
#include "app/views/monitoringviews.h"
#include "app/views/planviews.h"
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "core/planning/search.h"
#include "core/planning/vroom.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

const QString planUsage =
    u"plan show [--date DATE] | propose ID [--accept N --reason TEXT] |"
    " auto [--date DATE] [--days N] [--region CODE] [--replan] [--technicians N] [--seconds N]"
    " [--seed N] [--accept 1 --reason TEXT] | ways [--date DATE] [--days N] | solve FILE [--seconds N] [--seed N] [--threads N]"_s;

} // namespace

// What stands on the plan of a day, where one visit can go, and many planned at once.
int CommandLine::plan()
{
    if (argument(0) == u"solve")
        return solve();
    if (!QStringList{u"show"_s, u"propose"_s, u"auto"_s, u"ways"_s}.contains(argument(0)))
        return usage(planUsage);
    if (!houseWorkspace())
        return m_failed;
    const auto day = m_parser.isSet(u"date"_s) ? dateOption(u"date"_s) : workspace()->clock().today();
    if (!day.isValid())
        return usage(u"plan show --date YYYY-MM-DD"_s);
    if (argument(0) == u"propose")
        return propose();
    if (argument(0) == u"auto")
        return planAutomatically(day);
    if (argument(0) == u"ways")
        return measure(day);
    const auto answered = workspace()->read([&](const Database &database) {
        const VisitStore store(database);
        auto json = dayPlanJson(*workspace(), planOf(*workspace(), database, day, day), day, m_language);
        QJsonArray planned, toPlan;
        for (const auto &line : store.between(workspace()->catalogue(), day, day))
            planned << visitLineJson(*workspace(), line, m_language);
        for (const auto &line : store.toPlan(workspace()->catalogue()))
            toPlan << visitLineJson(*workspace(), line, m_language);
        json.insert(u"planned"_s, planned);
        json.insert(u"toPlan"_s, toPlan);
        return json;
    });
    if (!answered)
        return problem(answered.error());
    if (auto logged = workspace()->logAccess(u"LIST"_s, u"plan"_s, {}, {}, {}, day.toString(Qt::ISODate)); !logged)
        return problem(logged.error());
    return answer(*answered);
}

int CommandLine::carryOutPlan(const DayPlan &plan, const QList<PlanChangeLine> &lines)
{
    const auto done = workspace()->write(changeAct(plan, lines, m_parser.value(u"reason"_s)));
    return done ? answer(doneJson(*workspace(), *done, m_language)) : problem(done.error());
}

// Ways between the places of some days, from the service the house has chosen, into its table.
int CommandLine::measure(QDate first)
{
    const auto table = chosenTable(workspace()->catalogue());
    if (!table)
        return problem({Problem::Kind::Refused, u"travel.noneChosen"_s, {}, {}});
    bool right = true;
    const int days = m_parser.isSet(u"days"_s) ? m_parser.value(u"days"_s).toInt(&right) : 7;
    if (!right || days < 1 || days > 60)
        return usage(planUsage);
    const auto plan = workspace()->read(
        [&](const Database &database) { return planOf(*workspace(), database, first, first.addDays(days - 1)); });
    if (!plan)
        return problem(plan.error());
    const auto act = measureWays(*plan, table);
    if (!act)
        return problem(act.error());
    if (act->name.isEmpty())
        return answer({{u"measured"_s, 0}});
    const auto done = workspace()->write(*act);
    return done ? answer(doneJson(*workspace(), *done, m_language)) : problem(done.error());
}

int CommandLine::propose()
{
    const auto plan = workspace()->read(
        [&](const Database &database) { return planAhead(*workspace(), database, workspace()->clock().today()); });
    if (!plan)
        return problem(plan.error());
    const int visit = plan->visit(AnyId::fromString(argument(1)));
    if (visit < 0)
        return problem({Problem::Kind::Refused, u"visit.notFound"_s, {}, {}});
    const auto found = proposePlaces(*plan, {.visit = visit});
    if (!m_parser.isSet(u"accept"_s))
        return answer(proposalsJson(*workspace(), *plan, found, m_language));
    const int wanted = m_parser.value(u"accept"_s).toInt() - 1;
    if (wanted < 0 || wanted >= found.places.size())
        return problem({Problem::Kind::Refused, u"plan.proposalGone"_s, {}, {}});
    return carryOutPlan(*plan, found.places[wanted].lines);
}

int CommandLine::planAutomatically(QDate first)
{
    bool right = true, seconds = true, seed = true, more = true;
    const int days = m_parser.isSet(u"days"_s) ? m_parser.value(u"days"_s).toInt(&right) : 1;
    AutoplanWish wish{.moveOthers = m_parser.isSet(u"replan"_s),
                      .seconds = m_parser.value(u"seconds"_s).toDouble(&seconds),
                      .seed = m_parser.value(u"seed"_s).toULongLong(&seed)};
    const int extra = m_parser.isSet(u"technicians"_s) ? m_parser.value(u"technicians"_s).toInt(&more) : 0;
    if (!right || !seconds || !seed || !more || days < 1 || days > 31 || wish.seconds < 0 || wish.seconds > 600 ||
        extra < 0 || extra > 20)
        return usage(planUsage);
    auto plan = workspace()->read(
        [&](const Database &database) { return planOf(*workspace(), database, first, first.addDays(days - 1)); });
    if (!plan)
        return problem(plan.error());
    const auto region = m_parser.value(u"region"_s);
    if (extra > 0)
        *plan = withMore(*plan, extra);
    wish.visits = openIn(*plan, region);
    wish.duties = dutiesIn(*plan, region);
    wish.engine = chosenEngine(workspace()->catalogue());
    const auto found = planMany(*plan, wish);
    if (m_parser.isSet(u"accept"_s) && extra == 0 && !found.lines.isEmpty())
        return carryOutPlan(*plan, found.lines);
    return answer(autoplanJson(*workspace(), *plan, found, m_language));
}

// A problem in the format of VROOM; its solution, each job that stands nowhere with why in words.
int CommandLine::solve()
{
    QFile file(argument(1));
    if (argument(1).isEmpty())
        return usage(u"plan solve FILE [--seconds N] [--seed N] [--threads N]"_s);
    if (!file.open(QIODevice::ReadOnly))
        return problem({Problem::Kind::Storage, u"storage.noSuchFile"_s, {{u"file"_s, argument(1)}}, {}});
    const auto json = parseJsonObject(file.readAll(), argument(1));
    if (!json)
        return problem(json.error());
    const auto given = readVroom(*json);
    if (!given)
        return problem(given.error());
    bool seconds = true, seed = true, threads = true;
    const PlanSearch search{.seconds = m_parser.value(u"seconds"_s).toDouble(&seconds),
                            .seed = m_parser.value(u"seed"_s).toULongLong(&seed),
                            .threads = m_parser.value(u"threads"_s).toInt(&threads)};
    if (!seconds || !seed || !threads || search.seconds < 0 || search.seconds > 3600 || search.threads < 1 ||
        search.threads > 64)
        return usage(u"plan solve FILE [--seconds 0..3600] [--seed N] [--threads 1..64]"_s);
    QElapsedTimer clock;
    clock.start();
    const auto answered = searchPlan(given->problem, search);
    auto solution = vroomSolution(*given, answered, clock.elapsed());
    auto unassigned = solution.value("unassigned"_L1).toArray();
    for (auto &&value : unassigned) {
        auto one = value.toObject();
        auto reasons = one.value("reasons"_L1).toArray();
        for (auto &&reason : reasons) {
            auto told = reason.toObject();
            QStringList vehicles;
            for (const auto &vehicle : told.value("vehicles"_L1).toArray())
                vehicles << QString::number(vehicle.toInteger());
            told.insert(u"sentence"_s, sentence(u"plan.reason."_s + told.value("code"_L1).toString(), m_language,
                                                {{u"list"_s, vehicles.join(u", "_s)}}));
            reason = told;
        }
        one.insert(u"reasons"_s, reasons);
        value = one;
    }
    solution.insert(u"unassigned"_s, unassigned);
    return answer(solution);
}
