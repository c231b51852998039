// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/travel/vroomservice.h"

#include "core/planning/checker.h"
#include "core/planning/route.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPriority = 100;
constexpr int ownSkills = 1000000; // from there on: of a visit that is barred somewhere

QString profileOf(int matrix)
{
    return u"matrix%1"_s.arg(matrix);
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array << value;
    return array;
}

// As many as there are kinds of load; what is not said of a visit is nothing, and of a shift no limit.
QJsonArray amounts(std::vector<int> values, std::size_t kinds, int otherwise)
{
    values.resize(kinds, otherwise);
    return numbers(values);
}

QJsonArray windows(const std::vector<PlanWindow> &windows, int zero)
{
    QJsonArray array;
    for (const auto &window : windows)
        if (window.until >= zero)
            array << QJsonArray{std::max(0, window.from - zero), window.until - zero};
    return array;
}

QJsonArray rows(const PlanMatrix &matrix, const std::vector<int> &values)
{
    QJsonArray all;
    for (int row = 0; row < matrix.places; ++row) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(row) * matrix.places;
        all << numbers({from, from + matrix.places});
    }
    return all;
}

std::size_t kindsOf(const PlanProblem &problem)
{
    std::size_t kinds = 0;
    for (const auto &job : problem.jobs)
        kinds = std::max({kinds, job.delivery.size(), job.pickup.size()});
    for (const auto &shift : problem.shifts)
        kinds = std::max(kinds, shift.capacity.size());
    return kinds;
}

QJsonObject vehicleOf(const PlanProblem &problem, int number, int zero, std::size_t kinds)
{
    const auto &shift = problem.shifts[static_cast<std::size_t>(number)];
    auto skills = shift.skills;
    for (int job = 0; job < static_cast<int>(problem.jobs.size()) && !problem.barred.empty(); ++job)
        if (!problem.isBarred(job, number))
            skills.push_back(ownSkills + job);
    QJsonObject vehicle{{u"id"_s, number + 1},
                        {u"profile"_s, profileOf(shift.matrix)},
                        {u"skills"_s, numbers(skills)},
                        {u"capacity"_s, amounts(shift.capacity, kinds, planNever)},
                        {u"time_window"_s, QJsonArray{shift.hours.from - zero, shift.hours.until - zero}},
                        {u"costs"_s, QJsonObject{{u"fixed"_s, static_cast<qint64>(shift.opening)}}}};
    if (shift.start >= 0)
        vehicle[u"start_index"_s] = shift.start;
    if (shift.end >= 0)
        vehicle[u"end_index"_s] = shift.end;
    if (shift.mostJobs < std::numeric_limits<int>::max())
        vehicle[u"max_tasks"_s] = shift.mostJobs;
    if (shift.mostTravel < planNever)
        vehicle[u"max_travel_time"_s] = shift.mostTravel;
    QJsonArray breaks;
    for (const auto &pause : shift.breaks) {
        QJsonObject one{{u"id"_s, breaks.size() + 1}, {u"service"_s, pause.length}};
        const auto when = pause.windows.empty() ? std::vector{shift.hours} : pause.windows;
        one[u"time_windows"_s] = windows(when, zero);
        breaks << one;
    }
    if (!breaks.isEmpty())
        vehicle[u"breaks"_s] = breaks;
    return vehicle;
}

QJsonObject jobOf(const PlanProblem &problem, int number, int zero, std::size_t kinds)
{
    const auto &job = problem.jobs[static_cast<std::size_t>(number)];
    auto skills = job.skills;
    if (!problem.barred.empty())
        skills.push_back(ownSkills + number);
    QJsonObject one{{u"id"_s, number + 1},
                    {u"location_index"_s, job.place},
                    {u"service"_s, job.service},
                    {u"priority"_s, std::max(0, highestPriority - 10 * job.level)},
                    {u"skills"_s, numbers(skills)},
                    {u"delivery"_s, amounts(job.delivery, kinds, 0)},
                    {u"pickup"_s, amounts(job.pickup, kinds, 0)}};
    if (!job.windows.empty())
        one[u"time_windows"_s] = windows(job.windows, zero);
    return one;
}

// Where each visit stands by its number; -1 when a step or a route is of nothing that was asked.
Result<PlanAnswer> read(const ServiceLink &link, const PlanProblem &problem, const QJsonObject &json)
{
    PlanAnswer answer;
    answer.shifts.resize(problem.shifts.size());
    const auto routes = json.value("routes"_L1);
    if (!routes.isArray())
        return tl::make_unexpected(link.badAnswer(u"routes"_s));
    std::vector<char> stands(problem.jobs.size(), 0);
    for (const auto &route : routes.toArray()) {
        const auto vehicle = route["vehicle"_L1].toInteger();
        if (vehicle < 1 || vehicle > std::ssize(problem.shifts))
            return tl::make_unexpected(link.badAnswer(u"routes/vehicle %1"_s.arg(vehicle)));
        auto &jobs = answer.shifts[static_cast<std::size_t>(vehicle - 1)];
        for (const auto &step : route["steps"_L1].toArray()) {
            if (step["type"_L1].toString() != u"job")
                continue;
            const auto id = step["id"_L1].toInteger(step["job"_L1].toInteger());
            if (id < 1 || id > std::ssize(problem.jobs))
                return tl::make_unexpected(link.badAnswer(u"routes/steps/id %1"_s.arg(id)));
            jobs.push_back(static_cast<int>(id - 1));
            stands[static_cast<std::size_t>(id - 1)] = 1;
        }
    }
    for (std::size_t job = 0; job < stands.size(); ++job)
        if (!stands[job]) {
            const auto level = static_cast<std::size_t>(problem.jobs[job].level);
            answer.left.push_back(static_cast<int>(job));
            answer.leftByLevel.resize(std::max(answer.leftByLevel.size(), level + 1), 0);
            ++answer.leftByLevel[level];
        }
    std::uint64_t versions = 0;
    for (std::size_t shift = 0; shift < answer.shifts.size(); ++shift) {
        PlanRoute route(problem, static_cast<int>(shift), &versions);
        route.set(answer.shifts[shift]);
        answer.cost += route.cost();
    }
    return answer;
}

} // namespace

QJsonObject vroomQuestion(const PlanProblem &problem)
{
    // Nothing happens before the first shift begins; moments are counted from there, they cannot be less than nothing.
    int zero = planNever;
    for (const auto &shift : problem.shifts)
        zero = std::min(zero, shift.hours.from);
    const auto kinds = kindsOf(problem);
    QJsonArray vehicles, jobs;
    for (int shift = 0; shift < static_cast<int>(problem.shifts.size()); ++shift)
        vehicles << vehicleOf(problem, shift, zero, kinds);
    for (int job = 0; job < static_cast<int>(problem.jobs.size()); ++job)
        jobs << jobOf(problem, job, zero, kinds);
    QJsonObject matrices;
    for (int number = 0; number < static_cast<int>(problem.matrices.size()); ++number) {
        const auto &matrix = problem.matrices[static_cast<std::size_t>(number)];
        QJsonObject one{{u"durations"_s, rows(matrix, matrix.time)}};
        if (matrix.cost != matrix.time)
            one[u"costs"_s] = rows(matrix, matrix.cost);
        matrices[profileOf(number)] = one;
    }
    return {{u"vehicles"_s, vehicles}, {u"jobs"_s, jobs}, {u"matrices"_s, matrices}};
}

Result<PlanAnswer> planByService(const TravelService &service, const PlanProblem &problem)
{
    ServiceLink link(service);
    const auto json = link.post(u"/"_s, vroomQuestion(problem));
    if (!json)
        return tl::make_unexpected(json.error());
    if (!json->value("code"_L1).isDouble())
        return tl::make_unexpected(link.badAnswer(u"code"_s));
    if (json->value("code"_L1).toInt() != 0)
        return tl::make_unexpected(link.refusal(json->value("error"_L1).toString()));
    auto answer = read(link, problem, *json);
    if (!answer)
        return answer;
    if (const auto faults = planFaults(problem, *answer); !faults.empty())
        return failed(u"travel.wrongPlan"_s,
                      {{u"server"_s, service.base.host()}, {u"detail"_s, QString::fromStdString(faults.front())}});
    return answer;
}
