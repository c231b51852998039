// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

// A disk whose power fails: what was written since the last sync is there in part, torn at sectors of 512 bytes, some
// of them full of chance. Under the name "crash", upon "unix-excl"; for one thread.
namespace CrashVfs {

void install();
// From now on: the power goes at the nth write, cut or deletion of a file.
void cutAt(int nth, std::uint32_t seed);
bool isCut();
// When everything that was open is closed: the files as the disk has them, and power again.
void putBack();

} // namespace CrashVfs
