// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>
#include <utility>

// Something a user can be told: a code that names a sentence in resources/text (in four languages), what fills its
// places, and the article or source of the rule where there is one.
struct Problem
{
    enum class Kind {
        Refused, // a rule says no
        Input,   // what was asked cannot be read
        Storage, // disk, database or file
        Usage    // the command line was used wrongly
    };

    Kind kind = Kind::Refused;
    QString code{};
    QJsonObject details{}; // place name -> text
    QString article{};

    bool operator==(const Problem &) const = default;
};

// A value or a Problem. Dropping one unread is a warning, thus an error.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Problem>
{
public:
    using tl::expected<T, Problem>::expected;
};

using Outcome = Result<void>;

inline tl::unexpected<Problem> refused(QString code, QJsonObject details = {}, QString article = {})
{
    return tl::make_unexpected(
        Problem{Problem::Kind::Refused, std::move(code), std::move(details), std::move(article)});
}

inline tl::unexpected<Problem> badInput(QString code, QJsonObject details = {})
{
    return tl::make_unexpected(Problem{Problem::Kind::Input, std::move(code), std::move(details), {}});
}

inline tl::unexpected<Problem> failed(QString code, QJsonObject details = {})
{
    return tl::make_unexpected(Problem{Problem::Kind::Storage, std::move(code), std::move(details), {}});
}
