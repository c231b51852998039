// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/answerhead.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

QByteArray dateLine()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace

QByteArray answerHead(const HttpAnswer &answer, qint64 length, bool keepAlive)
{
    auto head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) +
                "\r\nDate: " + dateLine() + "\r\n";
    if (!answer.type.isEmpty() && length != 0)
        head += "Content-Type: " + answer.type + "\r\n";
    if (length >= 0 && answer.status != 204 && answer.status != 304)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + (keepAlive ? "\r\n" : "Connection: close\r\n\r\n");
}

bool hasCleanHeaders(const HttpAnswer &answer)
{
    return isValue(answer.type) && std::all_of(answer.headers.begin(), answer.headers.end(), [](const auto &header) {
               return isName(header.first) && isValue(header.second);
           });
}

HttpAnswer errorAnswer(int status, const char *code, int retryAfter)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QByteArray("{\"error\":\"") + code + "\"}";
    if (retryAfter > 0)
        answer.headers.append({"Retry-After", QByteArray::number(retryAfter)});
    return answer;
}

QByteArray eventText(const QByteArray &data)
{
    QByteArray text;
    auto lines = data;
    lines.replace("\r\n", "\n").replace('\r', '\n');
    for (const auto &line : lines.split('\n'))
        text += "data: " + line + '\n';
    return text + '\n';
}
