// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/views/monitoringviews.h"
#include "core/monitoring/capacity.h"

using namespace Qt::StringLiterals;

namespace {

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

QJsonObject countsJson(const QHash<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject meansJson(const CapacityMeans &means)
{
    return {{u"tags"_s, means.tags},
            {u"tagsUsable"_s, means.tagsUsable()},
            {u"serviceDays"_s, means.serviceDays},
            {u"technicians"_s, means.technicians},
            {u"visitsPerWeek"_s, rounded(means.visitsPerWeek())},
            {u"places"_s, means.places}};
}

QJsonObject forecastJson(const CapacityForecast &made)
{
    QJsonArray weeks;
    for (const auto &week : made.weeks)
        weeks << QJsonObject{{u"from"_s, week.from.toString(Qt::ISODate)},
                             {u"expected"_s, rounded(week.expected)},
                             {u"low"_s, rounded(week.low)},
                             {u"high"_s, rounded(week.high)},
                             {u"starts"_s, rounded(week.starts)},
                             {u"ends"_s, rounded(week.ends)},
                             {u"visits"_s, rounded(week.visits)}};
    QJsonObject waits;
    for (auto it = made.daysToConnect.begin(); it != made.daysToConnect.end(); ++it)
        waits.insert(it.key(), rounded(it.value()));
    QJsonObject json{{u"asOf"_s, made.asOf.toString(Qt::ISODate)},
                     {u"connected"_s, made.connected},
                     {u"waiting"_s, made.waiting},
                     {u"connectedByForm"_s, countsJson(made.connectedByForm)},
                     {u"waitingByForm"_s, countsJson(made.waitingByForm)},
                     {u"daysToConnect"_s, waits},
                     {u"durations"_s, countsJson(made.durations)},
                     {u"weeks"_s, weeks},
                     {u"bottleneck"_s, QJsonValue()}};
    if (made.bottleneck)
        json.insert(u"bottleneck"_s, QJsonObject{{u"what"_s, made.bottleneck->what},
                                                 {u"week"_s, made.bottleneck->week.toString(Qt::ISODate)},
                                                 {u"asked"_s, rounded(made.bottleneck->asked)},
                                                 {u"there"_s, rounded(made.bottleneck->there)},
                                                 {u"onlyHigh"_s, made.bottleneck->onlyHigh}});
    return json;
}

} // namespace

int CommandLine::capacity()
{
    if (!houseWorkspace())
        return m_failed;
    const auto asOf = m_parser.isSet(u"at"_s) ? dateOption(u"at"_s) : workspace()->clock().today();
    const int weeks = m_parser.value(u"weeks"_s).toInt();
    if (!asOf.isValid() || weeks < 1 || weeks > 52)
        return usage(u"capacity [--at DATE] [--weeks 1…52] [--technicians ±N] [--service-days N]"_s);
    const auto answered = workspace()->read([&](const Database &database) {
        const auto spans = monitoredSpans(database, asOf);
        auto means = capacityMeans(database, workspace()->catalogue(), asOf);
        if (m_parser.isSet(u"technicians"_s) || m_parser.isSet(u"service-days"_s))
            means = means.with(m_parser.value(u"technicians"_s).toInt(),
                               m_parser.isSet(u"service-days"_s) ? m_parser.value(u"service-days"_s).toInt() : -1);
        const auto earlier = backTest(spans, asOf);
        auto json = forecastJson(widened(forecast(spans, means, asOf, weeks), bandFactor(earlier)));
        json.insert(u"means"_s, meansJson(means));
        QJsonArray tests;
        for (const auto &test : earlier)
            tests << QJsonObject{{u"madeOn"_s, test.madeOn.toString(Qt::ISODate)},
                                 {u"forDay"_s, test.forDay.toString(Qt::ISODate)},
                                 {u"expected"_s, rounded(test.expected)},
                                 {u"low"_s, rounded(test.low)},
                                 {u"high"_s, rounded(test.high)},
                                 {u"actual"_s, test.actual}};
        json.insert(u"backTest"_s, tests);
        json.insert(u"meanError"_s, std::round(meanError(earlier) * 1000) / 1000);
        return json;
    });
    if (!answered)
        return problem(answered.error());
    return answer(*answered);
}

int CommandLine::monitoringQueue()
{
    if (!houseWorkspace())
        return m_failed;
    const auto rows = workspace()->read([&](const Database &database) {
        QJsonArray lines;
        for (const auto &line : ::monitoringQueue(database, workspace()->catalogue()))
            lines << queueLineJson(*workspace(), line, m_language);
        return lines;
    });
    return rows ? answerRows(u"queue"_s, *rows) : problem(rows.error());
}

int CommandLine::monitoringTechnicians()
{
    if (!houseWorkspace())
        return m_failed;
    const auto rows =
        workspace()->read([&](const Database &database) { return techniciansJson(*workspace(), database); });
    return rows ? answerRows(u"technicians"_s, *rows) : problem(rows.error());
}

int CommandLine::monitoringPeople()
{
    if (!workspace())
        return m_failed;
    const auto rows = workspace()->read([&](const Database &database) {
        QJsonArray lines;
        const MonitoringFilter filter{.limit = m_parser.value(u"limit"_s).toInt()};
        for (const auto &line : monitoringLines(database, filter, workspace()->user()))
            lines << QJsonObject{{u"monitoring"_s, line.monitoring.id.toString()},
                                 {u"person"_s, line.title},
                                 {u"number"_s, line.number},
                                 {u"form"_s, line.monitoring.form},
                                 {u"state"_s, line.monitoring.state},
                                 {u"tag"_s, line.tag},
                                 {u"openAlarms"_s, line.openAlarms}};
        return lines;
    });
    if (!rows)
        return problem(rows.error());
    if (auto logged = workspace()->logAccess(u"LIST"_s, u"monitoring"_s, {}, {}); !logged)
        return problem(logged.error());
    return answerRows(u"people"_s, *rows);
}
