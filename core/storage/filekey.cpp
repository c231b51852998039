// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/filekey.h"

#include <cstring>
#include <new>
#include <sodium.h>

FileKey::FileKey()
{
    [[maybe_unused]] static const int ready = sodium_init();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_bytes)
        throw std::bad_alloc();
}

FileKey::~FileKey()
{
    sodium_free(m_bytes);
}

FileKey::Held FileKey::random()
{
    const std::shared_ptr<FileKey> key(new FileKey);
    randombytes_buf(key->m_bytes, size);
    sodium_mprotect_readonly(key->m_bytes);
    return key;
}

FileKey::Held FileKey::of(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == size);
    const std::shared_ptr<FileKey> key(new FileKey);
    std::memcpy(key->m_bytes, bytes.data(), size);
    sodium_mprotect_readonly(key->m_bytes);
    return key;
}
