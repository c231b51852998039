// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/scratchhouse.h"

#include "core/storage/transaction.h"
#include "core/sync/pullapply.h"

#include <QFile>
#include <QMutex>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int latestEvents = 300; // of devices, of one dossier: what lies further back changes nothing any more

SyncRow rowOf(const Query &query)
{
    return {query.text(0).toLatin1(), query.id(1), query.number(2), query.text(3).toUtf8()};
}

Result<std::unique_ptr<Workspace>> openIn(const QString &folder, const QString &house)
{
    return Workspace::open({.folder = folder,
                            .login = u"setup"_s,
                            .clock = {},
                            .language = Language::Nl,
                            .mayCreate = true,
                            .house = house,
                            .device = u"server"_s,
                            .lock = false});
}

// An empty house, made once in this process and copied by every worker: making its tables takes the longest.
Outcome copyEmptyHouse(const QString &house, const QString &file)
{
    static QMutex mutex;
    static std::unique_ptr<QTemporaryDir> made;
    const QMutexLocker lock(&mutex);
    if (!made) {
        auto folder = std::make_unique<QTemporaryDir>();
        if (const auto workspace = openIn(folder->path(), house); !workspace)
            return tl::make_unexpected(workspace.error());
        made = std::move(folder);
    }
    if (!QFile::copy(Workspace::databaseFile(made->path()), file))
        return failed(u"storage.readOnly"_s, {{u"file"_s, file}, {u"detail"_s, QString()}});
    return {};
}

} // namespace

Outcome ScratchHouse::makeReady(const QString &house)
{
    if (m_workspace)
        return m_workspace->setHouse(house);
    m_folder = std::make_unique<QTemporaryDir>();
    if (auto copied = copyEmptyHouse(house, Workspace::databaseFile(m_folder->path())); !copied)
        return copied;
    auto workspace = openIn(m_folder->path(), house);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    if (auto of = (*workspace)->setHouse(house); !of)
        return of;
    m_workspace = std::move(*workspace);
    m_workspace->database().script("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4000;");
    m_workspace->setSearched(false);
    return {};
}

void ScratchHouse::forget()
{
    m_workspace.reset();
    m_folder.reset();
    m_lawAt = -1;
}

Outcome ScratchHouse::bringLaw(const Database &server)
{
    qint64 newest = 0;
    for (const auto *scope : {"c", "s"}) {
        auto query = server.query("SELECT seq FROM record WHERE scope = ? ORDER BY seq DESC LIMIT 1", scope);
        if (query.next())
            newest = std::max(newest, query.number(0));
    }
    if (newest == m_lawAt)
        return {};
    auto &database = m_workspace->database();
    {
        Transaction transaction(database);
        database.query("INSERT INTO sync_ctx (mid) VALUES (0)");
        PullApply apply(database, {});
        auto rows = server.query("SELECT tbl, id, seq, body FROM record WHERE scope IN ('c', 's') AND tbl <> 'act'"
                                 " AND seq > ? ORDER BY seq",
                                 m_lawAt);
        while (rows.next())
            if (auto put = apply.row(rowOf(rows)); !put)
                return put;
        database.query("DELETE FROM sync_ctx");
        transaction.commit();
    }
    m_lawAt = newest;
    return m_workspace->reloadCatalogue();
}

bool RowsWanted::gather(const Database &server, const QString &house, qsizetype mostDossiers)
{
    // Several in one question, always of the same size: the statement is prepared once.
    constexpr size_t together = 16;
    std::vector<AnyId> asked(named.begin(), named.end());
    while (asked.size() > 1 && asked.size() % together)
        asked.push_back(asked.front());
    for (size_t at = 0; at < asked.size(); at += together) {
        QVariantList ids;
        for (size_t i = at; i < std::min(at + together, asked.size()); ++i)
            ids << columnValue(asked[i]);
        auto query = server.queryText(
            "SELECT tbl, id, seq, body, dossier, person FROM record WHERE tbl <> 'act' AND id IN (" +
                (ids.size() == 1 ? QByteArray("?") : QByteArray("?,").repeated(ids.size() - 1) + '?') + ')',
            ids);
        while (query.next()) {
            rows << rowOf(query);
            if (const auto dossier = query.id(4); !dossier.isNull())
                dossiers.insert(dossier);
            if (const auto person = query.id(5); !person.isNull())
                people.insert(person);
        }
    }
    if (static_cast<qsizetype>(dossiers.size()) > mostDossiers)
        return false;
    for (const auto &id : dossiers) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE dossier = ? AND tbl <> 'act' AND"
                                  " tbl <> 'device_event'",
                                  id);
        while (query.next())
            rows << rowOf(query);
        auto events = server.query("SELECT tbl, id, seq, body FROM record WHERE dossier = ? AND tbl = 'device_event'"
                                   " ORDER BY seq DESC LIMIT ?",
                                   id, latestEvents);
        while (events.next())
            rows << rowOf(events);
        auto links = server.query("SELECT person FROM link WHERE dossier = ?", id);
        while (links.next())
            people.insert(links.id(0));
    }
    for (const auto &id : people) {
        auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE person = ? AND tbl <> 'act'", id);
        while (query.next())
            rows << rowOf(query);
    }
    auto query = server.query("SELECT tbl, id, seq, body FROM record WHERE scope = ? AND tbl IN ('workplace',"
                              " 'absence', 'catalogue_move')",
                              QString(u"h:"_s + house));
    while (query.next())
        rows << rowOf(query);
    return true;
}
