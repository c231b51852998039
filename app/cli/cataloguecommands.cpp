// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/catalogue/jsonreader.h"
#include "core/catalogue/leaflet.h"
#include "core/catalogue/typedifference.h"
#include "core/publication/package.h"
#include "core/report/leafletpdf.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonArray placesJson(const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray rows;
    for (const auto &one : placesApart(before, before, after))
        rows << QJsonObject{{u"place"_s, one.place}, {u"before"_s, one.base}, {u"after"_s, one.theirs}};
    return rows;
}

} // namespace

int CommandLine::answerLeaflet(const Catalogue &catalogue, const DossierType &type, QDate on)
{
    const auto told = leafletWithChanges(catalogue, type, m_language);
    if (!m_parser.isSet(u"out"_s))
        return answer(toJson(told));
    const auto pdf = leafletPdf(told, on, m_language);
    if (!pdf)
        return problem(pdf.error());
    const auto out = m_parser.value(u"out"_s);
    if (const auto written = writeFile(out, *pdf); !written)
        return problem(written.error());
    return answer({{u"file"_s, out}, {u"bytes"_s, pdf->size()}});
}

int CommandLine::catalogue()
{
    const auto what = argument(0);
    if (what == u"rehearse")
        return rehearseVersion();
    if (what == u"publish")
        return publishVersion();
    if (what == u"move")
        return moveDossiers();
    if (what == u"trial")
        return tryVersion();
    if (what == u"export" && m_parser.isSet(u"package"_s))
        return exportPackage();
    if (what == u"quality") // of what is filled in: there is no catalogue without its data
        return catalogueQuality();
    // With a data folder its own versions and parameters count too; without one the shipped catalogue.
    std::shared_ptr<const Catalogue> catalogue;
    if (m_parser.isSet(u"data"_s)) {
        if (!workspace())
            return m_failed;
        catalogue = workspace()->sharedCatalogue();
    } else {
        auto loaded = Catalogue::load();
        if (!loaded)
            return problem(loaded.error());
        catalogue = *loaded;
    }
    const auto typeJson = [&](const DossierType &type) {
        return QJsonObject{
            {u"code"_s, type.code},
            {u"version"_s, type.version},
            {u"from"_s,
             type.validity.from.isValid() ? QJsonValue(type.validity.from.toString(Qt::ISODate)) : QJsonValue()},
            {u"until"_s,
             type.validity.until.isValid() ? QJsonValue(type.validity.until.toString(Qt::ISODate)) : QJsonValue()},
            {u"name"_s, type.name.toJson()},
            {u"family"_s, type.family},
            {u"group"_s, type.statisticsGroup}};
    };
    if (what == u"list") {
        QJsonArray rows;
        const auto at = dateOption(u"at"_s);
        for (const auto &type : catalogue->types())
            if (!at.isValid() || catalogue->type(type.code, at) == &type)
                rows << typeJson(type);
        return answerRows({}, rows);
    }
    if (what == u"houses") {
        QJsonArray rows;
        for (const auto &house : catalogue->houses()) {
            QJsonArray courts;
            for (const auto &court : catalogue->courts())
                if (court.house == house.code)
                    courts << court.code;
            rows << QJsonObject{{u"code"_s, house.code}, {u"name"_s, house.name.toJson()}, {u"courts"_s, courts}};
        }
        return answerRows({}, rows);
    }
    if (what == u"show" || what == u"export" || what == u"leaflet") {
        const auto at = m_parser.isSet(u"at"_s) ? dateOption(u"at"_s) : m_clock.today();
        const auto *type = argument(2).isEmpty() ? catalogue->type(argument(1), at)
                                                 : catalogue->type(argument(1), argument(2).toInt());
        if (!type)
            return problem({Problem::Kind::Refused,
                            u"catalogue.noSuchType"_s,
                            {{u"code"_s, argument(1)}, {u"date"_s, at.toString(Qt::ISODate)}},
                            {}});
        if (what == u"leaflet")
            return answerLeaflet(*catalogue, *type, at);
        return answer(type->source);
    }
    if (what == u"validate") {
        if (m_arguments.size() < 2)
            return usage(u"catalogue validate FILE…"_s);
        QJsonArray rows;
        bool wrong = false;
        for (const auto &file : m_arguments.mid(1)) {
            const auto bytes = readInput(file);
            if (!bytes)
                return problem(bytes.error());
            const auto body = parseJsonObject(*bytes, file);
            QJsonArray findings;
            if (!body) {
                findings << QJsonObject{{u"code"_s, body.error().code},
                                        {u"sentence"_s, problemSentence(body.error(), m_language)}};
            } else {
                for (const auto &finding : catalogue->validate(*body))
                    findings << QJsonObject{{u"place"_s, finding.details.value("place"_L1)},
                                            {u"code"_s, finding.code},
                                            {u"sentence"_s, problemSentence(finding, m_language)}};
            }
            wrong = wrong || !findings.isEmpty();
            rows << QJsonObject{{u"file"_s, file}, {u"valid"_s, findings.isEmpty()}, {u"findings"_s, findings}};
        }
        answerRows(u"files"_s, rows);
        return wrong ? Refused : Done;
    }
    if (what == u"import") {
        const auto bytes = readInput(argument(1));
        if (!bytes)
            return problem(bytes.error());
        const auto body = parseJsonObject(*bytes, argument(1));
        if (!body)
            return problem(body.error());
        if (body->value("kind"_L1) == u"cataloguePackage"_s)
            return importPackage(*body);
        const auto reading = catalogue->readType(*body);
        if (m_parser.isSet(u"dry-run"_s)) {
            QJsonArray findings;
            for (const auto &finding : reading.findings)
                findings << QJsonObject{{u"place"_s, finding.details.value("place"_L1)},
                                        {u"sentence"_s, problemSentence(finding, m_language)}};
            QJsonArray changes;
            if (const auto *before = catalogue->type(reading.type.code, reading.type.version - 1))
                changes = placesJson(before->source, *body);
            answer({{u"code"_s, reading.type.code},
                    {u"version"_s, reading.type.version},
                    {u"findings"_s, findings},
                    {u"changes"_s, changes}});
            return findings.isEmpty() ? Done : Refused;
        }
        if (!workspace())
            return m_failed;
        const auto done = workspace()->write({.name = u"importCatalogueVersion"_s, .with = {{u"body"_s, *body}}});
        if (!done)
            return problem(done.error());
        return answer({{u"id"_s, done->made.toString()},
                       {u"sentence"_s, spoken(done->saying, workspace()->catalogue(), m_language)}});
    }
    if (what == u"diff") {
        const auto *before = catalogue->type(argument(1), argument(2).toInt());
        const auto *after = catalogue->type(argument(1), argument(3).toInt());
        if (!before || !after)
            return problem({Problem::Kind::Refused,
                            u"catalogue.noSuchVersion"_s,
                            {{u"code"_s, argument(1)}, {u"version"_s, before ? argument(3) : argument(2)}},
                            {}});
        const auto changes = placesJson(before->source, after->source);
        QJsonArray sentences;
        for (const auto &change : typeDifference(*catalogue, *before, *after, m_language))
            sentences << QJsonObject{{u"section"_s, change.section},
                                     {u"heading"_s, change.heading},
                                     {u"sentence"_s, changeSentence(change, m_language)}};
        return answer({{u"class"_s, changeClassCode(changeClass(before->source, after->source))},
                       {u"sentences"_s, sentences},
                       {u"changes"_s, changes}});
    }
    return usage(
        u"catalogue list | houses | show CODE | leaflet CODE | validate FILE… | import FILE | export CODE | diff CODE V1 V2 | publish CODE VERSION --from DATE | trial CODE VERSION | rehearse CODE VERSION | move CODE VERSION | quality CODE"_s);
}
