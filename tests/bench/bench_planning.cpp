// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
// bench_planning FOLDER [--seconds 1] [--seed 1] [--threads 1] [--only R1]: plans every instance in Solomon's text
// format that stands in the folder, and says how far from the best known each answer is. These stand in best.txt of the
// folder, "R101 1637.7" a line: distances cut to one decimal, as the values are published.
#include "core/planning/checker.h"
#include "core/planning/search.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
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

} // namespace

int main(int argc, char *argv[])
{
    std::string folder, only;
    PlanSearch search;
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
        else
            folder = argv[i];
    }
    if (folder.empty()) {
        std::puts("bench_planning FOLDER [--seconds N] [--seed N] [--threads N] [--only NAME]");
        return 2;
    }
    std::map<std::string, double> best;
    std::ifstream known(std::filesystem::path(folder) / "best.txt");
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
    double sum = 0, worst = 0;
    int counted = 0;
    for (const auto &file : files) {
        const auto instance = readInstance(file);
        const auto started = std::chrono::steady_clock::now();
        const auto answer = searchPlan(instance.problem, search);
        const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        const auto faults = planFaults(instance.problem, answer);
        const auto routes =
            std::count_if(answer.shifts.begin(), answer.shifts.end(), [](const auto &one) { return !one.empty(); });
        std::printf("%-8s %9.1f in %2d routes, %zu left, %.2f s, %lld iterations", instance.name.c_str(),
                    double(answer.cost) / 10, int(routes), answer.left.size(), took,
                    static_cast<long long>(answer.iterations));
        if (const auto one = best.find(instance.name); one != best.end()) {
            const double gap = (double(answer.cost) / 10 / one->second - 1) * 100;
            sum += gap;
            worst = std::max(worst, gap);
            ++counted;
            std::printf(", %+.2f %%", gap);
        }
        std::printf("%s\n", faults.empty() ? "" : (" WRONG: " + faults.front()).c_str());
    }
    if (counted > 0)
        std::printf("mean gap %.3f %%, largest %.2f %% of %d\n", sum / counted, worst, counted);
    return 0;
}
