// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

// What is to be planned, without names: visits, the days of technicians they may stand in, and what it costs to get
// from one place to another. Times are whole seconds from a zero of the caller's choice.

constexpr int planMostBreaks = 8;  // of one shift
constexpr int planNever = 1 << 29; // later than any moment, and farther than any place

// Both ends belong to it. Of a visit it bounds when the service begins.
struct PlanWindow
{
    int from = 0;
    int until = planNever - 1;

    bool operator==(const PlanWindow &) const = default;
};

// The first moment of a window that is not before t; planNever when there is none. Windows are in order and apart.
inline int earliestIn(const std::vector<PlanWindow> &windows, int t)
{
    for (const auto &window : windows)
        if (t <= window.until)
            return t > window.from ? t : window.from;
    return windows.empty() ? t : planNever;
}

// The last moment of a window that is not after t; -planNever when there is none.
inline int latestIn(const std::vector<PlanWindow> &windows, int t)
{
    for (auto window = windows.rbegin(); window != windows.rend(); ++window)
        if (window->from <= t)
            return t < window->until ? t : window->until;
    return windows.empty() ? t : -planNever;
}

struct PlanJob
{
    int place = 0;
    int service = 0;
    std::vector<PlanWindow> windows{}; // none: any time
    std::vector<int> delivery{};       // what is brought from the start, by kind
    std::vector<int> pickup{};         // what is taken along to the end
    std::vector<int> skills{};         // all are needed
    int level = 0;                     // 0 is never given up for any number of a higher one
};

struct PlanBreak
{
    int length = 0;
    std::vector<PlanWindow> windows{}; // of its beginning

    bool operator==(const PlanBreak &) const = default;
};

// One technician on one day.
struct PlanShift
{
    int start = -1; // place; -1: where the first visit is
    int end = -1;   // the same of the last
    PlanWindow hours{};
    std::vector<PlanBreak> breaks{}; // all are taken, in this order
    std::vector<int> capacity{};
    std::vector<int> skills{};
    int matrix = 0;
    std::int64_t opening = 0; // cost of having work at all
    int mostJobs = std::numeric_limits<int>::max();
    int mostTravel = planNever;
    std::vector<int> jobs{}; // what stands in it already, in order
    int frozen = 0;          // so many of them, from the first, stay where they are

    bool operator==(const PlanShift &) const = default;
};

// Between any two places, row by row. planNever: there is no way.
struct PlanMatrix
{
    int places = 0;
    std::vector<int> time{};
    std::vector<int> cost{}; // of the way; seconds when it is the time

    int timeOf(int a, int b) const
    {
        return a < 0 || b < 0
                   ? 0
                   : time[static_cast<std::size_t>(a) * static_cast<std::size_t>(places) + static_cast<std::size_t>(b)];
    }
    int costOf(int a, int b) const
    {
        return a < 0 || b < 0
                   ? 0
                   : cost[static_cast<std::size_t>(a) * static_cast<std::size_t>(places) + static_cast<std::size_t>(b)];
    }
};

struct PlanProblem
{
    std::vector<PlanJob> jobs{};
    std::vector<PlanShift> shifts{};
    std::vector<PlanMatrix> matrices{};
    std::vector<std::int32_t> placing{}; // cost of a visit in a shift, visit by visit; empty: all the same
    std::vector<std::uint8_t> barred{};  // likewise: it may not stand there, whatever else is right; empty: it may

    std::int64_t placingOf(int job, int shift) const
    {
        return placing.empty()
                   ? 0
                   : placing[static_cast<std::size_t>(job) * shifts.size() + static_cast<std::size_t>(shift)];
    }
    bool isBarred(int job, int shift) const
    {
        return !barred.empty() &&
               barred[static_cast<std::size_t>(job) * shifts.size() + static_cast<std::size_t>(shift)] != 0;
    }
};

// In which shift each visit stands and in which order; what stands in none.
struct PlanAnswer
{
    std::vector<std::vector<int>> shifts{};
    std::vector<int> left{};
    std::vector<int> leftByLevel{};
    std::int64_t cost = 0; // of ways, openings and placings
    std::int64_t iterations = 0;
    bool stopped = false; // before its time
};
