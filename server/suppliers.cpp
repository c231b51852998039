// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/suppliers.h"

#include "core/catalogue/catalogue.h"
#include "core/storage/storageerror.h"
#include "core/storage/transaction.h"
#include "server/accounts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray keyHash(const QString &key)
{
    return QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
}

template <typename Work>
auto caught(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &error) {
        return tl::make_unexpected(error.problem());
    }
}

} // namespace

Result<QString> Suppliers::add(const QString &supplier, const QString &house, const QDateTime &now)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    if (!(*catalogue)->house(house))
        return refused(u"server.noSuchHouse"_s, {{u"house"_s, house}});
    static const QRegularExpression form(u"^[A-Z][A-Z0-9_]{0,39}$"_s); // a house may have added its own to the list
    if (!form.match(supplier).hasMatch())
        return refused(
            u"event.unknownSupplier"_s,
            {{u"supplier"_s, supplier}, {u"known"_s, (*catalogue)->list(u"supplier"_s)->codes().join(u", "_s)}});
    if (sodium_init() < 0)
        return failed(u"storage.failed"_s, {{u"detail"_s, u"libsodium"_s}});
    if (const auto gateway = Accounts(m_database).gateway(house, now); !gateway)
        return tl::make_unexpected(gateway.error());
    return caught([&]() -> Result<QString> {
        QByteArray bytes(32, Qt::Uninitialized);
        randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
        const auto key = QString::fromLatin1(
            "jhs_" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        Transaction transaction(m_database);
        m_database.query("INSERT INTO supplier_key (id, supplier, house, key_hash, made_at) VALUES (?, ?, ?, ?, ?)",
                         AnyId::create(), supplier, house, keyHash(key), now);
        transaction.commit();
        return key;
    });
}

Outcome Suppliers::revoke(const AnyId &id, const QDateTime &now)
{
    return caught([&]() -> Outcome {
        Transaction transaction(m_database);
        m_database.query("UPDATE supplier_key SET revoked_at = ? WHERE id = ? AND revoked_at = ''", recordedMoment(now),
                         id);
        if (m_database.changes() == 0)
            return refused(u"server.noSuchKey"_s);
        transaction.commit();
        return {};
    });
}

Result<QList<Suppliers::Line>> Suppliers::all() const
{
    return caught([&]() -> Result<QList<Line>> {
        QList<Line> lines;
        auto query = m_database.query(
            "SELECT id, supplier, house, made_at, revoked_at, used_at FROM supplier_key ORDER BY made_at, id");
        while (query.next())
            lines << Line{query.id(0), query.text(1), query.text(2), query.text(3), query.text(4), query.text(5)};
        return lines;
    });
}

Result<Suppliers::Line> Suppliers::ofKey(const QString &key, const QDateTime &now)
{
    return caught([&]() -> Result<Line> {
        Line line;
        {
            auto query = m_database.query("SELECT id, supplier, house, made_at, used_at FROM supplier_key"
                                          " WHERE key_hash = ? AND revoked_at = ''",
                                          keyHash(key));
            if (!query.next())
                return refused(u"server.wrongSupplierKey"_s);
            line = {query.id(0), query.text(1), query.text(2), query.text(3), {}, query.text(4)};
        }
        const auto hour = recordedMoment(now).left(13); // that it is used is worth a write an hour
        if (line.usedAt.left(13) != hour) {
            Transaction transaction(m_database);
            m_database.query("UPDATE supplier_key SET used_at = ? WHERE id = ?", recordedMoment(now), line.id);
            transaction.commit();
        }
        return line;
    });
}

Suppliers::Waiting Suppliers::waiting() const
{
    Waiting waiting;
    auto fresh = m_database.query("SELECT count(*) FROM event_intake WHERE state = 'NEW'");
    if (fresh.next())
        waiting.fresh = fresh.number(0);
    auto kept = m_database.query("SELECT count(*) FROM event_intake WHERE state = 'KEPT'");
    if (kept.next())
        waiting.kept = kept.number(0);
    return waiting;
}

Result<int> Suppliers::tryAgain()
{
    return caught([&]() -> Result<int> {
        Transaction transaction(m_database);
        m_database.query("UPDATE event_intake SET state = 'NEW', reason = '' WHERE state = 'KEPT'");
        const int again = m_database.changes();
        transaction.commit();
        return again;
    });
}
