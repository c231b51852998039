// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sealedfolder.h"

#include "core/storage/keyslots.h"
#include "core/storage/sealedfiles.h"
#include "core/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

bool SealedFolder::isEnciphered() const
{
    // Keys beside a readable file: it was being enciphered and did not come to that.
    return KeySlots::areIn(m_folder) &&
           SealedFiles::formOf(Workspace::databaseFile(m_folder)) != SealedFiles::Form::Plain;
}

bool SealedFolder::isLocked() const
{
    return isEnciphered() && !SealedFiles::keyOf(Workspace::databaseFile(m_folder));
}

bool SealedFolder::canBeRescued() const
{
    return KeySlots::hasRescue(KeySlots::fileOf(m_folder));
}

Outcome SealedFolder::unlock(const QString &password)
{
    auto key = KeySlots::open(KeySlots::fileOf(m_folder), password);
    if (!key)
        return tl::make_unexpected(key.error());
    SealedFiles::give(Workspace::databaseFile(m_folder), std::move(*key));
    return {};
}

void SealedFolder::lock()
{
    SealedFiles::takeBack(Workspace::databaseFile(m_folder));
}

Outcome SealedFolder::prepare(const QString &password)
{
    if (!QDir().mkpath(m_folder))
        return failed(u"storage.readOnly"_s, {{u"file"_s, m_folder}, {u"detail"_s, QString()}});
    QFile::remove(KeySlots::fileOf(m_folder)); // of one that never came to be
    auto key = KeySlots::create(KeySlots::fileOf(m_folder), password);
    if (!key)
        return tl::make_unexpected(key.error());
    SealedFiles::give(Workspace::databaseFile(m_folder), std::move(*key));
    return {};
}

Outcome SealedFolder::encipher(const QString &password)
{
    const auto file = Workspace::databaseFile(m_folder);
    if (SealedFiles::formOf(file) != SealedFiles::Form::Plain)
        return refused(u"store.alreadyEnciphered"_s);
    QLockFile lock(m_folder + u"/justitiehuis.lock"_s);
    if (!lock.tryLock(200))
        return failed(u"storage.inUse"_s, {{u"folder"_s, m_folder}, {u"program"_s, QString()}, {u"pid"_s, QString()}});
    QFile::remove(KeySlots::fileOf(m_folder));
    auto key = KeySlots::create(KeySlots::fileOf(m_folder), password);
    if (!key)
        return tl::make_unexpected(key.error());
    if (auto sealed = SealedFiles::seal(file, **key); !sealed)
        return sealed;
    SealedFiles::give(file, std::move(*key));
    return {};
}

Outcome SealedFolder::changePassword(const QString &password)
{
    const auto key = SealedFiles::keyOf(Workspace::databaseFile(m_folder));
    const auto ways = KeySlots::fileOf(m_folder);
    if (!isEnciphered() || !key || KeySlots::open(ways, password))
        return {};
    return KeySlots::changePassphrase(ways, *key, password);
}

Outcome SealedFolder::addRescue(const QByteArray &publicKey)
{
    const auto key = SealedFiles::keyOf(Workspace::databaseFile(m_folder));
    if (!isEnciphered() || !key)
        return {};
    return KeySlots::addRescue(KeySlots::fileOf(m_folder), *key, publicKey);
}
