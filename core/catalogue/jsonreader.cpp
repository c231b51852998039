// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/jsonreader.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString place, QList<Problem> &findings)
    : m_object(std::move(object)), m_place(std::move(place)), m_findings(findings)
{
}

JsonReader::~JsonReader()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (!m_asked.contains(it.key())) {
            const auto name = it.key().isEmpty() ? u"\"\""_s : it.key(); // a member without a name is at a place too
            finding(u"catalogue.unknownMember"_s, m_place.isEmpty() ? name : QString(m_place + u'.' + name));
        }
}

QString JsonReader::placeOf(const char *member) const
{
    const auto name = QString::fromLatin1(member);
    return m_place.isEmpty() ? name : QString(m_place + u'.' + name);
}

QString JsonReader::placeOf(const char *member, qsizetype index) const
{
    return placeOf(member) + u"[%1]"_s.arg(index);
}

void JsonReader::finding(const QString &code, const QString &place, QJsonObject details)
{
    details.insert(u"place"_s, place);
    m_findings << Problem{Problem::Kind::Input, code, details, {}};
}

QJsonValue JsonReader::take(const char *member, Need need, QJsonValue::Type type, const char *expected)
{
    const auto name = QString::fromLatin1(member);
    m_asked << name;
    const auto value = m_object.value(name);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            finding(u"catalogue.missing"_s, placeOf(member));
        return QJsonValue(QJsonValue::Undefined);
    }
    if (value.type() != type) {
        finding(u"catalogue.wrongType"_s, placeOf(member), {{u"expected"_s, QString::fromLatin1(expected)}});
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

bool JsonReader::has(const char *member)
{
    const auto value = m_object.value(QString::fromLatin1(member));
    return !value.isUndefined() && !value.isNull();
}

QString JsonReader::text(const char *member, Need need)
{
    const auto text = take(member, need, QJsonValue::String, "text").toString();
    if (need == Need::Required && text.isEmpty() && has(member))
        finding(u"catalogue.missing"_s, placeOf(member));
    return text;
}

QString JsonReader::code(const char *member, Need need)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    const auto code = text(member, need);
    if (!code.isEmpty() && !form.match(code).hasMatch())
        finding(u"catalogue.badCode"_s, placeOf(member), {{u"code"_s, code}});
    return code;
}

Label JsonReader::label(const char *member, Need need)
{
    const auto value = take(member, need, QJsonValue::Object, "object");
    if (value.isUndefined())
        return {};
    const auto object = value.toObject();
    const auto label = Label::fromJson(object);
    for (const auto language : allLanguages)
        if (label.texts[static_cast<size_t>(language)].isEmpty())
            finding(u"catalogue.missing"_s, placeOf(member) + u'.' + languageCode(language));
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!isLanguageCode(it.key()))
            finding(u"catalogue.unknownMember"_s, placeOf(member) + u'.' + (it.key().isEmpty() ? u"\"\""_s : it.key()));
    return label;
}

int JsonReader::integer(const char *member, int otherwise, int minimum, int maximum)
{
    const auto value = take(member, Need::Optional, QJsonValue::Double, "number");
    if (value.isUndefined())
        return otherwise;
    const auto number = value.toDouble();
    if (number != std::floor(number) || number < minimum || number > maximum) {
        finding(u"catalogue.outOfRange"_s, placeOf(member), {{u"minimum"_s, minimum}, {u"maximum"_s, maximum}});
        return otherwise;
    }
    return static_cast<int>(number);
}

double JsonReader::real(const char *member, double otherwise)
{
    const auto value = take(member, Need::Optional, QJsonValue::Double, "number");
    return value.isUndefined() ? otherwise : value.toDouble();
}

bool JsonReader::boolean(const char *member, bool otherwise)
{
    const auto value = take(member, Need::Optional, QJsonValue::Bool, "true or false");
    return value.isUndefined() ? otherwise : value.toBool();
}

QDate JsonReader::date(const char *member)
{
    const auto text = take(member, Need::Optional, QJsonValue::String, "date (2027-01-29)").toString();
    if (text.isEmpty())
        return {};
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        finding(u"catalogue.badDate"_s, placeOf(member), {{u"date"_s, text}});
    return date;
}

QStringList JsonReader::texts(const char *member, Need need)
{
    QStringList all;
    const auto array = take(member, need, QJsonValue::Array, "list").toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i].isString())
            all << array[i].toString();
        else
            finding(u"catalogue.wrongType"_s, placeOf(member, i), {{u"expected"_s, u"text"_s}});
    }
    return all;
}

QJsonObject JsonReader::object(const char *member, Need need)
{
    return take(member, need, QJsonValue::Object, "object").toObject();
}

QList<QJsonObject> JsonReader::objects(const char *member, Need need)
{
    QList<QJsonObject> all;
    const auto array = take(member, need, QJsonValue::Array, "list").toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject())
            finding(u"catalogue.wrongType"_s, placeOf(member, i), {{u"expected"_s, u"object"_s}});
        all << array[i].toObject();
    }
    return all;
}

QJsonValue JsonReader::any(const char *member)
{
    m_asked << QString::fromLatin1(member);
    return m_object.value(QString::fromLatin1(member));
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto before = bytes.left(error.offset);
        const int line = static_cast<int>(before.count('\n')) + 1;
        const int column = static_cast<int>(before.size() - before.lastIndexOf('\n'));
        return badInput(
            u"json.syntax"_s,
            {{u"file"_s, name}, {u"line"_s, line}, {u"column"_s, column}, {u"detail"_s, error.errorString()}});
    }
    if (!document.isObject())
        return badInput(u"json.notAnObject"_s, {{u"file"_s, name}});
    return document.object();
}
