// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/moverun.h"

#include "core/rehearsal/lawfacts.h"

using namespace Qt::StringLiterals;

QList<MoveRecord> moveRecords(const Database &database, const QString &code)
{
    QList<MoveRecord> records;
    auto query = database.query("SELECT id, version, state, started_on, moved, foreseen FROM catalogue_move"
                                " WHERE code = ? AND deleted = 0 ORDER BY id DESC",
                                code);
    while (query.next())
        records << MoveRecord{.id = query.id(0),
                              .version = query.integer(1),
                              .state = query.text(2),
                              .startedOn = query.date(3),
                              .moved = query.integer(4),
                              .foreseen = query.object(5)};
    return records;
}

Result<MoveRun> MoveRun::begin(Workspace &workspace, const QString &code, int version, const QJsonObject &choices,
                               const QJsonObject &foreseen, const QString &note)
{
    const auto begun = workspace.write({.name = u"beginMove"_s,
                                        .with = {{u"code"_s, code},
                                                 {u"version"_s, version},
                                                 {u"choices"_s, choices},
                                                 {u"foreseen"_s, foreseen},
                                                 {u"note"_s, note}}});
    if (!begun)
        return tl::make_unexpected(begun.error());
    auto run = unfinished(workspace, code);
    if (!run)
        return tl::make_unexpected(run.error());
    return std::move(**run);
}

Result<std::optional<MoveRun>> MoveRun::unfinished(Workspace &workspace, const QString &code)
{
    const auto records = workspace.read([&](const Database &database) { return moveRecords(database, code); });
    if (!records)
        return tl::make_unexpected(records.error());
    for (const auto &record : *records) {
        if (record.state != u"RUNNING" && record.state != u"UNDOING")
            continue;
        MoveRun run(workspace);
        run.m_id = record.id;
        run.m_code = code;
        run.m_version = record.version;
        run.m_undoing = record.state == u"UNDOING";
        run.m_foreseen = record.foreseen;
        if (auto ready = run.prepare(); !ready)
            return tl::make_unexpected(ready.error());
        return std::optional(std::move(run));
    }
    return std::optional<MoveRun>();
}

Result<MoveRun> MoveRun::undo(Workspace &workspace, const QString &code, int version)
{
    const auto records = workspace.read([&](const Database &database) { return moveRecords(database, code); });
    if (!records)
        return tl::make_unexpected(records.error());
    const auto last = std::find_if(records->begin(), records->end(), [&](const MoveRecord &record) {
        return record.version == version && (record.state == u"RUNNING" || record.state == u"DONE");
    });
    if (last == records->end())
        return refused(u"move.noSuchRun"_s);
    if (const auto begun = workspace.write({.name = u"undoMove"_s, .with = {{u"run"_s, last->id.toString()}}}); !begun)
        return tl::make_unexpected(begun.error());
    auto run = unfinished(workspace, code);
    if (!run)
        return tl::make_unexpected(run.error());
    return std::move(**run);
}

Outcome MoveRun::prepare()
{
    const auto read = m_workspace->read([&](const Database &database) -> Outcome {
        if (!m_undoing) {
            for (const auto &dossier : runningDossiers(database, m_code))
                if (dossier.version != m_version) // else it has moved already
                    m_dossiers << dossier.id;
            m_of = static_cast<int>(m_dossiers.size());
            return {};
        }
        auto query = database.query("SELECT act.mid, dossier.number FROM act JOIN dossier ON dossier.id = act.dossier"
                                    " WHERE act.name = 'moveDossier' AND act.undone_by IS NULL"
                                    " AND json_extract(act.parameters, '$.run') = ? ORDER BY act.mid DESC",
                                    m_id.toString());
        while (query.next())
            m_acts << std::pair{query.number(0), query.text(1)};
        m_of = static_cast<int>(m_acts.size());
        return {};
    });
    return read;
}

Result<int> MoveRun::moved() const
{
    return m_workspace->read([&](const Database &database) {
        auto query = database.query("SELECT count(*) FROM act WHERE name = 'moveDossier' AND undone_by IS NULL"
                                    " AND json_extract(parameters, '$.run') = ?",
                                    m_id.toString());
        query.next();
        return query.integer(0);
    });
}

Result<bool> MoveRun::step(int most)
{
    most = std::clamp(most, 1, static_cast<int>(lawFactsAtOnce));
    if (m_undoing && !m_acts.isEmpty()) {
        const auto portion = m_acts.first(std::min<qsizetype>(most, m_acts.size()));
        const auto done = m_workspace->writeTogether([&](const auto &write) -> Outcome {
            for (const auto &[mid, number] : portion) {
                const auto back = write({.name = u"undo"_s, .with = {{u"act"_s, mid}}});
                if (back)
                    continue;
                if (back.error().kind == Problem::Kind::Storage)
                    return tl::make_unexpected(back.error());
                m_left << number; // it was worked on since: it keeps what it has
            }
            return {};
        });
        if (!done)
            return tl::make_unexpected(done.error());
        m_acts.remove(0, portion.size());
        m_done += static_cast<int>(portion.size());
        return true;
    }
    if (!m_undoing && !m_dossiers.isEmpty()) {
        const auto portion = m_dossiers.first(std::min<qsizetype>(most, m_dossiers.size()));
        const auto done = m_workspace->writeTogether([&](const auto &write) -> Outcome {
            for (const auto &id : portion) {
                const auto moved = write(
                    {.name = u"moveDossier"_s, .with = {{u"dossier"_s, id.toString()}, {u"run"_s, m_id.toString()}}});
                // What cannot move, or waits for an answer, stays: the rehearsal said so.
                if (!moved && moved.error().kind == Problem::Kind::Storage)
                    return tl::make_unexpected(moved.error());
            }
            return {};
        });
        if (!done)
            return tl::make_unexpected(done.error());
        m_dossiers.remove(0, portion.size());
        m_done += static_cast<int>(portion.size());
        return true;
    }
    const auto count = moved();
    if (!count)
        return tl::make_unexpected(count.error());
    const auto ended =
        m_workspace->write({.name = u"endMove"_s, .with = {{u"run"_s, m_id.toString()}, {u"count"_s, *count}}});
    if (!ended)
        return tl::make_unexpected(ended.error());
    return false;
}

Outcome MoveRun::finish(int most, const RehearsalGoing &going)
{
    for (;;) {
        const auto more = step(most);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
        if (going && !going(m_done, m_of))
            return {};
    }
}
