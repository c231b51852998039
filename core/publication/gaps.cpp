// SPDX-FileCopyrightText: 2026 The Justitiehuis developers
// SPDX-License-Identifier: EUPL-1.2
#include "core/publication/gaps.h"

#include "core/base/sentence.h"
#include "core/catalogue/typecodes.h"
#include "core/report/facts.h"
#include "core/report/template.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool none(const QStringList &wanted, const QStringList &there)
{
    return !wanted.isEmpty() &&
           std::none_of(wanted.begin(), wanted.end(), [&](const QString &one) { return there.contains(one); });
}

// What keeps one version from being published, subject by subject.
class GapFinder
{
public:
    GapFinder(const Catalogue &catalogue, const QJsonObject &body)
        : m_catalogue(catalogue), m_body(body), m_reading(catalogue.readType(body)), m_type(m_reading.type)
    {
        for (const auto &report : m_type.reports)
            m_reports << report.kind;
    }

    QList<Problem> all()
    {
        m_gaps = m_reading.findings;
        whole();
        validity();
        templates();
        terms();
        circles();
        fields();
        endedCodes();
        return m_gaps;
    }

private:
    void gap(const char *code, const QString &place, QJsonObject details = {})
    {
        details.insert(u"place"_s, place);
        m_gaps << Problem{Problem::Kind::Refused, QString::fromLatin1(code), details, {}};
    }

    void whole()
    {
        // Someone follows up what lasts or what has to be kept; an answer that is given once has nobody.
        const bool lasts = m_type.measure.unit != TypeMeasure::Unit::None || !m_type.generalConditions.isEmpty() ||
                           !m_type.specialConditions.isEmpty();
        if (lasts && m_type.principals.followsUp.isEmpty())
            gap("catalogue.gapFollowsUp", u"principals.followsUp"_s);
        if (m_type.outcomes.isEmpty())
            gap("catalogue.gapOutcomes", u"outcomes"_s);
        if (m_type.statistics.isEmpty() && m_type.executedBy.contains(u"JH"_s))
            gap("catalogue.gapStatistics", u"statistics"_s);
    }

    // Publishing ends the version before on that day; it cannot begin before that one began.
    void validity()
    {
        const auto from = m_type.validity.from;
        for (const auto &other : m_catalogue.types())
            if (other.code == m_type.code && other.version != m_type.version && from.isValid() &&
                other.validity.from.isValid() && (other.version < m_type.version) == (from <= other.validity.from))
                gap("catalogue.gapOverlaps", u"validity.from"_s,
                    {{u"version"_s, other.version}, {u"from"_s, other.validity.from.toString(Qt::ISODate)}});
    }

    void templates()
    {
        for (qsizetype i = 0; i < m_type.reports.size(); ++i)
            for (const auto language : allLanguages) {
                const auto code = languageCode(language);
                const auto &kind = m_type.reports[i].kind;
                const auto place = u"reports[%1]"_s.arg(i);
                QString name;
                const auto text = reportTemplate(m_catalogue, m_type.code, kind, code, &name);
                if (!text || !name.endsWith(u'.' + code + u".txt"_s))
                    gap("catalogue.gapTemplate", place,
                        {{u"report"_s, u"@report:"_s + kind}, {u"language"_s, code.toUpper()}});
                else if (const auto right = checkTemplate(*text, name, reportFields()); !right)
                    gap("catalogue.gapTemplateField", place,
                        {{u"template"_s, name},
                         {u"line"_s, right.error().details.value("line"_L1)},
                         {u"field"_s, right.error().details.value("field"_L1)}});
            }
    }

    void terms()
    {
        QStringList contacts;
        for (const auto &need : m_type.requiredContacts + m_type.usualContacts)
            contacts << need.kind;
        for (qsizetype i = 0; i < m_type.terms.size(); ++i) {
            const auto &term = m_type.terms[i];
            const auto &by = term.fulfilledBy;
            const auto place = u"terms[%1]"_s.arg(i);
            const QJsonObject named{{u"term"_s, term.code}};
            if (by.events.isEmpty() && none(by.reports + by.contacts, m_reports + contacts))
                gap("catalogue.gapFulfilment", place + u".fulfilledBy"_s, named);
            if (none(term.onlyAfter, m_type.decisions))
                gap("catalogue.gapDecision", place + u".onlyAfter"_s, named);
            for (qsizetype j = 0; j < term.from.size(); ++j)
                if (!happens(term, term.from[j]))
                    gap("catalogue.gapEvent", place + u".from[%1]"_s.arg(j),
                        {{u"term"_s, term.code}, {u"event"_s, u"@event:"_s + term.from[j]}});
        }
    }

    // Whether an event can happen in a dossier of this type at all. What is recorded by hand always can.
    bool happens(const TermRule &term, const QString &event) const
    {
        if (event == u"LAST_REPORT")
            return term.of.isEmpty() ? !m_reports.isEmpty() : !none(term.of, m_reports);
        if (event == u"DECISION_DATE" || event == u"DECISION_FINAL")
            return !none(term.of, m_type.decisions);
        if (event == u"MEASURE_END")
            return std::any_of(m_type.terms.begin(), m_type.terms.end(),
                               [](const TermRule &one) { return one.endsMeasure; });
        if (event == u"MEASURE_START")
            return m_type.measure.unit != TypeMeasure::Unit::None;
        if (event == u"ET_CONNECTED")
            return m_type.executedBy.contains(u"VCET"_s);
        return true;
    }

    // Terms of which each begins only when another of them was fulfilled: none ever begins.
    void circles()
    {
        QSet<QString> begins;
        const auto reportCanCome = [&](const QString &kind) {
            return std::any_of(m_type.reports.begin(), m_type.reports.end(), [&](const ReportRule &rule) {
                return rule.kind == kind && (rule.term.isEmpty() || begins.contains(rule.term));
            });
        };
        const auto canBegin = [&](const TermRule &term) {
            return std::any_of(term.from.begin(), term.from.end(), [&](const QString &event) {
                if (!happens(term, event))
                    return false;
                if (event == u"MEASURE_END")
                    return std::any_of(m_type.terms.begin(), m_type.terms.end(), [&](const TermRule &one) {
                        return one.endsMeasure && begins.contains(one.code);
                    });
                if (event != u"LAST_REPORT")
                    return true;
                const auto &of = term.of.isEmpty() ? m_reports : term.of;
                return std::any_of(of.begin(), of.end(), reportCanCome);
            });
        };
        for (bool more = true; more;) {
            more = false;
            for (const auto &term : m_type.terms)
                if (!begins.contains(term.code) && canBegin(term)) {
                    begins << term.code;
                    more = true;
                }
        }
        QStringList waiting;
        for (const auto &term : m_type.terms)
            if (!begins.contains(term.code))
                waiting << term.code;
        for (qsizetype i = 0; i < m_type.terms.size(); ++i) {
            const auto &term = m_type.terms[i];
            const bool said = std::none_of(term.from.begin(), term.from.end(),
                                           [&](const QString &event) { return happens(term, event); });
            if (waiting.contains(term.code) && !said)
                gap("catalogue.gapCircle", u"terms[%1].from"_s.arg(i),
                    {{u"term"_s, term.code}, {u"terms"_s, waiting.join(u", "_s)}});
        }
    }

    // A field may be needed before an act, not before the one by which it is filled in.
    void fields()
    {
        for (qsizetype i = 0; i < m_type.fields.size(); ++i) {
            const auto &field = m_type.fields[i];
            for (qsizetype j = 0; j < field.neededBefore.size(); ++j) {
                const auto &act = field.neededBefore[j];
                const auto place = u"fields[%1].neededBefore[%2]"_s.arg(i).arg(j);
                if (act == u"completeMandate" || act == u"registerMandate")
                    gap("catalogue.gapFieldCircle", place, {{u"fieldName"_s, field.code}});
                else if (!hasSentence(u"act."_s + act))
                    gap("catalogue.gapAct", place, {{u"act"_s, act}});
            }
            if (field.type == u"choice" && field.choices.isEmpty())
                gap("catalogue.gapChoices", u"fields[%1].choices"_s.arg(i), {{u"fieldName"_s, field.code}});
        }
    }

    // What may not be chosen any more is no part of a new law.
    void endedCodes()
    {
        for (const auto &used : usedCodes(m_body))
            if (const auto *item = m_catalogue.item(used.list, used.code); item && item->validity.until.isValid())
                gap("catalogue.gapEnded", used.place,
                    {{u"code"_s, used.code}, {u"until"_s, item->validity.until.toString(Qt::ISODate)}});
            else if (!item && (used.list == u"measure_limit" || used.list == u"limit_case"))
                gap("catalogue.unknownCode", used.place, {{u"code"_s, used.code}, {u"list"_s, used.list}});
    }

    const Catalogue &m_catalogue;
    const QJsonObject &m_body;
    Catalogue::Reading m_reading;
    const DossierType &m_type;
    QStringList m_reports{};
    QList<Problem> m_gaps{};
};

} // namespace

QList<Problem> publicationGaps(const Catalogue &catalogue, const QJsonObject &body)
{
    return GapFinder(catalogue, body).all();
}
