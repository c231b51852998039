// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/deadline/duedate.h"

#include <QJsonObject>

// What a step says to a reader.
QString stepTitle(const Step &step, Language language);   // "+ 1 maand", "Zondag, dus volgende werkdag"
QString stepText(const Step &step, Language language);    // the sentence below it; may be empty
QString stepArticle(const Step &step, Language language); // "Ger.W. art. 53"; may be empty
QString stepKindCode(Step::Kind kind);                    // "rolledWeekend"

// The steps as lines for a reader: the day that is not counted stands with the event, a clamp with its months, skipped
// days with the count that skips them. This is what "Waarom deze datum?" shows, numbered from 1.
struct ExplanationLine
{
    Moment at{};
    QString title{};
    QString text{};
    QString article{};
    Step::Kind kind = Step::Kind::Anchor;

    bool operator==(const ExplanationLine &) const = default;
};

QList<ExplanationLine> explanation(const QList<Step> &steps, Language language);

// {"date", "raw", "rolled", "provisional", "steps": [{"kind", "date", "title", "text", "article"}]}
QJsonObject toJson(const DueDate &due, Language language);
