// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <initializer_list>

// A word of the program itself, known when it is compiled: small letters, digits and underscores.
class LogWord
{
public:
    consteval LogWord(const char *text) : m_text(text)
    {
        for (const char *at = text; *at != '\0'; ++at)
            if (!((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '_'))
                throw "a word of the log has only small letters, digits and underscores";
    }
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

// One member of a line of the log. There is none for free text, so that nothing a person typed can be logged.
class LogField
{
public:
    static LogField word(LogWord name, LogWord value);
    // An id, a route or the code of a problem: what is longer than 64 or has other characters is logged as "invalid".
    static LogField id(LogWord name, const QByteArray &value);
    static LogField number(LogWord name, qint64 value);
    static LogField flag(LogWord name, bool value);
    static LogField duration(LogWord name, std::chrono::nanoseconds value); // in milliseconds, two decimals

    const QByteArray &json() const { return m_json; } // "name":value

private:
    LogField(LogWord name, const QByteArray &value);
    QByteArray m_json;
};

enum class LogLevel { Debug, Info, Warning, Error };

// One line of JSON on standard error, or where setLogSink says; from any thread.
void logLine(LogLevel level, LogWord event, std::initializer_list<LogField> fields = {});
void setLogLevel(LogLevel lowest);
void setLogSink(std::function<void(const QByteArray &)> sink); // none: standard error

// Messages of Qt and of the core become lines of this log: their category, not their text.
void catchQtMessages();
