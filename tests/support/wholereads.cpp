// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/wholereads.h"

#include <QMutex>

#include <sqlite3.h>

namespace {

QMutex mutex;
QMap<QString, int> walked;

int ended(unsigned, void *, void *statement, void *)
{
    auto *one = static_cast<sqlite3_stmt *>(statement);
    if (const int rows = sqlite3_stmt_status(one, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1)) {
        const QMutexLocker lock(&mutex);
        walked[QString::fromUtf8(sqlite3_sql(one))] += rows;
    }
    return 0;
}

int opened(sqlite3 *database, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, ended, nullptr);
}

// As SQLite wants it: it casts it back before it calls it.
void (*const hook)() = reinterpret_cast<void (*)()>(opened);

} // namespace

WholeReads::WholeReads()
{
    forget();
    sqlite3_auto_extension(hook);
}

WholeReads::~WholeReads()
{
    sqlite3_cancel_auto_extension(hook);
}

void WholeReads::forget()
{
    const QMutexLocker lock(&mutex);
    walked.clear();
}

QMap<QString, int> WholeReads::rows() const
{
    const QMutexLocker lock(&mutex);
    return walked;
}
