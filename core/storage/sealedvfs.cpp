// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealedvfs.h"

#include "core/storage/pageseal.h"
#include "core/storage/sealedfiles.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <string>

namespace {

constexpr int pageSize = PageSeal::pageSize;
constexpr int logHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr int frameHeaderOpenSize = 8; // page number and size of the database: said nowhere else, and no content
constexpr int frameSize = frameHeaderSize + pageSize;

using PlainPage = std::array<unsigned char, pageSize>;

// A database without a table, in WAL mode, with the room for nonce and tag: what a new file starts with.
PlainPage emptyDatabase()
{
    PlainPage page{};
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::ranges::copy(magic, page.begin());
    page[16] = pageSize / 256;
    page[18] = page[19] = 2; // write-ahead log
    page[20] = PageSeal::reserved;
    page[21] = 64;
    page[22] = page[23] = 32;
    page[31] = 1;   // page
    page[100] = 13; // a leaf of a table, without cells
    page[105] = PageSeal::contentSize / 256;
    page[106] = PageSeal::contentSize % 256;
    return page;
}

struct Sealing
{
    Sealing(const FileKey &key, PageSeal::Kind what) : seal(key, what), kind(what) {}
    PageSeal seal;
    PageSeal::Kind kind;
    std::array<unsigned char, frameSize> buffer{};
};

// What SQLite sees of an open file; the real one lies behind it.
struct SealedFile
{
    sqlite3_file base;
    Sealing *sealing;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

SealedFile *sealedOf(sqlite3_file *file)
{
    return reinterpret_cast<SealedFile *>(file);
}

sqlite3_vfs *realOf(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int readReal(SealedFile *file, void *into, int size, sqlite3_int64 offset)
{
    return file->real()->pMethods->xRead(file->real(), into, size, offset);
}

int writeReal(SealedFile *file, const void *from, int size, sqlite3_int64 offset)
{
    return file->real()->pMethods->xWrite(file->real(), from, size, offset);
}

// The page of the main file that begins at `at`.
int readPage(SealedFile *file, unsigned char *into, sqlite3_int64 at)
{
    auto *sealed = file->sealing->buffer.data();
    if (const int result = readReal(file, sealed, pageSize, at); result != SQLITE_OK) {
        std::memset(into, 0, pageSize); // beyond the end, as SQLite wants it
        return result;
    }
    return file->sealing->seal.open(sealed, into, at) ? SQLITE_OK : SQLITE_CORRUPT;
}

int readMain(SealedFile *file, unsigned char *into, int size, sqlite3_int64 offset)
{
    const auto at = offset - offset % pageSize;
    if (size == pageSize && offset == at)
        return readPage(file, into, at);
    if (offset + size > at + pageSize)
        return SQLITE_IOERR_READ;
    PlainPage page{};
    int result = readPage(file, page.data(), at);
    if (result == SQLITE_CORRUPT && offset + size <= 100) {
        // The first page may have been torn by a power cut in a checkpoint; then it is whole in the log, which SQLite
        // looks at only after it has read here that there is one.
        page = emptyDatabase();
        result = SQLITE_OK;
    }
    std::copy_n(page.begin() + (offset - at), size, into);
    return result;
}

int readLog(SealedFile *file, unsigned char *into, int size, sqlite3_int64 offset)
{
    if (offset + size <= logHeaderSize)
        return readReal(file, into, size, offset);
    const auto frame = offset - (offset - logHeaderSize) % frameSize;
    const auto place = offset - frame;
    auto &seal = file->sealing->seal;
    if (place == frameHeaderSize && size == pageSize) {
        auto *sealed = file->sealing->buffer.data();
        if (const int result = readReal(file, sealed, pageSize, offset); result != SQLITE_OK) {
            std::memset(into, 0, pageSize);
            return result;
        }
        return seal.open(sealed, into, offset) ? SQLITE_OK : SQLITE_CORRUPT;
    }
    if (place != 0 || (size != frameHeaderSize && size != frameSize))
        return SQLITE_IOERR_READ;
    if (const int result = readReal(file, into, size, offset); result != SQLITE_OK)
        return result;
    if (!seal.openFrameEnd(into + frameHeaderOpenSize, offset))
        return SQLITE_IOERR_READ;
    // Only recovery reads whole frames. One that was torn is zeros here: then SQLite's own checksum ends the log there.
    if (size == frameSize)
        seal.open(into + frameHeaderSize, into + frameHeaderSize, offset + frameHeaderSize);
    return SQLITE_OK;
}

int writePage(SealedFile *file, const unsigned char *plain, sqlite3_int64 offset)
{
    auto *sealed = file->sealing->buffer.data();
    if (!file->sealing->seal.seal(plain, sealed, offset))
        return SQLITE_IOERR_WRITE;
    return writeReal(file, sealed, pageSize, offset);
}

int writeMain(SealedFile *file, const unsigned char *from, int size, sqlite3_int64 offset)
{
    if (size != pageSize || offset % pageSize != 0)
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 end = 0;
    if (const int result = file->real()->pMethods->xFileSize(file->real(), &end); result != SQLITE_OK)
        return result;
    // No page of zeros that was never sealed: it could not be told from one that somebody put there.
    const PlainPage zeros{};
    for (auto hole = end - end % pageSize; hole < offset; hole += pageSize)
        if (const int result = writePage(file, zeros.data(), hole); result != SQLITE_OK)
            return result;
    return writePage(file, from, offset);
}

int writeLog(SealedFile *file, const unsigned char *from, int size, sqlite3_int64 offset)
{
    if (offset == 0 && size == logHeaderSize)
        return writeReal(file, from, size, offset);
    if (offset < logHeaderSize)
        return SQLITE_IOERR_WRITE;
    const auto place = (offset - logHeaderSize) % frameSize;
    if (place == frameHeaderSize && size == pageSize) {
        // The checksum was made over these bytes too, and they are not kept.
        if (std::any_of(from + PageSeal::contentSize, from + pageSize, [](unsigned char byte) { return byte != 0; }))
            return SQLITE_IOERR_WRITE;
        return writePage(file, from, offset);
    }
    if (place != 0 || size != frameHeaderSize)
        return SQLITE_IOERR_WRITE;
    std::array<unsigned char, frameHeaderSize> header{};
    std::copy_n(from, frameHeaderSize, header.begin());
    if (!file->sealing->seal.sealFrameEnd(header.data() + frameHeaderOpenSize, offset))
        return SQLITE_IOERR_WRITE;
    return writeReal(file, header.data(), size, offset);
}

int closeFile(sqlite3_file *file)
{
    auto *sealed = sealedOf(file);
    delete std::exchange(sealed->sealing, nullptr);
    return sealed->real()->pMethods ? sealed->real()->pMethods->xClose(sealed->real()) : SQLITE_OK;
}

int readSealed(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    auto *sealed = sealedOf(file);
    auto *bytes = static_cast<unsigned char *>(into);
    return sealed->sealing->kind == PageSeal::Kind::Main ? readMain(sealed, bytes, size, offset)
                                                         : readLog(sealed, bytes, size, offset);
}

int writeSealed(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    auto *sealed = sealedOf(file);
    const auto *bytes = static_cast<const unsigned char *>(from);
    return sealed->sealing->kind == PageSeal::Kind::Main ? writeMain(sealed, bytes, size, offset)
                                                         : writeLog(sealed, bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    auto *sealed = sealedOf(file);
    if (sealed->sealing->kind == PageSeal::Kind::Main && size % pageSize != 0)
        return SQLITE_IOERR_TRUNCATE;
    return sealed->real()->pMethods->xTruncate(sealed->real(), size);
}

int controlFile(sqlite3_file *file, int what, void *with)
{
    switch (what) {
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE:
        return SQLITE_OK; // would make pages that were never sealed
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(with) = 0;
        return SQLITE_OK;
    default: {
        auto *real = sealedOf(file)->real();
        return real->pMethods->xFileControl(real, what, with);
    }
    }
}

int sectorSize(sqlite3_file *file)
{
    auto *real = sealedOf(file)->real();
    return real->pMethods->xSectorSize(real);
}

// A write never spoils what lies beside it; without that promise SQLite writes pages of the log in two pieces.
int characteristics(sqlite3_file *file)
{
    auto *real = sealedOf(file)->real();
    return (real->pMethods->xDeviceCharacteristics(real) & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) |
           SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

// What is neither read nor written goes to the real file as it is.
template <auto Method, typename... With>
int passed(sqlite3_file *file, With... with)
{
    auto *real = sealedOf(file)->real();
    return (real->pMethods->*Method)(real, with...);
}

void barrier(sqlite3_file *file)
{
    auto *real = sealedOf(file)->real();
    real->pMethods->xShmBarrier(real);
}

constexpr sqlite3_io_methods sealedMethods{
    2,
    closeFile,
    readSealed,
    writeSealed,
    truncateFile,
    passed<&sqlite3_io_methods::xSync, int>,
    passed<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    passed<&sqlite3_io_methods::xLock, int>,
    passed<&sqlite3_io_methods::xUnlock, int>,
    passed<&sqlite3_io_methods::xCheckReservedLock, int *>,
    controlFile,
    sectorSize,
    characteristics,
    passed<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    passed<&sqlite3_io_methods::xShmLock, int, int, int>,
    barrier,
    passed<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

int startFile(SealedFile *file)
{
    sqlite3_int64 size = 0;
    int result = file->real()->pMethods->xFileSize(file->real(), &size);
    if (result == SQLITE_OK && size == 0)
        result = writePage(file, emptyDatabase().data(), 0);
    if (result == SQLITE_OK && size == 0)
        result = file->real()->pMethods->xSync(file->real(), SQLITE_SYNC_NORMAL);
    return result;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *sealed = sealedOf(file);
    sealed->base.pMethods = nullptr;
    const bool isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if (!name || (!isMain && (flags & SQLITE_OPEN_WAL) == 0))
        return SQLITE_CANTOPEN;
    auto path = QString::fromUtf8(name);
    if (!isMain)
        path.chop(4); // -wal
    const auto key = SealedFiles::keyOf(path);
    if (!key)
        return SQLITE_CANTOPEN;
    auto *real = realOf(vfs);
    sealed->real()->pMethods = nullptr;
    if (const int result = real->xOpen(real, name, sealed->real(), flags, outFlags); result != SQLITE_OK) {
        if (sealed->real()->pMethods)
            sealed->real()->pMethods->xClose(sealed->real());
        return result;
    }
    sealed->sealing = new Sealing(*key, isMain ? PageSeal::Kind::Main : PageSeal::Kind::Log);
    sealed->base.pMethods = &sealedMethods;
    if (isMain && (flags & SQLITE_OPEN_CREATE))
        return startFile(sealed);
    return SQLITE_OK;
}

int fullFileName(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return realOf(vfs)->xFullPathname(realOf(vfs), name, size, out);
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return realOf(vfs)->xDelete(realOf(vfs), name, syncFolder);
}

int isFileThere(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return realOf(vfs)->xAccess(realOf(vfs), name, flags, answer);
}

} // namespace

bool registerSealedVfs(const char *name, const char *upon)
{
    static std::mutex mutex;
    static std::map<std::string, sqlite3_vfs> registered; // SQLite keeps their addresses
    const std::lock_guard lock(mutex);
    if (registered.contains(name))
        return true;
    auto *real = sqlite3_vfs_find(upon);
    if (!real)
        return false;
    auto &vfs = registered[name];
    vfs = *real; // time, chance and sleep are the real one's
    vfs.szOsFile = static_cast<int>(sizeof(SealedFile)) + real->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = registered.find(name)->first.c_str();
    vfs.pAppData = real;
    vfs.iVersion = 2;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = isFileThere;
    vfs.xFullPathname = fullFileName;
    vfs.xRandomness = [](sqlite3_vfs *own, int size, char *out) {
        return realOf(own)->xRandomness(realOf(own), size, out);
    };
    vfs.xSleep = [](sqlite3_vfs *own, int time) { return realOf(own)->xSleep(realOf(own), time); };
    vfs.xCurrentTime = [](sqlite3_vfs *own, double *now) { return realOf(own)->xCurrentTime(realOf(own), now); };
    vfs.xCurrentTimeInt64 = [](sqlite3_vfs *own, sqlite3_int64 *now) {
        return realOf(own)->xCurrentTimeInt64(realOf(own), now);
    };
    vfs.xGetLastError = [](sqlite3_vfs *own, int size, char *out) {
        return realOf(own)->xGetLastError(realOf(own), size, out);
    };
    vfs.xDlOpen = nullptr;
    vfs.xDlSym = nullptr;
    vfs.xDlError = nullptr;
    vfs.xDlClose = nullptr;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
}
