// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/storage/filekey.h"

// Which database files are enciphered, and the keys that were given for them. A key serves every connection of this
// process, on any thread, until it is taken back.
class SealedFiles
{
public:
    enum class Form { None, Plain, Sealed }; // of the file on the disk; None: not there or empty

    static Form formOf(const QString &file);
    // From now on the program's memory is not dumped and other programs of this user cannot read it (Linux).
    static void give(const QString &file, FileKey::Held key);
    static void takeBack(const QString &file);
    static FileKey::Held keyOf(const QString &file); // empty when none was given

    // Makes an enciphered file of a readable one that nobody has open; the readable one is gone afterwards (how far a
    // disk really forgets it is not in our hands). Killed in the middle, the readable one is still whole.
    // Problems "storage.inUse", "storage.sealFailed".
    static Outcome seal(const QString &file, const FileKey &key);
};
