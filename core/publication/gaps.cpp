// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/gaps.h"

#include "core/report/template.h"

using namespace Qt::StringLiterals;

namespace {

Problem gap(const QString &code, const QString &place, QJsonObject details = {})
{
    details.insert(u"place"_s, place);
    return {Problem::Kind::Refused, code, details, {}};
}

} // namespace

QList<Problem> publicationGaps(const Catalogue &catalogue, const QJsonObject &body)
{
    const auto reading = catalogue.readType(body);
    auto gaps = reading.findings;
    const auto &type = reading.type;
    // Someone follows up what lasts or what has to be kept; an answer that is given once has nobody.
    const bool lasts = type.measure.unit != TypeMeasure::Unit::None || !type.generalConditions.isEmpty() ||
                       !type.specialConditions.isEmpty();
    if (lasts && type.principals.followsUp.isEmpty())
        gaps << gap(u"catalogue.gapFollowsUp"_s, u"principals.followsUp"_s);
    if (type.outcomes.isEmpty())
        gaps << gap(u"catalogue.gapOutcomes"_s, u"outcomes"_s);
    if (type.statistics.isEmpty() && type.executedBy.contains(u"JH"_s))
        gaps << gap(u"catalogue.gapStatistics"_s, u"statistics"_s);
    QStringList reports;
    for (qsizetype i = 0; i < type.reports.size(); ++i) {
        const auto &kind = type.reports[i].kind;
        reports << kind;
        for (const auto language : allLanguages)
            if (!reportTemplate(type.code, kind, languageCode(language)))
                gaps << gap(u"catalogue.gapTemplate"_s, u"reports[%1]"_s.arg(i),
                            {{u"report"_s, u"@report:"_s + kind}, {u"language"_s, languageCode(language).toUpper()}});
    }
    QStringList contacts;
    for (const auto &need : type.requiredContacts + type.usualContacts)
        contacts << need.kind;
    const auto none = [](const QStringList &wanted, const QStringList &there) {
        return !wanted.isEmpty() &&
               std::none_of(wanted.begin(), wanted.end(), [&](const QString &one) { return there.contains(one); });
    };
    for (qsizetype i = 0; i < type.terms.size(); ++i) {
        const auto &by = type.terms[i].fulfilledBy;
        if (by.events.isEmpty() && none(by.reports + by.contacts, reports + contacts))
            gaps << gap(u"catalogue.gapFulfilment"_s, u"terms[%1].fulfilledBy"_s.arg(i),
                        {{u"term"_s, type.terms[i].code}});
        if (none(type.terms[i].onlyAfter, type.decisions))
            gaps << gap(u"catalogue.gapDecision"_s, u"terms[%1].onlyAfter"_s.arg(i), {{u"term"_s, type.terms[i].code}});
    }
    return gaps;
}
