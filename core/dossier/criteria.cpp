// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/criteria.h"

#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/access/staffstore.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<DossierCriteria::Next, const char *> nextWords[]{{DossierCriteria::Next::Late, "LATE"},
                                                                     {DossierCriteria::Next::Week, "WEEK"},
                                                                     {DossierCriteria::Next::Month, "MONTH"},
                                                                     {DossierCriteria::Next::None, "NONE"}};

} // namespace

QJsonObject criteriaJson(const DossierCriteria &criteria)
{
    QJsonObject json{{u"of"_s, criteria.house ? u"HOUSE"_s : u"MINE"_s},
                     {u"state"_s, criteria.state.isEmpty() ? u"ALL"_s : criteria.state}};
    if (!criteria.type.isEmpty())
        json.insert(u"type"_s, criteria.type);
    if (!criteria.assistant.isEmpty())
        json.insert(u"assistant"_s, criteria.assistant);
    for (const auto &[next, word] : nextWords)
        if (next == criteria.next)
            json.insert(u"next"_s, QString::fromLatin1(word));
    if (criteria.quietDays > 0)
        json.insert(u"quietDays"_s, criteria.quietDays);
    return json;
}

DossierCriteria readCriteria(const QJsonObject &json)
{
    DossierCriteria criteria{.house = json.value("of"_L1) == u"HOUSE"_s,
                             .state = json.value("state"_L1).toString(u"OPEN"_s),
                             .type = json.value("type"_L1).toString(),
                             .assistant = json.value("assistant"_L1).toString(),
                             .quietDays = std::max(0, json.value("quietDays"_L1).toInt())};
    if (criteria.state == u"ALL")
        criteria.state.clear();
    for (const auto &[next, word] : nextWords)
        if (json.value("next"_L1) == QString::fromLatin1(word))
            criteria.next = next;
    return criteria;
}

DossierStore::Filter storeFilter(const Database &database, const DossierCriteria &criteria, const Staff &reader,
                                 QDate today)
{
    using Next = DossierCriteria::Next;
    DossierStore::Filter filter{
        .type = criteria.type, .state = criteria.state, .hiddenFacets = hiddenFacets(reader.role)};
    if (isPartner(reader.role)) {
        const auto shared = sharedWith(database, reader);
        for (const auto &id : shared)
            filter.among << Dossier::Id(id);
        std::sort(filter.among.begin(), filter.among.end());
        filter.none = shared.isEmpty();
    } else if (!criteria.house) {
        filter.assistant = reader.id;
    } else if (criteria.assistant == u"-") {
        filter.unassigned = true;
    } else if (!criteria.assistant.isEmpty()) {
        if (const auto staff = StaffStore(database).byLogin(criteria.assistant))
            filter.assistant = staff->id;
        else
            filter.none = true; // who is not here has none
    }
    if (criteria.next == Next::Late)
        filter.dueUntil = today.addDays(-1);
    else if (criteria.next == Next::Week)
        filter.dueUntil = today.addDays(7);
    else if (criteria.next == Next::Month)
        filter.dueUntil = today.addDays(31);
    filter.nothingDue = criteria.next == Next::None;
    if (criteria.quietDays > 0)
        filter.quietSince = today.addDays(-criteria.quietDays);
    return filter;
}

QList<SavedFilter> savedFilters(const Database &database, const Staff &reader)
{
    auto query =
        database.query("SELECT saved_filter.id, saved_filter.staff, staff.name, saved_filter.name,"
                       " saved_filter.shared, saved_filter.criteria"
                       " FROM saved_filter JOIN staff ON staff.id = saved_filter.staff"
                       " WHERE saved_filter.deleted = 0 AND (saved_filter.staff = ? OR saved_filter.shared = 1)"
                       " ORDER BY saved_filter.staff = ? DESC, saved_filter.name, saved_filter.id",
                       reader.id, reader.id);
    QList<SavedFilter> filters;
    while (query.next())
        filters << SavedFilter{.id = query.id<SavedFilter>(0),
                               .staff = query.id<Staff>(1),
                               .owner = query.text(2),
                               .name = query.text(3),
                               .shared = query.boolean(4),
                               .criteria = readCriteria(query.object(5))};
    return filters;
}
