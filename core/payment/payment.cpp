// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/payment/payment.h"

#include "core/base/language.h"
#include "core/deadline/offset.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

QList<PlannedInstalment> instalments(const PaymentPlan &plan, const QList<Payment> &payments)
{
    qint64 paid = 0;
    for (const auto &payment : payments)
        paid += payment.amount;
    const auto every = readDuration(plan.every).value_or(Duration{.months = 1});
    QList<PlannedInstalment> planned;
    const int count = std::min(plan.instalments(), 1200);
    for (int i = 0; i < count; ++i) {
        PlannedInstalment one{.number = i + 1};
        // From the first date each time, so that a short month does not shift the ones after it.
        one.dueOn = plan.firstOn.addYears(every.years * i).addMonths(every.months * i).addDays(qint64(every.days) * i);
        one.amount = std::min(plan.instalment, plan.total - plan.instalment * i);
        one.paid = std::min(one.amount, paid);
        paid -= one.paid;
        planned << one;
    }
    return planned;
}

qint64 balance(const PaymentPlan &plan, const QList<Payment> &payments)
{
    qint64 left = plan.total;
    for (const auto &payment : payments)
        left -= payment.amount;
    return left;
}

QString spokenMoney(qint64 cents, const QString &languageCode)
{
    const QLocale locale = languageCode == u"fr"_s   ? QLocale(QLocale::French, QLocale::Belgium)
                           : languageCode == u"de"_s ? QLocale(QLocale::German, QLocale::Belgium)
                           : languageCode == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                     : QLocale(QLocale::Dutch, QLocale::Belgium);
    const auto number = locale.toString(static_cast<double>(cents) / 100, 'f', cents % 100 == 0 ? 0 : 2);
    return languageCode == u"fr"_s || languageCode == u"de"_s ? QString(number + u" €"_s) : QString(u"€ "_s + number);
}
