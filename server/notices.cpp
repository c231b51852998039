// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/notices.h"

#include "core/storage/storageerror.h"
#include "core/sync/serverrecords.h"
#include "server/log.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds betweenLooks{300};

// Who is to hear of what was committed beyond a number, and up to where.
QHash<QByteArray, qint64> movedSince(const Database &database, qint64 seen)
{
    QHash<QByteArray, qint64> moved;
    const auto add = [&](const QByteArray &channel, qint64 seq) {
        auto &last = moved[channel];
        last = std::max(last, seq);
    };
    auto rows = database.query("SELECT house, max(seq) FROM record WHERE seq > ? GROUP BY house", seen);
    while (rows.next())
        add("h:" + rows.text(0).toLatin1(), rows.number(1));
    auto law = database.query("SELECT max(seq) FROM record WHERE seq > ? AND scope IN ('c', 's')", seen);
    if (law.next() && !law.isNull(0))
        add("c", law.number(0));
    auto left = database.query("SELECT scope, seq FROM leaving WHERE seq > ?", seen);
    while (left.next())
        add("h:" + left.text(0).section(u':', 1, 1).toLatin1(), left.number(1));
    return moved;
}

} // namespace

void Notices::tell(const QByteArray &channel, const QByteArray &data)
{
    {
        const std::lock_guard lock(m_mutex);
        auto &told = m_told[channel];
        told = std::max(told, data.toLongLong());
    }
    m_publish(channel, data);
}

void Notices::tellLater(const QByteArray &channel, qint64 head)
{
    {
        const std::lock_guard lock(m_mutex);
        auto &told = m_told[channel];
        if (told >= head)
            return;
        told = head;
    }
    m_publish(channel, QByteArray::number(head));
}

void Notices::watch(const QString &database)
{
    m_thread = std::thread([this, database] { look(database); });
}

void Notices::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stopped.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Notices::look(const QString &address)
{
    std::unique_ptr<Database> database;
    qint64 seen = -1;
    bool isFailing = false;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_stopped.wait_for(lock, betweenLooks, [this] { return m_stopping; }))
                return;
        }
        try {
            // What was committed while there was no connection is told after it: the number is still the last seen.
            if (!database) {
                auto opened = Database::open({.file = address, .schema = Database::Schema::Server});
                if (!opened)
                    throw StorageError(opened.error());
                database = std::move(*opened);
            }
            const auto head = ServerRecords(*database).numberOf("head");
            if (seen > head) { // it was set back
                const std::lock_guard lock(m_mutex);
                m_told.clear();
                seen = -1;
            }
            if (seen >= 0 && head > seen) {
                const auto moved = movedSince(*database, seen);
                for (auto it = moved.begin(); it != moved.end(); ++it)
                    tellLater(it.key(), *it);
            }
            seen = head;
            isFailing = false;
        } catch (const StorageError &error) {
            if (!isFailing)
                logLine(LogLevel::Warning, "notices_blind", {LogField::id("code", error.problem().code.toLatin1())});
            isFailing = true;
            database.reset();
        }
    }
}
