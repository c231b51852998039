// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/access/staff.h"

#include <QJsonObject>

// Letters go to people, belong to every type and fulfil no term.
inline bool isLetter(QStringView kind)
{
    return kind == u"INVITATION" || kind == u"INFORMATION_REQUEST";
}

// A report to the principal, or a letter: made from a template, facts filled in, judgement left to its author, frozen
// when sent.
struct Report
{
    using Id = ::Id<Report>;

    Id id{};
    QString kind{};    // list "report"
    QString term{};    // the term it fulfils
    QString trigger{}; // the signal it carries
    QString state{};   // DRAFT, SENT, ANSWERED
    QString language{};
    QString toPrincipal{};
    QString toCourt{};
    QString copyPrincipal{};
    QString templateName{};
    QJsonObject judgements{}; // what the author wrote, per question of the template
    QString frozen{};         // the whole text as it was sent
    Staff::Id author{};
    QString draftedAt{};
    QDate sentOn{};
    QString sentHow{};
    QDate answerDue{};
    QDate answeredOn{};
    QString answer{};
    QString sha256{};
    AnyId document{};
    AnyId contact{}; // of a letter: the appointment it is about

    bool isSent() const { return sentOn.isValid(); }
    bool operator==(const Report &) const = default;
};

struct Document
{
    using Id = ::Id<Document>;

    Id id{};
    QString kind{};
    QString name{};
    QString mediaType{};
    qint64 size = 0;
    QString sha256{};
    QDate receivedOn{};
    bool confidential = false;
    QString note{};

    bool operator==(const Document &) const = default;
};
