// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
//
// What this computer keeps for who works at it, and no other hears of: drafts, and how the window was left.
#include "core/access/permissions.h"
#include "core/base/log.h"
#include "core/workspace.h"

using namespace Qt::StringLiterals;

Outcome Workspace::saveDraft(const QString &key, const QJsonObject &body, const QString &title,
                             const Dossier::Id &dossier)
{
    try {
        m_database->query(
            "INSERT INTO local_draft (key, login, saved_at, body, title, dossier) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET saved_at = excluded.saved_at, body = excluded.body,"
            " title = excluded.title, dossier = excluded.dossier",
            QString(m_user.login + u'/' + key), m_user.login, recordedMoment(m_clock.now().toUTC()), body, title,
            dossier);
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

QJsonObject Workspace::draft(const QString &key) const
{
    return read([&](const Database &database) {
               auto query =
                   database.query("SELECT body FROM local_draft WHERE key = ?", QString(m_user.login + u'/' + key));
               return query.next() ? query.object(0) : QJsonObject();
           })
        .value_or(QJsonObject());
}

QList<Draft> Workspace::drafts() const
{
    return read([&](const Database &database) {
               auto query = database.query(
                   "SELECT local_draft.key, local_draft.title, local_draft.dossier, coalesce(dossier.title, ''),"
                   " local_draft.saved_at, coalesce(dossier.facet, '')"
                   " FROM local_draft LEFT JOIN dossier ON dossier.id = local_draft.dossier"
                   " WHERE local_draft.login = ? ORDER BY local_draft.saved_at DESC",
                   m_user.login);
               QList<Draft> drafts;
               while (query.next())
                   if (maySee(m_user.role, query.text(5)))
                       drafts << Draft{.key = query.text(0).mid(m_user.login.size() + 1),
                                       .title = query.text(1),
                                       .dossier = query.id<Dossier>(2),
                                       .dossierTitle = query.text(3),
                                       .savedAt = query.moment(4)};
               return drafts;
           })
        .value_or(QList<Draft>());
}

void Workspace::saveView(const QString &key, const QJsonObject &body)
{
    try {
        m_database->query("INSERT INTO local_view (key, body) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                          QString(m_user.login + u'/' + key), body);
    } catch (const StorageError &error) {
        qCWarning(logStorage) << error.what(); // the window opens as new next time, no more
    }
}

QJsonObject Workspace::savedView(const QString &key) const
{
    return read([&](const Database &database) {
               auto query =
                   database.query("SELECT body FROM local_view WHERE key = ?", QString(m_user.login + u'/' + key));
               return query.next() ? query.object(0) : QJsonObject();
           })
        .value_or(QJsonObject());
}

void Workspace::dropDraft(const QString &key)
{
    try {
        m_database->query("DELETE FROM local_draft WHERE key = ?", QString(m_user.login + u'/' + key));
    } catch (const StorageError &error) {
        qCWarning(logStorage) << error.what(); // it is offered again next time, no more
    }
}
