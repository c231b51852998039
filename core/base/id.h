// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <initializer_list>

// A UUIDv7 (RFC 9562) made on this machine: never used for ordering, never trusted for time.
class AnyId
{
public:
    AnyId() = default;

    static AnyId create();
    // For rehearsals that must run the same way twice: ids made from now on follow from this number. 0: again at
    // random.
    static void seed(quint64 seed);
    // An id that follows from what it is of: two devices that make the same thing make the same row.
    static AnyId of(std::initializer_list<QByteArray> parts);
    static AnyId fromBytes(const QByteArray &bytes); // null when not 16 bytes
    static AnyId fromString(QStringView text);       // null when not 8-4-4-4-12 hexadecimal digits

    bool isNull() const;
    QByteArray bytes() const; // 16 bytes, or a null array for the null id
    QString toString() const; // lower case with hyphens; empty for the null id

    auto operator<=>(const AnyId &) const = default;
    friend size_t qHash(const AnyId &id, size_t seed = 0) noexcept { return qHashBits(id.m_bytes, 16, seed); }

private:
    unsigned char m_bytes[16] = {};
};

// The id of one kind of thing; ids of different kinds cannot be mixed up.
template <typename Thing>
class Id : public AnyId
{
public:
    Id() = default;
    explicit Id(const AnyId &id) : AnyId(id) {}

    static Id create() { return Id(AnyId::create()); }
    static Id fromBytes(const QByteArray &bytes) { return Id(AnyId::fromBytes(bytes)); }
    static Id fromString(QStringView text) { return Id(AnyId::fromString(text)); }
};
