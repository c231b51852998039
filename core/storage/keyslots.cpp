// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/keyslots.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostMemory = 2ULL * 1024 * 1024 * 1024; // a file that asks for more is not ours
constexpr quint64 mostPasses = 20;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray decoded(const QJsonObject &slot, QLatin1StringView name)
{
    return QByteArray::fromBase64(slot.value(name).toString().toLatin1());
}

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

Result<QJsonObject> readSlots(const QByteArray &bytes, const QString &file)
{
    const auto ways = QJsonDocument::fromJson(bytes).object();
    if (ways.value(u"format"_s).toInt() != 1 || !ways.value(u"slots"_s).isArray())
        return failed(u"store.keysDamaged"_s, {{u"file"_s, file}});
    return ways;
}

Result<QJsonObject> slotsIn(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failed(u"storage.notReadable"_s, {{u"file"_s, in.fileName()}});
    return readSlots(in.read(1 << 20), in.fileName());
}

Outcome keepSlots(const QString &file, const QJsonObject &ways)
{
    QSaveFile out(file);
    const auto bytes = QJsonDocument(ways).toJson();
    if (out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        out.write(bytes) == bytes.size() && out.commit())
        return {};
    return failed(u"storage.readOnly"_s, {{u"file"_s, out.fileName()}, {u"detail"_s, out.errorString()}});
}

QJsonObject slotOf(const QJsonObject &ways, QLatin1StringView kind)
{
    const auto all = ways.value(u"slots"_s).toArray();
    for (const auto &one : all)
        if (one.toObject().value(u"kind"_s).toString() == kind)
            return one.toObject();
    return {};
}

QJsonObject withSlot(QJsonObject ways, const QJsonObject &slot)
{
    QJsonArray all;
    const auto old = ways.value(u"slots"_s).toArray();
    for (const auto &one : old)
        if (one.toObject().value(u"kind"_s) != slot.value(u"kind"_s))
            all << one;
    all << slot;
    ways.insert(u"slots"_s, all);
    return ways;
}

// The key a passphrase makes, in memory that is not swapped.
Result<FileKey::Held> stretched(const QString &passphrase, const QByteArray &salt, const KeySlots::Effort &effort)
{
    auto typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray made(FileKey::size, Qt::Uninitialized);
    const int result =
        crypto_pwhash(bytesOf(made), FileKey::size, typed.constData(), static_cast<unsigned long long>(typed.size()),
                      bytesOf(salt), effort.passes, effort.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (result != 0)
        return failed(u"store.noMemory"_s, {{u"megabytes"_s, qint64(effort.memory / 1024 / 1024)}});
    auto key = FileKey::of(made);
    sodium_memzero(made.data(), static_cast<size_t>(made.size()));
    return key;
}

// What the passphrase's slot promises besides the key: how much work a guess is. Bound to it, so that nobody makes the
// next one cheaper.
QByteArray promiseOf(const QString &store, const QByteArray &salt, const KeySlots::Effort &effort)
{
    return "justitiehuis store.keys 1 " + store.toUtf8() + ' ' + salt.toBase64() + ' ' +
           QByteArray::number(effort.passes) + ' ' + QByteArray::number(effort.memory);
}

Result<QJsonObject> passphraseSlot(const QString &store, const unsigned char *key, const QString &passphrase,
                                   const KeySlots::Effort &effort)
{
    const auto salt = randomBytes(crypto_pwhash_SALTBYTES);
    const auto kek = stretched(passphrase, salt, effort);
    if (!kek)
        return tl::make_unexpected(kek.error());
    const auto nonce = randomBytes(nonceSize);
    const auto bound = promiseOf(store, salt, effort);
    QByteArray sealed(FileKey::size + tagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, key, FileKey::size, bytesOf(bound),
                                               static_cast<unsigned long long>(bound.size()), nullptr, bytesOf(nonce),
                                               (*kek)->bytes());
    return QJsonObject{{u"kind"_s, u"passphrase"_s},         {u"passes"_s, qint64(effort.passes)},
                       {u"memory"_s, qint64(effort.memory)}, {u"salt"_s, encoded(salt)},
                       {u"nonce"_s, encoded(nonce)},         {u"sealed"_s, encoded(sealed)}};
}

} // namespace

QString KeySlots::fileOf(const QString &folder)
{
    return folder + u"/store.keys"_s;
}

bool KeySlots::areIn(const QString &folder)
{
    return QFile::exists(fileOf(folder));
}

Outcome KeySlots::isGood(const QString &passphrase)
{
    if (passphrase.size() < shortest)
        return failed(u"store.passphraseShort"_s, {{u"least"_s, shortest}});
    if (QSet<QChar>(passphrase.cbegin(), passphrase.cend()).size() < 6)
        return failed(u"store.passphraseSimple"_s);
    return {};
}

Result<FileKey::Held> KeySlots::create(const QString &file, const QString &passphrase, const Effort &effort)
{
    if (QFile::exists(file))
        return failed(u"store.keysThere"_s, {{u"file"_s, file}});
    const auto key = FileKey::random();
    const auto store = encoded(randomBytes(12));
    const auto slot = passphraseSlot(store, key->bytes(), passphrase, effort);
    if (!slot)
        return tl::make_unexpected(slot.error());
    if (auto saved = keepSlots(file, {{u"format"_s, 1}, {u"store"_s, store}, {u"slots"_s, QJsonArray{*slot}}}); !saved)
        return tl::make_unexpected(saved.error());
    return key;
}

Result<FileKey::Held> KeySlots::open(const QString &file, const QString &passphrase)
{
    const auto ways = slotsIn(file);
    if (!ways)
        return tl::make_unexpected(ways.error());
    const auto slot = slotOf(*ways, "passphrase"_L1);
    const Effort effort{.passes = quint64(slot.value(u"passes"_s).toInteger()),
                        .memory = quint64(slot.value(u"memory"_s).toInteger())};
    const auto salt = decoded(slot, "salt"_L1);
    const auto nonce = decoded(slot, "nonce"_L1);
    const auto sealed = decoded(slot, "sealed"_L1);
    if (effort.passes < crypto_pwhash_OPSLIMIT_MIN || effort.passes > mostPasses ||
        effort.memory < crypto_pwhash_MEMLIMIT_MIN || effort.memory > mostMemory ||
        salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != nonceSize || sealed.size() != FileKey::size + tagSize)
        return failed(u"store.keysDamaged"_s, {{u"file"_s, file}});
    const auto kek = stretched(passphrase, salt, effort);
    if (!kek)
        return tl::make_unexpected(kek.error());
    const auto bound = promiseOf(ways->value(u"store"_s).toString(), salt, effort);
    QByteArray plain(FileKey::size, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
            bytesOf(bound), static_cast<unsigned long long>(bound.size()), bytesOf(nonce), (*kek)->bytes()) != 0)
        return failed(u"store.wrongPassphrase"_s);
    auto key = FileKey::of(plain);
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return key;
}

Outcome KeySlots::changePassphrase(const QString &file, const FileKey &key, const QString &passphrase,
                                   const Effort &effort)
{
    const auto ways = slotsIn(file);
    if (!ways)
        return tl::make_unexpected(ways.error());
    const auto slot = passphraseSlot(ways->value(u"store"_s).toString(), key.bytes(), passphrase, effort);
    if (!slot)
        return tl::make_unexpected(slot.error());
    return keepSlots(file, withSlot(*ways, *slot));
}

Outcome KeySlots::addRescue(const QString &file, const FileKey &key, const QByteArray &publicKey)
{
    const auto ways = slotsIn(file);
    if (!ways)
        return tl::make_unexpected(ways.error());
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || decoded(slotOf(*ways, "server"_L1), "for"_L1) == publicKey)
        return {};
    QByteArray sealed(FileKey::size + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(bytesOf(sealed), key.bytes(), FileKey::size, bytesOf(publicKey)) != 0)
        return failed(u"store.keysDamaged"_s, {{u"file"_s, file}});
    return keepSlots(
        file,
        withSlot(*ways, {{u"kind"_s, u"server"_s}, {u"for"_s, encoded(publicKey)}, {u"sealed"_s, encoded(sealed)}}));
}

bool KeySlots::hasRescue(const QString &file)
{
    const auto ways = slotsIn(file);
    return ways && !slotOf(*ways, "server"_L1).isEmpty();
}

Result<QByteArray> KeySlots::rescued(const QByteArray &slots, const QByteArray &publicKey, const QByteArray &secretKey,
                                     const QString &passphrase, const Effort &effort)
{
    const auto ways = readSlots(slots, u"store.keys"_s);
    if (!ways)
        return tl::make_unexpected(ways.error());
    const auto sealed = decoded(slotOf(*ways, "server"_L1), "sealed"_L1);
    QByteArray plain(FileKey::size, Qt::Uninitialized);
    if (sealed.size() != FileKey::size + qsizetype(crypto_box_SEALBYTES) ||
        publicKey.size() != crypto_box_PUBLICKEYBYTES || secretKey.size() != crypto_box_SECRETKEYBYTES ||
        crypto_box_seal_open(bytesOf(plain), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             bytesOf(publicKey), bytesOf(secretKey)) != 0)
        return failed(u"store.noRescue"_s);
    const auto key = FileKey::of(plain);
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    const auto slot = passphraseSlot(ways->value(u"store"_s).toString(), key->bytes(), passphrase, effort);
    if (!slot)
        return tl::make_unexpected(slot.error());
    return QJsonDocument(withSlot(*ways, *slot)).toJson();
}
