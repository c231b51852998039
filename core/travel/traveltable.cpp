// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/travel/traveltable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 100; // in one question: what such services allow when nothing else is set
constexpr int decimals = 6;     // of a degree: a tenth of a metre

std::size_t cell(const PlanMatrix &matrix, int from, int to)
{
    return static_cast<std::size_t>(from) * static_cast<std::size_t>(matrix.places) + static_cast<std::size_t>(to);
}

// The ways between all of some places, into their rows and columns.
Outcome askBlock(ServiceLink &link, const QList<TravelPlace> &places, const std::vector<int> &block, PlanMatrix &matrix)
{
    QStringList coordinates;
    for (const int place : block)
        coordinates << QString::number(places[place].longitude, 'f', decimals) + u',' +
                           QString::number(places[place].latitude, 'f', decimals);
    const auto answer = link.get(u"/table/v1/driving/"_s + coordinates.join(u';'), u"annotations=duration"_s);
    if (!answer)
        return tl::make_unexpected(answer.error());
    const auto code = answer->value("code"_L1).toString();
    if (code.isEmpty())
        return tl::make_unexpected(link.badAnswer(u"code"_s));
    if (code != u"Ok")
        return tl::make_unexpected(link.refusal(code + u' ' + answer->value("message"_L1).toString()));
    const auto rows = answer->value("durations"_L1).toArray();
    if (rows.size() != std::ssize(block))
        return tl::make_unexpected(link.badAnswer(u"durations"_s));
    for (std::size_t from = 0; from < block.size(); ++from) {
        const auto row = rows[static_cast<qsizetype>(from)].toArray();
        if (row.size() != std::ssize(block))
            return tl::make_unexpected(link.badAnswer(u"durations/%1"_s.arg(from)));
        for (std::size_t to = 0; to < block.size(); ++to) {
            const auto value = row[static_cast<qsizetype>(to)];
            const double seconds = value.toDouble(-1);
            if (!value.isNull() && (!std::isfinite(seconds) || seconds < 0 || seconds >= planNever))
                return tl::make_unexpected(link.badAnswer(u"durations/%1/%2"_s.arg(from).arg(to)));
            matrix.time[cell(matrix, block[from], block[to])] =
                value.isNull() ? planNever : static_cast<int>(std::lround(seconds));
        }
    }
    return {};
}

} // namespace

Result<PlanMatrix> travelTable(const TravelService &service, const QList<TravelPlace> &places)
{
    for (qsizetype i = 0; i < places.size(); ++i)
        if (!(std::abs(places[i].longitude) <= 180 && std::abs(places[i].latitude) <= 90))
            return badInput(u"travel.badPlace"_s, {{u"place"_s, QString::number(i + 1)}});
    const int count = static_cast<int>(places.size());
    PlanMatrix matrix{.places = count};
    matrix.time.assign(static_cast<std::size_t>(count) * static_cast<std::size_t>(count), 0);
    // One block of all when they are few; else each half block with each other one.
    const int step = count <= mostPlaces ? mostPlaces : mostPlaces / 2;
    ServiceLink link(service);
    for (int first = 0; first < count; first += step)
        for (int second = first + step; second < count || (first == 0 && second == step); second += step) {
            std::vector<int> block;
            for (int place = first; place < std::min(first + step, count); ++place)
                block.push_back(place);
            for (int place = second; place < std::min(second + step, count); ++place)
                block.push_back(place);
            if (const auto asked = askBlock(link, places, block, matrix); !asked)
                return tl::make_unexpected(asked.error());
        }
    for (int place = 0; place < count; ++place)
        matrix.time[cell(matrix, place, place)] = 0;
    matrix.cost = matrix.time;
    return matrix;
}
