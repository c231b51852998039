// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"
#include "core/base/sentence.h"
#include "core/report/facts.h"
#include "core/report/template.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Saying said(const char *key, const QString &list, const CodeItem &item, Language language, QJsonObject more = {})
{
    more.insert(u"item"_s, item.name.in(language));
    more.insert(u"list"_s, sentence(u"list."_s + list, language));
    return {QString::fromLatin1(key), more};
}

// The row of this country for a code; null when only the shipped list has it.
AnyId rowOf(ActContext &context, const QString &list, const QString &code)
{
    auto row = context.database().query("SELECT id FROM catalogue_item WHERE list = ? AND code = ? AND deleted = 0",
                                        list, code);
    return row.next() ? row.id(0) : AnyId();
}

Outcome isOpen(ActContext &context, const QString &list)
{
    const auto *codes = context.catalogue().list(list);
    if (!codes || !codes->extendable)
        return refused(u"catalogue.closedList"_s, {{u"list"_s, list}, {u"field"_s, u"list"_s}});
    return {};
}

// All that is wrong is said at once, each with its place.
Outcome isWhole(const ActContext &context, const QString &list, const QJsonObject &item)
{
    QStringList sentences;
    for (const auto &finding : context.catalogue().itemFindings(list, item))
        sentences << spoken({finding.code, finding.details}, context.catalogue(), context.language());
    if (sentences.isEmpty())
        return {};
    return refused(u"catalogue.itemFaults"_s, {{u"faults"_s, sentences.join(u' ')}, {u"field"_s, u"item"_s}});
}

CodeItem nameOnly(const QJsonObject &item)
{
    return {.code = item.value("code"_L1).toString(), .name = Label::fromJson(item.value("name"_L1).toObject())};
}

QVariant boundOf(const QJsonObject &item, QLatin1StringView bound)
{
    return columnValue(QDate::fromString(item.value("validity"_L1).toObject().value(bound).toString(), Qt::ISODate));
}

void keep(ActContext &context, const QString &list, const QJsonObject &item)
{
    const auto code = item.value("code"_L1).toString();
    const auto row = rowOf(context, list, code);
    const auto from = boundOf(item, "from"_L1);
    const auto until = boundOf(item, "until"_L1);
    if (row.isNull()) {
        context.made = context.recorder().insert(
            "catalogue_item",
            {{"list", list}, {"code", code}, {"from_on", from}, {"until_on", until}, {"body", columnValue(item)}});
        return;
    }
    context.made = row;
    context.recorder().update("catalogue_item", row,
                              {{"from_on", from}, {"until_on", until}, {"body", columnValue(item)}});
}

Result<Saying> addListItem(ActContext &context, const Values &values)
{
    const auto list = values.text("list"_L1);
    const auto item = values.object("item"_L1);
    if (auto open = isOpen(context, list); !open)
        return tl::make_unexpected(open.error());
    if (const auto code = item.value("code"_L1).toString(); context.catalogue().item(list, code))
        return refused(u"catalogue.codeThere"_s, {{u"code"_s, code},
                                                  {u"name"_s, context.catalogue().name(list, code, context.language())},
                                                  {u"field"_s, u"item/code"_s}});
    if (auto whole = isWhole(context, list, item); !whole)
        return tl::make_unexpected(whole.error());
    keep(context, list, item);
    return said("act.addListItem", list, nameOnly(item), context.language());
}

// Its words, sentence and inputs; the code is what records hold, and stays.
Result<Saying> changeListItem(ActContext &context, const Values &values)
{
    const auto list = values.text("list"_L1);
    const auto code = values.text("code"_L1);
    if (auto open = isOpen(context, list); !open)
        return tl::make_unexpected(open.error());
    const auto *known = context.catalogue().item(list, code);
    if (!known)
        return refused(u"catalogue.noSuchItem"_s, {{u"code"_s, code}, {u"list"_s, list}});
    auto item = values.object("item"_L1);
    if (const auto other = item.value("code"_L1).toString(); !other.isEmpty() && other != code)
        return refused(u"catalogue.codeStays"_s, {{u"code"_s, code}, {u"field"_s, u"item/code"_s}});
    item.insert(u"code"_s, code);
    if (!item.contains("validity"_L1)) // when it may be chosen is another act
        item.insert(u"validity"_s, toJson(*known).value("validity"_L1));
    if (auto whole = isWhole(context, list, item); !whole)
        return tl::make_unexpected(whole.error());
    keep(context, list, item);
    return said("act.changeListItem", list, nameOnly(item), context.language());
}

Result<Saying> endListItem(ActContext &context, const Values &values)
{
    const auto list = values.text("list"_L1);
    const auto code = values.text("code"_L1);
    const auto until = values.date("until"_L1);
    if (auto open = isOpen(context, list); !open)
        return tl::make_unexpected(open.error());
    const auto *known = context.catalogue().item(list, code);
    if (!known)
        return refused(u"catalogue.noSuchItem"_s, {{u"code"_s, code}, {u"list"_s, list}});
    if (known->validity.from.isValid() && until <= known->validity.from)
        return refused(u"catalogue.emptyValidity"_s, {{u"place"_s, code}, {u"field"_s, u"until"_s}});
    auto ended = *known;
    ended.validity.until = until;
    keep(context, list, toJson(ended));
    return said("act.endListItem", list, ended, context.language(), {{u"until"_s, until.toString(Qt::ISODate)}});
}

// Without a text the shipped one holds again.
Result<Saying> setTemplate(ActContext &context, const Values &values)
{
    const auto type = values.text("type"_L1);
    const auto kind = values.text("report"_L1);
    const auto language = values.text("language"_L1);
    const auto text = values.text("text"_L1);
    const auto name = (type.isEmpty() ? QString() : QString(type + u'.')) + kind + u'.' + language;
    if (!text.trimmed().isEmpty())
        if (auto right = checkTemplate(text, name, reportFields()); !right)
            return tl::make_unexpected(right.error());
    auto row = context.database().query(
        "SELECT id FROM catalogue_template WHERE type = ? AND kind = ? AND language = ? AND deleted = 0", type, kind,
        language);
    const QJsonObject places{
        {u"report"_s, codePlace("report", kind)}, {u"language"_s, language.toUpper()}, {u"type"_s, type}};
    if (row.next()) {
        context.made = row.id(0);
        if (text.trimmed().isEmpty())
            context.recorder().remove("catalogue_template", context.made);
        else
            context.recorder().update("catalogue_template", context.made, {{"body", text}});
    } else if (!text.trimmed().isEmpty()) {
        context.made = context.recorder().insert(
            "catalogue_template", {{"type", type}, {"kind", kind}, {"language", language}, {"body", text}});
    }
    return Saying{text.trimmed().isEmpty() ? u"act.dropTemplate"_s : u"act.setTemplate"_s, places};
}

} // namespace

QList<ActDefinition> blockActs()
{
    const QStringList roles{u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s};
    const ActField list{"list", Type::Text, Need::Required, "", "A code list that is open for it."};
    const ActField item{"item", Type::Object, Need::Required, "", "The item as a list file holds it."};
    const ActField code{"code", Type::Text, Need::Required};
    return {
        {"addListItem", "A new code of a list: a condition, a group of the figures.", {list, item}, addListItem, roles},
        {"changeListItem",
         "Words, sentence and inputs of a code of a list; the code stays.",
         {list, code, item},
         changeListItem,
         roles},
        {"endListItem",
         "A code may not be chosen any more from a day on; what was recorded keeps it.",
         {list, code, {"until", Type::Date, Need::Required}},
         endListItem,
         roles},
        {"setTemplate",
         "The text of a report or letter in a language, of one type or of all.",
         {{"type", Type::Text, Need::Optional, "", "Code of the type; empty for every type."},
          {"report", Type::Code, Need::Required, "report"},
          {"language", Type::Choice, Need::Required, "nl fr de en"},
          {"text", Type::LongText, Need::Optional, "", "Empty: the shipped text again."}},
         setTemplate,
         roles},
    };
}
