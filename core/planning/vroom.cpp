// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/vroom.h"

#include "core/planning/checker.h"
#include "core/planning/reasons.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr double roadFactor = 1.3;       // ways are longer than the straight line
constexpr double metresPerSecond = 13.9; // 50 km/h
constexpr double earthRadius = 6371000;
constexpr int mostPriority = 100;
constexpr qsizetype mostJobs = 20000;

QString pathOf(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'/' + name;
}

// What was read stays, what is wrong is told: the first of it.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    Result<VroomProblem> read();

private:
    bool wrong(const QString &where, const QString &code = u"vroom.notReadable"_s)
    {
        if (!m_problem)
            m_problem = Problem{Problem::Kind::Input, code, {{u"where"_s, where}}, {}};
        return false;
    }
    int number(const QJsonObject &from, const QString &name, const QString &path, int otherwise)
    {
        const auto value = from.value(name);
        if (value.isUndefined())
            return otherwise;
        const double given = value.toDouble(-1);
        if (!value.isDouble() || given < 0 || given >= planNever) {
            wrong(pathOf(path, name));
            return otherwise;
        }
        return static_cast<int>(given);
    }
    std::vector<int> numbers(const QJsonObject &from, const QString &name, const QString &path)
    {
        std::vector<int> all;
        const auto value = from.value(name);
        if (!value.isUndefined() && !value.isArray())
            wrong(pathOf(path, name));
        for (const auto &one : value.toArray()) {
            if (!one.isDouble() || one.toDouble() < 0 || one.toDouble() >= planNever)
                wrong(pathOf(path, name));
            all.push_back(static_cast<int>(one.toDouble()));
        }
        return all;
    }
    PlanWindow window(const QJsonValue &value, const QString &path)
    {
        const auto pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble() || pair[0].toDouble() > pair[1].toDouble() ||
            pair[0].toDouble() < 0 || pair[1].toDouble() >= planNever) {
            wrong(path);
            return {};
        }
        return {static_cast<int>(pair[0].toDouble()), static_cast<int>(pair[1].toDouble())};
    }
    // In order; what overlaps is wrong.
    std::vector<PlanWindow> windows(const QJsonObject &from, const QString &path)
    {
        std::vector<PlanWindow> all;
        int i = 0;
        for (const auto &one : from.value("time_windows"_L1).toArray())
            all.push_back(window(one, path + u"/time_windows/%1"_s.arg(i++)));
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        for (std::size_t next = 1; next < all.size(); ++next)
            if (all[next].from <= all[next - 1].until)
                wrong(path + u"/time_windows"_s);
        return all;
    }

    bool readMatrices();
    bool readVehicle(const QJsonObject &one, const QString &path);
    bool readJob(const QJsonObject &one, const QString &path);
    bool readShipment(const QJsonObject &one, const QString &path);
    bool addJob(const PlanJob &job, const VroomProblem::Stop &stop, int setup, int priority, const QString &path);
    bool placeShipments();
    // The place in the matrix; -1 when none is given.
    int placeOf(const QJsonObject &from, const QString &kind, const QString &path, VroomProblem::Stop &stop);
    int matrixOf(const QJsonObject &vehicle, const QString &path);
    void fillFromCoordinates();
    void levels();
    bool readSteps(const QJsonObject &vehicle, PlanShift &shift, const QString &path);

    QJsonObject m_json;
    VroomProblem m_given{};
    std::optional<Problem> m_problem{};
    struct Table
    {
        int places = 0;
        std::vector<int> time{}, cost{};
        bool ownCost = false;
    };
    std::map<QString, Table> m_tables{};
    std::map<std::tuple<QString, double, double>, int> m_matrices{};
    std::vector<std::pair<double, double>> m_where{}; // when there is no matrix
    QHash<qint64, int> m_jobNumbers{};
    QHash<qint64, int> m_pickupNumbers{};
    QHash<int, std::vector<PlanWindow>> m_deliveryWindows{}; // by job
};

int Reader::placeOf(const QJsonObject &from, const QString &kind, const QString &path, VroomProblem::Stop &stop)
{
    const auto index = kind == u"location" ? u"location_index"_s : kind + u"_index"_s;
    if (from.contains(kind)) {
        stop.location = from.value(kind).toArray();
        if (stop.location.size() != 2 || !stop.location[0].isDouble() || !stop.location[1].isDouble()) {
            wrong(pathOf(path, kind));
            return -1;
        }
    }
    if (from.contains(index)) {
        stop.index = number(from, index, path, 0);
        return stop.index;
    }
    if (stop.location.isEmpty())
        return -1;
    const std::pair where(stop.location[0].toDouble(), stop.location[1].toDouble());
    const auto known = std::find(m_where.begin(), m_where.end(), where);
    if (known != m_where.end())
        return static_cast<int>(known - m_where.begin());
    m_where.push_back(where);
    return static_cast<int>(m_where.size()) - 1;
}

bool Reader::readMatrices()
{
    auto given = m_json.value("matrices"_L1).toObject();
    if (m_json.contains("matrix"_L1)) // as it was once called
        given.insert(u"car"_s, QJsonObject{{u"durations"_s, m_json.value("matrix"_L1)}});
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto path = u"matrices/"_s + it.key();
        Table table;
        const auto fill = [&](const QString &name, std::vector<int> &cells) {
            const auto rows = it.value().toObject().value(name).toArray();
            table.places = table.places > 0 ? table.places : static_cast<int>(rows.size());
            if (static_cast<int>(rows.size()) != table.places)
                return wrong(pathOf(path, name), u"vroom.matrixShape"_s);
            for (const auto &row : rows) {
                const auto cellsOfRow = row.toArray();
                if (static_cast<int>(cellsOfRow.size()) != table.places)
                    return wrong(pathOf(path, name), u"vroom.matrixShape"_s);
                for (const auto &cell : cellsOfRow) { // a hole: there is no way
                    const double value = cell.toDouble(-1);
                    cells.push_back(value < 0 || value >= planNever ? planNever : static_cast<int>(value));
                }
            }
            return true;
        };
        if (!fill(u"durations"_s, table.time))
            return false;
        table.ownCost = it.value().toObject().contains("costs"_L1);
        if (table.ownCost && !fill(u"costs"_s, table.cost))
            return false;
        m_tables.emplace(it.key(), table);
    }
    m_given.placesGiven = !m_tables.empty();
    return true;
}

// One for each profile, speed and price.
int Reader::matrixOf(const QJsonObject &vehicle, const QString &path)
{
    const auto profile = vehicle.value("profile"_L1).toString(u"car"_s);
    const double speed = vehicle.value("speed_factor"_L1).toDouble(1);
    const double price = vehicle.value("costs"_L1).toObject().value("per_hour"_L1).toDouble(3600);
    if (speed <= 0 || speed > 5)
        wrong(pathOf(path, u"speed_factor"_s));
    if (price < 0 || price > 1'000'000)
        wrong(pathOf(path, u"costs/per_hour"_s));
    if (m_given.placesGiven && !m_tables.contains(profile))
        wrong(pathOf(path, u"profile"_s), u"vroom.noMatrix"_s);
    const auto [found, fresh] = m_matrices.emplace(std::tuple(profile, speed, price), int(m_matrices.size()));
    return found->second;
}

bool Reader::readVehicle(const QJsonObject &one, const QString &path)
{
    VroomProblem::Stop stop{.id = one.value("id"_L1).toInteger(),
                            .description = one.value("description"_L1).toString()};
    VroomProblem::Stop start, end;
    PlanShift shift;
    shift.start = placeOf(one, u"start"_s, path, start);
    shift.end = placeOf(one, u"end"_s, path, end);
    if (shift.start < 0 && shift.end < 0)
        return wrong(path, u"vroom.nowhere"_s);
    if (one.contains("time_window"_L1))
        shift.hours = window(one.value("time_window"_L1), pathOf(path, u"time_window"_s));
    shift.capacity = numbers(one, u"capacity"_s, path);
    shift.skills = numbers(one, u"skills"_s, path);
    shift.matrix = matrixOf(one, path);
    shift.opening = static_cast<qint64>(one.value("costs"_L1).toObject().value("fixed"_L1).toDouble(0));
    shift.mostJobs = number(one, u"max_tasks"_s, path, std::numeric_limits<int>::max());
    shift.mostTravel = number(one, u"max_travel_time"_s, path, planNever);
    QList<VroomProblem::Stop> breaks;
    const auto given = one.value("breaks"_L1).toArray();
    if (given.size() > planMostBreaks)
        return wrong(pathOf(path, u"breaks"_s), u"vroom.tooMany"_s);
    std::vector<std::pair<PlanBreak, VroomProblem::Stop>> sorted;
    for (int i = 0; i < given.size(); ++i) {
        const auto pause = given[i].toObject();
        const auto here = path + u"/breaks/%1"_s.arg(i);
        sorted.emplace_back(PlanBreak{number(pause, u"service"_s, here, 0), windows(pause, here)},
                            VroomProblem::Stop{.id = pause.value("id"_L1).toInteger(),
                                               .description = pause.value("description"_L1).toString()});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        const auto first = [](const PlanBreak &pause) {
            return pause.windows.empty() ? 0 : pause.windows.front().from;
        };
        return first(a.first) < first(b.first);
    });
    for (const auto &[pause, called] : sorted) {
        shift.breaks.push_back(pause);
        breaks << called;
    }
    m_given.problem.shifts.push_back(shift);
    m_given.vehicles << stop;
    m_given.starts << start;
    m_given.ends << end;
    m_given.breaks << breaks;
    return !m_problem;
}

bool Reader::readJob(const QJsonObject &one, const QString &path)
{
    VroomProblem::Stop stop{.id = one.value("id"_L1).toInteger(),
                            .description = one.value("description"_L1).toString()};
    PlanJob job;
    job.place = placeOf(one, u"location"_s, path, stop);
    if (job.place < 0)
        return wrong(path, u"vroom.nowhere"_s);
    const int setup = number(one, u"setup"_s, path, 0);
    job.service = number(one, u"service"_s, path, 0) + setup;
    job.windows = windows(one, path);
    job.delivery = numbers(one, one.contains("amount"_L1) ? u"amount"_s : u"delivery"_s, path);
    job.pickup = numbers(one, u"pickup"_s, path);
    job.skills = numbers(one, u"skills"_s, path);
    if (m_jobNumbers.contains(stop.id))
        return wrong(path, u"vroom.idTwice"_s);
    m_jobNumbers.insert(stop.id, static_cast<int>(m_given.jobs.size()));
    return addJob(job, stop, setup, number(one, u"priority"_s, path, 0), path);
}

bool Reader::addJob(const PlanJob &job, const VroomProblem::Stop &stop, int setup, int priority, const QString &path)
{
    if (priority > mostPriority)
        return wrong(pathOf(path, u"priority"_s));
    m_given.problem.jobs.push_back(job);
    m_given.jobs << stop;
    m_given.setups << setup;
    m_given.priorities << priority;
    return !m_problem;
}

bool Reader::readShipment(const QJsonObject &one, const QString &path)
{
    const auto from = one.value("pickup"_L1).toObject();
    const auto to = one.value("delivery"_L1).toObject();
    const auto fromPath = pathOf(path, u"pickup"_s);
    const auto toPath = pathOf(path, u"delivery"_s);
    VroomProblem::Stop stop{.id = from.value("id"_L1).toInteger(),
                            .description = from.value("description"_L1).toString()};
    VroomProblem::Shipment shipment;
    shipment.to = {.id = to.value("id"_L1).toInteger(), .description = to.value("description"_L1).toString()};
    shipment.pickupPlace = placeOf(from, u"location"_s, fromPath, stop);
    shipment.deliveryPlace = placeOf(to, u"location"_s, toPath, shipment.to);
    if (shipment.pickupPlace < 0 || shipment.deliveryPlace < 0)
        return wrong(shipment.pickupPlace < 0 ? fromPath : toPath, u"vroom.nowhere"_s);
    shipment.pickupSetup = number(from, u"setup"_s, fromPath, 0);
    shipment.pickupService = number(from, u"service"_s, fromPath, 0);
    shipment.deliverySetup = number(to, u"setup"_s, toPath, 0);
    shipment.deliveryService = number(to, u"service"_s, toPath, 0);
    shipment.amount = numbers(one, u"amount"_s, path);
    PlanJob job;
    job.windows = windows(from, fromPath);
    job.delivery = shipment.amount; // in the vehicle from the start of the day: more than it carries, never less
    job.skills = numbers(one, u"skills"_s, path);
    const int asJob = static_cast<int>(m_given.jobs.size());
    if (m_pickupNumbers.contains(stop.id))
        return wrong(fromPath, u"vroom.idTwice"_s);
    m_pickupNumbers.insert(stop.id, asJob);
    m_deliveryWindows.insert(asJob, windows(to, toPath));
    m_given.shipments.insert(asJob, shipment);
    return addJob(job, stop, 0, number(one, u"priority"_s, path, 0), path);
}

// Each shipment becomes one more place: reached as its pick-up is, left as its delivery is. It takes as long as by the
// slowest vehicle that can drive from the one to the other.
bool Reader::placeShipments()
{
    if (m_given.shipments.isEmpty())
        return true;
    auto &problem = m_given.problem;
    std::vector<int> in, out; // the place to reach, the place to leave from
    const int places = problem.matrices.front().places;
    for (const auto &matrix : problem.matrices)
        if (matrix.places != places) // the new places would have two numbers
            return wrong(u"matrices"_s, u"vroom.matrixShape"_s);
    for (int place = 0; place < places; ++place) {
        in.push_back(place);
        out.push_back(place);
    }
    for (std::size_t number = 0; number < problem.jobs.size(); ++number) {
        const auto found = m_given.shipments.constFind(static_cast<int>(number));
        if (found == m_given.shipments.cend())
            continue;
        int way = 0;
        for (const auto &matrix : problem.matrices)
            if (const int one = matrix.timeOf(found->pickupPlace, found->deliveryPlace); one < planNever)
                way = std::max(way, one);
        auto &job = problem.jobs[number];
        const int before = found->pickupSetup + found->pickupService + way;
        job.place = static_cast<int>(in.size());
        job.service = before + found->deliverySetup + found->deliveryService;
        in.push_back(found->pickupPlace);
        out.push_back(found->deliveryPlace);
        const auto until = m_deliveryWindows.value(static_cast<int>(number));
        if (until.empty())
            continue;
        const auto begin = job.windows.empty() ? std::vector<PlanWindow>{PlanWindow{}} : job.windows;
        std::vector<PlanWindow> both;
        int waits = planNever; // the least before a delivery that opens later
        PlanWindow last;
        for (const auto &one : begin)
            for (const auto &other : until) {
                const PlanWindow fits{std::max(one.from, other.from - before),
                                      std::min(one.until, other.until - before)};
                if (fits.from <= fits.until)
                    both.push_back(fits);
                else if (other.from - before > one.until && other.from - before - one.until < waits) {
                    waits = other.from - before - one.until;
                    last = {one.until, one.until};
                }
            }
        if (both.empty() && waits == planNever)
            return wrong(u"shipments/%1/delivery/time_windows"_s.arg(in.size() - static_cast<std::size_t>(places) - 1),
                         u"vroom.shipments"_s);
        if (both.empty()) {
            both.push_back(last);
            job.service += waits;
        }
        std::sort(both.begin(), both.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        job.windows.clear();
        for (const auto &one : both)
            if (!job.windows.empty() && one.from <= job.windows.back().until)
                job.windows.back().until = std::max(one.until, job.windows.back().until);
            else
                job.windows.push_back(one);
    }
    const auto sum = [](int a, int b) { return a >= planNever || b >= planNever ? planNever : a + b; };
    for (auto &matrix : problem.matrices) {
        PlanMatrix wider{.places = static_cast<int>(in.size())};
        for (const int from : out)
            for (std::size_t to = 0; to < in.size(); ++to) {
                const bool shipped = static_cast<int>(to) >= places;
                const bool barred = shipped && matrix.timeOf(in[to], out[to]) >= planNever;
                wider.time.push_back(barred ? planNever : matrix.timeOf(from, in[to]));
                wider.cost.push_back(
                    barred ? planNever
                           : sum(matrix.costOf(from, in[to]), shipped ? matrix.costOf(in[to], out[to]) : 0));
            }
        matrix = std::move(wider);
    }
    return true;
}

// The highest priority is the first level.
void Reader::levels()
{
    const std::set<int, std::greater<>> all(m_given.priorities.begin(), m_given.priorities.end());
    for (qsizetype i = 0; i < m_given.priorities.size(); ++i)
        m_given.problem.jobs[static_cast<std::size_t>(i)].level =
            static_cast<int>(std::distance(all.begin(), all.find(m_given.priorities[i])));
}

void Reader::fillFromCoordinates()
{
    Table table{.places = static_cast<int>(m_where.size())};
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    for (const auto &[lonA, latA] : m_where)
        for (const auto &[lonB, latB] : m_where) {
            const double up = std::sin(radians(latB - latA) / 2);
            const double along = std::sin(radians(lonB - lonA) / 2);
            const double part = up * up + std::cos(radians(latA)) * std::cos(radians(latB)) * along * along;
            const double metres = 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(part)));
            table.time.push_back(static_cast<int>(std::lround(metres * roadFactor / metresPerSecond)));
        }
    for (const auto &[key, number] : m_matrices)
        m_tables.emplace(std::get<0>(key), table);
}

// What stands already, as `steps` of a vehicle.
bool Reader::readSteps(const QJsonObject &vehicle, PlanShift &shift, const QString &path)
{
    for (const auto &value : vehicle.value("steps"_L1).toArray()) {
        const auto step = value.toObject();
        const bool pickup = step.value("type"_L1) == u"pickup"_s;
        if (!pickup && step.value("type"_L1) != u"job"_s)
            continue;
        const auto &known = pickup ? m_pickupNumbers : m_jobNumbers;
        const auto job = known.constFind(step.value("id"_L1).toInteger());
        if (job == known.constEnd())
            return wrong(pathOf(path, u"steps"_s), u"vroom.noSuchJob"_s);
        shift.jobs.push_back(*job);
    }
    return true;
}

Result<VroomProblem> Reader::read()
{
    const auto shipments = m_json.value("shipments"_L1).toArray();
    const auto jobs = m_json.value("jobs"_L1).toArray();
    const auto vehicles = m_json.value("vehicles"_L1).toArray();
    if (vehicles.isEmpty() || (jobs.isEmpty() && shipments.isEmpty() && !m_json.value("jobs"_L1).isArray()))
        return badInput(u"vroom.notAProblem"_s);
    if (jobs.size() + shipments.size() > mostJobs || vehicles.size() > mostJobs)
        return badInput(u"vroom.tooMany"_s, {{u"where"_s, u"jobs"_s}});
    bool fine = readMatrices();
    for (int i = 0; fine && i < vehicles.size(); ++i)
        fine = readVehicle(vehicles[i].toObject(), u"vehicles/%1"_s.arg(i));
    for (int i = 0; fine && i < jobs.size(); ++i)
        fine = readJob(jobs[i].toObject(), u"jobs/%1"_s.arg(i));
    for (int i = 0; fine && i < shipments.size(); ++i)
        fine = readShipment(shipments[i].toObject(), u"shipments/%1"_s.arg(i));
    for (int i = 0; fine && i < vehicles.size(); ++i)
        fine = readSteps(vehicles[i].toObject(), m_given.problem.shifts[static_cast<std::size_t>(i)],
                         u"vehicles/%1"_s.arg(i));
    if (!fine || m_problem)
        return tl::make_unexpected(*m_problem);
    if (!m_given.placesGiven)
        fillFromCoordinates();
    m_given.problem.matrices.resize(m_matrices.size());
    for (const auto &[key, index] : m_matrices) {
        const auto &[profile, speed, price] = key;
        const auto &table = m_tables.at(profile);
        PlanMatrix matrix{.places = table.places};
        for (std::size_t cell = 0; cell < table.time.size(); ++cell) {
            const int time = table.time[cell];
            matrix.time.push_back(time >= planNever ? planNever : static_cast<int>(std::lround(time / speed)));
            const int cost = table.ownCost       ? table.cost[cell]
                             : time >= planNever ? planNever
                                                 : static_cast<int>(std::lround(matrix.time.back() * price / 3600));
            matrix.cost.push_back(cost);
        }
        m_given.problem.matrices[static_cast<std::size_t>(index)] = std::move(matrix);
    }
    const auto inside = [&](int place, const PlanMatrix &matrix) { return place < matrix.places; };
    for (std::size_t i = 0; i < m_given.problem.shifts.size(); ++i) {
        const auto &shift = m_given.problem.shifts[i];
        const auto &matrix = m_given.problem.matrices[static_cast<std::size_t>(shift.matrix)];
        if (!inside(shift.start, matrix) || !inside(shift.end, matrix))
            return badInput(u"vroom.outsideMatrix"_s, {{u"where"_s, u"vehicles/%1"_s.arg(i)}});
    }
    for (std::size_t i = 0; i < m_given.problem.jobs.size(); ++i)
        for (const auto &matrix : m_given.problem.matrices)
            if (!inside(m_given.problem.jobs[i].place, matrix))
                return badInput(u"vroom.outsideMatrix"_s, {{u"where"_s, u"jobs/%1"_s.arg(i)}});
    for (const auto &shipment : std::as_const(m_given.shipments))
        for (const auto &matrix : m_given.problem.matrices)
            if (!inside(std::max(shipment.pickupPlace, shipment.deliveryPlace), matrix))
                return badInput(u"vroom.outsideMatrix"_s, {{u"where"_s, u"shipments"_s}});
    if (!placeShipments())
        return tl::make_unexpected(*m_problem);
    levels();
    return m_given;
}

QJsonArray amountsJson(const std::vector<int> &amounts)
{
    QJsonArray json;
    for (const int one : amounts)
        json << one;
    return json;
}

QJsonObject placed(const VroomProblem::Stop &stop, QJsonObject json)
{
    if (!stop.location.isEmpty())
        json.insert(u"location"_s, stop.location);
    if (stop.index >= 0)
        json.insert(u"location_index"_s, stop.index);
    if (!stop.description.isEmpty())
        json.insert(u"description"_s, stop.description);
    return json;
}

QString codeOf(PlanObstacle obstacle)
{
    switch (obstacle) {
    case PlanObstacle::Barred:
        return u"BARRED"_s;
    case PlanObstacle::Skill:
        return u"SKILL"_s;
    case PlanObstacle::Load:
        return u"LOAD"_s;
    case PlanObstacle::Alone:
        return u"WINDOW"_s;
    case PlanObstacle::Room:
        return u"NO_ROOM"_s;
    case PlanObstacle::Dearer:
        return u"COST"_s;
    }
    return {};
}

struct Sums
{
    qint64 cost = 0, service = 0, setup = 0, duration = 0, waiting = 0, priority = 0;
    std::vector<int> delivery{}, pickup{};
};

void addTo(std::vector<int> &sum, const std::vector<int> &more, int sign = 1)
{
    sum.resize(std::max(sum.size(), more.size()), 0);
    for (std::size_t i = 0; i < more.size(); ++i)
        sum[i] += sign * more[i];
}

QJsonObject routeJson(const VroomProblem &given, int number, const std::vector<int> &jobs, Sums &all)
{
    const auto &shift = given.problem.shifts[static_cast<std::size_t>(number)];
    const auto &matrix = given.problem.matrices[static_cast<std::size_t>(shift.matrix)];
    const auto drive = driveOf(given.problem, number, jobs);
    Sums sums;
    sums.cost = shift.opening;
    std::vector<int> load(shift.capacity.size(), 0);
    for (const int job : jobs)
        if (!given.shipments.contains(job))
            addTo(load, given.problem.jobs[static_cast<std::size_t>(job)].delivery);
    QJsonArray steps;
    const auto step = [&](QJsonObject json, int arrival, qint64 duration, int setup, int service, int waiting) {
        json.insert(u"arrival"_s, arrival);
        json.insert(u"duration"_s, duration);
        json.insert(u"setup"_s, setup);
        json.insert(u"service"_s, service);
        json.insert(u"waiting_time"_s, waiting);
        json.insert(u"load"_s, amountsJson(load));
        json.insert(u"violations"_s, QJsonArray());
        steps << json;
    };
    // Nobody leaves earlier than he has to for the first visit.
    int leaves = drive.leaves;
    int spared = 0;
    if (!drive.stops.empty() && drive.stops.front().job >= 0) {
        spared = drive.stops.front().begins - drive.stops.front().arrival;
        leaves += spared;
    }
    if (shift.start >= 0)
        step(placed(given.starts[number], {{u"type"_s, u"start"_s}}), leaves, 0, 0, 0, 0);
    int place = shift.start;
    qint64 travelled = 0;
    for (std::size_t i = 0; i < drive.stops.size(); ++i) {
        const auto &stop = drive.stops[i];
        const int waiting = stop.begins - stop.arrival - (i == 0 ? spared : 0);
        sums.waiting += waiting;
        if (stop.job < 0) {
            const auto &called = given.breaks[number][stop.breakNo];
            sums.service += stop.leaves - stop.begins;
            step(placed(called, {{u"type"_s, u"break"_s}, {u"id"_s, called.id}}), stop.begins - waiting, travelled, 0,
                 stop.leaves - stop.begins, waiting);
            continue;
        }
        const auto &job = given.problem.jobs[static_cast<std::size_t>(stop.job)];
        const int setup = given.setups[stop.job];
        travelled += matrix.timeOf(place, job.place);
        sums.cost += matrix.costOf(place, job.place);
        place = job.place;
        sums.priority += given.priorities[stop.job];
        if (const auto found = given.shipments.constFind(stop.job); found != given.shipments.cend()) {
            const auto &shipment = *found;
            const auto &called = given.jobs[stop.job];
            addTo(load, shipment.amount);
            step(placed(called, {{u"type"_s, u"pickup"_s}, {u"id"_s, called.id}, {u"job"_s, called.id}}),
                 stop.begins - waiting, travelled, shipment.pickupSetup, shipment.pickupService, waiting);
            const int way = matrix.timeOf(shipment.pickupPlace, shipment.deliveryPlace);
            const int there = stop.begins + shipment.pickupSetup + shipment.pickupService + way;
            const int waits = stop.leaves - shipment.deliverySetup - shipment.deliveryService - there;
            travelled += way;
            addTo(load, shipment.amount, -1);
            step(placed(shipment.to,
                        {{u"type"_s, u"delivery"_s}, {u"id"_s, shipment.to.id}, {u"job"_s, shipment.to.id}}),
                 there, travelled, shipment.deliverySetup, shipment.deliveryService, waits);
            sums.waiting += waits;
            sums.service += shipment.pickupService + shipment.deliveryService;
            sums.setup += shipment.pickupSetup + shipment.deliverySetup;
            addTo(sums.delivery, shipment.amount);
            addTo(sums.pickup, shipment.amount);
            continue;
        }
        sums.service += job.service - setup;
        sums.setup += setup;
        addTo(sums.delivery, job.delivery);
        addTo(sums.pickup, job.pickup);
        addTo(load, job.delivery, -1);
        addTo(load, job.pickup);
        const auto &called = given.jobs[stop.job];
        step(placed(called, {{u"type"_s, u"job"_s}, {u"id"_s, called.id}, {u"job"_s, called.id}}),
             stop.begins - waiting, travelled, setup, job.service - setup, waiting);
    }
    if (shift.end >= 0) {
        travelled += matrix.timeOf(place, shift.end);
        sums.cost += matrix.costOf(place, shift.end);
        step(placed(given.ends[number], {{u"type"_s, u"end"_s}}), drive.back, travelled, 0, 0, 0);
    }
    sums.duration = travelled;
    all.cost += sums.cost;
    all.service += sums.service;
    all.setup += sums.setup;
    all.duration += sums.duration;
    all.waiting += sums.waiting;
    all.priority += sums.priority;
    addTo(all.delivery, sums.delivery);
    addTo(all.pickup, sums.pickup);
    return placed(given.vehicles[number], {{u"vehicle"_s, given.vehicles[number].id},
                                           {u"cost"_s, sums.cost},
                                           {u"delivery"_s, amountsJson(sums.delivery)},
                                           {u"amount"_s, amountsJson(sums.delivery)},
                                           {u"pickup"_s, amountsJson(sums.pickup)},
                                           {u"setup"_s, sums.setup},
                                           {u"service"_s, sums.service},
                                           {u"duration"_s, sums.duration},
                                           {u"waiting_time"_s, sums.waiting},
                                           {u"priority"_s, sums.priority},
                                           {u"steps"_s, steps},
                                           {u"violations"_s, QJsonArray()}});
}

} // namespace

Result<VroomProblem> readVroom(const QJsonObject &json)
{
    return Reader(json).read();
}

QJsonObject vroomSolution(const VroomProblem &given, const PlanAnswer &answer, qint64 milliseconds)
{
    Sums all;
    QJsonArray routes;
    for (std::size_t number = 0; number < answer.shifts.size(); ++number)
        if (!answer.shifts[number].empty())
            routes << routeJson(given, static_cast<int>(number), answer.shifts[number], all);
    QJsonArray unassigned;
    for (const int job : answer.left) {
        QJsonArray reasons;
        for (const auto &reason : whyLeft(given.problem, answer, job)) {
            QJsonArray vehicles;
            for (const int shift : reason.shifts)
                vehicles << given.vehicles[shift].id;
            reasons << QJsonObject{{u"code"_s, codeOf(reason.obstacle)}, {u"vehicles"_s, vehicles}};
        }
        const auto left = [&](const VroomProblem::Stop &stop, const QString &type) {
            unassigned << placed(stop, {{u"id"_s, stop.id}, {u"type"_s, type}, {u"reasons"_s, reasons}});
        };
        const auto shipment = given.shipments.constFind(job);
        left(given.jobs[job], shipment == given.shipments.cend() ? u"job"_s : u"pickup"_s);
        if (shipment != given.shipments.cend())
            left(shipment->to, u"delivery"_s);
    }
    return {{u"code"_s, 0},
            {u"summary"_s, QJsonObject{{u"cost"_s, all.cost},
                                       {u"routes"_s, routes.size()},
                                       {u"unassigned"_s, unassigned.size()},
                                       {u"delivery"_s, amountsJson(all.delivery)},
                                       {u"amount"_s, amountsJson(all.delivery)},
                                       {u"pickup"_s, amountsJson(all.pickup)},
                                       {u"setup"_s, all.setup},
                                       {u"service"_s, all.service},
                                       {u"duration"_s, all.duration},
                                       {u"waiting_time"_s, all.waiting},
                                       {u"priority"_s, all.priority},
                                       {u"violations"_s, QJsonArray()},
                                       {u"computing_times"_s, QJsonObject{{u"solving"_s, milliseconds}}}}},
            {u"unassigned"_s, unassigned},
            {u"routes"_s, routes}};
}
