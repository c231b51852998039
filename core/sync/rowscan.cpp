// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/sync/rowscan.h"

#include "core/base/hexdigit.h"

#include <cstring>

namespace {

constexpr int mostDigits = 15; // a double holds them all

// "id:" and 8-4-4-4-12 digits; an id that cannot be read, or is all zeros, is left to who reads the long way.
bool readId(QByteArrayView text, unsigned char *id)
{
    int digits = 0;
    bool isZero = true;
    for (qsizetype i = 3; i < text.size(); ++i) {
        if (i == 11 || i == 16 || i == 21 || i == 26) {
            if (text[i] != '-')
                return false;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return false;
        isZero = isZero && digit == 0;
        id[digits / 2] = static_cast<unsigned char>(digits % 2 ? id[digits / 2] | digit : digit << 4);
        ++digits;
    }
    return digits == 32 && !isZero;
}

} // namespace

void RowScan::skipSpace()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
}

bool RowScan::string(QByteArrayView &text)
{
    if (m_at == m_end || *m_at != '"')
        return false;
    const auto *begin = ++m_at;
    while (m_at < m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= 0x20)
        ++m_at;
    if (m_at == m_end)
        return false;
    if (*m_at == '"') {
        text = {begin, m_at++};
        return true;
    }
    const auto from = m_unescaped.size();
    m_unescaped.insert(m_unescaped.end(), begin, m_at);
    for (; m_at < m_end && *m_at != '"'; ++m_at) {
        char c = *m_at;
        if (static_cast<unsigned char>(c) < 0x20)
            return false;
        if (c == '\\') {
            if (++m_at == m_end)
                return false;
            switch (*m_at) {
            case '"':
            case '\\':
            case '/':
                c = *m_at;
                break;
            case 'b':
                c = '\b';
                break;
            case 'f':
                c = '\f';
                break;
            case 'n':
                c = '\n';
                break;
            case 'r':
                c = '\r';
                break;
            case 't':
                c = '\t';
                break;
            default:
                return false; // \u: seldom, what can be written in UTF-8 is
            }
        }
        m_unescaped.push_back(c);
    }
    if (m_at == m_end)
        return false;
    ++m_at;
    text = {m_unescaped.data() + from, static_cast<qsizetype>(m_unescaped.size() - from)};
    return true;
}

bool RowScan::number(qint64 &number)
{
    const bool isNegative = m_at < m_end && *m_at == '-';
    if (isNegative)
        ++m_at;
    const auto *begin = m_at;
    qint64 read = 0;
    while (m_at < m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin <= mostDigits)
        read = read * 10 + (*m_at++ - '0');
    const auto digits = m_at - begin;
    if (digits == 0 || digits > mostDigits || (digits > 1 && *begin == '0') || (isNegative && read == 0))
        return false;
    number = isNegative ? -read : read;
    return true;
}

bool RowScan::read(QByteArrayView json)
{
    m_members.clear();
    m_unescaped.clear();
    m_unescaped.reserve(static_cast<size_t>(json.size()));
    if (!json.isValidUtf8())
        return false;
    m_at = json.begin();
    m_end = json.end();
    skipSpace();
    if (m_at == m_end || *m_at++ != '{')
        return false;
    for (;;) {
        auto &member = m_members.emplace_back();
        skipSpace();
        if (!string(member.name))
            return false;
        skipSpace();
        if (m_at == m_end || *m_at++ != ':')
            return false;
        skipSpace();
        if (m_at == m_end)
            return false;
        if (*m_at == '"') {
            member.kind = Member::Kind::Text;
            if (!string(member.text))
                return false;
            if (member.text.size() == 39 && member.text.startsWith("id:")) {
                member.kind = Member::Kind::Id;
                if (!readId(member.text, member.id))
                    return false;
            }
        } else if (*m_at == 'n') {
            if (m_end - m_at < 4 || std::memcmp(m_at, "null", 4) != 0)
                return false;
            m_at += 4;
        } else {
            member.kind = Member::Kind::Number;
            if (!number(member.number))
                return false;
        }
        skipSpace();
        if (m_at == m_end)
            return false;
        if (*m_at == '}')
            break;
        if (*m_at++ != ',')
            return false;
    }
    ++m_at;
    skipSpace();
    return m_at == m_end;
}
