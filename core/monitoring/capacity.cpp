// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/monitoring/capacity.h"

#include "core/monitoring/equipment.h"
#include "core/monitoring/visit.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double meanDaysWithoutHistory = 97; // a year's figures of 2023: 1,800 people, 6,767 connections
constexpr double bandOfFour = 1.2816;         // four times out of five
constexpr int twoYears = 730;
constexpr int halfYear = 182;

// How long mandates of a form lasted, sorted: what part of them was still running after so many days.
class Survival
{
public:
    void add(int days) { m_days << days; }
    void sort() { std::sort(m_days.begin(), m_days.end()); }
    bool hasHistory() const { return m_days.size() >= 20; }
    int middle() const { return m_days.isEmpty() ? 0 : m_days[m_days.size() / 2]; }

    double after(int days) const
    {
        if (!hasHistory())
            return std::exp(-days / meanDaysWithoutHistory);
        const auto longer = m_days.end() - std::upper_bound(m_days.begin(), m_days.end(), days);
        return double(longer) / double(m_days.size());
    }
    // Of who ran so long already: still running that many days later.
    double further(int ran, int more) const
    {
        const auto now = after(ran);
        if (now > 0)
            return after(ran + more) / now;
        // Longer than anyone before him: as one who never ends at a set time.
        return std::exp(-more / meanDaysWithoutHistory);
    }

private:
    QList<int> m_days{};
};

struct History
{
    QHash<QString, Survival> survival{};
    Survival all{};
    QHash<QString, double> acceptedPerDay{};
    QHash<QString, double> daysToConnect{};
    double meanWait = 14; // days from acceptance to connection, of all
    QList<int> leads{};   // of those that ended: how many days before it was told; 0 when it never was

    const Survival &of(const QString &form) const
    {
        const auto found = survival.constFind(form);
        return found != survival.constEnd() && found->hasHistory() ? *found : all;
    }
    // Of the ends within so many days, the part that is told already: who has none told is likelier to stay.
    double toldWithin(int days) const
    {
        if (leads.size() < 20)
            return 0;
        double told = 0;
        for (const int lead : leads)
            told += std::min(1.0, double(lead) / days);
        return std::min(0.98, told / double(leads.size()));
    }
    double staysUntold(const QString &form, int ran, int more, double told) const
    {
        const double ends = 1 - of(form).further(ran, more);
        return 1 - ends * (1 - told) / std::max(0.02, 1 - ends * told);
    }
};

History historyOn(const QList<MonitoredSpan> &spans, QDate asOf)
{
    History history;
    QHash<QString, std::pair<double, int>> waits;
    QHash<QString, int> accepted;
    std::pair<double, int> wait;
    const auto since = asOf.addDays(-halfYear);
    QDate first = asOf;
    for (const auto &span : spans) {
        if (span.acceptedOn.isValid() && span.acceptedOn <= asOf) {
            first = std::min(first, span.acceptedOn);
            if (span.acceptedOn > since)
                ++accepted[span.form];
        }
        if (span.connectedOn.isValid() && span.connectedOn <= asOf && span.connectedOn > since &&
            span.acceptedOn.isValid()) {
            auto &[days, count] = waits[span.form];
            days += span.acceptedOn.daysTo(span.connectedOn);
            ++count;
            wait.first += span.acceptedOn.daysTo(span.connectedOn);
            ++wait.second;
        }
        if (span.disconnectedOn.isValid() && span.disconnectedOn <= asOf && span.connectedOn.isValid() &&
            span.disconnectedOn > asOf.addDays(-twoYears)) {
            const int days = int(span.connectedOn.daysTo(span.disconnectedOn));
            history.survival[span.form].add(days);
            history.all.add(days);
            const auto told = span.endsTold.isEmpty() ? span.disconnectedOn : span.endsTold.last().first;
            history.leads << int(std::max<qint64>(0, told.daysTo(span.disconnectedOn)));
        }
    }
    for (auto &one : history.survival)
        one.sort();
    history.all.sort();
    const double seen = std::clamp<double>(double(first.daysTo(asOf)), 1, halfYear);
    for (auto it = accepted.begin(); it != accepted.end(); ++it)
        history.acceptedPerDay.insert(it.key(), it.value() / seen);
    for (auto it = waits.begin(); it != waits.end(); ++it)
        history.daysToConnect.insert(it.key(), it.value().first / it.value().second);
    if (wait.second > 0)
        history.meanWait = std::max(1.0, wait.first / wait.second);
    return history;
}

// Somebody who is connected, or will be: how likely he still is on a day, and what that adds to the band.
struct Likely
{
    double mean = 0;
    double variance = 0;

    void addKnown(bool stays) // dates move, a little, both ways
    {
        mean += stays ? 1 : 0;
        variance += 0.02;
    }
    void add(double chance, double count = 1)
    {
        mean += chance * count;
        variance += chance * (1 - chance) * count;
    }
};

void addBottleneck(CapacityForecast &made, const CapacityMeans &means)
{
    const auto consider = [&](const char *what, const ForecastWeek &week, double expected, double high, double there) {
        if (there <= 0 || high <= there)
            return false;
        made.bottleneck = Bottleneck{QString::fromLatin1(what), week.from, expected > there ? expected : high, there,
                                     expected <= there};
        return true;
    };
    for (const bool onlyExpected : {true, false})
        for (const auto &week : std::as_const(made.weeks)) {
            const double edge = onlyExpected ? week.expected : week.high;
            if (consider("DEVICES", week, week.expected, edge, means.tagsUsable()) ||
                consider("PLACES", week, week.expected, edge, means.places) ||
                (onlyExpected && consider("VISITS", week, week.visits, week.visits, means.visitsPerWeek())))
                return;
        }
}

} // namespace

bool MonitoredSpan::isConnectedOn(QDate day) const
{
    return connectedOn.isValid() && connectedOn <= day && (!disconnectedOn.isValid() || disconnectedOn > day);
}

bool MonitoredSpan::isWaitingOn(QDate day) const
{
    return acceptedOn.isValid() && acceptedOn <= day && (!connectedOn.isValid() || connectedOn > day) &&
           (!cancelledOn.isValid() || cancelledOn > day);
}

QDate MonitoredSpan::endKnownOn(QDate day) const
{
    QDate end;
    for (const auto &[told, on] : endsTold)
        if (told <= day)
            end = on;
    return end;
}

CapacityMeans CapacityMeans::with(int moreTechnicians, int otherServiceDays) const
{
    auto other = *this;
    other.technicians = std::max(0, technicians + moreTechnicians);
    if (otherServiceDays >= 0 && serviceDays > 0) {
        other.tagsOut = int(std::lround(tagsOut * double(otherServiceDays) / serviceDays));
        other.serviceDays = otherServiceDays;
    }
    return other;
}

CapacityForecast forecast(const QList<MonitoredSpan> &spans, const CapacityMeans &means, QDate asOf, int weeks)
{
    CapacityForecast made{.asOf = asOf};
    const auto history = historyOn(spans, asOf);
    made.daysToConnect = history.daysToConnect;
    for (auto it = history.survival.begin(); it != history.survival.end(); ++it)
        made.durations.insert(it.key(), it->middle());
    QList<const MonitoredSpan *> running, waiting;
    for (const auto &span : spans) {
        if (span.isConnectedOn(asOf)) {
            running << &span;
            ++made.connectedByForm[span.form];
        } else if (span.isWaitingOn(asOf)) {
            waiting << &span;
            ++made.waitingByForm[span.form];
        }
    }
    made.connected = int(running.size());
    made.waiting = int(waiting.size());
    const double newPerWeek = [&] {
        double perDay = 0;
        for (const double rate : history.acceptedPerDay)
            perDay += rate;
        return perDay * 7;
    }();
    const double visitsForStarts = means.visitsPerWeek() > 0 ? means.visitsPerWeek() : 1e9;
    double queue = made.waiting;
    double before = made.connected;
    QList<double> startsOf;
    for (int week = 1; week <= weeks; ++week) {
        const auto day = asOf.addDays(week * 7);
        Likely at;
        const double told = history.toldWithin(week * 7);
        for (const auto *span : std::as_const(running)) {
            const auto end = span->endKnownOn(asOf);
            const int ran = int(span->connectedOn.daysTo(asOf));
            if (end.isValid() && end > asOf)
                at.addKnown(end > day);
            else
                at.add(history.staysUntold(span->form, ran, week * 7, told));
        }
        const double ends = std::max(
            0.0, before - at.mean - [&] {
                double later = 0;
                for (int i = 0; i < startsOf.size(); ++i)
                    later += startsOf[i] * history.all.after((week - i - 1) * 7 + 3);
                return later;
            }());
        const double other = before * means.otherVisits * 7 / 90;
        const double room = std::max(0.0, visitsForStarts - ends - other);
        // As fast as lately, and not faster than the technicians can.
        const double wanted = (queue + newPerWeek / 2) * (1 - std::exp(-7 / history.meanWait));
        const double starts = std::min(wanted, room);
        queue += newPerWeek - starts;
        startsOf << starts;
        for (int i = 0; i < startsOf.size(); ++i)
            at.add(history.all.after(std::max(0, (week - i - 1) * 7 + 3)), startsOf[i]);
        // Besides who ends when, how many come is itself uncertain, as is how fast they are connected.
        double coming = 0;
        for (const double one : std::as_const(startsOf))
            coming += one;
        const double edge = bandOfFour * std::sqrt(at.variance + coming * 0.7 + 1);
        made.weeks << ForecastWeek{.from = asOf.addDays((week - 1) * 7),
                                   .expected = at.mean,
                                   .low = std::max(0.0, at.mean - edge),
                                   .high = at.mean + edge,
                                   .starts = starts,
                                   .ends = ends,
                                   .visits = wanted + ends + other};
        before = at.mean;
    }
    addBottleneck(made, means);
    return made;
}

QList<BackTest> backTest(const QList<MonitoredSpan> &spans, QDate today, int ahead, int tests)
{
    QList<BackTest> made;
    for (int i = tests - 1; i >= 0; --i) {
        const auto forDay = today.addDays(-7 * i);
        const auto madeOn = forDay.addDays(-7 * ahead);
        const auto then = forecast(spans, {}, madeOn, ahead);
        if (then.weeks.isEmpty() || then.connected == 0)
            continue;
        const auto &last = then.weeks.last();
        const auto actual = std::count_if(spans.begin(), spans.end(),
                                          [&](const MonitoredSpan &one) { return one.isConnectedOn(forDay); });
        made << BackTest{madeOn, forDay, last.expected, last.low, last.high, int(actual)};
    }
    return made;
}

double bandFactor(const QList<BackTest> &tests)
{
    QList<double> needed;
    for (const auto &one : tests)
        if (one.high > one.expected)
            needed << std::abs(one.actual - one.expected) / (one.high - one.expected);
    if (needed.size() < 5)
        return 1;
    std::sort(needed.begin(), needed.end());
    return std::max(1.0, needed[qsizetype(std::ceil(double(needed.size()) * 0.8)) - 1]);
}

CapacityForecast widened(CapacityForecast forecast, double factor)
{
    for (auto &week : forecast.weeks) {
        week.low = std::max(0.0, week.expected - (week.expected - week.low) * factor);
        week.high = week.expected + (week.high - week.expected) * factor;
    }
    return forecast;
}

double meanError(const QList<BackTest> &tests)
{
    double sum = 0;
    for (const auto &one : tests)
        sum += one.actual > 0 ? std::abs(one.expected - one.actual) / one.actual : 0;
    return tests.isEmpty() ? 0 : sum / double(tests.size());
}

QHash<QString, QList<int>> occupation(const QList<MonitoredSpan> &spans, QDate first, QDate last)
{
    QHash<QString, QList<int>> days;
    const auto count = first.daysTo(last) + 1;
    if (count <= 0)
        return days;
    for (const auto &span : spans) {
        if (!span.connectedOn.isValid() || span.connectedOn > last)
            continue;
        auto &of = days[span.form];
        if (of.isEmpty())
            of.resize(count);
        const auto from = std::max<qint64>(0, first.daysTo(span.connectedOn));
        const auto to =
            span.disconnectedOn.isValid() ? std::min<qint64>(count, first.daysTo(span.disconnectedOn)) : count;
        for (auto day = from; day < to; ++day)
            ++of[day];
    }
    return days;
}
