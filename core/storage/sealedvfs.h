// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

// The door between SQLite and the disk for databases that are enciphered: whole pages of the file and of its
// write-ahead log through PageSeal, keys from SealedFiles. It fails closed: a file it does not know how to hide (a
// rollback journal, a sorter that spills) is not opened, a write of an unknown shape is an error. One process at a
// time; no shared-memory file and no mapping. A page that is not what was written reads as SQLITE_CORRUPT.
constexpr const char *sealedVfsName = "sealed";

// Once per process; later calls do nothing. For tests also under another name, upon another VFS than "unix-excl".
bool registerSealedVfs(const char *name = sealedVfsName, const char *upon = "unix-excl");
