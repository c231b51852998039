// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/acts/act.h"
#include "core/dossier/criteria.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<SavedFilter> usable(ActContext &context, const Values &values)
{
    const auto id = values.id<SavedFilter>("filter"_L1);
    for (const auto &one : savedFilters(context.database(), context.user()))
        if (one.id == id) {
            if (one.staff == context.user().id)
                return one;
            return refused(u"filter.notYours"_s, {{u"filter"_s, one.name}, {u"staff"_s, one.owner}});
        }
    return refused(u"filter.notFound"_s);
}

Result<DossierCriteria> criteriaOf(ActContext &context, const Values &values)
{
    const auto criteria = readCriteria(values.object("criteria"_L1));
    if (criteria.assistant.isEmpty() || criteria.assistant == u"-")
        return criteria;
    if (const auto staff = StaffStore(context.database()).byLogin(criteria.assistant); !staff)
        return tl::make_unexpected(staff.error());
    return criteria;
}

Outcome nameIsFree(ActContext &context, const QString &name, const SavedFilter::Id &own)
{
    for (const auto &one : savedFilters(context.database(), context.user()))
        if (one.id != own && one.staff == context.user().id && one.name.compare(name, Qt::CaseInsensitive) == 0)
            return refused(u"filter.nameTaken"_s, {{u"filter"_s, one.name}, {u"field"_s, u"name"_s}});
    return {};
}

Result<Saying> saveFilter(ActContext &context, const Values &values)
{
    const auto name = values.text("name"_L1).trimmed();
    const auto criteria = criteriaOf(context, values);
    if (!criteria)
        return tl::make_unexpected(criteria.error());
    if (auto isFree = nameIsFree(context, name, {}); !isFree)
        return tl::make_unexpected(isFree.error());
    context.made = context.recorder().insert("saved_filter", {{"staff", columnValue(context.user().id)},
                                                              {"name", name},
                                                              {"shared", values.boolean("shared"_L1) ? 1 : 0},
                                                              {"criteria", columnValue(criteriaJson(*criteria))}});
    return Saying{u"act.saveFilter"_s, {{u"filter"_s, name}}};
}

Result<Saying> changeFilter(ActContext &context, const Values &values)
{
    auto filter = usable(context, values);
    if (!filter)
        return tl::make_unexpected(filter.error());
    if (values.has("name"_L1) && !values.text("name"_L1).trimmed().isEmpty())
        filter->name = values.text("name"_L1).trimmed();
    filter->shared = values.boolean("shared"_L1, filter->shared);
    if (values.has("criteria"_L1)) {
        const auto criteria = criteriaOf(context, values);
        if (!criteria)
            return tl::make_unexpected(criteria.error());
        filter->criteria = *criteria;
    }
    if (auto isFree = nameIsFree(context, filter->name, filter->id); !isFree)
        return tl::make_unexpected(isFree.error());
    context.recorder().update("saved_filter", filter->id,
                              {{"name", filter->name},
                               {"shared", filter->shared ? 1 : 0},
                               {"criteria", columnValue(criteriaJson(filter->criteria))}});
    context.made = filter->id;
    return Saying{u"act.changeFilter"_s, {{u"filter"_s, filter->name}}};
}

Result<Saying> removeFilter(ActContext &context, const Values &values)
{
    const auto filter = usable(context, values);
    if (!filter)
        return tl::make_unexpected(filter.error());
    context.recorder().remove("saved_filter", filter->id);
    return Saying{u"act.removeFilter"_s, {{u"filter"_s, filter->name}}};
}

} // namespace

QList<ActDefinition> filterActs()
{
    const ActField criteria{"criteria",
                            Type::Object,
                            Need::Required,
                            "",
                            "Which dossiers.",
                            {{"of", Type::Choice, Need::Required, "MINE HOUSE"},
                             {"state", Type::Choice, Need::Optional, "OPEN CLOSED ALL"},
                             {"type", Type::Type},
                             {"assistant", Type::Text, Need::Optional, "", "Login; - for dossiers that nobody has."},
                             {"next", Type::Choice, Need::Optional, "LATE WEEK MONTH NONE", "The next date owed."},
                             {"quietDays", Type::Number, Need::Optional, "", "No contact in so many days."}}};
    auto changed = criteria;
    changed.need = Need::Optional;
    return {
        {"saveFilter",
         "A choice of dossiers gets a name, to come back to; shared, the whole house can use it.",
         {{"name", Type::Text, Need::Required}, criteria, {"shared", Type::Boolean}},
         saveFilter},
        {"changeFilter",
         "Another name or another choice.",
         {{"filter", Type::Reference, Need::Required, "saved_filter"},
          {"name", Type::Text},
          changed,
          {"shared", Type::Boolean}},
         changeFilter},
        {"removeFilter",
         "It is not kept any more; no dossier changes.",
         {{"filter", Type::Reference, Need::Required, "saved_filter"}},
         removeFilter},
    };
}
