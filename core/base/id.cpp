// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace {

std::mutex seedMutex;
std::unique_ptr<QRandomGenerator64> seeded;
qint64 seededTime = 0;

} // namespace

void AnyId::seed(quint64 seed)
{
    const std::scoped_lock lock(seedMutex);
    if (seed == 0) {
        seeded.reset();
        return;
    }
    const quint32 parts[] = {static_cast<quint32>(seed), static_cast<quint32>(seed >> 32)};
    seeded = std::make_unique<QRandomGenerator64>(parts, 2);
    seededTime = 1;
}

AnyId AnyId::create()
{
    {
        const std::scoped_lock lock(seedMutex);
        if (seeded) {
            AnyId id;
            const auto time = ++seededTime;
            for (int i = 0; i < 6; ++i)
                id.m_bytes[i] = static_cast<unsigned char>(time >> (40 - 8 * i));
            const quint64 random = seeded->generate();
            std::memcpy(id.m_bytes + 8, &random, 8);
            id.m_bytes[6] = 0x70;
            id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
            return id;
        }
    }
    // 48 bits of milliseconds, 12 bits that count within a millisecond, 62 random bits.
    static std::mutex mutex;
    static qint64 lastTime = 0;
    static quint32 counter = 0;

    qint64 time = QDateTime::currentMSecsSinceEpoch();
    quint32 count = 0;
    {
        const std::scoped_lock lock(mutex);
        if (time <= lastTime) {
            time = lastTime;
            if (++counter > 0xfff) {
                ++time;
                counter = 0;
            }
        } else {
            counter = QRandomGenerator::global()->bounded(0x400U);
        }
        lastTime = time;
        count = counter;
    }

    AnyId id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<unsigned char>(time >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<unsigned char>(0x70 | (count >> 8));
    id.m_bytes[7] = static_cast<unsigned char>(count & 0xff);
    const quint64 random = QRandomGenerator::global()->generate64();
    std::memcpy(id.m_bytes + 8, &random, 8);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

AnyId AnyId::of(std::initializer_list<QByteArray> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    auto bytes = hash.result().left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // UUIDv8: made by a rule of our own
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return fromBytes(bytes);
}

AnyId AnyId::fromBytes(const QByteArray &bytes)
{
    AnyId id;
    if (bytes.size() == 16)
        std::memcpy(id.m_bytes, bytes.constData(), 16);
    return id;
}

AnyId AnyId::fromString(QStringView text)
{
    if (text.size() != 36)
        return {};
    const auto uuid = QUuid::fromString(text);
    return uuid.isNull() ? AnyId() : fromBytes(uuid.toRfc4122());
}

bool AnyId::isNull() const
{
    return std::all_of(std::begin(m_bytes), std::end(m_bytes), [](unsigned char byte) { return byte == 0; });
}

QByteArray AnyId::bytes() const
{
    return isNull() ? QByteArray() : QByteArray(reinterpret_cast<const char *>(m_bytes), 16);
}

QString AnyId::toString() const
{
    return isNull() ? QString() : QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}
