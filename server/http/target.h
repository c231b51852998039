// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

// Path and query of what a request line asks for, decoded.
struct Target
{
    QByteArray path{};
    QHash<QByteArray, QByteArray> query{};
};

// None for what two programs could read in two ways: a whole URL, "..", an empty segment, an encoded slash, a wrong
// percent, a control character, text that is no UTF-8, a name given twice.
std::optional<Target> readTarget(const QByteArray &target);
