// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/catalogue.h"

#include <QJsonObject>
#include <QStringList>

// Rows under heads; where no column has a title there is no row of heads, and the first column names the others.
struct ReportTable
{
    struct Column
    {
        QString title{};
        double share = 1; // of the width
        bool right = false;

        bool operator==(const Column &) const = default;
    };

    QList<Column> columns{};
    QList<QStringList> rows{};

    bool hasHeads() const;
    bool operator==(const ReportTable &) const = default;
};

// A report or letter as blocks of text, ready to be shown, printed or frozen. Sheets have more than reports: tables,
// what must not be overlooked (Warning), a heading with lines to write on down to the foot of the page (Space), a new
// page (Page).
struct ReportBlock
{
    enum class Kind { Title, Heading, Paragraph, Bullet, Question, Table, Warning, Space, Page };

    Kind kind = Kind::Paragraph;
    QString text{};      // of a question: what is asked
    QString code{};      // of a question
    QString answer{};    // of a question; empty: nobody answered yet, and it shows
    QStringList facts{}; // the fields that were filled in here
    ReportTable table{};

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

// The template for a report of a type in a language: the type's own, or the general one of the kind; a text of this
// country goes before the shipped one. Where there is none in that language, the Dutch one: `name` says which it is.
Result<QString> reportTemplate(const Catalogue &catalogue, const QString &type, const QString &kind,
                               const QString &languageCode, QString *name = nullptr);
// What is shipped for a type (or, with an empty type, for every type) alone; empty when nothing is.
QString shippedTemplate(const QString &type, const QString &kind, const QString &languageCode);
