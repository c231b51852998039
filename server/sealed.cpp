// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/sealed.h"

#include "core/base/file.h"
#include "core/storage/keyslots.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "core/sync/serverrecords.h"
#include "core/sync/syncserver.h"
#include "core/sync/wire.h"
#include "server/accounts.h"
#include "server/blobs.h"
#include "server/rulecheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSealed = qsizetype(1) * 1024 * 1024 * 1024;

struct Pair
{
    QByteArray open{};
    QByteArray secret{};
};

Pair keyPair(Database &database)
{
    Transaction transaction(database);
    ServerRecords records(database);
    Pair pair{QByteArray::fromBase64(records.state("seal_public").toLatin1()),
              QByteArray::fromBase64(records.state("seal_secret").toLatin1())};
    if (pair.open.size() == crypto_box_PUBLICKEYBYTES && pair.secret.size() == crypto_box_SECRETKEYBYTES)
        return pair;
    pair = {QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized),
            QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_keypair(reinterpret_cast<unsigned char *>(pair.open.data()),
                       reinterpret_cast<unsigned char *>(pair.secret.data()));
    records.setState("seal_public", QString::fromLatin1(pair.open.toBase64()));
    records.setState("seal_secret", QString::fromLatin1(pair.secret.toBase64()));
    transaction.commit();
    return pair;
}

Result<QJsonObject> opened(Database &database, const QByteArray &sealed, const QString &file)
{
    const auto unreadable =
        tl::make_unexpected(Problem{Problem::Kind::Input, u"server.notOurSeal"_s, {{u"file"_s, file}}, {}});
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return unreadable;
    const auto pair = keyPair(database);
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()),
                             reinterpret_cast<const unsigned char *>(sealed.constData()),
                             static_cast<unsigned long long>(sealed.size()),
                             reinterpret_cast<const unsigned char *>(pair.open.constData()),
                             reinterpret_cast<const unsigned char *>(pair.secret.constData())) != 0)
        return unreadable;
    const auto whole = unpacked(plain, mostSealed);
    if (!whole)
        return tl::make_unexpected(whole.error());
    return QJsonDocument::fromJson(*whole).object();
}

} // namespace

Result<QByteArray> sealKey(Database &database)
{
    try {
        if (sodium_init() < 0)
            return failed(u"server.noRandom"_s);
        return keyPair(database).open;
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<QJsonObject> takeSealed(Database &database, const QString &file, const QDateTime &now)
{
    QFile sealed(file);
    if (!sealed.open(QIODevice::ReadOnly))
        return badInput(u"server.notOurSeal"_s, {{u"file"_s, file}});
    try {
        if (sodium_init() < 0)
            return failed(u"server.noRandom"_s);
        const auto content = opened(database, sealed.readAll(), file);
        if (!content)
            return tl::make_unexpected(content.error());
        const auto actor = Accounts(database).takenActor(AnyId::fromString(content->value("device"_L1).toString()));
        if (!actor)
            return tl::make_unexpected(actor.error());
        auto request = decodePush(content->value("push"_L1).toString().toUtf8());
        if (!request)
            return tl::make_unexpected(request.error());
        RuleCheck rules;
        SyncServer sync(database, &rules);
        const auto session = sync.beginSession(*actor, request->clientVersion, now);
        if (!session)
            return tl::make_unexpected(session.error());
        ServerRecords records(database);
        request->session = *session;
        request->epoch = records.numberOf("epoch");
        request->cursor = std::min(request->cursor, records.numberOf("head"));
        const auto answer = sync.push(*actor, *request, now);
        if (!answer)
            return tl::make_unexpected(answer.error());
        int taken = 0, kept = 0, repeated = 0;
        for (const auto &txn : answer->txns) {
            repeated += txn.repeated;
            (txn.result == SyncResult::Quarantined || txn.result == SyncResult::NeedsReview ? kept : taken) += 1;
        }
        Blobs blobs(database, sync);
        int contents = 0;
        for (const auto &one : content->value("contents"_L1).toArray()) {
            const auto bytes = QByteArray::fromBase64(one["content"_L1].toString().toLatin1());
            for (qint64 at = 0; at < bytes.size(); at += Blobs::part)
                if (const auto state = blobs.take(*actor, one["sha256"_L1].toString(), at, bytes.size(),
                                                  bytes.mid(at, Blobs::part), now);
                    state && state->complete)
                    ++contents;
        }
        return QJsonObject{
            {u"taken"_s, taken}, {u"kept"_s, kept}, {u"repeated"_s, repeated}, {u"contents"_s, contents}};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

Result<QJsonObject> rescueKeys(Database &database, const QString &file)
{
    QFile in(file);
    if (sodium_init() < 0 || !in.open(QIODevice::ReadOnly))
        return failed(u"storage.noSuchFile"_s, {{u"file"_s, file}});
    // To be read out on the telephone: five groups of four, without what sounds or looks alike; 95 bits.
    constexpr auto letters = "abcdefghjkmpqrstuvwxyz2345"_L1;
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += QChar(letters[qsizetype(randombytes_uniform(uint32_t(letters.size())))]);
    }
    try {
        const auto pair = keyPair(database);
        const auto ways = KeySlots::rescued(in.read(1 << 20), pair.open, pair.secret, password);
        if (!ways)
            return tl::make_unexpected(ways.error());
        const auto rescued = file + u".rescued"_s;
        if (auto written = writeFile(rescued, *ways); !written)
            return tl::make_unexpected(written.error());
        return QJsonObject{{u"file"_s, rescued}, {u"password"_s, password}};
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}
