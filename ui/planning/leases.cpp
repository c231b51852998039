// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "ui/planning/leases.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int seconds = 30;       // a lease lasts, and is renewed before that
constexpr int renewEvery = 20000; // milliseconds
constexpr int lookEvery = 15000;
constexpr int longestAnswer = 30000; // after that it does not come any more

} // namespace

PlanLeases::PlanLeases(SyncLoop &loop, QObject *parent) : QObject(parent), m_loop(&loop)
{
    m_renewal.setInterval(renewEvery);
    m_look.setInterval(lookEvery);
    m_expiry.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        m_mustSay = true;
        converse();
    });
    connect(&m_look, &QTimer::timeout, this, &PlanLeases::converse);
    connect(&m_expiry, &QTimer::timeout, this, [this] {
        setHeldBy({}); // what still stands comes with the answer
        converse();
    });
    connect(&loop, &SyncLoop::leasesMoved, this, &PlanLeases::converse);
    connect(&loop, &SyncLoop::nowChanged, this, [this] {
        if (hasLine() && !std::exchange(m_wasUp, true))
            converse();
        m_wasUp = hasLine();
    });
    m_look.start();
}

PlanLeases::~PlanLeases()
{
    if (!m_visits.isEmpty() && m_loop && hasLine())
        m_loop->ask("POST", u"/v1/leases"_s, {{u"visits"_s, QJsonArray()}, {u"seconds"_s, 0}}, m_loop,
                    [](const SyncLoop::Answer &) {});
}

bool PlanLeases::hasLine() const
{
    return m_loop && (m_loop->now().state == SyncLoop::State::UpToDate ||
                      (m_loop->now().state == SyncLoop::State::Working && m_wasUp));
}

void PlanLeases::hold(const QList<AnyId> &visits)
{
    m_visits = visits;
    m_mustSay = true;
    m_renewal.start();
    converse();
}

void PlanLeases::letGo()
{
    if (m_visits.isEmpty())
        return;
    m_visits.clear();
    m_mustSay = true;
    m_renewal.stop();
    converse();
}

void PlanLeases::converse()
{
    if (!hasLine())
        return;
    if (m_isAsking && m_asked.elapsed() < longestAnswer) {
        m_again = true;
        return;
    }
    m_isAsking = true;
    m_again = false;
    m_asked.start();
    const auto then = [this](const SyncLoop::Answer &answer) { take(answer); };
    if (!std::exchange(m_mustSay, false)) {
        m_loop->ask("GET", u"/v1/leases"_s, {}, this, then);
        return;
    }
    QJsonArray ids;
    for (const auto &visit : std::as_const(m_visits))
        ids << visit.toString();
    m_loop->ask("POST", u"/v1/leases"_s, {{u"visits"_s, ids}, {u"seconds"_s, ids.isEmpty() ? 0 : seconds}}, this, then);
}

void PlanLeases::take(const SyncLoop::Answer &answer)
{
    m_isAsking = false;
    if (answer) {
        QHash<AnyId, QString> heldBy;
        int first = 0;
        for (const auto &value : answer->value("leases"_L1).toArray()) {
            const auto one = value.toObject();
            if (one.value("own"_L1).toBool())
                continue;
            auto &names = heldBy[AnyId::fromString(one.value("visit"_L1).toString())];
            names += (names.isEmpty() ? QString() : u", "_s) + one.value("name"_L1).toString();
            const int left = std::max(1, one.value("seconds"_L1).toInt());
            first = first == 0 ? left : std::min(first, left);
        }
        m_expiry.stop();
        if (first > 0)
            m_expiry.start((first + 1) * 1000);
        setHeldBy(heldBy);
    }
    if (m_again)
        converse();
}

void PlanLeases::setHeldBy(const QHash<AnyId, QString> &heldBy)
{
    if (std::exchange(m_heldBy, heldBy) != heldBy)
        Q_EMIT changed(m_heldBy);
}
