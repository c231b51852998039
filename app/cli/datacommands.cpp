// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "core/access/partners.h"
#include "core/access/permissions.h"
#include "core/acts/trail.h"
#include "core/demo/demo.h"
#include "core/dossier/dossierstore.h"
#include "core/monitoring/equipmentstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

int CommandLine::init()
{
    const auto folder = dataFolder();
    if (QFileInfo::exists(Workspace::databaseFile(folder)))
        return problem({Problem::Kind::Storage, u"storage.alreadyThere"_s, {{u"folder"_s, folder}}, {}});
    std::optional<DemoSize> size;
    if (m_parser.isSet(u"demo"_s)) {
        size = demoSize(m_parser.value(u"demo"_s));
        if (!size)
            return usage(u"--demo SMALL|HOUSE|FLANDERS"_s);
    }
    auto opened = Workspace::open({.folder = folder,
                                   .clock = m_clock,
                                   .language = m_language,
                                   .mayCreate = true,
                                   .house = m_parser.value(u"house"_s)});
    if (!opened)
        return problem(opened.error());
    m_workspace = std::move(*opened);
    QJsonObject json{{u"folder"_s, folder}, {u"house"_s, m_workspace->house()}};
    if (size) {
        QElapsedTimer timer;
        timer.start();
        const auto made = makeDemo(*m_workspace, *size, m_parser.value(u"seed"_s).toULongLong(),
                                   [&](const QString &what, int percent) {
                                       m_err << '\r' << what << ' ' << percent << " %   ";
                                       m_err.flush();
                                   });
        m_err << '\n';
        if (!made)
            return problem(made.error());
        json.insert(u"dossiers"_s, made->dossiers);
        json.insert(u"running"_s, made->running);
        json.insert(u"persons"_s, made->persons);
        json.insert(u"contacts"_s, made->contacts);
        json.insert(u"seconds"_s, std::round(static_cast<double>(timer.elapsed()) / 100) / 10);
    }
    return answer(json);
}

int CommandLine::audit()
{
    if (!workspace())
        return m_failed;
    if (argument(0) == u"verify") {
        const auto checked = workspace()->read([](const Database &database) { return verifyTrail(database); });
        if (!checked)
            return problem(checked.error());
        answer({{u"acts"_s, checked->acts},
                {u"looks"_s, checked->looks},
                {u"findings"_s, QJsonArray::fromStringList(checked->findings)}});
        return checked->findings.isEmpty() ? Done : Refused;
    }
    if (argument(0) == u"history") {
        const auto row = AnyId::fromString(argument(1));
        const auto changes = workspace()->read([&](const Database &database) { return historyOf(database, row); });
        if (!changes)
            return problem(changes.error());
        QJsonArray rows;
        for (const auto &change : *changes)
            rows << QJsonObject{{u"mid"_s, change.mid},
                                {u"user"_s, change.login},
                                {u"recordedAt"_s, change.recordedAt.toString(Qt::ISODateWithMs)},
                                {u"happenedAt"_s, change.happenedAt},
                                {u"group"_s, change.group},
                                {u"before"_s, change.before},
                                {u"after"_s, change.after}};
        return answerRows(u"changes"_s, rows);
    }
    if (argument(0) != u"show")
        return usage(u"audit show | history ROW | verify"_s);
    Dossier::Id dossier;
    if (m_parser.isSet(u"dossier"_s)) {
        const auto id = dossierNamed(m_parser.value(u"dossier"_s));
        if (!id)
            return problem(id.error());
        dossier = *id;
    }
    const auto limit = m_parser.value(u"limit"_s).toInt();
    const auto json = workspace()->read([&](const Database &database) {
        // What was done in a dossier that may not be seen says as much as the dossier.
        const DossierStore dossiers(database);
        const auto &user = workspace()->user();
        const auto hidden = [&](const Dossier::Id &id) {
            const auto about = dossiers.byId(id);
            return !id.isNull() && about && (!maySee(user.role, about->facet) || !mayOpen(database, user, id));
        };
        QJsonArray acts;
        for (const auto &entry : trail(database, dossier, m_parser.value(u"user"_s), limit))
            if (!hidden(entry.dossier) && (entry.person.isNull() || dossiers.mayShow(entry.person, user)))
                acts << QJsonObject{{u"mid"_s, entry.mid},
                                    {u"act"_s, entry.name},
                                    {u"user"_s, entry.login},
                                    {u"role"_s, entry.role},
                                    {u"device"_s, entry.device},
                                    {u"happenedAt"_s, entry.happenedAt.toString(Qt::ISODate)},
                                    {u"recordedAt"_s, entry.recordedAt.toString(Qt::ISODateWithMs)},
                                    {u"clockFixed"_s, entry.clockFixed},
                                    {u"sentence"_s, spoken(entry.saying, workspace()->catalogue(), m_language)},
                                    {u"undoneBy"_s, entry.undoneBy ? QJsonValue(entry.undoneBy) : QJsonValue()}};
        QJsonArray looks;
        for (const auto &entry : accessTrail(database, dossier, limit))
            if (!hidden(entry.dossier))
                looks << QJsonObject{
                    {u"user"_s, entry.login},    {u"role"_s, entry.role},     {u"at"_s, entry.at.toString(Qt::ISODate)},
                    {u"action"_s, entry.action}, {u"object"_s, entry.object}, {u"reason"_s, entry.reason},
                    {u"detail"_s, entry.detail}};
        return QJsonObject{{u"acts"_s, acts}, {u"looks"_s, looks}};
    });
    return json ? answer(*json) : problem(json.error());
}

int CommandLine::check()
{
    if (!workspace())
        return m_failed;
    const auto found = workspace()->read([this](const Database &database) {
        QStringList findings = database.integrityFindings();
        const auto count = [&](const char *sql, const QString &what) {
            auto query = database.query(sql);
            if (query.next() && query.integer(0) > 0)
                findings << what + u": "_s + QString::number(query.integer(0));
        };
        // Invariants that no act may break.
        count("SELECT count(*) FROM dossier WHERE state = 'CLOSED' AND closed_on IS NULL", u"closed without a date"_s);
        count("SELECT count(*) FROM dossier WHERE state = 'RUNNING' AND assistant IS NULL",
              u"running without assistant"_s);
        count("SELECT count(*) FROM assignment a JOIN assignment b ON a.dossier = b.dossier AND a.id < b.id WHERE "
              "a.until_on IS NULL AND b.until_on IS NULL"
              " AND a.deleted = 0 AND b.deleted = 0",
              u"two assistants at once"_s);
        count("SELECT count(*) FROM report WHERE sent_on IS NOT NULL AND (frozen = '' OR sha256 = '') AND deleted = 0 "
              "AND extra NOT LIKE '%imported%'",
              u"sent but not frozen"_s);
        count("SELECT count(*) FROM journal WHERE mid NOT IN (SELECT mid FROM act)", u"journal without act"_s);
        findings << invariantFindings(database, workspace()->catalogue());
        return findings;
    });
    if (!found)
        return problem(found.error());
    const auto chain = workspace()->read([](const Database &database) { return verifyTrail(database); });
    if (!chain)
        return problem(chain.error());
    const auto all = *found + chain->findings;
    answer({{u"healthy"_s, all.isEmpty()},
            {u"findings"_s, QJsonArray::fromStringList(all)},
            {u"acts"_s, chain->acts},
            {u"looks"_s, chain->looks}});
    return all.isEmpty() ? Done : Storage;
}

int CommandLine::backup()
{
    if (argument(0).isEmpty())
        return usage(u"backup FILE"_s);
    if (!workspace())
        return m_failed;
    const auto done = workspace()->database().backUpTo(argument(0));
    if (!done)
        return problem(done.error());
    return answer({{u"file"_s, argument(0)}, {u"bytes"_s, QFileInfo(argument(0)).size()}});
}

int CommandLine::restore()
{
    if (argument(0).isEmpty())
        return usage(u"restore FILE"_s);
    const auto folder = dataFolder();
    QLockFile lock(folder + u"/justitiehuis.lock"_s);
    lock.setStaleLockTime(0);
    if (QFileInfo::exists(folder) && !lock.tryLock(200))
        return problem({Problem::Kind::Storage,
                        u"storage.inUse"_s,
                        {{u"folder"_s, folder}, {u"program"_s, u"justitiehuis"_s}, {u"pid"_s, u"?"_s}},
                        {}});
    if (auto open = unlocked(folder); !open)
        return problem(open.error());
    if (auto open = backupUnlocked(argument(0), folder); !open)
        return problem(open.error());
    const auto done = restoreDatabase(argument(0), Workspace::databaseFile(folder));
    if (!done)
        return problem(done.error());
    return answer({{u"restored"_s, argument(0)}, {u"folder"_s, folder}});
}
