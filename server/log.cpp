// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/log.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unistd.h>

namespace {

struct Sink
{
    std::atomic<LogLevel> lowest = LogLevel::Info;
    std::mutex mutex{};
    std::function<void(const QByteArray &)> write{};
};

Sink &sink()
{
    static Sink one;
    return one;
}

QByteArray quoted(const QByteArray &value)
{
    return '"' + value + '"';
}

const char *levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        break;
    }
    return "error";
}

void onStandardError(const QByteArray &line)
{
    // One call a line: lines of several processes do not mix in a journal.
    for (qsizetype written = 0; written < line.size();) {
        const auto step =
            ::write(STDERR_FILENO, line.constData() + written, static_cast<size_t>(line.size() - written));
        if (step <= 0)
            return;
        written += step;
    }
}

void qtMessage(QtMsgType type, const QMessageLogContext &context, const QString & /*text*/)
{
    const auto level = type == QtDebugMsg || type == QtInfoMsg ? LogLevel::Debug
                       : type == QtWarningMsg                  ? LogLevel::Warning
                                                               : LogLevel::Error;
    logLine(level, "message",
            {LogField::id("category", QByteArray(context.category)), LogField::number("line", context.line)});
}

} // namespace

LogField::LogField(LogWord name, const QByteArray &value) : m_json(quoted(name.text()) + ':' + value) {}

LogField LogField::word(LogWord name, LogWord value)
{
    return {name, quoted(value.text())};
}

LogField LogField::id(LogWord name, const QByteArray &value)
{
    const auto harmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-_./{}:").find(c) != std::string_view::npos;
    };
    const bool valid = value.size() <= 64 && std::all_of(value.begin(), value.end(), harmless);
    return {name, quoted(valid ? value : QByteArrayLiteral("invalid"))};
}

LogField LogField::number(LogWord name, qint64 value)
{
    return {name, QByteArray::number(value)};
}

LogField LogField::flag(LogWord name, bool value)
{
    return {name, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false")};
}

LogField LogField::duration(LogWord name, std::chrono::nanoseconds value)
{
    return {name, QByteArray::number(std::chrono::duration<double, std::milli>(value).count(), 'f', 2)};
}

void logLine(LogLevel level, LogWord event, std::initializer_list<LogField> fields)
{
    if (level < sink().lowest.load(std::memory_order_relaxed))
        return;
    auto line = "{\"time\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() +
                "\",\"level\":\"" + levelName(level) + "\",\"event\":\"" + event.text() + '"';
    for (const auto &field : fields)
        line += ',' + field.json();
    line += "}\n";
    const std::lock_guard lock(sink().mutex);
    if (sink().write)
        sink().write(line);
    else
        onStandardError(line);
}

void setLogLevel(LogLevel lowest)
{
    sink().lowest = lowest;
}

void setLogSink(std::function<void(const QByteArray &)> write)
{
    const std::lock_guard lock(sink().mutex);
    sink().write = std::move(write);
}

void catchQtMessages()
{
    qInstallMessageHandler(qtMessage);
}
