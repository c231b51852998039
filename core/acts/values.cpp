// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/values.h"

#include "core/catalogue/catalogue.h"
#include "core/deadline/offset.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostContent = 40 * 1024 * 1024; // of a document, as base64

using Type = ActField::Type;

// 7.5, "7.5", "7,5" or "7:30" in minutes; nothing when it is none of these.
std::optional<qint64> minutesOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const auto minutes = value.toDouble() * 60;
        return std::abs(minutes) < 1e7 ? std::optional<qint64>(std::llround(minutes)) : std::nullopt;
    }
    static const QRegularExpression clock(u"^(\\d{1,4}):([0-5]\\d)$"_s);
    const auto text = value.toString().trimmed();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    bool ok = false;
    const auto hours = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || !(std::abs(hours) < 1e5))
        return {};
    return std::llround(hours * 60);
}

std::optional<qint64> centsOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const auto euro = ok ? value.toDouble() : value.toString().trimmed().replace(u',', u'.').toDouble(&ok);
    if (!ok || !(std::abs(euro) < 1e9))
        return {};
    const auto cents = euro * 100;
    if (std::abs(cents - std::round(cents)) > 1e-6)
        return {};
    return std::llround(cents);
}

// Checks one object and gives back what will be kept.
class Checker
{
public:
    explicit Checker(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    QJsonObject check(const QJsonObject &json, const QList<ActField> &fields, const QString &place)
    {
        QJsonObject kept;
        for (auto it = json.begin(); it != json.end(); ++it)
            if (std::none_of(fields.begin(), fields.end(),
                             [&](const ActField &field) { return it.key() == QLatin1StringView(field.name); }))
                wrong(u"act.unknownField"_s, place + it.key());
        for (const auto &field : fields) {
            const auto name = QString::fromLatin1(field.name);
            const auto value = json.value(name);
            const bool absent =
                value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
            if (absent) {
                if (field.need == ActField::Need::Required)
                    wrong(u"act.fieldMissing"_s, place + name);
                else if (value.isString())
                    kept.insert(name, QString());
                continue;
            }
            checkOne(kept, field, value, place + name);
        }
        return kept;
    }

    std::optional<Problem> problem() const { return m_problem; }

private:
    void wrong(const QString &code, const QString &place, QJsonObject details = {})
    {
        if (m_problem)
            return;
        details.insert(u"field"_s, place);
        m_problem = Problem{Problem::Kind::Input, code, details, {}};
    }

    void checkOne(QJsonObject &kept, const ActField &field, const QJsonValue &value, const QString &place)
    {
        const auto name = QString::fromLatin1(field.name);
        const auto of = QString::fromLatin1(field.of);
        const auto text = value.toString().trimmed();
        const auto needText = [&] {
            if (!value.isString())
                wrong(u"act.fieldNotText"_s, place);
            return value.isString();
        };
        switch (field.type) {
        case Type::Text:
        case Type::LongText:
            if (needText()) {
                if (value.toString().size() > (field.type == Type::Text            ? 2000
                                               : qstrcmp(field.of, "content") == 0 ? mostContent
                                                                                   : 200000))
                    wrong(u"act.fieldTooLong"_s, place);
                kept.insert(name, field.type == Type::Text ? text : value.toString());
            }
            return;
        case Type::Code:
            if (needText() && !m_catalogue.item(of, text))
                wrong(u"act.fieldNotInList"_s, place, {{u"value"_s, text}, {u"list"_s, of}});
            break;
        case Type::Choice:
            if (needText() && !of.split(u' ').contains(text))
                wrong(u"act.fieldNotInList"_s, place, {{u"value"_s, text}, {u"list"_s, of}});
            break;
        case Type::Type:
            if (needText() && std::none_of(m_catalogue.types().begin(), m_catalogue.types().end(),
                                           [&](const DossierType &type) { return type.code == text; }))
                wrong(u"act.fieldNotInList"_s, place, {{u"value"_s, text}, {u"list"_s, u"dossierType"_s}});
            break;
        case Type::Court:
            if (needText() && !m_catalogue.court(text))
                wrong(u"act.fieldNotInList"_s, place, {{u"value"_s, text}, {u"list"_s, u"court"_s}});
            break;
        case Type::House:
            if (needText() && !m_catalogue.house(text))
                wrong(u"act.fieldNotInList"_s, place, {{u"value"_s, text}, {u"list"_s, u"house"_s}});
            break;
        case Type::Date: {
            const auto date = QDate::fromString(text, Qt::ISODate);
            if (needText() && (!date.isValid() || text.size() != 10 || date.year() < 1890 || date.year() > 2200))
                wrong(u"act.fieldNotADate"_s, place, {{u"value"_s, text}});
            break;
        }
        case Type::Moment:
            if (needText() && !readMoment(text))
                wrong(u"act.fieldNotAMoment"_s, place, {{u"value"_s, text}});
            break;
        case Type::ClockTime:
            if (needText() && !QTime::fromString(text, u"HH:mm"_s).isValid())
                wrong(u"act.fieldNotATime"_s, place, {{u"value"_s, text}});
            break;
        case Type::Duration:
            if (needText() && !readDuration(text))
                wrong(u"act.fieldNotADuration"_s, place, {{u"value"_s, text}});
            break;
        case Type::Hours:
            if (const auto minutes = minutesOf(value))
                kept.insert(name, *minutes);
            else
                wrong(u"act.fieldNotHours"_s, place, {{u"value"_s, text}});
            return;
        case Type::Money:
            if (const auto cents = centsOf(value))
                kept.insert(name, *cents);
            else
                wrong(u"act.fieldNotMoney"_s, place, {{u"value"_s, text}});
            return;
        case Type::Number:
            if (!value.isDouble() || std::abs(value.toDouble()) > 1e12)
                wrong(u"act.fieldNotANumber"_s, place);
            break;
        case Type::Boolean:
            if (!value.isBool())
                wrong(u"act.fieldNotABoolean"_s, place);
            break;
        case Type::Reference:
            if (needText() && AnyId::fromString(text).isNull())
                wrong(u"act.fieldNotAnId"_s, place, {{u"value"_s, text}});
            break;
        case Type::Texts:
            if (!value.isArray())
                wrong(u"act.fieldNotAList"_s, place);
            else
                for (const auto &one : value.toArray())
                    if (!one.isString())
                        wrong(u"act.fieldNotText"_s, place);
            break;
        case Type::Object:
            if (!value.isObject()) {
                wrong(u"act.fieldNotAnObject"_s, place);
                return;
            }
            kept.insert(name, field.fields.isEmpty() ? value.toObject()
                                                     : check(value.toObject(), field.fields, place + u'/'));
            return;
        case Type::List: {
            if (!value.isArray()) {
                wrong(u"act.fieldNotAList"_s, place);
                return;
            }
            QJsonArray list;
            const auto given = value.toArray();
            for (qsizetype i = 0; i < given.size(); ++i) {
                if (!given[i].isObject())
                    wrong(u"act.fieldNotAnObject"_s, place + u'/' + QString::number(i));
                list << check(given[i].toObject(), field.fields, place + u'/' + QString::number(i) + u'/');
            }
            kept.insert(name, list);
            return;
        }
        }
        kept.insert(name, value.isString() ? QJsonValue(text) : value);
    }

    const Catalogue &m_catalogue;
    std::optional<Problem> m_problem{};
};

QJsonObject schemaOf(const ActField &field, const Catalogue &catalogue)
{
    const auto of = QString::fromLatin1(field.of);
    QJsonObject schema;
    const auto text = [&](const QString &pattern = {}) {
        schema.insert(u"type"_s, u"string"_s);
        if (!pattern.isEmpty())
            schema.insert(u"pattern"_s, pattern);
    };
    const auto oneOf = [&](const QStringList &words) {
        schema.insert(u"type"_s, u"string"_s);
        schema.insert(u"enum"_s, QJsonArray::fromStringList(words));
    };
    switch (field.type) {
    case Type::Text:
        text();
        schema.insert(u"maxLength"_s, 2000);
        break;
    case Type::LongText:
        text();
        break;
    case Type::Code:
        oneOf(catalogue.list(of) ? catalogue.list(of)->codes() : QStringList());
        break;
    case Type::Choice:
        oneOf(of.split(u' '));
        break;
    case Type::Type: {
        QStringList codes;
        for (const auto &type : catalogue.types())
            if (!codes.contains(type.code))
                codes << type.code;
        oneOf(codes);
        break;
    }
    case Type::Court:
    case Type::House:
        text(u"^[A-Z0-9_-]+$"_s);
        break;
    case Type::Date:
        text(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
        schema.insert(u"format"_s, u"date"_s);
        break;
    case Type::Moment:
        text(u"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?$"_s);
        break;
    case Type::ClockTime:
        text(u"^\\d{2}:\\d{2}$"_s);
        break;
    case Type::Duration:
        text(u"^P.+$"_s);
        break;
    case Type::Hours:
    case Type::Money:
        schema.insert(u"type"_s, QJsonArray{u"number"_s, u"string"_s});
        break;
    case Type::Number:
        schema.insert(u"type"_s, u"number"_s);
        break;
    case Type::Boolean:
        schema.insert(u"type"_s, u"boolean"_s);
        break;
    case Type::Reference:
        text(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        schema.insert(u"format"_s, u"uuid"_s);
        break;
    case Type::Texts:
        schema.insert(u"type"_s, u"array"_s);
        schema.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}});
        break;
    case Type::Object:
        if (field.fields.isEmpty())
            schema.insert(u"type"_s, u"object"_s);
        else
            schema = jsonSchema(field.fields, catalogue);
        schema.remove(u"$schema"_s);
        break;
    case Type::List: {
        auto items = jsonSchema(field.fields, catalogue);
        items.remove(u"$schema"_s);
        schema.insert(u"type"_s, u"array"_s);
        schema.insert(u"items"_s, items);
        break;
    }
    }
    if (*field.description)
        schema.insert(u"description"_s, QString::fromLatin1(field.description));
    return schema;
}

} // namespace

bool hasParameter(const QList<ActField> &fields, const QStringList &way)
{
    for (const auto &field : fields)
        if (QString::fromLatin1(field.name) == way.first())
            return way.size() == 1 || (field.type == ActField::Type::Object && field.fields.isEmpty()) ||
                   hasParameter(field.fields, way.mid(1));
    return false;
}

QJsonObject jsonSchema(const QList<ActField> &fields, const Catalogue &catalogue)
{
    QJsonObject properties;
    QJsonArray required;
    for (const auto &field : fields) {
        properties.insert(QLatin1StringView(field.name), schemaOf(field, catalogue));
        if (field.need == ActField::Need::Required)
            required << QString::fromLatin1(field.name);
    }
    QJsonObject schema{{u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s},
                       {u"type"_s, u"object"_s},
                       {u"properties"_s, properties},
                       {u"additionalProperties"_s, false}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

Result<Values> Values::read(const QJsonObject &json, const QList<ActField> &fields, const Catalogue &catalogue)
{
    Checker checker(catalogue);
    const auto kept = checker.check(json, fields, {});
    if (const auto problem = checker.problem())
        return tl::make_unexpected(*problem);
    return Values(kept);
}

bool Values::has(QLatin1StringView name) const
{
    return m_json.contains(name);
}
QString Values::text(QLatin1StringView name) const
{
    return m_json.value(name).toString();
}
QDate Values::date(QLatin1StringView name) const
{
    return QDate::fromString(text(name).left(10), Qt::ISODate);
}
QString Values::moment(QLatin1StringView name) const
{
    return text(name);
}
QTime Values::clockTime(QLatin1StringView name) const
{
    return QTime::fromString(text(name), u"HH:mm"_s);
}
qint64 Values::number(QLatin1StringView name) const
{
    return m_json.value(name).toInteger();
}
bool Values::boolean(QLatin1StringView name, bool otherwise) const
{
    return m_json.value(name).toBool(otherwise);
}
QJsonObject Values::object(QLatin1StringView name) const
{
    return m_json.value(name).toObject();
}
Values Values::values(QLatin1StringView name) const
{
    return Values(object(name));
}

QStringList Values::texts(QLatin1StringView name) const
{
    QStringList all;
    for (const auto &value : m_json.value(name).toArray())
        all << value.toString();
    return all;
}

QList<Values> Values::list(QLatin1StringView name) const
{
    QList<Values> all;
    for (const auto &value : m_json.value(name).toArray())
        all << Values(value.toObject());
    return all;
}
