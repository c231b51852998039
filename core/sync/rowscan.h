// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>

#include <vector>

// The columns of a row read from its JSON as they stand there, without a QJsonObject: one flat object of texts, whole
// numbers and nulls, as a server of ours writes it. `read` answers no to anything else, also to what is merely unusual:
// that is read the long way, and gives the same.
class RowScan
{
public:
    struct Member
    {
        enum class Kind { Null, Number, Text, Id };
        QByteArrayView name{};
        Kind kind = Kind::Null;
        qint64 number = 0;
        QByteArrayView text{};  // UTF-8; into what was read, or into what this keeps of it
        unsigned char id[16]{}; // "id:0197…"

        QByteArrayView idBytes() const { return {reinterpret_cast<const char *>(id), 16}; }
    };

    bool read(QByteArrayView json); // which must stay as long as the members are used
    const std::vector<Member> &members() const { return m_members; }

private:
    bool string(QByteArrayView &text);
    bool number(qint64 &number);
    void skipSpace();

    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<Member> m_members{};
    std::vector<char> m_unescaped{}; // never grows while a row is read
};
