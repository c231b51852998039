// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/sealedfiles.h"

#include "core/storage/pageseal.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QSaveFile>

#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

struct GivenKeys
{
    QMutex mutex;
    QHash<QString, FileKey::Held> keys;
};

GivenKeys &givenKeys()
{
    static GivenKeys all;
    return all;
}

// As SQLite names it: links resolved.
QString sealedName(const QString &file)
{
    const QFileInfo info(file);
    const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return info.exists() ? info.canonicalFilePath() : folder + u'/' + info.fileName();
}

void hideMemory()
{
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
}

// A readable database with the room in each page that a sealed one needs, all of it in the one file.
Outcome makeRoom(const QString &file)
{
    sqlite3 *database = nullptr;
    const auto closed = [&](const QString &code) {
        const auto detail = QString::fromUtf8(sqlite3_errmsg(database));
        sqlite3_close(database);
        return failed(code, {{u"file"_s, file}, {u"detail"_s, detail}});
    };
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return closed(u"storage.sealFailed"_s);
    sqlite3_exec(database, "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    if (sqlite3_exec(database, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT", nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return closed(sqlite3_errcode(database) == SQLITE_BUSY ? u"storage.inUse"_s : u"storage.sealFailed"_s);
    const auto size = "PRAGMA page_size = " + QByteArray::number(PageSeal::pageSize); // asks for no room again
    sqlite3_exec(database, size.constData(), nullptr, nullptr, nullptr);
    int room = PageSeal::reserved;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &room);
    if (sqlite3_exec(database, "VACUUM; PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) != SQLITE_OK)
        return closed(u"storage.sealFailed"_s);
    if (sqlite3_close(database) != SQLITE_OK)
        return failed(u"storage.inUse"_s, {{u"file"_s, file}});
    return {};
}

} // namespace

SealedFiles::Form SealedFiles::formOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() == 0)
        return Form::None;
    return in.read(16) == QByteArray("SQLite format 3\0", 16) ? Form::Plain : Form::Sealed;
}

void SealedFiles::give(const QString &file, FileKey::Held key)
{
    hideMemory();
    auto &all = givenKeys();
    const QMutexLocker lock(&all.mutex);
    all.keys.insert(sealedName(file), std::move(key));
}

void SealedFiles::takeBack(const QString &file)
{
    auto &all = givenKeys();
    const QMutexLocker lock(&all.mutex);
    all.keys.remove(sealedName(file));
}

FileKey::Held SealedFiles::keyOf(const QString &file)
{
    auto &all = givenKeys();
    const QMutexLocker lock(&all.mutex);
    return all.keys.value(sealedName(file));
}

Outcome SealedFiles::seal(const QString &file, const FileKey &key)
{
    if (formOf(file) != Form::Plain)
        return failed(u"storage.sealFailed"_s, {{u"file"_s, file}, {u"detail"_s, u"not a readable database"_s}});
    if (auto roomy = makeRoom(file); !roomy)
        return roomy;
    QFile in(file);
    QSaveFile out(file);
    const auto broken = [&](const QString &detail) {
        return failed(u"storage.sealFailed"_s, {{u"file"_s, file}, {u"detail"_s, detail}});
    };
    if (!in.open(QIODevice::ReadOnly) || in.size() % PageSeal::pageSize != 0)
        return broken(in.errorString());
    if (!out.open(QIODevice::WriteOnly))
        return broken(out.errorString());
    constexpr int roomAt = 20; // of the file's header
    if (in.peek(roomAt + 1).back() != PageSeal::reserved)
        return broken(u"no room in its pages"_s);
    PageSeal seal(key, PageSeal::Kind::Main);
    QByteArray page(PageSeal::pageSize, 0);
    auto *bytes = reinterpret_cast<unsigned char *>(page.data());
    for (qint64 at = 0; at < in.size(); at += PageSeal::pageSize)
        if (in.read(page.data(), page.size()) != page.size() || !seal.seal(bytes, bytes, at) ||
            out.write(page) != page.size())
            return broken(out.errorString());
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    in.close();
    if (!out.commit())
        return broken(out.errorString());
    return {};
}
