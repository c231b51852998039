// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/typecodes.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

const QList<CodeMember> &codeMembers()
{
    static const QList<CodeMember> all{
        {u"family"_s, {u"family"_s}},
        {u"statisticsGroup"_s, {u"statistics_group"_s}},
        {u"executedBy"_s, {u"executed_by"_s}},
        {u"principals.decides"_s, {u"principal"_s}},
        {u"principals.followsUp"_s, {u"principal"_s}},
        {u"principals.canAct"_s, {u"principal"_s}},
        {u"principals.mayRequest"_s, {u"principal"_s}},
        {u"decisions"_s, {u"decision"_s}},
        {u"initialDecisions"_s, {u"decision"_s}},
        {u"measure.limits[].code"_s, {u"measure_limit"_s}},
        {u"measure.limits[].when"_s, {u"limit_case"_s}},
        {u"terms[].from"_s, {u"event"_s}},
        {u"terms[].of"_s, {u"decision"_s, u"report"_s, u"incident"_s}},
        {u"terms[].onlyAfter"_s, {u"decision"_s}},
        {u"terms[].kind"_s, {u"term_kind"_s}},
        {u"terms[].actor"_s, {u"actor"_s}},
        {u"terms[].fulfilledBy.report"_s, {u"report"_s}},
        {u"terms[].fulfilledBy.contact"_s, {u"contact"_s}},
        {u"terms[].fulfilledBy.event"_s, {u"event"_s}},
        {u"terms[].prolongableBy"_s, {u"principal"_s}},
        {u"conditions.general"_s, {u"condition"_s}},
        {u"conditions.special"_s, {u"condition"_s}},
        {u"contacts.required[].kind"_s, {u"contact"_s}},
        {u"contacts.required[].per"_s, {u"role"_s}},
        {u"contacts.usual[].kind"_s, {u"contact"_s}},
        {u"contacts.usual[].per"_s, {u"role"_s}},
        {u"reports[].kind"_s, {u"report"_s}},
        {u"reports[].to"_s, {u"principal"_s}},
        {u"reports[].copy"_s, {u"principal"_s}},
        {u"signalTriggers[].code"_s, {u"signal_trigger"_s}},
        {u"signalTriggers[].offerAfter.outcome"_s, {u"contact_outcome"_s}},
        {u"outcomes"_s, {u"outcome"_s}},
        {u"statistics"_s, {u"statistic"_s}},
        {u"parties[].role"_s, {u"role"_s}},
        {u"others"_s, {u"role"_s}},
        {u"intake.events"_s, {u"event"_s}},
        {u"needed[].what"_s, {u"event"_s, u"document"_s}},
        {u"needed[].from"_s, {u"debtor"_s}},
    };
    return all;
}

QStringList listsOfMember(const QString &path)
{
    for (const auto &member : codeMembers())
        if (member.path == path)
            return member.lists;
    return {};
}

namespace {

using Each = std::function<void(const QString &place, const QString &code)>;

// Walks "terms[].from" through the rows there are.
void walk(const QJsonValue &value, const QString &place, const QStringList &way, qsizetype at, const Each &each)
{
    if (at == way.size()) {
        if (value.isString()) {
            each(place, value.toString());
        } else {
            const auto all = value.toArray();
            for (qsizetype i = 0; i < all.size(); ++i)
                if (all.at(i).isString())
                    each(place + u"[%1]"_s.arg(i), all.at(i).toString());
        }
        return;
    }
    const bool rows = way[at].endsWith(u"[]");
    const auto name = rows ? way[at].chopped(2) : way[at];
    const auto next = value.toObject().value(name);
    const auto there = place.isEmpty() ? name : QString(place + u'.' + name);
    if (!rows)
        return walk(next, there, way, at + 1, each);
    const auto all = next.toArray();
    for (qsizetype i = 0; i < all.size(); ++i)
        walk(all.at(i), there + u"[%1]"_s.arg(i), way, at + 1, each);
}

} // namespace

QStringList placesOfCode(const QJsonObject &body, const QString &list, const QString &code)
{
    QStringList places;
    for (const auto &used : usedCodes(body))
        if (used.list == list && used.code == code)
            places << used.place;
    return places;
}

QList<UsedCode> usedCodes(const QJsonObject &body)
{
    QList<UsedCode> all;
    for (const auto &member : codeMembers())
        walk(body, {}, member.path.split(u'.'), 0, [&](const QString &place, const QString &code) {
            for (const auto &list : member.lists)
                all << UsedCode{place, list, code};
        });
    return all;
}
