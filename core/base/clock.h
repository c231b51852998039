// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

// What time it is. Rules take the date as an argument; a Clock is for what runs by itself.
class Clock
{
public:
    Clock() = default;
    explicit Clock(const QDateTime &fixed) : m_fixed(fixed) {}

    QDateTime now() const { return m_fixed.isValid() ? m_fixed : QDateTime::currentDateTime(); }
    QDate today() const { return now().date(); }
    bool isFixed() const { return m_fixed.isValid(); }

private:
    QDateTime m_fixed{};
};
