// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <exception>

// Thrown by Database and Query when no caller can mend it: disk full, file damaged, a mistake in SQL. Caught at the two
// doors Workspace::read and Workspace::write, where it becomes a Problem again.
class StorageError : public std::exception
{
public:
    explicit StorageError(Problem problem) : m_problem(std::move(problem)), m_what(m_problem.code.toUtf8()) {}

    const Problem &problem() const { return m_problem; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    Problem m_problem;
    QByteArray m_what;
};
