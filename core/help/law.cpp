// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/catalogue/leaflet.h"
#include "core/help/help.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// Which event a parameter tells of: terms count from it.
QString eventOf(const QString &act, const QString &parameter)
{
    static const QHash<QString, QString> events{{u"registerMandate.decision/decidedOn"_s, u"DECISION_DATE"_s},
                                                {u"recordDecision.decidedOn"_s, u"DECISION_DATE"_s},
                                                {u"registerMandate.finalOn"_s, u"DECISION_FINAL"_s},
                                                {u"registerMandate.receivedOn"_s, u"MANDATE_RECEIVED"_s},
                                                {u"registerMandate.assignedOn"_s, u"JA_ASSIGNED"_s},
                                                {u"registerMandate.assistant"_s, u"JA_ASSIGNED"_s},
                                                {u"assignAssistant.assistant"_s, u"JA_ASSIGNED"_s},
                                                {u"assignAssistant.on"_s, u"JA_ASSIGNED"_s},
                                                {u"recordDecision.hearingOn"_s, u"HEARING_DATE"_s},
                                                {u"startPlacement.contractSignedOn"_s, u"AGREEMENT_SIGNED"_s},
                                                {u"sendReport.on"_s, u"LAST_REPORT"_s}};
    return events.value(act + u'.' + parameter);
}

class Finder
{
public:
    Finder(const Catalogue &catalogue, const DossierType &type, Language language)
        : m_catalogue(catalogue), m_type(type), m_language(language)
    {
    }

    QList<HelpLaw> found{};

    void basis()
    {
        for (const auto &one : m_type.legal)
            found << HelpLaw{.text = one.text.in(m_language), .confidence = one.confidence};
    }

    template <typename Which>
    void terms(Which which)
    {
        for (const auto &one : m_type.terms)
            if (which(one))
                found << HelpLaw{.text = one.sentence.in(m_language),
                                 .article = one.article.in(m_language),
                                 .confidence = one.confidence,
                                 .note = one.note.in(m_language)};
    }

    // Lines of a part of the leaflet.
    template <typename Which>
    void leafletLines(const QString &section, Which which)
    {
        for (const auto &one : leaflet(m_catalogue, m_type, m_language).sections)
            if (one.code == section)
                for (const auto &line : one.lines)
                    if (which(line))
                        found << HelpLaw{.text = line.text,
                                         .article = line.article,
                                         .confidence = line.confidence,
                                         .note = line.note};
    }

    // What the leaflet says of the measure stands before its terms and has no article of its own.
    void measure()
    {
        leafletLines(u"terms"_s, [&](const LeafletLine &line) {
            return line.article.isEmpty() &&
                   std::none_of(m_type.terms.begin(), m_type.terms.end(),
                                [&](const auto &one) { return line.text == one.sentence.in(m_language); });
        });
    }

    void condition(const QString &kind)
    {
        const auto *item = m_catalogue.item(u"condition"_s, kind);
        if (!item)
            return;
        if (const auto text = Label::fromJson(item->members.value("text"_L1).toObject()).in(m_language);
            !text.isEmpty() && !text.contains(u'{'))
            found << HelpLaw{.text = text};
    }

    // The rule of a kind of contact, and the terms it ends.
    void contact(const QString &kind)
    {
        if (const auto *item = m_catalogue.item(u"contact"_s, kind)) {
            const auto rule = Label::fromJson(item->members.value("rule"_L1).toObject()).in(m_language);
            if (!rule.isEmpty())
                found << HelpLaw{.text = rule,
                                 .article = item->members.value("source"_L1).toString(),
                                 .confidence = item->members.value("confidence"_L1).toString()};
        }
        terms([&](const TermRule &one) { return one.fulfilledBy.contacts.contains(kind); });
    }

    void report(const QString &kind)
    {
        terms([&](const TermRule &one) { return one.fulfilledBy.reports.contains(kind); });
        if (!found.isEmpty())
            return;
        for (const auto &one : m_type.reports)
            if (const auto note = one.note.in(m_language); one.kind == kind && !note.isEmpty())
                found << HelpLaw{.text = note, .confidence = one.confidence};
    }

private:
    const Catalogue &m_catalogue;
    const DossierType &m_type;
    Language m_language;
};

} // namespace

QList<HelpLaw> lawOf(const Catalogue &catalogue, const DossierType &type, const QString &act, const QString &parameter,
                     const QString &value, Language language)
{
    Finder finder(catalogue, type, language);
    const auto all = [](const LeafletLine &) { return true; };
    const auto startedBy = [&](const QString &event) {
        finder.terms([&](const TermRule &one) { return one.from.contains(event); });
    };
    const auto is = [&](const char *name) { return parameter == QLatin1StringView(name); };
    const auto of = [&](std::initializer_list<const char *> acts) {
        return std::any_of(acts.begin(), acts.end(), [&](const char *one) { return act == QLatin1StringView(one); });
    };
    if (const auto event = eventOf(act, parameter); !event.isEmpty()) {
        startedBy(event);
    } else if (is("type") || is("variant") || is("phase")) {
        finder.basis();
    } else if (is("term")) {
        finder.terms([&](const TermRule &one) { return value.isEmpty() || one.code == value; });
    } else if (of({"registerMandate", "completeMandate"}) && (is("duration") || is("hours") || is("ground"))) {
        finder.measure();
    } else if (of({"recordHours"}) && type.dailyMaximumMinutes > 0 && (is("hours") || is("from") || is("to"))) {
        finder.measure();
    } else if (of({"recordEvent"}) && is("kind")) {
        startedBy(value);
    } else if (of({"recordDecision"}) && is("kind")) {
        finder.terms([&](const TermRule &one) { return !value.isEmpty() && one.onlyAfter.contains(value); });
        if (finder.found.isEmpty())
            finder.basis();
    } else if (of({"recordDecision"}) && is("prolongBy")) {
        finder.terms([](const TermRule &one) { return !one.prolongableBy.isEmpty(); });
        finder.measure();
    } else if (parameter.startsWith(u"decision/") || parameter.startsWith(u"followUp/") || is("principal")) {
        finder.leafletLines(u"who"_s, all);
    } else if (is("conditions/kind") || is("newConditions/kind")) {
        finder.condition(value);
        finder.basis();
    } else if ((of({"planContact", "recordContact"}) && (is("kind") || is("medium"))) || is("next/kind")) {
        if (!value.isEmpty() && !is("medium"))
            finder.contact(value);
        else
            finder.leafletLines(u"contacts"_s, all);
    } else if (of({"draftReport", "sendReport"}) && is("kind")) {
        if (value.isEmpty())
            finder.leafletLines(u"reports"_s, all);
        else
            finder.report(value);
    } else if (of({"closeDossier"}) && is("outcome")) {
        finder.leafletLines(u"kept"_s, all);
    }
    return finder.found;
}
