// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/revocation.h"

#include "core/base/json.h"
#include "core/storage/keyslots.h"
#include "core/storage/storageerror.h"
#include "core/sync/secrets.h"
#include "core/sync/syncclient.h"
#include "core/sync/syncround.h"
#include "core/sync/wire.h"
#include "core/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <limits>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QString markFile(const QString &folder)
{
    return folder + u"/revoked.json"_s;
}

QString stateText(const Database &database, const char *key)
{
    auto query = database.query("SELECT value FROM sync_state WHERE key = ?", QString::fromLatin1(key));
    return query.next() ? query.text(0) : QString();
}

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(u"storage.readOnly"_s, {{u"file"_s, path}, {u"detail"_s, file.errorString()}});
    return {};
}

QByteArray sealedWith(const QByteArray &key, const QByteArray &plain)
{
    if (sodium_init() < 0 || key.size() != crypto_box_PUBLICKEYBYTES)
        return {};
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
                        reinterpret_cast<const unsigned char *>(plain.constData()),
                        static_cast<unsigned long long>(plain.size()),
                        reinterpret_cast<const unsigned char *>(key.constData())) != 0)
        return {};
    return sealed;
}

// Which device it was, the push it would have sent next, and the contents of documents the server has not.
Result<QByteArray> unsentWhole(Database &database, const ServerAccount &account, const QDateTime &now, int &acts)
{
    SyncClient client(database, {.clientVersion = {},
                                 .mostTxns = std::numeric_limits<int>::max(),
                                 .mostBytes = std::numeric_limits<qsizetype>::max()});
    const auto request = client.nextPush(now);
    if (!request)
        return tl::make_unexpected(request.error());
    acts = static_cast<int>(request->txns.size());
    QJsonArray contents;
    auto rows = database.query("SELECT sha256, content FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM blob_sent)");
    while (rows.next())
        contents << QJsonObject{{u"sha256"_s, rows.text(0)},
                                {u"content"_s, QString::fromLatin1(rows.bytes(1).toBase64())}};
    if (request->txns.isEmpty() && contents.isEmpty())
        return QByteArray();
    return packed(compactJson({{u"device"_s, account.device.toString()},
                               {u"push"_s, QString::fromUtf8(encode(*request))},
                               {u"contents"_s, contents}}));
}

Result<Revocation> seal(const QString &folder, const ServerAccount &account, const QDateTime &now)
{
    Revocation revocation{.at = now.toUTC(), .server = account.server.url.toString()};
    const auto opened = Database::open({.file = Workspace::databaseFile(folder)});
    if (!opened)
        return tl::make_unexpected(opened.error());
    auto &database = **opened;
    try {
        const auto whole = unsentWhole(database, account, now, revocation.unsent);
        if (!whole)
            return tl::make_unexpected(whole.error());
        if (whole->isEmpty())
            return revocation;
        const auto sealed = sealedWith(QByteArray::fromBase64(stateText(database, "seal_key").toLatin1()), *whole);
        if (sealed.isEmpty())
            return failed(u"sync.notSealed"_s, {{u"count"_s, revocation.unsent}});
        revocation.file = folder + u"/unsent-%1.sealed"_s.arg(account.device.toString().right(8));
        if (auto written = writeWhole(revocation.file, sealed); !written)
            return tl::make_unexpected(written.error());
        return revocation;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

} // namespace

bool ordersForgetting(const Problem &refusal)
{
    return refusal.code == u"server.revoked" && !refusal.details.value("wipe"_L1).toString().isEmpty();
}

Result<Revocation> forgetDevice(const QString &folder, const QDateTime &now)
{
    auto revocation = revocationOf(folder);
    if (!revocation) {
        const auto sealed = seal(folder, ServerAccount::load(folder), now);
        if (!sealed)
            return tl::make_unexpected(sealed.error());
        revocation = *sealed;
        const QJsonObject mark{{u"at"_s, recordedMoment(revocation->at)},
                               {u"server"_s, revocation->server},
                               {u"unsent"_s, revocation->unsent},
                               {u"file"_s, QFileInfo(revocation->file).fileName()}};
        if (auto written = writeWhole(markFile(folder), compactJson(mark)); !written)
            return tl::make_unexpected(written.error());
    }
    Secrets(folder).forget();
    QFile::remove(KeySlots::fileOf(folder)); // without them the rest is chance, also for a disk that only marks as free
    const QDir dir(folder);
    for (const auto &entry : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const auto path = entry.absoluteFilePath();
        if (path == QFileInfo(markFile(folder)).absoluteFilePath() ||
            (!revocation->file.isEmpty() && path == QFileInfo(revocation->file).absoluteFilePath()))
            continue;
        const bool gone = entry.isDir() && !entry.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
        if (!gone)
            return failed(u"storage.readOnly"_s, {{u"file"_s, path}, {u"detail"_s, QString()}});
    }
    return *revocation;
}

std::optional<Revocation> revocationOf(const QString &folder)
{
    QFile file(markFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto mark = QJsonDocument::fromJson(file.readAll()).object();
    const auto name = mark.value("file"_L1).toString();
    return Revocation{.at = QDateTime::fromString(mark.value("at"_L1).toString(), Qt::ISODateWithMs),
                      .server = mark.value("server"_L1).toString(),
                      .unsent = mark.value("unsent"_L1).toInt(),
                      .file = name.isEmpty() ? QString() : folder + u'/' + name};
}

void keepSealKey(Database &database, const QByteArray &key)
{
    database.query("INSERT INTO sync_state (key, value) VALUES ('seal_key', ?) ON CONFLICT (key) DO UPDATE SET"
                   " value = excluded.value",
                   QString::fromLatin1(key.toBase64()));
}
