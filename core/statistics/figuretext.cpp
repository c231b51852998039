// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/statistics/figuretext.h"

#include "core/base/sentence.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString ageSexName(const Catalogue &catalogue, const QString &part, Language language)
{
    const auto sex = part.section(u'-', 0, 0);
    const auto age = part.section(u'-', 1);
    auto name =
        sex == u"UNKNOWN" ? sentence(u"figures.sexUnknown"_s, language) : catalogue.name(u"sex"_s, sex, language);
    if (age == u"UNKNOWN")
        return name + u", "_s + sentence(u"figures.ageUnknown"_s, language);
    const auto from = age.section(u'_', 0, 0);
    return name + u", "_s +
           (age.contains(u'_')
                ? sentence(u"figures.age"_s, language, {{u"from"_s, from}, {u"to"_s, age.section(u'_', 1)}})
                : sentence(u"figures.ageFrom"_s, language, {{u"from"_s, from}}));
}

// The name a type gives to a choice: of a phase, or of one of its own fields.
QString choiceName(const Catalogue &catalogue, const Figure &figure, Language language)
{
    for (const auto &type : catalogue.types()) {
        if (type.statisticsGroup != figure.group)
            continue;
        if (figure.indicator == u"PHASE")
            for (const auto &phase : type.phases)
                if (phase.code == figure.part)
                    return phase.name.in(language);
        const auto *field =
            type.field(figure.indicator == u"BY_OFFENCE" ? u"offence"_s : figure.part.section(u'-', 0, 0));
        if (field && (figure.indicator == u"BY_FIELD" || figure.indicator == u"BY_OFFENCE"))
            for (const auto &choice : field->choices)
                if (choice.code == (figure.indicator == u"BY_OFFENCE" ? figure.part : figure.part.section(u'-', 1)))
                    return figure.indicator == u"BY_OFFENCE"
                               ? choice.name.in(language)
                               : QString(field->name.in(language) + u": "_s + choice.name.in(language));
    }
    return figure.part;
}

QString csvText(const QString &text)
{
    auto quoted = text;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString partName(const Catalogue &catalogue, const Figure &figure, Language language)
{
    if (figure.part.isEmpty())
        return {};
    static const QHash<QString, QString> lists{{u"CLOSED_BY_OUTCOME"_s, u"outcome"_s},
                                               {u"BY_PRINCIPAL"_s, u"principal"_s},
                                               {u"CONDITIONS_IMPOSED"_s, u"condition"_s}};
    if (const auto list = lists.constFind(figure.indicator); list != lists.constEnd())
        return catalogue.name(*list, figure.part, language);
    if (figure.indicator == u"BY_AGE_SEX")
        return ageSexName(catalogue, figure.part, language);
    return choiceName(catalogue, figure, language);
}

QString figureName(const Catalogue &catalogue, const Figure &figure, Language language)
{
    const auto name = catalogue.name(u"statistic"_s, figure.indicator, language);
    return figure.part.isEmpty() ? name : QString(name + u": "_s + partName(catalogue, figure, language));
}

QString tableName(const Catalogue &catalogue, const QString &table, Language language)
{
    return catalogue.name(u"statistics_table"_s, table, language);
}

QString groupName(const Catalogue &catalogue, const Figure &figure, Language language)
{
    if (figure.group.isEmpty())
        return sentence(u"figures.total"_s, language, {{u"table"_s, tableName(catalogue, figure.table, language)}});
    return catalogue.name(u"statistics_group"_s, figure.group, language);
}

QString indicatorDefinition(const Catalogue &catalogue, const QString &indicator, Language language)
{
    const auto *item = catalogue.item(u"statistic"_s, indicator);
    return item ? Label::fromJson(item->members.value("definition"_L1).toObject()).in(language) : QString();
}

QString figureUnit(const Catalogue &catalogue, const Figure &figure, Language language)
{
    const auto *item = catalogue.item(u"statistic"_s, figure.indicator);
    const auto unit = item ? item->members.value("unit"_L1).toString() : QString();
    return hasSentence(u"figures.unit."_s + unit) ? sentence(u"figures.unit."_s + unit, language) : QString();
}

QString spokenValue(double value, Language language)
{
    const auto whole = std::round(value);
    const bool isWhole = std::abs(value - whole) < 0.05;
    auto text = QString::number(isWhole ? whole : value, 'f', isWhole ? 0 : 1);
    if (language != Language::En)
        text.replace(u'.', u',');
    const auto end = text.indexOf(language == Language::En ? u'.' : u',');
    // A thin space that does not break between thousands, in every language: a point is a comma elsewhere.
    for (auto at = (end < 0 ? text.size() : end) - 3; at > (value < 0 ? 1 : 0); at -= 3)
        text.insert(at, QChar(0x202F));
    return text;
}

QString hiddenValue()
{
    return u"*"_s;
}

QJsonArray figuresJson(const FigureTable &table, const Catalogue &catalogue, Language language,
                       const QSet<QString> &hidden)
{
    QJsonArray figures;
    for (const auto &figure : table.figures) {
        const auto *item = catalogue.item(u"statistic"_s, figure.indicator);
        QJsonObject json{{u"code"_s, figure.code()},
                         {u"table"_s, figure.table},
                         {u"group"_s, figure.group.isEmpty() ? figure.table : figure.group},
                         {u"groupName"_s, groupName(catalogue, figure, language)},
                         {u"indicator"_s, figure.indicator},
                         {u"name"_s, figureName(catalogue, figure, language)},
                         {u"unit"_s, item ? item->members.value("unit"_L1).toString() : QString()},
                         {u"definition"_s, indicatorDefinition(catalogue, figure.indicator, language)}};
        if (!figure.part.isEmpty())
            json.insert(u"part"_s, figure.part);
        if (hidden.contains(figure.code())) {
            json.insert(u"value"_s, QJsonValue());
            json.insert(u"hidden"_s, true);
        } else {
            json.insert(u"value"_s, figure.value);
            if (figure.median)
                json.insert(u"median"_s, *figure.median);
            if (hidden.isEmpty())
                json.insert(u"rows"_s, figure.rows);
        }
        figures << json;
    }
    return figures;
}

QByteArray figuresCsv(const FigureTable &table, const Catalogue &catalogue, Language language,
                      const QSet<QString> &hidden, bool thirdParty)
{
    // Semicolons and a mark of UTF-8: so that a spreadsheet in Belgium opens it without asking.
    QString csv(QChar(0xFEFF));
    QStringList head;
    for (const auto *key : {"year", "knownOn", "house", "table", "group", "figure", "part", "value", "median", "unit",
                            "definition", "definitionVersion"})
        head << csvText(sentence(u"figures.csv."_s + QString::fromLatin1(key), language));
    csv += head.join(u';') + u"\r\n"_s;
    const auto number = [&](double value) {
        auto text = QString::number(value, 'g', 12);
        return language == Language::En ? text : text.replace(u'.', u',');
    };
    const auto known = table.query.asKnownOn.isValid() ? table.query.asKnownOn : table.query.today;
    for (const auto &figure : table.figures) {
        const bool isHidden = thirdParty && hidden.contains(figure.code());
        csv += QStringList{QString::number(table.query.year),
                           known.toString(Qt::ISODate),
                           csvText(table.query.house),
                           csvText(tableName(catalogue, figure.table, language)),
                           csvText(groupName(catalogue, figure, language)),
                           csvText(catalogue.name(u"statistic"_s, figure.indicator, language)),
                           csvText(partName(catalogue, figure, language)),
                           isHidden ? csvText(hiddenValue()) : number(figure.value),
                           isHidden || !figure.median ? QString() : number(*figure.median),
                           csvText(figureUnit(catalogue, figure, language)),
                           csvText(indicatorDefinition(catalogue, figure.indicator, language)),
                           csvText(table.definition)}
                   .join(u';') +
               u"\r\n"_s;
    }
    return csv.toUtf8();
}
