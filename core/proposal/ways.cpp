// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/proposal/ways.h"

using namespace Qt::StringLiterals;

TableOf chosenTable(const Catalogue &catalogue)
{
    const auto base = catalogue.parameter(u"planningServices"_s).toObject().value("travel"_L1).toString();
    if (base.isEmpty())
        return {};
    return [service = TravelService{QUrl(base)}](const QList<TravelPlace> &places) {
        return travelTable(service, places);
    };
}

QStringList unmeasured(const DayPlan &plan, int most)
{
    const auto &travel = plan.plan.travel;
    QMap<QString, int> places; // one of each postcode
    for (int place = 0; place < travel.places(); ++place) {
        double latitude = 0, longitude = 0;
        if (!travel.postcode(place).isEmpty() && travel.middle(place, &latitude, &longitude))
            places.insert(travel.postcode(place), place);
    }
    QStringList found;
    for (auto one = places.begin(); one != places.end() && found.size() < most; ++one)
        for (auto other = places.begin(); other != places.end(); ++other)
            if (one.key() != other.key() && !travel.hasMinutes(one.key(), other.key())) {
                found << one.key();
                break;
            }
    return found.size() < 2 ? QStringList() : found;
}

Result<Act> measureWays(const DayPlan &plan, const TableOf &table, int most)
{
    const auto codes = unmeasured(plan, most);
    if (!table || codes.isEmpty())
        return Act{};
    QList<TravelPlace> places;
    auto travel = plan.plan.travel;
    for (const auto &code : codes) {
        TravelPlace place;
        travel.middle(travel.place(code, u"measured"_s), &place.latitude, &place.longitude);
        places << place;
    }
    const auto answer = table(places);
    if (!answer)
        return tl::make_unexpected(answer.error());
    QStringList lines;
    for (int a = 0; a < int(codes.size()); ++a)
        for (int b = 0; b < int(codes.size()); ++b)
            if (a != b) {
                const int seconds = answer->timeOf(a, b);
                lines << codes[a] + u';' + codes[b] + u';' +
                             QString::number(seconds >= planNever ? -1 : std::min(600, (seconds + 59) / 60));
            }
    return Act{u"importTravel"_s, {{u"content"_s, lines.join(u'\n')}}};
}
