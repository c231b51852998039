// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/metrics.h"

#include <map>
#include <memory>
#include <mutex>

namespace {

constexpr size_t mostSeries = 500;

template <typename T>
using Families = std::map<QByteArray, std::map<QByteArray, std::unique_ptr<T>>>; // name -> labels as written -> figure

struct Registry
{
    std::mutex mutex{};
    Families<Counter> counters{};
    Families<Gauge> gauges{};
    Families<Histogram> histograms{};
};

Registry &registry()
{
    static Registry one;
    return one;
}

QByteArray written(const MetricLabels &labels)
{
    QByteArrayList all;
    for (const auto &[name, value] : labels) {
        auto escaped = value;
        escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        all << name + "=\"" + escaped + '"';
    }
    return all.join(',');
}

template <typename T>
T &figure(Families<T> Registry::*kind, const QByteArray &name, const MetricLabels &labels)
{
    const std::lock_guard lock(registry().mutex);
    auto &family = (registry().*kind)[name];
    auto key = written(labels);
    if (family.size() >= mostSeries && !family.contains(key))
        key = "overflow=\"true\"";
    auto &place = family[key];
    if (!place)
        place = std::make_unique<T>();
    return *place;
}

QByteArray line(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
{
    return name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'g', 10);
}

QByteArray classesOf(const QByteArray &name, const QByteArray &labels, const Histogram &histogram)
{
    const auto before = labels.isEmpty() ? QByteArray() : QByteArray(labels + ',');
    const auto classes = histogram.classes();
    QByteArray text;
    quint64 below = 0;
    for (size_t i = 0; i < Histogram::bounds.size(); ++i) {
        below += classes[i];
        text +=
            line(name + "_bucket", before + "le=\"" + decimal(Histogram::bounds[i]) + '"', QByteArray::number(below));
    }
    below += classes.back();
    text += line(name + "_bucket", before + "le=\"+Inf\"", QByteArray::number(below));
    text += line(name + "_sum", labels, decimal(histogram.seconds()));
    return text + line(name + "_count", labels, QByteArray::number(below));
}

} // namespace

void Histogram::observe(std::chrono::nanoseconds took)
{
    const auto seconds = std::chrono::duration<double>(took).count();
    size_t place = 0;
    while (place < bounds.size() && seconds > bounds[place])
        ++place;
    m_classes[place].fetch_add(1, std::memory_order_relaxed);
    m_nanoseconds.fetch_add(took.count(), std::memory_order_relaxed);
}

std::array<quint64, Histogram::bounds.size() + 1> Histogram::classes() const
{
    std::array<quint64, bounds.size() + 1> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = m_classes[i].load(std::memory_order_relaxed);
    return all;
}

quint64 Histogram::count() const
{
    quint64 all = 0;
    for (const auto one : classes())
        all += one;
    return all;
}

double Histogram::seconds() const
{
    return static_cast<double>(m_nanoseconds.load(std::memory_order_relaxed)) / 1e9;
}

Counter &Metrics::counter(const QByteArray &name, const MetricLabels &labels)
{
    return figure(&Registry::counters, name, labels);
}

Gauge &Metrics::gauge(const QByteArray &name, const MetricLabels &labels)
{
    return figure(&Registry::gauges, name, labels);
}

Histogram &Metrics::histogram(const QByteArray &name, const MetricLabels &labels)
{
    return figure(&Registry::histograms, name, labels);
}

QByteArray Metrics::text()
{
    const std::lock_guard lock(registry().mutex);
    QByteArray text;
    for (const auto &[name, family] : registry().counters) {
        text += "# TYPE " + name + " counter\n";
        for (const auto &[labels, counter] : family)
            text += line(name, labels, QByteArray::number(counter->value()));
    }
    for (const auto &[name, family] : registry().gauges) {
        text += "# TYPE " + name + " gauge\n";
        for (const auto &[labels, gauge] : family)
            text += line(name, labels, QByteArray::number(gauge->value()));
    }
    for (const auto &[name, family] : registry().histograms) {
        text += "# TYPE " + name + " histogram\n";
        for (const auto &[labels, histogram] : family)
            text += classesOf(name, labels, *histogram);
    }
    return text;
}
