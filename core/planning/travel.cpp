// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/planning/travel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWay = 7 * 86400; // whatever the parameters say

qint64 pairOf(int from, int to)
{
    return (qint64(from) << 32) | qint64(quint32(to));
}

// Whole minutes.
int busyTime(int seconds, int percent)
{
    const auto slowed = (qint64(seconds) * percent / 100 + 59) / 60 * 60;
    return int(std::clamp<qint64>(slowed, 0, longestWay));
}

} // namespace

void TravelTimes::setMiddle(const QString &postcode, double latitude, double longitude)
{
    m_middles.insert(postcode, {latitude, longitude});
    m_ways.clear();
}

void TravelTimes::setMinutes(const QString &from, const QString &to, int minutes)
{
    m_table.insert(from + u'>' + to, minutes);
    m_ways.clear();
}

void TravelTimes::setAnswered(int from, int to, int seconds)
{
    m_answered.insert(pairOf(from, to), seconds);
    m_ways.clear();
}

int TravelTimes::place(const QString &postcode, const QString &exact)
{
    const auto key = postcode + u'/' + exact;
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_places.size());
    m_places << Place{postcode, exact, m_firsts.value(postcode, number)};
    m_firsts.insert(postcode, m_places.last().first);
    m_numbers.insert(key, int(m_places.size()) - 1);
    return int(m_places.size()) - 1;
}

const TravelTimes::Middle *TravelTimes::middleOf(const QString &postcode) const
{
    for (auto length = postcode.size(); length >= 2; --length)
        if (const auto found = m_middles.constFind(postcode.left(length)); found != m_middles.constEnd())
            return &*found;
    return nullptr;
}

bool TravelTimes::middle(int place, double *latitude, double *longitude) const
{
    const auto *found = middleOf(m_places.at(place).postcode);
    if (!found)
        return false;
    *latitude = found->latitude;
    *longitude = found->longitude;
    return true;
}

TravelTimes::Way TravelTimes::reckoned(int from, int to) const
{
    if (const auto answered = m_answered.constFind(pairOf(from, to)); answered != m_answered.constEnd())
        return {*answered, true, true};
    const auto &a = m_places.at(from).postcode;
    const auto &b = m_places.at(to).postcode;
    const auto table = [&](const QString &key) {
        const auto found = m_table.constFind(key);
        return found == m_table.constEnd() ? nullptr : &*found;
    };
    const auto *minutes = table(a + u'>' + b);
    if (!minutes)
        minutes = table(b + u'>' + a);
    if (minutes)
        return {*minutes < 0 ? planNever : *minutes * 60, true, true};
    if (!a.isEmpty() && a == b)
        return {m_rules.samePostcode * 60, false, true};
    const auto *here = middleOf(a);
    const auto *there = middleOf(b);
    if (a.isEmpty() || b.isEmpty() || !here || !there)
        return {m_rules.unknown * 60, true, false};
    // Straight over the globe.
    constexpr double radius = 6'371'000;
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double up = std::sin(radians(there->latitude - here->latitude) / 2);
    const double along = std::sin(radians(there->longitude - here->longitude) / 2);
    const double part =
        up * up + std::cos(radians(here->latitude)) * std::cos(radians(there->latitude)) * along * along;
    const double metres = 2 * radius * std::asin(std::min(1.0, std::sqrt(part))) * m_rules.roadFactor;
    const double driven = std::ceil(metres / std::max(1, m_rules.metresPerMinute)) + m_rules.minutesAtLeast;
    constexpr double most = longestWay / 60.0;
    return {int(std::clamp<double>(std::max<double>(driven, m_rules.samePostcode), 0, most)) * 60, false, true};
}

const TravelTimes::Way &TravelTimes::way(int from, int to) const
{
    auto key = pairOf(from, to);
    if (m_answered.isEmpty() || !m_answered.contains(key)) {
        // Kept once for all doors of two postcodes; two doors of one have a key that no other pair has.
        const int one = m_places.at(from).first, other = m_places.at(to).first;
        key = one == other ? pairOf(one, -1) : pairOf(one, other);
    }
    // What is known is only looked up: a plan that was copied shares it.
    if (const auto known = m_ways.constFind(key); known != m_ways.constEnd())
        return *known;
    return *m_ways.insert(key, reckoned(from, to));
}

int TravelTimes::seconds(int from, int to, int secondOfDay) const
{
    if (from < 0 || to < 0 || from == to)
        return 0;
    const auto &found = way(from, to);
    if (found.isFixed || found.seconds >= planNever)
        return found.seconds;
    for (const auto &busy : m_rules.busy)
        if (secondOfDay >= busy.from && secondOfDay < busy.until)
            return busyTime(found.seconds, m_rules.busyPercent);
    return found.seconds;
}

int TravelTimes::slowest(int from, int to) const
{
    if (from < 0 || to < 0 || from == to)
        return 0;
    const auto &found = way(from, to);
    return found.isFixed || m_rules.busy.empty() || found.seconds >= planNever
               ? found.seconds
               : std::max(found.seconds, busyTime(found.seconds, m_rules.busyPercent));
}

bool TravelTimes::isKnown(int from, int to) const
{
    return from < 0 || to < 0 || from == to || way(from, to).isKnown;
}

bool TravelTimes::hasMinutes(const QString &from, const QString &to) const
{
    return m_table.contains(from + u'>' + to) || m_table.contains(to + u'>' + from);
}

PlanMatrix TravelTimes::matrix() const
{
    PlanMatrix matrix{.places = places()};
    matrix.time.reserve(std::size_t(places()) * std::size_t(places()));
    for (int a = 0; a < places(); ++a)
        for (int b = 0; b < places(); ++b)
            matrix.time.push_back(slowest(a, b));
    matrix.cost = matrix.time;
    return matrix;
}
