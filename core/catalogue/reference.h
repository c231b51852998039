// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/catalogue/dossiertype.h"

// Reference data with validity: an old dossier keeps the name that was right then.

struct House
{
    QString code{};
    Label name{};
    QString community{};
    QString province{};
    QStringList languages{};
    Validity validity{};
    QString parent{};

    bool operator==(const House &) const = default;
};

struct Court
{
    QString code{};
    QString principal{}; // list "principal"
    Label name{};
    QString house{};
    QString language{};
    Validity validity{};

    bool operator==(const Court &) const = default;
};

struct Prison
{
    QString code{};
    Label name{};
    QString city{};
    Validity validity{};

    bool operator==(const Prison &) const = default;
};

// A value that the agency or the legislator can move without a new program.
struct Parameter
{
    QString code{};
    QString type{};
    QJsonValue value{};
    Label name{};
    Confidence confidence{};

    bool operator==(const Parameter &) const = default;
};

// A day on which the service is closed: every year (MM-dd) or once.
struct ClosingDay
{
    Label name{};
    QString everyYear{};
    QDate once{};

    bool operator==(const ClosingDay &) const = default;
};

// Official figures as they were published, to put beside one's own.
struct PublishedFigures
{
    struct OfGroup
    {
        QString group{}; // list "statistics_group"
        int value = 0;

        bool operator==(const OfGroup &) const = default;
    };

    QString code{};
    Label name{};
    int year = 0;
    QString indicator{}; // list "statistic"
    int total = -1;      // as published; -1: not read
    int recounted = -1;  // the same year as published one year later
    QList<OfGroup> figures{};
    Label source{};
    Confidence confidence{};

    int sum() const;
    bool operator==(const PublishedFigures &) const = default;
};
