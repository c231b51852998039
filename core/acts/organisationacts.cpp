// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/access/staffstore.h"
#include "core/acts/act.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

// The row of a parameter: the same on every device that makes it, unless that one was taken away before.
AnyId parameterRow(const Database &database, const QString &code)
{
    const auto id = AnyId::of({"parameter", code.toUtf8()});
    auto former = database.query("SELECT 1 FROM parameter WHERE id = ?", id);
    return former.next() ? AnyId::create() : id;
}

Result<Saying> registerStaff(ActContext &context, const Values &values)
{
    const auto login = values.text("login"_L1);
    if (StaffStore(context.database()).byLogin(login))
        return refused(u"access.loginTaken"_s, {{u"login"_s, login}});
    context.made = context.recorder().insert(
        "staff", {{"login", login},
                  {"name", values.text("name"_L1)},
                  {"role", values.text("role"_L1)},
                  {"team", values.text("team"_L1)},
                  {"language", values.text("language"_L1).isEmpty() ? u"nl"_s : values.text("language"_L1)},
                  {"house", values.text("house"_L1).isEmpty() ? context.house() : values.text("house"_L1)},
                  {"organisation", values.text("organisation"_L1)},
                  {"from_on", columnValue(context.today())}});
    return Saying{u"act.registerStaff"_s,
                  {{u"staff"_s, values.text("name"_L1)}, {u"role"_s, codePlace("staff_role", values.text("role"_L1))}}};
}

Result<Saying> endStaff(ActContext &context, const Values &values)
{
    const auto staff = StaffStore(context.database()).byLogin(values.text("login"_L1));
    if (!staff)
        return tl::make_unexpected(staff.error());
    context.recorder().update("staff", staff->id, {{"until_on", columnValue(values.date("on"_L1))}});
    return Saying{u"act.endStaff"_s, {{u"staff"_s, staff->name}, {u"on"_s, values.text("on"_L1)}}};
}

Result<Saying> setParameter(ActContext &context, const Values &values)
{
    const auto code = values.text("code"_L1);
    const auto &parameters = context.catalogue().parameters();
    const auto known =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &one) { return one.code == code; });
    if (known == parameters.end())
        return badInput(u"act.fieldNotInList"_s,
                        {{u"field"_s, u"code"_s}, {u"value"_s, code}, {u"list"_s, u"parameters"_s}});
    const auto text = values.text("value"_L1);
    const auto array = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    const auto value = known->type == u"date" ? QJsonValue(text) : array.size() != 1 ? QJsonValue() : array.first();
    if ((known->type == u"date" && !QDate::fromString(text, Qt::ISODate).isValid()) ||
        (known->type == u"number" && !value.isDouble()) || (known->type == u"object" && !value.isObject()))
        return badInput(u"parameter.badValue"_s,
                        {{u"parameter"_s, known->name.in(context.language())}, {u"value"_s, text}});
    const auto stored = value.isObject()
                            ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                        : value.isString() ? QString(u'"' + text + u'"')
                                           : text;
    auto old = context.database().query("SELECT id FROM parameter WHERE code = ? AND deleted = 0", code);
    if (old.next()) {
        context.made = old.id(0);
        context.recorder().update("parameter", context.made, {{"value", stored}, {"reason", values.text("reason"_L1)}});
    } else {
        context.made = context.recorder().insert(
            "parameter", {{"code", code}, {"value", stored}, {"reason", values.text("reason"_L1)}},
            parameterRow(context.database(), code));
    }
    return Saying{u"act.setParameter"_s, {{u"parameter"_s, known->name.in(context.language())}, {u"value"_s, text}}};
}

// A type version from a file. Who sets the house up makes it law; anyone else brings a concept that a second person
// reads.
Result<Saying> importCatalogueVersion(ActContext &context, const Values &values)
{
    const auto body = values.object("body"_L1);
    const auto reading = context.catalogue().readType(body);
    if (!reading.findings.isEmpty())
        return tl::make_unexpected(reading.findings.first());
    const auto &type = reading.type;
    if (context.catalogue().type(type.code, type.version))
        return refused(u"catalogue.versionExists"_s, {{u"code"_s, type.code}, {u"version"_s, type.version}});
    for (const auto &other : context.catalogue().types())
        if (other.code == type.code && other.version > type.version)
            return refused(u"catalogue.versionOlder"_s, {{u"code"_s, type.code}, {u"version"_s, other.version}});
    if (const auto *before = context.catalogue().type(type.code, type.version - 1);
        before && type.validity.from.isValid() && before->validity.from.isValid() &&
        type.validity.from < before->validity.from)
        return refused(u"catalogue.overlaps"_s, {{u"code"_s, type.code}, {u"version"_s, type.version}});
    const bool setsUp = context.user().id.isNull();
    context.made = context.recorder().insert("catalogue_version", {{"code", type.code},
                                                                   {"version", type.version},
                                                                   {"state", setsUp ? u"PUBLISHED"_s : u"CONCEPT"_s},
                                                                   {"author", columnValue(context.user().id)},
                                                                   {"from_on", columnValue(type.validity.from)},
                                                                   {"until_on", columnValue(type.validity.until)},
                                                                   {"body", columnValue(body)}});
    return Saying{setsUp ? u"act.importCatalogueVersion"_s : u"act.importCatalogueConcept"_s,
                  {{u"type"_s, type.name.in(context.language())}, {u"version"_s, type.version}}};
}

} // namespace

QList<ActDefinition> organisationActs()
{
    return {
        {"registerStaff",
         "Someone who works with the program.",
         {{"login", Type::Text, Need::Required},
          {"name", Type::Text, Need::Required},
          {"role", Type::Code, Need::Required, "staff_role"},
          {"team", Type::Text},
          {"language", Type::Choice, Need::Optional, "nl fr de en"},
          {"house", Type::House},
          {"organisation", Type::Text, Need::Optional, "", "Of a partner: the code of his court or prison."}},
         registerStaff,
         {u"HOUSE_DIRECTOR"_s, u"ADMIN_OFFICER"_s}},
        {"endStaff",
         "Someone leaves.",
         {{"login", Type::Text, Need::Required}, {"on", Type::Date, Need::Required}},
         endStaff,
         {u"HOUSE_DIRECTOR"_s, u"ADMIN_OFFICER"_s}},
        {"setParameter",
         "Moves a value of law or of the organisation (commencement of the new Criminal Code).",
         {{"code", Type::Text, Need::Required},
          {"value", Type::Text, Need::Required},
          {"reason", Type::Text, Need::Required}},
         setParameter,
         {u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s}},
        {"importCatalogueVersion",
         "Adds a version of a dossier type from a file.",
         {{"body", Type::Object, Need::Required}},
         importCatalogueVersion,
         {u"CATALOGUE_MANAGER"_s, u"HOUSE_DIRECTOR"_s}},
    };
}
