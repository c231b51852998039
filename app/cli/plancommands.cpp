// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/views/monitoringviews.h"
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "core/planning/search.h"
#include "core/planning/vroom.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

// What stands on the plan of a day, and what is still to be planned.
int CommandLine::plan()
{
    if (argument(0) == u"solve")
        return solve();
    if (argument(0) != u"show")
        return usage(u"plan show [--date DATE] | solve FILE [--seconds N] [--seed N] [--threads N]"_s);
    if (!houseWorkspace())
        return m_failed;
    const auto day = m_parser.isSet(u"date"_s) ? dateOption(u"date"_s) : workspace()->clock().today();
    if (!day.isValid())
        return usage(u"plan show --date YYYY-MM-DD"_s);
    const auto answered = workspace()->read([&](const Database &database) {
        const VisitStore store(database);
        QJsonArray planned, toPlan;
        for (const auto &line : store.between(workspace()->catalogue(), day, day))
            planned << visitLineJson(*workspace(), line, m_language);
        for (const auto &line : store.toPlan(workspace()->catalogue()))
            toPlan << visitLineJson(*workspace(), line, m_language);
        return QJsonObject{{u"date"_s, day.toString(Qt::ISODate)}, {u"planned"_s, planned}, {u"toPlan"_s, toPlan}};
    });
    if (!answered)
        return problem(answered.error());
    if (auto logged = workspace()->logAccess(u"LIST"_s, u"plan"_s, {}, {}, {}, day.toString(Qt::ISODate)); !logged)
        return problem(logged.error());
    return answer(*answered);
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
