// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <atomic>
#include <chrono>
#include <utility>

// A number that only grows.
class Counter
{
public:
    void add(quint64 more = 1) { m_value.fetch_add(more, std::memory_order_relaxed); }
    quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value = 0;
};

// A number that goes up and down.
class Gauge
{
public:
    void set(qint64 value) { m_value.store(value, std::memory_order_relaxed); }
    void add(qint64 more) { m_value.fetch_add(more, std::memory_order_relaxed); }
    qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value = 0;
};

// How long something took, counted in classes from a millisecond to half a minute.
class Histogram
{
public:
    static constexpr std::array bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                       0.25,  0.5,    1.0,   2.5,  5.0,   10.0, 30.0};

    void observe(std::chrono::nanoseconds took);
    quint64 count() const;
    std::array<quint64, bounds.size() + 1> classes() const; // not cumulated; the last is above all bounds
    double seconds() const;                                 // the sum

private:
    std::array<std::atomic<quint64>, bounds.size() + 1> m_classes{};
    std::atomic<qint64> m_nanoseconds = 0;
};

using MetricLabels = QList<std::pair<QByteArray, QByteArray>>;

// The figures of this process, in the text format of Prometheus. A figure is made at its first mention and stays; hold
// the reference where speed matters. Labels are a few words of the program, never something a client sent: from 500
// series of one name on, all others are counted as one.
class Metrics
{
public:
    static Counter &counter(const QByteArray &name, const MetricLabels &labels = {});
    static Gauge &gauge(const QByteArray &name, const MetricLabels &labels = {});
    static Histogram &histogram(const QByteArray &name, const MetricLabels &labels = {});
    static QByteArray text();
};
