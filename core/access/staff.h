// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>

// Someone who works with the program; roles are those of the list "staff_role".
struct Staff
{
    using Id = ::Id<Staff>;

    Id id{};
    QString login{};
    QString name{};
    QString role{};
    QString team{};
    QString language{};
    QString house{};
    QDate from{};
    QDate until{};
    QString organisation{}; // of a partner: his court, his prison

    bool operator==(const Staff &) const = default;
};
