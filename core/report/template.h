// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

// A report or letter as blocks of text, ready to be shown, printed or frozen.
struct ReportBlock
{
    enum class Kind { Title, Heading, Paragraph, Bullet, Question };

    Kind kind = Kind::Paragraph;
    QString text{};      // of a question: what is asked
    QString code{};      // of a question
    QString answer{};    // of a question; empty: nobody answered yet, and it shows
    QStringList facts{}; // the fields that were filled in here

    bool operator==(const ReportBlock &) const = default;
};

struct ReportText
{
    QString title{};
    QList<ReportBlock> blocks{};

    QStringList unanswered() const;
    QString plain() const;
    QJsonObject toJson() const;
    static ReportText fromJson(const QJsonObject &json);
    bool operator==(const ReportText &) const = default;
};

// Templates are text, one line a block:
//   # Title        ## Heading        - bullet        ? code: a question only the author can answer
//   {{person.name}} is a fact; a line {{#conditions}} … {{/conditions}} repeats what stands between for each of a list;
//   {{?person.phone}} … {{/person.phone}} stands only when the fact is there.
// A field that is not among `fields` ("person.name", "conditions[].text") is refused with its line.
Outcome checkTemplate(const QString &text, const QString &name, const QStringList &fields);
Result<ReportText> fillTemplate(const QString &text, const QString &name, const QJsonObject &facts,
                                const QStringList &fields, const QJsonObject &answers);

// The template for a report of a type in a language: the type's own, or the general one of the kind.
Result<QString> reportTemplate(const QString &type, const QString &kind, const QString &languageCode,
                               QString *name = nullptr);
