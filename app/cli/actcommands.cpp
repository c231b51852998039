// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/script.h"
#include "core/catalogue/jsonreader.h"
#include "core/help/help.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

int CommandLine::act()
{
    if (argument(0).isEmpty())
        return usage(u"act NAME --json FILE|-"_s);
    if (!workspace())
        return m_failed;
    QJsonObject with;
    if (m_parser.isSet(u"json"_s)) {
        const auto bytes = readInput(m_parser.value(u"json"_s));
        if (!bytes)
            return problem(bytes.error());
        const auto parsed = parseJsonObject(*bytes, m_parser.value(u"json"_s));
        if (!parsed)
            return problem(parsed.error());
        with = *parsed;
    }
    const auto done = workspace()->write({.name = argument(0), .with = with});
    if (!done)
        return problem(done.error());
    return answer(doneJson(*workspace(), *done, m_language));
}

int CommandLine::acts()
{
    auto catalogue = Catalogue::load();
    if (!catalogue)
        return problem(catalogue.error());
    if (!argument(0).isEmpty()) {
        const auto *definition = actDefinition(argument(0));
        if (!definition)
            return problem({Problem::Kind::Usage, u"act.unknown"_s, {{u"act"_s, argument(0)}}, {}});
        return answer(actSchema(*definition, **catalogue));
    }
    QJsonArray rows;
    for (const auto &definition : actDefinitions()) {
        QJsonArray roles = QJsonArray::fromStringList(definition.roles);
        rows << QJsonObject{{u"name"_s, QString::fromLatin1(definition.name)},
                            {u"description"_s, QString::fromLatin1(definition.description)},
                            {u"roles"_s, roles},
                            {u"undoable"_s, definition.undoable},
                            {u"schema"_s, actSchema(definition, **catalogue)}};
    }
    rows << QJsonObject{{u"name"_s, u"undo"_s}, {u"description"_s, u"Takes an act back, as an ordinary act."_s}};
    return answerRows(u"acts"_s, rows);
}

int CommandLine::helpFor()
{
    const auto act = argument(0);
    const auto parameter = argument(1);
    if (act.isEmpty() || parameter.isEmpty())
        return usage(u"help-for ACT PARAMETER [--type CODE]"_s);
    auto catalogue = Catalogue::load();
    if (!catalogue)
        return problem(catalogue.error());
    const auto *definition = actDefinition(act);
    if (!definition)
        return problem({Problem::Kind::Usage, u"act.unknown"_s, {{u"act"_s, act}}, {}});
    if (!hasParameter(definition->fields, parameterOf(parameter).split(u'/')))
        return problem(
            {Problem::Kind::Usage, u"act.noSuchParameter"_s, {{u"act"_s, act}, {u"parameter"_s, parameter}}, {}});
    const auto code = m_parser.value(u"type"_s);
    const auto on = m_parser.isSet(u"on"_s) ? dateOption(u"on"_s) : m_clock.today();
    const auto *type = code.isEmpty() ? nullptr : (*catalogue)->type(code, on);
    if (!code.isEmpty() && !type)
        return problem({Problem::Kind::Usage, u"catalogue.noSuchType"_s, {{u"code"_s, code}}, {}});
    auto told = toJson(
        ::helpFor(**catalogue, type, act, parameterOf(parameter), m_parser.value(u"value"_s), m_language), m_language);
    told.insert(u"act"_s, act);
    told.insert(u"parameter"_s, parameter);
    return answer(told);
}

int CommandLine::runFile()
{
    if (argument(0).isEmpty())
        return usage(u"run FILE.jsonl"_s);
    if (!workspace())
        return m_failed;
    QFile file(argument(0));
    if (!(argument(0) == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return problem({Problem::Kind::Storage, u"storage.noSuchFile"_s, {{u"file"_s, argument(0)}}, {}});
    Script script(*workspace(), m_language, m_clock);
    bool refusedOne = false;
    bool stored = true;
    int number = 0;
    while (!file.atEnd()) {
        const auto line = file.readLine();
        ++number;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("//"))
            continue;
        const auto answered = script.perform(line, number);
        // The answer is out before the next act begins: what was answered is in the database.
        m_out << QJsonDocument(answered.json).toJson(QJsonDocument::Compact) << '\n';
        m_out.flush();
        refusedOne = refusedOne || !answered.asExpected;
        stored = stored && !answered.storageFailed;
        if ((!answered.asExpected && m_parser.isSet(u"stop-on-refusal"_s)) || answered.storageFailed)
            break;
    }
    return !stored ? Storage : refusedOne ? Refused : Done;
}
