// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/monitoring/capacitychart.h"

#include "ui/base/translation.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace {

qreal msOf(QDate day)
{
    return qreal(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

CapacityChart::CapacityChart(QWidget *parent) : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the table says the same
    chart()->setMargins({0, 0, 0, 0});
    setMinimumHeight(px(220));
    chart()->setBackgroundRoundness(0);
}

QSize CapacityChart::minimumSizeHint() const
{
    return {px(260), px(200)};
}

void CapacityChart::show(const CapacityForecast &forecast, const CapacityMeans &means, const QList<int> &past,
                         const QList<BackTest> &tests)
{
    m_forecast = forecast;
    m_means = means;
    m_past = past;
    m_tests = tests;
    draw();
}

void CapacityChart::draw()
{
    auto *made = chart();
    made->removeAllSeries();
    for (auto *axis : made->axes()) {
        made->removeAxis(axis);
        delete axis;
    }
    const auto &c = colours();
    made->setBackgroundBrush(c.surface);
    setBackgroundBrush(c.surface);
    made->legend()->setAlignment(Qt::AlignBottom);
    made->legend()->setLabelColor(c.text);
    made->legend()->setFont(textFont(TextSize::Small));
    if (!m_forecast.asOf.isValid())
        return;
    const auto today = m_forecast.asOf;
    qreal most = m_forecast.connected;
    qreal least = m_forecast.connected;
    const auto see = [&](qreal value) {
        most = std::max(most, value);
        least = std::min(least, value);
    };
    auto *past = new QLineSeries;
    past->setName(tr("Connected"));
    past->setPen(QPen(c.text, 2));
    for (int i = 0; i < m_past.size(); ++i) {
        past->append(msOf(today.addDays(i - m_past.size() + 1)), m_past[i]);
        see(m_past[i]);
    }
    auto *upper = new QLineSeries(made);
    auto *lower = new QLineSeries(made);
    auto *expected = new QLineSeries;
    expected->setName(tr("Expected"));
    expected->setPen(QPen(c.accent, 2, Qt::DashLine));
    for (auto *line : {upper, lower, expected})
        line->append(msOf(today), m_forecast.connected);
    for (const auto &week : std::as_const(m_forecast.weeks)) {
        const auto at = msOf(week.from.addDays(7));
        upper->append(at, week.high);
        lower->append(at, week.low);
        expected->append(at, week.expected);
        see(week.high);
        see(week.low);
    }
    auto *band = new QAreaSeries(upper, lower);
    band->setName(tr("Four times out of five"));
    band->setBrush(c.accentSoft);
    band->setPen(Qt::NoPen);
    auto *tests = new QScatterSeries;
    tests->setName(tr("Forecast four weeks before"));
    tests->setMarkerSize(px(7));
    tests->setColor(c.soon);
    tests->setBorderColor(c.surface);
    for (const auto &one : std::as_const(m_tests)) {
        tests->append(msOf(one.forDay), one.expected);
        see(one.expected);
    }
    QList<QAbstractSeries *> all{band, past, expected, tests};
    for (const auto &[there, name] :
         {std::pair{m_means.tagsUsable(), tr("Devices: %1")}, std::pair{m_means.places, tr("Places: %1")}}) {
        // A limit that is far away would press the lines together.
        if (there <= 0 || there > most * 1.35)
            continue;
        auto *limit = new QLineSeries;
        limit->setName(name.arg(there));
        limit->setPen(QPen(c.over, 1.5, there == m_means.places ? Qt::DotLine : Qt::SolidLine));
        limit->append(msOf(today.addDays(1 - m_past.size())), there);
        limit->append(msOf(today.addDays(7 * m_forecast.weeks.size())), there);
        see(there);
        all << limit;
    }
    auto *days = new QDateTimeAxis;
    days->setFormat(QStringLiteral("d/M"));
    days->setTickCount(8);
    const auto first = today.addDays(1 - std::max<qsizetype>(1, m_past.size()));
    days->setRange(first.startOfDay(Qt::UTC), today.addDays(7 * m_forecast.weeks.size()).startOfDay(Qt::UTC));
    auto *people = new QValueAxis;
    people->setLabelFormat(QStringLiteral("%d"));
    const qreal room = std::max<qreal>(5, (most - least) * 0.15);
    people->setRange(std::max<qreal>(0, std::floor(least - room)), std::ceil(most + room));
    made->addAxis(days, Qt::AlignBottom);
    made->addAxis(people, Qt::AlignLeft);
    for (auto *series : std::as_const(all)) {
        made->addSeries(series);
        series->attachAxis(days);
        series->attachAxis(people);
    }
    people->applyNiceNumbers();
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{days, people}) {
        axis->setLabelsColor(c.muted);
        axis->setLabelsFont(textFont(TextSize::Small));
        axis->setGridLineColor(c.line);
        axis->setLinePenColor(c.line);
    }
}

void CapacityChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(px(220));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange)
        draw();
}
