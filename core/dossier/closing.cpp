// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/closing.h"

#include "core/dossier/requirements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<ClosingGap> closingGaps(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                              const Surroundings &with)
{
    QList<ClosingGap> gaps;
    for (const auto &deadline : deadlines)
        if (deadline.state == Deadline::State::Open && deadline.isOurs() && deadline.rule->kind != u"INTERVAL_MAX" &&
            deadline.rule->kind != u"REMINDER")
            gaps << ClosingGap{u"OPEN_TERMS"_s, deadline.rule->name.in(with.language)};
    for (const auto &requirement : requirements(file, type))
        if (!requirement.isFulfilled()) {
            auto about = with.catalogue->name(u"contact"_s, requirement.kind, with.language);
            if (!requirement.person.isNull())
                about += u" · "_s + file.personName(requirement.person);
            gaps << ClosingGap{u"REQUIRED_CONTACT"_s, about};
        }
    for (const auto &rule : type.reports)
        if (rule.kind == u"FINAL" && std::none_of(file.reports.begin(), file.reports.end(), [](const Report &report) {
                return report.kind == u"FINAL" && report.isSent();
            }))
            gaps << ClosingGap{u"FINAL_REPORT"_s, with.catalogue->name(u"report"_s, rule.kind, with.language)};
    for (const auto &condition : file.conditions)
        if (condition.state == u"PROPOSED" || condition.compliance == u"IN_DOUBT")
            gaps << ClosingGap{u"OPEN_CONDITION"_s,
                               with.catalogue->name(u"condition"_s, condition.kind, with.language)};
    if (type.measure.unit == TypeMeasure::Unit::Hours) {
        const auto balance = workBalance(file.dossier.hoursImposed, file.hours);
        if (balance.left() > 0)
            gaps << ClosingGap{u"HOURS_LEFT"_s, spokenMinutes(balance.left(), languageCode(with.language))};
    }
    for (const auto &contact : file.contacts)
        if (contact.proofDue.isValid())
            gaps << ClosingGap{u"UNDECIDED_PROOF"_s, contact.date().toString(u"dd/MM/yyyy"_s)};
    for (const auto &field : type.fields)
        if (field.neededBefore.contains(u"closeDossier"_s) && file.fields.value(field.code).isEmpty())
            gaps << ClosingGap{u"FIELD"_s, field.name.in(with.language)};
    return gaps;
}
