// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/report/makereport.h"

#include "core/base/sentence.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<ReportText> reportText(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                              const Surroundings &with, const Report &report)
{
    if (!report.frozen.isEmpty())
        return ReportText::fromJson(QJsonDocument::fromJson(report.frozen.toUtf8()).object());
    if (report.kind == u"INFORMATION_REQUEST" && askedOfPerson(file, type, *with.catalogue).isEmpty())
        return refused(u"report.nothingToAsk"_s);
    QString name;
    const auto pattern = reportTemplate(*with.catalogue, type.code, report.kind, report.language, &name);
    if (!pattern)
        return tl::make_unexpected(pattern.error());
    return fillTemplate(*pattern, name, reportFacts(file, type, deadlines, with, report), reportFields(),
                        report.judgements);
}

Letterhead letterhead(const DossierFile &file, const Surroundings &with, const Report &report)
{
    const auto language = languageFromCode(report.language);
    const auto *house = with.catalogue->house(file.dossier.house);
    return {.house = house ? house->name.in(language) : file.dossier.house,
            .number = file.dossier.number,
            .dateLine = fullDate(report.isSent() ? report.sentOn : with.today, language),
            .languageCode = languageCode(language),
            .draftMark = report.isSent() ? QString() : sentence(u"report.draftMark"_s, language)};
}

Result<Report> newReport(const DossierFile &file, const DossierType &type, const QList<Deadline> &deadlines,
                         const QString &kind, const AnyId &contact)
{
    if (isLetter(kind)) {
        Report letter{.kind = kind, .state = u"DRAFT"_s, .language = file.dossier.language, .contact = contact};
        // A letter is in the language of the person it goes to, where we have it.
        if (const auto *person = addressee(file, type, letter); person && isLanguageCode(person->language))
            letter.language = person->language;
        return letter;
    }
    const auto rule =
        std::find_if(type.reports.begin(), type.reports.end(), [&](const ReportRule &one) { return one.kind == kind; });
    if (rule == type.reports.end())
        return refused(u"report.notOfThisType"_s,
                       {{u"report"_s, u"@report:"_s + kind}, {u"type"_s, u"@type:"_s + type.code}});
    Report report{.kind = kind, .state = u"DRAFT"_s, .language = file.dossier.language};
    // To whoever follows up now, which may be another than the type says first.
    const auto *follows = file.principal(u"FOLLOWS_UP"_s);
    const auto *decides = file.principal(u"DECIDES"_s);
    const auto *receiver = rule->to == u"PRINCIPAL_OF_MANDATE" ? decides : follows ? follows : decides;
    report.toPrincipal = receiver ? receiver->principal : rule->to == u"PRINCIPAL_OF_MANDATE" ? QString() : rule->to;
    report.toCourt = receiver ? receiver->court : QString();
    report.copyPrincipal = rule->copy;
    for (const auto &deadline : deadlines)
        if (report.term.isEmpty() && deadline.state == Deadline::State::Open &&
            (deadline.rule->code == rule->term || deadline.rule->fulfilledBy.reports.contains(kind)))
            report.term = deadline.rule->code;
    if (report.term.isEmpty())
        report.term = rule->term;
    return report;
}

Result<LetterWanted> letterFor(const DossierFile &file, const DossierType &type, const Catalogue &catalogue,
                               const Contact &contact, QDate today)
{
    if (contact.state == u"PLANNED" && contact.date() >= today)
        return LetterWanted{u"INVITATION"_s, contact.id};
    if (const auto *next = nextAppointment(file, today))
        return LetterWanted{u"INVITATION"_s, next->id};
    if (contact.outcome.startsWith(u"ATTENDED") && !askedOfPerson(file, type, catalogue).isEmpty())
        return LetterWanted{u"INFORMATION_REQUEST"_s, {}};
    return refused(u"report.nothingPlanned"_s);
}
