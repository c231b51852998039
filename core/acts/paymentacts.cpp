// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/acts/act.h"

using namespace Qt::StringLiterals;
using Type = ActField::Type;
using Need = ActField::Need;

namespace {

Result<Saying> agreePaymentPlan(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto *condition = file->condition(values.anyId("condition"_L1));
    if (!condition)
        for (const auto &one : file->conditions)
            if (one.kind == u"COMPENSATE_VICTIM" && one.isInForce())
                condition = &one;
    // What the judgment says is not asked again.
    const auto input = [&](QLatin1StringView name) {
        return condition ? condition->inputs.value(name).toVariant() : QVariant();
    };
    const auto total =
        values.has("total"_L1) ? values.number("total"_L1) : std::llround(input("total"_L1).toDouble() * 100);
    const auto instalment = values.has("instalment"_L1) ? values.number("instalment"_L1)
                                                        : std::llround(input("instalment"_L1).toDouble() * 100);
    auto every = values.has("every"_L1) ? values.text("every"_L1) : input("every"_L1).toString();
    if (every.isEmpty())
        every = u"P1M"_s;
    if (total <= 0 || instalment <= 0)
        return badInput(u"act.fieldMissing"_s, {{u"field"_s, total <= 0 ? u"total"_s : u"instalment"_s}});
    if (instalment > total)
        return refused(u"payment.instalmentTooLarge"_s,
                       {{u"instalment"_s, codePlace("money", QString::number(instalment))},
                        {u"total"_s, codePlace("money", QString::number(total))}});
    const PaymentPlan plan{.total = total, .instalment = instalment};
    if (plan.instalments() > 1200)
        return refused(u"payment.tooManyInstalments"_s, {{u"count"_s, plan.instalments()}});
    context.made = context.recorder().insert("payment_plan", file->dossier,
                                             {{"condition", columnValue(condition ? AnyId(condition->id) : AnyId())},
                                              {"total", qlonglong(total)},
                                              {"instalment", qlonglong(instalment)},
                                              {"every", every},
                                              {"first_on", columnValue(values.date("firstOn"_L1))}});
    return Saying{u"act.agreePaymentPlan"_s,
                  {{u"total"_s, codePlace("money", QString::number(total))},
                   {u"count"_s, plan.instalments()},
                   {u"instalment"_s, codePlace("money", QString::number(instalment))},
                   {u"dossier"_s, context.describe(*file)}}};
}

Result<Saying> recordPayment(ActContext &context, const Values &values)
{
    auto file = context.openDossier(values);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto wanted = values.anyId("plan"_L1);
    const auto plan = std::find_if(file->paymentPlans.begin(), file->paymentPlans.end(),
                                   [&](const PaymentPlan &one) { return wanted.isNull() || one.id == wanted; });
    if (plan == file->paymentPlans.end())
        return refused(u"payment.noPlan"_s);
    const auto amount = values.number("amount"_L1);
    if (amount <= 0)
        return refused(u"payment.notPositive"_s);
    QList<Payment> paid;
    std::copy_if(file->payments.begin(), file->payments.end(), std::back_inserter(paid),
                 [&](const Payment &one) { return one.plan == plan->id; });
    if (const auto left = balance(*plan, paid); amount > left)
        return refused(u"payment.aboveBalance"_s, {{u"amount"_s, codePlace("money", QString::number(amount))},
                                                   {u"left"_s, codePlace("money", QString::number(left))}});
    const auto on = values.date("on"_L1);
    if (on > context.today())
        return refused(u"act.dateAhead"_s, {{u"date"_s, on.toString(Qt::ISODate)}});
    context.made = context.recorder().insert("payment", file->dossier,
                                             {{"plan", columnValue(plan->id)},
                                              {"paid_on", columnValue(on)},
                                              {"amount", qlonglong(amount)},
                                              {"proof", values.text("proof"_L1)}});
    // A proof of payment is evidence for the condition the plan belongs to.
    if (!plan->condition.isNull() && file->condition(plan->condition)) {
        const bool whole = balance(*plan, paid) == amount;
        const auto compliance = whole ? u"MET"_s : u"FOLLOWED"_s;
        context.recorder().insert("evidence", file->dossier,
                                  {{"condition", columnValue(plan->condition)},
                                   {"compliance", compliance},
                                   {"shown_on", columnValue(on)},
                                   {"source", u"payment"_s},
                                   {"source_id", columnValue(context.made)},
                                   {"note", values.text("proof"_L1)}});
        context.recorder().update("condition", plan->condition, {{"compliance", compliance}});
    }
    return Saying{u"act.recordPayment"_s,
                  {{u"amount"_s, codePlace("money", QString::number(amount))},
                   {u"left"_s, codePlace("money", QString::number(balance(*plan, paid) - amount))},
                   {u"dossier"_s, context.describe(*file)}}};
}

} // namespace

QList<ActDefinition> paymentActs()
{
    const ActField dossier{"dossier", Type::Reference, Need::Required, "dossier"};
    return {
        {"agreePaymentPlan",
         "Instalments for the victim; amounts come from the condition when they are not given.",
         {dossier,
          {"condition", Type::Reference, Need::Optional, "condition"},
          {"total", Type::Money},
          {"instalment", Type::Money},
          {"every", Type::Duration},
          {"firstOn", Type::Date, Need::Required}},
         agreePaymentPlan},
        {"recordPayment",
         "A proof of payment came in.",
         {dossier,
          {"plan", Type::Reference, Need::Optional, "payment_plan"},
          {"on", Type::Date, Need::Required},
          {"amount", Type::Money, Need::Required},
          {"proof", Type::Text}},
         recordPayment},
    };
}
