// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/crashvfs.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <limits>
#include <map>
#include <random>
#include <sqlite3.h>

namespace {

constexpr int sector = 512;

struct Change
{
    qint64 at = 0;
    QByteArray bytes{}; // empty: the file is cut off here
};

struct Disk
{
    QByteArray synced{};
    QByteArray now{};
    QList<Change> notSynced{};
};

std::map<QString, Disk> disks; // its places stay
int left = std::numeric_limits<int>::max();
bool cut = false;
std::mt19937 chance;

struct CrashFile
{
    sqlite3_file base;
    Disk *disk;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

CrashFile *crashOf(sqlite3_file *file)
{
    return reinterpret_cast<CrashFile *>(file);
}

sqlite3_vfs *realVfs()
{
    return sqlite3_vfs_find("unix-excl");
}

bool powerFails()
{
    if (!cut && --left <= 0)
        cut = true;
    return cut;
}

void change(QByteArray &image, const Change &one)
{
    if (one.bytes.isEmpty()) {
        image.truncate(one.at);
        return;
    }
    if (image.size() < one.at + one.bytes.size())
        image.append(one.at + one.bytes.size() - image.size(), '\0');
    image.replace(one.at, one.bytes.size(), one.bytes);
}

template <auto Method, typename... With>
int passed(sqlite3_file *file, With... with)
{
    auto *real = crashOf(file)->real();
    return (real->pMethods->*Method)(real, with...);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const Change one{.at = offset, .bytes = QByteArray(static_cast<const char *>(from), size)};
    auto *disk = crashOf(file)->disk;
    const bool fails = powerFails();
    if (fails && left < 0)
        return SQLITE_IOERR_WRITE;
    disk->notSynced << one; // the one under which the power goes may be there in part
    if (fails) {
        left = -1;
        return SQLITE_IOERR_WRITE;
    }
    change(disk->now, one);
    return passed<&sqlite3_io_methods::xWrite, const void *, int, sqlite3_int64>(file, from, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (powerFails())
        return SQLITE_IOERR_TRUNCATE;
    const Change one{.at = size};
    crashOf(file)->disk->notSynced << one;
    change(crashOf(file)->disk->now, one);
    return passed<&sqlite3_io_methods::xTruncate, sqlite3_int64>(file, size);
}

int sync(sqlite3_file *file, int)
{
    if (powerFails())
        return SQLITE_IOERR_FSYNC;
    auto *disk = crashOf(file)->disk;
    disk->synced = disk->now;
    disk->notSynced.clear();
    return SQLITE_OK;
}

int close(sqlite3_file *file)
{
    return passed<&sqlite3_io_methods::xClose>(file);
}

int sectorSize(sqlite3_file *)
{
    return sector;
}

int characteristics(sqlite3_file *)
{
    return 0;
}

void barrier(sqlite3_file *file)
{
    crashOf(file)->real()->pMethods->xShmBarrier(crashOf(file)->real());
}

constexpr sqlite3_io_methods crashMethods{
    2,
    close,
    passed<&sqlite3_io_methods::xRead, void *, int, sqlite3_int64>,
    write,
    truncate,
    sync,
    passed<&sqlite3_io_methods::xFileSize, sqlite3_int64 *>,
    passed<&sqlite3_io_methods::xLock, int>,
    passed<&sqlite3_io_methods::xUnlock, int>,
    passed<&sqlite3_io_methods::xCheckReservedLock, int *>,
    passed<&sqlite3_io_methods::xFileControl, int, void *>,
    sectorSize,
    characteristics,
    passed<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>,
    passed<&sqlite3_io_methods::xShmLock, int, int, int>,
    barrier,
    passed<&sqlite3_io_methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *crash = crashOf(file);
    crash->base.pMethods = nullptr;
    const auto path = QString::fromUtf8(name);
    if (!disks.contains(path)) {
        const auto content = contentOf(path);
        disks[path] = {.synced = content, .now = content};
    }
    crash->disk = &disks[path];
    const int result = realVfs()->xOpen(realVfs(), name, crash->real(), flags, outFlags);
    if (result == SQLITE_OK)
        crash->base.pMethods = &crashMethods;
    return result;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (powerFails())
        return SQLITE_IOERR_DELETE;
    disks.erase(QString::fromUtf8(name));
    return realVfs()->xDelete(realVfs(), name, syncFolder);
}

} // namespace

void CrashVfs::install()
{
    static sqlite3_vfs vfs;
    if (sqlite3_vfs_find("crash"))
        return;
    vfs = *realVfs();
    vfs.szOsFile = static_cast<int>(sizeof(CrashFile)) + realVfs()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "crash";
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 0);
}

void CrashVfs::cutAt(int nth, std::uint32_t seed)
{
    left = nth;
    cut = false;
    chance.seed(seed);
}

bool CrashVfs::isCut()
{
    return cut;
}

void CrashVfs::putBack()
{
    for (const auto &[path, disk] : disks) {
        auto image = disk.synced;
        for (const auto &one : disk.notSynced) {
            if (one.bytes.isEmpty()) {
                if (chance() % 2)
                    change(image, one);
                continue;
            }
            for (qint64 at = 0; at < one.bytes.size();) {
                const auto size = qMin<qint64>(sector - (one.at + at) % sector, one.bytes.size() - at);
                Change piece{.at = one.at + at, .bytes = one.bytes.mid(at, size)};
                const auto fate = chance() % 16;
                if (fate == 0)
                    for (auto &byte : piece.bytes)
                        byte = static_cast<char>(chance());
                if (fate < 9)
                    change(image, piece);
                at += size;
            }
        }
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(image);
    }
    disks.clear();
    cut = false;
    left = std::numeric_limits<int>::max();
}
