// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/script.h"
#include "core/base/sentence.h"
#include "core/moverun.h"
#include "core/publication/versionstore.h"
#include "core/trial.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject chosen(const QStringList &options)
{
    QJsonObject choices;
    for (const auto &option : options)
        choices.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
    return choices;
}

} // namespace

Result<QJsonObject> CommandLine::rehearsed(const QString &code, int version)
{
    auto *house = workspace();
    const auto to = house->read([&](const Database &database) -> Result<DossierType> {
        return versionToRehearse(database, house->catalogue(), code, version);
    });
    if (!to)
        return tl::make_unexpected(to.error());
    MoveChoices choices;
    const auto given = chosen(m_parser.values(u"choose"_s));
    for (auto it = given.begin(); it != given.end(); ++it)
        choices.insert(it.key(), it.value().toString());
    const auto counted = rehearseMove(Workspace::databaseFile(house->folder()), house->surroundings(), *to, choices);
    if (!counted)
        return tl::make_unexpected(counted.error());
    auto json = toJson(*counted, house->catalogue(), *to, m_language);
    json.insert(u"from"_s,
                to->validity.from.isValid() ? QJsonValue(to->validity.from.toString(Qt::ISODate)) : QJsonValue());
    json.insert(u"applies"_s, transitionCode(to->transition.applies));
    return json;
}

int CommandLine::rehearseVersion()
{
    if (m_arguments.size() < 3)
        return usage(u"catalogue rehearse CODE VERSION [--choose KEY=ANSWER]…"_s);
    if (!workspace())
        return m_failed;
    const auto counted = rehearsed(argument(1), argument(2).toInt());
    return counted ? answer(*counted) : problem(counted.error());
}

int CommandLine::publishVersion()
{
    if (m_arguments.size() < 3 || !m_parser.isSet(u"from"_s))
        return usage(u"catalogue publish CODE VERSION --from DATE"_s);
    auto *house = workspace();
    if (!house)
        return m_failed;
    const auto kept = house->read(
        [&](const Database &database) { return keptTypeVersion(database, argument(1), argument(2).toInt()); });
    if (!kept)
        return problem(kept.error());
    if (!*kept)
        return problem({Problem::Kind::Refused,
                        u"catalogue.noSuchVersion"_s,
                        {{u"code"_s, argument(1)}, {u"version"_s, argument(2)}},
                        {}});
    const auto done = house->write(
        {.name = u"publishVersion"_s,
         .with = {{u"version"_s, (*kept)->id.toString()}, {u"from"_s, dateOption(u"from"_s).toString(Qt::ISODate)}}});
    if (!done)
        return problem(done.error());
    return answer(doneJson(*house, *done, m_language));
}

// An invented dossier on a version, as it would stand on a day.
int CommandLine::tryVersion()
{
    if (m_arguments.size() < 3)
        return usage(u"catalogue trial CODE VERSION [--decided DATE] [--at DATE]"_s);
    auto *house = workspace();
    if (!house)
        return m_failed;
    const auto decided = m_parser.isSet(u"decided"_s) ? dateOption(u"decided"_s) : m_clock.today();
    const auto trial = Trial::begin(*house, argument(1), argument(2).toInt(), decided);
    if (!trial)
        return problem(trial.error());
    if (m_parser.isSet(u"at"_s))
        if (const auto moved = (*trial)->moveTo(dateOption(u"at"_s)); !moved)
            return problem(moved.error());
    auto &there = (*trial)->workspace();
    const auto view = there.dossierView((*trial)->dossier());
    if (!view)
        return problem(view.error());
    auto json = dossierJson(there, *view, m_language);
    json.insert(u"today"_s, there.clock().today().toString(Qt::ISODate));
    json.insert(u"group"_s, view->type->statisticsGroup);
    json.insert(u"statistics"_s, QJsonArray::fromStringList(view->type->statistics));
    return answer(json);
}

namespace {

std::optional<MoveRecord> lastMove(Workspace &house, const QString &code)
{
    const auto records = house.read([&](const Database &database) { return moveRecords(database, code); });
    return records && !records->isEmpty() ? std::optional(records->first()) : std::nullopt;
}

QJsonObject runJson(const MoveRecord &record, const QStringList &left)
{
    auto json = record.foreseen;
    json.insert(u"run"_s, record.id.toString());
    json.insert(u"state"_s, record.state);
    json.insert(u"moved"_s, record.moved);
    json.insert(u"left"_s, QJsonArray::fromStringList(left));
    return json;
}

} // namespace

// Goes on with a run that was cut off; else begins one. The answer is the same either way, also when the run had ended
// and only its answer was lost.
int CommandLine::moveDossiers()
{
    if (m_arguments.size() < 3)
        return usage(u"catalogue move CODE VERSION [--dry-run] [--undo] [--choose KEY=ANSWER]… [--batch N]"_s);
    if (m_parser.isSet(u"dry-run"_s))
        return rehearseVersion();
    auto *house = workspace();
    if (!house)
        return m_failed;
    const auto code = argument(1);
    const int version = argument(2).toInt();
    auto there = MoveRun::unfinished(*house, code);
    if (!there)
        return problem(there.error());
    auto run = std::move(*there);
    const bool undo = m_parser.isSet(u"undo"_s);
    if (run && (run->version() != version || (run->isUndoing() && !undo)))
        return problem({Problem::Kind::Refused,
                        u"move.underWay"_s,
                        {{u"type"_s, u"@type:"_s + code}, {u"version"_s, run->version()}},
                        {}});
    const auto last = lastMove(*house, code);
    if (undo && (!run || !run->isUndoing())) {
        if (last && last->version == version && last->state == u"UNDONE")
            return answer(runJson(*last, {}));
        auto back = MoveRun::undo(*house, code, version);
        if (!back)
            return problem(back.error());
        run = std::move(*back);
    } else if (!run) {
        const auto foreseen = rehearsed(code, version);
        if (!foreseen)
            return problem(foreseen.error());
        if (foreseen->value("byItself"_L1).toInt() == 0) {
            if (last && last->version == version && last->state == u"DONE")
                return answer(runJson(*last, {}));
            return problem({Problem::Kind::Refused, u"move.nothingMoves"_s, {{u"version"_s, version}}, {}});
        }
        auto begun = MoveRun::begin(*house, code, version, chosen(m_parser.values(u"choose"_s)), *foreseen);
        if (!begun)
            return problem(begun.error());
        run = std::move(*begun);
    }
    const int batch = m_parser.value(u"batch"_s).toInt();
    if (const auto finished = run->finish(batch > 0 ? batch : 100); !finished)
        return problem(finished.error());
    const auto ended = lastMove(*house, code);
    return ended ? answer(runJson(*ended, run->left()))
                 : problem({Problem::Kind::Refused, u"move.noSuchRun"_s, {}, {}});
}
