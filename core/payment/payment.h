// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"

#include <QDate>

// Amounts in cents.
struct PaymentPlan
{
    using Id = ::Id<PaymentPlan>;

    Id id{};
    AnyId condition{};
    qint64 total = 0;
    qint64 instalment = 0;
    QString every{}; // ISO duration
    QDate firstOn{};

    int instalments() const { return instalment > 0 ? static_cast<int>((total + instalment - 1) / instalment) : 0; }
    bool operator==(const PaymentPlan &) const = default;
};

struct Payment
{
    AnyId id{};
    PaymentPlan::Id plan{};
    QDate paidOn{};
    qint64 amount = 0;
    QString proof{};

    bool operator==(const Payment &) const = default;
};

struct PlannedInstalment
{
    int number = 0;
    QDate dueOn{};
    qint64 amount = 0;
    qint64 paid = 0;

    bool operator==(const PlannedInstalment &) const = default;
};
// What is due when, the last one smaller; payments cover the oldest first.
QList<PlannedInstalment> instalments(const PaymentPlan &plan, const QList<Payment> &payments);
qint64 balance(const PaymentPlan &plan, const QList<Payment> &payments);
QString spokenMoney(qint64 cents, const QString &languageCode); // € 1.200 in the way of that language
