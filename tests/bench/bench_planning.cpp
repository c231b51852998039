// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// bench_planning [FOLDER...] [--seconds 1] [--iterations N] [--seed 1] [--threads 1] [--only R1] [--asked 0.25 1.5]:
// plans every instance in Solomon's text format that stands in the folders (those of Gehring and Homberger have it
// too), and says how far from the best known each answer is. These stand in best.txt of the folder, "R101 1637.7" a
// line: distances cut to one decimal, as the values are published. Without a folder: what a planner waits for, a day
// planned anew with urgent visits and the best places of one visit in a week.
#include "core/planning/checker.h"
#include "core/planning/route.h"
#include "core/planning/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <sstream>
#include <string>

namespace {

struct Instance
{
    std::string name{};
    PlanProblem problem{};
};

// The first place is where everybody starts. Tenths, cut.
Instance readInstance(const std::filesystem::path &file)
{
    Instance instance{.name = file.stem().string()};
    std::ifstream in(file);
    std::string line;
    int vehicles = 0;
    int capacity = 0;
    std::vector<std::pair<double, double>> where;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        double a = 0, x = 0, y = 0, demand = 0, ready = 0, due = 0, service = 0;
        if (!(words >> a >> x))
            continue;
        if (!(words >> y)) {
            vehicles = int(a);
            capacity = int(x);
            continue;
        }
        words >> demand >> ready >> due >> service;
        const PlanWindow window{int(ready * 10), int(due * 10)};
        if (where.empty())
            instance.problem.shifts.assign(std::size_t(vehicles),
                                           {.start = 0, .end = 0, .hours = window, .capacity = {capacity}});
        else
            instance.problem.jobs.push_back({.place = int(where.size()),
                                             .service = int(service * 10),
                                             .windows = {window},
                                             .delivery = {int(demand)}});
        where.emplace_back(x, y);
    }
    PlanMatrix matrix{.places = int(where.size())};
    for (const auto &from : where)
        for (const auto &to : where)
            matrix.time.push_back(int(std::hypot(from.first - to.first, from.second - to.second) * 10));
    matrix.cost = matrix.time;
    instance.problem.matrices = {matrix};
    return instance;
}

// Technicians who live and visits that lie around a few towns, days of eight hours with a break at noon, a third of the
// visits at a promised time. Seconds; a way is a minute a unit.
PlanProblem inventedDays(std::mt19937 &random, int technicians, int days, int visits)
{
    const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
    constexpr int hour = 3600, day = 24 * hour;
    PlanProblem problem;
    std::vector<std::pair<int, int>> towns, where;
    for (int i = 0; i < 12; ++i)
        towns.emplace_back(any(0, 80), any(0, 80));
    for (int i = 0; i < technicians + visits; ++i) {
        const auto &town = towns[std::size_t(any(0, 11))];
        where.emplace_back(town.first + any(-8, 8), town.second + any(-8, 8));
    }
    PlanMatrix matrix{.places = technicians + visits};
    for (const auto &from : where)
        for (const auto &to : where)
            matrix.time.push_back(int(std::hypot(from.first - to.first, from.second - to.second) * 60));
    matrix.cost = matrix.time;
    problem.matrices = {matrix};
    for (int i = 0; i < visits; ++i) {
        PlanJob job{.place = technicians + i, .service = any(1, 5) * 900, .level = 1 + any(0, 1)};
        if (any(0, 2) == 0) {
            const int from = any(0, days - 1) * day + any(8, 15) * hour;
            job.windows = {{from, from + 2 * hour}};
        }
        if (any(0, 2) == 0)
            job.skills = {any(1, 2)};
        problem.jobs.push_back(job);
    }
    for (int i = 0; i < technicians; ++i)
        for (int on = 0; on < days; ++on) {
            const int midnight = on * day;
            problem.shifts.push_back({.start = i,
                                      .end = i,
                                      .hours = {midnight + 8 * hour, midnight + 16 * hour},
                                      .breaks = {{1800, {{midnight + 12 * hour, midnight + 13 * hour}}}},
                                      .skills = {1 + i % 2}});
        }
    return problem;
}

double millisecondsSince(std::chrono::steady_clock::time_point started)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - started).count();
}

// 25 technicians and 120 visits are planned; then five urgent ones come.
void replanned(const PlanSearch &search)
{
    std::mt19937 random(5);
    auto problem = inventedDays(random, 25, 1, 125);
    auto before = problem;
    for (int i = 120; i < 125; ++i)
        problem.jobs[std::size_t(i)].level = 0;
    before.jobs.resize(120);
    const auto plan = searchPlan(before, {.seconds = 1, .seed = search.seed});
    std::vector<int> stood(125, -1);
    for (std::size_t shift = 0; shift < plan.shifts.size(); ++shift) {
        problem.shifts[shift].jobs = plan.shifts[shift];
        for (const int job : plan.shifts[shift])
            stood[std::size_t(job)] = int(shift);
    }
    for (const int stand : stood) // a quarter of an hour for another technician
        for (int shift = 0; shift < 25; ++shift)
            problem.placing.push_back(stand >= 0 && stand != shift ? 900 : 0);
    for (const double seconds : {0.05, 0.1, 0.2, 0.25}) {
        const auto started = std::chrono::steady_clock::now();
        const auto answer =
            searchPlan(problem, {.seconds = seconds, .seed = search.seed, .threads = search.threads, .warm = false});
        const double took = millisecondsSince(started);
        int moved = 0;
        for (std::size_t shift = 0; shift < answer.shifts.size(); ++shift)
            for (const int job : answer.shifts[shift])
                moved += stood[std::size_t(job)] >= 0 && stood[std::size_t(job)] != int(shift) ? 1 : 0;
        const auto urgent = std::count_if(answer.left.begin(), answer.left.end(), [](int job) { return job >= 120; });
        const auto faults = planFaults(problem, answer);
        std::printf(
            "a day of 25 technicians and 120 visits with 5 urgent ones more: %.0f ms (asked: 300), %d of 5 stand, "
            "%d visits with another technician, %zu left of which %zu were before, cost %.1f h, %lld "
            "iterations%s\n",
            took, int(5 - urgent), moved, answer.left.size(), plan.left.size(), double(answer.cost) / 3600,
            static_cast<long long>(answer.iterations), faults.empty() ? "" : (" WRONG: " + faults.front()).c_str());
    }
}

// Where one visit costs least in each shift of a week in which 2,000 stand.
void proposed()
{
    std::mt19937 random(6);
    auto problem = inventedDays(random, 50, 7, 2001);
    const auto plan = searchPlan(problem, {.iterations = 0});
    const int one = 2000;
    for (std::size_t shift = 0; shift < problem.shifts.size(); ++shift) {
        problem.shifts[shift].jobs = plan.shifts[shift];
        std::erase(problem.shifts[shift].jobs, one);
    }
    const auto started = std::chrono::steady_clock::now();
    std::uint64_t versions = 0;
    std::vector<std::pair<std::int64_t, int>> places;
    for (int shift = 0; shift < int(problem.shifts.size()); ++shift) {
        if (!mayStand(problem, one, shift))
            continue;
        PlanRoute route(problem, shift, &versions);
        route.set(problem.shifts[std::size_t(shift)].jobs);
        if (const auto best = route.best(one); best.place >= 0)
            places.emplace_back(best.added, shift);
    }
    std::sort(places.begin(), places.end());
    std::printf(
        "the best places of one visit in 50 shifts on 7 days with 2,000 visits: %.2f ms (asked: 10), %zu shifts, "
        "the nearest %.0f s more\n",
        millisecondsSince(started), places.size(), places.empty() ? 0 : double(places.front().first));
}

// How far from the best known what stands in a folder is planned.
void planned(const std::filesystem::path &folder, const std::string &only, const PlanSearch &search, double askedMean,
             double askedMost)
{
    std::map<std::string, double> best;
    std::ifstream known(folder / "best.txt");
    std::string name;
    double value = 0;
    while (known >> name >> value)
        best[name] = value;
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".txt" && entry.path().filename() != "best.txt" &&
            entry.path().stem().string().starts_with(only))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::map<std::string, std::vector<double>> gaps; // by class
    std::vector<double> all;
    for (const auto &file : files) {
        const auto instance = readInstance(file);
        const auto started = std::chrono::steady_clock::now();
        const auto answer = searchPlan(instance.problem, search);
        const auto took = millisecondsSince(started) / 1000;
        const auto faults = planFaults(instance.problem, answer);
        const auto routes =
            std::count_if(answer.shifts.begin(), answer.shifts.end(), [](const auto &one) { return !one.empty(); });
        std::printf("%-8s %9.1f in %2d routes, %zu left, %.2f s, %lld iterations", instance.name.c_str(),
                    double(answer.cost) / 10, int(routes), answer.left.size(), took,
                    static_cast<long long>(answer.iterations));
        if (const auto one = best.find(instance.name); one != best.end()) {
            const double gap = (double(answer.cost) / 10 / one->second - 1) * 100;
            all.push_back(gap);
            gaps[instance.name.substr(0, instance.name.find_first_of("12") + 1)].push_back(gap);
            std::printf(", %+.2f %%", gap);
        }
        std::printf("%s\n", faults.empty() ? "" : (" WRONG: " + faults.front()).c_str());
        std::fflush(stdout);
    }
    const auto mean = [](const std::vector<double> &some) {
        return std::accumulate(some.begin(), some.end(), 0.0) / double(some.size());
    };
    for (const auto &[kind, some] : gaps)
        std::printf("%-4s %.2f %%  ", kind.c_str(), mean(some));
    if (!all.empty())
        std::printf("\nmean gap %.3f %% (asked: %.2f), largest %.2f %% (asked: %.1f) of %zu\n", mean(all), askedMean,
                    *std::max_element(all.begin(), all.end()), askedMost, all.size());
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<std::string> folders;
    std::string only;
    PlanSearch search;
    double askedMean = 0.25, askedMost = 1.5;
    for (int i = 1; i < argc; ++i) {
        const auto value = [&] { return i + 1 < argc ? argv[++i] : ""; };
        if (std::strcmp(argv[i], "--seconds") == 0)
            search.seconds = std::atof(value());
        else if (std::strcmp(argv[i], "--iterations") == 0)
            search.iterations = std::atoll(value());
        else if (std::strcmp(argv[i], "--seed") == 0)
            search.seed = std::strtoull(value(), nullptr, 10);
        else if (std::strcmp(argv[i], "--threads") == 0)
            search.threads = std::atoi(value());
        else if (std::strcmp(argv[i], "--only") == 0)
            only = value();
        else if (std::strcmp(argv[i], "--asked") == 0) {
            askedMean = std::atof(value());
            askedMost = std::atof(value());
        } else
            folders.emplace_back(argv[i]);
    }
    for (const auto &folder : folders)
        planned(folder, only, search, askedMean, askedMost);
    if (folders.empty()) {
        replanned(search);
        proposed();
    }
    return 0;
}
