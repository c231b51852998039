// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

#include <memory>

// The key one database is enciphered with: 32 random bytes in memory that is never swapped or dumped, and wiped when
// the last that holds it lets go.
class FileKey
{
public:
    static constexpr qsizetype size = 32;
    using Held = std::shared_ptr<const FileKey>;

    static Held random();
    static Held of(QByteArrayView bytes); // exactly `size` of them
    ~FileKey();
    FileKey(const FileKey &) = delete;
    FileKey &operator=(const FileKey &) = delete;

    const unsigned char *bytes() const { return m_bytes; }

private:
    FileKey();

    unsigned char *m_bytes;
};
