// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "server/http/channels.h"

namespace {

constexpr qsizetype mostRemembered = 8192;

} // namespace

quint64 Channels::mark() const
{
    const std::lock_guard lock(m_mutex);
    return m_number;
}

void Channels::join(const std::shared_ptr<Listener> &listener, quint64 since)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &channel : listener->channels) {
        m_listeners[channel].insert(listener);
        if (const auto last = m_last.constFind(channel); last != m_last.constEnd() && last->number > since)
            put(*listener, channel, last->data);
    }
}

void Channels::leave(const std::shared_ptr<Listener> &listener)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &channel : listener->channels) {
        const auto place = m_listeners.find(channel);
        if (place == m_listeners.end())
            continue;
        place->remove(listener);
        if (place->isEmpty())
            m_listeners.erase(place);
    }
}

void Channels::publish(const QByteArray &channel, const QByteArray &data)
{
    const std::lock_guard lock(m_mutex);
    m_last.insert(channel, {++m_number, data});
    forgetOld();
    for (const auto &listener : m_listeners.value(channel))
        if (put(*listener, channel, data))
            listener->wake();
}

QList<QByteArray> Channels::take(Listener &listener)
{
    const std::lock_guard lock(m_mutex);
    QList<QByteArray> taken;
    for (const auto &channel : listener.m_order)
        taken << listener.m_waiting.value(channel);
    listener.m_order.clear();
    listener.m_waiting.clear();
    return taken;
}

// True when nothing waited before, thus when the listener must be woken.
bool Channels::put(Listener &listener, const QByteArray &channel, const QByteArray &data)
{
    const bool first = listener.m_order.isEmpty();
    if (!listener.m_waiting.contains(channel))
        listener.m_order << channel;
    listener.m_waiting.insert(channel, data);
    return first;
}

// What was published long ago is older than any question still being answered.
void Channels::forgetOld()
{
    if (m_last.size() > mostRemembered)
        m_last.removeIf([this](const auto &entry) { return entry.value().number + mostRemembered / 2 < m_number; });
}
