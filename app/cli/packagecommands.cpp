// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/publication/package.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

int CommandLine::exportPackage()
{
    if (m_arguments.size() < 2)
        return usage(u"catalogue export CODE… --package [--out FILE]"_s);
    auto *house = workspace();
    if (!house)
        return m_failed;
    const auto codes = m_arguments.mid(1);
    for (const auto &code : codes) {
        const auto known = house->read([&](const Database &database) {
            auto query = database.query("SELECT 1 FROM catalogue_version WHERE code = ? AND deleted = 0", code);
            return query.next();
        });
        const auto &types = house->catalogue().types();
        if (!known.value_or(false) &&
            std::none_of(types.begin(), types.end(), [&](const DossierType &type) { return type.code == code; }))
            return problem({Problem::Kind::Refused,
                            u"catalogue.noSuchType"_s,
                            {{u"code"_s, code}, {u"date"_s, m_clock.today().toString(Qt::ISODate)}},
                            {}});
    }
    auto package =
        house->read([&](const Database &database) { return makePackage(database, house->catalogue(), codes); });
    if (!package)
        return problem(package.error());
    package->house = house->house();
    package->madeBy = house->user().name;
    package->madeOn = m_clock.today().toString(Qt::ISODate);
    const auto json = toJson(*package);
    if (!m_parser.isSet(u"out"_s))
        return answer(json);
    const auto bytes = QJsonDocument(json).toJson();
    if (const auto written = writeFile(m_parser.value(u"out"_s), bytes); !written)
        return problem(written.error());
    return answer(
        {{u"file"_s, m_parser.value(u"out"_s)}, {u"bytes"_s, bytes.size()}, {u"entries"_s, package->entries.size()}});
}

int CommandLine::importPackage(const QJsonObject &json)
{
    auto *house = workspace();
    if (!house)
        return m_failed;
    if (!m_parser.isSet(u"dry-run"_s)) {
        QJsonObject choices;
        for (const auto &option : m_parser.values(u"choose"_s))
            choices.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
        const auto done =
            house->write({.name = u"importPackage"_s, .with = {{u"package"_s, json}, {u"choices"_s, choices}}});
        if (!done)
            return problem(done.error());
        return answer({{u"sentence"_s, spoken(done->saying, house->catalogue(), m_language)}});
    }
    const auto package = readPackage(json);
    if (!package)
        return problem(package.error());
    const auto findings =
        house->read([&](const Database &database) { return comparePackage(database, house->catalogue(), *package); });
    if (!findings)
        return problem(findings.error());
    QJsonArray rows;
    for (const auto &finding : *findings) {
        QJsonArray places;
        for (const auto &one : finding.places)
            places << QJsonObject{{u"place"_s, one.place},
                                  {u"base"_s, one.base},
                                  {u"ours"_s, one.ours},
                                  {u"theirs"_s, one.theirs},
                                  {u"both"_s, one.both}};
        const auto state = packageStateCode(finding.state);
        rows << QJsonObject{{u"what"_s, finding.entry.what},
                            {u"key"_s, finding.entry.key},
                            {u"state"_s, state},
                            {u"sentence"_s, sentence(u"package.state."_s + state, m_language)},
                            {u"places"_s, places}};
    }
    return answerRows(u"entries"_s, rows);
}
