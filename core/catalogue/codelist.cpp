// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/codelist.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject toJson(const CodeItem &item)
{
    auto json = item.members;
    json.insert(u"code"_s, item.code);
    json.insert(u"name"_s, item.name.toJson());
    const auto bound = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    json.insert(u"validity"_s,
                QJsonObject{{u"from"_s, bound(item.validity.from)}, {u"until"_s, bound(item.validity.until)}});
    return json;
}

const CodeItem *CodeList::find(const QString &code) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const CodeItem &item) { return item.code == code; });
    return found == items.end() ? nullptr : &*found;
}

QStringList CodeList::codes() const
{
    QStringList all;
    for (const auto &item : items)
        all << item.code;
    return all;
}

QList<ConditionInput> conditionInputs(const CodeItem &condition)
{
    QList<ConditionInput> inputs;
    for (const auto &value : condition.members.value("inputs"_L1).toArray()) {
        const auto input = value.toObject();
        inputs << ConditionInput{.code = input.value("code"_L1).toString(),
                                 .name = Label::fromJson(input.value("name"_L1).toObject()),
                                 .type = input.value("type"_L1).toString(),
                                 .required = input.value("required"_L1).toBool()};
    }
    return inputs;
}

OutcomeFlags outcomeFlags(const CodeItem &outcome)
{
    return {.attended = outcome.members.value("attended"_L1).toBool(),
            .acceptable = outcome.members.value("acceptable"_L1).toBool(),
            .mustAct = outcome.members.value("mustAct"_L1).toBool(),
            .needsProof = outcome.members.value("needsProof"_L1).toBool()};
}
