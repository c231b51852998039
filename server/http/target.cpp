// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/target.h"

#include "core/base/hexdigit.h"

#include <QUtf8StringView>

#include <algorithm>

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

std::optional<QByteArray> decoded(const QByteArray &text, bool plusIsSpace)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (plusIsSpace && c == '+') {
            c = ' ';
        } else if (!(c > ' ' && c < 0x7f) || c == '#' || c == '\\') {
            return std::nullopt;
        }
        result += c;
    }
    if (!QUtf8StringView(result).isValidUtf8())
        return std::nullopt;
    return result;
}

} // namespace

std::optional<Target> readTarget(const QByteArray &target)
{
    const auto question = target.indexOf('?');
    const auto encoded = question < 0 ? target : target.left(question);
    const auto path = decoded(encoded, false);
    if (!path || !path->startsWith('/') || std::any_of(path->begin(), path->end(), isControl) || path->contains('\\'))
        return std::nullopt;
    if (encoded.toLower().contains("%2f"))
        return std::nullopt;
    const auto segments = path->mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i)
        if (segments[i] == "." || segments[i] == ".." || (segments[i].isEmpty() && i + 1 < segments.size()))
            return std::nullopt;

    Target result{*path, {}};
    if (question < 0)
        return result;
    for (const auto &pair : target.mid(question + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !value || name->contains('\0') || value->contains('\0') || result.query.contains(*name))
            return std::nullopt;
        result.query.insert(*name, *value);
    }
    return result;
}
