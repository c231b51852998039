// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/storage/filekey.h"

#include <array>
#include <cstdint>
#include <memory>

// Enciphers the pages of one file of a database, each on its own: XAES-256-GCM (C2SP), whose random nonce is long
// enough never to have to count how often a key was used. A page is bound to its file and its place in it: it cannot be
// put elsewhere. One thread at a time. docs/decisions/0025-the-local-file-is-enciphered.md
class PageSeal
{
public:
    static constexpr int pageSize = 4096;
    static constexpr int reserved = 24 + 16; // nonce and tag, in what SQLite leaves free at the end of each page
    static constexpr int contentSize = pageSize - reserved;
    static constexpr int frameEndSize = 16; // salt and checksum of a frame of the log

    enum class Kind : unsigned char { Main = 1, Log = 2 };

    PageSeal(const FileKey &key, Kind kind);
    ~PageSeal();
    PageSeal(const PageSeal &) = delete;
    PageSeal &operator=(const PageSeal &) = delete;

    // Both pages are pageSize long and may be the same; false when the cipher itself failed, or when what was read is
    // not what was written at this place with this key (then `plain` is zeros).
    bool seal(const unsigned char *plain, unsigned char *sealed, std::int64_t offset);
    bool open(const unsigned char *sealed, unsigned char *plain, std::int64_t offset);

    // SQLite's checksum of a frame is one of readable text, so it is hidden too. In place.
    bool sealFrameEnd(unsigned char *end, std::int64_t offset);
    bool openFrameEnd(unsigned char *end, std::int64_t offset);

    // The cipher alone, for tests with published vectors: `text` is replaced, `tag` written or compared.
    using Nonce = std::array<unsigned char, 24>;
    using Tag = std::array<unsigned char, 16>;
    static bool encipher(const FileKey &key, const Nonce &nonce, const QByteArray &bound, QByteArray &text, Tag &tag);
    static bool decipher(const FileKey &key, const Nonce &nonce, const QByteArray &bound, QByteArray &text, Tag tag);

private:
    class Xaes;
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
    Kind m_kind;
};
