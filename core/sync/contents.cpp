// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/contents.h"

#include "core/storage/storageerror.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 part = 1024 * 1024;

} // namespace

Outcome Contents::send()
{
    try {
        QStringList waiting;
        {
            auto rows = m_database.query(
                "SELECT sha256 FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM blob_sent) AND (sha256 IN"
                " (SELECT sha256 FROM document WHERE seq > 0) OR sha256 IN (SELECT sha256 FROM report WHERE seq > 0))");
            while (rows.next())
                waiting << rows.text(0);
        }
        for (const auto &sha256 : std::as_const(waiting)) {
            QByteArray content;
            {
                auto row = m_database.query("SELECT content FROM blob WHERE sha256 = ?", sha256);
                if (!row.next())
                    continue;
                content = row.bytes(0);
            }
            const auto path = u"/v1/blob/"_s + sha256;
            const auto state = m_ask("GET", path + u"/state"_s, {}, "application/json");
            if (!state) {
                if (state.error().kind == Problem::Kind::Refused)
                    continue; // no longer for this device to send
                return tl::make_unexpected(state.error());
            }
            auto known = state->json();
            int rewound = 0;
            while (!known.value("complete"_L1).toBool() && rewound < 3) {
                const auto at = known.value("received"_L1).toInteger();
                const auto reply = m_ask("PATCH", path + u"?at=%1&size=%2"_s.arg(at).arg(content.size()),
                                         content.mid(at, part), "application/octet-stream");
                if (!reply)
                    return tl::make_unexpected(reply.error());
                known = reply->json();
                rewound += known.value("received"_L1).toInteger() <= at && !known.value("complete"_L1).toBool();
            }
            if (known.value("complete"_L1).toBool())
                m_database.query("INSERT INTO blob_sent (sha256) VALUES (?) ON CONFLICT (sha256) DO NOTHING", sha256);
        }
        return {};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Contents::fetch(const QString &sha256)
{
    QByteArray content;
    for (;;) {
        const auto whole = fetchPart(sha256, content);
        if (!whole)
            return tl::make_unexpected(whole.error());
        if (*whole)
            return {};
    }
}

Result<bool> Contents::fetchPart(const QString &sha256, QByteArray &content)
{
    const auto reply =
        m_ask("GET", u"/v1/blob/"_s + sha256 + u"?at=%1"_s.arg(content.size()), {}, "application/octet-stream");
    if (!reply && reply.error().code == u"server.noSuchDossier")
        return refused(u"sync.contentNotThere"_s);
    if (!reply)
        return tl::make_unexpected(reply.error());
    content += reply->body;
    if (!reply->body.isEmpty())
        return false;
    if (QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()) != sha256) {
        content.clear(); // another time, from the start
        return refused(u"sync.contentNotThere"_s);
    }
    try {
        m_database.query("INSERT INTO blob (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", sha256,
                         qint64(content.size()), content);
        m_database.query("INSERT INTO blob_sent (sha256) VALUES (?) ON CONFLICT (sha256) DO NOTHING", sha256);
        return true;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Outcome Contents::fetchCarried(bool all, const AnyId &staff)
{
    QStringList missing;
    try {
        auto rows = m_database.query("SELECT document.sha256 FROM document JOIN dossier ON dossier.id = "
                                     "document.dossier WHERE document.deleted = 0"
                                     " AND document.seq > 0 AND document.sha256 NOT IN (SELECT sha256 FROM blob) AND "
                                     "(? = 1 OR dossier.assistant = ?)",
                                     all ? 1 : 0, staff);
        while (rows.next())
            if (!missing.contains(rows.text(0)))
                missing << rows.text(0);
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
    for (const auto &sha256 : std::as_const(missing))
        if (auto fetched = fetch(sha256); !fetched && fetched.error().kind != Problem::Kind::Refused)
            return fetched;
    return {};
}
